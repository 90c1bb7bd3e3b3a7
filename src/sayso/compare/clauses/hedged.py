"""Hedged: what a sentence tells and leaves open in one breath, with the stems it can be found again by.

in: the clauses of one sentence    out: a `Hedged` for each of its `openings`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.clauses.forms import forms, stems_told
from sayso.compare.clauses.openings import Opening, openings
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Span

_VERB = re.compile(r"\W*(?:to )?(?:[a-z]+ly )?([A-Za-z][\w’'-]*)")
_PHRASE = re.compile(r"[^,.;]*?(?=\b(?:to|on|of|for|in|at|with|from|by|over|against|into|that|who|which)\b|[,.;]|$)", re.S)
# Of "made a visit" and "put a curse on" the noun is the deed.
LIGHT = frozenset(map(stem, ("make", "put", "place", "give", "take", "hold", "launch", "conduct", "carry", "issue", "pay")))


class Hedged(Struct, frozen=True):
    """What a sentence leaves open. unit: the clause that is most of it.  word: what leaves it open, lower case; mark: where that
    stands.  span, text: all of it.  verbs: the stems that its verb may have.  words: those of all its words.  opening: its form."""

    unit: Unit
    word: str
    mark: Span
    span: Span
    text: str
    verbs: frozenset[str]
    words: frozenset[str]
    opening: Opening

    @property
    def lead(self) -> str:
        """What stands before the word that leaves it open."""
        return self.text[: max(0, self.mark.start - self.span.start)]


def hedged(own: Sequence[Unit]) -> Iterator[Hedged]:
    """What the sentence of some clauses tells and leaves open; no questions."""
    found = (_of(o, own) for o in openings(own[0].sentence) if o.form != "question")
    yield from (h for h in found if h is not None)


def _of(o: Opening, own: Sequence[Unit]) -> Hedged | None:
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    inside = [u for u in own if u.span.start < start + o.end and u.span.end > start + o.rest]
    verb = _VERB.match(sentence, o.rest, o.end)
    if verb is None or (o.form == "clause" and not inside):
        return None
    span = Span(start + o.first, start + max(o.end, o.word[1]))
    unit = max(inside or own, key=lambda u: (min(u.span.end, span.end) - max(u.span.start, span.start), u.key))
    verbs = frozenset({inside[0].predicate}) if o.form == "clause" else _deed(verb[1], sentence[verb.end() : o.end])
    return Hedged(
        unit=unit,
        word=" ".join(sentence[slice(*o.word)].lower().split()),
        mark=Span(start + o.word[0], start + o.word[1]),
        span=span,
        text=sentence[span.start - start : span.end - start],
        verbs=verbs,
        words=stems_told(f"{sentence[o.first : o.word[0]]} {sentence[o.rest : o.end]}"),
        opening=o,
    )


def _deed(verb: str, rest: str) -> frozenset[str]:
    """The stems of a verb; of one that says little itself, those of the noun behind it."""
    stems = frozenset(forms(verb))
    found = _PHRASE.match(rest)
    return stems_told(found[0]) - LIGHT if stems & LIGHT and found else stems
