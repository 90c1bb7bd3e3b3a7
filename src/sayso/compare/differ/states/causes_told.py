"""Causes told: what brought about the mishap that a story is of, by each report, in whatever words: "methane brought down the
roof", "gas has been ruled out", "water from old workings was the likeliest explanation"; "a short circuit started the blaze",
"it was set on purpose".

in: the units of a story    out: `Dispute`s of polarity, one at most: of a cause that another report rules out, or else of two
causes. No clause need be alike: near the top of its report a cause, told by its sort (gas, wiring, a fire set on purpose,
a bird, …), is that of the one mishap. Two causes may work together, so that none is sure; who has both is held against none.

What two reports tell as facts is held against each other by `mishaps`, too, which may be sure; here what may have been, and
what was not, count as well.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, of_another_time, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import another_one, in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.authority import is_made_up
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.struck import of_two_mishaps
from sayso.compare.differ.grounds.taken_back import is_taken_back
from sayso.compare.differ.grounds.told_by_two import by_two_sources
from sayso.compare.differ.states.cause_words import (
    EFFECT,
    ITSELF,
    MADE_BY,
    MAKES,
    MISHAPS,
    NO_MISHAP,
    NOT_OUT,
    OUT_BEFORE,
    OUT_BEHIND,
    SORT,
    SORTS,
    WORDS,
)
from sayso.model import Report, Span

_TOP = 18  # sentences of a report in which the cause of what it is about is told
_MOST = 80  # causes that are looked at
_BESIDE = 3  # sentences between two sources of one report
_NEAR = 200  # characters before a sentence in which the mishap stands that it tells the cause of
_WHEN = re.compile(r"\W*(?:when|after|as) ", re.I)  # "landed when an engine caught fire" tells that it did
_ASKED = re.compile(r"\b(?:whether|look(?:s|ed|ing) into|investigat(?:e|es|ing)|examin(?:e|es|ing)) ", re.I)


class _Cause(Struct, frozen=True):
    """A cause that a clause tells. out: whether it is ruled out.  mark: its words."""

    unit: Unit
    sort: str
    out: bool
    mark: Span


def causes_told(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What one report tells as the cause and another rules out; and two causes of one mishap. strangers: whether two reports are
    hardly of one thing."""
    told = [c for u in having(units, WORDS) if u.place < _TOP and (c := _cause(u, reports[u.report])) is not None][:_MOST]
    known = named_by(units)
    sorts: dict[int, set[str]] = {}
    for c in told:
        sorts.setdefault(c.unit.report, set()).update(() if c.out else (c.sort,))
    for apart_ in (_one_is_out, _two_causes):
        for a, b in combinations(told, 2):
            if apart_(a, b, sorts) and _of_one(a.unit, b.unit, strangers, known) and _of_one_mishap(a, b, reports):
                yield _dispute(a, b)
                return


def _cause(unit: Unit, report: Report) -> _Cause | None:
    """The cause that a clause tells of something, or rules out."""
    if (
        not (is_told(unit) or _WHEN.match(unit.text))
        or of_another_time(unit)
        or unit.clause.condition
        or is_made_up(unit)
        or NO_MISHAP.search(unit.text)
    ):
        return None
    if _ASKED.search(unit.sentence) or is_taken_back(unit, report):
        return None
    return next((c for m in SORT.finditer(unit.text) if (c := _as_cause(unit, m)) is not None), None)


def _as_cause(unit: Unit, m: re.Match[str]) -> _Cause | None:
    """A sort's words as a cause, where their clause tells that it was one, or was none."""
    sort = next(name for n, name in enumerate(SORTS) if m[f"s{n}"])
    before, behind = unit.text[: m.start()], unit.text[m.end() :]
    out = OUT_BEFORE.search(before) or OUT_BEHIND.match(behind)
    if out is not None and NOT_OUT.search(unit.sentence.partition(unit.text)[0]):
        return None
    made = (MADE_BY.search(before) or MAKES.match(behind)) and EFFECT.search(unit.text)
    if out is None and (unit.clause.negation or not (made or sort in ITSELF)):
        return None
    start = unit.span.start
    return _Cause(unit, sort, out is not None, Span(start + m.start(), start + m.end()))


def _one_is_out(a: _Cause, b: _Cause, _: Mapping[int, set[str]]) -> bool:
    return a.sort == b.sort and a.out != b.out


def _two_causes(a: _Cause, b: _Cause, sorts: Mapping[int, set[str]]) -> bool:
    """Whether two reports tell two causes, neither the other's too."""
    if a.out or b.out or a.sort == b.sort or a.unit.report == b.unit.report:
        return False
    return b.sort not in sorts[a.unit.report] and a.sort not in sorts[b.unit.report]


def _of_one(a: Unit, b: Unit, strangers: Callable[[int, int], bool], known: Mapping[int, frozenset[str]]) -> bool:
    """Whether two clauses are of one mishap, on the word of two."""
    if other_days(a, b) or not by_two_sources(a, b, strangers):
        return False
    if a.report == b.report:
        return abs(a.place - b.place) <= _BESIDE
    return not of_other_places(a, b, known) and not in_two_places(a, b, at=True)


def _of_one_mishap(a: _Cause, b: _Cause, reports: Sequence[Report]) -> bool:
    """Whether what stands about both is one sort of mishap, and nothing shows two."""
    texts = reports[a.unit.report].text, reports[b.unit.report].text
    one, other = (_mishaps(c.unit, text) for c, text in zip((a, b), texts, strict=True))
    if not one & other or another_one(a.unit, b.unit):
        return False
    return of_two_mishaps(a.unit.sentence, b.unit.sentence, texts) != "surely"


def _mishaps(unit: Unit, text: str) -> set[str]:
    """The sorts of mishap that a sentence or what stands before it tells of."""
    s = unit.clause.sentence
    return {name for name, words in MISHAPS.items() if words.search(text, max(0, s.start - _NEAR), s.end)}


def _dispute(a: _Cause, b: _Cause) -> Dispute:
    told = (_words(a), _words(b)) if a.out == b.out else ("denied", "said") if a.out else ("said", "denied")
    return Dispute((a.unit, b.unit), "polarity", told, ((a.mark,), (b.mark,)))


def _words(cause: _Cause) -> str:
    start = cause.unit.span.start
    return cause.unit.text[cause.mark.start - start : cause.mark.end - start]
