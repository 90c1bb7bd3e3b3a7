"""Turned round: what somebody would not do by an earlier report and has done by a later one: refused to resign, then resigned;
turned the offer down, then accepted it; and what was agreed in principle, and then signed.

in: the units of a story, little ones too, its reports    out: a `Dispute` each, the earlier account first, which time explains. It
takes the same one by name, or the same doer and thing, in reports of two days: none of the earlier day, or before it, has what
came, and none of the later day has it still as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, product

from msgspec import Struct

from sayso.compare.clauses.alike import PRONOUNS, is_told, on_a_line
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.units import Unit, with_denial
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Report, Span, dated, day_of

_LONGEST = 220  # signs of a sentence that is shown for who did it
_MOST = 40  # clauses of one side that are looked at: each is held against all of the other
_GO = r"(?:resign|quit|step(?:ping)? (?:down|aside)|stand(?:ing)? down|resigning|quitting)"
# General knowledge, not tuned on any set.
_STAYS = re.compile(
    rf"\b(?:(?:refus|declin)\w+ (?:\w+ )?to {_GO}|ruled out {_GO}|reject\w* (?:\w+ ){{0,2}}?calls (?:\w+ ){{0,3}}?(?:to {_GO}|for "
    rf"(?:his|her) resignation)|(?:will|would|did|does) not {_GO}|(?:won|wouldn)[’']t {_GO}|no intention of {_GO})\b",
    re.I,
)
_STAYS_HINTS = ("resign", "quit", "step", "stand")
_WENT = re.compile(
    r"\b(?:resigned|quit|stepped (?:down|aside)|stood down|(?:announced|offered|tendered|submitted|handed in) (?:his|her) "
    r"resignation)\b",
    re.I,
)
_WENT_HINTS = ("resign", "quit", "stepped", "stood down")
_NOT = re.compile(r"\b(?:not|never|nor|if|unless|would|should|could|must|yet to|refus\w+|declin\w+)\b|n[’']t\b", re.I)
_NAME = re.compile(r"[^\W\d_a-z][\w’-]+(?: [^\W\d_a-z][\w’-]+)*")
_OFFERS_LIST = """
    offer proposal plan deal truce ceasefire bid compromise draft text agreement package accord pact treaty settlement invitation
"""
_ACCORDS_LIST = "deal truce ceasefire agreement accord pact treaty settlement contract"
_REFUSES_LIST, _ACCEPTS_LIST = "reject spurn rebuff turn throw refuse", "accept approve endorse back sign"
_OFFERS, _ACCORDS, _REFUSES, _ACCEPTS = (
    frozenset(map(stem, words.split())) for words in (_OFFERS_LIST, _ACCORDS_LIST, _REFUSES_LIST, _ACCEPTS_LIST)
)
_REFUSED = re.compile(
    r"\b(?:rejected|spurned|rebuffed|turned (?:[\w’'-]+ ){0,4}?down|thr(?:ew|own) (?:[\w’'-]+ ){0,3}?out|refused)\b", re.I
)
_REFUSED_HINTS = ("rejected", "spurned", "rebuffed", "turned", "threw", "thrown", "refused")
_ACCEPTED = re.compile(r"\b(?:accepted|approved|endorsed|backed|signed)\b", re.I)
_ACCEPTED_HINTS = ("accepted", "approved", "endorsed", "backed", "signed")
_IN_PRINCIPLE = re.compile(
    r"\b(?:(?:accepted|agreed|approved|backed)(?: to| on)?|reached an? agreement) (?:[\w’'-]+ ){0,5}?in principle\b|"
    r"\bin principle (?:accepted|agreed)\b",
    re.I,
)
_SIGNED = re.compile(r"\bsigned\b", re.I)


class _Told(Struct, frozen=True):
    """A clause that tells of a side, the words that do, and of whom or what it tells."""

    unit: Unit
    words: Span
    whom: frozenset[str]


def turned_round(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What was refused, or only agreed in principle, and has come; each once. strangers: whether two reports are hardly of one
    thing."""
    stays = _telling(units, _STAYS, _STAYS_HINTS, _person, done=False)
    went = _telling(units, _WENT, _WENT_HINTS, _person, done=True)
    refused = _telling(units, _REFUSED, _REFUSED_HINTS, _refused, done=False)
    accepted = _telling(units, _ACCEPTED, _ACCEPTED_HINTS, _accepted, done=True)
    agreed = _telling(units, _IN_PRINCIPLE, ("in principle",), _accord, done=False)
    signed = _telling(units, _SIGNED, ("signed",), _accord, done=True)
    for before, then in ((stays, went), (refused, accepted), (agreed, signed)):
        yield from _pairs(before, then, reports, strangers)


def _pairs(
    before: Sequence[_Told], then: Sequence[_Told], reports: Sequence[Report], strangers: Callable[[int, int], bool]
) -> Iterator[Dispute]:
    days = [day_of(dated(r)) for r in reports]
    seen: set[frozenset[str]] = set()
    for a, b in product(before, then):
        one, other, whom = days[a.unit.report], days[b.unit.report], a.whom & b.whom
        if one is None or other is None or one >= other or not whom or whom in seen or strangers(a.unit.report, b.unit.report):
            continue
        known = [(days[t.unit.report], k) for k, side in enumerate((before, then)) for t in side if t.whom & whom]
        if any(day is not None and ((k and day <= one) or (not k and day >= other)) for day, k in known):
            continue
        seen.add(whom)
        values = on_a_line(a.unit, a.words), on_a_line(b.unit, b.words)
        yield Dispute((a.unit, b.unit), "polarity", values, ((a.words,), (b.words,)), (_shown(a), _shown(b)))


def _shown(told: _Told) -> Span:
    """A clause with the words before it that say who did it, where it has none itself."""
    span, sentence = with_denial(told.unit), told.unit.clause.sentence
    whole = not heads(told.unit, "subject") and sentence.holds(span) and span.end - sentence.start <= _LONGEST
    return Span(sentence.start, span.end) if whole else span


def _telling(
    units: Sequence[Unit],
    words: re.Pattern[str],
    hints: tuple[str, ...],
    whom: Callable[[Unit, re.Match[str]], frozenset[str]],
    *,
    done: bool,
) -> list[_Told]:
    found = ((u, m) for u in having(units, hints) if (m := words.search(u.text)) is not None and _is_so(u, m, done=done))
    told = ((u, Span(u.span.start + m.start(), u.span.start + m.end()), whom(u, m)) for u, m in islice(found, _MOST))
    return [_Told(u, span, who) for u, span, who in told if who]


def _is_so(unit: Unit, m: re.Match[str], *, done: bool) -> bool:
    """Whether a clause tells plainly that it is so. done: that it has been done."""
    c = unit.clause
    if c.condition or not is_told(unit) or (unit.attribution is not None and unit.attribution.stance == "denied"):
        return False
    return not done or not (c.modality or c.hedge or _NOT.search(unit.text, 0, m.start()))


def _person(unit: Unit, m: re.Match[str]) -> frozenset[str]:
    """The surname before these words, or of who says it of themselves."""
    end = unit.span.start - unit.clause.sentence.start + m.start()
    names = [n.group().split()[-1].lower() for n in _NAME.finditer(unit.sentence, 0, max(0, end))]
    own = [n for n in names if f"~{n}" in unit.around]
    if own:
        return frozenset(own[-1:])
    if heads(unit, "subject") & {"he", "she", "i"} and unit.speakers:
        return frozenset((unit.speakers[0].split()[-1].lower(),))
    return frozenset()


def _deal(unit: Unit, verbs: frozenset[str], things: frozenset[str]) -> frozenset[str]:
    """The doer of a clause with what it is done to, each doer and thing a word."""
    if stem(unit.predicate) not in verbs and unit.predicate not in verbs:
        return frozenset()
    whom, what = heads(unit, "subject") - PRONOUNS, heads(unit, "object") & things
    return frozenset(f"{a} {b}" for a, b in product(whom, what))


def _refused(unit: Unit, m: re.Match[str]) -> frozenset[str]:
    negated = [s for s in unit.clause.negation if not unit.span.start + m.start() <= s.start < unit.span.start + m.end()]
    return frozenset() if negated or unit.clause.modality else _deal(unit, _REFUSES, _OFFERS)


def _accepted(unit: Unit, m: re.Match[str]) -> frozenset[str]:
    del m
    return frozenset() if "in principle" in unit.text else _deal(unit, _ACCEPTS, _OFFERS)


def _accord(unit: Unit, m: re.Match[str]) -> frozenset[str]:
    del m
    whom, what = heads(unit, "subject") - PRONOUNS, heads(unit, "object") & _ACCORDS
    return frozenset(f"{a} {b}" for a, b in product(whom, what))
