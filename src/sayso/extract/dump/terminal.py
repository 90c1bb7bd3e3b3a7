"""What terminal browsers (lynx, links, elinks, w3m) write into a page's text: numbers of links, form fields, names of pictures, and
the list of addresses behind it all.

in: the lines of a dump    out: the same without those; the numbers themselves go once wrapped lines are joined, for they took room.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from sayso.extract.words import ends_sentence, squeeze

_MARK = re.compile(r"(?:^|(?<=[\s(\[“\"'‘«„/|—–-]))#?\[(\d{1,4})\]")
_STRIPPED = re.compile(r"#?\[\d{1,4}\](?!\()")
_LIST_HEAD = re.compile(r"\s*(?:references|(?:visible|hidden) links|links)\s*:?\s*$", re.I)
_ADDRESS = re.compile(r"\s*(?:\[\d{1,4}\]|\d{1,4}\.)\s*(?:[a-z][a-z0-9+.-]{1,11}:|/|\.{1,2}/|#|\?|$)", re.I)
# Lines of no words: frames, form fields, pictures without a name, what the head of the page links to.
_NOTHING = re.compile(
    r"\s*(?:#\[\d{1,4}\].*|IFRAME:?.*|\[\d{1,4}\]\s?IFrame|Link:\s+\[?\d.*|Link: \S.{0,80}|"
    r"(?:(?:\[\d{1,4}\])?\s?(?:\[[\s_]*\]|_{8,}|\[(?:IMG|IMAGE|INLINE|LINK|EMBED|USEMAP|ISMAP|BUTTON)\]|\[[^\s\[\]]{1,200}\]|"
    r"\( ?[*x]?\)|\[ ?[xX*] ?\])\s*)+)\s*$"
)
_BUTTON = re.compile(r"\(BUTTON\)\s?")
_FIELD = re.compile(
    r"\[(?:IMG|IMAGE|INLINE|LINK|EMBED)\]|\[(?:INS|DEL):\s?|\s?:(?:INS|DEL)\]|(?<!\w)_{8,}|\[_{2,}\]|\[\s{3,}\]|"
    r"\[[^\s\[\]]{1,120}\.(?:jpe?g|png|gif|webp|svg|avif)[^\s\[\]]{0,20}\]",
    re.I,
)
_LEAST = 5  # marks, from which they are told to be links' numbers
_COUNTED = 400  # marks that are looked at
_RISING = 0.8  # of them are one more than the one before
_LATE = 0.3  # of a text; the list of addresses stands behind it
_SHORT = 60  # characters of a line that is a button and nothing else
_INDENT, _INSIDE, _COLUMNS = "   ", 0.8, 80
_TELLING = 60  # characters of a sentence that is running text
_ITEM = re.compile(r"^\s*[•*+o#@-]\s+")
_BULLETS = re.compile(r"^(\s+)[*+o#@-](?=\s+\S)")


def numbered(lines: Sequence[str]) -> bool:
    """Whether a text numbers its links: "[1]", "[2]" and so on stand before words, as no article's references do,
    and in a short text their addresses stand behind it."""
    marks: list[int] = []
    glued = 0
    for line in lines:
        if "[" in line:
            for match in _MARK.finditer(line):
                marks.append(int(match[1]))
                glued += not line[match.end() : match.end() + 1].isspace()
        if len(marks) > _COUNTED:
            break
    least = _LEAST if _end(lines) == len(lines) else 1  # a list of addresses says it of a short text
    rising = sum(1 for a, b in pairwise(marks) if 0 < b - a <= 2)
    return len(marks) >= least and rising >= _RISING * (len(marks) - 1) and glued * 2 >= len(marks) and marks[0] <= _LEAST


def without_fields(lines: Sequence[str]) -> list[str]:
    """The lines without fields, frames and the list of addresses; a line that had nothing else leaves a blank one."""
    return [_without_fields(line) for line in lines[: _end(lines)]]


def unnumbered(line: str) -> str:
    """A line without the numbers of its links."""
    return _STRIPPED.sub("", line) if "[" in line else line


def links_of(lines: Sequence[str]) -> frozenset[str]:
    """The words of lines that have a link in them, without the mark of a list. Wrapped lines are joined."""
    return frozenset(squeeze(_STRIPPED.sub("", _ITEM.sub("", line))) for line in lines if _STRIPPED.search(line))


def alone_of(lines: Sequence[str]) -> frozenset[str]:
    """The words of lines inside the text that are one link from their first word on, and no sentence: titles of other stories.
    A line at the margin may be a heading; where all stand there (w3m), those above the first sentence count. Wrapped lines are
    joined."""
    flat = sum(line[:1] == " " for line in lines) < (1 - _INSIDE) * len(lines)
    above = takewhile(lambda line: len(line) < _TELLING or not ends_sentence(line), lines) if flat else ()
    told = (line.strip() for line in (*above, *(x for x in lines if x[:1] == " ")) if flat or not _is_centred(line))
    return frozenset(
        squeeze(unnumbered(line))
        for line in told
        if _STRIPPED.match(line) and len(_STRIPPED.findall(line)) == 1 and not ends_sentence(line)
    )


def headings_of(lines: Sequence[str]) -> frozenset[str]:
    """The words of lines that are set as headings: at the margin, where the text stands three columns in (lynx), or in the middle
    (elinks). Wrapped lines are joined."""
    shown = [line for line in lines if line.strip()]
    inside = sum(1 for line in shown if line.startswith(_INDENT))
    if inside < _INSIDE * len(shown):
        return frozenset()
    return frozenset(squeeze(unnumbered(line)) for line in shown if line[0] != " " or _is_centred(line))


def _is_centred(line: str) -> bool:
    text = line.strip()
    indent = len(line) - len(line.lstrip())
    if len(text) + indent > _COLUMNS:  # it went on in a second line
        return len(_INDENT) < indent <= _COLUMNS // 4
    return indent > 2 * len(_INDENT) and abs(2 * indent + len(text) - _COLUMNS) <= 2 and text[:1] not in "*+•"


def _without_fields(line: str) -> str:
    if _NOTHING.match(line):
        return ""
    if "(BUTTON)" in line:
        line = _BUTTON.sub("", line) if len(line) > _SHORT else ""
    if "[" in line or "_" in line:
        line = _FIELD.sub("", line)
    return _BULLETS.sub(r"\1•", line)


def _end(lines: Sequence[str]) -> int:
    """Where the list of addresses begins: at a heading with one below it, in the last part of the text."""
    for i in range(int(_LATE * len(lines)), len(lines)):
        if _LIST_HEAD.match(lines[i]):
            below = [line for line in lines[i + 1 : i + 8] if line.strip()][:2]
            if any(_ADDRESS.match(line) for line in below):
                return i
    return len(lines)
