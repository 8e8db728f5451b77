# The page. The same messages and variables in every language.

## Frame

claim = Weet waar de energie van uw gebouw naartoe gaat.
skip-to-content = Naar de inhoud
menu = Menu openen
menu-close = Menu sluiten
navigation = Pagina’s
nav-home = Start
nav-consumption = Verbruik
nav-live = Actuele waarden
nav-acquisition = Uitlezing
about-consumption = Grafieken, vergelijkingen, downloads
about-live = Wat elk apparaat nu meet
about-acquisition = Hoe goed gateways en apparaten antwoorden
version = Versie { $version }
connected = Verbonden
reconnecting = Opnieuw verbinden…
user-panel = Gebruiker { $name }
language = Taal
color-scheme = Kleurenschema
scheme-auto = Auto
scheme-light = Licht
scheme-dark = Donker
logout = Uitloggen
lock = Op slot
lock-title = Deze browser op slot zetten?
lock-text = De sessie eindigt en deze browser wordt niet langer vertrouwd. Voor de volgende login zijn PIN en PUK nodig.
cancel = Annuleren
close = Sluiten
loading = Laden
try-again = Opnieuw
failed-title = Dat is niet gelukt
unreachable-title = De server antwoordt niet
unreachable-text = Controleer het netwerk; de pagina gaat vanzelf verder zodra de server er weer is.
notfound-title = Pagina niet gevonden
notfound-text = Er is niets op dit adres, of u mag het niet openen.
notfound-home = Naar start

## Log-in

login-title = Welkom
login-first = Deze browser is hier nieuw: log in met PIN en PUK.
login-again = Log in met uw PIN.
login = Inloggen
login-locked =
    { $seconds ->
        [one] Nog één seconde geblokkeerd
       *[other] Nog { $seconds } seconden geblokkeerd
    }
pin = PIN
puk = PUK
puk-description = 14 cijfers, zoals op uw kaart: 5-4-5
show-code = Code tonen
demo-title = Demogebouw: binnenkomen als
codes-title = Nieuwe codes instellen
codes-text = De gedrukte codes openen alleen deze pagina. Kies uw eigen codes om verder te gaan.
codes-pin = Nieuwe PIN
codes-pin-description = 5 cijfers, niet gemakkelijk te raden
codes-pin-again = Nieuwe PIN nogmaals
codes-puk = Nieuwe PUK
codes-puk-description = 14 cijfers; nodig als een browser voor het eerst wordt gebruikt
codes-suggest = PUK voorstellen
codes-noted = Ik heb beide codes op een veilige plaats genoteerd
codes-save = Opslaan en openen
codes-differ = De twee PIN’s verschillen

## Home

home-today = Vandaag
home-yesterday = Gisteren om deze tijd { $value }
home-hours = { $commodity } per uur, vandaag en gisteren
home-health = Toestand van de installatie
home-pages = Waarheen
home-devices = Apparaten
home-all-answer =
    { $count ->
        [0] Er is geen apparaat ingeschakeld
        [one] Het apparaat antwoordt
       *[other] Alle { $count } apparaten antwoorden
    }
home-silent =
    { $count ->
        [one] Eén van { $all } apparaten antwoordt niet
       *[other] { $count } van { $all } apparaten antwoorden niet
    }
home-silent-more =
    { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
home-since = sinds { $time }
home-completeness = Gegevens van deze maand

## Consumption

consumption-pages = Weergaven
consumption-total = Eindtotaal
consumption-details = Details
consumption-none-title = Nog niets te tonen
consumption-none-text = Er is geen meter van deze soort geïnstalleerd, of hij telt in geen totaal mee.
commodity = Energiesoort
commodity-electricity = Elektriciteit
commodity-gas = Gas
commodity-water = Water
total-electricity = Elektriciteit per verbruikssoort
total-gas = Gas
total-water = Water
period = Periode
period-day = Dag
period-month = Maand
period-year = Jaar
period-decade = 10 jaar
bucket-day = Uur
bucket-month = Dag
bucket-year = Maand
bucket-decade = Jaar
previous = Vorige
next = Volgende
today = Vandaag
choose-date = { $date }, andere datum kiezen
calendar-choose-month = Maand kiezen
calendar-choose-year = Jaar kiezen
calendar-next = Later
calendar-previous = Eerder
compare = Vergelijken
previous-period = Vorige periode
so-far = tot nu toe
compared-with = Vergeleken met { $period }
to-date = Tot nu toe
in-full = Volledig
previous-incomplete = Niet volledig geregistreerd: geen vergelijking
change-more = meer
change-less = minder
change-same = gelijk
coverage-title = Kwaliteit van de gegevens
coverage-none = Er werden geen gegevens verwacht.
show-as = Tonen als
show-bars = Staven
show-pie = Cirkel
show-table = Tabel
download = Downloaden
download-csv = Tabel (CSV)
download-png = Afbeelding (PNG)
download-svg = Tekening (SVG)
full-screen = Volledig scherm
full-screen-leave = Volledig scherm sluiten
chart-label = { $title }, { $period }, totaal { $total }. De pijltoetsen lopen langs de grafiek, Enter opent wat gekozen is.
legend = Legenda
table = Waarden van de grafiek
total = Totaal
unit = Eenheid
unit-volume = Volume
unit-energy = Energie
quality-measured = Gemeten
quality-interpolated = Geïnterpoleerd
quality-estimated = Geschat
quality-edited = Bewerkt
quality-partial = Onvolledig
quality-missing = Ontbreekt
quality-future = Nog niet
filter = Filter
filter-all = Alle apparaten
load-types = Verbruikssoorten
load-type-none = Overige
measure-groups = Meetgroepen
details-none-title = Geen apparaat te tonen
details-none-text = Geen apparaat past bij de energiesoort en het filter.
measurements = Gemeten grootheden
measurements-hint = De lijn is het gemiddelde, de band loopt van de laagste tot de hoogste waarde.
measurements-none = In deze periode is niets geregistreerd.
mean-min-max = gemiddelde (laagste … hoogste)
harmonic-order = Harmonische

## Devices

choose-device = Kies een apparaat
search-devices = Apparaten zoeken
search-none = Geen apparaat gevonden.
status-on = Antwoordt
status-off = Uit
status-waiting = Wacht
status-communication_error = Antwoordt niet
device-address = Adres
device-name = Apparaat
device-status = Toestand
device-last-answer = Laatste antwoord
device-error = Laatste fout

## Live values

live-facts = { $model } · { $gateway } · adres { $address }
live-last-answer = Laatste antwoord
live-lost-title = De actuele waarden staan stil
live-lost-text = De verbinding met de server is onderbroken. De waarden hieronder zijn de laatst ontvangen.
live-error-title = Het apparaat antwoordt niet
live-error-last = De waarden hieronder zijn de laatst bekende, van { $time }.
live-error-never = Het heeft niet geantwoord sinds de server is gestart.
live-none-title = Nog geen apparaten
live-none-text = Zodra er apparaten zijn geïnstalleerd, staan hun waarden hier.
live-unknown-title = Dit apparaat bestaat niet
live-unknown-text = Misschien is het gewist. Kies een ander.
live-no-values-title = Nog geen waarden
live-no-values-text = Het apparaat is nog niet uitgelezen, of het meet niets.
live-sparkline = Actief vermogen van de laatste minuten
live-sparkline-wait = Het verloop verschijnt hier zodra er waarden binnenkomen.
live-range = { $low } tot { $high } sinds deze pagina is geopend
live-phases = Fasen
live-phase = Fase
live-energy = Energie
live-consumption = Meterstanden
live-power = Vermogen
live-voltage = Spanning, stroom, frequentie
live-quality = Vervorming en asymmetrie
live-state = Toestand
live-other = Andere waarden
live-harmonics = Harmonischen
live-harmonics-scale = Hoogste: { $highest }
live-attributes = Van het apparaat
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = PF
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Actieve energie
quantity-reactive_energy = Blindenergie
quantity-apparent_energy = Schijnbare energie
quantity-gas_volume = Gas
quantity-water_volume = Water
quantity-pulses = Pulsen
quantity-operating_time = Bedrijfsuren
quantity-active_power = Actief vermogen
quantity-reactive_power = Blindvermogen
quantity-apparent_power = Schijnbaar vermogen
quantity-active_power_demand = Gemiddeld actief vermogen
quantity-active_power_demand_max = Maximaal gemiddeld actief vermogen
quantity-reactive_power_demand = Gemiddeld blindvermogen
quantity-reactive_power_demand_max = Maximaal gemiddeld blindvermogen
quantity-apparent_power_demand = Gemiddeld schijnbaar vermogen
quantity-apparent_power_demand_max = Maximaal gemiddeld schijnbaar vermogen
quantity-current_demand = Gemiddelde stroom
quantity-current_demand_max = Maximale gemiddelde stroom
quantity-voltage = Spanning
quantity-voltage_between = Spanning tussen fasen
quantity-current = Stroom
quantity-frequency = Frequentie
quantity-power_factor = Arbeidsfactor
quantity-phase_angle = Fasehoek
quantity-thd_voltage = Spanningsvervorming (THD)
quantity-thd_current = Stroomvervorming (THD)
quantity-harmonic_voltage = Harmonische spanning
quantity-harmonic_current = Harmonische stroom
quantity-voltage_unbalance = Spanningsasymmetrie
quantity-current_unbalance = Stroomasymmetrie
quantity-temperature = Temperatuur
quantity-digital_input = Digitale ingang
quantity-digital_output = Digitale uitgang
quantity-analog_input = Analoge ingang
quantity-analog_output = Analoge uitgang
quantity-breaker_state = Vermogensschakelaar
quantity-breaker_tripped = Getript
quantity-breaker_trips = Aantal trips
quantity-charger_status = Laadstation
quantity-current_limit = Stroombegrenzing
quantity-session_energy = Energie van deze laadsessie
quantity-charging_time = Laadtijd
direction-import = afname
direction-export = teruglevering
direction-sum = beide richtingen
direction-net = netto
phase-total = Totaal
phase-avg_ln = gemiddelde fase–nul
phase-avg_ll = gemiddelde tussen fasen
phase-partial = deel
state-breaker_state-0 = Open
state-breaker_state-1 = Gesloten
state-breaker_state-2 = Getript
state-breaker_tripped-0 = Nee
state-breaker_tripped-1 = Ja
state-charger_status-0 = Beschikbaar
state-charger_status-1 = In voorbereiding
state-charger_status-2 = Laadt
state-charger_status-3 = Onderbroken
state-charger_status-4 = Rondt af
state-charger_status-5 = Gereserveerd
state-charger_status-6 = Buiten gebruik
state-charger_status-7 = In storing
state-digital_input-0 = Uit
state-digital_input-1 = Aan
state-digital_output-0 = Uit
state-digital_output-1 = Aan

## Acquisition

acquisition-started = In bedrijf sinds { $time }
gateway-local = RS485-poort van deze machine
link-requests = Aanvragen per seconde
link-utilisation = Busbelasting
link-efficiency = Efficiëntie
link-errors = Fouten
link-lost = Verloren aan stille apparaten
link-error-timeout = Geen antwoord
link-error-exception = Door het apparaat geweigerd
link-error-bad-answer = Beschadigd antwoord
link-error-link-down = Verbinding verbroken
link-error-backed-off = Overgeslagen zolang stil
link-error-not-sent = Niet op tijd verzonden
