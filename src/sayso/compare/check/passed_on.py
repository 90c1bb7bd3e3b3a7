"""Outlets that a statement was made to: "Dol told the Vellin Times", where no report has that outlet.

in: the text's reading, the reports    out: the outlet's name in the text, for each that no report names nor is
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.clauses.units import Unit
from sayso.compare.voices.newsrooms import same_newsroom
from sayso.model import Attribution, Reading, Report, Span, initials, telling_words, words_of

_QUOTES = re.compile(r"(?P<outlet>[A-Z][\w’'-]{0,30}(?: [\w’'-]{1,30}){0,5}?) (?:quot|cit)(?:ed|es)\b[^,.;]{0,60} as \w{1,30}ing$")
_NEAR = 60  # characters around a cue within which the outlet stands


def told_to_others(text: Reading, reports: Sequence[Report]) -> Iterator[tuple[Attribution, Span]]:
    """The statements of a text that were made to an outlet of which no report knows, with the outlet's name."""
    known = [frozenset(words_of(r.text)) for r in reports]
    for statement in text.attributions:
        name = statement.via
        if not name or any(same_newsroom(name, r.outlet) for r in reports):
            continue
        place = _place(statement, name, text.article.text)
        if place and not any(telling_words(name) <= words for words in known) and not _by_initials(name, reports):
            yield statement, place


def is_outlet_quoting(unit: Unit, reports: Sequence[Report]) -> bool:
    """Whether a clause only tells that a report's own outlet quotes somebody: "the Coast Courier quoted him as saying"."""
    m = _QUOTES.search(unit.text)
    return m is not None and any(r.outlet and same_newsroom(m["outlet"], r.outlet) for r in reports)


def _by_initials(name: str, reports: Sequence[Report]) -> bool:
    """Whether a report has the outlet by its initials, or what these stand for."""
    words = {w.strip(".,;:’'”\"()") for r in reports for w in r.text.split() if w[:1].isupper()}
    if any(w.isupper() and initials(name, w) for w in words):
        return True
    return name.isupper() and any(r.outlet and initials(r.outlet, name) for r in reports)


def _place(statement: Attribution, name: str, text: str) -> Span | None:
    """Where the outlet's name stands behind a statement's cue."""
    for cue in statement.cue:
        at = text.find(name, cue.start, cue.end + _NEAR + len(name))
        if at >= 0:
            return Span(at, at + len(name))
    return None
