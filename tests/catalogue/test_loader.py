from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from meterhouse.catalogue.loader import Catalogue, squeeze
from meterhouse.catalogue.source import ProfileInvalid
from meterhouse.domain.errors import NotFound
from tests.catalogue.made import write


def fault_of(folder: Path, text: str, name: str = "acme-m3") -> dict[str, object]:
    """The only fault of a user's profile, flat."""
    write(folder, text, name)
    (problem,) = Catalogue.load(folder).problems
    assert problem.code == "profile-invalid"
    (fault,) = problem.fields
    return {"file": Path(str(problem.params["file"])).name, "field": fault.field, "code": fault.code, **fault.params}


def test_a_users_profile_is_added_to_the_packages(tmp_path: Path) -> None:
    write(tmp_path)
    catalogue = Catalogue.load(tmp_path)
    assert catalogue.problems == ()
    assert catalogue.get("acme-m3").vendor == "Acme"
    assert catalogue.is_own("acme-m3")
    assert len(catalogue.ids()) == len(Catalogue.load().ids()) + 1


def test_numbers_are_exact(tmp_path: Path) -> None:
    write(tmp_path)
    register = Catalogue.load(tmp_path).get("acme-m3").registers[0]
    assert register.scale == Decimal("0.001")
    assert str(register.scale) == "0.001"


def test_a_profile_is_made_once_however_often_it_is_asked_for() -> None:
    catalogue = Catalogue.load()
    first = catalogue.get("eastron-sdm630")
    assert all(catalogue.get("eastron-sdm630") is first for _ in range(255))
    assert next(profile for profile in catalogue.all() if profile.id == "eastron-sdm630") is first


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "word_order: little",
            "word_order: litle",
            {"field": "modbus.word_order", "code": "profile-value-not-in-set", "value": "litle", "line": 9},
        ),
        (
            "family: third-party-meter",
            "family: meters",
            {"field": "family", "code": "profile-value-not-in-set", "value": "meters", "line": 5},
        ),
        ("vendor: Acme\n", "", {"field": "vendor", "code": "profile-field-missing", "line": 1}),
        (
            "type: uint32, scale: 0.001",
            "typ: uint32, type: uint32, scale: 0.001",
            {
                "field": "registers.0.typ",
                "code": "profile-field-unknown",
                "key": "current_l1",
                "line": 13,
                "expected": "type",
            },
        ),
        (
            "scale: 0.001",
            "scale: tiny",
            {"field": "registers.0.scale", "code": "profile-value-invalid", "value": "tiny", "line": 13},
        ),
        (
            "address: 0x0010",
            "address: 0x10010",
            {"field": "registers.0.address", "code": "profile-value-invalid", "value": "65552", "expected": "<= 65535"},
        ),
        (
            "address: 0x0010",
            "address: 0xFFFF",
            {"field": "registers.0", "code": "profile-address-beyond-end", "key": "current_l1"},
        ),
        ("scale: 0.001", "scale: 0", {"field": "registers.0", "code": "profile-scale-zero", "key": "current_l1"}),
        ("type: uint32", "type: string", {"field": "registers.0", "code": "profile-words-missing"}),
        ("type: uint32", "type: uint32, words: 4", {"field": "registers.0", "code": "profile-words-fixed"}),
        ("id: acme-m3", "id: acme-m4", {"field": "id", "code": "profile-id-not-file-name", "expected": "acme-m3"}),
        (
            "id: acme-m3",
            "id: acme-m3\nbased_on: nothing",
            {"field": "based_on", "code": "profile-unknown", "value": "nothing", "line": 3},
        ),
        (
            "word_order: little",
            "base: {sunspec: [203], option: remote}",
            {"field": "modbus.base", "code": "profile-base-ambiguous", "line": 9},
        ),
        (
            "\nregisters:",
            "\nscaling_rules: {r: {factors: [a], steps: [{below: 9, scale: 1}, {below: 5, scale: 2}]}}\nregisters:",
            {"field": "scaling_rules.r", "code": "profile-steps-not-rising", "line": 12},
        ),
    ],
)
def test_a_fault_is_told_with_file_field_line_and_what_would_be_right(
    tmp_path: Path, old: str, new: str, expected: dict[str, object]
) -> None:
    text = write(tmp_path).read_text()
    assert old in text
    fault = fault_of(tmp_path, text.replace(old, new, 1))
    assert fault["file"] == "acme-m3.yaml"
    assert {name: fault.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "code"), [("{", "profile-not-yaml"), ("- 1", "profile-not-mapping"), ("\t- x", "profile-not-yaml")]
)
def test_what_is_no_profile_at_all_is_told(tmp_path: Path, text: str, code: str) -> None:
    assert fault_of(tmp_path, text)["code"] == code


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    text = write(tmp_path).read_text()
    write(tmp_path, text.replace("little", "middle").replace("0.001", "tiny").replace("kind: meter", "kind: thing"))
    (problem,) = Catalogue.load(tmp_path).problems
    assert {fault.field for fault in problem.fields} == {"kind", "modbus.word_order", "registers.0.scale"}


def test_a_user_cannot_break_or_replace_a_profile_of_the_package(tmp_path: Path) -> None:
    write(tmp_path, write(tmp_path).read_text().replace("acme-m3", "eastron-sdm630"), "eastron-sdm630")
    write(tmp_path, "{", "broken")
    catalogue = Catalogue.load(tmp_path)
    assert catalogue.get("eastron-sdm630").vendor == "Eastron"
    assert "broken" not in catalogue.ids()
    assert {fault.code for problem in catalogue.problems for fault in problem.fields} == {
        "profile-id-taken",
        "profile-not-yaml",
    }


def test_a_users_profile_may_supersede_one_of_the_package(tmp_path: Path) -> None:
    write(tmp_path, write(tmp_path).read_text().replace("kind: meter", "kind: meter\nsupersedes: [eastron-sdm630]"))
    catalogue = Catalogue.load(tmp_path)
    replacement = catalogue.replacement("eastron-sdm630")
    assert replacement is not None
    assert replacement.id == "acme-m3"
    assert catalogue.replacement("acme-m3") is None
    assert catalogue.get("eastron-sdm630").id == "eastron-sdm630", "devices that name it are still read"


VARIANT = """schema: meterhouse-profile/1
id: acme-m3-ct
name: M3 with transformers
based_on: acme-m3
source: {confidence: unverified, note: guessed}
modbus: {max_gap: 4}
remove: [firmware]
registers:
  - {key: current_l1, address: 0x0030, type: uint16, scale: 0.01, unit: A}
"""


def test_a_variant_repeats_nothing(tmp_path: Path) -> None:
    write(tmp_path)
    write(tmp_path, VARIANT, "acme-m3-ct")
    catalogue = Catalogue.load(tmp_path)
    base, variant = catalogue.get("acme-m3"), catalogue.get("acme-m3-ct")
    assert (variant.vendor, variant.family, variant.capabilities) == (base.vendor, base.family, base.capabilities)
    assert (variant.modbus.word_order, variant.modbus.max_gap, base.modbus.max_gap) == ("little", 4, 0)
    assert {register.key: register.address for register in variant.registers} == {"voltage_l1_n": 18, "current_l1": 48}
    assert variant.identification == ()
    assert variant.catalogue_numbers == ()
    assert variant.source.confidence == "unverified"


def test_a_circle_of_inheritance_is_a_fault(tmp_path: Path) -> None:
    write(tmp_path, VARIANT.replace("based_on: acme-m3", "based_on: acme-m3-ct"), "acme-m3-ct")
    (problem,) = Catalogue.load(tmp_path).problems
    assert problem.fields[0].code == "profile-unknown"


def test_an_unknown_model_is_not_found() -> None:
    with pytest.raises(NotFound) as failed:
        Catalogue.load().get("no-such-model")
    assert failed.value.code == "unknown-model"


def test_a_faulty_file_of_the_package_is_told_when_asked_for(tmp_path: Path) -> None:
    write(tmp_path, "{", "broken")
    catalogue = Catalogue(package=tmp_path)
    with pytest.raises(ProfileInvalid):
        catalogue.get("broken")


@pytest.mark.parametrize("number", ["M3-63", "m3 63", "M3.63", "acme-m3"])
def test_a_model_is_found_by_its_number_however_it_is_written(tmp_path: Path, number: str) -> None:
    write(tmp_path)
    assert [profile.id for profile in Catalogue.load(tmp_path).find(number)] == ["acme-m3"]


def test_a_number_is_squeezed() -> None:
    assert squeeze("0 046 87") == squeeze("0046.87") == "004687"
