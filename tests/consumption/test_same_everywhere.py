"""The API's answer, the CSV and the parts tell the same figures, of whatever installation, period and scope."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meterhouse.domain.calendar import Period
from meterhouse.domain.installation import Device
from meterhouse.domain.quantity import Commodity
from meterhouse.i18n.texts import Texts
from meterhouse.servers.web.api.v1.consumption_view import ConsumptionView, SeriesView, consumption_view
from meterhouse.servers.web.api.v1.datalogger import datalogger_csv
from meterhouse.services.consumption.query import ConsumptionQuery, Measure, Split, parse_scope
from meterhouse.store.store import Store
from tests.consumption.building import Recorded, installation
from tests.consumption.test_sums import ask, devices

SCOPES = ("total", "load_type:2", "measure_group:1", "measure_group:none,load_type:1", "device:3")
TEXT = Texts().best("en", None, "en")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    devices(),
    st.builds(
        ConsumptionQuery,
        st.just(Commodity.ELECTRICITY),
        st.sampled_from(Period),
        st.dates(date(2025, 1, 1), date(2026, 4, 20)) | st.sampled_from([date(2025, 3, 30), date(2025, 10, 26)]),
        st.sampled_from(Split),
        st.sampled_from(SCOPES).map(parse_scope),
        st.sampled_from(Measure),
    ),
)
async def test_the_view_and_the_csv_of_any_answer_agree_and_add_up(
    store: Store, recorded: Recorded, house: tuple[Device, ...], query: ConsumptionQuery
) -> None:
    answer = await ask(store, house, query, recorded)
    given_installation = installation(*house)
    view = consumption_view(answer, given_installation, TEXT)
    table = datalogger_csv((answer,), given_installation, TEXT)
    head, *rows, totals = csv.reader(io.StringIO(table), delimiter=";")
    columns = {position: name for position, name in enumerate(head) if name.endswith(("(kWh)", "(EUR)"))}
    columns = {position: name for position, name in columns.items() if not name.startswith("Without price")}
    items: list[SeriesView | ConsumptionView] = [*view.series, view]
    told = [column for item in items for column in _columns(item)]
    assert len(columns) == len(told)
    for position, (values, total) in zip(columns, told, strict=True):
        cells = [number(row[position]) for row in rows]
        assert cells == values
        assert number(totals[position]) == total
        known = [cell for cell in cells if cell is not None]
        assert (total or 0) == sum(known, Decimal(0))
    if not answer.overlapping:
        width = 2 if query.measure is Measure.COST else 1
        for offset in range(width):
            parts = [total or 0 for _, total in told[offset:-width:width]]
            assert (told[offset - width][1] or 0) == sum(parts)


def _columns(item: SeriesView | ConsumptionView) -> list[tuple[list[Decimal | None], Decimal | None]]:
    """Units in thousands, and money where it is told."""
    values = [None if value is None else Decimal(value) / 1000 for value in item.values]
    total = None if item.total is None else Decimal(item.total) / 1000
    cost = item.cost
    if cost is None:
        return [(values, total)]
    amounts = [None if amount is None else Decimal(amount) for amount in cost.amounts]
    return [(values, total), (amounts, None if cost.total is None else Decimal(cost.total))]


def number(cell: str) -> Decimal | None:
    return Decimal(cell.replace(",", ".")) if cell else None
