"""A text that somebody wrote, to be held against pages: its words as they stand, since what is found in it points into them.

in: a file's name or ``-``    out: a `Page` of kind "text" (plain text, Markdown) or "html"
"""

from __future__ import annotations

import html
import sys
from pathlib import Path

import msgspec

from sayso.model import Failure, Page, ReadError
from sayso.read.binary import binary_kind, without_nuls
from sayso.read.content import LINES
from sayso.read.encoding import decoded
from sayso.read.files import read_file, why_unread
from sayso.read.options import ReadOptions
from sayso.read.word import text_of_word

_READ = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".pdf", ".rtf")  # what a page may be kept as


def read_written(source: str, options: ReadOptions | None = None) -> Page:
    """The text of a file, or of standard input. Raises `ReadError` where there is none."""
    o = options or ReadOptions()
    if source != "-" and Path(source).suffix.lower() in (*_READ, *LINES):
        return _page(source, o)
    if source != "-" and Path(source).suffix.lower() == ".docx":
        return _document(source, o)
    data = _stdin(o) if source == "-" else _bytes(source, o)
    if kind := binary_kind(data):
        raise ReadError(f"{source}: {kind}, no text", cause="is-binary", hint="save it as plain text")
    found = decoded(without_nuls(data))
    text = found.text
    if not text.strip():
        raise ReadError(f"{source} is empty", cause="empty")
    return Page(
        source=source,
        name=Path(source).name if source != "-" else "standard input",
        content=text,
        kind="text",
        encoding=found.encoding,
    )


def _document(source: str, o: ReadOptions) -> Page:
    """The words of a Word document."""
    try:
        with Path(source).open("rb") as stream:
            words = text_of_word(stream, o.max_bytes)
    except ReadError as error:
        raise ReadError(f"{source}: {error}", cause=error.cause, hint=error.hint) from error
    except (OSError, ValueError) as error:
        raise _unread(source, error) from error
    return Page(source=source, name=Path(source).name, content=words, kind="text")


def _page(source: str, o: ReadOptions) -> Page:
    """A text kept as a page."""
    pages = iter(read_file(source, o))
    page = next(pages, None)
    if page is None or isinstance(page, Failure):
        raise ReadError(f"{source}: {page.message if page else 'nothing in it'}", cause=page.cause if page else "empty")
    rest: list[Page] = []
    for other in pages if Path(source).suffix.lower() == ".eml" else ():
        if isinstance(other, Failure):  # a text cut short would be told to be right as a whole
            raise ReadError(f"{source}: {other.message}", cause=other.cause, hint="check its parts one by one")
        rest.append(other)
    return _together([page, *rest], Path(source).name) if rest else page


def _together(pages: list[Page], name: str) -> Page:
    """The stories of a newsletter as the one text that somebody wrote."""
    parts = (
        p.content if p.kind == "html" else "".join(f"<p>{html.escape(part)}</p>" for part in p.content.split("\n\n")) for p in pages
    )
    whole = f"<html><body>{''.join(parts)}</body></html>"
    return msgspec.structs.replace(
        pages[0],
        source=pages[0].source.rpartition(":")[0],
        name=name,
        content=whole,
        kind="html",
        title=None,
        extent=None,
        url=None,
    )


def _stdin(o: ReadOptions) -> bytes:
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise ReadError("standard input is closed", cause="empty")
    return _within(stream.read(o.max_bytes + 1), "standard input", o)


def _bytes(source: str, o: ReadOptions) -> bytes:
    try:
        with Path(source).open("rb") as stream:
            data = stream.read(o.max_bytes + 1)
    except (OSError, ValueError) as error:
        raise _unread(source, error) from error
    return _within(data, source, o)


def _unread(source: str, error: OSError | ValueError) -> ReadError:
    why = why_unread(source, error)
    return ReadError(f"{source}: {why.message}", cause=why.cause, hint=why.hint)


def _within(data: bytes, source: str, o: ReadOptions) -> bytes:
    """The bytes, where they are not too many: a text cut short would be told to be right as a whole."""
    if len(data) > o.max_bytes:
        raise ReadError(
            f"{source}: larger than {o.max_bytes / 1e6:,.0f} MB", cause="too-large", hint="check its chapters one by one"
        )
    return data
