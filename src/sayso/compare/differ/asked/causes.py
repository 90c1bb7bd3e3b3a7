"""Causes told: what made a thing happen, as a clause tells it: "it was set off by sparks", "a faulty heater started the fire", "the
cause was a candle".

in: a clause, and the words for a thing    out: whether it tells what made the thing happen, and how surely of this very thing
"""

from __future__ import annotations

import re

from sayso.compare.clauses.pronouns import EMPTY, heads, theme
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.asked.questions import GENERAL, Nearby, head_of, is_it_who, is_some

HINTS = (
    "caus", "set off", "start", "began", "spark", "trigger", "ignit", "touched off", "led to", "brought ", "due to", "because of",
    "result of", "behind", "blamed on",
)  # fmt: skip
# Verbs that tell what made a thing happen, with the small word that some need behind them.
_MAKERS = {
    stem(verb): need
    for verb, need in (
        ("cause", ""), ("spark", ""), ("trigger", ""), ("ignite", ""), ("start", ""), ("set", "set off"), ("touch", "touched off"),
        ("lead", "led to"), ("bring", "brought down|brought about"),
    )
}  # fmt: skip
_NOT_TOLD = frozenset({"what", "how", "why", "whatev", "whatever", "cause", "caus", "someth", "something", "anyth", "anything"})
_NOUN = re.compile(
    r"\b(?:the|its) (?:exact |real |main |likely )?cause(?: of (?P<of>(?:[\w’'-]+ ){1,9}?))? ?(?:was|is|turned out to be|had been) "
    r"(?!(?:not|still|un|under|being|yet|a mystery|to be)\b|un)[\w’'-]",
    re.I,
)
_OWING = re.compile(
    r"(?P<of>[\w’' -]{3,80}?) (?:was|is|were|are|had been) (?:due to|because of|(?:the )?result of|caused by|blamed on) "
    r"(?!what\b)[\w’'-]",
    re.I,
)
_BEHIND = re.compile(r"\b(?:was|were|is|lay|lies) behind (?P<of>(?:[\w’'-]+ ?){1,8})", re.I)
_ANY_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def told_cause(unit: Unit, things: frozenset[str], nearby: Nearby) -> bool | None:
    """Whether a clause tells what made a thing happen: surely of the very thing that was asked of, or of one that it may be; None
    where it does not."""
    if unit.predicate in _MAKERS:
        return _by_verb(unit, things, nearby)
    if m := _NOUN.search(unit.text):
        return _is_it(unit, m["of"], things, nearby)
    m = _OWING.search(unit.text) or _BEHIND.search(unit.text)
    return _is_it(unit, m["of"], things, nearby) if m else None


def _by_verb(unit: Unit, things: frozenset[str], nearby: Nearby) -> bool | None:
    needed = _MAKERS[unit.predicate]
    if needed and not any(word in unit.text.lower() for word in needed.split("|")):
        return None
    makers = heads(unit, "subject") - EMPTY - _NOT_TOLD
    if not (makers or is_it_who(unit) is not None) or "?" in unit.sentence:
        return None
    made = heads(unit, "object") | heads(unit, "to")
    found = {h for h in made if one_word(h) in things or h in things}
    if found:
        return not (found <= GENERAL or is_some(unit, things))
    return _was_before(unit, things, nearby) if "it" in made else None


def _is_it(unit: Unit, of: str | None, things: frozenset[str], nearby: Nearby) -> bool | None:
    """Whether a few words, or what stands before them, are of the thing."""
    words = {w.lower() for w in _ANY_WORD.findall(of or "")}
    if not of or words & {"it", "this", "that"}:
        return _was_before(unit, things, nearby)
    head = head_of(of)
    return not is_some(unit, things) if head & things and not head <= GENERAL else None


def _was_before(unit: Unit, things: frozenset[str], nearby: Nearby) -> bool | None:
    """Whether the sentence before is about the thing, which "it" stands for then."""
    themes = {one_word(h) for u in nearby.before(unit) for h in theme(u) | heads(u, "object")}
    first = {one_word(h) for u in nearby.before(unit)[:1] for h in theme(u)}
    return True if first & things else (False if themes & things else None)
