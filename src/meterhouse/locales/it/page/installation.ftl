# Impianto: gateway, dispositivi, come sono raggruppati, fogli di calcolo e modifiche.

nav-installation = Impianto
about-installation = Gateway, dispositivi, gruppi, fogli di calcolo

## Frame

inst-parts = Parti dell’impianto
inst-part-devices = Gateway e dispositivi
inst-part-groups = Carichi, gruppi, quadri
inst-part-sheet = Foglio di calcolo
inst-part-changes = Modifiche
inst-back = Torna all’elenco
inst-all = Tutti
inst-none = Nessuno
inst-yes = Sì
inst-no = No
inst-choose = Scegli
inst-clear = Cancella
inst-more = Altro
inst-and-more =
    { $count ->
        [one] e un altro
       *[other] e altri { $count }
    }
inst-nothing-found = Nessun risultato
inst-name = Nome
inst-panel-board = Quadro elettrico
inst-panel-boards = Quadri elettrici
inst-description = Descrizione o ubicazione
inst-enabled = Attivo

## Tree

inst-tree = Gateway e dispositivi
inst-tree-count =
    { $devices ->
        [0] Ancora nessun dispositivo
        [one] Un dispositivo
       *[other] { $devices } dispositivi
    }
inst-tree-found = { $found } dispositivi su { $devices }
inst-tree-devices-of = Dispositivi dietro { $name }
inst-search = Cerca nome, modello, indirizzo
inst-filter = Filtro
inst-filter-state = Stato
inst-state-all = Tutti
inst-state-on = Risponde
inst-state-communication_error = Non risponde
inst-state-waiting = In attesa
inst-state-off = Spento
inst-board-none = Su nessun quadro
inst-local-short = Porta RS485 di questa macchina
inst-add-gateway = Aggiungi gateway
inst-add-device = Aggiungi dispositivo
inst-add-device-to = Aggiungi un dispositivo dietro { $name }

## First steps

inst-start-title = Un impianto vuoto
inst-start-text = Cinque passi, nell’ordine del cablaggio. Tutto si può cambiare in seguito e nulla viene misurato due volte.
inst-next-title = Scegli un gateway o un dispositivo
inst-next-text = Oppure prosegui con ciò che è ancora aperto.
inst-step-done = Fatto
inst-step-open = Ancora aperto
inst-step-boards = Quadri elettrici
inst-step-boards-text = I quadri dell’edificio, perché tutti sappiano dove si trova un contatore. Meglio un gateway per ciascuno.
inst-step-gateways = Gateway
inst-step-gateways-text = Tutto ciò che ha un indirizzo IP: convertitori RS485/IP, contatori con porta di rete, altri server Meterhouse. La porta RS485 di questa macchina c’è già, come “Local”.
inst-step-devices = Dispositivi
inst-step-devices-text = Contatori, contatori a impulsi, interruttori, moduli e stazioni di ricarica, uno alla volta o tutti insieme da un foglio di calcolo.
inst-step-groups = Carichi e gruppi
inst-step-groups-text = A che cosa serve l’energia e quali contatori vanno insieme.
inst-step-check = Prova
inst-step-check-text = Ogni dispositivo risponde, o dice esattamente perché no.
inst-step-check-silent =
    { $count ->
        [one] Un dispositivo non risponde:
       *[other] { $count } dispositivi non rispondono, i primi:
    }

## Forms

inst-save = Salva
inst-saved = Salvato
inst-unsaved = Modifiche non salvate
inst-not-saved = Non salvato: vedi i campi segnati
inst-discard = Annulla modifiche
inst-duplicate = Duplica
inst-erase = Elimina
inst-erase-title = Eliminare “{ $name }”?
inst-leave-title = Uscire senza salvare?
inst-leave-text = Ci sono modifiche che non sono state salvate.
inst-leave-discard = Scarta
inst-leave-stay = Resta
inst-leave-save = Salva ed esci
inst-answered = ultima risposta { $time }
inst-gone-text = Forse è stato eliminato nel frattempo. Scegline un altro.
inst-conflict-title = Qualcun altro ha modificato questi dati nel frattempo
inst-conflict-text = Non si perde nulla, né di tuo né di suo. Dove avete cambiato lo stesso campo, scegli quale valore resta; poi salva di nuovo.
inst-conflict-field = Campo
inst-conflict-theirs = Suo
inst-conflict-mine = Tuo
inst-conflict-keep = Resta
inst-conflict-choice = Valore che resta per { $field }
inst-conflict-take = Prendi tutti i suoi
inst-conflict-go-on = Prosegui così

## Gateways

inst-gateway = Gateway
inst-gateway-new = Nuovo gateway
inst-gateway-gone = Questo gateway non esiste
inst-gateway-where = Dove si trova
inst-gateway-what = Che cos’è
inst-gateway-local-hint = La porta RS485 di questa macchina. L’indirizzo è fisso e non si può eliminare; spegnila se non vi è collegato alcun dispositivo. Velocità e parità sono nelle impostazioni.
inst-gateway-kind = Tipo
inst-gateway-kind-local = Porta RS485
inst-gateway-kind-modbus_tcp = Convertitore o contatore IP
inst-gateway-kind-modbus_tcp-help = Un convertitore RS485/IP con un bus di contatori, oppure un contatore con la propria porta di rete.
inst-gateway-kind-server = Altro server
inst-gateway-kind-server-help = Un altro Meterhouse o web server compatibile: dispositivi, carichi e gruppi si leggono con il loro ID remoto.
inst-gateway-address = Indirizzo
inst-gateway-address-help = IPv4, IPv6 o nome host, per esempio 192.168.1.20
inst-gateway-port = Porta
inst-gateway-port-help = 502, se il convertitore non dice altro. Lo stesso indirizzo può tornare con un’altra porta.
inst-gateway-name-help = Unico. Se vuoto, vale l’indirizzo. Esempio: “Convertitore piano terra”
inst-gateway-board-help = Il quadro in cui è montato, al massimo uno.
inst-gateway-description-help = Ciò che aiuta a trovarlo: “dietro la reception, QE-0, fila in alto”
inst-gateway-eq = Dispositivo qualità dell’energia
inst-gateway-eq-help = Le sue tensioni sono valutate ogni settimana secondo EN 50160. Sono proposti solo i dispositivi che misurano la distorsione.
inst-gateway-advanced = Connessione e tempi
inst-gateway-framing = Trama
inst-gateway-framing-help = I server seriali che trasmettono il bus tale e quale richiedono trame RTU; quasi tutti i convertitori parlano Modbus TCP.
inst-gateway-framing-rtu = Trame RTU su TCP
inst-gateway-timeout = Tempo di risposta
inst-gateway-timeout-help = Quanto può durare una risposta. Di più per bus lenti e collegamenti radio.
inst-gateway-delay = Pausa
inst-gateway-delay-help = Fra due richieste, per dispositivi che hanno bisogno di respiro.
inst-gateway-in-flight = Richieste insieme
inst-gateway-in-flight-help = 1, se il costruttore non dice che ne regge di più.
inst-gateway-off =
    { $count ->
        [0] Non viene letto.
        [one] Neanche il suo dispositivo viene letto.
       *[other] Neanche i suoi { $count } dispositivi vengono letti.
    }
inst-erase-gateway-text = Il gateway viene dimenticato. Non ha dispositivi, quindi nessuno storico viene toccato.
inst-erase-gateway-devices =
    { $count ->
        [one] Un gateway si elimina solo quando non ha più dispositivi. Elimina prima questo, o spostalo su un altro gateway:
       *[other] Un gateway si elimina solo quando non ha più dispositivi. Elimina prima questi { $count }, o spostali su un altro gateway:
    }

## Devices

inst-device = Dispositivo
inst-device-new = Nuovo dispositivo
inst-device-gone = Questo dispositivo non esiste
inst-device-facts = ID remoto { $number } · indirizzo { $address }
inst-device-off = Non viene letto né mostrato; lo storico resta.
inst-device-what = Che cos’è
inst-device-where = Dove si trova
inst-device-gateway-help = Il gateway al cui bus è collegato.
inst-device-name-title = Nome e uso
inst-device-name-help = Unico in tutto l’impianto. Se vuoto, vale l’indirizzo. Esempio: “Illuminazione 2° piano”
inst-device-groups-help = Contatori che vanno insieme, al massimo { $most } gruppi. Esempio: “Camere”
inst-device-options = Che cosa richiede il modello
inst-device-labels = Nomi di ingressi e uscite
inst-device-advanced = Totali, avvisi, matricola
inst-family = Famiglia
inst-family-all = Tutte le famiglie
inst-family-help = Restringe i modelli.
inst-family-bt-din = Contatori BT DIN
inst-family-ems-bt-din = Moduli EMS BT DIN
inst-family-megatiker = Interruttori MEGATIKER
inst-family-megabreak = Interruttori MEGABREAK
inst-family-gas-counter = Contatori gas
inst-family-water-counter = Contatori acqua
inst-family-generic = Altri dispositivi
inst-family-rs485-supervision = Moduli di supervisione (RS485)
inst-family-greenup-new = Stazioni Green’Up, nuova gamma
inst-family-greenup-old = Stazioni Green’Up, vecchia gamma
inst-family-third-party-meter = Contatori di altre marche
inst-family-third-party-charger = Stazioni di ricarica di altre marche
inst-family-server = Da un altro server
inst-model = Modello
inst-model-help = Cerca per nome, costruttore o codice articolo: “F4N400”, “PM5000”, “5 590 44”
inst-model-placeholder = Nome, costruttore o codice
inst-model-notes = Su questa mappa dei registri
inst-catalogue-numbers = Codici articolo: { $numbers }
inst-capabilities = Che cosa sa fare
inst-capability-measure = Misura
inst-capability-statistics = Conta l’energia
inst-capability-thd = THD
inst-capability-harmonics = Armoniche
inst-capability-state = Stato
inst-capability-command = Comandi
inst-capability-breaker_state = Stato dell’interruttore
inst-capability-charging_station = Stazione di ricarica
inst-capability-pulse_inputs = Ingressi a impulsi
inst-capability-inputs_outputs = Ingressi e uscite
inst-capability-links = Collegamenti
inst-confidence-vendor-document = Documento del costruttore
inst-confidence-vendor-document-text = I registri vengono da un documento del costruttore.
inst-confidence-tested-code = Provata sul campo
inst-confidence-tested-code-text = I registri vengono da un software che legge questo modello sul campo.
inst-confidence-forum = Da un forum
inst-confidence-forum-text = I registri vengono da un forum. Confronta la prova con il display prima di farvi affidamento.
inst-confidence-unverified = Mappa non verificata
inst-confidence-unverified-text = Di questo modello non è nota alcuna mappa pubblica dei registri. Quella presente è provvisoria: un dispositivo reale può non rispondere, o rispondere altro. Completala con il documento del costruttore e confronta ogni valore con il display.
inst-unit = Indirizzo Modbus
inst-unit-help = Da 1 a 247, come impostato sul dispositivo; ogni dispositivo di un bus ha il suo.
inst-unit-concentrator = Indirizzo del concentratore
inst-unit-concentrator-help = Il concentratore di impulsi a cui è collegato il contatore.
inst-take-free = Usa { $number }, libero
inst-position = Ingresso
inst-position-help = L’ingresso del concentratore a cui arriva l’uscita a impulsi. Ogni contatore ha il suo.
inst-side = Lato
inst-side-number = Lato { $number }
inst-side-of = Altro lato di { $name }
inst-side-help = I due lati hanno lo stesso indirizzo.
inst-side-hint = Modello, indirizzo e gateway sono quelli del primo lato. Cambiano solo questi due:
inst-other-side-title = Questa stazione ha un altro lato
inst-other-side-text = Non è ancora installato. Servono solo nome e fase.
inst-other-side-add = Aggiungi lato { $number }
inst-interface-hint = Dietro un’interfaccia l’indirizzo è doppio: il modulo 2 dietro l’interfaccia 1 si scrive 2-1. Senza interfaccia, lascia vuoto quel campo.
inst-virtual-hint = L’indirizzo Modbus è sempre 247. L’ID remoto è quello mostrato dall’altro server: 1XXXX per un dispositivo, 2YYYY per un carico, 3ZZZZ per un gruppo di misura, 29999 per tutti i carichi elettrici.
inst-load-type = Tipo di carico
inst-load-type-help = A che cosa serve l’energia. Senza tipo conta come “Altri”.
inst-load-type-own = Gas e acqua dipendono dal modello.
inst-load-type-by-model = Dal modello
inst-upstream = Contatore a monte
inst-upstream-help = Il contatore che misura anche questo. Così nessun totale lo conta due volte e si vede ciò che non è misurato.
inst-supply = Alimentazione
inst-supply-upstream = A monte
inst-supply-downstream = A valle
inst-supply-help = Il verso della corrente nel TA o nella bobina di Rogowski. A valle, prelievo e immissione si scambiano.
inst-supply-breaker-help = A monte: l’interruttore è alimentato dall’alto. A valle: dal basso.
inst-exclude-totals = Escludi dai totali
inst-exclude-totals-help = Quando un contatore generale misura già la stessa energia. Il dispositivo compare allora solo nei dettagli.
inst-exclude-alerts = Escludi avvisi
inst-exclude-alerts-help = Gli eventi di questo dispositivo non inviano messaggi.
inst-serial = Matricola
inst-serial-help = Come stampata sul contatore; prova quale è stato sostituito.
inst-max-power = Potenza massima plausibile
inst-max-power-help = Ciò che richiederebbe più potenza è considerato un errore di lettura. Vuoto: quanto consentono modello e TA.
inst-erase-device-text = Non viene più letto. Ciò che ha registrato resta e il suo ID { $id } non sarà mai dato a un altro dispositivo.
inst-erase-device-below = Questi contatori perdono il contatore a monte: { $devices }
inst-option-concentrator = Concentratore
inst-option-concentrator-help = Il suo modello, per esempio F80BI. Va impostato sul tipo di impulsi del contatore.
inst-option-pulse_weight = Peso dell’impulso
inst-option-pulse_weight-help = Quanto vale un impulso, come stampato sul contatore. 1 se il concentratore conta già in questa unità.
inst-option-interface = Indirizzo dell’interfaccia
inst-option-interface-help = Dell’interfaccia EMS dietro cui si trova il modulo. Vuoto: è direttamente sul bus.
inst-option-remote_id = ID remoto
inst-option-remote_id-help = Come lo mostra l’altro server. Esempio: 10012
inst-option-phase = Fase
inst-option-phase-help = La fase dell’impianto a cui è collegata una stazione monofase.
inst-option-rated_current_a = Corrente nominale
inst-option-rated_current_a-help = Il massimo ammesso dalla stazione e dalla sua linea.
inst-option-function = Funzione di lettura
inst-option-function-help = Come indicata nel documento del costruttore.
inst-option-register = Registro
inst-option-register-help = Dell’energia attiva prelevata, in esadecimale. Esempio: 0048
inst-option-words = Parole
inst-option-words-help = Quanti registri occupa il valore.
inst-option-factor = Fattore
inst-option-factor-help = Il numero grezzo moltiplicato per questo dà il valore. Esempio: 0,01
inst-option-unit = Unità
inst-option-unit-help = Del valore dopo il fattore.
inst-option-number_format = Formato del numero
inst-option-word_order = Ordine delle parole
inst-option-word_order-help = Quale parola di un numero lungo viene prima. La prova mostra subito quale è giusto.
inst-option-export_register = Registro per l’immissione
inst-option-export_register-help = In esadecimale; solo per contatori bidirezionali.
inst-option-ct_ratio = Rapporto TA
inst-option-ct_ratio-help = Corrente primaria su secondaria, come impostato nel contatore. Esempio: 250/5 è 50
inst-option-vt_ratio = Rapporto TV
inst-option-vt_ratio-help = Tensione primaria su secondaria, come impostato nel contatore; 1 senza trasformatori di tensione.
inst-option-ct_multiplier = Moltiplicatore TA
inst-option-ct_multiplier-help = Solo se il contatore dà valori secondari; confronta con il suo display.
inst-option-controller_base = Controllore
inst-option-controller_base-help = 1000 volte il numero del controllore di ricarica.
inst-choice-function-3 = 3 (holding register)
inst-choice-function-4 = 4 (input register)
inst-choice-words-1 = 1 parola (16 bit)
inst-choice-words-2 = 2 parole (32 bit)
inst-choice-words-4 = 4 parole (64 bit)
inst-choice-number_format-unsigned = Numero intero
inst-choice-number_format-signed = Numero intero con segno
inst-choice-number_format-float = Virgola mobile
inst-choice-word_order-big = Parola alta prima (ABCD)
inst-choice-word_order-little = Parola bassa prima (CDAB)
inst-choice-word_order-swap = Parole scambiate (CDAB)

## Test

inst-test = Prova
inst-test-title = Prova
inst-test-again = Ancora
inst-test-running = In attesa di risposta …
inst-test-good = Risponde
inst-test-asked = Interrogato: { $device }
inst-test-round-trip = Tempo di andata e ritorno { $ms } ms
inst-test-do = Che cosa fare:
inst-test-values = Valori
inst-test-no-values = Risponde, ma questo modello non ha valori.
inst-advice-gateway-unreachable = Controlla il cavo di rete e l’alimentazione del gateway, poi indirizzo e porta.
inst-advice-gateway-unreachable-refused = L’indirizzo è giusto, ma la porta no, oppure il gateway non accetta altri client. Cerca la porta nelle sue impostazioni (di solito 502) e chiudi gli altri programmi che lo usano.
inst-advice-gateway-unreachable-timed-out = È acceso e la spia di rete è attiva? È in questa rete e l’indirizzo è scritto bene? Un firewall fra i due deve lasciare passare la porta 502.
inst-advice-gateway-unreachable-unreachable = Non c’è strada verso questa rete. Controlla indirizzo, maschera di sottorete e router di questo server.
inst-advice-gateway-unreachable-name-not-resolved = Qui nessuno conosce questo nome. Inserisci l’indirizzo IP o correggi il DNS di questa macchina.
inst-advice-gateway-unreachable-port-busy = Un altro programma occupa la porta seriale. Chiudilo.
inst-advice-gateway-unreachable-no-such-port = L’adattatore RS485 è inserito? Il suo nome è nelle impostazioni del server.
inst-advice-gateway-unreachable-no-path = Il convertitore non conosce questo indirizzo. Controlla il suo instradamento o l’impostazione degli indirizzi slave.
inst-advice-gateway-unreachable-bad-header = A questa porta risponde altro. Controlla la porta; un server seriale trasparente richiede “Trame RTU su TCP”.
inst-advice-gateway-without-devices = Aggiungi il primo dispositivo e ripeti la prova: solo i dispositivi possono rispondere.
inst-advice-no-answer = Il dispositivo è alimentato e il suo indirizzo è questo? Controlla che A e B del bus non siano scambiati, la terminazione, e che velocità e parità siano uguali per tutti i dispositivi del bus.
inst-advice-device-exception = Il dispositivo c’è ma non conosce questo registro. Il modello è quello giusto? Per i contatori generici controlla registro e funzione di lettura.
inst-advice-device-exception-2 = Il dispositivo c’è ma non ha questo registro. Il modello è quello giusto? Per i contatori generici controlla registro, numero di parole e funzione di lettura.
inst-advice-device-exception-1 = Il dispositivo c’è ma non conosce questa funzione di lettura. Prova l’altra, 3 o 4.
inst-advice-bad-answer = Due dispositivi con lo stesso indirizzo, terminazione mancante o disturbi sul bus: scollega i dispositivi uno alla volta.
inst-advice-configuration-error = Scegli di nuovo il modello e salva.
inst-advice-other = Ripeti la prova fra poco. Se resta così, la pagina Acquisizione mostra che cosa succede sul bus.

## Loads, groups, boards

inst-groups-load-type = Tipi di carico
inst-groups-load-type-add = Aggiungi tipo
inst-groups-load-type-text = A che cosa serve l’energia. I sei predefiniti si possono disattivare; se ne possono aggiungere fino a 8. Ciò che non ne ha conta come “Altri”.
inst-groups-load-type-example = Esempio: “Cucina”, “Sala server”
inst-groups-full = Tutti gli { $most } propri sono in uso.
inst-groups-measure-group = Gruppi di misura
inst-groups-measure-group-add = Aggiungi gruppo
inst-groups-measure-group-text = Contatori da sommare o confrontare: un piano, un inquilino, un processo. Un dispositivo può stare in 5 gruppi al massimo.
inst-groups-measure-group-example = Esempio: “Camere”, “Inquilino 3”
inst-groups-panel-board = Quadri elettrici
inst-groups-panel-board-add = Aggiungi quadro
inst-groups-panel-board-text = I quadri in cui sono montati i gateway. Un gateway sta al massimo su un quadro; meglio un gateway per quadro.
inst-groups-panel-board-example = Esempio: “Quadro generale”, “QE-2 secondo piano”
inst-groups-none = Ancora nessuno.
inst-groups-field-name = Nome
inst-groups-field-description = Descrizione
inst-groups-field-enabled = Proposto
inst-groups-field-color = Colore
inst-remote-id = ID remoto { $number }
inst-count-devices =
    { $count ->
        [0] nessun dispositivo
        [one] un dispositivo
       *[other] { $count } dispositivi
    }
inst-count-gateways =
    { $count ->
        [0] nessun gateway
        [one] un gateway
       *[other] { $count } gateway
    }
inst-predefined = predefinito
inst-predefined-help = Predefinito: il nome è tradotto e resta com’è.
inst-disabled = Disattivato
inst-disable = Disattiva
inst-enable = Attiva
inst-offered = Proposto
inst-offered-help = Spento: resta e viene segnato, ma non è proposto né mostrato nelle viste.
inst-edit-one = Modifica { $name }
inst-more-one = Altro per { $name }
inst-members =
    { $count ->
        [0] Ancora nessun elemento
        [one] Un elemento
       *[other] { $count } elementi
    }
inst-members-search = Cerca
inst-changed-meanwhile = qualcun altro l’ha appena modificato; riaprilo
inst-colour = Colore nei grafici
inst-colour-number = Colore { $number }
inst-colour-other = Un altro
inst-erase-group-unused = Non contiene nulla; non cambia altro.
inst-erase-load-type-users =
    { $count ->
        [one] Questo dispositivo conterà come “Altri”:
       *[other] Questi { $count } dispositivi conteranno come “Altri”:
    }
inst-erase-measure-group-users =
    { $count ->
        [one] Questo dispositivo esce dal gruppo; per il resto non cambia:
       *[other] Questi { $count } dispositivi escono dal gruppo; per il resto non cambiano:
    }
inst-erase-panel-board-users =
    { $count ->
        [one] Questo gateway non sarà più su alcun quadro:
       *[other] Questi { $count } gateway non saranno più su alcun quadro:
    }
inst-erase-group-instead = Per conservarlo per dopo, disattivalo.

## Changes

inst-changes-of = Modifiche di
inst-changes-all = Tutte le modifiche
inst-changes-one = Solo { $name }
inst-changes-none = Ancora nessuna modifica
inst-changes-none-text = Tutto ciò che qui si aggiunge, modifica o elimina è annotato con il suo autore e si può annullare.
inst-older = Mostra precedenti
inst-author-system = Server
inst-origin-upload = da foglio di calcolo
inst-origin-replacement = contatore sostituito
inst-origin-undo = annullamento
inst-undone = annullata
inst-undo = Annulla modifica
inst-undo-title = Annullare questa modifica?
inst-undo-text =
    { $count ->
        [one] Torna com’era prima. La modifica stessa resta in questo elenco.
       *[other] Tutti i { $count } oggetti tornano com’erano prima. La modifica stessa resta in questo elenco.
    }
inst-action-added = Aggiunto
inst-action-changed = Modificato
inst-action-removed = Eliminato
inst-kind-device = dispositivo
inst-kind-gateway = gateway
inst-kind-load-type = tipo di carico
inst-kind-measure-group = gruppo di misura
inst-kind-panel-board = quadro elettrico
inst-kind-site = sito
inst-kinds-device = Dispositivi
inst-kinds-gateway = Gateway
inst-kinds-load-type = Tipi di carico
inst-kinds-measure-group = Gruppi di misura
inst-kinds-panel-board = Quadri elettrici
inst-kinds-site = Sito
inst-fields =
    { $count ->
        [one] Un campo
       *[other] { $count } campi
    }
inst-before = prima
inst-after = ora

## Replacing a meter

inst-replace = Sostituisci contatore
inst-replace-title = Sostituire il contatore di “{ $name }”
inst-replace-text = Lo storico prosegue con lo stesso ID. Fra l’ultima lettura del vecchio contatore e la prima del nuovo non si conta nulla.
inst-replace-serial = Matricola del nuovo contatore
inst-replace-end = Lettura finale del vecchio contatore
inst-replace-end-help = Come sul suo display. Vuoto: la sua ultima lettura qui.
inst-replace-start = Prima lettura del nuovo contatore
inst-replace-start-help = Come sul suo display, di solito vicino a 0. Vuoto: conta dalla sua prima lettura qui.

## Spreadsheet

inst-sheet-download = Scarica
inst-sheet-download-text = L’intero impianto: quadri, tipi di carico, gruppi di misura, gateway e dispositivi. Anche un buon modello per uno nuovo.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Carica
inst-sheet-upload-text = Il file viene prima provato: nulla cambia finché non lo applichi, e si applica tutto o niente.
inst-sheet-choose = Scegli un file
inst-sheet-choose-hint = o trascinalo qui: XLSX, ZIP di file CSV, o un file CSV
inst-sheet-matching = Le righe si trovano per
inst-sheet-matching-id = ID
inst-sheet-matching-name = Nome
inst-sheet-matching-help = Per ID un file di questo server, per nome uno che viene da altrove. Le righe senza riscontro sono aggiunte.
inst-sheet-missing = Ciò che manca nel file
inst-sheet-missing-keep = Resta
inst-sheet-missing-delete = È eliminato
inst-sheet-missing-help = Solo nei fogli presenti nel file. Lo storico dei dispositivi eliminati resta.
inst-sheet-sheet = Questo file CSV contiene
inst-sheet-sheet-help = Un file CSV è un foglio.
inst-sheet-panel_boards = Quadri elettrici
inst-sheet-load_types = Tipi di carico
inst-sheet-measure_groups = Gruppi di misura
inst-sheet-gateways = Gateway
inst-sheet-devices = Dispositivi
inst-sheet-trial = Prova
inst-sheet-applied = Caricamento
inst-sheet-reading = Lettura del file …
inst-sheet-tried-again = L’impianto è cambiato dopo la prova. Non è stato applicato nulla; questa è una nuova prova.
inst-sheet-problems =
    { $count ->
        [one] Un problema: il file non si può applicare
       *[other] { $count } problemi: il file non si può applicare
    }
inst-sheet-nothing = Il file dice ciò che c’è già
inst-sheet-good = Il file si può applicare
inst-sheet-done = Applicato
inst-sheet-counts = { $added } aggiunti, { $changed } modificati, { $removed } eliminati, { $unchanged } invariati
inst-sheet-apply = Applica
inst-sheet-to-changes = Vedilo fra le modifiche, o annullalo lì
inst-sheet-table = Problemi del file
inst-sheet-col-sheet = Foglio
inst-sheet-col-row = Riga
inst-sheet-col-column = Colonna
inst-sheet-col-problem = Problema

## Registers

inst-raw =
    { $count ->
        [one] Un registro così come è arrivato
       *[other] { $count } registri così come sono arrivati
    }
inst-raw-table = Registri così come sono arrivati
inst-raw-register = Registro
inst-raw-address = Indirizzo (hex)
inst-raw-words = Parole (hex)
inst-raw-value = Valore
