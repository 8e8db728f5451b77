"""The machine Meterhouse runs on: clock, network, system information."""
