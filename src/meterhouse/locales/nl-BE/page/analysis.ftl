# What Belgium says otherwise than nl.

analysis-peaks = Kwartierpieken
analysis-production = Productie
analysis-node-production = { $device } (productie)
analysis-node-export = { $device } (injectie)
analysis-node-rest = { $device }: niet gemeten
analysis-exported = Geïnjecteerd
analysis-not-metered = Niet gemeten
analysis-used = Zelfverbruik
analysis-exported-note = { $value } geïnjecteerd
analysis-self-consumption = Zelfverbruik
analysis-self-consumption-note = van de productie wordt zelf verbruikt
analysis-no-production = Er wordt geen productie gemeten
analysis-no-production-text = Hier verschijnt een meter die injectie telt en geen onderliggende meters heeft.

completeness-counter = Teller
completeness-index = Index
completeness-sum-known = De som is exact: ze volgt uit de indexen aan beide kanten.

event-rollover = Teller rond
event-backward = Index ging terug
event-implausible = Index onwaarschijnlijk
event-frozen = Teller staat stil

counter-reactive-energy = Reactieve energie
counter-export = injectie
