"""Means: with what an attack was made, by each report's first account of it: a car packed with explosives here, a truck there;
armed with a knife, and with an axe.

in: the units of a story    out: `Dispute`s of what it was. No clause need be alike for it: near the top of its report the vehicle
that was rammed, or the weapon that was wielded, is that of the one attack.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import is_of_the_story, other_moments
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.asunder import elsewhere, named_by
from sayso.compare.differ.disputes import Dispute
from sayso.model import Report, Span

_TOP = 12  # sentences of a report in which what it is about is told
_VEHICLE = r"(?P<means>car|truck|lorry|van|minivan|bus|minibus|motorcycle|motorbike|taxi|tanker|ambulance|boat)"
_VEHICLES = (
    re.compile(
        rf"\b{_VEHICLE} (?:bomb(?:ing)?\b|(?:(?:that )?was )?(?:packed|loaded|laden|filled|rigged) with (?:\w+ ){{0,3}}explosives)",
        re.I,
    ),
    re.compile(rf"\bexplosives?[- ](?:laden|packed|filled|rigged) {_VEHICLE}\b", re.I),
    re.compile(
        rf"\b(?:rammed|ramming|drove|driving|crashed|crashing|ploughed|ploughing|plowed|plowing|slammed|slamming) "
        rf"(?:an?|his|the|their) (?:[\w-]+[ -]){{0,3}}?{_VEHICLE}\b (?:\w+ ){{0,4}}?(?:into|through|at)\b",
        re.I,
    ),
)
_WEAPON = r"(?P<means>knife|machete|axe|hatchet|hammer|sword|pistol|handgun|rifle|shotgun|crossbow|screwdriver)"
_WEAPONS = (
    re.compile(
        rf"\b(?:armed with|wielding|brandishing|wielded|brandished) (?:an?|the|his|her) (?:[\w-]+[ -]){{0,3}}?{_WEAPON}\b", re.I
    ),
    re.compile(rf"\b{_WEAPON}-wielding\b", re.I),
    re.compile(
        rf"\b(?:stabbed|attacked|slashed|shot|hit|struck) (?:[\w’'-]+ ){{1,6}}?with (?:an?|the|his|her) "
        rf"(?:[\w-]+[ -]){{0,3}}?{_WEAPON}\b",
        re.I,
    ),
)
_ANY = re.compile(
    r"\b(?:ramm|dr[oi]v|crash|plou?gh?|plow|slamm|bomb|explosive|armed|wield|brandish|stab|attack|slash|shot|hit|struck)", re.I
)
_KINDS = {"vehicle": _VEHICLES, "weapon": _WEAPONS}
_ONE = {"lorry": "truck", "minivan": "van", "minibus": "bus", "motorbike": "motorcycle", "hatchet": "axe", "handgun": "pistol"}
_ANOTHER = re.compile(r"\b(?:second|another|other|similar|two|three|also)\b", re.I)


class _Told(Struct, frozen=True):
    """The first account that a report gives of what was used. means: the word for it, one for what has two."""

    unit: Unit
    means: str
    span: Span


def means(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The vehicles and weapons that reports first tell of otherwise, each sort once. strangers: whether two reports are hardly of
    one thing."""
    known = named_by(units)
    for patterns in _KINDS.values():
        first = _first(units, reports, patterns)
        for a, b in combinations(first, 2):
            apart = a.means != b.means and not other_moments(a.unit, b.unit) and not strangers(a.unit.report, b.unit.report)
            if apart and not (elsewhere(a.unit, known[b.unit.report]) or elsewhere(b.unit, known[a.unit.report])):
                yield Dispute((a.unit, b.unit), "polarity", (a.means, b.means), ((a.span,), (b.span,)))
                break


def _first(units: Sequence[Unit], reports: Sequence[Report], patterns: Sequence[re.Pattern[str]]) -> list[_Told]:
    """What each report first tells was used."""
    found: dict[int, _Told] = {}
    for unit in sorted(units, key=lambda u: (u.report, u.place, len(u.text), u.key)):
        if unit.report in found or unit.place >= _TOP or unit.clause.negation:
            continue
        if not _ANY.search(unit.text):
            continue
        hits = [m for p in patterns for m in p.finditer(unit.text)]
        if hits and not _ANOTHER.search(unit.text):
            m = min(hits, key=lambda m: m.start("means"))
            word = m["means"].lower()
            at = unit.span.start + m.start("means")
            if is_of_the_story(unit, span := Span(at, at + len(word)), reports[unit.report]):
                found[unit.report] = _Told(unit, _ONE.get(word, word), span)
    return [found[r] for r in sorted(found)]
