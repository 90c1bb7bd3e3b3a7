"""What people see of a comparison or a reading: text for a terminal, one self-contained HTML file.

in: an `Article`    out: a text to be mended by hand, and what is read otherwise.
in: an `Outcome` or `Checked` of the pipeline, or `Reading`s    out: text or HTML. Nothing is said that is not a report's own
words, a label or a count. Each way of writing is loaded when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.export.brief import brief_to_docx, brief_to_html, brief_to_markdown, brief_to_text
    from sayso.export.checking import check_to_html, check_to_text
    from sayso.export.fixture import Miss, misses, to_fixture
    from sayso.export.html import to_html
    from sayso.export.reading import reading_to_html
    from sayso.export.text import to_text

__all__ = [
    "Miss",
    "brief_to_docx",
    "brief_to_html",
    "brief_to_markdown",
    "brief_to_text",
    "check_to_html",
    "check_to_text",
    "misses",
    "reading_to_html",
    "to_fixture",
    "to_html",
    "to_text",
]
_WHERE = {
    "brief": ("brief_to_docx", "brief_to_html", "brief_to_markdown", "brief_to_text"),
    "checking": ("check_to_html", "check_to_text"),
    "fixture": ("Miss", "misses", "to_fixture"),
    "html": ("to_html",),
    "reading": ("reading_to_html",),
    "text": ("to_text",),
}


def __getattr__(name: str) -> object:
    module = next((module for module, names in _WHERE.items() if name in names), None)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"sayso.export.{module}"), name)
