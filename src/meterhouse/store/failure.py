"""What SQLite and the file system say, as codes of our own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from meterhouse.domain.errors import MeterhouseError, Unavailable


class StoreFailed(Unavailable):
    """The database cannot be used now. Codes (param path always):

    `database-in-use` (another process has it; param pid), `database-busy`, `database-unwritable`, `disk-full`,
    `database-newer` (made by a newer release; params version, known), `database-foreign` (not ours),
    `database-corrupt` (param reason), `database-closed`.
    """

    code = "database-busy"


_PRIMARY = 0xFF
_CODES = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_CORRUPT: "database-corrupt",
    sqlite3.SQLITE_NOTADB: "database-corrupt",
    sqlite3.SQLITE_BUSY: "database-busy",
    sqlite3.SQLITE_LOCKED: "database-busy",
    sqlite3.SQLITE_READONLY: "database-unwritable",
    sqlite3.SQLITE_PERM: "database-unwritable",
    sqlite3.SQLITE_CANTOPEN: "database-unwritable",
    sqlite3.SQLITE_IOERR: "disk-failed",
}


def _failure(error: BaseException, path: Path) -> MeterhouseError | None:
    number = getattr(error, "sqlite_errorcode", None)
    if not isinstance(number, int):
        return None
    code = _CODES.get(number & _PRIMARY)
    return StoreFailed(code, path=str(path), reason=str(error)) if code else None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn failures of SQLite into StoreFailed; what is a mistake of ours stays what it is."""
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        failure = _failure(error.orig if isinstance(error, DBAPIError) and error.orig else error, path)
        if failure is None:
            raise
        raise failure from error
