"""Lines that were filled to a column (terminal browsers, e-mail, columns of print), put together again.

in: the lines of a text as they stand, with their indents    out: the same lines, those that go on joined to the ones before them.

A line goes on where the next one's first word had no more room on it. How wide the column is, is told by lines that surely go on:
they end no sentence, and the next one opens with a small letter. A short text has few of these: there, no line may be longer than a
column has room for, and none that surely goes on may have had room for the next word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from sayso.extract.lines.runninghead import is_running_head
from sayso.extract.words import CASELESS, DENSE, ends_sentence
from sayso.model.hyphens import all_joined

_MARK = r"(?:\[\d{1,4}\])?"
_SMALL = re.compile(rf"\s*{_MARK}[“\"'‘(]?[a-zß-öø-ÿа-яё]")
_LIST = re.compile(r"\s*(?:[•·‣◦▪▫■□●○◆◇►▸▶➤➢→»*+#@–—-]|[oO](?=\s)|\d{1,3}[.)](?=\s)|#{1,6}(?=\s))\s*(?=\S|$)")
_SURE_LIST = re.compile(r"\s*(?:[•·‣◦▪▫■□●○◆◇►▸▶➤➢→»*+#@]|[oO](?=\s{1,3}\S)|\d{1,3}[.)](?=\s))\s")
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
_ALONE = re.compile(r"\s*(?:Advertisement|ADVERTISEMENT)\s*$")  # stands between paragraphs, and no program leaves it a blank line
_LEAST, _MOST = 24, 110  # columns
_RAGGED = 12  # columns by which lines of one width differ, as words are long
_ADDRESS = re.compile(r"\]\(|://")  # what no program breaks
_PARTED = re.compile(r"[a-zß-öø-ÿ]-$")
_CASELESS = re.compile(rf"\s*{_MARK}[“\"'‘(「『]?[{CASELESS}]")
_CASELESS_END = re.compile(rf"[{CASELESS}][,，、]?\s*$")
_LEAST_CASELESS = 36  # columns of a line in such letters; menus have shorter ones
_FEW = 4  # lines that surely go on, from which a width is told
_SCANT = 2  # lines of a short text that seem to go on, one of them surely; or one, in small letters to a sentence's end
_LEAST_OF_ONE = 60  # columns of a text that is told by one line
_SCANT_LINES = 80  # of a short text, at most
_SCANT_WIDTH = (50, 100)  # columns that short texts are filled to
_NEARLY = 0.8  # of the width that a line of a short text has which seems to go on
_ASKED = 4000  # lines that are asked for it
_LATE = 0.9  # of the lines that surely go on, so many had no room for the next word
_DENSE_WORD = 4  # columns that a word wants in a script that parts none
_SLACK = 20  # columns, at most: print set by hand
_TOP = 4  # lines among which a page's head stands
_HALF = 0.5  # of the width; a shorter line that ends no sentence is a line of its own


class Fill(Struct, frozen=True):
    """How a text is filled. width: of its column.  slack: columns by which a line may be short and still go on.  signs: the program
    counted signs, and not the columns they take."""

    width: int
    slack: int
    signs: bool = False


def unfilled(lines: Sequence[str]) -> tuple[list[str], bool]:
    """The lines, wrapped ones joined, and whether there were any."""
    fill = fill_of(lines)
    if fill is None:
        return list(lines), False
    out: list[list[str]] = []  # paragraphs by their lines
    top = 0  # lines with words so far, up to those among which a page's head stands
    before = ""  # the last line with words on it, as it stood
    blank = False  # whether a blank line stands behind it
    listed = False  # whether the paragraph opened with a list's mark
    for line in lines:
        if not line.strip():
            blank = True
            continue
        alone = _ALONE.match(before) or _ALONE.match(line) or (top <= _TOP and (is_running_head(before) or is_running_head(line)))
        top += 1
        if before and not alone and _goes_on(before, line, fill, listed) and not blank:
            out[-1].append(line.strip())
        else:
            out += [[""], [line.rstrip()]] if blank else [[line.rstrip()]]
            listed = _SURE_LIST.match(line) is not None
        before, blank = line, False
    return [all_joined(paragraph) for paragraph in out], True


def fill_of(lines: Sequence[str]) -> Fill | None:
    """The column that a text is filled to; None where its lines are paragraphs."""
    return _fill(lines, signs=False) or _fill(lines, signs=True) or _scant_fill(lines)


def _fill(lines: Sequence[str], signs: bool) -> Fill | None:
    measured = _signs if signs else _width
    if signs and all(line.isascii() for line in lines[:_ASKED]):
        return None
    sure = list(_sure(lines[:_ASKED], measured))
    if len(sure) < _FEW:
        return None
    widths = sorted(w for w, _ in sure)
    counts = [(sum(1 for w in widths if top - _RAGGED <= w <= top), -top) for top in sorted(set(widths))]
    most, top = max(counts)
    width = -top
    longer = sum(1 for line in lines[:_ASKED] if len(line) > width + _RAGGED and not _ADDRESS.search(line))
    if most < _FEW or most * 3 < len(sure) or longer > most or not _LEAST <= width <= _MOST:
        return None
    needs = sorted(n for w, n in sure if width - _SLACK <= w <= width)
    slack = max(0, width + 1 - needs[int((1 - _LATE) * (len(needs) - 1))])
    return Fill(width=width, slack=min(slack, _SLACK), signs=signs)


def _scant_fill(lines: Sequence[str]) -> Fill | None:
    """The column of a text that is too short for many lines to go on: the width of its longest line, where no line that
    surely goes on had room there for the next word; None where one had, or hardly any goes on."""
    shown = [line for line in lines if line.strip()]
    if len(shown) > _SCANT_LINES:
        return None
    width = max((_width(line) for line in shown if not _ADDRESS.search(line)), default=0)
    least, most = _SCANT_WIDTH
    if not least <= width <= most:
        return None
    sure = list(_sure(lines, _width))
    if not sure or any(needed <= width for _, needed in sure):
        return None
    seeming = [following for line, following in pairwise(lines) if _seems_to_go_on(line, following, width)]
    one = len(seeming) == 1 and width >= _LEAST_OF_ONE and _SMALL.match(seeming[0]) is not None and ends_sentence(seeming[0])
    return Fill(width=width, slack=0) if one or len(seeming) >= _SCANT else None


def _seems_to_go_on(line: str, following: str, width: int) -> bool:
    """Whether a long line ends no sentence and the next, no item of a list, stands right below it as far in."""
    if not line.strip() or not following.strip() or _ends(line) or _LIST.match(following) or _indent(line) != _indent(following):
        return False
    return _width(line) >= _NEARLY * width and _width(line) + 1 + _width(following.split(None, 1)[0]) > width


def _sure(lines: Sequence[str], measured: Callable[[str], int]) -> Iterator[tuple[int, int]]:
    """Of each line that surely goes on: how wide it is, and would be with the next one's first word."""
    for line, following in pairwise(lines):
        if not line.strip() or _ends(line):
            continue
        if _SMALL.match(following):
            wide, needed = measured(line), measured(following.split(None, 1)[0])
        elif _CASELESS.match(following) and _CASELESS_END.search(line) and measured(line) >= _LEAST_CASELESS:
            wide, needed = measured(line), _RAGGED  # signs that are parted anywhere, or words; few lines tell which
        else:
            continue
        if wide <= _MOST:
            yield wide, wide + 1 + needed


def _goes_on(line: str, following: str, fill: Fill, listed: bool) -> bool:
    """Whether a line goes on in the next."""
    measured = _signs if fill.signs else _width
    wide, first = measured(line), following.split(None, 1)[0]
    ended = _ends(line)
    needed = min(measured(first), _DENSE_WORD) if DENSE.match(first) else measured(first)
    full = wide + 1 + needed > fill.width - fill.slack
    if _SURE_LIST.match(following) or (_LIST.match(following) and (ended or listed or not full)):
        return False
    indent, own = _indent(following), _indent(line)
    if listed and indent > own and not ended and _SMALL.match(following):
        return True  # however short the lines of a list are
    if indent > own + 1 and not (listed and full):
        return full and not ended and own > 0 and _is_centred(line, following)
    if full or _PARTED.search(line):
        return True
    return wide - own >= _HALF * fill.width and not ended and _SMALL.match(following) is not None


def _is_centred(line: str, following: str) -> bool:
    """Whether two lines stand in the middle of the column, as titles do."""
    return abs(_indent(line) + _width(line) - _indent(following) - _width(following)) <= 2


def _ends(line: str) -> bool:
    return ends_sentence(line) or line.rstrip().endswith(":")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _signs(line: str) -> int:
    return len(line.rstrip())


def _width(line: str) -> int:
    text = line.rstrip()
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))
