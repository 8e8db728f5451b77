"""Benchmarks: side by side within one run, one JSON line per figure."""
