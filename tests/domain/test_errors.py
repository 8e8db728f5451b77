"""Errors are codes with parameters."""

from __future__ import annotations

import pytest

from meterhouse.domain.errors import Conflict, FieldError, InvalidInput, MeterhouseError, NotFound, Refused, Unavailable


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (MeterhouseError, "internal"),
        (InvalidInput, "invalid-input"),
        (NotFound, "not-found"),
        (Conflict, "conflict"),
        (Refused, "refused"),
        (Unavailable, "unavailable"),
    ],
)
def test_each_kind_has_its_code(kind: type[MeterhouseError], code: str) -> None:
    assert kind().code == code
    assert kind("another-code", port=502).code == "another-code"
    assert kind(port=502).params == {"port": 502}
    assert issubclass(kind, MeterhouseError)


def test_text_for_the_log_names_all_that_is_wrong() -> None:
    error = InvalidInput(fields=(FieldError("port", "out-of-range", {"value": 70_000}),), gateway="G1")
    assert str(error) == "invalid-input (gateway='G1', port: out-of-range {'value': 70000})"
    assert str(NotFound()) == "not-found"


def test_a_code_of_one_error_does_not_leak_into_the_next() -> None:
    InvalidInput("special")
    assert InvalidInput().code == "invalid-input"
