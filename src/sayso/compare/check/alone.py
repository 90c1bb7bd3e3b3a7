"""Numbers that stand alone: what an outlet has ("The Harbour Review has three"), and what is allowed ("where 60 is allowed").

in: a clause of the checked text with its number, the reports    out: where the reports have it; nowhere where it is no such clause
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import rarity, stem, stems_of
from sayso.compare.voices.newsrooms import same_newsroom
from sayso.model import Quantity, Report, Span

Places = tuple[tuple[Unit, Span], ...]
_HAS = re.compile(
    r"^\W*(?:(?:while|but|and|whereas|though) )?(?P<who>[\w.’'-]+(?: [\w.’'-]+){0,5}?) "
    r"(?:has|had|puts?|reports|reported|gives|gave|counts|counted|speaks of|spoke of) "
    r"(?:(?:only|about|at least|some|it at|them at|the (?:number|toll|figure|count) at) )?[\w,.-]+(?: [a-z]+)?[.\s]*$",
    re.I,
)
_LIMIT = re.compile(
    r"\b(?:limit(?:ed)?|allowed|permitted|maximum|zone|may (?:not )?|"
    r"no (?:faster|more|longer)|not exceed|up to)\b",
    re.I,
)
_ALLOWED = re.compile(
    r"^\W*(?:(?:where|though|although|while|and|but|when|in|at) )?(?:only )?(?:the (?:speed )?(?:limit|maximum) (?:is|was) [\w.,]+|"
    r"[\w.,]+(?: [a-z]+){0,3} (?:is|are|was|were) (?:allowed|permitted|the (?:speed )?(?:limit|maximum)))\W*$",
    re.I,
)
_TELLS = 0.4  # rarity from which a word before such a clause says what it is of
_TOLL = re.compile(r"\b(?:death )?toll\b", re.I)
_WORD = re.compile(r"[a-z]{3,}")


def is_alone(unit: Unit, reports: Sequence[Report]) -> bool:
    """Whether a clause only tells what number an outlet of the reports has, or what is allowed."""
    return _ALLOWED.match(unit.text) is not None or _outlet(unit, reports) is not None


def told_alone(unit: Unit, q: Quantity, others: Sequence[Unit], reports: Sequence[Report], before: str) -> Places:
    """Where the reports have a number that stands alone: in the report of its outlet, of what the words before it are of; or as the
    limit of something."""
    outlet = _outlet(unit, reports)
    if outlet is not None:
        own = [u for u in others if same_newsroom(reports[u.report].outlet, outlet) and _of_it(u, before)]
    elif _ALLOWED.match(unit.text):
        own = [u for u in others if _LIMIT.search(u.sentence)]
    else:
        return ()
    return tuple((u, p.span) for u in own for p in u.quantities if (p.low, p.high) == (q.low, q.high))[:4]


def _outlet(unit: Unit, reports: Sequence[Report]) -> str | None:
    """The outlet of the reports that a clause says has a number, if it is one of theirs."""
    m = _HAS.match(unit.text)
    return next((r.outlet for r in reports if r.outlet and same_newsroom(m["who"], r.outlet)), None) if m else None


def _of_it(unit: Unit, before: str) -> bool:
    """Whether a report's clause is of what was told right before a clause that has only a number; of anything,
    where nothing stands before it."""
    if _TOLL.search(before):
        before = f"{before} die"
    told = {s for w in _WORD.findall(before.lower()) for s in (*stems_of(w), stem(w.removesuffix("d")))}
    return not told or any(s in unit.around and (rarity(s) >= _TELLS or s == unit.predicate) for s in told)
