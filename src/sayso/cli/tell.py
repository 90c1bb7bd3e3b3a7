"""What is said to a person beside the result: what became of each source, in plain words, on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.model import Comparison, Failure, Reading, Report
    from sayso.pipeline import Outcome


def clean(text: str) -> str:
    """A text as one line that is safe to show in a terminal."""
    from sayso.export.clean import for_terminal

    return for_terminal(text)


def say(line: str) -> None:
    """A line on standard error."""
    print(clean(line), file=sys.stderr, flush=True)


def complain(message: str, hint: str | None = None, near: Iterable[str] = ()) -> None:
    """An error that ends the run, and what to do about it. near: what may have been meant, a line each."""
    say(f"sayso: {message}" + (f" ({hint})" if hint else ""))
    for line in near:
        print(f"  {clean(line)}", file=sys.stderr, flush=True)


def debugging() -> bool:
    """Whether the user wants to see where an error comes from."""
    return os.environ.get("SAYSO_DEBUG", "") not in ("", "0")


def tell_failure(failure: Failure) -> str:
    """What became of a source that gave no page."""
    verb = "" if failure.note else "could not be read: " if failure.stage == "read" else "could not be used: "
    return f"{failure.source}: {verb}{failure.message}" + (f" ({failure.hint})" if failure.hint else "")


def tell_unread(reading: Reading) -> str:
    """Why a page was not annotated."""
    return f"{_called(reading)}: {why_unread(reading)}"


def _called(reading: Reading) -> str:
    article = reading.article
    return article.source or article.name or article.id


def why_unread(reading: Reading) -> str:
    """The reason alone, and what to do about it."""
    if reading.unread_because == "no text":
        return "no text (it may be filled in by a script or stand behind a login: save it in your browser)"
    return reading.unread_because or "not read"


def tell_sources(outcome: Outcome) -> Iterator[str]:
    """What became of the sources that are in no comparison, a line each; and how many stories there are where not one."""
    yield from map(tell_failure, outcome.failures)
    yield from (f"{source} is the same page as {before}: counted once" for source, before in outcome.twice)
    yield from map(tell_unread, outcome.unread)
    for reading in outcome.readings.values():
        yield from (f"{_called(reading)}: beware: {warning}" for warning in reading.article.warnings)
    if outcome.comparisons or len(outcome.alone) > 1:
        yield from (f"{_name(a.report)} is left out: {a.why}" for a in outcome.alone)
    if len(outcome.comparisons) > 1:
        told = "; ".join(f"{_quoted(c)}, {len(c.reports)} reports" for c in outcome.comparisons)
        yield f"{_count(len(outcome.comparisons))} stories: {told}"


def tell_advice(outcome: Outcome) -> Iterator[str]:
    """What to do where there is nothing to compare."""
    if outcome.comparisons:
        return
    if len(outcome.alone) > 1:
        yield f"no two of the {len(outcome.alone)} usable pages tell of one event; if they do, add --together"
    elif outcome.alone:
        report = outcome.alone[0].report
        yield f"one usable page: nothing to compare it with; sayso read shows who says what in {_name(report)}"
    else:
        yield "nothing to compare: no usable page"


def tell_left(fetched: Iterable[str], *, used: bool) -> Iterator[str]:
    """What left the machine, on a line; none where no page was used and nothing was asked for: there is nothing to be told of.

    used: whether a page was, or a site would have been asked.
    """
    addresses = list(fetched)
    if not addresses:
        yield from ("Nothing left this machine.",) if used else ()
        return
    yield f"Left this machine: {len(addresses)} request{'s'[: len(addresses) > 1]}, to {', '.join(addresses)}"


def _name(report: Report) -> str:
    return f"{report.called}, “{report.title}”" if report.title and (report.outlet or report.name) else report.called


def _quoted(comparison: Comparison) -> str:
    from sayso.export.labels import heading

    return f"“{heading(comparison)}”"


def _count(number: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return words[number] if number < len(words) else str(number)
