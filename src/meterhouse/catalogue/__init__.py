"""Device profiles as data: schema, loader, linter."""
