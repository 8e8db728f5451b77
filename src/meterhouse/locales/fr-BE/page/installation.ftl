# Belgium: only what differs from French.

inst-supply-help = Le sens du courant dans le TI ou la bobine de Rogowski. Avec aval, prélèvement et injection sont inversés.
inst-max-power-help = Ce qui demanderait davantage est considéré comme une erreur de lecture. Vide : ce que permettent le modèle et son TI.
inst-option-register-help = De l’énergie active prélevée, en hexadécimal. Exemple : 0048
inst-option-ct_ratio = Rapport de TI
inst-option-vt_ratio = Rapport de TP
inst-option-vt_ratio-help = Tension primaire sur tension secondaire, telle que réglée dans le compteur ; 1 sans transformateurs de potentiel.
inst-option-ct_multiplier = Multiplicateur de TI
inst-replace-end = Index final de l’ancien compteur
inst-replace-start = Index initial du nouveau compteur
