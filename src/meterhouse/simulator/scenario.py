"""Scenarios made by rule, for benchmarks and soaks: any number of devices behind any number of gateways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput
from meterhouse.simulator.form import LOAD_TYPE_KEYS, DeviceSpec, GatewaySpec, LoadSpec, Scenario, Site
from meterhouse.simulator.load.texture import Texture

MODELS = ("eastron-sdm630", "schneider-iem3000", "siemens-pac2200", "weidmueller-em525", "bticino-f41dm63")
"""Three-phase meters of different makers that count single Wh, with float and integer registers."""

_LOADS: Sequence[tuple[str, float, float]] = (
    ("office", 150, 4200),
    ("lighting", 80, 2600),
    ("kitchen", 200, 9000),
    ("ventilation", 300, 3400),
    ("rooms", 120, 3100),
    ("refrigeration", 400, 1800),
    ("climate", 90, 7500),
    ("constant", 700, 1100),
)
_MOST_PER_GATEWAY = 247


def parametric(
    *,
    devices: int,
    gateways: int,
    seed: int = 1,
    models: Sequence[str] = MODELS,
    faults: Sequence[Mapping[str, object]] = (),
) -> Scenario:
    """`devices` meters dealt out to `gateways` TCP gateways in turn, models and loads in rotation.

    Raises InvalidInput (fields `devices`, `gateways`) for less than one, or more than 247 devices on a gateway.
    """
    _check(devices, gateways)
    return Scenario.model_validate(
        {
            "site": Site(name=f"{devices} devices behind {gateways} gateways", seed=seed),
            "gateways": [GatewaySpec(name=f"Gateway {number + 1}") for number in range(gateways)],
            "devices": [_device(number, gateways, models) for number in range(devices)],
            "faults": list(faults),
        }
    )


def _check(devices: int, gateways: int) -> None:
    if gateways < 1:
        raise InvalidInput(fields=(FieldError("gateways", "value-invalid", {"value": gateways, "expected": ">= 1"}),))
    most = gateways * _MOST_PER_GATEWAY
    if not 1 <= devices <= most:
        params: dict[str, ErrorParam] = {"value": devices, "expected": f"1..{most} ({_MOST_PER_GATEWAY} per gateway)"}
        raise InvalidInput(fields=(FieldError("devices", "value-invalid", params),))


def _device(number: int, gateways: int, models: Sequence[str]) -> DeviceSpec:
    shape, base, peak = _LOADS[number % len(_LOADS)]
    return DeviceSpec(
        name=f"Meter {number + 1}",
        gateway=f"Gateway {number % gateways + 1}",
        model=models[number % len(models)],
        unit=number // gateways + 1,
        load_type=LOAD_TYPE_KEYS[number % len(LOAD_TYPE_KEYS)],
        start_index=1_000_000 + 7_919 * number,
        load=LoadSpec(shape=shape, base=base, peak=peak, cos_phi=0.95, texture=Texture.LIVELY),
    )
