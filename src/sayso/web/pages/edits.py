"""What people corrected, and whether it holds."""

from __future__ import annotations

from sayso.export.document import Document
from sayso.export.edits import pieces_of_edit, standing_of_edit
from sayso.web.asked import Asked
from sayso.web.shelf import Shelf

_MOST = 100


def edits(shelf: Shelf, asked: Asked) -> Document:
    """The corrections, the latest first."""
    found = shelf.library.edits(_MOST + 1)
    shown = [(told, list(pieces_of_edit(told.edit)), standing_of_edit(told)) for told in reversed(found[-_MOST:])]
    return shelf.document("edits.html", edits=shown, more=found[-1].edit.number - _MOST if len(found) > _MOST else 0)
