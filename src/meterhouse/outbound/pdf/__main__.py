"""Typesets one document: `{"template", "data"}` as JSON on standard input, the file on standard output.

It runs as a process of its own, so that fonts and compiler take memory only while something is printed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Literal

import typst

TEMPLATES = Path(__file__).parent / "templates"
FONTS = Path(__file__).parent.parent / "fonts"


def typeset(template: str, data: object, form: Literal["pdf", "png"] = "pdf") -> list[bytes]:
    """The document as PDF, or each of its pages as PNG."""
    # The data is read as JSON and never as markup: nothing that anybody typed can be a command.
    made: bytes | list[bytes] = typst.compile(
        str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        format=form,
        ppi=110.0,
        sys_inputs={"data": json.dumps(data)},
    )
    return made if isinstance(made, list) else [made]


if __name__ == "__main__":
    order = json.load(sys.stdin)
    sys.stdout.buffer.write(typeset(order["template"], order["data"])[0])
