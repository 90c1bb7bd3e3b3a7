"""Where the reports give a number of the text though no sentence beside it has it in its words: on the word of the same source, in
a sentence of the same measure, by another word for what it counts, or in the same word that no reader took for a number.

in: a unit of the text, one of its numbers, clauses of the reports    out: where it stands
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.held import Beside
from sayso.compare.check.rounding import held_to
from sayso.compare.check.senses import may_stand_for
from sayso.compare.clauses.alike import words
from sayso.compare.clauses.numbers import dimension, one_thing
from sayso.compare.clauses.sources import does_it
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.model import Quantity, Span, may_be_one

_NAMES = 2  # words of a name that a sentence must share for a number in it to be of that name
_SHARED = 0.8  # what the words weigh that a sentence must share for a measure in it to be of the same: one rare word, two others
ANY, SURE = 0.3, 0.7  # how surely two quantities count one thing, to be set side by side, and to be found elsewhere in a report
_BOTH = 2
_THE_TWO = re.compile(r"\b(?:the|these|those) (?:two|2)$", re.I)
_PARTIES = frozenset({"side", "party", "camp", "government", "country", "company", "firm", "group", "team", "report", "outlet"})


def takes_up(unit: Unit, q: Quantity) -> bool:
    """Whether a "two" only takes up the parties that a story is about: "the two sides signed"."""
    if q.low != _BOTH or q.high != _BOTH or q.thing not in _PARTIES:
        return False
    return (
        _THE_TWO.search(unit.sentence[: q.span.start - unit.clause.sentence.start + len(words(unit, q.span).split()[0])])
        is not None
    )


def is_elsewhere(unit: Unit, other: Unit) -> bool:
    """Whether a report's sentence names somebody or some place that the text's does not, or no day of the text's."""
    theirs, ours = ({k for k in u.around if k[0] == "~"} for u in (other, unit))
    spans = [day(t) for t in unit.times], [day(x) for x in other.times]
    days = all(spans) and not any(a <= d and c <= b for a, b in spans[0] for c, d in spans[1])
    return bool(ours and theirs - ours) or days


def of_ones_own(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where no sentence of the reports stands beside the text's: the same number in a sentence that has one of its names ("Oren
    Basko, 52", "Oren Basko, a 52-year-old"), or given by who gives it in the text ("the hospital put the number at nine")."""
    given: list[tuple[Unit, Span]] = [
        (u, p.span)
        for u in others
        for p in u.quantities
        if dimension(p) == dimension(q) and held_to(q, p) == "same" and _may_be_it(q, p) and _one_gives(unit, u)
    ]
    names = {key for key in unit.weights if key[0] == "~"}
    word = re.compile(rf"(?<![\w.,]){re.escape(words(unit, q.span))}(?![\w.,]*\d)", re.I)
    for u in others:
        if len(names & u.around.keys()) >= _NAMES and (m := word.search(u.sentence)):
            start = u.clause.sentence.start
            given.append((u, Span(start + m.start(), start + m.end())))
    return tuple(given[:4])


def of_its_words(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where a sentence that shares words with the text's has the same measure ("Holt is seeking seven years for the skipper",
    "prosecutors asked the court to jail the skipper for seven years"): then no report lacks it."""
    if dimension(q) in ("count", "ordinal", "percent"):
        return ()
    own = {key: w for key, w in unit.weights.items() if key[0] not in "#%~@"}
    places = [(u, p.span) for u in others for p in u.quantities if dimension(p) == dimension(q) and held_to(q, p) == "same"]
    return tuple((u, span) for u, span in places if sum(w for key, w in own.items() if key in u.around) >= _SHARED)[:4]


def next_to(near: Sequence[Beside], others: Sequence[Unit]) -> list[tuple[Unit, Quantity]]:
    """The numbers in the sentences right before and behind those that stand beside the text's."""
    places = {(b.unit.report, b.unit.place + k) for b in near if b.enough for k in (-1, 1)}
    return [(u, p) for u in others if (u.report, u.place) in places for p in u.quantities]


def of_one_sense(unit: Unit, q: Quantity, close: Sequence[tuple[Unit, Quantity]]) -> tuple[tuple[Unit, Span], ...]:
    """Where sentences beside the text's have the number of what goes by another word, or of who did it: "six councillors voted",
    "six members voted"; "two abstentions", "two councillors abstained"."""
    if q.thing is None:
        return ()
    same = [(u, p) for u, p in close if held_to(q, p) == "same" and p.thing is not None]
    alike = [
        (u, p.span)
        for u, p in same
        if may_stand_for(stem(q.thing), stem(p.thing or "")) or may_stand_for(stem(q.thing), u.predicate)
    ]
    return tuple(alike[:4])


def _may_be_it(q: Quantity, p: Quantity) -> bool:
    """Whether two numbers may count one thing: one of them names none, or their things are near."""
    return q.thing is None or p.thing is None or one_thing(q, p) >= ANY


def _one_gives(unit: Unit, other: Unit) -> bool:
    """Whether a report's clause is the word of who speaks, or acts, in the text's."""
    return any(may_be_one(x, y) for x in unit.speakers for y in other.speakers) or does_it(other.speakers, unit)


def in_words(unit: Unit, q: Quantity, near: Sequence[Beside]) -> tuple[tuple[Unit, Span], ...]:
    """Where the nearest sentences have a number in the same word, though no reader made a quantity of it ("three of them")."""
    word = re.compile(rf"(?<!\w){re.escape(words(unit, q.span))}(?!\w)", re.I)
    found = []
    for b in near:
        start = b.unit.clause.sentence.start
        places = [Span(start + m.start(), start + m.end()) for m in word.finditer(b.unit.sentence)] if b.enough else []
        # What was read as a number counts something else, or it would have been found.
        found += [(b.unit, s) for s in places if not any(s.touches(p.span) for p in b.unit.quantities)][:1]
    return tuple(found[:4])
