"""The outcome of asking a device now."""

from __future__ import annotations

from pydantic import BaseModel

from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.readings import AttributeValue, ReadingValue, attributes_of, values_of
from meterhouse.servers.web.api.v1.status import ErrorView, error_view
from meterhouse.services.connections import TestResult


class TestView(BaseModel):
    """`round_trip_ms` is None and `error` says why, when nothing answered."""

    device_id: int | None
    ok: bool
    round_trip_ms: int | None
    values: list[ReadingValue]
    attributes: dict[str, AttributeValue]
    error: ErrorView | None


def test_view(result: TestResult, text: Text) -> TestView:
    return TestView(
        device_id=result.device_id,
        ok=result.error is None,
        round_trip_ms=result.round_trip_ms,
        values=values_of(result.reading),
        attributes=attributes_of(result.reading),
        error=error_view(result.error, text),
    )
