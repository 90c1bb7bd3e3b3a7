"""No record: what one says was done to a thing, by its verb, and another says there is no record of, by its noun: "the alarm panel
had been tested on Monday", and "the logbook recorded no test of the panel since August".

in: the units of a story, little ones too, its reports    out: a `Dispute` of polarity for each such denial, never sure: what nobody
wrote down may have been done. The thing is the same by its noun, two sources say it, and what was done was done in the time of
which there is no record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.scope import was_before_since
from sayso.model import Report, Span, dated, day_of

_TOP = 20  # sentences of a report in which it is told
_MOST = 40  # denials that are looked at
_BESIDE = 3  # sentences between the two in one report
# What is done to a thing and written down, by its noun: its verb ("no further test" says less). General knowledge.
_NOUNS = {
    "test": "test", "tests": "test", "inspection": "inspect", "inspections": "inspect", "check": "check", "checks": "check",
    "repair": "repair", "repairs": "repair", "service": "service", "maintenance": "maintain", "audit": "audit", "audits": "audit",
    "review": "review", "survey": "survey", "surveys": "survey",
    "replacement": "replace", "cleaning": "clean", "training": "train", "examination": "examine",
}  # fmt: skip
_VERBS = {noun: stem(verb) for noun, verb in _NOUNS.items()}
_NONE = Sought(
    r"\b(?:record(?:s|ed)?|show(?:s|ed|n)?|list(?:s|ed)?|contain(?:s|ed)?|held|holds?|has|have|had|found|finds?|"
    r"there (?:is|was|were|are))"
    r" (?P<none>no (?:record(?:s)? of (?:an?|any|the) |(?:sign|trace|evidence|mention) of (?:an?|any) )?"
    rf"(?:such |single )?(?P<noun>{'|'.join(sorted(_NOUNS, key=len, reverse=True))}))"
    r" (?:of|to|on|for) (?:the |its |their |his |her |any |that |this )?(?P<what>(?:[\w’'-]{2,20} ?){1,4})"
)
_SINCE = re.compile(r"\bsince\b", re.I)
_ENDS = re.compile(r"\b(?:since|in|on|at|by|before|after|from|until|for|to|this|last|and|or|had|has|was|were|being)\b")
_LESS = re.compile(r"\b(?:to be|should|will|would|could|may|might|must|if|unless|almost|nearly|partly|not|never|no)\b", re.I)


class _Denied(Struct, frozen=True):
    """That there is no record of something done to a thing."""

    unit: Unit
    verb: str
    what: str
    mark: Span


def no_record(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What was done by one source, of which there is no record by another; each denial once, with what stands nearest."""
    asked = (u for u in that_may_have(units, _NONE) if u.place < _TOP and is_told(u))
    denials = [d for u in asked if (d := _denied(u)) is not None][:_MOST]
    if not denials:
        return
    verbs = {d.verb for d in denials}
    plain = [u for u in units if u.predicate in verbs and u.place < _TOP and _is_done(u)]
    for denied in denials:
        if told := [u for u in plain if u.predicate == denied.verb and _is_against(u, denied, reports, strangers)]:
            first = min(told, key=lambda u: (u.report != denied.unit.report, abs(u.place - denied.unit.place), u.key))
            yield Dispute((first, denied.unit), "polarity", ("said", "denied"), ((), (denied.mark,)))


def _denied(unit: Unit) -> _Denied | None:
    m = _NONE.pattern.search(unit.text) if unit.speakers else None
    if m is None or unit.clause.modality or unit.clause.hedge:
        return None
    end = _ENDS.search(m["what"])
    words = m["what"][: end.start() if end else None].split()
    if not words:
        return None
    start = unit.span.start
    mark = Span(start + m.start("none"), start + m.end("none"))
    return _Denied(unit, _VERBS[m["noun"].lower()], one_word(words[-1].lower()), mark)


def _is_done(unit: Unit) -> bool:
    c = unit.clause
    plain = is_told(unit) and c.modality is None and not (c.hedge or c.negation or c.condition)
    return plain and not unit.denials and _LESS.search(unit.text) is None


def _is_against(told: Unit, denied: _Denied, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether a clause has it done to the thing, on the word of another, in the time of which there is no record."""
    no = denied.unit
    if denied.what not in {one_word(head) for head in heads(told, "object") - EMPTY} or not apart(told, no):
        return False
    if was_before_since(told, no) or (_SINCE.search(no.text) is None and other_days(told, no)):
        return False
    if told.report == no.report:
        return bool(told.speakers) and abs(told.place - no.place) <= _BESIDE
    days = [day_of(dated(reports[u.report])) for u in (told, no)]
    if strangers(told.report, no.report) or days[0] is None or days[1] is None or days[0] > days[1]:
        return False
    return all(day(t)[0] <= days[1] for t in told.times)
