# Belgium: only what differs from French.

csv-imported = Prélevé
csv-heating-days = Degrés-jours de chauffage
csv-cooling-days = Degrés-jours de climatisation
