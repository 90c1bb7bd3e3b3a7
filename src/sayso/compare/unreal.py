"""What a clause tells that is no fact: a condition, what somebody wants, what was called off, what nobody plans.

in: a unit    out: what it tells instead, or None where it tells a fact, denied or not. A written text that has one of these as done
is not carried by it.
"""

from __future__ import annotations

import re
from typing import Literal

from sayso.compare.timeline_words import CALLED_OFF, PUT_OFF
from sayso.compare.units import Unit

Unreal = Literal["condition", "demand", "offer", "called off", "no plan"]

_IF = r"(?:only if|even if|if|unless|provided(?: that)?|on condition that|as long as|in exchange for|in return for)"
# The words before a clause in its sentence, back to the last comma, in which it is a condition or what somebody wants.
_UNDER_IF = re.compile(rf"\b{_IF}\b[^,;:.?!“”\"]*$", re.I)
_OPENS_IF = re.compile(rf"\W*{_IF}\b", re.I)
_WANT = (
    r"(?:want(?:s|ed|ing)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)? (?:on|that)|call(?:s|ed|ing)? (?:for|on)|urg(?:es|ed|ing)|"
    r"press(?:es|ed|ing)? for|push(?:es|ed|ing)? for|ask(?:s|ed|ing)? (?:for|that|to)|request(?:s|ed|ing)?|propos(?:es|ed|ing)|"
    r"appeal(?:s|ed|ing)? (?:for|to))"
)
_UNDER_WANT = re.compile(rf"\b{_WANT}\b[^,;:.?!“”\"]*$", re.I)
_WANTS = re.compile(rf"\b{_WANT}\b", re.I)
_OFFERS = re.compile(r"\b(?:ready|willing|prepared|offer(?:s|ed|ing)?) to\b", re.I)
_NO_PLAN = re.compile(
    r"\b(?:no|not any|without any) (?:immediate |current |such )?(?:plan|intention|intent|wish|desire|decision|proposal)s? "
    r"(?:to|of|for|that)\b|"
    r"\b(?:rul(?:es|ed|ing)|rule) out\b",
    re.I,
)


def unreal(unit: Unit) -> Unreal | None:
    """What a clause tells that is no fact."""
    before = unit.sentence[: max(0, unit.span.start - unit.clause.sentence.start)]
    if _OPENS_IF.match(unit.text) or _UNDER_IF.search(before):
        return "condition"
    if unit.clause.predicate in CALLED_OFF or PUT_OFF.search(unit.text):
        return "called off"
    if _NO_PLAN.search(unit.text):
        return "no plan"
    if _OFFERS.search(unit.text):
        return "offer"
    return "demand" if _UNDER_WANT.search(before) or _WANTS.search(unit.text) else None
