"""At a moment: how many there are in a state that goes on, which falls and rises with the days: in hospital, in custody, missing,
without power, homeless; or so many who still are something, or are left.

in: two accounts with a number each    out: whether each is of a moment

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.alike import other_days
from sayso.compare.clauses.numbers import dimension
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Quantity

_NEAR = 90  # characters behind a number in which its state stands
_BESIDE = 30  # and behind or before it in which a word stands that tells who they are
# Behind a number: in what state they are. No verb of getting there may come between: "were taken to hospital and in custody died".
_STATE = re.compile(
    r"[^.;:]{0,60}?(?<!died )(?<!dead )\b(?:in (?:a |an |the |several |two |local |city )?"
    r"(?:hospitals?|intensive care|custody|detention|captivity|prison|jail|quarantine|"
    r"(?:emergency |temporary |public )?(?:shelters?|tents|camps?|accommodation))|behind bars|on (?:life support|ventilators)|"
    r"without (?:power|electricity|(?:running |drinking |tap )?water|heat(?:ing)?|gas|homes?|a home|shelter|phones?)|"
    r"homeless|displaced|unaccounted for|missing|stranded|trapped|cut off|"
    r"being (?:held|detained|treated|sheltered|looked after|cared for)|held (?:captive|hostage|prisoner))\b",
    re.I,
)
# A verb by which they came into it, which is done and does not change: "two died in hospital", "20 were left homeless in 1998".
_CAME = re.compile(
    r"\b(?:took|taken|brought|rushed|sent|flown|admitted|put|plac(?:ed?|ing)|di(?:e|es|ed)|killed|kill|born|"
    r"work(?:s|ed|ing)?|spent|spend)\b",
    re.I,
)
_LASTING = frozenset(
    map(stem, ("be", "have", "hold", "remain", "stay", "treat", "detain", "sleep", "live", "lie", "keep", "leave"))
)
_WHO_IS_HELD = frozenset({"hostage", "captive", "prisoner", "patient", "detainee", "inmate", "evacuee", "refugee"})
_HOLDING = frozenset(map(stem, ("hold", "treat", "keep", "detain", "house", "shelter")))
# Right behind a number and who is counted, or right before it: they are so yet, of more who were.
_STILL_BEHIND = re.compile(
    r"(?: (?!(?:and|or|but|while|as|after|in|at)\b)[a-zA-Z’'-]+){0,4}? "
    r"(?:still|remain(?:s|ed|ing)?|(?:is|are|was|were|has|have) now|left (?:in|at|on|inside|aboard|without))\b",
)
_STILL_BEFORE = re.compile(
    r"\b(?:still|(?<!has )(?<!have )(?<!had )now|remaining|left with)(?: [\w’'-]+){0,2} (?:about |around |nearly |some |the )?$",
    re.I,
)
_DEAD = re.compile(r"\b(?:dead|killed|died|deaths|bodies|toll)\b", re.I)  # of whom there never are fewer


def both_at_a_moment(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether two numbers count who or what was in a state at a moment each, no single day being told by both."""
    if dimension(p) != "count" or dimension(q) != "count" or (a.times and b.times and not other_days(a, b)):
        return False
    return _is_still(a, p) or _is_still(b, q) or (_in_state(a, p) and _in_state(b, q))


def _in_state(unit: Unit, q: Quantity) -> bool:
    """Whether a number is of those who are in a state that goes on."""
    if unit.predicate in _HOLDING and q.thing in _WHO_IS_HELD:
        return True
    start = q.span.end - unit.span.start
    m = _STATE.match(unit.text, start, start + _NEAR)
    return m is not None and unit.predicate in _LASTING and _CAME.search(m[0]) is None


def _is_still(unit: Unit, q: Quantity) -> bool:
    """Whether a number is told as of those who still are something, or are left."""
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    if _DEAD.search(unit.text[max(0, start - _BESIDE) : end + _BESIDE]):
        return False
    return (
        _STILL_BEHIND.match(unit.text, end) is not None
        or _STILL_BEFORE.search(unit.text[max(0, start - _NEAR) : start]) is not None
    )
