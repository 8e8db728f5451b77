"""One measured figure, and how it is printed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`ratio` = value / that of `ratio_to` measured in the same run; None when there is nothing to compare with."""

    name: str
    value: float
    unit: str
    ratio_to: str | None = None
    ratio: float | None = None

    def line(self) -> str:
        data = asdict(self)
        data["value"] = round(self.value, 4)
        data["ratio"] = None if self.ratio is None else round(self.ratio, 4)
        return json.dumps(data)
