"""`meterhouse COMMAND …`: one module per command, imported only when it is asked for."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from meterhouse import __version__
from meterhouse.domain.errors import MeterhouseError

COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("run", "the server"),
    "demo": ("demo", "the server with a simulated building"),
    "simulate": ("simulate", "a simulated building of Modbus servers"),
    "check": ("check", "check the settings and the installation, change nothing"),
    "meter": ("meter", "add, list, test meters from the command line"),
    "scan": ("scan", "find the devices behind a gateway"),
    "import": ("import_history", "history from a CSV file"),
    "catalogue": ("catalogue", "device profiles: list, show, lint"),
    "openapi": ("openapi", "print the OpenAPI document"),
}
"""Command → module of this package with `add_arguments(parser)` and `run(arguments) -> int`, and its help."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status (0 done, 1 failed, 2 wrong usage)."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog="meterhouse", description="Energy manager web server for buildings.")
    parser.add_argument("--version", action="version", version=f"meterhouse {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (module_name, text) in COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text)
        if arguments and arguments[0] == name:
            importlib.import_module(f"meterhouse.cli.{module_name}").add_arguments(command)
    parsed = parser.parse_args(arguments)
    module = importlib.import_module(f"meterhouse.cli.{COMMANDS[parsed.command][0]}")
    try:
        status: int = module.run(parsed)
    except BrokenPipeError:
        # The reader of our output (head, less) has gone; nothing is left to say, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except MeterhouseError as error:
        print(f"meterhouse {parsed.command}: {error}", file=sys.stderr)
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
