"""Communication state of devices and gateways as the API tells it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from pydantic import BaseModel

from meterhouse.domain.errors import ErrorParam, MeterhouseError
from meterhouse.i18n.texts import Text
from meterhouse.services.live import DeviceLive, DeviceStatus


class ErrorView(BaseModel):
    """An error as part of an answer; `detail` is in the caller's language."""

    code: str
    params: dict[str, ErrorParam]
    detail: str


class StatusView(BaseModel):
    """`answered_at` is the last good answer; `error` the last failure since then, `last_error` the last one at all."""

    status: DeviceStatus
    answered_at: datetime | None
    error: ErrorView | None
    error_since: datetime | None
    last_error: ErrorView | None = None
    last_error_at: datetime | None = None


def error_view(error: MeterhouseError | None, text: Text) -> ErrorView | None:
    if error is None:
        return None
    return ErrorView(code=error.code, params=error.params, detail=text.error(error.code, error.params))


def device_status(live: DeviceLive | None, text: Text) -> StatusView:
    if live is None:
        return StatusView(status=DeviceStatus.WAITING, answered_at=None, error=None, error_since=None)
    return StatusView(
        status=live.status,
        answered_at=live.reading.at if live.reading else None,
        error=error_view(live.error, text),
        error_since=live.error_since,
        last_error=error_view(live.last_error, text),
        last_error_at=live.last_error_at,
    )


def gateway_status(enabled: bool, devices: Iterable[DeviceLive], text: Text) -> StatusView:
    """`on` when any device behind it answers, `communication_error` when all that were asked fail."""
    asked = [live for live in devices if live.status is not DeviceStatus.OFF]
    answered = [live.reading.at for live in asked if live.reading]
    failed = [live for live in asked if live.error]
    if not enabled:
        status = DeviceStatus.OFF
    elif any(live.status is DeviceStatus.ON for live in asked):
        status = DeviceStatus.ON
    elif failed:
        status = DeviceStatus.COMMUNICATION_ERROR
    else:
        status = DeviceStatus.WAITING
    last = max(failed, key=lambda live: (live.error_since is not None, live.error_since), default=None)
    ever = max((live for live in asked if live.last_error_at), key=lambda live: str(live.last_error_at), default=None)
    return StatusView(
        status=status,
        answered_at=max(answered, default=None),
        error=error_view(last.error, text) if last else None,
        error_since=last.error_since if last else None,
        last_error=error_view(ever.last_error, text) if ever else None,
        last_error_at=ever.last_error_at if ever else None,
    )
