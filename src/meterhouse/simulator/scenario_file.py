"""Scenario files: found, read and checked whole, with every fault named by its field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput, NotFound
from meterhouse.simulator import form
from meterhouse.simulator.form import LOAD_TYPE_KEYS, MAX_GROUPS, FaultKind, Scenario

SCENARIOS = Path(__file__).parent / "scenarios"
"""The built-in ones, `<name>.yaml`."""

_CODES = {
    "missing": "field-missing",
    "extra_forbidden": "field-unknown",
    "enum": "not-in-set",
    "literal_error": "not-in-set",
}
_OWN_CODES = frozenset(
    {"unknown-timezone", "not-in-set", "not-month-day", "bad-sample-rate", "cars-missing", "peak-below-base"}
    | {"fault-place", "not-a-serial-line"}
)
_FORMS = tuple(item for item in vars(form).values() if isinstance(item, type) and issubclass(item, BaseModel))
_FIELDS = sorted({field.alias or name for item in _FORMS for name, field in item.model_fields.items()})


class ScenarioInvalid(InvalidInput):
    """A scenario cannot be built. Param: `file`; `fields` name each fault, its value and what would be right."""

    code = "scenario-invalid"


def names() -> tuple[str, ...]:
    """Names of the built-in scenarios."""
    return tuple(sorted(path.stem for path in SCENARIOS.glob("*.yaml")))


def load_scenario(source: str | Path) -> Scenario:
    """The built-in scenario of that name, or that of a file.

    Raises NotFound (`unknown-scenario`: name and the known ones), ScenarioInvalid.
    """
    path = SCENARIOS / f"{source}.yaml" if str(source) in names() else Path(source)
    if not path.is_file():
        raise NotFound("unknown-scenario", kind="scenario", id=str(source), known=", ".join(names()))
    return parse_scenario(path.read_bytes(), str(path))


def parse_scenario(text: str | bytes, file: str = "") -> Scenario:
    """The scenario that a YAML text describes. Raises ScenarioInvalid."""
    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        params: dict[str, ErrorParam] = {"reason": str(getattr(error, "problem", None) or error)}
        if mark is not None:
            params["line"] = mark.line + 1
        raise ScenarioInvalid(fields=(FieldError("", "not-yaml", params),), file=file) from error
    if not isinstance(data, dict):
        raise ScenarioInvalid(fields=(FieldError("", "not-mapping", {}),), file=file)
    try:
        scenario = Scenario.model_validate(data)
    except ValidationError as error:
        raise ScenarioInvalid(fields=tuple(map(_fault, error.errors(include_url=False))), file=file) from error
    faults = tuple(check(scenario))
    if faults:
        raise ScenarioInvalid(fields=faults, file=file)
    return scenario


def _fault(item: ErrorDetails) -> FieldError:
    kind = item["type"]
    location = [str(part) for part in item["loc"] if part not in {"int", "str", "bool", "decimal"}]
    params: dict[str, ErrorParam] = {}
    if kind != "missing" and not isinstance(item["input"], dict | list | tuple | BaseModel):
        params["value"] = str(item["input"])
    if "value" in item.get("ctx", {}):
        params["value"] = item["ctx"]["value"]
    expected = _expected(item)
    if expected:
        params["expected"] = expected
    code = _CODES.get(kind) or (kind if kind in _OWN_CODES else "value-invalid")
    return FieldError(".".join(location), code, params)


def _expected(item: ErrorDetails) -> str:
    """What would be right, as a formula rather than a sentence."""
    context: dict[str, Any] = item.get("ctx", {})
    for name, sign in (("ge", ">="), ("gt", ">"), ("le", "<="), ("lt", "<"), ("expected", ""), ("pattern", "")):
        if name in context:
            return f"{sign} {context[name]}".strip()
    for name in ("min_length", "max_length"):
        if name in context:
            return f"{name} {context[name]}"
    kind = item["type"]
    if kind == "extra_forbidden":
        return " or ".join(get_close_matches(str(item["loc"][-1]), _FIELDS, n=2))
    return "" if kind == "missing" else kind.removesuffix("_type").removesuffix("_parsing")


def check(scenario: Scenario) -> Iterator[FieldError]:
    """What is wrong between the parts of a scenario: names, references, addresses, the order of meters."""
    for part in ("load_types", "measure_groups", "panel_boards", "gateways", "devices"):
        yield from _unique(part, [item.name for item in getattr(scenario, part)])
    if sum(gateway.kind == "local" for gateway in scenario.gateways) > 1:
        yield FieldError("gateways", "one-local-gateway", {"expected": "at most one of kind local"})
    boards = {board.name for board in scenario.panel_boards}
    for place, gateway in enumerate(scenario.gateways):
        yield from _known(f"gateways.{place}.panel_board", gateway.panel_board, boards)
    yield from _check_devices(scenario)
    yield from _check_addresses(scenario)
    yield from _check_upstream(scenario)
    yield from _check_faults(scenario)


def _unique(part: str, found: Iterable[str]) -> Iterator[FieldError]:
    seen: set[str] = set()
    for place, name in enumerate(found):
        if name in seen:
            yield FieldError(f"{part}.{place}.name", "name-taken", {"value": name})
        seen.add(name)


def _known(field: str, name: str | None, known: Iterable[str]) -> Iterator[FieldError]:
    if name is not None and name not in (names_ := sorted(known)):
        close = get_close_matches(name, names_, n=3) or names_[:12]
        yield FieldError(field, "unknown-name", {"value": name, "expected": ", ".join(close)})


def _check_devices(scenario: Scenario) -> Iterator[FieldError]:
    gateways = {gateway.name for gateway in scenario.gateways}
    groups = {group.name for group in scenario.measure_groups}
    load_types = {*LOAD_TYPE_KEYS, *(item.key for item in scenario.load_types)}
    for place, device in enumerate(scenario.devices):
        field = f"devices.{place}"
        yield from _known(f"{field}.gateway", device.gateway, gateways)
        yield from _known(f"{field}.load_type", device.load_type, load_types)
        for number, group in enumerate(device.groups):
            yield from _known(f"{field}.groups.{number}", group, groups)
        if len(device.groups) > MAX_GROUPS:
            yield FieldError(
                f"{field}.groups", "too-many", {"value": len(device.groups), "expected": f"<= {MAX_GROUPS}"}
            )


def _check_addresses(scenario: Scenario) -> Iterator[FieldError]:
    """One device per address, position and interface of a bus (§1.2)."""
    holders: dict[tuple[object, ...], str] = {}
    for place, device in enumerate(scenario.devices):
        address = (device.gateway, device.unit, device.position, device.options.get("interface"))
        holder = holders.setdefault(address, device.name)
        if holder != device.name:
            yield FieldError(f"devices.{place}.unit", "address-taken", {"value": device.unit, "holder": holder})


def _check_upstream(scenario: Scenario) -> Iterator[FieldError]:
    """Sub-meters stand after their upstream meter, so that no circle is possible."""
    above: set[str] = set()
    everybody = Counter(device.name for device in scenario.devices)
    for place, device in enumerate(scenario.devices):
        if device.upstream is not None and device.upstream not in above:
            code = "upstream-later" if device.upstream in everybody else "unknown-name"
            params: dict[str, ErrorParam] = {"value": device.upstream, "expected": "a device above this one"}
            yield FieldError(f"devices.{place}.upstream", code, params)
        above.add(device.name)


def _check_faults(scenario: Scenario) -> Iterator[FieldError]:
    devices = {device.name for device in scenario.devices}
    gateways = {gateway.name for gateway in scenario.gateways}
    for place, fault in enumerate(scenario.faults):
        yield from _known(f"faults.{place}.device", fault.device, devices)
        yield from _known(f"faults.{place}.gateway", fault.gateway, gateways)
        if fault.kind is FaultKind.DISCONNECTED and fault.device is not None:
            yield FieldError(
                f"faults.{place}.device", "fault-of-gateway", {"value": fault.device, "expected": "gateway"}
            )
