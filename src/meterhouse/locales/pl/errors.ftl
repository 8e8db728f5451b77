# What went wrong, by error code: error-<code>. The same messages and variables in every language.

## In general

error-internal = Wystąpił błąd wewnętrzny serwera. Szczegóły są w dzienniku.
error-invalid-input = Niektórych danych nie można przyjąć; niczego nie zmieniono.
error-not-found =
    { $kind ->
        [user] Nie ma użytkownika { $id }.
        [token] Nie ma tokenu { $id }.
        [browser] Nie ma zaufanej przeglądarki { $id }.
        [device] Nie ma urządzenia { $id }.
        [gateway] Nie ma bramki { $id }.
        [load-type] Nie ma rodzaju odbioru { $id }.
        [measure-group] Nie ma grupy pomiarowej { $id }.
        [panel-board] Nie ma rozdzielnicy { $id }.
        [measurement] To urządzenie nie ma zapisów { $id }.
       *[other] Nie ma tu wpisu { $id } ({ $kind }).
    }
error-conflict = Tego nie da się pogodzić z tym, co już istnieje.
error-refused = Brak uprawnień do tej czynności.
error-unavailable = W tej chwili nie jest to możliwe. Spróbuj ponownie później.
error-not-available = Ta funkcja nie jest jeszcze dostępna.

## Requests

error-bad-request = Żądanie jest niezrozumiałe.
error-no-such-path = Pod adresem { $path } niczego nie ma.
error-method-not-allowed = Metoda { $method } nie jest tu możliwa.
error-body-too-large = Żądanie jest za duże; przyjmuje się najwyżej { $limit } B.
error-body-too-slow = Żądanie napływało zbyt wolno.
error-foreign-origin = Żądanie nie pochodzi ze strony tego serwera.
error-page-not-built = Ta instalacja nie zawiera strony. Interfejs API działa.

## Entries

error-required = Wymagane
error-unknown-field = Nie ma takiego pola
error-not-json = To nie jest poprawny JSON
error-not-an-object = Oczekiwano obiektu z polami
error-not-text = Oczekiwano tekstu
error-not-a-list = Oczekiwano listy
error-not-a-boolean = Oczekiwano wartości tak lub nie
error-not-a-number = Oczekiwano liczby
error-not-a-whole-number = Oczekiwano liczby całkowitej
error-not-a-date = Oczekiwano daty w postaci 2026-01-31
error-not-one-of = Możliwe wartości: { $expected }
error-wrong-form = Zapis ma inną postać niż oczekiwana
error-invalid-value = Ta wartość nie jest możliwa
error-too-short =
    { $limit ->
        [one] Co najmniej jeden znak
        [few] Co najmniej { $limit } znaki
        [many] Co najmniej { $limit } znaków
       *[other] Co najmniej { $limit } znaków
    }
error-too-long =
    { $limit ->
        [one] Najwyżej jeden znak
        [few] Najwyżej { $limit } znaki
        [many] Najwyżej { $limit } znaków
       *[other] Najwyżej { $limit } znaków
    }
error-too-small = Wartość nie może być mniejsza niż { $limit }
error-too-large = Wartość nie może być większa niż { $limit }
error-too-few =
    { $limit ->
        [one] Co najmniej jeden wpis
        [few] Co najmniej { $limit } wpisy
        [many] Co najmniej { $limit } wpisów
       *[other] Co najmniej { $limit } wpisów
    }
error-too-many-items =
    { $limit ->
        [one] Najwyżej jeden wpis
        [few] Najwyżej { $limit } wpisy
        [many] Najwyżej { $limit } wpisów
       *[other] Najwyżej { $limit } wpisów
    }
error-too-many = { $value } to za dużo
error-out-of-range = { $value } wykracza poza zakres od { $low } do { $high }
error-unknown-timezone = Nie ma strefy czasowej { $timezone }
error-date-out-of-range = { $date } wykracza poza lata { $first }–{ $last }
error-date-does-not-exist = W strefie { $timezone } nie było dnia { $date }: kalendarz go pominął
error-bad-scope = { $value } nie oznacza żadnego wyboru urządzeń
error-unknown-key = { $value } nie jest wielkością mierzoną
error-separators-equal = Separator pól i separator dziesiętny muszą się różnić

## Access

error-not-logged-in = Zaloguj się.
error-codes-required = Najpierw ustaw własne kody.
error-no-right = Brak uprawnień do otwarcia tej strony.
error-wrong-codes = Kody są nieprawidłowe.
error-locked-out =
    { $seconds ->
        [one] Zbyt wiele błędnych kodów. Spróbuj ponownie za sekundę.
        [few] Zbyt wiele błędnych kodów. Spróbuj ponownie za { $seconds } sekundy.
        [many] Zbyt wiele błędnych kodów. Spróbuj ponownie za { $seconds } sekund.
       *[other] Zbyt wiele błędnych kodów. Spróbuj ponownie za { $seconds } sekund.
    }
error-too-busy = Właśnie loguje się wiele osób. Spróbuj ponownie za chwilę.
error-wrong-digits = Wymagana liczba cyfr: { $digits }
error-code-too-easy = Zbyt łatwy do odgadnięcia
error-code-taken = Wybierz inny
error-puk-contains-pin = PUK nie może zawierać PIN-u
error-wrong-password = Nazwa, hasło lub kod są nieprawidłowe.
error-wrong-current = Nieprawidłowa wartość
error-wrong-one-time-code = Ten kod jest nieprawidłowy albo został już użyty
error-name-not-visible = Nazwa nie może zawierać niewidocznych znaków
error-user-name-taken = Tę nazwę ma już użytkownik { $user }
error-users-full = Największa możliwa liczba użytkowników: { $most }.
error-last-manager = Nikt nie mógłby już zarządzać użytkownikami: najpierw nadaj innemu użytkownikowi prawo do konfiguracji serwera.
error-token-name-taken = Masz już inny token o tej nazwie
error-tokens-full = Największa możliwa liczba tokenów: { $most }.
error-not-your-pages = Tylko strony, do których masz dostęp
error-not-with-token = Tego nie można zrobić za pomocą tokenu dostępu.
error-second-factor-set = Hasło jest już ustawione.
error-no-second-factor = Nie ustawiono hasła.
error-enrolment-over = Trwało to zbyt długo. Zacznij od nowa.
error-https-required = Użyj protokołu HTTPS.
error-unknown-currency = Nie ma waluty { $value }
error-certificate-unusable = Nie można użyć certyfikatu { $path }: { $reason }
error-pepper-does-not-fit = Tajny plik „pepper” nie pasuje do tej bazy danych: żaden kod nie zostałby przyjęty. Przywróć plik, który istniał, gdy tworzono bazę.
error-pepper-unreadable = Nie można użyć tajnego pliku { $path }: { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] Bramka { $gateway } odrzuca połączenie. Czy port jest właściwy?
        [timed-out] Bramka { $gateway } nie reaguje. Czy jest zasilona i w tej sieci?
        [unreachable] Bramka { $gateway } jest stąd nieosiągalna.
        [name-not-resolved] Nazwa bramki { $gateway } nie jest znana w tej sieci.
        [port-busy] Port szeregowy bramki { $gateway } jest zajęty przez inny program.
        [no-such-port] Port szeregowy bramki { $gateway } nie istnieje.
        [no-path] Bramka { $gateway } nie ma drogi do swoich urządzeń.
        [bad-header] To, co odpowiada pod adresem bramki { $gateway }, nie obsługuje Modbus TCP.
       *[other] Utracono połączenie z bramką { $gateway }.
    }
error-gateway-off = Bramka { $gateway } jest wyłączona.
error-gateway-not-a-bus = Bramka { $gateway } jest innym serwerem; urządzenia wybiera się na nim.
error-scan-running = Trwa już skanowanie bramki { $gateway }.
error-test-running = Trwa już inny test.
error-not-tested = Najpierw przetestuj instalację.
error-report-failed = Nie udało się utworzyć protokołu: { $reason }
error-report-not-ready = Protokół nie jest jeszcze gotowy.
error-gateway-silent = Bramka { $gateway } przyjmuje połączenie, ale nic nie odpowiada przez Modbus (odpytano: { $unit_ids }).
error-implausible-value = Rejestr { $register } podaje { $value } dla { $key }: to niemożliwe. Czy model, rejestr i kolejność słów są właściwe?
error-no-answer = Brak odpowiedzi z adresu Modbus { $unit_id }.
error-device-exception = Urządzenie o adresie Modbus { $unit_id } odrzuciło rejestr { $register } (wyjątek { $exception }).
error-bad-answer = Odpowiedź z adresu Modbus { $unit_id } była uszkodzona i została odrzucona.
error-configuration-error = Błąd konfiguracji: model tego urządzenia nie istnieje albo nie pasuje.
error-unknown-gateway = Nie ma bramki { $value }
error-unknown-model = W katalogu nie ma modelu o tej nazwie
error-gateway-name-taken = Tę nazwę ma już bramka { $gateway }
error-gateway-address-taken = Ten adres i port ma już bramka { $gateway }
error-gateway-has-devices =
    { $count ->
        [one] Za bramką jest jeszcze urządzenie: { $devices }
        [few] Za bramką są jeszcze { $count } urządzenia: { $devices }
        [many] Za bramką jest jeszcze { $count } urządzeń: { $devices }
       *[other] Za bramką jest jeszcze { $count } urządzeń: { $devices }
    }
error-gateway-is-local = Nie jest to możliwe dla bramki Local
error-device-name-taken = Tę nazwę ma już urządzenie { $device }
error-device-address-taken = Ten adres ma już urządzenie { $device }
error-upstream-cycle = Liczniki nadrzędne utworzyłyby pętlę
error-load-type-name-taken = Tę nazwę ma już inny rodzaj odbioru
error-load-type-predefined = Predefiniowane rodzaje odbiorów można tylko wyłączyć
error-load-types-full = Największa możliwa liczba własnych rodzajów odbiorów: { $most }
error-measure-group-name-taken = Tę nazwę ma już inna grupa pomiarowa
error-panel-board-name-taken = Tę nazwę ma już inna rozdzielnica
error-not-an-address = { $value } nie jest adresem IP ani nazwą hosta
error-unknown-panel-board = Nie ma rozdzielnicy { $value }
error-unknown-load-type = Nie ma rodzaju odbioru { $value }
error-unknown-measure-group = Nie ma grupy pomiarowej { $value }
error-unknown-device = Nie ma urządzenia { $value }
error-eq-device-elsewhere = { $device } jest za inną bramką
error-eq-device-cannot = { $device } nie mierzy ani THD, ani harmonicznych
error-gateway-has-virtual-devices = { $device } jest urządzeniem innego serwera, więc bramka musi nim pozostać
error-virtual-needs-server = { $gateway } nie jest innym serwerem
error-virtual-address-fixed = Urządzenie innego serwera ma zawsze adres { $expected }
error-load-type-by-model = Rodzaj odbioru modelu { $model } wynika z modelu
error-not-for-this-model = { $model } tego nie ma
error-upstream-other-commodity = { $device } zlicza inne medium
error-in-use =
    { $count ->
        [one] Jest w użyciu: { $names }.
        [few] Jest w użyciu w { $count } miejscach: { $names }.
        [many] Jest w użyciu w { $count } miejscach: { $names }.
       *[other] Jest w użyciu w { $count } miejscach: { $names }.
    }
error-if-match-required = Trzeba podać stan, na którym opiera się zmiana (If-Match).
error-changed-meanwhile = Ktoś to w międzyczasie zmienił. Niczego nie nadpisano.
error-change-already-undone = Tę zmianę już cofnięto.
error-change-overtaken = Od tego czasu zmieniono ponownie: { $names }.
error-no-other-side = { $device } nie ma drugiej strony do dodania.
error-same-serial-number = To numer fabryczny obecnego licznika
error-old-end-implausible = { $old_end } to więcej, niż można było zliczyć od odczytu { $index } (najwyżej { $most })
error-no-counter = To urządzenie nie ma jeszcze liczydła
error-upload-refused =
    { $count ->
        [one] Znaleziono jeden problem; niczego nie zmieniono.
        [few] Znaleziono { $count } problemy; niczego nie zmieniono.
        [many] Znaleziono { $count } problemów; niczego nie zmieniono.
       *[other] Znaleziono { $count } problemów; niczego nie zmieniono.
    }
error-file-not-a-spreadsheet = To nie jest plik XLSX ani CSV.
error-file-too-large = Plik jest za duży; po rozpakowaniu przyjmuje się najwyżej { $limit } B.
error-sheet-not-told = Którym arkuszem jest ten plik CSV? Możliwe: { $expected }
error-unknown-sheet = Nie ma arkusza { $value }; możliwe: { $expected }
error-sheet-twice = Arkusz { $value } występuje dwa razy
error-sheet-unreadable = Od tego miejsca arkusza nie da się odczytać
error-unknown-column = Nie ma kolumny { $value }
error-column-twice = Kolumna { $value } występuje dwa razy
error-column-missing = Brakuje kolumny { $value }
error-row-twice = { $name } występuje już w wierszu { $row }
error-too-many-rows = Największa liczba wierszy: { $limit }
error-unknown-id = Nie ma tu niczego o ID { $value }; aby dodać, zostaw puste
error-cell-is-formula = Formuła; potrzebna jest wartość
error-cell-is-date = { $value } jest datą; sformatuj komórkę jako tekst
error-cell-is-error = W komórce jest błąd: { $value }
error-cell-without-heading = Ta kolumna nie ma nagłówka
error-option-unknown = Ten model nie ma takiej opcji
error-option-required = Ten model wymaga tej opcji
error-option-not-a-number = { $value } nie jest liczbą
error-option-out-of-range = { $value } wykracza poza zakres od { $min } do { $max }
error-option-not-in-choices = Możliwe wartości: { $choices }
error-position-out-of-range = Ten model nie ma wejścia { $value }

## History

error-channel-differs = Wszystkie okresy muszą należeć do tego samego kanału.
error-correction-already-undone = Korektę { $id } już cofnięto.
error-correction-overtaken = To, co zmieniła korekta { $id }, zostało potem zmienione ponownie.
error-interval-straddles = Okres od { $start } leży częściowo poza zakresem.
error-interval-width-out-of-range = Okres trwa od 1 s do { $longest_s } s.
error-interval-without-value = Zapisany okres musi mieć wartość.
error-intervals-overlap = Okresy nakładają się.
error-nothing-to-correct = Nie ma czego korygować.
error-value-out-of-range = Wartość jest za duża, aby ją zapisać.
error-old-end-below-index = Stan końcowy starego licznika ({ $old_end }) jest niższy od wcześniej odczytanego ({ $index }).

## Database

error-database-busy = Baza danych jest zajęta. Spróbuj ponownie za chwilę.
error-database-closed = Baza danych jest zamknięta.
error-database-corrupt = Baza danych jest uszkodzona. Przywróć kopię zapasową.
error-database-foreign = Ten plik nie jest bazą danych Meterhouse.
error-database-in-use = Z bazy danych korzysta inny proces (numer { $pid }).
error-database-newer = Bazę danych utworzyła nowsza wersja ({ $version }; ta zna { $known }). Zaktualizuj Meterhouse.
error-database-unwritable = Nie można zapisywać w bazie danych.
error-disk-failed = Dysk zgłasza błędy.
error-disk-full = Dysk jest pełny.

## Start-up and command line

error-bad-settings = Nie można użyć tych ustawień.
error-bad-setting = Nie można użyć { $value }: { $expected }
error-unknown-setting = Nie ma takiego ustawienia; dostępne: { $known }
error-settings-file-unreadable = Nie można odczytać pliku { $file }: { $reason }
error-settings-file-malformed = { $file } nie jest poprawnym plikiem TOML: { $reason }
error-host-or-serial-port-required = Podaj host lub port szeregowy
error-not-a-pair = { $value } nie ma postaci nazwa=wartość

## Tariffs and bills

error-tariffs-changed = Ktoś inny zmienił w międzyczasie taryfy. Wczytaj je ponownie.
error-tariff-name-taken = Tę nazwę ma już inna taryfa
error-tariff-in-use =
    { $count ->
        [one] Taryfy { $tariff } używa reguła kosztów. Usuń także regułę albo przypisz jej inną taryfę.
        [few] Taryfy { $tariff } używają { $count } reguły kosztów. Usuń także reguły albo przypisz im inną taryfę.
        [many] Taryfy { $tariff } używa { $count } reguł kosztów. Usuń także reguły albo przypisz im inną taryfę.
       *[other] Taryfy { $tariff } używa { $count } reguł kosztów. Usuń także reguły albo przypisz im inną taryfę.
    }
error-tariffs-there = Taryfy już utworzono; jedna wspólna cena by je zastąpiła.
error-price-required = Taryfa wymaga co najmniej jednej ceny
error-price-date-required = Gdy cen jest kilka, każda wymaga daty początku obowiązywania
error-price-date-repeated = Inna cena obowiązuje już od { $date }
error-too-many-decimals =
    { $limit ->
        [one] Najwyżej jedno miejsce po przecinku
        [few] Najwyżej { $limit } miejsca po przecinku
        [many] Najwyżej { $limit } miejsc po przecinku
       *[other] Najwyżej { $limit } miejsc po przecinku
    }
error-not-a-color = Oczekiwano koloru w postaci #1c7ed6
error-unit-not-of-commodity = Tego medium nie wycenia się w tej jednostce
error-ends-before-it-begins = Koniec przypada przed { $first }
error-weekday-required = Wybierz co najmniej jeden dzień tygodnia
error-wrong-weekday = Dni tygodnia to liczby od 0 (poniedziałek) do 6
error-month-required = Wybierz co najmniej jeden miesiąc
error-wrong-month = Miesiące to liczby od 1 do 12
error-electricity-only = Ta opłata dotyczy tylko energii elektrycznej
error-market-price-too-large = Cena rynkowa { $value } nie jest możliwa
error-market-price-too-fine = Cena rynkowa { $value } ma za dużo miejsc po przecinku (najwyżej { $decimals })
error-market-price-without-length = Cena rynkowa od { $start } obowiązuje przez czas zerowy
error-market-prices-overlap = W chwili { $start } obowiązują dwie ceny rynkowe
error-commodity-fixed = Medium nie można zmienić; utwórz nową pozycję
error-unknown-tariff = Nie ma takiej taryfy
error-order-incomplete = Kolejność musi wymieniać każdy wpis dokładnie raz

error-period-too-long = Największa liczba dni: { $most }
error-commodity-differs = Wszystkie wpisy muszą dotyczyć tego samego medium
error-alternative-name-taken = Tę nazwę ma już inny wariant
error-unknown-series = Nie ma szeregu cen { $value }
error-series-in-use = Z tych cen korzysta taryfa { $tariff }
error-no-source = Ten szereg nie ma źródła; ceny pochodzą z plików
error-price-table-unreadable = Nie można odczytać tej tabeli cen
error-price-line-time = { $value } nie jest czasem w postaci 2026-01-31T14:00+01:00
error-price-line-no-such-time = Czas { $value } nie istnieje: nastąpiła zmiana na czas letni
error-price-line-number = { $value } nie jest ceną
error-price-line-repeated = Cena dla tego samego czasu powtarza się dalej
error-price-line-end = Koniec ceny nie przypada po jej początku i przed następną ceną
error-price-source-failed =
    { $reason ->
        [timeout] Serwer cen odpowiadał zbyt długo.
        [unreachable] Serwer cen jest nieosiągalny.
        [refused] Serwer cen odrzucił żądanie.
        [redirect] Serwer cen odsyła do innego serwera; przekierowań nie śledzi się.
        [too-large] Odpowiedź serwera cen jest za duża.
        [not-text] Odpowiedź serwera cen nie jest tekstem.
       *[other] Nie udało się pobrać cen.
    }

## Import of history

error-import-refused =
    { $count ->
        [one] Znaleziono jeden problem; niczego nie zaimportowano.
        [few] Znaleziono { $count } problemy; niczego nie zaimportowano.
        [many] Znaleziono { $count } problemów; niczego nie zaimportowano.
       *[other] Znaleziono { $count } problemów; niczego nie zaimportowano.
    }
error-ambiguous-time = { $file }, wiersz { $line }: czas { $value } występuje w strefie { $zone } dwa razy (zmiana na czas zimowy)
error-nonexistent-time = { $file }, wiersz { $line }: czas { $value } nie istnieje w strefie { $zone } (zmiana na czas letni)
error-midnight-goes-back = { $file }, wiersz { $line }: { $value } cofa się; być może chodzi o północ na końcu dnia
error-time-goes-back = { $file }, wiersz { $line }: { $value } cofa się w czasie
error-bad-number = { $file }, wiersz { $line }, kolumna { $column }: „{ $value }” nie jest liczbą
error-bad-timestamp = { $file }, wiersz { $line }: „{ $value }” nie ma postaci { $format }
error-negative-value = { $file }, wiersz { $line }, kolumna { $column }: wartość { $value } jest ujemna
error-counter-falls = { $file }, wiersz { $line }: stan licznika spada z { $previous } do { $value }
error-duplicate-time = { $file }, wiersz { $line }: ten sam czas co w wierszu { $first_line }
error-conflicting-duplicate = { $file }, wiersz { $line }: ten sam czas co w wierszu { $first_line }, ale inne wartości
error-empty-interval = { $file }, wiersz { $line }: okres od { $start } do { $value } ma zerową długość
error-gap = { $file }, wiersz { $line }: przed { $value } brakuje { $seconds } s
error-rows-overlap = { $file }, wiersz { $line }: nakłada się na wiersz { $first_line }
error-row-too-short = { $file }, wiersz { $line }: liczba kolumn { $found } zamiast { $columns }
error-existing-differs = Kolumna { $column }: dla { $start } zapisano już inną wartość
error-existing-overlaps = Kolumna { $column }: wokół { $start } zapisano już inny okres
error-no-rows = { $file } nie zawiera wierszy
error-no-such-column = { $file } nie ma kolumny { $column }; dostępne: { $known }
error-no-value-column = Podaj co najmniej jedną kolumnę z wartościami
error-not-a-counter = Wielkość { $quantity } nie jest zliczana
error-not-a-width = Nie można rejestrować okresów { $minutes } min; możliwe: { $known }
error-not-csv = { $file }, wiersz { $line }, nie jest w formacie CSV: { $reason }
error-unit-does-not-fit = { $unit } nie jest jednostką wielkości { $quantity }; możliwe: { $known }
error-width-unknown = Z wierszy ({ $rows }) nie wynika, ile trwa okres
error-not-in-encoding = { $file }, wiersz { $line }, nie jest tekstem w kodowaniu { $encoding }
error-file-unreadable = Nie można odczytać pliku { $file }: { $reason }
error-unknown-quantity = Nie ma wielkości { $value }; przykładowa nazwa: { $example }

## Profiles

error-profile-invalid = Nie można użyć profilu { $file }.
error-profile-not-yaml = To nie jest poprawny YAML
error-profile-not-mapping = Profil składa się z nazw i wartości
error-profile-id-taken = { $value } jest już profilem z pakietu
error-profile-id-not-file-name = Identyfikator { $value } różni się od nazwy pliku { $expected }
error-profile-unknown = Nie ma takiego profilu
error-profile-field-missing = Brakuje tego pola
error-profile-field-unknown = Nie ma takiego pola
error-profile-value-invalid = Ta wartość nie jest możliwa
error-profile-value-not-in-set = Tej wartości nie ma wśród możliwych
error-profile-base-ambiguous = Podaj „sunspec” albo „option”
error-profile-steps-not-rising = Progi „below” muszą rosnąć; tylko ostatni go nie ma
error-profile-words-fixed = O liczbie słów decyduje typ
error-profile-words-missing = Ten typ wymaga liczby słów
error-profile-scale-zero = Skala nie może być równa 0
error-profile-address-beyond-end = Wartość wykracza poza adres 65535

## Simulated buildings

error-scenario-invalid = Nie można użyć tego scenariusza.
error-unknown-scenario = Nie ma scenariusza { $id }; dostępne: { $known }
error-not-yaml = To nie jest poprawny YAML
error-not-mapping = Scenariusz składa się z nazw i wartości
error-field-missing = Brakuje tego pola
error-field-unknown = Nie ma takiego pola
error-value-invalid = Ta wartość nie jest możliwa
error-not-in-set = Tej wartości nie ma wśród możliwych
error-not-month-day = Oczekiwano daty bez roku, na przykład 08-15
error-not-a-serial-line = Dotyczy tylko linii szeregowych
error-bad-sample-rate = Nie można rejestrować okresów o tej długości
error-cars-missing = Stacja ładowania potrzebuje samochodów
error-peak-below-base = Szczyt jest niższy od obciążenia bazowego
error-fault-place = Usterka wymaga miejsca
error-fault-of-gateway = Taką usterkę może mieć tylko bramka, a { $value } nią nie jest
error-nothing-rolls-over = { $value } nie ma liczydła, które mogłoby się przewinąć
error-name-taken = Nazwa { $value } występuje dwa razy
error-address-taken = Adres { $value } ma już { $holder }
error-unknown-name = Nie ma niczego o nazwie { $value }
error-upstream-later = Licznik nadrzędny musi wystąpić wcześniej
error-one-local-gateway = Może być tylko jedna bramka lokalna

## Analyses and corrections

error-period-does-not-fit = Niedostępne dla tego okresu
error-heating-above-cooling = Ogrzewanie kończy się tam, gdzie zaczyna się chłodzenie, albo niżej
error-night-empty = Noc musi mieć jakąś długość
error-factor-twice = Od tej daty obowiązuje już inny wskaźnik
error-temperature-columns = Oczekiwano dwóch kolumn: czas i temperatura
error-temperature-time = Czas { $value } nie istniał
error-temperature-not-number = { $value } nie jest liczbą
error-temperature-out-of-range = { $value } °C nie jest temperaturą zewnętrzną
error-temperature-twice = Ten sam czas co w wierszu { $first_line }
error-temperature-no-rows = Nie ma żadnych temperatur
error-no-such-interval = Nie ma takiego okresu
error-interval-twice = Okres występuje dwa razy
error-nothing-to-estimate = Wszystkie wartości zmierzono.
error-gap-not-whole = Pomiędzy są okresy zmierzone; wybierz jedną lukę.
error-cannot-estimate = Tą metodą nie da się oszacować luki: brakuje potrzebnych pomiarów.
error-empty-span = Koniec musi przypadać po początku
error-span-too-long = Największa liczba dni naraz: { $limit }
