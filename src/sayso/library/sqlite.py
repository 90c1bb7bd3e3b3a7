"""SQLite, and nothing else that knows it: how a file is opened, backed up, looked over, and what its errors mean.

in: a path    out: an engine whose transactions begin where they are asked to; a `LibraryError` for each error of the driver's
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from sayso.model import LibraryError

APPLICATION = 0x53415953  # "SAYS", in the file's header (PRAGMA application_id): what makes a SQLite file a library of ours
_BUSY = 10.0  # seconds that a transaction waits for another process's
_CAUSES = {  # the driver's code, its low byte: cause, words, what to do
    sqlite3.SQLITE_BUSY: ("locked", "is being written by another process", "try again when that is done"),
    sqlite3.SQLITE_LOCKED: ("locked", "is being written by another process", "try again when that is done"),
    sqlite3.SQLITE_READONLY: ("read-only", "can't be written: you have no leave to", "name another with --library"),
    sqlite3.SQLITE_PERM: ("read-only", "can't be opened: you have no leave to", "name another with --library"),
    sqlite3.SQLITE_CANTOPEN: ("disk", "can't be opened", "look whether its folder is there and may be written"),
    sqlite3.SQLITE_FULL: ("full", "can't grow: the disk is full", "make room; what was added before is safe"),
    sqlite3.SQLITE_IOERR: ("disk", "can't be read or written: the disk fails", "what was added before is safe where the disk is"),
    sqlite3.SQLITE_CORRUPT: ("damaged", "is damaged", "go back to a backup of it"),
    sqlite3.SQLITE_NOTADB: ("not-a-library", "is no library", "name another with --library"),
}


def engine_of(path: Path, *, write: bool = True, busy: float = _BUSY) -> Engine:
    """An engine on a file. write: whether it may be made and written. Nothing is opened before it is used."""
    engine = create_engine("sqlite://", creator=lambda: _connected(path, write=write, busy=busy), poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def _connected(path: Path, *, write: bool, busy: float) -> sqlite3.Connection:
    address = path.absolute().as_uri()
    mode = "?mode=rwc" if write else "?mode=ro"
    if not write and not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists():
        mode += "&immutable=1"  # a log can't be made beside it, and none has to be read
    connection = sqlite3.connect(address + mode, uri=True, timeout=busy, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    if write:
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def _begin(connection: Connection) -> None:
    """A transaction that will write takes the lock at once: else two that read first could only fail each other."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """The driver's errors become ours, with the file's name and what to do."""
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise _ours(path, error.orig) from error
    except sqlite3.Error as error:
        raise _ours(path, error) from error


def _ours(path: Path, error: sqlite3.Error) -> Exception:
    code = getattr(error, "sqlite_errorcode", None)
    found = _CAUSES.get(code & 0xFF) if code is not None else None
    if found is None:
        return error
    cause, words, hint = found
    return LibraryError(f"the library {path} {words}", cause=cause, hint=hint)


def kind_of(connection: Connection) -> tuple[int, int]:
    """What stands in a file's header, and how many tables it has."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    return int(application), int(tables)


def mark(connection: Connection) -> None:
    """Write into a file's header that it is a library."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")


def keep_log(path: Path) -> None:
    """Let readers read while one writes (write-ahead log); a file keeps that."""
    with closing(_connected(path, write=True, busy=_BUSY)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def copied(path: Path, to: Path) -> None:
    """Copy a library, also while it is being written, as it was at one moment. The copy stands there whole or not at all."""
    part = to.with_name(to.name + ".part")
    part.unlink(missing_ok=True)
    with closing(_connected(path, write=False, busy=_BUSY)) as source, closing(sqlite3.connect(part)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
    part.replace(to)


def faults_of(connection: Connection) -> tuple[str, ...]:
    """What SQLite finds wrong in a file, a line each; empty where all is well."""
    lines = [row[0] for row in connection.exec_driver_sql("PRAGMA quick_check")]
    orphans = [f"{row[0]}: a row without its {row[2]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
    return tuple(line for line in (*lines, *orphans) if line != "ok")


def plan_of(connection: Connection, statement: str, parameters: Any) -> tuple[str, ...]:
    """How SQLite means to run a statement, a line a step."""
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
    return tuple(str(row[3]) for row in rows)
