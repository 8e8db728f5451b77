"""Composition root: wires settings to store, links, services and servers; owns start and shutdown order."""
