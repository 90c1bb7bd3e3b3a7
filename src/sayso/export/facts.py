"""What a page tells about a statement beside source, cue and content, in the page's words: for the page and the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from sayso.export.labels import DASH
from sayso.model import About, Qualifier, SourceCount, Span, words_at

#: Taken off the ends of words that get quotation marks of ours.
QUOTES = '“”"„«»'
_QUALIFIERS = {"negation": "negated by", "hedge": "hedged by", "condition": "on condition"}


class Fact(Struct, frozen=True, kw_only=True):
    """One thing that the page tells about a statement: what it is, the page's words, and what we make of them."""

    label: str
    words: str
    note: str | None = None


def facts_of(text: str, about: About) -> Iterator[Fact]:
    """All that the page tells about a statement, in the order of the source, the saying, what is said."""
    if about.count:
        yield Fact(label="how many", words=words_at(text, [about.count.span]), note=_number(about.count))
    yield from _told(text, "not named", about.anonymity)
    yield from _told(text, "why not named", about.reason)
    yield from _told(text, "how they know", about.nearness)
    for side in about.sides:
        yield Fact(label="side", words=words_at(text, [side.span]), note=side.country)
    yield from _told(text, "said to", about.addressee)
    yield from _told(text, "said where", *about.where)
    yield from _told(text, "said when", about.when)
    yield from (_qualifier(text, q) for q in about.qualifiers)


def _told(text: str, label: str, *spans: Span | None) -> Iterator[Fact]:
    yield from (Fact(label=label, words=words_at(text, [s])) for s in spans if s is not None)


def _qualifier(text: str, q: Qualifier) -> Fact:
    return Fact(label=_QUALIFIERS[q.type], words=words_at(text, [q.span]), note=f"in “{words_at(text, [q.scope]).strip(QUOTES)}”")


def _number(count: SourceCount) -> str:
    if count.high is None:
        return f"at least {count.low}"
    return f"{count.low}" if count.low == count.high else f"{count.low}{DASH}{count.high}"
