"""What a page is made with: the library as it lies there now, and how documents are made.

in: a library's file    out: a `Library` to ask, documents
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from threading import Lock

from msgspec import Struct

from sayso.export.document import Document, Shown
from sayso.export.labels import days
from sayso.library import Library, open_library
from sayso.model import Comparison, LibraryError, Story, day_of
from sayso.pipeline import comparison_of
from sayso.web import addresses
from sayso.web.addresses import Here
from sayso.web.kept import Kept

_THREADS = 4  # pages that are made at once; the others wait


class Moved(Struct, frozen=True):
    """That a page stands elsewhere. to: its path."""

    to: str


class Unasked(Struct, frozen=True):
    """A page that tells what is wrong with what was asked."""

    document: Document


class Shelf:
    """The library that is shown. Made for several threads at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.shown = Shown(files("sayso.web") / "templates", Here(), forms=True)
        self.shown.tell(at=addresses, days_told=_days)
        self.documents = Kept[Document](lambda made: len(made.text))
        self._compared = Kept[Comparison](_signs)
        self.threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="page")
        self._lock = Lock()
        self._library = open_library(path)
        self._file = _identity(path)

    @property
    def library(self) -> Library:
        """The library, opened anew where another file lies in its place (a backup that was put back)."""
        with self._lock:
            file = _identity(self.path)
            if file != self._file:
                before, self._library = self._library, open_library(self.path)
                self._file = file
                before.close()
            return self._library

    def document(self, template: str, **told: object) -> Document:
        """A document of one of this room's templates."""
        return self.shown.document(template, (), **told)

    def compared(self, story: Story) -> Comparison:
        """The comparison of a story as it is now, made once."""
        return self._compared.made_of(story, lambda: comparison_of(story))

    def close(self) -> None:
        """Let go of the library, and of what was not begun."""
        self.threads.shutdown(wait=False, cancel_futures=True)
        self._library.close()


def _days(first: str | None, last: str | None) -> str | None:
    """The days from one to another (ISO 8601)."""
    return days(day_of(first or last), day_of(last))


def _signs(compared: Comparison) -> int:
    """How many signs a comparison holds, or so: what is found in a text is as long again."""
    return 2 * sum(len(r.text) for r in compared.reports)


def _identity(path: Path) -> tuple[int, int]:
    try:
        told = path.stat()
    except OSError as error:
        raise LibraryError(f"the library {path} is gone: {error.strerror}", cause="missing", hint="put it back") from error
    return told.st_dev, told.st_ino
