"""Speakers by name across texts: whether two statements are put in one mouth.

in: a story's readings, the checked text's among them    out: an answer for two statements. A speaker is known by every name and
description that any of the texts gives, so that "the mayor" here and her name there are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sayso.model import Actor, Attribution, Reading, Span

_SMALL_LIST = """
    the a an of and for in on at to by from with mr mrs ms dr sir he she it they we i you him her them us me his its their
    our my your who whom whose which that this these those himself herself itself themselves one
"""
_SMALL = frozenset(_SMALL_LIST.split())
# Words that many speakers are told by: sharing one of them ties nobody.
_COMMON_LIST = """
    official officials source sources spokesman spokeswoman spokesperson spokespeople person people man woman men women
    group minister president secretary chief head director leader member members company statement report senior former
    new local national state united news department ministry government office party police agency
"""
_COMMON = frozenset(_COMMON_LIST.split())
_UNNAMED = frozenset({"anonymous_person", "group", "unknown", "document"})


class Speakers:
    """Who is called what in the texts of a story."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._also: dict[str, set[str]] = {}
        for reading in readings:
            for actor in reading.actors:
                if actor.named:
                    self._note(actor, reading.article.text)

    def _note(self, actor: Actor, text: str) -> None:
        names = self._also.setdefault(_key(actor.name), set())
        for span in actor.mentions:
            names |= _words(span.of(text))

    def one_mouth(self, a: Attribution, text_a: str, b: Attribution, text_b: str) -> bool:
        """Whether two statements may be of one speaker."""
        if {a.source_kind, b.source_kind} == {"named_person"}:  # two people are known by their names, not by what they are
            return _one_person(a.speaker or "", b.speaker or "")
        one, other = self._called(a, text_a), self._called(b, text_b)
        if one & other - _COMMON or _initials(a, b) or _one_key(a, b):
            return True
        return bool(one & other) and {a.source_kind, b.source_kind} & _UNNAMED != set()

    def named_in(self, a: Attribution, text: str, reading: Reading, place: Span) -> bool:
        """Whether the sentence of a report that words stand in, unquoted, has the speaker as who does or says it: there the report
        need not have been read as a statement ("Ms Calder called for an end to it")."""
        called = _words(a.speaker or "") - _COMMON
        for clause in reading.clauses:
            if clause.sentence.holds(place) and clause.attribution is None:
                subjects = {head for role, head in clause.roles if role == "subject"}
                before = Span(clause.sentence.start, max(clause.sentence.start, place.start)).of(reading.article.text)
                if called & subjects or called & _words(before):
                    return True
        return False

    def loosely(self, a: Attribution) -> bool:
        """Whether a speaker is told by no name ("officials", "a source"): then who it was can't be held against a report."""
        return a.source_kind in _UNNAMED or a.speaker is None

    def _called(self, a: Attribution, text: str) -> set[str]:
        found = _words(a.speaker or "")
        for span in a.source:
            found |= _words(span.of(text))
        key = _key(a.speaker or "")
        return found | (self._also.get(key, set()) if key else set())


def _one_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: a surname in common, and no two given names that differ."""
    names = [[w for w in name.replace(".", " ").casefold().split() if w not in _SMALL] for name in (one, other)]
    if not all(names) or not (set(names[0]) & set(names[1])) - _COMMON:
        return False
    given = [n[0] for n in names if len(n) > 1]
    if len(given) < 2 or names[0][-1] != names[1][-1]:
        return True
    return given[0] == given[1] or (given[0][0] == given[1][0] and 1 in map(len, given))


def _one_key(a: Attribution, b: Attribution) -> bool:
    """Whether two speakers are told in the same words."""
    return bool(_key(a.speaker or "")) and _key(a.speaker or "") == _key(b.speaker or "")


def _initials(a: Attribution, b: Attribution) -> bool:
    """Whether one speaker is the other's initials: "WHO", "the World Health Organization"."""
    names = [(x.speaker or "").replace(".", "") for x in (a, b)]
    return any(one.isupper() and len(one) > 1 and one == _first_letters(other) for one, other in (names, names[::-1]))


def _first_letters(name: str) -> str:
    return "".join(w[0] for w in name.split() if w[0].isupper())


def _key(name: str) -> str:
    return " ".join(w for w in name.casefold().split() if w not in _SMALL)


def _words(name: str) -> set[str]:
    parts: Sequence[str] = [w.strip(".,;:“”\"'()").removesuffix("’s").removesuffix("'s") for w in name.casefold().split()]
    return {w for w in parts if len(w) > 1 and w not in _SMALL}
