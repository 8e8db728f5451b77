"""Putting an installation into operation: find what is on a bus, test everything, hand it over (§1.2)."""
