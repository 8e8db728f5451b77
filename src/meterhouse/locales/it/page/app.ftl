# The page. The same messages and variables in every language.

## Frame

claim = Scopri dove va l’energia del tuo edificio.
skip-to-content = Vai al contenuto
menu = Apri il menu
menu-close = Chiudi il menu
navigation = Pagine
nav-home = Home
nav-consumption = Consumi
nav-live = Valori in tempo reale
nav-acquisition = Acquisizione
about-consumption = Grafici, confronti, download
about-live = Che cosa misura adesso ogni dispositivo
about-acquisition = Come rispondono gateway e dispositivi
version = Versione { $version }
connected = Connesso
reconnecting = Riconnessione…
user-panel = Utente { $name }
language = Lingua
color-scheme = Aspetto
scheme-auto = Auto
scheme-light = Chiaro
scheme-dark = Scuro
logout = Esci
lock = Blocca
lock-title = Bloccare questo browser?
lock-text = La sessione termina e questo browser non è più attendibile. Per il prossimo accesso servono PIN e PUK.
cancel = Annulla
close = Chiudi
loading = Caricamento
try-again = Riprova
failed-title = Operazione non riuscita
unreachable-title = Il server non risponde
unreachable-text = Controlla la rete; la pagina riprende da sola appena il server torna disponibile.
notfound-title = Pagina non trovata
notfound-text = A questo indirizzo non c’è nulla, oppure non hai il diritto di aprirlo.
notfound-home = Torna alla home

## Log-in

login-title = Benvenuto
login-first = Questo browser è nuovo: accedi con PIN e PUK.
login-again = Accedi con il tuo PIN.
login = Accedi
login-locked =
    { $seconds ->
        [one] Bloccato ancora per un secondo
       *[other] Bloccato ancora per { $seconds } secondi
    }
pin = PIN
puk = PUK
puk-description = 14 cifre, come sulla tessera: 5-4-5
show-code = Mostra il codice
demo-title = Edificio dimostrativo: entra come
codes-title = Imposta nuovi codici
codes-text = I codici stampati aprono solo questa pagina. Scegli i tuoi per continuare.
codes-pin = Nuovo PIN
codes-pin-description = 5 cifre, non facili da indovinare
codes-pin-again = Ripeti il nuovo PIN
codes-puk = Nuovo PUK
codes-puk-description = 14 cifre; serve quando un browser si usa per la prima volta
codes-suggest = Proponi un PUK
codes-noted = Ho annotato entrambi i codici in un luogo sicuro
codes-save = Salva ed entra
codes-differ = I due PIN sono diversi

## Home

home-today = Oggi
home-yesterday = Ieri a quest’ora { $value }
home-hours = { $commodity } per ora, oggi e ieri
home-health = Stato dell’impianto
home-pages = Dove andare
home-devices = Dispositivi
home-all-answer =
    { $count ->
        [0] Nessun dispositivo è attivo
        [one] Il dispositivo risponde
       *[other] Tutti i { $count } dispositivi rispondono
    }
home-silent =
    { $count ->
        [one] Un dispositivo su { $all } non risponde
       *[other] { $count } dispositivi su { $all } non rispondono
    }
home-silent-more =
    { $count ->
        [one] e un altro
       *[other] e altri { $count }
    }
home-since = da { $time }
home-completeness = Dati di questo mese

## Consumption

consumption-pages = Viste
consumption-total = Totale generale
consumption-details = Dettagli
consumption-none-title = Ancora nulla da mostrare
consumption-none-text = Non è installato alcun contatore di questo tipo, oppure non rientra in nessun totale.
commodity = Risorsa
commodity-electricity = Elettricità
commodity-gas = Gas
commodity-water = Acqua
total-electricity = Elettricità per carico
total-gas = Gas
total-water = Acqua
period = Periodo
period-day = Giorno
period-month = Mese
period-year = Anno
period-decade = 10 anni
bucket-day = Ora
bucket-month = Giorno
bucket-year = Mese
bucket-decade = Anno
previous = Precedente
next = Successivo
today = Oggi
choose-date = { $date }, scegli un’altra data
calendar-choose-month = Scegli il mese
calendar-choose-year = Scegli l’anno
calendar-next = Dopo
calendar-previous = Prima
compare = Confronta
previous-period = Periodo precedente
so-far = finora
compared-with = A confronto con { $period }
to-date = Finora
in-full = Per intero
previous-incomplete = Non registrato per intero: nessun confronto
change-more = di più
change-less = di meno
change-same = uguale
coverage-title = Qualità dei dati
coverage-none = Non erano attesi dati.
show-as = Mostra come
show-bars = Barre
show-pie = Torta
show-table = Tabella
download = Scarica
download-csv = Tabella (CSV)
download-png = Immagine (PNG)
download-svg = Disegno (SVG)
full-screen = Schermo intero
full-screen-leave = Esci dallo schermo intero
chart-label = { $title }, { $period }, totale { $total }. Le frecce percorrono il grafico, Invio apre l’elemento scelto.
legend = Legenda
table = Valori del grafico
total = Totale
unit = Unità
unit-volume = Volume
unit-energy = Energia
quality-measured = Misurato
quality-interpolated = Interpolato
quality-estimated = Stimato
quality-edited = Modificato
quality-partial = Incompleto
quality-missing = Mancante
quality-future = Non ancora
filter = Filtro
filter-all = Tutti i dispositivi
load-types = Carichi
load-type-none = Altri
measure-groups = Gruppi di misura
details-none-title = Nessun dispositivo da mostrare
details-none-text = Nessun dispositivo corrisponde alla risorsa e al filtro.
measurements = Grandezze misurate
measurements-hint = La linea è la media, la fascia va dal valore minimo al massimo.
measurements-none = Nulla di registrato in questo periodo.
mean-min-max = media (minimo … massimo)
harmonic-order = Armonica

## Devices

choose-device = Scegli un dispositivo
search-devices = Cerca dispositivi
search-none = Nessun dispositivo trovato.
status-on = Risponde
status-off = Spento
status-waiting = In attesa
status-communication_error = Non risponde
device-address = Indirizzo
device-name = Dispositivo
device-status = Stato
device-last-answer = Ultima risposta
device-error = Ultimo errore

## Live values

live-facts = { $model } · { $gateway } · indirizzo { $address }
live-last-answer = Ultima risposta
live-lost-title = I valori in tempo reale sono fermi
live-lost-text = Il collegamento con il server è interrotto. I valori qui sotto sono gli ultimi ricevuti.
live-error-title = Il dispositivo non risponde
live-error-last = I valori qui sotto sono gli ultimi noti, di { $time }.
live-error-never = Non ha risposto da quando il server è stato avviato.
live-none-title = Ancora nessun dispositivo
live-none-text = I valori compaiono qui non appena si installano dei dispositivi.
live-unknown-title = Questo dispositivo non esiste
live-unknown-text = Forse è stato rimosso. Scegline un altro.
live-no-values-title = Ancora nessun valore
live-no-values-text = Il dispositivo non è ancora stato letto, oppure non misura nulla.
live-sparkline = Potenza attiva degli ultimi minuti
live-sparkline-wait = L’andamento compare qui man mano che arrivano i valori.
live-range = Da { $low } a { $high } da quando la pagina è aperta
live-phases = Fasi
live-phase = Fase
live-energy = Energia
live-consumption = Letture del contatore
live-power = Potenza
live-voltage = Tensione, corrente, frequenza
live-quality = Distorsione e squilibrio
live-state = Stato
live-other = Altri valori
live-harmonics = Armoniche
live-harmonics-scale = Massimo: { $highest }
live-attributes = Dal dispositivo
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = FP
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Energia attiva
quantity-reactive_energy = Energia reattiva
quantity-apparent_energy = Energia apparente
quantity-gas_volume = Gas
quantity-water_volume = Acqua
quantity-pulses = Impulsi
quantity-operating_time = Tempo di funzionamento
quantity-active_power = Potenza attiva
quantity-reactive_power = Potenza reattiva
quantity-apparent_power = Potenza apparente
quantity-active_power_demand = Potenza attiva media
quantity-active_power_demand_max = Potenza attiva media massima
quantity-reactive_power_demand = Potenza reattiva media
quantity-reactive_power_demand_max = Potenza reattiva media massima
quantity-apparent_power_demand = Potenza apparente media
quantity-apparent_power_demand_max = Potenza apparente media massima
quantity-current_demand = Corrente media
quantity-current_demand_max = Corrente media massima
quantity-voltage = Tensione
quantity-voltage_between = Tensione concatenata
quantity-current = Corrente
quantity-frequency = Frequenza
quantity-power_factor = Fattore di potenza
quantity-phase_angle = Angolo di fase
quantity-thd_voltage = Distorsione della tensione (THD)
quantity-thd_current = Distorsione della corrente (THD)
quantity-harmonic_voltage = Armonica di tensione
quantity-harmonic_current = Armonica di corrente
quantity-voltage_unbalance = Squilibrio di tensione
quantity-current_unbalance = Squilibrio di corrente
quantity-temperature = Temperatura
quantity-digital_input = Ingresso digitale
quantity-digital_output = Uscita digitale
quantity-analog_input = Ingresso analogico
quantity-analog_output = Uscita analogica
quantity-breaker_state = Interruttore
quantity-breaker_tripped = Intervenuto
quantity-breaker_trips = Interventi
quantity-charger_status = Stazione di ricarica
quantity-current_limit = Limite di corrente
quantity-session_energy = Energia di questa ricarica
quantity-charging_time = Tempo di ricarica
direction-import = prelevata
direction-export = immessa
direction-sum = entrambi i versi
direction-net = netta
phase-total = Totale
phase-avg_ln = media fase–neutro
phase-avg_ll = media tra le fasi
phase-partial = parziale
state-breaker_state-0 = Aperto
state-breaker_state-1 = Chiuso
state-breaker_state-2 = Scattato
state-breaker_tripped-0 = No
state-breaker_tripped-1 = Sì
state-charger_status-0 = Disponibile
state-charger_status-1 = In preparazione
state-charger_status-2 = In carica
state-charger_status-3 = Sospesa
state-charger_status-4 = In conclusione
state-charger_status-5 = Prenotata
state-charger_status-6 = Non disponibile
state-charger_status-7 = In guasto
state-digital_input-0 = Spento
state-digital_input-1 = Acceso
state-digital_output-0 = Spento
state-digital_output-1 = Acceso

## Acquisition

acquisition-started = In funzione da { $time }
gateway-local = Porta RS485 di questa macchina
link-requests = Richieste al secondo
link-utilisation = Carico del bus
link-efficiency = Efficienza
link-errors = Errori
link-lost = Perso per dispositivi muti
link-error-timeout = Nessuna risposta
link-error-exception = Rifiutato dal dispositivo
link-error-bad-answer = Risposta danneggiata
link-error-link-down = Collegamento interrotto
link-error-backed-off = Tralasciato finché muto
link-error-not-sent = Non inviato in tempo
