"""Sentences of the checked text that stand word for word in a report. Nothing that was read of one, here or there, can then make it
other than the report has it.

in: the text and the reports' words    out: for each failing finding, what the reports' own words make of it
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.check.held import Held
from sayso.compare.check.quotations import Words, standing_at
from sayso.compare.pronouns import PERSONAL
from sayso.compare.units import Unit
from sayso.compare.voices import independent, voices
from sayso.model import Evidence, Finding, Report, Span, words_of

_LEAST = 4  # words of a sentence that tell it from others


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
        """A finding that fails, or what it is where the reports have its words as they stand."""
        settle = _SETTLED.get((finding.kind, finding.verdict))
        if not finding.fails or settle is None:
            return finding
        sentence = next((s for s in self._sentences if s.holds(finding.span)), None)
        if sentence is None:
            return finding
        copied = self._copied(sentence)
        if not copied or (finding.kind == "statement" and _nameless(finding.span.of(self._text))):
            return finding
        evidence = tuple(Evidence(report=self._reports[c.report][0].id, span=c.span) for c in copied)
        return settle(self, replace(finding, fails=False, why=f"word for word as {self._names(copied)}", evidence=evidence), copied)

    def voices(self, finding: Finding, copied: Sequence[Copied]) -> int | None:
        """How many independent voices have a claim in these words."""
        units = [self._unit(c) for c in copied]
        known = [u for u in units if u is not None]
        return independent(known, voices(known, [r for r, _ in self._reports])) if len(known) == len(units) else None

    def _unit(self, copied: Copied) -> Unit | None:
        return next((u for u in self._held.others if u.report == copied.report and u.span.touches(copied.span)), None)

    def _copied(self, span: Span) -> tuple[Copied, ...]:
        if span not in self._found:
            words = Words(self._text, span).words
            places = [(k, standing_at(words, there)) for k, (_, there) in enumerate(self._reports)] if len(words) >= _LEAST else []
            self._found[span] = tuple(Copied(k, place) for k, place in places if place is not None)
        return self._found[span]

    def _names(self, copied: Sequence[Copied]) -> str:
        reports = [self._reports[c.report][0] for c in copied]
        return ", ".join(dict.fromkeys(r.outlet or r.name or r.id for r in reports))


def _nameless(source: str) -> bool:
    """Whether a source is only "he" or "she": who that is, another sentence tells."""
    return set(words_of(source)) <= PERSONAL


def _same_speaker(_: Verbatim, finding: Finding, __: Sequence[Copied]) -> Finding:
    return replace(finding, verdict="same_speaker")


def _reported(_: Verbatim, finding: Finding, __: Sequence[Copied]) -> Finding:
    return replace(finding, verdict="reported")


def _carried(own: Verbatim, finding: Finding, copied: Sequence[Copied]) -> Finding:
    return replace(finding, verdict="carried", voices=own.voices(finding, copied), differs=())


_SETTLED: dict[tuple[str, str], Callable[[Verbatim, Finding, Sequence[Copied]], Finding]] = {
    ("statement", "other_speaker"): _same_speaker,
    ("statement", "no_speaker"): _same_speaker,
    ("number", "differently"): _reported,
    ("number", "not_found"): _reported,
    ("day", "differently"): _reported,
    ("day", "not_found"): _reported,
    ("claim", "unsupported"): _carried,
}
