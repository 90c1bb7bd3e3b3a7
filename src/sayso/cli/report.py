"""`sayso report`: one report of the library: who says what in it, and its versions."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

from sayso.cli.output import colour, width
from sayso.cli.shelf import LibraryFile, ListFormat, opened_library, write_list, write_text

EXAMPLES = """\b
A report by its id, the beginning of that, the id its giver gave it, or its
address: who says what in it, and what each later version changed.
  sayso report r-c372f5e5d582
  sayso report https://halyard.example/world/solvania-leaves-ostamar-talks
  sayso report r-c372f5e5d582 --format json

\b
Its statements as a table, one row each (docs/tables.md tells the columns):
  sayso report r-c372f5e5d582 --format csv > statements.csv

\b
Exit status: 0 fine, 1 no such report, 2 wrong use.
"""


class ReportFormat(StrEnum):
    """How what became of something is told."""

    text = "text"
    json = "json"


def report(
    name: Annotated[
        str, typer.Argument(metavar="REPORT", help="Its id, the beginning of that, or its address.", show_default=False)
    ],
    library: LibraryFile = None,
    format: Annotated[
        ListFormat, typer.Option("--format", help="json holds the whole reading, csv its statements.")
    ] = ListFormat.text,
) -> None:
    """Show a report: who says what in it, and how it changed."""
    with opened_library(library) as shelf:
        found = shelf.report(name)
    if format is ListFormat.csv:
        from sayso.cli.shelved import put_report
        from sayso.export.tables import statement_rows

        write_list(list(statement_rows(found.report, found.reading)), format, put_report, "no statement there")
        return
    if format is ListFormat.json:
        from sayso.model import to_json

        sys.stdout.buffer.write(f"{to_json(found)}\n".encode())
        return
    from sayso.cli.shelved import put_report, put_version
    from sayso.cli.summary import summary

    write_text([found.report], put_report)
    sys.stdout.buffer.write(b"\n" + summary(found.reading, width=width(), colour=colour()).encode() + b"\n")
    write_text(found.versions, put_version)
