# Messa in servizio di un impianto: scansione, prova, rapporto; prova dell'ordine delle parole dei contatori generici.

nav-commissioning = Messa in servizio
about-commissioning = Trovare i dispositivi, provare tutto, consegnare
comm-steps = Passi
comm-step-scan = Trovare e aggiungere
comm-step-test = Provare tutto
comm-step-report = Rapporto
comm-stop = Ferma
comm-scan-title = Chi risponde sul bus
comm-scan-hint = Ogni indirizzo Modbus di un gateway viene interrogato una volta. I dispositivi registrati continuano a essere registrati; un indirizzo muto dura quanto il timeout del gateway: scegliere, se possibile, un intervallo breve.
comm-gateway = Gateway
comm-from = Da indirizzo
comm-to = A indirizzo
comm-scan = Scansione
comm-scan-progress = Scansione
comm-scan-asked =
    { $found ->
        [one] { $asked } di { $total } interrogati, uno risponde
       *[other] { $asked } di { $total } interrogati, { $found } rispondono
    }
comm-nothing-title = Nessuno risponde
comm-nothing-text = Controllare alimentazione, fili A e B, velocità e parità, e che gli indirizzi siano nell'intervallo.
comm-found-title = Trovati
comm-add =
    { $count ->
        [one] Aggiungi un dispositivo
       *[other] Aggiungi { $count } dispositivi
    }
comm-added =
    { $count ->
        [one] Un dispositivo è stato aggiunto e viene letto.
       *[other] { $count } dispositivi sono stati aggiunti e vengono letti.
    }
comm-add-refused = Nulla è stato aggiunto: vedere i dispositivi segnati.
comm-unit = Indirizzo { $unit }
comm-choose-unit = Aggiungi indirizzo { $unit }
comm-model-of = Modello dell'indirizzo { $unit }
comm-name-of = Nome dell'indirizzo { $unit }
comm-name = Nome (altrimenti l'indirizzo)
comm-installed = già installato
comm-says = dice «{ $text }»
comm-choose-model = Scegliere il modello
comm-no-model = Nessun modello così
comm-fitting-models = Modelli adatti
comm-all-models = Tutti i modelli
comm-sure-certain = certo
comm-sure-likely = probabile
comm-sure-possible = possibile
comm-sure-unknown = modello ignoto
comm-test-title = Provare tutto
comm-test-hint = Ogni dispositivo viene letto tre volte. Ciò che misura rivela il cablaggio: TA invertiti, fasi mancanti e scambiate, rapporti impossibili. Più carico c'è, più si può giudicare.
comm-test-which = Che cosa si prova
comm-all-gateways = Tutti i gateway
comm-test = Prova
comm-test-again = Prova di nuovo
comm-test-progress = Prova
comm-test-asked = { $asked } di { $total } letture
comm-count-devices = Dispositivi
comm-count-good = Rispondono
comm-count-bad = Non rispondono
comm-count-findings = Anomalie
comm-state-good = in ordine
comm-state-warn = sospetto
comm-state-bad = non va
comm-state-off = spento
comm-state-waiting = in attesa
comm-ms = { $ms } ms
comm-unjudged = Carico insufficiente per giudicare le fasi.
comm-values =
    { $count ->
        [one] Un valore
       *[other] { $count } valori
    }
comm-untested-title = Nulla è stato ancora provato
comm-untested-text = Il rapporto mostra l'ultima prova di tutti i dispositivi.
comm-report-title = Rapporto di messa in servizio
comm-report-hint = Ogni gateway e dispositivo con indirizzo, modello, matricola, esito della prova e valori, le anomalie e i rimedi; pronto da firmare. È scritto nella lingua di questa pagina.
comm-report-of = Prova del { $time }
comm-report-make = Stampa in PDF
comm-report-download = Scarica ({ $size } kB)
comm-trial = Prova ordini
comm-trial-hint = Legge il registro una volta e mostra ogni tipo e ordine delle parole fianco a fianco.
comm-trial-first = Scegliere prima gateway, indirizzo e registro.
comm-trial-title = Quale lettura è quella del contatore?
comm-trial-text = Confrontare con il display del contatore e scegliere la stessa cifra.
comm-trial-reading = Lettura dei registri …
comm-trial-no-number = nessun numero
comm-trial-way = { $format }, { $bits } bit{ $order }
comm-trial-pick = Scegli
comm-trial-keep = Tieni
comm-trial-take = Scegli { $name }
comm-format-unsigned = Senza segno
comm-format-signed = Con segno
comm-format-float = Virgola mobile
comm-order-big = parola alta prima
comm-order-little = parola bassa prima
comm-mark-good = plausibile
comm-mark-possible = possibile
comm-mark-impossible = impossibile
