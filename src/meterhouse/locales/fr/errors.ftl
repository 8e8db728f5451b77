# What went wrong, by error code: error-<code>. The same messages and variables in every language.

## In general

error-internal = Une erreur s’est produite dans le serveur. Le journal indique laquelle.
error-invalid-input = Certaines saisies ne peuvent pas être acceptées ; rien n’a été modifié.
error-not-found =
    { $kind ->
        [user] L’utilisateur { $id } n’existe pas.
        [token] Le jeton { $id } n’existe pas.
        [browser] Le navigateur de confiance { $id } n’existe pas.
        [device] L’appareil { $id } n’existe pas.
        [gateway] La passerelle { $id } n’existe pas.
        [load-type] L’usage { $id } n’existe pas.
        [measure-group] Le groupe de mesure { $id } n’existe pas.
        [panel-board] Le tableau { $id } n’existe pas.
        [measurement] Cet appareil n’a aucun enregistrement de { $id }.
       *[other] L’entrée { $id } n’existe pas ici ({ $kind }).
    }
error-conflict = Cela est incompatible avec ce qui existe déjà.
error-refused = Vous n’y êtes pas autorisé.
error-unavailable = Impossible pour le moment. Réessayez plus tard.
error-not-available = Pas encore disponible.

## Requests

error-bad-request = La requête n’est pas compréhensible.
error-no-such-path = Il n’y a rien à l’adresse { $path }.
error-method-not-allowed = { $method } n’est pas possible ici.
error-body-too-large = La requête est trop volumineuse ; { $limit } octets au plus sont acceptés.
error-body-too-slow = La requête est arrivée trop lentement.
error-foreign-origin = La requête ne vient pas d’une page de ce serveur.
error-page-not-built = La page ne fait pas partie de cette installation. L’API fonctionne.

## Entries

error-required = Obligatoire
error-unknown-field = Ce champ n’existe pas
error-not-json = Ce n’est pas du JSON valide
error-not-an-object = Un objet avec des champs est attendu
error-not-text = Un texte est attendu
error-not-a-list = Une liste est attendue
error-not-a-boolean = Oui ou non est attendu
error-not-a-number = Un nombre est attendu
error-not-a-whole-number = Un nombre entier est attendu
error-not-a-date = Une date comme 2026-01-31 est attendue
error-not-one-of = Valeurs possibles : { $expected }
error-wrong-form = Le format n’est pas celui attendu
error-invalid-value = Cette valeur n’est pas possible
error-too-short =
    { $limit ->
        [one] { $limit } caractère au moins
       *[other] { $limit } caractères au moins
    }
error-too-long =
    { $limit ->
        [one] { $limit } caractère au plus
       *[other] { $limit } caractères au plus
    }
error-too-small = La valeur ne doit pas être inférieure à { $limit }
error-too-large = La valeur ne doit pas être supérieure à { $limit }
error-too-few =
    { $limit ->
        [one] { $limit } entrée au moins
       *[other] { $limit } entrées au moins
    }
error-too-many-items =
    { $limit ->
        [one] { $limit } entrée au plus
       *[other] { $limit } entrées au plus
    }
error-too-many = { $value }, c’est trop
error-out-of-range = { $value } n’est pas compris entre { $low } et { $high }
error-unknown-timezone = Le fuseau horaire { $timezone } n’existe pas
error-date-out-of-range = { $date } n’est pas compris entre les années { $first } et { $last }
error-date-does-not-exist = Le { $date } n’a pas existé à { $timezone } : le calendrier a sauté ce jour
error-bad-scope = { $value } ne désigne aucun choix d’appareils
error-unknown-key = { $value } n’est pas une grandeur mesurée
error-separators-equal = Les séparateurs de champs et de décimales doivent être différents

## Access

error-not-logged-in = Veuillez vous connecter.
error-codes-required = Définissez d’abord vos propres codes.
error-no-right = Vous n’avez pas le droit d’ouvrir ceci.
error-wrong-codes = Ces codes sont incorrects.
error-locked-out =
    { $seconds ->
        [one] Trop de codes erronés. Réessayez dans { $seconds } seconde.
       *[other] Trop de codes erronés. Réessayez dans { $seconds } secondes.
    }
error-too-busy = De nombreuses connexions sont en cours. Réessayez dans un instant.
error-wrong-digits = Exactement { $digits } chiffres
error-code-too-easy = Trop facile à deviner
error-code-taken = Choisissez-en un autre
error-puk-contains-pin = Le PUK ne doit pas contenir le PIN
error-wrong-password = Nom, mot de passe ou code incorrect.
error-wrong-current = Saisie incorrecte
error-wrong-one-time-code = Ce code est incorrect ou a déjà été utilisé
error-name-not-visible = Un nom ne peut pas contenir de caractères invisibles
error-user-name-taken = L’utilisateur { $user } porte déjà ce nom
error-users-full = { $most } utilisateurs au plus sont possibles.
error-last-manager = Plus personne ne pourrait gérer les utilisateurs : donnez d’abord la configuration du serveur à un autre utilisateur.
error-token-name-taken = Un autre de vos jetons porte déjà ce nom
error-tokens-full = { $most } jetons au plus sont possibles.
error-not-your-pages = Uniquement des pages que vous pouvez ouvrir vous-même
error-not-with-token = Impossible avec un jeton d’accès.
error-second-factor-set = Un mot de passe est déjà défini.
error-no-second-factor = Aucun mot de passe n’est défini.
error-enrolment-over = Le délai est dépassé. Recommencez.
error-https-required = Utilisez HTTPS.
error-unknown-currency = La monnaie { $value } n’existe pas
error-certificate-unusable = Le certificat { $path } est inutilisable : { $reason }
error-pepper-does-not-fit = Le fichier secret « pepper » ne correspond pas à cette base de données : aucun code ne serait accepté. Remettez le fichier présent lors de la création de la base.
error-pepper-unreadable = Le fichier secret { $path } est inutilisable : { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] La passerelle { $gateway } refuse la connexion. Le port est-il le bon ?
        [timed-out] La passerelle { $gateway } ne réagit pas. Est-elle sous tension et sur ce réseau ?
        [unreachable] La passerelle { $gateway } n’est pas joignable d’ici.
        [name-not-resolved] Le nom de la passerelle { $gateway } est inconnu sur ce réseau.
        [port-busy] Le port série de la passerelle { $gateway } est utilisé par un autre programme.
        [no-such-port] Le port série de la passerelle { $gateway } n’existe pas.
        [no-path] La passerelle { $gateway } n’a aucun chemin vers ses appareils.
        [bad-header] Ce qui répond à l’adresse de la passerelle { $gateway } ne parle pas Modbus TCP.
       *[other] La connexion à la passerelle { $gateway } a été perdue.
    }
error-gateway-off = La passerelle { $gateway } est désactivée.
error-gateway-not-a-bus = La passerelle { $gateway } est un autre serveur ; ses appareils se choisissent là-bas.
error-scan-running = Une recherche est déjà en cours sur la passerelle { $gateway }.
error-test-running = Un test est déjà en cours.
error-not-tested = Testez d’abord l’installation.
error-report-failed = Le rapport n’a pas pu être imprimé : { $reason }
error-report-not-ready = Le rapport n’est pas encore prêt.
error-gateway-silent = La passerelle { $gateway } accepte la connexion, mais rien ne répond en Modbus (adresses interrogées : { $unit_ids }).
error-implausible-value = Le registre { $register } donne { $value } pour { $key } : c’est impossible. Le modèle, le registre et l’ordre des mots sont-ils les bons ?
error-no-answer = Aucune réponse de l’adresse Modbus { $unit_id }.
error-device-exception = L’appareil d’adresse Modbus { $unit_id } a refusé le registre { $register } (exception { $exception }).
error-bad-answer = La réponse de l’adresse Modbus { $unit_id } était altérée et a été rejetée.
error-configuration-error = Erreur de configuration : le modèle de cet appareil manque ou ne convient pas.
error-unknown-gateway = La passerelle { $value } n’existe pas
error-unknown-model = Le catalogue ne contient aucun modèle de ce nom
error-gateway-name-taken = La passerelle { $gateway } porte déjà ce nom
error-gateway-address-taken = La passerelle { $gateway } a déjà cette adresse et ce port
error-gateway-has-devices =
    { $count ->
        [one] La passerelle a encore { $count } appareil : { $devices }
       *[other] La passerelle a encore { $count } appareils : { $devices }
    }
error-gateway-is-local = Impossible avec la passerelle Local
error-device-name-taken = L’appareil { $device } porte déjà ce nom
error-device-address-taken = L’appareil { $device } a déjà cette adresse
error-upstream-cycle = Les compteurs amont formeraient une boucle
error-load-type-name-taken = Un autre usage porte déjà ce nom
error-load-type-predefined = Les usages prédéfinis peuvent seulement être désactivés
error-load-types-full = { $most } usages personnels au plus sont possibles
error-measure-group-name-taken = Un autre groupe de mesure porte déjà ce nom
error-panel-board-name-taken = Un autre tableau porte déjà ce nom
error-not-an-address = { $value } n’est ni une adresse IP ni un nom d’hôte
error-unknown-panel-board = Le tableau { $value } n’existe pas
error-unknown-load-type = L’usage { $value } n’existe pas
error-unknown-measure-group = Le groupe de mesure { $value } n’existe pas
error-unknown-device = L’appareil { $value } n’existe pas
error-eq-device-elsewhere = { $device } est derrière une autre passerelle
error-eq-device-cannot = { $device } ne mesure ni le THD ni les harmoniques
error-gateway-has-virtual-devices = { $device } est un appareil d’un autre serveur ; la passerelle doit donc en rester un
error-virtual-needs-server = { $gateway } n’est pas un autre serveur
error-virtual-address-fixed = L’adresse d’un appareil d’un autre serveur est toujours { $expected }
error-load-type-by-model = L’usage de { $model } est donné par le modèle
error-not-for-this-model = { $model } n’a pas cela
error-upstream-other-commodity = { $device } ne compte pas le même fluide
error-in-use =
    { $count ->
        [one] Utilisé { $count } fois : { $names }.
       *[other] Utilisé { $count } fois : { $names }.
    }
error-if-match-required = L’état sur lequel repose la modification doit être indiqué (If-Match).
error-changed-meanwhile = Quelqu’un a modifié ceci entre-temps. Rien n’a été écrasé.
error-change-already-undone = Cette modification a déjà été annulée.
error-change-overtaken = Modifié de nouveau depuis : { $names }.
error-no-other-side = { $device } n’a pas d’autre côté à ajouter.
error-same-serial-number = C’est le numéro de série du compteur actuel
error-old-end-implausible = { $old_end } dépasse ce qui a pu être compté depuis la lecture de { $index } ({ $most } au plus)
error-no-counter = Cet appareil n’a encore aucun index
error-upload-refused =
    { $count ->
        [one] { $count } problème trouvé ; rien n’a été modifié.
       *[other] { $count } problèmes trouvés ; rien n’a été modifié.
    }
error-file-not-a-spreadsheet = Ce n’est ni un fichier XLSX ni un CSV.
error-file-too-large = Le fichier est trop volumineux ; une fois décompressé, { $limit } octets au plus sont acceptés.
error-sheet-not-told = Quelle feuille ce fichier CSV contient-il ? Possibles : { $expected }
error-unknown-sheet = La feuille { $value } n’existe pas ; possibles : { $expected }
error-sheet-twice = La feuille { $value } figure deux fois
error-sheet-unreadable = Cette feuille est illisible à partir d’ici
error-unknown-column = La colonne { $value } n’existe pas
error-column-twice = La colonne { $value } figure deux fois
error-column-missing = La colonne { $value } manque
error-row-twice = { $name } figure déjà à la ligne { $row }
error-too-many-rows = { $limit } lignes au plus
error-unknown-id = Rien ne porte ici l’ID { $value } ; laissez vide pour ajouter
error-cell-is-formula = Une formule ; il faut une valeur
error-cell-is-date = { $value } est une date ; mettez la cellule au format texte
error-cell-is-error = La cellule affiche une erreur : { $value }
error-cell-without-heading = Cette colonne n’a pas d’en-tête
error-option-unknown = Ce modèle n’a pas cette option
error-option-required = Ce modèle a besoin de cette option
error-option-not-a-number = { $value } n’est pas un nombre
error-option-out-of-range = { $value } n’est pas compris entre { $min } et { $max }
error-option-not-in-choices = Valeurs possibles : { $choices }
error-position-out-of-range = Ce modèle n’a pas d’entrée { $value }

## History

error-channel-differs = Tous les intervalles doivent appartenir au même canal.
error-correction-already-undone = La correction { $id } a déjà été annulée.
error-correction-overtaken = Ce que la correction { $id } avait modifié a été modifié de nouveau depuis.
error-interval-straddles = L’intervalle qui commence à { $start } est en partie à l’extérieur.
error-interval-width-out-of-range = Un intervalle dure d’une seconde à { $longest_s } secondes.
error-interval-without-value = Un intervalle enregistré a besoin d’une valeur.
error-intervals-overlap = Des intervalles se chevauchent.
error-nothing-to-correct = Il n’y a rien à corriger.
error-value-out-of-range = La valeur est trop grande pour être enregistrée.
error-old-end-below-index = Le dernier index de l’ancien compteur ({ $old_end }) est inférieur à l’index lu auparavant ({ $index }).

## Database

error-database-busy = La base de données est occupée. Réessayez dans un instant.
error-database-closed = La base de données est fermée.
error-database-corrupt = La base de données est endommagée. Restaurez une sauvegarde.
error-database-foreign = Ce fichier n’est pas une base de données de Meterhouse.
error-database-in-use = Un autre processus (numéro { $pid }) utilise la base de données.
error-database-newer = La base de données provient d’une version plus récente ({ $version } ; celle-ci connaît { $known }). Mettez Meterhouse à jour.
error-database-unwritable = Écriture impossible dans la base de données.
error-disk-failed = Le disque signale des erreurs.
error-disk-full = Le disque est plein.

## Start-up and command line

error-bad-settings = Les paramètres sont inutilisables.
error-bad-setting = { $value } est inutilisable : { $expected }
error-unknown-setting = Ce paramètre n’existe pas ; il y a : { $known }
error-settings-file-unreadable = Lecture de { $file } impossible : { $reason }
error-settings-file-malformed = { $file } n’est pas du TOML valide : { $reason }
error-host-or-serial-port-required = Indiquez un hôte ou un port série
error-not-a-pair = { $value } n’est pas de la forme nom=valeur

## Tariffs and bills

error-tariffs-changed = Quelqu’un d’autre a modifié les tarifs entre-temps. Rechargez-les.
error-tariff-name-taken = Un autre tarif porte déjà ce nom
error-tariff-in-use =
    { $count ->
        [one] { $count } règle de coût utilise { $tariff }. Supprimez-la aussi ou donnez-lui un autre tarif.
       *[other] { $count } règles de coût utilisent { $tariff }. Supprimez-les aussi ou donnez-leur un autre tarif.
    }
error-tariffs-there = Des tarifs existent déjà ; un prix unique les remplacerait.
error-price-required = Un tarif a besoin d’au moins un prix
error-price-date-required = S’il y a plusieurs prix, chacun doit avoir sa date de début de validité
error-price-date-repeated = Un autre prix commence déjà le { $date }
error-too-many-decimals =
    { $limit ->
        [one] { $limit } décimale au plus
       *[other] { $limit } décimales au plus
    }
error-not-a-color = Une couleur comme #1c7ed6 est attendue
error-unit-not-of-commodity = Ce fluide n’est pas facturé dans cette unité
error-ends-before-it-begins = La fin est avant le { $first }
error-weekday-required = Choisissez au moins un jour de la semaine
error-wrong-weekday = Les jours de la semaine vont de 0 (lundi) à 6
error-month-required = Choisissez au moins un mois
error-wrong-month = Les mois vont de 1 à 12
error-electricity-only = Seule l’électricité connaît ce poste
error-market-price-too-large = Le prix de marché { $value } n’est pas possible
error-market-price-too-fine = Le prix de marché { $value } a plus de { $decimals } décimales
error-market-price-without-length = Le prix de marché débutant à { $start } a une durée de validité nulle
error-market-prices-overlap = Deux prix de marché sont valables à { $start }
error-commodity-fixed = Le fluide concerné ne peut pas être changé ; créez une nouvelle entrée
error-unknown-tariff = Ce tarif n’existe pas
error-order-incomplete = L’ordre doit citer chaque entrée une fois

error-period-too-long = { $most } jours au plus
error-commodity-differs = Toutes les entrées doivent porter sur le même fluide
error-alternative-name-taken = Une autre variante porte déjà ce nom
error-unknown-series = La série de prix { $value } n’existe pas
error-series-in-use = Le tarif { $tariff } suit ces prix
error-no-source = Cette série n’a pas de source ; ses prix viennent de fichiers
error-price-table-unreadable = Cette table de prix est illisible
error-price-line-time = { $value } n’est pas une heure comme 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } n’existe pas : passage à l’heure d’été
error-price-line-number = { $value } n’est pas un prix
error-price-line-repeated = Un prix pour la même heure figure plus loin
error-price-line-end = Le prix ne se termine pas après son début et avant le suivant
error-price-source-failed =
    { $reason ->
        [timeout] Le serveur de prix a mis trop de temps à répondre.
        [unreachable] Le serveur de prix n’est pas joignable.
        [refused] Le serveur de prix a refusé la requête.
        [redirect] Le serveur de prix renvoie vers un autre serveur, ce qui n’est pas suivi.
        [too-large] La réponse du serveur de prix est trop volumineuse.
        [not-text] La réponse du serveur de prix n’est pas du texte.
       *[other] Les prix n’ont pas pu être récupérés.
    }

## Import of history

error-import-refused =
    { $count ->
        [one] { $count } problème trouvé ; rien n’a été importé.
       *[other] { $count } problèmes trouvés ; rien n’a été importé.
    }
error-ambiguous-time = { $file }, ligne { $line } : { $value } existe deux fois à { $zone }, au passage à l’heure d’hiver
error-nonexistent-time = { $file }, ligne { $line } : { $value } n’existe pas à { $zone }, au passage à l’heure d’été
error-midnight-goes-back = { $file }, ligne { $line } : { $value } revient en arrière ; il s’agit peut-être de minuit en fin de journée
error-time-goes-back = { $file }, ligne { $line } : { $value } revient en arrière dans le temps
error-bad-number = { $file }, ligne { $line }, colonne { $column } : « { $value } » n’est pas un nombre
error-bad-timestamp = { $file }, ligne { $line } : « { $value } » n’est pas de la forme { $format }
error-negative-value = { $file }, ligne { $line }, colonne { $column } : { $value } est négatif
error-counter-falls = { $file }, ligne { $line } : l’index recule de { $previous } à { $value }
error-duplicate-time = { $file }, ligne { $line } : même heure qu’à la ligne { $first_line }
error-conflicting-duplicate = { $file }, ligne { $line } : même heure qu’à la ligne { $first_line }, mais d’autres valeurs
error-empty-interval = { $file }, ligne { $line } : l’intervalle de { $start } à { $value } a une durée nulle
error-gap = { $file }, ligne { $line } : il manque { $seconds } secondes avant { $value }
error-rows-overlap = { $file }, ligne { $line } : chevauche la ligne { $first_line }
error-row-too-short = { $file }, ligne { $line } : { $found } colonnes au lieu de { $columns }
error-existing-differs = Colonne { $column } : une autre valeur est déjà enregistrée pour { $start }
error-existing-overlaps = Colonne { $column } : un autre intervalle est déjà enregistré autour de { $start }
error-no-rows = { $file } n’a aucune ligne
error-no-such-column = { $file } n’a pas de colonne { $column } ; il y a : { $known }
error-no-value-column = Indiquez au moins une colonne de valeurs
error-not-a-counter = { $quantity } ne se compte pas
error-not-a-width = Des intervalles de { $minutes } minutes ne peuvent pas être enregistrés ; possibles : { $known }
error-not-csv = { $file }, ligne { $line }, n’est pas du CSV : { $reason }
error-unit-does-not-fit = { $unit } n’est pas une unité de { $quantity } ; possibles : { $known }
error-width-unknown = Les { $rows } lignes n’indiquent pas la durée d’un intervalle
error-not-in-encoding = { $file }, ligne { $line }, n’est pas du texte en { $encoding }
error-file-unreadable = Lecture de { $file } impossible : { $reason }
error-unknown-quantity = La grandeur { $value } n’existe pas ; il y a par exemple { $example }

## Profiles

error-profile-invalid = Le profil { $file } est inutilisable.
error-profile-not-yaml = Ce n’est pas du YAML valide
error-profile-not-mapping = Un profil se compose de noms avec des valeurs
error-profile-id-taken = { $value } est déjà un profil livré
error-profile-id-not-file-name = L’ID { $value } n’est pas le nom du fichier, { $expected }
error-profile-unknown = Ce profil n’existe pas
error-profile-field-missing = Ce champ manque
error-profile-field-unknown = Ce champ n’existe pas
error-profile-value-invalid = Cette valeur n’est pas possible
error-profile-value-not-in-set = Cette valeur n’est pas parmi celles possibles
error-profile-base-ambiguous = Indiquez soit « sunspec », soit « option »
error-profile-steps-not-rising = Les paliers de « below » sont croissants ; seul le dernier n’en a pas
error-profile-words-fixed = Le type détermine le nombre de mots
error-profile-words-missing = Ce type a besoin d’un nombre de mots
error-profile-scale-zero = L’échelle ne peut pas être 0
error-profile-address-beyond-end = La valeur dépasse l’adresse 65535

## Simulated buildings

error-scenario-invalid = Le scénario est inutilisable.
error-unknown-scenario = Le scénario { $id } n’existe pas ; il y a : { $known }
error-not-yaml = Ce n’est pas du YAML valide
error-not-mapping = Un scénario se compose de noms avec des valeurs
error-field-missing = Ce champ manque
error-field-unknown = Ce champ n’existe pas
error-value-invalid = Cette valeur n’est pas possible
error-not-in-set = Cette valeur n’est pas parmi celles possibles
error-not-month-day = Une date sans année est attendue, comme 08-15
error-not-a-serial-line = Réservé aux lignes série
error-bad-sample-rate = Des intervalles de cette durée ne peuvent pas être enregistrés
error-cars-missing = Une borne de recharge a besoin de voitures
error-peak-below-base = La pointe est inférieure au talon
error-fault-place = Un défaut a besoin d’un emplacement
error-fault-of-gateway = Seule une passerelle peut avoir ce défaut ; { $value } n’en est pas une
error-nothing-rolls-over = { $value } n’a aucun index qui puisse repasser par zéro
error-name-taken = Le nom { $value } figure deux fois
error-address-taken = { $holder } a déjà l’adresse { $value }
error-unknown-name = Rien ne s’appelle { $value }
error-upstream-later = Le compteur amont doit venir avant
error-one-local-gateway = Il ne peut y avoir qu’une passerelle locale

## Analyses and corrections

error-period-does-not-fit = Cette analyse n’existe pas pour cette période
error-heating-above-cooling = Le chauffage s’arrête là où commence la climatisation, ou en dessous
error-night-empty = La nuit doit avoir une durée
error-factor-twice = Un facteur existe déjà à partir de cette date
error-temperature-columns = Deux colonnes sont attendues : heure et température
error-temperature-time = { $value } n’est pas une heure qui a existé
error-temperature-not-number = { $value } n’est pas un nombre
error-temperature-out-of-range = { $value } °C n’est pas une température extérieure
error-temperature-twice = Même heure qu’à la ligne { $first_line }
error-temperature-no-rows = Il n’y a aucune température
error-no-such-interval = Cet intervalle n’existe pas
error-interval-twice = Un intervalle figure deux fois
error-nothing-to-estimate = Tout y a été mesuré.
error-gap-not-whole = Des intervalles mesurés se trouvent entre les deux ; choisissez une seule lacune.
error-cannot-estimate = La lacune ne peut pas être estimée ainsi : ce qu’il faudrait n’a pas été mesuré.
error-empty-span = La fin doit être après le début
error-span-too-long = { $limit } jours au plus à la fois
