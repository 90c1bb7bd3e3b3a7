"""PDF: the words of a print edition or a press release.

in: bytes    out: the text, page behind page, and the title that the file bears
"""

from __future__ import annotations

import io
import logging
import re
import time
from itertools import zip_longest
from statistics import median
from typing import Any

from sayso.model import ReadError

_PAGES, _SECONDS = 400, 30.0  # at most so many pages, and so long
_SHOWN = 40_000  # pieces of text on a page; a broadsheet's has some thousands
_ENDED = re.compile(r"[.!?:][”\"’')]*$")
_FULL, _SHORT = 0.9, 0.6  # of a column's usual line: shorter ones end a paragraph with their sentence, or are a heading
_HINT = "save its text: pdftotext FILE.pdf"
_CUT = "cut out the article's pages"
_HYPHEN = re.compile(r"(?<=[a-zà-ÿ])-\n(?=[a-zà-ÿ])")  # a word parted at a line's end
_NAMES = re.compile(r"\.(?:docx?|pdf|indd|qxd|odt|rtf)$|^(?:untitled|microsoft word)\b", re.I)  # what programs write as a title


def text_of_pdf(data: bytes) -> tuple[str, str | None]:
    """The text of a PDF, and its title where it bears one. Raises `ReadError` where no text can be had."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it can't read is our failure, and no line on the terminal
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError(
                "a PDF that wants a password", cause="unreadable", hint="save its text: pdftotext -upw PASSWORD FILE.pdf"
            )
        if len(reader.pages) > _PAGES:
            raise ReadError(f"a PDF of more than {_PAGES} pages", cause="too-large", hint=_CUT)
        text = "\n\n".join(_pages(reader))
        title = str(reader.metadata.title or "").strip() if reader.metadata else ""
    except ReadError:
        raise
    except Exception as error:  # the library tells of a broken file in many ways
        raise ReadError(f"a broken PDF: {type(error).__name__}", cause="unreadable", hint=_HINT) from error
    if not text.strip():
        raise ReadError("a PDF of pictures, without text", cause="empty", hint="have it recognised: ocrmypdf FILE.pdf OUT.pdf")
    return _joined(_HYPHEN.sub("", text)), title if len(title.split()) > 1 and not _NAMES.search(title) else None


def _pages(reader: Any) -> list[str]:
    end, found = time.monotonic() + _SECONDS, []
    for page in reader.pages:
        if time.monotonic() > end:
            raise ReadError(f"a PDF that takes longer than {_SECONDS:.0f} s to read", cause="too-large", hint=_CUT)
        if _shows(page) > _SHOWN:
            raise ReadError(f"a PDF with a page of more than {_SHOWN:,} pieces of text", cause="too-large", hint=_CUT)
        found.append(page.extract_text())
    return found


def _shows(page: Any) -> int:
    """How often a page shows a piece of text (ISO 32000, 9.4.3); what reading it takes grows with the square of that."""
    stream = page.get_contents()
    data = stream.get_data() if stream is not None else b""
    return data.count(b"Tj") + data.count(b"TJ")


def _joined(text: str) -> str:
    """The lines of a column put together to paragraphs: one ends at a blank line, where a line that is short ends a sentence, or
    where it stands before one that begins anew."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    usual = median([len(line) for line in lines if line] or [0])
    paragraphs: list[list[str]] = [[]]
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        if line:
            paragraphs[-1].append(line)
        ended = _ENDED.search(line) is not None and len(line) < _FULL * usual
        heading = len(line) < _SHORT * usual and following[:1].isupper()
        if paragraphs[-1] and (not line or ended or heading):
            paragraphs.append([])
    return "\n\n".join(" ".join(lines) for lines in paragraphs if lines)
