"""Rows: claims that set the same two numbers against each other, from other sentences, are one claim; so are those that set two
times against one and the same.

in: the `Draft`s of a story    out: the same, those in one
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.claims.already import marks_of
from sayso.compare.claims.drafts import Draft
from sayso.compare.clauses.units import Unit
from sayso.model import Span

_MOST = 60  # claims that each is held against
_KINDS = 2  # kinds of difference a claim names at most

_Told = tuple[Unit, Span, str | None, tuple[Span, ...]]


def in_one_row(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; of those that have the same numbers, one of them at the same words, the first with all their accounts; and so of
    those that have a time at the same words."""
    rows: list[Draft] = []
    measuring: list[int] = []
    for draft in drafts:
        home = next((n for n in measuring[:_MOST] if _is_one_row(rows[n], draft)), None) if _measures(draft) else None
        if home is not None:
            rows[home] = joined(rows[home], draft)
            continue
        if _measures(draft):
            measuring.append(len(rows))
        rows.append(draft)
    return rows


def _measures(draft: Draft) -> bool:
    return draft.verdict.relation == "differ" and draft.verdict.kinds[:1] in (("number",), ("time",))


def _is_one_row(one: Draft, other: Draft) -> bool:
    """Whether two claims give the same numbers, and share the words of one; or two times, and share those of one."""
    if one.verdict.kinds[0] != other.verdict.kinds[0] or one.verdict.sure != other.verdict.sure:
        return False
    if one.verdict.kinds[0] == "number" and numbers_of(one) != numbers_of(other):
        return False
    return bool(marks_of(one) & marks_of(other))


def numbers_of(draft: Draft) -> set[tuple[float | None, float | None, str | None]]:
    """The numbers that a claim marks."""
    marked = zip(draft.units, draft.verdict.marks, strict=True)
    return {(q.low, q.high, q.unit) for u, spans in marked for q in u.quantities if q.span in spans}


def joined(one: Draft, other: Draft) -> Draft:
    """The first claim with those accounts of the second that it lacks."""
    there = {u.n for u in one.units}
    new = [t for t in _told(other) if t[0].n not in there and not {(t[0].report, s) for s in t[3]} & marks_of(one)]
    told = [*_told(one), *new]
    units, spans, values, marks = zip(*told, strict=True)
    v = one.verdict
    kinds = tuple(dict.fromkeys((*v.kinds, *other.verdict.kinds)))[:_KINDS]
    verdict = replace(v, kinds=kinds, values=values, marks=marks)
    rank = (*one.rank[:-1], min(one.rank[-1], other.rank[-1]))
    return replace(one, rank=rank, telling=max(one.telling, other.telling), units=units, spans=spans, verdict=verdict, borne=())


def _told(draft: Draft) -> Iterator[_Told]:
    yield from zip(draft.units, draft.spans, draft.verdict.values, draft.verdict.marks, strict=True)
