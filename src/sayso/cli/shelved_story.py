"""A story of the library, where the one source of a command that compares names it.

in: the sources as they were typed, the library's file    out: the comparison of that story; None where a page is meant
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.cli.shelf import tell_place
from sayso.cli.tell import say
from sayso.model import LibraryError, UsageError

if TYPE_CHECKING:
    from sayso.pipeline import Outcome
    from sayso.settings import Settings

_STORY_ID = re.compile(r"s-[0-9a-f]{4}")


def shelved_story(sources: list[str], library: Path | None, settings: Settings) -> Outcome | None:
    """The comparison of the library's story that the only source names; None where it is a page. A path that exists wins.

    Raises `LibraryError` where the library can't be read, or where only a story can have been meant and there is none.
    """
    if len(sources) > 1:
        _refuse_stories(sources)
    if len(sources) > 1 or "://" in sources[0] or _exists(sources[0]):
        return None
    from sayso.library import place_of

    path = place_of(library)
    meant = library is not None or bool(_STORY_ID.match(sources[0]))
    if not meant and not path.exists():
        return None
    from sayso.library import open_library
    from sayso.pipeline import compare_story

    try:
        with open_library(path) as shelf:
            story = shelf.told_story(sources[0], settings.compare.since)
    except LibraryError as error:
        if meant or error.cause != "not-found":
            say(tell_place(path))
            raise
        if "/" in sources[0]:
            return None
        message = f"{sources[0]!r}: no such file, and no story of the library {path} is called so"
        raise LibraryError(message, cause=error.cause, hint=error.hint, near=error.near) from error
    say(tell_place(path))
    return compare_story(story, settings)


def _refuse_stories(sources: list[str]) -> None:
    """Raise `UsageError` where a story of the library stands among several sources."""
    story = next((s for s in sources if _STORY_ID.match(s) and not _exists(s)), None)
    if story is not None:
        raise UsageError(
            f"{story} is a story of the library: one is taken at a time",
            hint="sayso mend merge STORY STORY makes two stories one",
        )


def _exists(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):
        return False
