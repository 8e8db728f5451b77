# Was schiefgegangen ist, nach Fehlercode: error-<Code>. Dieselben Meldungen und Variablen in jeder Sprache.

## In general

error-internal = Interner Fehler des Servers. Die Ursache steht im Protokoll.
error-invalid-input = Einige Eingaben sind nicht zulässig; es wurde nichts geändert.
error-not-found =
    { $kind ->
        [user] Es gibt keinen Benutzer { $id }.
        [token] Es gibt kein Token { $id }.
        [browser] Es gibt keinen vertrauten Browser { $id }.
        [device] Es gibt kein Gerät { $id }.
        [gateway] Es gibt kein Gateway { $id }.
        [load-type] Es gibt keine Verbraucherart { $id }.
        [measure-group] Es gibt keine Messgruppe { $id }.
        [panel-board] Es gibt keinen Verteiler { $id }.
        [measurement] Für dieses Gerät ist { $id } nicht aufgezeichnet.
       *[other] Hier gibt es keinen Eintrag { $id } ({ $kind }).
    }
error-conflict = Das passt nicht zu dem, was bereits vorhanden ist.
error-refused = Dazu sind Sie nicht berechtigt.
error-unavailable = Das ist im Moment nicht möglich. Versuchen Sie es später noch einmal.
error-not-available = Das ist noch nicht verfügbar.

## Requests

error-bad-request = Die Anfrage ist nicht verständlich.
error-no-such-path = Unter { $path } gibt es nichts.
error-method-not-allowed = { $method } ist hier nicht möglich.
error-body-too-large = Die Anfrage ist zu groß; zulässig sind höchstens { $limit } Byte.
error-body-too-slow = Die Anfrage kam zu langsam an.
error-foreign-origin = Die Anfrage stammt nicht von einer Seite dieses Servers.
error-page-not-built = Die Seite gehört nicht zu dieser Installation. Die API funktioniert.

## Entries

error-required = Pflichtfeld
error-unknown-field = Dieses Feld gibt es nicht
error-not-json = Kein gültiges JSON
error-not-an-object = Erwartet wird ein Objekt mit Feldern
error-not-text = Erwartet wird Text
error-not-a-list = Erwartet wird eine Liste
error-not-a-boolean = Erwartet wird Ja oder Nein
error-not-a-number = Erwartet wird eine Zahl
error-not-a-whole-number = Erwartet wird eine ganze Zahl
error-not-a-date = Erwartet wird ein Datum wie 2026-01-31
error-not-one-of = Hier möglich: { $expected }
error-wrong-form = Nicht in der erwarteten Schreibweise
error-invalid-value = Dieser Wert ist nicht möglich
error-too-short =
    { $limit ->
        [one] Mindestens ein Zeichen
       *[other] Mindestens { $limit } Zeichen
    }
error-too-long =
    { $limit ->
        [one] Höchstens ein Zeichen
       *[other] Höchstens { $limit } Zeichen
    }
error-too-small = Der Wert darf nicht kleiner als { $limit } sein
error-too-large = Der Wert darf nicht größer als { $limit } sein
error-too-few =
    { $limit ->
        [one] Mindestens ein Eintrag
       *[other] Mindestens { $limit } Einträge
    }
error-too-many-items =
    { $limit ->
        [one] Höchstens ein Eintrag
       *[other] Höchstens { $limit } Einträge
    }
error-too-many = { $value } sind zu viele
error-out-of-range = { $value } liegt außerhalb von { $low } bis { $high }
error-unknown-timezone = Es gibt keine Zeitzone { $timezone }
error-date-out-of-range = { $date } liegt außerhalb der Jahre { $first } bis { $last }
error-date-does-not-exist = Den { $date } gab es in { $timezone } nicht: Der Kalender hat diesen Tag übersprungen
error-bad-scope = { $value } bezeichnet keine Auswahl von Geräten
error-unknown-key = { $value } ist keine Messgröße
error-separators-equal = Spaltentrennzeichen und Dezimalzeichen müssen verschieden sein

## Access

error-not-logged-in = Bitte melden Sie sich an.
error-codes-required = Legen Sie zuerst eigene Codes fest.
error-no-right = Sie haben nicht das Recht, dies zu öffnen.
error-wrong-codes = Diese Codes sind nicht richtig.
error-locked-out =
    { $seconds ->
        [one] Zu viele falsche Codes. Neuer Versuch in einer Sekunde.
       *[other] Zu viele falsche Codes. Neuer Versuch in { $seconds } Sekunden.
    }
error-too-busy = Im Moment melden sich viele Benutzer an. Versuchen Sie es gleich noch einmal.
error-wrong-digits = Genau { $digits } Ziffern
error-code-too-easy = Zu leicht zu erraten
error-code-taken = Wählen Sie einen anderen
error-puk-contains-pin = Die PUK darf die PIN nicht enthalten
error-wrong-password = Name, Passwort oder Code sind nicht richtig.
error-wrong-current = Das ist nicht richtig
error-wrong-one-time-code = Dieser Code ist nicht richtig oder wurde bereits benutzt
error-name-not-visible = Unsichtbare Zeichen sind in Namen nicht möglich
error-user-name-taken = Benutzer { $user } hat diesen Namen bereits
error-users-full = Es sind höchstens { $most } Benutzer möglich.
error-last-manager = Niemand könnte mehr Benutzer verwalten: Geben Sie zuerst einem anderen Benutzer die Serverkonfiguration.
error-token-name-taken = Ein anderes Ihrer Token hat diesen Namen bereits
error-tokens-full = Es sind höchstens { $most } Token möglich.
error-not-your-pages = Nur Seiten, die Sie selbst öffnen dürfen
error-not-with-token = Mit einem Zugriffstoken ist das nicht möglich.
error-second-factor-set = Ein Passwort ist bereits gesetzt.
error-no-second-factor = Es ist kein Passwort gesetzt.
error-enrolment-over = Das hat zu lange gedauert. Beginnen Sie von vorn.
error-https-required = Verwenden Sie HTTPS.
error-unknown-currency = Es gibt keine Währung { $value }
error-certificate-unusable = Das Zertifikat { $path } ist nicht verwendbar: { $reason }
error-pepper-does-not-fit = Die geheime Datei „pepper“ gehört nicht zu dieser Datenbank: Kein Code würde angenommen. Legen Sie die Datei zurück, die beim Anlegen der Datenbank vorhanden war.
error-pepper-unreadable = Die geheime Datei { $path } ist nicht verwendbar: { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] Gateway { $gateway } lehnt die Verbindung ab. Stimmt der Port?
        [timed-out] Gateway { $gateway } reagiert nicht. Ist es eingeschaltet und in diesem Netz?
        [unreachable] Gateway { $gateway } ist von hier aus nicht erreichbar.
        [name-not-resolved] Der Name von Gateway { $gateway } ist in diesem Netz nicht bekannt.
        [port-busy] Die serielle Schnittstelle von Gateway { $gateway } wird von einem anderen Programm benutzt.
        [no-such-port] Die serielle Schnittstelle von Gateway { $gateway } gibt es nicht.
        [no-path] Gateway { $gateway } hat keinen Weg zu seinen Geräten.
        [bad-header] Was bei Gateway { $gateway } antwortet, spricht kein Modbus TCP.
       *[other] Die Verbindung zu Gateway { $gateway } ist abgebrochen.
    }
error-gateway-off = Gateway { $gateway } ist ausgeschaltet.
error-gateway-not-a-bus = Gateway { $gateway } ist ein anderer Server; seine Geräte werden dort ausgewählt.
error-scan-running = Gateway { $gateway } wird bereits durchsucht.
error-test-running = Eine Prüfung läuft bereits.
error-not-tested = Prüfen Sie zuerst die Anlage.
error-report-failed = Das Protokoll konnte nicht erstellt werden: { $reason }
error-report-not-ready = Das Protokoll ist noch nicht fertig.
error-gateway-silent = Gateway { $gateway } nimmt die Verbindung an, aber über Modbus antwortet nichts (abgefragt: { $unit_ids }).
error-implausible-value = Register { $register } liefert { $value } für { $key }: Das kann nicht sein. Stimmen Modell, Register und Wortreihenfolge?
error-no-answer = Keine Antwort von Modbus-Adresse { $unit_id }.
error-device-exception = Das Gerät mit der Modbus-Adresse { $unit_id } hat Register { $register } verweigert (Exception { $exception }).
error-bad-answer = Die Antwort von Modbus-Adresse { $unit_id } war beschädigt und wurde verworfen.
error-configuration-error = Konfigurationsfehler: Das Modell dieses Geräts fehlt oder passt nicht.
error-unknown-gateway = Es gibt kein Gateway { $value }
error-unknown-model = Ein Modell dieses Namens steht nicht im Katalog
error-gateway-name-taken = Gateway { $gateway } hat diesen Namen bereits
error-gateway-address-taken = Gateway { $gateway } hat diese Adresse und diesen Port bereits
error-gateway-has-devices =
    { $count ->
        [one] Am Gateway ist noch ein Gerät: { $devices }
       *[other] Am Gateway sind noch { $count } Geräte: { $devices }
    }
error-gateway-is-local = Beim Gateway Local ist das nicht möglich
error-device-name-taken = Gerät { $device } hat diesen Namen bereits
error-device-address-taken = Gerät { $device } hat diese Adresse bereits
error-upstream-cycle = Die vorgelagerten Zähler würden einen Kreis bilden
error-load-type-name-taken = Eine andere Verbraucherart hat diesen Namen bereits
error-load-type-predefined = Vordefinierte Verbraucherarten lassen sich nur abschalten
error-load-types-full = Es sind höchstens { $most } eigene Verbraucherarten möglich
error-measure-group-name-taken = Eine andere Messgruppe hat diesen Namen bereits
error-panel-board-name-taken = Ein anderer Verteiler hat diesen Namen bereits
error-not-an-address = { $value } ist weder eine IP-Adresse noch ein Hostname
error-unknown-panel-board = Es gibt keinen Verteiler { $value }
error-unknown-load-type = Es gibt keine Verbraucherart { $value }
error-unknown-measure-group = Es gibt keine Messgruppe { $value }
error-unknown-device = Es gibt kein Gerät { $value }
error-eq-device-elsewhere = { $device } hängt an einem anderen Gateway
error-eq-device-cannot = { $device } misst weder THD noch Oberschwingungen
error-gateway-has-virtual-devices = { $device } ist ein Gerät eines anderen Servers, daher muss dieses Gateway einer bleiben
error-virtual-needs-server = { $gateway } ist kein anderer Server
error-virtual-address-fixed = Die Adresse eines Geräts eines anderen Servers ist immer { $expected }
error-load-type-by-model = Die Verbraucherart von { $model } ist durch das Modell vorgegeben
error-not-for-this-model = { $model } hat das nicht
error-upstream-other-commodity = { $device } zählt nicht dasselbe Medium
error-in-use =
    { $count ->
        [one] Wird noch verwendet: { $names }.
       *[other] Wird noch { $count }-mal verwendet: { $names }.
    }
error-if-match-required = Der Stand, auf dem die Änderung beruht, muss angegeben werden (If-Match).
error-changed-meanwhile = Inzwischen hat jemand anderes etwas geändert. Es wurde nichts überschrieben.
error-change-already-undone = Diese Änderung wurde bereits rückgängig gemacht.
error-change-overtaken = Seitdem wurde erneut geändert: { $names }.
error-no-other-side = { $device } hat keine weitere Seite.
error-same-serial-number = Das ist die Seriennummer des jetzigen Zählers
error-old-end-implausible = { $old_end } ist mehr, als seit der Ablesung von { $index } gezählt worden sein kann (höchstens { $most })
error-no-counter = Dieses Gerät hat noch kein Zählwerk
error-upload-refused =
    { $count ->
        [one] Ein Problem gefunden; es wurde nichts geändert.
       *[other] { $count } Probleme gefunden; es wurde nichts geändert.
    }
error-file-not-a-spreadsheet = Das ist weder eine XLSX-Datei noch CSV.
error-file-too-large = Die Datei ist zu groß; entpackt sind höchstens { $limit } Byte zulässig.
error-sheet-not-told = Welches Blatt ist diese CSV-Datei? Möglich sind: { $expected }
error-unknown-sheet = Es gibt kein Blatt { $value }; möglich sind: { $expected }
error-sheet-twice = Das Blatt { $value } ist doppelt vorhanden
error-sheet-unreadable = Dieses Blatt ist ab hier nicht lesbar
error-unknown-column = Es gibt keine Spalte { $value }
error-column-twice = Die Spalte { $value } ist doppelt vorhanden
error-column-missing = Die Spalte { $value } fehlt
error-row-twice = { $name } steht bereits in Zeile { $row }
error-too-many-rows = Höchstens { $limit } Zeilen
error-unknown-id = Hier gibt es nichts mit der ID { $value }; zum Hinzufügen leer lassen
error-cell-is-formula = Eine Formel; nötig ist ein Wert
error-cell-is-date = { $value } ist ein Datum; formatieren Sie die Zelle als Text
error-cell-is-error = Die Zelle zeigt einen Fehler: { $value }
error-cell-without-heading = Diese Spalte hat keine Überschrift
error-option-unknown = Dieses Modell hat keine solche Option
error-option-required = Dieses Modell braucht diese Option
error-option-not-a-number = { $value } ist keine Zahl
error-option-out-of-range = { $value } liegt außerhalb von { $min } bis { $max }
error-option-not-in-choices = Hier möglich: { $choices }
error-position-out-of-range = Dieses Modell hat keinen Eingang { $value }

## History

error-channel-differs = Alle Intervalle müssen zum selben Kanal gehören.
error-correction-already-undone = Korrektur { $id } wurde bereits rückgängig gemacht.
error-correction-overtaken = Was Korrektur { $id } geändert hat, wurde seitdem erneut geändert.
error-interval-straddles = Das Intervall ab { $start } liegt teilweise außerhalb.
error-interval-width-out-of-range = Ein Intervall dauert zwischen einer Sekunde und { $longest_s } Sekunden.
error-interval-without-value = Ein aufgezeichnetes Intervall braucht einen Wert.
error-intervals-overlap = Intervalle überschneiden sich.
error-nothing-to-correct = Es gibt nichts zu korrigieren.
error-value-out-of-range = Der Wert ist zu groß, um gespeichert zu werden.
error-old-end-below-index = Der Endstand des alten Zählers ({ $old_end }) liegt unter dem zuvor abgelesenen Stand ({ $index }).

## Database

error-database-busy = Die Datenbank ist beschäftigt. Versuchen Sie es gleich noch einmal.
error-database-closed = Die Datenbank ist geschlossen.
error-database-corrupt = Die Datenbank ist beschädigt. Spielen Sie eine Sicherung zurück.
error-database-foreign = Diese Datei ist keine Datenbank von Meterhouse.
error-database-in-use = Ein anderer Prozess (Nummer { $pid }) benutzt die Datenbank.
error-database-newer = Die Datenbank stammt von einer neueren Version ({ $version }; diese kennt { $known }). Aktualisieren Sie Meterhouse.
error-database-unwritable = In die Datenbank kann nicht geschrieben werden.
error-disk-failed = Der Datenträger meldet Fehler.
error-disk-full = Der Datenträger ist voll.

## Start-up and command line

error-bad-settings = Die Einstellungen sind nicht verwendbar.
error-bad-setting = { $value } ist nicht verwendbar: { $expected }
error-unknown-setting = Diese Einstellung gibt es nicht; vorhanden sind: { $known }
error-settings-file-unreadable = { $file } ist nicht lesbar: { $reason }
error-settings-file-malformed = { $file } ist kein gültiges TOML: { $reason }
error-host-or-serial-port-required = Geben Sie einen Host oder eine serielle Schnittstelle an
error-not-a-pair = { $value } hat nicht die Form Name=Wert

## Tariffs and bills

error-tariffs-changed = Inzwischen hat jemand anderes die Tarife geändert. Laden Sie sie neu.
error-tariff-name-taken = Ein anderer Tarif hat diesen Namen bereits
error-tariff-in-use =
    { $count ->
        [one] Eine Kostenregel verwendet { $tariff }. Löschen Sie auch die Regel oder weisen Sie ihr einen anderen Tarif zu.
       *[other] { $count } Kostenregeln verwenden { $tariff }. Löschen Sie auch die Regeln oder weisen Sie ihnen einen anderen Tarif zu.
    }
error-tariffs-there = Es gibt bereits Tarife; ein Einheitspreis würde sie ersetzen.
error-price-required = Ein Tarif braucht mindestens einen Preis
error-price-date-required = Bei mehreren Preisen braucht jeder das Datum, ab dem er gilt
error-price-date-repeated = Ab { $date } gilt bereits ein anderer Preis
error-too-many-decimals =
    { $limit ->
        [one] Höchstens eine Nachkommastelle
       *[other] Höchstens { $limit } Nachkommastellen
    }
error-not-a-color = Erwartet wird eine Farbe wie #1c7ed6
error-unit-not-of-commodity = In dieser Einheit gibt es hier keinen Preis
error-ends-before-it-begins = Das Ende liegt vor { $first }
error-weekday-required = Wählen Sie mindestens einen Wochentag
error-wrong-weekday = Wochentage sind 0 (Montag) bis 6
error-month-required = Wählen Sie mindestens einen Monat
error-wrong-month = Monate sind 1 bis 12
error-electricity-only = Dieses Entgelt gibt es nur bei Strom
error-market-price-too-large = Der Marktpreis { $value } ist nicht möglich
error-market-price-too-fine = Der Marktpreis { $value } hat mehr als { $decimals } Nachkommastellen
error-market-price-without-length = Der Marktpreis ab { $start } gilt für keine Zeit
error-market-prices-overlap = Zum Zeitpunkt { $start } gelten zwei Marktpreise
error-commodity-fixed = Das Medium lässt sich nicht ändern; legen Sie einen neuen Eintrag an
error-unknown-tariff = Diesen Tarif gibt es nicht
error-order-incomplete = Die Reihenfolge muss jeden Eintrag einmal nennen

error-period-too-long = Höchstens { $most } Tage
error-commodity-differs = Alle Einträge müssen dasselbe Medium betreffen
error-alternative-name-taken = Eine andere Variante hat diesen Namen bereits
error-unknown-series = Es gibt keine Preisreihe { $value }
error-series-in-use = Der Tarif { $tariff } folgt diesen Preisen
error-no-source = Diese Reihe hat keine Quelle; ihre Preise kommen aus Dateien
error-price-table-unreadable = Diese Preistabelle ist nicht lesbar
error-price-line-time = { $value } ist keine Zeit wie 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } gibt es nicht: Die Uhr wurde vorgestellt
error-price-line-number = { $value } ist kein Preis
error-price-line-repeated = Weiter unten folgt noch ein Preis für dieselbe Zeit
error-price-line-end = Der Preis endet nicht nach seinem Beginn und vor dem nächsten
error-price-source-failed =
    { $reason ->
        [timeout] Der Preisserver hat zu lange nicht geantwortet.
        [unreachable] Der Preisserver ist nicht erreichbar.
        [refused] Der Preisserver hat die Anfrage abgelehnt.
        [redirect] Der Preisserver verweist auf einen anderen Server; dem wird nicht gefolgt.
        [too-large] Die Antwort des Preisservers ist zu groß.
        [not-text] Die Antwort des Preisservers ist kein Text.
       *[other] Die Preise konnten nicht abgerufen werden.
    }

## Import of history

error-import-refused =
    { $count ->
        [one] Ein Problem gefunden; es wurde nichts importiert.
       *[other] { $count } Probleme gefunden; es wurde nichts importiert.
    }
error-ambiguous-time = { $file }, Zeile { $line }: { $value } gibt es in { $zone } zweimal, weil die Uhr zurückgestellt wird
error-nonexistent-time = { $file }, Zeile { $line }: { $value } gibt es in { $zone } nicht, weil die Uhr vorgestellt wird
error-midnight-goes-back = { $file }, Zeile { $line }: { $value } springt zurück; vielleicht ist Mitternacht am Ende des Tages gemeint
error-time-goes-back = { $file }, Zeile { $line }: { $value } springt in der Zeit zurück
error-bad-number = { $file }, Zeile { $line }, Spalte { $column }: „{ $value }“ ist keine Zahl
error-bad-timestamp = { $file }, Zeile { $line }: „{ $value }“ hat nicht die Form { $format }
error-negative-value = { $file }, Zeile { $line }, Spalte { $column }: { $value } ist negativ
error-counter-falls = { $file }, Zeile { $line }: Der Zählerstand fällt von { $previous } auf { $value }
error-duplicate-time = { $file }, Zeile { $line }: dieselbe Zeit wie in Zeile { $first_line }
error-conflicting-duplicate = { $file }, Zeile { $line }: dieselbe Zeit wie in Zeile { $first_line }, aber andere Werte
error-empty-interval = { $file }, Zeile { $line }: Das Intervall von { $start } bis { $value } hat keine Dauer
error-gap = { $file }, Zeile { $line }: Vor { $value } fehlen { $seconds } Sekunden
error-rows-overlap = { $file }, Zeile { $line }: überschneidet sich mit Zeile { $first_line }
error-row-too-short = { $file }, Zeile { $line }: { $found } Spalten statt { $columns }
error-existing-differs = Spalte { $column }: Für { $start } ist bereits ein anderer Wert gespeichert
error-existing-overlaps = Spalte { $column }: Um { $start } ist bereits ein anderes Intervall gespeichert
error-no-rows = { $file } enthält keine Zeilen
error-no-such-column = { $file } hat keine Spalte { $column }; vorhanden sind: { $known }
error-no-value-column = Nennen Sie mindestens eine Spalte mit Werten
error-not-a-counter = { $quantity } wird nicht gezählt
error-not-a-width = Intervalle von { $minutes } Minuten lassen sich nicht aufzeichnen; möglich sind { $known }
error-not-csv = { $file }, Zeile { $line }, ist kein CSV: { $reason }
error-unit-does-not-fit = { $unit } ist keine Einheit von { $quantity }; möglich sind { $known }
error-width-unknown = Aus den { $rows } Zeilen geht nicht hervor, wie lang ein Intervall ist
error-not-in-encoding = { $file }, Zeile { $line }, ist kein Text in { $encoding }
error-file-unreadable = { $file } ist nicht lesbar: { $reason }
error-unknown-quantity = Es gibt keine Messgröße { $value }; eine heißt { $example }

## Profiles

error-profile-invalid = Das Profil { $file } ist nicht verwendbar.
error-profile-not-yaml = Kein gültiges YAML
error-profile-not-mapping = Ein Profil besteht aus Namen mit Werten
error-profile-id-taken = { $value } ist bereits ein mitgeliefertes Profil
error-profile-id-not-file-name = Die ID { $value } entspricht nicht dem Dateinamen { $expected }
error-profile-unknown = Dieses Profil gibt es nicht
error-profile-field-missing = Dieses Feld fehlt
error-profile-field-unknown = Dieses Feld gibt es nicht
error-profile-value-invalid = Dieser Wert ist nicht möglich
error-profile-value-not-in-set = Dieser Wert ist keiner der möglichen
error-profile-base-ambiguous = Geben Sie entweder „sunspec“ oder „option“ an
error-profile-steps-not-rising = Die Stufen steigen in „below“; nur die letzte hat keines
error-profile-words-fixed = Der Typ bestimmt die Anzahl der Wörter
error-profile-words-missing = Dieser Typ braucht eine Anzahl von Wörtern
error-profile-scale-zero = Der Skalierungsfaktor darf nicht 0 sein
error-profile-address-beyond-end = Der Wert reicht über Adresse 65535 hinaus

## Simulated buildings

error-scenario-invalid = Das Szenario ist nicht verwendbar.
error-unknown-scenario = Es gibt kein Szenario { $id }; vorhanden sind: { $known }
error-not-yaml = Kein gültiges YAML
error-not-mapping = Ein Szenario besteht aus Namen mit Werten
error-field-missing = Dieses Feld fehlt
error-field-unknown = Dieses Feld gibt es nicht
error-value-invalid = Dieser Wert ist nicht möglich
error-not-in-set = Dieser Wert ist keiner der möglichen
error-not-month-day = Erwartet wird ein Datum ohne Jahr, etwa 08-15
error-not-a-serial-line = Das gilt nur für serielle Leitungen
error-bad-sample-rate = Intervalle dieser Länge lassen sich nicht aufzeichnen
error-cars-missing = Eine Ladestation braucht Fahrzeuge
error-peak-below-base = Die Spitze liegt unter der Grundlast
error-fault-place = Eine Störung braucht einen Ort
error-fault-of-gateway = Diese Störung kann nur ein Gateway haben, { $value } ist keines
error-nothing-rolls-over = { $value } hat kein Zählwerk, das überlaufen könnte
error-name-taken = Der Name { $value } ist doppelt vergeben
error-address-taken = { $holder } hat die Adresse { $value } bereits
error-unknown-name = Es gibt nichts mit dem Namen { $value }
error-upstream-later = Der vorgelagerte Zähler muss davor stehen
error-one-local-gateway = Es kann nur ein lokales Gateway geben

## Analyses and corrections

error-period-does-not-fit = Für diesen Zeitraum gibt es das nicht
error-heating-above-cooling = Die Heizgrenze darf nicht über der Kühlgrenze liegen
error-night-empty = Die Nacht muss eine Dauer haben
error-factor-twice = Ab diesem Datum gibt es bereits einen Faktor
error-temperature-columns = Erwartet werden zwei Spalten: Zeit und Temperatur
error-temperature-time = { $value } ist keine Zeit, die es gab
error-temperature-not-number = { $value } ist keine Zahl
error-temperature-out-of-range = { $value } °C ist keine Außentemperatur
error-temperature-twice = Dieselbe Zeit wie in Zeile { $first_line }
error-temperature-no-rows = Es sind keine Temperaturen vorhanden
error-no-such-interval = Dieses Intervall gibt es nicht
error-interval-twice = Ein Intervall ist doppelt vorhanden
error-nothing-to-estimate = Hier wurde alles gemessen.
error-gap-not-whole = Dazwischen liegen gemessene Intervalle; wählen Sie eine einzelne Lücke.
error-cannot-estimate = Auf diese Weise lassen sich keine Ersatzwerte bilden: Was dazu nötig wäre, wurde nicht gemessen.
error-empty-span = Das Ende muss nach dem Anfang liegen
error-span-too-long = Höchstens { $limit } Tage auf einmal
