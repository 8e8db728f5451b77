# Belgium: only what differs from French.

error-peak-below-base = La pointe est inférieure à la charge de base
error-electricity-only = Seule l’électricité connaît cette composante
