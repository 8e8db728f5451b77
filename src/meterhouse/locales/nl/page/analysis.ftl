# Analyses, completeness and corrections.

nav-analysis = Analyses

about-analysis = Profielen, pieken, stromen, CO₂, weer

analysis-pages = Analyses
analysis-heat-map = Heatmap
analysis-duration = Belastingduurkromme
analysis-flow = Energiestromen
analysis-peaks = Piekvermogen
analysis-base-load = Basislast
analysis-production = Opwekking
analysis-emissions = CO₂
analysis-baseline = Weer
analysis-settings = Instellingen
analysis-scope = Wat wordt getoond
analysis-scope-total = Totaal
analysis-scope-others = Overige
analysis-devices = Apparaten
analysis-chart = Grafiek
analysis-resolution = Resolutie
analysis-hour = Uur
analysis-quarter = 15 min
analysis-day = Dag
analysis-period = Periode
analysis-month = Maand
analysis-mean-power = Gemiddelde
analysis-hours = Uren
analysis-share-of-time = Deel van de tijd
analysis-at-least = Minstens
analysis-highest = Hoogste
analysis-lowest = Laagste
analysis-middle = Mediaan
analysis-middle-note = de helft van de tijd overschreden
analysis-not-measured = Niet gemeten
analysis-unknown-blocks =
    { $count ->
        [one] één interval onbekend
       *[other] { $count } intervallen onbekend
    }
analysis-peak = Piek
analysis-moment = Tijdstip
analysis-quality = Kwaliteit
analysis-left-out = Weggelaten
analysis-left-out-note = geïnterpoleerd, geschat of onvolledig
analysis-left-out-list = Hoogste weggelaten intervallen
analysis-interval = Meetinterval
analysis-interval-note = gemiddelde over het interval
analysis-nothing-measured = niets gemeten
analysis-daytime = Dag
analysis-night = Nacht
analysis-lowest-hour = Laagste uur
analysis-base = Basislast
analysis-base-share = { $share } van alle energie
analysis-night-share = Nachtaandeel
analysis-night-ratio = Nacht t.o.v. dag
analysis-waste-low = ’s nachts slaapt het gebouw
analysis-waste-moderate = ’s nachts blijft er veel aan
analysis-waste-high = de nacht is nauwelijks rustiger dan de dag
analysis-night-mean = Gemiddelde nacht
analysis-day-mean = overdag { $value }
analysis-night-from = Nacht van
analysis-night-to = Nacht tot
analysis-no-flow = Hier stroomt niets
analysis-no-flow-text = Geef in de installatie de bovenliggende meter van uw apparaten op; dan verschijnt de stroom hier.
analysis-meter = Meter
analysis-node-production = { $device } (opwekking)
analysis-node-export = { $device } (teruglevering)
analysis-node-rest = { $device }: niet bemeten
analysis-node-others = { $device }: overige
analysis-imported = Afgenomen
analysis-produced-below = Onderliggend opgewekt
analysis-exported = Teruggeleverd
analysis-metered-below = Onderliggend gemeten
analysis-not-metered = Niet bemeten
analysis-finding-metering = { $device }: binnen de nauwkeurigheid van de meters
analysis-finding-wiring = { $device }: bedrading of hiërarchie onjuist
analysis-finding-incomplete = { $device }: er ontbreken gegevens
analysis-finding-text = De onderliggende meters tellen { $value } ({ $share }) meer dan deze.
analysis-produced = Opgewekt
analysis-used = Zelf verbruikt
analysis-consumed = Verbruikt
analysis-exported-note = { $value } teruggeleverd
analysis-imported-note = { $value } afgenomen
analysis-self-consumption = Eigen verbruik
analysis-self-consumption-note = van de opwekking wordt zelf verbruikt
analysis-self-sufficiency = Zelfvoorziening
analysis-self-sufficiency-note = van het verbruik komt van de eigen locatie
analysis-no-production = Er wordt geen opwekking gemeten
analysis-no-production-text = Hier verschijnt een meter die teruglevering telt en geen onderliggende meters heeft.
analysis-consumption = Verbruik
analysis-factor = Emissiefactor
analysis-per-kwh = CO₂ per kWh
analysis-per-m3 = CO₂ per m³
analysis-without-factor = Zonder factor
analysis-uncovered = { $value } zonder emissiefactor
analysis-set-factors = Factoren instellen
analysis-actual = Werkelijk
analysis-expected = Verwacht
analysis-difference = Verschil
analysis-heating-days = Graaddagen verwarming
analysis-cooling-days = Graaddagen koeling
analysis-degree-days = { $heating } graaddagen verwarming, { $cooling } koeling
analysis-against-weather = T.o.v. het weer
analysis-months-compared =
    { $count ->
        [one] over één maand
       *[other] over { $count } maanden
    }
analysis-usual-error = gebruikelijke afwijking { $share }
analysis-per-day = Per dag, bij elk weer
analysis-per-degree-day = Per graaddag
analysis-within =
    { $count ->
        [one] uit één maand van dit jaar
       *[other] uit { $count } maanden van dit jaar
    }
analysis-before =
    { $count ->
        [one] uit de maand ervoor
       *[other] uit de { $count } maanden ervoor
    }
analysis-lack-no_temperatures = Er zijn geen buitentemperaturen
analysis-lack-few_months = Te weinig gegevens: { $found } volledige maanden, { $needed } nodig
analysis-lack-no_variation = Het weer van deze maanden verschilt te weinig
analysis-import-temperatures = Temperaturen importeren
analysis-temperatures = Buitentemperaturen
analysis-temperatures-known = { $count } waarden, { $span }
analysis-temperatures-none = Nog geen.
analysis-temperatures-form = Een CSV-bestand met twee kolommen, tijdstip en °C: uurwaarden of daggemiddelden.
analysis-choose-file = Bestand kiezen
analysis-line = Regel
analysis-checked =
    { $count ->
        [one] Eén waarde is in orde
       *[other] { $count } waarden zijn in orde
    }
analysis-imported-done =
    { $count ->
        [one] Eén waarde geïmporteerd
       *[other] { $count } waarden geïmporteerd
    }
analysis-replaced =
    { $count ->
        [one] Eén is er al en wordt vervangen
       *[other] { $count } zijn er al en worden vervangen
    }
analysis-import = Importeren
analysis-heating-base = Verwarmen onder
analysis-cooling-base = Koelen boven
analysis-factors = Emissiefactoren
analysis-valid-from = Geldig vanaf
analysis-grams = Gram CO₂
analysis-add = Toevoegen
analysis-remove = Wissen
analysis-save = Opslaan
analysis-saved = Opgeslagen

completeness-title = Volledigheid
completeness-all = Alle apparaten
completeness-device = Apparaat
completeness-by-device = Per apparaat
completeness-share = Aandeel
completeness-expected = Verwacht
completeness-put-right = Geschat, bewerkt
completeness-counter = Telwerk
completeness-nothing = In deze periode werd niets verwacht.
completeness-intervals = Intervallen
completeness-interval = Interval
completeness-value = Waarde
completeness-index = Meterstand
completeness-odd = Alleen wat niet gemeten is
completeness-choose-all = Alle getoonde kiezen
completeness-chosen =
    { $count ->
        [one] één gekozen
       *[other] { $count } gekozen
    }
completeness-edit = Bewerken
completeness-edit-title = Waarden bewerken
completeness-edit-text = Een lege waarde zegt dat er niets bekend is. Wat er was, blijft in het correctielogboek.
completeness-estimate = Schatten
completeness-estimate-title = Een hiaat schatten
completeness-method = Methode
completeness-method-automatic = Automatisch
completeness-method-check-meter = Controlemeter
completeness-method-linear = Rechte lijn
completeness-method-like-days = Vergelijkbare dagen
completeness-check-meter = Controlemeter
completeness-estimated =
    { $count ->
        [one] Eén interval, { $total }: { $method }
       *[other] { $count } intervallen, { $total }: { $method }
    }
completeness-sum-known = De som is exact: ze volgt uit de meterstanden aan beide kanten.
completeness-sum-unknown = De som is een schatting: ze volgt nergens uit.
completeness-reason = Reden
completeness-reason-note = Wordt met uw naam in het correctielogboek bewaard
completeness-ledger = Correctielogboek
completeness-ledger-empty = Hier is niets gecorrigeerd.
completeness-kind-edit = Bewerking
completeness-kind-estimate = Schatting
completeness-kind-undo = Herstel
completeness-undo = Herstellen
completeness-undo-title = Correctie ongedaan maken
completeness-undone = Ongedaan gemaakt
completeness-events = Gebeurtenissen
completeness-event = Gebeurtenis
completeness-events-none = Er is niets herkend.
completeness-events-more = Er zijn oudere.
completeness-open = Alle apparaten

event-started = Telling begonnen
event-rollover = Telwerk rond
event-reset = Op nul gezet
event-replaced = Meter vervangen
event-transient = Foutieve uitlezingen genegeerd
event-duplicate = Uitlezing kwam twee keer
event-late = Uitlezing kwam te laat
event-backward = Meterstand ging terug
event-implausible = Meterstand onwaarschijnlijk
event-confirmed = Sprong bevestigd
event-clock-step = Klok werd gezet
event-gap-closed = Hiaat gedicht
event-frozen = Telwerk staat stil

counter-active-energy = Actieve energie
counter-reactive-energy = Blindenergie
counter-apparent-energy = Schijnbare energie
counter-gas-volume = Gas
counter-water-volume = Water
counter-pulses = Pulsen
counter-operating-time = Bedrijfsuren
counter-import = afname
counter-export = teruglevering
counter-sum = beide richtingen
counter-net = netto
