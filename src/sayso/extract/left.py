"""Why parts of a page are left out of its article, for `--explain` and for whoever reports a bad page.

in: what stood before each step and what is kept after it    out: by part, the first reason that left it out
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Left(Generic[T]):
    """The parts that were left out, each with its reason. Where nobody asks, nothing is kept and nothing costs anything."""

    def __init__(self, asked: bool = False) -> None:
        self.asked = asked
        self.why: dict[T, str] = {}

    def but(self, before: Sequence[T], kept: Sequence[T], why: str | Callable[[T], str]) -> Sequence[T]:
        """What is kept; the others are left out for this reason, if no earlier one left them out."""
        if self.asked:
            held = set(kept)
            for part in before:
                if part not in held:
                    self.why.setdefault(part, why if isinstance(why, str) else why(part))
        return kept
