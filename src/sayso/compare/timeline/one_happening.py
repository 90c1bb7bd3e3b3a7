"""Whether two tellings are of one happening: of days that overlap, alike in their words, or in other words of one mishap or step.

in: two happenings    out: yes or no
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from sayso.compare.clauses.numbers import dimension, one_thing, standing
from sayso.compare.clauses.words import stem
from sayso.compare.timeline.ahead import REFUSALS, is_called_off, is_no
from sayso.compare.timeline.by_claims import Known
from sayso.compare.timeline.coming import is_one_deed, is_sent_and_comes, subjects_of, tells_it_done
from sayso.compare.timeline.happenings import Happening, weight
from sayso.compare.timeline.hours import does_at_one_minute
from sayso.compare.timeline.mishaps import is_one_mishap
from sayso.compare.timeline.visits import is_one_visit
from sayso.compare.timeline.words import (
    CALENDAR,
    COMING,
    MISHAPS,
    OF_ANOTHER_COURT,
    OPPOSED,
    OPPOSED_WORDS,
    PRONOUNS,
    SITTING,
    STEPS,
    THEY_BROKE_OFF,
)
from sayso.model import Clause, Span, TimelineEntry

# How alike two happenings must be to be one: the share of the shorter one's words, the rare ones weighing more, that both hold.
# Read off 27 stories: at .4 neighbours on one day ("fired a missile", "tested a missile") fall together, from .6 doubles stay.
ALIKE = 0.5
_STATEMENTS = frozenset(("statement", "letter", "apology", "tweet", "post", "message", "speech", "warning"))
_OPENS = re.compile(
    r"\b(?:(?:stay|remain|be|is|are|keep|kept) (?:closed|shut) (?:until|till)|re-?opens?|opens? (?:again|its doors|their doors))\b",
    re.I,
)
_DOORS = frozenset(map(stem, ("door", "gate")))
_HEAR = frozenset((stem("hear"), stem("hearing")))
_OF_COURT = re.compile(r"\b(?:trial|hearing|court|case|sentenc\w*|verdict)\b", re.I)
_LONG_WORD = re.compile(r"[a-z]{5,}")
_MONTH = 31  # days
_MUCH = 3  # words in common that are more than whom and where a thing is about
_HOURS = re.compile(r"\b(?:morning|evening)\b", re.I)
_RUNS_INTO = frozenset(("strike", "hit", "plough", "plow", "smash", "crash", "slam", "run", "drive", "ram", "collide"))
_WHAT_IS_MET = frozenset(("object", "into", "onto", "on", "to", "against", "with"))
_STATE = re.compile(r"\b(?:is|are|was|were) (?:still )?[a-z]{2,}ing\b", re.I)  # what goes on, and may go on with more or fewer


def is_same(a: Happening, b: Happening, known: Known) -> bool:
    """Whether two tellings are of one happening: their days overlap and they share most of the shorter one's words, or a claim has
    both."""
    if a.entry.report == b.entry.report and a.entry.span.touches(b.entry.span):
        return a.entry.status == b.entry.status or share_days(
            a.entry, b.entry
        )  # "announced on Monday | that it would start in May"
    if _open_again(a, b):
        return True
    if not share_days(a.entry, b.entry) or is_open(a.entry) != is_open(b.entry) or _opposed(a, b):
        return False
    if _at_odds_in_hours(a, b) or _another_state(a, b) or _of_two_speakers(a, b):
        return False
    if is_one_visit(a, b) or (on_one_day(a.entry, b.entry) and does_at_one_minute(a, b)):
        return True
    if is_another_deed(a, b):
        return False
    if _one_sitting(a, b) is not None:
        return _one_sitting(a, b) is True
    if _only_when(a, b) or _only_when(b, a) or (_may_be_by_claims(a, b) and known.one_thing(a.entry, b.entry)):
        return True
    return (share_words(*_common_words(a, b)) and _shares_more_than_a_noun(a, b)) or _one_mishap(a, b) or _one_step(a, b)


def on_one_day(a: TimelineEntry, b: TimelineEntry) -> bool:
    """Whether two entries are of one day, and no longer stretch."""
    return a.first is not None and a.first == a.last == b.first == b.last


def is_where(name: str, text: str) -> bool:
    """Whether a text only says that something is in a place of that name: "a court in Capel"."""
    if name.lower() not in text.lower():
        return False
    return re.search(rf"\b(?:in|at|near|from|off|outside) (?:\w+ )?{re.escape(name)}\b", text, re.I) is not None


def never_came(entry: TimelineEntry, clause: Clause) -> bool:
    """Whether an entry's clause says that something did not come; who met "without result" met."""
    start = entry.span.start
    told = [Span(n.start - start, n.end - start) for n in clause.negation if entry.span.holds(n)]
    # A court that refuses does something; what was to come did not.
    refused = any(n.of(entry.text).lower() in REFUSALS for n in told)
    return refused or any(is_no(entry.text, clause, n) for n in told) or is_called_off(entry.text, clause)


def _may_be_by_claims(a: Happening, b: Happening) -> bool:
    """Whether two tellings may be of one thing in other words, which a claim then knows: both announced, or both done in one verb
    or with much in common ("a train derailed", "a train left the station" are two)."""
    if a.entry.status != b.entry.status or a.clause is None or b.clause is None:
        return False
    if a.entry.status == "planned" and not _long_words(a) & _long_words(b) and not is_one_deed(a.clause, b.clause):
        return bool({a.entry.text.split()[0].lower(), b.entry.text.split()[0].lower()} & PRONOUNS)
    return a.entry.status == "planned" or is_one_deed(a.clause, b.clause) or len(a.words & b.words) >= _MUCH


def _long_words(h: Happening) -> set[str]:
    """The stems of the longer words of a telling, its names among them, without those of the calendar."""
    return {stem(w) for w in _LONG_WORD.findall(h.entry.text.lower()) if w not in CALENDAR} | h.words


def is_another_deed(a: Happening, b: Happening) -> bool:
    """Whether one was announced, and the other tells of something else that was done on that day."""
    if a.entry.status == b.entry.status:
        return False
    announced, told = (a, b) if a.entry.status == "planned" else (b, a)
    if told.clause is not None and never_came(told.entry, told.clause):
        return False
    return not tells_it_done(announced, told)


def _shares_more_than_a_noun(a: Happening, b: Happening) -> bool:
    """Whether two clauses of one day share a verb or more than one word: "was sentenced" and "resigned as" share but the mayor."""
    both = a.words & b.words
    if len(both) != 1 or a.clause is None or b.clause is None or a.words == b.words:
        return True
    return bool(both & {stem(a.clause.predicate), stem(b.clause.predicate)}) or is_sent_and_comes(a.clause, b.clause)


def _common_words(a: Happening, b: Happening) -> tuple[frozenset[str], frozenset[str]]:
    """The words of two tellings, without the hearing that one tells of where the other tells what somebody heard."""
    heard = [h.clause is not None and h.clause.predicate == "hear" for h in (a, b)]
    return (a.words - _HEAR, b.words - _HEAR) if heard[0] != heard[1] else (a.words, b.words)


def _one_sitting(a: Happening, b: Happening) -> bool | None:
    """Whether two tell of the next sitting of one court, in whatever words: "the trial resumes", "the next hearing is due"; None
    where they do not tell of that."""
    told = [h.entry for h in (a, b)]
    if any(e.status != "planned" for e in told) or not on_one_day(*told):
        return None
    sits = [SITTING.search(e.text) is not None for e in told]
    if not any(sits):
        return None
    if not all(sits):  # it begins, or rules, or somebody does something else
        return False if all(_OF_COURT.search(e.text) for e in told) else None
    others = [OF_ANOTHER_COURT.search(e.text) is not None for e in told]
    names, more = (_acting(h) for h in (a, b))
    return others[0] == others[1] and (not names or not more or bool(names & more))


def _at_odds_in_hours(a: Happening, b: Happening) -> bool:
    """Whether one tells of the morning and the other of the evening of one day; the night may be either's."""
    return on_one_day(a.entry, b.entry) and {_part_of_day(a), _part_of_day(b)} == {"morning", "evening"}


def _part_of_day(h: Happening) -> str:
    """The part of its day that a happening is told of, or ""."""
    found = {m.group().lower() for m in _HOURS.finditer(h.entry.text)}
    return found.pop() if len(found) == 1 else ""


def _another_state(a: Happening, b: Happening) -> bool:
    """Whether two tell how many were doing something, and the numbers are not one: six ships were waiting, seven were. Of what was
    done once, other numbers are another account of it."""
    if a.clause is None or b.clause is None or a.clause.predicate != b.clause.predicate:
        return False
    if not (_STATE.search(a.entry.text) and _STATE.search(b.entry.text)):
        return False
    pairs = [(p, q) for p in a.clause.quantities for q in b.clause.quantities]
    return any(dimension(p) == "count" and one_thing(p, q) == 1.0 and standing(p, q) == "apart" for p, q in pairs)


def _of_two_speakers(a: Happening, b: Happening) -> bool:
    """Whether two tell that statements were made, by two: the minister issued one, the companies did."""
    if a.clause is None or b.clause is None or a.clause.predicate != b.clause.predicate or a.doer & b.doer:
        return False
    made = {head for role, head in a.clause.roles if role == "object"} & {head for role, head in b.clause.roles if role == "object"}
    one, other = subjects_of(a.clause), subjects_of(b.clause)
    return bool(made & _STATEMENTS and one and other) and not one & other


def _opposed(a: Happening, b: Happening) -> bool:
    """Whether one tells that something was done whose opposite the other tells: "passed its inspection", "failed it"."""
    if a.clause is not None and b.clause is not None and frozenset((a.clause.predicate, b.clause.predicate)) in OPPOSED:
        return True
    return any({x, y} == {(True, False), (False, True)} for x, y in zip(_sides(a.entry.text), _sides(b.entry.text), strict=True))


@lru_cache(maxsize=1024)
def _sides(text: str) -> tuple[tuple[bool, bool], ...]:
    """Of each two opposites, which of them a telling has."""
    return tuple((one.search(text) is not None, other.search(text) is not None) for one, other in OPPOSED_WORDS)


def _one_mishap(a: Happening, b: Happening) -> bool:
    """Whether two tell of one mishap in other words, of one thing on one day: "ran aground", "hit rocks"."""
    if not on_one_day(a.entry, b.entry) or a.clause is None or b.clause is None:
        return False
    if is_one_mishap(a.entry.text, a.clause, b.entry.text, b.clause, of_one_report=a.entry.report == b.entry.report):
        return True
    if _ran_into_one(a.clause, b.clause):
        return True
    names = {
        n for n in set(a.clause.proper) & set(b.clause.proper) if not (is_where(n, a.entry.text) and is_where(n, b.entry.text))
    }
    return bool(names) and any(p.search(a.entry.text) and p.search(b.entry.text) for p in MISHAPS)


def _ran_into_one(a: Clause, b: Clause) -> bool:
    """Whether two tell that one thing ran into another that has a name: "the Strand struck Gull Skerry", "it ploughed into Gull
    Skerry"; a drone and a missile that hit one town are two."""
    if not (a.predicate in _RUNS_INTO and b.predicate in _RUNS_INTO) or a.negation or b.negation:
        return False
    met, others = ({stem(h) for role, h in c.roles if role in _WHAT_IS_MET and h in c.proper} for c in (a, b))
    one, other = (subjects_of(c) or _done_to(c) - met for c in (a, b))
    return bool(met & others) and (not one or not other or bool(one & other))


def _done_to(clause: Clause) -> set[str]:
    """The heads of what is done something to, none that is only pointed at."""
    return {stem(head) for role, head in clause.roles if role == "object" and head not in PRONOUNS}


def _only_when(a: Happening, b: Happening) -> bool:
    """Whether one only says of "it" when that is to begin or end, and the other tells of the same days what that is."""
    one, other = a.entry, b.entry
    if a.clause is None or a.clause.predicate not in COMING or one.status != "planned" or other.status != "planned":
        return False
    terms = {t for t in a.clause.terms if t != a.clause.predicate and t not in CALENDAR and not t.isdigit()}
    return one.text.split()[0].lower() in PRONOUNS and not terms and (one.first, one.last) == (other.first, other.last)


def _open_again(a: Happening, b: Happening) -> bool:
    """Whether two announce that one thing opens again on one day: "will stay shut until Thursday", "its doors open on Thursday"."""
    one, other = a.entry, b.entry
    if not one.status == other.status == "planned" or one.last is None or one.last != other.last or not a.clause or not b.clause:
        return False
    if not (_OPENS.search(one.text) and _OPENS.search(other.text)):
        return False
    heads, others = (subjects_of(h.clause) - _DOORS for h in (a, b) if h.clause)
    return not heads or not others or bool(heads & others)


def _one_step(a: Happening, b: Happening) -> bool:
    """Whether two tell of one step on one day in other words, done by one of the same name or by nobody named: "walked out", "the
    strike began"."""
    if not _of_one_stretch(a.entry, b.entry) or a.clause is None or b.clause is None:
        return False
    one, other = (_acting(h) for h in (a, b))
    told = a.entry.text, b.entry.text
    return (not one or not other or bool(one & other)) and any(all(map(p.search, told)) for p in (*STEPS, THEY_BROKE_OFF))


def _of_one_stretch(a: TimelineEntry, b: TimelineEntry) -> bool:
    """Whether two entries are of one day, or of one month."""
    one = a.first is not None and a.last is not None and (a.first, a.last) == (b.first, b.last)
    return one and a.first is not None and a.last is not None and (a.last - a.first).days <= _MONTH


def _acting(h: Happening) -> set[str]:
    """The names in a telling that are more than where it was, its subject among them where that is one."""
    if h.clause is None:
        return set()
    subjects = {head for role, head in h.clause.roles if role == "subject" and head.capitalize() in h.entry.text.split()}
    return {n for n in {*h.clause.proper, *subjects} if not is_where(n, h.entry.text)}


def is_open(entry: TimelineEntry) -> bool:
    """Whether an entry only says by when: what was done on a day within it is an entry of its own."""
    return entry.first is None and entry.last is not None


def share_words(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two tellings share most of the shorter one's words."""
    fewer = min(weight(a), weight(b))
    return weight(a & b) >= ALIKE * fewer > 0


def share_days(a: TimelineEntry, b: TimelineEntry) -> bool:
    """Whether the days of two entries overlap."""
    return (a.first or date.min) <= (b.last or date.max) and (b.first or date.min) <= (a.last or date.max)
