# What printed reports say, and what the page shows of the same things: findings of a test and what to do about them.

## Wiring findings

finding-reversed-ct = TC inversé sur { $phases }
finding-missing-phase = Phase { $phases } absente
finding-swapped-phases = Phases permutées : { $phases }
finding-suspicious-ratio = Rapport ou poids d’impulsion suspect
finding-detail-negative-power = Puissance par phase : { $power }. Tous les autres signes sont ceux d’une charge.
finding-detail-no-voltage = Le compteur voit { $volts } V là où les autres phases ont leur pleine tension.
finding-detail-current-without-voltage = { $amperes } A circulent, mais le compteur ne voit que { $volts } V.
finding-detail-angles = Puissance par phase : { $power }. Le déphasage entre courants et tensions est trop grand ou trop petit d’environ 120°.
finding-detail-power-beyond-ui = { $seen } W affichés sur { $phases } ; tension et courant permettent { $expected } W.
finding-detail-power-below-ui = { $seen } W affichés sur { $phases } ; tension, courant et facteur de puissance donnent { $expected } W.
finding-detail-voltage-unusual = { $seen } V entre phase et neutre n’est la tension d’aucun réseau usuel.
finding-detail-beyond-rating = { $seen } W affichés ; l’appareil est prévu pour { $expected } W.
finding-detail-beyond-upstream = { $seen } W affichés ; le compteur amont n’affiche que { $expected } W.
finding-detail-counter-and-power = Au cours du dernier jour, l’index a avancé de { $seen } Wh ; la puissance enregistrée donne { $expected } Wh.
finding-do-negative-power = Mettez le circuit hors tension et retournez le TC, ou permutez ses deux fils (S1 et S2).
finding-do-no-voltage = Contrôlez le fusible, la borne et le fil de l’entrée tension de cette phase.
finding-do-current-without-voltage = Contrôlez le fusible, la borne et le fil de l’entrée tension de cette phase ; son énergie n’est pas comptée.
finding-do-angles = Vérifiez que chaque TC est sur la phase dont la tension arrive à la même entrée.
finding-do-power-beyond-ui = Comparez les rapports de transformation réglés dans le compteur aux plaques signalétiques ; vérifiez le modèle et l’ordre des mots.
finding-do-power-below-ui = Comparez les rapports de transformation réglés dans le compteur aux plaques signalétiques ; vérifiez le modèle et l’ordre des mots.
finding-do-voltage-unusual = Comparez le rapport du transformateur de tension réglé dans le compteur à sa plaque ; sans transformateur, il vaut 1.
finding-do-beyond-rating = Comparez le rapport du TC réglé dans le compteur à sa plaque ; vérifiez la puissance nominale.
finding-do-beyond-upstream = Comparez les rapports des deux compteurs à leurs plaques ; vérifiez lequel est en aval de l’autre.
finding-do-counter-and-power = Comparez rapport, unité et facteur du registre d’énergie à ceux de la puissance.

## What to do about a device that cannot be read

advice-no-answer = Vérifiez l’adresse Modbus, l’alimentation, les fils A et B, la vitesse et la parité.
advice-gateway-unreachable = Vérifiez l’adresse, le port, l’alimentation et le câble réseau de la passerelle.
advice-gateway-off = Activez la passerelle dans l’installation, ou laissez-la de côté.
advice-device-exception = Le modèle ou sa version est peut-être différent ; vérifiez le modèle.
advice-bad-answer = Deux appareils ont peut-être cette adresse, ou la ligne n’a pas ses résistances de terminaison.
advice-implausible-value = Vérifiez le modèle, le registre et l’ordre des mots.
advice-configuration-error = Choisissez de nouveau le modèle.
advice-other = Testez l’appareil seul.

## Commissioning report

report-commissioning = Rapport de mise en service
report-tested-on = Testé le
report-printed-on = Imprimé le
report-author = Par
report-devices = Appareils
report-answering = Répondent
report-silent = Ne répondent pas
report-findings = Anomalies
report-verdict-good = Tous les appareils répondent et, pour autant que cela se mesure, le câblage est correct.
report-verdict-bad = Il reste des points à traiter.
report-cancelled = Le test a été arrêté avant la lecture de tous les appareils.
report-to-do = À faire
report-to-do-none = Rien.
report-gateway-local = Port RS485 du serveur
report-gateway-board = Tableau : { $board }
report-column-address = Adresse
report-column-device = Appareil
report-column-serial = N° de série
report-column-map = Table
report-column-result = Résultat
report-column-values = Valeurs
report-result-good = Répond
report-result-bad = Échec
report-result-off = Désactivé
report-result-not-asked = Non testé
report-round-trip = { $ms } ms
report-unjudged = Charge trop faible pour juger les phases
report-no-values = –
report-confidence-vendor-document = Document fabricant
report-confidence-tested-code = Éprouvée
report-confidence-forum = Selon des utilisateurs
report-confidence-unverified = Non vérifiée
report-legend = Fiabilité de la table des registres d’un modèle
report-legend-vendor-document = tirée du document du fabricant
report-legend-tested-code = tirée de programmes qui lisent ce modèle
report-legend-forum = communiquée par des utilisateurs, non contrôlée
report-legend-unverified = non publique : comparez chaque valeur à l’afficheur de l’appareil
report-signature = Réception
report-signature-installer = Installateur
report-signature-customer = Client
report-signature-place = Lieu, date, signature
report-page = Page { $page } sur { $pages }
report-value-active-energy-import = Énergie
report-value-active-energy-export = Énergie injectée
report-value-gas-volume = Gaz
report-value-water-volume = Eau
report-value-active-power = Puissance
report-value-voltage = Tension
report-value-current = Courant
report-value-power-factor = Facteur de puissance
report-value-frequency = Fréquence
report-value-breaker-state = Disjoncteur
report-value-charger-status = Borne
report-value-session-energy = Session
report-state-breaker-state-open = ouvert
report-state-breaker-state-closed = fermé
report-state-breaker-state-tripped = déclenché
report-state-charger-status-available = disponible
report-state-charger-status-preparing = en préparation
report-state-charger-status-charging = en charge
report-state-charger-status-suspended = suspendue
report-state-charger-status-finishing = fin de charge
report-state-charger-status-reserved = réservée
report-state-charger-status-unavailable = hors service
report-state-charger-status-faulted = en défaut
