"""Named: whom the sentences of the reports mean by "he", "the ship" or a bare name.

in: the units of the reports    out: for each sentence the names before it, and for each name the words it is called by
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.pronouns import heads, refers_back, theme
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import may_be_one

_BACK = 3  # sentences back to which what is named is looked for
_TAKEN_UP = re.compile(r"\W*(?:the|this|that|his|her|its|their)\b", re.I)
_MARKS = ".,;:!?()’'“”\"–—"


class Named:
    """Names in the sentences of reports."""

    def __init__(self, units: Iterable[Unit] = (), roles: Mapping[str, Iterable[str]] | None = None) -> None:
        self._here: dict[tuple[int, int], set[str]] = {}
        self._stems: dict[tuple[int, int], frozenset[str]] = {}
        self._called: dict[str, set[str]] = {}
        self._said: dict[tuple[int, int], list[Unit]] = {}
        self._roles = {stem(name): frozenset(map(stem, words)) for name, words in (roles or {}).items()}
        units = list(units)
        for u in units:
            self._said.setdefault((u.report, u.place), []).append(u)
        sentences = {(u.report, u.place): u for u in units}
        for place, unit in sentences.items():
            names = {key for key in unit.around if key[0] == "~"}
            self._here[place] = names
            self._stems[place] = frozenset(stem(name[1:]) for name in names)
            for one, other in neighbours(unit.sentence):
                for name, word in ((one, other), (other, one)):
                    if f"~{name}" in names:
                        self._called.setdefault(stem(name), set()).add(stem(word))

    def before(self, unit: Unit) -> frozenset[str]:
        """The names in the few sentences before a unit's, which a "he" in it may mean."""
        empty: set[str] = set()
        return frozenset().union(*(self._here.get((unit.report, unit.place - k), empty) for k in range(1, _BACK + 1)))

    def counted(self, key: str, unit: Unit, other: Unit) -> bool:
        """Whether a bare number of a clause ("she had counted eight") is of the things that a unit counts, by this word: where it
        is the same, and the last that the same one spoke of before, as what was done with it, are these."""
        numbers = {(p.low, p.high) for p in other.quantities if p.thing is None and p.unit is None}
        if not any((q.low, q.high) in numbers and q.thing and stem(q.thing) == key for q in unit.quantities):
            return False
        for k in range(1, _BACK + 1):
            spoken = [u for u in self._said.get((other.report, other.place - k), ()) if _one_speaks(u, other)]
            things = {head for u in spoken for head in heads(u, "object")} - PRONOUNS
            if things:
                return things == {key}
        return False

    def taken_up(self, key: str, unit: Unit) -> bool:
        """Whether a word is what the sentence before a unit's is about, and all that its "they" can mean: "The crews will be paid
        more. They are to vote on 3 May"."""
        told = self._said.get((unit.report, unit.place - 1), ())
        return any(key in theme(u) and refers_back(u, unit) for u in told)

    def has(self, key: str, unit: Unit) -> bool:
        """Whether a word that was read as a noun is a name in a unit's sentence: "Anders" alone, of "Rolf Anders"."""
        return key in self._stems.get((unit.report, unit.place), ())

    def meant(self, key: str, unit: Unit) -> bool:
        """Whether who does it in a unit, or to whom it is done, is a name that is called by this word, anywhere in the texts: "the
        trawler Hild", "Dara Moskova, the leader of Free Kestria"."""
        doers = heads(unit, "subject") | heads(unit, "object")
        here = self._stems.get((unit.report, unit.place), frozenset())
        those = here if doers & PRONOUNS else doers & here
        return any(key in self._called.get(name, ()) or stem(key.removeprefix("~")) in self._roles.get(name, ()) for name in those)


def _one_speaks(unit: Unit, other: Unit) -> bool:
    return any(may_be_one(x, y) for x in unit.speakers for y in other.speakers)


def refers(unit: Unit) -> bool:
    """Whether a clause speaks of somebody or something that was named before: "he", "the ship"."""
    return bool({head for _, head in unit.roles} & PRONOUNS) or _TAKEN_UP.match(unit.text) is not None


def neighbours(sentence: str) -> Iterator[tuple[str, str]]:
    """The words of a sentence that stand side by side, or with one between, lower case."""
    words = [w.strip(_MARKS).removesuffix("’s").removesuffix("'s").lower() for w in sentence.split()]
    yield from pairwise(words)
    yield from zip(words, words[2:], strict=False)
