"""Means: with what an attack was made, by each report's first account of it: a car packed with explosives here, a truck there;
armed with a knife, and with an axe.

in: the units of a story    out: `Dispute`s of what it was. No clause need be alike for it: near the top of its report the vehicle
that was rammed, or the weapon that was wielded, is that of the one attack, where neither report has the other's word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import is_of_the_story, other_moments
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import elsewhere, named_by
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.near_top import in_turn
from sayso.model import Report, Span

_WINDOW = 60  # characters before what was wielded, in which who did it stands
_NEAR = 10  # characters before a means in which it is said to be another
_TOP = 12  # sentences of a report in which what it is about is told
_VEHICLE = r"(?P<means>car|truck|lorry|van|minivan|bus|minibus|motorcycle|motorbike|taxi|tanker|ambulance|boat)"
_VEHICLES = (
    re.compile(
        rf"\b{_VEHICLE} (?:bomb(?:ing)?\b|(?:(?:that )?was )?(?:packed|loaded|laden|filled|rigged) with (?:\w+ ){{0,3}}explosives)",
        re.I,
    ),
    re.compile(rf"\bexplosives?[- ](?:laden|packed|filled|rigged) {_VEHICLE}\b", re.I),
    re.compile(
        r"\b(?<!\bwas )(?<!\bwere )"
        r"(?:rammed|ramming|drove|driving|crashed|crashing|ploughed|ploughing|plowed|plowing|slammed|slamming) "
        rf"(?:an?|his|the|their) (?:\w+[ -]){{0,3}}?{_VEHICLE}\b (?:\w+ ){{0,4}}?(?:into|through|at)\b",
        re.I,
    ),
)
_WEAPON = r"(?P<means>knife|machete|axe|hatchet|hammer|sword|pistol|handgun|rifle|shotgun|crossbow|screwdriver)"
_A_WEAPON = re.compile(rf"\b{_WEAPON}s?\b", re.I)
_WEAPONS = (
    re.compile(
        rf"\b(?:armed with|wielding|brandishing|wielded|brandished) (?:an?|the|his|her) (?:\w+[ -]){{0,3}}?{_WEAPON}\b", re.I
    ),
    re.compile(rf"\b{_WEAPON}-wielding\b", re.I),
    re.compile(
        rf"\b(?:stabbed|attacked|slashed|shot|hit|struck) (?:[\w’'-]+ ){{1,6}}?with (?:an?|the|his|her) "
        rf"(?:\w+[ -]){{0,3}}?{_WEAPON}\b",
        re.I,
    ),
)
_ANY = re.compile(
    r"\b(?:ramm|dr[oi]v|crash|plou?gh?|plow|slamm|bomb|explosive|armed|wield|brandish|stab|attack|slash|shot|hit|struck|fired|dropped|launched|artillery|mortar)",
    re.I,
)
_FROM_THE_AIR = (
    re.compile(
        r"\b(?P<means>jets?|warplanes?|fighter planes|bombers?|helicopters?|drones?)\b(?: [\w’'-]+){0,8}? "
        r"(?:bombed|dropped|fired|hit|struck|attacked|shelled|launched)\b",
        re.I,
    ),
    re.compile(
        r"\b(?:fired|dropped|launched) (?:from|by) (?:an?|the|two|several) "
        r"(?:\w+ ){0,2}?(?P<means>jets?|warplanes?|bombers?|helicopters?|drones?|ships?)\b",
        re.I,
    ),
    re.compile(r"\b(?P<means>artillery|mortars?|rocket launchers?) (?:fire|shells?|rounds?)?\b", re.I),
)
_KINDS = {"vehicle": _VEHICLES, "weapon": _WEAPONS, "air": _FROM_THE_AIR}
_ONE = {"lorry": "truck", "minivan": "van", "minibus": "bus", "motorbike": "motorcycle", "hatchet": "axe", "handgun": "pistol",
    **dict.fromkeys(("jets", "warplane", "warplanes", "fighter planes", "bomber", "bombers"), "jet"),
    "drones": "drone", "helicopters": "helicopter", "mortar": "artillery", "mortars": "artillery",
}  # fmt: skip
_ATTACK = re.compile(
    r"\b(?:attack|assault|bomb|explosi|blast|terror|milita|suicid|ramm|kill|crowd|pedestrian|missile|rocket|warplane|shell)", re.I
)
# Right before who wields a weapon, or right before what is done with it: those attacked, and those who guard, shoot too.
_GUARDS = re.compile(
    r"\b(?:police(?:m[ae]n)?|officers?|guards?|soldiers?|troops|deput(?:y|ies)|agents?|gendarmes?|residents?|owner|forces) "
    r"(?:(?!was\b|were\b|been\b|by\b)[\w-]+ ){0,2}$",
    re.I,
)
_ANOTHER_RAID = re.compile(r"\b(?:second|another|other|similar|also)\b", re.I)
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
            if apart and not any(_has_both(x, y, known, reports, patterns) for x, y in ((a, b), (b, a))):
                sure = patterns is not _FROM_THE_AIR  # of a raid both may be
                yield Dispute((a.unit, b.unit), "polarity", (a.means, b.means), ((a.span,), (b.span,)), sure=sure)
                break


def _has_both(
    own: _Told,
    other: _Told,
    known: Mapping[int, frozenset[str]],
    reports: Sequence[Report],
    patterns: Sequence[re.Pattern[str]],
) -> bool:
    """Whether a report has the other's means, too, or tells of a place that the other does not know."""
    text = reports[own.unit.report].text
    found = (m for p in ((_A_WEAPON,) if patterns is _WEAPONS else patterns) for m in p.finditer(text))
    words = [m["means"] for m in found if not _ANOTHER.search(text, max(0, m.start() - _NEAR), m.start())]
    return elsewhere(own.unit, known[other.unit.report]) or any(_one_word(w) == other.means for w in words)


def _guards(before: str) -> bool:
    """Whether the words before a weapon tell that a guard has it, or who was attacked."""
    return _GUARDS.search(before) is not None


def _one_word(word: str) -> str:
    """One word for what has two."""
    return _ONE.get(word.lower(), word.lower())


def _first(units: Sequence[Unit], reports: Sequence[Report], patterns: Sequence[re.Pattern[str]]) -> list[_Told]:
    """What each report first tells was used."""
    found: dict[int, _Told] = {}
    for unit in in_turn(units):
        if unit.report in found or unit.place >= _TOP or unit.clause.negation:
            continue
        if not _ANY.search(unit.text) or not (patterns is _WEAPONS or _ATTACK.search(unit.sentence)):
            continue
        began = unit.span.start - unit.clause.sentence.start
        hits = [m for p in patterns for m in p.finditer(unit.text) if not _guards(unit.sentence[: began + m.start()][-_WINDOW:])]
        another = _ANOTHER_RAID if patterns is _FROM_THE_AIR else _ANOTHER
        if hits and not another.search(unit.text):
            m = min(hits, key=lambda m: m.start("means"))
            at = unit.span.start + m.start("means")
            if is_of_the_story(unit, span := Span(at, at + len(m["means"])), reports[unit.report]):
                found[unit.report] = _Told(unit, _one_word(m["means"]), span)
    return [found[r] for r in sorted(found)]
