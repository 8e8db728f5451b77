"""The pepper's file."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from meterhouse.domain.errors import Unavailable
from meterhouse.store.access_pepper import load_pepper


def test_the_first_start_makes_one_that_only_the_owner_reads(tmp_path: Path) -> None:
    file = tmp_path / "data" / "pepper"
    pepper = load_pepper(file)
    assert len(pepper) == 32
    assert file.stat().st_mode & 0o777 == 0o600
    assert load_pepper(file) == pepper
    assert list(file.parent.iterdir()) == [file]
    assert load_pepper(tmp_path / "another") != pepper


def test_a_file_open_to_others_is_closed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "pepper"
    pepper = load_pepper(file)
    file.chmod(0o644)
    with caplog.at_level(logging.WARNING):
        assert load_pepper(file) == pepper
    assert file.stat().st_mode & 0o777 == 0o600
    assert pepper.hex() not in caplog.text


@pytest.mark.parametrize("content", ["", "abc", "zz" * 32, "00" * 16, "é"])
def test_a_damaged_file_is_told_and_never_replaced(tmp_path: Path, content: str) -> None:
    file = tmp_path / "pepper"
    file.write_text(content)
    with pytest.raises(Unavailable) as caught:
        load_pepper(file)
    assert caught.value.code == "pepper-unreadable"
    assert file.read_text() == content
