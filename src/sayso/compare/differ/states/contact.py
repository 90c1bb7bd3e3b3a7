"""Contact: that two met or talked by one report, and that they never did by another: "the leaders talked on the telephone", and
"there has been no contact"; "I handed it to him", and "he had never set eyes on her".

in: the units of a story, little ones too, its reports    out: a `Dispute` of polarity for each denial. No clause need be alike: it
takes a denial of any contact by its words, one that tells of contact as of no later day, and the same people or sides in both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from msgspec import Struct

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import words_of_name
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Report, Span, dated, day_of

_TOP = 20  # sentences of a report in which it is told
_MOST = 60  # clauses of either sort that are looked at
_DAYS = timedelta(days=2)  # how long the while may be in which they met, to be one that is denied
_NEAR = 3  # sentences around a clause in which the other one of the two is named
_CONTACT = (
    r"(?:contacts?|talks|conversations?|communications?|discussions|negotiations|meetings?|(?:tele)?phone calls?|calls?|dealings|"
    r"correspondence)"
)
# There was no contact, of whatever kind; with whom it was stands behind it.
_NO_CONTACT = Sought(
    r"\b(?:there (?:has|have|had|is|are|was|were)(?: been)? (?:no|never any)|(?:had|have|has|held) (?:had )?"
    r"(?:no|never (?:had )?any))"
    rf"(?: direct| such| secret| private)* {_CONTACT}\b(?! (?:number|details|person))"
)
# Before such words: it is no denial of what was, but an undertaking, a wish, a guess.
_UNREAL = re.compile(r"\b(?:to|may|might|could|should|would|will|must|shall|can|if|perhaps|probably)\W*$|^\W*had\b", re.I)
_NOT_TRUE = re.compile(
    r"\b(?:not true|untrue|false|wrong|incorrect|den(?:y|ies|ied|ying)) (?:to (?:say|claim) )?that\b[^.;]{0,60}\bno\b", re.I
)  # it is denied that there was none
_HAS_NONE = re.compile(r"\b(?:has|have) no\b", re.I)  # as a habit, or from now on; no word of what was
_IS_NONE = re.compile(r"\bthere (?:is|are)\b", re.I)  # now: it does not surely deny what was
_HABIT = re.compile(r"\bon (?:[A-Z][a-z]+days)\b|\b(?:usually|normally|generally|as a rule|hardly ever|rarely|every)\b")
# Somebody never met somebody.
_NEVER_MET = Sought(
    r"\b(?:never|not once) (?:met|seen|saw|set eyes on|spoken (?:to|with)|spoke (?:to|with)|talked (?:to|with)|"
    r"received|been in touch with|shaken hands with) (?P<whom>[^,.;]{3,60})"
)
_IN_CONTACT = re.compile(
    r"\b(?:talked|spoke|spoken|telephoned|phoned|met(?! with (?:an?|the) accident)|conferred|conversed|"
    r"(?:held|had|hold) (?:[a-z-]+ ){0,3}"
    r"(?:talks|conversations?|meetings?|calls?|discussions)|in (?:[a-z-]+ )?(?:contact|touch)|exchanged (?:messages|letters|texts)|"
    r"on the (?:tele)?phone|by (?:tele)?phone)\b",
    re.I,
)
# What only those do who meet.
_FACE_TO_FACE = re.compile(
    r"\b(?:met|saw|seen|handed|gave|put (?:it|them) in|spoke|spoken|talked|visited|received|dined|lunched|shook|walked into|"
    r"introduced|sat (?:with|beside|opposite))\b",
    re.I,
)
_HIM = re.compile(r"\b(?:him|his|her|he|she|them|their)\b", re.I)
_SEVERAL = re.compile(
    r"\b(?:leaders|sides|ministers|presidents|both|two|envoys|generals|officials|negotiators|they|chiefs|owners)\b", re.I
)
_WHEN = re.compile(r"\b(?:since|after|before|over|about|at|on|in|during)\b")  # behind whom there was no contact with
_AND = re.compile(r",| and ")
_OWNED = re.compile(r"[’']s?$")
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]{3,}")


class _Never(Struct, frozen=True):
    """That there was no contact: by whom and with whom, by the words of their names. met: whether it is of two people.  sides: the
    words of each name of those with whom or between whom there was none."""

    unit: Unit
    own: frozenset[str]
    whom: frozenset[str]
    met: bool
    mark: Span
    sides: tuple[frozenset[str], ...] = ()


def contact(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What one report tells of contact and another denies; the first of each denial."""
    may_deny = [u for u in that_may_have(units, _NO_CONTACT, _NEVER_MET) if u.place < _TOP and is_told(u)]
    denials = [never for u in may_deny if (never := _never(u)) is not None][:_MOST]
    if not denials:
        return
    plain = [u for u in units if u.place < _TOP and is_told(u)]
    known = _named(units)
    of_report: dict[int, frozenset[str]] = {}
    for (report, _), names in known.items():
        of_report[report] = of_report.get(report, frozenset()) | names
    telling = [u for u in plain if not (u.clause.negation or u.clause.hedge or u.clause.modality)]
    met = [u for u in telling if _IN_CONTACT.search(u.text) or _FACE_TO_FACE.search(u.text)][:_MOST]
    seen: set[tuple[frozenset[str], frozenset[str]]] = set()
    for never in denials:
        elsewhere = of_report.get(never.unit.report, frozenset())
        of_it = [u for u in met if _is_of_them(u, never, known, elsewhere) and _is_no_later(u, never.unit, reports)]
        against = [u for u in of_it if u.report != never.unit.report and not strangers(u.report, never.unit.report)]
        if against and (never.own, never.whom) not in seen:
            seen.add((never.own, never.whom))
            told = min(against, key=lambda u: (u.place, u.key))
            sure = not never.met and _is_plain(told, never)
            yield Dispute((told, never.unit), "polarity", ("said", "denied"), ((), (never.mark,)), sure=sure)


def _never(unit: Unit) -> _Never | None:
    """Who denies any contact with whom; nobody does who may, means or agrees to have none."""
    if unit.clause.modality or unit.clause.hedge or unit.clause.condition or _HABIT.search(unit.text):
        return None
    own = frozenset(w for name in unit.speakers[:1] for w in _names(name))
    start = unit.span.start
    if (m := _NO_CONTACT.pattern.search(unit.text)) is not None:
        twice = any(s.end <= start + m.start() for s in unit.clause.negation) or _NOT_TRUE.search(unit.sentence) is not None
        if twice or _is_unreal(unit.text, m):
            return None
        with_whom = _WHEN.split(unit.text[m.end() :], maxsplit=1)[0]
        sides = tuple(filter(None, map(_names, _AND.split(with_whom))))
        return _Never(unit, own, _names(with_whom), False, Span(start + m.start(), start + m.end()), sides)
    if (m := _NEVER_MET.pattern.search(unit.text)) is not None and (whom := _names(m["whom"]) - own):
        return _Never(unit, own, whom, True, Span(start + m.start(), start + m.start("whom")))
    return None


def _is_unreal(text: str, m: re.Match[str]) -> bool:
    """Whether words that deny contact are of what is to be, might be or is so as a rule; "to have had no contact" is not."""
    before = text[: m.start()]
    if m[0][:8].lower() == "have had" and before.lower().endswith("to "):
        return False
    return _UNREAL.search(before) is not None or _HAS_NONE.match(m[0]) is not None


def _names(text: str) -> frozenset[str]:
    """The words of the names in a text, without what belongs to them."""
    return frozenset[str]().union(*(words_of_name(_OWNED.sub("", name.lower())) for name in _NAME.findall(text)))


def _named(units: Sequence[Unit]) -> dict[tuple[int, int], frozenset[str]]:
    """The names of each sentence of each report, with those of who speaks in it."""
    found: dict[tuple[int, int], frozenset[str]] = {}
    for u in units:
        place = (u.report, u.place)
        own = frozenset(w for name in u.speakers for w in _names(name))
        found[place] = found.get(place, frozenset()) | _names(u.sentence) | own
    return found


def _is_of_them(unit: Unit, never: _Never, known: dict[tuple[int, int], frozenset[str]], elsewhere: frozenset[str]) -> bool:
    """Whether a clause tells of contact between those of whom it is denied. elsewhere: the names in the denial's report."""
    told = known.get((unit.report, unit.place), frozenset())
    near = frozenset().union(*(known.get((unit.report, unit.place + k), frozenset()) for k in range(-_NEAR, _NEAR + 1)))
    if never.met:
        if not _FACE_TO_FACE.search(unit.text) or not never.own:
            return False
        speaker = frozenset(w for name in unit.speakers[:1] for w in _names(name))
        one_tells = bool(speaker & never.whom) and _HIM.search(unit.text) is not None
        other_tells = bool(speaker & never.own) and bool(_names(unit.text) & never.whom)
        return (one_tells and bool(near & never.own)) or other_tells
    if not _IN_CONTACT.search(unit.text):
        return False
    sides = _names(unit.text)
    two = len(sides) > 1 or _SEVERAL.search(unit.text) is not None
    known_there = sides & elsewhere
    if any(not side & told for side in never.sides):  # of two between whom there was none, one met another
        return False
    return two and bool(told & (never.whom or never.own)) and (len(known_there) > 1 or (bool(known_there) and sides == known_there))


def _is_plain(told: Unit, never: _Never) -> bool:
    """Whether a clause names those with whom contact is denied, and tells of a day for which it surely is."""
    days = [day(t) for t in told.times]
    denied_for = [day(t)[0] for t in never.unit.times]
    recent = bool(days) and all(last - first < _DAYS and not denied_for for first, last in days)
    now = _IS_NONE.match(never.unit.text[never.mark.start - never.unit.span.start :])
    return recent and now is None and bool(_names(told.text) & never.whom)


def _is_no_later(told: Unit, denial: Unit, reports: Sequence[Report]) -> bool:
    """Whether contact is told of as of no later day than its denial."""
    days = [day_of(dated(reports[u.report])) for u in (told, denial)]
    if days[0] is None or days[1] is None:
        return False
    return min([days[0], *(day(t)[0] for t in told.times)]) <= days[1]
