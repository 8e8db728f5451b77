"""Tariffs, cost rules and charges: what energy, gas and water cost, when (§5)."""
