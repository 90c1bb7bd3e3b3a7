"""The words of a title that a line of a text dump is: without the day, the sections and the outlet that were copied along.

in: the lines, and which is the title    out: the title, the day that stood in its line, the last line that it takes.
"""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.extract.dates.door import date_in, span_of_date
from sayso.extract.dump.lines import Line
from sayso.extract.lines.lines import junk_line
from sayso.extract.lines.outlet import heads_by_hand, paper_named
from sayso.extract.lines.people import bare_byline, opens_byline
from sayso.extract.words import ends_sentence, word_count

_LABEL = re.compile(r"|(?:date|dated|published|posted|updated|datum|data|fecha|dato|дата)\b:?|\w{1,15}:", re.I)
_OUTLET = re.compile(r"(?<=\w{3}) \| \S+(?: \S+){0,2}$")  # the name of a site behind a title
_BREAKS_OFF = re.compile(
    r"\s(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|the|to|with|und|der|die|das|mit|von|für|de|la|et|y|e)$"
)
_SITE = re.compile(r"\s(?:[-–—·|»]|::?)\s\S.{1,59}")  # the same, where the title stands alone elsewhere
_WAY = re.compile(r".*\S\s?[»›>]\s?$")  # the way to a page, up to its title
_SMALL = re.compile(r"[a-zß-öø-ÿ]{2,}(?:\s|$)")
_HEAD = 4  # lines of a head that somebody wrote: title, outlet, who wrote it, the day
_MOST_LINES = 3  # above and below the line that is told to be a title
_LONGEST_LINE, _SHORTEST = 80, 60  # characters of a title's line; a shorter one may follow a shorter still
_SMALL_WORDS = 2  # of a title, from which it is written as a sentence is
_LEAST_WORDS = 3  # of a title that stands alone elsewhere, unless the way to the page leads to it


class Title(Struct, frozen=True):
    """A title as it was read. published: the day that stood in its line.  first, last: the lines that it takes.  signed: the byline
    that stood behind it on its line, as printed pages run it on."""

    title: str
    published: str | None
    first: int
    last: int
    signed: str = ""


def read_title(lines: list[Line], at: int, last: int) -> Title:
    """The title that line `at` is. last: the body's last line."""
    first = end = at
    while at - first < _MOST_LINES and _goes_on(lines, first - 1):
        first -= 1
    while end - at < _MOST_LINES and _goes_on(lines, end):
        end += 1
    text = " ".join(line.text for line in lines[first : end + 1])
    title, day = undated(_plain(text, [*lines[:first], *lines[end + 1 : last + 1]]))
    title, signed = unsigned(title)
    return Title(title, day, first, end, signed)


def unsigned(title: str) -> tuple[str, str]:
    """A title without the byline that runs on behind it ("Ferry aground off Tarn By Ann Lee"), and that byline; a title whose words
    are all written large may have somebody in it by whom something was done."""
    at = title.rfind(" By ")
    before, behind = title[:at], title[at + 1 :]
    if at < 0 or word_count(before) < _LEAST_WORDS or sum(1 for w in before.split() if len(w) > 3 and w.islower()) < _SMALL_WORDS:
        return title, ""
    return (before, behind) if bare_byline(behind.removeprefix("By ")) else (title, "")


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


def _goes_on(lines: list[Line], i: int) -> bool:
    """Whether a title that has line i goes on in the next: it breaks off amid a phrase ("Ferry aground off Tarn with", "212
    aboard"), or the next opens with a small letter."""
    if i < 0 or i + 1 >= len(lines):
        return False
    text, below = lines[i].text, lines[i + 1]
    if heads_by_hand([line.text for line in lines[i : i + _HEAD]]):  # "… after the mediator steps in", and the outlet's name
        return False
    small = _SMALL.match(below.text) is not None and _is_titled(text)
    if not (_BREAKS_OFF.search(text) or small) or below.gap or below.bullet or lines[i].bullet:
        return False
    if len(below.text) > max(len(text), _SHORTEST if small else 0) or ends_sentence(text) or ends_sentence(below.text):
        return False
    return not (
        opens_byline(below.text) or span_of_date(below.text) or span_of_date(text) or junk_line(below.text) or junk_line(text)
    )


def _is_titled(text: str) -> bool:
    """Whether a line may be the first of a title: several words, that open with a large letter or go on from such a line."""
    return word_count(text) > 2 and len(text) <= _LONGEST_LINE and text[-1] not in ".:;!?"


def _plain(title: str, lines: list[Line]) -> str:
    """A title without the names of the sections before it, where the dump has the plain one on a line of its own: of "Home World
    Ferry runs aground off Tarn" the last five words stand alone further on. Nor with the outlet's name behind it, as a window has
    it: "Ferry runs aground off Tarn - Northern Courier"; nor with both."""
    title = _OUTLET.sub("", title)
    before, _, behind = title.rpartition(" - ")
    if word_count(before) >= _LEAST_WORDS and paper_named(behind):
        title = before
    found = [line.text for line in lines if 1 < len(line.text) < len(title) and line.text in title and not _SMALL.match(line.text)]
    return max((text for text in found if _is_title_of(text, title)), key=len, default=title)


def _is_title_of(text: str, longer: str) -> bool:
    """Whether a line says the title alone that a longer one has with sections before it or the outlet behind it."""
    before, _, behind = longer.partition(text)
    if behind and not _SITE.fullmatch(behind):
        return False
    if _WAY.fullmatch(before) and not behind:
        return True
    return word_count(text) >= _LEAST_WORDS and before.rstrip()[-1:] not in (":", ",")
