"""What holds for the whole site (§12.2, §5)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import load_zone
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.installation import SiteSettings
from meterhouse.i18n.currencies import known_currency
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.guard import Least, needs, open_to

router = APIRouter(prefix="/site", tags=["installation"])


class SiteInput(BaseModel):
    """`timezone` is an IANA name; `currency` an ISO 4217 code; `sample_rate_s` the width of recorded intervals.

    The serial fields drive the Local gateway's RS485 port, and are taken over at once.
    """

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(min_length=1, max_length=80)]
    timezone: Annotated[str, Field(max_length=60)]
    sample_rate_s: Literal[60, 300, 600, 900, 1800, 3600]
    poll_interval_s: Annotated[float, Field(ge=1, le=3600, allow_inf_nan=False)]
    language: Annotated[str, Field(max_length=20)]
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    gas_kwh_per_m3: Annotated[float, Field(gt=0, le=100, allow_inf_nan=False)]
    decimal_separator: Literal[".", ","]
    field_separator: Literal[",", ";"]
    serial_baud: Literal[1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200]
    serial_parity: Literal["N", "E", "O"]
    serial_stop_bits: Literal[1, 2]
    serial_timeout_ms: Annotated[int, Field(ge=20, le=10_000)]


class SiteView(SiteInput):
    """The site as it is set."""


@router.get("")
@open_to(Least.OPEN)
async def get_site(services: Services) -> SiteView:
    return _view(services.installation.current.site)


@router.put("")
@needs(Page.SERVER_CONFIGURATION)
async def replace_site(site: SiteInput, services: Services) -> SiteView:
    _check(site, services.texts.languages)
    wanted = replace(
        services.installation.current.site,
        **site.model_dump(exclude={"gas_kwh_per_m3"}),
        gas_kwh_per_m3=Decimal(repr(site.gas_kwh_per_m3)),
    )
    saved = await services.installation.put_site(wanted)
    return _view(saved)


def _check(site: SiteInput, languages: frozenset[str]) -> None:
    errors = []
    try:
        load_zone(site.timezone)
    except InvalidInput as error:
        errors.append(FieldError("timezone", error.code, error.params))
    if not known_currency(site.currency):
        errors.append(FieldError("currency", "unknown-currency", {"value": site.currency}))
    if site.language not in languages:
        expected = ", ".join(sorted(languages))
        errors.append(FieldError("language", "not-one-of", {"value": site.language, "expected": expected}))
    if site.decimal_separator == site.field_separator:
        errors.append(FieldError("field_separator", "separators-equal"))
    if errors:
        raise InvalidInput(fields=tuple(errors))


def _view(site: SiteSettings) -> SiteView:
    return SiteView.model_validate(
        {
            "name": site.name,
            "timezone": site.timezone,
            "sample_rate_s": site.sample_rate_s,
            "poll_interval_s": site.poll_interval_s,
            "language": site.language,
            "currency": site.currency,
            "gas_kwh_per_m3": float(site.gas_kwh_per_m3),
            "decimal_separator": site.decimal_separator,
            "field_separator": site.field_separator,
            "serial_baud": site.serial_baud,
            "serial_parity": site.serial_parity,
            "serial_stop_bits": site.serial_stop_bits,
            "serial_timeout_ms": site.serial_timeout_ms,
        }
    )
