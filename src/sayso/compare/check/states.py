"""States by their capitals: "Berlin approved the sale" tells what "the German government approved it" does.

in: the readings of the text and the reports    out: whether a word for one state may be put for another. A capital counts only
where it was read as acting for its state: the Berlin that a train leaves is a town.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Reading, words_of

_GOVERNING_LIST = "government cabinet administration ministry minister official authority parliament state"
_GOVERNING = frozenset(map(stem, _GOVERNING_LIST.split()))


class States:
    """The words that stand for states in some texts."""

    def __init__(self, readings: Iterable[Reading] = ()) -> None:
        self._by_word: defaultdict[str, set[str]] = defaultdict(set)
        self._by_name: dict[tuple[str, ...], str] = {}
        for reading in readings:
            for actor in reading.actors:
                if actor.kind == "country" and actor.country:
                    for name in {actor.name, *(m.of(reading.article.text) for m in actor.mentions)}:
                        self._by_name[words_of(name)] = actor.country
                        for word in words_of(name):
                            self._by_word[stem(word)].add(actor.country)

    def one_name(self, one: str, other: str) -> bool:
        """Whether two names are those of one state: "Washington", "the United States"."""
        country = self._by_name.get(words_of(one))
        return country is not None and country == self._by_name.get(words_of(other))

    def acts_in(self, word: str, unit: Unit) -> bool:
        """Whether the state that a word stands for is spoken of in a unit's sentence."""
        own = stem(word.lower())
        if own in _GOVERNING:
            return False
        return any(f"@{country}" in unit.around for country in self._by_word.get(own, ()))
