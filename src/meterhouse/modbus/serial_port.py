"""A serial port as an asyncio transport: the settings are pyserial's work, the octets the event loop's."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import termios
from typing import Any

import serial

from meterhouse.modbus.line import SerialSettings

_CHUNK = 4096


async def open_serial(path: str, settings: SerialSettings, protocol: asyncio.Protocol) -> SerialTransport:
    """Open a port for this process alone and let `protocol` hear it. Raises OSError, for busy and absent ports too."""
    port = await asyncio.to_thread(_opened, path, settings)
    return SerialTransport(port, protocol)


def _opened(path: str, settings: SerialSettings) -> serial.Serial:
    try:
        return _configured(path, settings, settings.parity)
    except termios.error as error:
        # A pseudo terminal has no parity bit: some systems refuse to set one. Nothing is lost by going without.
        if error.args[0] != errno.EINVAL:
            raise OSError(*error.args) from error
    try:
        return _configured(path, settings, "N")
    except termios.error as error:
        raise OSError(*error.args) from error


def _configured(path: str, settings: SerialSettings, parity: str) -> serial.Serial:
    port = serial.Serial(
        path,
        settings.baud,
        bytesize=settings.data_bits,
        parity=parity,
        stopbits=settings.stop_bits,
        timeout=0,
        exclusive=True,
    )
    # USB adapters hold octets back for up to 16 ms unless told not to; other ports do not know the setting.
    with contextlib.suppress(OSError, ValueError, AttributeError):
        port.set_low_latency_mode(True)
    port.reset_input_buffer()
    return port


class SerialTransport(asyncio.Transport):
    """Calls `protocol` as any stream transport does; a port that vanishes is a lost connection."""

    def __init__(self, port: serial.Serial, protocol: asyncio.Protocol) -> None:
        super().__init__()
        self._port = port
        self._fd = port.fileno()
        self._protocol = protocol
        self._loop = asyncio.get_running_loop()
        self._waiting = b""
        self._closing = False
        self._loop.add_reader(self._fd, self._readable)
        protocol.connection_made(self)

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self._port.name if name == "path" else default

    def is_closing(self) -> bool:
        return self._closing

    def write(self, data: bytes | bytearray | memoryview[Any]) -> None:
        """Hand octets to the port, the rest as it takes them."""
        if self._closing:
            return
        if self._waiting:
            self._waiting += data
            return
        sent = self._write(bytes(data))
        if sent < len(data) and not self._closing:
            self._waiting = bytes(data[sent:])
            self._loop.add_writer(self._fd, self._writable)

    def _write(self, data: bytes) -> int:
        try:
            return os.write(self._fd, data)
        except BlockingIOError:
            return 0
        except OSError as error:
            self._lost(error)
            return 0

    def _writable(self) -> None:
        self._waiting = self._waiting[self._write(self._waiting) :]
        if not self._waiting and not self._closing:
            self._loop.remove_writer(self._fd)

    def _readable(self) -> None:
        try:
            data = os.read(self._fd, _CHUNK)
        except BlockingIOError:
            return
        except OSError as error:
            self._lost(error)
            return
        if data:
            self._protocol.data_received(data)
        else:
            self._lost(None)

    def close(self) -> None:
        """Give the port back at once; octets that it did not take yet are dropped."""
        self._lost(None)

    def abort(self) -> None:
        self._lost(None)

    def _lost(self, error: Exception | None) -> None:
        if self._closing:
            return
        self._closing = True
        self._loop.remove_reader(self._fd)
        self._loop.remove_writer(self._fd)
        self._port.close()
        self._loop.call_soon(self._protocol.connection_lost, error)
