"""Bills of a real year under four real tariffs, to the cent what an independent program reckons."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bench.golden_bills import COMPONENTS, Compared, compare
from bench.urdb import book_of, read_rate
from meterhouse.domain.tariff.checks import check_book
from meterhouse.domain.tariff.reach import never_true, uncovered
from tests.tariff.building import ROME

RATES = 4


@pytest.fixture(scope="module")
def compared(shared_data: Path) -> list[Compared]:
    return list(compare(shared_data))


def test_every_month_and_component_is_compared(compared: list[Compared]) -> None:
    assert len(compared) == RATES * 12 * len(COMPONENTS)
    not_zero = Counter(item.component for item in compared if item.reference)
    assert (not_zero["energy"], not_zero["time-of-use demand"], not_zero["flat demand"], not_zero["fixed"]) == (
        48,
        36,
        36,
        48,
    )


@pytest.mark.parametrize("component", COMPONENTS.values())
def test_bills_agree_to_the_cent(compared: list[Compared], component: str) -> None:
    """The reference is printed with four decimals: closer than half of the last one is not possible to ask."""
    wrong = [item for item in compared if item.component == component and item.difference > Decimal("0.0001")]
    assert wrong == []


def test_the_years_total_is_the_published_one(compared: list[Compared]) -> None:
    rates = {item.rate for item in compared}
    totals = [
        sum((item.ours for item in compared if (item.rate, item.component) == (rate, "total")), Decimal(0))
        for rate in rates
    ]
    assert sorted(round(total, 2) for total in totals) == [
        Decimal(text) for text in ("226495.88", "253848.92", "378406.66", "504057.43")
    ]


@pytest.mark.slow
def test_the_rates_are_sound_books_without_holes(shared_data: Path) -> None:
    for path in (shared_data / "urdb").glob("*.json"):
        of = book_of(read_rate(path))
        check_book(of)
        assert never_true(of, ROME) == ()
        assert uncovered(of.rules, date(2024, 1, 1), date(2024, 12, 31)) == ()
