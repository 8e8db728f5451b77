# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = Zaloguj się nazwą, hasłem i kodem jednorazowym.
login-with-password = Użyj hasła
login-with-codes = Użyj PIN-u i PUK-u
login-password = Hasło
login-one-time = Z aplikacji uwierzytelniającej albo kod odzyskiwania

## In general

access-save = Zapisz
access-saved = Zapisano.

## Pages that may be opened

page-server_configuration = Konfiguracja serwera
page-about-server_configuration = Ustawienia, użytkownicy i dziennik zdarzeń
page-system_configuration = Konfiguracja systemu
page-about-system_configuration = Bramki, urządzenia, grupy, taryfy
page-panel_board = Moja rozdzielnica
page-about-panel_board = Wartości bieżące, stany i polecenia
page-consumptions = Zużycie
page-about-consumptions = Wykresy, porównania, koszty
page-green_up = Green'Up
page-about-green_up = Stacje ładowania
page-reports = Raporty i pobieranie danych
page-about-reports = Raporty, pliki do arkuszy kalkulacyjnych
page-alarms = Alarmy
page-about-alarms = Co wymaga uwagi

## Users

users-title = Użytkownicy
users-add = Dodaj użytkownika
users-edit = Edytuj
users-edit-name = Edytuj: { $name }
users-codes = Nowe kody
users-codes-name = Nowe kody: { $name }
users-codes-effect = Dotychczasowe kody, wszystkie sesje i zaufane przeglądarki tego użytkownika tracą ważność; hasło z kodami jednorazowymi zostaje usunięte.
users-name = Nazwa
users-pages = Strony
users-pages-effect = Co użytkownik może otwierać. Prawo do konfiguracji serwera obejmuje zarządzanie użytkownikami.
users-enabled = Może się logować
users-enabled-effect = Wyłączone: sesje kończą się od razu, tokeny niczego nie otwierają. Niczego się nie usuwa.
users-disabled = Wyłączony
users-default-codes = Kody z karty
users-second-factor = Hasło
users-tokens =
    { $count ->
        [one] Jeden token
        [few] { $count } tokeny
        [many] { $count } tokenów
       *[other] { $count } tokenów
    }
users-no-pages = Brak stron
users-suggest = Zaproponuj kody

## My account

account-title = Moje konto
account-codes = PIN i PUK
account-codes-effect = Nowe kody kończą Twoje sesje w innych miejscach i cofają zaufanie do pozostałych przeglądarek.
account-pin-now = Obecny PIN
account-password-now = Obecne hasło
account-codes-save = Zmień kody
account-codes-changed = Kody zostały zmienione.
account-password = Hasło i kody jednorazowe
account-password-effect = Bezpieczniejsze niż PIN i PUK, a konieczne tam, gdzie serwer jest dostępny z zewnątrz: hasło i kod z aplikacji uwierzytelniającej, zmieniany co 30 sekund. PIN i PUK niczego wtedy nie otwierają.
account-password-on =
    { $count ->
        [0] Sesje otwiera hasło i kod jednorazowy. Nie został żaden kod odzyskiwania: ustaw hasło od nowa.
        [one] Sesje otwiera hasło i kod jednorazowy. Został jeden kod odzyskiwania.
        [few] Sesje otwiera hasło i kod jednorazowy. Zostały { $count } kody odzyskiwania.
        [many] Sesje otwiera hasło i kod jednorazowy. Zostało { $count } kodów odzyskiwania.
       *[other] Sesje otwiera hasło i kod jednorazowy. Zostało { $count } kodów odzyskiwania.
    }
account-password-set = Ustaw hasło
account-password-use = Używaj hasła
account-password-new = Nowe hasło
account-password-new-effect = Co najmniej 10 znaków; kilka słów łatwo zapamiętać.
account-password-remove = Usuń hasło
account-password-remove-yes = Usuń
account-password-remove-effect = Sesje znów otwierają PIN i PUK.
account-scan = Zeskanuj kod aplikacją uwierzytelniającą albo wpisz w niej klucz.
account-qr = Kod QR klucza podanego poniżej
account-one-time = Kod jednorazowy
account-one-time-effect = 6 cyfr, które pokazuje teraz aplikacja
account-recovery = Kody odzyskiwania
account-recovery-effect = Każdy zastępuje raz kod jednorazowy, gdy aplikacja przepadnie. Są pokazywane tylko ten jeden raz: zachowaj je w bezpiecznym miejscu.
account-recovery-noted = Kody są zapisane
account-browsers = Zaufane przeglądarki
account-browsers-effect = W nich sesję otwiera sam PIN.
account-browser-unnamed = Nieznana przeglądarka
account-browser-since = od { $time }
account-browser-this = ta
account-browser-forget = Zapomnij
account-browser-forget-name = Zapomnij: { $name }
account-sessions =
    { $count ->
        [0] Otwarta jest tylko ta sesja.
        [one] Otwarta jest jeszcze jedna sesja w innym miejscu.
        [few] Otwarte są jeszcze { $count } sesje w innych miejscach.
        [many] Otwartych jest jeszcze { $count } sesji w innych miejscach.
       *[other] Otwartych jest jeszcze { $count } sesji w innych miejscach.
    }
account-sessions-end = Zakończ je

## Access tokens

tokens-title = Tokeny dostępu
tokens-effect = Dla programów, które w Twoim imieniu odczytują lub zmieniają dane przez API.
tokens-make = Nowy token
tokens-make-yes = Utwórz token
tokens-name = Nazwa
tokens-name-effect = Co będzie go używać, na przykład „Automatyka domowa”
tokens-pages = Co może otwierać
tokens-days = Wygasa
tokens-days-count =
    { $count ->
        [one] Po jednym dniu
        [few] Po { $count } dniach
        [many] Po { $count } dniach
       *[other] Po { $count } dniach
    }
tokens-no-end = Nie wygasa
tokens-until = do { $time }
tokens-expired = wygasł { $time }
tokens-used = ostatnio użyty { $time }
tokens-never-used = nigdy nieużyty
tokens-revoke = Cofnij
tokens-revoke-name = Cofnij: { $name }
tokens-shown = Twój nowy token
tokens-shown-effect = Skopiuj go teraz: jest pokazywany tylko ten jeden raz. Program wysyła go w nagłówku każdego żądania.

## Audit log

audit-title = Kto co zrobił
audit-search = Szukaj nazw, pozycji, adresów
audit-kind = Rodzaj
audit-kind-all = Wszystko
audit-kind-login = Logowania
audit-kind-failed = Odrzucone próby
audit-kind-users = Użytkownicy
audit-kind-own = Własny dostęp
audit-kind-configuration = Zmiany
audit-first = Od
audit-last = Do
audit-time = Czas
audit-user = Użytkownik
audit-what = Zdarzenie
audit-address = Adres
audit-none = Brak pasujących zapisów
audit-more = Pokaż starsze
audit-outcome-opened = Zalogowano
audit-outcome-wrong = Błędne kody
audit-outcome-locked_out = Odmowa podczas blokady
audit-outcome-codes_changed = Zmieniono własne kody
audit-outcome-codes_refused = Odrzucono kody
audit-outcome-logged_out = Wylogowano
audit-outcome-locked = Zablokowano przeglądarkę
audit-outcome-wrong_token = Błędny token dostępu
audit-outcome-user_added = Dodano użytkownika
audit-outcome-user_changed = Zmieniono użytkownika
audit-outcome-user_disabled = Wyłączono użytkownika
audit-outcome-user_enabled = Włączono użytkownika
audit-outcome-codes_reset = Zresetowano kody
audit-outcome-token_made = Utworzono token dostępu
audit-outcome-token_revoked = Unieważniono token dostępu
audit-outcome-second_factor_set = Ustawiono hasło
audit-outcome-second_factor_removed = Usunięto hasło
audit-outcome-recovery_code_used = Użyto kodu odzyskiwania
audit-outcome-browser_forgotten = Cofnięto zaufanie przeglądarce
audit-outcome-sessions_ended = Zakończono inne sesje
audit-outcome-changed = Zmieniono

## Settings

nav-settings = Ustawienia
about-settings = Obiekt, użytkownicy, dziennik zdarzeń
settings-parts = Części ustawień
settings-part-site = Obiekt
settings-part-users = Użytkownicy
settings-part-audit = Dziennik
settings-discard = Odrzuć
settings-building = Budynek
settings-name = Nazwa obiektu
settings-name-effect = Widoczna u góry każdej strony, w raportach i wiadomościach.
settings-timezone = Strefa czasowa
settings-timezone-effect = Decyduje, gdzie zaczynają się dni, miesiące i okresy taryfowe, niezależnie od miejsca otwarcia strony.
settings-timezone-change = Z { $before } na { $after }: dni i miesiące całej historii zostaną podzielone na nowo, co może potrwać minutę. Pomiary pozostają bez zmian; wykresy i rozliczenia minionych okresów nieco się zmienią.
settings-language = Język
settings-language-effect = Dla raportów, wiadomości i osób, które nie wybrały języka.
settings-recording = Rejestracja
settings-rate = Okres rejestracji
settings-rate-effect = Długość zapisywanych okresów, począwszy od następnego. Zapisane dane pozostają bez zmian.
settings-minutes =
    { $count ->
        [one] Jedna minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minut
    }
settings-poll = Okres odpytywania
settings-poll-effect = Jak często odczytuje się każde urządzenie. Krócej: żywsze wartości, większy ruch na magistrali; magistrala, która nie nadąża, pracuje z możliwą prędkością.
settings-units = Waluta, gaz i pliki
settings-currency = Waluta
settings-currency-effect = Taryf i rozliczeń. Kwoty nie są przeliczane.
settings-gas = Współczynnik konwersji gazu
settings-gas-effect = Przelicza objętość gazu na energię; podany na fakturze za gaz. Dotyczy także minionych okresów.
settings-decimal = Znak dziesiętny
settings-decimal-effect = W plikach CSV
settings-separator = Separator kolumn
settings-separator-effect = W plikach CSV
settings-bus = Modbus RS485
settings-bus-effect = Dla portu bramki Local. Wszystkie urządzenia na linii muszą mieć te same ustawienia. Zmiana działa od razu, między dwoma odczytami.
settings-baud = Prędkość transmisji
settings-baud-effect = Bity na sekundę; zwykle 19200.
settings-parity = Parzystość
settings-parity-effect = Standardem jest parzysta.
settings-parity-E = Parzysta
settings-parity-O = Nieparzysta
settings-parity-N = Brak
settings-stop-bits = Bity stopu
settings-stop-bits-effect = Zwykle 1; bez kontroli parzystości niektóre liczniki wymagają 2.
settings-timeout = Limit czasu odpowiedzi
settings-timeout-effect = Po nim urządzenie uznaje się za milczące. Zwiększ dla wolnych liczników; milczące będą wtedy dłużej wstrzymywać pozostałe.
