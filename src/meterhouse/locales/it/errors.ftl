# Che cosa è andato storto, per codice d'errore: error-<codice>. Gli stessi messaggi e variabili in ogni lingua.

## In generale

error-internal = Si è verificato un errore interno del server. Il registro ne riporta la causa.
error-invalid-input = Alcuni dati non possono essere accettati; nulla è stato modificato.
error-not-found =
    { $kind ->
        [user] Nessun utente { $id }.
        [token] Nessun token { $id }.
        [browser] Nessun browser attendibile { $id }.
        [device] Il dispositivo { $id } non esiste.
        [gateway] Il gateway { $id } non esiste.
        [load-type] Il tipo di carico { $id } non esiste.
        [measure-group] Il gruppo di misura { $id } non esiste.
        [panel-board] Il quadro { $id } non esiste.
        [measurement] Di questo dispositivo non è registrata la grandezza { $id }.
       *[other] L'elemento { $id } qui non esiste ({ $kind }).
    }
error-conflict = Non è compatibile con quanto già presente.
error-refused = Operazione non consentita.
error-unavailable = Al momento non è possibile. Riprovare più tardi.
error-not-available = Non è ancora disponibile.

## Richieste

error-bad-request = La richiesta non è comprensibile.
error-no-such-path = Non c'è nulla all'indirizzo { $path }.
error-method-not-allowed = { $method } qui non è possibile.
error-body-too-large = La richiesta è troppo grande; si accettano al massimo { $limit } byte.
error-body-too-slow = La richiesta è arrivata troppo lentamente.
error-foreign-origin = La richiesta non proviene da una pagina di questo server.
error-page-not-built = La pagina non fa parte di questa installazione. L'API funziona.

## Dati immessi

error-required = Obbligatorio
error-unknown-field = Questo campo non esiste
error-not-json = Non è JSON valido
error-not-an-object = È atteso un oggetto con campi
error-not-text = È atteso un testo
error-not-a-list = È atteso un elenco
error-not-a-boolean = È atteso sì o no
error-not-a-number = È atteso un numero
error-not-a-whole-number = È atteso un numero intero
error-not-a-date = È attesa una data come 2026-01-31
error-not-one-of = Valori possibili: { $expected }
error-wrong-form = Non è scritto nella forma attesa
error-invalid-value = Questo valore non è possibile
error-too-short =
    { $limit ->
        [one] Almeno un carattere
       *[other] Almeno { $limit } caratteri
    }
error-too-long =
    { $limit ->
        [one] Al massimo un carattere
       *[other] Al massimo { $limit } caratteri
    }
error-too-small = Il valore non può essere inferiore a { $limit }
error-too-large = Il valore non può essere superiore a { $limit }
error-too-few =
    { $limit ->
        [one] Almeno un elemento
       *[other] Almeno { $limit } elementi
    }
error-too-many-items =
    { $limit ->
        [one] Al massimo un elemento
       *[other] Al massimo { $limit } elementi
    }
error-too-many = { $value } sono troppi
error-out-of-range = { $value } non è compreso tra { $low } e { $high }
error-unknown-timezone = Il fuso orario { $timezone } non esiste
error-date-out-of-range = { $date } non è compreso tra gli anni { $first } e { $last }
error-date-does-not-exist = In { $timezone } il { $date } non è esistito: il calendario ha saltato quel giorno
error-bad-scope = { $value } non indica alcuna scelta di dispositivi
error-unknown-key = { $value } non è una grandezza misurata
error-separators-equal = I separatori dei campi e dei decimali devono essere diversi

## Accesso

error-not-logged-in = Effettuare l'accesso.
error-codes-required = Impostare prima i propri codici.
error-no-right = Non si dispone del diritto di aprire questa pagina.
error-wrong-codes = I codici non sono corretti.
error-locked-out =
    { $seconds ->
        [one] Troppi codici errati. Riprovare tra un secondo.
       *[other] Troppi codici errati. Riprovare tra { $seconds } secondi.
    }
error-too-busy = Molte persone stanno effettuando l'accesso. Riprovare tra poco.
error-wrong-digits = Esattamente { $digits } cifre
error-code-too-easy = Troppo facile da indovinare
error-code-taken = Sceglierne un altro
error-puk-contains-pin = Il PUK non deve contenere il PIN
error-wrong-password = Nome, password o codice non corretti.
error-wrong-current = Non corretto
error-wrong-one-time-code = Codice non corretto o già usato
error-name-not-visible = I caratteri invisibili non sono ammessi in un nome
error-user-name-taken = L'utente { $user } ha già questo nome
error-users-full = Sono possibili al massimo { $most } utenti.
error-last-manager = Nessuno potrebbe più gestire gli utenti: assegnare prima la configurazione del server a un altro utente.
error-token-name-taken = Un altro token ha già questo nome
error-tokens-full = Sono possibili al massimo { $most } token.
error-not-your-pages = Solo pagine a cui si ha accesso
error-not-with-token = Non possibile con un token di accesso.
error-second-factor-set = Una password è già impostata.
error-no-second-factor = Nessuna password impostata.
error-enrolment-over = Tempo scaduto. Ricominciare.
error-https-required = Usare HTTPS.
error-unknown-currency = La valuta { $value } non esiste
error-certificate-unusable = Il certificato { $path } non è utilizzabile: { $reason }
error-pepper-does-not-fit = Il file segreto “pepper” non appartiene a questo database: nessun codice verrebbe accettato. Ripristinare il file presente quando il database è stato creato.
error-pepper-unreadable = Il file segreto { $path } non è utilizzabile: { $reason }

## Gateway e dispositivi

error-gateway-unreachable =
    { $reason ->
        [refused] Il gateway { $gateway } rifiuta la connessione. La porta è giusta?
        [timed-out] Il gateway { $gateway } non reagisce. È acceso e in questa rete?
        [unreachable] Il gateway { $gateway } non è raggiungibile da qui.
        [name-not-resolved] Il nome del gateway { $gateway } non è noto in questa rete.
        [port-busy] La porta seriale del gateway { $gateway } è usata da un altro programma.
        [no-such-port] La porta seriale del gateway { $gateway } non esiste.
        [no-path] Il gateway { $gateway } non raggiunge i suoi dispositivi.
        [bad-header] Chi risponde al gateway { $gateway } non parla Modbus TCP.
       *[other] La connessione con il gateway { $gateway } si è interrotta.
    }
error-gateway-off = Il gateway { $gateway } è spento.
error-gateway-not-a-bus = Il gateway { $gateway } è un altro server; i suoi dispositivi si scelgono là.
error-scan-running = La scansione del gateway { $gateway } è già in corso.
error-test-running = Una prova è già in corso.
error-not-tested = Provare prima l'impianto.
error-report-failed = Non è stato possibile stampare il rapporto: { $reason }
error-report-not-ready = Il rapporto non è ancora pronto.
error-gateway-silent = Il gateway { $gateway } accetta la connessione, ma nulla risponde in Modbus (interrogati: { $unit_ids }).
error-implausible-value = Il registro { $register } indica { $value } per { $key }: non è possibile. Modello, registro e ordine delle parole sono giusti?
error-no-answer = Nessuna risposta dall'indirizzo Modbus { $unit_id }.
error-device-exception = Il dispositivo all'indirizzo Modbus { $unit_id } ha rifiutato il registro { $register } (eccezione { $exception }).
error-bad-answer = La risposta dell'indirizzo Modbus { $unit_id } era danneggiata ed è stata scartata.
error-configuration-error = Errore di configurazione: il modello di questo dispositivo manca o non è adatto.
error-unknown-gateway = Il gateway { $value } non esiste
error-unknown-model = Nel catalogo non c'è un modello con questo nome
error-gateway-name-taken = Il gateway { $gateway } ha già questo nome
error-gateway-address-taken = Il gateway { $gateway } ha già questo indirizzo e questa porta
error-gateway-has-devices =
    { $count ->
        [one] Il gateway ha ancora un dispositivo: { $devices }
       *[other] Il gateway ha ancora { $count } dispositivi: { $devices }
    }
error-gateway-is-local = Con il gateway Local non è possibile
error-device-name-taken = Il dispositivo { $device } ha già questo nome
error-device-address-taken = Il dispositivo { $device } ha già questo indirizzo
error-upstream-cycle = I contatori a monte formerebbero un cerchio
error-load-type-name-taken = Un altro tipo di carico ha già questo nome
error-load-type-predefined = I tipi di carico predefiniti si possono solo disattivare
error-load-types-full = I tipi di carico propri possono essere al massimo { $most }
error-measure-group-name-taken = Un altro gruppo di misura ha già questo nome
error-panel-board-name-taken = Un altro quadro ha già questo nome
error-not-an-address = { $value } non è né un indirizzo IP né un nome host
error-unknown-panel-board = Il quadro { $value } non esiste
error-unknown-load-type = Il tipo di carico { $value } non esiste
error-unknown-measure-group = Il gruppo di misura { $value } non esiste
error-unknown-device = Il dispositivo { $value } non esiste
error-eq-device-elsewhere = { $device } è collegato a un altro gateway
error-eq-device-cannot = { $device } non misura né THD né armoniche
error-gateway-has-virtual-devices = { $device } è un dispositivo di un altro server: il gateway deve restare tale
error-virtual-needs-server = { $gateway } non è un altro server
error-virtual-address-fixed = L'indirizzo di un dispositivo di un altro server è sempre { $expected }
error-load-type-by-model = Il tipo di carico di { $model } è dato dal modello
error-not-for-this-model = Non previsto per { $model }
error-upstream-other-commodity = { $device } non conta la stessa grandezza
error-in-use =
    { $count ->
        [one] È in uso: { $names }.
       *[other] È in uso { $count } volte: { $names }.
    }
error-if-match-required = Va indicato lo stato su cui si basa la modifica (If-Match).
error-changed-meanwhile = Nel frattempo qualcuno ha modificato questi dati. Nulla è stato sovrascritto.
error-change-already-undone = Questa modifica è già stata annullata.
error-change-overtaken = Nel frattempo è cambiato di nuovo: { $names }.
error-no-other-side = { $device } non ha un altro lato da aggiungere.
error-same-serial-number = È il numero di serie del contatore attuale
error-old-end-implausible = { $old_end } è più di quanto possa essere stato contato dalla lettura di { $index } (al massimo { $most })
error-no-counter = Questo dispositivo non ha ancora un contatore
error-upload-refused =
    { $count ->
        [one] È stato trovato un problema; nulla è stato modificato.
       *[other] Sono stati trovati { $count } problemi; nulla è stato modificato.
    }
error-file-not-a-spreadsheet = Non è né un file XLSX né CSV.
error-file-too-large = Il file è troppo grande; estratto, può avere al massimo { $limit } byte.
error-sheet-not-told = Di quale foglio è questo file CSV? Possibili: { $expected }
error-unknown-sheet = Il foglio { $value } non è previsto; possibili: { $expected }
error-sheet-twice = Il foglio { $value } compare due volte
error-sheet-unreadable = Da qui in poi il foglio non è leggibile
error-unknown-column = La colonna { $value } non è prevista
error-column-twice = La colonna { $value } compare due volte
error-column-missing = Manca la colonna { $value }
error-row-twice = { $name } è già nella riga { $row }
error-too-many-rows = Al massimo { $limit } righe
error-unknown-id = Qui non c'è nulla con l'ID { $value }; lasciarlo vuoto per aggiungere
error-cell-is-formula = È una formula; serve un valore
error-cell-is-date = { $value } è una data; formattare la cella come testo
error-cell-is-error = La cella mostra un errore: { $value }
error-cell-without-heading = Questa colonna non ha intestazione
error-option-unknown = Questo modello non ha tale opzione
error-option-required = Questo modello richiede questa opzione
error-option-not-a-number = { $value } non è un numero
error-option-out-of-range = { $value } non è compreso tra { $min } e { $max }
error-option-not-in-choices = Valori possibili: { $choices }
error-position-out-of-range = Questo modello non ha l'ingresso { $value }

## Storico

error-channel-differs = Tutti gli intervalli devono appartenere allo stesso canale.
error-correction-already-undone = La correzione { $id } è già stata annullata.
error-correction-overtaken = Ciò che la correzione { $id } aveva modificato è stato nel frattempo modificato di nuovo.
error-interval-straddles = L'intervallo che inizia alle { $start } è in parte fuori.
error-interval-width-out-of-range = Un intervallo dura da un secondo a { $longest_s } secondi.
error-interval-without-value = Un intervallo registrato richiede un valore.
error-intervals-overlap = Gli intervalli si sovrappongono.
error-nothing-to-correct = Non c'è nulla da correggere.
error-value-out-of-range = Il valore è troppo grande per essere registrato.
error-old-end-below-index = L'ultimo indice del vecchio contatore ({ $old_end }) è inferiore all'indice letto in precedenza ({ $index }).

## Database

error-database-busy = Il database è occupato. Riprovare tra poco.
error-database-closed = Il database è chiuso.
error-database-corrupt = Il database è danneggiato. Ripristinare una copia di sicurezza.
error-database-foreign = Questo file non è un database di Meterhouse.
error-database-in-use = Un altro processo (numero { $pid }) sta usando il database.
error-database-newer = Il database è stato creato da una versione più recente ({ $version }; questa conosce { $known }). Aggiornare Meterhouse.
error-database-unwritable = Il database non è scrivibile.
error-disk-failed = Il disco segnala errori.
error-disk-full = Il disco è pieno.

## Avvio e riga di comando

error-bad-settings = Le impostazioni non sono utilizzabili.
error-bad-setting = { $value } non è utilizzabile: { $expected }
error-unknown-setting = Questa impostazione non esiste; esistono: { $known }
error-settings-file-unreadable = { $file } non è leggibile: { $reason }
error-settings-file-malformed = { $file } non è TOML valido: { $reason }
error-host-or-serial-port-required = Indicare un host o una porta seriale
error-not-a-pair = { $value } non è nella forma nome=valore

## Tariffe e bollette

error-tariffs-changed = Nel frattempo qualcun altro ha modificato le tariffe. Ricaricarle.
error-tariff-name-taken = Un’altra tariffa ha già questo nome
error-tariff-in-use =
    { $count ->
        [one] Una regola di costo usa { $tariff }. Eliminare anche la regola oppure assegnarle un’altra tariffa.
       *[other] { $count } regole di costo usano { $tariff }. Eliminare anche queste oppure assegnare loro un’altra tariffa.
    }
error-tariffs-there = Esistono già delle tariffe; un prezzo unico le sostituirebbe.
error-price-required = Una tariffa ha bisogno di almeno un prezzo
error-price-date-required = Con più prezzi, ognuno ha bisogno della data da cui è valido
error-price-date-repeated = Un altro prezzo inizia già il { $date }
error-too-many-decimals =
    { $limit ->
        [one] Al massimo un decimale
       *[other] Al massimo { $limit } decimali
    }
error-not-a-color = È previsto un colore come #1c7ed6
error-unit-not-of-commodity = Il prezzo non può avere questa unità
error-ends-before-it-begins = La fine precede { $first }
error-weekday-required = Scegliere almeno un giorno della settimana
error-wrong-weekday = I giorni della settimana vanno da 0 (lunedì) a 6
error-month-required = Scegliere almeno un mese
error-wrong-month = I mesi vanno da 1 a 12
error-electricity-only = Solo l’elettricità ha questo onere
error-market-price-too-large = Il prezzo di mercato { $value } non è possibile
error-market-price-too-fine = Il prezzo di mercato { $value } ha più di { $decimals } decimali
error-market-price-without-length = Il prezzo di mercato da { $start } non vale per alcun tempo
error-market-prices-overlap = Due prezzi di mercato valgono alle { $start }
error-commodity-fixed = La fornitura non si può cambiare; creare una voce nuova
error-unknown-tariff = Questa tariffa non esiste
error-order-incomplete = L’ordine deve contenere ogni voce una volta

error-period-too-long = Al massimo { $most } giorni
error-commodity-differs = Tutte le voci devono riguardare la stessa fornitura
error-alternative-name-taken = Un’altra alternativa ha già questo nome
error-unknown-series = La serie di prezzi { $value } non esiste
error-series-in-use = La tariffa { $tariff } segue questi prezzi
error-no-source = Questa serie non ha una fonte; i prezzi arrivano da file
error-price-table-unreadable = Questa tabella di prezzi non è leggibile
error-price-line-time = { $value } non è un orario come 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } non esiste: gli orologi sono stati portati avanti
error-price-line-number = { $value } non è un prezzo
error-price-line-repeated = Più avanti c’è un altro prezzo per lo stesso orario
error-price-line-end = Il prezzo non termina dopo il suo inizio e prima del successivo
error-price-source-failed =
    { $reason ->
        [timeout] Il server dei prezzi ha impiegato troppo tempo a rispondere.
        [unreachable] Il server dei prezzi non è raggiungibile.
        [refused] Il server dei prezzi ha rifiutato la richiesta.
        [redirect] Il server dei prezzi rimanda a un altro server, che non viene seguito.
        [too-large] La risposta del server dei prezzi è troppo grande.
        [not-text] La risposta del server dei prezzi non è testo.
       *[other] Non è stato possibile scaricare i prezzi.
    }

## Importazione dello storico

error-import-refused =
    { $count ->
        [one] È stato trovato un problema; nulla è stato importato.
       *[other] Sono stati trovati { $count } problemi; nulla è stato importato.
    }
error-ambiguous-time = { $file }, riga { $line }: { $value } esiste due volte in { $zone }, dove l'ora torna indietro
error-nonexistent-time = { $file }, riga { $line }: { $value } non esiste in { $zone }, dove l'ora va avanti
error-midnight-goes-back = { $file }, riga { $line }: { $value } torna indietro; forse si intende la mezzanotte di fine giornata
error-time-goes-back = { $file }, riga { $line }: { $value } torna indietro nel tempo
error-bad-number = { $file }, riga { $line }, colonna { $column }: “{ $value }” non è un numero
error-bad-timestamp = { $file }, riga { $line }: “{ $value }” non è nella forma { $format }
error-negative-value = { $file }, riga { $line }, colonna { $column }: { $value } è negativo
error-counter-falls = { $file }, riga { $line }: il contatore scende da { $previous } a { $value }
error-duplicate-time = { $file }, riga { $line }: stessa ora della riga { $first_line }
error-conflicting-duplicate = { $file }, riga { $line }: stessa ora della riga { $first_line }, ma altri valori
error-empty-interval = { $file }, riga { $line }: l'intervallo da { $start } a { $value } non ha durata
error-gap = { $file }, riga { $line }: mancano { $seconds } secondi prima di { $value }
error-rows-overlap = { $file }, riga { $line }: si sovrappone alla riga { $first_line }
error-row-too-short = { $file }, riga { $line }: { $found } colonne invece di { $columns }
error-existing-differs = Colonna { $column }: per { $start } è già registrato un altro valore
error-existing-overlaps = Colonna { $column }: intorno a { $start } è già registrato un altro intervallo
error-no-rows = { $file } non ha righe
error-no-such-column = { $file } non ha la colonna { $column }; esistono: { $known }
error-no-value-column = Indicare almeno una colonna di valori
error-not-a-counter = { $quantity } non è un conteggio
error-not-a-width = Non si possono registrare intervalli di { $minutes } minuti; possibili: { $known }
error-not-csv = { $file }, riga { $line }, non è CSV: { $reason }
error-unit-does-not-fit = { $unit } non è un'unità di { $quantity }; possibili: { $known }
error-width-unknown = Dalle { $rows } righe non si capisce quanto dura un intervallo
error-not-in-encoding = { $file }, riga { $line }, non è testo in { $encoding }
error-file-unreadable = Impossibile leggere { $file }: { $reason }
error-unknown-quantity = Non esiste la grandezza { $value }; una si chiama { $example }

## Profili

error-profile-invalid = Il profilo { $file } non è utilizzabile.
error-profile-not-yaml = Non è YAML valido
error-profile-not-mapping = Un profilo è fatto di nomi con valori
error-profile-id-taken = { $value } è già un profilo del pacchetto
error-profile-id-not-file-name = L'id { $value } non è il nome del file, { $expected }
error-profile-unknown = Questo profilo non esiste
error-profile-field-missing = Questo campo manca
error-profile-field-unknown = Questo campo non esiste
error-profile-value-invalid = Questo valore non è possibile
error-profile-value-not-in-set = Questo valore non è tra quelli possibili
error-profile-base-ambiguous = Indicare “sunspec” oppure “option”
error-profile-steps-not-rising = I gradini crescono in “below”; solo l'ultimo non lo ha
error-profile-words-fixed = È il tipo a decidere il numero di parole
error-profile-words-missing = Questo tipo richiede un numero di parole
error-profile-scale-zero = La scala non può essere 0
error-profile-address-beyond-end = Il valore va oltre l'indirizzo 65535

## Edifici simulati

error-scenario-invalid = Lo scenario non è utilizzabile.
error-unknown-scenario = Lo scenario { $id } non esiste; esistono: { $known }
error-not-yaml = Non è YAML valido
error-not-mapping = Uno scenario è fatto di nomi con valori
error-field-missing = Questo campo manca
error-field-unknown = Questo campo non esiste
error-value-invalid = Questo valore non è possibile
error-not-in-set = Questo valore non è tra quelli possibili
error-not-month-day = È attesa una data senza anno, come 08-15
error-not-a-serial-line = Vale solo per le linee seriali
error-bad-sample-rate = Non si possono registrare intervalli di questa durata
error-cars-missing = Una stazione di ricarica richiede automobili
error-peak-below-base = Il picco è inferiore alla base
error-fault-place = Un guasto richiede un luogo
error-fault-of-gateway = Solo un gateway può avere questo guasto, { $value } non lo è
error-nothing-rolls-over = { $value } non ha contatori che possano ricominciare da zero
error-name-taken = Il nome { $value } compare due volte
error-address-taken = { $holder } ha già l'indirizzo { $value }
error-unknown-name = Non c'è nulla di nome { $value }
error-upstream-later = Il contatore a monte deve venire prima
error-one-local-gateway = Può esserci un solo gateway locale

## Analyses and corrections

error-period-does-not-fit = Non disponibile per questo periodo
error-heating-above-cooling = La base di riscaldamento non può superare quella di raffrescamento
error-night-empty = La notte deve avere una durata
error-factor-twice = Esiste già un fattore da quella data
error-temperature-columns = Servono due colonne: ora e temperatura
error-temperature-time = { $value } non è un'ora esistita
error-temperature-not-number = { $value } non è un numero
error-temperature-out-of-range = { $value } °C non è una temperatura esterna
error-temperature-twice = La stessa ora della riga { $first_line }
error-temperature-no-rows = Non ci sono temperature
error-no-such-interval = Questo intervallo non esiste
error-interval-twice = Un intervallo compare due volte
error-nothing-to-estimate = Qui tutto è stato misurato.
error-gap-not-whole = Ci sono intervalli misurati in mezzo; scegliere un solo vuoto.
error-cannot-estimate = Il vuoto non si può stimare così: mancano le misure necessarie.
error-empty-span = La fine deve seguire l'inizio
error-span-too-long = Al massimo { $limit } giorni alla volta
