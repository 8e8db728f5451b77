"""Costs, bills and prices: the use cases of the bill of consumptions (§5)."""
