"""Had otherwise: what is listed as only one report's, though another has the same matter with another figure, or it only goes on
from what they differ in: "120 firefighters were sent", "more than a hundred firefighters"; "won by 41,300 votes", "43,100 votes";
"$1,071,872.87", "more than $1 million"; "must vote by Friday", "have until Sunday"; "approved by 31 December", "cleared by December
31"; "Nobody heard a siren", which another contradicts, and then "They never went off". That only one has it nobody can say.

in: a clause, all clauses, the claims of a story    out: yes or no

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import product

from sayso.compare.claims.drafts import Draft
from sayso.compare.clauses.numbers import is_money, is_vague, magnitude, measured_in, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Quantity

_GOES_ON = re.compile(
    r"[\W_]*(?:(?:they|it|none of (?:it|them)) (?:never|did|do|does|had|has|have|was|were|is|are)\b|"
    r"(?:that|this) (?:is|was)(?:n[’']t| not)\b)",
    re.I,
)
_DEADLINE = re.compile(
    r"\b(?:must|have to|has to|had to|gives?|gave|have|has|had|deadline)\b[^.;]{0,80}?\b(?:by|until|before) (?:the end of )?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}|tomorrow|midnight)\b"
)
_MONTH = r"(?:Jan|Febr|Mar|Apr|May|June|July|Aug|Sept|Octo|Novem|Decem)[a-z]{0,5}"
_BY_DATE = re.compile(rf"\b(?:by|until|before) (?:the )?(?P<date>end of {_MONTH}|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}\b)")
_NEAR = 1.5  # how many times as many of one thing may be the same count of it
_MANY = 20  # from which a count is seldom the same by chance
_THOUSANDS = 1000  # the same of what anything is counted in
_SUM, _NEAR_SUM = 1e6, 1.1  # money of which a story seldom has two sums so near each other
# What anything is counted in.
_GENERAL_LIST = """
    people person man woman child day hour minute week month year time case member resident worker place percent report home house
    victim vote seat point party side country
"""
_GENERAL = frozenset(map(stem, _GENERAL_LIST.split()))
_TIME = frozenset(map(stem, ("day", "hour", "minute", "week", "month", "year", "time", "percent")))
_CONTESTED = ("differ", "developed")


def contested_places(drafts: Sequence[Draft]) -> frozenset[tuple[int, int]]:
    """The sentences, by report and place, that stand in what reports differ in more than by their source."""
    rows = (d for d in drafts if d.verdict.relation in _CONTESTED and d.verdict.kinds != ("source",))
    return frozenset((u.report, u.place) for d in rows for u in d.units)


def had_otherwise(unit: Unit, told: Sequence[Unit], others: Collection[int], contested: Collection[tuple[int, int]]) -> bool:
    """Whether another report has the matter of a clause with another figure or day, or it goes on from what is contested."""
    if (unit.report, unit.place - 1) in contested and _GOES_ON.match(unit.sentence) and _of_one_paragraph(unit):
        return True
    theirs = [u for u in told if u.report in others]
    if _DEADLINE.search(unit.sentence) and any(_DEADLINE.search(u.sentence) for u in theirs):
        return True
    if (dates := _by_dates(unit)) and any(dates & _by_dates(u) for u in theirs):
        return True
    own = [q for q in unit.quantities if _is_telling(q)]
    return bool(own) and any(_is_like(p, q) for u in theirs for p, q in product(own, u.quantities))


def _by_dates(unit: Unit) -> set[frozenset[str]]:
    """The dates by which something is to be, as they are written: "by 31 December", "before December 31"."""
    return {frozenset(m["date"].split()) for m in _BY_DATE.finditer(unit.sentence)}


def _of_one_paragraph(unit: Unit) -> bool:
    if unit.described is None:
        return False
    start = unit.clause.sentence.start
    return "\n" not in unit.described.text(unit.report)[max(0, start - 2) : start]


def _is_telling(q: Quantity) -> bool:
    """Whether a quantity counts many of a thing of its own name ("120 firefighters"), thousands of any, or is a large sum."""
    if is_vague(q) or is_money(q):
        return not is_vague(q) and magnitude(q) >= _SUM
    if q.unit is not None or q.thing is None or stem(q.thing) in _TIME:
        return False
    return magnitude(q) >= (_THOUSANDS if stem(q.thing) in _GENERAL else _MANY)


def _is_like(p: Quantity, q: Quantity) -> bool:
    """Whether two quantities may be one count of one thing, or one sum; the first is telling."""
    if is_vague(q) or measured_in(p) != measured_in(q):
        return False
    less, more = sorted((magnitude(p), magnitude(q)))
    if is_money(p):
        return more <= _NEAR_SUM * less
    if q.thing is None or p.thing is None or stem(p.thing) != stem(q.thing):
        return False
    return less > 0 and (more <= _NEAR * less or standing(p, q) == "same")
