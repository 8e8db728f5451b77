"""Whose turn it is on a bus: higher priorities first, units of one priority in rotation, nobody left out for ever."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

from meterhouse.modbus.exchange import Exchange
from meterhouse.modbus.port import Priority

_PASSED_OVER = 3
"""Turns in a row in which a lower priority may have to wait; the next one is the lowest's."""

Lane = dict[int, deque[Exchange]]


class Turns:
    """The queue of one bus; `size` exchanges wait in it."""

    __slots__ = ("_lanes", "_passed_over", "size")

    def __init__(self) -> None:
        self._lanes: tuple[Lane, ...] = tuple({} for _ in Priority)
        self._passed_over = 0
        self.size = 0

    def __iter__(self) -> Iterator[Exchange]:
        return (exchange for lane in self._lanes for line in lane.values() for exchange in line)

    def add(self, exchange: Exchange) -> None:
        """Last in its unit's line."""
        self._lanes[exchange.priority].setdefault(exchange.unit, deque()).append(exchange)
        self.size += 1

    def put_back(self, exchange: Exchange) -> None:
        """First in its unit's line."""
        self._lanes[exchange.priority].setdefault(exchange.unit, deque()).appendleft(exchange)
        self.size += 1

    def take(self, may_ask: Callable[[int], bool]) -> Exchange | None:
        """The next exchange of a unit that may be asked now; None when there is none."""
        lanes = [lane for lane in self._lanes if lane]
        if self._passed_over >= _PASSED_OVER:
            lanes.reverse()
        for place, lane in enumerate(lanes):
            unit = next(filter(may_ask, lane), None)
            if unit is not None:
                last = place == len(lanes) - 1 or self._passed_over >= _PASSED_OVER
                self._passed_over = 0 if last else self._passed_over + 1
                return self._pop(lane, unit)
        return None

    def _pop(self, lane: Lane, unit: int) -> Exchange:
        line = lane.pop(unit)
        exchange = line.popleft()
        if line:
            lane[unit] = line
        self.size -= 1
        return exchange

    def remove(self, unwanted: Callable[[Exchange], bool]) -> list[Exchange]:
        """Take out all exchanges of which `unwanted` holds."""
        removed = []
        for lane in self._lanes:
            for unit, line in tuple(lane.items()):
                out = [exchange for exchange in line if unwanted(exchange)]
                if out:
                    removed += out
                    kept = deque(exchange for exchange in line if exchange not in out)
                    if kept:
                        lane[unit] = kept
                    else:
                        del lane[unit]
        self.size -= len(removed)
        return removed
