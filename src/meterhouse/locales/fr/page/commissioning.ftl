# Putting an installation into operation: scan, test, report; word-order trial of generic meters.

nav-commissioning = Mise en service
about-commissioning = Trouver les appareils, tout tester, réceptionner
comm-steps = Étapes
comm-step-scan = Rechercher
comm-step-test = Tout tester
comm-step-report = Rapport
comm-stop = Arrêter
comm-scan-title = Ce qui répond sur le bus
comm-scan-hint = Chaque adresse Modbus d’une passerelle est interrogée une fois. L’enregistrement des appareils en place se poursuit ; une adresse muette prend le délai de réponse de la passerelle : choisissez si possible une plage courte.
comm-gateway = Passerelle
comm-from = De l’adresse
comm-to = À l’adresse
comm-scan = Rechercher
comm-scan-progress = Recherche
comm-scan-asked =
    { $found ->
        [one] { $asked } sur { $total } interrogées, { $found } répond
       *[other] { $asked } sur { $total } interrogées, { $found } répondent
    }
comm-nothing-title = Rien ne répond
comm-nothing-text = Vérifiez l’alimentation, les fils A et B, la vitesse et la parité, et si les adresses sont dans la plage.
comm-found-title = Trouvés
comm-add =
    { $count ->
        [one] Ajouter { $count } appareil
       *[other] Ajouter { $count } appareils
    }
comm-added =
    { $count ->
        [one] { $count } appareil a été ajouté et est en cours de lecture.
       *[other] { $count } appareils ont été ajoutés et sont en cours de lecture.
    }
comm-add-refused = Rien n’a été ajouté : voyez les appareils signalés.
comm-unit = Adresse { $unit }
comm-choose-unit = Ajouter l’adresse { $unit }
comm-model-of = Modèle de l’adresse { $unit }
comm-name-of = Nom de l’adresse { $unit }
comm-name = Nom (sinon l’adresse)
comm-installed = déjà installé
comm-says = indique « { $text } »
comm-choose-model = Choisir le modèle
comm-no-model = Aucun modèle de ce nom
comm-fitting-models = Ce qui convient
comm-all-models = Tous les modèles
comm-sure-certain = certain
comm-sure-likely = probable
comm-sure-possible = possible
comm-sure-unknown = modèle inconnu
comm-test-title = Tout tester
comm-test-hint = Chaque appareil est lu trois fois. Ses mesures renseignent sur le câblage : TC inversés, phases absentes ou permutées, rapports impossibles. Plus il y a de charge, plus le jugement est complet.
comm-test-which = Ce qui est testé
comm-all-gateways = Toutes les passerelles
comm-test = Tester
comm-test-again = Retester
comm-test-progress = Test
comm-test-asked = { $asked } lectures sur { $total }
comm-count-devices = Appareils
comm-count-good = Répondent
comm-count-bad = Ne répondent pas
comm-count-findings = Anomalies
comm-state-good = en ordre
comm-state-warn = suspect
comm-state-bad = échec
comm-state-off = désactivé
comm-state-waiting = en attente
comm-ms = { $ms } ms
comm-unjudged = Charge trop faible pour juger les phases.
comm-values =
    { $count ->
        [one] { $count } valeur
       *[other] { $count } valeurs
    }
comm-untested-title = Rien n’a encore été testé
comm-untested-text = Le rapport montre le dernier test de tous les appareils.
comm-report-title = Rapport de mise en service
comm-report-hint = Chaque passerelle et chaque appareil avec adresse, modèle, numéro de série, résultat du test et valeurs, les anomalies et ce qu’il faut faire ; prêt à signer. Il est rédigé dans la langue de cette page.
comm-report-of = Test du { $time }
comm-report-make = Créer le PDF
comm-report-download = Télécharger ({ $size } ko)
comm-trial = Essayer les ordres
comm-trial-hint = Lit le registre une fois et montre tous les types et ordres des mots côte à côte.
comm-trial-first = Choisissez d’abord passerelle, adresse et registre.
comm-trial-title = Quelle lecture est celle du compteur ?
comm-trial-text = Comparez avec l’afficheur du compteur et choisissez le même nombre.
comm-trial-reading = Lecture des registres…
comm-trial-no-number = pas un nombre
comm-trial-way = { $format }, { $bits } bits { $order }
comm-trial-pick = Choisir
comm-trial-keep = Garder
comm-trial-take = Choisir { $name }
comm-format-unsigned = Non signé
comm-format-signed = Signé
comm-format-float = Virgule flottante
comm-order-big = mot de poids fort en premier
comm-order-little = mot de poids faible en premier
comm-mark-good = plausible
comm-mark-possible = possible
comm-mark-impossible = impossible
