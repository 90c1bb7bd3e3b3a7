"""`sayso sources`: the ledger of a story."""

from __future__ import annotations

from typing import Annotated

import typer

from sayso.cli.shelf import (
    LanguageOnly,
    LibraryFile,
    ListedAs,
    ListFormat,
    OutletOnly,
    SinceDay,
    UntilDay,
    opened_library,
    tell_outlet,
    wanted,
    write_list,
    write_text,
)

EXAMPLES = """\b
Who a story's sources are, how many statements each makes, which outlets carry
them, from when to when:
  sayso sources s-4ca59ec9f6a0
  sayso sources "Mediators hope Solvania will return to Ostamar talks"

\b
A source that one outlet names and another doesn't stands there once, where
both give the same words; else unnamed sources of two reports stay two.

\b
Whom one outlet carries, and who else does; one source alone:
  sayso sources s-4ca59ec9f6a0 --outlet "Halyard Wire" --since 2026-03-10
  sayso sources s-4ca59ec9f6a0 --actor Marsk

\b
One row for each report that carries a source:
  sayso sources s-4ca59ec9f6a0 --format csv > sources.csv

\b
Exit status: 0 fine, 1 no such story, 2 wrong use.
"""


def sources(
    name: Annotated[
        str, typer.Argument(metavar="STORY", help="Its id, the beginning of that, or words of its headline.", show_default=False)
    ],
    library: LibraryFile = None,
    format: ListedAs = ListFormat.text,
    outlet: OutletOnly = None,
    since: SinceDay = None,
    until: UntilDay = None,
    actor: Annotated[
        str | None, typer.Option("--actor", metavar="NAME", help="Only sources that may bear this name.", show_default=False)
    ] = None,
    language: LanguageOnly = None,
) -> None:
    """List the sources of a story, and who carries them."""
    narrowed = wanted(outlet, since, until, actor, language)
    from sayso.cli.shelved import put_story
    from sayso.cli.shelved_people import carried_rows, put_source

    nothing = "no source is told there"
    with opened_library(library) as shelf:
        found = shelf.sources(name, narrowed)
        if format is ListFormat.text:
            write_text([found.story], put_story)
        if format is ListFormat.csv:
            write_list([row for source in found.sources for row in carried_rows(source)], format, put_source, nothing)
        else:
            write_list(found.sources, format, put_source, nothing)
        tell_outlet(shelf, narrowed)
