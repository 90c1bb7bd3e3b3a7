"""Told of: a denial that another tells of: "Holm said that Cole had dismissed the claim as nonsense", "according to Holm, Cole
denied it", "Cole denied it, Holm said". It is Cole's, on her word alone, and so nothing to be sure of.

in: a `Dispute` of one sentence    out: the same, or that as the word of whose denial it is, not sure

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import may_be_one

_SAID = (
    r"(?:said|says|told|tells|recall(?:ed|s)|remember(?:ed|s)|complain(?:ed|s)|claim(?:ed|s)|alleg(?:ed|es)|testif(?:ied|ies)|"
    r"wrote|writes|add(?:ed|s)|describ(?:ed|es)|report(?:ed|s))"
)
_HAVING = r"(?: (?:has|have|had|also|later|since|again|then|always|\w{1,20}ly)){0,3} $"
_BY = r"(?P<by>[^,;:“”\"]{2,60}?)"
_WHO = r"(?P<who>(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) |[A-ZÀ-Þ])(?:(?! that | how )[^,;:“”\"]){1,40}?)"
_TOLD_OF = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\W*{_BY} {_SAID}(?: (?!that\b|how\b)[\w’'-]+){{0,4}}? (?:(?:that|how) )?{_WHO}{_HAVING}",
        rf"\W*{_WHO}, {_BY} {_SAID},{_HAVING}",
        rf"\W*[Aa]ccording to {_BY}, {_WHO}{_HAVING}",
    )
)
_BEHIND = re.compile(rf",[”\"]? (?!as ){_BY} {_SAID}\W*$")
_SUBJECT = re.compile(rf"\W*{_WHO}(?: (?:on )?\w+day)?{_HAVING}")
_DENIES = re.compile(
    r"(?:den(?:y|ies|ied)|dismiss|reject|disput|refut|rebut|rebuff|contest|brush|call|brand|describ|label|denounc|characteri|push|decr|"
    r"condemn|slam|blast)",
    re.I,
)
_MOUTH = re.compile(
    r"\b(?:spokes\w+|lawyers?|attorneys?|solicitors?|counsel|aides?|representatives?|agents?|statement|letter)\b", re.I
)
_NOBODY = re.compile(r"\b(?:that|how|if|whether|when|\w+day)$", re.I)


def as_told_of(found: Dispute) -> Dispute:
    """What a sentence has claimed and denied, as it is, or, where another tells of the denial, as that of whose it is, not sure."""
    denial = found.told[1]
    start = denial.clause.sentence.start
    starts = (s.start - start for s in (*(found.spans or ())[1:], *found.marks[1]))
    at = next((k for k in starts if _DENIES.match(denial.sentence, k)), None)
    who, by = _who_and_by(denial.sentence, at) if at else ("", "")
    if not by or _MOUTH.search(by) or _NOBODY.search(who) or who.lower() in PRONOUNS or may_be_one(who, by):
        return found
    own = replace(denial.attribution, speaker=who) if denial.attribution else None
    return replace(found, told=(found.told[0], replace(denial, attribution=own, speakers=(who,))), sure=False)


def _who_and_by(sentence: str, at: int) -> tuple[str, str]:
    """Who denies by a verb at this place, and who tells it, or nothing."""
    m = next((m for p in _TOLD_OF if (m := p.match(sentence, 0, at))), None)
    if m is not None:
        return m["who"], m["by"]
    subject, behind = _SUBJECT.match(sentence, 0, at), _BEHIND.search(sentence, at)
    return (subject["who"], behind["by"]) if subject and behind else ("", "")
