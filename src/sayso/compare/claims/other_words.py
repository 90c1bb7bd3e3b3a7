"""Other words: whether another report tells the same matter in words that have nothing in common with those of a clause: "who fired
on the trucks remains unclear", "the question of who carried out the attack has not been resolved".

in: all clauses of a story    out: yes or no of a clause and some reports
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from sayso.compare.clauses.having import clauses_of
from sayso.compare.clauses.in_other_words import MATTERS
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.model import Span

_WORD = re.compile(r"[^\W\d_]+")
_BEHIND, _SHORT = 6, 3  # words behind those that tell a matter, and letters that each has more than

Place = tuple[int, Span]


class OtherWords:
    """The sentences of a story that tell one of these matters."""

    def __init__(self, told: Sequence[Unit]) -> None:
        self._names: dict[Place, frozenset[str]] = {}
        self._behind: dict[tuple[int, Place], frozenset[str]] = {}
        self._places: defaultdict[int, set[Place]] = defaultdict(set)
        every = clauses_of(told)
        for k, matter in enumerate(MATTERS):
            for unit in every.having(matter.hints):
                place = unit.report, unit.clause.sentence
                m = matter.words.search(unit.sentence) if place not in self._places[k] else None
                if m is not None:
                    self._places[k].add(place)
                    self._names[place] = frozenset(key for key in unit.around if key[0] == "~")
                    words = _WORD.findall(unit.sentence, m.end())[:_BEHIND]
                    self._behind[k, place] = frozenset(s for w in words if len(w) > _SHORT for s in stems_of(w.lower()))

    def have(self, unit: Unit, others: Collection[int], *, steady: bool = False) -> bool:
        """Whether one of these reports tells the matter of a clause. steady: only of a matter of which no more comes to be
        known."""
        place = unit.report, unit.clause.sentence
        return any(
            other[0] in others and self._are_of_one(k, place, other)
            for k, places in self._places.items()
            if place in places and not (steady and MATTERS[k].moves)
            for other in places
        )

    def _are_of_one(self, k: int, place: Place, other: Place) -> bool:
        if MATTERS[k].named and self._names[place].isdisjoint(self._names[other]):
            return False
        return not MATTERS[k].wordy or not self._behind[k, place].isdisjoint(self._behind[k, other])
