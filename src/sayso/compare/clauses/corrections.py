"""Corrections: what a person said of a story's accounts: which are of two things, and which say one.

in: a `Story`    out: `Corrections`, asked of units, and of accounts by their words. A reprint's account is what it reprints: what
was said of the one holds for the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import product

from sayso.compare.clauses.units import Unit
from sayso.model import Report, Span, Story, Stretch, overlap

_Apart = tuple[Stretch, tuple[Stretch, ...]]

BY_A_PERSON = "a person said that they say one thing"
PARTLY_BY_A_PERSON = "nothing else sets them apart than what a person said to be one thing"
MENDED = frozenset((BY_A_PERSON, PARTLY_BY_A_PERSON))
_LONGEST = 2_000  # code points of some words by which they are looked for in reprints


class Corrections:
    """A person's word on the accounts of a story."""

    def __init__(
        self, apart: Iterable[_Apart] = (), at_one: Iterable[Sequence[Stretch]] = (), reports: Sequence[Report] = ()
    ) -> None:
        apart = list(apart)
        self._told_apart = apart
        self._apart = [(_with_copies([one], reports), _with_copies(others, reports)) for one, others in apart]
        self._at_one = [[_with_copies([account], reports) for account in accounts] for accounts in at_one]
        self._sides: dict[Stretch, tuple[frozenset[int], frozenset[int]]] = {}

    @classmethod
    def of(cls, story: Story) -> Corrections:
        """What a person said of the accounts of a story."""
        return cls(story.apart, story.at_one, [m.report for m in story.members])

    @property
    def none(self) -> bool:
        """Whether a person said nothing."""
        return not self._apart and not self._at_one

    def set_apart(self) -> list[Stretch]:
        """All that was set apart, and what it was set apart from."""
        return list(dict.fromkeys(s for one, others in self._apart for s in (*one[:1], *others)))

    def held_apart(self, told: Sequence[Stretch]) -> dict[Stretch, tuple[int, ...]]:
        """By words that were set apart from some of these, or these from them: the indices of those."""
        found: dict[Stretch, tuple[int, ...]] = {}
        for n, (one, others) in enumerate(self._told_apart):
            for side, against in ((0, others), (1, (one,))):
                own = [k for k, place in enumerate(told) if n in self._side(place)[side]]
                for other in against if own else ():
                    found[other] = tuple(sorted({*found.get(other, ()), *own}))
        return found

    def apart(self, a: Unit, b: Unit) -> bool:
        """Whether two clauses were said to be of two things."""
        return bool(self._apart) and self.two_things(_place(a), _place(b))

    def two_things(self, a: Stretch, b: Stretch) -> bool:
        """The same of words of two reports, or of one."""
        if not self._apart:
            return False
        (one, of_one), (other, of_other) = self._side(a), self._side(b)
        return bool(one & of_other or other & of_one)

    def staying(self, told: Sequence[Stretch]) -> tuple[int, ...]:
        """The indices of those that may stand in one claim: without what was set apart from others of them, the most so first."""
        stay = list(range(len(told)))
        while self._apart:
            against = {k: sum(self.two_things(told[k], told[n]) for n in stay if n != k) for k in stay}
            worst = max(stay, key=lambda k: (against[k], len(self._side(told[k])[0]), -k), default=None)
            if worst is None or not against[worst]:
                break
            stay.remove(worst)
        return tuple(stay)

    def may_stand(self, told: Sequence[Stretch]) -> bool:
        """Whether none of these was set apart from another."""
        return len(self.staying(told)) == len(told)

    def parted(self, told: Sequence[Stretch], near: Callable[[int, int], float]) -> list[tuple[int, ...]]:
        """The indices of accounts, in as many parts as it takes for none to stand beside what it was set apart from; the others
        beside those that they are nearest to. near: how near two are, by their indices."""
        against = {k: sum(self.two_things(told[k], place) for place in told) for k in range(len(told))}
        parts: list[list[int]] = []
        for k in sorted(against, key=lambda k: (-against[k], k)):
            free = [part for part in parts if not any(self.two_things(told[k], told[n]) for n in part)]
            if free:
                max(free, key=lambda part: (sum(near(k, n) for n in part) / len(part), len(part), -part[0])).append(k)
            else:
                parts.append([k])
        return [tuple(sorted(part)) for part in parts]

    def of_one(self, told: Sequence[Stretch]) -> tuple[int, ...]:
        """By account of a claim, a number that those have in common which say one thing by a person's word."""
        whose = list(range(len(told)))
        for accounts in self._at_one:
            same = {k for account in accounts if (k := _account_at(account, told)) is not None}
            joined = {whose[k] for k in same}
            whose = [min(joined) if n in joined else n for n in whose]
        return tuple(whose)

    def one_thing(self, a: Stretch, b: Stretch) -> bool:
        """Whether words of two reports were said to say one thing."""
        return any(
            _touches(a, account) and any(_touches(b, other) for other in accounts if other is not account)
            for accounts in self._at_one
            for account in accounts
        )

    def speaks_of(self, a: Stretch, b: Stretch) -> bool:
        """Whether words of two reports were said to be of two things, or to say one: then neither gainsays the other."""
        return self.two_things(a, b) or self.one_thing(a, b)

    def said_in(self, place: Stretch, reports: Collection[str]) -> bool:
        """Whether words were said to say one thing with words of one of these reports."""
        return any(
            any(_touches(place, account) for account in accounts)
            and any(s.report in reports for account in accounts if not _touches(place, account) for s in account)
            for accounts in self._at_one
        )

    def _side(self, place: Stretch) -> tuple[frozenset[int], frozenset[int]]:
        """By number, the corrections that set words apart, and those that set others apart from them."""
        known = self._sides.get(place)
        if known is None:
            sides = [frozenset(n for n, told in enumerate(self._apart) if _touches(place, told[side])) for side in (0, 1)]
            known = self._sides[place] = (sides[0], sides[1])
        return known


UNSAID = Corrections()
"""A person said nothing."""


def places(units: Iterable[Unit]) -> list[Stretch]:
    """Where some clauses stand."""
    return [_place(u) for u in units]


def still_unlike(unlike: Iterable[tuple[int, int]], of_one: Sequence[int]) -> set[tuple[int, int]]:
    """Of the pairs of accounts that are unlike, those that are so after a person's word: what is like one of those that say one
    thing is like all of them. unlike: all such pairs; who is in none of them has nothing to be like.  of_one: as
    `Corrections.of_one` has it."""
    pairs = {(min(p), max(p)) for p in unlike}
    same: dict[int, list[int]] = defaultdict(list)
    for k in sorted({k for p in pairs for k in p}):
        same[of_one[k]].append(k)
    return {
        (i, j)
        for i, j in pairs
        if of_one[i] != of_one[j] and all((min(p), max(p)) in pairs for p in product(same[of_one[i]], same[of_one[j]]))
    }


def _with_copies(stretches: Iterable[Stretch], reports: Sequence[Report]) -> list[Stretch]:
    """Some words, and the same ones in the reprints of their report and in what it reprints, where they stand there once."""
    found = []
    for stretch in stretches:
        own = next((r for r in reports if r.id == stretch.report), None)
        if own is None:
            continue
        found.append(stretch)
        words = stretch.span.of(own.text)[:_LONGEST]
        for r in reports:
            if r is not own and (r.copy_of or r.id) == (own.copy_of or own.id) and words:
                at = r.text.find(words)
                if at >= 0 and r.text.find(words, at + 1) < 0:
                    found.append(Stretch(r.id, Span(at, at + len(words))))
    return found


def _place(unit: Unit) -> Stretch:
    return Stretch(unit.key[0], unit.span)


def _touches(place: Stretch, stretches: Iterable[Stretch]) -> bool:
    return any(s.report == place.report and s.span.touches(place.span) for s in stretches)


def _account_at(stretches: Sequence[Stretch], told: Sequence[Stretch]) -> int | None:
    """The account that has most of some words; of those that have as much, the shortest."""

    def rank(k: int) -> tuple[int, int, int]:
        place = told[k]
        return (
            max(overlap(s.span, place.span) for s in stretches if s.report == place.report),
            place.span.start - place.span.end,
            -k,
        )

    return max((k for k, place in enumerate(told) if _touches(place, stretches)), key=rank, default=None)
