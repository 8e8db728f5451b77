# Analyses, completeness and corrections.

nav-analysis = Analyses

about-analysis = Profils, pointes, flux, CO₂, climat

analysis-pages = Analyses
analysis-heat-map = Carte de chaleur
analysis-duration = Courbe monotone
analysis-flow = Flux d’énergie
analysis-peaks = Pointes
analysis-base-load = Talon
analysis-production = Production
analysis-emissions = CO₂
analysis-baseline = Climat
analysis-settings = Paramètres
analysis-scope = Périmètre
analysis-scope-total = Total
analysis-scope-others = Autres
analysis-devices = Appareils
analysis-chart = Graphique
analysis-resolution = Pas
analysis-hour = Heure
analysis-quarter = 15 min
analysis-day = Jour
analysis-period = Période
analysis-month = Mois
analysis-mean-power = Moyenne
analysis-hours = Heures
analysis-share-of-time = Part du temps
analysis-at-least = Au moins
analysis-highest = Maximum
analysis-lowest = Minimum
analysis-middle = Médiane
analysis-middle-note = dépassée la moitié du temps
analysis-not-measured = Non mesuré
analysis-unknown-blocks =
    { $count ->
        [one] { $count } intervalle inconnu
       *[other] { $count } intervalles inconnus
    }
analysis-peak = Pointe
analysis-moment = Instant
analysis-quality = Qualité
analysis-left-out = Écartés
analysis-left-out-note = interpolés, estimés ou incomplets
analysis-left-out-list = Intervalles les plus hauts écartés
analysis-interval = Période d’intégration
analysis-interval-note = moyenne sur la période
analysis-nothing-measured = rien de mesuré
analysis-daytime = Jour
analysis-night = Nuit
analysis-lowest-hour = Heure la plus basse
analysis-base = Talon de consommation
analysis-base-share = { $share } de toute l’énergie
analysis-night-share = Part de nuit
analysis-night-ratio = Nuit par rapport au jour
analysis-waste-low = le bâtiment dort la nuit
analysis-waste-moderate = beaucoup fonctionne la nuit
analysis-waste-high = la nuit est à peine plus calme que le jour
analysis-night-mean = Moyenne de nuit
analysis-day-mean = de jour { $value }
analysis-night-from = Début de nuit
analysis-night-to = Fin de nuit
analysis-no-flow = Aucun flux ici
analysis-no-flow-text = Indiquez le compteur amont de vos appareils dans l’installation, et le flux apparaît ici.
analysis-meter = Compteur
analysis-node-production = { $device } (production)
analysis-node-export = { $device } (injection)
analysis-node-rest = { $device } : non compté
analysis-node-others = { $device } : autres
analysis-imported = Soutiré
analysis-produced-below = Produit en aval
analysis-exported = Injecté
analysis-metered-below = Compté en aval
analysis-not-metered = Non compté
analysis-finding-metering = { $device } : dans la précision des compteurs
analysis-finding-wiring = { $device } : câblage ou hiérarchie incorrects
analysis-finding-incomplete = { $device } : des données manquent
analysis-finding-text = Les compteurs en aval comptent { $value } ({ $share }) de plus que celui-ci.
analysis-produced = Produit
analysis-used = Autoconsommé
analysis-consumed = Consommé
analysis-exported-note = { $value } injectés
analysis-imported-note = { $value } soutirés
analysis-self-consumption = Autoconsommation
analysis-self-consumption-note = de la production est utilisée sur place
analysis-self-sufficiency = Autoproduction
analysis-self-sufficiency-note = de la consommation vient du site
analysis-no-production = Aucune production mesurée
analysis-no-production-text = Un compteur qui compte l’énergie injectée et n’a aucun compteur en aval apparaît ici.
analysis-consumption = Consommation
analysis-factor = Facteur d’émission
analysis-per-kwh = CO₂ par kWh
analysis-per-m3 = CO₂ par m³
analysis-without-factor = Sans facteur
analysis-uncovered = { $value } sans facteur d’émission
analysis-set-factors = Saisir les facteurs
analysis-actual = Réel
analysis-expected = Attendu
analysis-difference = Écart
analysis-heating-days = DJU chauffage
analysis-cooling-days = DJU climatisation
analysis-degree-days = { $heating } DJU chauffage, { $cooling } DJU climatisation
analysis-against-weather = À climat égal
analysis-months-compared =
    { $count ->
        [one] sur { $count } mois
       *[other] sur { $count } mois
    }
analysis-usual-error = erreur habituelle { $share }
analysis-per-day = Par jour, quel que soit le climat
analysis-per-degree-day = Par degré-jour
analysis-within =
    { $count ->
        [one] d’après { $count } mois de cette année
       *[other] d’après { $count } mois de cette année
    }
analysis-before =
    { $count ->
        [one] d’après le mois précédent
       *[other] d’après les { $count } mois précédents
    }
analysis-lack-no_temperatures = Il n’y a pas de températures extérieures
analysis-lack-few_months = Données insuffisantes : { $found } mois complets, il en faut { $needed }
analysis-lack-no_variation = Le climat de ces mois varie trop peu
analysis-import-temperatures = Importer des températures
analysis-temperatures = Températures extérieures
analysis-temperatures-known = { $count } relevés, { $span }
analysis-temperatures-none = Aucune pour l’instant.
analysis-temperatures-form = Un fichier CSV à deux colonnes, heure et °C : valeurs horaires ou moyennes journalières.
analysis-choose-file = Choisir un fichier
analysis-line = Ligne
analysis-checked =
    { $count ->
        [one] { $count } relevé correct
       *[other] { $count } relevés corrects
    }
analysis-imported-done =
    { $count ->
        [one] { $count } relevé importé
       *[other] { $count } relevés importés
    }
analysis-replaced =
    { $count ->
        [one] { $count } existe déjà et sera remplacé
       *[other] { $count } existent déjà et seront remplacés
    }
analysis-import = Importer
analysis-heating-base = Chauffage en dessous de
analysis-cooling-base = Climatisation au-dessus de
analysis-factors = Facteurs d’émission
analysis-valid-from = Valable dès le
analysis-grams = Grammes de CO₂
analysis-add = Ajouter
analysis-remove = Retirer
analysis-save = Valider
analysis-saved = Enregistré

completeness-title = Complétude
completeness-all = Tous les appareils
completeness-device = Appareil
completeness-by-device = Par appareil
completeness-share = Part
completeness-expected = Attendus
completeness-put-right = Estimés, modifiés
completeness-counter = Grandeur comptée
completeness-nothing = Rien n’était attendu sur cette période.
completeness-intervals = Intervalles
completeness-interval = Intervalle
completeness-value = Valeur
completeness-index = Index
completeness-odd = Seulement ce qui n’est pas mesuré
completeness-choose-all = Sélectionner tout
completeness-chosen =
    { $count ->
        [one] { $count } sélectionné
       *[other] { $count } sélectionnés
    }
completeness-edit = Modifier
completeness-edit-title = Modifier des valeurs
completeness-edit-text = Une valeur vide signifie que rien n’est connu. Ce qu’il y avait reste dans le registre.
completeness-estimate = Estimer
completeness-estimate-title = Estimer une lacune
completeness-method = Méthode
completeness-method-automatic = Automatique
completeness-method-check-meter = Compteur de contrôle
completeness-method-linear = Ligne droite
completeness-method-like-days = Jours semblables
completeness-check-meter = Compteur de contrôle
completeness-estimated =
    { $count ->
        [one] { $count } intervalle, { $total } : { $method }
       *[other] { $count } intervalles, { $total } : { $method }
    }
completeness-sum-known = La somme est exacte : les index aux deux extrémités la donnent.
completeness-sum-unknown = La somme est une estimation : rien ne la donne.
completeness-reason = Motif
completeness-reason-note = Conservé dans le registre avec votre nom
completeness-ledger = Registre des corrections
completeness-ledger-empty = Rien n’a été corrigé ici.
completeness-kind-edit = Modification
completeness-kind-estimate = Estimation
completeness-kind-undo = Annulation
completeness-undo = Annuler
completeness-undo-title = Annuler la correction
completeness-undone = Annulée
completeness-events = Événements
completeness-event = Événement
completeness-events-none = Rien n’a été détecté.
completeness-events-more = Il y en a de plus anciens.
completeness-open = Tous les appareils

event-started = Début du comptage
event-rollover = Passage par zéro
event-reset = Remise à zéro
event-replaced = Compteur remplacé
event-transient = Lectures erronées ignorées
event-duplicate = Lecture reçue deux fois
event-late = Lecture tardive
event-backward = Index en recul
event-implausible = Index non plausible
event-confirmed = Saut confirmé
event-clock-step = Horloge réglée
event-gap-closed = Lacune comblée
event-frozen = Index figé

counter-active-energy = Énergie active
counter-reactive-energy = Énergie réactive
counter-apparent-energy = Énergie apparente
counter-gas-volume = Gaz
counter-water-volume = Eau
counter-pulses = Impulsions
counter-operating-time = Temps de marche
counter-import = soutirage
counter-export = injection
counter-sum = deux sens
counter-net = solde
