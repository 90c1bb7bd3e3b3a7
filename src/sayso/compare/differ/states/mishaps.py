"""Mishaps: why a fire broke out, a coach crashed or a wall came down, by each report's first account of it: lightning here, set on
purpose there; its brakes failed, and the driver had fallen asleep.

in: the units of a story    out: `Dispute`s of the cause. No clause need be alike for it: near its top a report tells of one
mishap, and both name a cause of it as a fact, of two sorts, where neither has the other's sort.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import is_of_the_story, other_moments
from sayso.compare.clauses.having import having
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import elsewhere, named_by
from sayso.compare.differ.grounds.authority import has_authority, is_made_up
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.near_top import in_turn
from sayso.compare.differ.grounds.struck import of_two_mishaps
from sayso.compare.differ.grounds.taken_back import is_taken_back
from sayso.model import Report, Span

_TOP = 15  # sentences of a report in which why it happened is told


class _Sort(Struct, frozen=True):
    """A sort of cause. words: that tell it.  meant: whether somebody wanted it; nothing where that is left open.  itself: whether
    the words say by themselves that it was the cause."""

    words: re.Pattern[str]
    meant: bool | None = None
    itself: bool = False


def _sort(words: str, *, meant: bool | None = None, itself: bool = False) -> _Sort:
    return _Sort(re.compile(rf"\b(?:{words})\b", re.I), meant, itself)


# General knowledge, not tuned on any set.
_SORTS = {
    "set on purpose": _sort(
        r"(?:set|lit|started|laid|sparked|caused|ignited) (?:on purpose|deliberately|intentionally)|"
        r"deliberately (?:set|lit|started)|(?:was|were|been) arson|"
        r"(?:set|lit|started) by (?:an )?arsonists?|work of (?:an )?arsonists?|"
        r"(?:was|were|been) (?:an act of )?sabotage",
        meant=True,
        itself=True,
    ),
    "a bomb": _sort(r"(?:car |suicide |time )?bombs?|explosive devices?|explosives", meant=True),
    "lightning": _sort(r"lightning(?: strikes?)?|thunderstorms?", meant=False),
    "electricity": _sort(
        r"short[- ]circuits?|electrical (?:faults?|failures?|shorts?)|(?:faulty|old|exposed|damaged) (?:wiring|sockets?|cables?)|"
        r"(?:fallen |downed |broken )?power lines?|(?:lithium )?batter(?:y|ies)|overheated (?:\w+ )?(?:cables?|heaters?|chargers?)",
        meant=False,
    ),
    "gas": _sort(r"gas (?:leaks?|bottles?|cylinders?|canisters?|pipes?)|leaking gas", meant=False),
    "smoking": _sort(r"cigarettes?|smokers?", meant=False),
    "welding": _sort(r"welders?|welding|grinders?|blowtorch(?:es)?|(?:welder['’]s |cutting )torch", meant=False),
    "fireworks": _sort(r"fireworks?|(?:distress )?flares?|candles?", meant=False),
    "machine": _sort(
        r"(?:brakes?|engines?|motors?|signals?|points|tyres?|axles?|cables?|couplings?|steering|rudders?|propellers?) "
        r"(?:had |has |have )?(?:failed|failing|failure|broken|broke|burst|jammed|snapped)|"
        r"(?:brake|engine|motor|signal|tyre|steering|mechanical|technical) (?:failures?|faults?)|"
        r"(?:faulty|failed|worn|broken|defective) (?:brakes?|engines?|signals?|tyres?|tracks?|rails?|axles?|couplings?)",
        meant=False,
    ),
    "asleep": _sort(
        r"(?:fallen|fell|been|was) asleep at the (?:wheel|controls|helm|tiller)|(?:dozed|nodded) off|had (?:fallen|dropped) asleep",
        meant=False,
        itself=True,
    ),
    "drink": _sort(
        r"(?:was|were|been) (?:drunk|intoxicated)|drunken (?:driver|driving)|drink-driving|over the (?:alcohol|legal) limit"
    ),
    "speed": _sort(r"too fast|speeding|(?:excess(?:ive)?|high) speed|twice the (?:speed )?limit", meant=False),
    "a slip": _sort(r"(?:human|pilot|driver|crew|operator)(?:['’]s)? errors?", meant=False, itself=True),
    "weather": _sort(
        r"(?:black )?ice|(?:thick |dense )?fog|(?:high|strong|gale-force) winds?|(?:heavy )?(?:rain|snow)|gusts?|squalls?",
        meant=False,
    ),
}
# Of which one stands in each sentence that tells a cause.
_HINTS = (
    "purpose", "deliberately", "intentionally", "arson", "sabotage", "asleep", "ed off", "error", "cause", "causing", "start",
    "spark", "trigger", "set ", "ignit", "due to", "owing to", "blame", "result", "brought", "led to", "came from", "began",
    "broke out", "touched", "as its", "as the", "as their", "as a",
)  # fmt: skip
# A bomb that lay in the ground since a war went off by itself, or where somebody dug.
_OLD = re.compile(r"\b(?:from the (?:\w+ ){0,3}wars?|war-?time|unexploded|world war|old|accident\w*)\b", re.I)
_MISHAPS = {
    "fire": re.compile(r"\b(?:fires?|blazes?|wildfires?|inferno|flames|burned down|burnt down|went up)\b", re.I),
    "blast": re.compile(r"\b(?:explosions?|blasts?|exploded|blew up|blown up)\b", re.I),
    "crash": re.compile(
        r"\b(?:crash(?:es|ed)?|collisions?|collided|derail\w*|overturned|capsized|sank|sinking|plunged|ran aground|accident|"
        r"(?:left|came off|veered off|ran off) the (?:road|rails|tracks?|runway)|at the (?:wheel|controls|helm))\b",
        re.I,
    ),
    "collapse": re.compile(r"\b(?:collapse[ds]?|caved in|gave way|came down)\b", re.I),
}
# Between a cause and what it did, in either order.
_DID = re.compile(
    r"\b(?:caus(?:e[ds]?|ing)|start(?:s|ed)|spark(?:s|ed)|trigger(?:s|ed)|set (?:\w+ ){0,4}?off|ignit(?:es|ed)|because|due to|"
    r"owing to|blamed on|to blame|"
    r"result of|brought (?:\w+ ){0,4}?(?:down|about)|led to|came from|began (?:with|when|after)|broke out (?:when|after)|"
    r"(?:set|touched) (?:\w+ ){0,4}?(?:alight|on fire|ablaze)|set fire to|as (?:its|the|their|a) (?=brakes?|engines?|tyres?))\b",
    re.I,
)
_OPEN = re.compile(
    r"\b(?:whether|if|possib\w+|suspect\w*|suspicion\w*|believe[ds]?|thought|theor(?:y|ies)|rumou?rs?|investigat(?:e|es|ing|ions?)|"
    r"rul(?:e|es|ed|ing) out|exclud\w+|look(?:s|ed|ing) (?:at|into)|"
    r"examin\w+|consider\w*|appear\w*|seem\w*|likely|probabl[ey]|perhaps|apparently|feared|"
    r"another|earlier|previous|similar|last (?:year|month|summer|winter)|second|also|not|no|\w+n['’]t|never|risk|warn\w*)\b",
    re.I,
)


class _Told(Struct, frozen=True):
    """The first account that a report gives of why its mishap happened."""

    unit: Unit
    mishap: str
    sort: str
    span: Span


def mishaps(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The causes that two reports give of one mishap otherwise, the first of each mishap. Sure is what was meant in one and not in
    the other: a coach may both have had bad brakes and a tired driver. strangers: whether two reports are hardly of one thing."""
    found, known = _first(units, reports), named_by(units)
    for mishap in _MISHAPS:
        told = [t for t in found if t.mishap == mishap]
        for a, b in combinations(told, 2):
            texts = reports[a.unit.report].text, reports[b.unit.report].text
            two = of_two_mishaps(a.unit.sentence, b.unit.sentence, texts)
            if two == "surely" or not _apart(a, b, strangers) or any(_has_both(x, y, known, reports) for x, y in ((a, b), (b, a))):
                continue
            sure = two is None and _is_sure(a, b) and not any(is_taken_back(t.unit, reports[t.unit.report]) for t in (a, b))
            values = a.span.of(texts[0]), b.span.of(texts[1])
            yield Dispute((a.unit, b.unit), "polarity", values, ((a.span,), (b.span,)), sure=sure)
            break


def _is_sure(a: _Told, b: _Told) -> bool:
    """Whether one cause was meant and the other was not, told of no two moments."""
    meant = _SORTS[a.sort].meant, _SORTS[b.sort].meant
    if any(t.sort == "a bomb" and _OLD.search(t.unit.sentence) for t in (a, b)) or not all(has_authority(t.unit) for t in (a, b)):
        return False
    return None not in meant and meant[0] != meant[1] and not other_moments(a.unit, b.unit)


def _apart(a: _Told, b: _Told, strangers: Callable[[int, int], bool]) -> bool:
    return a.sort != b.sort and not strangers(a.unit.report, b.unit.report)


def _has_both(own: _Told, other: _Told, known: Mapping[int, frozenset[str]], reports: Sequence[Report]) -> bool:
    """Whether a report speaks of the other's cause, too, be it of another mishap, or tells of a place that the other does not
    know."""
    spoken = _SORTS[other.sort].words.search(reports[own.unit.report].text) is not None
    return spoken or elsewhere(own.unit, known[other.unit.report])


def _first(units: Sequence[Unit], reports: Sequence[Report]) -> list[_Told]:
    """Of each report the first account of a cause; none of a report that tells of two sorts."""
    found: dict[int, list[_Told]] = {}
    for unit in in_turn(u for u in having(units, _HINTS) if u.place < _TOP):
        told = _cause(unit, reports[unit.report])
        if told is not None:
            found.setdefault(unit.report, []).append(told)
    return [own[0] for _, own in sorted(found.items()) if len({(t.mishap, t.sort) for t in own}) == 1]


def _cause(unit: Unit, report: Report) -> _Told | None:
    """The cause that a clause names as a fact, and of what, where it is of one sort."""
    c = unit.clause
    if is_made_up(unit) or c.hedge or c.negation or c.condition or c.modality is not None or _OPEN.search(unit.sentence):
        return None
    hits = [(name, m) for name, sort in _SORTS.items() if (m := sort.words.search(unit.text)) is not None]
    if len(hits) != 1 or not (_SORTS[hits[0][0]].itself or _DID.search(unit.sentence)):
        return None
    mishap = next((name for name, words in _MISHAPS.items() if words.search(unit.sentence)), None)
    name, m = hits[0]
    span = Span(unit.span.start + m.start(), unit.span.start + m.end())
    return _Told(unit, mishap, name, span) if mishap and is_of_the_story(unit, span, report, alone=True) else None
