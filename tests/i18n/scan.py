"""Finds in the source which error codes can be raised, and with which parameters."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "src" / "meterhouse"
BASE = "MeterhouseError"
FIELD = "FieldError"
PLACED = frozenset({"file", "line", "column", "value"})
MAKERS: dict[str, tuple[int, frozenset[str] | None]] = {
    "_taken": (0, frozenset()),
    "problems.add": (0, PLACED),
    "_problems.add": (0, PLACED),
    "self._note": (0, PLACED | {"zone"}),
    "PydanticCustomError": (0, None),
    "Problem": (1, None),
    "self._tell": (1, frozenset()),
}
"""Functions that make an error of a code: where the code stands among their arguments, what they always tell."""

NOT_PARAMS = frozenset({"fields", "code"})
KEBAB = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"


@dataclass(frozen=True)
class Site:
    """One place where a code is named; `params` None: not told there (a class attribute, a table of codes)."""

    code: str
    params: frozenset[str] | None
    place: str


def sites() -> list[Site]:
    """Every place in the package."""
    modules = trees()
    classes = error_classes(modules.values())
    return [site for path, tree in modules.items() for site in _sites(tree, path, classes)]


def trees() -> dict[Path, ast.AST]:
    """Every module of the package."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(ROOT.rglob("*.py"))}


def error_classes(modules: Iterable[ast.AST]) -> dict[str, str]:
    """Names of the error classes with the code each has unless told otherwise."""
    codes: dict[str, str] = {BASE: "internal"}
    bases: dict[str, list[str]] = {}
    for tree in modules:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, []).extend(base.id for base in node.bases if isinstance(base, ast.Name))
                for code in _class_codes(node):
                    codes[node.name] = code
    known = {BASE}
    while True:
        more = {name for name, parents in bases.items() if known & set(parents)} - known
        if not more:
            break
        known |= more
    return {name: _code_of(name, codes, bases) for name in known}


def _code_of(name: str, codes: dict[str, str], bases: dict[str, list[str]]) -> str:
    while name not in codes:
        name = bases[name][0]
    return codes[name]


def _class_codes(node: ast.ClassDef) -> Iterator[str]:
    for item in node.body:
        if isinstance(item, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "code" for t in item.targets):
            yield from (code for code in _texts(item.value) if code != "?")


def _sites(tree: ast.AST, path: Path, classes: dict[str, str]) -> Iterator[Site]:
    for node in ast.walk(tree):
        place = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Call):
            yield from _call(node, place, classes)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            yield from _table_or_choice(node, place)


def _call(node: ast.Call, place: str, classes: dict[str, str]) -> Iterator[Site]:
    name = _name(node.func)
    if name in classes:
        yield from _error(node, place, classes[name])
    elif name == FIELD:
        yield from _field(node, place)
    elif name in MAKERS and len(node.args) > MAKERS[name][0]:
        position, always = MAKERS[name]
        words = {word.arg for word in node.keywords}
        params = None if always is None or None in words else always | {str(word) for word in words}
        for code in _texts(node.args[position]):
            if re.fullmatch(KEBAB, code):
                yield Site(code, params, place)


def _table_or_choice(node: ast.Assign | ast.AnnAssign, place: str) -> Iterator[Site]:
    """`_CODES = {…: "code"}` and `code = "this" if … else "that"`, `code = _CODES.get(…, "other")`."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = {target.id for target in targets if isinstance(target, ast.Name)}
    if "_CODES" in names and isinstance(node.value, ast.Dict):
        values = node.value.values
    elif "code" in names and node.value is not None:
        values = [node.value]
    else:
        return
    for value in values:
        for code in _texts(value):
            if re.fullmatch(KEBAB, code):
                yield Site(code, None, place)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        owner = function.value
        return f"{owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, 'id', '')}.{function.attr}"
    return function.id if isinstance(function, ast.Name) else ""


def _error(node: ast.Call, place: str, default: str) -> Iterator[Site]:
    names = {word.arg for word in node.keywords}
    params = None if None in names else frozenset(str(name) for name in names) - NOT_PARAMS
    if not node.args:
        yield Site(default, params, place)
    for code in _texts(node.args[0]) if node.args else ():
        yield Site(code, params, place)


def _field(node: ast.Call, place: str) -> Iterator[Site]:
    given = [*node.args, *(word.value for word in node.keywords)]
    params: frozenset[str] | None = frozenset()
    if len(given) > 2:
        keys = given[2].keys if isinstance(given[2], ast.Dict) else [None]
        named = [key.value if isinstance(key, ast.Constant) else None for key in keys]
        params = None if None in named else frozenset(str(name) for name in named)
    for code in _texts(given[1]) if len(given) > 1 else ():
        yield Site(code, params, place)


def _texts(node: ast.expr) -> Iterator[str]:
    """The constant texts an expression may be; "?" where it is made elsewhere."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _texts(value)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        yield from (text for argument in node.args[1:] for text in _texts(argument))
        yield "?"
    else:
        yield "?"
