"""`meterhouse openapi`: the OpenAPI document of the API, as the page's types are made from."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from meterhouse.servers.web.app import describe


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--output FILE`; without it the document is printed."""
    parser.add_argument("--output", type=Path, help="write here instead of printing")


def document() -> str:
    """The document as JSON, always the same for the same routes."""
    return json.dumps(describe(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def run(arguments: argparse.Namespace) -> int:
    """Print or write the document."""
    if arguments.output:
        arguments.output.write_text(document(), encoding="utf-8")
    else:
        sys.stdout.write(document())
    return 0
