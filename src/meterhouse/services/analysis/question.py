"""What an analysis is asked, and on which channels of the present installation it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import Buckets, Period, buckets, load_zone
from meterhouse.domain.installation import Installation
from meterhouse.domain.interval import to_epoch
from meterhouse.domain.quantity import COMMODITY_KEY, FACTS, Commodity
from meterhouse.services.consumption.choice import Choice, Choices
from meterhouse.services.consumption.directory import Directory, Known
from meterhouse.services.consumption.periods import known_until
from meterhouse.services.consumption.query import TOTAL, ConsumptionQuery, Scope, Split
from meterhouse.services.consumption.reckoning import Window
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, HistoryStore


@dataclass(frozen=True, slots=True)
class Question:
    """`day` is any date inside the period wanted, in the site's calendar."""

    commodity: Commodity
    period: Period
    day: date
    scope: Scope = TOTAL


@dataclass(frozen=True, slots=True)
class Subject:
    """A question on the installation as it is now: the buckets of its period, the channels that count."""

    question: Question
    installation: Installation
    known: Known
    zone: ZoneInfo
    shown: Buckets
    choice: Choice
    known_until: datetime

    @property
    def unit(self) -> str:
        """That of stored values."""
        return FACTS[COMMODITY_KEY[self.question.commodity].quantity].unit

    @property
    def window(self) -> Window:
        """What may be known by now of each channel."""
        return self.choice.bounds.window(to_epoch(self.known_until))


class Subjects:
    """Resolves questions; what it keeps is the directory of channels, never an answer."""

    def __init__(self, history: HistoryStore, installation: InstallationService, clock: Clock) -> None:
        self._installation = installation
        self._clock = clock
        self._directory = Directory(history, clock)
        self._choices = Choices()

    async def of(self, question: Question) -> Subject:
        """Raises NotFound (what the scope names), InvalidInput (the date)."""
        installation = self._installation.current
        site = installation.site
        zone = load_zone(site.timezone)
        shown = buckets(question.period, question.day, zone)
        known = await self._directory.known()
        query = ConsumptionQuery(question.commodity, question.period, question.day, Split.NONE, question.scope)
        choice = self._choices.get(installation, known, query)
        until = known_until(self._clock.now(), site.sample_rate_s, site.poll_interval_s)
        return Subject(question, installation, known, zone, shown, choice, until)
