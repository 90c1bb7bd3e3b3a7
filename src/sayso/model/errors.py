"""Everything that can go wrong, as one tree.

    SaysoError
      UsageError        the command or call itself is wrong: unknown option, nothing given
        QueryError      what is searched for can't be understood, and where
      ReadError         a source could not be turned into a page
        FetchError      the network said no: time-out, status, size, a private address
      InputError        a page or line that can't be taken: no text, broken JSON, too large
      LibraryError      the library can't be opened, read or written: cause tells why
      LanguageError     the language model is missing or its bytes are not the pinned ones

A bad page never stops a run: at the door of a room the error becomes a `Failure`, a value that travels on beside the others.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

Stage = Literal["read", "extract", "annotate", "cluster", "compare"]


class SaysoError(Exception):
    """The root of the tree: every error that sayso raises on purpose. near: what may have been meant, a line each."""

    cause = "error"

    def __init__(self, message: str, *, cause: str | None = None, hint: str | None = None, near: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.cause = cause or type(self).cause
        self.hint = hint
        self.near = tuple(near)


class UsageError(SaysoError):
    """The command or call itself is wrong; nothing was done."""

    cause = "usage"


class QueryError(UsageError):
    """What is searched for can't be understood. source: the query.  span: the place in it, half-open, a sign long at least."""

    cause = "query"

    def __init__(self, message: str, *, source: str, span: tuple[int, int]) -> None:
        super().__init__(message, hint="sayso search --help shows how to ask")
        self.source = source
        self.span = span

    def __str__(self) -> str:
        start, end = self.span
        return f"{self.message}\n    {self.source}\n    {' ' * start}{'^' * (end - start)}"


class ReadError(SaysoError):
    """A source could not be turned into a page."""

    cause = "unreadable"


class FetchError(ReadError):
    """An address could not be fetched."""

    cause = "fetch"


class InputError(SaysoError):
    """A page or a line of input that can't be taken."""

    cause = "input"


class LibraryError(SaysoError):
    """The library can't be opened, read or written, or doesn't hold what was asked for.

    cause: "missing", "not-a-library", "newer", "locked", "read-only", "full", "damaged", "disk", "not-found", "ambiguous".
    """

    cause = "library"


class LanguageError(SaysoError):
    """The language model is missing, or its bytes are not the pinned ones."""

    cause = "language-model"


class Failure(Struct, frozen=True, kw_only=True):
    """What became of a source that could not be read, told as a value.

    source: what was given (path, address, line id).  stage: where it failed.  cause: a short stable code
    ("missing-file", "timeout", "no-text", …).  message: one line for a person.  hint: what to do about it, or None.
    fetched: the addresses that were asked before it failed.
    """

    source: str
    stage: Stage
    cause: str
    message: str
    hint: str | None = None
    fetched: tuple[str, ...] = ()

    @property
    def note(self) -> bool:
        """Whether this only tells what was passed over on purpose (a folder's pictures): nothing that was asked for failed."""
        return self.cause == "skipped"

    @property
    def asks(self) -> bool:
        """Whether the source is one that a site is asked for."""
        return self.source.lower().startswith(("http://", "https://"))

    @classmethod
    def of(cls, error: SaysoError, source: str, stage: Stage) -> Failure:
        """The failure that `error` stands for."""
        return cls(source=source, stage=stage, cause=error.cause, message=error.message, hint=error.hint)
