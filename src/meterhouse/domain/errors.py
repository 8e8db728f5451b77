"""Errors as codes with parameters; text is made at the edge (web, CLI, mail), in the reader's language."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

ErrorParam = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one input field.

    `field` is the dotted path in the caller's own words ("port", "rows.12.register"); `code` is a Fluent message id
    without its `error-` prefix; `params` hold the offending value and what would be right.
    """

    field: str
    code: str
    params: Mapping[str, ErrorParam] = dataclasses.field(default_factory=dict)


class MeterhouseError(Exception):
    """Base of every expected failure.

    `code` names the kind in kebab-case ("gateway-has-devices"), stable for API clients and translated as the Fluent
    message `error-<code>`; `params` are that message's variables; `fields` name each bad input field, if any.
    """

    code = "internal"

    def __init__(self, code: str | None = None, *, fields: tuple[FieldError, ...] = (), **params: ErrorParam) -> None:
        self.code = code or type(self).code
        self.params: dict[str, ErrorParam] = params
        self.fields = fields
        super().__init__(self.code, params, fields)

    def __str__(self) -> str:
        details = [f"{name}={value!r}" for name, value in self.params.items()]
        details += [f"{item.field}: {item.code} {dict(item.params)}" for item in self.fields]
        return f"{self.code} ({', '.join(details)})" if details else self.code


class InvalidInput(MeterhouseError):
    """The caller sent something that cannot be accepted; `fields` say what and why. Nothing was applied."""

    code = "invalid-input"


class NotFound(MeterhouseError):
    """The named object does not exist. Params: `kind`, `id`."""

    code = "not-found"


class Conflict(MeterhouseError):
    """Acceptable by itself, but not together with what is there (uniqueness, in use, changed meanwhile)."""

    code = "conflict"


class Refused(MeterhouseError):
    """The caller may not do this (not logged in, no right, locked out)."""

    code = "refused"


class Unavailable(MeterhouseError):
    """It cannot be done now and may work later (gateway down, store busy)."""

    code = "unavailable"
