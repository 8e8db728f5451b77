# Ciò che scrive il server stesso: nomi delle serie, intestazioni dei file.

scope-total = Totale
scope-others = Altri
scope-no-tariff = Nessuna tariffa
load-type-heating = Riscaldamento
load-type-air-conditioning = Condizionamento
load-type-ventilation = Ventilazione
load-type-hot-water = Acqua calda
load-type-lighting = Illuminazione
load-type-sockets = Prese

csv-from = Da
csv-utc = UTC
csv-total = Totale
csv-electricity = Elettricità
csv-gas = Gas
csv-water = Acqua
csv-unpriced = Senza prezzo
csv-price = Prezzo
csv-provisional = provvisorio
csv-quality = Qualità
csv-quality-measured = Misurato
csv-quality-edited = Modificato
csv-quality-interpolated = Interpolato
csv-quality-estimated = Stimato
csv-quality-partial = Incompleto
csv-quality-missing = Mancante
csv-quality-future = Non ancora
