from __future__ import annotations

import os
from pathlib import Path

import pytest

from meterhouse.catalogue.checks import Severity
from meterhouse.catalogue.linter import Finding, lint, publish, published_ids
from meterhouse.catalogue.loader import Catalogue
from meterhouse.cli.main import main
from tests.catalogue.made import TEXT, write

ENERGY = "{key: active_energy_import_total, address: 0x0040, type: uint32, unit: kWh}"


def findings(folder: Path, text: str, name: str = "acme-m3") -> list[Finding]:
    write(folder, text, name)
    return lint(Catalogue.load(folder), [name])


def with_register(*lines: str, text: str = TEXT) -> str:
    return text + "".join(f"  - {line}\n" for line in lines)


def test_the_packages_profiles_have_no_errors_and_no_warnings() -> None:
    said = [finding for finding in lint(Catalogue.load()) if finding.severity is not Severity.NOTICE]
    assert said == []


def test_a_profile_in_order_is_only_told_that_it_counts_nothing(tmp_path: Path) -> None:
    assert [finding.code for finding in findings(tmp_path, TEXT)] == ["profile-without-energy"]
    assert findings(tmp_path, with_register(ENERGY)) == []


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{key: voltage_l2_n, address: 0x0013, type: uint32, unit: V}", "profile-registers-overlap"),
        ("{key: current_l1, address: 0x0040, type: uint16, unit: A}", "profile-register-twice"),
        ("{key: current_l2, address: 0x0040, type: uint16, unit: V}", "profile-unit-mismatch"),
        ("{key: current_l2, address: 0x0040, type: uint16}", "profile-unit-mismatch"),
        ("{key: current_l2, address: 0x0040, type: uint16, unit: Amp}", "profile-unit-mismatch"),
        ('{key: current_l2, address: 0x0040, type: uint16, unit: A, scale: "rule:x"}', "profile-rule-unknown"),
        ('{key: current_l2, address: 0x0040, type: uint16, unit: A, scale: "pow10:x"}', "profile-register-unknown"),
        ("{key: current_l2, address: 0x0040, type: uint16, unit: A, sign_key: x}", "profile-register-unknown"),
        (
            "{key: current_l2, address: 0x0040, type: uint16, unit: A, sign_key: firmware}",
            "profile-sign-without-negative",
        ),
        ("{key: mode, address: 0x0040, type: uint16, enum: x}", "profile-enum-unknown"),
        ("{key: serial_number, address: 0x0040, type: string, words: 21}", "profile-register-beyond-block"),
        (
            "{key: current_l2, address: 0x0040, type: uint16, unit: A, unit_offset: 1}",
            "profile-unit-offset-beyond-count",
        ),
        ("{key: current_l2, address: 0x0040, type: uint16, unit: A, position: 2}", "profile-position-beyond-count"),
        (
            "{key: current_l2, address: 0x0040, type: uint16, unit: A, sentinels: [0x10000]}",
            "profile-sentinel-beyond-type",
        ),
        ("{key: digital_input_1, address: 0x0040, type: uint16, bit: 16}", "profile-bit-beyond-type"),
    ],
)
def test_what_would_misread_is_an_error_at_its_line(tmp_path: Path, line: str, code: str) -> None:
    errors = [item for item in findings(tmp_path, with_register(line)) if item.severity is Severity.ERROR]
    assert [item.code for item in errors] == [code]
    assert errors[0].line == TEXT.count("\n") + 1
    assert errors[0].file.endswith("acme-m3.yaml")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("max_registers: 20", "holes: [[0x11, 0x11]]", "profile-register-in-hole"),
        ("max_registers: 20", "barriers: [0x13]", "profile-register-across-barrier"),
        ("max_registers: 20", "base: {option: remote_id}", "profile-option-unknown"),
        ("kind: meter", "kind: pulse_counter", "profile-field-missing"),
        ("note: read on a bench", 'note: ""', None),
        ("confidence: tested-code, note: read on a bench", "confidence: unverified", "profile-unverified-without-note"),
        ("capabilities: [measure]", "supersedes: [no-such]", "profile-unknown"),
        ("capabilities: [measure]", "superseded_by: eastron-sdm630", "profile-supersession-one-sided"),
        (
            "capabilities: [measure]",
            "options: {r: {type: choice, choices: [1, 2], default: 3}}",
            "profile-option-default-not-in-choices",
        ),
        (
            "capabilities: [measure]",
            "options: {r: {type: number, min: 1, default: 0}}",
            "profile-option-default-beyond-limits",
        ),
        (
            "capabilities: [measure]",
            "options: {word_order: {type: choice, choices: [middle]}}",
            "profile-word-order-unknown",
        ),
        (
            "capabilities: [measure]",
            "scaling_rules: {r: {factors: [ct_ratio], steps: [{scale: 1}]}}",
            "profile-register-unknown",
        ),
        ("capabilities: [measure]", "capabilities: [measure]\ncapabilities: [thd]", "profile-key-twice"),
        ("capabilities: [measure]", "pulse: {key: voltage_l1_n, unit: V}", "profile-pulse-not-counter"),
        ("capabilities: [measure]", "pulse: {key: gas_volume, unit: kWh}", "profile-unit-mismatch"),
    ],
)
def test_what_is_wrong_with_the_whole_is_an_error(tmp_path: Path, old: str, new: str, code: str | None) -> None:
    assert old in TEXT
    text = with_register(ENERGY, text=TEXT.replace(old, new))
    errors = {item.code for item in findings(tmp_path, text) if item.severity is Severity.ERROR}
    assert (code in errors) if code else not errors


@pytest.mark.parametrize(
    ("line", "severity", "code"),
    [
        ("{key: current_x, address: 0x0040, type: uint16, unit: A}", "notice", "profile-key-not-measured"),
        (
            "{key: current_l2, address: 0x0040, type: uint16, unit: A, scale: unknown}",
            "notice",
            "profile-scale-unknown",
        ),
        (
            "{key: active_energy_total, address: 0x0040, type: uint16, unit: Wh}",
            "warning",
            "profile-energy-without-direction",
        ),
        ("{key: current_l2, address: 0x0020, type: uint16, unit: A}", "notice", "profile-registers-overlap"),
    ],
)
def test_what_is_doubtful_or_good_to_know_is_told_but_no_error(
    tmp_path: Path, line: str, severity: str, code: str
) -> None:
    said = {(item.severity.value, item.code) for item in findings(tmp_path, with_register(line))}
    assert (severity, code) in said
    assert "error" not in {item for item, _ in said}


def test_a_makers_own_word_for_a_state_is_doubtful(tmp_path: Path) -> None:
    text = with_register(
        "{key: breaker_state, address: 0x0040, type: uint16, enum: state}",
        text=TEXT.replace("\nregisters:", "\nenums: {state: {0: ajar}}\nregisters:"),
    )
    (warning,) = [item for item in findings(tmp_path, text) if item.severity is Severity.WARNING]
    assert (warning.code, warning.params["value"]) == ("profile-state-label", "ajar")


def test_a_capability_without_a_register_for_it_is_doubtful(tmp_path: Path) -> None:
    text = with_register(ENERGY, text=TEXT.replace("[measure]", "[measure, thd, pulse_inputs]"))
    said = [item.params["value"] for item in findings(tmp_path, text) if item.severity is Severity.WARNING]
    assert said == ["thd", "pulse_inputs"]


def test_bits_of_one_register_do_not_overlap(tmp_path: Path) -> None:
    lines = [f"{{key: digital_input_{n}, address: 0x0040, type: uint16, bit: {n - 1}}}" for n in (1, 2)]
    assert findings(tmp_path, with_register(ENERGY.replace("0x0040", "0x0050"), *lines)) == []


def test_a_variants_own_register_is_found_at_its_own_line(tmp_path: Path) -> None:
    write(tmp_path)
    text = "schema: meterhouse-profile/1\nid: variant\nname: v\nbased_on: acme-m3\nregisters:\n"
    line = "  - {key: current_l2, address: 0x0040, type: uint16, unit: %s}\n"
    (error,) = [i for i in findings(tmp_path, text + line % "V", "variant") if i.severity is Severity.ERROR]
    assert (error.code, error.line) == ("profile-unit-mismatch", 6)
    write(tmp_path, TEXT.replace("unit: A}", "unit: V}"))
    (error,) = [i for i in findings(tmp_path, text + line % "A", "variant") if i.severity is Severity.ERROR]
    assert (error.params["key"], error.line) == ("current_l1", 4)


def test_an_id_that_was_published_stays(tmp_path: Path) -> None:
    listing = tmp_path / "ids.txt"
    listing.write_text("gone-model\n")
    added = publish(Catalogue.load(), listing)
    assert set(added) == set(Catalogue.load().ids())
    assert "gone-model" in published_ids(listing)
    assert publish(Catalogue.load(), listing) == ()


def test_the_command_lists_shows_and_lints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = ["catalogue", "--user-folder", str(tmp_path)]
    write(tmp_path)
    assert main([*folder, "list", "--family", "third-party-meter"]) == 0
    listed = capsys.readouterr().out
    assert "acme-m3" in listed
    assert "bticino-f4n200" not in listed
    assert main([*folder, "show", "M3 63"]) == 0
    assert "voltage_l1_n" in capsys.readouterr().out
    assert main([*folder, "lint"]) == 0
    write(tmp_path, with_register("{key: current_l1, address: 0x0040, type: uint16, unit: A}"))
    assert main([*folder, "lint", "acme-m3"]) == 1
    assert f"acme-m3.yaml:{TEXT.count(os.linesep) + 1}: error: " in capsys.readouterr().out
    write(tmp_path, TEXT.replace("little", "middle"))
    assert main([*folder, "lint"]) == 1
    assert "profile-value-not-in-set value=middle expected='big' or 'little'" in capsys.readouterr().out
    assert main([*folder, "show", "no-such-model"]) == 1
