"""Harmed: that a building, a bridge, a ship was hit or destroyed by one report, and may only have been, or was not, by another:
"the bombs destroyed the clinic", and "said the building might have been hit", "the clinic was undamaged".

in: the units of a story, little ones too, its reports    out: `Dispute`s of certainty, and of polarity, which only may be, one of
each thing. No verb need be alike, nor who did it; the thing has the same noun, and "the building" is the one that its own sentence
named. What is said of it besides ("the old bridge", "the Kovel bridge") is not another thing's, and both tell of these days.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.sources import may_be_one_source
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.model import Report, Span

_TOP = 30  # sentences of a report in which it is told
_MOST = 40  # clauses of either sort
_SOON = timedelta(days=2)  # between two reports
_THING = (
    r"(?:clinic|hospital|school|church|mosque|temple|synagogue|cathedral|library|museum|theatre|theater|factory|mill|warehouse|"
    r"depot|refinery|power station|power plant|substation|plant|bridge|dam|viaduct|tunnel|lighthouse|port|terminal|airport|runway|"
    r"station|ship|ferry|tanker|frigate|warship|vessel|freighter|trawler|jet|plane|airliner|aircraft|helicopter|bunker|reactor|pipeline|"
    r"embassy|consulate|ministry|town hall|barracks|bakery|monastery|palace|hotel|hangar|silo|grain hall|market hall)"
)
_IT = r"(?:building|structure|facility|site|it)"
_WHOSE = r"(?P<whose>(?:[\w’'-]+ ){0,3}?)"
_WHAT = rf"\b(?:the|a|an|its|their|our|his|her) {_WHOSE}(?P<what>{_THING})"
_ASIDE = r"(?:,? (?:of|in|at|on|next to|near|beside|over|across)\b [^,;.]{1,60}?)?"
_DONE = (
    r"(?:hit|struck|destroyed|damaged|flattened|levelled|leveled|wrecked|gutted|bombed|shelled|demolished|razed|sunk|shot down|"
    r"blown up|reduced to rubble|brought down|set (?:on fire|alight|ablaze))"
)
_WHOLLY = r"(?:also |completely |totally |badly |heavily |largely |all but |partly |severely |directly |twice |been )?"
_END = (
    r"(?=$|[,.;:!?”\"–—]| (?:of|in|on|at|near|next|beside|by|and|with|where|which|that|as|when|during|before|after|over|off|from|"
    r"to)\b)"
)
# It is a fact, by what did it or by what befell it; it may be so; it is not so.
_HIT = Sought(
    rf"\b(?P<how>hit|struck|destroyed|damaged|flattened|levell?ed|wrecked|gutted|bombed|shelled|demolished|razed|sank|shot down|"
    rf"blew up|set fire to) {_WHAT}{_END}"
)
_IS_HIT = Sought(
    rf"{_WHAT}{_ASIDE} (?P<how>(?:was|were|is|has been|had been|lies|lay) (?:{_WHOLLY}{_DONE}|in ruins)|burn(?:ed|t) (?:down|out)|"
    r"sank|no longer (?:exists|stands))\b"
)
_MAY_BE = Sought(
    rf"\b(?:(?:the|its|their|our) {_WHOSE}(?P<what>{_THING}|building|structure|facility|site)|(?P<it>it)){_ASIDE} "
    rf"(?P<how>(?:might|may|could) (?:also |well )?have been {_WHOLLY}{_DONE})\b"
)
_IS_NOT = Sought(
    rf"\b(?:(?:the|its|their|our) {_WHOSE}(?P<what>{_THING}|building|structure|facility|site)|(?P<it>it)){_ASIDE} "
    rf"(?P<how>(?:(?:was|were|is|has|had)(?: not|n[’']t| never) (?:been )?{_WHOLLY}{_DONE}|"
    r"(?:(?:was|is|were|are|remained|remains|stayed|was left|had been left|escaped|survived) (?:completely |entirely |largely |"
    r"still )?(?:undamaged|intact|unscathed|unharmed|untouched|unhurt|standing))|"
    r"(?:was|is) still (?:afloat|flying|in service)|"
    r"escaped (?:any )?damage|still (?:stands|stood)|survived (?:the \w+ )?(?:intact|unscathed)))\b"
)
_LESS = re.compile(
    r"\b(?:if|unless|would|could|will|should|almost|nearly|narrowly|feared|alleg\w+|claim\w* that|until|later|then|again|since|"
    r"years?|last (?:year|month)|rebuil\w+|repair\w+|restored|\d{4}|not|never|another|nearby)\b",
    re.I,
)
_UNREAL = re.compile(
    r"\b(?:if|unless|whether|would|will|should|until|yet|later|then|years?|rebuil\w+|repair\w+|\d{4}|another|half|"
    r"part of|most of|one of)\b|\?",
    re.I,
)
_PART = re.compile(r"\b(?:roof|wing|part|windows?|floors?|wall|door|gate|side|storey|tower|half|some|most) (?:of|at|in)\b", re.I)
_NAMES = re.compile(rf"\b{_THING}\b", re.I)
_ONLY = frozenset({"also", "same", "very", "whole", "entire"})  # what tells no thing from another


# By what it was hit, or was not: "the hospital was not hit by cuts".
_BY = re.compile(
    r" (?:by|in|during|from) (?P<what>(?:[\w’'-]+ ){0,3}?[\w’'-]+)(?=[,.;:!?”\"]|$| (?:of|that|which|on|in|at|and)\b)", re.I
)
_FORCES = re.compile(
    r"\b(?:bomb\w*|raids?|air ?strikes?|drones?|missiles?|rockets?|shell\w*|fires?|blaze|blasts?|explosions?|floods?|storms?|"
    r"attacks?|earthquake|quake|hurricane|cyclone|waves?|debris|shots?|bullets?|mines?|torpedo\w*)\b",
    re.I,
)


class _Told(Struct, frozen=True):
    """What a thing is said to have come to. what: its noun.  whose: what is said of it before that.  mark: the words."""

    unit: Unit
    what: str
    whose: frozenset[str]
    mark: Span


def harmed(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What was hit by one source, and may have been or was not by another; the first of each thing."""
    open_ = [*_told(units, _MAY_BE, _UNREAL)][:_MOST]
    denied = [*_told(units, _IS_NOT, _UNREAL)][:_MOST]
    hit = [t for t in (*_told(units, _HIT, _LESS), *_told(units, _IS_HIT, _LESS)) if _is_fact(t)] if open_ or denied else []
    known = named_by(units) if hit else {}
    seen: set[str] = set()
    for other, kind, value in ((denied, "polarity", "denied"), (open_, "certainty", "may")):
        for a, b in product(hit[:_MOST], other):
            if a.what not in seen and _of_one_thing(a, b, known) and _by_two(a.unit, b.unit, reports, strangers):
                seen.add(a.what)
                yield _dispute(a, b, kind == "polarity", value)


def _dispute(a: _Told, b: _Told, denied: bool, value: str) -> Dispute:
    marks = ((a.mark,), (b.mark,))
    if denied:
        return Dispute((a.unit, b.unit), "polarity", ("said", "denied"), marks)
    return Dispute((b.unit, a.unit), "certainty", (value, "stated"), marks[::-1])


def _told(units: Sequence[Unit], words: Sought, less: re.Pattern[str]) -> Iterator[_Told]:
    for unit in that_may_have(units, words):
        m = words.pattern.search(unit.text) if unit.place < _TOP and is_told(unit) and not unit.clause.condition else None
        if m is None or less.search(unit.text) or _PART.search(unit.text):
            continue
        found = m.groupdict()
        what = (found["what"] or "").lower()
        if not _NAMES.fullmatch(what):
            what = _named_before(unit, m.start())
        if what:
            start = unit.span.start
            whose = frozenset((found["whose"] or "").lower().split()) - _ONLY
            yield _Told(unit, what, whose, Span(start + m.start("how"), start + m.end("how")))


def _named_before(unit: Unit, at: int) -> str:
    """The one thing that a sentence named before "the building"; nothing where it named several, or none."""
    before = unit.sentence[: unit.span.start - unit.clause.sentence.start + at]
    named = {m[0].lower() for m in _NAMES.finditer(before)}
    return named.pop() if len(named) == 1 else ""


def _is_fact(told: _Told) -> bool:
    c = told.unit.clause
    return not (c.negation or c.hedge or c.modality or told.unit.denials)


def _of_one_thing(a: _Told, b: _Told, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether both may be of one thing: by its noun, and by nothing that is said of it alone."""
    if a.what != b.what or (a.whose and b.whose and not a.whose & b.whose):
        return False
    if not (_by_force(a, b) and _by_force(b, a)):
        return False
    return not (other_days(a.unit, b.unit) or of_other_places(a.unit, b.unit, known) or in_two_places(a.unit, b.unit, at=True))


def _by_force(told: _Told, other: _Told) -> bool:
    """Whether what it was hit by, where that is told, is a force that breaks things, or what the other has too."""
    start = told.unit.span.start
    m = _BY.match(told.unit.text, told.mark.end - start)
    if m is None or _FORCES.search(m["what"]):
        return True
    return any(s in other.unit.around for w in m["what"].lower().split() for s in stems_of(w))


def _by_two(a: Unit, b: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two sources of one report say so, or two reports on two sources' word."""
    return (a.report == b.report or not may_be_one_source(a, b)) and by_two(a, b, reports, strangers, within=_SOON)
