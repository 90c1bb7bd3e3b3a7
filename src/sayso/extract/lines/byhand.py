"""The outlet in the head that somebody wrote above a text: "By Ann Lee, The Courier"; "Northern World Service | 12 May 2026";
"Harbour News Agency, 12 May 2026, 14:20"; "HARBOUR NEWS AGENCY — Tarn, May 12".

in: the first lines of a text    out: the outlet's name, or None. A line names one where it, or the line below, is of nothing else
but who wrote it and the day; and a town, a section or a desk is no outlet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.extract.dates.door import span_of_date
from sayso.extract.lines.names import JOBS, PRESS
from sayso.extract.lines.outlet import is_day, is_name, is_section
from sayso.extract.words import key, table, word_count

_LINES = 3  # of a text among which its head's is
_HEADLINE, _MOST_PIECES, _LONGEST = 5, 5, 120  # words of a headline; pieces and characters of a line of a head
_PARTS = re.compile(r"\s*[|,·•]\s*|\s+[—–-]{1,2}\s+")
_HOUR = re.compile(r"(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?", re.I)
# A day without its year, and the year or the weekday that a comma parts from it.
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_YEARLESS = re.compile(
    rf"\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}|(?:19|20)\d\d|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    re.I,
)
_BYLINE = re.compile(r"(?:by|words|from|story by|report by) (?=[A-ZÀ-Þ]\w+)", re.I)
_PERSON = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w.’'-]*){1,3}")
# What ends the name of a newsroom, and what begins one: "Northern World Service", "Radio Tarn", "Daily Beacon".
_ENDS = PRESS | table("newswire wire wires network broadcaster international online news tv radio")
_SERVICES, _OF_NEWS = table("service agency"), table("world news press broadcasting wire")  # "World Service", no rescue service
_BEGINS = table("radio daily weekly sunday evening morning channel the")
_DESKS = JOBS - _ENDS - _SERVICES - table("post times gazette herald tribune press media magazine newspaper")


def outlet_by_hand(lines: Sequence[str]) -> str | None:
    """The outlet that one of the first lines names beside who wrote the text and its day."""
    return next((name for k in range(min(_LINES, len(lines))) if (name := _named(lines, k))), None)


def _named(lines: Sequence[str], k: int) -> str | None:
    """The outlet that a line of a head names, if it is one: it has a day or a byline, or the day is alone on the line below."""
    line, below = lines[k], lines[k + 1] if k + 1 < len(lines) else ""
    if not line or len(line) > _LONGEST or line[-1] in '.!?”"':
        return None
    pieces = [p for p in _PARTS.split(line) if p]
    told = [p for p in pieces if not is_day(p) and not _HOUR.fullmatch(p) and not _YEARLESS.fullmatch(p)]
    dated = len(told) < len(pieces) or is_day(below)
    if not dated or not told or len(pieces) > _MOST_PIECES or not _heads(lines, k):
        return None
    if _BYLINE.match(told[0]) or (len(told) > 1 and not _is_newsroom(told[0]) and _PERSON.fullmatch(told[0])):
        told = told[1:]
    elif len(told) > 1:  # "Harbour News Agency — Tarn, May 12"
        told = told[:1] if all(word_count(p) < _HEADLINE for p in told[1:]) and _is_newsroom(told[0]) else []
    return _as_written(told[0]) if len(told) == 1 and _is_newsroom(told[0]) else None


def _heads(lines: Sequence[str], k: int) -> bool:
    """Whether a line stands right at a headline: below one, below the byline that is, or above one."""
    if k == 0:
        return any(word_count(line) >= _HEADLINE for line in lines[1:_LINES])
    return word_count(lines[0]) >= _HEADLINE and span_of_date(lines[0]) is None


def _is_newsroom(name: str) -> bool:
    """Whether a name is a newsroom's by a word of it, and no section's or desk's."""
    words = key(name).split()
    if not is_name(name) or is_section(name) or set(words) & _DESKS:
        return False
    if len(words) < 2:
        return False
    if words[-1] in _SERVICES:
        return words[-2] in _OF_NEWS
    return words[-1] in _ENDS or words[0] in _BEGINS


def _as_written(name: str) -> str:
    """A name in capitals as names are written; short words in capitals are initials."""
    words = name.split()
    return " ".join(w if len(w) < 4 else w.capitalize() for w in words) if name.isupper() and len(words) > 1 else name
