# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = Rozliczenie zużycia
about-bill = Taryfy, reguły kosztów i rozliczenia
bill-parts = Części rozliczenia zużycia
bill-rules = Reguły kosztów
bill-tariffs = Taryfy
bill-charges = Opłaty
bill-prices = Ceny rynkowe
bill-whatif = Symulacja
bill-bills = Rozliczenia
save = Zapisz
delete = Usuń

## Ordered lists

order-drag = Przeciągnij: { $name }
order-handle = uchwyt do zmiany kolejności
order-up = Przenieś wyżej: { $name }
order-down = Przenieś niżej: { $name }
order-moved = { $name } ma teraz numer { $place } z { $count }
order-instructions = Spacja podnosi wpis, strzałki go przesuwają, spacja odkłada, Escape zostawia tam, gdzie był.
order-picked-up = Podniesiono
order-place = Teraz numer { $place }
order-put-back = Odłożono na poprzednie miejsce

## Changes

book-overtaken = Ktoś inny zmienił w międzyczasie taryfy
book-overtaken-text = Twoje wpisy nadal tu są. Cudze zmiany zostają zachowane, chyba że dotyczą tego samego wpisu.
book-save-anyway = Zapisz też moje

## First steps

first-title-electricity = Energia elektryczna nie ma jeszcze ceny
first-title-gas = Gaz nie ma jeszcze ceny
first-title-water = Woda nie ma jeszcze ceny
first-tariffs = Nazwij ceny: dzienna, nocna, świąteczna. Każda może się zmienić od wybranej daty.
first-rules = Określ, kiedy obowiązuje która cena. Rozstrzyga pierwsza spełniona reguła.
first-bills = Zobacz, ile kosztuje miesiąc, sprawdź fakturę sprzedawcy, zamroź rozliczenie.
first-several = Kilka cen
first-several-text = Zacznij od pierwszej taryfy.
first-one-price = Jedna cena za wszystko
first-one-price-text = Tworzy taryfę DEFAULT i regułę zawsze spełnioną. Później można to uszczegółowić.
first-one-price-save = Użyj tej ceny
first-ask = Ceny może tu ustawić osoba z prawem do konfiguracji systemu.

## Tariffs

tariff-none = Bez taryfy
tariff-add = Dodaj taryfę
tariff-edit = Edytuj: { $name }
tariff-delete = Usuń: { $name }
tariff-delete-title = Usunąć { $name }?
tariff-delete-text =
    { $rules ->
        [0] Żadna reguła kosztów nie używa tej taryfy.
        [one] Reguła kosztów, która używa tej taryfy, też zostanie usunięta.
        [few] { $rules } reguły kosztów, które używają tej taryfy, też zostaną usunięte.
        [many] { $rules } reguł kosztów, które używają tej taryfy, też zostanie usuniętych.
       *[other] { $rules } reguł kosztów, które używają tej taryfy, też zostanie usuniętych.
    }
tariff-name = Nazwa
tariff-color = Kolor
tariff-color-number = Kolor { $number }
tariff-color-own = Inny kolor
tariff-unit = Cena za
tariff-kind = Rodzaj ceny
tariff-fixed = Ceny stałe
tariff-dynamic = Cena rynkowa
tariff-series = Szereg cen
tariff-series-hint = Jak nazwany w Cenach rynkowych
tariff-factor = Mnożnik
tariff-factor-hint = Straty, marża; 1 niczego nie zmienia
tariff-market = { $series } × { $factor }
tariff-no-price = Dzisiaj bez ceny
tariff-rules =
    { $count ->
        [0] Nieużywana w regułach kosztów
        [one] Używana w jednej regule kosztów
        [few] Używana w { $count } regułach kosztów
        [many] Używana w { $count } regułach kosztów
       *[other] Używana w { $count } regułach kosztów
    }
price-prices = Ceny i dzień, od którego każda obowiązuje
price-prices-hint = Jedyna cena nie wymaga daty. Gdy cen jest kilka, każda ma swoją datę.
price-surcharges = Doliczane do ceny rynkowej
price-surcharges-hint = Opcjonalnie: opłaty dystrybucyjne i marża za jednostkę, każda z dniem, od którego obowiązuje.
price-amount = Cena
price-amount-number = Cena { $number }
price-from-number = Cena { $number } obowiązuje od
price-remove = Usuń cenę { $number }
price-add = Dodaj cenę
price-from = od { $date }
price-always = zawsze
site-currency = Wszystkie ceny są w { $code } ({ $name }); walutę ustawia się dla obiektu.
site-settings = Zmień w ustawieniach
site-gas-factor = 1 m³ gazu liczy się jako { $factor } kWh

## Cost rules

rules-title = Reguły kosztów
rules-about = Sprawdzane od góry: taryfę wyznacza pierwsza spełniona reguła. Wyjątki umieść na początku.
rules-none = Nie ma jeszcze reguł, więc nic nie ma ceny.
rule-add = Dodaj regułę
rule-add-title = Nowa reguła kosztów
rule-edit-title = Edycja reguły kosztów
rule-edit = Edytuj: { $name }
rule-delete = Usuń: { $name }
rule-delete-title = Usunąć tę regułę kosztów?
rule-active = Obowiązuje teraz
rule-never-itself = Nigdy nie będzie spełniona: jej daty, dni tygodnia i godziny nigdy się nie spotykają
rule-never-above = Nigdy nie będzie spełniona: zawsze wyprzedzają ją reguły powyżej
rule-never-by =
    { $count ->
        [one] Nigdy nie będzie spełniona: zawsze wyprzedza ją reguła { $rules }
        [few] Nigdy nie będzie spełniona: zawsze wyprzedzają ją reguły { $rules }
        [many] Nigdy nie będzie spełniona: zawsze wyprzedzają ją reguły { $rules }
       *[other] Nigdy nie będzie spełniona: zawsze wyprzedzają ją reguły { $rules }
    }
recompute = Trwa ponowne naliczanie minionych kosztów: { $done } z { $total }
rule-every-day = codziennie
rule-all-day = całą dobę
rule-overnight = { $first }–{ $last } następnego dnia
rule-date = { $date }
rule-yearly-date = co roku { $date }
rule-period = od { $first } do { $last }
rule-yearly-period = co roku od { $first } do { $last }
rule-no-day = W żaden dzień
rule-tariff = Taryfa
rule-weekdays = Dni tygodnia
weekdays-all = Codziennie
weekdays-work = Poniedziałek–piątek
weekdays-weekend = Weekend
rule-all-day-long = Całą dobę
rule-from = Od
rule-to = Do (włącznie)
rule-end = Ostatnia minuta jest wliczona: reguła kończy się o { $end }.
rule-end-next-day = Przechodzi przez północ: kończy się o { $end } następnego dnia i należy do dnia, w którym się zaczyna.
rule-validity = Ważność
validity-always = Zawsze
validity-date = W dniu
validity-period = W okresie
rule-every-year = Powtarzaj co roku
rule-on = Dnia
rule-first-day = Pierwszy dzień
rule-last-day = Ostatni dzień
date-day = Dzień
date-month = Miesiąc

## Preview

preview-title = Podgląd
preview-span = Zakres czasu
preview-week = Tydzień
preview-year = Rok
preview-now = Teraz
preview-until = do { $time }
preview-then = potem
preview-stays = i nie widać zmiany
preview-hours = { $hours } h
preview-covered = Każda godzina ma taryfę
preview-uncovered = { $hours } h bez taryfy
preview-uncovered-why = Żadna reguła nie jest wtedy spełniona. Zużycie jest wykazywane jako bez ceny, nigdy jako darmowe. Lukę zamyka zawsze spełniona reguła na końcu listy.
preview-uncovered-more =
    { $count ->
        [one] i jeszcze jeden odcinek
        [few] i jeszcze { $count } odcinki
        [many] i jeszcze { $count } odcinków
       *[other] i jeszcze { $count } odcinków
    }

## Charges

charges-about = Doliczane do energii od góry. Kolejność jest istotna dla podatków: każdy pobiera swój procent od wszystkiego powyżej.
charges-none = Rozliczenie nie zawiera jeszcze niczego poza energią.
charge-add = Dodaj opłatę
charge-edit = Edytuj: { $name }
charge-delete = Usuń: { $name }
charge-delete-title = Usunąć tę opłatę?
charge-kind = Rodzaj
charge-name = Nazwa na rozliczeniu
charge-amount = Kwota
charge-percent = Procent
charge-per = Za
charge-per-day = dzień
charge-per-month = miesiąc
charge-per-year = rok
charge-standing = Opłata stała
charge-demand = Opłata za moc
charge-reactive = Energia bierna
charge-levy = Opłata zmienna
charge-tax = Podatek
charge-feed_in = Energia oddana
charge-about-standing = Stała kwota, niezależnie od zużycia. Za część miesiąca lub roku proporcjonalnie do liczby dni.
charge-about-demand = Za najwyższą w miesiącu średnią moc 15-minutową. Kilka takich opłat tworzy opłatę za moc zależną od pory.
charge-about-reactive = Za indukcyjną energię bierną ponad wartość bezpłatną, miesiąc po miesiącu.
charge-about-levy = Kwota za zużytą jednostkę, niezależnie od taryfy, jak opłata OZE lub jakościowa.
charge-about-tax = Procent od wszystkiego powyżej na liście, łącznie z energią.
charge-about-feed_in = Wypłacane Tobie za każdą oddaną kWh. Nigdy nie kompensowane z poborem.
charge-tan-phi = Bezpłatnie do
charge-months = Miesiące
charge-frames = Przedziały czasu
charge-frame-add = Dodaj przedział
charge-frame-remove = Usuń przedział { $number }
charge-first = Pierwszy dzień
charge-last = Ostatni dzień
charge-open = Opcjonalnie
charge-from = od { $date }
charge-until = do { $date }
charge-says-day = { $amount } za dzień
charge-says-month = { $amount } za miesiąc
charge-says-year = { $amount } za rok
charge-says-demand = { $amount } za kW najwyższego kwadransa w miesiącu
charge-says-reactive = { $amount } za kvarh powyżej tan φ { $tan }
charge-says-levy = { $amount } za { $unit } zużycia
charge-says-tax = { $percent }% od wszystkiego powyżej
charge-says-feed-in = { $amount } za oddaną kWh, wypłacane Tobie

## Bills

bills-new = Rozliczenie za okres
bills-quick = Okresy
bills-this-month = Ten miesiąc
bills-ends-early = Kończy się przed początkiem
bills-preview = Podgląd, według dzisiejszych reguł
bills-print = Drukuj
bills-freeze = Zamroź
bills-freeze-title = Zamroź to rozliczenie
bills-freeze-text = Zamrożone rozliczenie zachowuje reguły i dane, według których powstało. Późniejsze zmiany są pokazywane jako różnica.
bills-frozen = Zamrożone rozliczenia
bills-none = Nie zamrożono jeszcze żadnego rozliczenia.
bills-all = Wszystkie
bills-period = Okres
bills-frozen-at = Zamrożono
bills-has-invoice = Faktura sprawdzona
bills-provisional = Wstępne
bills-incomplete = Nie wszystko wycenione
bills-delete-title = Usunąć to zamrożone rozliczenie?
bill-title-electricity = Rozliczenie energii elektrycznej
bill-title-gas = Rozliczenie gazu
bill-title-water = Rozliczenie wody
bill-frozen = Zamrożono { $time }, { $author }
bill-incomplete = Niektóre pozycje nie mają kwoty: dla części zużycia nie ma ceny albo niczego nie zmierzono. Nie wchodzą do sumy.
bill-provisional = Części cen rynkowych jeszcze nie znamy, więc suma jest wstępna.
bill-empty = W tym okresie niczego nie zużyto i nie naliczono.
bill-line = Pozycja
bill-quantity = Ilość
bill-price = Cena
bill-amount = Kwota
bill-net = Netto
bill-taxes = Podatki
bill-total = Razem
bill-difference = Różnica
bill-equal = zgodne
bill-no-tariff = Bez taryfy
bill-unpriced = bez ceny
bill-unpriced-why = zużyto, gdy nie była spełniona żadna reguła albo przed pierwszą ceną
bill-unknown = nieznane
bill-market-price = cena rynkowa
bill-line-provisional = wstępnie
bill-since = cena od { $date }
bill-peak = szczyt: { $time }
bill-peak-excluded =
    { $count ->
        [one] jeden kwadrans zmierzony nie w całości
        [few] { $count } kwadranse zmierzone nie w całości
        [many] { $count } kwadransów zmierzonych nie w całości
       *[other] { $count } kwadransów zmierzonych nie w całości
    }
bill-unit-day =
    { $count ->
        [one] { $number } dzień
        [few] { $number } dni
        [many] { $number } dni
       *[other] { $number } dnia
    }
bill-unit-month =
    { $count ->
        [one] { $number } miesiąc
        [few] { $number } miesiące
        [many] { $number } miesięcy
       *[other] { $number } miesiąca
    }
bill-unit-year =
    { $count ->
        [one] { $number } rok
        [few] { $number } lata
        [many] { $number } lat
       *[other] { $number } roku
    }
later-title = Co się od tego czasu zmieniło
later-same = Według tych samych reguł dzisiejsze dane dają to samo rozliczenie.
later-same-money = Dane okresu od tego czasu skorygowano, ale kwoty są te same.
later-differs = Według tych samych reguł dzisiejsze dane różnią się o { $amount }. Zamrożone rozliczenie pozostaje bez zmian.
later-frozen = Zamrożone
later-now = Według dzisiejszych danych
invoice-title = Faktura sprzedawcy
invoice-about = Wpisz pozycja po pozycji, co nalicza sprzedawca, i zobacz, gdzie różni się to od pomiarów.
invoice-enter = Wpisz fakturę
invoice-edit = Edytuj fakturę
invoice-hint = Pozycję, której nie ma na fakturze, zostaw pustą. Dodaj to, co jest tylko na fakturze.
invoice-line = Faktura: { $name }
invoice-ours = Nasze
invoice-theirs = Sprzedawcy
invoice-absent = brak na fakturze
invoice-more = Dodaj pozycję
invoice-more-name = Nazwa dodanej pozycji { $number }
invoice-more-amount = Kwota dodanej pozycji { $number }
invoice-total = Suma faktury
invoice-remove = Usuń fakturę
invoice-check = Sprawdź fakturę
invoice-fits = Faktura zgadza się z naszym rozliczeniem, pozycja po pozycji.
invoice-differs = Faktura różni się łącznie o { $amount }.
invoice-sum = Wpisane pozycje nie dają wpisanej sumy.

## Market prices

prices-about = Ceny rynku dnia następnego dla taryf dynamicznych. Brak ceny czyni koszt wstępnym, nigdy zerowym.
prices-none = Nie ma jeszcze szeregu cen.
prices-add = Dodaj szereg
prices-known = Znane od { $first } do { $last }, za { $unit }
prices-empty = Nie ma jeszcze cen
prices-from =
    { $hours ->
        [one] Z { $url }, co godzinę
        [few] Z { $url }, co { $hours } godziny
        [many] Z { $url }, co { $hours } godzin
       *[other] Z { $url }, co { $hours } godzin
    }
prices-files-only = Z plików
prices-import = Importuj plik
prices-fetch = Pobierz teraz
prices-delete-text = Wszystkie jego ceny też zostaną usunięte.
prices-unknown = bez ceny
prices-chart = Ceny { $name } z { $date }. Strzałki przesuwają po wykresie.
prices-missing = { $hours } h tego dnia nie ma ceny
prices-whole = Cały dzień ma ceny
prices-name-hint = Litery, cyfry, kropki i łączniki
prices-unit-hint = Czego dotyczy cena
prices-source = Pobieraj z serwera
prices-url = Adres
prices-url-hint = Może zawierać {"{today}"}, {"{tomorrow}"} i {"{yesterday}"}
prices-every = Co … godzin
prices-divisor = Podziel ceny przez
prices-divisor-hint = 1000, jeśli są za MWh
prices-json-items = Ścieżka do listy
prices-json-start = Pole początku
prices-json-end = Pole końca
prices-json-price = Pole ceny
prices-header = Nagłówek HTTP
prices-secret = Jego tajna wartość
prices-secret-kept = Wartość jest zapisana; aby ją zachować, zostaw puste
prices-import-title = Import cen do { $name }
prices-import-hint = CSV z czasem i ceną albo z początkiem, końcem i ceną; albo lista JSON. Plik jest najpierw sprawdzany.
prices-written-per = Ceny w pliku są za
prices-per-1 = kWh lub m³
prices-per-1000 = MWh
prices-file = Plik z cenami
prices-import-do =
    { $count ->
        [one] Importuj jedną cenę
        [few] Importuj { $count } ceny
        [many] Importuj { $count } cen
       *[other] Importuj { $count } cen
    }
prices-imported =
    { $count ->
        [one] Zaimportowano jedną cenę
        [few] Zaimportowano { $count } ceny
        [many] Zaimportowano { $count } cen
       *[other] Zaimportowano { $count } cen
    }
prices-tried =
    { $count ->
        [0] Plik nie zawiera cen
        [one] Plik zawiera jedną cenę
        [few] Plik zawiera { $count } ceny
        [many] Plik zawiera { $count } cen
       *[other] Plik zawiera { $count } cen
    }
prices-lowest = Najniższa
prices-highest = Najwyższa
prices-bad-lines =
    { $count ->
        [one] Jednego wiersza nie można użyć; pominięto go:
        [few] { $count } wierszy nie można użyć; pominięto je:
        [many] { $count } wierszy nie można użyć; pominięto je:
       *[other] { $count } wierszy nie można użyć; pominięto je:
    }
prices-bad-line = Wiersz { $line }: { $detail }

## What-if

whatif-title = Inne taryfy, reguły i opłaty
whatif-about = Kopia do dowolnych zmian; prawdziwe pozostają bez zmian. Potem zobacz, ile kosztowałoby minione zużycie.
whatif-reset = Od nowa
whatif-keep = Zachowaj
whatif-keep-title = Zachowaj tę kopię
whatif-kept = Zachowane kopie
whatif-load = Otwórz zachowaną kopię…
whatif-result = Ile by to kosztowało
whatif-compare = Porównaj
whatif-actual = Według dzisiejszych reguł
whatif-alternative = Według kopii
whatif-less = Kopia kosztowałaby o { $amount } mniej.
whatif-more = Kopia kosztowałaby o { $amount } więcej.
whatif-same = Kopia kosztowałaby tyle samo: różnica { $amount }.
whatif-incomplete = W niektórych miesiącach nie wszystko ma cenę; co jej nie ma, nie wchodzi do żadnej z sum.
