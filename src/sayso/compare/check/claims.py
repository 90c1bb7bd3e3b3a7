"""Claims of the checked text: by how many independent voices the reports carry each, or that they say the contrary.

in: a unit of the text and what stands beside it    out: a verdict with the units it rests on
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.compare.check.held import Beside
from sayso.compare.differences import PRONOUNS, denied
from sayso.compare.numbers import one_thing, standing
from sayso.compare.units import Unit
from sayso.compare.voices import independent, voices
from sayso.compare.words import stem
from sayso.model import Report, Span

_LIGHT_LIST = """
    be have do get make go take come give say tell become
"""
_LIGHT = frozenset(map(stem, _LIGHT_LIST.split()))  # verbs that say little
# How surely two quantities must count one thing for one to be another count of it, beside another verb and beside the same.
_ONE_THING, _ONE_DEED = 0.7, 0.5
_SHOWN = 6  # units of the reports that a finding shows at most


class Carried(Struct, frozen=True):
    """What the reports make of a claim."""

    verdict: str
    why: str
    units: tuple[Unit, ...] = ()
    voices: int | None = None
    differs: tuple[Span, ...] = ()


def claim(unit: Unit, near: Sequence[Beside], reports: Sequence[Report]) -> Carried:
    """Whether a clause is carried by the reports, gainsaid, both or neither.

    Where a report gainsays it, another carries it only in the same verb: what merely speaks of the same does not.
    """
    strong = [b.unit for b in near if b.enough]
    if not strong:
        shown = tuple(b.unit for b in near[:1])
        return Carried("unsupported", "no report says so" + (", the nearest is shown" if shown else ""), shown)
    against = [u for u in strong if gainsays(unit, u)]
    other = [u for u in strong if counts_otherwise(unit, u)]
    carrying = [u for u in strong if u not in against and u not in other and (not against or u.predicate == unit.predicate)]
    if not carrying and not against:
        return Carried("unclear", "the reports give another number", tuple(other[:_SHOWN]))
    if not carrying:
        return Carried("contradicted", _contrary(unit, against), tuple(against[:_SHOWN]), differs=unit.clause.negation)
    if not against and not any(_same_deed(unit, u) for u in strong):
        shown = tuple(strong[:_SHOWN])
        return Carried("unclear", "the reports speak of it, but in another verb or with others doing it", shown)
    carrying = [u for u in carrying if _same_deed(unit, u)] or carrying
    n = independent(carrying, voices(carrying, reports))
    told = f"carried by {n} independent voice{'s' if n > 1 else ''}" if n else "carried, by how many voices can't be known"
    if against:
        return Carried("disputed", f"{told}, gainsaid by {len(against)}", tuple([*carrying, *against][:_SHOWN]), n)
    return Carried("carried", told, tuple(carrying[:_SHOWN]), n)


def _same_deed(unit: Unit, other: Unit) -> bool:
    """Whether a report's sentence has the verb of the text's clause, and nobody there has changed places: who did it here and to
    whom it was done there are two."""
    if unit.predicate not in _LIGHT and unit.predicate not in other.around and other.predicate != unit.predicate:
        return False
    one, theirs = ({h for r, h in u.roles if r == "subject"} for u in (unit, other))
    others = {h for r, h in unit.roles if r != "subject"}
    return not one or not theirs or bool(one & theirs) or not theirs & others


def gainsays(unit: Unit, other: Unit) -> bool:
    """Whether one of two clauses of one verb denies what the other says; where the verb says little, they must share an
    argument."""
    shared = {head for role, head in unit.roles & other.roles if role in ("subject", "object", "attribute")} - PRONOUNS
    return unit.predicate == other.predicate and denied(unit) != denied(other) and (unit.predicate not in _LIGHT or bool(shared))


def counts_otherwise(unit: Unit, other: Unit) -> bool:
    """Whether a report's clause gives another number of what the text's clause counts, and not the same one too."""
    least = _ONE_DEED if unit.predicate == other.predicate else _ONE_THING
    pairs = [standing(p, q) for p in unit.quantities for q in other.quantities if one_thing(p, q) >= least]
    return "apart" in pairs and "same" not in pairs


def _contrary(unit: Unit, against: Sequence[Unit]) -> str:
    reports = len({u.report for u in against})
    says = "that it is so" if denied(unit) else "that it is not so"
    return f"{reports} report{'s say' if reports > 1 else ' says'} {says}"
