"""Words in their sentence: where each stands, whether it is a name's or a figure's, and what stands beside it.

in: a unit and its words    out: yes or no, or how many neighbours two words share
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from sayso.compare.check.kinds import plain, root
from sayso.compare.check.senses import may_stand_for
from sayso.compare.check.telling import TITLES
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Span, may_be_one

BOTH = 2
"""Sides of a word."""
ROOT = 4
"""Letters that two names share from their beginning."""
_TAIL = 4  # the most that either has behind it: "Norway", "Norwegian"
_SHORTEST = 3  # letters of a word that can tell anything
_SMALL = frozenset({"a", "an", "the", "its", "their", "his", "her", "s"})
_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")


class Word(Struct, frozen=True):
    """A word of a sentence: where it stands, as it is written, and its stem."""

    span: Span
    text: str
    stem: str


@lru_cache(maxsize=4096)
def words_in(text: str, start: int) -> tuple[Word, ...]:
    """The words of a stretch of a text that begins at `start`, possessives without their ending. Kept, since one story's sentences
    are asked for with every text that is held against it."""
    return tuple(_words_in(text, start))


def _words_in(text: str, start: int) -> Iterator[Word]:
    for m in _WORD.finditer(text):
        word = m.group().removesuffix("’s").removesuffix("'s")
        yield Word(Span(start + m.start(), start + m.start() + len(word)), word, root(word))


def in_figure(unit: Unit, word: Word) -> bool:
    """Whether a word is of a number or a day, which are held by themselves, or too short to tell anything."""
    figures = (*(q.span for q in unit.quantities if q.unit != "ordinal"), *(t.span for t in unit.times))
    return word.text.isdigit() or any(s.touches(word.span) for s in figures)


def tells(unit: Unit, word: Word) -> bool:
    """Whether a word is one of those that tell what a clause says."""
    return len(word.text) >= _SHORTEST and (word.stem in unit.around or stem(word.text.lower()) in unit.around)


def is_name(unit: Unit, word: Word) -> bool:
    """Whether a word is part of a name in its sentence."""
    low = word.text.lower()
    inside = word.span.start > unit.clause.sentence.start
    return f"~{low}" in unit.around and word.text[:1].isupper() and (inside or f"{low}s" not in unit.around)


def alike(one: str, other: str) -> bool:
    """Whether two words may be forms of one name: "Norway", "Norwegian"."""
    a, b = one.lower(), other.lower()
    if a == b or (a.isalpha() and b.isalpha() and (a.startswith(b) or b.startswith(a)) and min(len(a), len(b)) >= ROOT):
        return True
    k = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return k >= ROOT and max(len(a), len(b)) - k <= _TAIL


def run_of(words: Sequence[Word], word: Word) -> str:
    """The words in capitals around a word, which together are a name."""
    at = words.index(word)
    low = high = at
    while low > 0 and words[low - 1].text[:1].isupper():
        low -= 1
    while high + 1 < len(words) and words[high + 1].text[:1].isupper():
        high += 1
    return " ".join(w.text for w in words[low : high + 1])


def one_name(own: Sequence[Word], word: Word, theirs: Sequence[Word], there: Word) -> bool:
    """Whether two words stand in names that may be one's."""
    return may_be_one(run_of(own, word), run_of(theirs, there))


def beside_alike(own: Sequence[Word], word: Word, theirs: Sequence[Word], there: Word) -> int:
    """On how many sides two words, or the names they are of, have the same neighbours, small words aside; the end of a sentence
    counts as one."""
    sides = 0
    for step in (-1, 1):
        one, other = _neighbour(own, word, step), _neighbour(theirs, there, step)
        if (one is None and other is None) or (
            one is not None and other is not None and (plain(one.text) == plain(other.text) or one.stem == other.stem)
        ):
            sides += 1
    return sides


def _neighbour(words: Sequence[Word], word: Word, step: int) -> Word | None:
    """The next word on one side, small words aside; of a name, the next that is none of its own."""
    at = words.index(word) + step
    named = word.text[:1].isupper()
    while 0 <= at < len(words) and (
        words[at].text.lower() in _SMALL or (named and (words[at].text[:1].isupper() or words[at].text in TITLES))
    ):
        at += step
    return words[at] if 0 <= at < len(words) else None


def one_role(unit: Unit, word: Word, other: Unit, there: Word) -> bool:
    """Whether two words are the same part of two clauses of one verb: who does it, to whom, where."""
    return may_stand_for(unit.predicate, other.predicate) and bool(roles_of(unit, word) & roles_of(other, there))


def roles_of(unit: Unit, word: Word) -> set[str]:
    """What parts of a clause a word is."""
    return {role for role, head in unit.roles if head in (word.stem, stem(word.text.lower()))}


def one_object(unit: Unit, other: Unit) -> bool:
    """Whether two clauses share an argument beside who does it and where, by any of its words."""
    one, theirs = ({h for r, h in u.roles} - PRONOUNS for u in (unit, other))
    return bool(one & theirs)
