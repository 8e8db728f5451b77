"""Short files for the import tests, and a way to import them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.services.importing.options import ImportOptions, Kind, TextFormat, TimeFormat, ValueColumn
from meterhouse.services.importing.service import ImportReport, ImportService
from tests.importing.fakes import FixedClock, MemoryHistory

ENERGY = ValueColumn("2", 7, ACTIVE_ENERGY_IMPORT, "kWh")
ROME = ZoneInfo("Europe/Rome")


def options(kind: Kind = Kind.AMOUNT, values: Sequence[ValueColumn] = (ENERGY,), **changes: Any) -> ImportOptions:
    """Options with some changed; `text_…` and `time_…` change the formats."""
    text = {name[5:]: value for name, value in changes.items() if name.startswith("text_")}
    time = {name[5:]: value for name, value in changes.items() if name.startswith("time_")}
    rest = {name: value for name, value in changes.items() if not name.startswith(("text_", "time_"))}
    return ImportOptions(tuple(values), kind, replace(TextFormat(), **text), replace(TimeFormat(), **time), **rest)


async def load(
    text: str | Sequence[str], chosen: ImportOptions, store: MemoryHistory | None = None, *, dry_run: bool = False
) -> tuple[MemoryHistory, ImportReport]:
    """Import one file (or several)."""
    history = store if store is not None else MemoryHistory()
    texts = [text] if isinstance(text, str) else text
    sources = [(f"file{number}.csv", body.splitlines(keepends=True)) for number, body in enumerate(texts, 1)]
    report = await ImportService(history, FixedClock()).run(sources, chosen, dry_run=dry_run)
    return history, report


async def refusal(text: str | Sequence[str], chosen: ImportOptions, store: MemoryHistory | None = None) -> InvalidInput:
    """The error with which a file is refused; nothing may have been written."""
    history = store if store is not None else MemoryHistory()
    writes = history.writes
    try:
        await load(text, chosen, history)
    except InvalidInput as error:
        assert history.writes == writes
        return error
    raise AssertionError("not refused")


async def first_finding(text: str, chosen: ImportOptions) -> FieldError:
    error = await refusal(text, chosen)
    assert error.code == "import-refused"
    return error.fields[0]
