"""Ranking: which claims a reader should see first, and which of a report's own clauses matter.

in: units, groups and verdicts    out: numbers to sort by. Nothing here depends on the order of the reports.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.align.features import alike
from sayso.compare.clauses.units import Unit

_CENTRAL = 1.2  # what being like all others is worth beside standing alone
_HANGS = re.compile(
    r"\W*(?:(?:[\w-]+ ){0,3}?(?:after|before|since|until)|as|when|while|once|although|though|because|if|who|whom|whose|which|where"
    r"|that|in which)\b",
    re.I,
)
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
        + 0.2 * (unit.attribution is not None or bool(unit.heard))
    )


def line_of(units: Sequence[Unit], shown: Sequence[str], borne: Sequence[bool] = ()) -> int:
    """Which of a claim's accounts serves best as its line: what is told as so before what may be; then one whose numbers the others
    have too; then what is like the others and speaks for itself. shown: the words that each would be shown with.  borne: of an
    agreement by account, whether the others have its numbers."""

    def rank(k: int) -> tuple[object, ...]:
        clause = units[k].clause
        so = clause.modality in (None, "planned") and not clause.hedge
        has = not borne or borne[k]
        return so, has, round(_speaks_for_itself(units[k], shown[k]) + _CENTRAL * _central(units[k], units), 9), units[k].key

    return max(range(len(units)), key=rank)


def _central(unit: Unit, units: Sequence[Unit]) -> float:
    """How like the other accounts of a claim one is on the whole: the mean cosine of their weighed words."""
    others = [u for u in units if u is not unit]
    return sum(alike(unit, u) for u in others) / len(others) if others else 0.0


def _speaks_for_itself(unit: Unit, words: str) -> float:
    """How well an account's words stand alone as the line of a claim: with a name, of middling length, with its subject, and not
    hanging on a clause that isn't there ("as it flew …")."""
    subject = any(role in ("subject", "object") for role, _ in unit.roles)
    fits = 1.0 if 8 <= len(words.split()) <= 30 else 0.4
    return fits + 0.6 * words[:1].isupper() + 0.4 * subject + 0.3 * bool(unit.names) - 1.0 * bool(_HANGS.match(words))


def strength(units: Sequence[Unit], independent: int) -> float:
    """How telling an agreement is: by its origins first, then by how much its clauses matter."""
    return independent + 0.25 * len(units) + 0.5 * sum(weight_of(u) for u in units) / len(units)


def may_agree_worth(telling: float, chance: float | None) -> float:
    """What an agreement that is not sure is worth: of what may be one, the likelier stand first."""
    return round(telling * (1 + (chance or 0.0)), 9)


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
