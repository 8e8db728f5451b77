"""Meterhouse: an open energy manager web server for buildings."""

__version__ = "0.1.0"
