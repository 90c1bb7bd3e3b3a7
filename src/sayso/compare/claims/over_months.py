"""Over months: numbers and days that reports of different months give may be of two months, as what is counted anew each month is:
"added 266,000 jobs last month", "850,000 new jobs in June".

in: the drafts of a story    out: the drafts, such a difference one that may be
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from msgspec.structs import replace

from sayso.compare.claims.drafts import Draft
from sayso.model import Report, dated, day_of

_MONTH = timedelta(days=25)


def over_months(drafts: Iterable[Draft], reports: Sequence[Report]) -> Iterator[Draft]:
    """The drafts; a difference in numbers or days is not sure where all that part were published a month apart and more."""
    for draft in drafts:
        yield _unsure(draft) if _is_of_two_months(draft, reports) else draft


def _is_of_two_months(draft: Draft, reports: Sequence[Report]) -> bool:
    v = draft.verdict
    if v.relation != "differ" or not v.sure or v.kinds[:1] not in (("number",), ("time",)):
        return False
    told = [(value, day_of(dated(reports[u.report]))) for u, value in zip(draft.units, v.values, strict=True) if value is not None]
    parting = [(a, b) for (x, a), (y, b) in combinations(told, 2) if x != y]
    return bool(parting) and all(a is not None and b is not None and abs(a - b) > _MONTH for a, b in parting)


def _unsure(draft: Draft) -> Draft:
    return replace(draft, rank=(draft.rank[0], 1.0, *draft.rank[2:]), verdict=replace(draft.verdict, sure=False))
