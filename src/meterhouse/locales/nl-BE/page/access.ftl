# What Belgium says otherwise than nl.

login-by-password = Meld u aan met naam, wachtwoord en eenmalige code.
login-with-password = Met een wachtwoord aanmelden
login-with-codes = Met PIN en PUK aanmelden
page-panel_board = Mijn verdeelbord
users-enabled = Mag zich aanmelden
account-sessions =
    { $count ->
        [0] U bent alleen hier aangemeld.
        [one] U bent nog op één andere plaats aangemeld.
       *[other] U bent nog op { $count } andere plaatsen aangemeld.
    }
audit-kind-login = Aanmeldingen
audit-outcome-opened = Aangemeld
audit-outcome-logged_out = Afgemeld
settings-currency = Munt
settings-gas = Calorische bovenwaarde (GCV)
settings-gas-effect = Zet gasvolume om in energie; staat op de afrekening voor gas. Geldt ook voor voorbije perioden.
