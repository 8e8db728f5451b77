"""The Modbus core: frames, links, bus scheduling, block planning, codec, server. Ours on purpose: see docs/adr."""
