"""Absorbed: claims of which every account stands in another claim: a reader needs one row of them, not two.

in: the `Draft`s of a story    out: the same without those that another holds whole; what they set off is set off there
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.claims.drafts import Draft

_SLACK = 2  # characters, marks of quotation, by which an account may reach beyond that of the other row


def without_absorbed(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without those that have no account of their own, nor a surer word or another kind of difference than the one
    that holds them. Where both set off numbers or words, the one that stays sets off those of both."""
    kept = list(drafts)
    gone: set[int] = set()
    for inner, outer in _in_another(drafts):
        if inner not in gone and outer not in gone and _says_no_more(kept[inner], kept[outer]):
            kept[outer] = _with_marks_of(kept[inner], kept[outer])
            gone.add(inner)
    return [draft for k, draft in enumerate(kept) if k not in gone]


def _in_another(drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """The pairs of drafts that share a sentence, and of which the first has its every account in the second."""
    by_sentence: dict[tuple[int, object], set[int]] = defaultdict(set)
    for k, draft in enumerate(drafts):
        for unit in draft.units:
            by_sentence[unit.report, unit.clause.sentence].add(k)
    for inner, draft in enumerate(drafts):
        if len({u.report for u in draft.units}) < 2:
            continue
        sharing = set.intersection(*(by_sentence[u.report, u.clause.sentence] for u in draft.units)) - {inner}
        yield from ((inner, outer) for outer in sorted(sharing) if _holds(drafts[outer], draft) or _repeats(draft, drafts[outer]))


def _repeats(inner: Draft, outer: Draft) -> bool:
    """Whether what may be one stands in sentences that another row sets apart, all of them."""
    return inner.verdict.relation == "agree" and not inner.verdict.sure and outer.verdict.relation in ("differ", "developed")


def _holds(outer: Draft, inner: Draft) -> bool:
    return all(_place(inner, k, outer) is not None for k in range(len(inner.units)))


def _place(inner: Draft, account: int, outer: Draft) -> int | None:
    """The account of the outer draft in which one of the inner stands."""
    unit, span = inner.units[account], inner.spans[account]
    for k, (other, reach) in enumerate(zip(outer.units, outer.spans, strict=True)):
        if other.report == unit.report and reach.start - _SLACK <= span.start and span.end <= reach.end + _SLACK:
            return k
    return None


def _says_no_more(inner: Draft, outer: Draft) -> bool:
    """Whether a row adds nothing to the one that holds it: it is no surer, and what it sets apart is set apart there."""
    if inner.verdict.sure and not outer.verdict.sure:
        return False
    if inner.verdict.relation == "agree":
        return True
    same = inner.verdict.relation == outer.verdict.relation
    return same and set(inner.verdict.kinds) <= set(outer.verdict.kinds) and not _sets_off_others(inner, outer)


def _sets_off_others(inner: Draft, outer: Draft) -> bool:
    """Whether two rows of one kind set off other words in two accounts: of one sentence each an age, and a sum."""
    if inner.verdict.kinds[:1] != outer.verdict.kinds[:1]:
        return False
    marks = [
        (set(inner.verdict.marks[k]), set(outer.verdict.marks[n]))
        for k in range(len(inner.units))
        if (n := _place(inner, k, outer)) is not None
    ]
    return sum(bool(own and others) and not own & others for own, others in marks) > 1


def _with_marks_of(inner: Draft, outer: Draft) -> Draft:
    """The outer draft with the values and words that only the inner one sets off."""
    if inner.verdict.kinds[:1] != outer.verdict.kinds[:1]:
        return outer
    values, marks = list(outer.verdict.values), list(outer.verdict.marks)
    for account in range(len(inner.units)):
        k = _place(inner, account, outer)
        if k is not None and values[k] is None and not marks[k]:
            values[k], marks[k] = inner.verdict.values[account], inner.verdict.marks[account]
    return replace(outer, verdict=replace(outer.verdict, values=tuple(values), marks=tuple(marks)))
