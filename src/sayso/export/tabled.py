"""A library as tables in a folder, CSV or Parquet.

in: an open library, a folder    out: one file a table, each there whole or not at all

Rows are written as they come, report by report and story by story, so that memory is the same however many there are.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import fields

from sayso.export.cells import Csv
from sayso.export.tables import ClaimRow, ReportRow, StatementRow, claim_rows, report_row, statement_rows
from sayso.frames import installed, kind_of, polars_types
from sayso.model import UsageError
from sayso.pipeline import Watch, compare_story
from sayso.settings import Settings

if TYPE_CHECKING:
    from sayso.library import Library

As = Literal["csv", "parquet"]
TABLES: dict[str, type[Struct]] = {"reports": ReportRow, "statements": StatementRow, "claims": ClaimRow}


def write_tables(
    library: Library,
    folder: Path,
    form: As = "csv",
    only: Collection[str] = (),
    settings: Settings | None = None,
    watch: Watch | None = None,
) -> dict[str, int]:
    """Write tables into a folder, made where there is none; how many rows each has. only: of these; all where none is named.

    Raises `UsageError` where the folder is a file, or what writes Parquet is missing.
    """
    if form == "parquet":
        _polars()
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is no folder", hint="name one for the tables to lie in")
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as left:
        tables = {name: _Table(folder, name, form) for name in TABLES if not only or name in only}
        for table in tables.values():
            left.callback(table.drop)
        _fill(tables, library, settings, watch)
        for table in tables.values():
            table.whole()
        for table in tables.values():
            table.stand()
    return {name: table.count for name, table in tables.items()}


def _fill(tables: dict[str, _Table], library: Library, settings: Settings | None, watch: Watch | None) -> None:
    from sayso.library import each_report, each_story

    if {"reports", "statements"} & set(tables):
        for told in each_report(library, watch):
            if "reports" in tables:
                tables["reports"].put(report_row(told.report, told.reading))
            if "statements" in tables:
                tables["statements"].put_all(statement_rows(told.report, told.reading))
    if "claims" in tables:
        for story in each_story(library, watch):
            for comparison in compare_story(story, settings).comparisons:
                tables["claims"].put_all(claim_rows(comparison))


class _Table:
    """A table that is being written beside the place where it will stand.

    Parquet is made of lines of JSON when the last is there, piece by piece: no table is ever held whole.
    """

    def __init__(self, folder: Path, name: str, form: As) -> None:
        self.count = 0
        self._kind, self._form = TABLES[name], form
        self._place = folder / f"{name}.{form}"
        self._part = folder / f"{name}.{form}.part"
        self._lines = folder / f"{name}.jsonl.part"
        if form == "csv":
            self._out: IO[Any] = self._part.open("w", encoding="utf-8", newline="", errors="replace")
            self._put: Callable[[Struct], object] = Csv(self._out, self._kind).put
        else:
            self._out = self._lines.open("wb")
            self._put = lambda row: self._out.write(msgspec.json.encode(row) + b"\n")

    def put(self, row: Struct) -> None:
        """One row more."""
        self._put(row)
        self.count += 1

    def put_all(self, rows: Iterable[Struct]) -> None:
        """Some rows more."""
        for row in rows:
            self.put(row)

    def whole(self) -> None:
        """The last row is there."""
        self._out.close()
        if self._form == "parquet":
            polars = _polars()
            types = polars_types(polars)
            schema = {f.encode_name: types[kind_of(f.type)] for f in fields(self._kind)}
            if self.count:
                polars.scan_ndjson(self._lines, schema=schema).sink_parquet(self._part)
            else:
                polars.DataFrame(schema=schema).write_parquet(self._part)

    def stand(self) -> None:
        """Let it stand in its place."""
        self._part.replace(self._place)

    def drop(self) -> None:
        """Leave nothing of it beside its place."""
        self._out.close()
        self._part.unlink(missing_ok=True)
        self._lines.unlink(missing_ok=True)


def _polars() -> Any:
    return installed("polars", "a table as Parquet", 'pip install "sayso[tables]", or --as csv')
