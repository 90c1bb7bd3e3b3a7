"""Presence: where one says that somebody was, or was not, and another that they were seen there, or did something with their own
hands: "was not in the building", "was seen in the building"; "was abroad all that week", "took it from me at the door himself".

in: the units of a story, little ones too    out: `Dispute`s of polarity, none of them sure: when each was is seldom told. It takes
the same person and the same place, or somewhere far and a deed that is done in person; and no other day or occasion.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.denied.involved import places_of, who_does, with_names
from sayso.compare.differ.denied.sharers import people
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.occasions import confined_away
from sayso.compare.differ.grounds.scope import is_restrictive
from sayso.model import Span

_TOP = 25  # sentences of a report that are looked at
_MOST = 60  # clauses of either sort
_NEAR = 4  # sentences that two sources of one report may stand apart
_LONGEST = 40  # days of the stretch that somebody was away
_BE = stem("be")
_SEEN_LIST = "see spot film photograph picture sight record catch notice recognise recognize"
_COMES_LIST = "enter visit attend stand sit stay sleep arrive come go walk wait park"
_HANDS_LIST = "take hand receive collect open meet greet sign accept pick shoot stab drive pay give count enter fetch"
_SEEN, _COMES, _HANDS = (frozenset(map(stem, line.split())) for line in (_SEEN_LIST, _COMES_LIST, _HANDS_LIST))
_NOT = re.compile(r"\b(?:not|never)\b|n[’']t\b|\bnowhere near\b", re.I)
_ANY_NOT = re.compile(r"\b(?:not|never|no|nobody|nothing|none|nor|without|would|could|might|should|if)\b|n[’']t\b", re.I)
_AWAY = Sought(
    r"\b(?:was|were|had been|been) (?:\w+ )?(?P<away>abroad|overseas|out of (?:the country|town)|away|"
    r"(?:hundreds|thousands) of (?:miles|kilomet(?:re|er)s) away|on (?:holiday|vacation|a (?:trip|visit) (?:to|abroad))|"
    r"(?:at home|in (?:bed|hospital|prison|jail))|asleep)\b(?! from\b)"
)
_PUT_THERE = re.compile(
    r"\b(?:put|puts|place[sd]?|locate[sd]?|show(?:s|ed)?) (?:[\w’'-]+ ){0,3}?"
    r"(?:phone|mobile|handset|car|him|her|them|[A-Z][\w’'-]+) (?:at|in|near|inside|outside)\b"
)
_THERE = re.compile(
    r"\b(?:himself|herself|in person|personally|with (?:his|her) own (?:hands|eyes)|from (?:me|him|her)|at the door)\b", re.I
)
_THERE_BY = _SEEN | _COMES | {_BE}  # the verbs that have somebody at a place


def presence(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """Who was somewhere by one source and not by another; of each denial the nearest."""
    plain = [u for u in units if u.place < _TOP and _is_plain(u)]
    far = [u for u in that_may_have(units, _AWAY) if u.place < _TOP and _is_plain(u) and _away(u)]
    seen: set[int] = set()
    for rule, denials, told in (
        (_not_there, [u for u in plain if _is_absent(u)], [u for u in plain if _is_there(u)]),
        (_not_then, far, [u for u in plain if _does_in_person(u)] if far else []),
    ):
        for no in denials[:_MOST]:
            found = [did for did in told[:_MOST] if did.n not in seen and _may_be(did, no, strangers) and rule(did, no)]
            if found:
                did = min(found, key=lambda u: (u.report != no.report, abs(u.place - no.place), u.key))
                seen.add(did.n)
                yield Dispute((did, no), "polarity", ("said", "denied"), ((), _marks(no)), by_verb=True)


def _is_plain(unit: Unit) -> bool:
    c = unit.clause
    return is_told(unit) and c.modality is None and not c.hedge and not c.condition


def _may_be(did: Unit, no: Unit, strangers: Callable[[int, int], bool]) -> bool:
    """Whether two clauses may be of one time: two reports of one happening, or two sources of one report near each other."""
    if did.report == no.report:
        if not (did.speakers and no.speakers and apart(did, no) and 0 < abs(did.place - no.place) <= _NEAR):
            return False
    elif strangers(did.report, no.report):
        return False
    return not other_days(did, no) and not confined_away(did, no)


def _is_absent(unit: Unit) -> bool:
    """Whether a clause says that somebody was not at a place."""
    if unit.predicate not in _COMES | {_BE} or not places_of(unit) or is_restrictive(unit):
        return False
    return "nowhere near" in unit.text or (bool(unit.denials) and denied(unit) and _NOT.search(unit.text) is not None)


def _is_there(unit: Unit) -> bool:
    """Whether a clause says that somebody was at a place, or was seen there."""
    if unit.predicate not in _THERE_BY or unit.denials or is_denial(unit):
        return False
    return bool(places_of(unit)) and _ANY_NOT.search(unit.text) is None


def _away(unit: Unit) -> re.Match[str] | None:
    """Whether a clause says that somebody was far away, and for a time that is not long."""
    if unit.denials or is_denial(unit) or any((day(t)[1] - day(t)[0]).days > _LONGEST for t in unit.times):
        return None
    return _AWAY.pattern.search(unit.text)


def _does_in_person(unit: Unit) -> bool:
    """Whether a clause has somebody do something that is done on the spot, or puts them there."""
    if unit.denials or is_denial(unit) or _ANY_NOT.search(unit.text):
        return False
    return _PUT_THERE.search(unit.text) is not None or (unit.predicate in _HANDS and _THERE.search(unit.text) is not None)


def _not_there(did: Unit, no: Unit) -> bool:
    """Whether one has somebody at the place where the other says that they were not."""
    if not places_of(did) & places_of(no):
        return False
    if not who_does(no):
        return did.report == no.report and bool(heads(no, "subject") & PERSONAL)
    return bool(_who(did)) and people(_who(did), who_does(no), did, no) == "same"


def _not_then(did: Unit, no: Unit) -> bool:
    """Whether one has somebody do with their own hands what the other, who has them far away, rules out."""
    who, whom = who_does(no), with_names(did, heads(did, "subject") - EMPTY)
    if _PUT_THERE.search(did.text):
        return did.report == no.report or bool({s for k in did.names for s in (k[1:],)} & who)
    if did.report != no.report:
        return bool(whom and who) and people(whom, who, did, no) == "same"
    return (not whom and bool(heads(did, "subject") & PERSONAL)) or people(whom, who, did, no) == "same"


def _who(unit: Unit) -> frozenset[str]:
    """Who was there: whom somebody saw, or who it is told of."""
    if unit.predicate in _SEEN:
        return with_names(unit, heads(unit, "object") - EMPTY)
    return who_does(unit)


def _marks(no: Unit) -> tuple[Span, ...]:
    """The words that say that they were not there."""
    m = _away(no)
    own = tuple(s for s in no.clause.negation if no.clause.sentence.holds(s))
    return own or ((Span(no.span.start + m.start("away"), no.span.start + m.end("away")),) if m else ())
