"""The page's source: small files, strict types, pinned packages, styles of every component it uses."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "ui"
SOURCES = [path for path in sorted((UI / "src").rglob("*.ts*")) if not path.name.endswith(".gen.ts")]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(UI / "src")))
def test_a_file_fits_on_a_few_screens_and_is_strictly_typed(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= 200
    assert not re.search(r":\s*any\b|\bas any\b(?! \w)|@ts-(ignore|nocheck|expect-error)", text)


def test_packages_are_pinned_and_the_lock_names_no_host() -> None:
    package = json.loads((UI / "package.json").read_text())
    versions = [version for kind in ("dependencies", "devDependencies") for version in package[kind].values()]
    assert [version for version in versions if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []
    lock = json.loads((UI / "package-lock.json").read_text())
    assert [name for name, entry in lock["packages"].items() if "resolved" in entry] == []
    assert [name for name, entry in lock["packages"].items() if name and "integrity" not in entry] == []


def test_every_component_has_its_styles() -> None:
    used = set()
    for path in SOURCES:
        for found in re.findall(r"import \{([^}]*)\} from '@mantine/core'", path.read_text()):
            used |= {word for word in re.split(r"[\s,]+", found) if re.fullmatch(r"[A-Z]\w+", word)}
    css = (UI / "src/app/mantine.css").read_text()
    available = {path.stem for path in (UI / "node_modules/@mantine/core/styles").glob("*.css")}
    if not available:
        pytest.skip("the page's packages are not installed")
    assert {name for name in used & available if f"styles/{name}.css" not in css} == set()
