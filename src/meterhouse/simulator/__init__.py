"""Buildings made of real Modbus servers: meters, breakers, EV stations, faults."""
