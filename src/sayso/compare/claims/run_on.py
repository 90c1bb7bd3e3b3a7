"""Run on: an account of an agreement with the "but" or "then" that follows it, where others have that too: "I am the harbour
master, | but I am also a fisherman" is not said without it; nor "the men fell ill | and had to be flown out" beside "the men
were flown out".

in: the accounts of a claim and what is shown of each    out: what to show
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations

from msgspec import Struct

from sayso.compare.clauses.sources import is_spoken
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems
from sayso.model import Report, Span

_FURTHEST = 220  # characters that follow
_LONGEST = 360  # characters that are shown
_SHARED = 0.6  # of the words of what follows here that follow there, too
_LEAST = 3  # such words
# Behind what is shown: a pause or the end of its sentence, who says it, and "but", or what came of it.
_BUT = re.compile(
    r"[\s,.;—–-]*[”\"’']?"
    r"(?:,? ?[A-Z][\w.’'-]*(?: [\w.’'-]+){0,4}? (?:said|says|added|wrote|told [\w ]{1,30})[\w ,’']{0,50}[,.]? ?)?"
    r"\s*[“\"‘']?(?:but|yet|however|then)\b(?P<rest>(?:[^.!?\n”\"]|(?<=\s)\"){4,200})",
    re.I,
)
# Behind somebody's own words, what they go on with in one breath.
_AND = re.compile(r"(?: \[[^\]\n]{1,30}\])?(?:, | )(?:and|making|saying|because)\b(?P<rest>(?:[^.!?\n”\"]|(?<=\s)\"){4,200})")
# Behind what an outlet tells in its own words, what befell the same besides.
_BEFELL = re.compile(r",? and (?:later |then )?(?:had|has|have|was|were|is|are)\b(?P<rest>[^.!?,;:\n”\"]{4,80})")
_STUB = re.compile(r",? (?:but|and|or|so) (?:just |only |also )?[a-z]+\Z")
_GOES_ON = re.compile(r" [a-z]")
_STUB_LONG = 30  # characters
_END = re.compile(r"\.[”\"’']?\s|\n")
_LETTERS = 3  # of words that tell something
_LONG = 5  # of words that tell what befell somebody
_RUN = 3  # words that stand here and there in one order
_WORD = re.compile(r"\w+")


class _Behind(Struct, frozen=True):
    """What follows an account. end: where.  words: its words.  run: those in their order.  befell: whether all of the long ones
    must be another's too."""

    end: int
    words: frozenset[str]
    run: tuple[str, ...]
    befell: bool = False


def run_on(units: Sequence[Unit], spans: Sequence[Span], reports: Sequence[Report]) -> list[Span]:
    """What is to be shown of each account: up to the end of what two reports go on with behind a "but", or in one breath."""
    found = [_behind(reports[u.report].text, s, spoken=is_spoken(u)) for u, s in zip(units, spans, strict=True)]
    alike: set[int] = set()
    for i, j in permutations(range(len(units)), 2):
        one, other = found[i], found[j]
        if one is None or units[i].report == units[j].report:
            continue
        shown = spans[j].of(reports[units[j].report].text)
        if one.befell:
            alike |= {i} if one.words and one.words <= stems(shown, _LONG) else set()
        elif _alike(one.words, stems(shown, _LETTERS)) or _has(shown, one.run) or (other and _alike(one.words, other.words)):
            alike.add(i)
    grown = [_grown(s, found[k] if k in alike else None) for k, s in enumerate(spans)]
    return [_without_stub(reports[u.report].text, s) for u, s in zip(units, grown, strict=True)]


def _without_stub(text: str, shown: Span) -> Span:
    """What is shown, without the beginning of something else at its end: "he saw no lorry, | but just people", who were running."""
    stub = _STUB.search(text, max(shown.start, shown.end - _STUB_LONG), shown.end)
    goes_on = stub is not None and _GOES_ON.match(text, shown.end) is not None and stub.start() - shown.start >= _STUB_LONG
    return Span(shown.start, stub.start()) if stub and goes_on else shown


def _behind(text: str, shown: Span, *, spoken: bool) -> _Behind | None:
    """What follows behind a "but", or behind an "and" in somebody's own words; None where none follows, or it would be a third
    sentence."""
    m = _BUT.match(text, shown.end, shown.end + _FURTHEST)
    befell = _BEFELL.match(text, shown.end, shown.end + _FURTHEST) if not (m or spoken) else None
    m = m or (_AND.match(text, shown.end, shown.end + _FURTHEST) if spoken else befell)
    if m is None:
        return None
    further = _END.search(text, max(shown.start, shown.end - 2), m.start("rest"))
    if further and _END.search(shown.of(text)):
        return None
    words = stems(m["rest"], _LONG if befell else _LETTERS)
    return _Behind(m.start("rest") + len(m["rest"].rstrip(" ,;:—–-")), words, _run(m["rest"]), befell is not None)


def _run(words: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(words.lower().replace("’", "'")))


def _has(shown: str, run: tuple[str, ...]) -> bool:
    """Whether what is shown of another account has the same words in one order."""
    return len(run) >= _RUN and f" {' '.join(run)} " in f" {' '.join(_run(shown))} "


def _grown(shown: Span, found: _Behind | None) -> Span:
    return Span(shown.start, found.end) if found and found.end - shown.start <= _LONGEST else shown


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= max(_LEAST, _SHARED * len(one))
