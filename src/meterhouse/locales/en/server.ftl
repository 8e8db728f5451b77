# What the server writes itself: names of series, headings of files.

scope-total = Total
scope-others = Others
scope-no-tariff = No tariff
load-type-heating = Heating
load-type-air-conditioning = Air conditioning
load-type-ventilation = Ventilation
load-type-hot-water = Hot water
load-type-lighting = Lighting
load-type-sockets = Sockets

csv-from = From
csv-utc = UTC
csv-total = Total
csv-electricity = Electricity
csv-gas = Gas
csv-water = Water
csv-unpriced = Without price
csv-price = Price
csv-provisional = provisional
csv-quality = Quality
csv-quality-measured = Measured
csv-quality-edited = Edited
csv-quality-interpolated = Interpolated
csv-quality-estimated = Estimated
csv-quality-partial = Incomplete
csv-quality-missing = Missing
csv-quality-future = Not yet
