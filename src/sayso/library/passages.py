"""What of a report search can find: its headline, each statement in it, and each sentence that is not wholly one's statement.

in: a reading    out: `Passage`s in the order of the text, each with its words as they are looked for
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal

from msgspec import Struct

from sayso.library.changes import sentence_spans
from sayso.library.cut import cut, words
from sayso.model import Attribution, Reading, Span, covers

Form = Literal["headline", "statement", "sentence"]
FORMS: tuple[Form, ...] = ("headline", "statement", "sentence")
_NEAR = 8  # statements that begin before a sentence's words, of which one may hold it
_LONGEST = 20_000  # signs of one statement that are looked through: of a longer one its sentences are
_NAMES = 64  # actors that one passage mentions
_MOST = 4_000  # passages of one report: a text has fewer, a list of a hundred thousand rows is none


class Passage(Struct, frozen=True, array_like=True):
    """A piece of a report. start and end: in the article's text, both 0 for a headline.  text, speaker, about: words, a blank
    between them, as they are looked for; about are the names of the actors it mentions.

    A statement's words are those of its source, its cue and its content, and not what stands between them: no word is looked
    for in somebody's mouth that is not in it. said: its id in the reading.
    """

    form: Form
    start: int
    end: int
    text: str
    speaker: str = ""
    about: str = ""
    kind: str | None = None
    stance: str | None = None
    said: str | None = None
    name: str | None = None


def passages_of(reading: Reading) -> tuple[Passage, ...]:
    """The passages of a report."""
    return tuple(passage for _, passage in zip(range(_MOST), _passages(reading), strict=False))


def _passages(reading: Reading) -> Iterator[Passage]:
    article, mentioned = reading.article, _Mentions(reading)
    if title := words(article.title):
        yield Passage("headline", 0, 0, " ".join(title))
    statements = [(_hull(a), a) for a in reading.attributions if _pieces(a)]
    yield from (_statement(reading, mentioned, hull, a) for hull, a in statements)
    held = sorted((hull, _pieces(a)) for hull, a in statements if hull.end - hull.start <= _LONGEST)
    starts = [hull.start for hull, _ in held]
    for span in sentence_spans(article.text):
        found = tuple(cut(span.of(article.text)))
        places = [Span(w.span.start + span.start, w.span.end + span.start) for w in found]
        near = held[max(0, bisect_right(starts, span.start + 2) - _NEAR) : bisect_right(starts, span.start + 2)]
        if found and not any(_holds(hull, pieces, places) for hull, pieces in near):
            yield Passage("sentence", *span, " ".join(w.word for w in found), about=mentioned.inside((span,)))


def _holds(hull: Span, pieces: Sequence[Span], places: Sequence[Span]) -> bool:
    """Whether a statement holds each of some words, none of them between its source, its cue and its content."""
    return hull.start <= places[0].start and places[-1].end <= hull.end and all(covers(pieces, place) for place in places)


def _pieces(a: Attribution) -> tuple[Span, ...]:
    return (*a.source, *a.cue, *a.content)


def _statement(reading: Reading, mentioned: _Mentions, hull: Span, a: Attribution) -> Passage:
    text = reading.article.text
    source, about = " ".join(s.of(text) for s in a.source), mentioned.inside(a.content)
    said = [word for span in sorted(set(_pieces(a))) for word in words(span.of(text)[:_LONGEST])]
    return Passage(
        "statement", *hull, " ".join(said), speaker=" ".join((*words(a.speaker), *words(source))), about=about,
        kind=a.source_kind, stance=a.stance, said=a.id, name=a.speaker or source or None,
    )  # fmt: skip


def _hull(a: Attribution) -> Span:
    """From a statement's first sign to its last."""
    return Span(min(s.start for s in _pieces(a)), max(s.end for s in _pieces(a)))


class _Mentions:
    """Who is mentioned where."""

    def __init__(self, reading: Reading) -> None:
        rows = sorted((m.start, m.end, n) for n, actor in enumerate(reading.actors) for m in actor.mentions)
        self._starts = [row[0] for row in rows]
        self._rows = rows
        self._names = [" ".join(words(actor.name)) for actor in reading.actors]

    def inside(self, spans: Sequence[Span]) -> str:
        """The names, each once, of those whose mentions begin in one of the spans."""
        found = (row[2] for s in spans for row in self._rows[bisect_left(self._starts, s.start) : bisect_left(self._starts, s.end)])
        return " ".join(islice((name for name in dict.fromkeys(self._names[n] for n in found) if name), _NAMES))
