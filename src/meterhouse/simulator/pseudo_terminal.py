"""An RS485 line without wires: two pseudo terminals whose octets go from one to the other."""

from __future__ import annotations

import asyncio
import os
import tty

_CHUNK = 4096


class PtyLine:
    """Open it inside a running event loop. `server_path` and `client_path` are serial ports to either side.

    What nobody reads is lost, as on a wire.
    """

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._near, self._near_slave = os.openpty()
        self._far, self._far_slave = os.openpty()
        # The slaves stay open here: a port that one side closes must not end the line.
        for slave in (self._near_slave, self._far_slave):
            tty.setraw(slave)
        for master, other in ((self._near, self._far), (self._far, self._near)):
            os.set_blocking(master, False)
            self._loop.add_reader(master, self._forward, master, other)
        self.server_path = os.ttyname(self._near_slave)
        self.client_path = os.ttyname(self._far_slave)

    def _forward(self, source: int, target: int) -> None:
        try:
            data = os.read(source, _CHUNK)
            while data:
                data = data[os.write(target, data) :]
        except BlockingIOError:
            return

    def close(self) -> None:
        """Give the terminals back."""
        for master in (self._near, self._far):
            self._loop.remove_reader(master)
        for end in (self._near, self._near_slave, self._far, self._far_slave):
            os.close(end)
