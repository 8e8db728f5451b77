# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = Installation
about-installation = Passerelles, appareils, groupes, tableur

## Frame

inst-parts = Rubriques de l’installation
inst-part-devices = Passerelles et appareils
inst-part-groups = Usages, groupes, tableaux
inst-part-sheet = Tableur
inst-part-changes = Modifications
inst-back = Retour à la liste
inst-all = Tous
inst-none = Aucun
inst-yes = Oui
inst-no = Non
inst-choose = Choisir
inst-clear = Effacer
inst-more = Plus
inst-and-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
inst-nothing-found = Rien trouvé
inst-name = Nom
inst-panel-board = Tableau
inst-panel-boards = Tableaux
inst-description = Description ou emplacement
inst-enabled = Activé

## Tree

inst-tree = Passerelles et appareils
inst-tree-count =
    { $devices ->
        [0] Pas encore d’appareils
        [one] { $devices } appareil
       *[other] { $devices } appareils
    }
inst-tree-found = { $found } appareils sur { $devices }
inst-tree-devices-of = Appareils derrière { $name }
inst-search = Chercher nom, modèle, adresse
inst-filter = Filtre
inst-filter-state = État
inst-state-all = Tous
inst-state-on = Répond
inst-state-communication_error = Ne répond pas
inst-state-waiting = En attente
inst-state-off = Désactivé
inst-board-none = Sur aucun tableau
inst-local-short = Port RS485 de cette machine
inst-add-gateway = Ajouter passerelle
inst-add-device = Ajouter appareil
inst-add-device-to = Ajouter un appareil derrière { $name }

## First steps

inst-start-title = Une installation vide
inst-start-text = Cinq étapes, dans l’ordre du câblage. Tout peut être modifié plus tard, et rien n’est compté deux fois.
inst-next-title = Choisissez une passerelle ou un appareil
inst-next-text = Ou continuez avec ce qui reste à faire.
inst-step-done = Fait
inst-step-open = À faire
inst-step-boards = Tableaux
inst-step-boards-text = Les tableaux électriques du bâtiment, pour que chacun sache où se trouve un compteur. De préférence avec une passerelle par tableau.
inst-step-gateways = Passerelles
inst-step-gateways-text = Tout ce qui a une adresse IP : convertisseurs RS485/IP, compteurs avec port réseau, autres serveurs Meterhouse. Le port RS485 de cette machine y est déjà, sous le nom « Local ».
inst-step-devices = Appareils
inst-step-devices-text = Compteurs, compteurs à impulsions, disjoncteurs, modules et bornes de recharge, un par un ou tous à la fois depuis un tableur.
inst-step-groups = Usages et groupes
inst-step-groups-text = À quoi sert l’énergie, et quels compteurs vont ensemble.
inst-step-check = Test
inst-step-check-text = Chaque appareil répond, ou dit exactement pourquoi il ne répond pas.
inst-step-check-silent =
    { $count ->
        [one] { $count } appareil ne répond pas :
       *[other] { $count } appareils ne répondent pas, les premiers :
    }

## Forms

inst-save = Valider
inst-saved = Enregistré
inst-unsaved = Modifications non enregistrées
inst-not-saved = Non enregistré : voyez les champs signalés
inst-discard = Abandonner
inst-duplicate = Dupliquer
inst-erase = Effacer
inst-erase-title = Effacer « { $name } » ?
inst-leave-title = Quitter sans enregistrer ?
inst-leave-text = Des modifications n’ont pas été enregistrées.
inst-leave-discard = Abandonner
inst-leave-stay = Rester
inst-leave-save = Valider et quitter
inst-answered = dernière réponse { $time }
inst-gone-text = Cet élément a peut-être été effacé entre-temps. Choisissez-en un autre.
inst-conflict-title = Quelqu’un d’autre a modifié ceci entre-temps
inst-conflict-text = Rien n’est perdu, ni de vos saisies ni des siennes. Si vous avez modifié le même champ, indiquez quelle saisie reste ; puis validez de nouveau.
inst-conflict-field = Champ
inst-conflict-theirs = La sienne
inst-conflict-mine = La vôtre
inst-conflict-keep = Garder
inst-conflict-choice = Garder pour { $field }
inst-conflict-take = Prendre toutes les siennes
inst-conflict-go-on = Continuer ainsi

## Gateways

inst-gateway = Passerelle
inst-gateway-new = Nouvelle passerelle
inst-gateway-gone = Cette passerelle n’existe pas
inst-gateway-where = Emplacement
inst-gateway-what = Nature
inst-gateway-local-hint = Le port RS485 de cette machine. Son adresse est fixe et elle ne peut pas être effacée ; désactivez-la si aucun appareil n’y est câblé. Vitesse et parité sont dans les paramètres.
inst-gateway-kind = Type
inst-gateway-kind-local = Port RS485
inst-gateway-kind-modbus_tcp = Convertisseur ou compteur IP
inst-gateway-kind-modbus_tcp-help = Un convertisseur RS485/IP avec un bus de compteurs derrière lui, ou un compteur avec son propre port réseau.
inst-gateway-kind-server = Autre serveur
inst-gateway-kind-server-help = Un autre serveur web Meterhouse ou compatible : ses appareils, usages et groupes sont lus par leurs Remote ID.
inst-gateway-address = Adresse
inst-gateway-address-help = IPv4, IPv6 ou nom d’hôte, par exemple 192.168.1.20
inst-gateway-port = Port
inst-gateway-port-help = 502, sauf indication contraire du convertisseur. La même adresse peut resservir avec un autre port.
inst-gateway-name-help = Unique. Vide : l’adresse est reprise. Exemple : « Convertisseur rez-de-chaussée »
inst-gateway-board-help = Le tableau dans lequel elle est montée, un seul au plus.
inst-gateway-description-help = Ce qui aide à la trouver : « derrière l’accueil, TD-0, rangée du haut »
inst-gateway-eq = Appareil de qualité de réseau
inst-gateway-eq-help = Ses tensions sont évaluées chaque semaine selon EN 50160. Seuls les appareils qui mesurent la distorsion sont proposés.
inst-gateway-advanced = Connexion et temporisations
inst-gateway-framing = Trames
inst-gateway-framing-help = Les serveurs série qui transmettent le bus tel quel ont besoin de trames RTU ; presque tous les convertisseurs parlent Modbus TCP.
inst-gateway-framing-rtu = Trames RTU sur TCP
inst-gateway-timeout = Délai de réponse
inst-gateway-timeout-help = Durée maximale d’une réponse. Plus longue pour les bus lents et les liaisons radio.
inst-gateway-delay = Pause
inst-gateway-delay-help = Entre deux requêtes, pour les appareils qui ont besoin de souffler.
inst-gateway-in-flight = Requêtes simultanées
inst-gateway-in-flight-help = 1, sauf si le fabricant en admet davantage.
inst-gateway-off =
    { $count ->
        [0] Elle n’est pas lue.
        [one] Son appareil n’est pas lu non plus.
       *[other] Ses { $count } appareils ne sont pas lus non plus.
    }
inst-erase-gateway-text = La passerelle est oubliée. Rien ne se trouve derrière elle, aucun historique n’est donc touché.
inst-erase-gateway-devices =
    { $count ->
        [one] Une passerelle ne s’efface que lorsque plus rien n’est derrière elle. Effacez d’abord cet appareil ou déplacez-le vers une autre passerelle :
       *[other] Une passerelle ne s’efface que lorsque plus rien n’est derrière elle. Effacez d’abord ces { $count } appareils ou déplacez-les vers une autre passerelle :
    }

## Devices

inst-device = Appareil
inst-device-new = Nouvel appareil
inst-device-gone = Cet appareil n’existe pas
inst-device-facts = Remote ID { $number } · adresse { $address }
inst-device-off = Il n’est ni lu ni affiché ; son historique reste.
inst-device-what = Nature
inst-device-where = Emplacement
inst-device-gateway-help = La passerelle au bus de laquelle il est câblé.
inst-device-name-title = Nom et usage
inst-device-name-help = Unique dans toute l’installation. Vide : l’adresse est reprise. Exemple : « Éclairage 2e étage »
inst-device-groups-help = Compteurs qui vont ensemble, { $most } groupes au plus. Exemple : « Chambres »
inst-device-options = Ce dont ce modèle a besoin
inst-device-labels = Noms des entrées et sorties
inst-device-advanced = Totaux, alertes, numéro de série
inst-family = Famille
inst-family-all = Toutes les familles
inst-family-help = Restreint le choix des modèles.
inst-family-bt-din = Compteurs BT DIN
inst-family-ems-bt-din = Modules EMS BT DIN
inst-family-megatiker = Disjoncteurs MEGATIKER
inst-family-megabreak = Disjoncteurs MEGABREAK
inst-family-gas-counter = Compteurs de gaz
inst-family-water-counter = Compteurs d’eau
inst-family-generic = Autres appareils
inst-family-rs485-supervision = Modules de supervision (RS485)
inst-family-greenup-new = Bornes Green’Up, nouvelle gamme
inst-family-greenup-old = Bornes Green’Up, ancienne gamme
inst-family-third-party-meter = Compteurs d’autres fabricants
inst-family-third-party-charger = Bornes d’autres fabricants
inst-family-server = D’un autre serveur
inst-model = Modèle
inst-model-help = Cherchez par nom, fabricant ou référence : « F4N400 », « PM5000 », « 5 590 44 »
inst-model-placeholder = Nom, fabricant ou référence
inst-model-notes = À propos de cette table de registres
inst-catalogue-numbers = Références : { $numbers }
inst-capabilities = Ce qu’il sait faire
inst-capability-measure = Mesure
inst-capability-statistics = Compte l’énergie
inst-capability-thd = THD
inst-capability-harmonics = Harmoniques
inst-capability-state = État
inst-capability-command = Commandes
inst-capability-breaker_state = État du disjoncteur
inst-capability-charging_station = Borne de recharge
inst-capability-pulse_inputs = Entrées impulsions
inst-capability-inputs_outputs = Entrées et sorties
inst-capability-links = Liens
inst-confidence-vendor-document = Document fabricant
inst-confidence-vendor-document-text = Les registres proviennent d’un document du fabricant.
inst-confidence-tested-code = Éprouvée
inst-confidence-tested-code-text = Les registres proviennent d’un logiciel qui lit ce modèle sur le terrain.
inst-confidence-forum = D’un forum
inst-confidence-forum-text = Les registres proviennent d’un forum. Comparez le test à l’afficheur avant de vous y fier.
inst-confidence-unverified = Table non vérifiée
inst-confidence-unverified-text = Aucune table de registres publique n’est connue pour ce modèle. Celle-ci est provisoire : un appareil réel peut ne pas répondre, ou répondre autre chose. Complétez-la avec le document du fabricant et comparez chaque valeur à l’afficheur.
inst-unit = Adresse Modbus
inst-unit-help = 1 à 247, telle que réglée sur l’appareil ; chaque appareil d’un bus a la sienne.
inst-unit-concentrator = Adresse du concentrateur
inst-unit-concentrator-help = Le concentrateur d’impulsions auquel le compteur est câblé.
inst-take-free = Prendre { $number }, libre
inst-position = Entrée
inst-position-help = L’entrée du concentrateur qui reçoit la sortie impulsions. Chaque compteur a la sienne.
inst-side = Côté
inst-side-number = Côté { $number }
inst-side-of = Autre côté de { $name }
inst-side-help = Les deux côtés partagent une adresse.
inst-side-hint = Modèle, adresse et passerelle sont ceux du premier côté. Seuls ces deux champs diffèrent :
inst-other-side-title = Cette borne a un autre côté
inst-other-side-text = Il n’est pas encore installé. Seuls son nom et sa phase sont demandés.
inst-other-side-add = Ajouter côté { $number }
inst-interface-hint = Derrière une interface, l’adresse se compose de deux nombres : le module 2 derrière l’interface 1 s’écrit 2-1. Sans interface, laissez ce champ vide.
inst-virtual-hint = L’adresse Modbus est toujours 247. Le Remote ID est affiché par l’autre serveur : 1XXXX pour un appareil, 2YYYY pour un usage, 3ZZZZ pour un groupe de mesure, 29999 pour tous les usages électriques.
inst-load-type = Usage
inst-load-type-help = À quoi sert l’énergie. Sans usage, elle compte dans « Autres ».
inst-load-type-own = Le gaz et l’eau sont classés selon le modèle.
inst-load-type-by-model = Selon le modèle
inst-upstream = Compteur amont
inst-upstream-help = Le compteur qui mesure aussi celui-ci. Ainsi rien n’entre deux fois dans un total, et ce qui n’est pas compté devient visible.
inst-supply = Alimentation
inst-supply-upstream = Amont
inst-supply-downstream = Aval
inst-supply-help = Le sens du courant dans le TC ou le tore de Rogowski. Avec aval, soutirage et injection sont inversés.
inst-supply-breaker-help = Amont : le disjoncteur est alimenté par le haut. Aval : par le bas.
inst-exclude-totals = Exclure des totaux
inst-exclude-totals-help = Si un compteur général mesure déjà la même énergie. L’appareil n’apparaît alors que dans les détails.
inst-exclude-alerts = Exclure des alertes
inst-exclude-alerts-help = Les événements de cet appareil n’envoient pas de message.
inst-serial = Numéro de série
inst-serial-help = Tel qu’imprimé sur le compteur ; prouve lequel a été remplacé.
inst-max-power = Puissance maximale plausible
inst-max-power-help = Ce qui demanderait davantage est considéré comme une erreur de lecture. Vide : ce que permettent le modèle et son TC.
inst-erase-device-text = Il n’est plus lu. Ses enregistrements restent, et son ID { $id } n’est jamais redonné à un autre appareil.
inst-erase-device-below = Ces compteurs perdent leur compteur amont : { $devices }
inst-option-concentrator = Concentrateur
inst-option-concentrator-help = Son modèle, par exemple F80BI. Il doit être réglé sur le type d’impulsions du compteur.
inst-option-pulse_weight = Poids d’impulsion
inst-option-pulse_weight-help = Ce que vaut une impulsion, tel qu’imprimé sur le compteur. 1 si le concentrateur compte lui-même dans cette unité.
inst-option-interface = Adresse de l’interface
inst-option-interface-help = De l’interface EMS derrière laquelle est le module. Vide : il est directement sur le bus.
inst-option-remote_id = Remote ID
inst-option-remote_id-help = Tel qu’affiché par l’autre serveur. Exemple : 10012
inst-option-phase = Phase
inst-option-phase-help = La phase de l’installation à laquelle est raccordée une borne monophasée.
inst-option-rated_current_a = Courant nominal
inst-option-rated_current_a-help = Le maximum que supportent la borne et son alimentation.
inst-option-function = Fonction de lecture
inst-option-function-help = Telle qu’indiquée dans le document du fabricant.
inst-option-register = Registre
inst-option-register-help = De l’énergie active soutirée, en hexadécimal. Exemple : 0048
inst-option-words = Mots
inst-option-words-help = Le nombre de registres qu’occupe la valeur.
inst-option-factor = Facteur
inst-option-factor-help = Le nombre brut multiplié par ce facteur donne la valeur. Exemple : 0.01
inst-option-unit = Unité
inst-option-unit-help = De la valeur après application du facteur.
inst-option-number_format = Format du nombre
inst-option-word_order = Ordre des mots
inst-option-word_order-help = Quel mot d’un nombre long vient en premier. Le test montre aussitôt lequel est le bon.
inst-option-export_register = Registre d’injection
inst-option-export_register-help = En hexadécimal ; uniquement pour les compteurs bidirectionnels.
inst-option-ct_ratio = Rapport de TC
inst-option-ct_ratio-help = Courant primaire sur courant secondaire, tel que réglé dans le compteur. Exemple : 250/5 donne 50
inst-option-vt_ratio = Rapport de TT
inst-option-vt_ratio-help = Tension primaire sur tension secondaire, telle que réglée dans le compteur ; 1 sans transformateurs de tension.
inst-option-ct_multiplier = Multiplicateur de TC
inst-option-ct_multiplier-help = Uniquement si le compteur transmet des valeurs secondaires ; comparez à son afficheur.
inst-option-controller_base = Contrôleur
inst-option-controller_base-help = 1000 fois le numéro du contrôleur de charge.
inst-choice-function-3 = 3 (registres de maintien)
inst-choice-function-4 = 4 (registres d’entrée)
inst-choice-words-1 = 1 mot (16 bits)
inst-choice-words-2 = 2 mots (32 bits)
inst-choice-words-4 = 4 mots (64 bits)
inst-choice-number_format-unsigned = Entier
inst-choice-number_format-signed = Entier signé
inst-choice-number_format-float = Virgule flottante
inst-choice-word_order-big = Mot de poids fort en premier (ABCD)
inst-choice-word_order-little = Mot de poids faible en premier (CDAB)
inst-choice-word_order-swap = Mots inversés (CDAB)

## Test

inst-test = Tester
inst-test-title = Test
inst-test-again = Encore
inst-test-running = Interrogation…
inst-test-good = Il répond
inst-test-asked = Interrogé : { $device }
inst-test-round-trip = Aller-retour { $ms } ms
inst-test-do = À faire :
inst-test-values = Valeurs
inst-test-no-values = Il répond, mais ce modèle n’a pas de valeurs.
inst-advice-gateway-unreachable = Vérifiez le câble réseau et l’alimentation de la passerelle, puis son adresse et son port.
inst-advice-gateway-unreachable-refused = L’adresse est bonne, le port ne l’est pas, ou la passerelle n’accepte plus de client. Cherchez le port dans ses paramètres (502 en général) et fermez les autres programmes qui l’utilisent.
inst-advice-gateway-unreachable-timed-out = Est-elle sous tension, son voyant réseau allumé ? Est-elle sur ce réseau, et l’adresse est-elle bien saisie ? Un pare-feu entre les deux laisse-t-il passer le port 502 ?
inst-advice-gateway-unreachable-unreachable = Il n’y a pas de chemin vers ce réseau. Vérifiez l’adresse, le masque de sous-réseau et le routeur de ce serveur.
inst-advice-gateway-unreachable-name-not-resolved = Personne ne connaît ce nom ici. Saisissez l’adresse IP, ou corrigez le serveur DNS de cette machine.
inst-advice-gateway-unreachable-port-busy = Un autre programme occupe le port série. Fermez-le.
inst-advice-gateway-unreachable-no-such-port = L’adaptateur RS485 est-il branché ? Son nom de périphérique est dans les paramètres du serveur.
inst-advice-gateway-unreachable-no-path = Le convertisseur ne connaît pas cette adresse. Vérifiez son routage, ou son réglage des adresses esclaves.
inst-advice-gateway-unreachable-bad-header = Autre chose répond sur ce port. Vérifiez le port ; un serveur série qui transmet les trames telles quelles demande « Trames RTU sur TCP ».
inst-advice-gateway-without-devices = Ajoutez le premier appareil, puis testez de nouveau : seuls les appareils peuvent répondre.
inst-advice-no-answer = L’appareil est-il alimenté, et son adresse réglée est-elle celle-ci ? Vérifiez que A et B du bus ne sont pas inversés, la terminaison, et que vitesse et parité sont les mêmes pour tous les appareils du bus.
inst-advice-device-exception = L’appareil est là mais ne connaît pas ce registre. Le modèle est-il le bon ? Pour les compteurs génériques, vérifiez le registre et la fonction de lecture.
inst-advice-device-exception-2 = L’appareil est là mais n’a pas ce registre. Le modèle est-il le bon ? Pour les compteurs génériques, vérifiez le registre, le nombre de mots et la fonction de lecture.
inst-advice-device-exception-1 = L’appareil est là mais ne connaît pas cette fonction de lecture. Essayez l’autre, 3 ou 4.
inst-advice-bad-answer = Deux appareils à la même adresse, une terminaison manquante ou des perturbations sur le bus : débranchez les appareils un par un.
inst-advice-configuration-error = Choisissez de nouveau le modèle et validez.
inst-advice-other = Retestez dans un instant. Si cela persiste, la page Acquisition montre ce qui se passe sur le bus.

## Loads, groups, boards

inst-groups-load-type = Usages
inst-groups-load-type-add = Ajouter usage
inst-groups-load-type-text = À quoi sert l’énergie. Les six usages prédéfinis peuvent être désactivés ; jusqu’à 8 usages personnels peuvent être ajoutés. Ce qui n’en a pas compte dans « Autres ».
inst-groups-load-type-example = Exemple : « Cuisine », « Local serveurs »
inst-groups-full = Vos { $most } usages personnels sont tous pris.
inst-groups-measure-group = Groupes de mesure
inst-groups-measure-group-add = Ajouter groupe
inst-groups-measure-group-text = Compteurs additionnés ou comparés : un étage, un locataire, un procédé. Un appareil peut être dans 5 groupes au plus.
inst-groups-measure-group-example = Exemple : « Chambres », « Locataire 3 »
inst-groups-panel-board = Tableaux
inst-groups-panel-board-add = Ajouter tableau
inst-groups-panel-board-text = Les tableaux électriques où sont montées les passerelles. Une passerelle est sur un tableau au plus ; une passerelle par tableau est l’idéal.
inst-groups-panel-board-example = Exemple : « TGBT », « TD-2 deuxième étage »
inst-groups-none = Aucun pour l’instant.
inst-groups-field-name = Nom
inst-groups-field-description = Description
inst-groups-field-enabled = Proposé
inst-groups-field-color = Couleur
inst-remote-id = Remote ID { $number }
inst-count-devices =
    { $count ->
        [0] aucun appareil
        [one] { $count } appareil
       *[other] { $count } appareils
    }
inst-count-gateways =
    { $count ->
        [0] aucune passerelle
        [one] { $count } passerelle
       *[other] { $count } passerelles
    }
inst-predefined = prédéfini
inst-predefined-help = Prédéfini : le nom est traduit et reste tel quel.
inst-disabled = Désactivé
inst-disable = Désactiver
inst-enable = Activer
inst-offered = Proposé
inst-offered-help = Désactivé : conservé et signalé, mais ni proposé ni affiché dans les vues.
inst-edit-one = Modifier { $name }
inst-more-one = Plus pour { $name }
inst-members =
    { $count ->
        [0] Rien n’en fait encore partie
        [one] { $count } en fait partie
       *[other] { $count } en font partie
    }
inst-members-search = Chercher
inst-changed-meanwhile = quelqu’un d’autre vient de le modifier ; rouvrez-le
inst-colour = Couleur dans les graphiques
inst-colour-number = Couleur { $number }
inst-colour-other = Une autre
inst-erase-group-unused = Rien n’en fait partie ; rien d’autre ne change.
inst-erase-load-type-users =
    { $count ->
        [one] Cet appareil comptera désormais dans « Autres » :
       *[other] Ces { $count } appareils compteront désormais dans « Autres » :
    }
inst-erase-measure-group-users =
    { $count ->
        [one] Cet appareil quitte le groupe ; pour le reste, rien ne change :
       *[other] Ces { $count } appareils quittent le groupe ; pour le reste, rien ne change :
    }
inst-erase-panel-board-users =
    { $count ->
        [one] Cette passerelle ne sera plus sur aucun tableau :
       *[other] Ces { $count } passerelles ne seront plus sur aucun tableau :
    }
inst-erase-group-instead = Pour le garder pour plus tard, désactivez-le plutôt.

## Changes

inst-changes-of = Modifications de
inst-changes-all = Toutes les modifications
inst-changes-one = Seulement { $name }
inst-changes-none = Pas encore de modifications
inst-changes-none-text = Tout ce qui est ajouté, modifié ou effacé ici est consigné avec son auteur et peut être annulé.
inst-older = Plus anciennes
inst-author-system = Serveur
inst-origin-upload = par tableur
inst-origin-replacement = compteur remplacé
inst-origin-undo = annulation
inst-undone = annulée
inst-undo = Annuler
inst-undo-title = Annuler cette modification ?
inst-undo-text =
    { $count ->
        [one] L’objet redevient ce qu’il était. La modification elle-même reste dans cette liste.
       *[other] Les { $count } objets redeviennent ce qu’ils étaient. La modification elle-même reste dans cette liste.
    }
inst-action-added = Ajouté
inst-action-changed = Modifié
inst-action-removed = Effacé
inst-kind-device = appareil
inst-kind-gateway = passerelle
inst-kind-load-type = usage
inst-kind-measure-group = groupe de mesure
inst-kind-panel-board = tableau
inst-kind-site = site
inst-kinds-device = Appareils
inst-kinds-gateway = Passerelles
inst-kinds-load-type = Usages
inst-kinds-measure-group = Groupes de mesure
inst-kinds-panel-board = Tableaux
inst-kinds-site = Site
inst-fields =
    { $count ->
        [one] { $count } champ
       *[other] { $count } champs
    }
inst-before = avant
inst-after = maintenant

## Replacing a meter

inst-replace = Remplacer
inst-replace-title = Remplacer le compteur de « { $name } »
inst-replace-text = L’historique continue sous le même ID. Rien n’est compté entre le dernier index de l’ancien compteur et le premier du nouveau.
inst-replace-serial = Numéro de série du nouveau compteur
inst-replace-end = Index de dépose de l’ancien compteur
inst-replace-end-help = Tel qu’affiché. Vide : son dernier index lu ici.
inst-replace-start = Index de pose du nouveau compteur
inst-replace-start-help = Tel qu’affiché, en général proche de 0. Vide : il compte à partir de sa première lecture ici.

## Spreadsheet

inst-sheet-download = Télécharger
inst-sheet-download-text = Toute l’installation : tableaux, usages, groupes de mesure, passerelles et appareils. Aussi un bon modèle pour une nouvelle.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Charger
inst-sheet-upload-text = Le fichier est d’abord essayé : rien ne change tant que vous ne l’appliquez pas, et il est appliqué en entier ou pas du tout.
inst-sheet-choose = Choisir un fichier
inst-sheet-choose-hint = ou déposez-le ici : XLSX, ZIP de fichiers CSV, ou un fichier CSV
inst-sheet-matching = Les lignes se rattachent
inst-sheet-matching-id = Par ID
inst-sheet-matching-name = Par nom
inst-sheet-matching-help = Par ID pour un fichier de ce serveur, par nom pour un fichier venu d’ailleurs. Les lignes sans correspondance sont ajoutées.
inst-sheet-missing = Ce qui n’est pas dans le fichier
inst-sheet-missing-keep = Reste
inst-sheet-missing-delete = Est effacé
inst-sheet-missing-help = Uniquement dans les feuilles présentes dans le fichier. L’historique des appareils effacés reste.
inst-sheet-sheet = Ce fichier CSV contient
inst-sheet-sheet-help = Un fichier CSV est une feuille.
inst-sheet-panel_boards = Tableaux
inst-sheet-load_types = Usages
inst-sheet-measure_groups = Groupes de mesure
inst-sheet-gateways = Passerelles
inst-sheet-devices = Appareils
inst-sheet-trial = Essai
inst-sheet-applied = Chargement
inst-sheet-reading = Lecture du fichier…
inst-sheet-tried-again = L’installation a changé depuis l’essai. Rien n’a été appliqué ; voici un nouvel essai.
inst-sheet-problems =
    { $count ->
        [one] { $count } problème : le fichier ne peut pas être appliqué
       *[other] { $count } problèmes : le fichier ne peut pas être appliqué
    }
inst-sheet-nothing = Le fichier dit ce qui existe déjà
inst-sheet-good = Le fichier peut être appliqué
inst-sheet-done = Appliqué
inst-sheet-counts = Ajouts : { $added }, modifications : { $changed }, effacements : { $removed }, inchangés : { $unchanged }
inst-sheet-apply = Appliquer
inst-sheet-to-changes = À voir dans les modifications, ou à y annuler
inst-sheet-table = Problèmes du fichier
inst-sheet-col-sheet = Feuille
inst-sheet-col-row = Ligne
inst-sheet-col-column = Colonne
inst-sheet-col-problem = Problème

## Registers

inst-raw =
    { $count ->
        [one] { $count } registre tel que reçu
       *[other] { $count } registres tels que reçus
    }
inst-raw-table = Registres tels que reçus
inst-raw-register = Registre
inst-raw-address = Adresse (hex)
inst-raw-words = Mots (hex)
inst-raw-value = Valeur
