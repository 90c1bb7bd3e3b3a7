"""What of a report search can find: its headline, each statement in it, and each sentence that is not wholly one's statement.

in: a reading    out: `Passage`s in the order of the text, each with its words as they are looked for
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from sayso.library.changes import sentence_spans
from sayso.library.cut import cut, words
from sayso.model import Attribution, Reading, Span, covers

Form = Literal["headline", "statement", "sentence"]
FORMS: tuple[Form, ...] = ("headline", "statement", "sentence")
_NEAR = 8  # statements that begin before a sentence's words, of which one may hold it
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
    statements = [(_hull(a), a) for a in reading.attributions]
    yield from (_statement(reading, mentioned, hull, a) for hull, a in statements)
    hulls = sorted((hull for hull, _ in statements), key=lambda s: s.start)
    starts = [h.start for h in hulls]
    for span in sentence_spans(article.text):
        before = hulls[: bisect_right(starts, span.start + 2)][-_NEAR:]
        found = tuple(cut(span.of(article.text)))
        if found and not covers(before, Span(span.start + found[0].span.start, span.start + found[-1].span.end)):
            yield Passage("sentence", *span, " ".join(w.word for w in found), about=mentioned.inside((span,)))


def _statement(reading: Reading, mentioned: _Mentions, hull: Span, a: Attribution) -> Passage:
    text = reading.article.text
    source, about = " ".join(s.of(text) for s in a.source), mentioned.inside(a.content)
    said = [word for span in sorted({*a.source, *a.cue, *a.content}) for word in words(span.of(text))]
    return Passage(
        "statement", *hull, " ".join(said), speaker=" ".join((*words(a.speaker), *words(source))), about=about,
        kind=a.source_kind, stance=a.stance, said=a.id, name=a.speaker or source or None,
    )  # fmt: skip


def _hull(a: Attribution) -> Span:
    """From a statement's first sign to its last."""
    spans = (*a.source, *a.cue, *a.content)
    return Span(min(s.start for s in spans), max(s.end for s in spans))


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
        return " ".join(name for name in dict.fromkeys(self._names[n] for n in found) if name)
