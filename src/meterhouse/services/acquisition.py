"""From devices to recorded history: polling, live values and recording as one thing that starts and stops."""

from __future__ import annotations

from meterhouse.domain.installation import Installation
from meterhouse.services.installation import InstallationService
from meterhouse.services.live import LiveValues
from meterhouse.services.polling import PollingService
from meterhouse.services.ports import Clock, DeviceReader, HistoryStore
from meterhouse.services.recording import DevicePower, RecordingService
from meterhouse.services.supervisor import Supervisor, TaskHealth


class Acquisition:
    """Reads what the installation names and records it, following every change of the installation."""

    def __init__(
        self,
        reader: DeviceReader,
        store: HistoryStore,
        installation: InstallationService,
        clock: Clock,
        most_power_w: DevicePower = lambda _: None,
    ) -> None:
        self.live = LiveValues()
        self.recording = RecordingService(store, self.live, clock, reader.counter_moduli, most_power_w)
        self.polling = PollingService(reader, self.live, clock, self.recording.add)
        self._installation = installation
        self._supervisor = Supervisor(clock)

    async def start(self) -> None:
        """Begin; the installation must be loaded."""
        await self._configure(self._installation.current)
        self._installation.listen(self._configure)
        self._installation.ask_counters(self.recording.latest)
        self._supervisor.start("recording", self.recording.run)

    async def stop(self) -> None:
        """End polling first, then write what the recorders have decided."""
        await self.polling.stop()
        await self._supervisor.stop("recording")
        await self.recording.stop()

    def busy(self) -> bool:
        """Whether a read or a write is under way; a stepped clock must not move meanwhile."""
        return self.polling.busy or self.recording.busy

    def health(self) -> tuple[TaskHealth, ...]:
        """One entry per long-running task."""
        return self._supervisor.health() + self.polling.health()

    async def _configure(self, installation: Installation) -> None:
        # Recording first: a reading of a device it does not know yet would be lost.
        await self.recording.configure(installation)
        await self.polling.configure(installation)
