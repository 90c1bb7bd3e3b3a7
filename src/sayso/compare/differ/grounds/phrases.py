"""Phrases denied: what one calls something, or says that it is, and another says in the same words that it is not: "called it “a
war of choice”", "was not “a war of choice”"; "is out of control", "is not out of control".

in: two units, of which one denies    out: whether it denies the words of the other
"""

from __future__ import annotations

import re

from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem

_WORD = re.compile(r"[\w’'-]+")
_NOT = re.compile(r"(?:not|never|cannot|hardly|\w+n['’]t)")
_NO = frozenset({"not", "no", "never", "neither", "nor", "without", "denied", "denies", "deny", "if", "whether", "less", "hardly"})
_SMALL = frozenset({"a", "an", "the"})
_BETWEEN = frozenset({"a", "an", "the", "been", "simply", "really", "actually", "just", "at", "all", "in", "fact"})
_MOST_BETWEEN = 2  # such words between the "not" and what it denies
_QUOTED = re.compile(r"[“\"‘](?P<said>[^“”\"\n]{6,200}?)(?:[”\"’](?!\w)|$)")
_LEAST, _LEAST_QUOTED = 2, 4  # words that are the same, and where they stand within quotation marks
_TELLING, _LETTERS = 1, 4  # of which so many have so many letters
_BACK = 4  # words before a phrase in which a "not" denies it
_CALLING = frozenset(
    map(stem, ("be", "call", "describe", "brand", "label", "declare", "consider", "deem", "term", "remain", "see", "view"))
)


def denies_phrase(told: Unit, denial: Unit) -> bool:
    """Whether one says that something is not what the other calls it, in the other's words: within quotation marks in both, or of
    the same thing."""
    if told.predicate not in _CALLING or denial.predicate != stem("be"):
        return False
    phrase = _denied(denial, told)
    if phrase is None:
        return False
    return (len(phrase) >= _LEAST_QUOTED and in_marks(told, phrase) and in_marks(denial, phrase)) or _of_one_thing(told, denial)


def denies_quotation(told: Unit, denial: Unit) -> bool:
    """Whether it is a phrase within quotation marks, or of three words and more, that one denies of the other's."""
    phrase = _denied(denial, told) or ()
    return len(phrase) > _LEAST


def in_marks(unit: Unit, phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands within quotation marks, and is most of what does."""
    phrase = phrase[1:] if phrase[0] in _SMALL else phrase
    said = (tuple(_tokens(m["said"])) for m in _QUOTED.finditer(unit.text))
    return any(len(words) <= len(phrase) + _MOST_BETWEEN + 1 and _at(words, phrase) is not None for words in said)


def _of_one_thing(told: Unit, denial: Unit) -> bool:
    whom = heads(denial, "subject") - EMPTY
    if told.names - denial.names and denial.names - told.names:
        return False
    return bool(whom & (heads(told, "subject") | (heads(told, "object") if told.predicate != stem("be") else frozenset())))


def _denied(denial: Unit, told: Unit) -> tuple[str, ...] | None:
    """The longest run of words behind a "not" that stands in the other account without one."""
    words, others = _tokens(denial.text), _tokens(told.text)
    best: tuple[str, ...] = ()
    for k, word in enumerate(words):
        if not _NOT.fullmatch(word):
            continue
        first = k + 1
        while first < min(len(words), k + 1 + _MOST_BETWEEN) and words[first] in _BETWEEN:
            first += 1
        for start in {k + 1, first}:
            run = _run(words[start:], others)
            best = max(best, run, key=len)
    rest = tuple(w for w in best if w not in _SMALL)
    telling = sum(len(w) >= _LETTERS for w in rest)
    return best if len(best) >= _LEAST and telling >= _TELLING else None


def _run(words: list[str], others: list[str]) -> tuple[str, ...]:
    """The first words as far as they stand in the same order somewhere in the others, and no "not" before them there."""
    best: tuple[str, ...] = ()
    if not words:
        return best
    for at in (n for n, word in enumerate(others) if word == words[0]):
        if {*others[max(0, at - _BACK) : at]} & _NO or any(_NOT.fullmatch(w) for w in others[max(0, at - _BACK) : at]):
            continue
        n = 0
        while n < len(words) and at + n < len(others) and words[n] == others[at + n]:
            n += 1
        best = max(best, tuple(words[:n]), key=len)
    return best


def _at(words: tuple[str, ...], phrase: tuple[str, ...]) -> int | None:
    return next((n for n in range(len(words)) if words[n : n + len(phrase)] == phrase), None)


def _tokens(text: str) -> list[str]:
    return [w for m in _WORD.finditer(text.lower().replace("’", "'")) if (w := m[0].strip("'-"))]
