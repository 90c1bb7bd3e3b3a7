"""`sayso retry`: the sources that gave no page, once more."""

from __future__ import annotations

from typing import Annotated

import typer

from sayso.cli.add import kept
from sayso.cli.options import AllowPrivate, Date, Outlet, Reader, ReaderOption, settings_of
from sayso.cli.report import ReportFormat
from sayso.cli.shelf import LibraryFile, tell_place
from sayso.cli.tell import say

EXAMPLES = """\b
Try again what failed; what works now is kept and leaves the list:
  sayso retry
  sayso retry --library desk.sqlite --quiet

\b
Exit status: 0 fine, 1 some failed again, 2 wrong use.
"""


def retry(
    library: LibraryFile = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
    format: Annotated[ReportFormat, typer.Option("--format", help="How what became of the pages is told.")] = ReportFormat.text,
    outlet: Outlet = None,
    date: Date = None,
    reader: ReaderOption = Reader.standard,
    allow_private: AllowPrivate = False,
) -> None:
    """Try again the sources that gave no page."""
    from sayso.adding import retryable
    from sayso.library import open_library, place_of

    path = place_of(library)
    with open_library(path) as shelf:
        sources = retryable(failure.source for failure in shelf.failures())
    if not sources:
        say(f"nothing to try again. {tell_place(path)}")
        return
    raise typer.Exit(
        kept(sources, path, settings_of(outlet, date, reader=reader, allow_private=allow_private), format, quiet=quiet)
    )
