"""Open deeds: what the reports have as planned, wanted, offered, possible or under a condition, and none of them as done.

in: a clause of the checked text, the reports' clauses    out: what they have it as, with the clauses that do so. It is only told
where the deed is surely the same (in its verb, done to the same), and no report has what may tell it as done in other words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.check.senses import may_stand_for
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.unreal import unreal
from sayso.compare.differ.pairs.certainty import hedging
from sayso.compare.timeline.ahead import is_past
from sayso.model import Report, dated

_LIGHT_LIST = """
    be have do get make go take come give say tell become
"""
LIGHT = frozenset(map(stem, _LIGHT_LIST.split()))
"""Verbs that say little."""
_ASKED = re.compile(r"\W*whether\b", re.I)
_WHETHER = re.compile(r"\bwhether (?:or not )?(?:to )?$", re.I)
# Before a clause, or at its beginning, these leave open whether it came about; the latter only where all of it is to come.
_UNTIL = re.compile(r"\b(?:until|till|unless|lest|as if|as though)\b[^,;:.?!“”\"]*$", re.I)
_ONCE = re.compile(r"\b(?:once|when|after|before|as soon as|the moment)\b[^,;:.?!“”\"]*$", re.I)
# "Rose to four after" is no "to" of a deed to come.
_COUNT = r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)"
_TO_WHAT = rf"(?! (?:an?|the|its|his|her|their|about|some|nearly|at|{_COUNT})\b)"
_TO_COME = re.compile(
    rf"\b(?:will|would|could|can|(?:may|might|must)(?! have\b)|should|shall|to{_TO_WHAT})\b|[’']ll\b|\bwon[’']t\b", re.I
)
# By these one is bound to a deed, or it is settled that it will be done.
_BOUND = re.compile(
    r"\b(?:agree[sd]?|accept(?:s|ed)?|consent(?:s|ed)?|decided|"
    r"undert(?:ook|aken)|will|shall|(?:is|are) (?:going )?to)\b|[’']ll\b",
    re.I,
)
_OPENING = 20  # characters at the beginning of a clause in which its conjunction stands
_DAY = 10  # characters of the day that a moment begins with
_SHOWN = 6  # clauses of the reports that are shown at most
_TELLS: dict[str, str] = {
    "planned": "as planned, not as done",
    "possible": "as possible, not as done",
    "obliged": "as what should be done, not as done",
    "condition": "as a condition, not as a fact",
    "demand": "as a demand, not as a fact",
    "offer": "as an offer, not as a fact",
    "question": "as an open question, not as a fact",
    "no plan": "as what nobody plans",
}
_CORE = frozenset({"object", "attribute"})


class OpenDeed(Struct, frozen=True):
    """What the reports have a deed as, in words, and their clauses."""

    why: str
    units: tuple[Unit, ...]


class OpenDeeds:
    """The deeds that reports tell, by their verbs, to ask which none has as done."""

    def __init__(self, others: Sequence[Unit], reports: Sequence[Report]) -> None:
        self._others = others
        self._day = [(dated(r) or "")[:_DAY] for r in reports]
        self._by_verb: defaultdict[str, list[Unit]] = defaultdict(list)
        self._by_head: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in others:
            self._by_verb[unit.predicate].append(unit)
            for head in {head for role, head in unit.roles if role in _CORE or role == "subject"}:
                self._by_head[head].append(unit)

    def of(self, unit: Unit) -> OpenDeed | None:
        """What the reports have a deed as that a clause tells as done; None where it does not, or a report may have it so."""
        if unit.predicate in LIGHT or not as_fact(unit) or not is_past(unit.text, unit.clause):
            return None
        things = _things(unit)
        found = [(u, what) for u in self._by_verb[unit.predicate] if _of_one(unit, u) for what in (left_open(u),)]
        open_ = [(u, what) for u, what in found if what not in (None, "denied")]
        if any(hedging(u) for u, _ in open_):  # "may have been caused": whoever says so says that it was, less surely
            return None
        if not open_ or len(open_) < len(found) - sum(what == "denied" for _, what in found):
            return None
        if any(self._may_be_it(unit, things, other, open_) for other in self._near(unit, things)):
            return None
        return OpenDeed(_told(open_), tuple(u for u, _ in open_[:_SHOWN]))

    def _near(self, unit: Unit, things: frozenset[str]) -> Iterator[Unit]:
        """The clauses that may tell of the deed as done: of what it is done to, of who does it, or in a verb for it."""
        yield from (u for head in things for u in self._by_head[head])
        yield from (u for head in _doers(unit) for u in self._by_head[head])
        yield from (u for verb, units in self._by_verb.items() if may_stand_for(unit.predicate, verb) for u in units)

    def _may_be_it(self, unit: Unit, things: frozenset[str], other: Unit, open_: Sequence[tuple[Unit, str | None]]) -> bool:
        """Whether a clause of the reports may tell as done what others leave open: in a verb for it, of the same or of an "it";
        or, in a report that is none of the earlier ones, of what it is done to."""
        if left_open(other) or any(other.report == u.report and other.place == u.place for u, _ in open_):
            return False
        theirs = _things(other)
        same = bool(_doers(unit) & _doers(other)) or bool(_subjects(other) & PRONOUNS)
        spoken_of = bool({head for role, head in other.roles if role in _CORE} & PRONOUNS) or (not theirs and same)
        if may_stand_for(unit.predicate, other.predicate):
            return bool(theirs & things) or spoken_of
        if not self._as_late(other, open_) or not (is_past(other.text, other.clause) or other.clause.modality is None):
            return False
        if spoken_of and _doers(unit) & _doers(other):
            return True
        heads = {head for role, head in other.roles if role in _CORE or role == "subject"}
        if not things & heads:
            return False
        becomes = bool(things & _subjects(other)) or not _subjects(other)  # "the strike is over", "the rotas were dropped"
        return becomes or bool((unit.weights.keys() - things - {unit.predicate}) & other.weights.keys())

    def _as_late(self, other: Unit, open_: Sequence[tuple[Unit, str | None]]) -> bool:
        """Whether a clause is of a report as late as some that leaves the deed open, or of an unknown day."""
        when = self._day[other.report]
        return not when or any(self._day[u.report] <= when for u, _ in open_)


def left_open(unit: Unit) -> str | None:
    """What a clause tells of its own deed that is no fact; None where it tells a fact, or somebody's doubt of one."""
    before = unit.sentence[: max(0, unit.span.start - unit.clause.sentence.start)]
    what = unreal(unit)
    if what is not None and what != "called off":
        return what
    if _ASKED.match(unit.text) or _WHETHER.search(before) or re.search(r"\bwhether to\b", unit.text):
        return "question"
    if denied(unit):
        return "denied"
    return "condition" if _is_open(unit) else unit.clause.modality


def all_open(unit: Unit, told: Sequence[Unit]) -> str | None:
    """What the reports have a deed as, in words, where a clause tells it as done or as to come and all of them as a condition, or
    tells it as done and all of them as possible. None else."""
    if not told or left_open(unit) not in (None, "planned") or unit.clause.condition is not None:
        return None
    found = [(u, left_open(u)) for u in told]
    kinds = {what for _, what in found}
    done = as_fact(unit) and is_past(unit.text, unit.clause)
    return _told(found) if kinds <= {"condition", "question"} or (done and kinds <= {"condition", "question", "possible"}) else None


def bound_to_less(unit: Unit, told: Sequence[Unit]) -> bool:
    """Whether a clause has somebody bound to a deed that all reports have only as an offer: "agreed to mediate", "has offered to
    mediate"."""
    bound = _BOUND.search(unit.text)
    if bound is None or not told or unreal(unit) is not None or denied(unit) or unit.clause.condition is not None:
        return False
    return all(unreal(u, unit.predicate) == "offer" and not _BOUND.search(u.sentence) for u in told)


def as_fact(unit: Unit) -> bool:
    """Whether the text has it that something is so or was done: not as planned, wanted, conditional, possible or denied."""
    if unit.clause.condition is not None or _ASKED.search(unit.sentence) or _is_open(unit) or _is_infinitive(unit):
        return False
    return unit.clause.modality is None and not hedging(unit) and not denied(unit) and unreal(unit) in (None, "called off")


def _is_infinitive(unit: Unit) -> bool:
    """Whether the verb of a clause only stands behind "to": "has until Friday to hand over its files"."""
    return re.search(rf"\bto {re.escape(unit.clause.predicate)}\b", unit.text, re.I) is not None


def _is_open(unit: Unit) -> bool:
    """Whether a clause stands behind a word that leaves open whether it came about: "until the company withdrew it", "would end
    once it did"."""
    start = unit.span.start - unit.clause.sentence.start
    before = f"{unit.sentence[: max(0, start)]}{unit.text[:_OPENING].split(',')[0]}"
    if _UNTIL.search(before):
        return True
    once = _ONCE.search(before)
    return once is not None and _TO_COME.search(before, 0, once.start()) is not None


def _things(unit: Unit) -> frozenset[str]:
    """What a deed is done to, or where nothing is, to what or where it leads ("returned to work")."""
    things = {head for role, head in unit.roles if role in _CORE} - PRONOUNS
    return frozenset(things or {head for role, head in unit.roles if role not in (*_CORE, "subject")} - PRONOUNS)


def _of_one(unit: Unit, other: Unit) -> bool:
    """Whether two clauses of one verb have it done to the same, or by the same to an "it"."""
    theirs, own = _things(other), _things(unit)
    if own & theirs or (not theirs and _doers(unit) & _doers(other)):
        return True
    # "offered his resignation, and the prime minister has not said whether | he will accept it"
    return not theirs and not _doers(other) and bool(own & other.around.keys()) and bool(_doers(unit) & other.around.keys())


def _subjects(unit: Unit) -> set[str]:
    return {head for role, head in unit.roles if role == "subject"}


def _doers(unit: Unit) -> set[str]:
    return _subjects(unit) - PRONOUNS


def _told(found: Sequence[tuple[Unit, str | None]]) -> str:
    """What clauses have a deed as, in words; the condition is told where there is one."""
    for unit, _ in found:
        if words := condition_of(unit):
            return f"the reports have it only under a condition: “{words}”"
    return f"the reports have it {_TELLS[found[0][1] or '']}"


def condition_of(unit: Unit) -> str:
    """The words of a clause's condition."""
    at, start = unit.clause.condition, unit.clause.sentence.start
    return unit.sentence[at.start - start : at.end - start] if at else ""
