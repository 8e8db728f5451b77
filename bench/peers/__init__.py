"""Foreign Modbus implementations to compare with: small C programs over libmodbus, compiled when needed."""
