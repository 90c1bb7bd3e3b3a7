"""Ranking: which claims a reader should see first, and which of a report's own clauses matter.

in: units, groups and verdicts    out: numbers to sort by. Nothing here depends on the order of the reports.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.units import Unit

_TOP = 4  # sentences that open a report
ORDER = {"differ": 0, "developed": 1, "agree": 2, "only_one": 3, "unmatched": 4}


def weight_of(unit: Unit) -> float:
    """How much a clause matters to the story: early, specific, with numbers, names or a statement."""
    return (
        1.6 / (1 + 0.25 * unit.place)
        + 0.25 * min(6.0, sum(unit.around.values()))
        + 0.5 * bool(unit.quantities)
        + 0.3 * bool(unit.names)
        + 0.2 * (unit.attribution is not None)
    )


def speaks_for_itself(unit: Unit) -> float:
    """How well a clause's words stand alone as the line of a claim: with a name, of middling length, with its subject."""
    words = unit.text.split()
    subject = any(role in ("subject", "object") for role, _ in unit.roles)
    starts = unit.text[:1].isupper()
    fits = 1.0 if 8 <= len(words) <= 30 else 0.4
    return fits + 0.6 * starts + 0.4 * subject + 0.3 * bool(unit.names)


def strength(units: Sequence[Unit], independent: int) -> float:
    """How telling an agreement is: by its origins first, then by how much its clauses matter."""
    return independent + 0.25 * len(units) + 0.5 * sum(weight_of(u) for u in units) / len(units)


def contested(units: Sequence[Unit], chance: float) -> float:
    """How likely readers are to list it that accounts have their sources apart: unnamed and several sources, numbers, the top of a
    report; least where an outlet says in its own voice what a named person says elsewhere. chance: that all are of one thing.

    Log odds, rounded, of a logistic regression on the differences in source alone that the story stream's judged stories hold.
    """
    kinds = {u.attribution.source_kind if u.attribution else None for u in units}
    speakers = {u.speakers[0].casefold() for u in units if u.speakers}
    return (
        0.4 * chance
        + 0.9 * min(3, len(speakers))
        + 0.4 * ("anonymous_person" in kinds)
        - 0.7 * ("named_person" in kinds)
        - 0.6 * (None in kinds)
        - 0.2 * (kinds == {None, "named_person"})
        + 0.4 * any(u.quantities for u in units)
        + 0.6 * any(u.place < _TOP for u in units)
    )
