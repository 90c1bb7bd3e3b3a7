"""Numbers of those who say it: "two people with knowledge of the talks said".

in: the readings of the checked text and of the reports    out: where a report has a source of the same number. What a source counts
is no part of what is said, so no clause of a report stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.model import Reading, Span

_NEXT = re.compile(r"\W?\w+")


def credited(text: Reading, number: Span, readings: Sequence[Reading]) -> tuple[str, Span] | None:
    """The report and place of a source that is called by the number and noun of one in the text."""
    written = text.article.text
    behind = _NEXT.match(written, number.end)
    if behind is None or not any(s.holds(number) for a in text.attributions for s in a.source):
        return None
    called = re.compile(rf"(?<!\w){re.escape(Span(number.start, behind.end()).of(written))}(?!\w)", re.I)
    return next(
        (
            (r.article.id, s)
            for r in readings
            for a in r.attributions
            for s in a.source
            if called.search(r.article.text, s.start, s.end)
        ),
        None,
    )
