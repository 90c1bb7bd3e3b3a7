"""sayso reads the news and keeps the ledger of who said what.

    import sayso

    for reading in sayso.read(["story.html"]):
        ...                                     # a Reading, or a Failure that says why there is none
    outcome = sayso.compare(["a.html", "b.txt", "https://example.org/story"])
    print(sayso.to_text(outcome))

`read` and `compare` are the two ways in, the types are what they give and take. Names are loaded when they are first used.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from sayso.version import __version__

if TYPE_CHECKING:
    from sayso.export import to_html, to_text
    from sayso.model import (
        Account,
        Actor,
        Article,
        Attribution,
        Claim,
        Comparison,
        Event,
        Failure,
        FetchError,
        InputError,
        LanguageError,
        Page,
        ReadError,
        Reading,
        Report,
        SaysoError,
        Span,
        TimeExpression,
        UsageError,
    )
    from sayso.pipeline import Outcome
    from sayso.settings import Settings


__all__ = [
    "Account",
    "Actor",
    "Article",
    "Attribution",
    "Claim",
    "Comparison",
    "Event",
    "Failure",
    "FetchError",
    "InputError",
    "LanguageError",
    "Outcome",
    "Page",
    "ReadError",
    "Reading",
    "Report",
    "SaysoError",
    "Settings",
    "Span",
    "TimeExpression",
    "UsageError",
    "__version__",
    "compare",
    "read",
    "to_html",
    "to_text",
]

_ELSEWHERE = {"Outcome": "sayso.pipeline", "Settings": "sayso.settings", "to_html": "sayso.export", "to_text": "sayso.export"}


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
