"""`sayso export`: the whole library as JSON Lines, or as tables."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sayso.cli.options import Output
from sayso.cli.output import check_output
from sayso.cli.shelf import LibraryFile, tell_place
from sayso.cli.tell import say
from sayso.model import UsageError

EXAMPLES = """\b
All that the library holds, reports with their versions and readings, stories,
failures, as lines of JSON that other programs can read:
  sayso export > desk.jsonl
  sayso export --library desk.sqlite -o desk.jsonl

\b
Taken in again, it is the same library:
  sayso import desk.jsonl --library other.sqlite

\b
As tables for a spreadsheet or statistics, a file each: reports, statements,
claims (every story compared, one row an account). What a column is stands in
docs/tables.md:
  sayso export --tables tables
  sayso export --tables tables --as parquet --only reports --only statements

\b
Exit status: 0 fine, 1 no library, or it can't be read or written,
2 wrong use.
"""


class TableFormat(StrEnum):
    """How tables are written."""

    csv = "csv"
    parquet = "parquet"


class Table(StrEnum):
    """A table."""

    reports = "reports"
    statements = "statements"
    claims = "claims"


def export(
    library: LibraryFile = None,
    output: Output = None,
    tables: Annotated[
        Path | None, typer.Option("--tables", metavar="FOLDER", help="Write tables into FOLDER instead, one file each.")
    ] = None,
    form: Annotated[TableFormat | None, typer.Option("--as", help="How tables are written; parquet needs sayso[tables].")] = None,
    only: Annotated[list[Table] | None, typer.Option("--only", help="Only this table; may be said again.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
) -> None:
    """Write the whole library as JSON Lines, or as tables."""
    from sayso.library import exported, place_of

    check_output(output, named=Path("library.jsonl"))
    path = place_of(library)
    if tables is not None:
        if output is not None:
            raise UsageError("--output is for JSON Lines; tables lie in the folder of --tables")
        _write_tables(path, tables, form or TableFormat.csv, only or [], quiet=quiet)
        return
    if form is not None or only:
        raise UsageError("--as and --only are for tables", hint="sayso export --tables FOLDER")
    lines = exported(path)
    if output is None:
        sys.stdout.buffer.writelines(lines)
        sys.stdout.buffer.flush()
    else:
        _write(output, lines)
    if not quiet:
        say(tell_place(path))


def _write_tables(path: Path, folder: Path, form: TableFormat, only: list[Table], *, quiet: bool) -> None:
    from sayso.cli.progress import Progress
    from sayso.export.tabled import write_tables
    from sayso.library import open_library

    with open_library(path) as shelf, Progress() as progress:
        made = write_tables(shelf, folder, form.value, [t.value for t in only], watch=None if quiet else progress)
    if not quiet:
        for name, rows in made.items():
            typer.echo(f"{folder / name}.{form.value}: {rows:,} rows", err=True)
        say(tell_place(path))


def _write(output: Path, lines: object) -> None:
    """The lines in a file that stands there whole or not at all."""
    part = output.with_name(output.name + ".part")
    try:
        with part.open("wb") as out:
            out.writelines(lines)  # type: ignore[arg-type]
        part.replace(output)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    typer.echo(f"Exported to {output}", err=True)
