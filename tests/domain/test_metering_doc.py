"""docs/metering.md names a test for each rule and every kind of event; they must exist."""

from __future__ import annotations

import re
from pathlib import Path

from meterhouse.domain.counter import CounterEventKind
from meterhouse.domain.sample import Quality

ROOT = Path(__file__).resolve().parents[2]
DOC = (ROOT / "docs" / "metering.md").read_text()


def test_the_tests_that_it_names_exist() -> None:
    sources = "".join(path.read_text() for path in (ROOT / "tests" / "domain").glob("test_*.py"))
    named = set(re.findall(r"`(test_[a-z_0-9]+)`", DOC))
    assert len(named) >= 20
    assert {name for name in named if f"def {name}(" not in sources} == set()


def test_all_events_and_qualities_are_in_it() -> None:
    known = {kind.value for kind in CounterEventKind} | {quality.value for quality in Quality}
    assert {word for word in known if f"`{word}`" not in DOC} == set()
