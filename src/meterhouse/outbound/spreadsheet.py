"""Spreadsheets as files: XLSX, and CSV (one file for each sheet, in a ZIP)."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from meterhouse.domain.errors import ErrorParam, InvalidInput
from meterhouse.services.bulk.table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    CellForm,
    FileForm,
    Grid,
    Heading,
    Place,
    Problem,
    Separators,
    Table,
    guarded,
    unguarded,
)

MOST_UNPACKED_BYTES = 30_000_000
MOST_FILES = 100
_LISTS = "lists"
"""A hidden sheet with what may be chosen; it is passed over when read."""
_VALIDATED_ROWS = 1000
_BOM = "\ufeff"


class Spreadsheets:
    """Implements SheetFiles."""

    def write(self, tables: Sequence[Table], form: FileForm, separators: Separators) -> bytes:
        return _write_xlsx(tables) if form is FileForm.XLSX else _write_zip(tables, separators)

    def read(self, content: bytes, sheet: str | None, names: Sequence[str]) -> Sequence[Grid]:
        if content[:2] == b"PK":
            return _read_packed(content, names)
        if b"\x00" in content[:4000] and content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            raise InvalidInput("file-not-a-spreadsheet")
        if sheet is None:
            raise InvalidInput("sheet-not-told", expected=", ".join(names))
        return [_read_csv(content, sheet)]


# --- writing ---------------------------------------------------------------------------------------------------------


def _write_zip(tables: Sequence[Table], separators: Separators) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in tables:
            archive.writestr(zipfile.ZipInfo(f"{table.name}.csv"), _csv(table, separators).encode("utf-8"))
    return packed.getvalue()


def _csv(table: Table, separators: Separators) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separators.field, lineterminator="\r\n")
    writer.writerow(heading.name for heading in table.headings)
    for row in table.rows:
        writer.writerow(_csv_cell(cell, heading, separators) for cell, heading in zip(row, table.headings, strict=True))
    return _BOM + out.getvalue()


def _csv_cell(cell: str, heading: Heading, separators: Separators) -> str:
    if heading.form is CellForm.NUMBER and _number(cell) is not None:
        return cell.replace(".", separators.decimal)
    return guarded(cell)


def _write_xlsx(tables: Sequence[Table]) -> bytes:
    book = Workbook(write_only=True)
    lists: list[tuple[str, ...]] = []
    by_name = {table.name: table for table in tables}
    for table in tables:
        sheet = book.create_sheet(table.name)
        sheet.freeze_panes = "C2"
        for number, heading in enumerate(table.headings, start=1):
            letter = get_column_letter(number)
            sheet.column_dimensions[letter].width = _width(table, number - 1)
            source = _source(heading, by_name, lists)
            if source:
                chosen = DataValidation("list", source, allow_blank=True, showErrorMessage=heading.names_of is None)
                chosen.add(f"{letter}2:{letter}{_VALIDATED_ROWS}")
                sheet.data_validations.append(chosen)
        sheet.append([_heading_cell(sheet, heading) for heading in table.headings])
        for row in table.rows:
            sheet.append([_xlsx_cell(sheet, c, h) for c, h in zip(row, table.headings, strict=True)])
    _add_lists(book, lists)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _source(heading: Heading, tables: dict[str, Table], lists: list[tuple[str, ...]]) -> str | None:
    """What may be chosen in a column, as a reference that a spreadsheet understands."""
    if heading.names_of is not None:
        names = [item.name for item in tables[heading.names_of].headings]
        letter = get_column_letter(names.index("name") + 1)
        return f"{heading.names_of}!${letter}$2:${letter}${_VALIDATED_ROWS}"
    if not heading.choices:
        return None
    if heading.choices not in lists:
        lists.append(heading.choices)
    letter = get_column_letter(lists.index(heading.choices) + 1)
    return f"{_LISTS}!${letter}$1:${letter}${len(heading.choices)}"


def _add_lists(book: Workbook, lists: Sequence[tuple[str, ...]]) -> None:
    sheet = book.create_sheet(_LISTS)
    sheet.sheet_state = "hidden"
    for number in range(max((len(choices) for choices in lists), default=0)):
        sheet.append([choices[number] if number < len(choices) else None for choices in lists])


def _heading_cell(sheet: Any, heading: Heading) -> Any:
    cell = WriteOnlyCell(sheet, heading.name)
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor="E7EEF7")
    return cell


def _xlsx_cell(sheet: Any, text: str, heading: Heading) -> Any:
    if not text:
        return None
    number = _number(text) if heading.form is CellForm.NUMBER else None
    if number is not None and Decimal(repr(float(number))) == number:
        return int(number) if number == number.to_integral_value() else float(number)
    cell = WriteOnlyCell(sheet, guarded(text))
    cell.data_type = "s"
    cell.number_format = "@"  # text stays text: no program makes a date or a number of it
    return cell


def _width(table: Table, column: int) -> float:
    longest = max((len(row[column]) for row in table.rows), default=0)
    return float(min(40, max(10, longest + 2, len(table.headings[column].name) + 2)))


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


# --- reading ---------------------------------------------------------------------------------------------------------


def _read_packed(content: bytes, names: Sequence[str]) -> list[Grid]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files = archive.infolist()
            if len(files) > MOST_FILES or sum(file.file_size for file in files) > MOST_UNPACKED_BYTES:
                raise InvalidInput("file-too-large", limit=MOST_UNPACKED_BYTES)
            if any(file.filename == "[Content_Types].xml" for file in files):
                return _read_xlsx(content)
            return [
                _read_csv(archive.read(file), _sheet_name(file.filename))
                for file in files
                if file.filename.lower().endswith(".csv")
            ]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise InvalidInput("file-not-a-spreadsheet") from error


def _sheet_name(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1][: -len(".csv")].strip().casefold()


def _read_xlsx(content: bytes) -> list[Grid]:
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False)
        try:
            return [_xlsx_grid(sheet) for sheet in book.worksheets if sheet.title != _LISTS]
        finally:
            book.close()
    except (KeyError, ValueError, TypeError, AttributeError, SyntaxError, IndexError) as error:
        # Whatever the library trips over in a broken file is the file's fault.
        raise InvalidInput("file-not-a-spreadsheet") from error


def _xlsx_grid(sheet: Any) -> Grid:
    name = str(sheet.title).strip().casefold()
    problems: list[Problem] = []
    rows = (
        [_cell_text(cell, Place(name, number), problems) for cell in row[:MOST_COLUMNS]]
        for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), start=1)
    )
    return _grid(name, rows, problems)


def _cell_text(cell: Any, place: Place, problems: list[Problem]) -> str:
    value = cell.value
    if value is None:
        return ""
    column = get_column_letter(cell.column)
    where = Place(place.sheet, place.row, column)
    if cell.data_type == "f":
        problems.append(Problem(where, "cell-is-formula"))
        return ""
    if cell.data_type == "e":
        problems.append(Problem(where, "cell-is-error", {"value": str(value)}))
        return ""
    if isinstance(value, datetime | date | time):
        problems.append(Problem(where, "cell-is-date", {"value": str(value)}))
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    return str(value)


def _read_csv(content: bytes, sheet: str) -> Grid:
    text = _decoded(content)
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    return _grid(sheet, csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])


def _decoded(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace").removeprefix(_BOM)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What spreadsheet programs of Western Europe write as "CSV".
        return content.decode("cp1252", "replace")


def _grid(name: str, rows: Iterable[Sequence[str]], problems: list[Problem]) -> Grid:
    numbered = enumerate(_whole(name, rows, problems), start=1)
    _, headings = next(numbered, (1, ()))
    named = tuple(heading.strip() for heading in headings)
    while named and not named[-1]:
        named = named[:-1]
    found = []
    for number, row in numbered:
        if number > MOST_ROWS + 1:
            problems.append(Problem(Place(name, number), "too-many-rows", {"limit": MOST_ROWS}))
            break
        cells = [unguarded(cell.strip()) for cell in row]
        problems += _cell_problems(name, number, cells, named)
        found.append((number, tuple((cells + [""] * len(named))[: len(named)])))
    return Grid(name, named, tuple(found), tuple(_with_headings(problems, named)))


def _whole(name: str, rows: Iterable[Sequence[str]], problems: list[Problem]) -> Iterator[Sequence[str]]:
    try:
        yield from rows
    except csv.Error as error:
        problems.append(Problem(Place(name), "sheet-unreadable", {"reason": str(error)}))


def _cell_problems(name: str, number: int, cells: Sequence[str], headings: Sequence[str]) -> Iterator[Problem]:
    for position, cell in enumerate(cells):
        column = headings[position] if position < len(headings) else get_column_letter(position + 1)
        if len(cell) > LONGEST_CELL:
            yield Problem(Place(name, number, column), "too-long", {"limit": LONGEST_CELL})
        if cell and position >= len(headings):
            yield Problem(Place(name, number, column), "cell-without-heading")


def _with_headings(problems: Iterable[Problem], headings: Sequence[str]) -> Iterator[Problem]:
    """Columns by their headings instead of letters, where they have one."""
    letters: dict[str, ErrorParam] = {get_column_letter(n): heading for n, heading in enumerate(headings, start=1)}
    for problem in problems:
        heading = letters.get(problem.place.column or "")
        place = Place(problem.place.sheet, problem.place.row, str(heading)) if heading else problem.place
        yield Problem(place, problem.code, problem.params)
