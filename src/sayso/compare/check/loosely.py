"""Loosely: clauses of the checked text that a report may tell in other words: "went public on Tuesday", "said on Tuesday".

in: a unit of the text that no sentence of the reports carries, and all units of the reports    out: the clause that comes nearest,
where so much of the text's is told there that only a reader can tell: most of its words, all of its numbers, days and names, and
nothing that says the contrary. What has a number, a day or a place that is not there is no such telling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sayso.compare.check.rounding import held_to, one_value
from sayso.compare.check.senses import stands_among
from sayso.compare.check.telling import BRIDGING
from sayso.compare.check.times import as_long, same_day
from sayso.compare.clauses.alike import PRONOUNS, words
from sayso.compare.clauses.numbers import dimension, is_small, one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Quantity, TimeExpression

_LOOSELY = 0.5  # share of a clause, figures counted, that a sentence and those beside it must hold; tuned on six invented stories
_FIGURE = 0.6  # what a number or day weighs in it
_NAMED = 0.5  # how much of its weight a name has
_BESIDE = 0.5  # what a word in the sentence before or behind is worth
_PLACING = frozenset({"to", "in", "at", "off", "from", "near", "into", "outside", "towards"})
_WORD = re.compile(r"[^\W\d_]+")
_AGES = frozenset({"count", "age"})  # "a man of 34", "a 34-year-old man"


class Loosely:
    """The reports' sentences, to look for what is told in other words."""

    def __init__(self, others: Sequence[Unit]) -> None:
        self._found: dict[int, Unit | None] = {}
        self._sentences: dict[tuple[int, int], list[Unit]] = {}
        for unit in others:
            self._sentences.setdefault((unit.report, unit.place), []).append(unit)

    def told(self, unit: Unit) -> Unit | None:
        """The clause of the reports that may tell what a unit does."""
        if unit.n not in self._found:
            self._found[unit.n] = self._best(unit)
        return self._found[unit.n]

    def number(self, unit: Unit, q: Quantity) -> tuple[Unit, Quantity] | None:
        """A number of a unit where it stands in what may tell the unit."""
        return next(((u, p) for u in self._sentence(unit) for p in u.quantities if _one_number(unit, q, p, u)), None)

    def day(self, unit: Unit, t: TimeExpression) -> tuple[Unit, TimeExpression] | None:
        """A day of a unit where it stands in what may tell the unit."""
        return next(((u, x) for u in self._sentence(unit) for x in u.times if _one_day(unit, t, u, x)), None)

    def _sentence(self, unit: Unit) -> Sequence[Unit]:
        best = self.told(unit)
        return self._sentences[best.report, best.place] if best else ()

    def _best(self, unit: Unit) -> Unit | None:
        best, most = None, _LOOSELY
        for place, sentence in self._sentences.items():
            share = self._share(unit, place, sentence)
            if share >= most and self._figures(unit, place) and _fits(unit, sentence) and self._names(unit, place, sentence):
                best, most = max(sentence, key=lambda u: (len(u.weights.keys() & unit.weights.keys()), u.key)), share
        return best

    def _share(self, unit: Unit, place: tuple[int, int], sentence: Sequence[Unit]) -> float:
        """The share of a unit's words, numbers and days that a sentence holds."""
        around = sentence[0].around
        by = unit.heard if unit.attribution is not None else frozenset()
        own = {k: w * _weight(k) for k, w in unit.weights.items() if k[0] not in "#%" and (k in around or not _pale(k, by))}
        beside = [u.around for n in (-1, 1) for u in self._sentences.get((place[0], place[1] + n), ())[:1]]
        shared = 0.0
        for key, weight in own.items():
            here = _stands_in(key, around)
            shared += weight if here else _BESIDE * weight * any(_stands_in(key, near) for near in beside)
        figures = [_has_number(unit, q, sentence) for q in unit.quantities] + [_has_day(unit, t, sentence) for t in unit.times]
        whole = sum(own.values()) + _FIGURE * len(figures)
        return (shared + _FIGURE * sum(figures)) / (whole or 1.0)

    def _figures(self, unit: Unit, place: tuple[int, int]) -> bool:
        """Whether a sentence, or one beside it, has all numbers and days of a unit."""
        around = [u for n in (-1, 0, 1) for u in self._sentences.get((place[0], place[1] + n), ())]
        times = [t for t in unit.times if t.type in ("DATE", "TIME")]
        numbers = [q for q in unit.quantities if q.unit != "ordinal"]
        return all(_has_number(unit, q, around) for q in numbers) and all(_has_day(unit, t, around) for t in times)

    def _names(self, unit: Unit, place: tuple[int, int], sentence: Sequence[Unit]) -> bool:
        """Whether all names of a unit stand in a sentence; who does it may stand in the one before."""
        before = self._sentences.get((place[0], place[1] - 1), ())[:1]
        where = {head for role, head in unit.roles if role in _PLACING}
        units = {w for q in unit.quantities for w in _WORD.findall(words(unit, q.span).lower())}  # the "km" of "km/h" is no name
        for key in (k for k in unit.weights if k[0] == "~" and k[1:] not in units):
            if _stands_in(key, sentence[0].around):
                continue
            if stem(key[1:]) in where or not any(_stands_in(key, u.around) for u in before):
                return False
        return True


def _fits(unit: Unit, sentence: Sequence[Unit]) -> bool:
    """Whether nothing in a sentence says the contrary of a unit, and what the unit says that something is stands there."""
    if any(contrast(unit, u) is not None for u in sentence) or all(denied(u) != denied(unit) for u in sentence):
        return False
    told = {head for role, head in unit.roles if role == "attribute"} - PRONOUNS
    return unit.predicate != "be" or not told or any(_stands_in(head, sentence[0].around) for head in told)


def _weight(key: str) -> float:
    """Names stand all over a story, and say the less of what is told of them."""
    return _NAMED if key[0] == "~" else 1.0


def _pale(key: str, by: frozenset[str]) -> bool:
    """Whether a word's absence tells nothing: it says little, or is of the name of who says it."""
    return key in BRIDGING or key.removeprefix("~") in by


def _stands_in(key: str, around: Iterable[str]) -> bool:
    return key in around or (stem(key[1:]) if key[0] == "~" else f"~{key}") in around


def _has_number(unit: Unit, q: Quantity, sentence: Sequence[Unit]) -> bool:
    return any(_one_number(unit, q, p, u) for u in sentence for p in u.quantities)


def _one_number(unit: Unit, q: Quantity, p: Quantity, told: Unit) -> bool:
    """Whether a number of a clause is the one that another tells: a rounded one only in a sentence of its deed."""
    if _bare(p) and dimension(q) != "count" and (q.low or q.high) == (p.low or p.high):  # "below the limit of 160", of a speed
        return True
    if dimension(q) != dimension(p):
        return {dimension(q), dimension(p)} <= _AGES and q.low == p.low and q.high == p.high
    if held_to(q, p) != "same" or not (one_value(q, p) or stands_among(unit.predicate, told.around)):
        return False
    return dimension(q) != "count" or one_thing(q, p) > 0


def _has_day(unit: Unit, t: TimeExpression, sentence: Sequence[Unit]) -> bool:
    if any(f"%{t.first}:{t.last}" in u.around for u in sentence):  # of the saying too: "the company said on Tuesday"
        return True
    return any(_one_day(unit, t, u, x) for u in sentence for x in u.times)


def _one_day(unit: Unit, t: TimeExpression, theirs: Unit, x: TimeExpression) -> bool:
    return same_day(unit, t, theirs, x) and as_long(t, x)


def _bare(q: Quantity) -> bool:
    """Whether a number has no unit, counts nothing and is more than any two texts share by chance."""
    return q.unit is None and q.thing is None and not is_small(q)
