# Analyses, completeness and corrections.

nav-analysis = Analisi

about-analysis = Profili, picchi, flussi, CO₂, clima

analysis-pages = Analisi
analysis-heat-map = Mappa di calore
analysis-duration = Curva di durata
analysis-flow = Flusso di energia
analysis-peaks = Picchi di potenza
analysis-base-load = Carico di base
analysis-production = Produzione
analysis-emissions = CO₂
analysis-baseline = Clima
analysis-settings = Impostazioni
analysis-scope = Ambito mostrato
analysis-scope-total = Totale
analysis-scope-others = Altri
analysis-devices = Dispositivi
analysis-chart = Grafico
analysis-resolution = Risoluzione
analysis-hour = Ora
analysis-quarter = 15 min
analysis-day = Giorno
analysis-period = Periodo
analysis-month = Mese
analysis-mean-power = Media
analysis-hours = Ore
analysis-share-of-time = Quota del tempo
analysis-at-least = Almeno
analysis-highest = Massimo
analysis-lowest = Minimo
analysis-middle = Mediana
analysis-middle-note = superata per metà del tempo
analysis-not-measured = Non misurato
analysis-unknown-blocks =
    { $count ->
        [one] un intervallo ignoto
       *[other] { $count } intervalli ignoti
    }
analysis-peak = Picco
analysis-moment = Momento
analysis-quality = Qualità
analysis-left-out = Esclusi
analysis-left-out-note = interpolati, stimati o incompleti
analysis-left-out-list = Intervalli esclusi più alti
analysis-interval = Intervallo di misura
analysis-interval-note = media sull'intervallo
analysis-nothing-measured = nulla di misurato
analysis-daytime = Giorno
analysis-night = Notte
analysis-lowest-hour = Ora minima
analysis-base = Carico di base
analysis-base-share = { $share } di tutta l'energia
analysis-night-share = Quota notturna
analysis-night-ratio = Notte rispetto al giorno
analysis-waste-low = di notte l'edificio dorme
analysis-waste-moderate = molto resta acceso di notte
analysis-waste-high = la notte è poco più quieta del giorno
analysis-night-mean = Media notturna
analysis-day-mean = di giorno { $value }
analysis-night-from = Notte dalle
analysis-night-to = Notte alle
analysis-no-flow = Nessun flusso
analysis-no-flow-text = Indicare nell'impianto il contatore a monte dei dispositivi: il flusso apparirà qui.
analysis-meter = Contatore
analysis-node-production = { $device } (produzione)
analysis-node-export = { $device } (immissione)
analysis-node-rest = { $device }: non misurato
analysis-node-others = { $device }: altri
analysis-imported = Prelevata
analysis-produced-below = Prodotta a valle
analysis-exported = Immessa
analysis-metered-below = Misurata a valle
analysis-not-metered = Non misurata
analysis-finding-metering = { $device }: entro la precisione dei contatori
analysis-finding-wiring = { $device }: cablaggio o gerarchia errati
analysis-finding-incomplete = { $device }: mancano dati
analysis-finding-text = I contatori a valle misurano { $value } ({ $share }) più di questo.
analysis-produced = Prodotta
analysis-used = Autoconsumata
analysis-consumed = Consumata
analysis-exported-note = { $value } immessa
analysis-imported-note = { $value } prelevata
analysis-self-consumption = Autoconsumo
analysis-self-consumption-note = della produzione è usata in loco
analysis-self-sufficiency = Autosufficienza
analysis-self-sufficiency-note = del consumo viene dal sito
analysis-no-production = Nessuna produzione misurata
analysis-no-production-text = Qui appare un contatore che misura energia immessa e non ha contatori a valle.
analysis-consumption = Consumo
analysis-factor = Fattore di emissione
analysis-per-kwh = CO₂ per kWh
analysis-per-m3 = CO₂ per m³
analysis-without-factor = Senza fattore
analysis-uncovered = { $value } senza fattore di emissione
analysis-set-factors = Impostare i fattori
analysis-actual = Effettivo
analysis-expected = Atteso
analysis-difference = Differenza
analysis-heating-days = Gradi giorno di riscaldamento
analysis-cooling-days = Gradi giorno di raffrescamento
analysis-degree-days = { $heating } gradi giorno di riscaldamento, { $cooling } di raffrescamento
analysis-against-weather = Rispetto al clima
analysis-months-compared =
    { $count ->
        [one] su un mese
       *[other] su { $count } mesi
    }
analysis-usual-error = errore tipico { $share }
analysis-per-day = Al giorno, con ogni clima
analysis-per-degree-day = Per grado giorno
analysis-within =
    { $count ->
        [one] da un mese di quest'anno
       *[other] da { $count } mesi di quest'anno
    }
analysis-before =
    { $count ->
        [one] dal mese precedente
       *[other] dai { $count } mesi precedenti
    }
analysis-lack-no_temperatures = Mancano le temperature esterne
analysis-lack-few_months = Dati insufficienti: { $found } mesi completi, ne servono { $needed }
analysis-lack-no_variation = Il clima di questi mesi varia troppo poco
analysis-import-temperatures = Importare temperature
analysis-temperatures = Temperature esterne
analysis-temperatures-known = { $count } valori, { $span }
analysis-temperatures-none = Ancora nessuna.
analysis-temperatures-form = Un file CSV con due colonne, ora e °C: valori orari o medie giornaliere.
analysis-choose-file = Scegliere file
analysis-line = Riga
analysis-checked =
    { $count ->
        [one] Un valore corretto
       *[other] { $count } valori corretti
    }
analysis-imported-done =
    { $count ->
        [one] Un valore importato
       *[other] { $count } valori importati
    }
analysis-replaced =
    { $count ->
        [one] Uno esiste già e sarà sostituito
       *[other] { $count } esistono già e saranno sostituiti
    }
analysis-import = Importare
analysis-heating-base = Riscaldamento sotto
analysis-cooling-base = Raffrescamento sopra
analysis-factors = Fattori di emissione
analysis-valid-from = Valido dal
analysis-grams = Grammi di CO₂
analysis-add = Aggiungere
analysis-remove = Rimuovere
analysis-save = Salvare
analysis-saved = Salvato

completeness-title = Completezza
completeness-all = Tutti i dispositivi
completeness-device = Dispositivo
completeness-by-device = Per dispositivo
completeness-share = Quota
completeness-expected = Atteso
completeness-put-right = Stimato, corretto
completeness-counter = Contatore
completeness-nothing = In questo periodo non era atteso nulla.
completeness-intervals = Intervalli
completeness-interval = Intervallo
completeness-value = Valore
completeness-index = Lettura
completeness-odd = Solo il non misurato
completeness-choose-all = Scegliere tutti
completeness-chosen =
    { $count ->
        [one] uno scelto
       *[other] { $count } scelti
    }
completeness-edit = Correggere
completeness-edit-title = Correggere valori
completeness-edit-text = Un valore vuoto indica che nulla è noto. Ciò che c'era resta nel registro.
completeness-estimate = Stimare
completeness-estimate-title = Stimare un vuoto
completeness-method = Metodo
completeness-method-automatic = Automatico
completeness-method-check-meter = Contatore di controllo
completeness-method-linear = Linea retta
completeness-method-like-days = Giorni simili
completeness-check-meter = Contatore di controllo
completeness-estimated =
    { $count ->
        [one] Un intervallo, { $total }: { $method }
       *[other] { $count } intervalli, { $total }: { $method }
    }
completeness-sum-known = La somma è esatta: la danno le letture alle due estremità.
completeness-sum-unknown = La somma è una stima: nulla la indica.
completeness-reason = Motivo
completeness-reason-note = Conservato nel registro con il suo nome
completeness-ledger = Registro delle correzioni
completeness-ledger-empty = Qui nulla è stato corretto.
completeness-kind-edit = Correzione
completeness-kind-estimate = Stima
completeness-kind-undo = Annullamento
completeness-undo = Annullare
completeness-undo-title = Annullare correzione
completeness-undone = Annullata
completeness-events = Eventi
completeness-event = Evento
completeness-events-none = Nulla è stato rilevato.
completeness-events-more = Ce ne sono di precedenti.
completeness-open = Tutti i dispositivi

event-started = Inizio del conteggio
event-rollover = Azzeramento a fine corsa
event-reset = Azzeramento
event-replaced = Contatore sostituito
event-transient = Letture errate ignorate
event-duplicate = Lettura doppia
event-late = Lettura in ritardo
event-backward = Lettura in diminuzione
event-implausible = Lettura non plausibile
event-confirmed = Salto confermato
event-clock-step = Orologio regolato
event-gap-closed = Vuoto colmato
event-frozen = Contatore fermo

counter-active-energy = Energia attiva
counter-reactive-energy = Energia reattiva
counter-apparent-energy = Energia apparente
counter-gas-volume = Gas
counter-water-volume = Acqua
counter-pulses = Impulsi
counter-operating-time = Tempo di funzionamento
counter-import = prelevata
counter-export = immessa
counter-sum = ambo le direzioni
counter-net = netta
