# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = Verbruikskosten
about-bill = Tarieven, kostenregels en rekeningen
bill-parts = Onderdelen van de verbruikskosten
bill-rules = Kostenregels
bill-tariffs = Tarieven
bill-charges = Kostenposten
bill-prices = Marktprijzen
bill-whatif = Wat-als
bill-bills = Rekeningen
save = Opslaan
delete = Wissen

## Ordered lists

order-drag = { $name } verslepen
order-handle = greep om de volgorde te wijzigen
order-up = Omhoog: { $name }
order-down = Omlaag: { $name }
order-moved = { $name } is nu nummer { $place } van { $count }
order-instructions = Druk op de spatiebalk om het item op te pakken, op de pijltoetsen om het te verplaatsen, op de spatiebalk om het neer te zetten, op Escape om het te laten waar het was.
order-picked-up = Opgepakt
order-place = Nu nummer { $place }
order-put-back = Teruggezet waar het was

## Changes

book-overtaken = Iemand anders heeft de tarieven intussen gewijzigd
book-overtaken-text = Uw gegevens staan er nog. Wat de anderen wijzigden, blijft, behalve als het om hetzelfde item gaat.
book-save-anyway = Mijne ook opslaan

## First steps

first-title-electricity = Elektriciteit heeft nog geen prijs
first-title-gas = Gas heeft nog geen prijs
first-title-water = Water heeft nog geen prijs
first-tariffs = Geef uw prijzen een naam: normaal, dal, feestdag. Elke prijs kan vanaf een datum veranderen.
first-rules = Zeg wanneer elke prijs geldt. De eerste regel die klopt, wint.
first-bills = Zie wat een maand kost, controleer de factuur van de leverancier, leg de rekening vast.
first-several = Meer prijzen
first-several-text = Begin met het eerste tarief.
first-one-price = Eén prijs voor alles
first-one-price-text = Maakt het tarief DEFAULT en een regel die altijd klopt. U kunt het later verfijnen.
first-one-price-save = Prijs gebruiken
first-ask = Wie het systeem mag configureren, kan hier prijzen instellen.

## Tariffs

tariff-none = Geen tarief
tariff-add = Tarief toevoegen
tariff-edit = { $name } bewerken
tariff-delete = { $name } wissen
tariff-delete-title = { $name } wissen?
tariff-delete-text =
    { $rules ->
        [0] Geen kostenregel gebruikt dit tarief.
        [one] De kostenregel die dit tarief gebruikt, wordt ook gewist.
       *[other] De { $rules } kostenregels die dit tarief gebruiken, worden ook gewist.
    }
tariff-name = Naam
tariff-color = Kleur
tariff-color-number = Kleur { $number }
tariff-color-own = Andere kleur
tariff-unit = Prijs per
tariff-kind = Soort prijs
tariff-fixed = Vaste prijzen
tariff-dynamic = Marktprijs
tariff-series = Prijsreeks
tariff-series-hint = Zoals genoemd onder Marktprijzen
tariff-factor = Vermenigvuldigd met
tariff-factor-hint = Verliezen, marge; 1 verandert niets
tariff-market = { $series } × { $factor }
tariff-no-price = Vandaag geen prijs
tariff-rules =
    { $count ->
        [0] Door geen kostenregel gebruikt
        [one] Door één kostenregel gebruikt
       *[other] Door { $count } kostenregels gebruikt
    }
price-prices = Prijzen en de dag waarop elk ingaat
price-prices-hint = Eén prijs heeft geen datum nodig. Bij meer prijzen heeft elke prijs zijn datum.
price-surcharges = Opslag op de marktprijs
price-surcharges-hint = Optioneel: transportkosten en marge per eenheid, elk met de dag van ingang.
price-amount = Prijs
price-amount-number = Prijs { $number }
price-from-number = Prijs { $number } geldt vanaf
price-remove = Prijs { $number } wissen
price-add = Prijs toevoegen
price-from = vanaf { $date }
price-always = altijd
site-currency = Alle prijzen zijn in { $code } ({ $name }); de valuta wordt bij de locatie ingesteld.
site-settings = Wijzigen in de instellingen
site-gas-factor = 1 m³ gas telt als { $factor } kWh

## Cost rules

rules-title = Kostenregels
rules-about = Van boven naar beneden geprobeerd: de eerste regel die klopt, bepaalt het tarief. Zet uitzonderingen bovenaan.
rules-none = Er is nog geen regel, dus niets heeft een prijs.
rule-add = Regel toevoegen
rule-add-title = Nieuwe kostenregel
rule-edit-title = Kostenregel bewerken
rule-edit = { $name } bewerken
rule-delete = { $name } wissen
rule-delete-title = Deze kostenregel wissen?
rule-active = Nu actief
rule-never-itself = Kan nooit kloppen: datums, weekdagen en tijden vallen nooit samen
rule-never-above = Kan nooit kloppen: de regels erboven komen altijd eerst
rule-never-by =
    { $count ->
        [one] Kan nooit kloppen: regel { $rules } komt altijd eerst
       *[other] Kan nooit kloppen: regels { $rules } komen altijd eerst
    }
recompute = De kosten van het verleden worden herberekend: { $done } van { $total }
rule-every-day = elke dag
rule-all-day = de hele dag
rule-overnight = { $first }–{ $last } van de volgende dag
rule-date = op { $date }
rule-yearly-date = elk jaar op { $date }
rule-period = van { $first } tot en met { $last }
rule-yearly-period = elk jaar van { $first } tot en met { $last }
rule-no-day = Op geen enkele dag
rule-tariff = Tarief
rule-weekdays = Dagen van de week
weekdays-all = Elke dag
weekdays-work = Maandag t/m vrijdag
weekdays-weekend = Weekend
rule-all-day-long = De hele dag
rule-from = Van
rule-to = Tot en met
rule-end = De laatste minuut telt mee: de regel eindigt om { $end }.
rule-end-next-day = Gaat over middernacht: eindigt om { $end } van de volgende dag en hoort bij de dag waarop hij begint.
rule-validity = Geldig
validity-always = Altijd
validity-date = Op een datum
validity-period = In een periode
rule-every-year = Elk jaar herhalen
rule-on = Op
rule-first-day = Eerste dag
rule-last-day = Laatste dag
date-day = Dag
date-month = Maand

## Preview

preview-title = Voorbeeld
preview-span = Tijdvak
preview-week = Week
preview-year = Jaar
preview-now = Nu
preview-until = tot { $time }
preview-then = dan
preview-stays = en geen wijziging in zicht
preview-hours = { $hours } h
preview-covered = Elk uur heeft een tarief
preview-uncovered = { $hours } h zonder tarief
preview-uncovered-why = Dan klopt geen enkele regel. Wat wordt verbruikt, staat er als “zonder prijs”, nooit als gratis. Een regel onderaan die altijd klopt, dicht het gat.
preview-uncovered-more =
    { $count ->
        [one] en nog één tijdvak
       *[other] en nog { $count } tijdvakken
    }

## Charges

charges-about = Komen van boven naar beneden bij de energie. De volgorde telt voor belastingen: elke belasting rekent haar percentage over alles erboven.
charges-none = Een rekening bevat naast de energie nog niets.
charge-add = Post toevoegen
charge-edit = { $name } bewerken
charge-delete = { $name } wissen
charge-delete-title = Deze kostenpost wissen?
charge-kind = Soort
charge-name = Naam op de rekening
charge-amount = Bedrag
charge-percent = Percentage
charge-per = Per
charge-per-day = dag
charge-per-month = maand
charge-per-year = jaar
charge-standing = Vastrecht
charge-demand = Vermogenstarief (kW max)
charge-reactive = Blindenergie
charge-levy = Heffing
charge-tax = Belasting
charge-feed_in = Teruglevering
charge-about-standing = Een vast bedrag, hoe weinig er ook wordt verbruikt. Een deel van een maand of jaar kost zijn aandeel in dagen.
charge-about-demand = Voor het hoogste kwartiervermogen van de maand. Met meer posten maakt u een vermogenstarief per tijdvak.
charge-about-reactive = Voor inductieve blindenergie boven het vrije deel, per maand.
charge-about-levy = Een bedrag per verbruikte eenheid, ongeacht het tarief.
charge-about-tax = Een percentage van alles erboven in de lijst, de energie inbegrepen.
charge-about-feed_in = Aan u betaald voor elke teruggeleverde kWh. Wordt nooit gesaldeerd met de afname.
charge-tan-phi = Vrij tot
charge-months = Maanden
charge-frames = Tijdvakken
charge-frame-add = Tijdvak toevoegen
charge-frame-remove = Tijdvak { $number } wissen
charge-first = Eerste dag
charge-last = Laatste dag
charge-open = Optioneel
charge-from = vanaf { $date }
charge-until = tot en met { $date }
charge-says-day = { $amount } per dag
charge-says-month = { $amount } per maand
charge-says-year = { $amount } per jaar
charge-says-demand = { $amount } per kW van het hoogste kwartier van de maand
charge-says-reactive = { $amount } per kvarh boven tan φ { $tan }
charge-says-levy = { $amount } per verbruikte { $unit }
charge-says-tax = { $percent }% van alles erboven
charge-says-feed-in = { $amount } per teruggeleverde kWh, aan u betaald

## Bills

bills-new = Rekening van een periode
bills-quick = Perioden
bills-this-month = Deze maand
bills-ends-early = Eindigt vóór het begin
bills-preview = Voorbeeld, volgens de regels van vandaag
bills-print = Printen
bills-freeze = Vastleggen
bills-freeze-title = Deze rekening vastleggen
bills-freeze-text = Een vastgelegde rekening bewaart de regels en gegevens waarmee ze is gemaakt. Wat later verandert, wordt als verschil getoond.
bills-frozen = Vastgelegde rekeningen
bills-none = Er is nog geen rekening vastgelegd.
bills-all = Alle rekeningen
bills-period = Periode
bills-frozen-at = Vastgelegd
bills-has-invoice = Factuur gecontroleerd
bills-provisional = Voorlopig
bills-incomplete = Niet alles geprijsd
bills-delete-title = Deze vastgelegde rekening wissen?
bill-title-electricity = Elektriciteitsrekening
bill-title-gas = Gasrekening
bill-title-water = Waterrekening
bill-frozen = Vastgelegd { $time } door { $author }
bill-incomplete = Sommige posten hebben geen bedrag: voor een deel van het verbruik is er geen prijs, of er is niets gemeten. Ze zitten niet in het totaal.
bill-provisional = Sommige marktprijzen zijn nog niet bekend; het totaal is dus voorlopig.
bill-empty = In deze periode is niets verbruikt en wordt niets in rekening gebracht.
bill-line = Post
bill-quantity = Hoeveelheid
bill-price = Prijs
bill-amount = Bedrag
bill-net = Netto
bill-taxes = Belastingen
bill-total = Totaal
bill-difference = Verschil
bill-equal = gelijk
bill-no-tariff = Geen tarief
bill-unpriced = geen prijs
bill-unpriced-why = verbruikt toen geen regel klopte, of vóór de eerste prijs
bill-unknown = niet bekend
bill-market-price = marktprijs
bill-line-provisional = voorlopig
bill-since = prijs vanaf { $date }
bill-peak = hoogste op { $time }
bill-peak-excluded =
    { $count ->
        [one] één kwartier niet volledig gemeten
       *[other] { $count } kwartieren niet volledig gemeten
    }
bill-unit-day =
    { $count ->
        [one] { $number } dag
       *[other] { $number } dagen
    }
bill-unit-month =
    { $count ->
        [one] { $number } maand
       *[other] { $number } maanden
    }
bill-unit-year =
    { $count ->
        [one] { $number } jaar
       *[other] { $number } jaar
    }
later-title = Wat sindsdien is veranderd
later-same = Met dezelfde regels geven de gegevens van vandaag dezelfde rekening.
later-same-money = Gegevens van de periode zijn sindsdien gecorrigeerd, maar de bedragen zijn gelijk.
later-differs = Met dezelfde regels verschillen de gegevens van vandaag { $amount }. De vastgelegde rekening blijft zoals ze is.
later-frozen = Vastgelegd
later-now = Met gegevens van vandaag
invoice-title = De factuur van de leverancier
invoice-about = Voer per post in wat de leverancier rekent en zie waar dat afwijkt van wat gemeten is.
invoice-enter = Factuur invoeren
invoice-edit = Factuur bewerken
invoice-hint = Laat een post leeg die de factuur niet heeft. Voeg toe wat alleen op de factuur staat.
invoice-line = Factuur: { $name }
invoice-ours = Onze
invoice-theirs = Hunne
invoice-absent = niet op de factuur
invoice-more = Post toevoegen
invoice-more-name = Naam van toegevoegde post { $number }
invoice-more-amount = Bedrag van toegevoegde post { $number }
invoice-total = Totaal van de factuur
invoice-remove = Factuur wissen
invoice-check = Factuur controleren
invoice-fits = De factuur komt post voor post overeen met onze rekening.
invoice-differs = De factuur wijkt in totaal { $amount } af.
invoice-sum = De ingevoerde posten tellen niet op tot het ingevoerde totaal.

## Market prices

prices-about = Day-aheadprijzen voor tarieven die de markt volgen. Een ontbrekende prijs maakt kosten voorlopig, nooit nul.
prices-none = Er is nog geen prijsreeks.
prices-add = Reeks toevoegen
prices-known = Bekend van { $first } tot { $last }, per { $unit }
prices-empty = Nog geen prijzen
prices-from =
    { $hours ->
        [one] Van { $url }, elk uur
       *[other] Van { $url }, elke { $hours } uur
    }
prices-files-only = Uit bestanden
prices-import = Bestand importeren
prices-fetch = Nu ophalen
prices-delete-text = Alle prijzen ervan worden ook gewist.
prices-unknown = geen prijs
prices-chart = Prijzen van { $name } op { $date }. De pijltoetsen lopen langs de grafiek.
prices-missing = { $hours } h van deze dag hebben geen prijs
prices-whole = De hele dag heeft prijzen
prices-name-hint = Letters, cijfers, punten en koppeltekens
prices-unit-hint = Waarvoor een prijs geldt
prices-source = Ophalen van een server
prices-url = Adres
prices-url-hint = Mag {"{today}"}, {"{tomorrow}"} en {"{yesterday}"} bevatten
prices-every = Elke … uur
prices-divisor = Prijzen delen door
prices-divisor-hint = 1000 als ze per MWh zijn
prices-json-items = Pad naar de lijst
prices-json-start = Veld van het begin
prices-json-end = Veld van het einde
prices-json-price = Veld van de prijs
prices-header = HTTP-header
prices-secret = Zijn geheime waarde
prices-secret-kept = Er is er een bewaard; laat leeg om die te houden
prices-import-title = Prijzen importeren in { $name }
prices-import-hint = CSV met tijdstip en prijs, of begin, einde en prijs; of een JSON-lijst. Het bestand wordt eerst getest.
prices-written-per = Prijzen in het bestand zijn per
prices-per-1 = kWh of m³
prices-per-1000 = MWh
prices-file = Bestand met prijzen
prices-import-do =
    { $count ->
        [one] Eén prijs importeren
       *[other] { $count } prijzen importeren
    }
prices-imported =
    { $count ->
        [one] Eén prijs geïmporteerd
       *[other] { $count } prijzen geïmporteerd
    }
prices-tried =
    { $count ->
        [0] Het bestand bevat geen prijs
        [one] Het bestand bevat één prijs
       *[other] Het bestand bevat { $count } prijzen
    }
prices-lowest = Laagste
prices-highest = Hoogste
prices-bad-lines =
    { $count ->
        [one] Eén regel is onbruikbaar en wordt weggelaten:
       *[other] { $count } regels zijn onbruikbaar en worden weggelaten:
    }
prices-bad-line = Regel { $line }: { $detail }

## What-if

whatif-title = Andere tarieven, regels en kostenposten
whatif-about = Een kopie om naar wens te wijzigen; de echte blijven zoals ze zijn. Zie daarna wat het verbruik van het verleden gekost zou hebben.
whatif-reset = Opnieuw beginnen
whatif-keep = Bewaren
whatif-keep-title = Deze kopie bewaren
whatif-kept = Bewaarde kopieën
whatif-load = Bewaarde kopie openen…
whatif-result = Wat het gekost zou hebben
whatif-compare = Vergelijken
whatif-actual = Volgens de regels van vandaag
whatif-alternative = Volgens de kopie
whatif-less = De kopie zou { $amount } minder hebben gekost.
whatif-more = De kopie zou { $amount } meer hebben gekost.
whatif-same = De kopie zou evenveel hebben gekost: { $amount } verschil.
whatif-incomplete = In sommige maanden heeft niet alles een prijs; wat er geen heeft, zit in geen van beide sommen.
