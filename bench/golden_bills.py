"""Bills of a real industrial year under four real tariffs against those that NREL's PySAM reckons, to the cent."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from bench.figure import Figure
from bench.urdb import FIXED, FLAT, TIME_OF_USE, book_of, read_rate
from meterhouse.domain.calendar import first_of_month
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.bill import BillPeriod, make_bill
from meterhouse.domain.tariff.lines import Bill, LineKind
from meterhouse.domain.tariff.metered import Metered, Recorded
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.domain.tariff.rating import Prices

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
YEAR = 2018
FLAT_CLOCK = ZoneInfo("UTC")
"""The reference has neither summer time nor a leap day; its year begins on Monday, as 2018 does."""
COMPONENTS = {
    "year1_monthly_utility_bill_wo_sys": "total",
    "year1_monthly_ec_charge_without_system": "energy",
    "year1_monthly_dc_fixed_without_system": FLAT,
    "year1_monthly_dc_tou_without_system": TIME_OF_USE,
    "year1_monthly_fixed_without_system": FIXED,
    "year1_monthly_use_wo_system": "kWh",
    "year1_monthly_peak_wo_system": "kW",
}
"""What the reference calls its monthly figures, and what they are here."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure of one month: ours, not rounded, and the reference's."""

    rate: str
    month: date
    component: str
    ours: Decimal
    reference: Decimal

    @property
    def difference(self) -> Decimal:
        return abs(self.ours - self.reference)


def run() -> Iterable[Figure]:
    compared = [item for item in compare(SHARED) if item.component not in ("kWh", "kW")]
    largest = float(max(item.difference for item in compared))
    yield Figure("golden_bills.max_difference", largest, "USD, months and components", "a cent", largest / 0.01)


def compare(data: Path) -> Iterator[Compared]:
    """All monthly figures of all rates."""
    golden = json.loads((data / "golden_bills" / "steel2018_pysam7.json").read_text(), parse_float=Decimal)
    metered = Metered(steel(data))
    for name, expected in golden.items():
        book = book_of(read_rate(data / "urdb" / name))
        for number in range(12):
            first = date(YEAR, number + 1, 1)
            found = monthly(book, metered, first)
            for key, component in COMPONENTS.items():
                yield Compared(name, first, component, found[component], expected["pysam"][key][number])


def steel(data: Path) -> Recorded:
    """The year of a steel works by quarters of an hour, from midnight of 1 January on.

    Its stamps are the ends of intervals, and the last of each day is written as the midnight that began it: the order
    of the rows tells the time, not their stamps.
    """
    with gzip.open(data / "steel" / "Steel_industry_data.csv.gz", "rt", encoding="utf-8-sig") as file:
        values = [int(Decimal(row["Usage_kWh"]) * 1000) for row in csv.DictReader(file)]
    begin = int(datetime(YEAR, 1, 1, tzinfo=UTC).timestamp())
    starts = begin + 900 * np.arange(len(values), dtype=np.int64)
    count = len(values)
    return Recorded(starts, np.full(count, 900), np.array(values, dtype=np.int64), np.ones(count, dtype=np.bool_))


def monthly(book: TariffBook, metered: Metered, first: date) -> dict[str, Decimal]:
    """The components of a month's bill, exact."""
    period = BillPeriod(first, first_of_month(first, 1) - timedelta(1), FLAT_CLOCK)
    bill = make_bill(book, Commodity.ELECTRICITY, metered, period, Prices())
    found = {name: _amount(bill, name) for name in (FIXED, FLAT, TIME_OF_USE)}
    energy = [line for line in bill.lines if line.kind is LineKind.ENERGY]
    peaks = [line.quantity for line in bill.lines if line.name == FLAT and line.quantity is not None]
    found["energy"] = sum((line.amount or Decimal(0) for line in energy), Decimal(0))
    found["kWh"] = sum((line.quantity or Decimal(0) for line in energy), Decimal(0))
    found["kW"] = max(peaks)
    found["total"] = bill.total
    return found


def _amount(bill: Bill, name: str) -> Decimal:
    return sum((line.amount for line in bill.lines if line.name == name and line.amount is not None), Decimal(0))
