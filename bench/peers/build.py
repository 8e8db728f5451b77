"""Compile the C peers of this folder into `.cache/peers`."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
OUTPUT = FOLDER.parents[1] / ".cache" / "peers"


class PeerMissing(Exception):
    """What a peer is made of is not on this machine."""


def peer(name: str) -> Path:
    """The compiled program of `<name>.c`. Raises PeerMissing without a C compiler or libmodbus."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or shutil.which("pkg-config") is None:
        raise PeerMissing("a C compiler and pkg-config are needed for the peers")
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libmodbus"], capture_output=True, text=True, check=False
    )
    if flags.returncode:
        raise PeerMissing("libmodbus-dev is needed for the peers")
    source, program = FOLDER / f"{name}.c", OUTPUT / name
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        OUTPUT.mkdir(parents=True, exist_ok=True)
        fresh = program.with_suffix(f".{os.getpid()}")
        subprocess.run(
            [compiler, "-O2", "-Wall", "-Wextra", "-o", fresh, source, *flags.stdout.split()],
            check=True,
        )
        fresh.replace(program)
    return program
