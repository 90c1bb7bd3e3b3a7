"""Voices: which accounts go back to one origin.

in: the accounts of a claim, as units with their reports    out: groups of indices. One voice are a report and its copy,
accounts in the same words, accounts that both are second-hand from one newsroom, and accounts of one and the same speaker.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.units import Unit, same_words
from sayso.model import Attribution, Report


def voices(units: Sequence[Unit], reports: Sequence[Report]) -> tuple[tuple[int, ...], ...]:
    """Indices of `units` by common origin, in order of their first."""
    origin = list(range(len(units)))
    for i in range(len(units)):
        for j in range(i):
            if origin[i] != origin[j] and _one_origin(units[i], units[j], reports):
                old, new = max(origin[i], origin[j]), min(origin[i], origin[j])
                origin = [new if o == old else o for o in origin]
    return tuple(tuple(k for k, o in enumerate(origin) if o == first) for first in sorted(set(origin)))


def _one_origin(a: Unit, b: Unit, reports: Sequence[Report]) -> bool:
    one, other = reports[a.report], reports[b.report]
    if a.report == b.report or _root(one) == _root(other):
        return a.report != b.report or same_source(a.attribution, b.attribution)
    return same_words(a, b) or same_source(a.attribution, b.attribution)


def _root(report: Report) -> str:
    return report.copy_of or report.id


def same_source(a: Attribution | None, b: Attribution | None) -> bool:
    """Whether two statements are of one named speaker, or second-hand from one newsroom. Two unnamed sources stay two."""
    if a is None or b is None:
        return False
    if a.via and b.via and a.via.casefold() == b.via.casefold():
        return True
    if "anonymous_person" in (a.source_kind, b.source_kind) or not a.speaker or not b.speaker:
        return False
    return a.speaker.casefold() == b.speaker.casefold()
