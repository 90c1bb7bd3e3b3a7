"""No such thing: what one report tells of as a thing that was there, and another says there was none of: "opened fire on a patrol",
and "there had been no patrol"; "a letter was found in the safe", and "there is no letter".

in: the units of a story, little ones too, its reports    out: a `Dispute` of polarity for each such noun. It takes a denial that
says nothing else, in somebody's mouth, and the noun in its place in a clause of another source that is no younger. Deeds ("no
arrests") are told by `nones`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Report, Span, dated, day_of

_TOP = 20  # sentences of a report in which it is told
_MOST = 60  # denials that are looked at
_BESIDE = 2  # sentences between the two in one report
_NONE = re.compile(
    r"\W*(?:(?:and|but|that|while) ){0,2}there (?:is|are|was|were|(?:has|have|had) (?:never )?been) (?:never )?"
    r"(?P<none>no (?:such )?(?P<noun>[a-z][a-z-]{2,30}))"
    r"(?: (?:at all|there|whatsoever|whatever|anywhere|in (?:it|them)|on board|aboard))?(?:\W*$|, (?!but\b|except\b))",
    re.I,
)
# The same of what is heard, seen or had: "no siren was heard", "her office had received no call".
_NOT_HAD = re.compile(
    r"\W*(?:(?:and|but|that|while) ){0,2}(?:(?:[\w’'-]{1,20} ){1,4}(?:(?:has|have|had) )?"
    r"(?:received|heard|saw|seen|got|found|given) )?(?P<none>no (?:such |single )?(?P<noun>[a-z][a-z-]{2,30}))"
    r"(?: (?:was|were|(?:has|have|had) been) (?:ever )?(?:heard|seen|sounded|fired|given|sent|issued|found|received|raised|used))?"
    r"(?=\W*$|,| (?:anywhere|at all|in|from|on|at|before|that|during)\b)",
    re.I,
)
# Of these there may be none in one respect, and some in another; or they are no thing that is there. General knowledge.
_NO_THING_LIST = """
    comment plan evidence sign word doubt need reason time way question threat indication response change agreement deal alternative
    choice hope problem danger risk link connection proof basis ground truth excuse intention decision result progress information
    news room place point use case chance possibility fear secret one other more difference explanation delay rush hurry pressure
    talk meeting contact arrest injury death casualty victim survivor warning damage reply answer
    power water electricity light help money food work school life peace war future going
"""
NO_THING = frozenset(map(stem, _NO_THING_LIST.split()))
"""Stems of nouns of which it may be said that there is none, and that there is one, of two things or in two respects."""
_IN_PLACE = ("subject", "object", "on", "in", "from", "with", "by", "against", "of", "to", "at")
_HAD = re.compile(r"\b(?:received|heard|saw|seen|got|found|given|sounded|fired|sent|issued|raised|used)\b", re.I)
_UNREAL = re.compile(
    r"\b(?:alleged(?:ly)?|supposed(?:ly)?|so-called|phantom|imaginary|no|any|without|not|another|future|new)\b", re.I
)

_OF_A_YEAR = re.compile(r"\bthe (?:19|20)\d\d [a-z]")  # "brokered the 2017 truce", "there was no truce"


_YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")


class _Denied(Struct, frozen=True):
    """That there is none of something."""

    unit: Unit
    noun: str
    mark: Span


def no_such(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What was there by one source and not by another; the first of each noun."""
    plain = [u for u in units if u.place < _TOP and is_told(u)]
    seen: set[str] = set()
    for denied in [d for u in plain if (d := _denied(u)) is not None][:_MOST]:
        if denied.noun in seen:
            continue
        told = [
            u for u in plain if denied.noun in u.weights and _has(u, denied.noun) and _is_against(u, denied, reports, strangers)
        ]
        if told:
            seen.add(denied.noun)
            first = min(told, key=lambda u: (u.report != denied.unit.report, u.place, u.key))
            yield Dispute((first, denied.unit), "polarity", ("said", "denied"), ((), (denied.mark,)))


def _denied(unit: Unit) -> _Denied | None:
    m = (_NONE.match(unit.text) or (_NOT_HAD.match(unit.text) if _HAD.search(unit.text) else None)) if unit.speakers else None
    noun = stem(m["noun"].lower().removesuffix("s")) if m else ""
    if m is None or noun in NO_THING or stem(m["noun"].lower()) in NO_THING:
        return None
    start = unit.span.start
    return _Denied(unit, noun, Span(start + m.start("none"), start + m.end("none")))


def _has(unit: Unit, noun: str) -> bool:
    """Whether a clause tells of a thing as one that is there."""
    held = any(noun in heads(unit, role) for role in _IN_PLACE)
    if _OF_A_YEAR.search(unit.text):
        return False
    return held and not (unit.clause.negation or unit.clause.hedge) and not _UNREAL.search(unit.text)


def _is_against(told: Unit, denied: _Denied, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether a clause is of another source than the denial's, and its report no younger; and of no year of its own: who brokered
    the truce of 2017 says nothing of one now."""
    years = {int(m[0]) for m in _YEAR.finditer(told.text)} - {int(m[0]) for m in _YEAR.finditer(denied.unit.sentence)}
    of_now = (day_of(dated(reports[u.report])) for u in (told, denied.unit))
    if years - {day.year for day in of_now if day is not None}:
        return False
    if told.report == denied.unit.report:
        near = 0 < denied.unit.place - told.place <= _BESIDE
        return near and bool(told.speakers) and apart(told, denied.unit)
    if strangers(told.report, denied.unit.report) or told.clause.modality or set(told.speakers) & set(denied.unit.speakers):
        return False
    days = [day_of(dated(reports[u.report])) for u in (told, denied.unit)]
    return days[0] is not None and days[1] is not None and days[0] <= days[1]
