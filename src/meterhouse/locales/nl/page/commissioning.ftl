# Putting an installation into operation: scan, test, report; word-order trial of generic meters.

nav-commissioning = Inbedrijfstelling
about-commissioning = Apparaten zoeken, alles testen, opleveren
comm-steps = Stappen
comm-step-scan = Zoeken en toevoegen
comm-step-test = Alles testen
comm-step-report = Rapport
comm-stop = Stop
comm-scan-title = Wat op de bus antwoordt
comm-scan-hint = Elk Modbus-adres van een gateway wordt één keer bevraagd. Apparaten die worden geregistreerd, blijven geregistreerd worden; een stil adres kost zoveel tijd als de antwoordtijd van de gateway, dus kies waar mogelijk een kort bereik.
comm-gateway = Gateway
comm-from = Van adres
comm-to = Tot adres
comm-scan = Scannen
comm-scan-progress = Scan
comm-scan-asked =
    { $found ->
        [one] { $asked } van { $total } bevraagd, één antwoordt
       *[other] { $asked } van { $total } bevraagd, { $found } antwoorden
    }
comm-nothing-title = Niets antwoordt
comm-nothing-text = Controleer voeding, aders A en B, snelheid en pariteit, en of de adressen binnen het bereik liggen.
comm-found-title = Gevonden
comm-add =
    { $count ->
        [one] Eén apparaat toevoegen
       *[other] { $count } apparaten toevoegen
    }
comm-added =
    { $count ->
        [one] Er is één apparaat toegevoegd; het wordt uitgelezen.
       *[other] Er zijn { $count } apparaten toegevoegd; ze worden uitgelezen.
    }
comm-add-refused = Er is niets toegevoegd: zie de gemarkeerde apparaten.
comm-unit = Adres { $unit }
comm-choose-unit = Adres { $unit } toevoegen
comm-model-of = Model van adres { $unit }
comm-name-of = Naam van adres { $unit }
comm-name = Naam (anders het adres)
comm-installed = al geïnstalleerd
comm-says = meldt “{ $text }”
comm-choose-model = Kies het model
comm-no-model = Dit model is er niet
comm-fitting-models = Wat past
comm-all-models = Alle modellen
comm-sure-certain = zeker
comm-sure-likely = waarschijnlijk
comm-sure-possible = mogelijk
comm-sure-unknown = model onbekend
comm-test-title = Alles testen
comm-test-hint = Elk apparaat wordt drie keer uitgelezen. Wat het meet, zegt iets over de bedrading: omgekeerde stroomtransformatoren, ontbrekende en verwisselde fasen, onmogelijke verhoudingen. Hoe meer belasting, hoe meer er te beoordelen valt.
comm-test-which = Wat wordt getest
comm-all-gateways = Alle gateways
comm-test = Testen
comm-test-again = Opnieuw testen
comm-test-progress = Test
comm-test-asked = { $asked } van { $total } uitlezingen
comm-count-devices = Apparaten
comm-count-good = Antwoorden
comm-count-bad = Antwoorden niet
comm-count-findings = Bevindingen
comm-state-good = in orde
comm-state-warn = verdacht
comm-state-bad = faalt
comm-state-off = uitgeschakeld
comm-state-waiting = wacht
comm-ms = { $ms } ms
comm-unjudged = Te weinig belasting om de fasen te beoordelen.
comm-values =
    { $count ->
        [one] Eén waarde
       *[other] { $count } waarden
    }
comm-untested-title = Er is nog niets getest
comm-untested-text = Het rapport toont de laatste test van alle apparaten.
comm-report-title = Rapport van inbedrijfstelling
comm-report-hint = Elke gateway en elk apparaat met adres, model, serienummer, testresultaat en waarden, de bevindingen en wat eraan te doen; klaar om te ondertekenen. Het is geschreven in de taal van deze pagina.
comm-report-of = Test van { $time }
comm-report-make = Afdrukken als PDF
comm-report-download = Downloaden ({ $size } kB)
comm-trial = Volgorde testen
comm-trial-hint = Leest het register één keer uit en toont elk type en elke woordvolgorde naast elkaar.
comm-trial-first = Kies eerst gateway, adres en register.
comm-trial-title = Welke waarde is die van de meter?
comm-trial-text = Vergelijk met het display van de meter en kies hetzelfde getal.
comm-trial-reading = Registers worden uitgelezen …
comm-trial-no-number = geen getal
comm-trial-way = { $format }, { $bits } bits { $order }
comm-trial-pick = Kies
comm-trial-keep = Houden
comm-trial-take = Kies { $name }
comm-format-unsigned = Zonder teken
comm-format-signed = Met teken
comm-format-float = Drijvende komma
comm-order-big = hoogste woord eerst
comm-order-little = laagste woord eerst
comm-mark-good = aannemelijk
comm-mark-possible = mogelijk
comm-mark-impossible = onmogelijk
