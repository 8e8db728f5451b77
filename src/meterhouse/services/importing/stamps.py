"""Times as a file writes them, made into instants: formats, zones, and the hours in which clocks change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from meterhouse.domain.calendar import instants_of
from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.services.importing.options import Ambiguous, Nonexistent, Order, TimeFormat
from meterhouse.services.importing.problems import Place, Problems

_TWENTY_FOUR = re.compile(r"(?<=[ T])24(?=:00(:00)?$)")
_DAY = timedelta(1)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A written time: where, as text, and as a wall time (naive) or an instant (aware)."""

    place: Place
    text: str
    at: datetime


@dataclass(slots=True)
class StampCounts:
    """What the hours in which clocks change have cost."""

    ambiguous: int = 0
    shifted: int = 0


def parse_stamp(text: str, form: TimeFormat) -> datetime:
    """The time that `text` writes, naive where it carries no offset. Raises ValueError."""
    if form.pattern in {"epoch", "epoch_ms"}:
        return from_epoch(float(text) / (1000.0 if form.pattern == "epoch_ms" else 1.0))
    text, midnights = _TWENTY_FOUR.subn("00", text)
    iso = form.pattern == "iso"
    at = datetime.fromisoformat(text) if iso else datetime.strptime(text, form.pattern)  # noqa: DTZ007 - see Clockwork
    if form.midnight_ends_day and at.hour == at.minute == at.second == 0:
        midnights = 1
    return at + _DAY if midnights else at


def parse_stamps(cells: Iterable[tuple[Place, str]], form: TimeFormat, problems: Problems) -> list[Stamp]:
    """All times of a column; those that cannot be read are noted as `bad-timestamp`."""
    stamps = []
    for place, text in cells:
        try:
            stamps.append(Stamp(place, text, parse_stamp(text, form)))
        except (ValueError, OverflowError, OSError):
            problems.add("bad-timestamp", place, text, format=form.pattern)
    return stamps


def goes_backwards(stamps: Sequence[Stamp]) -> bool:
    """Whether the column is written newest first."""
    steps = Counter(_later(before.at, after.at) for before, after in pairwise(stamps))
    return steps[-1] > steps[1]


def _later(before: datetime, after: datetime) -> int:
    if (before.tzinfo is None) != (after.tzinfo is None):
        return 0
    return (after > before) - (after < before)


class Clockwork:
    """Turns the times of one column into instants, in the order of time.

    Of a wall time that passed twice the first is taken until the column has reached it, then the second; a column that
    begins there and has it but once begins with the second. With rows in any order, the first one written is the
    first one passed.
    """

    def __init__(self, stamps: Sequence[Stamp], form: TimeFormat, problems: Problems) -> None:
        self.counts = StampCounts()
        self._form = form
        self._problems = problems
        self._latest: Stamp | None = None
        self._latest_at = -(2**62)
        self._seen: Counter[datetime] = Counter()
        self._written = Counter(stamp.at for stamp in stamps)

    def resolve(self, stamp: Stamp) -> int | None:
        """The instant in epoch seconds; None after noting what is wrong with it.

        Notes `ambiguous-time`, `nonexistent-time` and, unless any order will do, `time-goes-back`.
        """
        at = self._instant(stamp)
        if at is None:
            return None
        if at < self._latest_at and self._form.order is Order.SORTED:
            self._note_backward(stamp)
            return None
        self._latest, self._latest_at = stamp, max(at, self._latest_at)
        return at

    def _instant(self, stamp: Stamp) -> int | None:
        wall, zone = stamp.at, self._form.zone
        if wall.tzinfo is not None:
            return to_epoch(wall)
        candidates = instants_of(wall, zone)
        if len(candidates) == 1:
            return to_epoch(candidates[0])
        if not candidates:
            return self._nonexistent(stamp)
        if self._form.ambiguous is Ambiguous.REFUSE:
            self._note("ambiguous-time", stamp)
            return None
        return self._of_two([to_epoch(candidate) for candidate in candidates], wall)

    def _of_two(self, candidates: list[int], wall: datetime) -> int:
        self.counts.ambiguous += 1
        self._seen[wall] += 1
        if self._form.order is Order.ANY:
            return candidates[min(self._seen[wall], 2) - 1]
        joined_late = self._latest is None and self._written[wall] == 1
        return candidates[1] if joined_late or self._latest_at >= candidates[0] else candidates[0]

    def _nonexistent(self, stamp: Stamp) -> int | None:
        if self._form.nonexistent is Nonexistent.REFUSE:
            self._note("nonexistent-time", stamp)
            return None
        self.counts.shifted += 1
        return to_epoch(stamp.at.replace(tzinfo=self._form.zone).astimezone(UTC))

    def _note(self, code: str, stamp: Stamp) -> None:
        self._problems.add(code, stamp.place, stamp.text, zone=self._form.zone.key)

    def _note_backward(self, stamp: Stamp) -> None:
        latest = self._latest
        midnight = stamp.at.hour == stamp.at.minute == 0 and latest is not None and latest.at.date() == stamp.at.date()
        code = "midnight-goes-back" if midnight else "time-goes-back"
        self._problems.add(code, stamp.place, stamp.text, previous=latest.text if latest else "")


def instants(
    cells: Iterable[tuple[Place, str]], form: TimeFormat, problems: Problems
) -> tuple[dict[int, int], StampCounts]:
    """Epoch seconds by line, of the times of one column of one file; what cannot be read is noted and left out."""
    stamps = parse_stamps(cells, form, problems)
    clockwork = Clockwork(stamps, form, problems)
    found = {
        stamp.place.line: clockwork.resolve(stamp) for stamp in (reversed(stamps) if goes_backwards(stamps) else stamps)
    }
    return {line: at for line, at in found.items() if at is not None}, clockwork.counts
