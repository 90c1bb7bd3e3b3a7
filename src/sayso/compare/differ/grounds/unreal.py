"""What a clause tells that is no fact: a condition, what somebody wants, what was called off, what nobody plans.

in: a unit, and the verb that is in question    out: what it tells instead, or None where it tells a fact, denied or not.
A written text that has one of these as done is not carried by it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.timeline.words import CALLED_OFF, PUT_OFF

Unreal = Literal["condition", "demand", "offer", "called off", "no plan"]

_IF = r"(?:only if|even if|if|unless|provided(?: that)?|on condition that|as long as|in exchange for|in return for)"
# The words before a clause in its sentence, back to the last comma, in which it is a condition.
_UNDER_IF = re.compile(rf"\b{_IF}\b[^,;:.?!“”\"]*$", re.I)
_OPENS_IF = re.compile(rf"\W*{_IF}\b", re.I)
_BY_NAME = r"(?:(?-i:[A-Z])[\w’'.-]{0,30} ){1,4}"  # "asked Halden Freight to"
_WANT = (
    r"(?:want(?:s|ed|ing)?(?! (?:by|for|in|over|on|since)\b)|demand(?:s|ed|ing)?|insist(?:s|ed|ing)? (?:on|that)|"
    r"call(?:s|ed|ing)? (?:for|on)|urg(?:es|ed|ing)|press(?:es|ed|ing)? for|push(?:es|ed|ing)? for|"
    rf"ask(?:s|ed|ing)? (?:(?:the|an?|its?|his|her|their|him|them) (?:\w+ ){{0,2}}?|{_BY_NAME})?(?:for|that|to)\b|"
    r"request(?:s|ed|ing)?|advis(?:es|ed|ing)|recommend(?:s|ed|ing)?|propos(?:es|ed|ing)|appeal(?:s|ed|ing)? (?:for|to))"
)
_WANTS = re.compile(rf"\b{_WANT}\b", re.I)
_WANTS_DONE = re.compile(r"\b(?:want|demand)(?:s|ed|ing)?$", re.I)  # "Kareth wants 140 prisoners freed"
_OFFERS = re.compile(
    r"\b(?:ready|willing|prepared|offer(?:s|ed|ing)?)(?= (?:(?:on|in) \w+ |again |also |today |yesterday )?to\b)", re.I
)
_NO_PLAN = re.compile(
    r"\b(?:no|not any|without any) (?:immediate |current |such )?(?:plan|intention|intent|wish|desire|decision|proposal)s?"
    r"(?= (?:to|of|for|that)\b)|"
    r"\b(?:rul(?:es|ed|ing)|rule) out\b",
    re.I,
)
# Each with the pieces of words of which one stands in all that it finds: a look at most sentences is enough.
_RULES: tuple[tuple[Unreal, re.Pattern[str], tuple[str, ...]], ...] = (
    ("no plan", _NO_PLAN, ("plan", "inten", "wish", "desire", "decision", "proposal", "out")),
    ("offer", _OFFERS, ("ready", "willing", "prepared", "offer")),
    (
        "demand",
        _WANTS,
        ("want", "demand", "insist", "call", "urg", "press", "push", "ask", "request", "advis", "recommend", "propos", "appeal"),
    ),
)
_BREAK = re.compile(r"[,;:.?!“”\"]")
_WORD = re.compile(r"[^\W\d_]+")
_BEGINS = 4  # letters in which a verb and its forms begin alike
_NOT_YET = frozenset({"to", "be", "being", "been"})  # before a participle, these leave the deed open


def unreal(unit: Unit, deed: str | None = None) -> Unreal | None:
    """What a clause, or `deed` (the stem of a verb) in its sentence, is told as that is no fact."""
    at = max(0, unit.span.start - unit.clause.sentence.start)
    return _told_as(unit.sentence, at, unit.text, unit.clause.predicate, unit.predicate, deed or unit.predicate)


@lru_cache(maxsize=20_000)  # a story's clauses are asked of again and again, by every rule that needs a fact
def _told_as(sentence: str, at: int, text: str, lemma: str, predicate: str, deed: str) -> Unreal | None:
    """The same of a clause by its text and where it begins in its sentence. lemma, predicate: its verb, and the stem of that."""
    if _OPENS_IF.match(text) or _UNDER_IF.search(sentence[:at]):
        return "condition"
    if lemma in CALLED_OFF or PUT_OFF.search(text):
        return "called off"
    low = sentence.lower()
    near = ((what, rule) for what, rule, hints in _RULES if any(hint in low for hint in hints))
    return next((what for what, rule in near if _governed(sentence, rule, deed, lemma if deed == predicate else None)), None)


def _governed(sentence: str, rule: re.Pattern[str], deed: str, lemma: str | None) -> bool:
    """Whether a deed stands in a sentence only as what a want, an offer or a plan is about: behind its word, in the same stretch
    between two marks, and not as done. "Asked to resign, he resigned" has it as done too. lemma: of the deed, where it is known."""
    if not (found := list(rule.finditer(sentence))):
        return False
    words = list(_WORD.finditer(sentence))
    places = [m for m in words if deed in stems_of(m[0])]
    if not places and lemma is not None:  # "closed", "withdrawn": told by the lemma, since no ending leads to their stems
        places = [m for m in words if _is_form(m[0].lower(), lemma.lower())]
    return bool(places) and all(any(_open(sentence, w, m) for w in found) for m in places)


def _is_form(word: str, lemma: str) -> bool:
    """Whether a word is likely a form of a verb: it begins as that does and is hardly shorter."""
    return word[:_BEGINS] == lemma[:_BEGINS] and len(word) >= len(lemma) - 1


def _open(sentence: str, word: re.Match[str], deed: re.Match[str]) -> bool:
    """Whether the verb behind a word of wanting is left open by it: no past, unless after "be", or where somebody wants it done."""
    between = sentence[word.end() : deed.start()]
    if word.end() > deed.start() or _BREAK.search(between):
        return False
    last = between.split()[-1:]
    done = deed[0].lower().endswith(("ed", "s")) and not (last and last[0].lower() in _NOT_YET)
    return not done or (deed[0].lower().endswith("ed") and bool(_WANTS_DONE.search(word[0])))
