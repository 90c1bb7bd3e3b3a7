"""Text that stands on printed pages (PDF, ``pdftotext``): what runs along at the head and foot of each page is taken out.

in: the pages' lines    out: one text, and what a browser prints around a page: the window's title and the address.

A line at a page's head or foot runs along if it stands there on other pages too, numbers aside, or is nothing but a page number, or
what browsers and archives print around a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

PAGE_BREAK = "\f"
_ZONE = 4  # lines with words on them at the head and foot of a page, among which running ones stand
_BELOW, _WORDS = 20, 3  # lines below a window's title, and words of one that it opens with
_LONGEST = 140  # characters of a line that runs along
_PAGES_OF = r"(?:of|/|von|de|sur|di|du|av|z|van)"
_NUMBER = re.compile(
    rf"\W{{0,4}}(?:(?:page|p\.|pag\.?|seite|página|pagina|strona|side|sida)\s?\d{{1,4}}(?:\s?{_PAGES_OF}\s?\d{{1,4}})?|"
    rf"\d{{1,3}}\s?{_PAGES_OF}\s?\d{{1,3}}|[-–—|\[(]\s?\d{{1,3}}\s?[-–—|\])]?)\W{{0,4}}",
    re.I,
)
_NUMBERED = re.compile(r"\s{3,}(?:page|seite|página|pagina|strona|side|sida)\s?\d{1,4}\s*$", re.I)  # behind a paper's name
_ALONE = re.compile(r"\d{1,4}")
_ADDRESS = re.compile(r"(?P<url>(?:https?|file)://[^\s]{3,})(?:\s+(?:\d{1,3}/\d{1,3}|page\s\d.{0,10}))?", re.I)
_CLOCKED = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s+(?P<window>\S.{0,300}))?"
)
_PRINTED = re.compile(
    r"(?:printed|downloaded|retrieved|accessed|gedruckt|ausgedruckt|imprimé|impreso)\s?(?:on|from|by|at|am|le|el|:)\s?\S.{0,120}",
    re.I,
)
_SENTENCE = re.compile(r"\w{2}[.!?][\"”’)]?\s*$")
_DIGITS = re.compile(r"\d+")
_END = re.compile(r"[.!?…:。！？][\"”’»“)\]]*\s*$")
_SMALL = re.compile(r"\s*[a-zß-öø-ÿ]")
_BYLINE = re.compile(r"\s*(?:by|von|par|por|di|de)\s+[A-ZÀ-Þ]")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_GUTTER, _SHARED, _LEAST = 2, 0.5, 8  # columns of white between two columns of text; of the lines stand on both sides; lines
_WIDEST = 400  # columns of a printed page, at most
_SWAY = 8  # columns by which that white strip is off on some lines


class Printed(Struct, frozen=True, kw_only=True):
    """The text of some pages. window: the title that a browser printed above them.  url: the address it printed."""

    text: str
    window: str | None = None
    url: str | None = None


def of_pages(text: str) -> Printed:
    """The text of a file that marks where its pages end, as ``pdftotext`` does."""
    return unpaged([in_columns(page) for page in text.split(PAGE_BREAK)])


def unpaged(pages: Sequence[str]) -> Printed:
    """The pages' text as one, without what runs along."""
    split = [[line.rstrip() for line in unligated(page).splitlines()] for page in pages]
    heads = [_zone(lines) for lines in split]
    runs = _running(split, heads)
    window = url = None
    kept: list[list[str]] = []
    for number, (lines, zone) in enumerate(zip(split, heads, strict=True)):
        out = list(lines)
        for i, at_top in zone.items():
            text = " ".join(lines[i].split())
            if clocked := _CLOCKED.fullmatch(text):
                window = window or clocked["window"]
            if address := _ADDRESS.fullmatch(text):
                url = url or address["url"]
            if (
                _is_around(text)
                or _NUMBERED.search(lines[i][-_LONGEST:])
                or (_form(text) in runs and not (number == 0 and at_top and not _said_below(text, lines[i + 1 :])))
            ):
                out[i] = ""
        kept.append(out)
    return Printed(
        text="\n".join(_going_on(_seamed(kept))), window=window, url=url if url and not url.lower().startswith("file") else None
    )


def _said_below(text: str, below: Sequence[str]) -> bool:
    """Whether a window's title is said below as the page's: "Ferry aground off Tarn - Northern Courier"."""
    lines = [line.strip() for line in below if line.strip()][:_BELOW]
    return any(len(line.split()) >= _WORDS and text.startswith(line) for line in lines)


def unligated(text: str) -> str:
    """A text without the signs that print has for two letters."""
    return text.translate(_LIGATURES)


def _zone(lines: Sequence[str]) -> dict[int, bool]:
    """The lines at a page's head and foot, by whether they stand at its head."""
    filled = [i for i, line in enumerate(lines) if line.strip()]
    return {**dict.fromkeys(filled[-_ZONE:], False), **dict.fromkeys(filled[: min(_ZONE, len(filled) // 2)], True)}


def _running(pages: Sequence[Sequence[str]], zones: Sequence[dict[int, bool]]) -> set[str]:
    """What stands at the head or foot of several pages, numbers aside."""
    counts: Counter[str] = Counter()
    for lines, zone in zip(pages, zones, strict=True):
        counts.update({_form(lines[i]) for i in zone if len(lines[i].strip()) <= _LONGEST})
    least = max(2, len(pages) // 3)
    return {form for form, n in counts.items() if n >= least and form}


def _form(line: str) -> str:
    """A line as it is told again: numbers aside, but for sentences."""
    if _SENTENCE.search(line):
        return " ".join(line.split())
    return _DIGITS.sub("#", " ".join(line.split()).casefold())


def _is_around(text: str) -> bool:
    """Whether a line is a page number, or what browsers and archives print around a page."""
    return any(pattern.fullmatch(text) for pattern in (_NUMBER, _ALONE, _ADDRESS, _CLOCKED, _PRINTED))


def _seamed(pages: Sequence[list[str]]) -> Iterator[str]:
    """The lines of all pages; where one page ends amid a sentence the next goes on without a blank line."""
    ended = True
    for number, lines in enumerate(pages):
        filled = [i for i, line in enumerate(lines) if line.strip()]
        if not filled:
            continue
        body = lines[filled[0] : filled[-1] + 1]
        small = body[0].lstrip()[:1].islower()
        if number and (ended and not small):
            yield ""
        yield from body
        ended = _END.search(body[-1]) is not None


def _going_on(lines: Iterable[str]) -> Iterator[str]:
    """The lines without blank ones amid a sentence, as they stand between two columns or around a picture."""
    before, blanks = "", 0
    for line in lines:
        if not line.strip():
            blanks += 1
            continue
        amid = before and _SMALL.match(line) and not _BYLINE.match(line) and not _END.search(before)
        yield from ("",) * (0 if amid else blanks)
        yield line
        before, blanks = line, 0


def in_columns(page: str) -> str:
    """A page that was laid out as it is printed (``pdftotext -layout``), its columns below each other instead of side by side; the
    page itself where it has one column."""
    lines = [line.rstrip() for line in page.splitlines()]
    filled = [line for line in lines if line.strip()]
    gutter = _gutter(filled) if len(filled) >= _LEAST else None
    if gutter is None:
        return page
    start, end = gutter
    out: list[str] = []
    left: list[str] = []
    right: list[str] = []
    for line in [*lines, None]:
        halves = _halves(line, start, end) if line is not None else None
        if halves:
            left.append(halves[0].rstrip())
            right.append(halves[1])
            continue
        out += [*left, *right]  # a line across both parts what stands above it from what stands below
        left, right = [], []
        if line is not None:
            out.append(line)
    return "\n".join(out)


def _halves(line: str, start: int, end: int) -> tuple[str, str] | None:
    """What stands left and right of the white strip, which may be a little to a side; None of a line across it."""
    if not line[start:end].strip():
        return line[:start], line[end:]
    gap = re.search(r"\S(\s{2,})\S", line[max(0, start - _SWAY) : end + _SWAY])
    if gap is None:
        return None
    at = max(0, start - _SWAY)
    return line[: at + gap.start(1)], line[at + gap.end(1) :]


def _gutter(lines: Sequence[str]) -> tuple[int, int] | None:
    """The white strip between two columns of text: most lines have words on both sides of it, and hardly any has one on it. A page
    that is wider than any print has none."""
    width = max(map(len, lines))
    if width > _WIDEST:
        return None
    ends = [(line, len(line) - len(line.lstrip()), len(line.rstrip())) for line in lines]
    most = max(1, len(lines) // 12)
    best: tuple[int, int] | None = None
    open_at: int | None = None
    for at in range(width // 5, width - width // 5 + 1):
        both = crossed = 0
        for line, first, end in ends:
            if len(line) > at and line[at] != " ":
                crossed += 1
                if crossed > most:
                    break
            elif first < at < end:
                both += 1
        if both >= _SHARED * len(lines) and crossed <= most:
            open_at = at if open_at is None else open_at
            if at - open_at + 1 >= _GUTTER and (best is None or at - open_at >= best[1] - best[0]):
                best = (open_at, at + 1)
        else:
            open_at = None
    return best
