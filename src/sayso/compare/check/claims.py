"""Claims of the checked text: by how many independent voices the reports carry each, or that they say the contrary.

in: a unit of the text and what stands beside it    out: a verdict with the units it rests on
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from msgspec import Struct

from sayso.compare.check.doers import done_by, of_another
from sayso.compare.check.fitting_number import of_that_thing
from sayso.compare.check.gainsaying import (
    ASKED,
    before_it,
    begins_a_halt,
    counts_alike,
    counts_otherwise,
    denied_elsewhen,
    gainsays,
    has_its_object,
    is_planned,
    only_asked,
    other_time,
    same_deed,
    says_not,
    turned_by_not,
)
from sayso.compare.check.held import Beside
from sayso.compare.check.loosely import Loosely
from sayso.compare.check.open_deeds import LIGHT, all_open, as_fact, bound_to_less, condition_of, left_open
from sayso.compare.check.parts import whole_for_part
from sayso.compare.check.portions import portion
from sayso.compare.check.reversals import order_turned, owners_turned, reversed_deed
from sayso.compare.check.senses import stands_among
from sayso.compare.check.short_of import no_reason_for, only_considered
from sayso.compare.check.standstill import shut_after_all
from sayso.compare.check.surely import surely
from sayso.compare.check.swaps import Swap, swap
from sayso.compare.check.times import same_day
from sayso.compare.check.told_within import told_within
from sayso.compare.check.turns import turned, turned_numbers
from sayso.compare.check.wording import Reworded, Wording
from sayso.compare.clauses.corrections import Corrections, places
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.unreal import unreal
from sayso.compare.differ.pairs.certainty import hedging
from sayso.compare.voices.door import independent, voices
from sayso.model import Report, Span, dated

_AGAINST: dict[str, str] = {"called off": "called off or put off", "no plan": "what nobody plans"}
_AS: dict[str, str] = {"condition": "a condition", "demand": "a demand", "offer": "an offer", "question": "an open question"}
_WHOLE = 0.99  # share of a clause that a sentence with all its words has
_SHOWN = 6  # units of the reports that a finding shows at most


class Carried(Struct, frozen=True):
    """What the reports make of a claim."""

    verdict: str
    why: str
    units: tuple[Unit, ...] = ()
    voices: int | None = None
    differs: tuple[Span, ...] = ()
    conditional: bool = False  # whether every report has it under a condition that the text leaves out
    whole: bool = False  # whether a reader needs the reports' whole sentences: "the ministry demanded that …"


def claim(
    unit: Unit,
    near: Sequence[Beside],
    others: Sequence[Unit],
    reports: Sequence[Report],
    loosely: Loosely,
    wording: Wording,
    corrections: Corrections,
) -> Carried:
    """Whether a clause is carried by the reports, gainsaid, both or neither.

    Where only other words tell it, a reader must look. Where a report gainsays it, another carries it only in the same verb or with
    all its words: what merely speaks of the same does not. What says one thing with a clause that carries it, by a person's word,
    gainsays nothing.
    """
    told = [u for u in _told(unit, near) if not begins_a_halt(unit, u)]
    no_fact = [(u, what) for u in told if (what := _open(u, unit.predicate, others))] if _is_fact(unit) else []
    if bound_to_less(unit, told):
        return _no_fact([(u, "offer") for u in told])
    if crossed := _crossed(unit, [b.unit for b in near], told, others):
        return crossed
    if no_fact:
        told = [u for u in told if all(u is not other for other, _ in no_fact)]
        if not any(same_deed(unit, u) for u in told if not other_time(unit, u)):
            return _no_fact(no_fact)
    strong = [u for u in told if not other_time(unit, u)]
    if awaited := [] if strong else [u for u in told if has_its_object(unit, u)]:
        return Carried("unclear", _awaited(unit), tuple(awaited[:_SHOWN]))
    if not strong:
        return _untold(unit, near, loosely, wording)
    asked = [u for u in strong if only_asked(unit, u)]
    if asked and len(asked) == len(strong):
        return _only_asked(unit, asked, others)
    strong = [u for u in strong if u not in asked]
    against = [u for u in strong if gainsays(unit, u) and not before_it(unit, u, dated(reports[u.report]))]
    strong = [u for u in strong if u in against or not gainsays(unit, u)]
    carrying = _carrying(unit, strong, against, near)
    against, carrying = _by_a_person(against, carrying, corrections)
    if not carrying and not against:
        other = of_that_thing(unit, [u for u in strong if counts_otherwise(unit, u)])
        return Carried("unclear", "the reports give another number", other[:_SHOWN])
    if not carrying:
        return Carried("contradicted", _contrary(unit, against), tuple(against[:_SHOWN]), differs=unit.clause.negation)
    if not against:
        return _unopposed(unit, strong, carrying, near, others, reports, wording)
    if who := done_by(unit, carrying):
        why = f"{_gainsaid(against, reports)}; who else tells of it has “{who}” do it"
        return Carried("unclear", why, tuple(_in_turn(carrying, against)[:_SHOWN]))
    carrying = [u for u in carrying if not done_by(unit, (u,))]
    carrying = surely(unit, _plainly(unit, [u for u in carrying if same_deed(unit, u)] or carrying))
    n, by = _voiced(carrying, reports)
    return Carried("disputed", f"{by}, {_gainsaid(against, reports)}", tuple(_in_turn(carrying, against)[:_SHOWN]), n)


def _told(unit: Unit, near: Sequence[Beside]) -> list[Unit]:
    """The clauses that may carry or gainsay one. A denial of another day does neither, unless it has all its words, and none of the
    reports tells of the text's day: that day is told beside it."""
    enough = [b for b in near if b.enough and not of_another(unit, b.unit)]
    told = [b.unit for b in enough if not denied_elsewhen(unit, b.unit)]
    if any(t.type == "DATE" and same_day(unit, t, u, x) for u in told for t in unit.times for x in u.times):
        return told
    both = [b for b in enough if b.share >= _WHOLE and denied(unit) and denied(b.unit) and unit.predicate == b.unit.predicate]
    return told + [b.unit for b in both if b.unit not in told]


def _only_asked(unit: Unit, asked: Sequence[Unit], others: Sequence[Unit]) -> Carried:
    """What becomes of a denial of what the reports only have as a demand, an offer or a condition."""
    if shut := shut_after_all(unit, others):
        return Carried("contradicted", "the reports have it shut", shut, differs=unit.clause.negation)
    return Carried("unclear", f"the reports only have what is denied here {_as_what(asked[0])}", tuple(asked[:_SHOWN]))


def _as_what(unit: Unit) -> str:
    """What a report has of a deed that is no fact."""
    what = left_open(unit)
    return f"as {_AS[what]}" if what in _AS else "under a condition"


def _by_a_person(against: Sequence[Unit], carrying: list[Unit], corrections: Corrections) -> tuple[list[Unit], list[Unit]]:
    """What gainsays a claim and what carries it, after a person's word on which of these say one thing."""
    said = places(carrying)
    same = [u for u in against if any(corrections.one_thing(place, p) for place in places((u,)) for p in said)]
    return [u for u in against if u not in same], carrying + same


def _untold(unit: Unit, near: Sequence[Beside], loosely: Loosely, wording: Wording) -> Carried:
    """What becomes of a clause that no report tells in its words."""
    if (grave := wording.grave(unit)) is not None:
        shown = tuple(b.unit for b in near[:1]) or wording.nearest(unit)
        why = f"no report says so; none has “{grave.text}”" + (", the nearest is shown" if shown else "")
        return Carried("unsupported", why, shown, differs=(grave.span,))
    if (nearest := loosely.told(unit)) is not None:
        if (word := wording.reworded(unit, (nearest,))[1]) and word.sure:
            return _reworded(word)
        return Carried("unclear", "no report says so in these words, the nearest is shown", (nearest,))
    shown = tuple(b.unit for b in near[:1]) or wording.nearest(unit)
    if (unheard := wording.unheard_of(unit)) is None or ASKED.match(unit.text):
        return Carried("unclear", "not found in these words" + (", the nearest is shown" if shown else ""), shown)
    why = f"no report says so; none has “{unheard.text}”" + (", the nearest is shown" if shown else "")
    return Carried("unsupported", why, shown, differs=(unheard.span,))


def _carrying(unit: Unit, strong: Sequence[Unit], against: Sequence[Unit], near: Sequence[Beside]) -> list[Unit]:
    """The clauses that carry one: in its verb or all its words where others gainsay it, with its number where it has one."""
    other = [u for u in strong if counts_otherwise(unit, u)]
    whole = [b.unit for b in near if b.share >= _WHOLE and denied(b.unit) == denied(unit)]
    near_enough = [u for u in strong if not against or u.predicate == unit.predicate or u in whole]
    carrying = [u for u in near_enough if u not in against and u not in other]
    counted = [u for u in carrying if counts_alike(unit, u)]
    return counted if other or counted else carrying  # what gives another number, or none of it, does not carry the text's number


def _unopposed(
    unit: Unit,
    strong: Sequence[Unit],
    carrying: list[Unit],
    near: Sequence[Beside],
    others: Sequence[Unit],
    reports: Sequence[Report],
    wording: Wording,
) -> Carried:
    """What the reports make of a clause that none gainsays: carried, unless they tell it turned round, of another, less surely,
    under a condition, or in a word that tells something else."""
    if round_ := _turned_round(unit, strong):
        return round_
    if not any(same_deed(unit, u) for u in strong):
        carrying = _together(unit, near)
        if not carrying:
            return _in_another_verb(unit, strong, wording)
    carrying = [u for u in carrying if same_deed(unit, u)] or carrying
    if all(turned_by_not(unit, u) for u in carrying):
        return Carried("unclear", "the reports say the contrary, maybe of another", tuple(carrying[:_SHOWN]))
    plain = _plainly(unit, carrying)
    if why := all_open(unit, plain):
        return Carried("unclear", why, tuple(plain[:_SHOWN]))
    if all(only_considered(unit, u) for u in plain):
        return Carried("unclear", "the reports have it as considered, not as settled", tuple(plain[:_SHOWN]))
    if denied(unit) and not no_reason_for(unit) and all(map(no_reason_for, plain)):
        return Carried("unclear", "the reports only have it that there is no reason to believe it", tuple(plain[:_SHOWN]))
    if not hedging(unit) and "likeliest" not in unit.text and all(map(hedging, plain)):
        return Carried("unclear", f"the reports say so with “{hedging(plain[0])}”", tuple(plain[:_SHOWN]))
    if unit.clause.modality == "planned" and all(u.clause.modality == "possible" for u in plain):
        return Carried("unclear", "the reports have it as possible, the text as sure to come", tuple(plain[:_SHOWN]))
    if (other_word := swap(unit, plain, others)) and not _one_state(other_word, plain, wording):
        why = f"the reports have “{other_word.theirs}” for “{other_word.own}”"
        return Carried("contradicted", why, tuple(plain[:_SHOWN]))
    if unit.clause.condition is None and all(_is_bound(unit, u) for u in plain):
        why = f"carried only under a condition: “{condition_of(plain[0])}”"
        return Carried("unclear", why, tuple(plain[:_SHOWN]), conditional=True)
    close = [b.unit for b in near if not b.enough and b.unit.predicate == unit.predicate]
    carried, other_words = wording.reworded(unit, plain, close)
    if other_words and not carried:
        return _reworded(other_words)
    carried = surely(unit, carried)
    carried = [*carried, *told_within(unit, carried, others)]
    n, by = _voiced(carried, reports)
    return Carried("carried", by, tuple(carried[:_SHOWN]), n)


def _is_bound(unit: Unit, other: Unit) -> bool:
    """Whether a report has the text's deed under a condition, and not only beside what stands under one: "the union, which has 900
    members, would strike unless …"."""
    own = other.predicate == unit.predicate or stands_among(unit.predicate, other.weights)
    return own and other.clause.condition is not None


def _plainly(unit: Unit, carrying: list[Unit]) -> list[Unit]:
    """Of the clauses that carry one those without a hedge, where it has none itself and any has none."""
    return carrying if hedging(unit) else [u for u in carrying if not hedging(u)] or carrying


def _voiced(carrying: Sequence[Unit], reports: Sequence[Report]) -> tuple[int | None, str]:
    """By how many independent voices clauses are carried, and that in words."""
    n = independent(carrying, voices(carrying, reports))
    return n, f"carried by {n} independent voice{'s' if n > 1 else ''}" if n else "carried, by how many voices can't be known"


def _one_state(found: Swap, carrying: Sequence[Unit], wording: Wording) -> bool:
    """Whether a doer, or a place, is another word for a state of which those that carry it speak: "Berlin" for "Germany"."""
    return any(wording.states.acts_in(found.own, u) for u in carrying)


def _turned_round(unit: Unit, told: Sequence[Unit]) -> Carried | None:
    """Where all that tell of a deed have its two the other way round, or all that count it its numbers."""
    numbers = [pair for u in told if (pair := turned_numbers(unit, u))]
    if numbers and not any(turned_numbers(u, u2) for u in told for u2 in told):
        why = f"the reports have “{numbers[0][1]}” for “{numbers[0][0]}”"
        return Carried("contradicted", why, tuple(u for u in told if turned_numbers(unit, u))[:_SHOWN])
    turned_there = [u for u in told if turned(unit, u)]
    if turned_there and not any(same_deed(unit, u) and not turned(unit, u) for u in told):
        return Carried("contradicted", "the reports have it the other way round", tuple(turned_there[:_SHOWN]))
    return None


def _crossed(unit: Unit, near: Sequence[Unit], told: Sequence[Unit], others: Sequence[Unit]) -> Carried | None:
    """Where the text has of all what the reports have of some, or two of theirs in each other's place."""
    if part := portion(unit, told, others):
        return Carried("contradicted", f"the reports have “{part.theirs}” for “{part.own}”", (part.unit,))
    back = [u for u in reversed_deed(unit, others) if u in near]
    back = back or [u for u in told if order_turned(unit, u)]
    if not back and not any(same_deed(unit, u) and not owners_turned(unit, u) for u in told):
        back = [u for u in told if owners_turned(unit, u)]
    return Carried("contradicted", "the reports have it the other way round", tuple(back[:_SHOWN])) if back else None


def _together(unit: Unit, near: Sequence[Beside]) -> list[Unit]:
    """The clauses of the text's deed that say less than enough of it, where those with the others near it have all its
    words: what one report calls "a hospital" and another one names."""
    own = [b.unit for b in near if not b.enough and unit.predicate not in LIGHT and b.unit.predicate == unit.predicate]
    own = [
        u for u in own if same_deed(unit, u) and not gainsays(unit, u) and not other_time(unit, u) and not counts_otherwise(unit, u)
    ]
    words = set().union(*(b.unit.around for b in near))
    return own if own and all(stands_among(k, words) for k in unit.weights if k[0] not in "#%") else []


def _in_another_verb(unit: Unit, told: Sequence[Unit], wording: Wording) -> Carried:
    """What the reports make of a claim that they have in another verb only."""
    opposite = [u for u in told if wording.opposed(unit, u)]
    if opposite:
        why = f"the reports have “{opposite[0].clause.predicate}” for “{unit.clause.predicate}”"
        return Carried("contradicted", why, tuple(opposite[:_SHOWN]))
    return Carried("unclear", "the reports speak of it, but in another verb or with others doing it", tuple(told[:_SHOWN]))


def _reworded(word: Reworded) -> Carried:
    """What the reports make of a claim that they have but for a word."""
    why = f"the reports have “{word.theirs.text}” for “{word.own.text}”" if word.theirs else f"no report has “{word.own.text}”"
    verdict = "unclear" if not word.sure else "contradicted" if word.theirs else "unsupported"
    return Carried(verdict, why, (word.unit,), differs=(word.own.span,))


def _is_fact(unit: Unit) -> bool:
    return as_fact(unit) and unreal(unit) is None


def _open(unit: Unit, deed: str, others: Sequence[Unit]) -> str | None:
    """What a report's clause tells of a deed that is no fact, unless another clause of its sentence has the deed as one."""
    if deed in LIGHT and unit.predicate != deed:  # "has until Friday to hand over its files" is no handing over
        return None
    if ASKED.match(unit.text):
        return "question"
    what = unreal(unit, deed)
    if what != "called off" or unit.predicate == deed:
        return what
    if condition_of(unit) or unit.clause.modality is not None:  # "will be called off only if …" calls nothing off
        return None
    beside = (u for u in others if u is not unit and (u.report, u.place) == (unit.report, unit.place) and u.predicate == deed)
    return None if any(not unreal(u, deed) for u in beside) else what


def _no_fact(found: Sequence[tuple[Unit, str]]) -> Carried:
    """What the reports have of it is no fact: nobody says that it is so; somebody may say that it is not."""
    units = tuple(unit for unit, _ in found[:_SHOWN])
    against = next((what for _, what in found if what in ("called off", "no plan")), None)
    if against:
        return Carried("contradicted", f"the reports tell of it as {_AGAINST[against]}", units)
    return Carried("unsupported", f"the reports have it as {_AS[found[0][1]]}, not as a fact", units, whole=True)


def _awaited(unit: Unit) -> str:
    planned = is_planned(unit)
    return f"the reports tell of it as {'done' if planned else 'planned'}, the text as {'planned' if planned else 'done'}"


def _in_turn(one: Sequence[Unit], other: Sequence[Unit]) -> list[Unit]:
    """Those that carry it and those that gainsay it by turns, so that a reader sees both first."""
    return [u for pair in zip_longest(one, other) for u in pair if u is not None]


def _gainsaid(against: Sequence[Unit], reports: Sequence[Report]) -> str:
    n = independent(against, voices(against, reports))
    return f"gainsaid by {n}" if n else "gainsaid, by how many can't be known"


def _contrary(unit: Unit, against: Sequence[Unit]) -> str:
    words = next((c.values for u in against if (c := contrast(unit, u)) is not None), None)
    if words:
        return f"the reports have “{words[1]}” for “{words[0]}”"
    if all(whole_for_part(unit, u) for u in against):
        return "the reports tell it only of a part"
    reports = len({u.report for u in against})
    says = "that it is so" if says_not(unit) else "that it is not so"
    return f"{reports} report{'s say' if reports > 1 else ' says'} {says}"
