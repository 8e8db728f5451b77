"""Opening, sharing, failing: whatever happens to the file, the answer is a clear code and never a wrong number."""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

import meterhouse.store
from meterhouse.domain.errors import MeterhouseError, Unavailable
from meterhouse.domain.interval import from_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.services.ports import Grain
from meterhouse.store import schema
from meterhouse.store.blocks import DamagedBlock
from meterhouse.store.database import driver
from meterhouse.store.failure import StoreFailed
from meterhouse.store.store import Store
from meterhouse.store.tables import metadata
from tests.store.model import everything, made

AT = 1_780_000_200


async def refused(path: Path) -> StoreFailed:
    """What opening the database says."""
    with pytest.raises(StoreFailed) as error:
        await Store.open(path)
    assert isinstance(error.value, Unavailable)
    assert error.value.params["path"] in (str(path), str(path) + ".lock")
    return error.value


async def made_store(path: Path, slots: int = 3) -> None:
    store = await Store.open(path)
    (channel,) = await store.history.ensure_channels([(1, ACTIVE_ENERGY_IMPORT)])
    for slot in range(slots):
        await store.history.append([made(channel.id, AT + 900 * slot, 1, index=slot)])
    await store.close()


# --- schema ----------------------------------------------------------------------------------------------------------


def test_migrations_lead_to_the_tables(tmp_path: Path) -> None:
    for module in pkgutil.iter_modules(meterhouse.store.__path__):
        importlib.import_module(f"meterhouse.store.{module.name}")

    def difference(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async def run() -> list[object]:
        store = await Store.open(tmp_path / "a.db")
        try:
            return await store.database.read(difference)
        finally:
            await store.close()

    assert asyncio.run(run()) == []


def test_migrations_are_one_line_of_numbers() -> None:
    scripts = ScriptDirectory(str(Path(schema.__file__).parent / "migrations"))
    revisions = [script.revision for script in scripts.walk_revisions()]
    assert revisions == [f"{number:04}" for number in range(len(revisions), 0, -1)]
    assert scripts.get_current_head() == schema.known_version()


def test_opening_what_is_up_to_date_needs_no_migration_tool(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    asyncio.run(made_store(path))
    program = f"""
import asyncio, pathlib, sys
from meterhouse.store.store import Store
store = asyncio.run(Store.open(pathlib.Path({str(path)!r})))
asyncio.run(store.close())
sys.exit("alembic" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


async def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    await made_store(path)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    before = path.read_bytes()
    error = await refused(path)
    assert (error.code, error.params["version"], error.params["known"]) == (
        "database-newer",
        "9999",
        schema.known_version(),
    )
    assert path.read_bytes() == before


async def test_somebody_elses_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE song (title TEXT)")
    db.close()
    assert (await refused(path)).code == "database-foreign"


# --- the file --------------------------------------------------------------------------------------------------------


async def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"this is not what you think it is" * 500)
    assert (await refused(path)).code == "database-corrupt"


async def test_a_place_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert (await refused(tmp_path / "missing" / "a.db")).code == "database-unwritable"


async def test_a_torn_database_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    await made_store(path, slots=50)
    whole = path.read_bytes()
    assert len(whole) > 16 * 8192
    path.write_bytes(whole[: 4 * 8192 + 100])

    async def read() -> None:
        store = await Store.open(path)
        try:
            await store.history.intervals([1], everything())
        finally:
            await store.close()

    with pytest.raises(StoreFailed) as error:
        await read()
    assert error.value.code == "database-corrupt"


async def test_a_damaged_block_is_noticed_and_the_others_are_read(store: Store, channels: list[int]) -> None:
    one, two, *_ = channels
    await store.history.append([made(number, AT + 900 * slot, slot) for number in (one, two) for slot in range(50)])
    assert await store.history.seal(from_epoch(AT + 40 * 86400)) == 2

    def damage(connection: Connection) -> None:
        db = driver(connection)
        (data,) = db.execute("SELECT data FROM reading_block WHERE channel_id = ?", (one,)).fetchone()
        broken = data[:-3] + bytes([data[-3] ^ 1]) + data[-2:]
        db.execute("UPDATE reading_block SET data = ? WHERE channel_id = ?", (broken, one))

    await store.database.write(damage)
    with pytest.raises(DamagedBlock) as error:
        await store.history.intervals([one], everything())
    assert error.value.code == "database-corrupt"
    (series,) = await store.history.intervals([two], everything())
    assert series.values.tolist() == list(range(50))


async def test_a_torn_log_loses_its_tail_and_nothing_else(tmp_path: Path) -> None:
    """Wherever a power cut tears the log, what is found is a whole number of batches, rollups included."""
    store = await Store.open(tmp_path / "a.db")
    ids = [
        channel.id
        for channel in await store.history.ensure_channels([(device, ACTIVE_ENERGY_IMPORT) for device in range(1, 6)])
    ]
    for slot in range(20):
        await store.history.append([made(number, AT + 900 * slot, number, index=slot) for number in ids])
    log = (tmp_path / "a.db-wal").read_bytes()
    found = set()
    for part in range(1, 12):
        torn = tmp_path / f"{part}.db"
        shutil.copy(tmp_path / "a.db", torn)
        Path(f"{torn}-wal").write_bytes(log[: len(log) * part // 11 - 13])
        found.add(await whole_batches(torn, ids))
    await store.close()
    assert max(found) >= 18
    assert len(found) > 5
    assert await whole_batches(tmp_path / "a.db", ids) == 20


async def whole_batches(path: Path, ids: list[int]) -> int:
    store = await Store.open(path)
    try:
        series = await store.history.intervals(ids, everything())
        days = await store.history.rollups(ids, Grain.YEAR, date(2026, 1, 1), 1)
        lengths = {len(item.starts) for item in series}
        assert len(lengths) == 1
        (count,) = lengths
        assert days.values[:, 0].tolist() == [number * count for number in ids]
        last = await store.history.last_indexes()
        assert {item.index for item in last.values()} == ({count - 1} if count else set())
        return count
    finally:
        await store.close()


async def test_a_full_disk_undoes_the_batch_and_says_so(store: Store, channels: list[int]) -> None:
    def limit(pages: int) -> Callable[[Connection], None]:
        return lambda connection: driver(connection).execute(f"PRAGMA max_page_count = {pages}").close()

    await store.history.append([made(channels[0], AT, 1)])
    await store.database.write(limit(1))  # SQLite takes the present size where less is asked for
    many = [made(number, AT + 900 * slot, slot) for number in channels for slot in range(1, 3000)]
    with pytest.raises(StoreFailed) as error:
        await store.history.append(many)
    assert error.value.code == "disk-full"
    (series,) = await store.history.intervals([channels[0]], everything())
    assert series.values.tolist() == [1]
    await store.database.write(limit(2**30))
    await store.history.append(many)
    (series,) = await store.history.intervals([channels[0]], everything())
    assert len(series.values) == 3000


async def test_in_a_quiet_moment_the_log_moves_into_the_database(
    store: Store, channels: list[int], tmp_path: Path
) -> None:
    """So that a file copied without its log, or a log of a long burst, is not all there is."""
    await store.history.append([made(channels[0], AT, 1)])
    copy = tmp_path / "copy.db"
    for _ in range(100):
        await asyncio.sleep(0.1)
        shutil.copy(store.database.path, copy)
        with closing(sqlite3.connect(copy)) as db:
            tables = db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'reading'").fetchone()
            if tables == (1,) and db.execute("SELECT count(*) FROM reading").fetchone() == (1,):
                return
    pytest.fail("the log was not moved within ten seconds")


# --- sharing ---------------------------------------------------------------------------------------------------------


async def test_one_process_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    program = f"""
import asyncio, pathlib
from meterhouse.store.store import Store
async def main():
    store = await Store.open(pathlib.Path({str(path)!r}))
    print("open", flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:  # noqa: ASYNC220 - nothing else runs meanwhile
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        error = await refused(path)
        assert (error.code, error.params["pid"]) == ("database-in-use", str(holder.pid))
        holder.kill()
    store = await Store.open(path)
    assert (await refused(path)).code == "database-in-use"
    await store.close()
    await made_store(path)


async def test_after_closing_nothing_is_answered(tmp_path: Path) -> None:
    store = await Store.open(tmp_path / "a.db")
    await store.close()
    await store.close()
    for work in (store.history.channels(), store.configuration.load(), store.history.append([])):
        with pytest.raises(StoreFailed) as error:
            await work
        assert error.value.code == "database-closed"
    assert [path.name for path in tmp_path.glob("a.db-*")] == []


async def test_a_failed_write_leaves_nothing(store: Store) -> None:
    def work(connection: Connection) -> None:
        connection.execute(text("INSERT INTO measure_group (name) VALUES ('x')"))
        raise MeterhouseError("changed-my-mind")

    with pytest.raises(MeterhouseError, match="changed-my-mind"):
        await store.database.write(work)
    assert (await store.configuration.load()).measure_groups == ()


async def test_a_reader_sees_a_snapshot_and_holds_up_nobody(store: Store, channels: list[int]) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def count(db: sqlite3.Connection) -> int:
        return int(db.execute("SELECT count(*) FROM reading").fetchone()[0])

    def slow(connection: Connection) -> tuple[int, int]:
        before = count(driver(connection))
        begun.set()
        assert go_on.wait(10)
        return before, count(driver(connection))

    reading = asyncio.ensure_future(store.database.read(slow))
    assert await asyncio.to_thread(begun.wait, 10)
    await asyncio.wait_for(store.history.append([made(number, AT, 1) for number in channels]), 5)
    assert await store.database.read(lambda connection: count(driver(connection))) == len(channels)
    go_on.set()
    assert await reading == (0, 0)


async def test_readers_see_whole_batches_while_others_write_and_seal(store: Store, channels: list[int]) -> None:
    """Every channel has the same sum at every moment, from intervals and from rollups alike."""
    slots = 200
    done = asyncio.Event()

    async def write() -> None:
        for slot in range(slots):
            await store.history.append([made(number, AT + 3600 * 6 * slot, 1, width=3600) for number in channels])
            if slot % 40 == 39:
                await store.history.seal(from_epoch(AT + 3600 * 6 * slot))
        done.set()

    async def read() -> int:
        seen = 0
        while not done.is_set():
            totals = await store.history.totals(channels, [from_epoch(AT), from_epoch(AT + 86400 * 100)])
            years = await store.history.rollups(channels, Grain.YEAR, date(2026, 1, 1), 1)
            for sums in (totals.values[:, 0], years.values[:, 0]):
                assert len(set(sums.tolist())) == 1
                assert sums[0] >= seen
                seen = int(sums[0])
        return seen

    _, *seen = await asyncio.gather(write(), read(), read())
    assert max(seen) > 0
    totals = await store.history.totals(channels, [from_epoch(AT), from_epoch(AT + 86400 * 100)])
    assert set(totals.values[:, 0].tolist()) == {slots}
