"""The sources that gave no page, and why."""

from __future__ import annotations

from sayso.export.document import Document
from sayso.web.asked import Asked
from sayso.web.desk import Desk

_MOST = 500


def failures(desk: Desk, asked: Asked) -> Document:
    """The list, the latest first."""
    found = desk.library.failures()
    return desk.document("failures.html", failures=found[:_MOST], more=len(found[_MOST:]))
