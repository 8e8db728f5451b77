# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = Anlage
about-installation = Gateways, Geräte, Gruppen, Tabellen

## Frame

inst-parts = Bereiche der Anlage
inst-part-devices = Gateways und Geräte
inst-part-groups = Arten, Gruppen, Verteiler
inst-part-sheet = Tabelle
inst-part-changes = Änderungen
inst-back = Zurück zur Liste
inst-all = Alle
inst-none = Keine
inst-yes = Ja
inst-no = Nein
inst-choose = Wählen
inst-clear = Leeren
inst-more = Mehr
inst-and-more =
    { $count ->
        [one] und ein weiteres
       *[other] und { $count } weitere
    }
inst-nothing-found = Nichts gefunden
inst-name = Name
inst-panel-board = Verteiler
inst-panel-boards = Verteiler
inst-description = Beschreibung oder Einbauort
inst-enabled = Eingeschaltet

## Tree

inst-tree = Gateways und Geräte
inst-tree-count =
    { $devices ->
        [0] Noch keine Geräte
        [one] Ein Gerät
       *[other] { $devices } Geräte
    }
inst-tree-found = { $found } von { $devices } Geräten
inst-tree-devices-of = Geräte hinter { $name }
inst-search = Name, Modell, Adresse suchen
inst-filter = Filter
inst-filter-state = Zustand
inst-state-all = Alle
inst-state-on = Antwortet
inst-state-communication_error = Antwortet nicht
inst-state-waiting = Wartet
inst-state-off = Aus
inst-board-none = In keinem Verteiler
inst-local-short = RS485-Schnittstelle dieses Rechners
inst-add-gateway = Neues Gateway
inst-add-device = Neues Gerät
inst-add-device-to = Neues Gerät hinter { $name }

## First steps

inst-start-title = Eine leere Anlage
inst-start-text = Fünf Schritte, in der Reihenfolge der Verdrahtung. Alles lässt sich später ändern, und nichts wird doppelt gemessen.
inst-next-title = Wählen Sie ein Gateway oder ein Gerät
inst-next-text = Oder machen Sie mit dem weiter, was noch offen ist.
inst-step-done = Erledigt
inst-step-open = Noch offen
inst-step-boards = Verteiler
inst-step-boards-text = Die Verteiler des Gebäudes, damit alle wissen, wo ein Zähler sitzt. Am besten mit je einem Gateway.
inst-step-gateways = Gateways
inst-step-gateways-text = Alles mit einer IP-Adresse: RS485/IP-Umsetzer, Zähler mit Netzwerkanschluss, andere Meterhouse-Server. Die RS485-Schnittstelle dieses Rechners ist schon da, als „Local“.
inst-step-devices = Geräte
inst-step-devices-text = Zähler, Impulszähler, Leistungsschalter, Module und Ladestationen, einzeln oder alle auf einmal aus einer Tabelle.
inst-step-groups = Arten und Gruppen
inst-step-groups-text = Wofür die Energie verwendet wird und welche Zähler zusammengehören.
inst-step-check = Prüfung
inst-step-check-text = Jedes Gerät antwortet oder sagt genau, warum nicht.
inst-step-check-silent =
    { $count ->
        [one] Ein Gerät antwortet nicht:
       *[other] { $count } Geräte antworten nicht, die ersten davon:
    }

## Forms

inst-save = Sichern
inst-saved = Gesichert
inst-unsaved = Nicht gesicherte Änderungen
inst-not-saved = Nicht gesichert: siehe die markierten Felder
inst-discard = Verwerfen
inst-duplicate = Duplizieren
inst-erase = Löschen
inst-erase-title = „{ $name }“ löschen?
inst-leave-title = Ohne Sichern verlassen?
inst-leave-text = Hier gibt es Änderungen, die nicht gesichert sind.
inst-leave-discard = Verwerfen
inst-leave-stay = Bleiben
inst-leave-save = Sichern und gehen
inst-answered = letzte Antwort { $time }
inst-gone-text = Vielleicht wurde es inzwischen gelöscht. Wählen Sie ein anderes.
inst-conflict-title = Inzwischen hat jemand anderes dies geändert
inst-conflict-text = Weder Ihre noch die anderen Eingaben sind verloren. Wo beide dasselbe Feld geändert haben, wählen Sie, welche Eingabe bleibt; dann sichern Sie erneut.
inst-conflict-field = Feld
inst-conflict-theirs = Andere
inst-conflict-mine = Ihre
inst-conflict-keep = Behalten
inst-conflict-choice = Für { $field } behalten
inst-conflict-take = Alle anderen nehmen
inst-conflict-go-on = So weitermachen

## Gateways

inst-gateway = Gateway
inst-gateway-new = Neues Gateway
inst-gateway-gone = Dieses Gateway gibt es nicht
inst-gateway-where = Wo es ist
inst-gateway-what = Was es ist
inst-gateway-local-hint = Die RS485-Schnittstelle dieses Rechners. Ihre Adresse ist fest, und sie lässt sich nicht löschen; schalten Sie sie aus, wenn kein Gerät angeschlossen ist. Baudrate und Parität stehen in den Einstellungen.
inst-gateway-kind = Art
inst-gateway-kind-local = RS485-Schnittstelle
inst-gateway-kind-modbus_tcp = Umsetzer oder IP-Zähler
inst-gateway-kind-modbus_tcp-help = Ein RS485/IP-Umsetzer mit einem Bus von Zählern dahinter oder ein Zähler mit eigenem Netzwerkanschluss.
inst-gateway-kind-server = Anderer Server
inst-gateway-kind-server-help = Ein anderer Meterhouse- oder kompatibler Webserver: Seine Geräte, Verbraucherarten und Gruppen werden über ihre Remote-IDs gelesen.
inst-gateway-address = Adresse
inst-gateway-address-help = IPv4, IPv6 oder Hostname, zum Beispiel 192.168.1.20
inst-gateway-port = Port
inst-gateway-port-help = 502, sofern der Umsetzer nichts anderes vorgibt. Dieselbe Adresse darf mit anderem Port erneut verwendet werden.
inst-gateway-name-help = Eindeutig. Bleibt er leer, gilt die Adresse. Beispiel: „Umsetzer Erdgeschoss“
inst-gateway-board-help = Der Verteiler, in dem es eingebaut ist, höchstens einer.
inst-gateway-description-help = Was beim Finden hilft: „hinter dem Empfang, UV-0, oberste Reihe“
inst-gateway-eq = Netzqualitätsgerät
inst-gateway-eq-help = Seine Spannungen werden wöchentlich nach EN 50160 bewertet. Angeboten werden nur Geräte, die Verzerrung messen.
inst-gateway-advanced = Verbindung und Timing
inst-gateway-framing = Rahmenformat
inst-gateway-framing-help = Serielle Server, die den Bus unverändert durchreichen, brauchen RTU-Rahmen; fast alle Umsetzer sprechen Modbus TCP.
inst-gateway-framing-rtu = RTU-Rahmen über TCP
inst-gateway-timeout = Antwort-Timeout
inst-gateway-timeout-help = Wie lange eine Antwort dauern darf. Länger für langsame Busse und Funkstrecken.
inst-gateway-delay = Pause
inst-gateway-delay-help = Zwischen zwei Anfragen, für Geräte, die Luft holen müssen.
inst-gateway-in-flight = Anfragen zugleich
inst-gateway-in-flight-help = 1, sofern der Hersteller nicht mehr zusagt.
inst-gateway-off =
    { $count ->
        [0] Es wird nicht ausgelesen.
        [one] Auch sein Gerät wird nicht ausgelesen.
       *[other] Auch seine { $count } Geräte werden nicht ausgelesen.
    }
inst-erase-gateway-text = Das Gateway wird vergessen. Dahinter ist nichts, der Verlauf bleibt unberührt.
inst-erase-gateway-devices =
    { $count ->
        [one] Ein Gateway lässt sich erst löschen, wenn nichts mehr dahinter ist. Löschen Sie zuerst dieses Gerät oder verschieben Sie es zu einem anderen Gateway:
       *[other] Ein Gateway lässt sich erst löschen, wenn nichts mehr dahinter ist. Löschen Sie zuerst diese { $count } Geräte oder verschieben Sie sie zu einem anderen Gateway:
    }

## Devices

inst-device = Gerät
inst-device-new = Neues Gerät
inst-device-gone = Dieses Gerät gibt es nicht
inst-device-facts = Remote-ID { $number } · Adresse { $address }
inst-device-off = Es wird nicht ausgelesen und nicht gezeigt; sein Verlauf bleibt.
inst-device-what = Was es ist
inst-device-where = Wo es ist
inst-device-gateway-help = Das Gateway, an dessen Bus es angeschlossen ist.
inst-device-name-title = Name und Verwendung
inst-device-name-help = Eindeutig in der ganzen Anlage. Bleibt er leer, gilt die Adresse. Beispiel: „Beleuchtung 2. OG“
inst-device-groups-help = Zähler, die zusammengehören, höchstens { $most } Gruppen. Beispiel: „Gästezimmer“
inst-device-options = Was dieses Modell braucht
inst-device-labels = Namen der Ein- und Ausgänge
inst-device-advanced = Summen, Alarme, Seriennummer
inst-family = Familie
inst-family-all = Alle Familien
inst-family-help = Grenzt die Modelle ein.
inst-family-bt-din = Zähler BT DIN
inst-family-ems-bt-din = EMS-Module BT DIN
inst-family-megatiker = Leistungsschalter MEGATIKER
inst-family-megabreak = Leistungsschalter MEGABREAK
inst-family-gas-counter = Gaszähler
inst-family-water-counter = Wasserzähler
inst-family-generic = Andere Geräte
inst-family-rs485-supervision = Überwachungsmodule (RS485)
inst-family-greenup-new = Green’Up-Stationen, neue Reihe
inst-family-greenup-old = Green’Up-Stationen, alte Reihe
inst-family-third-party-meter = Zähler anderer Hersteller
inst-family-third-party-charger = Ladestationen anderer Hersteller
inst-family-server = Von einem anderen Server
inst-model = Modell
inst-model-help = Suche nach Name, Hersteller oder Bestellnummer: „F4N400“, „PM5000“, „5 590 44“
inst-model-placeholder = Name, Hersteller oder Nummer
inst-model-notes = Zu dieser Registertabelle
inst-catalogue-numbers = Bestellnummern: { $numbers }
inst-capabilities = Was es kann
inst-capability-measure = Misst
inst-capability-statistics = Zählt Energie
inst-capability-thd = THD
inst-capability-harmonics = Oberschwingungen
inst-capability-state = Zustand
inst-capability-command = Befehle
inst-capability-breaker_state = Schalterzustand
inst-capability-charging_station = Ladestation
inst-capability-pulse_inputs = Impulseingänge
inst-capability-inputs_outputs = Ein- und Ausgänge
inst-capability-links = Links
inst-confidence-vendor-document = Herstellerdokument
inst-confidence-vendor-document-text = Die Register stammen aus einem Dokument des Herstellers.
inst-confidence-tested-code = Praxisbewährt
inst-confidence-tested-code-text = Die Register stammen aus Software, die dieses Modell im Feld ausliest.
inst-confidence-forum = Aus einem Forum
inst-confidence-forum-text = Die Register stammen aus einem Forum. Vergleichen Sie die Prüfung mit der Anzeige, bevor Sie sich darauf verlassen.
inst-confidence-unverified = Ungeprüfte Tabelle
inst-confidence-unverified-text = Für dieses Modell ist keine öffentliche Registertabelle bekannt. Diese hier ist ein Platzhalter: Ein echtes Gerät antwortet vielleicht nicht oder etwas anderes. Ergänzen Sie sie mit dem Dokument des Herstellers und vergleichen Sie jeden Wert mit der Anzeige.
inst-unit = Modbus-Adresse
inst-unit-help = 1 bis 247, wie am Gerät eingestellt; jedes Gerät eines Busses braucht eine eigene.
inst-unit-concentrator = Adresse des Konzentrators
inst-unit-concentrator-help = Der Impulskonzentrator, an den der Zähler angeschlossen ist.
inst-take-free = { $number } nehmen, frei
inst-position = Eingang
inst-position-help = Der Eingang des Konzentrators, an dem der Impulsausgang liegt. Jeder Zähler hat einen eigenen.
inst-side = Seite
inst-side-number = Seite { $number }
inst-side-of = Andere Seite von { $name }
inst-side-help = Beide Seiten teilen sich eine Adresse.
inst-side-hint = Modell, Adresse und Gateway sind die der ersten Seite. Nur diese beiden unterscheiden sich:
inst-other-side-title = Diese Station hat eine weitere Seite
inst-other-side-text = Sie ist noch nicht eingerichtet. Nötig sind nur Name und Phase.
inst-other-side-add = Seite { $number } anlegen
inst-interface-hint = Hinter einem Interface besteht die Adresse aus zwei Teilen: Modul 2 hinter Interface 1 heißt 2-1. Ohne Interface bleibt dieses Feld leer.
inst-virtual-hint = Die Modbus-Adresse ist immer 247. Die Remote-ID zeigt der andere Server: 1XXXX für ein Gerät, 2YYYY für eine Verbraucherart, 3ZZZZ für eine Messgruppe, 29999 für alle elektrischen Verbraucher.
inst-load-type = Verbraucherart
inst-load-type-help = Wofür die Energie verwendet wird. Ohne Angabe zählt es zu „Sonstige“.
inst-load-type-own = Gas und Wasser ordnet das Modell zu.
inst-load-type-by-model = Nach Modell
inst-upstream = Vorgelagerter Zähler
inst-upstream-help = Der Zähler, der diesen mitmisst. Dieser zählt dann in keiner Summe doppelt, und nicht Erfasstes wird sichtbar.
inst-supply = Speisung
inst-supply-upstream = Eingang
inst-supply-downstream = Abgang
inst-supply-help = Die Richtung des Stroms durch Stromwandler oder Rogowskispule. Bei „Abgang“ tauschen Bezug und Einspeisung die Plätze.
inst-supply-breaker-help = Eingang: Der Leistungsschalter wird von oben gespeist. Abgang: von unten.
inst-exclude-totals = Nicht summieren
inst-exclude-totals-help = Wenn ein Hauptzähler dieselbe Energie schon misst. Das Gerät erscheint dann nur in den Details.
inst-exclude-alerts = Keine Alarme
inst-exclude-alerts-help = Ereignisse dieses Geräts lösen keine Meldungen aus.
inst-serial = Seriennummer
inst-serial-help = Wie auf dem Zähler gedruckt; belegt, welcher gewechselt wurde.
inst-max-power = Höchste plausible Leistung
inst-max-power-help = Was mehr Leistung bräuchte, gilt als Ablesefehler. Leer: was Modell und Stromwandler zulassen.
inst-erase-device-text = Es wird nicht mehr ausgelesen. Aufgezeichnetes bleibt, und seine ID { $id } wird nie wieder vergeben.
inst-erase-device-below = Diese Zähler verlieren ihren vorgelagerten Zähler: { $devices }
inst-option-concentrator = Konzentrator
inst-option-concentrator-help = Sein Modell, zum Beispiel F80BI. Er muss auf die Impulsart des Zählers eingestellt sein.
inst-option-pulse_weight = Impulswertigkeit
inst-option-pulse_weight-help = Wofür ein Impuls steht, wie auf dem Zähler gedruckt. 1, wenn der Konzentrator selbst in dieser Einheit zählt.
inst-option-interface = Interface-Adresse
inst-option-interface-help = Des EMS-Interface, hinter dem das Modul liegt. Leer: Es hängt direkt am Bus.
inst-option-remote_id = Remote-ID
inst-option-remote_id-help = Wie sie der andere Server zeigt. Beispiel: 10012
inst-option-phase = Phase
inst-option-phase-help = Die Phase der Anlage, an der eine einphasige Station angeschlossen ist.
inst-option-rated_current_a = Bemessungsstrom
inst-option-rated_current_a-help = Das Höchste, was Station und Zuleitung führen dürfen.
inst-option-function = Lesefunktion
inst-option-function-help = Wie im Dokument des Herstellers angegeben.
inst-option-register = Register
inst-option-register-help = Der bezogenen Wirkenergie, hexadezimal. Beispiel: 0048
inst-option-words = Wörter
inst-option-words-help = Wie viele Register der Wert belegt.
inst-option-factor = Faktor
inst-option-factor-help = Rohwert mal Faktor ergibt den Wert. Beispiel: 0.01
inst-option-unit = Einheit
inst-option-unit-help = Des Werts nach dem Faktor.
inst-option-number_format = Zahlenformat
inst-option-word_order = Wortreihenfolge
inst-option-word_order-help = Welches Wort einer langen Zahl zuerst kommt. Die Prüfung zeigt sofort, was stimmt.
inst-option-export_register = Einspeiseregister
inst-option-export_register-help = Hexadezimal; nur für Zähler, die in beide Richtungen zählen.
inst-option-ct_ratio = Stromwandlerverhältnis
inst-option-ct_ratio-help = Primär- zu Sekundärstrom, wie im Zähler eingestellt. Beispiel: 250/5 ist 50
inst-option-vt_ratio = Spannungswandlerverhältnis
inst-option-vt_ratio-help = Primär- zu Sekundärspannung, wie im Zähler eingestellt; 1 ohne Spannungswandler.
inst-option-ct_multiplier = Stromwandlerfaktor
inst-option-ct_multiplier-help = Nur wenn der Zähler Sekundärwerte liefert; mit seiner Anzeige vergleichen.
inst-option-controller_base = Controller
inst-option-controller_base-help = 1000 mal die Nummer des Ladecontrollers.
inst-choice-function-3 = 3 (Holding-Register)
inst-choice-function-4 = 4 (Input-Register)
inst-choice-words-1 = 1 Wort (16 Bit)
inst-choice-words-2 = 2 Wörter (32 Bit)
inst-choice-words-4 = 4 Wörter (64 Bit)
inst-choice-number_format-unsigned = Ganze Zahl
inst-choice-number_format-signed = Ganze Zahl mit Vorzeichen
inst-choice-number_format-float = Gleitkomma
inst-choice-word_order-big = Höherwertiges Wort zuerst (ABCD)
inst-choice-word_order-little = Niederwertiges Wort zuerst (CDAB)
inst-choice-word_order-swap = Vertauschte Wörter (CDAB)

## Test

inst-test = Prüfen
inst-test-title = Prüfung
inst-test-again = Erneut
inst-test-running = Abfrage …
inst-test-good = Es antwortet
inst-test-asked = Abgefragt: { $device }
inst-test-round-trip = Antwortzeit { $ms } ms
inst-test-do = Was zu tun ist:
inst-test-values = Werte
inst-test-no-values = Es antwortet, aber dieses Modell hat keine Werte.
inst-advice-gateway-unreachable = Prüfen Sie Netzwerkkabel und Versorgung des Gateways, dann seine Adresse und seinen Port.
inst-advice-gateway-unreachable-refused = Die Adresse stimmt, der Port nicht, oder das Gateway bedient keinen weiteren Client. Sehen Sie den Port in seinen Einstellungen nach (meist 502) und schließen Sie andere Programme, die es benutzen.
inst-advice-gateway-unreachable-timed-out = Ist es eingeschaltet, leuchtet die Netzwerk-LED? Ist es in diesem Netz, die Adresse richtig eingegeben? Eine Firewall dazwischen muss Port 502 durchlassen.
inst-advice-gateway-unreachable-unreachable = In dieses Netz führt kein Weg. Prüfen Sie Adresse, Subnetzmaske und Router dieses Servers.
inst-advice-gateway-unreachable-name-not-resolved = Diesen Namen kennt hier niemand. Geben Sie die IP-Adresse ein oder korrigieren Sie den DNS-Server dieses Rechners.
inst-advice-gateway-unreachable-port-busy = Ein anderes Programm belegt die serielle Schnittstelle. Beenden Sie es.
inst-advice-gateway-unreachable-no-such-port = Steckt der RS485-Adapter? Sein Gerätename steht in den Einstellungen des Servers.
inst-advice-gateway-unreachable-no-path = Der Umsetzer kennt diese Adresse nicht. Prüfen Sie sein Routing oder seine Einstellung der Slave-Adressen.
inst-advice-gateway-unreachable-bad-header = An diesem Port antwortet etwas anderes. Prüfen Sie den Port; ein serieller Server, der Rahmen durchreicht, braucht „RTU-Rahmen über TCP“.
inst-advice-gateway-without-devices = Legen Sie das erste Gerät an und prüfen Sie dann erneut: Nur Geräte können antworten.
inst-advice-no-answer = Hat das Gerät Spannung, und ist diese Adresse an ihm eingestellt? Prüfen Sie, ob A und B des Busses vertauscht sind, den Busabschluss und ob Baudrate und Parität bei allen Geräten des Busses gleich sind.
inst-advice-device-exception = Das Gerät ist da, kennt dieses Register aber nicht. Stimmt das Modell? Prüfen Sie bei generischen Zählern Register und Lesefunktion.
inst-advice-device-exception-2 = Das Gerät ist da, hat dieses Register aber nicht. Stimmt das Modell? Prüfen Sie bei generischen Zählern Register, Anzahl der Wörter und Lesefunktion.
inst-advice-device-exception-1 = Das Gerät ist da, kennt diese Lesefunktion aber nicht. Versuchen Sie die andere, 3 oder 4.
inst-advice-bad-answer = Zwei Geräte mit derselben Adresse, ein fehlender Busabschluss oder Störungen auf dem Bus: Nehmen Sie die Geräte einzeln ab.
inst-advice-configuration-error = Wählen Sie das Modell erneut und sichern Sie.
inst-advice-other = Prüfen Sie gleich noch einmal. Bleibt es dabei, zeigt die Seite Erfassung, was auf dem Bus geschieht.

## Loads, groups, boards

inst-groups-load-type = Verbraucherarten
inst-groups-load-type-add = Neue Art
inst-groups-load-type-text = Wofür die Energie verwendet wird. Die sechs vordefinierten lassen sich abschalten; bis zu 8 eigene sind möglich. Was keine hat, zählt zu „Sonstige“.
inst-groups-load-type-example = Beispiel: „Küche“, „Serverraum“
inst-groups-full = Alle { $most } eigenen sind vergeben.
inst-groups-measure-group = Messgruppen
inst-groups-measure-group-add = Neue Gruppe
inst-groups-measure-group-text = Zähler, die summiert oder verglichen werden: ein Stockwerk, ein Mieter, ein Prozess. Ein Gerät kann in bis zu 5 Gruppen sein.
inst-groups-measure-group-example = Beispiel: „Gästezimmer“, „Mieter 3“
inst-groups-panel-board = Verteiler
inst-groups-panel-board-add = Neuer Verteiler
inst-groups-panel-board-text = Die Verteiler, in denen die Gateways eingebaut sind. Ein Gateway gehört zu höchstens einem Verteiler; am besten ist ein Gateway je Verteiler.
inst-groups-panel-board-example = Beispiel: „Hauptverteilung“, „UV-2 zweites OG“
inst-groups-none = Noch keine.
inst-groups-field-name = Name
inst-groups-field-description = Beschreibung
inst-groups-field-enabled = Angeboten
inst-groups-field-color = Farbe
inst-remote-id = Remote-ID { $number }
inst-count-devices =
    { $count ->
        [0] kein Gerät
        [one] ein Gerät
       *[other] { $count } Geräte
    }
inst-count-gateways =
    { $count ->
        [0] kein Gateway
        [one] ein Gateway
       *[other] { $count } Gateways
    }
inst-predefined = vordefiniert
inst-predefined-help = Vordefiniert: Der Name wird übersetzt und bleibt, wie er ist.
inst-disabled = Abgeschaltet
inst-disable = Abschalten
inst-enable = Aktivieren
inst-offered = Angeboten
inst-offered-help = Aus: Es bleibt erhalten und markiert, wird aber weder angeboten noch in Ansichten gezeigt.
inst-edit-one = { $name } ändern
inst-more-one = Mehr zu { $name }
inst-members =
    { $count ->
        [0] Noch gehört nichts dazu
        [one] Eines gehört dazu
       *[other] { $count } gehören dazu
    }
inst-members-search = Suchen
inst-changed-meanwhile = jemand anderes hat es gerade geändert; öffnen Sie es erneut
inst-colour = Farbe in Diagrammen
inst-colour-number = Farbe { $number }
inst-colour-other = Andere
inst-erase-group-unused = Nichts gehört dazu; sonst ändert sich nichts.
inst-erase-load-type-users =
    { $count ->
        [one] Dieses Gerät zählt danach zu „Sonstige“:
       *[other] Diese { $count } Geräte zählen danach zu „Sonstige“:
    }
inst-erase-measure-group-users =
    { $count ->
        [one] Dieses Gerät verlässt die Gruppe; sonst bleibt es, wie es ist:
       *[other] Diese { $count } Geräte verlassen die Gruppe; sonst bleiben sie, wie sie sind:
    }
inst-erase-panel-board-users =
    { $count ->
        [one] Dieses Gateway gehört danach zu keinem Verteiler:
       *[other] Diese { $count } Gateways gehören danach zu keinem Verteiler:
    }
inst-erase-group-instead = Um es für später aufzuheben, schalten Sie es stattdessen ab.

## Changes

inst-changes-of = Änderungen an
inst-changes-all = Alle Änderungen
inst-changes-one = Nur { $name }
inst-changes-none = Noch keine Änderungen
inst-changes-none-text = Was hier angelegt, geändert oder gelöscht wird, wird mit Urheber und Zeit festgehalten und lässt sich zurücknehmen.
inst-older = Ältere zeigen
inst-author-system = Server
inst-origin-upload = aus Tabelle
inst-origin-replacement = Zählerwechsel
inst-origin-undo = Rücknahme
inst-undone = zurückgenommen
inst-undo = Rückgängig
inst-undo-title = Diese Änderung zurücknehmen?
inst-undo-text =
    { $count ->
        [one] Es wird wieder, was es vorher war. Die Änderung selbst bleibt in dieser Liste.
       *[other] Alle { $count } Objekte werden wieder, was sie vorher waren. Die Änderung selbst bleibt in dieser Liste.
    }
inst-action-added = Angelegt
inst-action-changed = Geändert
inst-action-removed = Gelöscht
inst-kind-device = Gerät
inst-kind-gateway = Gateway
inst-kind-load-type = Verbraucherart
inst-kind-measure-group = Messgruppe
inst-kind-panel-board = Verteiler
inst-kind-site = Standort
inst-kinds-device = Geräte
inst-kinds-gateway = Gateways
inst-kinds-load-type = Verbraucherarten
inst-kinds-measure-group = Messgruppen
inst-kinds-panel-board = Verteiler
inst-kinds-site = Standort
inst-fields =
    { $count ->
        [one] Ein Feld
       *[other] { $count } Felder
    }
inst-before = vorher
inst-after = jetzt

## Replacing a meter

inst-replace = Zählerwechsel
inst-replace-title = Zähler von „{ $name }“ wechseln
inst-replace-text = Der Verlauf läuft unter derselben ID weiter. Zwischen dem letzten Stand des alten und dem ersten des neuen Zählers wird nichts gezählt.
inst-replace-serial = Seriennummer des neuen Zählers
inst-replace-end = Endstand des alten Zählers
inst-replace-end-help = Wie auf seiner Anzeige. Leer: sein letzter hier abgelesener Stand.
inst-replace-start = Anfangsstand des neuen Zählers
inst-replace-start-help = Wie auf seiner Anzeige, meist nahe 0. Leer: Es zählt ab dem ersten hier abgelesenen Stand.

## Spreadsheet

inst-sheet-download = Download
inst-sheet-download-text = Die ganze Anlage: Verteiler, Verbraucherarten, Messgruppen, Gateways und Geräte. Auch eine gute Vorlage für eine neue.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Upload
inst-sheet-upload-text = Die Datei wird zuerst geprüft: Nichts ändert sich, bevor Sie sie übernehmen, und sie wird ganz oder gar nicht übernommen.
inst-sheet-choose = Datei wählen
inst-sheet-choose-hint = oder hier ablegen: XLSX, ZIP aus CSV-Dateien oder eine CSV-Datei
inst-sheet-matching = Zeilen gehören zu
inst-sheet-matching-id = Ihrer ID
inst-sheet-matching-name = Ihrem Namen
inst-sheet-matching-help = Nach ID für eine Datei dieses Servers, nach Namen für eine von anderswo. Zeilen ohne Entsprechung werden angelegt.
inst-sheet-missing = Was nicht in der Datei steht
inst-sheet-missing-keep = Bleibt
inst-sheet-missing-delete = Wird gelöscht
inst-sheet-missing-help = Nur in Blättern, die die Datei enthält. Der Verlauf gelöschter Geräte bleibt.
inst-sheet-sheet = Diese CSV-Datei enthält
inst-sheet-sheet-help = Eine CSV-Datei ist ein Blatt.
inst-sheet-panel_boards = Verteiler
inst-sheet-load_types = Verbraucherarten
inst-sheet-measure_groups = Messgruppen
inst-sheet-gateways = Gateways
inst-sheet-devices = Geräte
inst-sheet-trial = Probelauf
inst-sheet-applied = Upload
inst-sheet-reading = Datei wird gelesen …
inst-sheet-tried-again = Die Anlage hat sich seit dem Probelauf geändert. Es wurde nichts übernommen; dies ist ein neuer Probelauf.
inst-sheet-problems =
    { $count ->
        [one] Ein Problem: Die Datei kann nicht übernommen werden
       *[other] { $count } Probleme: Die Datei kann nicht übernommen werden
    }
inst-sheet-nothing = Die Datei sagt, was schon da ist
inst-sheet-good = Die Datei kann übernommen werden
inst-sheet-done = Übernommen
inst-sheet-counts = { $added } angelegt, { $changed } geändert, { $removed } gelöscht, { $unchanged } wie bisher
inst-sheet-apply = Übernehmen
inst-sheet-to-changes = In den Änderungen ansehen oder dort zurücknehmen
inst-sheet-table = Probleme der Datei
inst-sheet-col-sheet = Blatt
inst-sheet-col-row = Zeile
inst-sheet-col-column = Spalte
inst-sheet-col-problem = Problem

## Registers

inst-raw =
    { $count ->
        [one] Ein Register, wie es ankam
       *[other] { $count } Register, wie sie ankamen
    }
inst-raw-table = Register, wie sie ankamen
inst-raw-register = Register
inst-raw-address = Adresse (hex)
inst-raw-words = Wörter (hex)
inst-raw-value = Wert
