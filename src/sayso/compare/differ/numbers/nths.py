"""Nths: the how-manieth of its kind something is, which two reports give otherwise: "it was the fourth launch by Talvia this year",
"the launch was the sixth by Talvia this year".

in: the units of a story, and its reports    out: `Dispute`s of numbers, which only may differ. Each report says it of one noun and
once, both are of one day, and their sentences share more than the noun.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import is_ahead, is_told, on_a_line
from sayso.compare.clauses.having import Clauses, that_may_have
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, of_other_places, other_phrase
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.near_top import in_turn
from sayso.compare.differ.numbers.of_two import owners
from sayso.model import Report, Span, dated, day_of

_TELLING = 0.6  # what the words that two sentences share say at least
_SPELT_LIST = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_SPELT = {word: n for n, word in enumerate(_SPELT_LIST.split(), 2)}
_NO_NOUN = r"(?:of|by|in|on|at|to|for|from|since|this|that|such|and|or|with|within|after|so|time|times|\w+est|most|highest)"
_NTH = Sought(
    rf"\b(?:was|is|be|been|becomes?|became|marks?|marked) (?:now |already |only )?(?:the|its|his|her|their|our) "
    rf"(?P<nth>{'|'.join(_SPELT)})(?: (?P<noun>(?!{_NO_NOUN}\b)[a-z-]{{3,}}))?\b(?! (?:largest|biggest|best|most))"
)


class _Nth(Struct, frozen=True):
    """A clause that tells the how-manieth something is, and where its word for that stands."""

    unit: Unit
    nth: int
    span: Span


def nths(units: Clauses, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports have as two of a row. strangers: whether two reports are hardly of one thing."""
    known, days = named_by(units), [day_of(dated(r)) for r in reports]
    for _, told in sorted(_by_noun(units).items()):
        lone = [x for x in told if all(x.nth == y.nth for y in told if y.unit.report == x.unit.report)]
        for x, y in combinations(lone, 2):
            a, b = x.unit, y.unit
            if x.nth == y.nth or a.report == b.report or days[a.report] != days[b.report] or strangers(a.report, b.report):
                continue
            if _of_one(a, b) and not (in_two_places(a, b, at=True) or of_other_places(a, b, known)):
                yield Dispute((a, b), "number", (on_a_line(a, x.span), on_a_line(b, y.span)), ((x.span,), (y.span,)))
                break


def _by_noun(units: Clauses) -> dict[str, list[_Nth]]:
    """What is the how-manieth, by the noun of it: that behind the word, or what the clause is about."""
    found: dict[str, list[_Nth]] = defaultdict(list)
    seen: set[tuple[int, int]] = set()
    for unit in in_turn(that_may_have(units, _NTH)):
        m = _NTH.pattern.search(unit.text)
        start = unit.span.start + m.start("nth") if m else 0
        if m is None or (unit.report, start) in seen or unit.clause.negation or is_ahead(unit) or not is_told(unit):
            continue
        seen.add((unit.report, start))
        nth = _Nth(unit, _SPELT[m["nth"].lower()], Span(start, start + len(m["nth"])))
        for noun in {stem(m["noun"])} if m["noun"] else heads(unit, "subject") - EMPTY:
            found[noun].append(nth)
    return found


def _of_one(a: Unit, b: Unit) -> bool:
    """Whether two sentences share enough, and nothing of them shows two things."""
    shared = {k: w for k, w in a.around.items() if k in b.around and k[0] not in "#%"}
    if len(shared) < 2 or sum(shared.values()) < _TELLING or (a.names - b.names and b.names - a.names):
        return False
    one, other = owners(a), owners(b)
    return not other_phrase(a, b) and not (one and other and not one & other)
