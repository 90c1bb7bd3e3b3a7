"""Anchors: words of a report held by quote, and found again when the text around them has changed.

in: a text and a span, or a `Quote`    out: a `Quote`, or the span where it stands now

As the W3C's TextQuoteSelector (Web Annotation Data Model, 4.2.4), but for two things: any run of white space is like any other,
since a page's lines are broken anew from version to version; and words that stand several times are found only where what stands
before and behind tells which of them were meant. A correction put upon other words accuses somebody; one that is not found is
shown to who made it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from msgspec import Struct

from sayso.model import Edit, Quote, Span, quotes_of

_CONTEXT = 32  # code points that are held before and behind, as annotators on the web do
_RUN = re.compile(r"\s+")
_WORK = 20_000_000  # code points that are looked at to find one quote in one text
_MOST = 2_000  # places at which the same words may stand
# Code points before and behind that must be as they were, for one of several places to be the one; fewer where fewer were held.
_WELL = 12
_NEARER = 3  # times as near as the next must be, what fits as well as that


def anchor(report: str, text: str, span: Span) -> Quote:
    """The quote that holds a span of a report's text. The span must lie inside the text."""
    if not span.inside(text):
        raise ValueError(f"span {tuple(span)} lies outside the text of {report} ({len(text)} code points)")
    return Quote(
        report=report,
        exact=span.of(text),
        prefix=text[max(0, span.start - _CONTEXT) : span.start],
        suffix=text[span.end : span.end + _CONTEXT],
        start=span.start,
    )


def found(text: str, quote: Quote) -> Span | None:
    """Where the words of a quote stand in a text; None where they don't, or where nobody can say which of several they are.

    Words that stand once are these, whatever is around them. Of several they are those with the same words before and behind, or
    with far more of them than any other; of those that have as much, the one far nearest to where they stood.
    """
    still = Span(quote.start, quote.start + len(quote.exact))
    if still.inside(text) and anchor(quote.report, text, still) == quote:
        return still
    words, plain = _Words.of(quote), _Plain.of(text)
    places = _places(plain.text, words)
    place = places[0] if len(places) == 1 else _meant(plain, places, words, quote.start)
    return None if place is None else plain.span(place, place + len(words.exact))


def applies(text_of: Callable[[str], str | None], edit: Edit) -> bool:
    """Whether all words that a correction is held by still stand in the texts of their reports. text_of: by a report's id, its
    text; None where there is none."""
    for quote in quotes_of(edit.what):
        text = text_of(quote.report)
        if text is None or found(text, quote) is None:
            return False
    return True


class _Words(Struct, frozen=True):
    """A quote, every run of white space one blank. begins, ends: whether it starts, or stops, where a word does."""

    exact: str
    before: str
    behind: str
    begins: bool
    ends: bool

    @classmethod
    def of(cls, quote: Quote) -> _Words:
        exact = quote.exact.strip()
        at = quote.exact.find(exact)
        lead, tail = quote.prefix + quote.exact[:at], quote.exact[at + len(exact) :] + quote.suffix
        return cls(
            exact=_RUN.sub(" ", exact),
            before=_RUN.sub(" ", lead),
            behind=_RUN.sub(" ", tail),
            begins=_parted(lead[-1:], exact[:1]),
            ends=_parted(exact[-1:], tail[:1]),
        )


class _Plain(Struct, frozen=True):
    """A text, every run of white space one blank, and the way back. ends: where longer runs stop in it; cut: how many code points
    are gone up to each."""

    text: str
    ends: list[int]
    cut: list[int]

    @classmethod
    def of(cls, text: str) -> _Plain:
        runs = [m.span() for m in _RUN.finditer(text) if m.end() - m.start() > 1]
        cut = list(accumulate(end - start - 1 for start, end in runs))
        return cls(_RUN.sub(" ", text), [end - gone for (_, end), gone in zip(runs, cut, strict=True)], cut)

    def at(self, place: int) -> int:
        """Where the code point at a place stands in the text as it is."""
        n = bisect_right(self.ends, place)
        return place + (self.cut[n - 1] if n else 0)

    def span(self, start: int, stop: int) -> Span:
        """The span of what starts and stops with no white space."""
        return Span(self.at(start), self.at(stop - 1) + 1)


def _parted(left: str, right: str) -> bool:
    """Whether no word goes on from one code point to the next."""
    return not (left.isalnum() and right.isalnum())


def _places(text: str, words: _Words) -> list[int]:
    """Where the words stand, as words: "art" not in "party", unless they were a part of one. None where that is at too many places,
    or takes too long to tell."""
    exact, left = words.exact, _WORK
    found: list[int] = []
    at = text.find(exact) if exact else -1
    while at >= 0:
        stop = at + len(exact)
        left -= len(exact) + _CONTEXT
        if left < 0 or len(found) > _MOST:
            return []
        starts, ends = _parted(text[max(0, at - 1) : at], exact[:1]), _parted(exact[-1:], text[stop : stop + 1])
        if (starts or not words.begins) and (ends or not words.ends):
            found.append(at)
        at = text.find(exact, at + 1)
    return found


def _meant(plain: _Plain, places: Sequence[int], words: _Words, start: int) -> int | None:
    """The one of several places that a quote is of, by what stands around it, then by nearness; None in doubt."""
    if not places:
        return None
    fits = {at: _fit(plain.text, at, words) for at in places}
    held = len(words.before) + len(words.behind)
    best = max(fits.values())
    if best < min(_WELL, max(1, held)):
        return None
    # Where all that was held is there, less is no rival; where it was changed, what has half as much of it may be the one.
    rivals = [at for at in places if (fits[at] == held if best == held else 2 * fits[at] > best)]
    if len(rivals) == 1:
        return rivals[0]
    first, second = sorted(rivals, key=lambda at: (abs(plain.at(at) - start), at))[:2]
    near, far = abs(plain.at(first) - start), abs(plain.at(second) - start)
    return first if fits[first] == best and _NEARER * near <= far else None


def _fit(text: str, at: int, words: _Words) -> int:
    """How many code points next to a place are as they were."""
    before = text[max(0, at - len(words.before)) : at]
    behind = text[at + len(words.exact) : at + len(words.exact) + len(words.behind)]
    return _alike(before[::-1], words.before[::-1]) + _alike(behind, words.behind)


def _alike(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
