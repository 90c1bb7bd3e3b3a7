"""Bounds: of a page's words, of an answer, of the time that a call may take.

in: what an answer would hold    out: as much of it as fits, and how much is left out
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from sayso.assist.values import Args
from sayso.export.clean import for_reader, for_terminal
from sayso.model import UsageError

QUOTE = 600  # characters of one quotation
NAME = 120  # of a name, a headline in it no longer than twice that
ANSWER = 24_000  # of the list that an answer is of, as JSON: some six thousand tokens
SECONDS = 50.0  # of a call: clients give up after 60
PAGES = 60  # of one call: a folder or a feed may hold any number
_LONGEST_LINK = 1_500

Item = TypeVar("Item")
Line = TypeVar("Line")


class TimeUpError(UsageError):
    """A call took longer than it may."""

    cause = "time"


class Limit:
    """The time and the number of pages that a call has. Given to the pipeline as its watch: it is asked after each page."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds that are left."""
        return max(0.0, self.end - time.monotonic())

    def check(self) -> None:
        """Raise `TimeUpError` where nothing is left."""
        if not self.left:
            raise TimeUpError("it takes too long", hint="give fewer sources in one call")

    def __call__(self, what: str, done: int, total: int | None) -> None:
        self.check()
        if what == "pages" and done > PAGES:
            raise UsageError(f"more than {PAGES} pages in one call", cause="too-many", hint="name files, or a folder with fewer")


def quoted(words: str, most: int = QUOTE) -> tuple[str, int]:
    """A page's words as they may be handed on, and how many characters of them are left out."""
    return for_reader(words[:most]), max(0, len(words) - most)


def named(name: str | None, most: int = NAME) -> str | None:
    """A name on one line."""
    plain = for_terminal((name or "")[: 4 * most])
    return (plain if len(plain) <= most else f"{plain[: most - 1]}…") or None


def linked(link: str | None) -> str | None:
    """A link, where it is no longer than one is."""
    return link if link and len(link) <= _LONGEST_LINK else None


def start_of(args: Args) -> int:
    """Where an answer goes on. Raises `UsageError` for a cursor that no answer gave."""
    if args.cursor is None:
        return 0
    if not (args.cursor.isascii() and args.cursor.isdigit()):
        raise UsageError(f"no answer gave the cursor {args.cursor!r}", hint="leave it out, or give `next` of the answer before")
    return int(args.cursor)


def fitted(
    items: Sequence[Item], args: Args, line: Callable[[Item], Line], budget: int = ANSWER
) -> tuple[list[Line], int, str | None]:
    """The lines of those items that an answer has room for, how many come after them, and the cursor for those."""
    start = start_of(args)
    lines: list[Line] = []
    size = 0
    for item in items[start : start + args.most]:
        made = line(item)
        size += len(msgspec.json.encode(made))
        if lines and size > budget:
            break
        lines.append(made)
    behind = max(0, len(items) - start - len(lines))
    return lines, behind, str(start + len(lines)) if behind else None
