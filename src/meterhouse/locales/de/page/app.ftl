# The page. The same messages and variables in every language.

## Frame

claim = Wissen, wohin die Energie Ihres Gebäudes fließt.
skip-to-content = Zum Inhalt springen
menu = Menü öffnen
menu-close = Menü schließen
navigation = Seiten
nav-home = Start
nav-consumption = Verbrauch
nav-live = Momentanwerte
nav-acquisition = Erfassung
about-consumption = Diagramme, Vergleiche, Downloads
about-live = Was jedes Gerät gerade misst
about-acquisition = Wie gut Gateways und Geräte antworten
version = Version { $version }
connected = Verbunden
reconnecting = Verbindet neu …
user-panel = Benutzer { $name }
language = Sprache
color-scheme = Farbschema
scheme-auto = Auto
scheme-light = Hell
scheme-dark = Dunkel
logout = Abmelden
lock = Sperren
lock-title = Diesen Browser sperren?
lock-text = Die Sitzung endet, und diesem Browser wird nicht mehr vertraut. Für die nächste Anmeldung sind PIN und PUK nötig.
cancel = Abbrechen
close = Schließen
loading = Wird geladen
try-again = Wiederholen
failed-title = Das hat nicht funktioniert
unreachable-title = Der Server antwortet nicht
unreachable-text = Prüfen Sie das Netz; die Seite läuft von selbst weiter, sobald der Server wieder da ist.
notfound-title = Seite nicht gefunden
notfound-text = Unter dieser Adresse gibt es nichts, oder Sie dürfen es nicht öffnen.
notfound-home = Zur Startseite

## Log-in

login-title = Willkommen
login-first = Dieser Browser ist hier neu: Melden Sie sich mit PIN und PUK an.
login-again = Melden Sie sich mit Ihrer PIN an.
login = Anmelden
login-locked =
    { $seconds ->
        [one] Noch eine Sekunde gesperrt
       *[other] Noch { $seconds } Sekunden gesperrt
    }
pin = PIN
puk = PUK
puk-description = 14 Ziffern, wie auf Ihrer Karte: 5-4-5
show-code = Code zeigen
demo-title = Demogebäude: eintreten als
codes-title = Neue Codes festlegen
codes-text = Die gedruckten Codes öffnen nur diese Seite. Wählen Sie eigene, um fortzufahren.
codes-pin = Neue PIN
codes-pin-description = 5 Ziffern, nicht leicht zu erraten
codes-pin-again = Neue PIN wiederholen
codes-puk = Neue PUK
codes-puk-description = 14 Ziffern; nötig, wenn ein Browser zum ersten Mal benutzt wird
codes-suggest = PUK vorschlagen
codes-noted = Ich habe beide Codes an einem sicheren Ort notiert
codes-save = Sichern und öffnen
codes-differ = Die beiden PINs sind verschieden

## Home

home-today = Heute
home-yesterday = Gestern um diese Zeit { $value }
home-hours = { $commodity } je Stunde, heute und gestern
home-health = Zustand der Anlage
home-pages = Wohin
home-devices = Geräte
home-all-answer =
    { $count ->
        [0] Kein Gerät ist eingeschaltet
        [one] Das Gerät antwortet
       *[other] Alle { $count } Geräte antworten
    }
home-silent =
    { $count ->
        [one] Eines von { $all } Geräten antwortet nicht
       *[other] { $count } von { $all } Geräten antworten nicht
    }
home-silent-more =
    { $count ->
        [one] und ein weiteres
       *[other] und { $count } weitere
    }
home-since = seit { $time }
home-completeness = Daten dieses Monats

## Consumption

consumption-pages = Ansichten
consumption-total = Gesamt
consumption-details = Details
consumption-none-title = Noch nichts zu zeigen
consumption-none-text = Es ist kein Zähler dieser Art installiert, oder er geht in keine Summe ein.
commodity = Medium
commodity-electricity = Strom
commodity-gas = Gas
commodity-water = Wasser
total-electricity = Strom nach Verbraucherart
total-gas = Gas
total-water = Wasser
period = Zeitraum
period-day = Tag
period-month = Monat
period-year = Jahr
period-decade = 10 Jahre
bucket-day = Stunde
bucket-month = Tag
bucket-year = Monat
bucket-decade = Jahr
previous = Zurück
next = Weiter
today = Heute
choose-date = { $date }, anderes Datum wählen
calendar-choose-month = Monat wählen
calendar-choose-year = Jahr wählen
calendar-next = Später
calendar-previous = Früher
compare = Vergleich
previous-period = Vorperiode
so-far = bisher
compared-with = Verglichen mit { $period }
to-date = Bis heute
in-full = Vollständig
previous-incomplete = Nicht vollständig aufgezeichnet: kein Vergleich
change-more = mehr
change-less = weniger
change-same = gleich
coverage-title = Datenqualität
coverage-none = Es wurden keine Daten erwartet.
show-as = Zeigen als
show-bars = Balken
show-pie = Kreis
show-table = Tabelle
download = Download
download-csv = Tabelle (CSV)
download-png = Bild (PNG)
download-svg = Grafik (SVG)
full-screen = Vollbild
full-screen-leave = Vollbild beenden
chart-label = { $title }, { $period }, gesamt { $total }. Die Pfeiltasten wandern durch das Diagramm, die Eingabetaste öffnet das Gewählte.
legend = Legende
table = Werte des Diagramms
total = Gesamt
unit = Einheit
unit-volume = Volumen
unit-energy = Energie
quality-measured = Gemessen
quality-interpolated = Interpoliert
quality-estimated = Geschätzt
quality-edited = Bearbeitet
quality-partial = Unvollständig
quality-missing = Fehlt
quality-future = Künftig
filter = Filter
filter-all = Alle Geräte
load-types = Verbraucherarten
load-type-none = Sonstige
measure-groups = Messgruppen
details-none-title = Kein Gerät zu zeigen
details-none-text = Zu Medium und Filter passt kein Gerät.
measurements = Messgrößen
measurements-hint = Die Linie ist der Mittelwert, das Band reicht vom niedrigsten bis zum höchsten Wert.
measurements-none = In diesem Zeitraum wurde nichts aufgezeichnet.
mean-min-max = Mittelwert (niedrigster … höchster)
harmonic-order = Ordnung

## Devices

choose-device = Gerät wählen
search-devices = Geräte suchen
search-none = Kein Gerät gefunden.
status-on = Antwortet
status-off = Aus
status-waiting = Wartet
status-communication_error = Antwortet nicht
device-address = Adresse
device-name = Gerät
device-status = Zustand
device-last-answer = Letzte Antwort
device-error = Letzter Fehler

## Live values

live-facts = { $model } · { $gateway } · Adresse { $address }
live-last-answer = Letzte Antwort
live-lost-title = Die Momentanwerte stehen still
live-lost-text = Die Verbindung zum Server ist unterbrochen. Die Werte unten sind die zuletzt empfangenen.
live-error-title = Das Gerät antwortet nicht
live-error-last = Die Werte unten sind die letzten bekannten, von { $time }.
live-error-never = Es hat seit dem Start des Servers nicht geantwortet.
live-none-title = Noch keine Geräte
live-none-text = Sobald Geräte installiert sind, stehen ihre Werte hier.
live-unknown-title = Dieses Gerät gibt es nicht
live-unknown-text = Vielleicht wurde es entfernt. Wählen Sie ein anderes.
live-no-values-title = Noch keine Werte
live-no-values-text = Das Gerät wurde noch nicht ausgelesen, oder es misst nichts.
live-sparkline = Wirkleistung der letzten Minuten
live-sparkline-wait = Der Verlauf erscheint hier, sobald Werte eintreffen.
live-range = { $low } bis { $high }, seit diese Seite offen ist
live-phases = Phasen
live-phase = Phase
live-energy = Energie
live-consumption = Zählerstände
live-power = Leistung
live-voltage = Spannung, Strom, Frequenz
live-quality = Verzerrung und Unsymmetrie
live-state = Zustand
live-other = Weitere Werte
live-harmonics = Oberschwingungen
live-harmonics-scale = Höchste: { $highest }
live-attributes = Vom Gerät
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = PF
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Wirkenergie
quantity-reactive_energy = Blindenergie
quantity-apparent_energy = Scheinenergie
quantity-gas_volume = Gas
quantity-water_volume = Wasser
quantity-pulses = Impulse
quantity-operating_time = Betriebszeit
quantity-active_power = Wirkleistung
quantity-reactive_power = Blindleistung
quantity-apparent_power = Scheinleistung
quantity-active_power_demand = Wirkleistungsmittelwert
quantity-active_power_demand_max = Max. Wirkleistungsmittelwert
quantity-reactive_power_demand = Blindleistungsmittelwert
quantity-reactive_power_demand_max = Max. Blindleistungsmittelwert
quantity-apparent_power_demand = Scheinleistungsmittelwert
quantity-apparent_power_demand_max = Max. Scheinleistungsmittelwert
quantity-current_demand = Strommittelwert
quantity-current_demand_max = Max. Strommittelwert
quantity-voltage = Spannung
quantity-voltage_between = Außenleiterspannung
quantity-current = Strom
quantity-frequency = Frequenz
quantity-power_factor = Leistungsfaktor
quantity-phase_angle = Phasenwinkel
quantity-thd_voltage = Spannungsverzerrung (THD)
quantity-thd_current = Stromverzerrung (THD)
quantity-harmonic_voltage = Spannungsoberschwingung
quantity-harmonic_current = Stromoberschwingung
quantity-voltage_unbalance = Spannungsunsymmetrie
quantity-current_unbalance = Stromunsymmetrie
quantity-temperature = Temperatur
quantity-digital_input = Digitaleingang
quantity-digital_output = Digitalausgang
quantity-analog_input = Analogeingang
quantity-analog_output = Analogausgang
quantity-breaker_state = Leistungsschalter
quantity-breaker_tripped = Ausgelöst
quantity-breaker_trips = Auslösungen
quantity-charger_status = Ladestation
quantity-current_limit = Strombegrenzung
quantity-session_energy = Energie dieses Ladevorgangs
quantity-charging_time = Ladezeit
direction-import = Bezug
direction-export = Einspeisung
direction-sum = beide Richtungen
direction-net = Saldo
phase-total = Gesamt
phase-avg_ln = Mittel L-N
phase-avg_ll = Mittel L-L
phase-partial = teilweise
state-breaker_state-0 = Offen
state-breaker_state-1 = Geschlossen
state-breaker_state-2 = Ausgelöst
state-breaker_tripped-0 = Nein
state-breaker_tripped-1 = Ja
state-charger_status-0 = Frei
state-charger_status-1 = Vorbereitung
state-charger_status-2 = Lädt
state-charger_status-3 = Unterbrochen
state-charger_status-4 = Abschluss
state-charger_status-5 = Reserviert
state-charger_status-6 = Außer Betrieb
state-charger_status-7 = Gestört
state-digital_input-0 = Aus
state-digital_input-1 = Ein
state-digital_output-0 = Aus
state-digital_output-1 = Ein

## Acquisition

acquisition-started = In Betrieb seit { $time }
gateway-local = RS485-Schnittstelle dieses Rechners
link-requests = Anfragen pro Sekunde
link-utilisation = Busauslastung
link-efficiency = Effizienz
link-errors = Fehler
link-lost = Verlust durch stumme Geräte
link-error-timeout = Keine Antwort
link-error-exception = Vom Gerät abgelehnt
link-error-bad-answer = Beschädigte Antwort
link-error-link-down = Verbindung verloren
link-error-backed-off = Ausgelassen, solange stumm
link-error-not-sent = Nicht rechtzeitig gesendet
