"""Quotations: where their words stand in the reports, word for word or nearly.

in: a text and reports    out: for each quotation its matches. Words are compared without case, white space and the shapes of
marks; an ellipsis or words in brackets stand for whatever was left out or put in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property, lru_cache

from sayso.model import Report, Span

# A quotation ends within its paragraph.
_QUOTED = re.compile(r"“((?:(?!\n\s*\n)[^“”])+)”|\"([^\"\n]+)\"|«((?:(?!\n\s*\n)[^«»])+)»|„((?:(?!\n\s*\n)[^„“”])+)[“”]")
# Signs that a number cannot do without belong to it: "£5", "5%", "-3".
_WORD = re.compile(r"(?:[$£€¥]\s?|(?<![\w)])[+−-])?\d[\d.,]*(?:\s?%|°)?|[^\W_]+(?:[’'.,-][^\W_]+)*", re.UNICODE)
_GAP = re.compile(r"\.\.\.|…|\[[^\]]*\]|\(…\)")
_NEARLY = 0.6  # share of a quotation's words that must be found, in order, to be taken for it
_LONGEST = 300  # words of a quotation up to which what is nearly it is looked for; a longer one is found word for word or not
_SLACK = 4  # words more or fewer than the quotation that its place in a report may hold


class Match:
    """Where the words of a quotation stand in a report: exact where all do, in order and with nothing between."""

    __slots__ = ("differs", "exact", "marks", "report", "share", "span")

    def __init__(self, report: str, span: Span, share: float, differs: tuple[Span, ...] = (), marks: tuple[Span, ...] = ()) -> None:
        self.report, self.span, self.share, self.differs, self.marks = report, span, share, differs, marks
        self.exact = not differs and not marks


class Words:
    """The words of a text, as they are compared, with where they stand and where each of them does."""

    def __init__(self, text: str, within: Span | None = None) -> None:
        low, high = within or (0, len(text))
        self.spans = [Span(*m.span()) for m in _WORD.finditer(text, low, high)]
        self.words = [_plain(s.of(text)) for s in self.spans]

    @cached_property
    def places(self) -> dict[tuple[str, ...], list[int]]:
        """Where each word, and each pair of words, stands."""
        found: dict[tuple[str, ...], list[int]] = {}
        for k, word in enumerate(self.words):
            found.setdefault((word,), []).append(k)
            found.setdefault(tuple(self.words[k : k + 2]), []).append(k)
        return found


@lru_cache(maxsize=64)
def words_of_report(text: str) -> Words:
    """The words of a whole report, made once for all texts that are held against it."""
    return Words(text)


def quotations(text: str) -> list[Span]:
    """The words inside quotation marks, marks aside, in order."""
    found = [Span(*m.span(m.lastindex or 0)) for m in _QUOTED.finditer(text)]
    return [s for s in found if Words(text, s).words]


def matches(text: str, quotation: Span, reports: Sequence[tuple[Report, Words]]) -> list[Match]:
    """The best place of a quotation in each report that has one, the best report first."""
    parts = list(_parts(text, quotation))
    found = [m for report, words in reports if (m := _in_report(parts, report.id, words)) is not None]
    return sorted(found, key=lambda m: (not m.exact, -m.share, m.report))


def _parts(text: str, quotation: Span) -> Iterator[Words]:
    """The stretches of a quotation between ellipses and bracketed words."""
    start = quotation.start
    for gap in _GAP.finditer(text, quotation.start, quotation.end):
        yield from _unless_empty(text, start, gap.start())
        start = gap.end()
    yield from _unless_empty(text, start, quotation.end)


def _unless_empty(text: str, start: int, end: int) -> Iterator[Words]:
    words = Words(text, Span(start, end)) if end > start else None
    if words and words.words:
        yield words


def _in_report(parts: Sequence[Words], report: str, there: Words) -> Match | None:
    """The place of all parts of a quotation, one behind another."""
    spans: list[Span] = []
    differs: list[Span] = []
    marks: list[Span] = []
    total = found = 0
    after = 0
    for part in parts:
        total += len(part.words)
        place = _best(part.words, there, after)
        if place is None:
            differs += part.spans
            continue
        low, high = place
        own, theirs, same = _unlike(part, there, low, high)
        found += same
        differs += own
        marks += theirs
        spans.append(Span(there.spans[low].start, there.spans[high - 1].end))
        after = high
    if not spans or found < _NEARLY * total:
        return None
    return Match(report, Span(spans[0].start, spans[-1].end), found / total, tuple(differs), tuple(marks))


def standings(words: Sequence[str], there: Words) -> Iterator[range]:
    """Where words stand one behind another in a text, as places among its words."""
    n = len(words)
    return (range(k, k + n) for k in there.places.get(tuple(words[:2]), []) if there.words[k : k + n] == list(words))


def _best(words: Sequence[str], there: Words, after: int) -> tuple[int, int] | None:
    """The first and last word, exclusive, of the stretch of a text that is most like some words."""
    n = len(words)
    whole = next((at for at in standings(words, there) if at.start >= after), None)
    if whole is not None:
        return whole.start, whole.stop
    if n > _LONGEST:
        return None
    if n == 1:
        at = next((k for k in there.places.get((words[0],), []) if k >= after), None)
        return None if at is None else (at, at + 1)
    votes = Counter(
        place - k for k in range(n - 1) for place in there.places.get((words[k], words[k + 1]), []) if place - k >= after - _SLACK
    )
    best, place = 0.0, None
    for start, _ in sorted(votes.items(), key=lambda v: (-v[1], v[0]))[:5]:
        low, high = max(after, start - _SLACK), min(len(there.words), start + n + _SLACK)
        blocks = SequenceMatcher(None, words, there.words[low:high], autojunk=False).get_matching_blocks()
        same = sum(b.size for b in blocks)
        if same / n > best:
            used = [b for b in blocks if b.size]
            best, place = same / n, (low + used[0].b, low + used[-1].b + used[-1].size)
    return place if best >= _NEARLY else None


def _unlike(part: Words, there: Words, low: int, high: int) -> tuple[list[Span], list[Span], int]:
    """The words of a quotation and of its place that are not in the other, and how many words are the same."""
    own, theirs, same = [], [], 0
    for tag, a, b, c, d in SequenceMatcher(None, part.words, there.words[low:high], autojunk=False).get_opcodes():
        if tag == "equal":
            same += b - a
            continue
        own += part.spans[a:b]
        theirs += there.spans[low + c : low + d]
        if a == b and part.spans:  # a word was left out: the words beside it are shown
            own += part.spans[max(0, a - 1) : a + 1]
    return own, theirs, same


def _plain(word: str) -> str:
    plain = word.casefold().replace("’", "'").replace("‘", "'").replace("−", "-")
    return re.sub(r"\s", "", plain).rstrip(".,")
