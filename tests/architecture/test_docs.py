"""The documentation names only what is there, and names all of it."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from bench.__main__ import BENCHMARKS
from meterhouse.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
REGISTRY = re.compile(r'"resolved": *"http|--(?:extra-)?index-url|https?://[^ ]*/(?:simple|packages)/')


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    targets = [link for link in LINK.findall(page.read_text()) if "://" not in link]
    assert [link for link in targets if not (page.parent / link).exists()] == []


def test_every_decision_is_in_the_index_once() -> None:
    files = sorted(path.name for path in (ROOT / "docs/adr").glob("0*.md"))
    listed = re.findall(r"\]\((0\d{3}-[^)]+)\)", (ROOT / "docs/adr/README.md").read_text())
    assert listed == files


def test_every_python_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [
        *project["dependencies"],
        *(item for extra in project["optional-dependencies"].values() for item in extra),
    ]
    names = {re.split(r"[<>=~;\s\[]", item)[0] for item in wanted}
    text = (ROOT / "docs/dependencies.md").read_text()
    assert {name for name in names if name not in text and not name.startswith("types-")} == set()


def test_every_command_and_benchmark_is_a_module() -> None:
    for module, _ in COMMANDS.values():
        assert (ROOT / "src/meterhouse/cli" / f"{module}.py").is_file()
    for name in BENCHMARKS:
        assert (ROOT / "bench" / f"{name}.py").is_file()


def test_no_package_registry_is_named() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    here = Path(__file__).relative_to(ROOT)
    suspects = [name for name in tracked if Path(name) != here and (ROOT / name).suffix not in {".png", ".gz", ".svg"}]
    assert [name for name in suspects if REGISTRY.search((ROOT / name).read_text(errors="replace"))] == []
