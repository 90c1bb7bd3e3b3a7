"""A report: its words with who says them, its versions and what each changed."""

from __future__ import annotations

from sayso.export.document import Document, split_anchors
from sayso.export.reading import reading_page
from sayso.web.addresses import report_at
from sayso.web.asked import Asked
from sayso.web.shelf import Moved, Shelf

_CHANGES = 100  # of a version that are shown


def report(shelf: Shelf, asked: Asked) -> Document | Moved:
    """A report. at: the words that a link leads to."""
    library = shelf.library
    found = library.report(asked.name)
    at = asked.span("at")
    if found.report.id != asked.name:
        return Moved(report_at(found.report.id, at))
    page = reading_page("r", found.reading, at)
    story = library.story(found.report.story).story
    return shelf.shown.document(
        "report.html", split_anchors([page.anchors]), p=page, report=found.report, versions=found.versions, story=story,
        most=_CHANGES,
    )  # fmt: skip
