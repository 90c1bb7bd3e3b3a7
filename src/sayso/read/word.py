"""Word documents: a page that somebody copied into one, or an export of a press database, as Nexis Uni makes them.

in: an open file, or its bytes    out: its words, blank lines between paragraphs, those of tables too
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO
from zipfile import BadZipFile, ZipFile

from sayso.model import ReadError

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell

_MAIN = "word/document.xml"
_MOST = 40_000_000  # bytes of the document's own part unpacked; a thousand articles have ten million
_PACKED = 4  # times the size of a page that all its parts may unpack to: it holds its pictures and its styles too
_HINT = "save it as plain text"


def is_word(data: bytes) -> bool:
    """Whether a ZIP is a Word document."""
    try:
        with ZipFile(io.BytesIO(data)) as parts:
            return _MAIN in parts.namelist()
    except (BadZipFile, ValueError, NotImplementedError):
        return False


def text_of_word(stream: BinaryIO, most: int) -> str:
    """The words of a Word document. most: bytes of a page. Raises `ReadError` where it has none, or can't be read."""
    import docx

    try:
        with ZipFile(stream) as parts:
            if sum(part.file_size for part in parts.infolist()) > _PACKED * most or parts.getinfo(_MAIN).file_size > _MOST:
                raise ReadError("a Word document that unpacks to more than a page may hold", cause="too-large", hint=_HINT)
        words = "\n\n".join(_paragraphs_in(docx.Document(stream)))
    except ReadError:
        raise
    except Exception as error:  # python-docx tells of a broken archive in many ways
        raise ReadError(f"no Word document that can be read: {type(error).__name__}", cause="unreadable", hint=_HINT) from error
    if not words.strip():
        raise ReadError("a Word document without words", cause="empty")
    return words


def _paragraphs_in(holder: Document | _Cell) -> Iterator[str]:
    """The paragraphs of a document or a cell; a cell that spans columns is told once."""
    from docx.table import Table

    for block in holder.iter_inner_content():
        if not isinstance(block, Table):
            yield block.text
            continue
        for row in block.rows:
            for cell in dict.fromkeys(row.cells):
                yield from _paragraphs_in(cell)
