# What Belgium says otherwise than nl.

load-type-air-conditioning = Klimatisatie
load-type-hot-water = Sanitair warm water
load-type-sockets = Stopcontacten

csv-exported = Geïnjecteerd
csv-not-metered = Niet gemeten
csv-used = Zelfverbruik

## Audit log (CSV)

outcome-opened = Aangemeld
outcome-logged-out = Afgemeld
