"""A person's corrections: who was said to be one, and who was said not to be. They win over every rule, a
later one over an earlier.

in: whose each appearance is, and the corrections    out: the same, corrected
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.link.grounds import TOLD, TOLD_APART, Ground
from sayso.link.values import Ref, Told

Tied = dict[Ref, tuple[int, Ground]]


def corrected(tied: Tied, sure: Sequence[bool], told: Sequence[Told]) -> tuple[Tied, list[bool]]:
    """Whose each appearance is after the corrections. "The same" makes one of two whole people, or of one and an appearance that
    was nobody's; "not the same" takes the second appearance out. A correction of what is not here changes nothing."""
    now, sures = dict(tied), list(sure)
    for one in told:
        if one.one not in now or one.other not in now or one.one == one.other:
            continue
        if one.same:
            _unite(now, sures, one.one, one.other)
        elif now[one.one][0] == now[one.other][0]:
            now[one.other] = (len(sures), TOLD_APART)
            sures.append(True)
    return now, sures


def _unite(now: Tied, sures: list[bool], one: Ref, other: Ref) -> None:
    into, out = now[one][0], now[other][0]
    if into == out and sures[into]:
        return
    if not sures[into] and not sures[out]:
        now[one] = now[other] = (len(sures), TOLD)
        sures.append(True)
        return
    if not sures[into]:
        one, other, into, out = other, one, out, into
    moved = [ref for ref, (n, _) in now.items() if n == out] if sures[out] else [other]
    for ref in moved:
        now[ref] = (into, TOLD if ref == other else now[ref][1])
