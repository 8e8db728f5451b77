"""SQLite adapters: configuration, history (hot rows, sealed blocks, rollups), access."""
