# Ciò che dicono i rapporti stampati, e ciò che la pagina mostra delle stesse cose: anomalie di una prova e rimedi.

## Wiring findings

finding-reversed-ct = TA invertito su { $phases }
finding-missing-phase = Manca la fase { $phases }
finding-swapped-phases = Fasi scambiate: { $phases }
finding-suspicious-ratio = Rapporto o peso sospetto
finding-detail-negative-power = Potenza per fase: { $power }. Tutti gli altri segni sono quelli di un carico.
finding-detail-no-voltage = Lo strumento vede { $volts } V dove le altre fasi hanno tensione piena.
finding-detail-current-without-voltage = Scorrono { $amperes } A, ma lo strumento vede solo { $volts } V.
finding-detail-angles = Potenza per fase: { $power }. Le correnti sono sfasate di circa 120° di troppo o di meno.
finding-detail-power-beyond-ui = Su { $phases } sono indicati { $seen } W; tensione e corrente ne consentono { $expected }.
finding-detail-power-below-ui = Su { $phases } sono indicati { $seen } W; tensione, corrente e cos φ danno { $expected } W.
finding-detail-voltage-unusual = { $seen } V tra fase e neutro non sono la tensione di nessuna rete usuale.
finding-detail-beyond-rating = Sono indicati { $seen } W; il dispositivo è fatto per { $expected } W.
finding-detail-beyond-upstream = Sono indicati { $seen } W; il contatore a monte ne indica solo { $expected }.
finding-detail-counter-and-power = Nell'ultimo giorno il contatore ha contato { $seen } Wh; la potenza registrata ne dà { $expected }.
finding-do-negative-power = Togliere tensione e girare il TA, oppure scambiare i suoi due fili (S1 e S2).
finding-do-no-voltage = Controllare fusibile, morsetto e filo dell'ingresso voltmetrico di questa fase.
finding-do-current-without-voltage = Controllare fusibile, morsetto e filo dell'ingresso voltmetrico: la sua energia non viene contata.
finding-do-angles = Verificare che ogni TA sia sulla fase la cui tensione va allo stesso ingresso.
finding-do-power-beyond-ui = Confrontare i rapporti TA nello strumento con le targhe; controllare modello e ordine delle parole.
finding-do-power-below-ui = Confrontare i rapporti TA nello strumento con le targhe; controllare modello e ordine delle parole.
finding-do-voltage-unusual = Confrontare il rapporto TV nello strumento con la targa; senza TV è 1.
finding-do-beyond-rating = Confrontare il rapporto TA nello strumento con la targa; controllare la potenza nominale.
finding-do-beyond-upstream = Confrontare i rapporti dei due contatori con le targhe; controllare quale sta a valle.
finding-do-counter-and-power = Confrontare rapporto, unità e fattore del registro di energia con quelli della potenza.

## What to do about a device that cannot be read

advice-no-answer = Controllare indirizzo Modbus, alimentazione, fili A e B, velocità e parità.
advice-gateway-unreachable = Controllare indirizzo, porta, alimentazione e cavo di rete del gateway.
advice-gateway-off = Accendere il gateway nell'impianto, o tralasciarlo.
advice-device-exception = Modello o versione possono essere altri; controllare il modello.
advice-bad-answer = Due dispositivi possono avere questo indirizzo, o mancano le resistenze di terminazione.
advice-implausible-value = Controllare modello, registro e ordine delle parole.
advice-configuration-error = Scegliere di nuovo il modello.
advice-other = Provare il dispositivo da solo.

## Commissioning report

report-commissioning = Rapporto di messa in servizio
report-tested-on = Provato il
report-printed-on = Stampato il
report-author = Da
report-devices = Dispositivi
report-answering = Rispondono
report-silent = Non rispondono
report-findings = Anomalie
report-verdict-good = Tutti i dispositivi rispondono e il cablaggio è in ordine, per quanto si può misurare.
report-verdict-bad = Resta qualcosa da fare.
report-cancelled = La prova è stata interrotta prima di leggere tutti i dispositivi.
report-to-do = Da fare
report-to-do-none = Nulla.
report-gateway-local = Porta RS485 del server
report-gateway-board = Quadro: { $board }
report-column-address = Indirizzo
report-column-device = Dispositivo
report-column-serial = Matricola
report-column-map = Mappa
report-column-result = Esito
report-column-values = Valori
report-result-good = Risponde
report-result-bad = Non va
report-result-off = Spento
report-result-not-asked = Non provato
report-round-trip = { $ms } ms
report-unjudged = Carico insufficiente per giudicare le fasi
report-no-values = –
report-confidence-vendor-document = Dal costruttore
report-confidence-tested-code = Collaudata
report-confidence-forum = Riferita da utenti
report-confidence-unverified = Non verificata
report-legend = Quanto è sicura la mappa dei registri di un modello
report-legend-vendor-document = dal documento del produttore
report-legend-tested-code = da programmi che leggono questo modello
report-legend-forum = riferita da utenti, non verificata
report-legend-unverified = non pubblica: confrontare ogni valore con il display del dispositivo
report-signature = Consegna
report-signature-installer = Installatore
report-signature-customer = Cliente
report-signature-place = Luogo, data, firma
report-page = Pagina { $page } di { $pages }
report-value-active-energy-import = Energia
report-value-active-energy-export = Energia ceduta
report-value-gas-volume = Gas
report-value-water-volume = Acqua
report-value-active-power = Potenza
report-value-voltage = Tensione
report-value-current = Corrente
report-value-power-factor = cos φ
report-value-frequency = Frequenza
report-value-breaker-state = Interruttore
report-value-charger-status = Stazione
report-value-session-energy = Sessione
report-state-breaker-state-open = aperto
report-state-breaker-state-closed = chiuso
report-state-breaker-state-tripped = scattato
report-state-charger-status-available = disponibile
report-state-charger-status-preparing = in preparazione
report-state-charger-status-charging = in carica
report-state-charger-status-suspended = sospesa
report-state-charger-status-finishing = al termine
report-state-charger-status-reserved = riservata
report-state-charger-status-unavailable = fuori servizio
report-state-charger-status-faulted = guasta
