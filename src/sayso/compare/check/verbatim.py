"""Sentences of the checked text that stand word for word in a report. Nothing that was read of one, here or there, can then make it
other than the report has it.

in: the text and the reports' words    out: for each failing finding, what the reports' own words make of it

A sentence must be a whole one there too, with the same signs: "five people died" is no copy of "it is not true that five people
died", nor "the fund said Brand lied" of "“The fund”, said Brand, “lied”".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.check.held import Held
from sayso.compare.check.quotations import Words, standings
from sayso.compare.clauses.pronouns import PERSONAL
from sayso.compare.clauses.units import Unit
from sayso.compare.voices.door import independent, voices
from sayso.model import Evidence, Finding, Report, Span, telling_words, words_of

_LEAST, _MOST = 4, 300  # words of a sentence that tell it from others, and of the longest that is looked for
_LAYOUT = re.compile(r"[\s*_`#>]+")  # what sets a text out and is no sign of its sentences
_MARKS = str.maketrans({**dict.fromkeys("“”„«»‘’'", '"'), **dict.fromkeys("–—", "-"), "…": "."})
_BEFORE = 12  # characters before a sentence in which the one before it must end
_OPENS = re.compile(r"(?:^|[.!?…;][”\"’»)\]]*\s|\n)[^\w.,;:!?…]*$")
_CLOSES = re.compile(r"[”\"’»)\]]*(?:$|\s*\n|[.!…;](?!\w)|(?P<asks>\?))")


class Copied(Struct, frozen=True):
    """A report that has words of the text as they are, and where."""

    report: int
    span: Span


class Verbatim:
    """Where words of a text stand word for word in reports."""

    def __init__(self, text: str, reports: Sequence[tuple[Report, Words]], held: Held) -> None:
        self._text, self._reports, self._held = text, reports, held
        self._sentences = sorted({unit.clause.sentence for unit in held.units})
        self._found: dict[Span, tuple[Copied, ...]] = {}

    def settled(self, finding: Finding) -> Finding:
        """A finding, or what it is where it fails or was not found and the reports have its words as they stand."""
        settle = _SETTLED.get((finding.kind, finding.verdict))
        if settle is None:
            return finding
        sentence = next((s for s in self._sentences if s.holds(finding.span)), None)
        if sentence is None:
            return finding
        copied = self._copied(sentence)
        if not copied or (finding.kind == "statement" and self._told_elsewhere(finding.span)):
            return finding
        evidence = tuple(Evidence(report=self._reports[c.report][0].id, span=c.span) for c in copied)
        return settle(self, replace(finding, fails=False, why=f"word for word as {self._names(copied)}", evidence=evidence), copied)

    def voices(self, copied: Sequence[Copied]) -> int | None:
        """How many independent voices have a claim in these words; None where not every copy was read as a claim."""
        units = [self._unit(c) for c in copied]
        known = [u for u in units if u is not None]
        return independent(known, voices(known, [r for r, _ in self._reports])) if len(known) == len(units) else None

    def _unit(self, copied: Copied) -> Unit | None:
        return next((u for u in self._held.others if u.report == copied.report and u.span.touches(copied.span)), None)

    def _copied(self, span: Span) -> tuple[Copied, ...]:
        if span not in self._found:
            own = Words(self._text, span)
            looked_for = self._reports if _LEAST <= len(own.words) <= _MOST else ()
            places = [(k, whole_sentence(self._text, own, report.text, there)) for k, (report, there) in enumerate(looked_for)]
            self._found[span] = tuple(Copied(k, place) for k, place in places if place is not None)
        return self._found[span]

    def _told_elsewhere(self, source: Span) -> bool:
        """Whether another sentence tells who a source is: of "he", and of "the minister" where it was read as somebody named."""
        words = set(words_of(source.of(self._text)))
        said = [u.attribution for u in self._held.units if u.attribution is not None and source in u.attribution.source]
        return words <= PERSONAL or any(not telling_words(a.speaker or "") <= words for a in said)

    def _names(self, copied: Sequence[Copied]) -> str:
        reports = [self._reports[c.report][0] for c in copied]
        return ", ".join(dict.fromkeys(r.called for r in reports))


def whole_sentence(text: str, own: Words, other: str, there: Words) -> Span | None:
    """Where the words of a text stand in another as a whole sentence, with the same signs."""
    signs, asks = list(_signs(text, own.spans)), _asks(text, own.spans[-1])
    if asks is None:
        return None
    for at in standings(own.words, there):
        spans = there.spans[at.start : at.stop]
        begins = _OPENS.search(other[max(0, spans[0].start - _BEFORE) : spans[0].start]) is not None
        if begins and _asks(other, spans[-1]) == asks and list(_signs(other, spans)) == signs:
            return Span(spans[0].start, spans[-1].end)
    return None


def _signs(text: str, spans: Sequence[Span]) -> Iterator[str]:
    """The signs between words, whatever shape they have."""
    return (_LAYOUT.sub("", text[_end(text, a) : b.start]).translate(_MARKS) for a, b in pairwise(spans))


def _asks(text: str, last: Span) -> bool | None:
    """Whether the sentence that ends with a word asks; None where none ends there."""
    match = _CLOSES.match(text, _end(text, last))
    return None if match is None else match["asks"] is not None


def _end(text: str, word: Span) -> int:
    """Where a word ends; a number's own may be taken with the full stop behind it."""
    return word.start + len(word.of(text).rstrip(".,"))


def _same_speaker(_: Verbatim, finding: Finding, __: Sequence[Copied]) -> Finding:
    return replace(finding, verdict="same_speaker")


def _reported(_: Verbatim, finding: Finding, __: Sequence[Copied]) -> Finding:
    return replace(finding, verdict="reported")


def _carried(own: Verbatim, finding: Finding, copied: Sequence[Copied]) -> Finding:
    return replace(finding, verdict="carried", voices=own.voices(copied), differs=())


_SETTLED: dict[tuple[str, str], Callable[[Verbatim, Finding, Sequence[Copied]], Finding]] = {
    ("statement", "other_speaker"): _same_speaker,
    ("statement", "no_speaker"): _same_speaker,
    ("number", "differently"): _reported,
    ("number", "not_found"): _reported,
    ("day", "differently"): _reported,
    ("day", "not_found"): _reported,
    ("claim", "unsupported"): _carried,
    ("claim", "unclear"): _carried,
}
