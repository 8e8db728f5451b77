# Belgium: only what differs from French.

analysis-base-load = Charge de base
analysis-base = Charge de base
analysis-imported = Prélevé
analysis-imported-note = { $value } prélevés
analysis-self-sufficiency = Autosuffisance
analysis-heating-days = Degrés-jours chauffage
analysis-cooling-days = Degrés-jours climatisation
analysis-degree-days = { $heating } degrés-jours de chauffage, { $cooling } de climatisation
counter-import = prélèvement
