"""Covered: what is listed as one report's, though most of its words stand in a claim of several: the frame of a quotation that
others have too (“… ,” she told the court), or the sentence around it. A reader needs one row, and that only one has it is not so.

in: the `Draft`s of a story    out: the same without those
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.claims.drafts import Draft
from sayso.model import Span, overlap

_MOST = 0.5  # of what is shown of it, that stands in the other claim
_LONE = ("only_one", "unmatched")


def without_covered(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without what only one has of which a claim of several reports has most; the others with what is their own."""
    held: defaultdict[tuple[int, Span], list[Span]] = defaultdict(list)
    for draft in drafts:
        if len({u.report for u in draft.units}) > 1:
            for unit, span in zip(draft.units, draft.spans, strict=True):
                held[unit.report, unit.clause.sentence].append(span)
    return [_own_part(d, held) for d in drafts if not _is_covered(d, held)]


def _own_part(draft: Draft, held: dict[tuple[int, Span], list[Span]]) -> Draft:
    """What only one has without the part of its sentence that a claim of several has."""
    if draft.verdict.relation not in _LONE or len(draft.units) != 1 or draft.spans[0] == draft.units[0].span:
        return draft
    unit, shown = draft.units[0], draft.spans[0]
    spans = held.get((unit.report, unit.clause.sentence), ())
    cut = any(overlap(shown, s) for s in spans) and not any(overlap(unit.span, s) for s in spans)
    return replace(draft, spans=(unit.span,)) if cut else draft


def _is_covered(draft: Draft, held: dict[tuple[int, Span], list[Span]]) -> bool:
    if draft.verdict.relation not in _LONE or len(draft.units) != 1:
        return False
    unit, own = draft.units[0], draft.spans[0]
    spans = held.get((unit.report, unit.clause.sentence), ())
    return any(overlap(own, span) >= _MOST * (own.end - own.start) for span in spans)
