"""Two sources of one report that count one thing differently: "26 were injured, the fire service said, police gave 24".

in: the units of a story    out: pairs of units of one report, each with its number. No other report need have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from sayso.compare.clauses.alike import awaited, other_days, verb_inside
from sayso.compare.clauses.numbers import PEOPLE, apart_and_near, dimension, one_thing, standing
from sayso.compare.clauses.sources import apart, beside, said_by_report
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.many import DEEDS
from sayso.compare.differ.grounds.participants import Measure
from sayso.compare.differ.pairs.counts import CONTEXT, context
from sayso.model import Quantity

_COUNTED = 0.5  # how surely two numbers must count one thing, where both clauses have the verb
_ONLY = re.compile(r"\b(?:only|just|no more than|fewer than) $", re.I)
_ROOT = 5  # letters by which a march is known in its marchers
_NUMBER_OF = re.compile(r"\b(?:number|count|total|toll|figure|estimate)(?: of (?:the )?(\w+))?", re.I)
# "put the figure at 55 per cent": of what was counted just before.
_PUT_AT = re.compile(
    r"\b(?:put|puts|set|sets|gave|gives|estimated|estimates) (?:the|its|their|this|that) (?:\w+ )?\w+ (?:at|as) |"
    r"\b(?:gave|gives|had|has|has put out|issued|spoke of) (?:a|another|its own|their own) (?:\w+ )?"
    r"(?:figure|number|count|estimate) of ",
    re.I,
)
_STATE = re.compile(r"\b(aboard|on board|missing|inside|present|unaccounted for|in hospital|homeless|stranded|on strike)\b", re.I)
_LEFT_OUT = frozenset({"ordinal", "clock", "time", "age"})


def counted_apart(units: Sequence[Unit]) -> Iterator[Measure]:
    """The numbers that two sources of one report give of one thing."""
    for told in said_by_report([u for u in units if u.quantities]):
        for a, b in beside(told):
            if pair := _numbers(a, b):
                yield Measure(((a, pair[0]), (b, pair[1])))
    for a, b in _own_and_told([u for u in units if u.quantities]):
        if awaited(a) or awaited(b) or other_days(a, b):
            continue
        near = pair if (pair := _count_of(b, a)) and apart_and_near(*pair) else None
        if pair := near or (_put_at(a, b) if b.attribution is None else None):
            yield Measure(((a, pair[0]), (b, pair[1])))


def _own_and_told(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """What a report tells in its own voice of a count, and a source's count in the sentence beside it."""
    found: dict[int, list[Unit]] = {}
    for unit in units:
        found.setdefault(unit.report, []).append(unit)
    for own in found.values():
        yield from (p for p in beside(sorted(own, key=lambda u: u.key)) if (p[0].attribution is None) != (p[1].attribution is None))


def _numbers(a: Unit, b: Unit) -> tuple[Quantity, Quantity] | None:
    if awaited(a) or awaited(b) or other_days(a, b):
        return None
    one_verb = verb_inside(a, b) or _one_clause(a, b) or _one_state(a, b)
    pair = _one_count(a, b) or _clocks(a, b) if one_verb else _otherwise(a, b)
    return pair if pair and apart(a, b) else None


def _one_state(a: Unit, b: Unit) -> bool:
    """Whether both tell how many are in one state, in the same word: "nine were aboard", "seven had been aboard"."""
    states = [_STATE.search(u.text) for u in (a, b)]
    return a.predicate == b.predicate == "be" and all(states) and len({m[1].lower() for m in states if m}) == 1


def _one_count(a: Unit, b: Unit) -> tuple[Quantity, Quantity] | None:
    """The numbers of one thing at one verb."""
    pairs = [(p, q) for p, q in product(a.quantities, b.quantities) if dimension(p) == dimension(q) not in _LEFT_OUT]
    of_one = [(p, q) for p, q in pairs if one_thing(p, q) >= _COUNTED]
    near = next(((p, q) for p, q in of_one if apart_and_near(p, q)), None)
    return near or (next(((p, q) for p, q in of_one if standing(p, q) == "apart"), None) if _one_clause(a, b) else None)


def _one_clause(a: Unit, b: Unit) -> bool:
    """Whether both are parts of one clause: then their numbers are of one thing, however far they are apart."""
    return a.clause.sentence == b.clause.sentence and (a.predicate, a.clause.terms) == (b.predicate, b.clause.terms)


def _otherwise(a: Unit, b: Unit) -> tuple[Quantity, Quantity] | None:
    """The numbers of one thing that is told in other verbs."""
    return _count_of(a, b) or _count_of(b, a) or _only(a, b) or _only(b, a) or _put_at(a, b) or _one_deed(a, b)


def _clocks(a: Unit, b: Unit) -> tuple[Quantity, Quantity] | None:
    """The hours of one happening, told otherwise: the same verb with the same who or what."""
    if a.predicate != b.predicate or not {r for r in a.roles & b.roles if r[0] in ("subject", "object")}:
        return None
    pairs = [(p, q) for p, q in product(a.quantities, b.quantities) if p.unit == q.unit == "clock"]
    return next(((p, q) for p, q in pairs if standing(p, q) == "apart"), None)


def _only(told: Unit, other: Unit) -> tuple[Quantity, Quantity] | None:
    """The numbers of "40 workers of the cannery were dismissed" and "only 12 workers of the cannery had to go": the word sets one
    against the other, where they share more than what is counted."""
    pairs = (
        (p, q)
        for p, q in product(told.quantities, other.quantities)
        if dimension(p) == "count" and one_thing(p, q) == 1.0 and context(told, other, p) >= CONTEXT
    )
    found = next(((p, q) for p, q in pairs if _ONLY.search(told.sentence, 0, _end(told, p)) and standing(p, q) == "apart"), None)
    return found if found is None or told.key < other.key else found[::-1]


def _put_at(counted: Unit, told: Unit) -> tuple[Quantity, Quantity] | None:
    """The numbers of "90 per cent had joined the walkout" and then "the company put the figure at 55 per cent": of one unit, and
    the only ones."""
    if told.key < counted.key or not _PUT_AT.search(told.text):
        return None
    pairs = [(p, q) for p, q in product(counted.quantities, told.quantities) if dimension(p) == dimension(q)]
    return pairs[0] if len(pairs) == 1 and dimension(pairs[0][0]) not in _LEFT_OUT and standing(*pairs[0]) == "apart" else None


def _one_deed(a: Unit, b: Unit) -> tuple[Quantity, Quantity] | None:
    """The numbers of those who did one thing that is told in other words: "1,200 of its members walked out", "only 700 workers had
    stopped work"; the only ones of either clause, and not in two places."""
    if not any(deed.loose.search(a.text) and deed.loose.search(b.text) for deed in DEEDS) or a.clause.negation or b.clause.negation:
        return None
    if a.names - b.names and b.names - a.names:
        return None
    one, other = ([q for q in u.quantities if dimension(q) == "count"] for u in (a, b))
    return (one[0], other[0]) if len(one) == len(other) == 1 and standing(one[0], other[0]) == "apart" else None


def _end(unit: Unit, q: Quantity) -> int:
    """Where the words before a number end in its sentence."""
    return q.span.start - unit.clause.sentence.start


def _count_of(told: Unit, counted: Unit) -> tuple[Quantity, Quantity] | None:
    """The numbers of "put the number of marchers at 12,000" and "3,000 people took part in the march"."""
    noun = _NUMBER_OF.search(told.text)
    if noun is None or (noun.group(1) is None and told.place != counted.place):
        return None
    if noun.group(1) and not any(key.startswith(stem(noun.group(1).lower())[:_ROOT]) for key in counted.weights):
        return None
    pairs = [(p, q) for p, q in product(told.quantities, counted.quantities) if dimension(p) == dimension(q) == "count"]
    found = next(((p, q) for p, q in pairs if standing(p, q) == "apart" and (q.thing in PEOPLE or q.thing is None)), None)
    return found if found is None or told.key < counted.key else found[::-1]
