"""`sayso stories`: the stories that the library holds."""

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
)
from sayso.cli.tell import say

EXAMPLES = """\b
What the library holds, the story with the newest report first:
  sayso stories
  sayso stories --since 2026-03-01 --until 2026-03-10 --outlet "Halyard Wire"
  sayso stories --actor "Elena Marsk" --most 20
  sayso stories --language en --format csv > stories.csv

\b
Filters hold of one report together: with --actor and --outlet, a report of
that outlet in which somebody of that name appears.

\b
Exit status: 0 fine, 1 no library or it can't be read, 2 wrong use.
"""


def stories(
    library: LibraryFile = None,
    format: ListedAs = ListFormat.text,
    outlet: OutletOnly = None,
    since: SinceDay = None,
    until: UntilDay = None,
    actor: ActorOnly = None,
    language: LanguageOnly = None,
    most: Annotated[int | None, typer.Option("--most", metavar="N", min=1, help="At most so many.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Also those that only teasers tell of.")] = False,
) -> None:
    """List the stories of the library."""
    narrowed = wanted(outlet, since, until, actor, language)
    from sayso.cli.shelved import put_story

    with opened_library(library) as shelf:
        write_list(shelf.stories(narrowed, every=every, most=most), format, put_story, "no story there that fits")
        tell_outlet(shelf, narrowed)
        alone = 0 if every else shelf.of_teasers_alone(narrowed)
        if alone:
            say(f"{alone:,} more {'is' if alone == 1 else 'are'} told by teasers alone; --all lists them too")
