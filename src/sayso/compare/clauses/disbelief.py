"""Disbelief: what a report tells only as what somebody says is not so: "called the report that … false", "said the claim that … was
baseless", "it was not true that …".

in: a text and one of its sentences    out: where what is not so stands, and the words that say that
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from sayso.model import Clause, Span, overlap

# How the words begin that say that what somebody told is not so; one of them stands in every sentence that tells it.
SAYS_FALSE = (
    "fals", "untrue", "baseless", "groundless", "unfounded", "fabricat", "nonsens", "invent", "fict", "lie", "hoax", "not true",
    "not correct", "no truth",
)  # fmt: skip
_FALSE = (
    r"(?P<false>false|untrue|baseless|groundless|unfounded|fabricat(?:ed|ions?)|nonsens(?:e|ical)|invent(?:ed|ions?)|fictions?|"
    r"lies?|hoax)\b"
)
_HOW = r"(?:as )?(?:an? )?(?:\w{1,20}ly |outright |complete |total |pure |plain |blatant )?"
_CLAIM = (
    r"(?:reports?|claims?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?|statements?|charges?|notions?|accounts?|"
    r"stor(?:y|ies))"
)
_CALLS = r"(?:call|brand|describ|label|denounc|term|characteri[sz]|dismiss|reject|condemn)(?:s|es|ed|ing|e)?"
_WHAT = r"(?P<what>[^.;:!?“”\"\n]{8,220}?)"
_SOME = r"(?:the |a |those |these |any |all |such )?(?:[\w-]+ ){0,2}?"
_IS = r"(?:is|was|are|were|had been|has been|have been)"
_NO_TRUTH = rf"(?P<false>not true|untrue|false|no truth) (?:(?:in|to) {_SOME}{_CLAIM} )?that"
_TELLS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\b{_CALLS} {_SOME}{_CLAIM} that {_WHAT},? {_HOW}{_FALSE}",
        rf"\b{_CALLS} {_HOW}{_FALSE} {_SOME}{_CLAIM} that {_WHAT}(?=[.,;:!?“”\"\n]|$)",
        rf"\b{_CLAIM} that {_WHAT},? {_IS} {_HOW}(?:{_FALSE}|(?P<not>not true|not correct)\b)",
        rf"\b(?:it|that|this|there) {_IS} (?:simply |just )?{_NO_TRUTH} {_WHAT}(?=[.,;:!?“”\"\n]|$)",
    )
)
_NEAR = len("that ")  # characters by which a clause may begin before what it tells, or behind it


class Disbelieved(Struct, frozen=True):
    """What is told as not so (content), and the words that say so (words)."""

    content: Span
    words: Span


def disbelieved_in(text: str, sentence: Span) -> Iterator[Disbelieved]:
    """What a sentence tells as not so, at most once a way of telling it."""
    low = sentence.of(text).lower()
    if not any(hint in low for hint in SAYS_FALSE):
        return
    for pattern in _TELLS:
        if m := pattern.search(text, sentence.start, sentence.end):
            yield Disbelieved(Span(*m.span("what")), Span(*m.span("not" if m.groupdict().get("not") else "false")))


def not_believed(clause: Clause, found: Iterable[Disbelieved]) -> Span | None:
    """The words that say that a clause is not so; None where none do, or where the reading has them as its negation. What stands
    further in ("the claim that the dam, which is old, had burst") may be so."""
    told = next((d for d in found if _opens(clause.span, d.content)), None)
    return None if told is None or any(told.words.touches(s) for s in clause.negation) else told.words


def _opens(clause: Span, content: Span) -> bool:
    """Whether a clause begins with what is not so, and is most of it."""
    return abs(clause.start - content.start) <= _NEAR and 2 * overlap(clause, content) > clause.end - clause.start
