"""Two sides: what the two sides of a quarrel say of one thing in one sentence, or in one and the next: "a bill that Democrats said
is crucial, but the GOP blasted as a power grab"; "some blamed the brakes. Others say it was the driver"; "but officials insisted".

in: the units of a story    out: a `Dispute` each, within one report, which only may differ: mostly they are two opinions. Who says
either must be read as its speaker by the text, and stand there as one of a side, or answer with a word of dispute.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, refers_back, theme
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stems_of
from sayso.compare.differ.denied.quarrels import (
    AGAINST,
    ANSWER_WORDS,
    ANSWERS,
    BUT_SAID,
    CLASHES,
    OPENING,
    PLAINLY,
    PROPOSES,
    SAYS_NOT,
    SET_AGAINST,
    SETS_APART,
    SIDES,
    SOME_AND_OTHERS,
    TELLS,
    THOUGH,
)
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span, may_be_one, words_of

_SMALL = frozenset({"the", "a", "an", "of", "in", "for", "and", "s", "’s", "'s", "who", "his", "her", "their", "its"})
_LED = 12  # characters of the small words that lead into a part of a sentence: ", even though "
_LONGEST = 600  # characters of a sentence that is looked at
_SHARED = 0.4  # how much the words, names aside, say that two sentences share


class _Sentence(Struct, frozen=True):
    """A sentence with its units in order; text: on one line."""

    units: tuple[Unit, ...]
    text: str
    span: Span
    report: int
    place: int


def two_sides(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What two sides say of one thing in a report, each sentence once."""
    told = _sentences(units, {(u.report, u.place) for u in having(units, ANSWER_WORDS)})
    seen: set[tuple[int, int]] = set()
    for s in told:
        found = _in_one(s)
        if found is not None:
            seen.add((s.report, s.place))
            yield found
    for one, other in pairwise(told):
        places = {(s.report, s.place) for s in (one, other)}
        if one.report != other.report or other.place != one.place + 1 or places & seen:
            continue
        found = _in_turn(one, other) or _answered(one, other) or _overturned(one, other)
        if found is not None:
            seen |= places
            yield found


def _sentences(units: Sequence[Unit], wanted: set[tuple[int, int]]) -> list[_Sentence]:
    """The sentences that may be one side's, and those right before them, in order."""
    found: dict[tuple[int, int], list[Unit]] = defaultdict(list)
    for u in units:
        if (u.report, u.place) in wanted or (u.report, u.place + 1) in wanted:
            found[u.report, u.place].append(u)
    rows = []
    for (report, place), own in sorted(found.items(), key=lambda x: (x[1][0].key[0], x[0])):
        told = tuple(sorted(own, key=lambda u: u.key))
        if len(told[0].sentence) <= _LONGEST:
            rows.append(_Sentence(told, told[0].sentence.replace("\n", " "), told[0].clause.sentence, report, place))
    return rows


def _in_one(s: _Sentence) -> Dispute | None:
    """Both sides in one sentence."""
    low = s.text.lower() if SETS_APART.search(s.text) else ""
    for p in SIDES if low else ():
        m = p.both.pattern.search(s.text) if p.may_be_in(low, low) else None
        if m is None or _merely_said(m["a_says"], m["b_says"], m["but"]):
            continue
        start = s.span.start
        cut = len(s.text[: m.start("but")].rstrip(" ,-–—"))
        one, other = Span(start + m.start("a"), start + cut), Span(start + m.start("b"), s.span.end)
        a, b = _said_by(s, m["a"], one), _said_by(s, m["b"], other)
        if a is not None and b is not None and _are_two(a, b):
            return _dispute(a, b, one, other)
    return _set_against(s) or _some_and_others(s)


def _set_against(s: _Sentence) -> Dispute | None:
    """What one says, and behind "but", or before it behind "though", another, each by name in their part of the sentence."""
    m = THOUGH.match(s.text) or AGAINST.search(s.text)
    if m is None or SAYS_NOT.search(s.text) or PROPOSES.search(s.text, 0, m.start()):
        return None
    start, (cut, behind) = s.span.start, next(m.span(g) for g in ("but", "bare") if m.groupdict().get(g))
    cut, behind = len(s.text[:cut].rstrip(" ,-–—")), behind + len(s.text[behind:]) - len(s.text[behind:].lstrip())
    one, other = Span(start, start + cut), Span(start + behind, s.span.end)
    a, b = _speaker_in(s, one), _speaker_in(s, other)
    if a is not None and b is None:
        b = _told_in(s, other)
    return _dispute(a, b, one, other) if a is not None and b is not None and _are_two(a, b) else None


def _told_in(s: _Sentence, part: Span) -> Unit | None:
    """The first clause of a part of a sentence that tells what somebody says or sees, in the outlet's words."""
    start = s.span.start
    if not TELLS.match(s.text[part.start - start : part.end - start]):
        return None
    told = next((u for u in s.units if _begins_in(u, part)), None)
    return _as_told(told) if told is not None else None


def _as_told(unit: Unit) -> Unit:
    """A clause as the outlet's, which tells in it who says what."""
    return replace(unit, attribution=None, speakers=())


def _begins_in(unit: Unit, part: Span) -> bool:
    """Whether a clause begins a part of a sentence or stands in it; the small word that leads into the part may be its own."""
    return part.start - _LED <= unit.span.start < part.end


def _some_and_others(s: _Sentence) -> Dispute | None:
    """What some hold, and others, in half a sentence: "with some insisting that it is theirs, and others opposing it"."""
    m = SOME_AND_OTHERS.search(s.text)
    if m is None:
        return None
    start = s.span.start
    one, other = Span(start + m.start(), start + m.start("but")), Span(start + m.end("but"), s.span.end)
    a, b = (next((u for u in s.units if u.span.touches(part)), None) for part in (one, other))
    if a is None or b is None or a.n == b.n:
        b = next((u for u in s.units if a is not None and u.n != a.n and u.span.end > other.start), None)
    return _dispute(a, b, one, other) if a is not None and b is not None else None


def _speaker_in(s: _Sentence, part: Span) -> Unit | None:
    """The first clause of a part of a sentence whose speaker the part itself names."""
    start = s.span.start
    text = s.text[part.start - start : part.end - start].lower()
    told = (u for u in s.units if u.speakers and _begins_in(u, part))
    return next((u for u in told if _names(u.speakers[0]) & set(_words(text))), None)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w’'-]+", text.lower())


def _names(who: str) -> set[str]:
    """The words by which somebody who is named is known again."""
    return {w for w in _words(who) if w not in _SMALL}


def _in_turn(one: _Sentence, other: _Sentence) -> Dispute | None:
    """One side in a sentence and the other at the head of the next."""
    low, behind = one.text.lower(), other.text.lower()
    for p in SIDES:
        second = p.second.pattern.match(other.text) if p.may_be_in(low, behind) else None
        first = p.first.pattern.search(one.text) if second else None
        if first is None or second is None or _merely_said("said", second["b_says"], other.text):
            continue
        a, b = _said_by(one, first["a"], one.span), _said_by(other, second["b"], other.span)
        if a is not None and b is not None and _are_two(a, b):
            return _dispute(a, b, one.span, other.span)
    return None


def _merely_said(one: str, other: str, between: str) -> bool:
    """Whether two just say something, and nothing sets it apart: "the ministry said … Residents said …"."""
    plain = all(PLAINLY.fullmatch(verb) for verb in (one, other))
    return plain and SET_AGAINST.match(between.lstrip(", ;")) is None


def _are_two(a: Unit, b: Unit) -> bool:
    """Whether two sides, which the text names right beside each other, are read as two."""
    return not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def _answered(one: _Sentence, other: _Sentence) -> Dispute | None:
    """What somebody says, and then "but" another insists or disputes."""
    m = ANSWERS.match(other.text) or (BUT_SAID.match(other.text) if _share(one, other) else None)
    b = _said_by(other, m["who"], other.span) if m else None
    if m is None and CLASHES.match(other.text):
        b = next((u for u in other.units if u.speakers), None) or _as_told(other.units[0])
    a = next((u for u in reversed(one.units) if u.speakers), None)
    return _dispute(a, b, one.span, other.span) if a is not None and b is not None and apart(a, b) else None


def _share(one: _Sentence, other: _Sentence) -> bool:
    """Whether two sentences have words in common that say what they are about, names aside."""
    a, b = one.units[0].around, other.units[0].around
    return sum(a[k] for k in a.keys() & b.keys() if k[0] not in "~@") >= _SHARED


def _overturned(one: _Sentence, other: _Sentence) -> Dispute | None:
    """What somebody says, and then "but", of the same one in the same verb and of no other day, the opposite: "she said she was
    never asked. But just days before, Lerner was asked"."""
    if not OPENING.match(other.text):
        return None
    for a in one.units:
        for b in other.units:
            if a.speakers and _is_opposite(a, b) and not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers)):
                values = ("denied", "said") if denied(a) else ("said", "denied")
                return Dispute((a, b), "polarity", values, (a.clause.negation, b.clause.negation), (a.span, b.span), sure=False)
    return None


def _is_opposite(a: Unit, b: Unit) -> bool:
    """Whether two clauses tell one verb of one, and one of them with a "not"."""
    if a.predicate != b.predicate or a.predicate in LITTLE or denied(a) == denied(b) or other_days(a, b):
        return False
    same = bool((theme(a) - EMPTY) & (theme(b) - EMPTY)) or refers_back(a, b) or _of_who_speaks(a, b) or refers_back(b, a)
    return same and is_told(a) and is_told(b)


def _of_who_speaks(a: Unit, b: Unit) -> bool:
    """Whether one speaks of themselves, and the other names them: "she said she was not asked", "Lerner was asked"."""
    speaking = {s for name in a.speakers for w in words_of(name) for s in stems_of(w)}
    return bool(theme(a) & PERSONAL) and bool(speaking & theme(b))


def _said_by(s: _Sentence, who: str, part: Span) -> Unit | None:
    """The first clause of a part of a sentence that is read as the word of who is named there."""
    named = _names(who)
    told = (u for u in s.units if u.speakers and u.span.touches(part))
    return next((u for u in told if named & _names(u.speakers[0])), None)


def _dispute(a: Unit, b: Unit, one: Span, other: Span) -> Dispute:
    return Dispute((a, b), "polarity", ("said", "said otherwise"), ((), ()), (one, other), sure=False)
