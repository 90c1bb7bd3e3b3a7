"""Stepwise: a number that moved more than once, two, then four, then five, told as one change with its steps.

in: the changes of a story, its claims and reports    out: the changes, those of one number as one. Only where the number told
before stands in one place for both, or in one
report where the newest's claim has the other's too, and all moved one way in the order of their reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from sayso.compare.changes.revisions import one_number
from sayso.model import Account, Change, Claim, Report, by_moment, dated, surely_before

_SMALL_LIST = "none one two three four five six seven eight nine ten eleven twelve"
_SMALL = {word: float(k) for k, word in enumerate(_SMALL_LIST.split())}
_FIGURE = re.compile(r"\d[\d,]{0,14}(?:\.\d{1,6})?")
_MOST = 60  # changes of numbers that are looked at


def stepwise(found: Sequence[Change], claims: Sequence[Claim], reports: Mapping[str, Report]) -> list[Change]:
    """The changes, each number once: the newest of it, with those between."""
    by_id = {c.id: c for c in claims}
    moved = [c for c in found if c.kind == "number" and c.claim in by_id][:_MOST]
    last: dict[int, Change] = {}
    gone: set[int] = set()
    for change in sorted(moved, key=lambda c: by_moment(dated(reports[c.report])), reverse=True):
        claim = by_id[change.claim or ""]
        if id(change) in gone:
            continue
        rest = [
            c for c in moved if c is not change and id(c) not in gone and id(c) not in last and _is_on_the_way(c, change, by_id)
        ]
        told = [(change.report, change.after), *((c.report, c.after) for c in rest), *_told(claim)]
        last[id(change)] = replace(change, steps=_steps(change, told, reports))
        gone.update(map(id, rest))
    return [last.get(id(c), c) for c in found if id(c) not in gone]


def _is_on_the_way(c: Change, to: Change, claims: Mapping[str, Claim]) -> bool:
    """Whether a change is of the number of another, and lies between what that was and what it is now."""
    values = [value_of(v) for v in (to.before, c.after, to.after)]
    if None in values or not _one_way(*(v for v in values if v is not None)) or not one_number(c.before or "", to.before or ""):
        return False
    one, other = (list(_starting(claims[x.claim or ""], x.before or "")) for x in (c, to))
    if any(a.report == b.report and a.span.touches(b.span) for a in one for b in other):
        return True
    known = any(a.value is not None and one_number(a.value, c.after or "") for a in claims[to.claim or ""].accounts)
    return known and any(a.report == b.report for a in one for b in other)


def _starting(claim: Claim, value: str) -> Iterator[Account]:
    return (a for a in claim.accounts if a.value is not None and one_number(a.value, value))


def _told(claim: Claim) -> Iterator[tuple[str, str | None]]:
    return ((a.report, a.value) for a in claim.accounts)


def _steps(change: Change, told: Sequence[tuple[str, str | None]], reports: Mapping[str, Report]) -> tuple[str, ...]:
    """The numbers between that of before and that of now, in order; none where a report has one out of turn."""
    ends = value_of(change.before), value_of(change.after)
    if ends[0] is None or ends[1] is None:
        return ()
    up = ends[1] > ends[0]
    between: dict[float, tuple[str, str]] = {}
    for report, words in sorted(told, key=lambda t: by_moment(dated(reports[t[0]]))):
        value = value_of(words)
        if value is not None and words is not None and _one_way(ends[0], value, ends[1]):
            between.setdefault(value, (report, words))
    steps = [between[v] for v in sorted(between, reverse=not up)]
    days = [dated(reports[report]) for report, _ in steps] + [dated(reports[change.report])]
    in_turn = not any(surely_before(later, earlier) for earlier, later in pairwise(days))
    return tuple(words for _, words in steps) if in_turn else ()


def _one_way(a: float, b: float, c: float) -> bool:
    return a < b < c or a > b > c


def value_of(words: str | None) -> float | None:
    """The one number of a value in words or figures: "four", "Two people", "1,200"; None where it has none, or several."""
    found = [_SMALL[w] for w in re.findall(r"[a-z]+", (words or "").lower()) if w in _SMALL]
    found += [float(m.group().replace(",", "")) for m in _FIGURE.finditer(words or "")]
    return found[0] if len(found) == 1 else None
