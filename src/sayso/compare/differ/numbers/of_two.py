"""Of two: whether two numbers, each the one that its report gives of a sort of thing, are of two things: of two doers or owners, of
what is asked and what came of it, of a part, of so much each.

in: two clauses with a number each, and the units of their story    out: yes or no

General knowledge of how news counts, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.alike import is_ahead
from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.numbers import dimension, measured_in
from sayso.compare.clauses.pronouns import EMPTY, heads, theme
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asked_offered import of_two_sides, side_of
from sayso.compare.differ.grounds.asunder import (
    in_two_places,
    named_by,
    of_other_places,
    of_two_things,
    other_phrase,
    up_to_the_next,
)
from sayso.compare.differ.grounds.contrasts import contrast, exclude
from sayso.compare.differ.grounds.narrowed import led_in
from sayso.compare.differ.grounds.participants import Told
from sayso.compare.differ.grounds.told_as import is_added, is_left, is_parted
from sayso.model import Quantity

TELLING = 0.8
"""What the words that two sentences share say at least, for two numbers in them to be of one thing."""
WORD = 0.25
"""What a word says beside which a measure stands, at least."""
CLOCK = "clock"
# What of a thing is measured, and in what; every measure stands beside such a word.
_MEASURED_LIST = """
    metre meter kilometre kilometer mile foot feet inch yard second minute hour day week month year decade dollar euro pound crown
    cent ton tonne acre hectare kilo kilogram litre gallon barrel million billion people person a.m. p.m. local time
"""
MEASURED = frozenset(stem(w) for w in _MEASURED_LIST.split())
_SAYS_NOTHING_LIST = "early late first last next weekend night morning evening afternoon today"
SAYS_NOTHING = MEASURED | frozenset(stem(w) for w in _SAYS_NOTHING_LIST.split())
# Before a number: it is a part, or what another one is held against.
_PART = re.compile(
    r"\b(?:of (?:whom|which|them|those|these)|includ(?:es?|ing|ed)|among (?:them|those)|rather than|instead of)\b"
    r"(?: [\w’'-]+){0,4} $|\bother $|\b(?:more|less|fewer) than(?! (?:\d|an?\b|half|[\w-]*(?:one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|teen|ty|hundred|thousand)\b))(?: [\w’'-]+){1,4} $",
    re.I,
)
_OF_THEM = re.compile(r" of (?:the|these|those|them|whom|its|his|her|their)\b")  # behind a number
_WAITING = frozenset(map(stem, ("wait", "queue", "remain", "stay")))  # those who do so have not done the rest
_ANYONE = re.compile(r"\W*(?:one|another|each|every) [a-z]", re.I)  # told of one of many
_WHOSE = re.compile(r"\b([^\W\d_]{2,30})(?:s[’']|[’']s) [a-z]")
_SUES = re.compile(r"\b(?:su(?:es|ed|ing)|if|unless|provided)\b[^.;]{0,60}$")
_RATE = re.compile(
    r"(?: [\w’'-]+){0,2}[ -](?:(?:per|each|every)(?: (?P<unit>\w+))?|apiece|an? (?P<one>minute|hour|day|night|week|month|season|"
    r"year|share|head|person|piece|household|home|family|pupil|vote|time|game|match|barrel|litre|gallon|tonne|ton|kilo|kilogram|ounce))\b",
    re.I,
)


def of_two(one: Told, other: Told, units: Clauses) -> bool:
    """Whether words beside two numbers show that they are of two things, of a part, or of so much each."""
    (a, p), (b, q) = one, other
    by_another = _of_two_doers(a, b, rate(a, p)) and (p.unit != CLOCK or a.predicate == b.predicate)
    if (
        contrast(a, b) is not None
        or _of_two_owners(a, b)
        or other_phrase(a, b)
        or by_another
        or _is_asked(a, p) != _is_asked(b, q)
        or of_two_sides(a, p.span, b, q.span)
    ):
        return True
    ends = [led_in(u.text).get("for", frozenset()) - MEASURED for u in (a, b)]
    if all(ends) and not ends[0] & ends[1]:
        return True
    if (
        rate(a, p) != rate(b, q)
        or any(_is_partial(u, x) for u, x in (one, other))
        or of_two_things(one, other)
        or in_two_places(a, b, at=True)
    ):
        return True
    return of_other_places(up_to_the_next(a, p), up_to_the_next(b, q), named_by(units))


def _of_two_doers(a: Unit, b: Unit, each: str | None) -> bool:
    """Whether one verb is told of two, or two verbs are that nobody does at once: "closed 80 schools", "opened 120 schools"; or two
    of two, and little more is one than what they are counted in. Who is called otherwise in the other's sentence may be one: "the
    singer Ada Reave posted", "Reave posted"."""
    if exclude(a.predicate, b.predicate) or bool(_ANYONE.match(a.text)) != bool(_ANYONE.match(b.text)):
        return True
    one, other = (heads(u, "subject") - EMPTY for u in (a, b))
    if one & other and (a.predicate in _WAITING) != (b.predicate in _WAITING):
        return True
    if not one or not other or one & other:
        return False
    if a.predicate == b.predicate:
        return not (one & _called(b) or other & _called(a))
    told = {k: w for k, w in a.around.items() if k in b.around and k[0] not in "#%" and k not in {each, *SAYS_NOTHING}}
    return sum(told.values()) < TELLING and not told.keys() & {*one, *other}


def _of_two_owners(a: Unit, b: Unit) -> bool:
    """Whether each tells whose something is, and not the same: "the captain's kidnappers", "the cook's kidnappers"."""
    one, other = owners(a), owners(b)
    return bool(one and other) and not one & other


def owners(unit: Unit) -> set[str]:
    """Whose something is told to be, in small letters."""
    return {m[1].lower() for m in _WHOSE.finditer(unit.text)}


def _called(unit: Unit) -> set[str]:
    """The words of a sentence, but for those that stand in its clause as another than its doer."""
    return {stem(k[1:]) if k[0] == "~" else k for k in unit.around} - {head for role, head in unit.roles if role != "subject"}


def _is_asked(unit: Unit, q: Quantity) -> bool:
    """Whether a number is what somebody wants, sues for or makes a condition, and not what came of it."""
    before = unit.sentence[: q.span.start - unit.clause.sentence.start]
    asked = is_ahead(unit) or bool(unit.clause.condition) or side_of(before) == "asks"
    return asked or _SUES.search(before) is not None


def rate(unit: Unit, q: Quantity) -> str | None:
    """Of what a number is told for each one: "a day"; None where it is all there is."""
    m = _RATE.match(unit.sentence, q.span.end - unit.clause.sentence.start) if q.unit != CLOCK else None
    return stem((m["unit"] or m["one"] or "each").lower()) if m else None


def _is_partial(unit: Unit, q: Quantity) -> bool:
    """Whether a number is a part, comes on top, or stands beside another of its thing."""
    start = unit.clause.sentence.start
    before, behind = unit.sentence[: q.span.start - start], unit.sentence[q.span.end - start :]
    if (
        _OF_THEM.match(behind)
        or is_added(unit, q)
        or is_parted(unit, q)
        or is_left(unit, q)
        or (q.unit != CLOCK and _PART.search(before))
    ):
        return True
    beside = [x for x in unit.quantities if measured_in(x) == measured_in(q) and x.span != q.span]
    return any(dimension(x) != "count" or x.thing in (None, q.thing) for x in beside)


def left(a: Unit, b: Unit) -> set[str]:
    """What a clause tells beside its numbers, names and days that the other's sentence has not; its sentence, where it is told of
    "which" or "it"."""
    own = a.around if theme(a) and theme(a) <= EMPTY else a.weights
    told = {k for k, w in own.items() if w > WORD and k[0] not in "#%~@" and k not in MEASURED}
    return told - b.around.keys() - {a.predicate}


def is_of_them(unit: Unit, q: Quantity) -> bool:
    """Whether a number is a part of those told of before: "two of the witnesses"."""
    return is_parted(unit, q) or _OF_THEM.match(unit.sentence, q.span.end - unit.clause.sentence.start) is not None
