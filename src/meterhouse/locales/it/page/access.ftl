# Utenti, accesso personale, registro, impostazioni. The same messages and variables in every language.

## Log-in

login-by-password = Accedere con nome, password e codice monouso.
login-with-password = Usa la password
login-with-codes = Usa PIN e PUK
login-password = Password
login-one-time = Dall'app di autenticazione, o un codice di recupero

## In general

access-save = Salva
access-saved = Salvato.

## Pages that may be opened

page-server_configuration = Configurazione del server
page-about-server_configuration = Impostazioni, utenti e registro degli accessi
page-system_configuration = Configurazione dell'impianto
page-about-system_configuration = Gateway, dispositivi, gruppi, tariffe
page-panel_board = Il mio quadro
page-about-panel_board = Valori istantanei, stati e comandi
page-consumptions = Consumi
page-about-consumptions = Grafici, confronti, costi
page-green_up = Green'Up
page-about-green_up = Stazioni di ricarica
page-reports = Report e download dei dati
page-about-reports = Report, file per fogli di calcolo
page-alarms = Allarmi
page-about-alarms = Ciò che richiede attenzione

## Users

users-title = Utenti
users-add = Aggiungi utente
users-edit = Modifica
users-edit-name = Modifica { $name }
users-codes = Nuovi codici
users-codes-name = Nuovi codici per { $name }
users-codes-effect = I codici attuali, tutte le sessioni e i browser attendibili di questo utente decadono; una password con codici monouso viene rimossa.
users-name = Nome
users-pages = Pagine
users-pages-effect = Che cosa può aprire questo utente. Chi può aprire la configurazione del server gestisce anche gli utenti.
users-enabled = Può accedere
users-enabled-effect = Spento: le sessioni terminano subito, i token non aprono nulla. Nulla viene cancellato.
users-disabled = Disattivato
users-default-codes = Codici stampati
users-second-factor = Password
users-tokens =
    { $count ->
        [one] Un token
       *[other] { $count } token
    }
users-no-pages = Nessuna pagina
users-suggest = Proponi codici

## My account

account-title = Il mio accesso
account-codes = PIN e PUK
account-codes-effect = I nuovi codici chiudono le altre sessioni e annullano la fiducia in tutti gli altri browser.
account-pin-now = PIN attuale
account-password-now = Password attuale
account-codes-save = Cambia codici
account-codes-changed = I codici sono stati cambiati.
account-password = Password e codici monouso
account-password-effect = Più sicuro di PIN e PUK, e necessario se questo server è raggiungibile dall'esterno: una password e un codice di un'app di autenticazione che cambia ogni 30 secondi. PIN e PUK non aprono più nulla.
account-password-on =
    { $count ->
        [0] L'accesso avviene con password e codici monouso. Nessun codice di recupero rimasto: impostare di nuovo la password.
        [one] L'accesso avviene con password e codici monouso. Resta un codice di recupero.
       *[other] L'accesso avviene con password e codici monouso. Restano { $count } codici di recupero.
    }
account-password-set = Imposta password
account-password-use = Usa la password
account-password-new = Nuova password
account-password-new-effect = Almeno 10 caratteri; più parole si ricordano facilmente.
account-password-remove = Rimuovi password
account-password-remove-yes = Rimuovi
account-password-remove-effect = L'accesso torna a PIN e PUK.
account-scan = Inquadrare il codice con un'app di autenticazione o digitarvi la chiave.
account-qr = Codice QR della chiave riportata sotto
account-one-time = Codice monouso
account-one-time-effect = Le 6 cifre che l'app mostra ora
account-recovery = Codici di recupero
account-recovery-effect = Ognuno sostituisce una volta un codice monouso, se l'app di autenticazione va persa. Vengono mostrati solo ora: conservarli in un luogo sicuro.
account-recovery-noted = Li ho annotati
account-browsers = Browser attendibili
account-browsers-effect = In questi basta il PIN per aprire una sessione.
account-browser-unnamed = Browser sconosciuto
account-browser-since = dal { $time }
account-browser-this = questo
account-browser-forget = Dimentica
account-browser-forget-name = Dimentica { $name }
account-sessions =
    { $count ->
        [0] Accesso aperto solo qui.
        [one] Accesso aperto in un altro posto.
       *[other] Accesso aperto in altri { $count } posti.
    }
account-sessions-end = Chiudi

## Access tokens

tokens-title = Token di accesso
tokens-effect = Per programmi che leggono o modificano qualcosa per voi tramite l'API.
tokens-make = Nuovo token
tokens-make-yes = Crea token
tokens-name = Nome
tokens-name-effect = Che cosa lo userà, per esempio «Domotica»
tokens-pages = Che cosa può aprire
tokens-days = Scadenza
tokens-days-count =
    { $count ->
        [one] Dopo un giorno
       *[other] Dopo { $count } giorni
    }
tokens-no-end = Senza scadenza
tokens-until = fino al { $time }
tokens-expired = scaduto { $time }
tokens-used = ultimo uso { $time }
tokens-never-used = mai usato
tokens-revoke = Revoca
tokens-revoke-name = Revoca { $name }
tokens-shown = Il nuovo token
tokens-shown-effect = Copiarlo ora: viene mostrato una sola volta. Il programma lo invia come intestazione a ogni richiesta.

## Audit log

audit-title = Chi ha fatto che cosa
audit-search = Cerca nomi, oggetti, indirizzi
audit-kind = Tipo
audit-kind-all = Tutto
audit-kind-login = Accessi
audit-kind-failed = Tentativi rifiutati
audit-kind-users = Utenti
audit-kind-own = Accesso personale
audit-kind-configuration = Modifiche
audit-first = Dal
audit-last = Al
audit-time = Ora
audit-user = Utente
audit-what = Che cosa
audit-address = Indirizzo
audit-none = Nessuna voce corrisponde
audit-more = Mostra precedenti
audit-outcome-opened = Accesso
audit-outcome-wrong = Codici errati
audit-outcome-locked_out = Rifiutato durante il blocco
audit-outcome-codes_changed = Codici propri cambiati
audit-outcome-codes_refused = Codici rifiutati
audit-outcome-logged_out = Uscita
audit-outcome-locked = Browser bloccato
audit-outcome-wrong_token = Token di accesso errato
audit-outcome-user_added = Utente aggiunto
audit-outcome-user_changed = Utente modificato
audit-outcome-user_disabled = Utente disattivato
audit-outcome-user_enabled = Utente attivato
audit-outcome-codes_reset = Codici reimpostati
audit-outcome-token_made = Token di accesso creato
audit-outcome-token_revoked = Token di accesso revocato
audit-outcome-second_factor_set = Password impostata
audit-outcome-second_factor_removed = Password rimossa
audit-outcome-recovery_code_used = Codice di recupero usato
audit-outcome-browser_forgotten = Browser non più attendibile
audit-outcome-sessions_ended = Altre sessioni chiuse
audit-outcome-changed = Modificato

## Settings

nav-settings = Impostazioni
about-settings = Sito, utenti, registro degli accessi
settings-parts = Parti delle impostazioni
settings-part-site = Sito
settings-part-users = Utenti
settings-part-audit = Registro
settings-discard = Annulla
settings-building = Edificio
settings-name = Nome del sito
settings-name-effect = Compare in alto in ogni pagina, nei report e nei messaggi.
settings-timezone = Fuso orario
settings-timezone-effect = Stabilisce dove iniziano giorni, mesi e fasce tariffarie, da qualunque luogo si apra la pagina.
settings-timezone-change = Da { $before } a { $after }: giorni e mesi di tutto lo storico vengono ricalcolati, può richiedere un minuto. Le misure restano invariate; grafici e bollette dei periodi passati cambiano di poco.
settings-language = Lingua
settings-language-effect = Per report, messaggi e per chi non ne ha scelta una.
settings-recording = Registrazione
settings-rate = Frequenza di campionamento
settings-rate-effect = Durata degli intervalli registrati, a partire dal prossimo. I dati già memorizzati restano invariati.
settings-minutes =
    { $count ->
        [one] Un minuto
       *[other] { $count } minuti
    }
settings-poll = Intervallo di lettura
settings-poll-effect = Ogni quanto viene letto ciascun dispositivo. Più breve: valori più aggiornati, più traffico sul bus; un bus che non riesce a seguire va alla velocità che può.
settings-units = Valuta, gas e file
settings-currency = Valuta
settings-currency-effect = Di tariffe e bollette. Gli importi non vengono convertiti.
settings-gas = Potere calorifico del gas
settings-gas-effect = Converte il volume del gas in energia; è indicato nella bolletta. Vale anche per i periodi passati.
settings-decimal = Separatore decimale
settings-decimal-effect = Nei file CSV
settings-separator = Separatore di colonna
settings-separator-effect = Nei file CSV
settings-bus = Modbus RS485
settings-bus-effect = Per la porta del gateway locale. Tutti i dispositivi sulla linea devono avere le stesse impostazioni. Una modifica vale subito, tra due letture.
settings-baud = Velocità
settings-baud-effect = Bit al secondo; di solito 19200.
settings-parity = Parità
settings-parity-effect = Lo standard è pari.
settings-parity-E = Pari
settings-parity-O = Dispari
settings-parity-N = Nessuna
settings-stop-bits = Bit di stop
settings-stop-bits-effect = Di solito 1; senza parità alcuni contatori ne richiedono 2.
settings-timeout = Timeout di risposta
settings-timeout-effect = Dopo questo tempo un dispositivo è considerato muto. Aumentarlo per contatori lenti; quelli muti trattengono allora più a lungo gli altri.
