# Belgium: only what differs from French.

settings-gas = Pouvoir calorifique du gaz
settings-currency = Devise
settings-units = Devise, gaz et fichiers
