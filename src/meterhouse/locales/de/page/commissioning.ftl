# Putting an installation into operation: scan, test, report; word-order trial of generic meters.

nav-commissioning = Inbetriebnahme
about-commissioning = Geräte finden, alles prüfen, übergeben
comm-steps = Schritte
comm-step-scan = Suchen
comm-step-test = Alles prüfen
comm-step-report = Protokoll
comm-stop = Stopp
comm-scan-title = Was am Bus antwortet
comm-scan-hint = Jede Modbus-Adresse eines Gateways wird einmal abgefragt. Geräte, die aufgezeichnet werden, werden weiter aufgezeichnet; eine stumme Adresse dauert so lange wie das Timeout des Gateways, wählen Sie daher möglichst einen kurzen Bereich.
comm-gateway = Gateway
comm-from = Von Adresse
comm-to = Bis Adresse
comm-scan = Suchen
comm-scan-progress = Suche
comm-scan-asked =
    { $found ->
        [one] { $asked } von { $total } abgefragt, eine antwortet
       *[other] { $asked } von { $total } abgefragt, { $found } antworten
    }
comm-nothing-title = Nichts antwortet
comm-nothing-text = Prüfen Sie Versorgung, Adern A und B, Baudrate und Parität und ob die Adressen im Bereich liegen.
comm-found-title = Gefunden
comm-add =
    { $count ->
        [one] Ein Gerät hinzufügen
       *[other] { $count } Geräte hinzufügen
    }
comm-added =
    { $count ->
        [one] Ein Gerät wurde hinzugefügt und wird ausgelesen.
       *[other] { $count } Geräte wurden hinzugefügt und werden ausgelesen.
    }
comm-add-refused = Es wurde nichts hinzugefügt: siehe die markierten Geräte.
comm-unit = Adresse { $unit }
comm-choose-unit = Adresse { $unit } hinzufügen
comm-model-of = Modell von Adresse { $unit }
comm-name-of = Name von Adresse { $unit }
comm-name = Name (sonst die Adresse)
comm-installed = bereits vorhanden
comm-says = meldet „{ $text }“
comm-choose-model = Modell wählen
comm-no-model = Kein solches Modell
comm-fitting-models = Was passt
comm-all-models = Alle Modelle
comm-sure-certain = sicher
comm-sure-likely = wahrscheinlich
comm-sure-possible = möglich
comm-sure-unknown = Modell unbekannt
comm-test-title = Alles prüfen
comm-test-hint = Jedes Gerät wird dreimal ausgelesen. Seine Messwerte verraten die Verdrahtung: verkehrt eingebaute Stromwandler, fehlende und vertauschte Phasen, unmögliche Wandlerverhältnisse. Je mehr Last, desto mehr lässt sich beurteilen.
comm-test-which = Was geprüft wird
comm-all-gateways = Alle Gateways
comm-test = Prüfen
comm-test-again = Erneut prüfen
comm-test-progress = Prüfung
comm-test-asked = { $asked } von { $total } Abfragen
comm-count-devices = Geräte
comm-count-good = Antworten
comm-count-bad = Antworten nicht
comm-count-findings = Befunde
comm-state-good = in Ordnung
comm-state-warn = verdächtig
comm-state-bad = fehlerhaft
comm-state-off = ausgeschaltet
comm-state-waiting = wartet
comm-ms = { $ms } ms
comm-unjudged = Zu wenig Last, um die Phasen zu beurteilen.
comm-values =
    { $count ->
        [one] Ein Wert
       *[other] { $count } Werte
    }
comm-untested-title = Noch nichts geprüft
comm-untested-text = Das Protokoll zeigt die letzte Prüfung aller Geräte.
comm-report-title = Inbetriebnahmeprotokoll
comm-report-hint = Jedes Gateway und Gerät mit Adresse, Modell, Seriennummer, Prüfergebnis und Werten, die Befunde und ihre Abhilfe; bereit zur Unterschrift. In der Sprache dieser Seite.
comm-report-of = Prüfung vom { $time }
comm-report-make = PDF erstellen
comm-report-download = Download ({ $size } kB)
comm-trial = Wortfolge testen
comm-trial-hint = Liest das Register einmal und zeigt jeden Typ und jede Wortreihenfolge nebeneinander.
comm-trial-first = Wählen Sie zuerst Gateway, Adresse und Register.
comm-trial-title = Welcher Stand ist der des Zählers?
comm-trial-text = Vergleichen Sie mit der Anzeige des Zählers und wählen Sie dieselbe Zahl.
comm-trial-reading = Register werden gelesen …
comm-trial-no-number = keine Zahl
comm-trial-way = { $format }, { $bits } Bit{ $order }
comm-trial-pick = Wählen
comm-trial-keep = Behalten
comm-trial-take = { $name } wählen
comm-format-unsigned = Ohne Vorzeichen
comm-format-signed = Mit Vorzeichen
comm-format-float = Gleitkomma
comm-order-big = höherwertiges Wort zuerst
comm-order-little = niederwertiges Wort zuerst
comm-mark-good = plausibel
comm-mark-possible = möglich
comm-mark-impossible = unmöglich
