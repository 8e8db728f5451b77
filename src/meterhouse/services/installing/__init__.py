"""Parts of the installation service: what the catalogue tells, defaults, undo."""
