"""Profile files: exact numbers, inheritance, and where in the file a field is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from meterhouse.catalogue.schema import Identification, Modbus, Option, Profile, Register, Source
from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Document = dict[str, Any]

INHERITED = (
    "vendor",
    "family",
    "kind",
    "capabilities",
    "phases",
    "source",
    "supply_direction",
    "max_power_w",
    "rated_current_a",
    "pulse",
)
"""Taken from the profile named by `based_on` where the variant says nothing."""

MERGED = ("modbus", "scaling_rules", "enums", "options")
"""Merged entry by entry, the variant's own entry first."""


FIELD_NAMES = tuple(
    sorted({name for part in (Profile, Modbus, Register, Option, Source, Identification) for name in part.model_fields})
)
"""What a misspelt field may have been meant to be."""


class ProfileInvalid(InvalidInput):
    """A profile file cannot be used. Params: `file`; `fields` name each fault with its `line` where known."""

    code = "profile-invalid"


class _ExactLoader(_Base):  # type: ignore[misc]
    """Reads `0.1` as the decimal number it is."""


def _decimal(loader: Any, node: Any) -> Decimal | float:
    text = loader.construct_scalar(node).replace("_", "")
    try:
        return Decimal(text)
    except ArithmeticError:
        return float("nan")


_ExactLoader.add_constructor("tag:yaml.org,2002:float", _decimal)


def read_document(path: Path) -> Document:
    """The file as plain data. Raises ProfileInvalid for what is not YAML or not a mapping."""
    try:
        with path.open("rb") as stream:
            # A SafeLoader: it constructs plain data only.
            data = yaml.load(stream, Loader=_ExactLoader)  # noqa: S506
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        params: dict[str, ErrorParam] = {"reason": str(getattr(error, "problem", None) or error)}
        if mark is not None:
            params["line"] = mark.line + 1
        raise ProfileInvalid(fields=(FieldError("", "profile-not-yaml", params),), file=str(path)) from error
    if not isinstance(data, dict):
        raise ProfileInvalid(fields=(FieldError("", "profile-not-mapping", {"line": 1}),), file=str(path))
    return data


def inherit(document: Document, base: Document) -> Document:
    """`document` completed by what it inherits from `base` (already complete itself)."""
    merged = dict(document)
    for name in INHERITED:
        if name in base:
            merged.setdefault(name, base[name])
    for name in MERGED:
        if isinstance(base.get(name), dict) and isinstance(document.get(name, {}), dict):
            merged[name] = {**base[name], **document.get(name, {})}
    own = document.get("registers", [])
    if not isinstance(own, list):
        return merged
    replaced = {_identity(register) for register in own}
    removed = document.get("remove", [])
    merged["registers"] = [
        register
        for register in _list(base.get("registers"))
        if _identity(register) not in replaced and _identity(register)[0] not in _list(removed)
    ] + own
    return merged


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _identity(register: object) -> tuple[object, object, object]:
    if not isinstance(register, dict):
        return (None, None, None)
    return (register.get("key"), register.get("position"), register.get("unit_offset", 0))


def build(document: Document, path: Path, resolve: Callable[[str], Document]) -> Profile:
    """Validate a document; `resolve` gives the complete document of the profile it is based on.

    Raises ProfileInvalid that names every faulty field, its line, its value and what would be right.
    """
    complete = complete_document(document, path, resolve)
    try:
        return Profile.model_validate(complete)
    except ValidationError as error:
        lines = Lines(path, len(_list(complete.get("registers"))))
        faults = [_fault(item, complete, lines) for item in error.errors(include_url=False)]
        raise ProfileInvalid(fields=_one_per_field(faults), file=str(path)) from error


def _one_per_field(faults: list[FieldError]) -> tuple[FieldError, ...]:
    """A value that fits no member of a union fails once per member; that is one fault with several ways out."""
    joined: dict[str, FieldError] = {}
    for fault in faults:
        earlier = joined.setdefault(fault.field, fault)
        expected = fault.params.get("expected")
        if earlier is not fault and expected:
            params = {**earlier.params, "expected": f"{earlier.params.get('expected', '')} | {expected}"}
            joined[fault.field] = FieldError(fault.field, earlier.code, params)
    return tuple(joined.values())


def complete_document(document: Document, path: Path, resolve: Callable[[str], Document]) -> Document:
    """The document with everything that it inherits."""
    parent = document.get("based_on")
    if parent is None:
        return document
    try:
        return inherit(document, resolve(str(parent)))
    except KeyError as error:
        params: dict[str, ErrorParam] = {"value": str(parent), "line": Lines(path).of(("based_on",))}
        raise ProfileInvalid(fields=(FieldError("based_on", "profile-unknown", params),), file=str(path)) from error


_CODES = {
    "missing": "profile-field-missing",
    "extra_forbidden": "profile-field-unknown",
    "enum": "profile-value-not-in-set",
    "literal_error": "profile-value-not-in-set",
}


def _fault(item: ErrorDetails, document: Document, lines: Lines) -> FieldError:
    kind = item["type"]
    location = item["loc"]
    if kind != "extra_forbidden":
        location = tuple(part for part in location if not _is_union_tag(part))
    code = kind if kind.startswith("profile-") else _CODES.get(kind, "profile-value-invalid")
    params: dict[str, ErrorParam] = {"line": lines.of(location)}
    if kind != "missing" and not isinstance(item["input"], Mapping | list | tuple):
        params["value"] = str(item["input"])
    expected = expectation(item)
    if expected:
        params["expected"] = expected
    key = _register_key(document, location)
    if key:
        params["key"] = key
    return FieldError(".".join(str(part) for part in location), code, params)


def _is_union_tag(part: int | str) -> bool:
    """Pydantic names the tried member of a union in the location; it is no field of the file."""
    return isinstance(part, str) and (not part.isidentifier() or part in {"int", "str", "bool", "decimal"})


def expectation(item: ErrorDetails) -> str:
    """What would be right, as a formula rather than a sentence: `>= 0`, `'big' or 'little'`, a pattern, a type."""
    context = item.get("ctx", {})
    for name, sign in (("ge", ">="), ("gt", ">"), ("le", "<="), ("lt", "<"), ("expected", ""), ("pattern", "")):
        if name in context:
            return f"{sign} {context[name]}".strip()
    kind = item["type"]
    if kind == "extra_forbidden":
        return " or ".join(get_close_matches(str(item["loc"][-1]), FIELD_NAMES, n=2))
    if kind == "missing" or kind.startswith("profile-"):
        return ""
    return kind.removesuffix("_type").removesuffix("_parsing")


def _register_key(document: Document, location: tuple[int | str, ...]) -> str:
    match location:
        case ("registers", int(index), *_):
            registers = document.get("registers", [])
            register = registers[index] if index < len(registers) else None
            return str(register.get("key", "")) if isinstance(register, dict) else ""
    return ""


class Lines:
    """Where the fields of a file are; the file is read when that is first asked.

    `registers`: how many the complete profile has; the inherited ones come first and are found at `based_on`.
    """

    def __init__(self, path: Path, registers: int = 0) -> None:
        self._path = path
        self._registers = registers

    @cached_property
    def root(self) -> Any:
        """The file's nodes with their places; None for an empty file."""
        with self._path.open("rb") as stream:
            return yaml.compose(stream, Loader=_ExactLoader)

    def of(self, location: tuple[int | str, ...]) -> int:
        """Line (from 1) of a field, or of the nearest part of its path that the file has."""
        node, line = self.root, 1
        for part in self._own(location):
            node = _child(node, part)
            if node is None:
                break
            line = node.start_mark.line + 1
        return line

    def _own(self, location: tuple[int | str, ...]) -> tuple[int | str, ...]:
        match location:
            case ("registers", int(index), *rest):
                own = _child(self.root, "registers")
                inherited = self._registers - (len(own.value) if isinstance(own, yaml.SequenceNode) else 0)
                return ("registers", index - inherited, *rest) if index >= inherited else ("based_on",)
        return location

    def duplicate_keys(self) -> list[tuple[str, int]]:
        """Keys that stand twice in one mapping (the later would silently win), with their lines."""
        found: list[tuple[str, int]] = []
        todo = [self.root]
        while todo:
            node = todo.pop()
            if isinstance(node, yaml.SequenceNode):
                todo.extend(node.value)
            elif isinstance(node, yaml.MappingNode):
                names = [key.value for key, _ in node.value]
                found += [
                    (key.value, key.start_mark.line + 1)
                    for position, (key, _) in enumerate(node.value)
                    if key.value in names[:position]
                ]
                todo.extend(value for _, value in node.value)
        return found


def _child(node: Any, part: int | str) -> Any:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == str(part)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part]
    return None
