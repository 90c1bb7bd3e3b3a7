"""A story: its comparison, as `sayso compare STORY --format html` writes it."""

from __future__ import annotations

from sayso.export.document import Document
from sayso.export.html import comparison_document
from sayso.pipeline import compare_story
from sayso.web.addresses import story_at
from sayso.web.asked import Asked
from sayso.web.desk import Desk, Moved

_COMPARED = 2  # reports that it takes


def story(desk: Desk, asked: Asked) -> Document | Moved:
    """The comparison of a story; its one report where there is nothing to compare."""
    found = desk.library.told_story(asked.name)
    if found.name != asked.name:
        return Moved(story_at(found.name))
    if len(found.members) < _COMPARED:
        told = desk.library.story(found.name)
        return desk.document("alone.html", story=told.story, reports=told.reports)
    return desk.kept.document(found, lambda: comparison_document(compare_story(found), desk.shown))
