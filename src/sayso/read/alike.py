"""Failures that many lines of one file share, told once.

in: what each line gave    out: the same, with a run of lines that have no text as one failure
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sayso.model import Failure, Page


class Alike:
    """Lines without a text one behind the other, told as one failure with their count: a corpus whose fields are called otherwise
    would give thousands."""

    def __init__(self) -> None:
        self._first: Failure | None = None
        self._more = 0

    def told(self, made: Page | Failure | None) -> Iterator[Page | Failure]:
        """What is to be told now that a line gave this: nothing where it is held, a blank line's None as little."""
        if made is None:
            return
        held = self._first
        if isinstance(made, Failure) and made.cause == "no-text":
            if held is not None and held.message == made.message:
                self._more += 1
                return
            yield from self.held()
            self._first = made
            return
        yield from self.held()
        yield made

    def held(self) -> Iterator[Failure]:
        """The failure that was held."""
        if self._first is not None:
            yield msgspec.structs.replace(self._first, message=_behind(self._first.message, self._more))
        self._first, self._more = None, 0


def _behind(message: str, more: int) -> str:
    return (
        f"{message}; so are the {more:,} lines behind it"
        if more > 1
        else f"{message}; so is the line behind it"
        if more
        else message
    )
