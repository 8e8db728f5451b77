# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = Installatie
about-installation = Gateways, apparaten, groepen, rekenbladen

## Frame

inst-parts = Onderdelen van de installatie
inst-part-devices = Gateways en apparaten
inst-part-groups = Verbruik, groepen, kasten
inst-part-sheet = Rekenblad
inst-part-changes = Wijzigingen
inst-back = Terug naar de lijst
inst-all = Alle
inst-none = Geen
inst-yes = Ja
inst-no = Nee
inst-choose = Kiezen
inst-clear = Leegmaken
inst-more = Meer
inst-and-more =
    { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
inst-nothing-found = Niets gevonden
inst-name = Naam
inst-panel-board = Verdeelkast
inst-panel-boards = Verdeelkasten
inst-description = Omschrijving of plaats
inst-enabled = Ingeschakeld

## Tree

inst-tree = Gateways en apparaten
inst-tree-count =
    { $devices ->
        [0] Nog geen apparaten
        [one] Eén apparaat
       *[other] { $devices } apparaten
    }
inst-tree-found = { $found } van { $devices } apparaten
inst-tree-devices-of = Apparaten achter { $name }
inst-search = Zoek naam, model, adres
inst-filter = Filter
inst-filter-state = Toestand
inst-state-all = Alle
inst-state-on = Antwoordt
inst-state-communication_error = Antwoordt niet
inst-state-waiting = Wacht
inst-state-off = Uit
inst-board-none = In geen verdeelkast
inst-local-short = RS485-poort van deze machine
inst-add-gateway = Gateway toevoegen
inst-add-device = Apparaat toevoegen
inst-add-device-to = Apparaat toevoegen achter { $name }

## First steps

inst-start-title = Een lege installatie
inst-start-text = Vijf stappen, in de volgorde van de bedrading. Alles kan later worden gewijzigd en niets wordt twee keer gemeten.
inst-next-title = Kies een gateway of een apparaat
inst-next-text = Of ga verder met wat nog openstaat.
inst-step-done = Klaar
inst-step-open = Nog open
inst-step-boards = Verdeelkasten
inst-step-boards-text = De kasten van het gebouw, zodat iedereen weet waar een meter zit. Het beste met één gateway per kast.
inst-step-gateways = Gateways
inst-step-gateways-text = Alles met een IP-adres: RS485/IP-converters, meters met een netwerkpoort, andere Meterhouse-servers. De RS485-poort van deze machine is er al, als “Local”.
inst-step-devices = Apparaten
inst-step-devices-text = Meters, pulstellers, vermogensschakelaars, modules en laadstations, één voor één of allemaal tegelijk uit een rekenblad.
inst-step-groups = Verbruik en groepen
inst-step-groups-text = Waarvoor de energie dient en welke meters bij elkaar horen.
inst-step-check = Test
inst-step-check-text = Elk apparaat antwoordt, of zegt precies waarom niet.
inst-step-check-silent =
    { $count ->
        [one] Eén apparaat antwoordt niet:
       *[other] { $count } apparaten antwoorden niet, de eerste ervan:
    }

## Forms

inst-save = Opslaan
inst-saved = Opgeslagen
inst-unsaved = Niet-opgeslagen wijzigingen
inst-not-saved = Niet opgeslagen: zie de gemarkeerde velden
inst-discard = Verwerpen
inst-duplicate = Dupliceren
inst-erase = Wissen
inst-erase-title = “{ $name }” wissen?
inst-leave-title = Verlaten zonder op te slaan?
inst-leave-text = Er zijn hier wijzigingen die niet zijn opgeslagen.
inst-leave-discard = Verwerpen
inst-leave-stay = Blijven
inst-leave-save = Opslaan, verlaten
inst-answered = laatste antwoord { $time }
inst-gone-text = Misschien is het intussen gewist. Kies een ander.
inst-conflict-title = Iemand anders heeft dit intussen gewijzigd
inst-conflict-text = Er gaat niets verloren, niet van u en niet van de ander. Waar u allebei hetzelfde veld hebt gewijzigd, zegt u wiens gegeven blijft; sla daarna opnieuw op.
inst-conflict-field = Veld
inst-conflict-theirs = Ander
inst-conflict-mine = U
inst-conflict-keep = Houden
inst-conflict-choice = Houden voor { $field }
inst-conflict-take = Alles van de ander nemen
inst-conflict-go-on = Zo verdergaan

## Gateways

inst-gateway = Gateway
inst-gateway-new = Nieuwe gateway
inst-gateway-gone = Deze gateway bestaat niet
inst-gateway-where = Waar het is
inst-gateway-what = Wat het is
inst-gateway-local-hint = De RS485-poort van deze machine. Het adres ligt vast en de poort kan niet worden gewist; schakel haar uit als er geen apparaat op is aangesloten. Snelheid en pariteit staan in de instellingen.
inst-gateway-kind = Soort
inst-gateway-kind-local = RS485-poort
inst-gateway-kind-modbus_tcp = Converter of IP-meter
inst-gateway-kind-modbus_tcp-help = Een RS485/IP-converter met een bus van meters erachter, of een meter met een eigen netwerkpoort.
inst-gateway-kind-server = Andere server
inst-gateway-kind-server-help = Een andere Meterhouse of compatibele webserver: apparaten, verbruikssoorten en groepen worden met hun Remote ID uitgelezen.
inst-gateway-address = Adres
inst-gateway-address-help = IPv4, IPv6 of hostnaam, bijvoorbeeld 192.168.1.20
inst-gateway-port = Poort
inst-gateway-port-help = 502, tenzij de converter anders aangeeft. Hetzelfde adres mag met een andere poort opnieuw worden gebruikt.
inst-gateway-name-help = Uniek. Leeg: het adres wordt genomen. Voorbeeld: “Converter begane grond”
inst-gateway-board-help = De kast waarin hij is gemonteerd, hoogstens één.
inst-gateway-description-help = Wat helpt om hem te vinden: “achter de receptie, K-0, bovenste rij”
inst-gateway-eq = Apparaat spanningskwaliteit
inst-gateway-eq-help = De spanningen ervan worden elke week beoordeeld volgens EN 50160. Alleen apparaten die vervorming meten, zijn te kiezen.
inst-gateway-advanced = Verbinding en tijden
inst-gateway-framing = Frames
inst-gateway-framing-help = Seriële servers die de bus ongewijzigd doorgeven, hebben RTU-frames nodig; bijna alle converters spreken Modbus TCP.
inst-gateway-framing-rtu = RTU-frames via TCP
inst-gateway-timeout = Antwoordtijd
inst-gateway-timeout-help = Hoelang één antwoord mag duren. Langer voor trage bussen en radioverbindingen.
inst-gateway-delay = Pauze
inst-gateway-delay-help = Tussen twee aanvragen, voor apparaten die even op adem moeten komen.
inst-gateway-in-flight = Aanvragen tegelijk
inst-gateway-in-flight-help = 1, tenzij er volgens de fabrikant meer kunnen.
inst-gateway-off =
    { $count ->
        [0] Hij wordt niet uitgelezen.
        [one] Ook het apparaat erachter wordt niet uitgelezen.
       *[other] Ook de { $count } apparaten erachter worden niet uitgelezen.
    }
inst-erase-gateway-text = De gateway wordt vergeten. Er zit niets achter, dus geen historie wordt geraakt.
inst-erase-gateway-devices =
    { $count ->
        [one] Een gateway kan pas weg als er niets meer achter zit. Wis eerst dit apparaat of verplaats het naar een andere gateway:
       *[other] Een gateway kan pas weg als er niets meer achter zit. Wis eerst deze { $count } apparaten of verplaats ze naar een andere gateway:
    }

## Devices

inst-device = Apparaat
inst-device-new = Nieuw apparaat
inst-device-gone = Dit apparaat bestaat niet
inst-device-facts = Remote ID { $number } · adres { $address }
inst-device-off = Het wordt niet uitgelezen en niet getoond; de historie blijft.
inst-device-what = Wat het is
inst-device-where = Waar het is
inst-device-gateway-help = De gateway op de bus waarvan het is aangesloten.
inst-device-name-title = Naam en gebruik
inst-device-name-help = Uniek in de hele installatie. Leeg: het adres wordt genomen. Voorbeeld: “Verlichting 2e verdieping”
inst-device-groups-help = Meters die bij elkaar horen, hoogstens { $most } groepen. Voorbeeld: “Gastenkamers”
inst-device-options = Wat dit model nodig heeft
inst-device-labels = Namen van in- en uitgangen
inst-device-advanced = Totalen, meldingen, serienummer
inst-family = Familie
inst-family-all = Alle families
inst-family-help = Beperkt de keuze van modellen.
inst-family-bt-din = Meters BT DIN
inst-family-ems-bt-din = EMS BT DIN-modules
inst-family-megatiker = MEGATIKER-vermogensschakelaars
inst-family-megabreak = MEGABREAK-vermogensschakelaars
inst-family-gas-counter = Gasmeters
inst-family-water-counter = Watermeters
inst-family-generic = Andere apparaten
inst-family-rs485-supervision = Bewakingsmodules (RS485)
inst-family-greenup-new = Green’Up-stations, nieuwe reeks
inst-family-greenup-old = Green’Up-stations, oude reeks
inst-family-third-party-meter = Meters van andere merken
inst-family-third-party-charger = Laadstations van andere merken
inst-family-server = Van een andere server
inst-model = Model
inst-model-help = Zoek op naam, fabrikant of artikelnummer: “F4N400”, “PM5000”, “5 590 44”
inst-model-placeholder = Naam, fabrikant of nummer
inst-model-notes = Over dit registeroverzicht
inst-catalogue-numbers = Artikelnummers: { $numbers }
inst-capabilities = Wat het kan
inst-capability-measure = Meet
inst-capability-statistics = Telt energie
inst-capability-thd = THD
inst-capability-harmonics = Harmonischen
inst-capability-state = Toestand
inst-capability-command = Bediening
inst-capability-breaker_state = Toestand vermogensschakelaar
inst-capability-charging_station = Laadstation
inst-capability-pulse_inputs = Pulsingangen
inst-capability-inputs_outputs = In- en uitgangen
inst-capability-links = Koppelingen
inst-confidence-vendor-document = Document fabrikant
inst-confidence-vendor-document-text = De registers komen uit een document van de fabrikant.
inst-confidence-tested-code = Beproefd in gebruik
inst-confidence-tested-code-text = De registers komen uit software die dit model in de praktijk uitleest.
inst-confidence-forum = Van een forum
inst-confidence-forum-text = De registers komen van een forum. Vergelijk de test met het display voordat u erop vertrouwt.
inst-confidence-unverified = Niet geverifieerd
inst-confidence-unverified-text = Voor dit model is geen openbaar registeroverzicht bekend. Dit hier is een noodoplossing: een echt apparaat antwoordt misschien niet, of iets anders. Vul het aan met het document van de fabrikant en vergelijk elke waarde met het display.
inst-unit = Modbus-adres
inst-unit-help = 1 tot 247, zoals op het apparaat ingesteld; elk apparaat van een bus heeft een eigen adres nodig.
inst-unit-concentrator = Adres van de concentrator
inst-unit-concentrator-help = De pulsconcentrator waarop de meter is aangesloten.
inst-take-free = { $number } nemen, vrij
inst-position = Ingang
inst-position-help = De ingang van de concentrator waarop de pulsuitgang zit. Elke meter heeft zijn eigen ingang.
inst-side = Zijde
inst-side-number = Zijde { $number }
inst-side-of = Andere zijde van { $name }
inst-side-help = Beide zijden delen één adres.
inst-side-hint = Model, adres en gateway zijn die van de eerste zijde. Alleen deze twee verschillen:
inst-other-side-title = Dit station heeft nog een zijde
inst-other-side-text = Die is nog niet geïnstalleerd. Alleen naam en fase worden gevraagd.
inst-other-side-add = Zijde { $number } toevoegen
inst-interface-hint = Achter een interface bestaat het adres uit twee delen: module 2 achter interface 1 wordt 2-1 geschreven. Laat dat veld zonder interface leeg.
inst-virtual-hint = Het Modbus-adres is altijd 247. De Remote ID staat op de andere server: 1XXXX voor een apparaat, 2YYYY voor een verbruikssoort, 3ZZZZ voor een meetgroep, 29999 voor alle elektrische verbruikers.
inst-load-type = Verbruikssoort
inst-load-type-help = Waarvoor de energie dient. Zonder telt het bij “Overige”.
inst-load-type-own = Gas en water worden volgens het model ingedeeld.
inst-load-type-by-model = Volgens het model
inst-upstream = Bovenliggende meter
inst-upstream-help = De meter die deze ook meet. Dan telt hij in geen totaal twee keer en wordt zichtbaar wat niet bemeten is.
inst-supply = Voeding
inst-supply-upstream = Van boven
inst-supply-downstream = Van onder
inst-supply-help = De richting van de stroom door de stroomtransformator of Rogowski-spoel. Bij “Van onder” wisselen afname en teruglevering van plaats.
inst-supply-breaker-help = Van boven: de vermogensschakelaar wordt aan de bovenkant gevoed. Van onder: aan de onderkant.
inst-exclude-totals = Niet in totalen
inst-exclude-totals-help = Als een hoofdmeter dezelfde energie al meet. Het apparaat staat dan alleen bij de details.
inst-exclude-alerts = Geen meldingen
inst-exclude-alerts-help = Gebeurtenissen van dit apparaat sturen geen berichten.
inst-serial = Serienummer
inst-serial-help = Zoals op de meter gedrukt; bewijst welke is vervangen.
inst-max-power = Hoogst aannemelijk vermogen
inst-max-power-help = Waarvoor meer vermogen nodig zou zijn, geldt als uitleesfout. Leeg: wat model en stroomtransformator toelaten.
inst-erase-device-text = Het wordt niet meer uitgelezen. Wat het registreerde, blijft, en zijn ID { $id } wordt nooit aan een ander apparaat gegeven.
inst-erase-device-below = Deze meters verliezen hun bovenliggende meter: { $devices }
inst-option-concentrator = Concentrator
inst-option-concentrator-help = Het model, bijvoorbeeld F80BI. Hij moet op de soort pulsen van de meter zijn ingesteld.
inst-option-pulse_weight = Pulswaarde
inst-option-pulse_weight-help = Waar één puls voor staat, zoals op de meter gedrukt. 1 als de concentrator zelf in deze eenheid telt.
inst-option-interface = Interfaceadres
inst-option-interface-help = Van de EMS-interface waarachter de module zit. Leeg: ze zit zelf op de bus.
inst-option-remote_id = Remote ID
inst-option-remote_id-help = Zoals de andere server hem toont. Voorbeeld: 10012
inst-option-phase = Fase
inst-option-phase-help = De fase van de installatie waarop een enkelfasig station is aangesloten.
inst-option-rated_current_a = Nominale stroom
inst-option-rated_current_a-help = Het meeste dat het station en zijn voeding mogen voeren.
inst-option-function = Leesfunctie
inst-option-function-help = Zoals het document van de fabrikant aangeeft.
inst-option-register = Register
inst-option-register-help = Van de afgenomen actieve energie, hexadecimaal. Voorbeeld: 0048
inst-option-words = Woorden
inst-option-words-help = Hoeveel registers de waarde beslaat.
inst-option-factor = Factor
inst-option-factor-help = Het ruwe getal maal deze factor is de waarde. Voorbeeld: 0.01
inst-option-unit = Eenheid
inst-option-unit-help = Van de waarde na de factor.
inst-option-number_format = Getalnotatie
inst-option-word_order = Woordvolgorde
inst-option-word_order-help = Welk woord van een lang getal eerst komt. De test toont meteen welke klopt.
inst-option-export_register = Register voor teruglevering
inst-option-export_register-help = Hexadecimaal; alleen voor meters die in beide richtingen tellen.
inst-option-ct_ratio = CT-verhouding
inst-option-ct_ratio-help = Primaire gedeeld door secundaire stroom, zoals in de meter ingesteld. Voorbeeld: 250/5 is 50
inst-option-vt_ratio = VT-verhouding
inst-option-vt_ratio-help = Primaire gedeeld door secundaire spanning, zoals in de meter ingesteld; 1 zonder spanningstransformatoren.
inst-option-ct_multiplier = CT-factor
inst-option-ct_multiplier-help = Alleen als de meter secundaire waarden geeft; vergelijk met het display.
inst-option-controller_base = Laadregelaar
inst-option-controller_base-help = 1000 maal het nummer van de laadregelaar.
inst-choice-function-3 = 3 (holdingregisters)
inst-choice-function-4 = 4 (inputregisters)
inst-choice-words-1 = 1 woord (16 bits)
inst-choice-words-2 = 2 woorden (32 bits)
inst-choice-words-4 = 4 woorden (64 bits)
inst-choice-number_format-unsigned = Geheel getal
inst-choice-number_format-signed = Geheel getal met teken
inst-choice-number_format-float = Drijvende komma
inst-choice-word_order-big = Hoogste woord eerst (ABCD)
inst-choice-word_order-little = Laagste woord eerst (CDAB)
inst-choice-word_order-swap = Verwisselde woorden (CDAB)

## Test

inst-test = Testen
inst-test-title = Test
inst-test-again = Opnieuw
inst-test-running = Bevraagt …
inst-test-good = Het antwoordt
inst-test-asked = Bevraagd: { $device }
inst-test-round-trip = Heen en terug { $ms } ms
inst-test-do = Wat te doen:
inst-test-values = Waarden
inst-test-no-values = Het antwoordt, maar dit model heeft geen waarden.
inst-advice-gateway-unreachable = Controleer netwerkkabel en voeding van de gateway, dan adres en poort.
inst-advice-gateway-unreachable-refused = Het adres klopt, de poort niet, of de gateway bedient geen extra client. Zoek de poort op in zijn instellingen (meestal 502) en sluit andere programma’s die hem gebruiken.
inst-advice-gateway-unreachable-timed-out = Is hij ingeschakeld en brandt het netwerklampje? Zit hij in dit netwerk en is het adres juist getypt? Laat een firewall ertussen poort 502 door?
inst-advice-gateway-unreachable-unreachable = Er is geen weg naar dit netwerk. Controleer adres, subnetmasker en router van deze server.
inst-advice-gateway-unreachable-name-not-resolved = Niemand kent hier deze naam. Voer het IP-adres in of corrigeer de naamserver van deze machine.
inst-advice-gateway-unreachable-port-busy = Een ander programma houdt de seriële poort bezet. Beëindig het.
inst-advice-gateway-unreachable-no-such-port = Is de RS485-adapter ingestoken? De naam ervan staat in de instellingen van de server.
inst-advice-gateway-unreachable-no-path = De converter kent dit adres niet. Controleer zijn routering of zijn instelling voor slave-adressen.
inst-advice-gateway-unreachable-bad-header = Op deze poort antwoordt iets anders. Controleer de poort; een seriële server die frames doorgeeft, heeft “RTU-frames via TCP” nodig.
inst-advice-gateway-without-devices = Voeg het eerste apparaat toe en test dan opnieuw: alleen apparaten kunnen antwoorden.
inst-advice-no-answer = Heeft het apparaat voeding en is dit het ingestelde adres? Controleer of A en B van de bus niet verwisseld zijn, de afsluiting, en of snelheid en pariteit voor alle apparaten van de bus gelijk zijn.
inst-advice-device-exception = Het apparaat is er, maar kent dit register niet. Is het model juist? Controleer bij generieke meters register en leesfunctie.
inst-advice-device-exception-2 = Het apparaat is er, maar heeft dit register niet. Is het model juist? Controleer bij generieke meters register, aantal woorden en leesfunctie.
inst-advice-device-exception-1 = Het apparaat is er, maar kent deze leesfunctie niet. Probeer de andere, 3 of 4.
inst-advice-bad-answer = Twee apparaten met één adres, een ontbrekende afsluitweerstand of storing op de bus: neem apparaten één voor één van de bus.
inst-advice-configuration-error = Kies het model opnieuw en sla op.
inst-advice-other = Test zo dadelijk opnieuw. Blijft het zo, dan toont de pagina Uitlezing wat er op de bus gebeurt.

## Loads, groups, boards

inst-groups-load-type = Verbruikssoorten
inst-groups-load-type-add = Soort toevoegen
inst-groups-load-type-text = Waarvoor de energie dient. De zes vooraf ingestelde kunnen worden uitgeschakeld; u kunt er 8 eigen aan toevoegen. Wat er geen heeft, telt bij “Overige”.
inst-groups-load-type-example = Voorbeeld: “Keuken”, “Serverruimte”
inst-groups-full = Alle { $most } eigen zijn in gebruik.
inst-groups-measure-group = Meetgroepen
inst-groups-measure-group-add = Groep toevoegen
inst-groups-measure-group-text = Meters die worden opgeteld of vergeleken: een verdieping, een huurder, een proces. Een apparaat kan in hoogstens 5 groepen zitten.
inst-groups-measure-group-example = Voorbeeld: “Gastenkamers”, “Huurder 3”
inst-groups-panel-board = Verdeelkasten
inst-groups-panel-board-add = Kast toevoegen
inst-groups-panel-board-text = De kasten waarin de gateways zijn gemonteerd. Een gateway zit in hoogstens één kast; één gateway per kast is het beste.
inst-groups-panel-board-example = Voorbeeld: “Hoofdverdeler”, “K-2 tweede verdieping”
inst-groups-none = Nog geen.
inst-groups-field-name = Naam
inst-groups-field-description = Omschrijving
inst-groups-field-enabled = Aangeboden
inst-groups-field-color = Kleur
inst-remote-id = Remote ID { $number }
inst-count-devices =
    { $count ->
        [0] geen apparaat
        [one] één apparaat
       *[other] { $count } apparaten
    }
inst-count-gateways =
    { $count ->
        [0] geen gateway
        [one] één gateway
       *[other] { $count } gateways
    }
inst-predefined = vooraf ingesteld
inst-predefined-help = Vooraf ingesteld: de naam wordt vertaald en blijft zoals hij is.
inst-disabled = Uitgeschakeld
inst-disable = Uitschakelen
inst-enable = Inschakelen
inst-offered = Aangeboden
inst-offered-help = Uit: blijft bewaard en gemarkeerd, maar wordt niet aangeboden en niet in weergaven getoond.
inst-edit-one = { $name } bewerken
inst-more-one = Meer voor { $name }
inst-members =
    { $count ->
        [0] Er hoort nog niets bij
        [one] Er hoort er één bij
       *[other] Er horen er { $count } bij
    }
inst-members-search = Zoeken
inst-changed-meanwhile = iemand anders heeft dit net gewijzigd; open het opnieuw
inst-colour = Kleur in grafieken
inst-colour-number = Kleur { $number }
inst-colour-other = Een andere
inst-erase-group-unused = Er hoort niets bij; er verandert verder niets.
inst-erase-load-type-users =
    { $count ->
        [one] Dit apparaat telt vanaf dan bij “Overige”:
       *[other] Deze { $count } apparaten tellen vanaf dan bij “Overige”:
    }
inst-erase-measure-group-users =
    { $count ->
        [one] Dit apparaat verlaat de groep; verder blijft het zoals het is:
       *[other] Deze { $count } apparaten verlaten de groep; verder blijven ze zoals ze zijn:
    }
inst-erase-panel-board-users =
    { $count ->
        [one] Deze gateway zit vanaf dan in geen kast meer:
       *[other] Deze { $count } gateways zitten vanaf dan in geen kast meer:
    }
inst-erase-group-instead = Om het voor later te bewaren, kunt u het uitschakelen.

## Changes

inst-changes-of = Wijzigingen van
inst-changes-all = Alle wijzigingen
inst-changes-one = Alleen { $name }
inst-changes-none = Nog geen wijzigingen
inst-changes-none-text = Wat hier wordt toegevoegd, gewijzigd of gewist, wordt met de auteur vastgelegd en kan ongedaan worden gemaakt.
inst-older = Toon oudere
inst-author-system = Server
inst-origin-upload = via rekenblad
inst-origin-replacement = meter vervangen
inst-origin-undo = ongedaan gemaakt
inst-undone = ongedaan gemaakt
inst-undo = Herstellen
inst-undo-title = Deze wijziging ongedaan maken?
inst-undo-text =
    { $count ->
        [one] Het wordt weer wat het was. De wijziging zelf blijft in deze lijst.
       *[other] Alle { $count } objecten worden weer wat ze waren. De wijziging zelf blijft in deze lijst.
    }
inst-action-added = Toegevoegd
inst-action-changed = Gewijzigd
inst-action-removed = Gewist
inst-kind-device = apparaat
inst-kind-gateway = gateway
inst-kind-load-type = verbruikssoort
inst-kind-measure-group = meetgroep
inst-kind-panel-board = verdeelkast
inst-kind-site = locatie
inst-kinds-device = Apparaten
inst-kinds-gateway = Gateways
inst-kinds-load-type = Verbruikssoorten
inst-kinds-measure-group = Meetgroepen
inst-kinds-panel-board = Verdeelkasten
inst-kinds-site = Locatie
inst-fields =
    { $count ->
        [one] Eén veld
       *[other] { $count } velden
    }
inst-before = ervoor
inst-after = nu

## Replacing a meter

inst-replace = Meter vervangen
inst-replace-title = De meter van “{ $name }” vervangen
inst-replace-text = De historie gaat verder onder dezelfde ID. Tussen de laatste stand van de oude meter en de eerste van de nieuwe wordt niets geteld.
inst-replace-serial = Serienummer van de nieuwe meter
inst-replace-end = Eindstand van de oude meter
inst-replace-end-help = Zoals op het display. Leeg: de laatste hier uitgelezen stand.
inst-replace-start = Beginstand van de nieuwe meter
inst-replace-start-help = Zoals op het display, meestal dicht bij 0. Leeg: er wordt geteld vanaf de eerste uitlezing hier.

## Spreadsheet

inst-sheet-download = Downloaden
inst-sheet-download-text = De hele installatie: verdeelkasten, verbruikssoorten, meetgroepen, gateways en apparaten. Ook een goed sjabloon voor een nieuwe.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Uploaden
inst-sheet-upload-text = Het bestand wordt eerst getest: er verandert niets tot u het toepast, en het wordt volledig toegepast of helemaal niet.
inst-sheet-choose = Bestand kiezen
inst-sheet-choose-hint = of zet het hier neer: XLSX, ZIP met CSV-bestanden, of één CSV-bestand
inst-sheet-matching = Rijen horen bij
inst-sheet-matching-id = Hun ID
inst-sheet-matching-name = Hun naam
inst-sheet-matching-help = Op ID voor een bestand van deze server, op naam voor een van elders. Rijen zonder overeenkomst worden toegevoegd.
inst-sheet-missing = Wat niet in het bestand staat
inst-sheet-missing-keep = Blijft
inst-sheet-missing-delete = Wordt gewist
inst-sheet-missing-help = Alleen in bladen die het bestand heeft. De historie van gewiste apparaten blijft.
inst-sheet-sheet = Dit CSV-bestand bevat
inst-sheet-sheet-help = Eén CSV-bestand is één blad.
inst-sheet-panel_boards = Verdeelkasten
inst-sheet-load_types = Verbruikssoorten
inst-sheet-measure_groups = Meetgroepen
inst-sheet-gateways = Gateways
inst-sheet-devices = Apparaten
inst-sheet-trial = Proef
inst-sheet-applied = Upload
inst-sheet-reading = Bestand wordt gelezen …
inst-sheet-tried-again = De installatie is sinds de proef gewijzigd. Er is niets toegepast; dit is een nieuwe proef.
inst-sheet-problems =
    { $count ->
        [one] Eén probleem: het bestand kan niet worden toegepast
       *[other] { $count } problemen: het bestand kan niet worden toegepast
    }
inst-sheet-nothing = Het bestand zegt wat er al is
inst-sheet-good = Het bestand kan worden toegepast
inst-sheet-done = Toegepast
inst-sheet-counts = { $added } toegevoegd, { $changed } gewijzigd, { $removed } gewist, { $unchanged } zoals voorheen
inst-sheet-apply = Toepassen
inst-sheet-to-changes = Bekijk het bij de wijzigingen, of maak het daar ongedaan
inst-sheet-table = Problemen van het bestand
inst-sheet-col-sheet = Blad
inst-sheet-col-row = Rij
inst-sheet-col-column = Kolom
inst-sheet-col-problem = Probleem

## Registers

inst-raw =
    { $count ->
        [one] Eén register zoals het kwam
       *[other] { $count } registers zoals ze kwamen
    }
inst-raw-table = Registers zoals ze kwamen
inst-raw-register = Register
inst-raw-address = Adres (hex)
inst-raw-words = Woorden (hex)
inst-raw-value = Waarde
