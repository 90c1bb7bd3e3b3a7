"""Warned: that people were warned of what came by one report, and that nobody was by another: "residents had been told by leaflet
to keep away", "sirens sounded an hour before", and "no warning of any kind was given", "none of them had seen a leaflet".

in: the units of a story, little ones too, its reports    out: `Dispute`s of polarity, which only may be, one between reports and
one inside a report. No clause need be alike: a story has one thing of which people were warned or not, where neither names another
place, warner or way. What people were told once it had come ("had been told to leave their homes") is no warning, unless its
sentence says that it came before, or it is just that which the other denies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from operator import attrgetter

from msgspec import Struct

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.model import Report, Span

_TOP = 25  # sentences of a report in which it is told
_MOST = 40  # clauses of either sort
_NEAR = 4  # sentences that two sources of one report may stand apart
_SOON = timedelta(days=3)  # between two reports
_FIRST = attrgetter("place", "key")
_PEOPLE = (
    r"(?:residents|people|villagers|inhabitants|locals|families|civilians|townspeople|townsfolk|passengers|workers|everyone|everybody|"
    r"town|village|villages|population|tenants|neighbours|farmers|traders|guests|campers|miners|they|we|us|them)"
)
_WARNING = r"(?:warning|alert|alarm|siren|evacuation order|leaflet|text message|message|notice)s?"
_AWAY = (
    r"to (?:keep (?:away|clear|out|off)|stay (?:away|out)|leave|get out|get away|flee|evacuate|clear out|move (?:out|away)|"
    r"take (?:shelter|cover)|seek shelter|go to (?:the )?shelters?|head for)"
)
_TELLS = r"(?:told|asked|ordered|urged|instructed|advised)"
# That people were warned.  way: by what, where it says so.
_WARNED = Sought(
    rf"\b(?:(?P<how>{_PEOPLE}(?: (?:of|in|near|along|around) [^,.;]{{1,40}}?)? (?:had |have |has )?(?:all |already |twice )?"
    rf"(?:been|were|was) (?:already |repeatedly |clearly )?(?:warned|alerted|{_TELLS}(?: [^,.;]{{1,70}}?)? {_AWAY}))|"
    rf"(?P<they>(?:warned|alerted) (?:the |all |its |local )?{_PEOPLE}|"
    rf"(?:told|urged|ordered) (?:the |all |its )?{_PEOPLE} {_AWAY})|"
    r"(?P<fell>leaflets (?:[\w-]+ ){0,3}?(?:fluttered|rained|fell|floated|dropped|scattered|handed out|told|warned|telling|warning|"
    r"urging)|(?:dropped|scattered|handed out|showered) (?:[\w-]+ ){0,4}?leaflets)|"
    r"(?P<loud>(?<!ambulance )sirens? (?:had )?(?:sounded|wailed|gone off|went off|howled|blared))|"
    r"(?P<given>(?:evacuation order|warning|alert|alarm)s? (?:had been|was|were) (?:duly |twice )?(?:given|issued|sent|broadcast|"
    r"raised|sounded)(?: out)?)|"
    r"(?P<gave>(?:given|gave|issued|sent|sent out|broadcast|raised|sounded) (?!no\b|any\b)(?:[\w-]+ ){0,3}?(?:warnings?|alerts?|"
    rf"alarm|evacuation order|text messages)))\b(?! to (?!{_PEOPLE}|(?:the|all|its) (?:[\w-]+ )?{_PEOPLE}))"
)
_BEFORE = re.compile(
    r"\b(?:before(?:hand)?|ahead of|in advance|in time|earlier|prior to|(?:on|from) the eve|leaflets?|(?:the )?previous (?:day|"
    r"night|evening))\b",
    re.I,
)
_HELPED = r"(?:(?:had|has|have|was|were) )?(?:been |ever )?"
_NOBODY = r"(?:nobody|no[ -]?one|none of (?:them|us|the [a-z]+)|not one of (?:them|us|the [a-z]+))"
# That nobody was.  told: that nobody was told, rather than that there was no warning.
_UNWARNED = Sought(
    rf"\b(?P<how>(?P<none>no (?:[\w-]+ ){{0,2}}?{_WARNING}(?: of any kind| whatsoever| at all)? "
    r"(?:had been |was |were |had |has been )?"
    r"(?:given|issued|sent|came|come|sounded|reached|received|heard|dropped|broadcast|raised|rang)|"
    rf"there (?:was|were|had been) no (?:[\w-]+ )?{_WARNING}|"
    rf"(?:received|got|had|given|heard|saw|seen) no (?:[\w-]+ )?{_WARNING}|"
    r"without (?:any |the slightest |a (?:word of )?|prior |so much as a )?(?:prior )?warning(?! (?:signs?|lights?))|"
    rf"{_NOBODY} {_HELPED}(?:seen|saw|received|got|gotten|heard|given) (?:an?|any|the|one) (?:single )?(?:[\w-]+ )?{_WARNING}|"
    r"(?:not|never|n[’']t) (?:been )?(?:seen?|saw|received?|get|got|heard?|given) (?:an?|any|the|one) (?:single )?"
    rf"(?:[\w-]+ )?{_WARNING}|"
    r"sirens? (?:had )?(?:never (?:sounded|wailed|went off)|(?:did not|didn[’']t) (?:sound|go off|wail)|(?:had )?(?:stayed|"
    r"remained|kept) silent))|"
    rf"(?P<told>{_NOBODY} {_HELPED}(?:warned|alerted|told)(?: (?:us|them|me|anyone|the [a-z]+))?"
    rf"(?=[.,;”\"’']|$| (?:of|about|beforehand|before|{_AWAY}))|"
    r"(?:were|was|been|had) (?:not|never) (?:been )?(?:warned|alerted)|(?:weren|wasn|hadn)[’']t (?:been )?(?:warned|alerted)|"
    rf"(?:were|was|been) (?:not|never) (?:been )?told {_AWAY}))"
)
_LESS = re.compile(r"\b(?:if|unless|whether|should|could|would|will|may|might|yet|longer|hop\w+|else|other|more|further)\b", re.I)
_TO_COME = re.compile(r"\b(?:tomorrow|next (?:week|month)|tonight)\b", re.I)
# What sort of warning it was: one of a storm is none of a raid.
_SORT = re.compile(r"(?P<sort>[a-z-]+) (?:warnings?|alerts?|alarms?)\b", re.I)
_NO_SORT_LIST = """
    a an the and no any early advance prior first second formal official public clear red urgent last final repeated several two
    text phone evacuation loud such many three more of its their emergency timely general written verbal local
"""
_NO_SORT = frozenset(_NO_SORT_LIST.split())
_FROM = re.compile(r"\W*(?:had (?:been )?\w+ )?(?:from|by) (?:the |their |its |our )?(?P<who>[\w’-]+)", re.I)
# By what people are warned; where the denial names only some of these, the other has to name one of them.
_WAYS = {
    "leaflet": re.compile(r"\bleaflets?\b", re.I),
    "sound": re.compile(r"\b(?:sirens?|alarms?|loudspeakers?)\b", re.I),
    "message": re.compile(r"\b(?:texts?|messages?|phones?|sms|mobile)\b", re.I),
    "order": re.compile(r"\b(?:order|ordered) ?(?:\w+ )?(?:evacuat\w+|to (?:leave|evacuate))|\bevacuation orders?\b", re.I),
}
_PEOPLE_OF = re.compile(rf"\b{_PEOPLE} (?:of|in) (?:the )?(?P<town>(?-i:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*))", re.I)
_DENIED = ("den", "reject", "dismiss", "fals", "untrue")  # what others said: that there was none is not said
_ANY_WAY = re.compile(r"\bwarn\w*|\b(?:alert|notice|told)\b", re.I)


class _Told(Struct, frozen=True):
    """That people were warned, or not. early: that it was before.  told: that it was said to people, or not.  mark: its words."""

    unit: Unit
    mark: Span
    early: bool
    told: bool


def warned(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """Where people were warned and were not, with all the reports that say either."""
    none = sorted(_unwarned(units), key=lambda t: _FIRST(t.unit))[:_MOST]
    told = sorted(_warned(units), key=lambda t: _FIRST(t.unit))[:_MOST] if none else []
    known = named_by(units) if told else {}
    both = {t.unit.report for t in told} & {t.unit.report for t in none}
    for inside in (False, True):
        found = [
            (a, b)
            for b in none
            for a in told
            if (a.unit.report == b.unit.report) == inside == (b.unit.report in both)
            and _of_one_warning(a, b, known)
            and _by_two(a.unit, b.unit, reports, strangers)
            and _of_one_sort(a, b, units)
        ]
        if found:
            yield _dispute(found)


def _dispute(found: Sequence[tuple[_Told, _Told]]) -> Dispute:
    """The first two, with the others that say either."""
    a, b = found[0]
    also = {y.unit.report: (y.unit, "denied", y.mark) for x, y in reversed(found) if x is a}
    too = {x.unit.report: (x.unit, "said", x.mark) for x, y in reversed(found) if y is b}
    ours = {a.unit.report, b.unit.report}
    more = tuple(also[r] for r in sorted(also.keys() - ours))
    return Dispute(
        (a.unit, b.unit),
        "polarity",
        ("said", "denied"),
        ((a.mark,), (b.mark,)),
        also=more,
        too=tuple(too[r] for r in sorted(too.keys() - ours)),
    )


def _warned(units: Sequence[Unit]) -> Iterator[_Told]:
    for unit in that_may_have(units, _WARNED):
        c = unit.clause
        if unit.place >= _TOP or not is_told(unit) or c.negation or c.hedge or c.condition or c.modality or unit.denials:
            continue
        m = _found(unit, _WARNED)
        if m is not None and not _UNWARNED.pattern.search(unit.text) and not _TO_COME.search(unit.sentence):
            early = m["fell"] is not None or _BEFORE.search(unit.sentence) is not None
            yield _Told(unit, _span(unit, m), early, m["how"] is not None or m["they"] is not None)


def _unwarned(units: Sequence[Unit]) -> Iterator[_Told]:
    for unit in that_may_have(units, _UNWARNED):
        c = unit.clause
        m = None if unit.place >= _TOP or not is_told(unit) or c.hedge or c.condition else _found(unit, _UNWARNED)
        if m is not None and not _LESS.search(m[0]) and not c.modality and not any(d.startswith(_DENIED) for d in unit.denials):
            yield _Told(unit, _span(unit, m), early=True, told=m["told"] is not None)


def _found(unit: Unit, words: Sought) -> re.Match[str] | None:
    """Where a clause has it, be it that the rest of its sentence goes on with it."""
    start = unit.span.start - unit.clause.sentence.start
    m = words.pattern.search(unit.sentence, max(0, start))
    return m if m is not None and m.start() < start + len(unit.text) else None


def _span(unit: Unit, m: re.Match[str]) -> Span:
    start = unit.clause.sentence.start
    return Span(start + m.start(), min(start + m.end(), max(unit.span.end, start + m.start() + 1)))


def _of_one_warning(a: _Told, b: _Told, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether what was given and what was not may be one warning: before it came, by the same way, at the same place."""
    if not (a.early or (a.told and b.told)) or not (_ways(a) & _ways(b)) or _of_two_towns(a, b):
        return False
    return not (of_other_places(a.unit, b.unit, known) or in_two_places(a.unit, b.unit, at=True)) and _by_one(a, b)


def _of_two_towns(a: _Told, b: _Told) -> bool:
    """Whether each tells whose people these were, and not of one place: "residents of Lower Osk", "of Upper Osk"."""
    one, other = ({m["town"] for m in _PEOPLE_OF.finditer(t.unit.sentence)} for t in (a, b))
    return bool(one and other) and one.isdisjoint(other)


def _ways(told: _Told) -> set[str]:
    """By what; by any way where a clause speaks of warnings at large, or names none."""
    text = told.unit.sentence if told.early else told.unit.text
    named = {way for way, words in _WAYS.items() if words.search(text)}
    return set(_WAYS) if not named or _ANY_WAY.search(told.unit.text) else named


def _by_one(a: _Told, b: _Told) -> bool:
    """Whether the other has who gave none, where the denial says who: "got no warning from the council"."""
    start = b.mark.end - b.unit.clause.sentence.start
    m = _FROM.match(b.unit.sentence, start)
    return m is None or stem(m["who"].lower()) in {k.lstrip("~") for k in a.unit.around}


def _of_one_sort(a: _Told, b: _Told, units: Sequence[Unit]) -> bool:
    """Whether the report that denies it tells of what the other's warning was of: "a storm warning had been issued"."""
    if (m := _SORT.search(a.unit.sentence)) is None or m["sort"].lower() in _NO_SORT:
        return True
    return any(stem(m["sort"].lower()) in u.weights for u in units if u.report == b.unit.report)


def _by_two(a: Unit, b: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    near = a.report != b.report or abs(a.place - b.place) <= _NEAR
    return near and by_two(a, b, reports, strangers, within=_SOON)
