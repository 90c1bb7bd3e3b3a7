"""Years: when what happens once was done, where two reports have it in two years: "came to Osk Zoo in 2015", "was brought to Osk
Zoo in 2014"; "seized in April 2014", "abducted in April 2016".

in: the units of a story    out: `Dispute`s of time. No clause need be alike for it: who was born or seized is named by both, or
where one came.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import CORE, PRONOUNS, same_arguments
from sayso.compare.clauses.once import DEEDS
from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import TimeExpression

_TO_WHERE = frozenset({"came", "joined", "opened", "bought", "jailed", "retired", "shut"})
_SMALL_WORD = re.compile(r"\b(?:to|at|in|by|from|into|as|for) (?:the |an? )?((?:[A-ZÀ-Þ][\w’'-]{2,} ?){1,5})")
_YEAR, _MONTH = 360, 27  # days that a year and a month have at least


class _Dated(Struct, frozen=True):
    """What is told to have been done in a year. month: in which one, where that is told."""

    unit: Unit
    time: TimeExpression
    year: int
    month: int | None


def years(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports have in two years, each deed once. strangers: whether two reports are hardly of one thing."""
    by_deed: dict[str, list[_Dated]] = defaultdict(list)
    for unit in sorted(units, key=lambda u: (not _is_sentence(u), u.key)):
        deed = DEEDS.get(unit.predicate)
        if deed and not (unit.clause.negation or unit.clause.hedge or unit.clause.modality) and (dated := _dated(unit)):
            by_deed[deed].append(dated)
    for deed in sorted(by_deed):
        pairs = ((a, b) for a, b in combinations(by_deed[deed], 2) if a.unit.report != b.unit.report and a.year != b.year)
        for a, b in pairs:
            if _of_one(deed, a, b) and not _also(by_deed[deed], a, b) and not strangers(a.unit.report, b.unit.report):
                told = [
                    u.text[t.span.start - u.span.start : t.span.end - u.span.start] for u, t in ((x.unit, x.time) for x in (a, b))
                ]
                yield Dispute((a.unit, b.unit), "time", (told[0], told[1]), ((a.time.span,), (b.time.span,)), sure=True)
                break


def _is_sentence(unit: Unit) -> bool:
    """Whether a clause stands in a sentence, and in no caption: that is mostly said again in one."""
    return unit.sentence.rstrip("”\"') ").endswith((".", "!", "?"))


def _dated(unit: Unit) -> _Dated | None:
    """The one year that a clause tells of, with its month."""
    told = [t for t in unit.times if t.type == "DATE" and unit.span.holds(t.span)]
    if len(told) != 1:
        return None
    first, last = day(told[0])
    length = (last - first).days + 1
    words = unit.text[told[0].span.start - unit.span.start : told[0].span.end - unit.span.start]
    if first.year != last.year or str(first.year) not in words:
        return None
    return _Dated(unit, told[0], first.year, None if length >= _YEAR else first.month if length >= _MONTH or length == 1 else None)


def _of_one(deed: str, a: _Dated, b: _Dated) -> bool:
    """Whether two deeds are one: done by and to the same where both tell that, a name in common, and the month where both tell it.
    Of those who come and go the name must stand behind a small word, as where to or by whom: one comes to many places, but to this
    one once."""
    if a.month != b.month and None not in (a.month, b.month):
        return False
    if deed in _TO_WHERE:
        one, other = _who(a.unit), _who(b.unit)
        return bool(_behind(a.unit) & _behind(b.unit)) and (bool(one & other) or not one or not other)
    return same_arguments(a.unit, b.unit) and any(k[0] == "~" for k in a.unit.names & b.unit.names)


def _who(unit: Unit) -> set[str]:
    """Who does it and whom it is done to, by nouns and names: who came was brought, too."""
    named = {k[1:] for k in unit.names if k[0] == "~"} - _behind(unit)
    return ({head for role, head in unit.roles if role in CORE} | named) - PRONOUNS


def _behind(unit: Unit) -> set[str]:
    """The words of names behind a small word."""
    return {w for m in _SMALL_WORD.finditer(unit.text) for w in m[1].lower().split()}


def _also(told: Sequence[_Dated], a: _Dated, b: _Dated) -> bool:
    """Whether one of the two reports has the other's year, too."""
    return any((t.unit.report, t.year) in ((a.unit.report, b.year), (b.unit.report, a.year)) for t in told)
