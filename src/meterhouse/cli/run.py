"""`meterhouse run`: the server."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from meterhouse.app import run_forever, start_logging
from meterhouse.settings import load


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="TOML file of start-up settings")


def run(arguments: Namespace) -> int:
    settings = load(arguments.settings)
    start_logging(settings.log_level)
    run_forever(settings)
    return 0
