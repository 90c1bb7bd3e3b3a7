"""What of an article goes on behind a list of other stories that stands amid it: "Read next", a few titles, and paragraphs more.

in: a dump's lines, where its body ends, which are other stories    out: where it ends then.

Precision first: such paragraphs stand together, tell of what the body tells of by its own names, and are no summaries.
"""

from __future__ import annotations

import re

from sayso.extract.dates import span_of_date
from sayso.extract.dumplines import Line, is_prose
from sayso.extract.lines import heads_comments, is_bio, is_stop, is_wall, junk_line

_MOST, _GAP = 3, 10  # lists that stand amid an article's end, and lines of one
_LEAST, _LEAST_WEIGHT = 2, 60  # paragraphs behind it, and the weight of each
_SHARED = 2  # names that they have in common with the body
_NAME = re.compile(r"(?<=[a-zß-ÿ,;:] )[A-ZÀ-Þ][\w’'-]{3,}")  # amid a sentence


def goes_on_behind(lines: list[Line], first: int, last: int, other: set[int]) -> tuple[int, set[int]]:
    """The last line of a body that goes on behind lists amid its end, and the lines of these."""
    between: set[int] = set()
    for _ in range(_MOST):
        at, end = _next(lines, first, last, other)
        if end <= at:
            break
        between.update(range(last + 1, at))
        last = end - 1
    return last, between


def _next(lines: list[Line], first: int, last: int, other: set[int]) -> tuple[int, int]:
    """Where the paragraphs behind the next list stand; nowhere (0, 0), where they are none of the body's."""
    at, heads = last + 1, False
    while at < len(lines) and at - last <= _GAP and not _is_paragraph(lines[at]):
        text = lines[at].text
        if heads_comments(text) or is_wall(text) or is_bio(text) or span_of_date(text):
            return 0, 0
        heads = heads or is_stop(text) or junk_line(text)
        at += 1
    end = at
    while end < len(lines) and end not in other and _is_paragraph(lines[end]) and not is_bio(lines[end].text):
        end += 1
    if not heads or not _LEAST <= end - at <= last + 1 - first:
        return 0, 0
    told = {name for line in lines[first : last + 1] for name in _NAME.findall(line.text)}
    shared = {name for line in lines[at:end] for name in _NAME.findall(line.text)} & told
    return (at, end) if len(shared) >= _SHARED else (0, 0)


def _is_paragraph(line: Line) -> bool:
    return not (line.bullet or line.linked) and line.weight >= _LEAST_WEIGHT and is_prose(line)
