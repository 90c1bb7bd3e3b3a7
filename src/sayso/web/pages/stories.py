"""The stories of the library, the one with the newest report first."""

from __future__ import annotations

from sayso.export.document import Document
from sayso.web.addresses import stories_at
from sayso.web.asked import Asked
from sayso.web.desk import Desk

AT_ONCE = 50
_MOST = 2_000  # pages


def stories(desk: Desk, asked: Asked) -> Document:
    """A page of the list."""
    wanted, every, page = asked.wanted(), asked.chosen("all"), asked.number("page", 1, _MOST)
    library = desk.library
    found = library.stories(wanted, every=every, most=AT_ONCE + 1, skip=(page - 1) * AT_ONCE)
    reports, held, failed = library.counts()
    narrowed = {"outlet": wanted.outlet, "since": wanted.since, "until": wanted.until, "all": "1" if every else None}
    return desk.document(
        "stories.html", stories=found[:AT_ONCE], narrowed=narrowed, some=any(narrowed.values()), page=page, reports=reports,
        held=held, failed=failed,
        newer=stories_at(**narrowed, page=page - 1 if page > 2 else None) if page > 1 else None,
        older=stories_at(**narrowed, page=page + 1) if len(found) > AT_ONCE else None,
    )  # fmt: skip
