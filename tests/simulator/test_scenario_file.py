"""Scenario files: what is wrong is said by field, value and what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from meterhouse.domain.errors import InvalidInput, NotFound
from meterhouse.domain.installation import GatewayKind
from meterhouse.simulator.building import Building
from meterhouse.simulator.form import DeviceSpec, FaultKind, FaultSpec, GatewaySpec, LoadSpec, Scenario, Site
from meterhouse.simulator.load.shapes import SHAPES
from meterhouse.simulator.load.texture import Texture
from meterhouse.simulator.scenario import parametric
from meterhouse.simulator.scenario_file import ScenarioInvalid, load_scenario, names, parse_scenario
from tests.simulator.reading import CATALOGUE, scenario

SOUND = """
schema: meterhouse-scenario/1
site: {name: House, timezone: Europe/Rome, seed: 3}
load_types: [{key: kitchen, name: Kitchen}]
measure_groups: [{name: Floor}]
panel_boards: [{name: Cellar}]
gateways: [{name: Board, panel_board: Cellar}, {name: Line, kind: local}]
devices:
  - {name: Main, gateway: Board, model: eastron-sdm630, unit: 1, load: {shape: constant, base: 50, peak: 90}}
  - {name: Oven, gateway: Board, model: eastron-sdm120, unit: 2, upstream: Main, load_type: kitchen, groups: [Floor]}
"""


def changed(old: str, new: str) -> str:
    assert old in SOUND
    return SOUND.replace(old, new)


def test_a_sound_file_becomes_a_building(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    path.write_text(SOUND)
    installation = Building.load(path, catalogue=CATALOGUE).installation()
    assert [gateway.kind for gateway in installation.gateways] == [GatewayKind.MODBUS_TCP, GatewayKind.LOCAL]
    assert [(device.name, device.upstream_device_id) for device in installation.devices] == [
        ("Main", None),
        ("Oven", 1),
    ]
    assert [item.key for item in installation.load_types][-1] == "kitchen"
    assert installation.devices[1].load_type_id == 7
    assert installation.devices[1].measure_group_ids == (1,)
    assert installation.gateways[0].panel_board_id == 1
    assert installation.site.name == "House"


def test_an_upstream_meter_may_be_kept_secret() -> None:
    text = changed("upstream: Main,", "upstream: Main, tell_upstream: false,")
    installation = Building(parse_scenario(text), catalogue=CATALOGUE).installation()
    assert installation.devices[1].upstream_device_id is None


@pytest.mark.parametrize(
    ("old", "new", "field", "code", "expected"),
    [
        ("timezone: Europe/Rome", "timezone: Europe/Atlantis", "site.timezone", "unknown-timezone", ""),
        ("seed: 3", "seed: -1", "site.seed", "value-invalid", ">= 0"),
        ("seed: 3", "latitude: 80", "site.latitude", "value-invalid", "<= 66.0"),
        ("seed: 3", "sample_rate_s: 77", "site.sample_rate_s", "bad-sample-rate", "60, 300"),
        ("seed: 3", 'holidays: ["13-40"]', "site.holidays.0", "not-month-day", "MM-DD"),
        ("seed: 3", "sed: 3", "site.sed", "field-unknown", "seed"),
        ("kind: local", "kind: serial", "gateways.1.kind", "not-in-set", "'local', 'tcp'"),
        ("panel_board: Cellar", "panel_board: Attic", "gateways.0.panel_board", "unknown-name", "Cellar"),
        ("panel_board: Cellar", "paced: true", "gateways.0", "not-a-serial-line", "rtu_over_tcp"),
        ("name: Line, kind: local", "name: Board", "gateways.1.name", "name-taken", None),
        ("unit: 2", "unit: 248", "devices.1.unit", "value-invalid", "<= 247"),
        ("unit: 2", "unit: 1", "devices.1.unit", "address-taken", None),
        ("name: Oven", "name: Main", "devices.1.name", "name-taken", None),
        ("name: Oven, ", "", "devices.1.name", "field-missing", None),
        ("upstream: Main", "upstream: Mian", "devices.1.upstream", "unknown-name", "a device above this one"),
        ("load_type: kitchen", "load_type: kitchn", "devices.1.load_type", "unknown-name", "kitchen"),
        ("groups: [Floor]", "groups: [Flor]", "devices.1.groups.0", "unknown-name", "Floor"),
        (
            "gateway: Board, model: eastron-sdm120",
            "gateway: Bord, model: x",
            "devices.1.gateway",
            "unknown-name",
            "Board",
        ),
        ("shape: constant", "shape: constnt", "devices.0.load.shape", "not-in-set", "constant"),
        ("base: 50, peak: 90", "base: 50, peak: 9", "devices.0.load", "peak-below-base", "peak >= 50"),
        ("base: 50, peak: 90", "base: -5", "devices.0.load.base", "value-invalid", ">= 0"),
        ("base: 50, peak: 90", "base: .nan", "devices.0.load.base", "value-invalid", None),
        ("shape: constant", "shape: constant, cos_phi: 2", "devices.0.load.cos_phi", "value-invalid", "<= 1.0"),
        ("schema: meterhouse-scenario/1", "schema: meterhouse-scenario/9", "schema", "not-in-set", "scenario/1"),
        (
            "schema: meterhouse-scenario/1",
            "faults: [{kind: slient, device: Main}]",
            "faults.0.kind",
            "not-in-set",
            "silent",
        ),
        ("schema: meterhouse-scenario/1", "faults: [{kind: silent}]", "faults.0", "fault-place", "device or gateway"),
        (
            "schema: meterhouse-scenario/1",
            "faults: [{kind: disconnected, device: Main}]",
            "faults.0.device",
            "fault-of-gateway",
            "gateway",
        ),
        (
            "schema: meterhouse-scenario/1",
            "faults: [{kind: silent, device: Man}]",
            "faults.0.device",
            "unknown-name",
            "Main",
        ),
    ],
)
def test_faults_of_a_file_are_named(old: str, new: str, field: str, code: str, expected: str | None) -> None:
    with pytest.raises(ScenarioInvalid) as error:
        parse_scenario(changed(old, new), "house.yaml")
    faults = {fault.field: fault for fault in error.value.fields}
    assert field in faults, error.value
    assert faults[field].code == code
    if expected is not None:
        assert expected in str(faults[field].params.get("expected", ""))
    assert error.value.params["file"] == "house.yaml"


@pytest.mark.parametrize(
    ("change", "field", "code", "expected"),
    [
        ({"model": "eastron-smd630"}, "devices.0.model", "unknown-model", "eastron-sdm630"),
        ({"options": {"colour": 3}}, "devices.0.options.colour", "option-unknown", ""),
        ({"settings": {"ct": 3}}, "devices.0.settings.ct", "unknown-name", ""),
        (
            {"model": "generic-water-counter", "position": 99, "options": {"concentrator": "bticino-f4con"}},
            "devices.0.position",
            "position-out-of-range",
            "",
        ),
    ],
)
def test_devices_that_do_not_fit_their_profile_are_named(
    change: dict[str, object], field: str, code: str, expected: str
) -> None:
    made = scenario([{"name": "A", "model": "eastron-sdm630"} | change])
    with pytest.raises(InvalidInput) as error:
        Building(made, catalogue=CATALOGUE)
    (fault,) = error.value.fields
    assert (fault.field, fault.code) == (field, code)
    assert expected in str(fault.params.get("expected", ""))


def test_two_lines_of_the_server_are_one_too_many() -> None:
    text = changed("name: Board, panel_board: Cellar", "name: Board, kind: local")
    with pytest.raises(ScenarioInvalid) as error:
        parse_scenario(text)
    assert error.value.fields[0].code == "one-local-gateway"


@pytest.mark.parametrize(
    ("text", "code"), [("a: [1", "not-yaml"), ("- 1", "not-mapping"), (b"\xff\xfe\xff", "not-yaml")]
)
def test_what_is_no_scenario_at_all(text: str | bytes, code: str) -> None:
    with pytest.raises(ScenarioInvalid) as error:
        parse_scenario(text)
    assert error.value.fields[0].code == code


def test_an_unknown_name_tells_the_known_ones() -> None:
    with pytest.raises(NotFound) as error:
        load_scenario("nowhere")
    assert error.value.params == {"kind": "scenario", "id": "nowhere", "known": "demo"}
    assert names() == ("demo",)


def test_the_demo_is_a_whole_building() -> None:
    made = load_scenario("demo")
    models = {device.model for device in made.devices}
    kinds = {CATALOGUE.get(model).kind.value for model in models}
    makers = {CATALOGUE.get(model).vendor for model in models}
    assert 40 <= len(made.devices) <= 64
    assert 6 <= len(made.gateways) <= 8
    assert {"local", "tcp", "rtu_over_tcp"} == {gateway.kind for gateway in made.gateways}
    assert kinds >= {"meter", "pulse_counter", "ems_module", "breaker", "io_module", "charging_station"}
    assert len(makers) >= 15
    assert {"eastron-sdm630", "generic-modbus-meter", "sunspec-203"} <= models
    assert sum(device.load is not None and device.load.shape == "ev" for device in made.devices) >= 4


@pytest.mark.parametrize(("devices", "gateways"), [(255, 8), (1, 1), (247, 1), (3, 8)])
def test_buildings_by_rule_have_the_size_asked_for(devices: int, gateways: int) -> None:
    made = parametric(devices=devices, gateways=gateways)
    assert len(made.devices) == devices
    assert len(made.gateways) == gateways
    assert len({(device.gateway, device.unit) for device in made.devices}) == devices
    assert Scenario.model_validate(yaml.safe_load(made.model_dump_json(by_alias=True))) == made


@pytest.mark.parametrize(("devices", "gateways", "field"), [(0, 1, "devices"), (248, 1, "devices"), (5, 0, "gateways")])
def test_buildings_by_rule_have_limits(devices: int, gateways: int, field: str) -> None:
    with pytest.raises(InvalidInput) as error:
        parametric(devices=devices, gateways=gateways)
    assert error.value.fields[0].field == field


def test_the_documented_example_is_sound_and_every_word_is_documented() -> None:
    text = (Path(__file__).parents[2] / "docs" / "simulator.md").read_text()
    example = text.partition("```yaml\n")[2].partition("```")[0]
    made = parse_scenario(example)
    Building(made, catalogue=CATALOGUE)
    assert [device.name for device in made.devices] == ["Main meter", "Oven"]
    words = {*SHAPES, *FaultKind, *Texture, *Site.model_fields, *GatewaySpec.model_fields, *DeviceSpec.model_fields}
    words |= {*LoadSpec.model_fields, *FaultSpec.model_fields}
    assert {
        word for word in words if f"`{word}`" not in text and f"{word}:" not in text and f"{word}," not in text
    } == set()
