"""Frames: which clauses only tell that a statement was made, and whose statement each other clause is.

in: the reading of a report, its clauses    out: yes or no; an attribution, its speakers
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.numbers import is_money
from sayso.compare.clauses.whose import told_by_outlet
from sayso.model import Attribution, Clause, Reading, Span, overlap

_NAMELESS = frozenset({"anonymity", "anonymous"})  # "speaking on condition of anonymity" tells of the source
_TOLD = 4  # characters of a statement that a clause must hold to tell any of it: a quotation mark is nothing
_FRAME = 80  # characters of a frame beside its statement: who says it, with a description
_APPENDED = 60  # characters a source's description may run on behind it
# A quotation; or one that opens a paragraph and goes on in the next, or behind line breaks, or stands in single marks.
_GOES_ON = r"(?! ?(?:[\w.’'-]+ ){0,3}(?:said|says|reported|reports|wrote|told|added|tweeted)\b)"
_IN_MARKS = re.compile(
    r"“(?:(?!\n\s*\n)[^“”])+”|^[ \t]*“[^“”\n]+$"
    rf"|^[ \t]*\"{_GOES_ON}[^\"\n]+(?:(?:\n+[^\"\n]+){{1,4}}\"(?=[ \t]*$)|$)|\"[^\"\n]+\""
    r"|^[ \t]*[‘'](?=[A-Z])(?:(?![,.!?]['’]|['’](?:[:,;]| [a-z]))[^\n])+(?:[,.!?]['’]|$)",
    re.M,
)
_IT = re.compile(r"\b(?:it|this|that)\W*$", re.I)
DENIES = frozenset({"deny", "dispute", "reject", "refute"})


def is_bare_denial(clause: Clause, text: str) -> bool:
    """Whether a clause denies what was said before it, in a word: "the ministry denied it"."""
    return (bool(clause.negation) or clause.predicate in DENIES) and _IT.search(clause.span.of(text)) is not None


def quotations(text: str) -> list[Span]:
    """The stretches of a text that stand in quotation marks, or in a paragraph that opens with them."""
    return [Span(*m.span()) for m in _IN_MARKS.finditer(text)]


def somebody(clause: Clause, quoted: Sequence[Span]) -> Attribution | None:
    """Whose word a clause is that stands in a quotation whose speaker no reader knows: somebody's, and not the outlet's own."""
    if not any(q.holds(clause.span) for q in quoted):
        return None
    return replace(unnamed(clause), manner="direct")


def unnamed(clause: Clause) -> Attribution:
    """A clause as the word of somebody, of whom no reader knows who it is."""
    return Attribution(id="", content=(clause.span,), manner="indirect", source_kind="unknown")


class Frames:
    """Which clauses of a report only tell that a statement was made ("officials said"), or of its source ("briefed on the
    matter")."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.article.text
        self._sources = sorted(s for a in reading.attributions for s in a.source)
        self._statements = {a.id: a for a in reading.attributions}
        self._cues = sorted((cue, a.id) for a in reading.attributions for cue in a.cue)
        self._source_starts = [s.start for s in self._sources]
        self._cue_starts = [cue.start for cue, _ in self._cues]

    def __call__(self, clause: Clause) -> bool:
        span = clause.span
        if not _NAMELESS.isdisjoint(clause.terms):
            return True
        held = self._held(span)
        first, stop = (bisect_left(self._source_starts, at) for at in clause.sentence)
        if any(is_money(q) and not any(s.holds(q.span) for s in self._sources[first:stop]) for q in clause.quantities):
            return False  # "named a sum of 30,000 crowns, and said"
        if any(clause.sentence.holds(source) and _describes(span, source) for source in self._sources[first:stop]):
            return True
        return bool(held) and all(self._told(name, span) < _TOLD and not self._counts(name, clause) for name in held)

    def statement(self, clause: Clause) -> str | None:
        """The statement that a clause is: the innermost one it stands in, or the one that it holds with its frame and all ("“Not
        one gun was moved,” said the ministry")."""
        if clause.attribution is not None:
            return clause.attribution
        told = {name: self._told(name, clause.span) for name in self._held(clause.span)}
        most = max(told, key=lambda name: (told[name], name), default=None)
        if most is not None and is_bare_denial(clause, self._text):
            return most
        if most is None or told[most] < max(_TOLD, (clause.span.end - clause.span.start - _FRAME) // 2):
            return None
        return most

    def handed_on(self, said: Attribution | None, clause: Clause) -> Attribution | None:
        """Whose word it is, by way of the newsroom that only reports that somebody says it: "the party alleges fraud, the Post
        reported"."""
        if said is None:
            return None
        outer = self._statements.get(said.inside or "")
        if outer is not None and _hands_on(outer, said):
            return replace(said, via=said.via or outer.speaker)
        held = (self._statements[name] for name in self._held(clause.span)) if said.source_kind == "outlet" else ()
        inner = next((a for a in held if a.inside == said.id and _hands_on(said, a)), None)
        if inner is None or told_by_outlet(inner, clause, self._text):
            return said
        return replace(inner, via=inner.via or said.speaker)

    def _held(self, span: Span) -> list[str]:
        """The statements whose cue stands in a span."""
        first, stop = bisect_left(self._cue_starts, span.start), bisect_left(self._cue_starts, span.end)
        return [name for cue, name in self._cues[first:stop] if span.holds(cue)]

    def _counts(self, name: str, clause: Clause) -> bool:
        """Whether a statement gives a number of the clause ("14, according to the hospital")."""
        return any(content.holds(q.span) for content in self._statements[name].content for q in clause.quantities)

    def _told(self, name: str, span: Span) -> int:
        """How many characters of a statement's content stand in a span."""
        return sum(overlap(span, c) for c in self._statements[name].content)


def _hands_on(outer: Attribution, inner: Attribution) -> bool:
    """Whether a newsroom reports another's statement."""
    return outer.source_kind == "outlet" and outer.speaker is not None and inner.speaker not in (None, outer.speaker)


def _describes(span: Span, source: Span) -> bool:
    """Whether a clause is part of a source's description, or runs on behind it ("officials briefed on the matter"). What begins
    with the source and goes on is a clause of its own: "the council approved the bridge"."""
    if span.start <= source.start:
        return source.holds(span)
    return source.start < span.start <= source.end + 2 and span.end <= source.end + _APPENDED


def speakers_of(attributions: dict[str, Attribution], said: Attribution | None) -> Iterator[str]:
    """Who says it, and who says that they say it, innermost first."""
    for _ in range(4):
        if said is None:
            return
        if said.speaker:
            yield said.speaker
        said = attributions.get(said.inside or "")
