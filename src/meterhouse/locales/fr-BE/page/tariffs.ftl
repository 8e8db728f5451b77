# Belgium: only what differs from French.

first-tariffs = Nommez vos prix : jour, nuit, exclusif nuit. Chacun peut changer à partir d’une date.
price-surcharges-hint = Facultatif : tarifs de réseau et marge par unité, chacun avec sa date de début de validité.
site-currency = Tous les prix sont en { $code } ({ $name }) ; la devise se règle avec le site.
bill-charges = Composantes
charge-add = Ajouter
charge-standing = Redevance fixe
charge-demand = Terme capacitaire
charge-levy = Cotisation
charge-about-demand = Pour la pointe quart-horaire du mois. Plusieurs termes permettent de distinguer des plages horaires.
charge-about-feed_in = Vous est payé pour chaque kWh injecté. Jamais compensé avec le prélèvement.
charge-says-demand = { $amount } par kW de la pointe quart-horaire du mois
charge-delete-title = Supprimer cette composante ?
charges-about = Ajoutées à l’énergie de haut en bas. L’ordre compte pour les taxes : chacune prend son pourcentage de tout ce qui est au-dessus.
whatif-title = Autres tarifs, règles et composantes
