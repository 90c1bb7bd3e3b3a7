"""Taken back: whether a report says, right behind a statement, that it is not so: "his party took the sentence back", "the governor
called the leaflet a lie".

in: a statement, and its report    out: yes or no

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.units import Unit
from sayso.model import Report

_BEHIND = 320  # characters behind a sentence in which it is taken back
_SAID = (
    r"(?:it|that|this|(?:the|his|her|their|its) (?:\w+ )?"
    r"(?:claim|statement|sentence|words?|report|story|charge|remark|post|leaflet)s?)"
)
_FALSE = (
    r"(?:an? )?(?:(?:pure|plain|simply|entirely|completely|\w{2,12}ly) )?(?:lies?|hoax|inventions?|invented|fabricat(?:ed|ions?)|"
    r"false|untrue|baseless|unfounded|groundless|nonsense|made up|wrong|slander)"
)
_TAKEN_BACK = re.compile(
    rf"\b(?:took|taken|takes) (?:back {_SAID}|{_SAID} back)\b|\b(?:withdrew|withdrawn|retracted|recanted) {_SAID}\b|"
    rf"\bno (?:grounds|basis|evidence) for {_SAID}|\bno truth in {_SAID}|\bapologi[sz]ed for {_SAID}|"
    rf"\b(?:called|calls|branded|dismissed|rejected) {_SAID} (?:as )?{_FALSE}\b|\b{_SAID} (?:was|were|is|are) {_FALSE}\b",
    re.I,
)


def is_taken_back(unit: Unit, report: Report) -> bool:
    """Whether what stands behind a statement's sentence has it as not so."""
    end = unit.clause.sentence.end
    return _TAKEN_BACK.search(report.text, end, end + _BEHIND) is not None
