# The page. The same messages and variables in every language.

## Frame

claim = Sachez où va l’énergie de votre bâtiment.
skip-to-content = Aller au contenu
menu = Ouvrir le menu
menu-close = Fermer le menu
navigation = Pages
nav-home = Accueil
nav-consumption = Consommation
nav-live = Valeurs en direct
nav-acquisition = Acquisition
about-consumption = Graphiques, comparaisons, fichiers
about-live = Ce que chaque appareil mesure maintenant
about-acquisition = Comment répondent passerelles et appareils
version = Version { $version }
connected = Connecté
reconnecting = Reconnexion…
user-panel = Utilisateur { $name }
language = Langue
color-scheme = Apparence
scheme-auto = Auto
scheme-light = Clair
scheme-dark = Sombre
logout = Quitter
lock = Verrouiller
lock-title = Verrouiller ce navigateur ?
lock-text = La session se ferme et ce navigateur n’est plus de confiance. La prochaine connexion demandera le PIN et le PUK.
cancel = Annuler
close = Fermer
loading = Chargement
try-again = Réessayer
failed-title = L’opération a échoué
unreachable-title = Le serveur ne répond pas
unreachable-text = Vérifiez le réseau ; la page reprend d’elle-même dès que le serveur est de retour.
notfound-title = Page introuvable
notfound-text = Il n’y a rien à cette adresse, ou vous n’avez pas le droit de l’ouvrir.
notfound-home = Accueil

## Log-in

login-title = Bienvenue
login-first = Ce navigateur est nouveau ici : connectez-vous avec PIN et PUK.
login-again = Connectez-vous avec votre PIN.
login = Connexion
login-locked =
    { $seconds ->
        [one] Bloqué encore { $seconds } seconde
       *[other] Bloqué encore { $seconds } secondes
    }
pin = PIN
puk = PUK
puk-description = 14 chiffres, comme sur votre carte : 5-4-5
show-code = Afficher le code
demo-title = Bâtiment de démonstration : entrer comme
codes-title = Définir de nouveaux codes
codes-text = Les codes imprimés n’ouvrent que cette page. Choisissez les vôtres pour continuer.
codes-pin = Nouveau PIN
codes-pin-description = 5 chiffres, pas faciles à deviner
codes-pin-again = Nouveau PIN, encore une fois
codes-puk = Nouveau PUK
codes-puk-description = 14 chiffres ; demandé à la première utilisation d’un navigateur
codes-suggest = Proposer un PUK
codes-noted = J’ai noté les deux codes en lieu sûr
codes-save = Valider et ouvrir
codes-differ = Les deux PIN sont différents

## Home

home-today = Aujourd’hui
home-yesterday = Hier à cette heure { $value }
home-hours = { $commodity } par heure, aujourd’hui et hier
home-health = État de l’installation
home-pages = Où aller
home-devices = Appareils
home-all-answer =
    { $count ->
        [0] Aucun appareil n’est activé
        [one] L’appareil répond
       *[other] Les { $count } appareils répondent
    }
home-silent =
    { $count ->
        [one] { $count } appareil sur { $all } ne répond pas
       *[other] { $count } appareils sur { $all } ne répondent pas
    }
home-silent-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
home-since = depuis { $time }
home-completeness = Données de ce mois

## Consumption

consumption-pages = Vues
consumption-total = Total général
consumption-details = Détails
consumption-none-title = Rien à afficher pour l’instant
consumption-none-text = Aucun compteur de ce type n’est installé, ou il n’entre dans aucun total.
commodity = Fluide
commodity-electricity = Électricité
commodity-gas = Gaz
commodity-water = Eau
total-electricity = Électricité par usage
total-gas = Gaz
total-water = Eau
period = Période
period-day = Jour
period-month = Mois
period-year = Année
period-decade = 10 ans
bucket-day = Heure
bucket-month = Jour
bucket-year = Mois
bucket-decade = Année
previous = Précédent
next = Suivant
today = Aujourd’hui
choose-date = { $date }, choisir une autre date
calendar-choose-month = Choisir le mois
calendar-choose-year = Choisir l’année
calendar-next = Après
calendar-previous = Avant
compare = Comparer
previous-period = Période précédente
so-far = à ce jour
compared-with = Par rapport à { $period }
to-date = À ce jour
in-full = En entier
previous-incomplete = Enregistrement incomplet : pas de comparaison
change-more = de plus
change-less = de moins
change-same = identique
coverage-title = Qualité des données
coverage-none = Aucune donnée n’était attendue.
show-as = Afficher en
show-bars = Barres
show-pie = Secteurs
show-table = Tableau
download = Télécharger
download-csv = Tableau (CSV)
download-png = Image (PNG)
download-svg = Dessin (SVG)
full-screen = Plein écran
full-screen-leave = Quitter le plein écran
chart-label = { $title }, { $period }, total { $total }. Les flèches parcourent le graphique, Entrée ouvre l’élément choisi.
legend = Légende
table = Valeurs du graphique
total = Total
unit = Unité
unit-volume = Volume
unit-energy = Énergie
quality-measured = Mesuré
quality-interpolated = Interpolé
quality-estimated = Estimé
quality-edited = Modifié
quality-partial = Incomplet
quality-missing = Manquant
quality-future = À venir
filter = Filtre
filter-all = Tous les appareils
load-types = Usages
load-type-none = Autres
measure-groups = Groupes de mesure
details-none-title = Aucun appareil à afficher
details-none-text = Aucun appareil ne correspond au fluide et au filtre.
measurements = Grandeurs mesurées
measurements-hint = La ligne est la moyenne, la bande va de la valeur minimale à la valeur maximale.
measurements-none = Rien d’enregistré sur cette période.
mean-min-max = moyenne (minimum … maximum)
harmonic-order = Harmonique

## Devices

choose-device = Choisir un appareil
search-devices = Chercher un appareil
search-none = Aucun appareil trouvé.
status-on = Répond
status-off = Désactivé
status-waiting = En attente
status-communication_error = Ne répond pas
device-address = Adresse
device-name = Appareil
device-status = État
device-last-answer = Dernière réponse
device-error = Dernière erreur

## Live values

live-facts = { $model } · { $gateway } · adresse { $address }
live-last-answer = Dernière réponse
live-lost-title = Les valeurs en direct sont arrêtées
live-lost-text = La connexion au serveur est interrompue. Les valeurs ci-dessous sont les dernières reçues.
live-error-title = L’appareil ne répond pas
live-error-last = Les valeurs ci-dessous sont les dernières connues, de { $time }.
live-error-never = Il n’a pas répondu depuis le démarrage du serveur.
live-none-title = Pas encore d’appareils
live-none-text = Dès que des appareils sont installés, leurs valeurs s’affichent ici.
live-unknown-title = Cet appareil n’existe pas
live-unknown-text = Il a peut-être été supprimé. Choisissez-en un autre.
live-no-values-title = Pas encore de valeurs
live-no-values-text = L’appareil n’a pas encore été lu, ou il ne mesure rien.
live-sparkline = Puissance active des dernières minutes
live-sparkline-wait = La courbe apparaît ici à mesure que les valeurs arrivent.
live-range = De { $low } à { $high } depuis l’ouverture de cette page
live-phases = Phases
live-phase = Phase
live-energy = Énergie
live-consumption = Index
live-power = Puissance
live-voltage = Tension, courant, fréquence
live-quality = Distorsion et déséquilibre
live-state = État
live-other = Autres valeurs
live-harmonics = Harmoniques
live-harmonics-scale = Maximum : { $highest }
live-attributes = De l’appareil
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = FP
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Énergie active
quantity-reactive_energy = Énergie réactive
quantity-apparent_energy = Énergie apparente
quantity-gas_volume = Gaz
quantity-water_volume = Eau
quantity-pulses = Impulsions
quantity-operating_time = Temps de marche
quantity-active_power = Puissance active
quantity-reactive_power = Puissance réactive
quantity-apparent_power = Puissance apparente
quantity-active_power_demand = Puissance active moyenne
quantity-active_power_demand_max = Puissance active moyenne maximale
quantity-reactive_power_demand = Puissance réactive moyenne
quantity-reactive_power_demand_max = Puissance réactive moyenne maximale
quantity-apparent_power_demand = Puissance apparente moyenne
quantity-apparent_power_demand_max = Puissance apparente moyenne maximale
quantity-current_demand = Courant moyen
quantity-current_demand_max = Courant moyen maximal
quantity-voltage = Tension
quantity-voltage_between = Tension composée
quantity-current = Courant
quantity-frequency = Fréquence
quantity-power_factor = Facteur de puissance
quantity-phase_angle = Déphasage
quantity-thd_voltage = Distorsion de tension (THD)
quantity-thd_current = Distorsion de courant (THD)
quantity-harmonic_voltage = Harmonique de tension
quantity-harmonic_current = Harmonique de courant
quantity-voltage_unbalance = Déséquilibre de tension
quantity-current_unbalance = Déséquilibre de courant
quantity-temperature = Température
quantity-digital_input = Entrée TOR
quantity-digital_output = Sortie TOR
quantity-analog_input = Entrée analogique
quantity-analog_output = Sortie analogique
quantity-breaker_state = Disjoncteur
quantity-breaker_tripped = Déclenché
quantity-breaker_trips = Déclenchements
quantity-charger_status = Borne de recharge
quantity-current_limit = Limite de courant
quantity-session_energy = Énergie de cette charge
quantity-charging_time = Durée de charge
direction-import = soutirage
direction-export = injection
direction-sum = deux sens
direction-net = solde
phase-total = Total
phase-avg_ln = moyenne phase–neutre
phase-avg_ll = moyenne entre phases
phase-partial = partiel
state-breaker_state-0 = Ouvert
state-breaker_state-1 = Fermé
state-breaker_state-2 = Déclenché
state-breaker_tripped-0 = Non
state-breaker_tripped-1 = Oui
state-charger_status-0 = Disponible
state-charger_status-1 = En préparation
state-charger_status-2 = En charge
state-charger_status-3 = Suspendue
state-charger_status-4 = Fin de charge
state-charger_status-5 = Réservée
state-charger_status-6 = Hors service
state-charger_status-7 = En défaut
state-digital_input-0 = Inactive
state-digital_input-1 = Active
state-digital_output-0 = Inactive
state-digital_output-1 = Active

## Acquisition

acquisition-started = En marche depuis { $time }
gateway-local = Port RS485 de cette machine
link-requests = Requêtes par seconde
link-utilisation = Charge du bus
link-efficiency = Efficacité
link-errors = Erreurs
link-lost = Perdu pour appareils muets
link-error-timeout = Pas de réponse
link-error-exception = Refusé par l’appareil
link-error-bad-answer = Réponse altérée
link-error-link-down = Connexion perdue
link-error-backed-off = Laissé de côté tant que muet
link-error-not-sent = Non envoyé à temps
