# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = Connectez-vous avec nom, mot de passe et code à usage unique.
login-with-password = Utiliser un mot de passe
login-with-codes = Utiliser PIN et PUK
login-password = Mot de passe
login-one-time = De votre application d’authentification, ou un code de secours

## In general

access-save = Valider
access-saved = Enregistré.

## Pages that may be opened

page-server_configuration = Configuration du serveur
page-about-server_configuration = Paramètres, utilisateurs et journal d’audit
page-system_configuration = Configuration du système
page-about-system_configuration = Passerelles, appareils, groupes, tarifs
page-panel_board = Mon tableau
page-about-panel_board = Valeurs en direct, états et commandes
page-consumptions = Consommations
page-about-consumptions = Graphiques, comparaisons, coûts
page-green_up = Green’Up
page-about-green_up = Bornes de recharge
page-reports = Rapports et données
page-about-reports = Rapports, fichiers pour tableur
page-alarms = Alarmes
page-about-alarms = Ce qui demande votre attention

## Users

users-title = Utilisateurs
users-add = Ajouter
users-edit = Modifier
users-edit-name = Modifier { $name }
users-codes = Nouveaux codes
users-codes-name = Nouveaux codes pour { $name }
users-codes-effect = Les codes actuels, toutes les sessions et tous les navigateurs de confiance de cet utilisateur prennent fin ; un mot de passe avec codes à usage unique est supprimé.
users-name = Nom
users-pages = Pages
users-pages-effect = Ce que cet utilisateur peut ouvrir. Qui peut ouvrir la configuration du serveur gère aussi les utilisateurs.
users-enabled = Peut se connecter
users-enabled-effect = Désactivé : les sessions se ferment aussitôt, les jetons n’ouvrent plus rien. Rien n’est effacé.
users-disabled = Désactivé
users-default-codes = Codes imprimés
users-second-factor = Mot de passe
users-tokens =
    { $count ->
        [one] { $count } jeton
       *[other] { $count } jetons
    }
users-no-pages = Aucune page
users-suggest = Proposer

## My account

account-title = Mon compte
account-codes = PIN et PUK
account-codes-effect = De nouveaux codes ferment vos sessions ailleurs et retirent votre confiance à tous les autres navigateurs.
account-pin-now = Votre PIN actuel
account-password-now = Votre mot de passe actuel
account-codes-save = Changer les codes
account-codes-changed = Les codes ont été changés.
account-password = Mot de passe et codes à usage unique
account-password-effect = Plus sûr que PIN et PUK, et indispensable si ce serveur est joignable de l’extérieur : un mot de passe, et un code d’une application d’authentification qui change toutes les 30 secondes. PIN et PUK n’ouvrent alors plus rien.
account-password-on =
    { $count ->
        [0] Un mot de passe et des codes à usage unique ouvrent vos sessions. Il ne reste aucun code de secours : redéfinissez le mot de passe.
        [one] Un mot de passe et des codes à usage unique ouvrent vos sessions. Il reste un code de secours.
       *[other] Un mot de passe et des codes à usage unique ouvrent vos sessions. Il reste { $count } codes de secours.
    }
account-password-set = Définir
account-password-use = Utiliser
account-password-new = Nouveau mot de passe
account-password-new-effect = 10 caractères au moins ; plusieurs mots se retiennent facilement.
account-password-remove = Supprimer
account-password-remove-yes = Supprimer
account-password-remove-effect = PIN et PUK ouvrent de nouveau vos sessions.
account-scan = Scannez ceci avec une application d’authentification, ou saisissez-y la clé.
account-qr = Code QR de la clé indiquée ci-dessous
account-one-time = Code à usage unique
account-one-time-effect = Les 6 chiffres affichés en ce moment par l’application
account-recovery = Codes de secours
account-recovery-effect = Chacun remplace une fois un code à usage unique, si l’application est perdue. Ils ne sont affichés que cette fois : conservez-les en lieu sûr.
account-recovery-noted = Je les ai notés
account-browsers = Navigateurs de confiance
account-browsers-effect = Le PIN seul y ouvre une session.
account-browser-unnamed = Navigateur inconnu
account-browser-since = depuis { $time }
account-browser-this = celui-ci
account-browser-forget = Oublier
account-browser-forget-name = Oublier { $name }
account-sessions =
    { $count ->
        [0] Vous n’êtes connecté qu’ici.
        [one] Vous êtes connecté à un autre endroit.
       *[other] Vous êtes connecté à { $count } autres endroits.
    }
account-sessions-end = Les fermer

## Access tokens

tokens-title = Jetons d’accès
tokens-effect = Pour les programmes qui lisent ou modifient quelque chose en votre nom par l’API.
tokens-make = Nouveau jeton
tokens-make-yes = Créer
tokens-name = Nom
tokens-name-effect = Qui l’utilisera, par exemple « Domotique »
tokens-pages = Ce qu’il peut ouvrir
tokens-days = Expiration
tokens-days-count =
    { $count ->
        [one] Après { $count } jour
       *[other] Après { $count } jours
    }
tokens-no-end = N’expire pas
tokens-until = jusqu’au { $time }
tokens-expired = expiré { $time }
tokens-used = dernière utilisation { $time }
tokens-never-used = jamais utilisé
tokens-revoke = Révoquer
tokens-revoke-name = Révoquer { $name }
tokens-shown = Votre nouveau jeton
tokens-shown-effect = Copiez-le maintenant : il n’est affiché que cette fois. Un programme l’envoie en en-tête de chaque requête.

## Audit log

audit-title = Qui a fait quoi
audit-search = Chercher nom, objet, adresse
audit-kind = Type
audit-kind-all = Tout
audit-kind-login = Connexions
audit-kind-failed = Tentatives refusées
audit-kind-users = Utilisateurs
audit-kind-own = Accès personnel
audit-kind-configuration = Modifications
audit-first = Du
audit-last = Au
audit-time = Heure
audit-user = Utilisateur
audit-what = Action
audit-address = Adresse
audit-none = Rien de consigné ne correspond
audit-more = Plus anciens
audit-outcome-opened = Connexion
audit-outcome-wrong = Codes erronés
audit-outcome-locked_out = Refus pendant un blocage
audit-outcome-codes_changed = Codes personnels modifiés
audit-outcome-codes_refused = Codes refusés
audit-outcome-logged_out = Déconnexion
audit-outcome-locked = Navigateur verrouillé
audit-outcome-wrong_token = Jeton d’accès erroné
audit-outcome-user_added = Utilisateur ajouté
audit-outcome-user_changed = Utilisateur modifié
audit-outcome-user_disabled = Utilisateur désactivé
audit-outcome-user_enabled = Utilisateur activé
audit-outcome-codes_reset = Codes réinitialisés
audit-outcome-token_made = Jeton d’accès créé
audit-outcome-token_revoked = Jeton d’accès révoqué
audit-outcome-second_factor_set = Mot de passe défini
audit-outcome-second_factor_removed = Mot de passe supprimé
audit-outcome-recovery_code_used = Code de secours utilisé
audit-outcome-browser_forgotten = Navigateur retiré de la confiance
audit-outcome-sessions_ended = Autres sessions fermées
audit-outcome-changed = Modifié

## Settings

nav-settings = Paramètres
about-settings = Site, utilisateurs, journal
settings-parts = Rubriques des paramètres
settings-part-site = Site
settings-part-users = Utilisateurs
settings-part-audit = Journal
settings-discard = Abandonner
settings-building = Bâtiment
settings-name = Nom du site
settings-name-effect = Affiché en haut de chaque page, dans les rapports et les messages.
settings-timezone = Fuseau horaire
settings-timezone-effect = Détermine où commencent les jours, les mois et les plages tarifaires, d’où que l’on ouvre une page.
settings-timezone-change = De { $before } à { $after } : les jours et les mois de tout l’historique sont redécoupés, ce qui peut prendre une minute. Les mesures restent inchangées ; les graphiques et décomptes des périodes passées changent un peu.
settings-language = Langue
settings-language-effect = Pour les rapports, les messages et qui n’en a pas choisi.
settings-recording = Enregistrement
settings-rate = Pas d’enregistrement
settings-rate-effect = La durée des intervalles enregistrés, à partir du prochain. Ce qui est enregistré reste tel quel.
settings-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
settings-poll = Période de scrutation
settings-poll-effect = La fréquence de lecture de chaque appareil. Plus courte : valeurs plus vivantes, plus de trafic sur le bus ; un bus qui ne suit pas va aussi vite qu’il peut.
settings-units = Monnaie, gaz et fichiers
settings-currency = Monnaie
settings-currency-effect = Des tarifs et des décomptes. Les montants ne sont pas convertis.
settings-gas = Coefficient de conversion du gaz
settings-gas-effect = Convertit le volume de gaz en énergie ; il figure sur la facture de gaz. S’applique aussi aux périodes passées.
settings-decimal = Signe décimal
settings-decimal-effect = Dans les fichiers CSV
settings-separator = Séparateur de colonnes
settings-separator-effect = Dans les fichiers CSV
settings-bus = Modbus RS485
settings-bus-effect = Pour le port de la passerelle Local. Tous les appareils de la ligne doivent avoir le même réglage. Une modification est prise en compte aussitôt, entre deux lectures.
settings-baud = Vitesse
settings-baud-effect = En bits par seconde ; 19200 est courant.
settings-parity = Parité
settings-parity-effect = Paire est la norme.
settings-parity-E = Paire
settings-parity-O = Impaire
settings-parity-N = Aucune
settings-stop-bits = Bits de stop
settings-stop-bits-effect = En général 1 ; sans parité, certains compteurs en demandent 2.
settings-timeout = Délai de réponse
settings-timeout-effect = Passé ce délai, un appareil est considéré muet. À augmenter pour les compteurs lents ; les muets retardent alors davantage les autres.
