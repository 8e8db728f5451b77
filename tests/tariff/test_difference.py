"""Two bills side by side, and a supplier's invoice beside ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import numpy as np

from meterhouse.domain.tariff.bill import BillPeriod, make_bill
from meterhouse.domain.tariff.difference import check_invoice, difference
from meterhouse.domain.tariff.lines import Bill
from meterhouse.domain.tariff.metered import Metered
from meterhouse.domain.tariff.model import DemandCharge, Per, ReactiveCharge, StandingCharge, TariffBook, Tax
from meterhouse.domain.tariff.rating import Prices
from tests.tariff.building import ROME, E, book, charge, days, rule, steady, tariff

D = Decimal
LOAD = steady(days("2026-03-01", "2026-03-31"), 250)
BOOK = book(
    [tariff(1, "0.25"), tariff(2, "0.1")],
    [rule(1, 1)],
    charge(1, StandingCharge(D(10), Per.MONTH)),
    charge(2, DemandCharge(D(2))),
    charge(3, Tax(D(10))),
)


def bill(of: TariffBook = BOOK, extra_wh: int = 0) -> Bill:
    values = LOAD.values.copy()
    values[100] += extra_wh
    metered = Metered(replace(LOAD, values=values))
    return make_bill(of, E, metered, BillPeriod(date(2026, 3, 1), date(2026, 3, 31), ROME), Prices())


def test_nothing_changed() -> None:
    found = difference(bill(), bill())
    assert found.changed == ()
    assert found.total == 0
    assert len(found.lines) == 4


def test_a_correction_shows_in_every_line_that_it_moves() -> None:
    found = difference(bill(), bill(extra_wh=1000))
    assert {line.key: line.amount for line in found.changed} == {
        "energy:1:": D("0.25"),
        "demand:2:2026-03": D(8),
        "tax:3": D("0.825"),
    }
    assert {line.key: line.quantity for line in found.changed}["demand:2:2026-03"] == D(4)
    assert found.total == D("9.075")
    assert sum((line.amount or D(0) for line in found.lines), D(0)) == found.total


def test_other_rules_bring_lines_and_take_lines() -> None:
    other = replace(BOOK, rules=(rule(1, 2),), charges=BOOK.charges[1:])
    found = difference(bill(), bill(other))
    assert [line.key for line in found.lines] == ["energy:2:", "demand:2:2026-03", "tax:3", "energy:1:", "standing:1"]
    amounts = {line.key: line.amount for line in found.lines}
    assert (amounts["energy:2:"], amounts["energy:1:"], amounts["standing:1"]) == (D("74.3"), D("-185.75"), D(-10))


def test_what_is_not_known_has_no_difference() -> None:
    unknown = replace(BOOK, charges=(charge(2, ReactiveCharge(D(1), D("0.5"))),))
    (line,) = (line for line in difference(bill(unknown), bill(unknown)).lines if line.key.startswith("reactive"))
    assert (line.changed, line.amount) == (False, None)


def test_an_invoice_is_compared_line_by_line_with_what_a_bill_shows() -> None:
    ours = bill()  # 185.75 + 10 + 2 + 10 % = 19.775, shown as 19.78
    theirs = {"energy:1:": D("185.75"), "standing:1": D("12.00"), "tax:3": D("19.98"), "late fee": D("5.00")}
    found = check_invoice(ours, theirs, 2, D("224.73"))
    assert [(line.key, line.ours, line.theirs, line.amount) for line in found.lines] == [
        ("energy:1:", D("185.75"), D("185.75"), D(0)),
        ("standing:1", D(10), D(12), D(2)),
        ("demand:2:2026-03", D(2), None, None),
        ("tax:3", D("19.78"), D("19.98"), D("0.20")),
        ("late fee", D(0), D(5), D(5)),
    ]
    assert found.total == D("7.20")
    assert found.adds_up is False
    assert check_invoice(ours, theirs, 2).adds_up is None
    assert check_invoice(ours, theirs, 2).total == D("5.20")
    assert check_invoice(ours, theirs, 2, D("222.73")).adds_up is True


def test_a_recorded_value_that_only_moves_changes_no_energy() -> None:
    moved = np.roll(LOAD.values, 5)
    other = make_bill(
        BOOK, E, Metered(replace(LOAD, values=moved)), BillPeriod(date(2026, 3, 1), date(2026, 3, 31), ROME), Prices()
    )
    assert difference(bill(), other).total == 0
