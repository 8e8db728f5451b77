"""The size budget of the house style: a module fits on two screens, a function on one."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "src").rglob("*.py"))


def function_lines(path: Path) -> list[int]:
    """Lengths of all functions of a module, without their docstrings."""
    lengths = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            lengths.append((node.end_lineno or node.lineno) - body[0].lineno + 1)
    return lengths


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_no_module_over_600_lines_and_no_function_over_60(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 600
    assert max(function_lines(path), default=0) <= 60


def test_typical_sizes() -> None:
    modules = [len(path.read_text().splitlines()) for path in MODULES if path.name != "__init__.py"]
    functions = [length for path in MODULES for length in function_lines(path)]
    assert median(modules) <= 150
    assert quantiles(modules, n=10)[-1] <= 350
    assert median(functions) <= 8
    assert quantiles(functions, n=10)[-1] <= 30
