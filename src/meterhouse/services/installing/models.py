"""The catalogue as the rules of an installation see it."""

from __future__ import annotations

from collections.abc import Mapping

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.options import check_device, options_of
from meterhouse.catalogue.schema import Capability, Family, Kind, Profile
from meterhouse.domain.errors import NotFound
from meterhouse.domain.installation import Device, OptionValue
from meterhouse.domain.model_facts import ModelFacts
from meterhouse.domain.quantity import COMMODITY_KEY, Commodity, Direction, Quantity

_ALERTS = frozenset({Family.EMS_BT_DIN, Family.MEGATIKER, Family.MEGABREAK})
"""Families whose alerts can be excluded (§1.2)."""

_VOLTS, _ROOM = 230.0, 1.1

_QUALITY = frozenset({Quantity.THD_VOLTAGE, Quantity.THD_CURRENT, Quantity.HARMONIC_VOLTAGE, Quantity.HARMONIC_CURRENT})


class Models:
    """Facts and option checks of catalogue models; facts are kept once they were asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._facts: dict[str, ModelFacts] = {}

    def facts(self, model: str) -> ModelFacts | None:
        """None: there is no such model."""
        known = self._facts.get(model)
        if known is None and model:
            try:
                profile = self._catalogue.get(model)
            except NotFound:
                return None
            known = self._facts[model] = facts_of(profile)
        return known

    def options(self, device: Device) -> Mapping[str, OptionValue]:
        """The option values of a device of a known model, defaults filled in. Raises InvalidInput."""
        return check_device(self._catalogue, device.model, device.position, device.options)


def most_power_w(catalogue: Catalogue, device: Device) -> float | None:
    """The most active power that a device can carry: as configured, else by its model's rating; None: not known.

    A rated current (the model's, or the one entered for a charging station) is taken at 230 V and a tenth more.
    """
    if device.max_power_w:
        return float(device.max_power_w)
    try:
        profile = catalogue.get(device.model)
    except NotFound:
        return None
    if profile.max_power_w:
        return float(profile.max_power_w)
    rated = device.options.get("rated_current_a", profile.rated_current_a)
    if rated is None or isinstance(rated, bool | str):
        return None
    return float(rated) * _VOLTS * _ROOM * (profile.phases or 3)


def option_form(catalogue: Catalogue, model: str, name: str) -> str | None:
    """How a model's option is entered (`Option.type`); None where there is no such model or option."""
    try:
        option = options_of(catalogue.get(model)).get(name)
    except NotFound:
        return None
    return option.type if option else None


def facts_of(profile: Profile) -> ModelFacts:
    """What the rules need of a profile."""
    measured = set(profile.measured)
    commodities = {commodity for commodity, key in COMMODITY_KEY.items() if key in measured}
    counts_power = any(key.quantity is Quantity.ACTIVE_ENERGY and key.direction is Direction.IMPORT for key in measured)
    if counts_power or profile.modbus.registers_from_options:
        commodities.add(Commodity.ELECTRICITY)
    capable = {Capability.THD, Capability.HARMONICS} & set(profile.capabilities)
    return ModelFacts(
        id=profile.id,
        name=profile.name,
        commodities=frozenset(commodities),
        virtual=profile.kind is Kind.VIRTUAL,
        pulse=profile.pulse is not None,
        sides=profile.modbus.positions,
        has_positions=profile.pulse is not None or profile.modbus.positions > 1,
        interface=profile.kind is Kind.INTERFACE or "interface" in options_of(profile),
        alerts=profile.family in _ALERTS,
        power_quality=bool(capable) or any(key.quantity in _QUALITY for key in measured),
        unit_ids=profile.modbus.unit.count,
    )
