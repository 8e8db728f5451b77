"""The pepper of the code hashes: a secret file beside the database, never in it."""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path

from meterhouse.domain.errors import Unavailable

log = logging.getLogger(__name__)

PEPPER_BYTES = 32


def load_pepper(path: Path) -> bytes:
    """The pepper in `path`, made at the first start (mode 0600).

    A file that others may read is taken back to its owner. Raises Unavailable (`pepper-unreadable`, params path,
    reason).
    """
    try:
        if not path.exists():
            _create(path)
        if path.stat().st_mode & 0o077:
            log.warning("%s was open to others; its mode is now 0600", path)
            path.chmod(0o600)
        pepper = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise Unavailable("pepper-unreadable", path=str(path), reason=str(error)) from error
    if len(pepper) != PEPPER_BYTES:
        raise Unavailable("pepper-unreadable", path=str(path), reason=f"{len(pepper)} bytes")
    return pepper


def _create(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(PEPPER_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    # A link fails where the file exists by now: a pepper in use is never replaced.
    os.link(made, path)
    made.unlink()
