# Tariffe, regole di costo, oneri, prezzi di mercato, simulazione e bollette.

nav-bill = Costo dei consumi
about-bill = Tariffe, regole di costo e bollette
bill-parts = Parti del costo dei consumi
bill-rules = Regole di costo
bill-tariffs = Tariffe
bill-charges = Oneri
bill-prices = Prezzi di mercato
bill-whatif = Simulazione
bill-bills = Bollette
save = Salva
delete = Elimina

## Ordered lists

order-drag = Trascina { $name }
order-handle = maniglia per cambiare l’ordine
order-up = Sposta su: { $name }
order-down = Sposta giù: { $name }
order-moved = { $name } è ora al posto { $place } di { $count }
order-instructions = Premi la barra spaziatrice per prendere la voce, le frecce per spostarla, la barra spaziatrice per posarla, Esc per lasciarla dov’era.
order-picked-up = Presa
order-place = Ora al posto { $place }
order-put-back = Rimessa dov’era

## Changes

book-overtaken = Nel frattempo qualcun altro ha modificato le tariffe
book-overtaken-text = I tuoi dati sono ancora qui. Le modifiche degli altri restano, tranne che per questa stessa voce.
book-save-anyway = Salva anche le mie

## First steps

first-title-electricity = L’elettricità non ha ancora un prezzo
first-title-gas = Il gas non ha ancora un prezzo
first-title-water = L’acqua non ha ancora un prezzo
first-tariffs = Dai un nome ai tuoi prezzi: giorno, notte, festivo. Ognuno può cambiare da una certa data.
first-rules = Stabilisci quando vale ogni prezzo. Vince la prima regola vera.
first-bills = Guarda quanto costa un mese, verifica la fattura del fornitore, blocca la bolletta.
first-several = Più prezzi
first-several-text = Comincia dalla prima tariffa.
first-one-price = Un solo prezzo per tutto
first-one-price-text = Crea la tariffa DEFAULT e una regola sempre vera. Potrai perfezionarla in seguito.
first-one-price-save = Usa questo prezzo
first-ask = Chi può configurare il sistema può impostare qui i prezzi.

## Tariffs

tariff-none = Nessuna tariffa
tariff-add = Aggiungi tariffa
tariff-edit = Modifica { $name }
tariff-delete = Elimina { $name }
tariff-delete-title = Eliminare { $name }?
tariff-delete-text =
    { $rules ->
        [0] Nessuna regola di costo usa questa tariffa.
        [one] Viene eliminata anche la regola di costo che usa questa tariffa.
       *[other] Vengono eliminate anche le { $rules } regole di costo che usano questa tariffa.
    }
tariff-name = Nome
tariff-color = Colore
tariff-color-number = Colore { $number }
tariff-color-own = Un altro colore
tariff-unit = Prezzo per
tariff-kind = Tipo di prezzo
tariff-fixed = Prezzi fissi
tariff-dynamic = Prezzo di mercato
tariff-series = Serie di prezzi
tariff-series-hint = Come si chiama nei prezzi di mercato
tariff-factor = Moltiplicato per
tariff-factor-hint = Perdite, margine; 1 non cambia nulla
tariff-market = { $series } × { $factor }
tariff-no-price = Nessun prezzo oggi
tariff-rules =
    { $count ->
        [0] Usata da nessuna regola di costo
        [one] Usata da una regola di costo
       *[other] Usata da { $count } regole di costo
    }
price-prices = Prezzi e giorno da cui ognuno è valido
price-prices-hint = Un prezzo unico non ha bisogno di data. Con più prezzi ognuno ha la sua data.
price-surcharges = Aggiunti al prezzo di mercato
price-surcharges-hint = Facoltativo: oneri di rete e margine per unità, ognuno con il giorno da cui è valido.
price-amount = Prezzo
price-amount-number = Prezzo { $number }
price-from-number = Il prezzo { $number } è valido dal
price-remove = Rimuovi il prezzo { $number }
price-add = Aggiungi prezzo
price-from = dal { $date }
price-always = sempre
site-currency = Tutti i prezzi sono in { $code } ({ $name }); la valuta si imposta con il sito.
site-settings = Modifica nelle impostazioni
site-gas-factor = 1 m³ di gas conta { $factor } kWh

## Cost rules

rules-title = Regole di costo
rules-about = Esaminate dall’alto in basso: la prima regola vera decide la tariffa. Metti prima le eccezioni.
rules-none = Non c’è ancora nessuna regola, quindi nulla ha un prezzo.
rule-add = Aggiungi regola
rule-add-title = Nuova regola di costo
rule-edit-title = Modifica regola di costo
rule-edit = Modifica { $name }
rule-delete = Elimina { $name }
rule-delete-title = Eliminare questa regola di costo?
rule-active = Attiva ora
rule-never-itself = Non può mai essere vera: date, giorni e orari non si incontrano mai
rule-never-above = Non può mai essere vera: le regole sopra vengono sempre prima
rule-never-by =
    { $count ->
        [one] Non può mai essere vera: la regola { $rules } viene sempre prima
       *[other] Non può mai essere vera: le regole { $rules } vengono sempre prima
    }
recompute = Ricalcolo dei costi passati: { $done } di { $total }
rule-every-day = ogni giorno
rule-all-day = tutto il giorno
rule-overnight = { $first }–{ $last } del giorno dopo
rule-date = il { $date }
rule-yearly-date = ogni anno il { $date }
rule-period = dal { $first } al { $last }
rule-yearly-period = ogni anno dal { $first } al { $last }
rule-no-day = In nessun giorno
rule-tariff = Tariffa
rule-weekdays = Giorni della settimana
weekdays-all = Tutti i giorni
weekdays-work = Lunedì–venerdì
weekdays-weekend = Fine settimana
rule-all-day-long = Tutto il giorno
rule-from = Dalle
rule-to = Alle, comprese
rule-end = L’ultimo minuto è compreso: la regola finisce alle { $end }.
rule-end-next-day = Supera la mezzanotte: finisce alle { $end } del giorno dopo e appartiene al giorno in cui comincia.
rule-validity = Valida
validity-always = Sempre
validity-date = In una data
validity-period = In un periodo
rule-every-year = Ripeti ogni anno
rule-on = Il
rule-first-day = Primo giorno
rule-last-day = Ultimo giorno
date-day = Giorno
date-month = Mese

## Preview

preview-title = Anteprima
preview-span = Periodo
preview-week = Settimana
preview-year = Anno
preview-now = Adesso
preview-until = fino a { $time }
preview-then = poi
preview-stays = e nessun cambio in vista
preview-hours = { $hours } h
preview-covered = Ogni ora ha una tariffa
preview-uncovered = { $hours } h senza tariffa
preview-uncovered-why = In quel tempo nessuna regola è vera. Il consumo risulta senza prezzo, mai gratuito. Una regola sempre vera in fondo alla lista colma il vuoto.
preview-uncovered-more =
    { $count ->
        [one] e un altro periodo
       *[other] e altri { $count } periodi
    }

## Charges

charges-about = Si sommano all’energia dall’alto in basso. L’ordine conta per le imposte: ognuna prende la sua percentuale di tutto ciò che sta sopra.
charges-none = Oltre all’energia la bolletta non contiene ancora nulla.
charge-add = Aggiungi onere
charge-edit = Modifica { $name }
charge-delete = Elimina { $name }
charge-delete-title = Eliminare questo onere?
charge-kind = Tipo
charge-name = Nome in bolletta
charge-amount = Importo
charge-percent = Percentuale
charge-per = Per
charge-per-day = giorno
charge-per-month = mese
charge-per-year = anno
charge-standing = Quota fissa
charge-demand = Quota potenza
charge-reactive = Energia reattiva
charge-levy = Accisa
charge-tax = Imposta
charge-feed_in = Immissione in rete
charge-about-standing = Un importo fisso, anche consumando poco. Una parte di mese o di anno costa in proporzione ai giorni.
charge-about-demand = Per la massima potenza media del mese in un quarto d’ora. Più quote potenza coprono fasce orarie diverse.
charge-about-reactive = Per l’energia reattiva induttiva oltre la franchigia, mese per mese.
charge-about-levy = Un importo per unità consumata, qualunque sia la tariffa.
charge-about-tax = Una percentuale di tutto ciò che sta sopra nella lista, energia compresa.
charge-about-feed_in = Pagata a te per ogni kWh immesso. Mai compensata con il prelievo.
charge-tan-phi = Franchigia fino a
charge-months = Mesi
charge-frames = Fasce orarie
charge-frame-add = Aggiungi fascia
charge-frame-remove = Rimuovi la fascia { $number }
charge-first = Primo giorno
charge-last = Ultimo giorno
charge-open = Facoltativo
charge-from = dal { $date }
charge-until = fino al { $date }
charge-says-day = { $amount } al giorno
charge-says-month = { $amount } al mese
charge-says-year = { $amount } all’anno
charge-says-demand = { $amount } per kW del quarto d’ora massimo del mese
charge-says-reactive = { $amount } per kvarh oltre tan φ { $tan }
charge-says-levy = { $amount } per { $unit } consumato
charge-says-tax = { $percent } % di tutto ciò che sta sopra
charge-says-feed-in = { $amount } per kWh immesso, pagati a te

## Bills

bills-new = Bolletta di un periodo
bills-quick = Periodi
bills-this-month = Questo mese
bills-ends-early = Finisce prima di cominciare
bills-preview = Anteprima con le regole di oggi
bills-print = Stampa
bills-freeze = Blocca
bills-freeze-title = Bloccare questa bolletta
bills-freeze-text = Una bolletta bloccata conserva le regole e i dati con cui è stata fatta. Ciò che cambia dopo appare come differenza.
bills-frozen = Bollette bloccate
bills-none = Nessuna bolletta è stata ancora bloccata.
bills-all = Tutte le bollette
bills-period = Periodo
bills-frozen-at = Bloccata
bills-has-invoice = Fattura verificata
bills-provisional = Provvisoria
bills-incomplete = Non tutto ha un prezzo
bills-delete-title = Eliminare questa bolletta bloccata?
bill-title-electricity = Bolletta dell’elettricità
bill-title-gas = Bolletta del gas
bill-title-water = Bolletta dell’acqua
bill-frozen = Bloccata { $time } da { $author }
bill-incomplete = Alcune righe non hanno importo: per una parte del consumo non c’è un prezzo, oppure nulla è stato misurato. Non sono nel totale.
bill-provisional = Alcuni prezzi di mercato non sono ancora noti: il totale è provvisorio.
bill-empty = In questo periodo non c’è consumo e nulla è addebitato.
bill-line = Riga
bill-quantity = Quantità
bill-price = Prezzo
bill-amount = Importo
bill-net = Imponibile
bill-taxes = Imposte
bill-total = Totale
bill-difference = Differenza
bill-equal = uguale
bill-no-tariff = Nessuna tariffa
bill-unpriced = senza prezzo
bill-unpriced-why = consumo mentre nessuna regola era vera, o prima del primo prezzo
bill-unknown = non noto
bill-market-price = prezzo di mercato
bill-line-provisional = provvisorio
bill-since = prezzo dal { $date }
bill-peak = massimo { $time }
bill-peak-excluded =
    { $count ->
        [one] un quarto d’ora non del tutto misurato
       *[other] { $count } quarti d’ora non del tutto misurati
    }
bill-unit-day =
    { $count ->
        [one] { $number } giorno
       *[other] { $number } giorni
    }
bill-unit-month =
    { $count ->
        [one] { $number } mese
       *[other] { $number } mesi
    }
bill-unit-year =
    { $count ->
        [one] { $number } anno
       *[other] { $number } anni
    }
later-title = Che cosa è cambiato dopo
later-same = Con le stesse regole i dati di oggi danno la stessa bolletta.
later-same-money = Dati del periodo sono stati corretti, ma gli importi sono gli stessi.
later-differs = Con le stesse regole i dati di oggi danno una differenza di { $amount }. La bolletta bloccata resta com’è.
later-frozen = Bloccata
later-now = Con i dati di oggi
invoice-title = La fattura del fornitore
invoice-about = Inserisci riga per riga ciò che addebita il fornitore e guarda dove differisce da ciò che è stato misurato.
invoice-enter = Inserisci fattura
invoice-edit = Modifica fattura
invoice-hint = Lascia vuota una riga che la fattura non ha. Aggiungi ciò che ha solo la fattura.
invoice-line = Fattura: { $name }
invoice-ours = Nostro
invoice-theirs = Loro
invoice-absent = non in fattura
invoice-more = Aggiungi riga
invoice-more-name = Nome della riga aggiunta { $number }
invoice-more-amount = Importo della riga aggiunta { $number }
invoice-total = Totale della fattura
invoice-remove = Rimuovi fattura
invoice-check = Verifica fattura
invoice-fits = La fattura coincide con la nostra bolletta, riga per riga.
invoice-differs = La fattura differisce in totale di { $amount }.
invoice-sum = Le righe inserite non danno il totale inserito.

## Market prices

prices-about = Prezzi del giorno prima per le tariffe che seguono il mercato. Un prezzo mancante rende il costo provvisorio, mai zero.
prices-none = Non c’è ancora nessuna serie di prezzi.
prices-add = Aggiungi serie
prices-known = Noti da { $first } a { $last }, per { $unit }
prices-empty = Ancora nessun prezzo
prices-from =
    { $hours ->
        [one] Da { $url }, ogni ora
       *[other] Da { $url }, ogni { $hours } ore
    }
prices-files-only = Da file
prices-import = Importa file
prices-fetch = Scarica ora
prices-delete-text = Vengono eliminati anche tutti i suoi prezzi.
prices-unknown = nessun prezzo
prices-chart = Prezzi di { $name }, { $date }. Le frecce percorrono il grafico.
prices-missing = { $hours } h di questo giorno non hanno prezzo
prices-whole = Tutto il giorno ha prezzi
prices-name-hint = Lettere, cifre, punti e trattini
prices-unit-hint = A che cosa si riferisce un prezzo
prices-source = Scarica da un server
prices-url = Indirizzo
prices-url-hint = Può contenere {"{today}"}, {"{tomorrow}"} e {"{yesterday}"}
prices-every = Ogni … ore
prices-divisor = Dividi i prezzi per
prices-divisor-hint = 1000 se sono al MWh
prices-json-items = Percorso della lista
prices-json-start = Campo dell’inizio
prices-json-end = Campo della fine
prices-json-price = Campo del prezzo
prices-header = Intestazione HTTP
prices-secret = Il suo valore segreto
prices-secret-kept = Uno è conservato; lascia vuoto per tenerlo
prices-import-title = Importa prezzi in { $name }
prices-import-hint = CSV con ora e prezzo, oppure inizio, fine e prezzo; oppure una lista JSON. Il file viene prima provato.
prices-written-per = I prezzi nel file sono per
prices-per-1 = kWh o m³
prices-per-1000 = MWh
prices-file = File con i prezzi
prices-import-do =
    { $count ->
        [one] Importa un prezzo
       *[other] Importa { $count } prezzi
    }
prices-imported =
    { $count ->
        [one] Un prezzo importato
       *[other] { $count } prezzi importati
    }
prices-tried =
    { $count ->
        [0] Il file non porta prezzi
        [one] Il file porta un prezzo
       *[other] Il file porta { $count } prezzi
    }
prices-lowest = Minimo
prices-highest = Massimo
prices-bad-lines =
    { $count ->
        [one] Una riga non è utilizzabile e viene tralasciata:
       *[other] { $count } righe non sono utilizzabili e vengono tralasciate:
    }
prices-bad-line = Riga { $line }: { $detail }

## What-if

whatif-title = Altre tariffe, regole e oneri
whatif-about = Una copia da modificare a piacere; quelli veri restano come sono. Poi guarda quanto sarebbe costato il consumo passato.
whatif-reset = Ricomincia
whatif-keep = Conserva
whatif-keep-title = Conserva questa copia
whatif-kept = Copie conservate
whatif-load = Apri una copia…
whatif-result = Quanto sarebbe costato
whatif-compare = Confronta
whatif-actual = Con le regole di oggi
whatif-alternative = Con la copia
whatif-less = Con la copia sarebbe costato { $amount } in meno.
whatif-more = Con la copia sarebbe costato { $amount } in più.
whatif-same = Con la copia sarebbe costato lo stesso: differenza { $amount }.
whatif-incomplete = In alcuni mesi non tutto ha un prezzo; ciò che non ce l’ha non è in nessuna delle due somme.
