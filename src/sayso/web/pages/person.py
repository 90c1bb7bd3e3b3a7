"""Somebody: what they said and what was said of them, several of one name apart."""

from __future__ import annotations

from functools import partial

from sayso.export.document import Document
from sayso.export.people import also_called, apart, once
from sayso.web.addresses import person_at
from sayso.web.asked import Asked
from sayso.web.shelf import Shelf

_LATEST = 100  # statements of each
_PEOPLE = 20  # of one name


def person(shelf: Shelf, asked: Asked) -> Document:
    """Those that a name may stand for; the question alone where there is no name."""
    name, wanted = asked.text("name"), asked.wanted()
    found = shelf.library.who(name, wanted, most=_LATEST) if name else ()
    narrowed = {"outlet": wanted.outlet, "since": wanted.since, "until": wanted.until}
    return shelf.document(
        "person.html", name=name, narrowed=narrowed, some=any(narrowed.values()), left_out=len(found[_PEOPLE:]),
        like=shelf.library.outlets_like(wanted.outlet) if name and wanted.outlet else None, here=partial(person_at, name or ""),
        people=[(told, apart(told.person), also_called(told.person), list(once(told.sayings))) for told in found[:_PEOPLE]],
    )  # fmt: skip
