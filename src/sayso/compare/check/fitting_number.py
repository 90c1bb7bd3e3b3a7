"""The fitting number: of the numbers that the reports have otherwise than a text, that of the very thing which it counts.

in: a number of the text, and where the reports have others    out: where they have that of the same thing

"Six were seriously hurt" is held against the three of "nine were injured, three of them seriously", not against the nine; "it can
carry 400" against what it can carry, not against those who were on board. What no sentence beside the text's has is looked for by
what is counted: "14 crew", where the text has 20.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.given_elsewhere import ANY, SURE, is_elsewhere
from sayso.compare.check.rounding import held_to
from sayso.compare.clauses.numbers import PEOPLE, dimension, measured_in, one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stem
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Quantity, Span

Place = tuple[Unit, Span]
Fit = tuple[float, Unit, Quantity]
_PARTS = re.compile(r"[,;:()–—]|\band\b|\bwhile\b|\bincluding\b")
_OF_MORE = re.compile(r"\W*(?:others? )?(?:of (?:the|them|those|whom|these|its|their)|others?)\b", re.I)
_WORD = re.compile(r"[a-z]{3,}")
_NO_WORDS = "the was were are had has have been there with and some about per cent percent"
_SMALL = LITTLE | {stem(w) for w in _NO_WORDS.split()}
_SAME_THING, _PARTED = 0.25, 0.25  # what it is worth that two count one thing, and that both count some of more
_MUCH = 0.2  # so much better must a number fit that stands at another verb
_AS_WELL = 0.3  # so much less may the number of another report fit
_MOST_VALUES = 2  # that reports may have of a thing for it to be one thing


def fitting(unit: Unit, q: Quantity, places: Sequence[Place], others: Sequence[Unit] = ()) -> tuple[Place, ...]:
    """Of the places where the reports have a number otherwise, and the others of their clauses, of each report the fitting one, and
    all that have the same; or what fits better at the text's verb, or much better anywhere."""
    told = [u for u in others if u.quantities and _says_so_too(unit, u) and not is_elsewhere(unit, u)]
    found = _fits(unit, q, [u for u, _ in places], others)
    at_verb = _fits(unit, q, [u for u in told if u.predicate == unit.predicate], others)
    better = _above(_most(found), at_verb) or found
    better = _above(_most(better) + _MUCH, _fits(unit, q, told, others)) or better
    return _best(better, places) or tuple(places)


def _most(found: Sequence[Fit]) -> float:
    return max((fit for fit, _, _ in found), default=0.0)


def _above(least: float, found: Sequence[Fit]) -> list[Fit]:
    return [f for f in found if f[0] > least]


def of_that_thing(unit: Unit, others: Sequence[Unit]) -> tuple[Unit, ...]:
    """Of the clauses that count something otherwise, those that count the very thing; all where the text counts none or several."""
    counted = [q for q in unit.quantities if q.unit != "ordinal"]
    if len(counted) != 1:
        return tuple(others)
    shown = {u.n for u, _ in fitting(unit, counted[0], [(u, p.span) for u in others for p in u.quantities])}
    return tuple(u for u in others if u.n in shown) or tuple(others)


def _fits(unit: Unit, q: Quantity, units: Sequence[Unit], others: Sequence[Unit] = ()) -> list[Fit]:
    """The numbers of these clauses that may count what the text's does, each with how well it fits."""
    able = (
        (u, p)
        for u in {u.n: u for u in units}.values()
        for p in u.quantities
        if (measured_in(p) == measured_in(q) and held_to(q, p) == "apart") or _is_of_the_unit(q, u, p, others)
    )
    return [(_fit(unit, q, u, p), u, p) for u, p in able]


def _is_of_the_unit(q: Quantity, other: Unit, p: Quantity, others: Sequence[Unit]) -> bool:
    """Whether a bare number has the text's unit from another in its sentence: "wants 8 per cent; the company has offered 5"."""
    if p.unit is not None or p.thing is not None or measured_in(q) == "count" or (p.low, p.high) == (q.low, q.high):
        return False
    beside = (x for x in others if (x.report, x.place) == (other.report, other.place))
    return any(measured_in(y) == measured_in(q) for x in beside for y in x.quantities)


def _says_so_too(unit: Unit, other: Unit) -> bool:
    """Whether two clauses both deny or both tell; the "no" of "no more than 40" denies nothing."""
    return denied(unit) == denied(other) or any(None in (p.low, p.high) for p in other.quantities)


def _best(found: Sequence[Fit], places: Sequence[Place]) -> tuple[Place, ...]:
    """Of each report the number that fits best, and who else has it; those shown before stay first."""
    best: dict[int, float] = {}
    for fit, u, _ in found:
        best[u.report] = max(fit, best.get(u.report, 0.0))
    least = max(best.values(), default=0.0) - _AS_WELL
    kept = [(u, p) for fit, u, p in found if fit >= best[u.report] and fit >= least]
    kept += [(u, p) for _, u, p in found if (u, p) not in kept and any(held_to(p, x) == "same" for _, x in kept)]
    shown = {span for _, span in places}
    return tuple((u, p.span) for u, p in sorted(kept, key=lambda k: (k[1].span not in shown, k[0].key)))[:4]


def _fit(unit: Unit, q: Quantity, other: Unit, p: Quantity) -> float:
    """How much of the words beside a number stand beside another, and whether both count one thing, or both some of more."""
    own, theirs = _beside(unit, q.span), _beside(other, p.span)
    shared = len(own & theirs) / len(own) if own else 0.0
    parted = _of_more(unit, q.span) and _of_more(other, p.span)
    return shared + _SAME_THING * (one_thing(q, p) >= ANY) + _PARTED * parted


def _beside(unit: Unit, span: Span) -> set[str]:
    """The words of a clause's part in which a number stands, without the little ones."""
    text, at = unit.sentence, span.start - unit.clause.sentence.start
    first = max((m.end() for m in _PARTS.finditer(text, 0, at)), default=0)
    stop = _PARTS.search(text, span.end - unit.clause.sentence.start)
    words = _WORD.findall(text[first : stop.start() if stop else len(text)].lower())
    return {stem(w) for w in words} - _SMALL


def _of_more(unit: Unit, span: Span) -> bool:
    return _OF_MORE.match(unit.sentence, span.end - unit.clause.sentence.start) is not None


def told_otherwise(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[Place, ...]:
    """Where reports count the same thing otherwise though no sentence of theirs stands beside the text's: the same noun, of which
    they have one number or two; people, money and measures only at the text's own verb."""
    if denied(unit) or _of_more(unit, q.span):
        return ()
    there = (u for u in others if not denied(u) and not is_elsewhere(unit, u))
    told = [(u, p) for u in there for p in u.quantities if _counts_it(unit, q, u, p)]
    values = {(p.low, p.high) for _, p in told}
    if not 0 < len(values) <= _MOST_VALUES or any(held_to(q, p) != "apart" for _, p in told):
        return ()
    return fitting(unit, q, [(u, p.span) for u, p in told])


def _counts_it(unit: Unit, q: Quantity, other: Unit, p: Quantity) -> bool:
    """Whether a report's number is of the text's noun, and of all of them, or at the text's verb of its measure."""
    if measured_in(p) != measured_in(q) or one_thing(q, p) < SURE or _of_more(other, p.span):
        return False
    if measured_in(q) != "count" or q.thing is None or q.thing in PEOPLE:
        return other.predicate == unit.predicate and unit.predicate not in _SMALL and dimension(q) != "time"
    return p.thing == q.thing and stem(p.thing) not in _SMALL
