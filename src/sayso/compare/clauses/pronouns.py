"""Pronouns: whether "it", "he" or "they" in a statement can only be what the statement before it is about, and not who speaks.

in: two units of one report, the second with a pronoun    out: yes or no. Where both are possible the answer is no: a contradiction
is not built on a guess.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.alike import named_as
from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.model import words_of

_THING = frozenset({"it"})
_MALE, _FEMALE = frozenset({"he", "him"}), frozenset({"she", "her"})
_MANY = frozenset({"they", "them"})
_NOBODY = frozenset[str]()
PERSONAL = _THING | _MALE | _FEMALE | _MANY
EMPTY = PERSONAL | {"who", "which", "that", "this", "we", "i", "us", "me", "you", "nobody", "nothing", "none", "one"}
"""Heads of arguments that name nothing."""
_BODIES = frozenset({"organisation", "outlet", "document"})
_PLURALS = frozenset({"people", "men", "women", "children", "police", "troops"})
_BEHIND = re.compile(r",|\b(?:of|in|from|for|with|who|on|at|by)\b")
_NOUN_FIRST = re.compile(r"\W*(?:the|its|their|his|her)(?: [\w’'-]+){0,3}? ([\w’'-]+) (?:was|were|is|are|had|has|have)\b", re.I)
_WORD = re.compile(r"[\w’'-]+")


def theme(unit: Unit) -> frozenset[str]:
    """What a clause is about: who or what does it, or, in the passive, whom it befalls."""
    return heads(unit, "subject") or heads(unit, "object") or _before_the_verb(unit)


def heads(unit: Unit, role: str) -> frozenset[str]:
    """The words that stand in a role of a clause."""
    return _by_role(unit).get(role, _NOBODY)


@once_a_unit
def _by_role(unit: Unit) -> dict[str, frozenset[str]]:
    return {role: frozenset(head for r, head in unit.roles if r == role) for role in {role for role, _ in unit.roles}}


def _before_the_verb(unit: Unit) -> frozenset[str]:
    """The noun before the verb of a short clause of which the parse has no roles: "the north gate was closed"."""
    found = None if unit.roles else _NOUN_FIRST.match(unit.text)
    return stems_of(found.group(1)) if found else frozenset()


def refers_back(told: Unit, then: Unit) -> bool:
    """Whether the pronoun that a statement is about can only be what the one before it is about."""
    meant, pronoun = theme(told) - EMPTY, theme(then)
    if not meant or not pronoun or not pronoun <= PERSONAL:
        return False
    many = _many(told, meant)
    if many is None:
        return False
    speaker = then.speakers[0] if then.speakers else ""
    kind = then.attribution.source_kind if then.attribution else None
    body, several = kind in _BODIES, kind != "named_person" and _is_plural(speaker)
    if pronoun <= _MANY:
        return many and (_speaker_is(speaker, meant) or not (body or several))
    if pronoun <= _THING:
        return not many and (not body or not heads(then, "subject"))  # "the ministry said it had been inspected"
    return not many and (body or several or named_as(then).startswith("his " if pronoun <= _MALE else "her "))


def refers_to_speaker(told: Unit, then: Unit) -> bool:
    """Whether a named person speaks of "he" or "she", and the next statement, somebody else's, is about that person by name."""
    named = told.attribution is not None and told.attribution.source_kind == "named_person"
    return named and bool(theme(told)) and theme(told) <= _MALE | _FEMALE and _speaker_is(told.speakers[0], theme(then))


def _many(unit: Unit, meant: frozenset[str]) -> bool | None:
    """Whether a clause names several of what it is about; None where its word is not found."""
    word = next((w for w in map(str.lower, _WORD.findall(unit.text)) if stems_of(w) & meant), None)
    return None if word is None else word in _PLURALS or (word.endswith("s") and not word.endswith("ss"))


def _is_plural(speaker: str) -> bool:
    """Whether several speak: "residents", "two officials of the ministry"."""
    noun = _BEHIND.split(speaker, maxsplit=1)[0].lower().split()[-1:]
    return bool(noun) and (noun[0] in _PLURALS or noun[0].endswith("s"))


def _speaker_is(speaker: str, meant: frozenset[str]) -> bool:
    """Whether the speakers are whom both statements are about: then it does not matter whom "they" means."""
    return any(stems_of(w) & meant for w in words_of(speaker))
