"""Armed there: that fighters or weapons were at the place that was struck by one source, and that there were none by another:
"about 20 fighters had been meeting in the grain hall", and "there was not a single soldier in the market".

in: the units of a story, little ones too, its reports    out: one `Dispute` of polarity at most inside a report and one between
reports, which only may be. Whose fighters they were need not be told, for who denies them denies all (`forces_there` asks for a
side). Two sources of one report say so near each other; two reports name the same place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.sources import may_be_one_source
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.model import Report, Span

_TOP = 30  # sentences of a report in which it is told
_MOST = 40  # clauses of either sort
_NEAR = 3  # sentences that two sources of one report may stand apart
_SOON = timedelta(days=2)  # between two reports
_MEN = r"(?:fighters?|soldiers?|troops|gunm[ae]n|militants?|militiam[ae]n|insurgents?|rebels?|terrorists?|combatants?|commanders?)"
_ARMS = (
    r"(?:weapons?|arms|ammunition|munitions|rockets|explosives|missiles|rifles|shells|(?:arms|weapons|ammunition|munitions) "
    r"(?:dump|cache|store|depot)s?)"
)
_BASE = (
    r"(?:command (?:post|centre|center)|headquarters|military (?:base|post|position|target|site|facility)|barracks|firing position|"
    r"(?:arms|weapons|ammunition|munitions) (?:dump|cache|store|depot))"
)
_WERE = r"(?:had been|has been|have been|were|was|are|is)"
_HID = r"(?:stored|hidden|kept|stashed|found|housed|stockpiled|held|manufactured|made|piled|in|at|under|inside|beneath)"
_STAYED = (
    r"(?:meeting|hiding|sheltering|gather(?:ed|ing)|assembl(?:ed|ing)|stationed|based|holed up|present|billeted|quartered|resting|"
    r"sleeping|staying|operating|training|firing|in|at|inside|among|near)"
)
_THERE = Sought(
    rf"\b(?P<how>(?P<men>{_MEN})\b(?: (?:of|from|loyal to|belonging to) [^,.;]{{1,50}}?)? {_WERE} {_STAYED}|"
    rf"(?P<arms>{_ARMS})\b (?:{_WERE} )?(?:being )?{_HID}|"
    rf"(?P<base>(?:used|serving|served|turned) (?:by (?P<by>{_MEN})|(?:as|into) (?:an? |the )?(?:[\w’-]+ ){{0,2}}?{_BASE})|"
    rf"(?:struck|hit|smashed|destroyed|bombed|attacked|targeted) (?:an? |the )(?:[\w’-]+ ){{0,2}}?{_BASE}|"
    rf"(?:held|housed|hid|sheltered|contained) (?:an? |the )?(?:[\w’-]+ ){{0,2}}?(?:{_BASE}|{_ARMS}|{_MEN})))\b"
)
_NOT_ONE = r"(?:no|not a single|not one|never any|not any|n[’']t a single|n[’']t any|neither)"
_ANYONE = rf"(?:{_MEN}|{_ARMS}|{_BASE})"
_NONE = Sought(
    rf"\b(?P<how>(?:there )?(?:{_WERE}|found|saw|seen|held|housed)(?: never| not)? ?{_NOT_ONE} (?:[\w’-]+ )?{_ANYONE}|"
    rf"{_NOT_ONE} (?:[\w’-]+ )?{_ANYONE}(?: (?:or|and|nor) (?:[\w’-]+ )?{_ANYONE})? {_WERE}|"
    r"(?:found|saw|held|contained) [^.;:]{1,40} and nothing else|"
    r"(?:there were|were|was) only (?:farmers|civilians|women|children|families|patients|traders|shoppers|pupils|villagers|workers|"
    rf"ordinary people)|never (?:seen|saw|been) (?:any |an? )?(?:[\w’-]+ )?{_ANYONE})\b"
)
_UNREAL = re.compile(
    r"\b(?:if|unless|would|could|might|may|should|will|whether|no longer|among the (?:dead|killed|wounded))\b", re.I
)
_THEN = re.compile(r"\bwhen (?:they|he|she|we|I|the|police|officers)\b", re.I)  # it is of that moment
_PEOPLE_ONLY = re.compile(r"\bonly\b", re.I)
_ALL_GONE = re.compile(r"\b(?:hurt|wounded|killed|injured|lost|died|captured|arrested|casualties|among)\b", re.I)
_PLACED = re.compile(
    r"\b(?:in|at|near|inside|around|under|beneath|beside|behind|of|through) (?:the|that|this|its|their|an?|our) "
    r"(?P<where>(?:[\w’-]+ ){0,2}?[\w’-]+?)(?=[,.;:!?”\"]|$| (?:on|at|that|when|before|after|during|in|and|or|until|of|had|was|"
    r"were|burst|blew|to|by|as)\b)",
    re.I,
)
_NO_PLACE_LIST = "day time morning night evening area past moment afternoon war raid strike attack end beginning case army"
_NO_PLACE = frozenset(map(stem, _NO_PLACE_LIST.split()))


class _Told(Struct, frozen=True):
    """Fighters or weapons at a place, or none. sorts: of which of these.  where: the places of its sentence, and what it says is
    one ("the school was used by militants")."""

    unit: Unit
    sorts: frozenset[str]
    where: frozenset[str]
    mark: Span


def armed_there(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """Where there were fighters or weapons by one source, and none by another."""
    none = list(_told(units, _NONE, denied=True))[:_MOST]
    there = list(_told(units, _THERE, denied=False))[:_MOST] if none else []
    for inside in (True, False):
        for a, b in product(there, none):
            if (a.unit.report == b.unit.report) == inside and a.sorts & b.sorts and _of_one_place(a, b, reports, strangers):
                yield Dispute((a.unit, b.unit), "polarity", ("said", "denied"), ((a.mark,), (b.mark,)))
                break


def _told(units: Sequence[Unit], words: Sought, *, denied: bool) -> Iterator[_Told]:
    for unit in that_may_have(units, words):
        c = unit.clause
        if unit.place >= _TOP or not is_told(unit) or c.hedge or c.condition or c.modality or _UNREAL.search(unit.text):
            continue
        m = words.pattern.search(unit.text)
        if m is not None and (not _ALL_GONE.search(unit.text) if denied else not c.negation and not unit.denials):
            start = unit.span.start
            things = frozenset(head for role, head in unit.roles if role in ("subject", "object"))
            where = _places(unit, units) if denied else _places_in(unit.sentence) | things
            yield _Told(unit, _sorts(m[0]), where, Span(start + m.start("how"), start + m.end("how")))


def _sorts(words: str) -> frozenset[str]:
    """Whether words are of fighters or of weapons; a base is of both, as is whom none but farmers were."""
    men, arms, base = (re.search(rf"\b{x}\b", words, re.I) is not None for x in (_MEN, _ARMS, _BASE))
    if "nothing else" in words:
        return frozenset(("arms",))
    if _PEOPLE_ONLY.search(words):
        return frozenset(("men",))
    return frozenset(n for n, has in (("men", men or (base and not arms)), ("arms", arms or base)) if has)


def _places(unit: Unit, units: Sequence[Unit]) -> frozenset[str]:
    """The places of a clause's sentence, or of the one before it."""
    own = _places_in(unit.sentence)
    before = {u.sentence for u in units if u.report == unit.report and u.place == unit.place - 1}
    return own.union(*map(_places_in, before))


def _places_in(sentence: str) -> frozenset[str]:
    found = (m["where"].lower().split()[-1] for m in _PLACED.finditer(sentence))
    return frozenset(map(stem, found)) - _NO_PLACE


def _of_one_place(a: _Told, b: _Told, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two sources tell of one place: near each other in a report, or by its noun in two."""
    x, y = a.unit, b.unit
    if not by_two(x, y, reports, strangers, within=_SOON):
        return False
    if x.report == y.report:
        return 0 <= y.place - x.place <= _NEAR or bool(a.where & b.where)
    if other_days(x, y) or (y.times and not x.times) or _THEN.search(y.sentence):
        return False
    return bool(a.where & b.where) and not may_be_one_source(x, y)
