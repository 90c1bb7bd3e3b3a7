"""Quotations: the stretches of a text that stand between quotation marks, whatever marks the page uses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from sayso.model import Span

_MARKS = re.compile(r"``|''|[“”„‟«»‘’‚\"']")
_OPENS = {"“": "”", "”": "”", "„": "“”", "‟": "”", "«": "»", "``": "''", "‘": "’", "‚": "‘’"}
_TERMINAL = ",.?!…;:—–-"
# A single quotation longer than this is an apostrophe taken for an opening mark: no quotation of the tuning data came near it.
_LONGEST_SINGLE = 600


class Quote(Struct, frozen=True, kw_only=True):
    """A quotation: `outer` with its marks, `inner` without. `closed` is False where it runs on into the next paragraph."""

    outer: Span
    inner: Span
    closed: bool = True
    single: bool = False


def find_quotes(text: str, paragraphs: tuple[Span, ...]) -> tuple[Quote, ...]:
    """The quotations of a text in order, never one inside another, none over the end of a paragraph.

    Straight marks open and close by the space around them, in turn where that tells nothing. A mark left open runs to the end of
    its paragraph where the next paragraph opens anew, as quotations of several paragraphs do; else it is dropped.
    """
    found: list[Quote] = []
    for k, paragraph in enumerate(paragraphs):
        quotes, left_open = _scan(text, paragraph)
        if left_open is not None and k + 1 < len(paragraphs) and _opens(text, paragraphs[k + 1]):
            quotes.append(_quote(text, left_open, Span(paragraph.end, paragraph.end), closed=False))
        found += [q for q in quotes if q.inner.start < q.inner.end]
    return tuple(sorted(found, key=lambda q: q.outer))


def _opens(text: str, paragraph: Span) -> bool:
    return text.startswith(("“", '"', "``", "«", "‘", "'"), paragraph.start)


def _scan(text: str, paragraph: Span) -> tuple[list[Quote], Span | None]:
    """The quotations of one paragraph, and the double mark left open at its end."""
    quotes: list[Quote] = []
    opened: Span | None = None
    resume = paragraph.start
    for mark in _marks(text, paragraph):
        if mark.start < resume:
            continue
        sign = mark.of(text)
        if sign in "‘'‚":
            if opened is None and (closing := _single_close(text, mark, paragraph)):
                quotes.append(_quote(text, mark, closing, single=True))
                resume = closing.end
        elif opened is None:
            opened = mark if _may_open(text, mark) else None
        elif _closes(text, opened, mark):
            quotes.append(_quote(text, opened, mark))
            opened = None
        elif _must_open(text, mark):
            opened = mark
    return quotes, opened


def _marks(text: str, paragraph: Span) -> Iterator[Span]:
    return (Span(m.start(), m.end()) for m in _MARKS.finditer(text, paragraph.start, paragraph.end))


def _before(text: str, i: int) -> str:
    return text[i - 1] if i > 0 else " "


def _after(text: str, i: int) -> str:
    return text[i] if i < len(text) else " "


def _may_open(text: str, mark: Span) -> bool:
    """Closing marks open only a line that begins with them; a straight one does unless it clings to the word before it (5")."""
    sign = mark.of(text)
    if sign == "”" and _before(text, mark.start) in "\n ":
        return _before(text, mark.start) == "\n" and _after(text, mark.end).isalnum()
    if sign in ("”", "»", "''", "’"):
        return sign == "''" and not _before(text, mark.start).isalnum()
    return sign != '"' or not (_before(text, mark.start).isalnum() and not _after(text, mark.end).isalnum())


def _must_open(text: str, mark: Span) -> bool:
    """A second opening mark while one is open: the first was never closed."""
    return mark.of(text) in ("“", "``", "«")


def _closes(text: str, opened: Span, mark: Span) -> bool:
    first, sign = opened.of(text), mark.of(text)
    if first == '"' or first == "''":
        return sign in ('"', "”", "''")
    return sign in _OPENS[first] or sign == '"'


def _single_close(text: str, mark: Span, paragraph: Span) -> Span | None:
    """The mark that closes a single quotation; None where the mark is an apostrophe.

    A closing mark stands after a word and before none; one after a punctuation mark is surer than one that may be a possessive.
    """
    if _before(text, mark.start).isalnum() or not (_after(text, mark.end).isalpha() or _after(text, mark.end) in '“"['):
        return None
    closing = "’" if mark.of(text) == "‘" else "'"
    end = min(paragraph.end, mark.end + _LONGEST_SINGLE)
    fallback: Span | None = None
    at = text.find(closing, mark.end, end)
    while at >= 0:
        if not _before(text, at).isspace() and not _after(text, at + 1).isalnum():
            if _before(text, at) in _TERMINAL or _after(text, at + 1) in ",.;:?!)":
                return Span(at, at + 1)
            if fallback is None and _before(text, at) != "s":
                fallback = Span(at, at + 1)
        at = text.find(closing, at + 1, end)
    return fallback


def _quote(text: str, opening: Span, closing: Span, *, closed: bool = True, single: bool = False) -> Quote:
    start, end = opening.end, closing.start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quote(outer=Span(opening.start, closing.end), inner=Span(start, end), closed=closed, single=single)
