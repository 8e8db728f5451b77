# What Belgium says otherwise than nl.

first-tariffs = Geef uw prijzen een naam: dag, nacht, weekend. Elke prijs kan vanaf een datum veranderen.
price-surcharges-hint = Optioneel: nettarieven en marge per eenheid, elk met de dag van ingang.
site-currency = Alle prijzen zijn in { $code } ({ $name }); de munt wordt bij de locatie ingesteld.
charge-standing = Vaste vergoeding
charge-demand = Capaciteitstarief
charge-reactive = Reactieve energie
charge-feed_in = Injectie
charge-about-demand = Voor de hoogste kwartierpiek van de maand. Met meer posten maakt u een capaciteitstarief per tijdvak.
charge-about-reactive = Voor inductieve reactieve energie boven het vrije deel, per maand.
charge-about-feed_in = Aan u betaald voor elke geïnjecteerde kWh. Wordt nooit gecompenseerd met de afname.
charge-says-demand = { $amount } per kW van de maandpiek (hoogste kwartier)
charge-says-feed-in = { $amount } per geïnjecteerde kWh, aan u betaald
bills-print = Afdrukken
bill-title-electricity = Afrekening elektriciteit
bill-title-gas = Afrekening gas
bill-title-water = Afrekening water
