# The page. The same messages and variables in every language.

## Frame

claim = Wiedz, gdzie płynie energia Twojego budynku.
skip-to-content = Przejdź do treści
menu = Otwórz menu
menu-close = Zamknij menu
navigation = Strony
nav-home = Start
nav-consumption = Zużycie
nav-live = Wartości bieżące
nav-acquisition = Akwizycja
about-consumption = Wykresy, porównania, pobieranie
about-live = Co mierzy teraz każde urządzenie
about-acquisition = Jak odpowiadają bramki i urządzenia
version = Wersja { $version }
connected = Połączono
reconnecting = Łączenie…
user-panel = Użytkownik { $name }
language = Język
color-scheme = Motyw
scheme-auto = Auto
scheme-light = Jasny
scheme-dark = Ciemny
logout = Wyloguj
lock = Zablokuj
lock-title = Zablokować tę przeglądarkę?
lock-text = Sesja się zakończy, a przeglądarka przestanie być zaufana. Następne logowanie wymaga PIN-u i PUK-u.
cancel = Anuluj
close = Zamknij
loading = Wczytywanie
try-again = Ponów
failed-title = Nie udało się
unreachable-title = Serwer nie odpowiada
unreachable-text = Sprawdź sieć; strona wznowi pracę sama, gdy tylko serwer będzie dostępny.
notfound-title = Nie znaleziono strony
notfound-text = Pod tym adresem niczego nie ma albo brak uprawnień do otwarcia.
notfound-home = Na start

## Log-in

login-title = Witamy
login-first = Ta przeglądarka jest tu nowa: zaloguj się PIN-em i PUK-iem.
login-again = Zaloguj się PIN-em.
login = Zaloguj
login-locked =
    { $seconds ->
        [one] Blokada jeszcze przez sekundę
        [few] Blokada jeszcze przez { $seconds } sekundy
        [many] Blokada jeszcze przez { $seconds } sekund
       *[other] Blokada jeszcze przez { $seconds } sekund
    }
pin = PIN
puk = PUK
puk-description = 14 cyfr, jak na karcie: 5-4-5
show-code = Pokaż kod
demo-title = Budynek pokazowy: wejdź jako
codes-title = Ustaw nowe kody
codes-text = Wydrukowane kody otwierają tylko tę stronę. Aby przejść dalej, wybierz własne.
codes-pin = Nowy PIN
codes-pin-description = 5 cyfr, trudnych do odgadnięcia
codes-pin-again = Powtórz nowy PIN
codes-puk = Nowy PUK
codes-puk-description = 14 cyfr; potrzebny przy pierwszym użyciu przeglądarki
codes-suggest = Zaproponuj PUK
codes-noted = Oba kody są zapisane w bezpiecznym miejscu
codes-save = Zapisz i otwórz
codes-differ = Podane PIN-y się różnią

## Home

home-today = Dziś
home-yesterday = Wczoraj o tej porze { $value }
home-hours = { $commodity } według godzin, dzisiaj i wczoraj
home-health = Stan instalacji
home-pages = Przejdź do
home-devices = Urządzenia
home-all-answer =
    { $count ->
        [0] Żadne urządzenie nie jest włączone
        [one] Urządzenie odpowiada
        [few] Wszystkie { $count } urządzenia odpowiadają
        [many] Odpowiada wszystkie { $count } urządzeń
       *[other] Odpowiada wszystkie { $count } urządzeń
    }
home-silent =
    { $count ->
        [one] Nie odpowiada jedno urządzenie z { $all }
        [few] Nie odpowiadają { $count } urządzenia z { $all }
        [many] Nie odpowiada { $count } urządzeń z { $all }
       *[other] Nie odpowiada { $count } urządzeń z { $all }
    }
home-silent-more =
    { $count ->
        [one] i jeszcze jedno
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
home-since = od { $time }
home-completeness = Dane z tego miesiąca

## Consumption

consumption-pages = Widoki
consumption-total = Suma całkowita
consumption-details = Szczegóły
consumption-none-title = Nie ma jeszcze czego pokazać
consumption-none-text = Nie zainstalowano licznika tego medium albo nie wchodzi on do żadnej sumy.
commodity = Medium
commodity-electricity = Elektryczność
commodity-gas = Gaz
commodity-water = Woda
total-electricity = Energia elektryczna według odbiorów
total-gas = Gaz
total-water = Woda
period = Okres
period-day = Dzień
period-month = Miesiąc
period-year = Rok
period-decade = 10 lat
bucket-day = Godzina
bucket-month = Dzień
bucket-year = Miesiąc
bucket-decade = Rok
previous = Poprzedni
next = Następny
today = Dziś
choose-date = { $date }, wybierz inną datę
calendar-choose-month = Wybierz miesiąc
calendar-choose-year = Wybierz rok
calendar-next = Później
calendar-previous = Wcześniej
compare = Porównaj
previous-period = Poprzedni okres
so-far = dotychczas
compared-with = W porównaniu z { $period }
to-date = Dotychczas
in-full = W całości
previous-incomplete = Niepełna rejestracja: brak porównania
change-more = więcej
change-less = mniej
change-same = tyle samo
coverage-title = Jakość danych
coverage-none = Nie oczekiwano danych.
show-as = Pokaż jako
show-bars = Słupki
show-pie = Kołowy
show-table = Tabela
download = Pobierz
download-csv = Tabela (CSV)
download-png = Obraz (PNG)
download-svg = Rysunek (SVG)
full-screen = Pełny ekran
full-screen-leave = Zamknij pełny ekran
chart-label = { $title }, { $period }, razem { $total }. Strzałki przesuwają po wykresie, Enter otwiera wybrany element.
legend = Legenda
table = Wartości wykresu
total = Razem
unit = Jednostka
unit-volume = Objętość
unit-energy = Energia
quality-measured = Zmierzone
quality-interpolated = Interpolowane
quality-estimated = Oszacowane
quality-edited = Edytowane
quality-partial = Niepełne
quality-missing = Brak
quality-future = Przyszłe
filter = Filtr
filter-all = Wszystkie urządzenia
load-types = Rodzaje odbiorów
load-type-none = Pozostałe
measure-groups = Grupy pomiarowe
details-none-title = Brak urządzeń do pokazania
details-none-text = Żadne urządzenie nie pasuje do medium i filtra.
measurements = Wielkości mierzone
measurements-hint = Linia to średnia, pasmo sięga od wartości najniższej do najwyższej.
measurements-none = W tym okresie niczego nie zarejestrowano.
mean-min-max = średnia (najniższa … najwyższa)
harmonic-order = Harmoniczna

## Devices

choose-device = Wybierz urządzenie
search-devices = Szukaj urządzeń
search-none = Nie znaleziono urządzeń.
status-on = Odpowiada
status-off = Wyłączone
status-waiting = Oczekuje
status-communication_error = Nie odpowiada
device-address = Adres
device-name = Urządzenie
device-status = Stan
device-last-answer = Ostatnia odpowiedź
device-error = Ostatni błąd

## Live values

live-facts = { $model } · { $gateway } · adres { $address }
live-last-answer = Ostatnia odpowiedź
live-lost-title = Wartości bieżące są wstrzymane
live-lost-text = Połączenie z serwerem jest przerwane. Poniżej ostatnie odebrane wartości.
live-error-title = Urządzenie nie odpowiada
live-error-last = Poniżej ostatnie znane wartości, z { $time }.
live-error-never = Od uruchomienia serwera nie odpowiedziało ani razu.
live-none-title = Nie ma jeszcze urządzeń
live-none-text = Wartości pojawią się tu po zainstalowaniu urządzeń.
live-unknown-title = Nie ma takiego urządzenia
live-unknown-text = Być może je usunięto. Wybierz inne.
live-no-values-title = Nie ma jeszcze wartości
live-no-values-text = Urządzenia jeszcze nie odczytano albo niczego nie mierzy.
live-sparkline = Moc czynna w ostatnich minutach
live-sparkline-wait = Przebieg pojawi się tu wraz z napływem wartości.
live-range = Od { $low } do { $high } od otwarcia tej strony
live-phases = Fazy
live-phase = Faza
live-energy = Energia
live-consumption = Stany liczników
live-power = Moc
live-voltage = Napięcie, prąd, częstotliwość
live-quality = Odkształcenie i asymetria
live-state = Stan
live-other = Inne wartości
live-harmonics = Harmoniczne
live-harmonics-scale = Najwyższa: { $highest }
live-attributes = Z urządzenia
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = PF
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Energia czynna
quantity-reactive_energy = Energia bierna
quantity-apparent_energy = Energia pozorna
quantity-gas_volume = Gaz
quantity-water_volume = Woda
quantity-pulses = Impulsy
quantity-operating_time = Czas pracy
quantity-active_power = Moc czynna
quantity-reactive_power = Moc bierna
quantity-apparent_power = Moc pozorna
quantity-active_power_demand = Średnia moc czynna
quantity-active_power_demand_max = Maksymalna średnia moc czynna
quantity-reactive_power_demand = Średnia moc bierna
quantity-reactive_power_demand_max = Maksymalna średnia moc bierna
quantity-apparent_power_demand = Średnia moc pozorna
quantity-apparent_power_demand_max = Maksymalna średnia moc pozorna
quantity-current_demand = Prąd średni
quantity-current_demand_max = Maksymalny prąd średni
quantity-voltage = Napięcie
quantity-voltage_between = Napięcie międzyfazowe
quantity-current = Prąd
quantity-frequency = Częstotliwość
quantity-power_factor = Współczynnik mocy
quantity-phase_angle = Kąt fazowy
quantity-thd_voltage = Odkształcenie napięcia (THD)
quantity-thd_current = Odkształcenie prądu (THD)
quantity-harmonic_voltage = Harmoniczna napięcia
quantity-harmonic_current = Harmoniczna prądu
quantity-voltage_unbalance = Asymetria napięć
quantity-current_unbalance = Asymetria prądów
quantity-temperature = Temperatura
quantity-digital_input = Wejście cyfrowe
quantity-digital_output = Wyjście cyfrowe
quantity-analog_input = Wejście analogowe
quantity-analog_output = Wyjście analogowe
quantity-breaker_state = Wyłącznik
quantity-breaker_tripped = Wyzwolony
quantity-breaker_trips = Wyzwolenia
quantity-charger_status = Stacja ładowania
quantity-current_limit = Ograniczenie prądu
quantity-session_energy = Energia tego ładowania
quantity-charging_time = Czas ładowania
direction-import = pobór
direction-export = oddanie
direction-sum = oba kierunki
direction-net = saldo
phase-total = Razem
phase-avg_ln = średnia faza–neutralny
phase-avg_ll = średnia międzyfazowa
phase-partial = częściowo
state-breaker_state-0 = Otwarty
state-breaker_state-1 = Zamknięty
state-breaker_state-2 = Wyzwolony
state-breaker_tripped-0 = Nie
state-breaker_tripped-1 = Tak
state-charger_status-0 = Wolna
state-charger_status-1 = Przygotowanie
state-charger_status-2 = Ładowanie
state-charger_status-3 = Wstrzymana
state-charger_status-4 = Kończenie
state-charger_status-5 = Zarezerwowana
state-charger_status-6 = Niedostępna
state-charger_status-7 = Usterka
state-digital_input-0 = Wył.
state-digital_input-1 = Zał.
state-digital_output-0 = Wył.
state-digital_output-1 = Zał.

## Acquisition

acquisition-started = Działa od { $time }
gateway-local = Port RS485 tego komputera
link-requests = Żądania na sekundę
link-utilisation = Obciążenie magistrali
link-efficiency = Wydajność
link-errors = Błędy
link-lost = Strata przez milczące urządzenia
link-error-timeout = Brak odpowiedzi
link-error-exception = Odrzucone przez urządzenie
link-error-bad-answer = Uszkodzona odpowiedź
link-error-link-down = Utrata połączenia
link-error-backed-off = Pominięte z powodu milczenia
link-error-not-sent = Nie wysłano na czas
