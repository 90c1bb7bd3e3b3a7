"""`sayso failures`: the sources that gave no page."""

from __future__ import annotations

from typing import Annotated

import typer

from sayso.cli.shelf import LibraryFile, ListedAs, ListFormat, opened_library, tell_place, unknown_outlet, wanted, write_list
from sayso.cli.tell import say

EXAMPLES = """\b
Which sources gave no page, why, and how often they were tried:
  sayso failures
  sayso failures --since 2d --format csv

\b
Try all of them again, or forget one:
  sayso retry
  sayso failures --forget https://example.org/gone

\b
Exit status: 0 fine, 1 no library or it can't be read, 2 wrong use.
"""


def failures(
    library: LibraryFile = None,
    format: ListedAs = ListFormat.text,
    outlet: Annotated[
        str | None, typer.Option("--outlet", metavar="NAME", help="Only pages that were added with this --outlet.")
    ] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="DAY", help="Only those tried last then or later.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="DAY", help="Only those tried last then or earlier.")] = None,
    forget: Annotated[list[str] | None, typer.Option("--forget", metavar="SOURCE", help="Take a source off the list.")] = None,
) -> None:
    """List the sources that gave no page."""
    if forget:
        _forget(library, forget)
        return
    narrowed = wanted(outlet, since, until)
    from sayso.cli.shelved import put_failure

    with opened_library(library) as shelf:
        found = shelf.failures(narrowed)
        write_list(found, format, put_failure, "no source failed" if narrowed == wanted(None, None, None) else "none that fits")
        if outlet is not None and not found:
            _tell_outlet(outlet, {f.outlet for f in shelf.failures() if f.outlet})


def _tell_outlet(name: str, held: set[str]) -> None:
    from sayso.library.outlets import called_of, like

    if not called_of(held, name):
        say(unknown_outlet(name, sorted(like(held, name))))


def _forget(library: LibraryFile, sources: list[str]) -> None:
    from sayso.adding import lasting
    from sayso.library import open_to_add, place_of
    from sayso.model import UsageError

    path = place_of(library)
    with open_to_add(path) as shelf:
        held = {failure.source for failure in shelf.failures()}
        named = [next((s for s in (source, lasting(source)) if s in held), None) for source in sources]
        if None in named:
            raise UsageError(f"{sources[named.index(None)]} is not among the failures", hint="sayso failures lists them")
        for source in filter(None, named):
            shelf.settle(source)
    typer.echo(tell_place(path), err=True)
