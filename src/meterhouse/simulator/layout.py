"""From a scenario to its meters: the tree of draws, start indexes, exchanges."""

from __future__ import annotations

import math
from dataclasses import dataclass

from meterhouse.simulator.form import CAR_SHAPE, DeviceSpec, LoadSpec, Scenario
from meterhouse.simulator.load.ambience import Climate
from meterhouse.simulator.load.draw import QUANTA, SPLIT_BITS, TANGENT_BITS, Draw
from meterhouse.simulator.load.noise import seed_of, uniform_at
from meterhouse.simulator.load.registers import PHASES, Registers
from meterhouse.simulator.load.sessions import ChargingHabit
from meterhouse.simulator.load.texture import Texture
from meterhouse.simulator.load.tree import Tree

_HOURS_BEFORE = 3 * 8766
_WHOLE = 1 << SPLIT_BITS
_PHASES = {"L1": 0, "L2": 1, "L3": 2}


@dataclass(frozen=True)
class Layout:
    """A scenario's meters; meter m is `scenario.devices[m]`.

    `above[m]`: positions of the meters that measure meter m's energy too. `start`: what stands on the meters when
    counting begins.
    """

    scenario: Scenario
    climate: Climate
    tree: Tree
    above: tuple[tuple[int, ...], ...]
    start: Registers


def lay_out(scenario: Scenario) -> Layout:
    """Everything that is pure and known before counting begins."""
    site = scenario.site
    climate = Climate(
        seed=site.seed,
        timezone=site.timezone,
        latitude=site.latitude,
        longitude=site.longitude,
        mean_c=site.mean_c,
        swing_c=site.swing_c,
        holidays=tuple(map(_month_day, site.holidays)),
        closed=tuple((_month_day(first), _month_day(last)) for first, last in site.closed),
    )
    above = _above(scenario.devices)
    tree = _tree(scenario, above)
    return Layout(scenario, climate, tree, above, _start(scenario, tree))


def _month_day(text: str) -> tuple[int, int]:
    return int(text[:2]), int(text[3:])


def _above(devices: tuple[DeviceSpec, ...]) -> tuple[tuple[int, ...], ...]:
    places = {device.name: place for place, device in enumerate(devices)}
    above: list[tuple[int, ...]] = []
    for device in devices:
        upstream = places[device.upstream] if device.upstream is not None else None
        above.append(() if upstream is None else (upstream, *above[upstream]))
    return tuple(above)


def _tree(scenario: Scenario, above: tuple[tuple[int, ...], ...]) -> Tree:
    draws: list[Draw] = []
    members: list[list[int]] = [[] for _ in scenario.devices]
    for place, device in enumerate(scenario.devices):
        if device.load is not None:
            for meter in (place, *above[place]):
                members[meter].append(len(draws))
            draws.append(_draw(scenario, device.name, device.load))
    if not draws:
        draws.append(Draw("nothing", 0, "constant", 0, 0))
    return Tree(tuple(draws), tuple(map(tuple, members)))


def _draw(scenario: Scenario, name: str, load: LoadSpec) -> Draw:
    site = scenario.site
    seed = seed_of(site.seed, "load", name)
    cars = load.shape == CAR_SHAPE
    return Draw(
        name=name,
        seed=seed,
        shape=load.shape,
        base=load.base,
        peak=float(max(load.cars_w)) if cars else load.peak,
        texture=Texture.FLAT if cars else load.texture,
        split=_split(seed, load),
        tangent=math.tan(math.acos(load.cos_phi)),
        produces=load.shape == "pv",
        habit=ChargingHabit(seed, site.timezone, load.per_day, load.cars_w) if cars else None,
    )


def _split(seed: int, load: LoadSpec) -> tuple[int, int, int]:
    if load.phases != "three":
        shares = [0, 0, 0]
        shares[_PHASES[load.phases]] = _WHOLE
        return shares[0], shares[1], shares[2]
    first, second = (int(_WHOLE / 3 * (1 + 0.16 * (uniform_at(seed, 101 + phase) - 0.5))) for phase in range(2))
    return first, second, _WHOLE - first - second


def _start(scenario: Scenario, tree: Tree) -> Registers:
    """What the meters counted in their life before: as much as they would in up to three years."""
    start = Registers.zero(len(scenario.devices))
    for meter, device in enumerate(scenario.devices):
        years = uniform_at(seed_of(scenario.site.seed, "age", device.name), 0)
        for draw in tree.behind(meter):
            counted = int(years * _HOURS_BEFORE * (draw.base + 0.22 * (draw.peak - draw.base))) * QUANTA
            (start.exported if draw.produces else start.imported)[meter] += counted
            start.reactive[meter] += int(counted * draw.tangent) << TANGENT_BITS
        if device.start_index is not None:
            start.imported[meter] = device.start_index * QUANTA
        _share_out(start, meter, tree.behind(meter))
    return start


def _share_out(start: Registers, meter: int, draws: tuple[Draw, ...]) -> None:
    """Phases and apparent energy that fit to a meter's totals."""
    active = int(start.imported[meter] + start.exported[meter])
    start.apparent[meter] = math.isqrt(active**2 + (int(start.reactive[meter]) >> TANGENT_BITS) ** 2)
    rates = [max(draw.peak, draw.base, 1.0) for draw in draws] or [1.0]
    splits = [draw.split for draw in draws] or [(_WHOLE, 0, 0)]
    for total, phases in (
        (start.imported, start.phase_imported),
        (start.exported, start.phase_exported),
        (start.reactive, start.phase_reactive),
    ):
        rest = int(total[meter])
        for phase in range(1, PHASES):
            share = sum(rate * split[phase] for rate, split in zip(rates, splits, strict=True)) / sum(rates) / _WHOLE
            phases[meter, phase] = int(int(total[meter]) * share)
            rest -= int(phases[meter, phase])
        phases[meter, 0] = rest
