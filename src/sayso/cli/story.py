"""`sayso story`: one story and its reports."""

from __future__ import annotations

from typing import Annotated

import typer

from sayso.cli.shelf import (
    ActorOnly,
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
A story's reports, oldest first; it is named by its id, the beginning of that,
or words of its headline in their order:
  sayso story s-4ca59ec9f6a0
  sayso story "ostamar talks"
  sayso story "Mediators hope Solvania will return to Ostamar talks"
  sayso story s-4ca59ec9f6a0 --actor Marsk --since 2026-03-11

\b
What they say, side by side:
  sayso compare s-4ca59ec9f6a0

\b
Exit status: 0 fine, 1 no such story, 2 wrong use.
"""


def story(
    name: Annotated[
        str, typer.Argument(metavar="STORY", help="Its id, the beginning of that, or words of its headline.", show_default=False)
    ],
    library: LibraryFile = None,
    format: ListedAs = ListFormat.text,
    outlet: OutletOnly = None,
    since: SinceDay = None,
    until: UntilDay = None,
    actor: ActorOnly = None,
    language: LanguageOnly = None,
) -> None:
    """List the reports of a story."""
    narrowed = wanted(outlet, since, until, actor, language)
    from sayso.cli.shelved import put_report, put_story

    with opened_library(library) as shelf:
        found = shelf.story(name, narrowed)
        if format is ListFormat.text:
            write_text([found.story], put_story)
        write_list(found.reports, format, put_report, "no report there that fits")
        tell_outlet(shelf, narrowed)
