"""What a parse is to the rest of sayso: tokens with heads, sentences, names. Plain frozen values, safe to pickle."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from sayso.model import Span


class Token(Struct, frozen=True):
    """A token of the text.

    i: its index.  start, end: code points.  head: index of its head (its own where it is a root).  pos: Universal Dependencies
    part of speech ("VERB").  tag: Penn Treebank tag ("VBD").  dep: dependency label of spaCy's English models (ClearNLP: "nsubj",
    "ccomp", "dobj", "nsubjpass", "prep", "pobj", "agent", …).  sentence: index into `Parsed.sentences`.
    left, right: first and last token index of its subtree (inclusive), as spaCy's edges.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    left: int
    right: int
    sentence: int
    entity: str

    @property
    def lower(self) -> str:
        """The token in lower case."""
        return self.text.lower()

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.start, self.end)


class Entity(Struct, frozen=True):
    """A named entity: token range ``[first, stop)`` and OntoNotes label (PERSON, ORG, GPE, NORP, DATE, …)."""

    first: int
    stop: int
    label: str


class Parsed(Struct, frozen=True):
    """A text with its tokens, sentences (token ranges ``[first, stop)``) and names. White-space tokens are kept (pos "SPACE")."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]
    entities: tuple[Entity, ...]
    kids: tuple[tuple[int, ...], ...]

    def children(self, i: int) -> Iterator[Token]:
        """The direct dependants of token `i`, in order."""
        return (self.tokens[k] for k in self.kids[i])

    def child(self, i: int, *deps: str) -> Token | None:
        """The first direct dependant of token `i` with one of these labels."""
        return next((t for t in self.children(i) if t.dep in deps), None)

    def subtree(self, i: int) -> Iterator[Token]:
        """Token `i` and everything below it, in text order."""
        below, stack = [i], list(self.kids[i])
        while stack:
            k = stack.pop()
            below.append(k)
            stack.extend(self.kids[k])
        return (self.tokens[k] for k in sorted(below))

    def ancestors(self, i: int) -> Iterator[Token]:
        """The heads above token `i`, nearest first."""
        t = self.tokens[i]
        while t.head != t.i:
            t = self.tokens[t.head]
            yield t

    def span(self, first: int, stop: int) -> Span:
        """The code points of tokens ``[first, stop)``, without white-space tokens at the ends."""
        while first < stop - 1 and self.tokens[first].pos == "SPACE":
            first += 1
        while first < stop - 1 and self.tokens[stop - 1].pos == "SPACE":
            stop -= 1
        return Span(self.tokens[first].start, self.tokens[stop - 1].end)

    def phrase(self, i: int) -> Span:
        """The code points from the first to the last token below token `i`."""
        return self.span(self.tokens[i].left, self.tokens[i].right + 1)

    def sentence(self, k: int) -> Span:
        """The code points of sentence `k`."""
        return self.span(*self.sentences[k])

    def at(self, span: Span) -> tuple[Token, ...]:
        """The tokens that touch a span of code points (binary search)."""
        low, high = 0, len(self.tokens)
        while low < high:
            mid = (low + high) // 2
            if self.tokens[mid].end <= span.start:
                low = mid + 1
            else:
                high = mid
        stop = low
        while stop < len(self.tokens) and self.tokens[stop].start < span.end:
            stop += 1
        return self.tokens[low:stop]
