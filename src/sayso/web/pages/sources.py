"""The ledger of a story: who its sources are, and which reports carry them."""

from __future__ import annotations

from sayso.export.document import Document
from sayso.web.addresses import sources_at
from sayso.web.asked import Asked
from sayso.web.shelf import Moved, Shelf


def sources(shelf: Shelf, asked: Asked) -> Document | Moved:
    """The sources of a story, those that most outlets carry first."""
    found = shelf.library.sources(asked.name)
    if found.story.id != asked.name:
        return Moved(sources_at(found.story.id))
    return shelf.document("sources.html", story=found.story, sources=found.sources)
