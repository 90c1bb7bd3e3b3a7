"""Short lines beside a story's title: who it is from, when it appeared.

in: a line    out: the agency that it names, or its moment, where it says nothing else.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.extract.dates.door import date_in, span_of_date
from sayso.extract.lines.lines import is_age
from sayso.extract.lines.names import AGENCIES
from sayso.extract.words import key, table

LONGEST = 60
"""Characters of a label, at most."""
_PIECES = re.compile(
    r"\s*[|/·•,–—-]\s*|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[A-Z])|\s(?=\d)|(?<=\d)\s|"
    r"\s(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b)"
)
_AGED = re.compile(r"(?:[\s/|·•,–—-])\d{1,2} ?(?:s|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?) ago$", re.I)
_MONTH = re.compile(
    r"(?:\s|(?<=[a-z]))(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{1,2})?,? (?:19|20)\d\d){1,2}$"
)
_CLOCK = 12  # characters behind a day, as of a clock
_BETWEEN = " /|·•,–—-("  # signs between a title and a moment
_NO_AGENCY = table("agency agencies agentur agenturen mena sid")  # as keys: they name none, or a section as well
_SMALL = table("dpa afp apa sda kna epd")  # that write themselves so
_TIMED = re.compile(
    r"(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)[a-z]{0,6}\.?|"
    r"(?:[hmdw]|mins?|minutes?|hrs?|hours?|days?|weeks?)(?: (?:ago|read))?|[ap]\.?m\.?|today|yesterday|gmt|utc|b?st|uhr|"
    r"cet|published|updated|read|on|at|of)",
    re.I,
)


@lru_cache(maxsize=4096)
def agency_named(text: str) -> str | None:
    """The agency that a label names, where it names nothing else but a moment: "Reuters", "AFP | 12 March 2026"."""
    if len(text) > LONGEST:
        return None
    pieces = [bare for p in _PIECES.split(text) if (bare := p.strip("()[] "))]
    named = [p for p in pieces if (p[0].isupper() or p in _SMALL) and key(p) in AGENCIES and key(p) not in _NO_AGENCY]
    return named[0] if len(named) == 1 and all(p is named[0] or _is_timed(p) for p in pieces) else None


@lru_cache(maxsize=4096)
def is_moment(text: str) -> bool:
    """Whether a line says when something appeared and no more, but who it is from: "12 March 2026 · 3 min read", "2 hours ago"."""
    if len(text) > LONGEST:
        return False
    if is_age(text):
        return True
    if not any(c.isdigit() for c in text) or (at := span_of_date(text)) is None:
        return False
    rest = f"{text[: at[0]]} {text[at[1] :]}"
    return agency_named(text) is not None or all(_is_timed(word) for word in re.findall(r"[^\s|/·•,():–—-]+", rest))


def without_moment(text: str) -> tuple[str, str | None]:
    """A title without the day or age that stands right behind it, and the day: "Rates rise again November 21, 2025"."""
    if (at := span_of_date(text)) and at[0] == 0 and len(text) - at[1] <= _CLOCK:
        return "", date_in(text)
    if aged := _AGED.search(text):
        return text[: aged.start()].rstrip(_BETWEEN), None
    if month := _MONTH.search(text):
        return text[: month.start()].rstrip(_BETWEEN), date_in(month[0])
    at = span_of_date(text)
    if at is None or at[0] == 0 or len(text) - at[1] > _CLOCK:
        return text, None
    return text[: at[0]].rstrip(_BETWEEN), date_in(text)


def day_in(text: str) -> str | None:
    """The day that a label gives."""
    return date_in(text) if len(text) <= LONGEST else None


def _is_timed(piece: str) -> bool:
    return piece[0].isdigit() or _TIMED.fullmatch(piece) is not None
