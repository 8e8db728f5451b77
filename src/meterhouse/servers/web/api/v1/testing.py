"""The outcome of asking a gateway or device now."""

from __future__ import annotations

from decimal import Decimal

from pydantic import BaseModel

from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.readings import AttributeValue, ReadingValue, attributes_of, values_of
from meterhouse.servers.web.api.v1.status import ErrorView, error_view
from meterhouse.services.connections import RegisterSeen, TestResult


class RegisterView(BaseModel):
    """One register as it came: `words` are raw (16 bits each), empty where the device has none (`present` false).

    `value` in `unit`, before the supply direction is applied; null: not available, or `weight_known` is false.
    """

    key: str
    address: int
    words: list[int]
    value: float | str | None
    unit: str
    present: bool
    weight_known: bool
    plausible: bool


class TestView(BaseModel):
    """`ok`: something answered, and nothing it said is impossible. `error` says what is wrong otherwise.

    `round_trip_ms` is None when nothing answered; `requests` is how many reads a device took; `device_id` of a
    gateway's test is the device that answered, if one did.
    """

    device_id: int | None
    ok: bool
    round_trip_ms: float | None
    requests: int
    values: list[ReadingValue]
    attributes: dict[str, AttributeValue]
    registers: list[RegisterView]
    error: ErrorView | None


def test_view(result: TestResult, text: Text) -> TestView:
    examined = result.examined
    reading = examined.reading if examined else None
    return TestView(
        device_id=result.device_id,
        ok=result.error is None,
        round_trip_ms=result.round_trip_ms,
        requests=examined.requests if examined else 0,
        values=values_of(reading),
        attributes=attributes_of(reading),
        registers=[_register(item) for item in examined.registers] if examined else [],
        error=error_view(result.error, text),
    )


def _register(register: RegisterSeen) -> RegisterView:
    value = register.value
    return RegisterView(
        key=register.key,
        address=register.address,
        words=list(register.words),
        value=float(value) if isinstance(value, Decimal) else value,
        unit=register.unit,
        present=register.present,
        weight_known=register.weight_known,
        plausible=register.plausible,
    )
