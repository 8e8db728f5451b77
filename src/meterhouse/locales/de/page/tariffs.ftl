# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = Verbrauchskosten
about-bill = Tarife, Kostenregeln und Abrechnungen
bill-parts = Bereiche der Verbrauchskosten
bill-rules = Kostenregeln
bill-tariffs = Tarife
bill-charges = Entgelte
bill-prices = Marktpreise
bill-whatif = Simulation
bill-bills = Abrechnung
save = Sichern
delete = Löschen

## Ordered lists

order-drag = { $name } ziehen
order-handle = Griff zum Ändern der Reihenfolge
order-up = Nach oben: { $name }
order-down = Nach unten: { $name }
order-moved = { $name } ist jetzt Nummer { $place } von { $count }
order-instructions = Leertaste nimmt den Eintrag auf, die Pfeiltasten bewegen ihn, die Leertaste legt ihn ab, Escape lässt ihn, wo er war.
order-picked-up = Aufgenommen
order-place = Jetzt Nummer { $place }
order-put-back = Zurückgelegt, wo er war

## Changes

book-overtaken = Inzwischen hat jemand anderes die Tarife geändert
book-overtaken-text = Ihre Eingaben sind noch hier. Was andere geändert haben, bleibt erhalten, außer bei demselben Eintrag.
book-save-anyway = Meine auch sichern

## First steps

first-title-electricity = Strom hat noch keinen Preis
first-title-gas = Gas hat noch keinen Preis
first-title-water = Wasser hat noch keinen Preis
first-tariffs = Benennen Sie Ihre Preise: Hochtarif, Niedertarif, Feiertag. Jeder kann sich ab einem Datum ändern.
first-rules = Legen Sie fest, wann welcher Preis gilt. Die erste zutreffende Regel entscheidet.
first-bills = Sehen Sie, was ein Monat kostet, prüfen Sie die Rechnung des Versorgers, schließen Sie die Abrechnung ab.
first-several = Mehrere Preise
first-several-text = Beginnen Sie mit dem ersten Tarif.
first-one-price = Ein Preis für alles
first-one-price-text = Legt den Tarif DEFAULT und eine immer zutreffende Regel an. Verfeinern können Sie später.
first-one-price-save = Preis verwenden
first-ask = Wer die Anlage konfigurieren darf, kann hier Preise festlegen.

## Tariffs

tariff-none = Kein Tarif
tariff-add = Neuer Tarif
tariff-edit = { $name } ändern
tariff-delete = { $name } löschen
tariff-delete-title = { $name } löschen?
tariff-delete-text =
    { $rules ->
        [0] Keine Kostenregel verwendet diesen Tarif.
        [one] Die Kostenregel, die diesen Tarif verwendet, wird mitgelöscht.
       *[other] Die { $rules } Kostenregeln, die diesen Tarif verwenden, werden mitgelöscht.
    }
tariff-name = Name
tariff-color = Farbe
tariff-color-number = Farbe { $number }
tariff-color-own = Andere Farbe
tariff-unit = Preis je
tariff-kind = Art des Preises
tariff-fixed = Festpreise
tariff-dynamic = Marktpreis
tariff-series = Preisreihe
tariff-series-hint = Wie unter Marktpreise benannt
tariff-factor = Multipliziert mit
tariff-factor-hint = Verluste, Marge; 1 ändert nichts
tariff-market = { $series } × { $factor }
tariff-no-price = Heute kein Preis
tariff-rules =
    { $count ->
        [0] In keiner Kostenregel verwendet
        [one] In einer Kostenregel verwendet
       *[other] In { $count } Kostenregeln verwendet
    }
price-prices = Preise und der Tag, ab dem jeder gilt
price-prices-hint = Ein einzelner Preis braucht kein Datum. Bei mehreren Preisen hat jeder sein Datum.
price-surcharges = Aufschlag auf den Marktpreis
price-surcharges-hint = Optional: Netzentgelte und Marge je Einheit, jeweils mit dem Tag, ab dem sie gelten.
price-amount = Preis
price-amount-number = Preis { $number }
price-from-number = Preis { $number } gilt ab
price-remove = Preis { $number } entfernen
price-add = Neuer Preis
price-from = ab { $date }
price-always = immer
site-currency = Alle Preise in { $code } ({ $name }); die Währung wird beim Standort eingestellt.
site-settings = In den Einstellungen ändern
site-gas-factor = 1 m³ Gas zählt als { $factor } kWh

## Cost rules

rules-title = Kostenregeln
rules-about = Geprüft wird von oben nach unten: Die erste zutreffende Regel bestimmt den Tarif. Ausnahmen gehören nach oben.
rules-none = Es gibt noch keine Regel, daher hat nichts einen Preis.
rule-add = Neue Regel
rule-add-title = Neue Kostenregel
rule-edit-title = Kostenregel ändern
rule-edit = { $name } ändern
rule-delete = { $name } löschen
rule-delete-title = Diese Kostenregel löschen?
rule-active = Jetzt aktiv
rule-never-itself = Kann nie zutreffen: Ihre Daten, Wochentage und Zeiten fallen nie zusammen
rule-never-above = Kann nie zutreffen: Die Regeln darüber kommen immer zuvor
rule-never-by =
    { $count ->
        [one] Kann nie zutreffen: Regel { $rules } kommt immer zuvor
       *[other] Kann nie zutreffen: Die Regeln { $rules } kommen immer zuvor
    }
recompute = Die vergangenen Kosten werden neu berechnet: { $done } von { $total }
rule-every-day = jeden Tag
rule-all-day = ganztägig
rule-overnight = { $first }–{ $last } des Folgetags
rule-date = am { $date }
rule-yearly-date = jedes Jahr am { $date }
rule-period = von { $first } bis { $last }
rule-yearly-period = jedes Jahr von { $first } bis { $last }
rule-no-day = An keinem Tag
rule-tariff = Tarif
rule-weekdays = Wochentage
weekdays-all = Jeden Tag
weekdays-work = Montag bis Freitag
weekdays-weekend = Wochenende
rule-all-day-long = Ganztägig
rule-from = Von
rule-to = Bis einschließlich
rule-end = Die letzte Minute zählt mit: Die Regel endet um { $end }.
rule-end-next-day = Über Mitternacht: Sie endet um { $end } des Folgetags und gehört zu dem Tag, an dem sie beginnt.
rule-validity = Gültig
validity-always = Immer
validity-date = Ein Tag
validity-period = Zeitraum
rule-every-year = Jedes Jahr wiederholen
rule-on = Am
rule-first-day = Erster Tag
rule-last-day = Letzter Tag
date-day = Tag
date-month = Monat

## Preview

preview-title = Vorschau
preview-span = Zeitspanne
preview-week = Woche
preview-year = Jahr
preview-now = Jetzt
preview-until = bis { $time }
preview-then = dann
preview-stays = und kein Wechsel in Sicht
preview-hours = { $hours } h
preview-covered = Jede Stunde hat einen Tarif
preview-uncovered = { $hours } h ohne Tarif
preview-uncovered-why = Dann trifft keine Regel zu. Der Verbrauch gilt als „ohne Preis“, nie als kostenlos. Eine immer zutreffende Regel am Ende der Liste schließt die Lücke.
preview-uncovered-more =
    { $count ->
        [one] und eine weitere Spanne
       *[other] und { $count } weitere Spannen
    }

## Charges

charges-about = Werden von oben nach unten zur Energie addiert. Für Steuern zählt die Reihenfolge: Jede wird auf alles darüber erhoben.
charges-none = Eine Abrechnung enthält außer der Energie noch nichts.
charge-add = Neues Entgelt
charge-edit = { $name } ändern
charge-delete = { $name } löschen
charge-delete-title = Dieses Entgelt löschen?
charge-kind = Art
charge-name = Name auf der Abrechnung
charge-amount = Betrag
charge-percent = Prozent
charge-per = Je
charge-per-day = Tag
charge-per-month = Monat
charge-per-year = Jahr
charge-standing = Grundpreis
charge-demand = Leistungspreis
charge-reactive = Blindarbeit
charge-levy = Umlage
charge-tax = Steuer
charge-feed_in = Einspeisung
charge-about-standing = Ein fester Betrag, gleich wie wenig verbraucht wird. Angebrochene Monate oder Jahre kosten ihren Anteil an Tagen.
charge-about-demand = Für den höchsten Viertelstunden-Leistungsmittelwert des Monats. Mehrere davon ergeben zeitabhängige Leistungspreise.
charge-about-reactive = Für induktive Blindarbeit über der Freigrenze, Monat für Monat.
charge-about-levy = Ein Betrag je verbrauchter Einheit, unabhängig vom Tarif.
charge-about-tax = Ein Prozentsatz auf alles, was in der Liste darüber steht, einschließlich der Energie.
charge-about-feed_in = Vergütung für jede eingespeiste kWh. Wird nie mit dem Bezug saldiert.
charge-tan-phi = Frei bis
charge-months = Monate
charge-frames = Zeitfenster
charge-frame-add = Neues Zeitfenster
charge-frame-remove = Zeitfenster { $number } entfernen
charge-first = Erster Tag
charge-last = Letzter Tag
charge-open = Optional
charge-from = ab { $date }
charge-until = bis { $date }
charge-says-day = { $amount } pro Tag
charge-says-month = { $amount } pro Monat
charge-says-year = { $amount } pro Jahr
charge-says-demand = { $amount } je kW der höchsten Viertelstunde des Monats
charge-says-reactive = { $amount } je kvarh über tan φ { $tan }
charge-says-levy = { $amount } je { $unit } Verbrauch
charge-says-tax = { $percent } % auf alles darüber
charge-says-feed-in = { $amount } Vergütung je eingespeister kWh

## Bills

bills-new = Abrechnung eines Zeitraums
bills-quick = Zeiträume
bills-this-month = Dieser Monat
bills-ends-early = Endet vor dem Beginn
bills-preview = Vorschau, nach heutigen Regeln
bills-print = Drucken
bills-freeze = Fixieren
bills-freeze-title = Diese Abrechnung fixieren
bills-freeze-text = Eine fixierte Abrechnung behält die Regeln und Daten, mit denen sie erstellt wurde. Spätere Änderungen werden als Differenz gezeigt.
bills-frozen = Fixierte Abrechnungen
bills-none = Es wurde noch keine Abrechnung fixiert.
bills-all = Alle Abrechnungen
bills-period = Zeitraum
bills-frozen-at = Fixiert
bills-has-invoice = Rechnung geprüft
bills-provisional = Vorläufig
bills-incomplete = Unvollständig
bills-delete-title = Diese fixierte Abrechnung löschen?
bill-title-electricity = Stromabrechnung
bill-title-gas = Gasabrechnung
bill-title-water = Wasserabrechnung
bill-frozen = Fixiert { $time } von { $author }
bill-incomplete = Einige Posten haben keinen Betrag: Für einen Teil des Verbrauchs gibt es keinen Preis, oder es wurde nichts gemessen. Sie sind nicht in der Summe.
bill-provisional = Einige Marktpreise sind noch nicht bekannt, daher ist die Summe vorläufig.
bill-empty = In diesem Zeitraum wurde nichts verbraucht und nichts berechnet.
bill-line = Posten
bill-quantity = Menge
bill-price = Preis
bill-amount = Betrag
bill-net = Netto
bill-taxes = Steuern
bill-total = Summe
bill-difference = Differenz
bill-equal = gleich
bill-no-tariff = Kein Tarif
bill-unpriced = ohne Preis
bill-unpriced-why = verbraucht, während keine Regel zutraf, oder vor dem ersten Preis
bill-unknown = unbekannt
bill-market-price = Marktpreis
bill-line-provisional = vorläufig
bill-since = Preis ab { $date }
bill-peak = Höchstwert am { $time }
bill-peak-excluded =
    { $count ->
        [one] eine Viertelstunde nicht vollständig gemessen
       *[other] { $count } Viertelstunden nicht vollständig gemessen
    }
bill-unit-day =
    { $count ->
        [one] { $number } Tag
       *[other] { $number } Tage
    }
bill-unit-month =
    { $count ->
        [one] { $number } Monat
       *[other] { $number } Monate
    }
bill-unit-year =
    { $count ->
        [one] { $number } Jahr
       *[other] { $number } Jahre
    }
later-title = Was sich seitdem geändert hat
later-same = Nach denselben Regeln ergeben die heutigen Daten dieselbe Abrechnung.
later-same-money = Daten des Zeitraums wurden seitdem korrigiert, aber die Beträge sind dieselben.
later-differs = Nach denselben Regeln weichen die heutigen Daten um { $amount } ab. Die fixierte Abrechnung bleibt, wie sie ist.
later-frozen = Fixiert
later-now = Nach heutigen Daten
invoice-title = Die Rechnung des Versorgers
invoice-about = Geben Sie Posten für Posten ein, was der Versorger berechnet, und sehen Sie, wo es von den Messwerten abweicht.
invoice-enter = Rechnung eingeben
invoice-edit = Rechnung ändern
invoice-hint = Lassen Sie Posten leer, die die Rechnung nicht enthält. Ergänzen Sie, was nur die Rechnung enthält.
invoice-line = Rechnung: { $name }
invoice-ours = Unsere
invoice-theirs = Rechnung
invoice-absent = nicht auf der Rechnung
invoice-more = Neuer Posten
invoice-more-name = Name des ergänzten Postens { $number }
invoice-more-amount = Betrag des ergänzten Postens { $number }
invoice-total = Rechnungssumme
invoice-remove = Rechnung entfernen
invoice-check = Rechnung prüfen
invoice-fits = Die Rechnung stimmt Posten für Posten mit unserer Abrechnung überein.
invoice-differs = Die Rechnung weicht insgesamt um { $amount } ab.
invoice-sum = Die eingegebenen Posten ergeben nicht die eingegebene Summe.

## Market prices

prices-about = Day-Ahead-Preise für Tarife, die dem Markt folgen. Ein fehlender Preis macht Kosten vorläufig, nie null.
prices-none = Es gibt noch keine Preisreihe.
prices-add = Neue Reihe
prices-known = Bekannt von { $first } bis { $last }, je { $unit }
prices-empty = Noch keine Preise
prices-from =
    { $hours ->
        [one] Von { $url }, jede Stunde
       *[other] Von { $url }, alle { $hours } Stunden
    }
prices-files-only = Aus Dateien
prices-import = Dateiimport
prices-fetch = Jetzt abrufen
prices-delete-text = Alle ihre Preise werden mitgelöscht.
prices-unknown = kein Preis
prices-chart = Preise von { $name } am { $date }. Die Pfeiltasten wandern durch das Diagramm.
prices-missing = { $hours } h dieses Tages haben keinen Preis
prices-whole = Der ganze Tag hat Preise
prices-name-hint = Buchstaben, Ziffern, Punkte und Bindestriche
prices-unit-hint = Worauf sich ein Preis bezieht
prices-source = Von einem Server abrufen
prices-url = Adresse
prices-url-hint = Kann {"{today}"}, {"{tomorrow}"} und {"{yesterday}"} enthalten
prices-every = Alle … Stunden
prices-divisor = Preise teilen durch
prices-divisor-hint = 1000, wenn sie je MWh gelten
prices-json-items = Pfad zur Liste
prices-json-start = Feld des Beginns
prices-json-end = Feld des Endes
prices-json-price = Feld des Preises
prices-header = HTTP-Header
prices-secret = Sein geheimer Wert
prices-secret-kept = Einer ist hinterlegt; leer lassen, um ihn zu behalten
prices-import-title = Preise in { $name } importieren
prices-import-hint = CSV mit Zeit und Preis oder Beginn, Ende und Preis; oder eine JSON-Liste. Die Datei wird zuerst geprüft.
prices-written-per = Preise in der Datei gelten je
prices-per-1 = kWh oder m³
prices-per-1000 = MWh
prices-file = Datei mit Preisen
prices-import-do =
    { $count ->
        [one] Preis importieren
       *[other] { $count } Preise importieren
    }
prices-imported =
    { $count ->
        [one] Ein Preis importiert
       *[other] { $count } Preise importiert
    }
prices-tried =
    { $count ->
        [0] Die Datei enthält keinen Preis
        [one] Die Datei enthält einen Preis
       *[other] Die Datei enthält { $count } Preise
    }
prices-lowest = Tiefstwert
prices-highest = Höchstwert
prices-bad-lines =
    { $count ->
        [one] Eine Zeile ist nicht verwendbar und wird ausgelassen:
       *[other] { $count } Zeilen sind nicht verwendbar und werden ausgelassen:
    }
prices-bad-line = Zeile { $line }: { $detail }

## What-if

whatif-title = Andere Tarife, Regeln und Entgelte
whatif-about = Eine Kopie zum freien Ändern; die echten bleiben, wie sie sind. Danach sehen Sie, was der vergangene Verbrauch gekostet hätte.
whatif-reset = Neu beginnen
whatif-keep = Behalten
whatif-keep-title = Diese Kopie behalten
whatif-kept = Behaltene Kopien
whatif-load = Kopie öffnen …
whatif-result = Was es gekostet hätte
whatif-compare = Vergleichen
whatif-actual = Nach heutigen Regeln
whatif-alternative = Nach der Kopie
whatif-less = Die Kopie hätte { $amount } weniger gekostet.
whatif-more = Die Kopie hätte { $amount } mehr gekostet.
whatif-same = Die Kopie hätte dasselbe gekostet: { $amount } Differenz.
whatif-incomplete = In einigen Monaten hat nicht alles einen Preis; was keinen hat, ist in keiner der Summen.
