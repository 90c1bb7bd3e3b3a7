"""Other words: whether another report tells the same matter in words that have nothing in common with those of a clause: "who fired
on the trucks remains unclear", "the question of who carried out the attack has not been resolved".

in: all clauses of a story    out: yes or no of a clause and some reports
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from sayso.compare.clauses.having import clauses_of
from sayso.compare.clauses.in_other_words import MATTERS
from sayso.compare.clauses.units import Unit
from sayso.model import Span

Place = tuple[int, Span]


class OtherWords:
    """The sentences of a story that tell one of these matters."""

    def __init__(self, told: Sequence[Unit]) -> None:
        self._names: dict[Place, frozenset[str]] = {}
        self._of: defaultdict[Place, set[int]] = defaultdict(set)
        self._places: defaultdict[int, set[Place]] = defaultdict(set)
        every = clauses_of(told)
        for k, matter in enumerate(MATTERS):
            for unit in every.having(matter.hints):
                place = unit.report, unit.clause.sentence
                if k not in self._of[place] and matter.words.search(unit.sentence):
                    self._of[place].add(k)
                    self._places[k].add(place)
                    self._names[place] = frozenset(key for key in unit.around if key[0] == "~")

    def have(self, unit: Unit, others: Collection[int]) -> bool:
        """Whether one of these reports tells the matter of a clause."""
        place = unit.report, unit.clause.sentence
        return any(
            other[0] in others and (not MATTERS[k].named or self._names[place] & self._names[other])
            for k in self._of.get(place, ())
            if MATTERS[k].words.search(unit.text)
            for other in self._places[k]
        )
