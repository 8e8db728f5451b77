"""Spreadsheets of whole installations: what is written is read back as it was, whatever it is (§1.2)."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from meterhouse.app import bulk_service, installation_service
from meterhouse.catalogue.loader import Catalogue
from meterhouse.cli.demo_building import install
from meterhouse.domain.configuration import items_of, kind_of, to_plain
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.installation import (
    Device,
    Framing,
    Gateway,
    GatewayKind,
    Installation,
    LoadType,
    MeasureGroup,
    PanelBoard,
    SiteSettings,
    SupplyDirection,
)
from meterhouse.host.clock import SystemClock
from meterhouse.outbound.spreadsheet import Spreadsheets
from meterhouse.services.bulk.columns import SHEETS
from meterhouse.services.bulk.export import tables_of
from meterhouse.services.bulk.reading import Reading
from meterhouse.services.bulk.service import Matching, UploadOptions
from meterhouse.services.bulk.table import FileForm, Separators, guarded, unguarded
from meterhouse.services.installation import Editor
from meterhouse.services.installing.models import Models
from meterhouse.simulator.building import Building
from meterhouse.simulator.scenario_file import load_scenario
from meterhouse.store.store import Store

CATALOGUE = Catalogue.load()
FILES = Spreadsheets()
T = TypeVar("T")
FORMS = {"register": "hex", "factor": "number", "words": "choice", "digital_input_1_label": "text", "swap": "boolean"}

visible = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn"], exclude_characters="\u2028\u2029\u0085")
texts = st.one_of(
    st.text(visible, max_size=20),
    st.sampled_from(
        ["=1+1", "'=x", "''-3", "+39", "-", "@a", "a;b,c", '"q"', "1,5", "007", "1e5", "true", "2-1", "März"]
    ),
).map(lambda text: " ".join(text.split()))
names = texts.filter(bool)
lines = st.lists(texts, max_size=3).map(lambda parts: "\n".join(parts).strip())


def some(values: list[T]) -> st.SearchStrategy[T | None]:
    return st.sampled_from([None, *values])


@st.composite
def installations(draw: st.DrawFn) -> Installation:
    """Any installation, sensible or not: files must carry it either way."""
    label = iter(draw(st.lists(names, min_size=14, max_size=14, unique=True)))
    boards = [PanelBoard(3 * n, next(label), draw(lines), draw(st.booleans())) for n in (1, 2)]
    types = [LoadType(n, "", next(label), predefined=False, enabled=draw(st.booleans())) for n in (7, 9)]
    groups = [MeasureGroup(n, next(label), draw(lines)) for n in (1, 2, 3)]
    gateways = [Gateway(1, GatewayKind.LOCAL, next(label), "127.0.0.1", enabled=draw(st.booleans()))]
    gateways += [
        Gateway(
            number,
            draw(st.sampled_from([GatewayKind.MODBUS_TCP, GatewayKind.SERVER])),
            next(label),
            draw(st.sampled_from(["10.0.0.1", "fe80::1", "meter.example"])),
            draw(st.integers(1, 65535)),
            draw(st.sampled_from(list(Framing))),
            draw(lines),
            draw(some([board.id for board in boards])),
            draw(st.booleans()),
            draw(st.integers(20, 60_000)),
            in_flight=draw(st.integers(1, 16)),
            eq_device_id=draw(some([11, 12])),
        )
        for number in (2, 5)
    ]
    devices = [
        Device(
            number,
            draw(st.sampled_from([gateway.id for gateway in gateways])),
            draw(st.sampled_from(["eastron-sdm630", "generic-modbus-meter"])),
            draw(st.integers(1, 247)),
            next(label),
            draw(some([1, 7])),
            draw(some([item.id for item in types])),
            tuple(sorted(draw(st.sets(st.sampled_from([1, 2, 3]))))),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(st.sampled_from(list(SupplyDirection))),
            draw(some([11, 12, 13])),
            draw(some([1, 10**9])),
            draw(texts),
            draw(
                st.fixed_dictionaries(
                    {},
                    optional={
                        "register": st.integers(0, 0xFFFF),
                        "factor": st.decimals(Decimal("0.000001"), 10**6, places=6),
                        "words": st.sampled_from([1, 2, 4]),
                        "digital_input_1_label": names,
                        "swap": st.booleans(),
                    },
                )
            ),
        )
        for number in (11, 12, 13)
    ]
    return Installation(SiteSettings(), *map(tuple, (gateways, devices, types, groups, boards)))  # type: ignore[arg-type]


@pytest.mark.slow
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(installations(), st.sampled_from(list(FileForm)), st.sampled_from([Separators(";", ","), Separators()]))
def test_what_is_written_is_read_back_as_it_was(
    installation: Installation, form: FileForm, separators: Separators
) -> None:
    content = FILES.write(tables_of(installation, ["eastron-sdm630"], lambda _, name: FORMS[name]), form, separators)
    grids = FILES.read(content, None, tuple(SHEETS))
    for by_id in (True, False):
        reading = Reading(installation, lambda _, name: FORMS.get(name), by_id=by_id)
        reading.read(grids)
        read = [reading.item_of(row) for row in reading.rows]
        assert reading.problems == []
        assert {(kind_of(item), item.id): item for item in read if item} == items_of(installation)


@given(st.text())
def test_no_text_begins_like_a_formula_and_none_is_changed(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.slow
async def test_the_demo_building_is_uploaded_to_an_empty_server_as_it_is(tmp_path: Path) -> None:
    """Every rule holds for it; both servers then have the same installation, but for ids."""
    source, target = await Store.open(tmp_path / "a.db"), await Store.open(tmp_path / "b.db")
    try:
        await install(Building(load_scenario("demo"), catalogue=CATALOGUE), source)
        first, second = (installation_service(store, CATALOGUE, SystemClock()) for store in (source, target))
        await first.start()
        await second.start()
        for form in FileForm:
            content = await bulk_service(first, CATALOGUE).download(form)
            report = await bulk_service(second, CATALOGUE).upload(
                content, UploadOptions(Matching.NAME), Editor("installer")
            )
            assert [(item.place, item.code, dict(item.params)) for item in report.problems] == []
            assert report.applied
            if form is FileForm.CSV:
                assert len(first.current.devices) >= 40
            assert by_name(second.current) == by_name(first.current)
        again = await bulk_service(second, CATALOGUE).try_out(content, UploadOptions(Matching.NAME))
        assert again.edits == ()
    finally:
        await source.close()
        await target.close()


def by_name(installation: Installation) -> dict[tuple[str, str], dict[str, object]]:
    """Objects by kind and name, what they refer to by name too; options completed as the model has them."""
    names = {(kind.value, number): item.name for (kind, number), item in items_of(installation).items()}
    references = {
        "panel_board_id": "panel-board",
        "load_type_id": "load-type",
        "gateway_id": "gateway",
        "upstream_device_id": "device",
        "eq_device_id": "device",
    }
    found = {}
    options = Models(CATALOGUE).options
    for (kind, _), item in items_of(installation).items():
        whole = replace(item, options=dict(options(item))) if isinstance(item, Device) else item
        plain = {name: value for name, value in to_plain(whole).items() if name not in ("id", "key")}
        for field, to in references.items():
            if plain.get(field) is not None:
                plain[field] = names[to, plain[field]]
        plain["measure_group_ids"] = sorted(names["measure-group", n] for n in plain.get("measure_group_ids", ()))
        found[kind.value, item.name] = plain
    return found


def book(**sheets: list[list[object]]) -> bytes:
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_cells_that_are_no_values_are_told_with_their_place() -> None:

    rows: list[list[object]] = [["name", "unit_id", "model"], ["=A1", 2.0, date(2026, 1, 2)], ["b", 1.5, True, "x"]]
    (grid,) = FILES.read(book(devices=rows), None, tuple(SHEETS))
    assert grid.rows == ((2, ("", "2", "")), (3, ("b", "1.5", "true")))
    told = [(item.place.row, item.place.column, item.code) for item in grid.problems]
    assert told == [(2, "name", "cell-is-formula"), (2, "model", "cell-is-date"), (3, "D", "cell-without-heading")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"PK\x03\x04 broken", "file-not-a-spreadsheet"),
        (b"\x00\x01\x02" * 50, "file-not-a-spreadsheet"),
        (b"name;unit_id\nx;1\n", "sheet-not-told"),
    ],
)
def test_what_is_no_spreadsheet_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        FILES.read(content, None, tuple(SHEETS))
    assert refused.value.code == code


def test_a_file_that_unpacks_to_very_much_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("devices.csv", b"name\n" + b"x" * 40_000_000)
    assert len(packed.getvalue()) < 100_000
    with pytest.raises(InvalidInput) as refused:
        FILES.read(packed.getvalue(), None, tuple(SHEETS))
    assert refused.value.code == "file-too-large"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_of_any_program(encoding: str, delimiter: str) -> None:
    text = f'name{delimiter}description\r\nKüche{delimiter}"a{delimiter}b"\r\n'
    (grid,) = FILES.read(text.encode(encoding), "panel_boards", tuple(SHEETS))
    assert (grid.headings, grid.rows) == (("name", "description"), ((2, ("Küche", f"a{delimiter}b")),))


def test_cells_offer_what_may_be_chosen() -> None:
    picture = Installation(SiteSettings(), (Gateway(1, GatewayKind.LOCAL, "Local", "127.0.0.1"),), (), (), (), ())
    content = FILES.write(tables_of(picture, ["a-model"], lambda *_: None), FileForm.XLSX, Separators())
    made = load_workbook(io.BytesIO(content))
    assert made.sheetnames == [*SHEETS, "lists"]
    assert made["lists"].sheet_state == "hidden"
    headings = [cell.value for cell in made["devices"][1]]
    offered = {
        headings[next(iter(item.sqref.ranges)).min_col - 1]: item.formula1
        for item in made["devices"].data_validations.dataValidation
    }
    assert offered["gateway"].startswith("gateways!$B$2")
    assert {"model", "enabled", "supply_direction", "load_type", "group_5", "upstream_device"} <= offered.keys()
