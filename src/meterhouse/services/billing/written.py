"""Charges and whole tariff books in writing (JSON): for the store, frozen bills and stored alternatives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from meterhouse.domain.tariff.model import (
    Charge,
    ChargeKind,
    CostRule,
    DemandCharge,
    FeedIn,
    Levy,
    ReactiveCharge,
    StandingCharge,
    Tariff,
    TariffBook,
    Tax,
)

Written = dict[str, Any]
"""What JSON can say."""

_KINDS: dict[str, TypeAdapter[Any]] = {
    "standing": TypeAdapter(StandingCharge),
    "demand": TypeAdapter(DemandCharge),
    "reactive": TypeAdapter(ReactiveCharge),
    "tax": TypeAdapter(Tax),
    "levy": TypeAdapter(Levy),
    "feed_in": TypeAdapter(FeedIn),
}
_NAMES: dict[type, str] = {
    StandingCharge: "standing",
    DemandCharge: "demand",
    ReactiveCharge: "reactive",
    Tax: "tax",
    Levy: "levy",
    FeedIn: "feed_in",
}
_TARIFFS = TypeAdapter(tuple[Tariff, ...])
_RULES = TypeAdapter(tuple[CostRule, ...])


def kind_of(what: ChargeKind) -> str:
    """The word for a kind of charge."""
    return _NAMES[type(what)]


def write_charge_kind(what: ChargeKind) -> Written:
    """A charge's terms, with their kind."""
    kind = kind_of(what)
    return {"kind": kind, **_KINDS[kind].dump_python(what, mode="json")}


def read_charge_kind(written: Mapping[str, Any]) -> ChargeKind:
    """The reverse of `write_charge_kind`."""
    fields = dict(written)
    found: ChargeKind = _KINDS[fields.pop("kind")].validate_python(fields)
    return found


_CHARGE = TypeAdapter(Charge)


def write_book(book: TariffBook) -> Written:
    """Everything but the revision is exact both ways."""
    return {
        "revision": book.revision,
        "tariffs": _TARIFFS.dump_python(book.tariffs, mode="json"),
        "rules": _RULES.dump_python(book.rules, mode="json"),
        "charges": [
            {
                "id": charge.id,
                "commodity": charge.commodity.value,
                "name": charge.name,
                "what": write_charge_kind(charge.what),
                "first": charge.first.isoformat() if charge.first else None,
                "last": charge.last.isoformat() if charge.last else None,
            }
            for charge in book.charges
        ],
    }


def read_book(written: Mapping[str, Any]) -> TariffBook:
    """The reverse of `write_book`."""
    charges = [_CHARGE.validate_python({**item, "what": read_charge_kind(item["what"])}) for item in written["charges"]]
    return TariffBook(
        _TARIFFS.validate_python(written["tariffs"]),
        _RULES.validate_python(written["rules"]),
        tuple(charges),
        int(written["revision"]),
    )
