# Putting an installation into operation: scan, test, report; word-order trial of generic meters.

nav-commissioning = Uruchomienie
about-commissioning = Znajdź urządzenia, sprawdź wszystko, przekaż
comm-steps = Kroki
comm-step-scan = Znajdź i dodaj
comm-step-test = Test całości
comm-step-report = Protokół
comm-stop = Stop
comm-scan-title = Co odpowiada na magistrali
comm-scan-hint = Każdy adres Modbus bramki jest odpytywany raz. Rejestracja urządzeń trwa bez przerwy; milczący adres zajmuje tyle, ile limit czasu bramki, więc w miarę możliwości wybierz krótki zakres.
comm-gateway = Bramka
comm-from = Od adresu
comm-to = Do adresu
comm-scan = Skanuj
comm-scan-progress = Skanowanie
comm-scan-asked =
    { $found ->
        [one] Odpytano { $asked } z { $total }, jeden odpowiada
        [few] Odpytano { $asked } z { $total }, odpowiadają { $found }
        [many] Odpytano { $asked } z { $total }, odpowiada { $found }
       *[other] Odpytano { $asked } z { $total }, odpowiada { $found }
    }
comm-nothing-title = Nic nie odpowiada
comm-nothing-text = Sprawdź zasilanie, przewody A i B, prędkość i parzystość oraz czy adresy mieszczą się w zakresie.
comm-found-title = Znalezione
comm-add =
    { $count ->
        [one] Dodaj jedno urządzenie
        [few] Dodaj { $count } urządzenia
        [many] Dodaj { $count } urządzeń
       *[other] Dodaj { $count } urządzeń
    }
comm-added =
    { $count ->
        [one] Dodano jedno urządzenie; trwa jego odczyt.
        [few] Dodano { $count } urządzenia; trwa ich odczyt.
        [many] Dodano { $count } urządzeń; trwa ich odczyt.
       *[other] Dodano { $count } urządzeń; trwa ich odczyt.
    }
comm-add-refused = Niczego nie dodano: zobacz zaznaczone urządzenia.
comm-unit = Adres { $unit }
comm-choose-unit = Dodaj adres { $unit }
comm-model-of = Model pod adresem { $unit }
comm-name-of = Nazwa dla adresu { $unit }
comm-name = Nazwa (inaczej adres)
comm-installed = już zainstalowane
comm-says = podaje „{ $text }”
comm-choose-model = Wybierz model
comm-no-model = Nie ma takiego modelu
comm-fitting-models = Pasujące
comm-all-models = Wszystkie modele
comm-sure-certain = pewny
comm-sure-likely = prawdopodobny
comm-sure-possible = możliwy
comm-sure-unknown = model nieznany
comm-test-title = Test całości
comm-test-hint = Każde urządzenie jest odczytywane trzy razy. Pomiary mówią o okablowaniu: odwróconych przekładnikach prądowych, brakujących i zamienionych fazach, niemożliwych przekładniach. Im większe obciążenie, tym więcej można ocenić.
comm-test-which = Co testować
comm-all-gateways = Wszystkie bramki
comm-test = Testuj
comm-test-again = Testuj ponownie
comm-test-progress = Test
comm-test-asked = { $asked } z { $total } odczytów
comm-count-devices = Urządzenia
comm-count-good = Odpowiadają
comm-count-bad = Nie odpowiadają
comm-count-findings = Uwagi
comm-state-good = w porządku
comm-state-warn = podejrzane
comm-state-bad = błąd
comm-state-off = wyłączone
comm-state-waiting = oczekuje
comm-ms = { $ms } ms
comm-unjudged = Zbyt małe obciążenie, aby ocenić fazy.
comm-values =
    { $count ->
        [one] Jedna wartość
        [few] { $count } wartości
        [many] { $count } wartości
       *[other] { $count } wartości
    }
comm-untested-title = Niczego jeszcze nie testowano
comm-untested-text = Protokół pokazuje ostatni test wszystkich urządzeń.
comm-report-title = Protokół uruchomienia
comm-report-hint = Wszystkie bramki i urządzenia z adresem, modelem, numerem fabrycznym, wynikiem testu i wartościami, uwagi i sposób ich usunięcia; gotowy do podpisu. Powstaje w języku tej strony.
comm-report-of = Test z { $time }
comm-report-make = Drukuj do PDF
comm-report-download = Pobierz ({ $size } kB)
comm-trial = Sprawdź kolejność
comm-trial-hint = Odczytuje rejestr raz i pokazuje obok siebie wszystkie typy i kolejności słów.
comm-trial-first = Najpierw wybierz bramkę, adres i rejestr.
comm-trial-title = Które wskazanie jest z licznika?
comm-trial-text = Porównaj z wyświetlaczem licznika i wybierz tę samą liczbę.
comm-trial-reading = Odczyt rejestrów…
comm-trial-no-number = brak liczby
comm-trial-way = { $format }, { $bits }-bitowa{ $order }
comm-trial-pick = Wybierz
comm-trial-keep = Zostaw
comm-trial-take = Wybierz { $name }
comm-format-unsigned = Bez znaku
comm-format-signed = Ze znakiem
comm-format-float = Zmiennoprzecinkowa
comm-order-big = najpierw starsze słowo
comm-order-little = najpierw młodsze słowo
comm-mark-good = wiarygodne
comm-mark-possible = możliwe
comm-mark-impossible = niemożliwe
