"""Growing: numbers that are others a day later: tolls, what a fire has taken, how far a flood is from the crest, what is
revised, what there was at a moment.

in: an account with its number, or two    out: whether time alone may have made it another
"""

from __future__ import annotations

import re
from itertools import product

from sayso.compare.clauses.alike import other_days, other_moments, words
from sayso.compare.clauses.numbers import dimension, magnitude
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Quantity, Span, may_be_one

_GOES_ON = re.compile(r"\b(?:since|so far|to date|by now|until now|up to now)\b", re.I)
_FROM = re.compile(r"\bfrom (?:about |around |nearly |some )?$", re.I)
_TO = re.compile(r" (?:[\w-]+ ){0,2}?to (?:about |around |nearly |some )?[^\w\s]?$", re.I)
# So much it is now, and was less or more before.
_REVISING = re.compile(
    r"\bnow (?:says?|puts?|counts?|believes?|estimates?|speaks? of|stands? at|at risk)\b|\b(?:more|less|fewer) than (?:it|"
    r"he|she|they) had\b|"
    r"\b(?:has|have|had) (?:raised|lowered|corrected|revised) (?:the|its|his|her|their)\b|\bup from\b",
    re.I,
)
# Counts that grow as a day goes on: of the dead, hurt, arrested, missing, …
_GROWING_LIST = """
    die kill dead injure wound hurt arrest detain miss missing hospital rescue infect flee trap evacuate casualty ill sick sicken
    catch capture
"""
TOLLS = frozenset(stem(w) for w in _GROWING_LIST.split())
_FROM_HOME = re.compile(r"\b(?:from|leave|leaves|left|lost|abandon(?:ed)?|out of|fle[de]+) their (?:own )?homes\b", re.I)
# Before a number: it is what another one became.
_CHANGED_TO = re.compile(
    r"\b(?:rais|increas|extend|widen|expand|ris(?:e|es|en|ing)\b|rose\b|climb|gr[eo]w|jump|lower|cut\b|reduc|f[ae]ll|dropp?|"
    r"correct|revis|amend|updat|bring|brought|tak(?:e|es|en|ing)\b|took\b|lift)\w*(?: [\w’'%,-]+){0,10}? to "
    r"(?:about |around |nearly |some |more than |at least |up to |over |just |an? |£|\$|€)*$",
    re.I,
)
# What a number was, behind what it is now: "18 pairs instead of 24", "31 crowns, down from 35".
_WAS = re.compile(
    r"\b(?:instead of|rather than|(?:down|up|cut|lowered|reduced|raised) from) (?:about |around |nearly |some |an? |the )?"
    r"(?P<was>[£$€]?\d[\d,.]*|[a-z-]{3,15})",
    re.I,
)
_UPWARD = re.compile(r"rais|increas|extend|widen|expand|ris|rose|climb|gr[eo]w|jump", re.I)
_DOWNWARD = re.compile(r"lower|cut|reduc|f[ae]ll|drop", re.I)
_COUNTED_ANEW = re.compile(
    r"\b(?:recount|audit|new (?:bid|offer|price|estimate|figure|toll|total|count)|corrected figures?|"
    r"revised (?:figures?|count|tally))\b",
    re.I,
)
_NOW = re.compile(r"\b(?:has|have|is|are|was|were) now\b", re.I)
# What spreads, and so do the homes, hectares and cases that are counted of it as it goes on.
_SPREADING_LIST = "burn destroy scorch char raze consume engulf flood damage displace sicken"
_SPREADING = frozenset(stem(w) for w in _SPREADING_LIST.split())
# Behind a length: how far it is yet, or how far the water stands, which is another from day to day.
_STILL_OFF = re.compile(
    r"\W{0,3}(?:deep |high )?(?:from (?!end to)|short of|below|above|away|off\b|to go|"
    r"of (?:its|the) (?:top|bottom|crest|rim|bank))",
    re.I,
)
# How many there are at a moment: another is another number ("twelve ships were waiting on Monday", "nine on Wednesday").
_AT_THE_TIME = frozenset(
    map(stem, ("be", "wait", "have", "remain", "stand", "stay", "lie", "need", "lack", "hold", "queue", "sit"))
)
_PASSING = frozenset(map(stem, ["wait", "remain", "queue", "stay", "lack"]))  # and these of now, where they say no time
_CLOSE = 3  # words before or behind a number in which a toll's word is of it
_MARKS = ".,;:!?()\"'“”‘’"


def may_have_grown(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether the numbers of two accounts may part by when each was told alone."""
    return (
        bool({stem(p.thing or ""), *said_of(a), *said_of(b)} & TOLLS)
        or spreads(a, p, b, q)
        or moves(a, p, b, q)
        or counted_then(a, b)
        or _tolled(a, p)
        or _tolled(b, q)
        or _of_one_known_source(a, b)
        or _counted_on(a, b)
        or _is_revised(a, b)
        or is_changed_to(a, p)
        or is_changed_to(b, q)
        or _left_home(a, p, b, q)
    )


def is_toll(unit: Unit, number: Span) -> bool:
    """Whether a number is of the dead, hurt, missing, …, who may be more within hours."""
    own = (q for q in unit.quantities if q.span == number)
    return any({stem(q.thing or ""), *said_of(unit)} & TOLLS or _tolled(unit, q) for q in own)


def _of_one_known_source(a: Unit, b: Unit) -> bool:
    """Whether two accounts are of one named source, or of one body, who may have counted on."""
    kinds = {u.attribution.source_kind if u.attribution else None for u in (a, b)}
    return kinds in ({"named_person"}, {"organisation"}) and any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def is_changed_to(unit: Unit, q: Quantity) -> bool:
    """Whether an account says itself that its number is what another became: "raised its offer to 5 per cent"."""
    before = unit.sentence[: q.span.start - unit.clause.sentence.start]
    # A recount that is only to come gives no number yet.
    counted_anew = unit.clause.modality != "planned" and _COUNTED_ANEW.search(unit.sentence) is not None
    if _CHANGED_TO.search(before) is not None or counted_anew:
        return True
    return bool(_told_as_before(unit, q))


def _told_as_before(unit: Unit, q: Quantity) -> str:
    """What a clause says itself, behind its number, that it was before, as it has it; "" where it says none."""
    start = unit.clause.sentence.start
    m = _WAS.search(unit.sentence, q.span.end - start, unit.span.end - start)
    return m["was"].lower().strip(".,£$€") if m else ""


def was_another(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether one of two accounts says itself what its number was before, and that is not the other's: who has "18 instead of 24"
    tells of no 36. Of the dead there may have been fewer still."""
    if {dimension(p), dimension(q)} != {dimension(p)} or is_toll(a, p.span) or is_toll(b, q.span):
        return False
    return _is_none_of(a, p, b, q) or _is_none_of(b, q, a, p)


def _is_none_of(unit: Unit, own: Quantity, other: Unit, q: Quantity) -> bool:
    was = _told_as_before(unit, own)
    told = other.text[q.span.start - other.span.start : q.span.end - other.span.start].lower()
    return was != "" and re.search(rf"(?<![\d.,]){re.escape(was)}(?![\d]|[.,]\d)", told) is None


def may_have_become(p: Quantity, unit: Unit, q: Quantity) -> bool:
    """Whether a number that another is said to have become may be it: nothing "has risen to nine" that was eleven."""
    told = _CHANGED_TO.search(unit.sentence[: q.span.start - unit.clause.sentence.start])
    if told is None:
        return True
    was, now = magnitude(p), magnitude(q)
    return not ((_UPWARD.match(told[0]) and was > now) or (_DOWNWARD.match(told[0]) and was < now))


def _left_home(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether both count who had to leave home, of whom there may be more by the hour."""
    return dimension(p) == dimension(q) == "count" and all(_FROM_HOME.search(u.sentence) for u in (a, b))


def _counted_on(a: Unit, b: Unit) -> bool:
    """Whether one account counts over a while that goes on, and the other does not: "five ships since the strike began" against
    "two ships on Tuesday"."""
    return any(bool(pattern.search(a.sentence)) != bool(pattern.search(b.sentence)) for pattern in (_GOES_ON, _NOW))


def _is_revised(a: Unit, b: Unit) -> bool:
    """Whether one account says what its number had been before, or that it has been another."""
    return any(was_before(u, q) for u in (a, b) for q in u.quantities) or bool(_REVISING.search(a.sentence)) != bool(
        _REVISING.search(b.sentence)
    )


def said_of(unit: Unit) -> set[str]:
    """What is said of those who are counted: the verb, and what they are said to be ("were missing")."""
    return {unit.predicate, *(head for role, head in unit.roles if role == "attribute")}


def spreads(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether both numbers are of what a fire, a flood or a storm has taken so far: homes, or hectares."""
    counts = {dimension(p), dimension(q)} in ({"count"}, {"area"})
    closed = bool(a.times and b.times) and not other_days(a, b)  # of one night all is told when it is over
    return counts and not closed and all(_SPREADING & {u.predicate, *u.weights} for u in (a, b))


def moves(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether both numbers tell how far something still was from a place or a mark: a day later it is nearer, or further."""
    return dimension(p) == dimension(q) == "length" and _is_way(a, p) and _is_way(b, q)


def goes_on(unit: Unit) -> bool:
    """Whether a clause counts what there was at a moment, or what something has taken so far: another day it is another number."""
    return (
        unit.predicate in _AT_THE_TIME or bool(_SPREADING & {unit.predicate, *unit.weights}) or bool(_GOES_ON.search(unit.sentence))
    )


def counted_then(a: Unit, b: Unit) -> bool:
    """Whether both count what there was at a moment, and at two moments, as far as they say when."""
    if not all(u.predicate in _AT_THE_TIME for u in (a, b)):
        return False
    return other_moments(a, b) or (not (a.times and b.times) and all(u.predicate in _PASSING for u in (a, b)))


def _is_way(unit: Unit, q: Quantity) -> bool:
    return _STILL_OFF.match(unit.text, q.span.end - unit.span.start) is not None


def _tolled(unit: Unit, q: Quantity) -> bool:
    """Whether a word of a toll stands close to a number, though it is not what the clause turns on: "a wave hit the village,
    killing four people", "a crash that left four dead"."""
    if q.unit is not None:  # of money, lengths and shares nobody dies
        return False
    before = words(unit, Span(unit.span.start, q.span.start)).lower().split()[-_CLOSE:]
    behind = words(unit, Span(q.span.end, unit.span.end)).lower().split()[:_CLOSE]
    return not TOLLS.isdisjoint(stem(w.strip(_MARKS)) for w in (*before, *behind))


def was_before(unit: Unit, q: Quantity) -> bool:
    """Whether a number is what was before it changed: 34 in "revised their count from 34 to 45"."""
    start = unit.span.start
    behind = (unit.text[q.span.end - start : x.span.start - start] for x in unit.quantities if x.span.start >= q.span.end)
    return _FROM.search(unit.text, 0, q.span.start - start) is not None and any(map(_TO.match, behind))
