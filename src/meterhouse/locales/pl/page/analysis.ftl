# Analyses, completeness and corrections.

nav-analysis = Analizy

about-analysis = Profile, szczyty, przepływy, CO₂, pogoda

analysis-pages = Analizy
analysis-heat-map = Mapa cieplna
analysis-duration = Wykres uporządkowany
analysis-flow = Przepływ energii
analysis-peaks = Moc szczytowa
analysis-base-load = Obciążenie bazowe
analysis-production = Produkcja
analysis-emissions = CO₂
analysis-baseline = Pogoda
analysis-settings = Ustawienia
analysis-scope = Co pokazać
analysis-scope-total = Razem
analysis-scope-others = Pozostałe
analysis-devices = Urządzenia
analysis-chart = Wykres
analysis-resolution = Rozdzielczość
analysis-hour = Godzina
analysis-quarter = 15 min
analysis-day = Dzień
analysis-period = Okres
analysis-month = Miesiąc
analysis-mean-power = Średnia
analysis-hours = Godziny
analysis-share-of-time = Udział w czasie
analysis-at-least = Co najmniej
analysis-highest = Najwyższa
analysis-lowest = Najniższa
analysis-middle = Mediana
analysis-middle-note = przekroczona przez połowę czasu
analysis-not-measured = Nie zmierzono
analysis-unknown-blocks =
    { $count ->
        [one] jeden okres nieznany
        [few] { $count } okresy nieznane
        [many] { $count } okresów nieznanych
       *[other] { $count } okresów nieznanych
    }
analysis-peak = Szczyt
analysis-moment = Chwila
analysis-quality = Jakość
analysis-left-out = Pominięte
analysis-left-out-note = interpolowane, oszacowane lub niepełne
analysis-left-out-list = Najwyższe pominięte okresy
analysis-interval = Okres uśredniania
analysis-interval-note = średnia w okresie
analysis-nothing-measured = brak pomiarów
analysis-daytime = Dzień
analysis-night = Noc
analysis-lowest-hour = Najniższa godzina
analysis-base = Obciążenie bazowe
analysis-base-share = { $share } całej energii
analysis-night-share = Udział nocy
analysis-night-ratio = Noc do dnia
analysis-waste-low = budynek śpi w nocy
analysis-waste-moderate = wiele pracuje przez noc
analysis-waste-high = noc niemal tak obciążona jak dzień
analysis-night-mean = Średnia nocna
analysis-day-mean = za dnia { $value }
analysis-night-from = Noc od
analysis-night-to = Noc do
analysis-no-flow = Nic tu nie płynie
analysis-no-flow-text = Wskaż w instalacji licznik nadrzędny urządzeń, a przepływ pojawi się tutaj.
analysis-meter = Licznik
analysis-node-production = { $device } (produkcja)
analysis-node-export = { $device } (oddanie)
analysis-node-rest = { $device }: nieopomiarowane
analysis-node-others = { $device }: pozostałe
analysis-imported = Pobrano
analysis-produced-below = Produkcja poniżej
analysis-exported = Oddano
analysis-metered-below = Zmierzono poniżej
analysis-not-metered = Nieopomiarowane
analysis-finding-metering = { $device }: w granicach dokładności liczników
analysis-finding-wiring = { $device }: błąd okablowania lub hierarchii
analysis-finding-incomplete = { $device }: brakuje danych
analysis-finding-text = Liczniki podrzędne zliczają o { $value } ({ $share }) więcej niż ten.
analysis-produced = Produkcja
analysis-used = Zużycie własne
analysis-consumed = Zużyto
analysis-exported-note = oddano { $value }
analysis-imported-note = pobrano { $value }
analysis-self-consumption = Autokonsumpcja
analysis-self-consumption-note = produkcji zużywa się na miejscu
analysis-self-sufficiency = Samowystarczalność
analysis-self-sufficiency-note = zużycia pochodzi z obiektu
analysis-no-production = Nie mierzy się produkcji
analysis-no-production-text = Pojawia się tu licznik, który zlicza energię oddaną i nie ma liczników podrzędnych.
analysis-consumption = Zużycie
analysis-factor = Wskaźnik emisji
analysis-per-kwh = CO₂ na kWh
analysis-per-m3 = CO₂ na m³
analysis-without-factor = Bez wskaźnika
analysis-uncovered = Bez wskaźnika emisji: { $value }
analysis-set-factors = Ustaw wskaźniki
analysis-actual = Rzeczywiste
analysis-expected = Oczekiwane
analysis-difference = Różnica
analysis-heating-days = Stopniodni grzania
analysis-cooling-days = Stopniodni chłodzenia
analysis-degree-days = Stopniodni: grzania { $heating }, chłodzenia { $cooling }
analysis-against-weather = Względem pogody
analysis-months-compared =
    { $count ->
        [one] w ciągu jednego miesiąca
        [few] w ciągu { $count } miesięcy
        [many] w ciągu { $count } miesięcy
       *[other] w ciągu { $count } miesięcy
    }
analysis-usual-error = typowy błąd { $share }
analysis-per-day = Na dobę, niezależnie od pogody
analysis-per-degree-day = Na stopniodzień
analysis-within =
    { $count ->
        [one] z jednego miesiąca tego roku
        [few] z { $count } miesięcy tego roku
        [many] z { $count } miesięcy tego roku
       *[other] z { $count } miesięcy tego roku
    }
analysis-before =
    { $count ->
        [one] z poprzedniego miesiąca
        [few] z { $count } poprzednich miesięcy
        [many] z { $count } poprzednich miesięcy
       *[other] z { $count } poprzednich miesięcy
    }
analysis-lack-no_temperatures = Nie ma temperatur zewnętrznych
analysis-lack-few_months = Za mało danych: pełnych miesięcy { $found }, potrzeba { $needed }
analysis-lack-no_variation = Pogoda w tych miesiącach różni się zbyt mało
analysis-import-temperatures = Importuj temperatury
analysis-temperatures = Temperatury zewnętrzne
analysis-temperatures-known = Odczyty: { $count }, { $span }
analysis-temperatures-none = Jeszcze brak.
analysis-temperatures-form = Plik CSV z dwiema kolumnami, czas i °C: wartości godzinowe lub średnie dobowe.
analysis-choose-file = Wybierz plik
analysis-line = Wiersz
analysis-checked =
    { $count ->
        [one] Jeden odczyt jest poprawny
        [few] { $count } odczyty są poprawne
        [many] { $count } odczytów jest poprawnych
       *[other] { $count } odczytów jest poprawnych
    }
analysis-imported-done =
    { $count ->
        [one] Zaimportowano jeden odczyt
        [few] Zaimportowano { $count } odczyty
        [many] Zaimportowano { $count } odczytów
       *[other] Zaimportowano { $count } odczytów
    }
analysis-replaced =
    { $count ->
        [one] Jeden już istnieje i zostanie zastąpiony
        [few] { $count } już istnieją i zostaną zastąpione
        [many] { $count } już istnieje i zostanie zastąpionych
       *[other] { $count } już istnieje i zostanie zastąpionych
    }
analysis-import = Importuj
analysis-heating-base = Ogrzewanie poniżej
analysis-cooling-base = Chłodzenie powyżej
analysis-factors = Wskaźniki emisji
analysis-valid-from = Ważny od
analysis-grams = Gramy CO₂
analysis-add = Dodaj
analysis-remove = Usuń
analysis-save = Zapisz
analysis-saved = Zapisano

completeness-title = Kompletność
completeness-all = Wszystkie urządzenia
completeness-device = Urządzenie
completeness-by-device = Według urządzeń
completeness-share = Udział
completeness-expected = Oczekiwane
completeness-put-right = Oszacowane, edytowane
completeness-counter = Liczydło
completeness-nothing = W tym okresie niczego nie oczekiwano.
completeness-intervals = Okresy
completeness-interval = Okres
completeness-value = Wartość
completeness-index = Stan licznika
completeness-odd = Tylko niezmierzone
completeness-choose-all = Wybierz wszystkie
completeness-chosen =
    { $count ->
        [one] wybrano jeden
        [few] wybrano { $count }
        [many] wybrano { $count }
       *[other] wybrano { $count }
    }
completeness-edit = Edytuj
completeness-edit-title = Edycja wartości
completeness-edit-text = Pusta wartość oznacza brak wiedzy. Poprzednia zawartość pozostaje w dzienniku.
completeness-estimate = Oszacuj
completeness-estimate-title = Szacowanie luki
completeness-method = Metoda
completeness-method-automatic = Automatyczna
completeness-method-check-meter = Licznik kontrolny
completeness-method-linear = Liniowa
completeness-method-like-days = Podobne dni
completeness-check-meter = Licznik kontrolny
completeness-estimated =
    { $count ->
        [one] Jeden okres, { $total }: { $method }
        [few] { $count } okresy, { $total }: { $method }
        [many] { $count } okresów, { $total }: { $method }
       *[other] { $count } okresów, { $total }: { $method }
    }
completeness-sum-known = Suma jest dokładna: wynika ze stanów licznika na obu końcach.
completeness-sum-unknown = Suma jest oszacowana: nic jej nie określa.
completeness-reason = Powód
completeness-reason-note = Zapisywany w dzienniku z Twoją nazwą
completeness-ledger = Dziennik korekt
completeness-ledger-empty = Niczego tu nie korygowano.
completeness-kind-edit = Edycja
completeness-kind-estimate = Oszacowanie
completeness-kind-undo = Cofnięcie
completeness-undo = Cofnij
completeness-undo-title = Cofnij korektę
completeness-undone = Cofnięto
completeness-events = Zdarzenia
completeness-event = Zdarzenie
completeness-events-none = Niczego nie rozpoznano.
completeness-events-more = Są starsze.
completeness-open = Wszystkie urządzenia

event-started = Początek zliczania
event-rollover = Przewinięcie liczydła
event-reset = Wyzerowanie
event-replaced = Wymiana licznika
event-transient = Pominięto błędne odczyty
event-duplicate = Odczyt nadszedł dwa razy
event-late = Odczyt nadszedł z opóźnieniem
event-backward = Stan licznika się cofnął
event-implausible = Niewiarygodny stan licznika
event-confirmed = Skok potwierdzony
event-clock-step = Przestawiono zegar
event-gap-closed = Luka zamknięta
event-frozen = Liczydło stoi

counter-active-energy = Energia czynna
counter-reactive-energy = Energia bierna
counter-apparent-energy = Energia pozorna
counter-gas-volume = Gaz
counter-water-volume = Woda
counter-pulses = Impulsy
counter-operating-time = Czas pracy
counter-import = pobór
counter-export = oddanie
counter-sum = oba kierunki
counter-net = saldo
