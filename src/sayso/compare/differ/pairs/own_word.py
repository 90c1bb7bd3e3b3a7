"""On its own word: what one report tells on somebody's word and another newsroom's as its own, surely the same thing: a figure with
what it counts, or one deed of one doer. Who it is from is then left out in the other, and the reader is told so.

in: two units, all units of the story    out: yes or no. A report that names a source further
down leaves none out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.numbers import dimension, is_money, is_small, is_vague, one_thing, standing
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sources import does_it
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stem
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.surely_other import BY_CUE
from sayso.compare.voices.newsrooms import same_newsroom
from sayso.model import Quantity, Span, known_by

_TOP, _FAR = 8, 25  # sentences within which one of two tells what matters to it, and the other as well
_LED_IN = 8  # characters that may lead into what is said: "that "
_ONE_THING = 0.5  # how surely two numbers count one thing
_CORE = frozenset({"subject", "object", "attribute"})
_AND = re.compile(r",? (?:and|but|while)(?: that)? $", re.I)
_STATED = frozenset({"stated", "confirmed"})
# A sentence with one of these says whose word it is, or shows it, though no statement was found in it.
_SAYS = re.compile(
    r"\b(?:sa(?:id|ys?)|told|according|report(?:s|ed|edly|ing)?|announc\w+|confirm\w*|claim\w*|alleg\w+|stat(?:es|ed|ement)|reveal\w*|"
    r"show(?:s|ed|n|ing)?|estimat\w+|believed|thought|apparent(?:ly)?)\b|[“”\"]",
    re.I,
)


def told_on_its_own(a: Unit, b: Unit, units: Sequence[Unit]) -> bool:
    """Whether one of two accounts of one thing is on somebody's word, plainly told at a cue, and the other's report has it as its
    own all through. units: those of the story."""
    told, own = (a, b) if b.attribution is None else (b, a)
    if own.attribution is not None or told.attribution is None or a.report == b.report:
        return False
    if min(a.place, b.place) >= _TOP or max(a.place, b.place) >= _FAR or _of_one_newsroom(a, b):
        return False
    return _is_at_its_cue(told) and _is_its_own(own, told) and _is_one(told, own) and not _is_credited(own, told, units)


def _of_one_newsroom(a: Unit, b: Unit) -> bool:
    outlets = [u.described.outlet(u.report) if u.described is not None else None for u in (a, b)]
    return None in outlets or same_newsroom(*outlets)


def _is_at_its_cue(unit: Unit) -> bool:
    """Whether a clause is the main part of what somebody says, with who and the cue beside it in the sentence; and not of what they
    do themselves."""
    a, sentence = unit.attribution, unit.clause.sentence
    if a is None or not a.speaker or a.stance not in _STATED or a.made_by not in BY_CUE or not (a.source and a.cue):
        return False
    if not all(sentence.holds(s) for s in (*a.source[:1], *a.cue)) or does_it(unit.speakers, unit):
        return False
    return any(_is_main_in(unit, c) for c in a.content)


def _is_main_in(unit: Unit, content: Span) -> bool:
    """Whether a clause begins what is said, or is joined to what does: "the economy grew and | the rate fell"."""
    if not content.touches(unit.span):
        return False
    before = unit.sentence[max(0, content.start - unit.clause.sentence.start) : unit.span.start - unit.clause.sentence.start]
    if len(before) <= _LED_IN:
        return True
    has_subject = any(role == "subject" and head not in EMPTY for role, head in unit.roles)
    return has_subject and _AND.search(before) is not None  # none has "that left 50 dead and | hurt 90"


def _is_its_own(unit: Unit, told: Unit) -> bool:
    """Whether a report tells something as so: its sentence names nobody for it, nor those beside it who says it elsewhere."""
    who = known_by(told.attribution.speaker) if told.attribution is not None and told.attribution.speaker else frozenset()
    return _SAYS.search(unit.sentence) is None and not unit.credited & who


def _is_one(told: Unit, own: Unit) -> bool:
    """Whether two accounts surely tell one thing."""
    if not all(is_told(u) and not u.clause.hedge for u in (told, own)):
        return False
    if told.clause.modality != own.clause.modality or denied(told) or denied(own) or other_days(told, own):
        return False
    subjects, objects = (heads(told, role) & heads(own, role) - EMPTY for role in ("subject", "object"))
    if _share_figure(told, own):
        return bool(subjects or objects or told.predicate == own.predicate)
    same = told.predicate == own.predicate and told.predicate not in LITTLE
    return same and bool(subjects) and bool(objects) and not (told.quantities or own.quantities)


def _share_figure(told: Unit, own: Unit) -> bool:
    """Whether both give one telling number of one thing, which is what they tell."""
    figures = [[q for q in u.quantities if _is_telling(q) and not _is_aside(u, q)] for u in (told, own)]
    return any(one_thing(p, q) >= _ONE_THING and standing(p, q) == "same" for p, q in product(*figures))


def _is_telling(q: Quantity) -> bool:
    """Whether a number is one of something, and none that two reports have by chance."""
    return not is_small(q) and not is_vague(q) and (is_money(q) or dimension(q) in ("count", "percent"))


def _is_aside(unit: Unit, q: Quantity) -> bool:
    """Whether so many of something stand beside what a clause tells: "Rollo, with ninety shops, is next"."""
    core = {head for role, head in unit.roles if role in _CORE}
    return dimension(q) == "count" and q.thing is not None and stem(q.thing) not in core


def _is_credited(own: Unit, told: Unit, units: Sequence[Unit]) -> bool:
    """Whether the report of an account elsewhere has the same on somebody's word: the number, or the deed of one doer."""
    doers = heads(own, "subject")
    others = (u for u in units if u.report == own.report and u.attribution is not None)
    return any(_share_figure(u, told) or (u.predicate == own.predicate and doers & heads(u, "subject")) for u in others)
