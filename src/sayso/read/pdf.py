"""PDF: the words of a print edition, a press release, or a web page that somebody printed.

in: bytes    out: the text, its paragraphs parted by blank lines, and the title and address that the pages bear
"""

from __future__ import annotations

import io
import logging
import re
import time
from itertools import zip_longest
from statistics import median
from typing import Any

from msgspec import Struct

from sayso.model import ReadError
from sayso.model.hyphens import all_joined
from sayso.model.printed import unligated, unpaged
from sayso.read.presshead import DAY
from sayso.read.senders import is_paper
from sayso.read.typeset import TypesetLine, lines_of, parted, title_of

_PAGES, _SECONDS = 400, 30.0  # at most so many pages, and so long
_SHOWN = 40_000  # pieces of text on a page; a broadsheet's has some thousands
_ENDED = re.compile(r"[.!?:][”\"’')]*$")
_FULL, _SHORT = 0.9, 0.6  # of a column's usual line: shorter ones end a paragraph with their sentence, or are a heading
_HINT = "save its text: pdftotext FILE.pdf"
_CUT = "cut out the article's pages"
_NAMES = re.compile(r"\.(?:docx?|pdf|indd|qxd|odt|rtf|html?|php)$|^(?:untitled|microsoft word)\b|^https?://", re.I)
_TOP, _HEAD_WORDS = 4, 16  # lines among which a page's head stands, and words of it
_PAGE = re.compile(r"\b(?:page|pg\.?|p\.)\s?[A-Z]?\d{1,3}\b|^[A-Z]?\d{1,3}\b|\b[A-Z]?\d{1,3}$", re.I)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?", re.I)
_LEAST = 3  # words of a printed title that a file's title opens with


class PdfText(Struct, frozen=True):
    """What a PDF says: its text, its title where it bears one, and the address it was printed from."""

    text: str
    title: str | None = None
    url: str | None = None


def text_of_pdf(data: bytes) -> PdfText:
    """The text of a PDF. Raises `ReadError` where none can be had."""
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
        pages = _pages(reader)
        title = str(reader.metadata.title or "").strip() if reader.metadata else ""
    except ReadError:
        raise
    except Exception as error:  # the library tells of a broken file in many ways
        raise ReadError(f"a broken PDF: {type(error).__name__}", cause="unreadable", hint=_HINT) from error
    if not any(line.text.strip() for page in pages for line in page):
        raise ReadError("a PDF of pictures, without text", cause="empty", hint="have it recognised: ocrmypdf FILE.pdf OUT.pdf")
    return _text(pages, title if len(title.split()) > 1 and not _NAMES.search(title) else None)


def _text(pages: list[list[TypesetLine]], title: str | None) -> PdfText:
    texts, told = parted(pages)
    printed = unpaged(texts)
    text = joined(printed.text, told=told)
    window = title or printed.window
    return PdfText(text, unligated(title_of(pages) or "") or _opening(window, text) or title, printed.url)


def _opening(window: str | None, text: str) -> str | None:
    """The line that a window's title opens with ("Ferry aground off Tarn - Northern Courier"), where the text has one."""
    if not window:
        return None
    said = window.casefold()
    lines = (line.strip() for line in text[:5000].split("\n"))
    return next((line for line in lines if len(line.split()) >= _LEAST and said.startswith(line.casefold())), None)


def _pages(reader: Any) -> list[list[TypesetLine]]:
    end, found = time.monotonic() + _SECONDS, []
    for page in reader.pages:
        if time.monotonic() > end:
            raise ReadError(f"a PDF that takes longer than {_SECONDS:.0f} s to read", cause="too-large", hint=_CUT)
        if _shows(page) > _SHOWN:
            raise ReadError(f"a PDF with a page of more than {_SHOWN:,} pieces of text", cause="too-large", hint=_CUT)
        found.append(lines_of(page))
    return found


def _shows(page: Any) -> int:
    """How often a page shows a piece of text (ISO 32000, 9.4.3); what reading it takes grows with the square of that."""
    stream = page.get_contents()
    data = stream.get_data() if stream is not None else b""
    return data.count(b"Tj") + data.count(b"TJ")


def _is_running_head(line: str) -> bool:
    """Whether a line near the top is what print has there: the day and the page's number, or the paper's name."""
    found = DAY.search(line)
    if found is None or len(line.split()) > _HEAD_WORDS:
        return False
    beside = _WEEKDAY.sub("", f"{line[: found.start()]} {line[found.end() :]}").strip(" ,;|·•–—-")
    number = _PAGE.search(beside)
    name = _PAGE.sub("", beside).strip(" ,;|·•–—-")
    return all(word[:1].isupper() or len(word) < _LEAST + 1 for word in name.split()) and (number is not None or is_paper(name))


def joined(text: str, *, told: bool) -> str:
    """The lines of a column put together to paragraphs: one ends at a blank line, or where a line that is very short stands before
    one that begins anew. told: blank lines tell the others too; else one ends where a line that is short ends a sentence."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    usual = median([len(line) for line in lines if line] or [0])
    paragraphs: list[list[str]] = [[]]
    for i, (line, following) in enumerate(zip_longest(lines, lines[1:], fillvalue="")):
        if line:
            paragraphs[-1].append(line)
        ended = _ENDED.search(line) is not None and len(line) < _FULL * usual
        heading = (len(line) < _SHORT * usual and following[:1].isupper()) or (i < _TOP and _is_running_head(line))
        if paragraphs[-1] and (not line or heading or (ended and not told)):
            paragraphs.append([])
    return "\n\n".join(all_joined(paragraph) for paragraph in paragraphs if paragraph)
