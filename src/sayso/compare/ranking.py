"""Ranking: which claims a reader should see first, and which of a report's own clauses matter.

in: units, groups and verdicts    out: numbers to sort by. Nothing here depends on the order of the reports.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.units import Unit

_TOP = 4  # sentences that open a report
# Made by `training/compare/listed.py` from the relations that were listed by reading, rounded.
_LISTED = {
    "chance": 0.6, "speakers": 0.7, "unnamed": 0.4, "named": -0.7, "own voice": -0.4, "own voice and named": -0.2, "top": 0.7,
}  # fmt: skip
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
    """How likely readers are to list it that accounts have their sources apart, in log odds but for a constant: where there are
    several, an unnamed one, at the top of a report; least where an outlet says in its own voice what a named person says
    elsewhere. chance: that all are of one thing."""
    return sum(_LISTED[name] * value for name, value in sources_seen(units, chance).items())


def sources_seen(units: Sequence[Unit], chance: float) -> dict[str, float]:
    """What of the sources of a claim's accounts tells whether readers would list that they are apart."""
    kinds = {u.attribution.source_kind if u.attribution else None for u in units}
    return {
        "chance": chance,
        "speakers": min(3, len({u.speakers[0].casefold() for u in units if u.speakers})),
        "unnamed": "anonymous_person" in kinds,
        "named": "named_person" in kinds,
        "own voice": None in kinds,
        "own voice and named": kinds == {None, "named_person"},
        "top": any(u.place < _TOP for u in units),
    }
