# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = Melden Sie sich mit Name, Passwort und Einmalcode an.
login-with-password = Stattdessen mit Passwort
login-with-codes = Stattdessen PIN und PUK
login-password = Passwort
login-one-time = Aus Ihrer Authenticator-App oder ein Wiederherstellungscode

## In general

access-save = Sichern
access-saved = Gesichert.

## Pages that may be opened

page-server_configuration = Serverkonfiguration
page-about-server_configuration = Einstellungen, Benutzer und Protokoll
page-system_configuration = Anlagenkonfiguration
page-about-system_configuration = Gateways, Geräte, Gruppen, Tarife
page-panel_board = Mein Verteiler
page-about-panel_board = Momentanwerte, Zustände und Befehle
page-consumptions = Verbrauch
page-about-consumptions = Diagramme, Vergleiche, Kosten
page-green_up = Green'Up
page-about-green_up = Ladestationen
page-reports = Berichte und Datenexport
page-about-reports = Berichte, Dateien für die Tabellenkalkulation
page-alarms = Alarme
page-about-alarms = Was Aufmerksamkeit braucht

## Users

users-title = Benutzer
users-add = Neuer Benutzer
users-edit = Ändern
users-edit-name = { $name } ändern
users-codes = Neue Codes
users-codes-name = Neue Codes für { $name }
users-codes-effect = Bisherige Codes, alle Sitzungen und vertrauten Browser dieses Benutzers enden; ein Passwort mit Einmalcodes wird entfernt.
users-name = Name
users-pages = Seiten
users-pages-effect = Was dieser Benutzer öffnen darf. Wer die Serverkonfiguration öffnen darf, verwaltet auch Benutzer.
users-enabled = Darf sich anmelden
users-enabled-effect = Aus: Sitzungen enden sofort, Token öffnen nichts mehr. Es wird nichts gelöscht.
users-disabled = Aus
users-default-codes = Gedruckte Codes
users-second-factor = Passwort
users-tokens =
    { $count ->
        [one] Ein Token
       *[other] { $count } Token
    }
users-no-pages = Keine Seiten
users-suggest = Codes vorschlagen

## My account

account-title = Mein Konto
account-codes = PIN und PUK
account-codes-effect = Neue Codes beenden Ihre Sitzungen an anderen Orten und das Vertrauen in alle anderen Browser.
account-pin-now = Ihre jetzige PIN
account-password-now = Ihr jetziges Passwort
account-codes-save = Codes ändern
account-codes-changed = Die Codes wurden geändert.
account-password = Passwort und Einmalcodes
account-password-effect = Sicherer als PIN und PUK und nötig, wo dieser Server von außen erreichbar ist: ein Passwort und ein Code aus einer Authenticator-App, der alle 30 Sekunden wechselt. PIN und PUK öffnen dann nichts mehr.
account-password-on =
    { $count ->
        [0] Ein Passwort und Einmalcodes öffnen Ihre Sitzungen. Es ist kein Wiederherstellungscode mehr übrig: Setzen Sie das Passwort neu.
        [one] Ein Passwort und Einmalcodes öffnen Ihre Sitzungen. Ein Wiederherstellungscode ist noch übrig.
       *[other] Ein Passwort und Einmalcodes öffnen Ihre Sitzungen. { $count } Wiederherstellungscodes sind noch übrig.
    }
account-password-set = Passwort setzen
account-password-use = Mit Passwort
account-password-new = Neues Passwort
account-password-new-effect = Mindestens 10 Zeichen; mehrere Wörter sind leicht zu merken.
account-password-remove = Passwort entfernen
account-password-remove-yes = Entfernen
account-password-remove-effect = PIN und PUK öffnen Ihre Sitzungen wieder.
account-scan = Scannen Sie dies mit einer Authenticator-App oder geben Sie dort den Schlüssel ein.
account-qr = QR-Code des Schlüssels, der darunter steht
account-one-time = Einmalcode
account-one-time-effect = Die 6 Ziffern, die die Authenticator-App gerade zeigt
account-recovery = Wiederherstellungscodes
account-recovery-effect = Jeder ersetzt einmal einen Einmalcode, wenn die Authenticator-App verloren ist. Sie werden nur dieses eine Mal gezeigt: Bewahren Sie sie sicher auf.
account-recovery-noted = Ich habe sie notiert
account-browsers = Vertraute Browser
account-browsers-effect = In diesen öffnet die PIN allein eine Sitzung.
account-browser-unnamed = Unbekannter Browser
account-browser-since = seit { $time }
account-browser-this = dieser
account-browser-forget = Entfernen
account-browser-forget-name = { $name } entfernen
account-sessions =
    { $count ->
        [0] Sie sind nur hier angemeldet.
        [one] Sie sind an einem weiteren Ort angemeldet.
       *[other] Sie sind an { $count } weiteren Orten angemeldet.
    }
account-sessions-end = Beenden

## Access tokens

tokens-title = Zugriffstoken
tokens-effect = Für Programme, die in Ihrem Namen über die API etwas lesen oder ändern.
tokens-make = Neues Token
tokens-make-yes = Token anlegen
tokens-name = Name
tokens-name-effect = Wer es benutzen wird, etwa „Hausautomation“
tokens-pages = Was es öffnen darf
tokens-days = Läuft ab
tokens-days-count =
    { $count ->
        [one] Nach einem Tag
       *[other] Nach { $count } Tagen
    }
tokens-no-end = Läuft nicht ab
tokens-until = bis { $time }
tokens-expired = abgelaufen { $time }
tokens-used = zuletzt benutzt { $time }
tokens-never-used = nie benutzt
tokens-revoke = Widerrufen
tokens-revoke-name = { $name } widerrufen
tokens-shown = Ihr neues Token
tokens-shown-effect = Kopieren Sie es jetzt: Es wird nur dieses eine Mal gezeigt. Ein Programm sendet es als Header mit jeder Anfrage.

## Audit log

audit-title = Wer was getan hat
audit-search = Namen, Gegenstände, Adressen suchen
audit-kind = Art
audit-kind-all = Alles
audit-kind-login = Anmeldungen
audit-kind-failed = Abgewiesene Versuche
audit-kind-users = Benutzer
audit-kind-own = Eigener Zugang
audit-kind-configuration = Änderungen
audit-first = Von
audit-last = Bis
audit-time = Zeit
audit-user = Benutzer
audit-what = Was
audit-address = Adresse
audit-none = Es wurde nichts Passendes protokolliert
audit-more = Ältere zeigen
audit-outcome-opened = Angemeldet
audit-outcome-wrong = Falsche Codes
audit-outcome-locked_out = Während einer Sperre abgewiesen
audit-outcome-codes_changed = Eigene Codes geändert
audit-outcome-codes_refused = Codes abgelehnt
audit-outcome-logged_out = Abgemeldet
audit-outcome-locked = Browser gesperrt
audit-outcome-wrong_token = Falsches Zugriffstoken
audit-outcome-user_added = Benutzer angelegt
audit-outcome-user_changed = Benutzer geändert
audit-outcome-user_disabled = Benutzer deaktiviert
audit-outcome-user_enabled = Benutzer aktiviert
audit-outcome-codes_reset = Codes zurückgesetzt
audit-outcome-token_made = Zugriffstoken erstellt
audit-outcome-token_revoked = Zugriffstoken widerrufen
audit-outcome-second_factor_set = Passwort gesetzt
audit-outcome-second_factor_removed = Passwort entfernt
audit-outcome-recovery_code_used = Wiederherstellungscode benutzt
audit-outcome-browser_forgotten = Browser nicht mehr vertraut
audit-outcome-sessions_ended = Andere Sitzungen beendet
audit-outcome-changed = Geändert

## Settings

nav-settings = Einstellungen
about-settings = Standort, Benutzer, Protokoll
settings-parts = Bereiche der Einstellungen
settings-part-site = Standort
settings-part-users = Benutzer
settings-part-audit = Protokoll
settings-discard = Verwerfen
settings-building = Gebäude
settings-name = Name des Standorts
settings-name-effect = Steht oben auf jeder Seite, in Berichten und Meldungen.
settings-timezone = Zeitzone
settings-timezone-effect = Bestimmt, wo Tage, Monate und Tarifzeiten beginnen, gleich von wo eine Seite geöffnet wird.
settings-timezone-change = Von { $before } auf { $after }: Tage und Monate des gesamten Verlaufs werden neu geschnitten; das kann eine Minute dauern. Die Messwerte bleiben, wie sie sind; Diagramme und Abrechnungen vergangener Zeiträume ändern sich ein wenig.
settings-language = Sprache
settings-language-effect = Für Berichte, Meldungen und alle, die keine gewählt haben.
settings-recording = Aufzeichnung
settings-rate = Messintervall
settings-rate-effect = Die Länge der aufgezeichneten Intervalle, ab dem nächsten. Gespeichertes bleibt, wie es ist.
settings-minutes =
    { $count ->
        [one] Eine Minute
       *[other] { $count } Minuten
    }
settings-poll = Abfrageintervall
settings-poll-effect = Wie oft jedes Gerät ausgelesen wird. Kürzer: aktuellere Werte, mehr Verkehr auf dem Bus; ein Bus, der nicht nachkommt, läuft so schnell er kann.
settings-units = Geld, Gas und Dateien
settings-currency = Währung
settings-currency-effect = Für Tarife und Abrechnungen. Beträge werden nicht umgerechnet.
settings-gas = Brennwert des Gases
settings-gas-effect = Rechnet Gasvolumen in Energie um; er steht auf der Gasrechnung. Gilt auch für vergangene Zeiträume.
settings-decimal = Dezimalzeichen
settings-decimal-effect = In CSV-Dateien
settings-separator = Spaltentrennzeichen
settings-separator-effect = In CSV-Dateien
settings-bus = Modbus RS485
settings-bus-effect = Für die Schnittstelle des Gateways Local. Alle Geräte an der Leitung müssen gleich eingestellt sein. Eine Änderung gilt sofort, zwischen zwei Abfragen.
settings-baud = Baudrate
settings-baud-effect = Bit pro Sekunde; üblich ist 19200.
settings-parity = Parität
settings-parity-effect = Standard ist gerade.
settings-parity-E = Gerade
settings-parity-O = Ungerade
settings-parity-N = Keine
settings-stop-bits = Stoppbits
settings-stop-bits-effect = Meist 1; ohne Parität brauchen manche Zähler 2.
settings-timeout = Antwort-Timeout
settings-timeout-effect = Danach gilt ein Gerät als stumm. Für langsame Zähler erhöhen; stumme halten die anderen dann länger auf.
