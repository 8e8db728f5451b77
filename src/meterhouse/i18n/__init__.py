"""Message catalogues (Fluent) and formats (CLDR)."""
