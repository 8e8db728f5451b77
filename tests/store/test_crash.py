"""Some kills -9 in the midst of work; the benchmark `store_crash` makes many more."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.store_crash import crash


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_and_nothing_is_torn(tmp_path: Path) -> None:
    outcome = crash(tmp_path, cycles=5)
    assert outcome.faults == ()
    assert outcome.acknowledged > 20
