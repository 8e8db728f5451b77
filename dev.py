#!/usr/bin/env python3
"""Set everything up, then do the job (needs only Python 3.11+).

python3 dev.py run [OPTION ...]     the demo building: simulator, 13 months of history, server and page
python3 dev.py test [PYTEST ...]    format, lint, types, import contracts, sizes, tests, browser tests
python3 dev.py walk                 set a whole building up by hand in Chromium (minutes)
python3 dev.py bench [NAME ...]     benchmarks, one JSON line per figure
python3 dev.py fix                  format and sort what can be done by itself
python3 dev.py lock                 write requirements.lock and ui/package-lock.json anew
python3 dev.py screenshot           docs/screenshot.png from the demo building
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
ADDOPTS = "--strict-markers --strict-config --import-mode=importlib"
APT_FOR = {"chromium": "chromium", "socat": "socat", "mbpoll": "mbpoll", "cc": "gcc", "pkg-config": "pkg-config"}


def sh(*command: str | Path, env: dict[str, str] | None = None) -> None:
    print("+", *command, flush=True)
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True, env=env)


def apt(*packages: str) -> None:
    """Install Debian packages when that is possible here; say what is missing when it is not."""
    if not (shutil.which("apt-get") and os.geteuid() == 0):
        print("not root on Debian; please install:", *packages, flush=True)
        return
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    sh("apt-get", "update", "-q", env=env)
    sh("apt-get", "install", "-y", "-q", "--no-install-recommends", *packages, env=env)


def setup() -> None:
    """The locked, hashed packages in .venv, and the package itself in place."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file also starts on older interpreters
        sys.exit("Python 3.11 or newer is needed")
    if not PYTHON.exists():
        try:
            import ensurepip  # noqa: F401, PLC0415
        except ImportError:
            apt("python3-venv")
        venv.EnvBuilder(with_pip=True).create(VENV)
    lock = ROOT / "requirements.lock"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + lock.read_bytes()).hexdigest()
    mark = VENV / ".ready"
    if mark.exists() and mark.read_text() == wanted:
        return
    pip = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check")
    sh(*pip, "--require-hashes", "-r", lock)
    sh(*pip, "--no-deps", "--no-build-isolation", "-e", ".", env=os.environ | {"METERHOUSE_SKIP_UI": "1"})
    mark.write_text(wanted)


def page() -> None:
    sh(PYTHON, "build_ui.py")  # does nothing when nothing under ui/ changed


def test_tools() -> None:
    """What the tests need beside Python: a browser, foreign Modbus implementations, a compiler."""
    missing = [package for command, package in APT_FOR.items() if not shutil.which(command)]
    if (
        subprocess.run(["pkg-config", "--exists", "libmodbus"], check=False).returncode
        if shutil.which("pkg-config")
        else 1
    ):
        missing.append("libmodbus-dev")
    if missing:
        apt(*dict.fromkeys(missing))


def check() -> None:
    sh(PYTHON, "-m", "ruff", "format", "--check", ".")
    sh(PYTHON, "-m", "ruff", "check", ".")
    sh(PYTHON, "-m", "mypy")
    sh(VENV / "bin/lint-imports", "--no-cache")


def test(arguments: list[str]) -> None:
    """Everything that must hold before a change is kept; the same in CI."""
    setup()
    page()
    test_tools()
    if arguments:
        sh(PYTHON, "-m", "pytest", *arguments)
        return
    check()
    phase("not slow and not browser")
    phase("slow and not browser")
    phase("browser and not walk", "--dist", "loadfile")


def phase(marks: str, *how: str) -> None:
    """Tests of one kind, two at a time; what fails beside another is tried once more by itself, and that counts."""
    pytest = (PYTHON, "-m", "pytest", "-q", "-m", marks, "-o", f"addopts={ADDOPTS}", "-o", "cache_dir=.cache/pytest")
    command = [str(part) for part in (*pytest, "-n", "2", *how, "--durations=5")]
    print("+", *command, flush=True)
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        print("once more, one at a time:", flush=True)
        sh(*pytest, "--last-failed", "--last-failed-no-failures", "none")


def lock() -> None:
    """Pin every package by hash, without naming a host."""
    setup()
    tool = VENV / "lock-tool"
    if not tool.exists():
        venv.EnvBuilder(with_pip=True).create(tool)
        sh(tool / "bin/pip", "install", "-q", "uv")
    sh(tool / "bin/uv", "pip", "compile", "pyproject.toml", "--all-extras", "--universal", "--python-version", "3.11",
       "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--upgrade", "-q",
       "-o", "requirements.lock")  # fmt: skip


def main() -> None:
    what, *rest = sys.argv[1:] or ["help"]
    if what == "run":
        setup()
        page()
        os.execv(PYTHON, [str(PYTHON), "-m", "meterhouse", "demo", *rest])
    elif what == "test":
        test(rest)
    elif what == "walk":
        test(["-q", "-m", "walk"])
    elif what == "bench":
        setup()
        page()
        test_tools()
        sh(PYTHON, "-m", "bench", *rest)
    elif what == "fix":
        setup()
        sh(PYTHON, "-m", "ruff", "check", "--fix", "-q", ".")
        sh(PYTHON, "-m", "ruff", "format", ".")
    elif what == "lock":
        lock()
    elif what == "screenshot":
        setup()
        page()
        test_tools()
        sh(PYTHON, "-m", "bench.screenshot", *rest)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
