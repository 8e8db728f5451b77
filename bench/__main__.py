"""`python -m bench [NAME …]`: run these benchmarks, or all.

A benchmark is a module of this package with `run() -> Iterable[Figure]`; it is listed here.
"""

from __future__ import annotations

import importlib
import sys

BENCHMARKS = (
    "modbus_client",
    "modbus_server",
    "modbus_rtu",
    "dead_unit",
    "store_size",
    "store_append",
    "store_query",
    "store_correction",
    "store_crash",
    "acquisition",
    "http_consumption",
    "views",
    "analyses",
    "page",
    "page_switch",
    "golden_bills",
    "costing",
)


def main(names: list[str]) -> int:
    unknown = sorted(set(names) - set(BENCHMARKS))
    if unknown:
        print(f"unknown benchmark: {', '.join(unknown)}; there are: {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    for name in names or BENCHMARKS:
        for figure in importlib.import_module(f"bench.{name}").run():
            print(figure.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
