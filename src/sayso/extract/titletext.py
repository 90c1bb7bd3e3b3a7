"""The words of a title that a line of a text dump is: without the day, the sections and the outlet that were copied along.

in: the lines, and which is the title    out: the title, the day that stood in its line, the last line that it takes.
"""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.extract.dates import date_in, span_of_date
from sayso.extract.dumplines import Line
from sayso.extract.lines import junk_line
from sayso.extract.people import opens_byline
from sayso.extract.words import ends_sentence, word_count

_LABEL = re.compile(r"|(?:date|dated|published|posted|updated|datum|data|fecha|dato|дата)\b:?|\w{1,15}:", re.I)
_OUTLET = re.compile(r"(?<=\w{3}) \| \S+(?: \S+){0,2}$")  # the name of a site behind a title
_BREAKS_OFF = re.compile(
    r"\s(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|the|to|with|und|der|die|das|mit|von|für|de|la|et|y|e)$"
)
_SITE = re.compile(r"\s(?:[-–—·|»]|::?)\s\S.{1,59}")  # the same, where the title stands alone elsewhere
_WAY = re.compile(r".*\S\s?[»›>]\s?$")  # the way to a page, up to its title
_LEAST_WORDS = 3  # of a title that stands alone elsewhere, unless the way to the page leads to it


class Title(Struct, frozen=True):
    """A title as it was read. published: the day that stood in its line.  last: the last line that it takes."""

    title: str
    published: str | None
    last: int


def read_title(lines: list[Line], at: int, last: int) -> Title:
    """The title that line `at` is. last: the body's last line."""
    more = _next(lines, at)
    text = f"{lines[at].text} {more}" if more else lines[at].text
    title, day = undated(_plain(text, lines, last))
    return Title(title, day, at + 1 if more else at)


def undated(title: str) -> tuple[str, str | None]:
    """A title without the date that was copied along before or behind it, and that date."""
    at = span_of_date(title)
    if at is None:
        return title, None
    before, after = title[: at[0]].strip(), title[at[1] :].strip(" |–—-:·,")
    if _LABEL.fullmatch(before) and word_count(after) >= 3:
        return after, date_in(title)
    if not after and before.endswith(("|", "–", "—", "-", "·")) and word_count(before) >= 3:
        return before.rstrip(" |–—-·"), date_in(title)
    return title, None


def _next(lines: list[Line], at: int) -> str | None:
    """The line below a title that breaks off amid a phrase: "Ferry aground off Tarn with", "212 aboard"."""
    text, below = lines[at].text, lines[at + 1 : at + 2]
    if not (_BREAKS_OFF.search(text) and below and not below[0].gap and not below[0].bullet):
        return None
    more = below[0].text
    if len(more) > len(text) or ends_sentence(more) or opens_byline(more) or span_of_date(more) or junk_line(more):
        return None
    return more


def _plain(title: str, lines: list[Line], last: int) -> str:
    """A title without the names of the sections before it, where the dump has the plain one on a line of its own: of "Home World
    Ferry runs aground off Tarn" the last five words stand alone further on. Nor with the outlet's name behind it, as a window has
    it: "Ferry runs aground off Tarn - Northern Courier"; nor with both."""
    title = _OUTLET.sub("", title)
    found = [line.text for line in lines[: last + 1] if 1 < len(line.text) < len(title) and line.text in title]
    return max((text for text in found if _is_title_of(text, title)), key=len, default=title)


def _is_title_of(text: str, longer: str) -> bool:
    """Whether a line says the title alone that a longer one has with sections before it or the outlet behind it."""
    before, _, behind = longer.partition(text)
    if behind and not _SITE.fullmatch(behind):
        return False
    if _WAY.fullmatch(before) and not behind:
        return True
    return word_count(text) >= _LEAST_WORDS and before.rstrip()[-1:] not in (":", ",")
