"""Values as the cells of a table that a spreadsheet may open.

in: rows of one type    out: CSV, its first line their fields' names
"""

from __future__ import annotations

import csv
from typing import TextIO

from msgspec import Struct
from msgspec.structs import fields

from sayso.model import Span

# What a spreadsheet would run as a formula, were it not for a sign before it (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def cell(value: object) -> str:
    """One value of a table; lists with a semicolon between, a span as 3-9, and nothing that a spreadsheet would run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    parts = value if isinstance(value, tuple) and not isinstance(value, Span) else (value,)
    text = "; ".join(map(_part, parts))
    return f"'{text}" if isinstance(value, str | tuple) and text.startswith(_FORMULA) else text


def names_of(kind: type[Struct]) -> list[str]:
    """What the columns of a type's table are called."""
    return [f.encode_name for f in fields(kind)]


def _part(value: object) -> str:
    """One thing of a cell: a span as "353-359"."""
    return f"{value.start}-{value.end}" if isinstance(value, Span) else str(value)


class Csv:
    """A table of rows of one type that grows row by row."""

    def __init__(self, out: TextIO, kind: type[Struct]) -> None:
        self._table, self._names = csv.writer(out), [f.name for f in fields(kind)]
        self._table.writerow(names_of(kind))

    def put(self, row: Struct) -> None:
        """One row more."""
        self._table.writerow([cell(getattr(row, name)) for name in self._names])
