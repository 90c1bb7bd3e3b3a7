"""sayso reads the news and keeps the ledger of who said what.

    import sayso

    for reading in sayso.read(["story.html"]):
        ...                                     # a Reading, or a Failure that says why there is none
    outcome = sayso.compare(["a.html", "b.txt", "https://example.org/story"])
    print(sayso.to_text(outcome))
    held = sayso.check("draft.txt", ["a.html", "b.txt"])
    for finding in held.check.failed:
        ...                                     # a quotation, speaker, number, day or claim, and the reports' words for it
    with sayso.open() as desk:                  # your library, or the one in a file that you name
        desk.add(["saved-pages/"])
        for person in desk.who("Elena Marsk"):
            ...                                 # what she said and what was said of her, oldest first
        table = sayso.to_polars(desk.statements(since="2026-03-01"))    # or to_pandas

`read`, `compare`, `check` and `open` are the ways in, the types are what they give and take. Names are loaded when they are first
used.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from sayso.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from sayso.desk import Desk
    from sayso.export import to_html, to_text
    from sayso.frames import to_pandas, to_polars
    from sayso.model import (
        Account,
        Actor,
        Article,
        Attribution,
        Check,
        Claim,
        Comparison,
        Event,
        Failure,
        FetchError,
        Finding,
        InputError,
        LanguageError,
        LibraryError,
        Page,
        QueryError,
        ReadError,
        Reading,
        Report,
        SaysoError,
        Span,
        TimeExpression,
        UsageError,
    )
    from sayso.pipeline import Checked, Outcome
    from sayso.settings import Settings


__all__ = [
    "Account",
    "Actor",
    "Article",
    "Attribution",
    "Check",
    "Checked",
    "Claim",
    "Comparison",
    "Desk",
    "Event",
    "Failure",
    "FetchError",
    "Finding",
    "InputError",
    "LanguageError",
    "LibraryError",
    "Outcome",
    "Page",
    "QueryError",
    "ReadError",
    "Reading",
    "Report",
    "SaysoError",
    "Settings",
    "Span",
    "TimeExpression",
    "UsageError",
    "__version__",
    "check",
    "compare",
    "open",
    "read",
    "to_html",
    "to_pandas",
    "to_polars",
    "to_text",
]

_ELSEWHERE = {
    "Outcome": "sayso.pipeline",
    "Checked": "sayso.pipeline",
    "Desk": "sayso.desk",
    "Settings": "sayso.settings",
    "to_html": "sayso.export",
    "to_pandas": "sayso.frames",
    "to_polars": "sayso.frames",
    "to_text": "sayso.export",
}


def read(sources: Iterable[str], settings: Settings | None = None) -> Iterator[Reading | Failure]:
    """Who says what in each page.

    sources: files, folders, http(s) addresses, ``-`` for standard input, as on the command line. One is a list of one.
    Gives a `Reading` for each page, in order, lazily; a `Failure` with its cause where a source gave none.
    Raises `LanguageError` where the language model is missing or changed.
    """
    from sayso.pipeline import read_sources

    return read_sources(_listed(sources), settings)


def compare(sources: Iterable[str], settings: Settings | None = None) -> Outcome:
    """Reports of one event, or of several, put side by side.

    sources: as for `read`. Gives the `Outcome`: a `Comparison` for each story of two reports or more, the largest first, and what
    became of every other source. Raises `LanguageError` where the language model is missing or changed.
    """
    from sayso.pipeline import compare_sources

    return compare_sources(_listed(sources), settings)


def check(text: str, sources: Iterable[str], settings: Settings | None = None) -> Checked:
    """A text that somebody wrote, held against the pages it was written from.

    text: a file's name, or ``-`` for standard input.  sources: as for `read`; all count as reports of one story. Gives the
    `Checked`: a `Check` with its findings, and what became of sources that gave no page. Raises `ReadError` where the text holds
    nothing, `InputError` where no page could be read, and `LanguageError` where the language model is missing or changed.
    """
    from sayso.pipeline import check_text

    return check_text(text, _listed(sources), settings)


def open(library: str | Path | None = None, settings: Settings | None = None) -> Desk:
    """A library: to add to, and to ask.

    library: its file; else what ``SAYSO_LIBRARY`` names, else `library.sqlite` in the user's data folder, as for the commands.
    Where there is none yet, `Desk.add` makes it. Raises `LibraryError` where the file is no library, or a newer one.
    """
    from sayso.desk import Desk

    return Desk(library, settings)


def _listed(sources: Iterable[str]) -> Iterable[str]:
    """The sources, where a string alone is one and not its letters."""
    return [sources] if isinstance(sources, str) else sources


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_ELSEWHERE.get(name, "sayso.model")), name)


def __dir__() -> list[str]:
    return sorted(__all__)


class _Package(ModuleType):
    """Keeps `sayso.read` and `sayso.compare` the functions above, though rooms of these names are imported later.

    The import system binds a submodule's name on its package. The rooms stay where `from sayso.read import …` finds them.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in ("read", "compare") and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
