"""Everything that commissioning needs, as one thing that is made and ended together."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.errors import NotFound
from meterhouse.services.commissioning.counters import RecordedCounters
from meterhouse.services.commissioning.judging import Surroundings
from meterhouse.services.commissioning.ports import BusProbe
from meterhouse.services.commissioning.report import ReportPrinter, Reports
from meterhouse.services.commissioning.scan import ScanService
from meterhouse.services.commissioning.testing import TestRuns
from meterhouse.services.commissioning.trial import WordOrderTrial
from meterhouse.services.connections import ConnectionTest
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, HistoryStore


@dataclass(frozen=True, slots=True)
class OnSite:
    """What commissioning asks beyond the installation."""

    probe: BusProbe
    connections: ConnectionTest
    history: HistoryStore
    printer: ReportPrinter


@dataclass(frozen=True, slots=True)
class Commissioning:
    """Bus scan, word-order trial, test of everything, report."""

    scans: ScanService
    trial: WordOrderTrial
    tests: TestRuns
    reports: Reports

    @classmethod
    def of(
        cls, installation: InstallationService, catalogue: Catalogue, on_site: OnSite, clock: Clock
    ) -> Commissioning:
        """Wired together; nothing runs yet."""

        def power_of(model: str) -> int | None:
            try:
                return catalogue.get(model).max_power_w
            except NotFound:
                return None

        counters = RecordedCounters(on_site.history, clock)
        tests = TestRuns(installation, on_site.connections, Surroundings(power_of), counters, clock)
        return cls(
            scans=ScanService(installation, on_site.probe, catalogue, clock),
            trial=WordOrderTrial(on_site.probe),
            tests=tests,
            reports=Reports(installation, tests, on_site.printer, catalogue, clock),
        )

    async def stop(self) -> None:
        """End whatever runs."""
        await self.scans.stop()
        await self.tests.cancel()
        await self.reports.stop()
