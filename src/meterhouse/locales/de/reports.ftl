# Was gedruckte Protokolle sagen und was die Seite davon zeigt: Befunde einer Prüfung und ihre Abhilfe.

## Wiring findings

finding-reversed-ct = Stromwandler verkehrt herum an { $phases }
finding-missing-phase = Phase { $phases } fehlt
finding-swapped-phases = Phasen vertauscht: { $phases }
finding-suspicious-ratio = Wandlerverhältnis oder Impulswertigkeit verdächtig
finding-detail-negative-power = Leistung je Phase: { $power }. Alle anderen Vorzeichen sind die eines Verbrauchers.
finding-detail-no-voltage = Der Zähler sieht { $volts } V, wo die anderen Phasen volle Spannung haben.
finding-detail-current-without-voltage = Es fließen { $amperes } A, aber der Zähler sieht nur { $volts } V.
finding-detail-angles = Leistung je Phase: { $power }. Die Ströme sind gegen ihre Spannungen um etwa 120° zu viel oder zu wenig verschoben.
finding-detail-power-beyond-ui = An { $phases } werden { $seen } W angezeigt; Spannung und Strom lassen { $expected } W zu.
finding-detail-power-below-ui = An { $phases } werden { $seen } W angezeigt; Spannung, Strom und Leistungsfaktor ergeben { $expected } W.
finding-detail-voltage-unusual = { $seen } V zwischen Außenleiter und Neutralleiter gibt es in keinem üblichen Netz.
finding-detail-beyond-rating = Angezeigt werden { $seen } W; das Gerät ist für { $expected } W ausgelegt.
finding-detail-beyond-upstream = Angezeigt werden { $seen } W; der vorgelagerte Zähler zeigt nur { $expected } W.
finding-detail-counter-and-power = Am letzten Tag hat das Zählwerk { $seen } Wh gezählt; die aufgezeichnete Leistung ergibt { $expected } Wh.
finding-do-negative-power = Stromkreis freischalten und den Wandler umdrehen oder seine beiden Leitungen (S1 und S2) tauschen.
finding-do-no-voltage = Sicherung, Klemme und Leitung des Spannungseingangs dieser Phase prüfen.
finding-do-current-without-voltage = Sicherung, Klemme und Leitung des Spannungseingangs dieser Phase prüfen; ihre Energie wird nicht gezählt.
finding-do-angles = Prüfen, ob jeder Stromwandler an der Phase sitzt, deren Spannung am selben Eingang anliegt.
finding-do-power-beyond-ui = Wandlerverhältnisse im Zähler mit den Typenschildern vergleichen; Modell und Wortreihenfolge prüfen.
finding-do-power-below-ui = Wandlerverhältnisse im Zähler mit den Typenschildern vergleichen; Modell und Wortreihenfolge prüfen.
finding-do-voltage-unusual = Spannungswandlerverhältnis im Zähler mit dem Typenschild vergleichen; ohne Wandler ist es 1.
finding-do-beyond-rating = Stromwandlerverhältnis im Zähler mit dem Typenschild vergleichen; Bemessungsleistung prüfen.
finding-do-beyond-upstream = Wandlerverhältnisse beider Zähler mit den Typenschildern vergleichen; prüfen, welcher hinter welchem liegt.
finding-do-counter-and-power = Verhältnis, Einheit und Faktor des Energieregisters mit denen der Leistung vergleichen.

## What to do about a device that cannot be read

advice-no-answer = Modbus-Adresse, Versorgung, Adern A und B, Baudrate und Parität prüfen.
advice-gateway-unreachable = Adresse, Port, Versorgung und Netzwerkkabel des Gateways prüfen.
advice-gateway-off = Das Gateway in der Anlage einschalten oder auslassen.
advice-device-exception = Modell oder Version können andere sein; das Modell prüfen.
advice-bad-answer = Vielleicht haben zwei Geräte diese Adresse, oder der Leitung fehlen die Abschlusswiderstände.
advice-implausible-value = Modell, Register und Wortreihenfolge prüfen.
advice-configuration-error = Das Modell neu wählen.
advice-other = Das Gerät einzeln prüfen.

## Commissioning report

report-commissioning = Inbetriebnahmeprotokoll
report-tested-on = Geprüft am
report-printed-on = Gedruckt am
report-author = Von
report-devices = Geräte
report-answering = Antworten
report-silent = Antworten nicht
report-findings = Befunde
report-verdict-good = Jedes Gerät antwortet, und die Verdrahtung ist, soweit messbar, in Ordnung.
report-verdict-bad = Es ist noch etwas zu tun.
report-cancelled = Die Prüfung wurde beendet, bevor alle Geräte ausgelesen waren.
report-to-do = Was zu tun ist
report-to-do-none = Nichts.
report-gateway-local = RS485-Schnittstelle des Servers
report-gateway-board = Verteiler: { $board }
report-column-address = Adresse
report-column-device = Gerät
report-column-serial = Seriennummer
report-column-map = Register
report-column-result = Ergebnis
report-column-values = Werte
report-result-good = Antwortet
report-result-bad = Fehler
report-result-off = Ausgeschaltet
report-result-not-asked = Nicht geprüft
report-round-trip = { $ms } ms
report-unjudged = Zu wenig Last, um die Phasen zu beurteilen
report-no-values = –
report-confidence-vendor-document = Herstellerdokument
report-confidence-tested-code = Bewährt
report-confidence-forum = Von Anwendern
report-confidence-unverified = Ungeprüft
report-legend = Wie sicher die Registertabelle eines Modells ist
report-legend-vendor-document = aus dem Dokument des Herstellers
report-legend-tested-code = aus Programmen, die dieses Modell auslesen
report-legend-forum = von Anwendern mitgeteilt, nicht geprüft
report-legend-unverified = nicht veröffentlicht: jeden Wert mit der Anzeige des Geräts vergleichen
report-signature = Übergeben
report-signature-installer = Errichter
report-signature-customer = Auftraggeber
report-signature-place = Ort, Datum, Unterschrift
report-page = Seite { $page } von { $pages }
report-value-active-energy-import = Energie
report-value-active-energy-export = Energie, eingespeist
report-value-gas-volume = Gas
report-value-water-volume = Wasser
report-value-active-power = Leistung
report-value-voltage = Spannung
report-value-current = Strom
report-value-power-factor = Leistungsfaktor
report-value-frequency = Frequenz
report-value-breaker-state = Schalter
report-value-charger-status = Ladestation
report-value-session-energy = Ladevorgang
report-state-breaker-state-open = offen
report-state-breaker-state-closed = geschlossen
report-state-breaker-state-tripped = ausgelöst
report-state-charger-status-available = frei
report-state-charger-status-preparing = Vorbereitung
report-state-charger-status-charging = lädt
report-state-charger-status-suspended = unterbrochen
report-state-charger-status-finishing = Abschluss
report-state-charger-status-reserved = reserviert
report-state-charger-status-unavailable = außer Betrieb
report-state-charger-status-faulted = gestört
