"""What a query finds: passages with the words in their context, the best first."""

from __future__ import annotations

from msgspec import Struct

from sayso.export.context import context_of_hit
from sayso.export.document import Document
from sayso.model import QueryError
from sayso.web.addresses import search_at
from sayso.web.asked import Asked
from sayso.web.shelf import Shelf, Unasked

_AT_ONCE = 20
_MOST = 200  # passages on a page
_WINDOW = 80  # signs of a query that are shown around the place where it is wrong


class Wrong(Struct, frozen=True):
    """Why a query can't be understood, and where: what stands before the place, in it and behind it."""

    message: str
    before: str
    there: str
    after: str


def search(shelf: Shelf, asked: Asked) -> Document | Unasked:
    """What a query finds; how to ask where there is none."""
    query, most = asked.fields.get("q", ""), asked.number("most", _AT_ONCE, _MOST)
    if not query.strip():
        return shelf.document("search.html", q="", wrong=None, hits=None, told=None, more=None)
    try:
        found = shelf.library.search(query, most)
    except QueryError as error:
        told = shelf.document("search.html", q=_short(query), wrong=_wrong(error), hits=None, told=None, more=None)
        return Unasked(told)
    more = search_at(q=query, most=min(_MOST, most * 5)) if len(found.hits) == most < _MOST else None
    hits = [(hit, context_of_hit(hit)) for hit in found.hits]
    return shelf.document("search.html", q=query, wrong=None, hits=hits, told=found, more=more)


def _wrong(error: QueryError) -> Wrong:
    start, end = error.span
    source = error.source
    return Wrong(
        message=error.message,
        before=_short(source[max(0, start - _WINDOW) : start]),
        there=source[start : min(end, start + _WINDOW)] or " ",
        after=source[min(end, start + _WINDOW) : end + _WINDOW],
    )


def _short(query: str) -> str:
    """A query as it is put back into its field: one that is far too long is not sent back whole."""
    return query[:1_000]
