"""One SQLite database, one thread that writes, a few that read; nobody waits for a reader.

The writer's transactions are on the disk when they are acknowledged (WAL, synchronous=FULL). Every reader works on a
snapshot: it sees all of a transaction or nothing of it.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from meterhouse.store.failure import StoreFailed, translated
from meterhouse.store.lockfile import LockFile

T = TypeVar("T")

_READERS = 2
_PAGE_BYTES = 8192
_LOG_PAGES = 8192
"""The log's size at which a writer moves it into the database itself, if there has been no quiet moment before."""
_QUIET_S = 0.5
"""Without a write for so long, the log is moved into the database beside the writer."""
_WRITER_PRAGMAS = (
    f"PRAGMA page_size = {_PAGE_BYTES}",
    "PRAGMA journal_mode = WAL",
    f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -16384",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
)
_READER_PRAGMAS = ("PRAGMA query_only = ON", "PRAGMA cache_size = -8192", "PRAGMA temp_store = MEMORY")


def driver(connection: Connection) -> sqlite3.Connection:
    """The SQLite connection below, for the history's own statements; its transaction is the connection's."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _connect(path: Path, *, writer: bool) -> sqlite3.Connection:
    opened = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={'rwc' if writer else 'ro'}",
        uri=True,
        timeout=5.0,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        for pragma in _WRITER_PRAGMAS if writer else _READER_PRAGMAS:
            opened.execute(pragma)
    except sqlite3.Error:
        opened.close()
        raise
    return opened


def _engine(path: Path, *, writer: bool) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: _connect(path, writer=writer), poolclass=NullPool)
    begin = "BEGIN IMMEDIATE" if writer else "BEGIN"
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


class _Checkpoints:
    """Moves the log into the database whenever there has been no write for a moment.

    That takes tens of milliseconds of the disk; in the midst of writes they would have to wait for it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="store-checkpoint", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def note_write(self) -> None:
        """To be called after each transaction of the writer."""
        self._written.set()

    def _run(self) -> None:
        with closing(_connect(self._path, writer=True)) as connection:
            while self._written.wait() and not self._closing:
                self._written.clear()
                while self._written.wait(_QUIET_S) and not self._closing:
                    self._written.clear()
                # What cannot be moved now, be it that the disk is full, stays in the log for the next time.
                with suppress(sqlite3.Error):
                    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        self._closing = True
        self._written.set()
        if self._thread.ident is not None:
            self._thread.join()


class Database:
    """The open database; made by `open`, ended by `close`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = LockFile(path)
        self._writing = ThreadPoolExecutor(1, "store-writer")
        self._reading = ThreadPoolExecutor(_READERS, "store-reader")
        self._local = threading.local()
        self._connections: list[Connection] = []
        self._checkpoints = _Checkpoints(path)
        self._engines = (_engine(path, writer=False), _engine(path, writer=True))
        self._closed = False

    @classmethod
    async def open(cls, path: Path, prepare: Callable[[Connection], None]) -> Database:
        """Open or create the database at `path`; `prepare` runs in its first transaction. Raises StoreFailed."""
        database = cls(path)
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(database._writing, database._lock.acquire)
            await database.write(prepare)
            database._checkpoints.start()
        except BaseException:
            await database.close()
            raise
        return database

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a transaction of the one writer, in order of asking; it is on the disk on return.

        Whatever `work` raises undoes all it did. Raises StoreFailed.
        """
        return await self._run(self._writing, work, writer=True)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on a snapshot, beside the writer. Raises StoreFailed."""
        return await self._run(self._reading, work, writer=False)

    async def _run(self, executor: ThreadPoolExecutor, work: Callable[[Connection], T], *, writer: bool) -> T:
        if self._closed:
            raise StoreFailed("database-closed", path=str(self.path))
        return await asyncio.get_running_loop().run_in_executor(executor, self._transact, work, writer)

    def _transact(self, work: Callable[[Connection], T], writer: bool) -> T:
        with translated(self.path):
            connection = self._connection(writer=writer)
            with connection.begin():
                result = work(connection)
            if writer:
                self._checkpoints.note_write()
            return result

    def _connection(self, *, writer: bool) -> Connection:
        """The calling thread's own connection, opened at its first use."""
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._engines[writer].connect()
            self._local.connection = connection
            self._connections.append(connection)
        return connection

    async def close(self) -> None:
        """Finish what was asked for, move the log into the database, free the lock."""
        self._closed = True
        await asyncio.get_running_loop().run_in_executor(None, self._finish)

    def _finish(self) -> None:
        self._reading.shutdown()
        self._writing.shutdown()
        self._checkpoints.close()
        # The last connection to close is the writer's, opened first: SQLite then checkpoints and removes the log.
        for connection in reversed(self._connections):
            connection.close()
        self._connections.clear()
        self._lock.release()
