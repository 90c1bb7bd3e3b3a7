"""Undone: what a sentence says was to be done, and in the same breath that it was not: "had been expected to give evidence on
Monday but did not".

in: a sentence of a report, what it announces    out: the words that say that it did not come; None where none do
"""

from __future__ import annotations

import re

from sayso.compare.timeline.words import EXPECTED
from sayso.model import Span

_DUE = re.compile(
    rf"{EXPECTED.pattern}|\b(?:was|were|had been) (?:\w+ )?(?:to|due|expected|scheduled|supposed|meant|set|planned|slated)\b", re.I
)
_HINTS = ("but ", "though ", "yet ")
_NOT = r"(?:(?:did|was|were) not|(?:did|was|were)n[’']t)"
_BUT = r"(?:but|although|though|and yet|yet) (?:in the end |then )?(?:(?:he|she|it|they) )?"
_ENDS = r"(?=\s*(?:$|[,.;:”\"—–)]))"
_NO_MORE = re.compile(
    rf",? {_BUT}(?P<not>{_NOT}(?: do so| come| appear| turn up| show up| take place| happen| materiali[sz]e)?{_ENDS}|"
    rf"never (?:did|came|appeared|turned up|showed up|arrived|happened){_ENDS}|"
    r"(?:did not|didn[’']t|failed to|never) (?:come|appear|turn(?:ed)? up|show(?:ed)? up|arrive|take place|materiali[sz]e)\b)",
    re.I,
)
_REACH = 160  # characters behind what was to be done


def not_done(text: str, sentence: Span, told: Span) -> Span | None:
    """The words behind, or at the end of, what a sentence announces that say that it did not come."""
    words = text[told.start : min(sentence.end, told.end + _REACH)]
    if not any(hint in words for hint in _HINTS):
        return None
    due = _DUE.search(words)
    found = _NO_MORE.search(words, due.end()) if due else None
    return Span(told.start + found.start("not"), told.start + found.end("not")) if found else None
