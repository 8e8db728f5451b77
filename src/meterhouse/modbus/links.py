"""Open a bus. None of these touches the network or the port: that happens at the first request, and again as needed."""

from __future__ import annotations

from meterhouse.modbus.bus import LinkBus
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.rtu import RtuOverTcpConnector, SerialConnector
from meterhouse.modbus.tcp import TcpConnector


def open_tcp(host: str, port: int = 502, *, options: BusOptions | None = None) -> LinkBus:
    """A bus over Modbus TCP; `host` is a name or an address. Needs a running event loop."""
    options = options or BusOptions()
    return LinkBus(TcpConnector(host, port, options), options)


def open_rtu(path: str, settings: SerialSettings | None = None, *, options: BusOptions | None = None) -> LinkBus:
    """A bus on a serial port ("/dev/ttyUSB0"). Needs a running event loop."""
    options = options or BusOptions()
    return LinkBus(SerialConnector(path, settings or options.line or SerialSettings(), options), options)


def open_rtu_over_tcp(host: str, port: int, *, options: BusOptions | None = None) -> LinkBus:
    """A bus through a converter that passes RTU frames through; `options.line` is the line behind it."""
    options = options or BusOptions()
    return LinkBus(RtuOverTcpConnector(host, port, options), options)
