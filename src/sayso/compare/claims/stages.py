"""Stages: two numbers of which a report says itself that the one was the first and the other came of it: "45 stores", and then "had
first asked for 60".

in: the `Draft`s of a story, its units    out: the same, such numbers as a development, those of one matter in one claim
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from sayso.compare.claims.drafts import Draft
from sayso.compare.claims.ranking import ORDER
from sayso.compare.claims.rows import joined, numbers_of
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.growing import is_changed_to
from sayso.model import Quantity, Report, by_moment, dated, surely_before

_NEAR = 4  # sentences between a number and that of which it came
_STATES = r"(?:asked|wanted|sought|demanded|said|put|gave|set|spoke|\w+ed)"
# Before a number: it was so at an earlier stage.
_EARLIER = re.compile(
    rf"\b(?:at first|at the outset|to begin with|originally|initially|had first|first {_STATES} (?:\w+ )?(?:for|at|of)|"
    rf"(?:had|was|were) (?:earlier|previously)|(?:earlier|previously) {_STATES}|(?:up|down|cut|lowered|raised|reduced) from)\b"
    r"[^.;]{0,60}$",
    re.I,
)

_Number = tuple[float | None, float | None, str | None]


def by_stages(drafts: Sequence[Draft], units: Sequence[Unit], reports: Sequence[Report]) -> list[Draft]:
    """The drafts, those whose numbers a report tells as stages of one thing as developments."""
    earlier = _earlier(units)
    kept: list[Draft] = []
    staged: list[int] = []
    for draft in drafts:
        if not _is_of_stages(draft, earlier, reports) and not _says_it_changed(draft, reports):
            kept.append(draft)
            continue
        home = next((n for n in staged if numbers_of(kept[n]) == numbers_of(draft)), None)
        if home is None:
            staged.append(len(kept))
            kept.append(_developed(draft, reports))
        else:
            kept[home] = _developed(joined(kept[home], draft), reports)
    return kept


def _earlier(units: Sequence[Unit]) -> dict[int, list[tuple[int, _Number]]]:
    """By report the numbers that it tells as those of an earlier stage, each with the place of its sentence."""
    found: dict[int, list[tuple[int, _Number]]] = {}
    for unit in units:
        for q in unit.quantities:
            if _EARLIER.search(unit.sentence, 0, q.span.start - unit.clause.sentence.start):
                found.setdefault(unit.report, []).append((unit.place, _number(q)))
    return found


def _is_of_stages(draft: Draft, earlier: dict[int, list[tuple[int, _Number]]], reports: Sequence[Report]) -> bool:
    """Whether a claim sets two numbers against each other, one of a report that tells the other, near by, as the earlier; and no
    later report still has that."""
    v = draft.verdict
    if v.relation != "differ" or v.kinds[:1] != ("number",) or len(numbers := numbers_of(draft)) != 2:
        return False
    told = [(u, _number(q)) for u, marks in zip(draft.units, v.marks, strict=True) for q in u.quantities if q.span in marks]
    for unit, own in told:
        first = {n for place, n in earlier.get(unit.report, ()) if n in numbers and n != own and abs(place - unit.place) <= _NEAR}
        day = dated(reports[unit.report])
        if first and not any(n in first and surely_before(day, dated(reports[u.report])) for u, n in told):
            return True
    return False


def _says_it_changed(draft: Draft, reports: Sequence[Report]) -> bool:
    """Whether a claim sets two numbers against each other of which a report says that the one became the other, and no report of
    its time or after it has that other one still."""
    v = draft.verdict
    if v.relation != "differ" or v.kinds[:1] != ("number",) or len(numbers_of(draft)) != 2:
        return False
    told = [(u, q) for u, marks in zip(draft.units, v.marks, strict=True) for q in u.quantities if q.span in marks]
    became = [(u, q) for u, q in told if is_changed_to(u, q)]
    if not became or len({_number(q) for _, q in became}) != 1:
        return False
    first = min((dated(reports[u.report]) for u, _ in became), key=by_moment)
    before = [u for u, q in told if _number(q) != _number(became[0][1])]
    return bool(before) and all(surely_before(dated(reports[u.report]), first) for u in before)


def _number(q: Quantity) -> _Number:
    return q.low, q.high, q.unit


def _developed(draft: Draft, reports: Sequence[Report]) -> Draft:
    """A claim as one that time explains, its accounts by day."""
    order = sorted(range(len(draft.units)), key=lambda k: (_moment(draft.units[k], reports), draft.units[k].key))
    v = draft.verdict
    verdict = replace(
        v,
        relation="developed",
        kinds=(),
        sure=True,
        values=tuple(v.values[k] for k in order),
        marks=tuple(v.marks[k] for k in order),
    )
    return replace(
        draft,
        verdict=verdict,
        rank=(ORDER["developed"], 0.0, *draft.rank[2:]),
        units=tuple(draft.units[k] for k in order),
        spans=tuple(draft.spans[k] for k in order),
        head=None if draft.head is None else order.index(draft.head),
        borne=(),
    )


def _moment(unit: Unit, reports: Sequence[Report]) -> datetime:
    return by_moment(dated(reports[unit.report]))
