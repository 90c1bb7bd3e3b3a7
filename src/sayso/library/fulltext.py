"""The index of words, SQLite's FTS5, and all SQL that is its own: another database answers the same calls otherwise
(PostgreSQL by a tsvector beside each passage).

in: rows of words, numbered; what is looked for    out: numbers of rows, the newest first, with how well each fits

Words come cut (`cut`), with a blank between them, and the index parts them there and nowhere else. It keeps no text: who takes
a row out says what was in it, and `passages` remembers that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from sayso.library.cut import INNER
from sayso.library.passages import FORMS
from sayso.library.query import Both, Either, Mark, Node, Not, Words

COLUMNS = ("text", "speaker", "outlet", "about", "marks")
_SIGNS = INNER.replace("'", "''")
_CREATE = f"""CREATE VIRTUAL TABLE search USING fts5({", ".join(COLUMNS)}, content='', tokenize="ascii tokenchars '{_SIGNS}'")"""
_PUT = text(f"INSERT INTO search (rowid, {', '.join(COLUMNS)}) VALUES (:rowid, {', '.join(f':{c}' for c in COLUMNS)})")
_TAKE = text(
    f"INSERT INTO search (search, rowid, {', '.join(COLUMNS)}) VALUES ('delete', :rowid, {', '.join(f':{c}' for c in COLUMNS)})"
)
# Only the words of the text make a row fit better or worse: of its speaker or outlet it is or isn't.
_RANK = {True: "bm25(search, 1.0, 0.0, 0.0, 0.0, 0.0)", False: "0.0"}
_FIND = {
    ranked: text(
        f"SELECT rowid, {rank} AS fits FROM search WHERE search MATCH :what AND rowid BETWEEN :first AND :last "
        "ORDER BY rowid DESC LIMIT :most"
    )
    for ranked, rank in _RANK.items()
}


class Found(NamedTuple):
    """The number of a row, and how well it fits: the lower the better, as bm25 gives it."""

    row: int
    fits: float


def create(connection: Connection) -> None:
    """Make the index, empty."""
    connection.execute(text(_CREATE))


def clear(connection: Connection) -> None:
    """Take all rows out."""
    connection.execute(text("INSERT INTO search (search) VALUES ('delete-all')"))


def put_in(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Put rows into the index; each names its `rowid` and all columns."""
    if rows:
        connection.execute(_PUT, list(rows))


def take_out(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Take rows out again, as they were put in."""
    if rows:
        connection.execute(_TAKE, list(rows))


def find(connection: Connection, what: Node, among: Iterable[str] | None, first: int, last: int, most: int) -> list[Found]:
    """The rows between two numbers in which something holds, the last first, at most so many.

    among: reports, where only some count.
    """
    asked = _expression(what) if among is None else f"({_expression(what)}) AND marks : ({_any(among)})"
    rows = connection.execute(_FIND[_ranks(what)], {"what": asked, "first": first, "last": last, "most": most})
    return [Found(*row) for row in rows.all()]


def faults_of(connection: Connection) -> tuple[str, ...]:
    """What is wrong with the index, a line each. The connection must be one that may write."""
    try:
        connection.execute(text("INSERT INTO search (search) VALUES ('integrity-check')"))
    except DatabaseError as error:
        return (f"the index of words: {error.orig}",)
    return ()


def mark_of(of: str, value: str) -> str:
    """The word that says what a row is."""
    return f"{of}:{value.replace('_', '-')}"


def marks_of(report: str, language: str, form: str, kind: str | None, stance: str | None) -> str:
    """All that is marked of a row: its report and the language of that, its form, and a statement's kind of source and stance."""
    said = [mark_of(of, value) for of, value in (("language", language), ("kind", kind), ("stance", stance)) if value]
    return " ".join((report, mark_of("form", form), *said))


def _expression(node: Node) -> str:
    """What is looked for, in FTS5's words. Everything that was typed stands in quotation marks, of which it can hold none."""
    if isinstance(node, Words):
        return f"{node.of} : {_quoted(' '.join(node.words))}{' *' if node.beginning else ''}"
    if isinstance(node, Mark):
        return f"marks : {_quoted(mark_of(node.of, node.value))}"
    if isinstance(node, Either):
        return " OR ".join(f"({_expression(part)})" for part in node.parts)
    parts = (node,) if isinstance(node, Not) else node.parts
    wanted = [part for part in parts if not isinstance(part, Not)]
    barred = [part.part for part in parts if isinstance(part, Not)]
    said = " AND ".join(f"({_expression(part)})" for part in wanted) or f"marks : ({_any(mark_of('form', form) for form in FORMS)})"
    return f"({said}) NOT ({' OR '.join(f'({_expression(part)})' for part in barred)})" if barred else said


def _any(values: Iterable[str]) -> str:
    return " OR ".join(map(_quoted, values)) or _quoted("")


def _quoted(words: str) -> str:
    return f'"{words.replace(chr(34), chr(34) * 2)}"'


def _ranks(node: Node) -> bool:
    """Whether any word of the text is looked for."""
    if isinstance(node, Words):
        return node.of == "text"
    return isinstance(node, Both | Either) and any(map(_ranks, node.parts))
