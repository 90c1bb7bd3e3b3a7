"""Mouths: who says something, where a person said who that is: that two are one whatever they are called, or two though they are
called alike.

in: a story's corrections    out: numbers of the people that a report's actor is, and of the sides it stands on
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Protocol

from msgspec import Struct

from sayso.model import Mouth, Story

_NONE: frozenset[int] = frozenset()


class Spoken(Protocol):
    """What somebody says, with the numbers that `Mouths` gives of them."""

    @property
    def persons(self) -> frozenset[int]: ...

    @property
    def others(self) -> frozenset[int]: ...


class Mouths(Struct, frozen=True):
    """The numbers of a story's mouths. Who is one shares a number of `one`; who are two have the same number in `two`, one of them
    below zero."""

    one: Mapping[Mouth, frozenset[int]]
    two: Mapping[Mouth, frozenset[int]]

    @classmethod
    def of(cls, story: Story) -> Mouths:
        """What a person said of the people of a story."""
        ones = ((n, mouths) for n, mouths in enumerate(story.one_person, 1))
        twos = ((sign * n, side) for n, pair in enumerate(story.other_people, 1) for sign, side in zip((1, -1), pair, strict=True))
        return cls(_numbered(ones), _numbered(twos))

    def persons(self, report: str, actor: str | None) -> frozenset[int]:
        """The people that an actor of a report is."""
        return self.one.get(Mouth(report, actor), _NONE) if actor and self.one else _NONE

    def others(self, report: str, actor: str | None) -> frozenset[int]:
        """The sides that an actor of a report stands on, on whose other side are others."""
        return self.two.get(Mouth(report, actor), _NONE) if actor and self.two else _NONE


def said_one(a: Spoken, b: Spoken) -> bool:
    """Whether a person said that two are one."""
    return not a.persons.isdisjoint(b.persons)


def said_two(a: Spoken, b: Spoken) -> bool:
    """Whether a person said that two are two."""
    return any(-n in b.others for n in a.others)


def _numbered(of: Iterable[tuple[int, tuple[Mouth, ...]]]) -> dict[Mouth, frozenset[int]]:
    found: dict[Mouth, set[int]] = defaultdict(set)
    for n, mouths in of:
        for mouth in mouths:
            found[mouth].add(n)
    return {mouth: frozenset(numbers) for mouth, numbers in found.items()}
