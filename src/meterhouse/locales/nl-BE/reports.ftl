# What Belgium says otherwise than nl.

## Wiring findings

finding-reversed-ct = TI omgekeerd op { $phases }
finding-detail-voltage-unusual = { $seen } V tussen fase en nulgeleider is in geen gangbaar net de spanning.
finding-detail-counter-and-power = De teller telde de laatste dag { $seen } Wh; het geregistreerde vermogen geeft { $expected } Wh.
finding-do-negative-power = Schakel de stroomkring uit en draai de TI om, of verwissel de twee draden (S1 en S2).
finding-do-no-voltage = Controleer zekering, klem en draad van de spanningsingang van deze fase.
finding-do-current-without-voltage = Controleer zekering, klem en draad van de spanningsingang van deze fase; haar energie wordt niet geteld.
finding-do-angles = Controleer of elke TI op de fase zit waarvan de spanning op dezelfde ingang is aangesloten.
finding-do-power-beyond-ui = Vergelijk de verhoudingen van de TI’s in de meter met de kenplaten; controleer model en woordvolgorde.
finding-do-power-below-ui = Vergelijk de verhoudingen van de TI’s in de meter met de kenplaten; controleer model en woordvolgorde.
finding-do-voltage-unusual = Vergelijk de verhouding van de TP in de meter met zijn kenplaat; zonder TP is die 1.
finding-do-beyond-rating = Vergelijk de verhouding van de TI in de meter met zijn kenplaat; controleer het nominale vermogen.
finding-do-beyond-upstream = Vergelijk de verhoudingen van beide meters met hun kenplaten; controleer welke achter welke zit.

## What to do about a device that cannot be read

advice-no-answer = Controleer Modbus-adres, voeding, draden A en B, snelheid en pariteit.

## Commissioning report

report-commissioning = Verslag van indienststelling
report-gateway-board = Verdeelbord: { $board }
report-signature-customer = Klant
report-value-active-energy-export = Geïnjecteerde energie
