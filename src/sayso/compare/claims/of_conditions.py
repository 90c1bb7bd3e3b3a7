"""Of conditions: which reports have, by the ledger of the process, a condition that may be the one that an account tells, in other
words: "unless the company handed over the log of the fire alarm", "if the firm does not cough up the alarm records". Such an
account is not what one report alone has, nor does a report leave it out that has such a condition.

in: the process of a story, its clauses and reports    out: for a clause and a report whether it has a condition like it

Nobody is shown anything by it that was not shown before: it only keeps what can't be known from being told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Condition, Process, Report, may_be_one, words_of

_LEAST = 4  # letters of a word that tells what is needed
_NO_WORD = ("~", "#", "%", "@")
# What a body is called that has no name there: of what kind it is.
_FIRMS = frozenset({"company", "firm", "operator", "owner", "employer", "bosses", "management", "managers", "group", "corporation"})
_OTHERS_LIST = """
    union unions alliance workers nurses teachers staff drivers miners police court government ministry minister council parliament
    party rebels army state states republic president regulator commission authority board agency city
"""
_OTHERS = frozenset(_OTHERS_LIST.split())
_WHO = frozenset(map(stem, _FIRMS | _OTHERS))  # who must act is no matter


class Conditions:
    """The conditions of a story's process, by report."""

    def __init__(self, dealt: Process | None, told: Sequence[Unit], reports: Sequence[Report]) -> None:
        place = {r.id: k for k, r in enumerate(reports)}
        self._reports, self._told = reports, told
        self._of: dict[int, list[Condition]] = defaultdict(list)
        for c in dealt.conditions if dealt else ():
            if c.report in place:
                self._of[place[c.report]].append(c)

    @property
    def several(self) -> bool:
        """Whether two reports have one at all."""
        return len(self._of) > 1

    def like(self, unit: Unit, report: int) -> bool:
        """Whether a report has a condition like the one that a clause tells."""
        own = [c for c in self._of.get(unit.report, ()) if c.span.touches(unit.span)] if self.several else []
        return any(self._alike(c, unit.report, o, report) for c in own for o in self._of.get(report, ()))

    def _alike(self, one: Condition, of_one: int, other: Condition, of_other: int) -> bool:
        """Whether two conditions name what may be one who must act, none who can't be one as their holder, and one thing that is
        needed."""
        if not _may_be(one.must_act, other.must_act) or not _not_apart(one.held_by, other.held_by):
            return False
        actors = {stem(w) for name in (one.must_act, other.must_act) for w in words_of((name or "").lower())}
        return bool((self._needed(one, of_one) & self._needed(other, of_other)) - actors)

    def _needed(self, condition: Condition, report: int) -> set[str]:
        words = words_of(condition.needs.of(self._reports[report].text).lower())
        return ({stem(w) for w in words if len(w) >= _LEAST} & self._words) - _WHO

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words that tell something in the sentences of conditions."""
        spans = {(k, c.span) for k, every in self._of.items() for c in every}
        sentences = (u for u in self._told if any(k == u.report and s.touches(u.clause.sentence) for k, s in spans))
        return frozenset(word for u in sentences for word in u.around if word[0] not in _NO_WORD)


def _may_be(one: str | None, other: str | None) -> bool:
    """Whether two who must act may be one: by their names, or a firm without its name that a name can be of."""
    if one is None or other is None:
        return False
    return may_be_one(one, other) or _can_be_called(one, other) or _can_be_called(other, one)


def _not_apart(one: str | None, other: str | None) -> bool:
    return one is None or other is None or may_be_one(one, other) or _can_be_called(one, other) or _can_be_called(other, one)


def _can_be_called(name: str, called: str) -> bool:
    """Whether what is called "the firm" may be of a name."""
    words = {w.lower() for w in words_of(called)} - {"the", "its", "their"}
    return bool(words) and words <= _FIRMS and not {w.lower() for w in words_of(name)} & _OTHERS
