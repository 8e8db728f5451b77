"""The catalogue against the world: public register maps, the manual's list of devices, and what nobody has verified."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from meterhouse.catalogue.checks import Severity
from meterhouse.catalogue.linter import lint
from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.schema import Confidence, Family, Profile, Register
from meterhouse.catalogue.units import UNITS
from meterhouse.modbus.device_map import map_device
from meterhouse.modbus.planner import Limits, Span, plan
from meterhouse.modbus.values import weights_of

ROOT = Path(__file__).resolve().parents[2]
UNVERIFIED_PAGE = ROOT / "docs" / "unverified-maps.md"

MANUAL: dict[Family, str] = {
    Family.BT_DIN: """F3N200 F4N200 F3N300 F4N300 F3N400 F3N500 F4N400 F21DM63 F21DM63N F41DM63 F41DM63N F41DM125
        F41TMA F41TMAN F20D32 F20DM63 F20DM63N F40DM63 F40DM63N G47XM63 G47XM125 G47XCM63 G47XCM125 F4CON12 F4CON""",
    Family.EMS_BT_DIN: """F80BM3M63 F80BMM63 F80BMT63 F80BMT125 F80BMT F80BMR630 F80BMR1600 F80BMR3200 F80BMR6300 F80BCR
        F80BVS F80BCS F80BC F80BIM1 F80BI""",
    Family.MEGATIKER: "M7COM",
    Family.MEGABREAK: "MP6SH MP6TH MP4BA MP4SA MP4TA M8COM",
    Family.RS485_SUPERVISION: "M7TIC/IO M7TICPROG",
    Family.GREENUP_NEW: """059000 059001 059030 059035 059041 059042 059043 059044 059002 059048 059049 059056""",
    Family.GREENUP_OLD: """059031 059033 059037 059076 059091 059093 059032 059034 059038 059077 059078 059061 059063
        059040 059057 059058 059045 059094 059095 059096 059097 059046 059064 059065 059047 059066 059067""",
}
"""Catalogue numbers of the manual's §4, by the family under which an installer looks for them."""

MANUAL_MODELS = {
    "M2 250 electronic with measurement": Family.MEGATIKER,
    "M4 630 electronic with measurement": Family.MEGATIKER,
    "M5 1600 electronic with measurement": Family.MEGATIKER,
    "M2 250 electronic": Family.MEGATIKER,
    "M2 250 electronic with RCD": Family.MEGATIKER,
    "M2 250 thermal-magnetic with RCD": Family.MEGATIKER,
    "M4 630 electronic": Family.MEGATIKER,
    "M5 1600 electronic": Family.MEGATIKER,
    "Gas counter": Family.GAS_COUNTER,
    "Water counter": Family.WATER_COUNTER,
    "Generic Modbus meter": Family.GENERIC,
    "Device of another server": Family.SERVER,
    "Load of another server": Family.SERVER,
    "Measure group of another server": Family.SERVER,
    "All electrical loads of another server": Family.SERVER,
}
"""What the manual's §4 and §7.15.6 name without a number."""

NUMBERS = [(number, family) for family, numbers in MANUAL.items() for number in numbers.split()]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture(scope="module")
def maps() -> dict[str, dict[str, Any]]:
    """The public register maps beside the project, by id, with exact numbers."""
    folder = ROOT.parent / "shared" / "registers"
    if not folder.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI needs {folder}")
        pytest.skip(f"no {folder}: this test compares with public register maps that are not part of the repository")
    found = {path.stem: _read(path) for path in sorted(folder.glob("*.yaml"))}
    assert found
    return found


class _Exact(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads 0.1 as the decimal number it is."""


_Exact.add_constructor("tag:yaml.org,2002:float", lambda loader, node: Decimal(loader.construct_scalar(node)))


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as stream:
        data: dict[str, Any] = yaml.load(stream, Loader=_Exact)  # noqa: S506  (a SafeLoader)
    return data


# --- what the manual names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "family"), [*NUMBERS, *MANUAL_MODELS.items()])
def test_the_manuals_devices_are_found_by_number(catalogue: Catalogue, number: str, family: Family) -> None:
    found = catalogue.find(number)
    assert found, number
    assert family in {profile.family for profile in found}
    spaced = f"{number[0]} {number[1:]}"
    assert catalogue.find(spaced) == found


def test_every_family_has_a_profile(catalogue: Catalogue) -> None:
    assert {profile.family for profile in catalogue.all()} == set(Family)


def test_every_profile_is_without_fault_and_doubt(catalogue: Catalogue) -> None:
    assert [finding for finding in lint(catalogue) if finding.severity is not Severity.NOTICE] == []


def test_every_device_can_be_read(catalogue: Catalogue) -> None:
    for profile in catalogue.all():
        for spans in _spans(profile):
            assert plan(spans, Limits.of(profile.modbus))


def _spans(profile: Profile) -> Iterator[list[Span]]:
    places: dict[tuple[int, int], list[Span]] = {}
    for register in profile.registers:
        if register.access != "w":
            place = (register.unit_offset, profile.space_of(register))
            places.setdefault(place, []).append(Span(register.address, register.count))
    yield from places.values()


# --- what nobody has verified ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Declared:
    """A row of the page on unverified maps; `number`: of a map in our own block."""

    profile_id: str
    number: int | None


def _declared() -> list[Declared]:
    rows = re.findall(r"^\| (?:(\d+) \| )?`([a-z0-9-]+)` \|", UNVERIFIED_PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    return [Declared(name, int(number) if number else None) for number, name in rows]


def test_the_page_declares_exactly_the_unverified_profiles(catalogue: Catalogue) -> None:
    unverified = {profile.id for profile in catalogue.all() if profile.source.confidence is Confidence.UNVERIFIED}
    declared = [row.profile_id for row in _declared()]
    assert len(declared) == len(set(declared))
    assert set(declared) == unverified


def test_our_own_registers_stay_in_our_own_block(catalogue: Catalogue) -> None:
    own = [row for row in _declared() if row.number is not None]
    assert len({row.number for row in own}) == len(own) > 0
    for row in own:
        profile = catalogue.get(row.profile_id)
        start, length = (0x8000, 128) if profile.family is Family.EMS_BT_DIN else (0xEC00, 1024)
        reach = profile.modbus.position_stride * (profile.modbus.positions - 1)
        assert [(part.address, part.equals) for part in profile.identification] == [
            (start, (0x4D48,)),
            (start + 1, (row.number,)),
        ]
        for register in profile.registers:
            assert start + 2 <= register.address <= start + length - register.count - reach, (profile.id, register.key)
        if profile.modbus.interface_stride:
            assert profile.modbus.interface_stride >= length
            assert start + length + 247 * profile.modbus.interface_stride <= 0x10000


def test_a_profile_with_registers_of_a_sister_has_a_confidence_of_its_own(catalogue: Catalogue) -> None:
    for row in _declared():
        profile = catalogue.get(row.profile_id)
        assert profile.source.note, profile.id
        assert {profile.confidence_of(register) for register in profile.registers} <= {Confidence.UNVERIFIED}


# --- the public maps -------------------------------------------------------------------------------------------------

UNIT_CORRECTIONS = {
    # Sources call the unit of these V; a total harmonic distortion is a percentage.
    (name, f"thd_voltage_{phase}"): "%"
    for name in ("eastron-sdm54", "eastron-sdm630", "finder-7m24", "finder-7m38")
    for phase in ("l1", "l2", "l3", "avg")
}
SAME_UNITS = {"1": "", "PF": "", "Pct": "%", "degC": "°C", "deg": "°"}


def test_every_public_map_has_a_profile(catalogue: Catalogue, maps: dict[str, dict[str, Any]]) -> None:
    assert set(maps) <= set(catalogue.ids())


def test_profiles_speak_to_the_device_as_the_map_says(catalogue: Catalogue, maps: dict[str, dict[str, Any]]) -> None:
    for name, public in maps.items():
        modbus = catalogue.get(name).modbus
        assert set(modbus.transports) == set(public["transport"]), name
        if name != "solaredge-se-mtr-3y":  # its odd byte order is plainly the least significant word first
            assert modbus.word_order == public["word_order"], name
        if public["max_registers_per_read"]:
            assert modbus.max_registers <= public["max_registers_per_read"], name
        default = (public.get("unit_id") or {}).get("default") or (public.get("serial") or {}).get("unit_id_default")
        assert modbus.unit.default == default, name


def test_confidence_is_never_better_than_the_maps(catalogue: Catalogue, maps: dict[str, dict[str, Any]]) -> None:
    for name, public in maps.items():
        profile = catalogue.get(name)
        assert profile.source.confidence == {"unknown": "unverified"}.get(public["confidence"], public["confidence"])
        assert profile.source.references, name
        for entry in public["registers"]:
            if entry.get("confidence") == "unknown":
                for register in _at(profile, public, entry):
                    assert profile.confidence_of(register) is Confidence.UNVERIFIED, (name, entry["key"])


def test_registers_of_known_weight_are_those_of_the_map(catalogue: Catalogue, maps: dict[str, dict[str, Any]]) -> None:
    compared = 0
    for name, public in maps.items():
        profile = catalogue.get(name)
        for entry in public["registers"]:
            if not _weight_known(entry):
                continue
            matches = [register for register in _at(profile, public, entry) if register.type == entry["type"]]
            assert any(_same_weight(profile, register, public, entry) for register in matches), (name, entry["key"])
            compared += 1
    assert compared > 2600


def test_no_unknown_weight_became_a_known_one(catalogue: Catalogue, maps: dict[str, dict[str, Any]]) -> None:
    for name, public in maps.items():
        for entry in public["registers"]:
            if entry.get("scale") == "unknown":
                registers = _at(catalogue.get(name), public, entry)
                assert all(register.scale == "unknown" for register in registers), (name, entry["key"])


def test_no_register_is_invented(catalogue: Catalogue, maps: dict[str, dict[str, Any]]) -> None:
    for name, public in maps.items():
        known = {(_space(public, entry), entry["address"]) for entry in public["registers"]}
        profile = catalogue.get(name)
        for register in profile.registers:
            place = (profile.space_of(register), register.address)
            assert place in known, (name, register.key)


def _weight_known(entry: dict[str, Any]) -> bool:
    scale = entry.get("scale")
    if scale is None:
        return bool(entry.get("unit")) and entry["type"].startswith("float")
    return bool(scale != "unknown")


def _space(public: dict[str, Any], entry: dict[str, Any]) -> int:
    return int(entry.get("function") or public["read_function"])


def _at(profile: Profile, public: dict[str, Any], entry: dict[str, Any]) -> list[Register]:
    place = (_space(public, entry), entry["address"])
    return [register for register in profile.registers if (profile.space_of(register), register.address) == place]


def _same_weight(profile: Profile, register: Register, public: dict[str, Any], entry: dict[str, Any]) -> bool:
    scale = entry.get("scale")
    unit = UNIT_CORRECTIONS.get((public["id"], entry["key"]), entry.get("unit") or "")
    if register.sign_key is not None or "sign_key" in entry:
        by_key = {other.key: other.address for other in profile.registers}
        theirs = {other["key"]: other["address"] for other in public["registers"]}
        if by_key[str(register.sign_key)] != theirs[entry["sign_key"]]:
            return False
    if isinstance(scale, str) and scale.startswith("rule:"):
        return _units_agree(register, unit) and _same_rule(profile, register, public["scaling_rules"][scale[5:]])
    if isinstance(scale, str):
        wanted = next(other["address"] for other in public["registers"] if other.get("point") == scale[6:])
        exponent = next(other for other in profile.registers if other.key == register.exponent_key)
        return _units_agree(register, unit) and exponent.address == wanted
    if not isinstance(register.scale, Decimal):
        return False
    ours = Fraction(register.scale) * _in_base(register.unit)
    theirs_value = Fraction(1 if scale is None else scale) * _in_base(SAME_UNITS.get(unit, unit))
    close = abs(ours - theirs_value) <= theirs_value / 10**9
    return close and _base(register.unit) == _base(SAME_UNITS.get(unit, unit))


def _units_agree(register: Register, unit: str) -> bool:
    return register.unit == SAME_UNITS.get(unit, unit)


def _base(unit: str) -> str:
    return UNITS[unit].base if unit in UNITS else unit


def _in_base(unit: str) -> Fraction:
    facts = UNITS.get(unit)
    return Fraction(facts.numerator, facts.denominator) if facts else Fraction(1)


def _same_rule(profile: Profile, register: Register, public_rule: dict[str, Any]) -> bool:
    rule = profile.scaling_rules[str(register.rule)]
    theirs = [(step.get("k_lt"), Decimal(step["scale"])) for step in public_rule["steps"]]
    return [(step.below, step.scale) for step in rule.steps] == theirs


# --- habits of devices -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile_id", "most"),
    [
        ("carlo-gavazzi-em24-rs485", 11),
        ("carlo-gavazzi-em300", 50),
        ("carlo-gavazzi-em100", 50),
        ("eastron-sdm630", 40),
        ("eastron-sdm120", 40),
        ("eastron-sdm72-v2", 40),
        ("charger-keba-p30", 6),
    ],
)
def test_no_read_is_longer_than_the_device_answers(catalogue: Catalogue, profile_id: str, most: int) -> None:
    profile = catalogue.get(profile_id)
    for spans in _spans(profile):
        assert max(block.count for block in plan(spans, Limits.of(profile.modbus))) <= most


@pytest.mark.parametrize("profile_id", ["ime-nemo-0300-family", "ime-nemo-d4-lp", "siemens-pac1600", "dzg-dvh4013"])
def test_gaps_that_are_refused_are_not_read(catalogue: Catalogue, profile_id: str) -> None:
    profile = catalogue.get(profile_id)
    for spans in _spans(profile):
        listed = {address for span in spans for address in range(span.address, span.end)}
        for block in plan(spans, Limits.of(profile.modbus)):
            assert listed.issuperset(range(block.address, block.end))


def test_the_type_code_of_carlo_gavazzi_is_read_as_one_word(catalogue: Catalogue) -> None:
    for name in ("carlo-gavazzi-em24-e1", "carlo-gavazzi-em24-rs485", "carlo-gavazzi-em300"):
        profile = catalogue.get(name)
        assert not any(register.address == 0x000B for register in profile.registers)
        assert all(part.type == "uint16" for part in profile.identification if part.address == 0x000B)
    assert any(part.address == 0x000B for part in catalogue.get("carlo-gavazzi-em24-e1").identification)


@pytest.mark.parametrize(
    ("profile_id", "key", "raw"),
    [
        ("abb-b23-b24", "active_energy_import_l1", 0xFFFF_FFFF_FFFF_FFFF),
        ("abb-b23-b24", "active_power_total", 0x7FFF_FFFF),
        ("carlo-gavazzi-em300", "voltage_l1_n", 0x7FFF_FFFF),
        ("ime-conto-d4-pd", "voltage_l1_n", 0x7FFF_FFFF),
        ("ime-conto-d4-pd", "voltage_l1_n", 0xFFFF_FFFF),
        ("bticino-f4n200", "current_l1", 0xFFFF_FFFF),
        ("charger-bender-cc61x", "active_power_total", 0xFFFF_FFFF),
        ("sunspec-203", "current_l2", 0x8000),
        ("sunspec-203", "active_energy_export_total", 0),
    ],
)
def test_marks_for_what_is_not_there(catalogue: Catalogue, profile_id: str, key: str, raw: int) -> None:
    profile = catalogue.get(profile_id)
    register = next(register for register in profile.registers if register.key == key)
    assert raw in profile.sentinels_of(register)


@pytest.mark.parametrize(
    "profile_id", ["ime-nemo-72", "ime-nemo-0300-family", "ime-nemo-d4-lp", "legrand-emdx3-412045"]
)
@pytest.mark.parametrize(
    ("vt_ratio", "power", "energy"),
    [
        (1, "0.01", "0.1"),
        (9, "0.01", "0.1"),
        (10, "0.01", "1"),
        (50, "0.01", "1"),
        (100, "0.01", "10"),
        (500, "1", "10"),
        (1000, "1", "100"),
        (10000, "1", "1000"),
    ],
)
def test_a_ratio_that_the_meter_does_not_tell_is_entered(
    catalogue: Catalogue, profile_id: str, vt_ratio: int, power: str, energy: str
) -> None:
    entered = catalogue.get(profile_id).options.keys() & {"ct_ratio", "vt_ratio"}
    given = {name: value for name, value in {"ct_ratio": 10, "vt_ratio": vt_ratio}.items() if name in entered}
    told = {} if "ct_ratio" in entered else {"ct_ratio": Decimal(10)}
    weights = weights_of(map_device(catalogue, profile_id, 1, None, given), told)
    assert weights.rules == {"ime_power": Decimal(power), "ime_energy": Decimal(energy)}
