"""On whose word an entry of the timeline stands: what one named person alone says is no fact of the report's own.

in: a story's comparison, an entry    out: a name; None where several reports tell it, or the report itself does, or its words do
"""

from __future__ import annotations

from sayso.model import Account, Comparison, TimelineEntry, words_of

_MOST = 0.8  # share of an entry's words that a statement must have


def word_of(c: Comparison, entry: TimelineEntry) -> str | None:
    """The one named person by whose word alone something is told as done."""
    if entry.status != "happened" or len(entry.reports) > 1 or entry.came is not None:
        return None
    own = [a for claim in c.claims for a in claim.accounts if a.report == entry.report and _is_of(a, entry)]
    names = {a.speaker for a in own if a.source_kind == "named_person"}
    if len(names) != 1 or any(a.source_kind != "named_person" for a in own):
        return None
    name = names.pop()
    told = set(words_of(entry.text))
    return name if name and not told & set(words_of(name)[-1:]) else None


def _is_of(a: Account, entry: TimelineEntry) -> bool:
    """Whether an account has most of an entry's words."""
    shared = min(a.span.end, entry.span.end) - max(a.span.start, entry.span.start)
    return shared >= _MOST * (entry.span.end - entry.span.start)
