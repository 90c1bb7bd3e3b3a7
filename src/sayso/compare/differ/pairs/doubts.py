"""Doubts: what makes it unsure that two accounts say the same, though nearly all their words are alike.

in: two units    out: yes or no
"""

from __future__ import annotations

import re
from itertools import product

from sayso.compare.clauses.alike import other_days, verb_inside
from sayso.compare.clauses.numbers import dimension, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import NO_DEED, stem
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.qualities import opposed_qualities
from sayso.compare.differ.grounds.unreal import unreal
from sayso.compare.differ.pairs.enumerated import lists_others
from sayso.compare.differ.pairs.one_word import one_word_apart
from sayso.compare.differ.pairs.plainly import one_verb
from sayso.compare.differ.pairs.steps import steps_of_two

_NOT_DONE = re.compile(r"(?:\b(?:not|never)|n[’']t) (?:\w+ly |yet |been )?(\w+)", re.I)
_PLACE = re.compile(r"\b(?:in|at|near|outside|around) (?:the )?([A-Z]\w+)")
_WAITS = re.compile(r"\W*(?:when|once|until)\b(?!.*(?:\bwas|\bwere|\bhad|ed)\b)", re.I)
_IF = re.compile(r"(?<!as )(?<!even )\b(?:only if|if|unless|provided(?: that)?|on condition that|as long as)\b", re.I)
_BEHIND = len(", but only if ")  # characters behind a clause within which its condition begins
_COURTESY = re.compile(
    r"\b(?:condolences|sympath(?:y|ies)|thank(?:s|ed|ful)?|congratulat\w+|grateful|gratitude|"
    r"(?:paid|pays?) tribute|mourn\w*)\b",
    re.I,
)
_LITTLE = 0.4  # share of what an account says below which it is hardly what another says
_WHETHER = re.compile(r"\bwhether\b", re.I)
_ALL_BUT = 0.8  # of all else that each says the other must say too, for the verb alone to be what parts them


def doubtful(a: Unit, b: Unit) -> bool:
    """Whether two accounts may part in what their likeness does not see: one tells what hangs on a condition, or only thanks or
    mourns; one leaves it open, denies, or only awaits what the other tells, their words exclude each other, they are of other days,
    the verb is all that parts them ("was dismissed", "resigned"), they name other places, call one thing serious and slight, or
    list names that the other lacks; or neither says much of what the other says."""
    if _on_condition(a) != _on_condition(b) or _courteous(a) != _courteous(b) or _left_open(a) != _left_open(b):
        return True
    if denied(a) != denied(b) or contrast(a, b) is not None or is_awaited(a) != is_awaited(b):
        return True
    if other_days(a, b) or (a.predicate != b.predicate and _verb_alone(a, b) and not one_verb(a, b)):
        return True
    if opposed_qualities(a, b) or lists_others(a, b) or _hardly_alike(a, b) or one_word_apart(a, b):
        return True
    return other_places(a, b) or steps_of_two(a, b) or _denied_beside(a, b) or _denied_beside(b, a)


def _denied_beside(told: Unit, other: Unit) -> bool:
    """Whether the sentence of another account says, beside what it tells, that the deed was not done: "has confessed", and "held
    for it, he has not confessed"."""
    if denied(told) or told.predicate in NO_DEED:
        return False
    words = (m[1].lower() for m in _NOT_DONE.finditer(other.sentence))
    return any(told.predicate in (stem(w), stem(w[:-1]), stem(w[:-2])) for w in words)


def _hardly_alike(a: Unit, b: Unit) -> bool:
    """Whether neither account says much of what the other's sentence says, nor a number of it: they share a thing that both speak
    of ("called it a step towards peace in the valley", "what peace in the valley may mean to others")."""
    counted = product(a.quantities, b.quantities)
    if any(dimension(p) == dimension(q) and standing(p, q) != "apart" for p, q in counted):
        return False
    return all(_share(one, other) < _LITTLE for one, other in ((a, b), (b, a)))


def _share(one: Unit, other: Unit) -> float:
    return sum(w for key, w in one.weights.items() if key in other.around) / (one.total or 1.0)


def _on_condition(unit: Unit) -> bool:
    """Whether what a clause tells hangs on a condition that stands in it or right behind it: "will publish the report if …"."""
    start = unit.span.start - unit.clause.sentence.start
    return _IF.search(unit.sentence, start + 1, unit.span.end - unit.clause.sentence.start + _BEHIND) is not None


def _left_open(unit: Unit) -> bool:
    """Whether a clause leaves open what it tells, or tells that somebody does."""
    return bool(unit.clause.hedge) or _WHETHER.search(unit.text) is not None


def _courteous(unit: Unit) -> bool:
    """Whether a clause thanks, greets or mourns, or only says of whom a sentence does."""
    of_whom = unit.text.split(maxsplit=1)[:1] in (["who"], ["whose"], ["whom"])
    return _COURTESY.search(unit.sentence if of_whom else unit.text) is not None


def is_awaited(unit: Unit) -> bool:
    """Whether a clause is what something waits for: "when the company withdraws the dismissal", "if the union agreed"."""
    return _WAITS.match(unit.text) is not None or unreal(unit) == "condition"


def _verb_alone(a: Unit, b: Unit) -> bool:
    """Whether two accounts share all but their verb."""
    return not verb_inside(a, b) and all(_shared(one, other) >= _ALL_BUT for one, other in ((a, b), (b, a)))


def _shared(one: Unit, other: Unit) -> float:
    """The share of what an account says beside its verb that the other says too."""
    rest = {key: w for key, w in one.weights.items() if key != one.predicate and key[0] != "%"}
    return sum(w for key, w in rest.items() if key in other.weights) / (sum(rest.values()) or 1.0)


def other_places(a: Unit, b: Unit) -> bool:
    """Whether both name where it was and neither names the other's place."""
    one, other = _places(a), _places(b)
    return bool(one and other) and not one & _words(b) and not other & _words(a)


def _places(unit: Unit) -> set[str]:
    """The proper names that stand behind a word of place."""
    return {m.group(1).lower() for m in _PLACE.finditer(unit.text)} & set(unit.clause.proper)


def _words(unit: Unit) -> set[str]:
    return set(re.findall(r"\w+", unit.text.lower()))
