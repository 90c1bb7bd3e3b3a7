"""Relations: how the accounts of a group stand to each other.

in: a group of units    out: a `Verdict`: agree, differ or developed, in which kinds, with each account's value and marks, and
why.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations, product

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.alike import amount
from sayso.compare.clauses.corrections import still_unlike
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asked_offered import of_two_sides
from sayso.compare.differ.grounds.difference import Difference
from sayso.compare.differ.grounds.other_things import amid_others, of_one_thing
from sayso.compare.differ.grounds.recurring import recurs
from sayso.compare.differ.pairs.differences import differences
from sayso.compare.differ.pairs.doubts import doubtful
from sayso.compare.differ.pairs.over_time import (
    Found,
    developed,
    fell_back,
    grew_one_way,
    has_come,
    if_called_off,
    if_going_on,
    is_behind,
    may_be_put_back,
    may_be_set_anew,
    measured_as,
    of_an_earlier_year,
    planned_otherwise,
    resumed,
    size_of,
    thought_anew,
    unplaced,
)
from sayso.compare.differ.pairs.own_word import told_on_its_own
from sayso.compare.differ.pairs.plainly import plainly_one
from sayso.compare.differ.pairs.same_number import with_same_number
from sayso.compare.options import SURELY_ONE
from sayso.model import Report, Span
from sayso.model.comparison import DiffersIn, Relation

_KINDS = 2  # kinds of difference a claim names at most
# Chance of being of one thing, all together, from which a difference in them can be sure. Where one thing is counted, the count
# says itself that it is one; what is told of two days has often happened twice; and a hedge is of the verb that both have.
_SURE_FROM = 0.75
_SURE_BY_KIND = {"number": 0.3, "time": 0.9, "certainty": 0.55}
DOUBTED = 0.95  # chance of being of one thing that is left where something speaks against it: just too little to be sure
_MAY = 0.45  # strength below which a difference that is not sure is not worth a look
_MOVED = (may_be_put_back, planned_otherwise, may_be_set_anew)  # by these time may explain what is told, so that nothing is sure


class Verdict(Struct, frozen=True):
    """What a group's accounts come to. values and marks follow the group's order; score is the chance that all are of one thing."""

    relation: Relation
    kinds: tuple[DiffersIn, ...] = ()
    sure: bool = True
    values: tuple[str | None, ...] = ()
    marks: tuple[tuple[Span, ...], ...] = ()
    why: str | None = None
    score: float | None = None


def agreement(n: int, score: float) -> Verdict:
    """The verdict on so many accounts that say the same; below a measured chance it is not sure."""
    return Verdict("agree", sure=score >= SURELY_ONE, values=(None,) * n, marks=((),) * n, score=score)


def one_thing_by(units: Sequence[Unit], reports: Sequence[Report], score: Scorer) -> float:
    """The chance that accounts are of one thing: the mean over the pairs of them, those of copies aside where there are others."""
    own = [u for u in units if reports[u.report].copy_of is None]
    told = own if len({u.report for u in own}) > 1 else units
    pairs = [score(a, b) for a, b in combinations(told, 2) if a.report != b.report]
    return round(sum(pairs) / len(pairs), 3) if pairs else 1.0


def _chance(units: Sequence[Unit], reports: Sequence[Report], score: Scorer) -> float:
    """The chance that accounts are of one thing: sure where all of them plainly are, though what they share would say less."""
    chance = one_thing_by(units, reports, score)
    if chance >= SURELY_ONE:
        return chance
    own = [u for u in units if reports[u.report].copy_of is None]
    told = [(a, b, score(a, b)) for a, b in combinations(own, 2) if a.report != b.report]
    sure = bool(told) and all(s >= SURELY_ONE or plainly_one(a, b, s) for a, b, s in told)
    return SURELY_ONE if sure else chance


def told_apart(told: Sequence[tuple[Unit, Span]], reports: Sequence[Report], *, sure: bool) -> Verdict:
    """The verdict on accounts that give one measure differently, each at its words."""
    values = tuple(amount(unit, span) for unit, span in told)
    names = [f"{v} ({whose(u, reports)})" for v, (u, _) in zip(values, told, strict=True)]
    sizes = [size_of(unit, (span,)) for unit, span in told]  # "four-year-old" and "4-year-old" are one value
    first = dict(zip(reversed(sizes), reversed(names), strict=True))
    return Verdict(
        "differ", ("number",), sure, values, tuple((span,) for _, span in told), " against ".join(reversed(first.values()))
    )


def judge(units: Sequence[Unit], reports: Sequence[Report], score: Scorer, of_one: Sequence[int] = ()) -> Verdict:
    """The verdict on a group of two units or more. of_one: which of them say one thing by a person's word, as `Corrections.of_one`
    has it."""
    found = [Found(i, j, d) for i, j in combinations(range(len(units)), 2) for d in _between(units[i], units[j], score)]
    found = _unlike(found, of_one) if of_one else found
    counted_apart = any(f.difference.kind == "number" for f in found)
    standing, undone = _standing(found, units, reports, score)
    chance = _chance(units, reports, score)
    # Other numbers that may be of other things are no difference, but where they stand nobody surely agrees.
    if chance > DOUBTED and (counted_apart or undone or any(doubtful(a, b) for a, b in combinations(units, 2))):
        chance = DOUBTED
    return _verdict(standing, units, reports, chance) if standing else agreement(len(units), chance)


def _standing(found: Sequence[Found], units: Sequence[Unit], reports: Sequence[Report], score: Scorer) -> tuple[list[Found], bool]:
    """The differences that the days of the reports and what the story tells leave standing, each as sure as they leave it; and
    whether one fell that leaves open that they say the same: what was done twice, or is ahead in one and done in another."""
    found = [f for f in found if f.difference.sure or f.difference.strength >= _MAY]
    once = [f for f in found if f.difference.kind != "time" or not recurs(units[f.i], units[f.j], reports, score.units)]
    once = [if_going_on(f, units, reports) for f in once if not of_an_earlier_year(f, units, reports)]
    placed = [_unsure(f) if unplaced(f, units, reports) or _amid_others(f, units, score) else f for f in once]
    unsure = _sources_last(placed)
    # Neither a denial among them is explained by what has come, nor what was called off.
    denying = any(f.difference.kind == "polarity" or "called off" in f.difference.values for f in unsure)
    told = [resumed(if_called_off(f, units, reports), units, reports) for f in unsure]
    told = [_unsure(f) if any(moved(f, units, reports) for moved in _MOVED) else f for f in told]
    told = [f for f in told if f.difference.sure or not is_behind(f, units, reports)]
    standing = [f for f in told if not f.difference.came or _may_have_come(f, units, reports, denying=denying)]
    return standing, len(once) < len(found) or len(standing) < len(told)


def _may_have_come(f: Found, units: Sequence[Unit], reports: Sequence[Report], *, denying: bool) -> bool:
    """Whether what one has as ahead and the other as done came between them, and nobody denies it: of the same ones surely, or else
    what was to be is some other thing that was done ("which they would lose", "lost the next night")."""
    done = "done" in f.difference.values
    return has_come(f, units, reports) and not (done and (denying or not f.difference.sure))


def _unsure(f: Found) -> Found:
    return replace(f, difference=replace(f.difference, sure=False))


def _verdict(found: Sequence[Found], units: Sequence[Unit], reports: Sequence[Report], chance: float) -> Verdict:
    """The verdict by the differences that stand: the surest comes first, and those beside it that are as sure."""
    turned = {id(f) for f in found if thought_anew(f, units, reports)}  # where another contradicts, that comes first
    ranked = sorted(
        found,
        key=lambda f: (not f.difference.sure, id(f) in turned, -round(f.difference.strength, 9), units[f.i].key, units[f.j].key),
    )
    first = _of_two_days(ranked) or _opposite(ranked, turned) or ranked[0]
    sure = first.difference.sure and chance >= _SURE_BY_KIND.get(first.difference.kind, _SURE_FROM)
    # Whose word each is stands in its cell anyway, and is told beside whatever else is sure.
    alike = [first, *(f for f in ranked if f.difference.sure == first.difference.sure or f.difference.kind == "source")]
    kinds = tuple(dict.fromkeys(f.difference.kind for f in alike))[:_KINDS]
    grows = developed(first, units, reports)
    grew = grows and grew_one_way(first, ranked, units, reports)
    sure = sure and not (grows and any(fell_back(f, units, reports) for f in ranked))
    shown = [f for f in ranked if f.difference.kind == kinds[0]]
    if first.difference.kind == "number":  # what is not of the same measure is no value beside it
        shown = [f for f in shown if measured_as(f, units) == measured_as(first, units)]
    values, marks = _values(shown, len(units)), _marks(shown, len(units))
    if first.difference.kind == "number":
        values, marks = with_same_number(units, values, marks)
    why = _why(first, units, reports)
    return Verdict("developed" if grew else "differ", () if grew else kinds, sure, values, marks, why, chance)


def _sources_last(found: Sequence[Found]) -> list[Found]:
    """The differences; who says it is no sure one where the accounts may part in what they say."""
    if all(f.difference.kind == "source" for f in found):
        return list(found)
    return [_unsure(f) if f.difference.kind == "source" else f for f in found]


def _opposite(found: Sequence[Found], turned: Collection[int]) -> Found | None:
    """What is told as one and as its opposite, where the first is how sure it is: "was contaminated", "may be", and "was safe"
    are no two sides by their certainty."""
    if found[0].difference.kind != "certainty":
        return None
    opposed = (f for f in found if f.difference.kind == "polarity" and id(f) not in turned and not f.difference.grows)
    return next((f for f in opposed if "denied" not in f.difference.values), None)


def _of_two_days(found: Sequence[Found]) -> Found | None:
    """What sets two days of one deed apart, where its having come is what else is told: of two accounts that have it as done, and
    of which neither is of a plan."""
    if not found[0].difference.came:
        return None
    done = {
        k for f in found if f.difference.came for k, value in zip((f.i, f.j), f.difference.values, strict=True) if value == "done"
    }
    apart = (f for f in found if f.difference.kind == "time" and not f.difference.grows and {f.i, f.j} <= done)
    first = next(apart, None)
    return first and replace(first, difference=replace(first.difference, sure=False))


def _unlike(found: Sequence[Found], of_one: Sequence[int]) -> list[Found]:
    """The differences, those of accounts that say one thing only where all of these differ so."""
    kinds = {f.difference.kind for f in found}
    unlike = {kind: still_unlike(((f.i, f.j) for f in found if f.difference.kind == kind), of_one) for kind in kinds}
    return [f for f in found if (f.i, f.j) in unlike[f.difference.kind]]


def _between(a: Unit, b: Unit, score: Scorer) -> list[Difference]:
    """In what two accounts part, as far as they are of one thing; whose word it is may be another's of two things as well."""
    found = list(differences(a, b, score(a, b)))
    if any(d.kind == "source" and not d.sure for d in found) and told_on_its_own(a, b, score.units):
        found = [replace(d, sure=True) if d.kind == "source" else d for d in found]
    kept = (d if d.kind == "source" else of_one_thing(d, (a, b)) for d in found)
    return [d for d in kept if d is not None and not (d.kind == "number" and _two_sides_in(d, a, b))]


def _two_sides_in(d: Difference, a: Unit, b: Unit) -> bool:
    return any(of_two_sides(a, p, b, q) for p, q in product(*d.marks))


def _amid_others(f: Found, units: Sequence[Unit], score: Scorer) -> bool:
    """Whether a sure difference is of accounts that stand amid what is told of two things."""
    return f.difference.sure and not f.difference.came and amid_others(units[f.i], units[f.j], score.units)


def _values(found: Sequence[Found], n: int) -> tuple[str | None, ...]:
    """Each account's value, from the surest difference that it takes part in."""
    values: list[str | None] = [None] * n
    for f in found:
        for k, value in zip((f.i, f.j), f.difference.values, strict=True):
            values[k] = values[k] or value
    return tuple(values)


def _marks(found: Sequence[Found], n: int) -> tuple[tuple[Span, ...], ...]:
    marks: list[tuple[Span, ...]] = [()] * n
    for f in found:
        for k, spans in zip((f.i, f.j), f.difference.marks, strict=True):
            marks[k] = marks[k] or spans
    return tuple(marks)


def _why(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> str:
    """ "24 (police) against 25 (Harbour Post)": the two values and on whose word."""
    parts = []
    for k, value in zip((f.i, f.j), f.difference.values, strict=True):
        name = whose(units[k], reports)
        parts.append(value if f.difference.kind == "source" and value != "own voice" else f"{value} ({name})")
    return " against ".join(parts)


def whose(unit: Unit, reports: Sequence[Report]) -> str:
    """On whose word an account stands: its speaker's, whom a report may leave unnamed, else the outlet's."""
    called = reports[unit.report].called
    if unit.attribution is None:
        return called
    return unit.attribution.speaker or f"unnamed in {called}"
