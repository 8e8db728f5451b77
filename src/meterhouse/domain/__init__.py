"""The pure core: values and decisions, without I/O, clock, randomness or logging."""
