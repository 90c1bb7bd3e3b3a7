"""A story: its comparison, as `sayso compare STORY --format html` writes it."""

from __future__ import annotations

from sayso.export.document import Document
from sayso.export.html import comparison_document
from sayso.pipeline import outcome_of
from sayso.web.addresses import story_at
from sayso.web.asked import Asked
from sayso.web.shelf import Moved, Shelf

_COMPARED = 2  # reports that it takes


def story(shelf: Shelf, asked: Asked) -> Document | Moved:
    """The comparison of a story; its one report where there is nothing to compare."""
    found = shelf.library.told_story(asked.name)
    if found.name != asked.name:
        return Moved(story_at(found.name))
    if len(found.members) < _COMPARED:
        told = shelf.library.story(found.name)
        return shelf.document("alone.html", story=told.story, reports=told.reports)
    return shelf.documents.made_of(found, lambda: comparison_document(outcome_of(found, shelf.compared(found)), shelf.shown))
