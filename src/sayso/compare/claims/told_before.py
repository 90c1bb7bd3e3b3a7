"""Told before: of what only reports since a moment have, what an earlier report tells in other words: that is nothing new.

in: the drafts that are kept, the material of a story, the moment    out: the places of those drafts
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from sayso.compare.claims.drafts import Draft
from sayso.compare.claims.elsewhere import had_by
from sayso.compare.claims.material import Material
from sayso.compare.claims.other_words import OtherWords
from sayso.compare.clauses.units import Unit, day
from sayso.model import Report, dated, day_of, instant_of

# It is not as it was, or not known to be: what an older report has of it is the other state.
_NOW = re.compile(
    r"\b(?:now|no longer|again|still|remain(?:s|ed|ing)?|resum\w+|resign\w*|dropped|withdr[ae]w\w*|risen|rose|f[ae]ll(?:en)?|died|"
    r"for the first time|changed|agreed|admit\w*|conced\w*|acknowledg\w*)\b",
    re.I,
)
_REPEATED = re.compile(r"\b(?:repeated|reiterated|restated) (?:that|his|her|its|their)\b", re.I)


def told_before(kept: Sequence[Draft], m: Material, since: str | None) -> Iterator[int]:
    """The drafts of later reports whose words an earlier one has in others. since: an ISO 8601 day or instant, or none."""
    earlier = _before(m.reports, since)
    later = (
        [(k, d.units[0]) for k, d in enumerate(kept) if len(d.units) == 1 and d.units[0].report not in earlier] if earlier else []
    )
    if not later:
        return
    others = OtherWords(m.told)
    told = [u for u in m.told if u.report in earlier]
    old = set(had_by([u for _, u in later], told, m.reports))
    start = day_of(since)
    for n, (k, unit) in enumerate(later):
        if _REPEATED.search(unit.sentence) or others.have(unit, earlier, steady=True) or (n in old and not _is_of_now(unit, start)):
            yield k


def _is_of_now(unit: Unit, start: date | None) -> bool:
    """Whether a clause is of a day since then, or says that it is otherwise now."""
    return _NOW.search(unit.sentence) is not None or any(start is not None and day(t)[1] >= start for t in unit.times)


def _before(reports: Sequence[Report], since: str | None) -> Collection[int]:
    start = instant_of(since) if since else None
    ends = [instant_of(dated(r), last=True) for r in reports]
    return frozenset(k for k, end in enumerate(ends) if start is not None and end is not None and end < start)
