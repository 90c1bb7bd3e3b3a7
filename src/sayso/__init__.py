"""sayso reads the news and keeps the ledger of who said what.

    import sayso

    for reading in sayso.read(["story.html"]):
        ...                                     # a Reading, or a Failure that says why there is none
    outcome = sayso.compare(["a.html", "b.txt", "https://example.org/story"])
    print(sayso.to_text(outcome))
    held = sayso.check("draft.txt", ["a.html", "b.txt"])
    for finding in held.check.failed:
        ...                                     # a quotation, speaker, number, day or claim, and the reports' words for it

`read`, `compare` and `check` are the ways in, the types are what they give and take. Names are loaded when they are first used.
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
        Check,
        Claim,
        Comparison,
        Event,
        Failure,
        FetchError,
        Finding,
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
    "Event",
    "Failure",
    "FetchError",
    "Finding",
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
    "check",
    "compare",
    "read",
    "to_html",
    "to_text",
]

_ELSEWHERE = {
    "Outcome": "sayso.pipeline",
    "Checked": "sayso.pipeline",
    "Settings": "sayso.settings",
    "to_html": "sayso.export",
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
