"""The lists that belong to an article, in a text dump: short lines that a paragraph announces ("The order also covers:"), and those
that answer a question, where the article has others of its kind ("What should people bring?"), and numbered sentences below a
paragraph ("1. Bring papers.").

in: a dump's lines    out: which of them are such items, noted on the lines.

Precision first: a list is the article's only where running text stands before and behind it, where its question is one of
several, or where it is numbered whole sentences, as lists of titles never are.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.extract.dates.door import span_of_date
from sayso.extract.dump.lines import Line, is_prose
from sayso.extract.lines.lines import is_boilerplate, is_stop, is_wall, junk_line, related_title
from sayso.extract.words import ends_sentence, word_count

_FEWEST, _MOST = 2, 12  # items of a list
_LONGEST_ITEM, _LONGEST_QUESTION, _LEAST_QUESTION = 20, 12, 3  # words
_LEAST_ANNOUNCING = 50  # weight of the paragraph that a list follows
_NEAR = 8  # lines above that paragraph, one of which is running text


def mark_items(lines: list[Line]) -> None:
    """Note the items of an article's own lists, and the questions that they answer."""
    asked = 0
    for i, line in enumerate(lines):
        if line.listed:
            continue
        if _announces(lines, i):
            _note(lines, i, _items(lines, i + 1))
        elif line.mark[:-1] == "1" and i and _is_paragraph(lines[i - 1]):
            steps = list(_items(lines, i))
            if len(steps) >= _FEWEST and all(lines[k].mark and lines[k].text.endswith(".") for k in steps):
                for k in steps:
                    lines[k].listed = True
        elif _asks(line) and i + 1 < len(lines):
            if is_prose(lines[i + 1]) and not lines[i + 1].bullet:
                asked += 1
            elif asked and i and is_prose(lines[i - 1]) and lines[i + 1].bullet:
                items = list(_items(lines, i + 1))
                if len(items) >= _FEWEST:
                    for k in (i, *items):
                        lines[k].listed = True


def _note(lines: list[Line], announced: int, found: Iterator[int]) -> None:
    """Note the items behind a paragraph where text goes on behind them, at most a heading between."""
    items = list(found)
    if not _FEWEST <= len(items) <= _MOST:
        return
    behind = lines[items[-1] + 1 : items[-1] + 3]
    goes_on = bool(behind) and _is_paragraph(behind[0])
    headed = len(behind) == 2 and not behind[0].bullet and _is_own(behind[0]) and _is_paragraph(behind[1])
    if goes_on or headed:
        for k in (announced, *items):
            lines[k].listed = True


def _is_paragraph(line: Line) -> bool:
    return is_prose(line) and not (line.bullet or line.linked)


def _announces(lines: list[Line], i: int) -> bool:
    line = lines[i]
    if not line.text.endswith(":") or line.bullet or line.linked or line.weight < _LEAST_ANNOUNCING or not _is_own(line):
        return False
    return any(map(_is_paragraph, lines[max(0, i - _NEAR) : i]))


def _asks(line: Line) -> bool:
    if not line.text.endswith("?") or line.bullet or line.linked:
        return False
    return _LEAST_QUESTION <= word_count(line.text) <= _LONGEST_QUESTION and _is_own(line)


def _items(lines: list[Line], first: int) -> Iterator[int]:
    """The short lines from one on that are marked as it is: all have a bullet or a number, or none."""
    for i in range(first, min(len(lines), first + _MOST + 1)):
        line = lines[i]
        if line.bullet != lines[first].bullet or line.linked or word_count(line.text) > _LONGEST_ITEM or not _is_own(line):
            return
        if not line.bullet and (
            is_prose(line) or line.text.endswith(":") or (ends_sentence(line.text) and line.text[:1] in '“"«„')
        ):
            return
        yield i


def _is_own(line: Line) -> bool:
    """Whether a line is neither the site's own, nor leads elsewhere, nor is a day."""
    text = line.text
    if junk_line(text) or is_boilerplate(text) or is_stop(text) or is_wall(text) or related_title(text):
        return False
    return span_of_date(text) is None or ends_sentence(text) or text.endswith(":")
