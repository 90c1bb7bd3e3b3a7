"""Going on: how long something has lasted, which is more with every day: "a ten-day strike", told two days later as "twelve-day".

in: two accounts with a while each, and their reports    out: whether these days explain that the one is the longer

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.participants import Told
from sayso.model import Quantity, Report, dated, day_of

_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 31, "year": 366}
# What goes on until it is over, and has no length that was set for it, as a trip, a course or a sentence has.
_OPEN = (
    r"(?:strikes?|walk-?outs?|lock-?outs?|stoppages?|sit-ins?|disputes?|stand-?offs?|stalemates?|deadlocks?|impasses?|sieges?|"
    r"blockades?|occupations?|protests?|demonstrations?|riots|unrest|rebellion|uprising|insurgency|revolt|wars?|conflicts?|"
    r"fighting|offensives?|battles?|campaigns?|bombardments?|crackdowns?|crisis|searches|search|manhunts?|hunts?|rescues?|"
    r"ordeals?|outages?|blackouts?|droughts?|heatwaves?|heat waves?|floods?|fires?|wildfires?|blazes?|outbreaks?|epidemics?|"
    r"eruptions?|talks|negotiations|silence|captivity|kidnapping|hostage-taking)\b"
)
_OF_WHAT = re.compile(rf"[ -](?:old )?(?:(?:of|into|in) (?:an? |the )?)?(?:[\w’'-]+ ){{0,3}}?{_OPEN}", re.I)
_HAS_LASTED = re.compile(
    r"\b(?:has|have|had|been|is|are|was|were) (?:[\w’'-]+ ){0,6}?(?:for|lasted|taken|dragged on|gone on|raged) "
    r"(?:[\w’'-]+ ){0,3}?$",
    re.I,
)
_OVER = re.compile(r"\b(?:ended|(?:is|was) over|finished|came to an end|was (?:called off|lifted|broken up|put out))\b", re.I)
_BEFORE = 80  # characters before a while in which the verb of it stands


def longer_by_now(one: Told, other: Told, reports: Sequence[Report]) -> bool:
    """Whether two accounts tell how long one thing went on, the later report's the longer by no more than the days between them,
    as exactly as each is told: three weeks may be four after two days. Of what both have as over no day explains it."""
    if not (_is_while(*one) and _is_while(*other)) or all(_OVER.search(u.sentence) for u, _ in (one, other)):
        return False
    days = [day_of(dated(reports[u.report])) for u, _ in (one, other)]
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    (_, p), (_, q) = (one, other) if days[0] < days[1] else (other, one)
    more = (q.low or 0.0) * _DAYS[q.unit or ""] - (p.low or 0.0) * _DAYS[p.unit or ""]
    return 0 < more < abs((days[1] - days[0]).days) + max(_DAYS[q.unit or ""], _DAYS[p.unit or ""])


def _is_while(unit: Unit, q: Quantity) -> bool:
    """Whether a number tells how long something had gone on."""
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    if q.unit not in _DAYS or unit.clause.modality is not None:
        return False
    return _OF_WHAT.match(unit.text, end) is not None or _HAS_LASTED.search(unit.text, max(0, start - _BEFORE), start) is not None
