"""A library brought back to the tables of an older version, as one that was made by it."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import msgspec

_SINCE = {"0001": ("sayings", "ties", "people"), "0002": ("search", "passages")}  # the tables that came after a version


def as_of(path: Path, version: str) -> None:
    """Bring a library back to a version: 0005, or one before 0004."""
    with closing(sqlite3.connect(path)) as db:
        _before_0008(db)
        _before_0007(db)
        _before_0006(db)
        if version < "0004":
            _before_0005(db)
            _before_0004(db)
        for after, tables in _SINCE.items():
            for table in tables if version <= after else ():
                db.execute(f"DROP TABLE {table}")
        db.execute("UPDATE alembic_version SET version_num = ?", (version,))
        db.commit()


def _before_0008(db: sqlite3.Connection) -> None:
    """Nobody knew which words of an open report are of names."""
    for turn, body in db.execute("SELECT turn, body FROM open_bodies").fetchall():
        before = msgspec.msgpack.encode(msgspec.msgpack.decode(body)[:6])
        db.execute("UPDATE open_bodies SET body = ? WHERE turn = ?", (before, turn))


def _before_0007(db: sqlite3.Connection) -> None:
    """Nobody knew what an open report begins with."""
    for turn, body in db.execute("SELECT turn, body FROM open_bodies").fetchall():
        title, words, runs, keys, _, _ = msgspec.msgpack.decode(body)
        db.execute("UPDATE open_bodies SET body = ? WHERE turn = ?", (msgspec.msgpack.encode((title, words, runs, keys)), turn))


def _before_0006(db: sqlite3.Connection) -> None:
    """Search knew no languages."""
    for first, body in db.execute("SELECT first, body FROM passages").fetchall():
        outlet, _, passages = msgspec.msgpack.decode(zlib.decompress(body))
        old = zlib.compress(msgspec.msgpack.encode((outlet, passages)))
        db.execute("UPDATE passages SET body = ? WHERE first = ?", (old, first))


def _before_0005(db: sqlite3.Connection) -> None:
    """Nobody had corrected anything."""
    for table in ("edit_places", "edits"):
        db.execute(f"DROP TABLE {table}")
    db.execute("ALTER TABLE members DROP COLUMN placed")


def _before_0004(db: sqlite3.Connection) -> None:
    """What is open stood in one body; a failure without what was said of its source."""
    rows = db.execute("SELECT o.turn, report, story, origin, day, body FROM open_reports o JOIN open_bodies USING (turn)")
    old = []
    for turn, report, story, origin, day, body in rows.fetchall():
        title, words, runs, keys = msgspec.msgpack.decode(body)
        old.append((turn, report, msgspec.msgpack.encode((title, words, day, runs, keys, story, origin))))
    for table in ("open_words", "open_bodies", "open_reports", "failures"):
        db.execute(f"DROP TABLE {table}")
    db.execute("CREATE TABLE open_reports (turn INTEGER PRIMARY KEY, report VARCHAR NOT NULL, body BLOB NOT NULL)")
    db.execute(
        "CREATE TABLE failures (source VARCHAR PRIMARY KEY, stage VARCHAR, cause VARCHAR, message VARCHAR, hint VARCHAR, "
        "tries INTEGER, first VARCHAR, last VARCHAR)"
    )
    db.executemany("INSERT INTO open_reports VALUES (?, ?, ?)", old)
    db.execute("UPDATE meta SET value = json_remove(value, '$.met', '$.mended') WHERE key = 'stream'")
