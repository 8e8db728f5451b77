# Analyses, completeness and corrections.

nav-analysis = Analysen

about-analysis = Lastprofile, Spitzen, Flüsse, CO₂, Witterung

analysis-pages = Analysen
analysis-heat-map = Heatmap
analysis-duration = Dauerlinie
analysis-flow = Energiefluss
analysis-peaks = Lastspitzen
analysis-base-load = Grundlast
analysis-production = Erzeugung
analysis-emissions = CO₂
analysis-baseline = Witterung
analysis-settings = Einstellungen
analysis-scope = Was gezeigt wird
analysis-scope-total = Gesamt
analysis-scope-others = Sonstige
analysis-devices = Geräte
analysis-chart = Diagramm
analysis-resolution = Auflösung
analysis-hour = Stunde
analysis-quarter = 15 min
analysis-day = Tag
analysis-period = Zeitraum
analysis-month = Monat
analysis-mean-power = Mittelwert
analysis-hours = Stunden
analysis-share-of-time = Anteil der Zeit
analysis-at-least = Mindestens
analysis-highest = Höchstwert
analysis-lowest = Tiefstwert
analysis-middle = Median
analysis-middle-note = die halbe Zeit überschritten
analysis-not-measured = Nicht gemessen
analysis-unknown-blocks =
    { $count ->
        [one] ein Intervall unbekannt
       *[other] { $count } Intervalle unbekannt
    }
analysis-peak = Spitze
analysis-moment = Zeitpunkt
analysis-quality = Qualität
analysis-left-out = Ausgelassen
analysis-left-out-note = interpoliert, geschätzt oder unvollständig
analysis-left-out-list = Höchste ausgelassene Intervalle
analysis-interval = Messperiode
analysis-interval-note = Mittelwert der Messperiode
analysis-nothing-measured = nichts gemessen
analysis-daytime = Tag
analysis-night = Nacht
analysis-lowest-hour = Niedrigste Stunde
analysis-base = Grundlast
analysis-base-share = { $share } der gesamten Energie
analysis-night-share = Nachtanteil
analysis-night-ratio = Nacht zu Tag
analysis-waste-low = das Gebäude schläft nachts
analysis-waste-moderate = vieles läuft die Nacht durch
analysis-waste-high = nachts ist es kaum ruhiger als am Tag
analysis-night-mean = Mittel nachts
analysis-day-mean = tagsüber { $value }
analysis-night-from = Nacht von
analysis-night-to = Nacht bis
analysis-no-flow = Hier fließt nichts
analysis-no-flow-text = Geben Sie in der Anlage den vorgelagerten Zähler Ihrer Geräte an; dann erscheint hier der Energiefluss.
analysis-meter = Zähler
analysis-node-production = { $device } (Erzeugung)
analysis-node-export = { $device } (Einspeisung)
analysis-node-rest = { $device }: nicht erfasst
analysis-node-others = { $device }: Sonstige
analysis-imported = Bezogen
analysis-produced-below = Nachgelagert erzeugt
analysis-exported = Eingespeist
analysis-metered-below = Nachgelagert gemessen
analysis-not-metered = Nicht erfasst
analysis-finding-metering = { $device }: innerhalb der Messgenauigkeit der Zähler
analysis-finding-wiring = { $device }: Verdrahtung oder Hierarchie falsch
analysis-finding-incomplete = { $device }: Daten fehlen
analysis-finding-text = Die nachgelagerten Zähler zählen { $value } ({ $share }) mehr als dieser.
analysis-produced = Erzeugt
analysis-used = Eigenverbrauch
analysis-consumed = Verbraucht
analysis-exported-note = { $value } eingespeist
analysis-imported-note = { $value } bezogen
analysis-self-consumption = Eigenverbrauchsquote
analysis-self-consumption-note = der Erzeugung werden vor Ort verbraucht
analysis-self-sufficiency = Autarkiegrad
analysis-self-sufficiency-note = des Verbrauchs stammen aus eigener Erzeugung
analysis-no-production = Es wird keine Erzeugung gemessen
analysis-no-production-text = Hier erscheint ein Zähler, der eingespeiste Energie zählt und keinen nachgelagerten Zähler hat.
analysis-consumption = Verbrauch
analysis-factor = Emissionsfaktor
analysis-per-kwh = CO₂ je kWh
analysis-per-m3 = CO₂ je m³
analysis-without-factor = Ohne Faktor
analysis-uncovered = { $value } haben keinen Emissionsfaktor
analysis-set-factors = Faktoren angeben
analysis-actual = Ist
analysis-expected = Erwartet
analysis-difference = Differenz
analysis-heating-days = Heizgradtage
analysis-cooling-days = Kühlgradtage
analysis-degree-days = { $heating } Heizgradtage, { $cooling } Kühlgradtage
analysis-against-weather = Witterungsbereinigt
analysis-months-compared =
    { $count ->
        [one] über einen Monat
       *[other] über { $count } Monate
    }
analysis-usual-error = üblicher Fehler { $share }
analysis-per-day = Pro Tag, bei jeder Witterung
analysis-per-degree-day = Je Gradtag
analysis-within =
    { $count ->
        [one] aus einem Monat dieses Jahres
       *[other] aus { $count } Monaten dieses Jahres
    }
analysis-before =
    { $count ->
        [one] aus dem Monat davor
       *[other] aus den { $count } Monaten davor
    }
analysis-lack-no_temperatures = Es fehlen Außentemperaturen
analysis-lack-few_months = Zu wenig Daten: { $found } vollständige Monate, nötig sind { $needed }
analysis-lack-no_variation = Die Witterung dieser Monate unterscheidet sich zu wenig
analysis-import-temperatures = Temperaturen importieren
analysis-temperatures = Außentemperaturen
analysis-temperatures-known = { $count } Werte, { $span }
analysis-temperatures-none = Noch keine.
analysis-temperatures-form = Eine CSV-Datei mit zwei Spalten, Zeit und °C: Stundenwerte oder Tagesmittel.
analysis-choose-file = Datei wählen
analysis-line = Zeile
analysis-checked =
    { $count ->
        [one] Ein Wert ist in Ordnung
       *[other] { $count } Werte sind in Ordnung
    }
analysis-imported-done =
    { $count ->
        [one] Ein Wert importiert
       *[other] { $count } Werte importiert
    }
analysis-replaced =
    { $count ->
        [one] Einer ist schon vorhanden und wird ersetzt
       *[other] { $count } sind schon vorhanden und werden ersetzt
    }
analysis-import = Import
analysis-heating-base = Heizgrenze
analysis-cooling-base = Kühlgrenze
analysis-factors = Emissionsfaktoren
analysis-valid-from = Gültig ab
analysis-grams = Gramm CO₂
analysis-add = Neu
analysis-remove = Entfernen
analysis-save = Sichern
analysis-saved = Gesichert

completeness-title = Vollständigkeit
completeness-all = Alle Geräte
completeness-device = Gerät
completeness-by-device = Je Gerät
completeness-share = Anteil
completeness-expected = Erwartet
completeness-put-right = Geschätzt, bearbeitet
completeness-counter = Zählwerk
completeness-nothing = In diesem Zeitraum wurde nichts erwartet.
completeness-intervals = Intervalle
completeness-interval = Intervall
completeness-value = Wert
completeness-index = Zählerstand
completeness-odd = Nur nicht Gemessenes
completeness-choose-all = Gezeigte wählen
completeness-chosen =
    { $count ->
        [one] eines gewählt
       *[other] { $count } gewählt
    }
completeness-edit = Ändern
completeness-edit-title = Werte ändern
completeness-edit-text = Ein leerer Wert heißt, dass nichts bekannt ist. Was vorher da stand, bleibt im Korrekturverzeichnis.
completeness-estimate = Schätzen
completeness-estimate-title = Ersatzwerte für eine Lücke bilden
completeness-method = Verfahren
completeness-method-automatic = Automatisch
completeness-method-check-meter = Vergleichszähler
completeness-method-linear = Linear
completeness-method-like-days = Vergleichstage
completeness-check-meter = Vergleichszähler
completeness-estimated =
    { $count ->
        [one] Ein Intervall, { $total }: { $method }
       *[other] { $count } Intervalle, { $total }: { $method }
    }
completeness-sum-known = Die Summe ist exakt: Sie ergibt sich aus den Zählerständen an beiden Enden.
completeness-sum-unknown = Die Summe ist geschätzt: Sie ist durch nichts belegt.
completeness-reason = Grund
completeness-reason-note = Wird mit Ihrem Namen im Korrekturverzeichnis geführt
completeness-ledger = Korrekturverzeichnis
completeness-ledger-empty = Hier wurde nichts korrigiert.
completeness-kind-edit = Änderung
completeness-kind-estimate = Ersatzwerte
completeness-kind-undo = Rücknahme
completeness-undo = Rückgängig
completeness-undo-title = Korrektur zurücknehmen
completeness-undone = Zurückgenommen
completeness-events = Ereignisse
completeness-event = Ereignis
completeness-events-none = Es wurde nichts erkannt.
completeness-events-more = Es gibt noch ältere.
completeness-open = Alle Geräte

event-started = Zählung begonnen
event-rollover = Zählerüberlauf
event-reset = Zähler zurückgesetzt
event-replaced = Zählerwechsel
event-transient = Fehlerhafte Ablesungen ignoriert
event-duplicate = Ablesung kam doppelt
event-late = Ablesung kam verspätet
event-backward = Zählerstand rückläufig
event-implausible = Zählerstand unplausibel
event-confirmed = Sprung bestätigt
event-clock-step = Uhr wurde gestellt
event-gap-closed = Lücke geschlossen
event-frozen = Zähler steht still

counter-active-energy = Wirkenergie
counter-reactive-energy = Blindenergie
counter-apparent-energy = Scheinenergie
counter-gas-volume = Gas
counter-water-volume = Wasser
counter-pulses = Impulse
counter-operating-time = Betriebszeit
counter-import = Bezug
counter-export = Einspeisung
counter-sum = beide Richtungen
counter-net = Saldo
