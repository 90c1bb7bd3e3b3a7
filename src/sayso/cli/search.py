"""`sayso search`: words, phrases and who said them, in all that the library holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.output import colour
from sayso.cli.shelf import LibraryFile, ListedAs, ListFormat, opened_library, write_list
from sayso.cli.tell import complain, say
from sayso.model import QueryError, UsageError

if TYPE_CHECKING:
    from sayso.export.sheet import Run, Sheet
    from sayso.library import Hit, Searched

EXAMPLES = """\b
Statements and sentences with all of the words; in quotation marks a phrase,
with a star a beginning; with a dash before it, one that must not be there
(-h by itself is this help):
  sayso search ferry crews
  sayso search '"a first step" 140'
  sayso search 'negotiat*' -map
  sayso search 'ferry (strike OR walkout)'

\b
Who says it, of whom, where, when, and how:
  sayso search said-by:minister round
  sayso search 'said-by:"defence ministry" stance:denied after:2026-03-01'
  sayso search kind:named about:Ardenia outlet:halyard before:2026-04
  sayso search story:s-4ca59ec9f6a0 prisoners --format json
  sayso search Marsk language:en

\b
All words must stand in one statement or sentence; OR binds closer than that.
Names and numbers are words: O'Neill, F-16, 1,200, $3.5m; case and accents
count for nothing. after: is that day or later, before: an earlier one.
Put the query in single quotes where it has quotation marks, ( ) or *.

\b
kind:    named, unnamed, organisation, group, document, outlet, unknown
stance:  stated, claimed, confirmed, denied, believed, asked, threatened,
         promised, no-comment
language: the code that a page gives, as in en or de

\b
Exit status: 0 fine, 1 no library or it can't be read, 2 wrong use.
"""
# What begins with one dash is a word that is not wanted, also where it begins with an h; so -h is seen to below.
CONTEXT = {"help_option_names": ["--help"], "ignore_unknown_options": True}
_WINDOW = 70  # signs of a query that are shown around the place where it is wrong


def search(
    context: typer.Context,
    query: Annotated[list[str], typer.Argument(metavar="QUERY", help="What to look for.", show_default=False)],
    library: LibraryFile = None,
    format: ListedAs = ListFormat.text,
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, max=5000, help="At most so many.")] = 20,
) -> None:
    """Find words in the library, and who said them."""
    if "-h" in query:
        typer.echo(context.get_help())
        raise typer.Exit
    for option in (word for word in query if word.startswith("--")):
        raise UsageError(f"no option is called {option}", hint="sayso search --help lists them; one dash leaves a word out")
    try:
        with opened_library(library) as shelf:
            found = shelf.search(" ".join(query), limit, heard=_tell_filling)
            write_list(found.hits, format, _put_hit, "nothing found: fewer words, OR between them, or a star at an end find more")
    except QueryError as error:
        _point(error)
        raise typer.Exit(2) from error
    if format is ListFormat.text and found.hits:
        say(_counted(found, limit))


def _counted(found: Searched, limit: int) -> str:
    """How many were shown, of how many."""
    if len(found.hits) < limit:
        return f"{len(found.hits):,} found" + (", of the newest that fit" if found.more else "")
    most = f"more than {found.passages:,}" if found.more else f"{found.passages:,}"
    return f"{len(found.hits):,} shown of {most} that fit, copies and overlaps counted; --limit shows others"


def _tell_filling(left: int) -> None:
    say(f"making what the library holds findable, once: {left:,} reports to go" if left else "all reports are findable now")


def _point(error: QueryError) -> None:
    """The query, and a sign under the place where it is wrong."""
    start, end = error.span
    source = "".join(c if c.isprintable() else " " for c in error.source)
    first = max(0, start - _WINDOW // 2)
    shown = source[first : first + _WINDOW].rstrip()
    complain(error.message, error.hint)
    lead = "  … " if first else "  "
    for line in (
        lead + shown,
        " " * (len(lead) + _columns(source[first:start])) + "^" * max(1, min(_columns(source[start:end]), _WINDOW)),
    ):
        typer.echo(line, err=True)


def _columns(text: str) -> int:
    """How wide a text is on a terminal."""
    from rich.cells import cell_len

    return cell_len(text)


def _put_hit(sheet: Sheet, hit: Hit) -> None:
    """A passage: who says it where and when, its words with those marked that were looked for, and where it stands."""
    from sayso.export.labels import SOURCES, STANCES, day

    voice = {"headline": "headline", "sentence": None}.get(hit.form, hit.speaker or "somebody")
    sign = SOURCES.get(hit.source_kind or "")
    stance = STANCES.get(hit.stance or "")
    runs: list[Run] = [(hit.outlet or "no outlet named", "bold"), f" · {day(hit.published) or 'no day given'}"]
    if voice:
        runs += [
            " · ",
            (f"{sign.shape} {voice}" if sign else voice, "bold" if sign else "dim"),
            f", {stance.word}" if stance else "",
        ]
    sheet.put(*runs, hang=2, lines=2)
    sheet.put(*_marked(hit, colour()), indent=2, hang=0)
    place = f"{hit.span.start}–{hit.span.end}" if hit.span else None
    copied = f"a copy of {hit.copy_of}" if hit.copy_of else None
    sheet.put((" · ".join(filter(None, (hit.report, place, copied))), "dim"), indent=2, hang=2)


def _marked(hit: Hit, coloured: bool) -> list[Run]:
    """The words around the first that was looked for; each of those coloured, or between stars."""
    from sayso.export.context import context_of_hit

    shown = context_of_hit(hit)
    runs: list[Run] = ["… "] if shown.cut_before else []
    for piece in shown.pieces:
        sought = (piece.text, "bold yellow") if coloured else f"*{piece.text}*"
        runs.append(sought if piece.set_off else piece.text)
    return [*runs, *([" …"] if shown.cut_after else [])]
