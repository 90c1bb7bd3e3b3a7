"""Sides of a toll: whose dead it counts, where a story has the dead of two sides.

in: what reports count of one deed    out: the same parted by the side that it is of. A number of no side is nobody's then, but
where the sentence before it says whose losses it tells.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sayso.compare.clauses.fronts import NAME, of_one_side, side_of
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.participants import Told

# Whose losses a sentence is about, so that the number that follows is theirs.
_LOSSES = re.compile(rf"\b(?P<side>{NAME})\b[^.;]{{0,60}}\b(?:suffer|sustain|los|casualt|dead|death|own)\w*", re.I)


def by_side(told: Mapping[int, Sequence[Told]], units: Iterable[Unit]) -> list[tuple[str, dict[int, list[Told]]]]:
    """What reports count, by report, parted by sides; whole, under no name, where no two sides are told of."""
    named = {(u.n, q.span): side for own in told.values() for u, q in own if (side := side_of(u, q)) is not None}
    sides = _known(named.values())
    if len(set(sides.values())) < 2:
        return [("", {r: list(own) for r, own in told.items()})]
    before = {(u.report, u.place): u.sentence for u in units}
    found: dict[str, dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for report, own in told.items():
        for u, q in own:
            side = sides.get(named.get((u.n, q.span), "")) or _about(before.get((report, u.place - 1), ""), sides)
            if side is not None:
                found[side][report].append((u, q))
    return [(side, dict(by_report)) for side, by_report in sorted(found.items())]


def _known(names: Iterable[str]) -> dict[str, str]:
    """The sides by each name that they have: the people's and the country's."""
    known: dict[str, str] = {}
    for name in sorted(set(names), key=lambda n: (len(n), n)):
        known[name] = next((home for home in known.values() if of_one_side(home, name)), name)
    return known


def _about(sentence: str, sides: Mapping[str, str]) -> str | None:
    """The side whose losses a sentence tells of."""
    m = _LOSSES.search(sentence)
    return next((home for name, home in sides.items() if of_one_side(name, m["side"])), None) if m else None
