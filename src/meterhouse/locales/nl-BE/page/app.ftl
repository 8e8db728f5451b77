# What Belgium says otherwise than nl.

logout = Afmelden
lock-text = De sessie eindigt en deze browser wordt niet langer vertrouwd. Om u weer aan te melden zijn PIN en PUK nodig.
login-first = Deze browser is hier nieuw: meld u aan met PIN en PUK.
login-again = Meld u aan met uw PIN.
login = Aanmelden

live-consumption = Meterindexen

quantity-reactive_energy = Reactieve energie
quantity-reactive_power = Reactief vermogen
quantity-reactive_power_demand = Gemiddeld reactief vermogen
quantity-reactive_power_demand_max = Maximaal gemiddeld reactief vermogen
direction-export = injectie
phase-avg_ln = gemiddelde fase–nulgeleider
