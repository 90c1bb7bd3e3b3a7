"""Facts: whether a clause tells something as so, and whether it came to be known since another report.

in: a `Unit`, or two with their reports    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import has_word, stem
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Report, dated, day_of

_ONE_NIGHT = timedelta(days=1)  # reports of one night and the morning after are of one state of things
_LOOKED_BACK = 60  # characters before a clause in which it may be left open
# A clause with one of these tells no fact.
_UNSURE = re.compile(
    r"\b(?:(?:reported|alleged|supposed|purported|apparent|presumab|potential|probab|possib)ly|alleged|suspect(?:ed|s)?|accus\w+|"
    r"charged?|charges|claim(?:s|ed|ing)?|alleg(?:e|es|ing|ations?)|rumou?r\w*|(?-i:may)|might|could|would|should|will|if|whether|unclear|"
    r"unconfirmed|perhaps|legend|den(?:y|ied|ies|ying)|believ\w+|thought|thinks?|fear(?:s|ed)?|appear\w*|seem\w*|suggest\w*|"
    r"no evidence|(?:reported|said|understood|likely|expected|planned|set) to|due to (?!an?\b|the\b|its\b)|"
    r"(?:was|were|is|are) to (?!the|an?\b)[a-z]+)\b",
    re.I,
)
_UNSURE_BEFORE = re.compile(
    r"\b(?:alleg\w+|suspect\w*|accus\w+|charg\w+|claim\w*|rumou?r\w*|unclear|whether|if|den(?:y|ied|ies)|believ\w+|thought|thinks?|"
    r"fear\w*|suggest\w*|not (?:\w+ )?(?:confirmed|verified|known)|legend has it)\b[^.;“”\"]{0,40}$",
    re.I,
)
# Who pleads guilty to it has done it.
_ADMITTED = re.compile(r"\b(?:pleaded guilty|pled guilty|admitted|convicted of|found guilty)\b", re.I)
# Who is before a court for something is accused of it.
_BEFORE_COURT = re.compile(
    r"\b(?:in the dock|on trial|st(?:ands?|anding|ood) (?:trial|accused)|in court|before (?:a|the) (?:court|judge|jury)|arraigned|"
    r"prosecuted|indicted)(?: \w+){0,3}? (?:over|for|on|accused|of)\b|"
    r"\bfac(?:es?|ed|ing) (?:[\w-]+ ){0,4}?(?:charges|counts|trial)\b",
    re.I,
)
_STANDS_THERE_LIST = "be stand go appear face put indict prosecute arraign"
_STANDS_THERE = frozenset(map(stem, _STANDS_THERE_LIST.split()))
# What these say that somebody has done is the accusation itself.
_ACCUSER = re.compile(r"\b(?:prosecut(?:or|ors|ion)|indictment|charge sheet|accusers?|plaintiffs?)\b", re.I)
_ONE_FORM_LIST = "beat cut hit put set shut hurt quit split spread cast burst shed"
_ONE_FORM = frozenset(_ONE_FORM_LIST.split())
_BARE_LIST = "let help helped make made see saw watch watched"
_BARE = frozenset(_BARE_LIST.split())  # behind these a verb tells no time
_ASKS = re.compile(r"\b(?:will|would|can|could|may|might|should|must|shall|do|does|did|to)\b|[’']ll\b|n[’']t\b", re.I)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|did|asked|ordered|urged|told|forced)\b|[’']s\b", re.I)


@once_a_unit
def tells_fact(unit: Unit) -> bool:
    """Whether a clause tells something as so, on the word of somebody known or the outlet's own: nothing in it or before it leaves
    it open. What another newsroom reported is reportedly so; who is quoted and not known may be who alleges it."""
    c, a = unit.clause, unit.attribution
    if a is not None and (a.source_kind == "outlet" or (not a.speaker and (a.made_by == "hedge" or a.manner == "direct"))):
        return False
    if c.hedge or c.modality or c.condition or denied(unit) or not is_told(unit) or _UNSURE.search(unit.text):
        return False
    if on_trial_for_it(unit):
        return False
    start = unit.span.start - c.sentence.start
    before = unit.sentence[max(0, start - _LOOKED_BACK) : start]
    if _UNSURE_BEFORE.search(before) is not None and _ADMITTED.search(before) is None:
        return False
    return _FINITE.search(unit.text) is not None or not has_word(unit.text, c.predicate) or _is_past_as_it_stands(unit)


def on_trial_for_it(unit: Unit) -> bool:
    """Whether a clause only tells for what somebody is before a court: "is in the dock over two million crowns in bribes"."""
    return unit.predicate in _STANDS_THERE and _BEFORE_COURT.search(unit.text) is not None


def told_by_accuser(unit: Unit) -> bool:
    """Whether those who accuse say it: of them it is an accusation, be it ever so plain ("Prosecutors say he took bribes")."""
    return any(_ACCUSER.search(name) for name in unit.speakers)


def _is_past_as_it_stands(unit: Unit) -> bool:
    """Whether somebody does what has no other form when it was done: "two officers beat the student"."""
    verb = unit.clause.predicate
    if verb not in _ONE_FORM or not any(role == "subject" for role, _ in unit.roles):
        return False
    before = unit.text[: unit.text.find(verb)].lower().split()
    return bool(before) and not _BARE & set(before) and not _ASKS.search(unit.text)


def known_since(open_: Unit, fact: Unit, reports: Sequence[Report]) -> bool:
    """Whether what one report leaves open stands as fact in one of a later day, the morning after aside: meanwhile it came to be
    known."""
    first, then = (day_of(dated(reports[u.report])) for u in (open_, fact))
    return first is not None and then is not None and then - first > _ONE_NIGHT
