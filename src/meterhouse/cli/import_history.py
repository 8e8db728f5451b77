"""`meterhouse import`: counters' history from CSV files; reports all it finds, records all or nothing."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from meterhouse.app import open_store
from meterhouse.cli.import_report import report_lines
from meterhouse.domain.calendar import load_zone
from meterhouse.domain.errors import InvalidInput, NotFound
from meterhouse.domain.installation import Device, Installation
from meterhouse.domain.quantity import ChannelKey, parse_key
from meterhouse.host.clock import SystemClock
from meterhouse.i18n.texts import Texts
from meterhouse.services.importing.options import (
    Ambiguous,
    Duplicates,
    Existing,
    Falls,
    Gaps,
    ImportOptions,
    Kind,
    Label,
    Nonexistent,
    Order,
    TextFormat,
    TimeFormat,
    ValueColumn,
)
from meterhouse.services.importing.service import ImportReport, ImportService
from meterhouse.settings import load

_WAYS_OUT = {
    "midnight-goes-back": "--midnight-ends-day",
    "time-goes-back": "--order any",
    "ambiguous-time": "--ambiguous in-order",
    "nonexistent-time": "--nonexistent shift",
    "conflicting-duplicate": "--duplicates first|last",
    "duplicate-time": "--duplicates equal|first|last",
    "bad-timestamp": "--time-format",
    "bad-number": "--decimal, --thousands",
    "counter-falls": "--falls decide|reset",
    "gap": "--gaps fill|leave",
    "existing-differs": "--existing keep|replace",
    "width-unknown": "--width",
}
"""Options that may help, by error code."""


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="CSV, or CSV compressed with gzip")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="TOML file of start-up settings")
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="data folder (default: that of the settings)")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be done, change nothing")
    parser.add_argument(
        "--value", nargs=4, action="append", required=True, metavar=("COLUMN", "DEVICE", "QUANTITY", "UNIT"),
        help="a column (name or number), the device (id or name), e.g. active_energy_import_total kWh; repeatable",
    )  # fmt: skip
    _choice(parser, "--kind", Kind, Kind.AMOUNT, "what the columns hold")
    parser.add_argument("--factor", type=Decimal, default=Decimal(1), help="what all values are multiplied with")
    parser.add_argument("--max-power", type=float, metavar="W", help="the most that the branch can carry")
    parser.add_argument("--modulus", type=Decimal, help="index, in base units, after which the counter starts at 0")
    _add_time(parser)
    _add_text(parser)
    _add_policies(parser)


def _choice(parser: ArgumentParser, name: str, kind: type[StrEnum], default: StrEnum, text: str) -> None:
    parser.add_argument(name, choices=[item.value for item in kind], default=default.value, help=f"{text} ({default})")


def _add_time(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("time")
    group.add_argument("--time", default="1", metavar="COLUMN", help="column of the time (1)")
    group.add_argument("--end-time", default="", metavar="COLUMN", help="column of the end, where rows have both")
    group.add_argument(
        "--time-format", default="iso", metavar="FORMAT", help="iso, epoch, epoch_ms, or like %%d/%%m/%%Y %%H:%%M (iso)"
    )
    group.add_argument("--zone", default="", help="IANA zone of times without offset (default: the site's)")
    group.add_argument("--midnight-ends-day", action="store_true", help="00:00 is written with the date that it ends")
    _choice(parser, "--label", Label, Label.START, "which end of its interval a time names")
    _choice(parser, "--order", Order, Order.SORTED, "order of the rows")
    _choice(parser, "--ambiguous", Ambiguous, Ambiguous.IN_ORDER, "times that pass twice when clocks are put back")
    _choice(parser, "--nonexistent", Nonexistent, Nonexistent.REFUSE, "times skipped when clocks are put forward")
    group.add_argument("--width", type=float, metavar="MINUTES", help="width of the file's intervals")
    group.add_argument("--resample", type=float, metavar="MINUTES", help="width to record: 1, 5, 10, 15, 30 or 60")


def _add_text(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("text")
    group.add_argument("--encoding", default="utf-8", help="of the text (utf-8)")
    group.add_argument("--separator", default="", help="of columns, or tab (default: found out)")
    group.add_argument("--decimal", default=".", help="decimal separator (.)")
    group.add_argument("--thousands", default="", help="thousands separator (none)")
    group.add_argument("--skip", type=int, default=0, metavar="LINES", help="lines before the header or first row")
    header = group.add_mutually_exclusive_group()
    header.add_argument("--header", dest="header", action="store_true", default=None, help="the first line has names")
    header.add_argument("--no-header", dest="header", action="store_false", help="the first line has values")


def _add_policies(parser: ArgumentParser) -> None:
    _choice(parser, "--duplicates", Duplicates, Duplicates.EQUAL, "rows of the same time")
    _choice(parser, "--gaps", Gaps, Gaps.FILL, "holes between indexes")
    _choice(parser, "--falls", Falls, Falls.DECIDE, "indexes that go down")
    _choice(parser, "--existing", Existing, Existing.KEEP, "intervals recorded already with other values")


def run(arguments: Namespace) -> int:
    """Import; 1 with every finding in words when the files are refused."""
    try:
        report = asyncio.run(_import(arguments))
    except InvalidInput as error:
        _explain(error)
        return 1
    for line in report_lines(report):
        print(line)
    return 0


async def _import(arguments: Namespace) -> ImportReport:
    settings = load(arguments.settings)
    if arguments.data is not None:
        settings = settings.model_copy(update={"data_folder": arguments.data})
    store = await open_store(settings)
    try:
        options = options_of(arguments, await store.configuration.load())
        service = ImportService(store.history, SystemClock())
        with contextlib.ExitStack() as opened:
            sources = [
                (file.name, lines_of(opened.enter_context(_open(file)), file, arguments.encoding))
                for file in arguments.files
            ]
            return await service.run(sources, options, dry_run=arguments.dry_run)
    finally:
        await store.close()


def options_of(arguments: Namespace, installation: Installation) -> ImportOptions:
    """What the command line asks for.

    Raises NotFound (kind device), InvalidInput (`unknown-quantity`, `unknown-timezone`).
    """
    values = tuple(
        ValueColumn(
            column,
            _device(text, installation.devices).id,
            _key(quantity),
            unit,
            arguments.factor,
            arguments.max_power,
            arguments.modulus,
        )
        for column, text, quantity, unit in arguments.value
    )
    return ImportOptions(
        values,
        Kind(arguments.kind),
        TextFormat(
            arguments.separator.replace("tab", "\t"),
            arguments.decimal,
            arguments.thousands,
            arguments.header,
            arguments.skip,
        ),
        TimeFormat(
            arguments.time,
            arguments.end_time,
            arguments.time_format,
            load_zone(arguments.zone or installation.site.timezone),
            Label(arguments.label),
            Order(arguments.order),
            Ambiguous(arguments.ambiguous),
            Nonexistent(arguments.nonexistent),
            arguments.midnight_ends_day,
        ),
        width_s=round(arguments.width * 60) if arguments.width else None,
        resample_s=round(arguments.resample * 60) if arguments.resample else None,
        duplicates=Duplicates(arguments.duplicates),
        gaps=Gaps(arguments.gaps),
        falls=Falls(arguments.falls),
        existing=Existing(arguments.existing),
    )


def _device(text: str, devices: Sequence[Device]) -> Device:
    found = [device for device in devices if text in {str(device.id), device.name}]
    if not found:
        raise NotFound(kind="device", id=text)
    return next((device for device in found if str(device.id) == text), found[0])


def _key(text: str) -> ChannelKey:
    key = parse_key(text)
    if key is None:
        raise InvalidInput("unknown-quantity", value=text, example="active_energy_import_total")
    return key


def _open(file: Path) -> contextlib.AbstractContextManager[Iterable[bytes]]:
    try:
        with file.open("rb") as probe:
            packed = probe.read(2) == b"\x1f\x8b"
        return gzip.open(file, "rb") if packed else file.open("rb")
    except OSError as error:
        raise InvalidInput("file-unreadable", file=str(file), reason=error.strerror or "") from error


def lines_of(opened: Iterable[bytes], file: Path, encoding: str) -> Iterator[str]:
    """The text's lines. Raises InvalidInput (`not-in-encoding`, `file-unreadable`)."""
    try:
        for number, line in enumerate(opened, 1):
            try:
                yield line.decode(encoding)
            except (UnicodeDecodeError, LookupError) as error:
                raise InvalidInput("not-in-encoding", file=file.name, line=number, encoding=encoding) from error
    except (OSError, EOFError) as error:
        raise InvalidInput("file-unreadable", file=str(file), reason=str(error)) from error


def _explain(error: InvalidInput) -> None:
    text = Texts().best(None, None, "en")
    print(f"meterhouse import: {text.error(error.code, error.params)}", file=sys.stderr)
    for finding in error.fields:
        print(f"  {text.error(finding.code, finding.params)}", file=sys.stderr)
    codes = dict.fromkeys([error.code, *(finding.code for finding in error.fields)])
    for code in codes:
        if code in _WAYS_OUT:
            print(f"  see: {_WAYS_OUT[code]}", file=sys.stderr)
