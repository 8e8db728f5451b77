"""Commands to a running building, one per line: what a person or a script types to let things go wrong."""

from __future__ import annotations

import asyncio
import json
import shlex
from collections.abc import Callable, Sequence
from pathlib import Path

from meterhouse.domain.errors import FieldError, InvalidInput, MeterhouseError, NotFound
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, parse_key
from meterhouse.simulator.building import Building
from meterhouse.simulator.faults import FaultKind

COMMANDS = (
    "fault NAME KIND [SECONDS]   begin a fault of a device or a gateway (quote names with spaces)",
    "clear [NUMBER]              end one fault, or all",
    "faults                      what lasts now",
    "random [SECONDS]            from now on one fault after another, about every so many seconds (60)",
    "index NAME [KEY]            what a counter shows (active_energy_import_total)",
    "devices                     names, models, gateways and unit ids",
    "stats                       requests, processor time",
    "quit                        end the simulation",
)
KINDS = tuple(kind.value for kind in FaultKind)


class Control:
    """Answers commands; `quit` sets `ended`."""

    def __init__(self, building: Building) -> None:
        self._building = building
        self.ended = asyncio.Event()
        self._commands: dict[str, Callable[[Sequence[str]], str]] = {
            "fault": self._fault,
            "clear": self._clear,
            "faults": self._faults,
            "random": self._random,
            "index": self._index,
            "devices": self._devices,
            "stats": self._stats,
            "quit": self._quit,
            "help": lambda _: "\n".join((*COMMANDS, f"kinds: {', '.join(KINDS)}")),
        }

    def answer(self, line: str) -> str:
        """The answer to one line, "" to an empty one; what is wrong begins with "error:"."""
        try:
            words = shlex.split(line)
        except ValueError as error:
            return f"error: {error}"
        if not words:
            return ""
        command = self._commands.get(words[0])
        if command is None:
            return f"error: no command {words[0]!r}; try help"
        try:
            return command(words[1:])
        except (MeterhouseError, IndexError) as error:
            return "error: too few words; try help" if isinstance(error, IndexError) else f"error: {error}"

    def _fault(self, words: Sequence[str]) -> str:
        seconds = _number("seconds", words[2]) if len(words) > 2 else None
        return f"fault {begin(self._building, words[0], words[1], seconds)}"

    def _clear(self, words: Sequence[str]) -> str:
        self._building.clear(int(_number("number", words[0])) if words else None)
        return "ok"

    def _faults(self, words: Sequence[str]) -> str:
        lines = [f"{fault.id}  {fault.device or fault.gateway}  {fault.kind}" for fault in self._building.faults()]
        return "\n".join(lines) or "none"

    def _random(self, words: Sequence[str]) -> str:
        self._building.random_faults(every_s=_number("seconds", words[0]) if words else 60.0)
        return "ok"

    def _index(self, words: Sequence[str]) -> str:
        key = parse_key(words[1]) if len(words) > 1 else ACTIVE_ENERGY_IMPORT
        if key is None:
            raise NotFound(kind="channel", id=words[1])
        return f"{self._building.true_index(device=words[0], key=key)} {key.facts.unit}"

    def _devices(self, words: Sequence[str]) -> str:
        specs = self._building.scenario.devices
        return "\n".join(f"{spec.name}  {spec.model}  {spec.gateway}  {spec.unit}" for spec in specs)

    def _stats(self, words: Sequence[str]) -> str:
        found = self._building.statistics()
        return json.dumps(
            {
                "wall_s": round(found.wall_s, 1),
                "cpu_s": round(found.cpu_s, 2),
                "requests": found.requests,
                "refreshes": found.refreshes,
                "faults": found.faults,
            }
        )

    def _quit(self, words: Sequence[str]) -> str:
        self.ended.set()
        return "ok"

    async def serve(self, path: Path) -> asyncio.Server:
        """Answer lines on a local socket, until the server is closed. Raises OSError."""
        return await asyncio.start_unix_server(self._connected, path)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                writer.write(f"{self.answer(line.decode(errors='replace'))}\n".encode())
                await writer.drain()
        except (ConnectionError, ValueError):
            pass
        finally:
            writer.close()


def begin(building: Building, name: str, kind: str, seconds: float | None) -> int:
    """A fault of the device or, where there is none of that name, of the gateway. Raises NotFound, InvalidInput."""
    if kind not in KINDS:
        raise InvalidInput(fields=(FieldError("kind", "not-in-set", {"value": kind, "expected": ", ".join(KINDS)}),))
    gateways = {gateway.name for gateway in building.scenario.gateways}
    devices = {device.name for device in building.scenario.devices}
    of_gateway = name in gateways and (name not in devices or kind == FaultKind.DISCONNECTED)
    return building.fault(
        kind=FaultKind(kind),
        device=None if of_gateway else name,
        gateway=name if of_gateway else None,
        seconds=seconds,
    )


def _number(field: str, text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        params = {"value": text, "expected": "a number"}
        raise InvalidInput(fields=(FieldError(field, "value-invalid", params),)) from error
