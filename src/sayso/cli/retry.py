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
Try again what failed; what works now is kept and leaves the list. What
--outlet and --date said of a page when it was added still holds:
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
        failed: dict[tuple[str | None, str | None], list[str]] = {}
        for failure in shelf.failures():
            failed.setdefault((outlet or failure.outlet, date or failure.published), []).append(failure.source)
    groups = {said: sources for said, of in failed.items() if (sources := retryable(of))}
    if not groups:
        say(f"nothing to try again. {tell_place(path)}")
        return
    status = 0
    for (named, day), sources in groups.items():
        settings = settings_of(named, day, reader=reader, allow_private=allow_private)
        status = max(status, kept(sources, path, settings, format, quiet=quiet))
    raise typer.Exit(status)
