"""What consumption costs, by channel, bucket and tariff: the one way for charts, tables, CSV, reports and bills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.quantity import Commodity
from meterhouse.services.ports import Ints

Decimals = NDArray[Any]
"""An object array of Decimal."""


@dataclass(frozen=True, slots=True)
class TariffTotals:
    """Consumption of C channels in B buckets, told apart by T columns.

    `tariff_ids`: one per column; the last column is None: time that no rule covers, which is consumption without a
    price. `values`: (C, B, T) whole base units, that add up over T to the consumption. `amounts`: (C, B, T) Decimal in
    the site's currency, not rounded; 0 in the last column. `unpriced`: (C, B) base units to which no price applies:
    the last column and what a tariff covers before its first price. `provisional`: (C, B) True where a dynamic price
    that counts is not known yet, so that the amount is not final.
    """

    tariff_ids: tuple[int | None, ...]
    values: Ints
    amounts: Decimals
    unpriced: Ints
    provisional: NDArray[np.bool_]


class Costs(Protocol):
    """Reckons with the tariff book as it stands."""

    async def totals(
        self,
        commodity: Commodity,
        channel_ids: Sequence[int],
        edges: Sequence[datetime],
        groups: Sequence[Sequence[int]] | None = None,
    ) -> TariffTotals:
        """Costs in the buckets between neighbouring `edges` (UTC, of local hours, days, months or years).

        `groups`: positions in `channel_ids`; the answer then has a row for each group, the sum of its channels, in
        place of a row for each channel. Sums are many times cheaper before they are turned into decimals than after.
        """
