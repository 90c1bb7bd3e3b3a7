"""What the readers of attributions share: the text laid out for them, and the drafts they hand in.

A reader is a function ``Layout -> Iterator[Draft]``. A draft says where source, cue and content stand; who the speaker is, of what
kind and with what stance, is settled afterwards, the same way for every reader.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from msgspec import Struct

from sayso.annotate.attributions.quotes import Quote, find_quotes
from sayso.annotate.datelines import behind_dateline
from sayso.annotate.qualifiers import qualifiers_of
from sayso.language import Parsed, Token
from sayso.model import Qualifier, Span, paragraphs_of

# Tags of verbs that can be a clause's own.
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_WORD = re.compile(r"\w+")
_TRIM = frozenset(",;:–—-()")


class Draft(Struct, frozen=True, kw_only=True):
    """One statement as a reader found it.

    rule: name of the reader's rule.  word: the cue's lemma.  verb, head: token indices of the cue's verb and of the source's head
    word, where there are any.  goes_on: a quotation without a cue, of whoever spoke last.  passive: a hedge without a source
    ("is believed to").  unsaid: a participle whose doer is not told ("Asked whether it would…").
    bounded: another source's words begin where its content ends, whatever the network gives it.
    via: the outlet that hands it on, where another reader told.  score: the gate's, where it was asked.
    """

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...]
    rule: str
    word: str = ""
    verb: int | None = None
    head: int | None = None
    goes_on: bool = False
    passive: bool = False
    unsaid: bool = False
    bounded: bool = False
    via: str | None = None
    score: float | None = None


class Layout:
    """A parse with its paragraphs and quotations, and what stands where."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.text = parsed.text
        self.tokens = parsed.tokens
        read = parsed.tokens[-1].end if parsed.tokens else 0
        self.paragraphs = tuple(Span(p.start, min(p.end, read)) for p in _paragraphs(parsed.text) if p.start < read)
        self.quotes = find_quotes(parsed.text, self.paragraphs)
        self.contrasts = [t.i for t in parsed.tokens if self._contrasts(t)]
        self._paragraph_starts = [p.start for p in self.paragraphs]
        self._token_starts = [t.start for t in parsed.tokens]
        self._word_starts = [m.start() for m in _WORD.finditer(parsed.text)]
        self._quote_starts = [q.outer.start for q in self.quotes]
        self._quoted_words = [0, *accumulate(self.quote_at(w) is not None for w in self._word_starts)]

    @cached_property
    def qualifiers(self) -> tuple[Qualifier, ...]:
        """What denies, weakens or conditions the text's clauses."""
        return qualifiers_of(self.parsed)

    def _contrasts(self, token: Token) -> bool:
        """Whether a token sets what follows off against what came before: ", while", ", whereas"."""
        behind_comma = token.i > 0 and self.tokens[token.i - 1].text == ","
        return token.lower in ("while", "whereas") and token.dep == "mark" and behind_comma

    def words_in(self, span: Span) -> tuple[int, int]:
        """How many words begin in a span, and how many of them stand between quotation marks."""
        low, high = bisect_left(self._word_starts, span.start), bisect_left(self._word_starts, span.end)
        return high - low, self._quoted_words[high] - self._quoted_words[low]

    def token_at(self, offset: int) -> Token:
        """The token at a code point, or the first behind it."""
        return self.tokens[min(bisect_left(self._token_starts, offset), len(self.tokens) - 1)]

    def paragraph_at(self, offset: int) -> int:
        """Index of the paragraph in which a code point stands."""
        return max(0, bisect_right(self._paragraph_starts, offset) - 1)

    def quote_at(self, offset: int) -> Quote | None:
        """The quotation in which a code point stands, marks included."""
        k = bisect_right(self._quote_starts, offset) - 1
        if k < 0 or offset >= self.quotes[k].outer.end:
            return None
        return self.quotes[k]

    def quoted(self, i: int) -> bool:
        """Whether token `i` stands between quotation marks."""
        return self.quote_at(self.tokens[i].start) is not None

    def previous(self, i: int) -> Token | None:
        """The token before `i`, white space aside."""
        i -= 1
        while i >= 0 and self.tokens[i].pos == "SPACE":
            i -= 1
        return self.tokens[i] if i >= 0 else None

    def cue(self, verb: Token) -> Span:
        """A cue verb with its particle ("pointed out")."""
        particle = self.parsed.child(verb.i, "prt")
        return Span(verb.start, particle.end if particle is not None and particle.i == verb.i + 1 else verb.end)

    def near(self, verb: Token, start: int, end: int, *, whole: bool = False) -> Span | None:
        """A cue's content: ``[start, end)`` in the cue's paragraph, no quotation cut in two, without the sentence's full stop.

        What lies before a cue stays before it and what lies behind stays behind, unless it is the `whole` verb phrase.
        """
        span = self.whole_quotes(Span(start, end))
        paragraph = self.paragraphs[self.paragraph_at(verb.start)]
        if not whole and start >= verb.end:
            span = Span(max(span.start, verb.end), self._over_quote(span.end))
        elif not whole:
            span = Span(span.start, min(span.end, verb.start))
        span = Span(span.start, self._to_quotes_end(span))
        start = behind_dateline(self.text, *paragraph) if span.start == paragraph.start else span.start
        return self.clip(Span(start, self.without_stop(span.end)), paragraph)

    def _to_quotes_end(self, span: Span) -> int:
        """The end of a span moved to where a quotation in it ends a sentence, if the parse ran on: said it “is safe.” Asked…"""
        for quote in self.quotes[bisect_left(self._quote_starts, span.start) :]:
            if quote.outer.end >= span.end:
                break
            behind = self.text[quote.outer.end : quote.outer.end + 3].lstrip()
            if self.text[quote.inner.end - 1] == "." and behind[:1].isupper():  # "Who Is It?" may be a title
                return quote.outer.end
        return span.end

    def _over_quote(self, end: int) -> int:
        """The end moved over a quotation that goes on with a sentence the parse broke off: said it “is over”."""
        following = end
        while following < len(self.text) and self.text[following] == " ":
            following += 1
        quote = self.quote_at(following)
        if quote is None or quote.outer.start != following or self.text[end - 1] in '.?!"”’':
            return end
        return quote.outer.end

    def without_stop(self, end: int) -> int:
        """The end moved before a full stop, but for an abbreviation's."""
        while end > 0 and self.text[end - 1].isspace():
            end -= 1
        while end > 0 and self.text[end - 1] in ".?!" and self.token_at(end - 1).start == end - 1:
            end -= 1
        return end

    def clip(self, span: Span, within: Span) -> Span | None:
        """A span held inside another, without white space and loose punctuation at its ends; None where nothing is left."""
        return self.trim(max(span.start, within.start), min(span.end, within.end))

    def trim(self, start: int, end: int) -> Span | None:
        """``[start, end)`` without white space and loose punctuation at its ends; None where nothing is left."""
        text = self.text
        while start < end and (text[start].isspace() or text[start] in _TRIM):
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] in _TRIM):
            end -= 1
        return Span(start, end) if start < end and any(c.isalnum() for c in text[start:end]) else None

    def whole_quotes(self, span: Span) -> Span:
        """A span widened so that it cuts no quotation in two."""
        start, end = span
        if (first := self.quote_at(start)) and start > first.outer.start:
            start = first.outer.start
        if end > start and (last := self.quote_at(end - 1)) and last.outer.start >= start:
            end = last.outer.end
        return Span(start, end)


def _paragraphs(text: str) -> tuple[Span, ...]:
    """Paragraphs by blank lines; a text without any keeps one paragraph a line."""
    if "\n\n" in text or "\n" not in text:
        return paragraphs_of(text)
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Span]:
    at = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            start = at + len(line) - len(line.lstrip())
            yield Span(start, start + len(bare))
        at += len(line) + 1
