"""Bearing: what a time is to the clause that it stands in: the day of its deed, or that from which something holds, to which it was
put off, by which it is wanted.

in: a report's text, a clause, one of its times    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from sayso.model import Clause, Span, TimeExpression

_BEFORE = 24  # characters before a time in which such a word stands
_SINCE = re.compile(r"\b(?:ever )?since (?:the )?(?:last |early |late |mid-?|the (?:start|beginning|end|middle) of )?$", re.I)
# "two years later": counted from a time told of before; one of years or months is seldom the report's.
_COUNTED_ON = re.compile(r"\b(?:years?|months?|decades?) (?:later|earlier|before|after(?:wards)?)\b", re.I)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_FROM = re.compile(r"\bfrom $", re.I)
_TO = re.compile(r"\b(?:to|until|till|for) (?:the )?$", re.I)
_MOVED = re.compile(
    r"\b(?:postpon\w+|delay\w*|adjourn\w*|reschedul\w+|(?:put|puts|putting|push(?:es|ed)?|set) (?:[\w’'-]+ ){0,6}?(?:back|off)|"
    r"(?:bring|brought|move[sd]?) (?:[\w’'-]+ ){0,6}?forward|(?:moved|shifted) (?:[\w’'-]+ ){0,6}?(?:from|to)|"
    r"extend(?:s|ed)? (?:[\w’'-]+ ){0,12}?(?:to|until))\b",
    re.I,
)
_WANTS = frozenset(("demand", "ask", "call", "urge", "request", "seek", "want", "propose", "appeal", "plead", "press"))
_APPOINTMENTS = """
    meet come travel visit open reopen begin start end resume vote decide arrive fly leave return launch play hold speak go appear
    testify strike close sign convene expire run continue sit reconvene
"""
_NO_PRESENT_LIST = "to had has have having did do does was were be been being will would could should must may might let not"
_NO_PRESENT = frozenset(_NO_PRESENT_LIST.split())
_BY_APPOINTMENT = frozenset(_APPOINTMENTS.split())
# The time before "'s": of what is called off, not when that was done.
_ITS = re.compile(r"[’']s? (?=\w)")
_BE_TO = r"\b(?:is|are|was|were) (?:now |still |also |then |first |not )?to (?:have |be )?(?:\w+ly )?"
_MONTH = re.compile(
    r"(?:early |mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)", re.I
)
_PROPOSED_FOR = re.compile(
    r"\b(?:propos|plann|offer|threaten|hop|want|sought|seek|decid|intend)\w* to [a-z]+ [^,;.\n]{0,60}?\bfor (?:the |this |next )?$",
    re.I,
)
_PROPOSED_REACH = 120  # characters before a time in which it is told for what it is
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)
_ROOT = 3  # letters by which a verb is known in its forms
_SOON = timedelta(days=1)  # a report may be told of a day later than its own by its zone
_WEEK = timedelta(days=7)


def is_since(text: str, t: TimeExpression) -> bool:
    """Whether something holds, or was counted, from this time to the report's day: "2,300 people have been killed since May"."""
    return _SINCE.search(text, max(0, t.span.start - _BEFORE), t.span.start) is not None


def is_counted_on(text: str, clause: Clause, t: TimeExpression) -> bool:
    """Whether a time is counted from a year of the same sentence that was not read as one: "stolen in 2009, found a year later"."""
    return (
        _COUNTED_ON.search(text, t.span.start, t.span.end) is not None
        and _YEAR.search(text, clause.sentence.start, t.span.start) is not None
    )


_WINDOW = 60  # characters before a time in which it is told what it is of
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_THING_OF = re.compile(
    r"\b(?:to|from|under|behind|beyond|by|with|of) (?:the|an?|its|their) (?:[\w-]{1,20} ){0,2}?"
    r"(?!(?:start|beginning|end|middle|spring|summer|autumn|winter|fall|half|quarter|months?|weeks?|days?|year|part|course|rest)\b)"
    r"[a-z]{3,20} of $"
)
_UP_FROM = re.compile(
    r"\b(?:up|down|compared) (?:from|with) (?:(?:about|around|some|nearly) )?[£$€]?\d[^,;]{0,30} (?:on|in) (?:the )?$", re.I
)
_PRICE_OF = re.compile(
    r"\b(?:prices?|close|levels?|values?|highs?|lows?|rates?|records?|peaks?) of (?:(?:about|around|some|nearly) )?"
    r"[£$€]?\d[\d.,]*(?: [a-z]{1,12}){0,3} (?:on|in|at|last) (?:the )?$",
    re.I,
)
# "the worst seas of the winter", "the third crash of the year": the time is what the thing is first or worst among.
_UNITS = """
    starts? beginning end middle hal(?:f|ves) quarters? months? weeks? days? hours? minutes? weekends? nights? parts?
    mornings? rounds?
"""
_AMONG = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|best|worst|most|least|latest|"
    r"[a-z]{3,12}est|\d{1,3}(?:st|nd|rd|th)) (?:[\w’'-]{1,20} ){0,3}?"
    rf"(?!(?:{'|'.join(_UNITS.split())})\b)[a-z]{{3,20}} (?:so far )?of (?:the |this |last )?$",
    re.I,
)
_ENDS_THERE = re.compile(
    r"(?=\s*(?:[^\w\s]|$)| (?:and|but|or|in|at|on|off|near|after|before|when|while|as|to|for|with|by|that|which)\b)"
)
# What an offer, a rise or a budget is for, and not when it was made.
_FOR_A_YEAR = re.compile(
    r"\b(?:offers?|rises?|raises?|budgets?|bids?|plans?|forecasts?|targets?|proposals?|outlook|guidance|pay|wages?|deals?|demands?|"
    r"growth|funding|money) for (?:the )?$",
    re.I,
)
_OF_A_YEAR = re.compile(r"(?:this|next|the (?:coming|current|next)) (?:financial |fiscal |school |academic )?year|20\d\d", re.I)
_PROMISES = frozenset(("offer", "propose", "promise", "pledge", "forecast", "predict", "demand", "seek", "want", "budget"))
_LEAST_OF_A_YEAR = 300  # days
_IS_ON = re.compile(r"\b(?:is|are) on (?:the )?$")
_THAT = re.compile(r"(?:that|the same) (?:day|night|morning|afternoon|evening|week)\b", re.I)
_HAD = re.compile(r"\bhad\b[^.;]{1,80}$", re.I)
_A_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|(?:jan|febr)uary|march|april|may|june|july|august|"
    r"(?:septem|octo|novem|decem)ber|\d{1,2}(?:st|nd|rd|th))\b",
    re.I,
)


def is_of_what_is_off(text: str, clause: Clause, t: TimeExpression, *, off: bool) -> bool:
    """Whether a time is that of what was called off or moved, and not of when that was done: "Wednesday's game was called off",
    "moved the vote from Monday". off: whether the clause calls something off."""
    moved = _MOVED.search(text, clause.span.start, t.span.start) is not None
    if moved and _FROM.search(text, max(0, t.span.start - _BEFORE), t.span.start):
        return True
    return off and _ITS.match(text, t.span.end) is not None


def is_moved_to(text: str, clause: Clause, at: Span, start: int | None = None) -> bool:
    """Whether something was put off to a time, or brought forward to it. at: where the time stands.  start: where the clause
    does, in a text that is not the report's."""
    first = clause.span.start if start is None else start
    to = _TO.search(text, max(first, at.start - _BEFORE), at.start)
    return to is not None and _MOVED.search(text, first, at.start) is not None


def is_of_a_thing(text: str, t: TimeExpression) -> bool:
    """Whether a time tells which thing is meant ("to the lines of 2021"), what a number was before ("up from 22 per cent on
    Monday", "a closing price of 38 crowns on Friday"), or which night somebody speaks of ("that night", in their words, or of
    what had been, with no day in its paragraph): no day of the deed."""
    before, told = text[max(0, t.span.start - _WINDOW) : t.span.start], t.span.of(text)
    if _YEAR.fullmatch(told) and _THING_OF.search(before) is not None:
        return True
    if any(p.search(before) for p in (_UP_FROM, _PRICE_OF)) or (_AMONG.search(before) and _ENDS_THERE.match(text, t.span.end)):
        return True
    paragraph = text[text.rfind("\n", 0, t.span.start) + 1 : t.span.start]
    quoted = paragraph.count("“") > paragraph.count("”") or paragraph.count('"') % 2 == 1
    # "had crossed that night": a night told long before; and one that its report tells of nowhere before
    no_day = _A_DAY.search(paragraph) is None
    back = no_day and (_HAD.search(paragraph) is not None or _A_DAY.search(text, 0, t.span.start) is None)
    return (quoted or back) and _THAT.match(told) is not None


def is_of_what_is_promised(text: str, clause: Clause, t: TimeExpression, published: date | None) -> bool:
    """Whether a year is that of what somebody offers or foretells, and not of when: "offered a rise of 4 percent this year", "the
    offer for this year was thrown back"."""
    if t.first is None or t.last is None or (t.last - t.first).days < _LEAST_OF_A_YEAR or clause.modality is not None:
        return False
    if published is None or t.last < published:
        return False
    told_for = _FOR_A_YEAR.search(text, max(clause.span.start, t.span.start - _BEFORE), t.span.start) is not None
    return _OF_A_YEAR.fullmatch(t.span.of(text)) is not None and (told_for or clause.predicate in _PROMISES)


def is_for_what_was_proposed(text: str, clause: Clause, t: TimeExpression) -> bool:
    """Whether a time is that for which something was proposed or decided on, and not when that was: "had proposed to close it
    for the weekend"."""
    return _PROPOSED_FOR.search(text, max(clause.span.start, t.span.start - _PROPOSED_REACH), t.span.start) is not None


def is_wanted_by(clause: Clause, t: TimeExpression, published: date | None) -> bool:
    """Whether somebody only wants something to be done by this time, which is still to come."""
    ahead = published is not None and t.last is not None and t.last > published
    return ahead and clause.predicate in _WANTS and clause.modality is None


def is_to_be(words: str, clause: Clause) -> bool:
    """Whether a clause of these words tells what is, or was, to be done: "the count is to be finished on Saturday"."""
    return " to " in words.lower() and re.search(rf"{_BE_TO}{re.escape(clause.predicate[:_ROOT])}", words, re.I) is not None


def is_present(text: str, clause: Clause, t: TimeExpression) -> bool:
    """Whether a clause stands in the plain present, of what is done by appointment, on a day: then that is ahead ("meets on
    Thursday")."""
    before = text[clause.span.start : t.span.start].lower()
    if clause.predicate == "be" and clause.modality is None:  # "the vote is on Thursday"
        return _IS_ON.search(before) is not None
    verbs = (f"{clause.predicate}s", f"{clause.predicate}es")
    due = clause.predicate in _BY_APPOINTMENT and clause.modality is None and before.endswith(" on ")
    words = before.split()
    return due and (any(w in verbs for w in words) or _of_several(words, clause.predicate))


def _of_several(words: Sequence[str], verb: str) -> bool:
    """Whether a verb stands in the present of several who do it: "the talks resume", not "had come", "to resume"."""
    return verb in words and not _NO_PRESENT & set(words[: words.index(verb)]) and words[0] not in ("i", "we", verb)


def is_impossible(t: TimeExpression, published: date | None) -> bool:
    """Whether a time lies ahead of a report, which tells of it as past."""
    return published is not None and t.first is not None and t.first > published + _SOON


def _a_year_on(day: date) -> date:
    return day.replace(year=day.year + 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year + 1)


def next_one(t: TimeExpression, text: str, published: date | None) -> TimeExpression:
    """A bare weekday, or month, as the next one, where it was read as the last."""
    if published is None or t.first is None or t.last is None or t.last > published:
        return t
    if _MONTH.fullmatch(t.span.of(text)):
        return replace(t, first=_a_year_on(t.first), last=_a_year_on(t.last))
    if not _WEEKDAY.match(t.span.of(text)):
        return t
    return replace(t, first=t.first + _WEEK, last=t.last + _WEEK)
