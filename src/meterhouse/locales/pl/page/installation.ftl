# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = Instalacja
about-installation = Bramki, urządzenia, grupy, arkusze

## Frame

inst-parts = Części instalacji
inst-part-devices = Bramki i urządzenia
inst-part-groups = Odbiory, grupy, rozdzielnice
inst-part-sheet = Arkusz
inst-part-changes = Zmiany
inst-back = Wróć do listy
inst-all = Wszystkie
inst-none = Brak
inst-yes = Tak
inst-no = Nie
inst-choose = Wybierz
inst-clear = Wyczyść
inst-more = Więcej
inst-and-more =
    { $count ->
        [one] i jeszcze jedno
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
inst-nothing-found = Niczego nie znaleziono
inst-name = Nazwa
inst-panel-board = Rozdzielnica
inst-panel-boards = Rozdzielnice
inst-description = Opis lub miejsce
inst-enabled = Włączone

## Tree

inst-tree = Bramki i urządzenia
inst-tree-count =
    { $devices ->
        [0] Nie ma jeszcze urządzeń
        [one] Jedno urządzenie
        [few] { $devices } urządzenia
        [many] { $devices } urządzeń
       *[other] { $devices } urządzeń
    }
inst-tree-found = { $found } z { $devices } urządzeń
inst-tree-devices-of = Urządzenia za { $name }
inst-search = Szukaj nazwy, modelu, adresu
inst-filter = Filtr
inst-filter-state = Stan
inst-state-all = Wszystkie
inst-state-on = Odpowiada
inst-state-communication_error = Nie odpowiada
inst-state-waiting = Oczekuje
inst-state-off = Wyłączone
inst-board-none = Poza rozdzielnicami
inst-local-short = Port RS485 tego komputera
inst-add-gateway = Dodaj bramkę
inst-add-device = Dodaj urządzenie
inst-add-device-to = Dodaj urządzenie za { $name }

## First steps

inst-start-title = Pusta instalacja
inst-start-text = Pięć kroków w kolejności okablowania. Wszystko można później zmienić i nic nie jest mierzone podwójnie.
inst-next-title = Wybierz bramkę lub urządzenie
inst-next-text = Albo przejdź do tego, co jeszcze pozostało.
inst-step-done = Gotowe
inst-step-open = Do zrobienia
inst-step-boards = Rozdzielnice
inst-step-boards-text = Rozdzielnice w budynku, aby każdy wiedział, gdzie jest licznik. Najlepiej po jednej bramce na każdą.
inst-step-gateways = Bramki
inst-step-gateways-text = Wszystko, co ma adres IP: konwertery RS485/IP, liczniki z portem sieciowym, inne serwery Meterhouse. Port RS485 tego komputera już tu jest, jako „Local”.
inst-step-devices = Urządzenia
inst-step-devices-text = Liczniki, liczniki impulsów, wyłączniki, moduły i stacje ładowania, pojedynczo albo wszystkie naraz z arkusza.
inst-step-groups = Odbiory i grupy
inst-step-groups-text = Do czego służy energia i które liczniki należą do siebie.
inst-step-check = Test
inst-step-check-text = Każde urządzenie odpowiada albo mówi dokładnie, dlaczego nie.
inst-step-check-silent =
    { $count ->
        [one] Jedno urządzenie nie odpowiada:
        [few] { $count } urządzenia nie odpowiadają, pierwsze z nich:
        [many] { $count } urządzeń nie odpowiada, pierwsze z nich:
       *[other] { $count } urządzeń nie odpowiada, pierwsze z nich:
    }

## Forms

inst-save = Zapisz
inst-saved = Zapisano
inst-unsaved = Niezapisane zmiany
inst-not-saved = Nie zapisano: zobacz zaznaczone pola
inst-discard = Odrzuć
inst-duplicate = Powiel
inst-erase = Usuń
inst-erase-title = Usunąć „{ $name }”?
inst-leave-title = Wyjść bez zapisu?
inst-leave-text = Są tu niezapisane zmiany.
inst-leave-discard = Odrzuć
inst-leave-stay = Zostań
inst-leave-save = Zapisz i wyjdź
inst-answered = ostatnia odpowiedź { $time }
inst-gone-text = Być może w międzyczasie usunięto tę pozycję. Wybierz inną.
inst-conflict-title = Ktoś inny w międzyczasie to zmienił
inst-conflict-text = Nic nie przepadło, ani Twoje, ani cudze. Tam, gdzie obie osoby zmieniły to samo pole, wskaż, czyj wpis zostaje, po czym zapisz ponownie.
inst-conflict-field = Pole
inst-conflict-theirs = Cudze
inst-conflict-mine = Twoje
inst-conflict-keep = Zostaje
inst-conflict-choice = Co zostaje w polu { $field }
inst-conflict-take = Przyjmij cudze
inst-conflict-go-on = Kontynuuj tak

## Gateways

inst-gateway = Bramka
inst-gateway-new = Nowa bramka
inst-gateway-gone = Nie ma takiej bramki
inst-gateway-where = Gdzie jest
inst-gateway-what = Co to jest
inst-gateway-local-hint = Port RS485 tego komputera. Jego adres jest stały i nie można go usunąć; wyłącz go, jeśli nie podłączono do niego urządzeń. Prędkość i parzystość są w ustawieniach.
inst-gateway-kind = Rodzaj
inst-gateway-kind-local = Port RS485
inst-gateway-kind-modbus_tcp = Konwerter lub licznik IP
inst-gateway-kind-modbus_tcp-help = Konwerter RS485/IP z magistralą liczników albo licznik z własnym portem sieciowym.
inst-gateway-kind-server = Inny serwer
inst-gateway-kind-server-help = Inny Meterhouse lub zgodny serwer WWW: jego urządzenia, odbiory i grupy odczytuje się po zdalnym ID.
inst-gateway-address = Adres
inst-gateway-address-help = IPv4, IPv6 lub nazwa hosta, na przykład 192.168.1.20
inst-gateway-port = Port
inst-gateway-port-help = 502, o ile konwerter nie wymaga innego. Ten sam adres może wystąpić ponownie z innym portem.
inst-gateway-name-help = Niepowtarzalna. Jeśli pusta, obowiązuje adres. Przykład: „Konwerter parter”
inst-gateway-board-help = Rozdzielnica, w której jest zamontowana, najwyżej jedna.
inst-gateway-description-help = Co pomaga ją znaleźć: „za recepcją, RG, górny rząd”
inst-gateway-eq = Urządzenie jakości energii
inst-gateway-eq-help = Jego napięcia są co tydzień oceniane według EN 50160. Do wyboru są tylko urządzenia mierzące odkształcenie.
inst-gateway-advanced = Połączenie i czasy
inst-gateway-framing = Ramki
inst-gateway-framing-help = Serwery portów szeregowych, które przekazują magistralę bez zmian, wymagają ramek RTU; prawie wszystkie konwertery obsługują Modbus TCP.
inst-gateway-framing-rtu = Ramki RTU przez TCP
inst-gateway-timeout = Limit czasu odpowiedzi
inst-gateway-timeout-help = Ile może trwać jedna odpowiedź. Dłużej dla wolnych magistral i łączy radiowych.
inst-gateway-delay = Przerwa
inst-gateway-delay-help = Między dwoma żądaniami, dla urządzeń, które potrzebują wytchnienia.
inst-gateway-in-flight = Żądania naraz
inst-gateway-in-flight-help = 1, o ile producent nie dopuszcza więcej.
inst-gateway-off =
    { $count ->
        [0] Nie jest odczytywana.
        [one] Jej urządzenie też nie jest odczytywane.
        [few] Jej { $count } urządzenia też nie są odczytywane.
        [many] Jej { $count } urządzeń też nie jest odczytywanych.
       *[other] Jej { $count } urządzeń też nie jest odczytywanych.
    }
inst-erase-gateway-text = Bramka zostanie usunięta. Niczego za nią nie ma, więc historia pozostaje nienaruszona.
inst-erase-gateway-devices =
    { $count ->
        [one] Bramkę można usunąć dopiero, gdy niczego za nią nie ma. Najpierw usuń to urządzenie albo przenieś je do innej bramki:
        [few] Bramkę można usunąć dopiero, gdy niczego za nią nie ma. Najpierw usuń te { $count } urządzenia albo przenieś je do innej bramki:
        [many] Bramkę można usunąć dopiero, gdy niczego za nią nie ma. Najpierw usuń te { $count } urządzeń albo przenieś je do innej bramki:
       *[other] Bramkę można usunąć dopiero, gdy niczego za nią nie ma. Najpierw usuń te { $count } urządzeń albo przenieś je do innej bramki:
    }

## Devices

inst-device = Urządzenie
inst-device-new = Nowe urządzenie
inst-device-gone = Nie ma takiego urządzenia
inst-device-facts = Zdalny ID { $number } · adres { $address }
inst-device-off = Nie jest odczytywane ani pokazywane; historia pozostaje.
inst-device-what = Co to jest
inst-device-where = Gdzie jest
inst-device-gateway-help = Bramka, do której magistrali jest podłączone.
inst-device-name-title = Nazwa i przeznaczenie
inst-device-name-help = Niepowtarzalna w całej instalacji. Jeśli pusta, obowiązuje adres. Przykład: „Oświetlenie 2. piętro”
inst-device-groups-help = Liczniki, które należą do siebie; największa liczba grup: { $most }. Przykład: „Pokoje gościnne”
inst-device-options = Czego wymaga ten model
inst-device-labels = Nazwy wejść i wyjść
inst-device-advanced = Sumy, alerty, numer fabryczny
inst-family = Rodzina
inst-family-all = Wszystkie rodziny
inst-family-help = Zawęża wybór modeli.
inst-family-bt-din = Liczniki BT DIN
inst-family-ems-bt-din = Moduły EMS BT DIN
inst-family-megatiker = Wyłączniki MEGATIKER
inst-family-megabreak = Wyłączniki MEGABREAK
inst-family-gas-counter = Liczniki gazu
inst-family-water-counter = Liczniki wody
inst-family-generic = Inne urządzenia
inst-family-rs485-supervision = Moduły nadzoru (RS485)
inst-family-greenup-new = Stacje Green’Up, nowa seria
inst-family-greenup-old = Stacje Green’Up, starsza seria
inst-family-third-party-meter = Liczniki innych producentów
inst-family-third-party-charger = Stacje ładowania innych producentów
inst-family-server = Z innego serwera
inst-model = Model
inst-model-help = Szukaj według nazwy, producenta lub numeru katalogowego: „F4N400”, „PM5000”, „5 590 44”
inst-model-placeholder = Nazwa, producent lub numer
inst-model-notes = O tej mapie rejestrów
inst-catalogue-numbers = Numery katalogowe: { $numbers }
inst-capabilities = Możliwości
inst-capability-measure = Mierzy
inst-capability-statistics = Zlicza energię
inst-capability-thd = THD
inst-capability-harmonics = Harmoniczne
inst-capability-state = Stan
inst-capability-command = Polecenia
inst-capability-breaker_state = Stan wyłącznika
inst-capability-charging_station = Stacja ładowania
inst-capability-pulse_inputs = Wejścia impulsowe
inst-capability-inputs_outputs = Wejścia i wyjścia
inst-capability-links = Powiązania
inst-confidence-vendor-document = Dokument producenta
inst-confidence-vendor-document-text = Rejestry pochodzą z dokumentu producenta.
inst-confidence-tested-code = Sprawdzona w praktyce
inst-confidence-tested-code-text = Rejestry pochodzą z oprogramowania, które odczytuje ten model w terenie.
inst-confidence-forum = Z forum
inst-confidence-forum-text = Rejestry pochodzą z forum. Zanim im zaufasz, porównaj test z wyświetlaczem.
inst-confidence-unverified = Mapa niezweryfikowana
inst-confidence-unverified-text = Dla tego modelu nie jest znana publiczna mapa rejestrów. Ta jest zastępcza: prawdziwe urządzenie może nie odpowiedzieć albo odpowiedzieć co innego. Uzupełnij ją z dokumentu producenta i porównaj każdą wartość z wyświetlaczem.
inst-unit = Adres Modbus
inst-unit-help = Od 1 do 247, jak ustawiono w urządzeniu; każde urządzenie na magistrali musi mieć własny.
inst-unit-concentrator = Adres koncentratora
inst-unit-concentrator-help = Koncentrator impulsów, do którego podłączono licznik.
inst-take-free = Weź wolny { $number }
inst-position = Wejście
inst-position-help = Wejście koncentratora, do którego podłączono wyjście impulsowe. Każdy licznik ma własne.
inst-side = Strona
inst-side-number = Strona { $number }
inst-side-of = Druga strona: { $name }
inst-side-help = Obie strony mają wspólny adres.
inst-side-hint = Model, adres i bramka są takie jak dla pierwszej strony. Różnią się tylko te dwie dane:
inst-other-side-title = Ta stacja ma drugą stronę
inst-other-side-text = Jeszcze jej nie zainstalowano. Potrzebne są tylko nazwa i faza.
inst-other-side-add = Dodaj stronę { $number }
inst-interface-hint = Za interfejsem adres składa się z dwóch: moduł 2 za interfejsem 1 zapisuje się 2-1. Bez interfejsu zostaw to pole puste.
inst-virtual-hint = Adresem Modbus jest zawsze 247. Zdalny ID pokazuje inny serwer: 1XXXX urządzenie, 2YYYY odbiór, 3ZZZZ grupa pomiarowa, 29999 wszystkie odbiory elektryczne.
inst-load-type = Rodzaj odbioru
inst-load-type-help = Do czego służy energia. Bez niego zalicza się do „Pozostałe”.
inst-load-type-own = Gaz i wodę przypisuje się według modelu.
inst-load-type-by-model = Według modelu
inst-upstream = Licznik nadrzędny
inst-upstream-help = Licznik, który mierzy także ten. Wtedy żadna suma nie zawiera go dwa razy i widać, co jest nieopomiarowane.
inst-supply = Zasilanie
inst-supply-upstream = Od góry
inst-supply-downstream = Od dołu
inst-supply-help = Kierunek prądu przez przekładnik prądowy lub cewkę Rogowskiego. „Od dołu”: pobór i oddanie zamieniają się miejscami.
inst-supply-breaker-help = Od góry: wyłącznik jest zasilany z góry. Od dołu: z dołu.
inst-exclude-totals = Wyłącz z sum
inst-exclude-totals-help = Gdy tę samą energię mierzy już licznik główny. Urządzenie widać wtedy tylko w szczegółach.
inst-exclude-alerts = Bez alertów
inst-exclude-alerts-help = Zdarzenia tego urządzenia nie wysyłają wiadomości.
inst-serial = Numer fabryczny
inst-serial-help = Jak na liczniku; dowodzi, który z nich wymieniono.
inst-max-power = Największa wiarygodna moc
inst-max-power-help = Co wymagałoby większej mocy, uznaje się za błąd odczytu. Puste: tyle, na ile pozwala model i jego przekładnik.
inst-erase-device-text = Nie będzie już odczytywane. Zapisane dane pozostają, a ID { $id } nie otrzyma żadne inne urządzenie.
inst-erase-device-below = Te liczniki stracą licznik nadrzędny: { $devices }
inst-option-concentrator = Koncentrator
inst-option-concentrator-help = Jego model, na przykład F80BI. Musi być ustawiony na rodzaj impulsów licznika.
inst-option-pulse_weight = Waga impulsu
inst-option-pulse_weight-help = Ile oznacza jeden impuls, jak na liczniku. 1, jeśli koncentrator sam zlicza w tej jednostce.
inst-option-interface = Adres interfejsu
inst-option-interface-help = Interfejsu EMS, za którym jest moduł. Puste: jest bezpośrednio na magistrali.
inst-option-remote_id = Zdalny ID
inst-option-remote_id-help = Jak podaje inny serwer. Przykład: 10012
inst-option-phase = Faza
inst-option-phase-help = Faza instalacji, do której podłączono stację jednofazową.
inst-option-rated_current_a = Prąd znamionowy
inst-option-rated_current_a-help = Największy prąd, jaki mogą przewodzić stacja i jej zasilanie.
inst-option-function = Funkcja odczytu
inst-option-function-help = Według dokumentu producenta.
inst-option-register = Rejestr
inst-option-register-help = Pobranej energii czynnej, szesnastkowo. Przykład: 0048
inst-option-words = Słowa
inst-option-words-help = Ile rejestrów zajmuje wartość.
inst-option-factor = Mnożnik
inst-option-factor-help = Surowa liczba razy mnożnik daje wartość. Przykład: 0.01
inst-option-unit = Jednostka
inst-option-unit-help = Wartości po zastosowaniu mnożnika.
inst-option-number_format = Format liczby
inst-option-word_order = Kolejność słów
inst-option-word_order-help = Które słowo długiej liczby jest pierwsze. Test od razu pokazuje, które ustawienie jest właściwe.
inst-option-export_register = Rejestr energii oddanej
inst-option-export_register-help = Szesnastkowo; tylko dla liczników dwukierunkowych.
inst-option-ct_ratio = Przekładnia prądowa
inst-option-ct_ratio-help = Prąd pierwotny przez wtórny, jak ustawiono w liczniku. Przykład: 250/5 to 50
inst-option-vt_ratio = Przekładnia napięciowa
inst-option-vt_ratio-help = Napięcie pierwotne przez wtórne, jak ustawiono w liczniku; 1 bez przekładników napięciowych.
inst-option-ct_multiplier = Mnożnik przekładnika
inst-option-ct_multiplier-help = Tylko gdy licznik podaje wartości wtórne; porównaj z wyświetlaczem.
inst-option-controller_base = Sterownik
inst-option-controller_base-help = 1000 razy numer sterownika ładowania.
inst-choice-function-3 = 3 (rejestry holding)
inst-choice-function-4 = 4 (rejestry wejściowe)
inst-choice-words-1 = 1 słowo (16 bitów)
inst-choice-words-2 = 2 słowa (32 bity)
inst-choice-words-4 = 4 słowa (64 bity)
inst-choice-number_format-unsigned = Liczba całkowita
inst-choice-number_format-signed = Liczba całkowita ze znakiem
inst-choice-number_format-float = Zmiennoprzecinkowa
inst-choice-word_order-big = Najpierw starsze słowo (ABCD)
inst-choice-word_order-little = Najpierw młodsze słowo (CDAB)
inst-choice-word_order-swap = Zamienione słowa (CDAB)

## Test

inst-test = Testuj
inst-test-title = Test
inst-test-again = Ponów
inst-test-running = Odpytywanie…
inst-test-good = Odpowiada
inst-test-asked = Odpytano: { $device }
inst-test-round-trip = Czas odpowiedzi { $ms } ms
inst-test-do = Co zrobić:
inst-test-values = Wartości
inst-test-no-values = Odpowiada, ale ten model nie ma wartości.
inst-advice-gateway-unreachable = Sprawdź kabel sieciowy i zasilanie bramki, a następnie jej adres i port.
inst-advice-gateway-unreachable-refused = Adres jest dobry, a port nie, albo bramka nie obsługuje kolejnego klienta. Sprawdź port w jej ustawieniach (zwykle 502) i zamknij inne programy, które z niej korzystają.
inst-advice-gateway-unreachable-timed-out = Czy jest włączona i świeci się kontrolka sieci? Czy jest w tej sieci, a adres wpisano poprawnie? Zapora między nimi musi przepuszczać port 502.
inst-advice-gateway-unreachable-unreachable = Do tej sieci nie ma drogi. Sprawdź adres, maskę podsieci i router tego serwera.
inst-advice-gateway-unreachable-name-not-resolved = Nikt tu nie zna tej nazwy. Wpisz adres IP albo popraw serwer nazw tego komputera.
inst-advice-gateway-unreachable-port-busy = Port szeregowy zajmuje inny program. Zakończ go.
inst-advice-gateway-unreachable-no-such-port = Czy adapter RS485 jest podłączony? Nazwa urządzenia jest w ustawieniach serwera.
inst-advice-gateway-unreachable-no-path = Konwerter nie zna tego adresu. Sprawdź jego trasowanie albo ustawienie adresów slave.
inst-advice-gateway-unreachable-bad-header = Na tym porcie odpowiada coś innego. Sprawdź port; serwer portu szeregowego, który przekazuje ramki, wymaga opcji „Ramki RTU przez TCP”.
inst-advice-gateway-without-devices = Dodaj pierwsze urządzenie i przetestuj ponownie: odpowiadać mogą tylko urządzenia.
inst-advice-no-answer = Czy urządzenie jest zasilone i ma ustawiony ten adres? Sprawdź, czy A i B magistrali nie są zamienione, terminację oraz czy prędkość i parzystość są jednakowe dla wszystkich urządzeń.
inst-advice-device-exception = Urządzenie odpowiada, ale nie zna tego rejestru. Czy model jest właściwy? Dla liczników ogólnych sprawdź rejestr i funkcję odczytu.
inst-advice-device-exception-2 = Urządzenie odpowiada, ale nie ma tego rejestru. Czy model jest właściwy? Dla liczników ogólnych sprawdź rejestr, liczbę słów i funkcję odczytu.
inst-advice-device-exception-1 = Urządzenie odpowiada, ale nie zna tej funkcji odczytu. Spróbuj drugiej: 3 lub 4.
inst-advice-bad-answer = Dwa urządzenia z jednym adresem, brak terminacji albo zakłócenia na magistrali: odłączaj urządzenia po kolei.
inst-advice-configuration-error = Wybierz model ponownie i zapisz.
inst-advice-other = Przetestuj ponownie za chwilę. Jeśli to nie pomoże, strona Akwizycja pokaże, co się dzieje na magistrali.

## Loads, groups, boards

inst-groups-load-type = Rodzaje odbiorów
inst-groups-load-type-add = Dodaj rodzaj
inst-groups-load-type-text = Do czego służy energia. Sześć predefiniowanych można wyłączyć; własnych można dodać do 8. Co nie ma rodzaju, zalicza się do „Pozostałe”.
inst-groups-load-type-example = Przykład: „Kuchnia”, „Serwerownia”
inst-groups-full = Wykorzystano wszystkie własne rodzaje ({ $most }).
inst-groups-measure-group = Grupy pomiarowe
inst-groups-measure-group-add = Dodaj grupę
inst-groups-measure-group-text = Liczniki sumowane lub porównywane: piętro, najemca, proces. Urządzenie może należeć najwyżej do 5 grup.
inst-groups-measure-group-example = Przykład: „Pokoje gościnne”, „Najemca 3”
inst-groups-panel-board = Rozdzielnice
inst-groups-panel-board-add = Dodaj rozdzielnicę
inst-groups-panel-board-text = Szafy, w których zamontowano bramki. Bramka jest najwyżej w jednej rozdzielnicy; najlepiej po jednej bramce na każdą.
inst-groups-panel-board-example = Przykład: „Rozdzielnica główna RG”, „R-2 drugie piętro”
inst-groups-none = Jeszcze brak.
inst-groups-field-name = Nazwa
inst-groups-field-description = Opis
inst-groups-field-enabled = Do wyboru
inst-groups-field-color = Kolor
inst-remote-id = Zdalny ID { $number }
inst-count-devices =
    { $count ->
        [0] brak urządzeń
        [one] jedno urządzenie
        [few] { $count } urządzenia
        [many] { $count } urządzeń
       *[other] { $count } urządzeń
    }
inst-count-gateways =
    { $count ->
        [0] brak bramek
        [one] jedna bramka
        [few] { $count } bramki
        [many] { $count } bramek
       *[other] { $count } bramek
    }
inst-predefined = predefiniowany
inst-predefined-help = Predefiniowany: nazwa jest tłumaczona i pozostaje bez zmian.
inst-disabled = Wyłączone
inst-disable = Wyłącz
inst-enable = Włącz
inst-offered = Do wyboru
inst-offered-help = Wyłączone: pozostaje i jest oznaczone, ale nie ma go do wyboru ani w widokach.
inst-edit-one = Edytuj: { $name }
inst-more-one = Więcej: { $name }
inst-members =
    { $count ->
        [0] Jeszcze nic tu nie należy
        [one] Należy jeden element
        [few] Należą { $count } elementy
        [many] Należy { $count } elementów
       *[other] Należy { $count } elementów
    }
inst-members-search = Szukaj
inst-changed-meanwhile = ktoś inny właśnie to zmienił; otwórz ponownie
inst-colour = Kolor na wykresach
inst-colour-number = Kolor { $number }
inst-colour-other = Inny
inst-erase-group-unused = Nic tu nie należy; nic innego się nie zmieni.
inst-erase-load-type-users =
    { $count ->
        [one] To urządzenie będzie odtąd zaliczane do „Pozostałe”:
        [few] Te { $count } urządzenia będą odtąd zaliczane do „Pozostałe”:
        [many] Te { $count } urządzeń będzie odtąd zaliczane do „Pozostałe”:
       *[other] Te { $count } urządzeń będzie odtąd zaliczane do „Pozostałe”:
    }
inst-erase-measure-group-users =
    { $count ->
        [one] To urządzenie opuści grupę; poza tym się nie zmieni:
        [few] Te { $count } urządzenia opuszczą grupę; poza tym się nie zmienią:
        [many] Te { $count } urządzeń opuści grupę; poza tym się nie zmieni:
       *[other] Te { $count } urządzeń opuści grupę; poza tym się nie zmieni:
    }
inst-erase-panel-board-users =
    { $count ->
        [one] Ta bramka nie będzie odtąd w żadnej rozdzielnicy:
        [few] Te { $count } bramki nie będą odtąd w żadnej rozdzielnicy:
        [many] Te { $count } bramek nie będzie odtąd w żadnej rozdzielnicy:
       *[other] Te { $count } bramek nie będzie odtąd w żadnej rozdzielnicy:
    }
inst-erase-group-instead = Aby zachować na później, zamiast usuwać wyłącz.

## Changes

inst-changes-of = Zmiany:
inst-changes-all = Wszystkie zmiany
inst-changes-one = Tylko { $name }
inst-changes-none = Nie ma jeszcze zmian
inst-changes-none-text = Co tu się dodaje, zmienia lub usuwa, zapisuje się z autorem i można to cofnąć.
inst-older = Pokaż starsze
inst-author-system = Serwer
inst-origin-upload = z arkusza
inst-origin-replacement = wymiana licznika
inst-origin-undo = cofnięcie
inst-undone = cofnięto
inst-undo = Cofnij
inst-undo-title = Cofnąć tę zmianę?
inst-undo-text =
    { $count ->
        [one] Wróci poprzedni stan. Sama zmiana pozostaje na tej liście.
        [few] Wróci poprzedni stan wszystkich { $count } pozycji. Sama zmiana pozostaje na tej liście.
        [many] Wróci poprzedni stan wszystkich { $count } pozycji. Sama zmiana pozostaje na tej liście.
       *[other] Wróci poprzedni stan wszystkich { $count } pozycji. Sama zmiana pozostaje na tej liście.
    }
inst-action-added = Dodano
inst-action-changed = Zmieniono
inst-action-removed = Usunięto
inst-kind-device = urządzenie
inst-kind-gateway = bramka
inst-kind-load-type = rodzaj odbioru
inst-kind-measure-group = grupa pomiarowa
inst-kind-panel-board = rozdzielnica
inst-kind-site = obiekt
inst-kinds-device = Urządzenia
inst-kinds-gateway = Bramki
inst-kinds-load-type = Rodzaje odbiorów
inst-kinds-measure-group = Grupy pomiarowe
inst-kinds-panel-board = Rozdzielnice
inst-kinds-site = Obiekt
inst-fields =
    { $count ->
        [one] Jedno pole
        [few] { $count } pola
        [many] { $count } pól
       *[other] { $count } pól
    }
inst-before = przedtem
inst-after = teraz

## Replacing a meter

inst-replace = Wymień licznik
inst-replace-title = Wymiana licznika „{ $name }”
inst-replace-text = Historia biegnie dalej pod tym samym ID. Między ostatnim odczytem starego licznika a pierwszym nowego niczego się nie zlicza.
inst-replace-serial = Numer fabryczny nowego licznika
inst-replace-end = Stan końcowy starego licznika
inst-replace-end-help = Jak na jego wyświetlaczu. Puste: ostatni odczyt stąd.
inst-replace-start = Stan początkowy nowego licznika
inst-replace-start-help = Jak na jego wyświetlaczu, zwykle bliski 0. Puste: liczy się od pierwszego odczytu stąd.

## Spreadsheet

inst-sheet-download = Pobierz
inst-sheet-download-text = Cała instalacja: rozdzielnice, rodzaje odbiorów, grupy pomiarowe, bramki i urządzenia. Dobry wzór także dla nowej.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Prześlij
inst-sheet-upload-text = Plik jest najpierw sprawdzany: nic się nie zmieni, dopóki go nie zastosujesz, a stosuje się go w całości albo wcale.
inst-sheet-choose = Wybierz plik
inst-sheet-choose-hint = albo upuść go tutaj: XLSX, ZIP z plikami CSV albo jeden plik CSV
inst-sheet-matching = Wiersze rozpoznaje
inst-sheet-matching-id = Ich ID
inst-sheet-matching-name = Ich nazwa
inst-sheet-matching-help = ID dla pliku z tego serwera, nazwa dla pliku z innego miejsca. Wiersze bez odpowiednika są dodawane.
inst-sheet-missing = Czego nie ma w pliku
inst-sheet-missing-keep = Pozostaje
inst-sheet-missing-delete = Jest usuwane
inst-sheet-missing-help = Tylko w arkuszach zawartych w pliku. Historia usuniętych urządzeń pozostaje.
inst-sheet-sheet = Ten plik CSV zawiera
inst-sheet-sheet-help = Jeden plik CSV to jeden arkusz.
inst-sheet-panel_boards = Rozdzielnice
inst-sheet-load_types = Rodzaje odbiorów
inst-sheet-measure_groups = Grupy pomiarowe
inst-sheet-gateways = Bramki
inst-sheet-devices = Urządzenia
inst-sheet-trial = Próba
inst-sheet-applied = Przesłanie
inst-sheet-reading = Odczyt pliku…
inst-sheet-tried-again = Od czasu próby instalacja się zmieniła. Niczego nie zastosowano; to jest nowa próba.
inst-sheet-problems =
    { $count ->
        [one] Jeden problem: pliku nie można zastosować
        [few] { $count } problemy: pliku nie można zastosować
        [many] { $count } problemów: pliku nie można zastosować
       *[other] { $count } problemów: pliku nie można zastosować
    }
inst-sheet-nothing = Plik zawiera to, co już jest
inst-sheet-good = Plik można zastosować
inst-sheet-done = Zastosowano
inst-sheet-counts = dodane: { $added }, zmienione: { $changed }, usunięte: { $removed }, bez zmian: { $unchanged }
inst-sheet-apply = Zastosuj
inst-sheet-to-changes = Zobacz w zmianach albo tam cofnij
inst-sheet-table = Problemy w pliku
inst-sheet-col-sheet = Arkusz
inst-sheet-col-row = Wiersz
inst-sheet-col-column = Kolumna
inst-sheet-col-problem = Problem

## Registers

inst-raw =
    { $count ->
        [one] Jeden rejestr bez obróbki
        [few] { $count } rejestry bez obróbki
        [many] { $count } rejestrów bez obróbki
       *[other] { $count } rejestrów bez obróbki
    }
inst-raw-table = Rejestry bez obróbki
inst-raw-register = Rejestr
inst-raw-address = Adres (hex)
inst-raw-words = Słowa (hex)
inst-raw-value = Wartość
