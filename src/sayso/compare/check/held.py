"""What of the reports stands beside a clause of the checked text.

in: the units of the text and of the reports    out: for each unit of the text the `Beside`s that say most of what it says, best
first. How much is told by the share of the clause's words, weighed by rarity, that a report's sentence holds; numbers and days are
left out of it, so that a wrong one does not hide what it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.check.named import Named, refers
from sayso.compare.check.senses import stands_among
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import TimeExpression

ENOUGH = 0.6  # share of a clause that a sentence must hold to be taken for its source
_HALF = 0.45  # and to be shown as what comes nearest
_FEW = 2  # words, names aside, that a clause must share with a sentence: a name alone is no claim
_EMPTY = frozenset(map(stem, ("be", "have", "do", "say", "tell")))
_SHARE_WORDS = frozenset(map(stem, ("percent", "cent")))  # of a number, which is held by itself
_DAYPART = re.compile(r"\b(morning|afternoon|evening|night)\b", re.I)  # "on Tuesday morning": a part of a figure
_BEHIND = 11  # characters behind a day in which its part may stand
_NUMBER_WORDS = frozenset(
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "billion",
        "trillion",
        "dozen",
        "half",
    ]
)
_VERB = 0.15  # what the same verb is worth when a clause of the sentence is chosen


class Beside(Struct, frozen=True):
    """A clause of a report beside one of the text. share: of the text's clause that its sentence holds, 0 to 1."""

    unit: Unit
    share: float

    @property
    def enough(self) -> bool:
        """Whether it can be what the text's clause goes back to."""
        return self.share >= ENOUGH


class Held(Struct, frozen=True):
    """The text's units, those of the reports, and for each of the text's what stands beside it there."""

    units: tuple[Unit, ...]
    others: tuple[Unit, ...]
    near: tuple[tuple[Beside, ...], ...]


def beside(unit: Unit, others: Sequence[Unit], named: Named) -> list[Beside]:
    """The best clause of each sentence of the reports that says much of what a unit says, best first."""
    found: dict[tuple[int, int], tuple[tuple[float, float], Beside]] = {}
    for other in others:
        share = _share(unit, other, named)
        if share < _HALF:
            continue
        place, fits = (other.report, other.place), (_fit(unit, other), -other.span.start)
        if place not in found or fits > found[place][0]:
            found[place] = (fits, Beside(other, share))
    return [b for _, b in sorted(found.values(), key=lambda f: (-f[1].share, -f[0][0], f[1].unit.key))]


def _share(unit: Unit, other: Unit, named: Named) -> float:
    """The share of a unit's words, weighed, that stand in another's sentence; of one with the same verb that says "he" or "the
    ship", names count too that stand in the sentences before it."""
    own = list(_telling(unit))
    deed = unit.predicate == other.predicate and unit.predicate not in _EMPTY
    meant = named.before(other) if deed and refers(other) else frozenset()
    shared = [
        (key, w)
        for key, w in own
        if _stands_in(key, other)
        or key in meant
        or named.has(key, other)
        or (deed and (named.meant(key, other) or named.counted(key, unit, other) or named.taken_up(key, other)))
    ]
    bare = deed and unit.predicate not in unit.weights  # "go" has no weight, and is a word that they share
    if sum(key[0] not in "~@" for key, _ in shared) + bare < min(_FEW, sum(key[0] not in "~@" for key, _ in own)):
        return 0.0
    return sum(w for _, w in shared) / (sum(w for _, w in own) or 1.0)


def _stands_in(key: str, other: Unit) -> bool:
    """Whether a word stands in another's sentence, be it as part of a name in one of them only ("the north gate")."""
    return stands_among(key, other.around) or (stem(key[1:]) if key[0] == "~" else f"~{key}") in other.around


def _telling(unit: Unit) -> Iterator[tuple[str, float]]:
    """The words of a clause that tell what it says: no numbers and days, nor the name of who says it ("…, according to Lee")."""
    by = unit.heard if unit.attribution is not None else frozenset()
    start = unit.clause.sentence.start
    counted = (unit.sentence[q.span.start - start : q.span.end - start].lower() for q in unit.quantities)
    figures = {stem(w) for words in counted for w in words.split() if w in _NUMBER_WORDS}
    figures |= {stem(m[1].lower()) for t in unit.times if (m := _DAYPART.search(unit.sentence, *_around(unit, t)))}
    return (
        (key, w)
        for key, w in unit.weights.items()
        if key[0] not in "#%"
        and key.removeprefix("~") not in figures
        and key not in _SHARE_WORDS
        and key.removeprefix("~") not in by
    )


def _around(unit: Unit, t: TimeExpression) -> tuple[int, int]:
    """Where in a unit's sentence a day stands with the part of it that may be told behind it."""
    start = unit.clause.sentence.start
    return max(0, t.span.start - start), max(0, t.span.end - start + _BEHIND)


def _fit(unit: Unit, other: Unit) -> float:
    """How well a clause of the sentence fits: by the words that both have, and by the verb."""
    shared = sum(w for key, w in unit.weights.items() if key in other.weights)
    return shared / (unit.norm * other.norm) + _VERB * (unit.predicate == other.predicate)
