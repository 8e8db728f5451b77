# What printed reports say, and what the page shows of the same things: findings of a test and what to do about them.

## Wiring findings

finding-reversed-ct = Stroomtransformator omgekeerd op { $phases }
finding-missing-phase = Fase { $phases } ontbreekt
finding-swapped-phases = Fasen verwisseld: { $phases }
finding-suspicious-ratio = Verhouding of pulswaarde verdacht
finding-detail-negative-power = Vermogen per fase: { $power }. Alle andere kenmerken zijn die van een verbruiker.
finding-detail-no-voltage = De meter ziet { $volts } V, terwijl de andere fasen hun volle spanning hebben.
finding-detail-current-without-voltage = Er loopt { $amperes } A, maar de meter ziet slechts { $volts } V.
finding-detail-angles = Vermogen per fase: { $power }. De stromen ijlen ongeveer 120° te veel of te weinig na op hun spanning.
finding-detail-power-beyond-ui = Op { $phases } wordt { $seen } W getoond; spanning en stroom laten { $expected } W toe.
finding-detail-power-below-ui = Op { $phases } wordt { $seen } W getoond; spanning, stroom en arbeidsfactor geven { $expected } W.
finding-detail-voltage-unusual = { $seen } V tussen fase en nul is in geen gangbaar net de spanning.
finding-detail-beyond-rating = Er wordt { $seen } W getoond; het apparaat is gemaakt voor { $expected } W.
finding-detail-beyond-upstream = Er wordt { $seen } W getoond; de bovenliggende meter toont slechts { $expected } W.
finding-detail-counter-and-power = Het telwerk telde de laatste dag { $seen } Wh; het geregistreerde vermogen geeft { $expected } Wh.
finding-do-negative-power = Schakel de groep uit en draai de stroomtransformator om, of verwissel de twee aders (S1 en S2).
finding-do-no-voltage = Controleer zekering, klem en ader van de spanningsingang van deze fase.
finding-do-current-without-voltage = Controleer zekering, klem en ader van de spanningsingang van deze fase; haar energie wordt niet geteld.
finding-do-angles = Controleer of elke stroomtransformator op de fase zit waarvan de spanning op dezelfde ingang is aangesloten.
finding-do-power-beyond-ui = Vergelijk de transformatorverhoudingen in de meter met de typeplaatjes; controleer model en woordvolgorde.
finding-do-power-below-ui = Vergelijk de transformatorverhoudingen in de meter met de typeplaatjes; controleer model en woordvolgorde.
finding-do-voltage-unusual = Vergelijk de verhouding van de spanningstransformator in de meter met zijn typeplaatje; zonder transformator is die 1.
finding-do-beyond-rating = Vergelijk de verhouding van de stroomtransformator in de meter met zijn typeplaatje; controleer het nominale vermogen.
finding-do-beyond-upstream = Vergelijk de verhoudingen van beide meters met hun typeplaatjes; controleer welke achter welke zit.
finding-do-counter-and-power = Vergelijk verhouding, eenheid en factor van het energieregister met die van het vermogen.

## What to do about a device that cannot be read

advice-no-answer = Controleer Modbus-adres, voeding, aders A en B, snelheid en pariteit.
advice-gateway-unreachable = Controleer adres, poort, voeding en netwerkkabel van de gateway.
advice-gateway-off = Schakel de gateway in de installatie in, of laat hem weg.
advice-device-exception = Het kan een ander model of een andere versie zijn; controleer het model.
advice-bad-answer = Mogelijk hebben twee apparaten dit adres, of ontbreken de afsluitweerstanden van de lijn.
advice-implausible-value = Controleer model, register en woordvolgorde.
advice-configuration-error = Kies het model opnieuw.
advice-other = Test het apparaat afzonderlijk.

## Commissioning report

report-commissioning = Rapport van inbedrijfstelling
report-tested-on = Getest op
report-printed-on = Afgedrukt op
report-author = Door
report-devices = Apparaten
report-answering = Antwoorden
report-silent = Antwoorden niet
report-findings = Bevindingen
report-verdict-good = Alle apparaten antwoorden en aan de bedrading is niets mis, voor zover dat te meten is.
report-verdict-bad = Er moet nog iets gebeuren.
report-cancelled = De test is gestopt voordat alle apparaten waren uitgelezen.
report-to-do = Wat te doen
report-to-do-none = Niets.
report-gateway-local = RS485-poort van de server
report-gateway-board = Verdeelkast: { $board }
report-column-address = Adres
report-column-device = Apparaat
report-column-serial = Serienummer
report-column-map = Registers
report-column-result = Resultaat
report-column-values = Waarden
report-result-good = Antwoordt
report-result-bad = Faalt
report-result-off = Uitgeschakeld
report-result-not-asked = Niet getest
report-round-trip = { $ms } ms
report-unjudged = Te weinig belasting om de fasen te beoordelen
report-no-values = –
report-confidence-vendor-document = Document fabrikant
report-confidence-tested-code = Beproefd
report-confidence-forum = Van gebruikers
report-confidence-unverified = Niet geverifieerd
report-legend = Hoe zeker het registeroverzicht van een model is
report-legend-vendor-document = uit een document van de fabrikant zelf
report-legend-tested-code = uit programma’s die dit model uitlezen
report-legend-forum = gemeld door gebruikers, niet gecontroleerd
report-legend-unverified = niet openbaar: vergelijk elke waarde met het display van het apparaat
report-signature = Oplevering
report-signature-installer = Installateur
report-signature-customer = Opdrachtgever
report-signature-place = Plaats, datum, handtekening
report-page = Pagina { $page } van { $pages }
report-value-active-energy-import = Energie
report-value-active-energy-export = Teruggeleverde energie
report-value-gas-volume = Gas
report-value-water-volume = Water
report-value-active-power = Vermogen
report-value-voltage = Spanning
report-value-current = Stroom
report-value-power-factor = Arbeidsfactor
report-value-frequency = Frequentie
report-value-breaker-state = Vermogensschakelaar
report-value-charger-status = Station
report-value-session-energy = Laadsessie
report-state-breaker-state-open = open
report-state-breaker-state-closed = gesloten
report-state-breaker-state-tripped = getript
report-state-charger-status-available = beschikbaar
report-state-charger-status-preparing = in voorbereiding
report-state-charger-status-charging = laadt
report-state-charger-status-suspended = onderbroken
report-state-charger-status-finishing = rondt af
report-state-charger-status-reserved = gereserveerd
report-state-charger-status-unavailable = buiten gebruik
report-state-charger-status-faulted = in storing
