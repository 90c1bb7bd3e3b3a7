"""How the lines of a PDF's page are set: where they stand and how large, from which paragraphs and titles are told.

in: a page of pypdf    out: its lines with their places; the same as text with a blank line between paragraphs; the title.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from msgspec import Struct

from sayso.read.presshead import DAY
from sayso.read.senders import is_paper

_WIDE = 1.3  # of the usual way from line to line; more parts paragraphs
_OTHER = 0.08  # by so much of its size a line is set in another size
_INDENT, _DEEPEST = 0.6, 4.0  # of a letter's size: how far a paragraph's first line stands in
_NEAR = 60.0  # points, within which lines begin in one column
_FEW = 3  # lines that surely go on, from which the usual way is told
_STOPS = (".", "?", "!", "”", ":")
_TELLING = 0.04  # of the lines; so many gaps or indents, and they tell every paragraph
_LARGE = 1.2  # of the text's size, from which a line may be a title
_TITLE, _TITLE_LINES = (4, 30), 5  # words, and lines, of a title


class TypesetLine(Struct, frozen=True):
    """A line with its left end, its height above the page's foot and the size of its letters, in points; 0 where not known."""

    text: str
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0


def lines_of(page: Any) -> list[TypesetLine]:
    """The lines of a page, in the order in which pypdf reads them."""
    pieces: list[tuple[str, float, float, float]] = []

    def noted(text: str, cm: Sequence[float], tm: Sequence[float], _font: object, size: float) -> None:
        if text:
            scale = abs(cm[3] * tm[3]) or abs(cm[1] * tm[2]) or 1.0
            x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            pieces.append((text, float(x), float(y), float(size) * scale))

    whole = page.extract_text(visitor_text=noted)
    if "".join(text for text, *_ in pieces) != whole:  # never seen; its words are right, its places would be others'
        return [TypesetLine(line) for line in whole.split("\n")]
    lines: list[TypesetLine] = []
    held: list[str] = []
    place: tuple[float, float, float] | None = None
    for text, x, y, size in pieces:
        if (
            place is not None and x < place[0] - size and text.strip()[:1].isascii()
        ):  # a folio set before the name at its line's end
            held.append(" ")
        for k, part in enumerate(text.split("\n")):
            if k:
                lines.append(TypesetLine("".join(held), *(place or (0.0, 0.0, 0.0))))
                held, place = [], None
            held.append(part)
            if place is None and part.strip():
                place = (x, y, size)
    lines.append(TypesetLine("".join(held), *(place or (0.0, 0.0, 0.0))))
    return [line for line in lines if line.text.strip()]


def parted(pages: Sequence[Sequence[TypesetLine]]) -> tuple[list[str], bool]:
    """The pages' text with a blank line where a paragraph begins, and whether that is told throughout."""
    size = body_size(pages)
    usual = _usual([(a, b) for page in pages for a, b in pairwise(page) if _same(a, b) and a.y > b.y and abs(a.size - size) < 1])
    breaks = 0
    texts: list[str] = []
    for page in pages:
        out: list[str] = []
        for i, line in enumerate(page):
            if i and _parts(page, i, usual):
                out.append("")
                breaks += _same(page[i - 1], line)
            out.append(line.text)
        texts.append("\n".join(out))
    return texts, breaks > 1 and breaks >= _TELLING * sum(map(len, pages))


def _usual(pairs: Sequence[tuple[TypesetLine, TypesetLine]]) -> float:
    """The usual way from a line to the next in a paragraph, by those that surely go on, with a small letter: where paragraphs are
    of one or two lines, the ways between them are as many. 0 where there are none."""
    gaps = Counter(round(a.y - b.y, 1) for a, b in pairs if _goes_on(a, b))
    if gaps.total() < _FEW:
        gaps = Counter(round(a.y - b.y, 1) for a, b in pairs)
    return min(gaps, key=lambda gap: (-gaps[gap], gap)) if gaps else 0.0


def _goes_on(line: TypesetLine, following: TypesetLine) -> bool:
    return following.text.lstrip()[:1].islower() and not line.text.rstrip().endswith(_STOPS)


def title_of(pages: Sequence[Sequence[TypesetLine]]) -> str | None:
    """The words that are set largest on the first page, where they are a title's: more than a few, larger than the text, and
    neither the paper's name nor the day."""
    size = body_size(pages)
    groups: list[list[TypesetLine]] = []
    for line in pages[0] if pages and size else ():
        if line.size < _LARGE * size:
            continue
        if groups and _same(groups[-1][-1], line) and 0 < groups[-1][-1].y - line.y < 2 * line.size:
            groups[-1].append(line)
        else:
            groups.append([line])
    least, most = _TITLE
    said = [(g[0].size, " ".join(" ".join(x.text.split()) for x in g)) for g in groups if len(g) <= _TITLE_LINES]
    titles = [
        (large, text) for large, text in said if least <= len(text.split()) <= most and not DAY.search(text) and not is_paper(text)
    ]
    return max(titles, key=lambda t: t[0])[1] if titles else None


def body_size(pages: Sequence[Sequence[TypesetLine]]) -> float:
    """The size that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _same(one: TypesetLine, other: TypesetLine) -> bool:
    return abs(one.size - other.size) <= _OTHER * max(one.size, other.size)


def _parts(page: Sequence[TypesetLine], i: int, usual: float) -> bool:
    """Whether a paragraph begins with line `i`."""
    before, line = page[i - 1], page[i]
    if not usual:
        return False
    if not _same(before, line):
        return True
    gap = before.y - line.y
    if gap < 0:  # another column: it may go on there
        return before.text.rstrip().endswith((".", "?", "!", "”")) and not line.text.lstrip()[:1].islower()
    if gap > _WIDE * usual * max(1.0, line.size / (usual or 1.0)):
        return True
    near = [other.x for other in page[max(0, i - 8) : i + 8] if abs(other.x - line.x) <= _NEAR]
    left = min(near)
    at_left = sum(1 for x in near if x - left < _INDENT * line.size)
    deep = line.x - left
    return _INDENT * line.size < deep < _DEEPEST * line.size and at_left * 2 > len(near)
