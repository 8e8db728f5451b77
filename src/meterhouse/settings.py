"""Frozen start-up settings from a file and the environment; an unknown key refuses to start."""
