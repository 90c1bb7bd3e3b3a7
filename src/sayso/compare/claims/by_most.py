"""By most: what a number that changed was before, where the reports of that time don't agree on it. "Four, then five" is no news of
a story in which most reports of the earlier days have three dead, and one alone has four: it was three, then five, and the four
stands in the claim in which those differ.

in: the `Draft`s of a story    out: the same, each number that became another with the accounts that most reports before have
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.claims.drafts import Draft
from sayso.compare.clauses.numbers import magnitude
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.pairs.relations import whose
from sayso.compare.voices.second_hand import root
from sayso.model import Quantity, Report, Span, dated, day_of, words_of

_STAGES = 2  # numbers of a change that is told: the one before, and what it became
_MOST = 40  # claims that a change is held against


class _Told(Struct, frozen=True):
    """An account with the number in which it differs."""

    unit: Unit
    span: Span
    value: str | None
    number: Quantity


def by_most(drafts: Sequence[Draft], reports: Sequence[Report]) -> list[Draft]:
    """The drafts; of a number that became another the one before as most reports have it that differ in it."""
    if not any(d.verdict.relation == "developed" for d in drafts):
        return list(drafts)
    contested = [
        told for d in drafts if d.verdict.relation == "differ" and d.verdict.kinds[:1] == ("number",) if (told := _told(d))
    ]
    return [_by_most(d, contested[:_MOST], reports) if d.verdict.relation == "developed" else d for d in drafts]


def _by_most(draft: Draft, contested: Sequence[list[_Told]], reports: Sequence[Report]) -> Draft:
    """A change as it is, or from the number that most have of those who contest the one it is told from."""
    told = _told(draft)
    if len({_size(t) for t in told}) != _STAGES or any(t.value is None for t in told):
        return draft
    first, last = _size(told[0]), _size(told[-1])
    before, then = [t for t in told if _size(t) == first], [t for t in told if _size(t) == last]
    if any(_has(t.unit, before) for t in then):  # it says itself from which: "from four to five"
        return draft
    places = {_place(t) for t in before}
    for other in contested:
        instead = [t for t in other if _size(t) != first]
        if places & {_place(t) for t in other} and _is_of_most(instead, [*before, *other], then, reports):
            return _told_from(draft, instead, then, reports)
    return draft


def _has(unit: Unit, before: Sequence[_Told]) -> bool:
    """Whether a sentence has a number of before, too, in the same words or in figures."""
    words = f" {' '.join(words_of(unit.sentence)).lower()} "
    forms = {form for t in before for form in ((t.value or "").lower(), f"{_size(t):g}")}
    return any(f" {form} " in words for form in forms)


def _is_of_most(instead: Sequence[_Told], every: Sequence[_Told], then: Sequence[_Told], reports: Sequence[Report]) -> bool:
    """Whether one other number is what most reports have before it changed, one of them as late as any with the contested one; and
    it changed the same way from either. every: the accounts of both."""
    sizes, now = {_size(t) for t in instead}, _size(then[0])
    others = [t for t in every if _size(t) not in sizes]
    if len(sizes) != 1 or not others or (now > min(sizes)) != (now > _size(others[0])) or now in sizes:
        return False
    if len(_texts(instead, reports)) <= len(_texts(others, reports)):
        return False
    mine, theirs, changed = (_days(told, reports) for told in (instead, others, then))
    if None in mine or None in theirs or None in changed:
        return False
    latest = max(d for d in mine if d)
    return max(d for d in theirs if d) <= latest < min(d for d in changed if d)


def _texts(told: Sequence[_Told], reports: Sequence[Report]) -> set[str]:
    """The reports that tell it, reprints as one."""
    return {root(reports[t.unit.report]) for t in told}


def _days(told: Sequence[_Told], reports: Sequence[Report]) -> set[date | None]:
    return {day_of(dated(reports[t.unit.report])) for t in told}


def _told_from(draft: Draft, before: Sequence[_Told], then: Sequence[_Told], reports: Sequence[Report]) -> Draft:
    """A change with other accounts of the number before."""
    every = (*before, *then)
    why = " against ".join(f"{t.value} ({whose(t.unit, reports)})" for t in (before[0], then[0]))
    values, marks = tuple(t.value for t in every), tuple((t.number.span,) for t in every)
    verdict = replace(draft.verdict, values=values, marks=marks, why=why)
    units, spans = tuple(t.unit for t in every), tuple(t.span for t in every)
    key = min(u.key for u in units)
    return replace(draft, units=units, spans=spans, verdict=verdict, key=key, head=None, borne=(), odd=(), loose=())


def _told(draft: Draft) -> list[_Told]:
    """The accounts that mark a number of theirs."""
    v = draft.verdict
    return [
        _Told(unit, span, value, number)
        for unit, span, value, marks in zip(draft.units, draft.spans, v.values, v.marks, strict=True)
        if (number := next((q for q in unit.quantities if q.span in marks), None)) is not None
    ]


def _size(told: _Told) -> float:
    return magnitude(told.number)


def _place(told: _Told) -> tuple[int, Span]:
    return told.unit.report, told.number.span
