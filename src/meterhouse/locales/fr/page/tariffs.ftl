# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = Décomptes
about-bill = Tarifs, règles de coût et décomptes
bill-parts = Rubriques des décomptes
bill-rules = Règles de coût
bill-tariffs = Tarifs
bill-charges = Postes
bill-prices = Prix de marché
bill-whatif = Simulation
bill-bills = Décomptes
save = Valider
delete = Supprimer

## Ordered lists

order-drag = Déplacer { $name }
order-handle = poignée pour changer l’ordre
order-up = Monter : { $name }
order-down = Descendre : { $name }
order-moved = { $name } est maintenant en position { $place } sur { $count }
order-instructions = Appuyez sur la barre d’espace pour saisir l’entrée, sur les flèches pour la déplacer, sur la barre d’espace pour la poser, sur Échap pour la laisser où elle était.
order-picked-up = Saisie
order-place = Maintenant en position { $place }
order-put-back = Remise à sa place

## Changes

book-overtaken = Quelqu’un d’autre a modifié les tarifs entre-temps
book-overtaken-text = Vos saisies sont toujours là. Ce que les autres ont modifié est conservé, sauf s’il s’agit de la même entrée.
book-save-anyway = Valider aussi

## First steps

first-title-electricity = L’électricité n’a pas encore de prix
first-title-gas = Le gaz n’a pas encore de prix
first-title-water = L’eau n’a pas encore de prix
first-tariffs = Nommez vos prix : heures pleines, heures creuses, pointe. Chacun peut changer à partir d’une date.
first-rules = Dites quand chaque prix s’applique. La première règle vraie l’emporte.
first-bills = Voyez ce que coûte un mois, contrôlez la facture du fournisseur, figez le décompte.
first-several = Plusieurs prix
first-several-text = Commencez par le premier tarif.
first-one-price = Un seul prix pour tout
first-one-price-text = Crée le tarif DEFAULT et une règle toujours vraie. Vous pourrez affiner plus tard.
first-one-price-save = Utiliser ce prix
first-ask = Une personne autorisée à configurer le système peut saisir les prix ici.

## Tariffs

tariff-none = Aucun tarif
tariff-add = Ajouter tarif
tariff-edit = Modifier { $name }
tariff-delete = Supprimer { $name }
tariff-delete-title = Supprimer { $name } ?
tariff-delete-text =
    { $rules ->
        [0] Aucune règle de coût n’utilise ce tarif.
        [one] La règle de coût qui utilise ce tarif est supprimée aussi.
       *[other] Les { $rules } règles de coût qui utilisent ce tarif sont supprimées aussi.
    }
tariff-name = Nom
tariff-color = Couleur
tariff-color-number = Couleur { $number }
tariff-color-own = Autre couleur
tariff-unit = Prix par
tariff-kind = Type de prix
tariff-fixed = Prix fixes
tariff-dynamic = Prix de marché
tariff-series = Série de prix
tariff-series-hint = Telle que nommée sous Prix de marché
tariff-factor = Multiplié par
tariff-factor-hint = Pertes, marge ; 1 ne change rien
tariff-market = { $series } × { $factor }
tariff-no-price = Pas de prix aujourd’hui
tariff-rules =
    { $count ->
        [0] Utilisé par aucune règle de coût
        [one] Utilisé par { $count } règle de coût
       *[other] Utilisé par { $count } règles de coût
    }
price-prices = Prix et date de début de validité
price-prices-hint = Un prix seul n’a pas besoin de date. S’il y en a plusieurs, chacun a la sienne.
price-surcharges = Ajouté au prix de marché
price-surcharges-hint = Facultatif : acheminement et marge par unité, chacun avec sa date de début de validité.
price-amount = Prix
price-amount-number = Prix { $number }
price-from-number = Prix { $number } valable dès le
price-remove = Retirer le prix { $number }
price-add = Ajouter prix
price-from = dès le { $date }
price-always = toujours
site-currency = Tous les prix sont en { $code } ({ $name }) ; la monnaie se règle avec le site.
site-settings = Changer dans les paramètres
site-gas-factor = 1 m³ de gaz compte pour { $factor } kWh

## Cost rules

rules-title = Règles de coût
rules-about = Essayées de haut en bas : la première règle vraie donne le tarif. Mettez les exceptions en premier.
rules-none = Il n’y a pas encore de règle, donc rien n’a de prix.
rule-add = Ajouter règle
rule-add-title = Nouvelle règle de coût
rule-edit-title = Modifier la règle de coût
rule-edit = Modifier { $name }
rule-delete = Supprimer { $name }
rule-delete-title = Supprimer cette règle de coût ?
rule-active = Active maintenant
rule-never-itself = Ne peut jamais être vraie : ses dates, jours et heures ne se rencontrent jamais
rule-never-above = Ne peut jamais être vraie : les règles au-dessus passent toujours avant
rule-never-by =
    { $count ->
        [one] Ne peut jamais être vraie : la règle { $rules } passe toujours avant
       *[other] Ne peut jamais être vraie : les règles { $rules } passent toujours avant
    }
recompute = Les coûts passés sont recalculés : { $done } sur { $total }
rule-every-day = tous les jours
rule-all-day = toute la journée
rule-overnight = { $first }–{ $last } le lendemain
rule-date = le { $date }
rule-yearly-date = chaque année le { $date }
rule-period = du { $first } au { $last }
rule-yearly-period = chaque année du { $first } au { $last }
rule-no-day = Aucun jour
rule-tariff = Tarif
rule-weekdays = Jours de la semaine
weekdays-all = Tous les jours
weekdays-work = Lundi à vendredi
weekdays-weekend = Week-end
rule-all-day-long = Toute la journée
rule-from = De
rule-to = Jusqu’à, inclus
rule-end = La dernière minute est comprise : la règle se termine à { $end }.
rule-end-next-day = Passe minuit : elle se termine à { $end } le lendemain et appartient au jour où elle commence.
rule-validity = Validité
validity-always = Toujours
validity-date = À une date
validity-period = Sur une période
rule-every-year = Répéter chaque année
rule-on = Le
rule-first-day = Premier jour
rule-last-day = Dernier jour
date-day = Jour
date-month = Mois

## Preview

preview-title = Aperçu
preview-span = Durée affichée
preview-week = Semaine
preview-year = Année
preview-now = Maintenant
preview-until = jusqu’à { $time }
preview-then = puis
preview-stays = et aucun changement en vue
preview-hours = { $hours } h
preview-covered = Chaque heure a un tarif
preview-uncovered = { $hours } h sans tarif
preview-uncovered-why = Aucune règle n’est alors vraie. Ce qui est consommé est signalé sans prix, jamais gratuit. Une règle toujours vraie en fin de liste comble la lacune.
preview-uncovered-more =
    { $count ->
        [one] et { $count } autre plage
       *[other] et { $count } autres plages
    }

## Charges

charges-about = Ajoutés à l’énergie de haut en bas. L’ordre compte pour les taxes : chacune prend son pourcentage de tout ce qui est au-dessus.
charges-none = Un décompte ne contient encore rien d’autre que l’énergie.
charge-add = Ajouter poste
charge-edit = Modifier { $name }
charge-delete = Supprimer { $name }
charge-delete-title = Supprimer ce poste ?
charge-kind = Type
charge-name = Libellé sur le décompte
charge-amount = Montant
charge-percent = Pourcentage
charge-per = Par
charge-per-day = jour
charge-per-month = mois
charge-per-year = an
charge-standing = Abonnement
charge-demand = Prime de puissance
charge-reactive = Énergie réactive
charge-levy = Contribution
charge-tax = Taxe
charge-feed_in = Injection
charge-about-standing = Un montant fixe, même pour une faible consommation. Une partie de mois ou d’année coûte sa part de jours.
charge-about-demand = Pour la plus forte puissance moyenne du mois sur un quart d’heure. Plusieurs primes permettent de distinguer des plages horosaisonnières.
charge-about-reactive = Pour l’énergie réactive inductive au-delà de la franchise, mois par mois.
charge-about-levy = Un montant par unité consommée, quel que soit le tarif.
charge-about-tax = Un pourcentage de tout ce qui la précède dans la liste, énergie comprise.
charge-about-feed_in = Vous est payé pour chaque kWh injecté. Jamais compensé avec le soutirage.
charge-tan-phi = Franchise jusqu’à
charge-months = Mois
charge-frames = Plages horaires
charge-frame-add = Ajouter plage
charge-frame-remove = Retirer la plage { $number }
charge-first = Premier jour
charge-last = Dernier jour
charge-open = Facultatif
charge-from = dès le { $date }
charge-until = jusqu’au { $date }
charge-says-day = { $amount } par jour
charge-says-month = { $amount } par mois
charge-says-year = { $amount } par an
charge-says-demand = { $amount } par kW du quart d’heure le plus élevé du mois
charge-says-reactive = { $amount } par kvarh au-delà de tan φ { $tan }
charge-says-levy = { $amount } par { $unit } consommé
charge-says-tax = { $percent } % de tout ce qui précède
charge-says-feed-in = { $amount } par kWh injecté, vous est payé

## Bills

bills-new = Décompte d’une période
bills-quick = Périodes
bills-this-month = Ce mois-ci
bills-ends-early = Se termine avant de commencer
bills-preview = Aperçu, selon les règles actuelles
bills-print = Imprimer
bills-freeze = Figer
bills-freeze-title = Figer ce décompte
bills-freeze-text = Un décompte figé garde les règles et les données avec lesquelles il a été établi. Ce qui change ensuite est montré comme écart.
bills-frozen = Décomptes figés
bills-none = Aucun décompte n’a encore été figé.
bills-all = Tous les décomptes
bills-period = Période
bills-frozen-at = Figé
bills-has-invoice = Facture contrôlée
bills-provisional = Provisoire
bills-incomplete = Prix manquants
bills-delete-title = Supprimer ce décompte figé ?
bill-title-electricity = Décompte d’électricité
bill-title-gas = Décompte de gaz
bill-title-water = Décompte d’eau
bill-frozen = Figé { $time } par { $author }
bill-incomplete = Certaines lignes n’ont pas de montant : une partie de la consommation n’a pas de prix, ou rien n’a été mesuré. Elles ne sont pas dans le total.
bill-provisional = Certains prix de marché ne sont pas encore connus ; le total est donc provisoire.
bill-empty = Rien n’a été consommé et rien n’est dû sur cette période.
bill-line = Ligne
bill-quantity = Quantité
bill-price = Prix
bill-amount = Montant
bill-net = Hors taxes
bill-taxes = Taxes
bill-total = Total
bill-difference = Écart
bill-equal = égal
bill-no-tariff = Aucun tarif
bill-unpriced = sans prix
bill-unpriced-why = consommé sans qu’aucune règle soit vraie, ou avant le premier prix
bill-unknown = inconnu
bill-market-price = prix de marché
bill-line-provisional = provisoire
bill-since = prix dès le { $date }
bill-peak = maximum à { $time }
bill-peak-excluded =
    { $count ->
        [one] { $count } quart d’heure mesuré en partie seulement
       *[other] { $count } quarts d’heure mesurés en partie seulement
    }
bill-unit-day =
    { $count ->
        [one] { $number } jour
       *[other] { $number } jours
    }
bill-unit-month =
    { $count ->
        [one] { $number } mois
       *[other] { $number } mois
    }
bill-unit-year =
    { $count ->
        [one] { $number } an
       *[other] { $number } ans
    }
later-title = Ce qui a changé depuis
later-same = Avec les mêmes règles, les données actuelles donnent le même décompte.
later-same-money = Des données de la période ont été corrigées depuis, mais les montants sont les mêmes.
later-differs = Avec les mêmes règles, les données actuelles donnent un écart de { $amount }. Le décompte figé reste tel quel.
later-frozen = Figé
later-now = Selon les données actuelles
invoice-title = La facture du fournisseur
invoice-about = Saisissez ce que le fournisseur facture, ligne par ligne, et voyez où cela diffère de ce qui a été mesuré.
invoice-enter = Saisir facture
invoice-edit = Modifier facture
invoice-hint = Laissez vide une ligne absente de la facture. Ajoutez ce que seule la facture contient.
invoice-line = Facture : { $name }
invoice-ours = Décompte
invoice-theirs = Facture
invoice-absent = absent de la facture
invoice-more = Ajouter ligne
invoice-more-name = Libellé de la ligne ajoutée { $number }
invoice-more-amount = Montant de la ligne ajoutée { $number }
invoice-total = Total de la facture
invoice-remove = Retirer facture
invoice-check = Contrôler
invoice-fits = La facture concorde avec notre décompte, ligne par ligne.
invoice-differs = La facture présente un écart total de { $amount }.
invoice-sum = La somme des lignes saisies ne donne pas le total saisi.

## Market prices

prices-about = Prix du jour pour le lendemain, pour les tarifs qui suivent le marché. Un prix manquant rend un coût provisoire, jamais nul.
prices-none = Il n’y a pas encore de série de prix.
prices-add = Ajouter série
prices-known = Connus du { $first } au { $last }, par { $unit }
prices-empty = Pas encore de prix
prices-from =
    { $hours ->
        [one] De { $url }, toutes les heures
       *[other] De { $url }, toutes les { $hours } heures
    }
prices-files-only = De fichiers
prices-import = Importer
prices-fetch = Récupérer
prices-delete-text = Tous ses prix sont supprimés aussi.
prices-unknown = pas de prix
prices-chart = Prix de { $name } le { $date }. Les flèches parcourent le graphique.
prices-missing = { $hours } h de ce jour n’ont pas de prix
prices-whole = Le jour entier a des prix
prices-name-hint = Lettres, chiffres, points et traits d’union
prices-unit-hint = L’unité à laquelle se rapporte un prix
prices-source = Récupérer d’un serveur
prices-url = Adresse
prices-url-hint = Peut contenir {"{today}"}, {"{tomorrow}"} et {"{yesterday}"}
prices-every = Toutes les … heures
prices-divisor = Diviser les prix par
prices-divisor-hint = 1000 s’ils sont par MWh
prices-json-items = Chemin de la liste
prices-json-start = Champ du début
prices-json-end = Champ de la fin
prices-json-price = Champ du prix
prices-header = En-tête HTTP
prices-secret = Sa valeur secrète
prices-secret-kept = Une valeur est conservée ; laissez vide pour la garder
prices-import-title = Importer des prix dans { $name }
prices-import-hint = CSV avec heure et prix, ou début, fin et prix ; ou une liste JSON. Le fichier est d’abord essayé.
prices-written-per = Les prix du fichier sont par
prices-per-1 = kWh ou m³
prices-per-1000 = MWh
prices-file = Fichier de prix
prices-import-do =
    { $count ->
        [one] Importer { $count } prix
       *[other] Importer { $count } prix
    }
prices-imported =
    { $count ->
        [one] { $count } prix importé
       *[other] { $count } prix importés
    }
prices-tried =
    { $count ->
        [0] Le fichier n’apporte aucun prix
        [one] Le fichier apporte { $count } prix
       *[other] Le fichier apporte { $count } prix
    }
prices-lowest = Minimum
prices-highest = Maximum
prices-bad-lines =
    { $count ->
        [one] { $count } ligne est inutilisable et laissée de côté :
       *[other] { $count } lignes sont inutilisables et laissées de côté :
    }
prices-bad-line = Ligne { $line } : { $detail }

## What-if

whatif-title = Autres tarifs, règles et postes
whatif-about = Une copie à modifier à votre guise ; les originaux restent tels quels. Voyez ensuite ce que la consommation passée aurait coûté.
whatif-reset = Recommencer
whatif-keep = Garder
whatif-keep-title = Garder cette copie
whatif-kept = Copies gardées
whatif-load = Ouvrir une copie…
whatif-result = Ce que cela aurait coûté
whatif-compare = Comparer
whatif-actual = Selon les règles actuelles
whatif-alternative = Selon la copie
whatif-less = La copie aurait coûté { $amount } de moins.
whatif-more = La copie aurait coûté { $amount } de plus.
whatif-same = La copie aurait coûté autant : { $amount } d’écart.
whatif-incomplete = Certains mois, tout n’a pas de prix ; ce qui n’en a pas n’est dans aucune des deux sommes.
