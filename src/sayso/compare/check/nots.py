"""Sentences of the checked text that stand word for word in a report but for a "not": that is the contrary, however little the
sentence says.

in: the text, the sentences of it, the reports' words    out: for each such sentence the report's words, and the "not" of either
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from sayso.compare.check.quotations import Words, words_of_report
from sayso.compare.check.verbatim import whole_sentence
from sayso.model import Report, Span

_NOT = re.compile(r"\b(?:not|never)\b|(?<=\bcan)not\b|n[’']t\b", re.I)
_LEAST, _MOST = 5, 300  # words of a sentence that tell it from others, its "not" aside, and of the longest that is looked for


class Turned(Struct, frozen=True):
    """A sentence that is a report's but for a "not": where both stand, and the "not" in the text or in the report."""

    sentence: Span
    report: Report
    there: Span
    own: tuple[Span, ...]
    theirs: tuple[Span, ...]


def turned_by_not(text: str, sentences: Iterable[Span], reports: Sequence[tuple[Report, Words]]) -> Iterator[Turned]:
    """The sentences that some report has with a "not" more or less, and none as they are."""
    bare_text, bare = _blanked(text), [(report, words, _blanked(report.text)) for report, words in reports]
    indexed = [(report, words_of_report(blank) if blank != report.text else words, blank) for report, words, blank in bare]
    for sentence in sentences:
        own = Words(bare_text, sentence)
        if not _LEAST <= len(own.words) <= _MOST:
            continue
        places = [(report, whole_sentence(bare_text, own, blank, words)) for report, words, blank in indexed]
        nots = _nots(text, sentence)
        found = [(report, place, _nots(report.text, place)) for report, place in places if place is not None]
        if all(len(nots) + len(theirs) == 1 for _, _, theirs in found):
            yield from (Turned(sentence, report, place, nots, theirs) for report, place, theirs in found)


def _nots(text: str, within: Span) -> tuple[Span, ...]:
    return tuple(Span(*m.span()) for m in _NOT.finditer(text, *within))


@lru_cache(maxsize=64)
def _blanked(text: str) -> str:
    """A text with blanks for the words that deny, so that all others stand where they stood."""
    return _NOT.sub(lambda m: " " * len(m.group()), text)
