"""Own day: whether a time of a clause is that of its deed, and the clause says that it was done, and within which days.

in: a clause of a report, one of its times    out: yes or no, a stretch of days
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from msgspec.structs import replace

from sayso.compare.timeline.ahead import (
    LIMITING,
    deadline,
    denied,
    is_arranged,
    is_called_off,
    is_invited,
    is_of_what_was_decided,
    is_past,
    is_until,
)
from sayso.compare.timeline.bearing import (
    is_counted_on,
    is_for_what_was_proposed,
    is_impossible,
    is_moved_to,
    is_of_a_thing,
    is_of_what_is_off,
    is_of_what_is_promised,
    is_present,
    is_since,
    is_to_be,
    is_wanted_by,
)
from sayso.compare.timeline.words import AWAITED, DOING, EXPECTED, GO_ON, HAPPENING_NOUNS, NO_HAPPENING, OF_A_DAY, TELLING
from sayso.model import Clause, Member, TimeExpression, dated, day_of

# "'s closing price", "'s evening edition": what a day has, and is no deed of that day. It ends there ("'s rate decision" is one),
# and nothing is done to it ("'s landslide hit trading").
_OF_ITS_NAME = rf"(?!(?:{'|'.join((*GO_ON, *DOING, *(n for n in HAPPENING_NOUNS if n != 'session')))}|\w+ed)\b)[\w-]+(?:[.,]\d+)* "
_ENDS_THERE = rf"(?=\s*(?:[^\w\s-]|$)|\s+(?:{'|'.join(GO_ON)})\b)"
_OWNS = re.compile(rf"[’']s? (?:{_OF_ITS_NAME}){{0,3}}(?:{'|'.join(OF_A_DAY)}){_ENDS_THERE}", re.I)
_OWNS_ANY = re.compile(rf"[’']s? (?:{_OF_ITS_NAME}){{0,3}}(?:{'|'.join(OF_A_DAY)})\b", re.I)
_PRICED = re.compile(r"\b(?:to|from|above|below|than|against|on) $", re.I)  # "a premium to Wednesday's price rises"
# "ended the search after Tuesday's crash", "an inquiry into Monday's fire": the day is the crash's, and not the search's.
_OF_WHAT = re.compile(
    r"\b(?:after|before|since|following|despite|over|about|of|from|on|into|against) (?:the |last |this |early |late )?$", re.I
)
# What is said or done about a thing of that day, and not on it: "to investigate Tuesday's fire".
_ABOUT_IT = re.compile(r"\b(?:investigat|prob|examin|review|stud)(?:e|y|es|ies|ed|ied|ing)? $")
_ITS = re.compile(r"[’']s? (?=\w)")
_UNTIL = re.compile(r"until\b", re.I)
_ENDS = re.compile(r"\bend\b", re.I)
_BETWEEN, _AND = re.compile(r"\b(?:between|from) $", re.I), re.compile(r" (?:and|to|until) ", re.I)
_ENDS_NEAR = 8  # characters between the two ends of "between 2019 and 2021"
_AND_ON = re.compile(r" and (?:on )?")
_THE_SAME = re.compile(r"the same (?:day|morning|afternoon|evening|night)?", re.I)
_SAME_REACH = 9  # characters of "the same "

_HELPED = re.compile(r"\bhelp(?:s|ed|ing)? (?:to )?$", re.I)  # "helped | the president win in 2016" tells of help
# "had put it at 340 tonnes": that was said.
_PUT_AT = re.compile(
    r"\bput(?:s|ting)? (?:[\w’'-]+ ){1,6}?at (?:(?:about|around|some|nearly|over|more than|less than|at least|between) )?[£$€]?\d",
    re.I,
)


def is_own(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether a time is that of what its clause tells, and the clause tells it as done, or to be done."""
    text = member.report.text
    return not (
        _unsure(text, clause, t)
        or _anothers(text, t)
        or _is_inner_hour(member, clause, t)
        or tells_of_nothing(text, clause)
        or _is_not_its_day(member, clause, t)
        or _is_condition(member, clause)
    )


def _anothers(text: str, t: TimeExpression) -> bool:
    """Whether a time is that of a thing that is named with it, and not of what is told: "to Friday's closing price"."""
    if _OWNS.match(text, t.span.end):
        return True
    if _PRICED.search(text, max(0, t.span.start - LIMITING), t.span.start) and _OWNS_ANY.match(text, t.span.end):
        return True
    before = max(0, t.span.start - LIMITING)
    about = _OF_WHAT.search(text, before, t.span.start) or _ABOUT_IT.search(text, before, t.span.start)
    return about is not None and _ITS.match(text, t.span.end) is not None


def _is_not_its_day(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether a time says something else of a deed than when it was done, or will be."""
    text, published = member.report.text, day_of(dated(member.report))
    words = clause.span.of(text)
    if is_of_a_thing(text, t) or is_since(text, t) or is_counted_on(text, clause, t) or is_wanted_by(clause, t, published):
        return True
    if is_of_what_is_promised(text, clause, t, published) or is_for_what_was_proposed(text, clause, t):
        return True
    if is_of_what_is_off(text, clause, t, off=is_called_off(words, clause)):
        return True
    if clause.modality or not is_impossible(t, published):
        return False
    to_come = is_until(text, t) or is_invited(text, clause, t) or is_moved_to(text, clause, t.span) or is_to_be(words, clause)
    to_come = to_come or is_arranged(member, clause, t)
    to_come = (
        to_come or is_present(text, clause, t) or is_of_what_was_decided(text, clause, t) or EXPECTED.search(words) is not None
    )
    return is_past(words, clause) and not to_come


def _is_inner_hour(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether an hour goes on from the day of a clause within this one, which has a day of its own: "will open next month under a
    pact | that they signed on Wednesday, | shortly before noon"."""
    times = member.reading.times
    if t.type != "TIME" or all(times[k].first == t.first for k in clause.times):
        return False
    within = (
        c for c in member.reading.clauses if c.sentence == clause.sentence and clause.span.holds(c.span) and c.span != clause.span
    )
    return any(c.span.end <= t.span.start and any(times[k].first == t.first for k in c.times) for c in within)


def _unsure(text: str, clause: Clause, t: TimeExpression) -> bool:
    """Whether a clause does not say that it was done or will be: it is denied, conditioned, hedged, only possible. What is expected
    on a day is announced for it, what must be done by a day is due then, and what was put off until something was put off."""
    put_off = clause.condition is not None and _UNTIL.match(text, clause.condition.start) is not None
    announced = clause.modality == "planned" and all(span.of(text).lower() in AWAITED for span in clause.hedge)
    due = clause.modality == "obliged" and deadline(text, clause, t) is not None
    if denied(text, clause) or (clause.condition and not put_off) or (clause.hedge and not announced):
        return True
    return clause.modality == "possible" or (clause.modality == "obliged" and not due)


def _is_condition(member: Member, clause: Clause) -> bool:
    """Whether a clause is what another hangs on: "only if the firm pays by Friday" tells of no payment."""
    text = member.report.text
    beside = (c.condition for c in member.reading.clauses if c.condition is not None and c.sentence == clause.sentence)
    return any(at.holds(clause.span) and not _UNTIL.match(text, at.start) for at in beside)


def tells_of_nothing(text: str, clause: Clause) -> bool:
    """Whether a clause's verb tells of no happening, and no phrase with it does ("went on strike")."""
    words = clause.span.of(text)
    if clause.predicate == "put" and _PUT_AT.search(words):
        return True
    if _HELPED.search(text, max(clause.sentence.start, clause.span.start - LIMITING), clause.span.start):
        return True
    return clause.predicate in NO_HAPPENING and not any(p.search(words) for p in (TELLING, EXPECTED))


def stretch(member: Member, clause: Clause | None, t: TimeExpression) -> tuple[date | None, date | None]:
    """The days that a happening lies within; open to the left where the page only says until when."""
    limit = deadline(member.report.text, clause, t) if clause and t.first and t.last else None
    if limit is None or t.first is None:
        return t.first, _end_of(member, t)
    day = day_of(dated(member.report))
    if limit in ("until", "till") and day is not None and day < t.first:  # "will run buses until Friday" runs till then
        return day, t.last
    ends = _ENDS.search(t.span.of(member.report.text)) is not None  # "before the end of March" runs to the end of March
    return None, t.first - timedelta(days=1) if limit == "before" and not ends else t.last


def _end_of(member: Member, t: TimeExpression) -> date | None:
    """The last day of a time; of "between 2019 and 2021" that of the other end, of "on Tuesday and Wednesday" the second."""
    text = member.report.text
    if (after := day_after(member, t)) is not None:
        return after.last
    if not _BETWEEN.search(text, max(0, t.span.start - LIMITING), t.span.start):
        return t.last
    ends = (o.last for o in member.reading.times if 0 < o.span.start - t.span.end <= _ENDS_NEAR and o.type == t.type)
    last = next((o for o in ends if o is not None), None)
    joined = last and t.last and last >= t.last and _AND.match(text, t.span.end)
    return last if joined else t.last


def day_after(member: Member, t: TimeExpression) -> TimeExpression | None:
    """The day that is told with the one before it: "on Tuesday and Wednesday"."""
    m = _AND_ON.match(member.report.text, t.span.end)
    if m is None or t.first is None or t.first != t.last:
        return None
    beside = (o for o in member.reading.times if o.span.start == m.end() and o.type == t.type == "DATE")
    return next((o for o in beside if o.first == o.last == t.first + timedelta(days=1)), None)


def of_the_same(member: Member, t: TimeExpression) -> TimeExpression | None:
    """A time as it is; "the same evening" as of the day that was told last before, and nothing where none was."""
    if not _THE_SAME.match(t.span.of(member.report.text)) and not _THE_SAME.search(
        member.report.text, max(0, t.span.start - _SAME_REACH), t.span.start
    ):
        return t
    before = (o for o in member.reading.times if o.span.end <= t.span.start and o.type in ("DATE", "TIME"))
    days = [o for o in before if o.first is not None and o.first == o.last and o.value != "PRESENT_REF"]
    return replace(t, first=days[-1].first, last=days[-1].last) if days else None
