"""Fired: that somebody's men fired by one source and did not by another, and who fired first: "the guards of Orvan had opened
fire", and "Orvan said that its guards had not fired a single shot"; "the soldiers of Kessara fired the first shot".

in: the units of a story, little ones too, its reports    out: `Dispute`s of polarity, which only may be, one of each sort. Who
fired and who did not is one by a word that is said before the verb, or by who speaks where that is "its men" or "nobody"; of who
fired first, each side says the other. `opposed` has who fired first and who only answered.
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
from sayso.compare.differ.grounds.asunder import named_by, of_other_places
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.model import Report, Span, words_of

_TOP = 25  # sentences of a report in which it is told
_MOST = 30  # clauses of either sort
_NEAR = 4  # sentences that two sources of one report may stand apart
_SOON = timedelta(days=2)  # between two reports
_WHO = r"(?P<who>(?:[\w’'-]+ ){1,6}?)"
_HAVE = r"(?:has |have |had )?"
_FIRED = Sought(
    rf"\b{_WHO}(?P<how>{_HAVE}(?:opened fire|fired (?:on|at|into|upon|live (?:rounds|ammunition|bullets)|shots|"
    r"(?:\w+ )?(?:rounds|shots))|shot (?:at|into|dead)|used live (?:rounds|ammunition|bullets|fire)))\b(?! first\b| in the air)"
)
_AT = r"(?=$|[,.;:”\"]| (?:an?|any|one|on|at|into|upon|live|shots?|back|first|their|from|that|in|during|when|until|and|or)\b)"
_DID_NOT = (
    rf"(?:(?:has|have|had|did|do|does|was|were)(?: not|n[’']t| never) (?:even |ever )?(?:opened? fire|fired?{_AT}|shot|shoot|"
    rf"used? (?:live|their (?:weapons|firearms|guns|rifles)))|never (?:opened fire|fired{_AT}|shot))"
)
_NO_SHOT = (
    r"(?:(?:had |has |have )?(?:opened fire|fired (?:a|any|one|on|at|into)\b|shot at|used (?:his|her|their|a) "
    r"(?:weapon|gun|firearm)))"
)
_NOT_FIRED = Sought(
    rf"\b(?:{_WHO}(?P<how>{_DID_NOT})|(?P<none>(?:no|none of|not one of|nobody|no one)\b (?:[\w’'-]+ ){{0,5}}?{_NO_SHOT}))"
)
_FIRST = Sought(
    rf"\b{_WHO}(?P<how>{_HAVE}(?:(?:opened fire|fired|shot|struck|attacked|shelled) first(?=$|[,.;:”\"]| (?:on|at|and|in|when|that|"
    rf"before|from|without)\b)|(?:fired|loosed) the first "
    r"(?:shots?|shells?|rounds?|rockets?)|(?:was|were|been) (?:the )?first to (?:open fire|fire|shoot|attack|strike)))\b"
)
_OTHER_SHOTS = re.compile(
    r"\b(?:tear gas|rubber|plastic|water|warning shots?|into the air|in the air|blank|flares?|again|back)\b", re.I
)
_UNREAL = re.compile(r"\b(?:if|unless|would|could|might|may|should|will|whether|until|before|not first|orders?|ordered)\b", re.I)
_OWN = re.compile(r"\b(?:its|their|his|her|our|it|they|he|she|we)\b")
_NOBODYS_LIST = """
    the a an its their his her our that this these those it they he she we who which had has have was were and but of in at on for
    from by with to man men one nobody none no not side force two three some any fire shot
"""
_NOBODYS = frozenset(map(stem, _NOBODYS_LIST.split()))


class _Told(Struct, frozen=True):
    """That somebody fired, or did not. who: the stems before the verb.  names: those of names.  own: whether they are told to be of
    the side that speaks ("its guards").  by: the stems of who speaks.  mark: the words that say so."""

    unit: Unit
    who: frozenset[str]
    names: frozenset[str]
    own: bool
    by: frozenset[str]
    mark: Span


def fired(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """Who fired by one source and not by another, and of whom each side says the other fired first."""
    known = named_by(units)

    def may_be(a: _Told, b: _Told) -> bool:
        x, y = a.unit, b.unit
        near = abs(x.place - y.place) <= _NEAR if x.report == y.report else not may_be_one_source(x, y)
        told = near and by_two(x, y, reports, strangers, within=_SOON)
        return told and not other_days(x, y) and not of_other_places(x, y, known)

    none = list(_told(units, _NOT_FIRED, denied=True))
    shot = list(_told(units, _FIRED)) if none else []
    for a, b in product(shot, none):
        if _one_side(a, b) and may_be(a, b):
            yield Dispute((a.unit, b.unit), "polarity", ("said", "denied"), ((a.mark,), (b.mark,)))
            break
    first = list(_told(units, _FIRST))
    for a, b in product(first, first):
        if a.unit.key < b.unit.key and _each_the_other(a, b) and may_be(a, b):
            yield Dispute((a.unit, b.unit), "polarity", (_words(a), _words(b)), ((a.mark,), (b.mark,)))
            break


def _told(units: Sequence[Unit], words: Sought, *, denied: bool = False) -> Iterator[_Told]:
    found = 0
    for unit in that_may_have(units, words):
        m = words.pattern.search(unit.text) if unit.place < _TOP and _is_so(unit, denied=denied) else None
        if m is not None and found < _MOST:
            found += 1
            start, how = unit.span.start, m.span("none") if denied and m["none"] else m.span("how")
            before = (m["who"] if m["who"] is not None else m["none"]).lower()
            by = frozenset(stem(w) for name in unit.speakers[:1] for w in words_of(name)) - _NOBODYS
            who = _stems(before)
            names = frozenset(stem(k[1:]) for k in unit.around if k[0] == "~") & who
            yield _Told(unit, who, names, _OWN.search(before) is not None, by, Span(start + how[0], start + how[1]))


def _is_so(unit: Unit, *, denied: bool) -> bool:
    c = unit.clause
    if not is_told(unit) or c.hedge or c.condition or c.modality or _UNREAL.search(unit.text) or _OTHER_SHOTS.search(unit.text):
        return False
    return denied or not (c.negation or unit.denials)


def _stems(words: str) -> frozenset[str]:
    """What tells who it is, of the words before a verb: "the guards of Orvan", "Orvan's guards"."""
    return frozenset(stem(re.sub(r"[’']s?$", "", w)) for w in words.split()) - _NOBODYS


def _one_side(a: _Told, b: _Told) -> bool:
    """Whether who fired is who did not: "its guards" are those of the side that says so, where the other names a side."""
    if (b.own and a.names) or not b.who:
        return bool(a.who & b.by)
    return bool(a.who & b.who) and not (a.names and b.names and not a.names & b.names)


def _each_the_other(a: _Told, b: _Told) -> bool:
    """Whether each names another, and one of them is the side that says so of the other: so they can't be one side's men."""
    return bool(a.who and b.who) and not a.who & b.who and bool(a.by & b.who or b.by & a.who)


def _words(told: _Told) -> str:
    start = told.unit.span.start
    return told.unit.text[told.mark.start - start : told.mark.end - start]
