"""A checksum of all that a library holds, whatever wrote it: two of one checksum hold the same reports, readings and stories."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

# The passages of a day have free numbers of it, in the order in which they came.
_DAYS = {("passages", "first"): "first >> 32", ("passages", "last"): "last >> 32"}
# Columns that tell when and from which file and line something came; an article names its source, its text's hash stands beside it.
_ASIDE = ("seen", "source", "article")
_ORDERED = (
    "stories",
    "members",
    "open_reports",
    "open_bodies",
    "open_words",
    "words",
    "meta",
    "addresses",
)  # tables that hang on the order of arrival


def digest(path: Path, *, ordered: bool = True) -> str:
    """The checksum of a library, but for when and from where things came.

    ordered: also of what hangs on the order in which they came.
    """
    told = hashlib.sha256()
    with closing(sqlite3.connect(path)) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()]
        tables = [
            name for name in tables if not name.startswith("search")
        ]  # how the index of words lies there; `passages` holds them
        for table in (t for t in tables if t != "failures" and (ordered or t not in _ORDERED)):
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] not in _ASIDE]
            told_by = [_DAYS.get((table, column), column) for column in columns]
            rows = db.execute(f"SELECT {', '.join(told_by)} FROM {table}").fetchall()
            told.update(repr((table, sorted(map(repr, rows)))).encode())
    return told.hexdigest()
