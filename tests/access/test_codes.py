"""Codes as typed and as shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meterhouse.domain.access import DEFAULT_USERS, Codes, code_errors, digits_of, grouped
from meterhouse.domain.access_throttle import ACCOUNT_RULES, ADDRESS_RULES, Throttle

DIGITS = st.text("0123456789", min_size=14, max_size=14)


@given(DIGITS)
def test_a_puk_is_shown_5_4_5_and_typed_back(puk: str) -> None:
    shown = grouped(puk)
    assert [len(part) for part in shown.split(" ")] == [5, 4, 5]
    assert digits_of(shown) == digits_of(f" {shown.replace(' ', '-')} ") == puk


def test_codes_are_not_in_logs() -> None:
    assert "73915" not in repr(Codes("73915", "83017264910557"))


def test_the_codes_of_the_manual_are_never_good_enough() -> None:
    for user in DEFAULT_USERS:
        assert {error.field for error in code_errors(user.codes)} == {"pin", "puk"}


@given(st.integers(0, 10**5 - 1), st.integers(0, 10**14 - 1))
def test_most_codes_are_good_enough_and_the_judgement_never_fails(pin: int, puk: int) -> None:
    errors = code_errors(Codes(f"{pin:05}", f"{puk:014}"))
    assert all(error.code in ("code-too-easy", "puk-contains-pin") for error in errors)


def test_few_pins_are_lost_to_the_rule() -> None:
    refused = sum(bool(code_errors(Codes(f"{pin:05}", "83017264910557"))) for pin in range(0, 100_000, 7))
    assert refused < 80


def test_guessing_an_account_takes_years() -> None:
    now, failures = 0.0, Throttle()
    tries = 0
    while now < 365 * 86_400:
        failures = failures.failed(ACCOUNT_RULES, now)
        tries += 1
        now += failures.remaining_s(ACCOUNT_RULES, now) or 1
    assert tries < 9000  # of 100 000 PINs, in a year, had the browser's trust not ended after ten


def test_an_address_is_forgiven_after_an_hour() -> None:
    failures = Throttle()
    for second in range(8):
        failures = failures.failed(ADDRESS_RULES, float(second))
    assert failures.failed(ADDRESS_RULES, 3600.0).failures == 9
    assert failures.failed(ADDRESS_RULES, 3607.0).failures == 1
    assert failures.remaining_s(ADDRESS_RULES, 7.0) == 240
