"""The stories of the library, the one with the newest report first."""

from __future__ import annotations

from sayso.export.document import Document
from sayso.web.addresses import stories_at
from sayso.web.asked import Asked
from sayso.web.shelf import Shelf

AT_ONCE = 50
_MOST = 2_000  # pages


def stories(shelf: Shelf, asked: Asked) -> Document:
    """A page of the list."""
    wanted, every, page = asked.wanted(), asked.chosen("all"), asked.number("page", 1, _MOST)
    library = shelf.library
    found = library.stories(wanted, every=every, most=AT_ONCE + 1, skip=(page - 1) * AT_ONCE)
    reports, held, failed = library.counts()
    narrowed = {
        "about": wanted.actor, "outlet": wanted.outlet, "since": wanted.since, "until": wanted.until, "all": "1" if every else None,
    }  # fmt: skip
    return shelf.document(
        "stories.html", stories=found[:AT_ONCE], narrowed=narrowed, some=any(narrowed.values()), page=page, reports=reports,
        held=held, failed=failed, like=library.outlets_like(wanted.outlet) if wanted.outlet and not found else None,
        newer=stories_at(**narrowed, page=page - 1 if page > 2 else None) if page > 1 else None,
        older=stories_at(**narrowed, page=page + 1) if len(found) > AT_ONCE else None,
    )  # fmt: skip
