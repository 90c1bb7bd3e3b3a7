"""A file a page: each a function from what is asked to a document.

stories      /                 the list, narrowed
story        /story/ID         its comparison
report       /report/ID        who says what in it, and how it changed
person       /person?name=     what those of a name said
sources      /sources/ID       the ledger of a story
search       /search?q=        passages with their words in context
timeline     /timeline/ID      what happened when in a story, and who told it first
edits        /edits            what people corrected
failures     /failures         the sources that gave no page
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sayso.export.document import Document
from sayso.web.asked import Asked
from sayso.web.pages.edits import edits
from sayso.web.pages.failures import failures
from sayso.web.pages.person import person
from sayso.web.pages.report import report
from sayso.web.pages.search import search
from sayso.web.pages.sources import sources
from sayso.web.pages.stories import stories
from sayso.web.pages.story import story
from sayso.web.pages.timeline import timeline
from sayso.web.shelf import Moved, Shelf, Unasked

__all__ = ["PAGES", "Page"]

Page = Callable[[Shelf, Asked], Document | Moved | Unasked]
PAGES: Mapping[str, Page] = {
    "/": stories,
    "/story/{name}": story,
    "/report/{name}": report,
    "/person": person,
    "/sources/{name}": sources,
    "/timeline/{name}": timeline,
    "/search": search,
    "/edits": edits,
    "/failures": failures,
}
