"""The meterhouse command."""
