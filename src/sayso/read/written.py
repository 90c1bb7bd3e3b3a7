"""A text that somebody wrote, to be held against pages: its words as they stand, since what is found in it points into them.

in: a file's name or ``-``    out: a `Page` of kind "text" (plain text, Markdown) or "html"
"""

from __future__ import annotations

import sys
from pathlib import Path

from sayso.model import Failure, Page, ReadError
from sayso.read.content import LINES
from sayso.read.encoding import decode
from sayso.read.files import read_file
from sayso.read.options import ReadOptions

_MARKUP = (".html", ".htm", ".xhtml", ".mhtml", ".mht")


def read_written(source: str, options: ReadOptions | None = None) -> Page:
    """The text of a file, or of standard input. Raises `ReadError` where there is none."""
    o = options or ReadOptions()
    if source != "-" and Path(source).suffix.lower() in (*_MARKUP, *LINES):
        return _page(source, o)
    if source != "-" and Path(source).suffix.lower() == ".docx":
        return _document(source, o)
    data = _stdin() if source == "-" else _bytes(source, o)
    text, encoding = decode(data)
    if not text.strip():
        raise ReadError(f"{source} is empty", cause="empty")
    return Page(
        source=source, name=Path(source).name if source != "-" else "standard input", content=text, kind="text", encoding=encoding
    )


def _document(source: str, o: ReadOptions) -> Page:
    """The paragraphs of a Word document."""
    import docx

    try:
        words = "\n\n".join(p.text for p in docx.Document(source).paragraphs)
    except Exception as error:  # python-docx tells a missing file and a broken archive in many ways
        if not Path(source).exists():
            _exists(source, o)
        raise ReadError(f"{source}: no Word document that can be read", cause="unreadable") from error
    if not words.strip():
        raise ReadError(f"{source} is empty", cause="empty")
    return Page(source=source, name=Path(source).name, content=words, kind="text")


def _page(source: str, o: ReadOptions) -> Page:
    """A text kept as a page."""
    page = next(iter(read_file(source, o)), None)
    if page is None or isinstance(page, Failure):
        raise ReadError(f"{source}: {page.message if page else 'nothing in it'}", cause=page.cause if page else "empty")
    return page


def _stdin() -> bytes:
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise ReadError("standard input is closed", cause="empty")
    return bytes(stream.read())


def _bytes(source: str, o: ReadOptions) -> bytes:
    _exists(source, o)
    with Path(source).open("rb") as stream:
        return stream.read(o.max_bytes)


def _exists(source: str, o: ReadOptions) -> None:
    """Raise `ReadError` where there is no such file, or it may not be read, in the words that pages are told in."""
    failure = next((f for f in read_file(source, o) if isinstance(f, Failure)), None)
    if failure is not None:
        raise ReadError(f"{source}: {failure.message}", cause=failure.cause, hint=failure.hint)
