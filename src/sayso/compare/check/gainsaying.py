"""Whether a clause of the reports gainsays one of the checked text, is of another time, counts otherwise or tells another deed.

in: two clauses, the text's first    out: yes or no
"""

from __future__ import annotations

import re
from itertools import product

from sayso.compare.check.light import of_one_thing
from sayso.compare.check.open_deeds import LIGHT, left_open
from sayso.compare.check.other_side import tells_the_other_side
from sayso.compare.check.parts import whole_for_part
from sayso.compare.check.rounding import held_to
from sayso.compare.check.senses import may_stand_for, stands_among
from sayso.compare.check.short_of import no_reason_for, not_quite_all
from sayso.compare.check.times import same_day
from sayso.compare.check.turns import converse, done_to
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.numbers import one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems
from sayso.compare.differ.denied.no_such import NO_THING
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.differ.grounds.unreal import unreal
from sayso.compare.timeline.ahead import is_past

# How surely two quantities must count one thing for one to be another count of it, beside another verb and beside the same.
_ONE_THING, _ONE_DEED = 0.7, 0.5
ASKED = re.compile(r"\W*whether\b", re.I)
_ASKED_OR_IF = re.compile(r"\W*(?:whether|if|unless|provided(?: that)?|as long as)\b", re.I)
_NONE_OF = re.compile(r"[,–—] ?(?:none|neither|not one) of (?:them|whom|these|those|which)\b([^,.;:–—]*)", re.I)
# "ready to talk about shifts but not about pay": what a report leaves out of what it tells.
_BUT_NOT = re.compile(r"(?:\bbut|,) not (?!only\b|just\b|merely\b)([^,.;:–—]*)", re.I)
_NO_SUCH = re.compile(r"^\W*(?:that )?there (?:is|are|was|were|ha[ds] been|have been) (?:no|not any) ", re.I)
_NOT_TO = re.compile(r"not to ([a-z]{3,20})\b", re.I)
_NOTHING = re.compile(r"\b(?:nothing|nobody|none|no one|no part|no role) $", re.I)  # before a clause: "nothing to do with it"
_PARTICLE = re.compile(r"\b([A-Za-z]+) (on|off|up|down)\b(?! (?:[A-Z]|\d))")
_TURNED = {"on": "off", "off": "on", "up": "down", "down": "up"}
_DUE = re.compile(
    r"\b(?:is|are|was|were) (?:not )?(?:(?:due|set|expected|scheduled|about) to|to(?! "
    r"(?:an?|the|its|his|her|their|this|that)\b))\b",
    re.I,
)
_WITHIN = re.compile(r"\b(?:before|after|until|till|since|between|earlier than|later than)\b", re.I)
_NOT_ALL = re.compile(r"\bnot (?:all|every\w*|each)\b", re.I)
_A_PART = re.compile(
    r"\b(?:some|most|many|several|few|one|two|three|four|half|part|\d+)\b(?: [\w-]+)? (?:of|out of)\b|\bsome\b", re.I
)
_ASKS = frozenset({"condition", "demand", "offer", "question"})
_DAY = 10  # characters of the day that a moment begins with
_ANY = 0.3  # and for the same number of both to be of one thing

_THERE_NONE = re.compile(r"\bthere (?:is|are|was|were|(?:has|have|had) been) (?:never )?no (?P<noun>[a-z][a-z-]{2,30})\b", re.I)
_A_THING = re.compile(r"\b(?:an?|the|two|three|another|his|her|its|their) (?P<words>(?:[a-z-]+\b ?){1,2})", re.I)
_HALT_BEGINS = re.compile(
    r"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed)|launch(?:es|ed)?) (?:an?|the|its|their|his|her) (?:[\w-]+ )?"
    r"(?:pause|halt|stop|stoppage|suspension|freeze|ban|truce|cease-?fire|cessation|moratorium|boycott|closure|shutdown)\b",
    re.I,
)
_BARE_NOT_TO = re.compile(r"\W*(?:not|never) to\b", re.I)
_TO_DO = re.compile(r"\b(?P<no>(?:not|never) )?to (?P<verb>[a-z]{3,20})\b", re.I)


def same_deed(unit: Unit, other: Unit) -> bool:
    """Whether a report's sentence has the verb of the text's clause, and nobody there has changed places: who did it here and to
    whom it was done there are two."""
    if converse(unit, other):
        return True
    if (
        unit.predicate not in LIGHT
        and not stands_among(unit.predicate, other.around)
        and not may_stand_for(unit.predicate, other.predicate)
    ):
        return False
    if done_to(unit, other):
        return False
    one, theirs = ({h for r, h in u.roles if r == "subject"} for u in (unit, other))
    others = {h for r, h in unit.roles if r != "subject"}
    return not one or not theirs or bool(one & theirs) or not theirs & others


def gainsays(unit: Unit, other: Unit) -> bool:
    """Whether one of two clauses of one verb denies what the other says, both of what was or both of what will be; where the verb
    says little, they must speak of one thing. That nobody plans a deed gainsays that it will be done."""
    if unreal(other, unit.predicate) == "no plan" and unreal(unit) is None and not denied(unit):
        return True
    if _ASKED_OR_IF.match(unit.text):  # "whether it will be charged", "if prisoners were freed" say nothing
        return False
    if other_time(unit, other) or converse(unit, other) or only_asked(unit, other) or _only_within(unit, other):
        return False
    if _partly(unit, other):
        return False
    if _none_of_it(unit, other):
        return True
    if not_quite_all(unit, other) or whole_for_part(unit, other):
        return not denied(unit) and not denied(other)
    if _not_to(unit, other) or _none_there(unit, other):
        return True
    if _left_out(unit, other):
        return not denied(unit)
    if _denied_part(unit, other) or _switched(unit, other) or _not_to_do_it(unit, other) or tells_the_other_side(unit, other):
        return True
    if contrast(unit, other) is not None and not _of_others(unit, other):
        return True
    return (
        turned_by_not(unit, other)
        and not _of_two_things(unit, other)
        and (unit.predicate not in LIGHT or of_one_thing(unit, other))
    )


def begins_a_halt(unit: Unit, other: Unit) -> bool:
    """Whether one of two clauses in other verbs tells that a halt began, which neither carries nor gainsays the other: "began a
    pause in all flights", "halted all flights"."""
    return unit.predicate != other.predicate and any(_HALT_BEGINS.search(u.text) for u in (unit, other))


def _none_of_it(unit: Unit, other: Unit) -> bool:
    """Whether the text has it that there was none of something that a report tells of as a thing that was there: "there was no
    bomb", "a bomb buried in the road had stopped the truck"."""
    m = _THERE_NONE.search(unit.text)
    if (
        m is None
        or stem(m["noun"].lower()) in NO_THING
        or denied(other)
        or unreal(other) is not None
        or other.clause.modality
        or other.clause.hedge
    ):
        return False
    there = _A_THING.finditer(other.sentence, 0, other.span.end - other.clause.sentence.start)
    noun = m["noun"].lower().removesuffix("s")
    return any(word.removesuffix("s") == noun for t in there for word in t["words"].lower().split())


def _of_two_things(unit: Unit, other: Unit) -> bool:
    """Whether two clauses of one verb tell of what was done to two things: "did not publish a warning" gainsays nothing of who
    "published its records"."""
    one, theirs = ({h for r, h in u.roles if r == "object" and h in u.weights} - PRONOUNS for u in (unit, other))
    if not one or not theirs or one & theirs or one & other.around.keys() or theirs & unit.around.keys():
        return False
    return not any(may_stand_for(a, b) for a in one for b in theirs)


def _of_others(unit: Unit, other: Unit) -> bool:
    """Whether two clauses in other verbs tell of quite others, and share no name: "schools stayed shut" gainsays nothing of who
    "had left"."""
    if unit.predicate == other.predicate:
        return False
    one, theirs = ({h for r, h in u.roles if r in ("subject", "object")} - PRONOUNS for u in (unit, other))
    names = [{k for k in u.weights if k[0] == "~"} for u in (unit, other)]
    return bool(one and theirs) and not one & theirs and not names[0] & names[1]


def _partly(unit: Unit, other: Unit) -> bool:
    """Whether a report has it that "not all" did what the text says that some did, or did not: both may be right."""
    if not _NOT_ALL.search(other.text):
        return False
    return denied(unit) or _A_PART.search(unit.text) is not None


def _not_to_do_it(unit: Unit, other: Unit) -> bool:
    """Whether one is to do what a report's sentence has the other "not to" do: "was ready to apologise", "was ready to pay, but
    not to apologise"."""
    if unit.predicate != other.predicate and not _BARE_NOT_TO.match(other.text):
        return False
    told = {(m["verb"].lower(), m["no"] is None) for m in _TO_DO.finditer(other.sentence)}
    own = ((m["verb"].lower(), m["no"] is None) for m in _TO_DO.finditer(unit.text))
    return any((verb, not yes) in told and (verb, yes) not in told for verb, yes in own)


def _only_within(unit: Unit, other: Unit) -> bool:
    """Whether a report only denies it of a stretch of time, of which the text says nothing: "denied that any was opened before
    2 a.m."."""
    return denied(other) and not denied(unit) and not unit.times and bool(other.times) and _WITHIN.search(other.text) is not None


def before_it(unit: Unit, other: Unit, published: str | None) -> bool:
    """Whether a report is of an earlier day than what a clause tells as done on a day: what was "not so" on Tuesday says nothing
    of Thursday. Plans and what is to come are no such report's past."""
    days = [t.first for t in unit.times if t.type in ("DATE", "TIME") and t.first is not None]
    if not days or not published or is_planned(unit) or is_planned(other) or not is_past(other.text, other.clause):
        return False
    return all(d.isoformat() > published[:_DAY] for d in days)


def turned_by_not(unit: Unit, other: Unit) -> bool:
    """Whether only one of two clauses of one verb is a denial: whoever they are about, neither carries the other. Where the verb
    itself denies ("rejected"), a "never" before it is what turns it."""
    return unit.predicate == other.predicate and says_not(unit) != says_not(other)


def says_not(unit: Unit) -> bool:
    """Whether a clause says of its own verb that it is not so: "never rejected" does, "rejected" does not; nor is what there is no
    reason to believe."""
    if no_reason_for(unit):
        return sum(unit.span.holds(s) for s in unit.clause.negation) % 2 == 0
    beside = [w for w in unit.denials if unit.predicate not in forms(w)]
    return len(beside) % 2 == 1 if len(beside) < len(unit.denials) else denied(unit)


def only_asked(unit: Unit, other: Unit) -> bool:
    """Whether a denial stands beside what is told as a condition, or under one, or as what somebody wants or offers: "no rotas were
    withdrawn", "only if they were", "demanded that they be withdrawn"."""
    asked = left_open(other) in _ASKS or other.clause.condition is not None
    return denied(unit) and not denied(other) and asked and unit.clause.condition is None and unreal(unit) is None


def counts_otherwise(unit: Unit, other: Unit) -> bool:
    """Whether a report's clause gives another number of what the text's clause counts, and not the same one too."""
    least = _ONE_DEED if unit.predicate == other.predicate else _ONE_THING
    pairs = [held_to(p, q) for p in unit.quantities for q in other.quantities if one_thing(p, q) >= least]
    return "apart" in pairs and "same" not in pairs


def _switched(unit: Unit, other: Unit) -> bool:
    """Whether two clauses of one verb have it "on" and "off", or "up" and "down"."""
    if unit.predicate != other.predicate or denied(unit) != denied(other):
        return False
    one, theirs = _particle(unit), _particle(other)
    return one is not None and theirs == _TURNED.get(one)


def _particle(unit: Unit) -> str | None:
    first = unit.clause.predicate[:2].lower()
    return next((m[2].lower() for m in _PARTICLE.finditer(unit.text) if m[1][:2].lower() == first), None)


def _denied_part(unit: Unit, other: Unit) -> bool:
    """Whether a clause tells as so what a report denies of a part: "19 died, none of them because of the drug"."""
    if other.predicate != unit.predicate or denied(unit):
        return False
    part = _NONE_OF.search(other.sentence)
    if part is None:
        return False
    rest = stems(other.sentence[: part.start()] + other.sentence[part.end() :])
    return bool((stems(part[1]) - rest) & unit.weights.keys())


def _left_out(unit: Unit, other: Unit) -> bool:
    """Whether a clause tells of the part that a report's leaves out: "a longer break", of "shifts but not a longer break"."""
    but = _BUT_NOT.search(other.text) if other.predicate == unit.predicate else None
    if but is None or denied(other) or _BUT_NOT.search(unit.text):
        return False
    rest = stems(other.text[: but.start()] + other.text[but.end() :])
    return bool((stems(but[1]) - rest) & unit.weights.keys())


def _none_there(unit: Unit, other: Unit) -> bool:
    """Whether a report has something do a thing, or have it done to it, of which the text says that there was none: "there was no
    bomb in the road", of "a bomb buried in the road"."""
    if not _NO_SUCH.search(unit.text) or denied(other) or unreal(other) is not None:
        return False
    if other.clause.modality is not None or other.clause.condition is not None or other.clause.hedge:
        return False
    what = {head for role, head in unit.roles if role in ("attribute", "subject")}
    return bool(what & {head for role, head in other.roles if role in ("subject", "object")})


def _not_to(unit: Unit, other: Unit) -> bool:
    """Whether a clause tells of a deed for which a report says that somebody is not ready: "to pay, but not to apologise"."""
    deed = _NOT_TO.match(other.text)
    return deed is not None and not denied(unit) and stem(deed[1].lower()) in stems(unit.text)


def denies_it(unit: Unit, other: Unit) -> bool:
    """Whether only one of two statements in nearly the same words is a denial: "denied that the door had been left open"."""
    if is_denial(unit) == is_denial(other) or denied(unit) == denied(other):
        return False
    start = other.span.start - other.clause.sentence.start
    return _NOTHING.search(other.sentence, 0, max(0, start)) is None


def denied_elsewhen(unit: Unit, other: Unit) -> bool:
    """Whether one of two clauses is denied and both name days, none of them shared: "will not meet on Thursday" neither gainsays
    "met on Friday" nor carries "did not meet on Friday". An hour alone is of a day that is only guessed at."""
    if not (denied(unit) or denied(other)):
        return False
    one, theirs = ([t for t in u.times if t.type == "DATE"] for u in (unit, other))
    return bool(one and theirs) and not any(same_day(unit, t, other, x) for t, x in product(one, theirs))


def other_time(unit: Unit, other: Unit) -> bool:
    """Whether one clause tells as done what the other tells as planned or due."""
    planned = [is_planned(u) for u in (unit, other)]
    done = [not is_planned(u) and u.clause.modality is None and is_past(u.text, u.clause) for u in (unit, other)]
    return unit.predicate == other.predicate and (planned, done) in (([True, False], [False, True]), ([False, True], [True, False]))


def has_its_object(unit: Unit, other: Unit) -> bool:
    """Whether a report's sentence has what a clause of its verb is done to, where that is told: "called on the board" tells of no
    strike that "would be called"."""
    own = {h for role, h in unit.roles if role == "object" and h in unit.weights} - PRONOUNS
    if not own or own & other.around.keys() or unit.predicate != other.predicate:
        return True
    return any(stands_among(h, other.around) for h in own)


def is_planned(unit: Unit) -> bool:
    """Whether a clause tells of what is to come, as planned or due: "is to be inspected"."""
    return unit.clause.modality in ("planned", "obliged") or _DUE.search(unit.text) is not None


def counts_alike(unit: Unit, other: Unit) -> bool:
    """Whether a report's clause gives the same number of what the text's clause counts."""
    return any(
        one_thing(p, q) >= _ANY and held_to(p, q) == "same" and p.unit != "ordinal"
        for p in unit.quantities
        for q in other.quantities
    )
