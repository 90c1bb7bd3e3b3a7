"""Revisions: whether a number that a later report gives takes the place of the one given before, or only stands beside it.

in: the account of each, all accounts of their claim, the reports    out: yes or no. A number is revised only where what gives the
new one is the newest of all, and nobody at its time or after it goes on giving the old one; "at least three" and "three" are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sayso.compare.clauses.numbers import dimension, is_small, is_vague, magnitude, one_thing, step
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asked_offered import side_of
from sayso.model import Account, Clause, Member, Quantity, Report, Span, Story, dated, surely_before
from sayso.model.bounds import BOUNDS

_BEFORE = re.compile(rf"^(?:(?:{BOUNDS}|only|just|all|the) )+", re.I)
_PERCENT = re.compile(r" ?(?:%|\bper[ -]?cent\b)")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_LED = re.compile(rf"\b(?:{BOUNDS}) $", re.I)
# What is done anew each time: as many as came on one day revise nothing of those that came on another.
_OCCASIONS_LIST = "demonstrate protest march rally gather assemble attend turn come watch vote join walk parade queue"
_OCCASIONS = frozenset(_OCCASIONS_LIST.split())
_SINCE_THEN = re.compile(
    r"\bsince\b|\bin (?:all|total)\b|\baltogether\b|\b(?:over|in|during) (?:the )?(?:past|last|first)? ?\w+ (?:days|weeks)\b", re.I
)
_OF_ONE_DAY = re.compile(r"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|a day|each day|daily)\b", re.I)
_BY_SO_MANY = r"\b(?: [\w’'-]+){0,5}? to (?:[a-z]+ ){0,2}$"
_ROSE = re.compile(rf"\b(?:rais\w+|ris(?:en|es|ing)|rose|climb\w*|gr[eo]wn?|increas\w+|jump\w*|up){_BY_SO_MANY}", re.I)
_FELL = re.compile(rf"\b(?:lower\w*|cut|reduc\w+|f[ae]ll(?:en|s)?|drop\w*|down){_BY_SO_MANY}", re.I)
_NEAR = 80  # characters before a number in which it is told to have risen
_NO_NUMBER = frozenset({"ordinal", "clock", "age", "time"})
_SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_SMALL += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]
_FIGURES = {word: str(k) for k, word in enumerate(_SMALL, 1)}


def one_number(a: str, b: str) -> bool:
    """Whether two values are one number, in figures or words, however it is spelt and whatever bounds it."""
    return _bare(a) == _bare(b)


def _bare(value: str) -> str:
    plain = _PERCENT.sub(" percent", _BEFORE.sub("", " ".join(value.lower().split())))
    return " ".join(_FIGURES.get(w, w) for w in _THOUSANDS.sub("", plain).split())


def are_one_amount(before: Account, after: Account, story: Story) -> bool:
    """Whether two accounts give one amount in two spellings: "40 km/h", "40 kilometres an hour"."""
    by = {m.report.id: m for m in story.members}
    old, new = ({(q.low, q.high, q.unit) for _, q in _numbers(by[a.report], a)} for a in (before, after))
    return bool(old) and old == new


def are_of_two_sides(before: Account, after: Account, story: Story) -> bool:
    """Whether one asks for the one number, and another offers the other."""
    sides = [side_of(_up_to(a, story)) for a in (before, after)]
    return None not in sides and sides[0] != sides[1]


def cannot_become(before: Account, after: Account, story: Story) -> bool:
    """Whether the later number is said to have risen, and is less than the one before; or to have fallen, and is more."""
    by = {m.report.id: m for m in story.members}
    was, now = (next((q for _, q in _numbers(by[a.report], a)), None) for a in (before, after))
    words = _up_to(after, story)[-_NEAR:]
    if was is None or now is None:
        return False
    return (_ROSE.search(words) is not None and magnitude(was) > magnitude(now)) or (
        _FELL.search(words) is not None and magnitude(was) < magnitude(now)
    )


def _up_to(account: Account, story: Story) -> str:
    """The words of an account before its number."""
    text = next(m.report.text for m in story.members if m.report.id == account.report)
    return text[account.span.start : account.marks[0].start] if account.marks else ""


def is_revised(before: Account, after: Account, accounts: Sequence[Account], story: Story) -> bool:
    """Whether the number of a later account takes the place of an earlier one's."""
    by = {m.report.id: m.report for m in story.members}
    if any(a is not after and _contests(a, before, after, by) for a in accounts):
        return False
    return not any(_still_gives(m, before, after, story) for m in story.members)


def are_two_occasions(before: Account, after: Account, story: Story) -> bool:
    """Whether two accounts tell of two gatherings, or the like, of two days."""
    by = {m.report.id: m for m in story.members}
    told = [
        [(m, c) for c in m.reading.clauses if a.span.touches(c.span) and c.predicate in _OCCASIONS]
        for a, m in ((a, by[a.report]) for a in (before, after))
    ]
    days = [[(t.first, t.last) for m, c in found for k in c.times if (t := m.reading.times[k]).first and t.last] for found in told]
    return all(days) and not any(p[0] <= q[1] and q[0] <= p[1] for p in days[0] for q in days[1])


def are_a_day_and_all(before: Account, after: Account, story: Story) -> bool:
    """Whether one of two accounts counts what was on one day, and the other all of it since a day: "340 on Monday", "870 since the
    strike began"."""
    texts = [_around(a, story) for a in (before, after)]
    all_of_it = [_SINCE_THEN.search(text) is not None for text in texts]
    return all_of_it[0] != all_of_it[1] and _OF_ONE_DAY.search(texts[all_of_it[0]]) is not None


def _around(account: Account, story: Story) -> str:
    """The words of an account, up to the end of its sentence."""
    member = next(m for m in story.members if m.report.id == account.report)
    sentence = next((c.sentence for c in member.reading.clauses if c.sentence.touches(account.span)), account.span)
    return Span(account.span.start, max(account.span.end, sentence.end)).of(member.report.text)


def _contests(a: Account, before: Account, after: Account, by: Mapping[str, Report]) -> bool:
    """Whether an account gives another number in a report that is no older; in the same report, whether it gives the old one."""
    if a.value is None or before.value is None or after.value is None or one_number(a.value, after.value):
        return False
    if a.report == after.report:
        return one_number(a.value, before.value)
    return not surely_before(dated(by[a.report]), dated(by[after.report]))


def _still_gives(member: Member, before: Account, after: Account, story: Story) -> bool:
    """Whether another report that is no older than the new number's gives the old one, of the same deed; "from ten to twelve",
    which has both, does not."""
    by = {m.report.id: m for m in story.members}
    own = member.report.id in (before.report, after.report) or member.report.copy_of is not None
    if own or surely_before(dated(member.report), dated(by[after.report].report)):
        return False
    old, new = list(_numbers(by[before.report], before)), list(_numbers(by[after.report], after))
    told = (c for c in member.reading.clauses if not any(_gives(c, one) for one in new))
    return any(_gives(clause, one) for clause in told for one in old)


def _numbers(member: Member, account: Account) -> Iterator[tuple[Clause, Quantity]]:
    """The numbers that make an account's value, with their clauses."""
    for clause in member.reading.clauses:
        yield from ((clause, q) for q in clause.quantities if any(mark.touches(q.span) for mark in account.marks))


def _gives(clause: Clause, told: tuple[Clause, Quantity]) -> bool:
    """Whether a clause gives the number that another gives, of one deed: of its verb, and of one thing where both say of what."""
    (other, p) = told
    if stem(clause.predicate) != stem(other.predicate):
        return False
    return any(
        (p.low, p.high, p.unit) == (q.low, q.high, q.unit)
        and (p.thing is None or q.thing is None or stem(p.thing) == stem(q.thing))
        for q in clause.quantities
    )


def told_otherwise(before: Account, after: Account, story: Story) -> tuple[str, str] | None:
    """The one number of an account and that of a later one of the same thing, where they are two, and the later is not the earlier
    one rounded."""
    by = {m.report.id: m for m in story.members}
    (old, was), (new, now) = (_only_number(by[a.report], a) for a in (before, after))
    if old is None or new is None or one_thing(old, new) < 1.0:
        return None
    x, y = magnitude(old), magnitude(new)
    coarser = step(y) > step(x) and abs(x - y) < step(y)
    return None if x == y or coarser or one_number(was, now) else (was, now)


def _only_number(member: Member, account: Account) -> tuple[Quantity | None, str]:
    """The one telling number of an account with the words of it; None where it has none or several."""
    inside = {q.span: q for c in member.reading.clauses for q in c.quantities if account.span.holds(q.span)}
    told = [q for q in inside.values() if dimension(q) not in _NO_NUMBER and not is_small(q) and not is_vague(q)]
    if len(told) != 1:
        return None, ""
    text = member.report.text
    led = _LED.search(text, account.span.start, told[0].span.start)
    return told[0], Span(led.start() if led else told[0].span.start, told[0].span.end).of(text)
