"""What the web server is made with; the composition root fills it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from meterhouse.catalogue.loader import Catalogue
from meterhouse.i18n.texts import Texts
from meterhouse.services.access.service import AccessService
from meterhouse.services.analysis.service import AnalysisService
from meterhouse.services.billing.billing import Billing
from meterhouse.services.bulk.service import BulkService
from meterhouse.services.commissioning.service import Commissioning
from meterhouse.services.connections import ConnectionTest
from meterhouse.services.consumption.service import ConsumptionService
from meterhouse.services.corrections.service import CorrectionService
from meterhouse.services.coverage import CoverageService
from meterhouse.services.installation import InstallationService
from meterhouse.services.live import LiveValues
from meterhouse.services.measurements import MeasurementService
from meterhouse.services.ports import Clock, HistoryStore, LinkStatistics
from meterhouse.services.replacement import MeterReplacement

PAGE_FOLDER = Path(__file__).parent / "page"


@dataclass(frozen=True, slots=True)
class WebOptions:
    """`root_path` is where a reverse proxy serves the page ("/energy", or empty); only `trusted_proxies` (addresses or
    networks) are believed about who the client is. `demo` offers the manual's codes on the login page.
    """

    root_path: str = ""
    trusted_proxies: tuple[str, ...] = ()
    page_folder: Path = PAGE_FOLDER
    max_body_bytes: int = 1_000_000
    demo: bool = False
    https_port: int | None = None


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """`machine_started_at` is None where the system does not tell."""

    version: str
    started_at: datetime
    machine_started_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WebServices:
    """The services behind the API. `link_statistics` is DeviceReader.statistics."""

    clock: Clock
    access: AccessService
    installation: InstallationService
    catalogue: Catalogue
    live: LiveValues
    history: HistoryStore
    billing: Billing
    consumption: ConsumptionService
    measurements: MeasurementService
    coverage: CoverageService
    analysis: AnalysisService
    corrections: CorrectionService
    connections: ConnectionTest
    replacement: MeterReplacement
    bulk: BulkService
    commissioning: Commissioning
    link_statistics: Callable[[], Mapping[int, LinkStatistics]]
    texts: Texts
    facts: ServerFacts
    options: WebOptions = WebOptions()
