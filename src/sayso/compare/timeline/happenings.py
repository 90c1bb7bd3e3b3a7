"""Happenings: the clauses of reports that tell of something done on a day of its own, with the days it lies within.

in: a story    out: every telling of a happening, in order; what says what is told once, and what became of what was announced, is
`timeline`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.instead import given
from sayso.compare.clauses.words import rarity, stem
from sayso.compare.timeline.bearing import (
    is_counted_on,
    is_impossible,
    is_moved_to,
    is_of_a_thing,
    is_of_what_is_off,
    is_present,
    is_since,
    is_to_be,
    is_wanted_by,
    next_one,
)
from sayso.compare.timeline.doers import Doers
from sayso.compare.timeline.words import (
    ANNOUNCING,
    AWAITED,
    CALLED_OFF,
    CONJUNCTIONS,
    CREDITS,
    DOING,
    EXPECTED,
    GO_ON,
    HANGING,
    HAPPENING_NOUNS,
    LOOSE_ENDS,
    NO_HAPPENING,
    OF_A_DAY,
    PRONOUNS,
    PUT_OFF,
    TELLING,
)
from sayso.model import Clause, Member, Span, Story, TimeExpression, TimelineEntry, dated, day_of

_LONGEST = 320  # characters of an entry; a longer clause is a parser's slip
_LEAST_WORDS = 3
_WINDOW = 150  # characters before a time in which "since the agreement" is looked for
_LONG_PERIOD = 3660  # days; "the 20th century" dates no happening
_MONTH = 31  # days
_NEAR = 60  # days about publication within which a happening belongs to the story itself


_SINCE = re.compile(
    rf"\b(?:since|after|before|following) "
    rf"((?:the |that |a |an |its |their |his |her )?(?:[\w’'-]+ ){{0,6}}(?:{'|'.join(HAPPENING_NOUNS)})) (?:in |on |of |from )?$",
    re.I,
)
# The place and agency that a wire report begins with.
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z’' ./-]{2,60}(?:, [\w. ]{2,30})?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})? ?"
    r"(?:\([\w ]{2,20}\) ?[-–—]{1,2}|[-–—]{1,2})|\([A-Z]\w{1,9}\)) ?"
)
_CAPTION = re.compile(r"\d+/\d+ |\d\d:\d\d ")  # the number of a picture in a slideshow, a minute of a ticker
_DECIDED = re.compile(
    r"\b(decided|agreed|voted|chose|opted|vowed|promised|offered|proposed|pledged|threatened) (?:\w+ly |on \w+ )?"
    r"to (?:\w+ly )?(\w+)",
    re.I,
)
_DECIDED_ON = re.compile(
    r"(?<!\bhad )\b(?:(?:decided|agreed|voted|chose|opted|planned|ordered|arranged) (?:(?!on\b)[\w%.,-]+ ){0,5}?|"
    r"(?:vowed|promised|pledged) (?:(?:again|not|\w+ly) )?)"  # who "promised it to her on Sunday" did so that day
    r"to (?!(?:me|us|you|him|her|it|them|the|an?|their|his|its|our) )[a-z]+ (?:\S+ ){0,6}on $",
    re.I,
)
_WEEK = timedelta(days=7)
_WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
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
_ITS = re.compile(r"[’']s? (?=\w)")
_JOINT = re.compile(r",? (?:and|while) ")  # between two clauses that share a day
_WORD_BEFORE = re.compile(r"\b([\w’'-]+) $")
_LAST_WORD = re.compile(r"[\s,;]+([A-Za-z]+)[\s,;]*$")
_NEXT = re.compile(r",? and (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}$")
_UNTIL = re.compile(r"until\b", re.I)
_LIMIT = re.compile(r"\b(by|before|until|till|no later than)(?: the)? $", re.I)
_ASKED_TO = re.compile(r"\b(?:to|for) ")
_ENDS = re.compile(r"\bend\b", re.I)
_LIMITING = 20  # characters before a time in which such a word stands
_BETWEEN, _AND = re.compile(r"\b(?:between|from) $", re.I), re.compile(r" (?:and|to|until) ", re.I)
_ENDS_NEAR = 8  # characters between the two ends of "between 2019 and 2021"
_LONGEST_WORD = 30  # characters
_ROOT = 4  # letters by which a verb is known in its forms
_FINDING = frozenset(("find", "rule", "conclude", "show", "learn", "establish", "discover"))
_THAT = re.compile(r" that (?=\w)")
_WORD = re.compile(r"[\w’'-]+")
_ONE_FORM = frozenset(("set", "cut", "hit", "put", "shut", "quit", "let", "hurt", "spread", "split"))  # the past looks the same


class Happening(Struct, frozen=True):
    """One report's telling of a happening. clause is None where a noun tells of it. time: the words that date it.
    doer: the words of the name of whoever does it, where the page says who that is.  also: other tellings of what
    was announced."""

    entry: TimelineEntry
    words: frozenset[str]
    clause: Clause | None = None
    telling: float = 0.0
    time: Span | None = None
    doer: frozenset[str] = frozenset()
    also: tuple[Happening, ...] = ()


def happenings(story: Story) -> list[Happening]:
    """Every dated happening of the reports, in order; copies tell none of their own."""
    own = [m for m in story.members if m.report.copy_of is None]
    common, doers = _common(own), Doers(own)
    found = (h for m in own for h in _of_report(m, common))
    return [replace(h, doer=doers.of(h.entry.report, h.clause)) for h in found]


def _common(members: Sequence[Member]) -> frozenset[str]:
    """The words that two reports or more share: what the story is about."""
    counts = Counter(w for m in members for w in {stem(t) for c in m.reading.clauses for t in c.terms})
    return frozenset(w for w, n in counts.items() if n > 1)


def in_order(e: TimelineEntry) -> tuple[date, date, str, int]:
    """The key that sorts entries by their days, the undated last."""
    return e.first or e.last or date.max, e.last or date.max, e.report, e.span.start


def _of_report(member: Member, common: frozenset[str]) -> Iterator[Happening]:
    """A report's happenings; of two clauses with one time the inner one."""
    taken: set[int] = set()
    told = (given(c, member.report.text, member.reading.times) for c in member.reading.clauses)
    for clause in sorted(told, key=lambda c: (c.span.end - c.span.start, c.span.start)):
        for k in clause.times:
            t = member.reading.times[k]
            if k not in taken and _dates(t) and (own := _told(member, clause, t)):
                taken.add(k)
                span, its = own
                if found := _made(member, span, t, its, common):
                    yield found


def _dates(t: TimeExpression) -> bool:
    """Whether a time can date a happening: a stretch of days that is known and not an age long."""
    if t.type not in ("DATE", "TIME") or t.value == "PRESENT_REF" or t.first is None or t.last is None:
        return False
    return (t.last - t.first).days <= _LONG_PERIOD


def _told(member: Member, clause: Clause, t: TimeExpression) -> tuple[Span, Clause | None] | None:
    """The words that tell of a happening at this time, and their clause; a noun's, where the time is its own."""
    text = member.report.text
    if noun := _SINCE.search(text, max(clause.sentence.start, t.span.start - _WINDOW), t.span.start):
        return Span(noun.start(1), t.span.end), None
    if (
        _anothers(text, t)
        or _is_not_its_day(member, clause, t)
        or _is_inner_hour(member, clause, t)
        or _unsure(text, clause, t)
        or _tells_of_nothing(text, clause)
        or _is_condition(member, clause)
        or clause.span.end - clause.span.start > 2 * _LONGEST
    ):
        return None
    span = _without_source(member, _without_next(member, clause, standing(text, clause)))
    if span is None and (joined := _with_first(member, clause)):
        return joined
    if span and not _reads_alone(member, clause, span):
        return None
    if span and (clause.predicate in ANNOUNCING or clause.predicate == "tell"):  # what "told the court" says nothing without
        span = _with_content(member, clause, span)
    if span and clause.predicate in _FINDING:
        span = _with_that(member, clause, span)
    return (span, clause) if span and span.holds(t.span) else None


def _with_that(member: Member, clause: Clause, span: Span) -> Span:
    """ "In April an inquiry found" with what it found."""
    that = _THAT.match(member.report.text, span.end)
    found = (
        c for c in member.reading.clauses if that and c.sentence == clause.sentence and that.end() - 5 <= c.span.start <= that.end()
    )
    return max((Span(span.start, c.span.end) for c in found), default=span)


def _anothers(text: str, t: TimeExpression) -> bool:
    """Whether a time is that of a thing that is named with it, and not of what is told: "to Friday's closing price"."""
    if _OWNS.match(text, t.span.end):
        return True
    if _PRICED.search(text, max(0, t.span.start - _LIMITING), t.span.start) and _OWNS_ANY.match(text, t.span.end):
        return True
    about = _OF_WHAT.search(text, max(0, t.span.start - _LIMITING), t.span.start)
    return about is not None and _ITS.match(text, t.span.end) is not None


def _is_not_its_day(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether a time says something else of a deed than when it was done, or will be."""
    text, published = member.report.text, day_of(dated(member.report))
    words = clause.span.of(text)
    if is_of_a_thing(text, t) or is_since(text, t) or is_counted_on(text, clause, t) or is_wanted_by(clause, t, published):
        return True
    if is_of_what_is_off(text, clause, t, off=is_called_off(words, clause)):
        return True
    to_come = _waits(text, t) or _is_invited(text, clause, t) or is_moved_to(text, clause, t.span) or is_to_be(words, clause)
    to_come = to_come or _is_of_what_was_decided(text, clause, t) or EXPECTED.search(words) is not None
    return is_impossible(t, published) and is_past(words, clause) and not (to_come or clause.modality)


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
    waits = clause.condition is not None and _UNTIL.match(text, clause.condition.start) is not None
    announced = clause.modality == "planned" and all(span.of(text).lower() in AWAITED for span in clause.hedge)
    due = clause.modality == "obliged" and _deadline(text, clause, t) is not None
    if _denied(text, clause) or (clause.condition and not waits) or (clause.hedge and not announced):
        return True
    return clause.modality == "possible" or (clause.modality == "obliged" and not due)


def _is_condition(member: Member, clause: Clause) -> bool:
    """Whether a clause is what another hangs on: "only if the firm pays by Friday" tells of no payment."""
    text = member.report.text
    beside = (c.condition for c in member.reading.clauses if c.condition is not None and c.sentence == clause.sentence)
    return any(at.holds(clause.span) and not _UNTIL.match(text, at.start) for at in beside)


def _deadline(text: str, clause: Clause, t: TimeExpression) -> str | None:
    """The word that makes a time the end of a stretch that is open to the left: "by Friday", "before the end of March"."""
    m = _LIMIT.search(text, max(clause.sentence.start, t.span.start - _LIMITING), t.span.start)
    if m is None or text[t.span.end : t.span.end + 2] in ("’s", "'s"):
        return None  # what was done by "Monday's storm" had no deadline
    if t.type == "TIME" and (m.group(1).lower() != "by" or clause.modality not in ("planned", "obliged")):
        return None
    if m.group(1).lower() != "by" and is_past(clause.span.of(text), clause):
        return None  # what came "shortly before midnight on Monday" came on Monday
    return m.group(1).lower()


def _denied(text: str, clause: Clause) -> bool:
    """Whether a clause says that something was not done; to reject it is to do something, and so is to meet "without result"."""
    said = (span.of(text).lower() for span in clause.negation)
    return any(word != "without" and word[:_ROOT] != clause.predicate[:_ROOT] for word in said)


def _tells_of_nothing(text: str, clause: Clause) -> bool:
    """Whether a clause's verb tells of no happening, and no phrase with it does ("went on strike")."""
    return clause.predicate in NO_HAPPENING and not any(p.search(clause.span.of(text)) for p in (TELLING, EXPECTED))


def standing(text: str, clause: Clause) -> Span | None:
    """A clause as it can stand alone, without dateline and conjunction; None where it hangs on a word before it."""
    span = after_dateline(text, clause.span)
    words = list(_WORD.finditer(text, span.start, span.end))
    while words and words[0].group().lower() in CONJUNCTIONS:
        words.pop(0)
    if not words or words[0].group().lower() in HANGING or not clause.roles:
        return None
    if not _has_subject(clause, [w.group().lower() for w in words]):
        return None
    start = words[0].start()
    return without_loose_end(text, Span(start - (text[start - 1 : start] in ("“", '"', "$", "#")), span.end))


def _without_next(member: Member, clause: Clause, span: Span | None) -> Span | None:
    """A clause without the subject of the next, which a parse left at its end: "freed 40 prisoners and Oslavia | pulled back"."""
    text = member.report.text
    m = _NEXT.search(text, max(span.start, span.end - 60), span.end) if span else None
    if span is None or m is None or m.end() != span.end:
        return span
    goes_on = any(c.sentence == clause.sentence and c.span.start == span.end + 1 for c in member.reading.clauses)
    cut = Span(span.start, m.start())
    return cut if goes_on and all(member.reading.times[k].span.end <= m.start() for k in clause.times) else span


def _without_source(member: Member, span: Span | None) -> Span | None:
    """A clause without who says it, which a parse left at its end: "will be drawn up by 30 June, | the union's secretary, Lena
    Ostrow"."""
    if span is None:
        return None
    for a in member.reading.attributions:
        said = max((c.end for c in a.content if span.touches(c) and c.end <= span.end), default=None)
        if said is not None and not any(map(span.holds, a.cue)) and any(said <= s.start and span.holds(s) for s in a.source):
            return without_loose_end(member.report.text, Span(span.start, len(member.report.text[:said].rstrip(" ,"))))
    return span


def _with_first(member: Member, clause: Clause) -> tuple[Span, Clause] | None:
    """A clause without a subject of its own together with the one it is joined to, whose day it gives: "nine people were killed |
    and 40 were missing on Saturday"."""
    text = member.report.text
    before = [
        c
        for c in member.reading.clauses
        if c.sentence == clause.sentence and _JOINT.fullmatch(text, c.span.end, max(c.span.end, clause.span.start))
    ]
    first = max(before, key=lambda c: c.span.start, default=None)
    if first is None or first.times or first.modality or first.condition or first.hedge or _denied(text, first):
        return None
    start = standing(text, first) if not _tells_of_nothing(text, first) else None
    return (without_loose_end(text, Span(start.start, clause.span.end)), first) if start else None


def _reads_alone(member: Member, clause: Clause, span: Span) -> bool:
    """Whether a clause that begins with a pronoun is more than what hangs on the noun before it: "the fishermen | it detained in
    January" says nothing without its object; "said | it would decide", "and | it left" do."""
    text = member.report.text
    first = _WORD.match(text, span.start)
    if first is None or first.group().lower() not in PRONOUNS or any(role == "object" for role, _ in clause.roles):
        return True
    before = _WORD_BEFORE.search(text, max(clause.sentence.start, span.start - _LONGEST_WORD), span.start)
    if before is None or before.group(1).lower() in (*CONJUNCTIONS, *HANGING, "that"):
        return True
    return any(cue.start <= before.start(1) < cue.end for a in member.reading.attributions for cue in a.cue)


def without_loose_end(text: str, span: Span) -> Span:
    """A clause without the prepositions and conjunctions that it was cut off at: "withdrew after a dispute over"."""
    end = span.end
    while (m := _LAST_WORD.search(text, max(span.start, end - _LONGEST_WORD), end)) and m.group(1).lower() in LOOSE_ENDS:
        end = m.start()
    return Span(span.start, end) if end > span.start else span


def after_dateline(text: str, span: Span) -> Span:
    """A stretch of text without the place and agency that a wire report begins with."""
    m = _DATELINE.match(text, span.start, span.end)
    return Span(m.end(), span.end) if m and m.end() < span.end else span


def _has_subject(clause: Clause, words: Sequence[str]) -> bool:
    """Whether the one who does it, or whom it is done to, stands before the verb: "released by the court" has none."""
    verb = next((k for k, word in enumerate(words) if word[:3] == clause.predicate[:3]), len(words))
    heads = [lemma for role, lemma in clause.roles if role in ("subject", "object")]
    return any(word[:3] == lemma[:3] for word in words[:verb] for lemma in heads)


def _with_content(member: Member, clause: Clause, span: Span) -> Span | None:
    """ "announced on Saturday" with what was announced, where that follows in the same sentence."""
    for a in member.reading.attributions:
        if a.cue and a.content and span.holds(a.cue[0]) and a.content[-1].end <= clause.sentence.end:
            return Span(min(span.start, a.content[0].start), max(span.end, a.content[-1].end))
    with_what = ("object", "to", "on") if clause.predicate == "agree" else ("object",)
    return span if any(role in with_what for role, _ in clause.roles) else None


def _made(member: Member, span: Span, t: TimeExpression, clause: Clause | None, common: frozenset[str]) -> Happening | None:
    words = span.of(member.report.text)
    if len(words.split()) < _LEAST_WORDS or len(words) > _LONGEST or "\n" in words:
        return None
    if _CAPTION.match(words) or any(credit in words.lower() for credit in CREDITS):
        return None
    ahead = clause is not None and _is_of_what_was_decided(member.report.text, clause, t)
    if ahead and t.first and t.last:
        t = replace(t, first=t.first + _WEEK, last=t.last + _WEEK)
    elif clause is not None and (is_moved_to(member.report.text, clause, t.span) or is_present(member.report.text, clause, t)):
        t = next_one(t, member.report.text, day_of(dated(member.report)))
    first, last = _stretch(member, clause, t)
    entry = TimelineEntry(
        first=first, last=last, text=words, report=member.report.id, span=span, status=_status(member, t, clause),
        reports=(member.report.id,), told=dated(member.report),
    )  # fmt: skip
    terms = frozenset(stem(w) for w in (clause.terms if clause else re.findall(r"[a-z]{4,}", words.lower())))
    unnamed = 0.4 * (words.split()[0].lower() in PRONOUNS)  # "it" and "they" leave the reader to ask who
    return Happening(entry, terms, clause, _telling(member, t, terms, clause, common) - unnamed, t.span)


def _is_of_what_was_decided(text: str, clause: Clause, t: TimeExpression) -> bool:
    """Whether a bare weekday that was read as the last one is the day of what was decided on: "voted to return on Friday"."""
    if t.span.of(text).lower() not in _WEEKDAYS or clause.modality is not None:
        return False
    before = text[clause.span.start : t.span.start]
    return _DECIDED_ON.search(before) is not None


def _stretch(member: Member, clause: Clause | None, t: TimeExpression) -> tuple[date | None, date | None]:
    """The days that a happening lies within; open to the left where the page only says until when."""
    limit = _deadline(member.report.text, clause, t) if clause and t.first and t.last else None
    if limit is None or t.first is None:
        return t.first, _end_of(member, t)
    day = day_of(dated(member.report))
    if limit in ("until", "till") and day is not None and day < t.first:  # "will run buses until Friday" runs till then
        return day, t.last
    ends = _ENDS.search(t.span.of(member.report.text)) is not None  # "before the end of March" runs to the end of March
    return None, t.first - timedelta(days=1) if limit == "before" and not ends else t.last


def _end_of(member: Member, t: TimeExpression) -> date | None:
    """The last day of a time; of "between 2019 and 2021" that of the other end."""
    text = member.report.text
    if not _BETWEEN.search(text, max(0, t.span.start - _LIMITING), t.span.start):
        return t.last
    ends = (o.last for o in member.reading.times if 0 < o.span.start - t.span.end <= _ENDS_NEAR and o.type == t.type)
    last = next((o for o in ends if o is not None), None)
    joined = last and t.last and last >= t.last and _AND.match(text, t.span.end)
    return last if joined else t.last


def _status(member: Member, t: TimeExpression, clause: Clause | None) -> Literal["happened", "planned"]:
    """Planned, where its day is behind the report's or expected, or, where it is the report's own or not known, the clause says
    will."""
    published = day_of(dated(member.report))
    decided = clause is not None and _is_of_what_was_decided(member.report.text, clause, t)
    if decided and published is not None and t.first is not None and t.first > published:
        return "planned"
    if clause is not None and (EXPECTED.search(clause.span.of(member.report.text)) or _is_due(member, clause, t)):
        return "planned"
    if published is not None and t.first is not None:
        words = clause.span.of(member.report.text) if clause else ""
        running = t.first <= published <= (t.last or t.first) and (
            _is_short(t) or (clause is not None and _is_by(member, clause, t))
        )
        later_today = running and clause is not None and _is_ahead(words, clause)
        told = clause is not None and is_past(words, clause)
        to_come = _waits(member.report.text, t) or (clause is not None and _is_invited(member.report.text, clause, t))
        ahead = t.first > published and (not told or to_come)  # "adjourned the trial until Monday"
        return "planned" if ahead or later_today else "happened"
    return "planned" if clause is not None and clause.modality == "planned" else "happened"


def _is_short(t: TimeExpression) -> bool:
    return t.first is not None and t.last is not None and (t.last - t.first).days <= _MONTH


def _is_by(member: Member, clause: Clause, t: TimeExpression) -> bool:
    return _deadline(member.report.text, clause, t) is not None


def _is_due(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether something is to be done, or was, on a day near the report's; or must be by it, or was put off to it."""
    text = member.report.text
    to_be = is_to_be(clause.span.of(text), clause) and _is_near(member, t)
    return to_be or is_moved_to(text, clause, t.span) or (clause.modality == "obliged" and _is_by(member, clause, t))


def _is_invited(text: str, clause: Clause, t: TimeExpression) -> bool:
    """Whether a time is that of what someone is asked to: "invited both sides to talks on Wednesday"."""
    return (
        clause.predicate in ("invite", "summon", "call", "agree")
        and _ASKED_TO.search(text, clause.span.start, t.span.start) is not None
    )


def _waits(text: str, t: TimeExpression) -> bool:
    """Whether a time is the one until which something waits."""
    limit = _LIMIT.search(text, max(0, t.span.start - _LIMITING), t.span.start)
    return limit is not None and limit.group(1).lower() in ("until", "till")


def _is_ahead(words: str, clause: Clause) -> bool:
    """Whether a clause tells of what is to come, and not of what was decided to come of it."""
    return clause.modality == "planned" and not any(_is_decided(m, clause) for m in _DECIDED.finditer(words))


def _is_decided(found: re.Match[str], clause: Clause) -> bool:
    """Whether it is the deed of this very clause that was decided on, and not that of a clause within it ("which vowed to …")."""
    deciding, deed = (word[:3].lower() for word in found.groups())
    return deed == clause.predicate[:3] and any(term[:3] == deciding for term in clause.terms)


def is_past(words: str, clause: Clause) -> bool:
    """Whether the verb of a clause, of these words, stands in the past: what was done is not to come, though its day can be taken
    for one ahead."""
    if clause.modality == "planned":
        return False
    if clause.predicate in _ONE_FORM and not re.search(rf"\bto {clause.predicate}\b", words, re.I):
        return True
    verb = [w for w in map(str.lower, _WORD.findall(words)) if w[:3] == clause.predicate[:3]]
    return not verb or not any(w == clause.predicate or w.endswith(("s", "ing")) for w in verb)


def is_called_off(words: str, clause: Clause) -> bool:
    """Whether a clause of these words says that what was announced is put off or given up."""
    return clause.predicate in CALLED_OFF or PUT_OFF.search(words) is not None


def _telling(member: Member, t: TimeExpression, terms: frozenset[str], clause: Clause | None, common: frozenset[str]) -> float:
    """How much an entry tells: of what the story is about, of named ones, to the day, near the report's day, in a whole report."""
    days = (t.last - t.first).days if t.first and t.last else _LONG_PERIOD
    precise = 1.0 if days == 0 else 0.6 if days <= 31 else 0.2
    about = weight(terms & common) / max(weight(terms), 1.0)
    named = min(2, len(clause.names)) if clause else 0
    return precise + 0.4 * named + about + 0.5 * _is_near(member, t) + 0.3 * (member.report.extent == "full")


def _is_near(member: Member, t: TimeExpression) -> bool:
    day = day_of(dated(member.report))
    return day is not None and t.last is not None and abs((day - t.last).days) <= _NEAR


def weight(words: frozenset[str]) -> float:
    """How much words tell, the rare ones more."""
    return math.fsum(rarity(w) for w in words)  # the same in any order
