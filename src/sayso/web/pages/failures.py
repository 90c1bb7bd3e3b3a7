"""The sources that gave no page, and why."""

from __future__ import annotations

from sayso.export.document import Document
from sayso.web.asked import Asked
from sayso.web.shelf import Shelf

_MOST = 500


def failures(shelf: Shelf, asked: Asked) -> Document:
    """The list, the latest first."""
    found = shelf.library.failures()
    return shelf.document("failures.html", failures=found[:_MOST], more=len(found[_MOST:]))
