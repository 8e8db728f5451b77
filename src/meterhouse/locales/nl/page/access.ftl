# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = Log in met naam, wachtwoord en eenmalige code.
login-with-password = Met een wachtwoord inloggen
login-with-codes = Met PIN en PUK inloggen
login-password = Wachtwoord
login-one-time = Uit uw authenticator, of een herstelcode

## In general

access-save = Opslaan
access-saved = Opgeslagen.

## Pages that may be opened

page-server_configuration = Serverconfiguratie
page-about-server_configuration = Instellingen, gebruikers en auditlog
page-system_configuration = Systeemconfiguratie
page-about-system_configuration = Gateways, apparaten, groepen, tarieven
page-panel_board = Mijn verdeelkast
page-about-panel_board = Actuele waarden, toestanden en bediening
page-consumptions = Verbruik
page-about-consumptions = Grafieken, vergelijkingen, kosten
page-green_up = Green'Up
page-about-green_up = Laadstations
page-reports = Rapporten en gegevens downloaden
page-about-reports = Rapporten, bestanden voor rekenbladen
page-alarms = Alarmen
page-about-alarms = Wat aandacht vraagt

## Users

users-title = Gebruikers
users-add = Gebruiker toevoegen
users-edit = Bewerken
users-edit-name = { $name } bewerken
users-codes = Nieuwe codes
users-codes-name = Nieuwe codes voor { $name }
users-codes-effect = De huidige codes, alle sessies en de vertrouwde browsers van deze gebruiker vervallen; een wachtwoord met eenmalige codes wordt gewist.
users-name = Naam
users-pages = Pagina’s
users-pages-effect = Wat deze gebruiker mag openen. Wie de serverconfiguratie mag openen, beheert ook de gebruikers.
users-enabled = Mag inloggen
users-enabled-effect = Uit: sessies eindigen meteen, tokens openen niets. Er wordt niets gewist.
users-disabled = Uit
users-default-codes = Gedrukte codes
users-second-factor = Wachtwoord
users-tokens =
    { $count ->
        [one] Eén token
       *[other] { $count } tokens
    }
users-no-pages = Geen pagina’s
users-suggest = Codes voorstellen

## My account

account-title = Mijn account
account-codes = PIN en PUK
account-codes-effect = Nieuwe codes beëindigen uw sessies elders en het vertrouwen in alle andere browsers.
account-pin-now = Uw huidige PIN
account-password-now = Uw huidige wachtwoord
account-codes-save = Codes wijzigen
account-codes-changed = De codes zijn gewijzigd.
account-password = Wachtwoord en eenmalige codes
account-password-effect = Veiliger dan PIN en PUK, en nodig waar deze server van buitenaf bereikbaar is: een wachtwoord en een code uit een authenticator die elke 30 seconden wisselt. PIN en PUK openen dan niets meer.
account-password-on =
    { $count ->
        [0] Een wachtwoord en eenmalige codes openen uw sessies. Er is geen herstelcode meer over: stel het wachtwoord opnieuw in.
        [one] Een wachtwoord en eenmalige codes openen uw sessies. Er is één herstelcode over.
       *[other] Een wachtwoord en eenmalige codes openen uw sessies. Er zijn { $count } herstelcodes over.
    }
account-password-set = Wachtwoord instellen
account-password-use = Wachtwoord gebruiken
account-password-new = Nieuw wachtwoord
account-password-new-effect = Minstens 10 tekens; enkele woorden zijn gemakkelijk te onthouden.
account-password-remove = Wachtwoord wissen
account-password-remove-yes = Wissen
account-password-remove-effect = PIN en PUK openen uw sessies weer.
account-scan = Scan dit met een authenticator of typ de sleutel erin over.
account-qr = QR-code van de sleutel hieronder
account-one-time = Eenmalige code
account-one-time-effect = De 6 cijfers die de authenticator nu toont
account-recovery = Herstelcodes
account-recovery-effect = Elk vervangt één keer een eenmalige code als u de authenticator kwijt bent. Ze worden alleen nu getoond: bewaar ze op een veilige plaats.
account-recovery-noted = Ik heb ze genoteerd
account-browsers = Vertrouwde browsers
account-browsers-effect = Hierin opent de PIN alleen al een sessie.
account-browser-unnamed = Onbekende browser
account-browser-since = sinds { $time }
account-browser-this = deze
account-browser-forget = Vergeten
account-browser-forget-name = { $name } vergeten
account-sessions =
    { $count ->
        [0] U bent alleen hier ingelogd.
        [one] U bent nog op één andere plaats ingelogd.
       *[other] U bent nog op { $count } andere plaatsen ingelogd.
    }
account-sessions-end = Beëindigen

## Access tokens

tokens-title = Toegangstokens
tokens-effect = Voor programma’s die namens u via de API iets lezen of wijzigen.
tokens-make = Nieuw token
tokens-make-yes = Token maken
tokens-name = Naam
tokens-name-effect = Wat het gaat gebruiken, bijvoorbeeld “Domotica”
tokens-pages = Wat het mag openen
tokens-days = Vervalt
tokens-days-count =
    { $count ->
        [one] Na één dag
       *[other] Na { $count } dagen
    }
tokens-no-end = Vervalt niet
tokens-until = tot { $time }
tokens-expired = vervallen { $time }
tokens-used = laatst gebruikt { $time }
tokens-never-used = nooit gebruikt
tokens-revoke = Intrekken
tokens-revoke-name = { $name } intrekken
tokens-shown = Uw nieuwe token
tokens-shown-effect = Kopieer het nu: het wordt alleen deze keer getoond. Een programma stuurt het bij elke aanvraag als header mee.

## Audit log

audit-title = Wie deed wat
audit-search = Zoek naam, onderwerp, adres
audit-kind = Soort
audit-kind-all = Alles
audit-kind-login = Logins
audit-kind-failed = Geweigerde pogingen
audit-kind-users = Gebruikers
audit-kind-own = Eigen toegang
audit-kind-configuration = Wijzigingen
audit-first = Van
audit-last = Tot
audit-time = Tijdstip
audit-user = Gebruiker
audit-what = Wat
audit-address = Adres
audit-none = Er is niets vastgelegd dat hieraan voldoet
audit-more = Toon oudere
audit-outcome-opened = Ingelogd
audit-outcome-wrong = Verkeerde codes
audit-outcome-locked_out = Geweigerd tijdens een blokkering
audit-outcome-codes_changed = Eigen codes gewijzigd
audit-outcome-codes_refused = Codes geweigerd
audit-outcome-logged_out = Uitgelogd
audit-outcome-locked = Browser op slot gezet
audit-outcome-wrong_token = Verkeerd toegangstoken
audit-outcome-user_added = Gebruiker toegevoegd
audit-outcome-user_changed = Gebruiker gewijzigd
audit-outcome-user_disabled = Gebruiker uitgeschakeld
audit-outcome-user_enabled = Gebruiker ingeschakeld
audit-outcome-codes_reset = Nieuwe codes ingesteld
audit-outcome-token_made = Toegangstoken gemaakt
audit-outcome-token_revoked = Toegangstoken ingetrokken
audit-outcome-second_factor_set = Wachtwoord ingesteld
audit-outcome-second_factor_removed = Wachtwoord gewist
audit-outcome-recovery_code_used = Herstelcode gebruikt
audit-outcome-browser_forgotten = Browser niet langer vertrouwd
audit-outcome-sessions_ended = Andere sessies beëindigd
audit-outcome-changed = Gewijzigd

## Settings

nav-settings = Instellingen
about-settings = Locatie, gebruikers, auditlog
settings-parts = Onderdelen van de instellingen
settings-part-site = Locatie
settings-part-users = Gebruikers
settings-part-audit = Auditlog
settings-discard = Verwerpen
settings-building = Gebouw
settings-name = Naam van de locatie
settings-name-effect = Staat boven aan elke pagina, in rapporten en berichten.
settings-timezone = Tijdzone
settings-timezone-effect = Bepaalt waar dagen, maanden en tariefperioden beginnen, waar een pagina ook wordt geopend.
settings-timezone-change = Van { $before } naar { $after }: dagen en maanden van de hele historie worden opnieuw afgebakend; dat kan een minuut duren. Wat gemeten is, blijft zoals het is; grafieken en rekeningen van voorbije perioden veranderen een beetje.
settings-language = Taal
settings-language-effect = Voor rapporten, berichten en wie geen taal heeft gekozen.
settings-recording = Registratie
settings-rate = Registratie-interval
settings-rate-effect = De lengte van de geregistreerde intervallen, vanaf het volgende. Wat opgeslagen is, blijft zoals het is.
settings-minutes =
    { $count ->
        [one] Eén minuut
       *[other] { $count } minuten
    }
settings-poll = Uitleesinterval
settings-poll-effect = Hoe vaak elk apparaat wordt uitgelezen. Korter: actuelere waarden, meer verkeer op de bus; een bus die het niet bijhoudt, gaat zo snel als hij kan.
settings-units = Geld, gas en bestanden
settings-currency = Valuta
settings-currency-effect = Van tarieven en rekeningen. Bedragen worden niet omgerekend.
settings-gas = Calorische waarde van gas
settings-gas-effect = Zet gasvolume om in energie; staat op de gasrekening. Geldt ook voor voorbije perioden.
settings-decimal = Decimaalteken
settings-decimal-effect = In CSV-bestanden
settings-separator = Kolomscheidingsteken
settings-separator-effect = In CSV-bestanden
settings-bus = Modbus RS485
settings-bus-effect = Voor de poort van de gateway Local. Alle apparaten op de lijn moeten gelijk zijn ingesteld. Een wijziging gaat meteen in, tussen twee uitlezingen.
settings-baud = Baudrate
settings-baud-effect = Bits per seconde; 19200 is gebruikelijk.
settings-parity = Pariteit
settings-parity-effect = Even is de standaard.
settings-parity-E = Even
settings-parity-O = Oneven
settings-parity-N = Geen
settings-stop-bits = Stopbits
settings-stop-bits-effect = Meestal 1; zonder pariteit hebben sommige meters er 2 nodig.
settings-timeout = Antwoordtijd
settings-timeout-effect = Daarna geldt een apparaat als stil. Kies meer voor trage meters; stille houden de andere dan langer op.
