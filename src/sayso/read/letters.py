"""A mail as the lines that its reader sees, whether it is written in HTML or in plain text.

in: the body of a mail    out: `Mail`: its lines, and what the head of the mail that was passed on says
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime

from msgspec import Struct

from sayso.model.forwarded import FIELDS, FORWARDED
from sayso.read.mailwords import is_furniture, is_signing_off

_MARK = re.compile(
    rf"[\s>]{{0,9}}(?:[-—_*]{{2,20}}\s?)?(?:{FORWARDED})(?: from .{{1,60}})?\s?:?\s?(?:[-—_*]{{2,20}})?\s{{0,9}}", re.I
)
_FIELD = re.compile(r"[\s*>]{0,9}(?P<name>[A-Za-zÀ-ÿ-]{1,12})\s?\*?:\*?\s{0,9}\*?(?P<value>\S.{0,900})?$")
_MOST_FIELDS, _LEAST_FIELDS = 12, 3
_NOTE = 60  # words that somebody who passes a mail on may write above it
_MOST_TIMES = 5  # that a mail was passed on
_DAYS = (
    "%A, %B %d, %Y at %I:%M:%S %p", "%A, %B %d, %Y at %I:%M %p", "%a, %b %d, %Y at %I:%M %p", "%B %d, %Y at %I:%M:%S %p",
    "%A, %B %d, %Y %I:%M %p", "%A, %d %B %Y %H:%M", "%d %B %Y at %H:%M:%S", "%d %B %Y %H:%M", "%a, %d %b %Y at %H:%M",
    "%B %d, %Y at %I:%M %p", "%d %b %Y, at %H:%M", "%Y-%m-%d %H:%M",
    "%d %B %Y %H:%M:%S",
)  # fmt: skip
# "Montag, 23. November 2026 08:40", "lundi 2 mars 2026 à 08:40": months as English has them, the rest goes.
_MONTHS = {
    month: name
    for name, months in {
        "January": "januar janvier enero gennaio", "February": "februar février febrero febbraio", "March": "märz mars marzo",
        "April": "avril abril aprile", "May": "mai mayo maggio", "June": "juni juin junio giugno",
        "July": "juli juillet julio luglio", "August": "août agosto", "September": "septembre septiembre settembre",
        "October": "oktober octobre octubre ottobre", "November": "novembre noviembre",
        "December": "dezember décembre diciembre dicembre",
    }.items()
    for month in months.split()
}  # fmt: skip
_ABROAD = re.compile(
    r"(?:[^\W\d]{4,12},? )?(?P<day>\d{1,2})\.? (?:de )?(?P<month>[^\W\d]{3,10})\.? (?:de )?(?P<year>\d{4})"
    r"(?:,? (?:um |à |a las |alle )?(?P<clock>\d{1,2}:\d\d(?::\d\d)?))?"
)
_CLOCK = re.compile(r"\d:\d\d")
_HALVES = re.compile(r"\d\s?[ap]\.?m\b", re.I)
_ZONE = re.compile(r"\s(?:[A-Z]{2,5}|GMT[+-]\d{1,2}(?::?\d\d)?|[+-]\d{4})\.?$")
_FOOT_WORDS, _FOOT_LINES = 12, 2  # words of a line of a mail's foot, and lines of furniture that make one
_TAIL = 14  # lines behind a signature's mark, at most
_LONG = 200  # characters of a paragraph


class Line(Struct, frozen=True, kw_only=True):
    """A line or paragraph of a mail.

    style: what it is set as: "" as running text, else a name that lines of one rank share ("h2", "bold", "caps", "rule").
    href: where it leads, if nearly all of it is a link.  url: the one address that it has a link to.  bullet: whether it is an item
    of a list.  node: of HTML, the box in which it stands.  run_in: the bold words that it opens with, where others follow.
    """

    text: str
    style: str = ""
    href: str | None = None
    bullet: bool = False
    node: int = -1
    url: str | None = None
    run_in: str | None = None

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


class Mail(Struct, frozen=True, kw_only=True):
    """The lines of a mail that are its own text, those that were left out, and subject, moment and sender of the one passed on.

    sender: "" where one was passed on and nobody says whose it is; None where none was."""

    lines: tuple[Line, ...]
    left: tuple[Line, ...] = ()
    title: str | None = None
    published: str | None = None
    sender: str | None = None
    listed: bool = False


def mail_of(lines: Sequence[Line]) -> Mail:
    """The mail that some lines are: without the heads of those who passed it on, its furniture, its signature. `listed` says
    whether its furniture is a newsletter's."""
    title = published = sender = None
    kept = list(lines)
    for _ in range(_MOST_TIMES):
        found = _passed_on(kept)
        if found is None:
            break
        kept, said = found
        title, published = said.get("subject") or title, instant(said.get("date")) or published
        sender = said.get("from", "")
    kept = _without_foot(_unsigned(kept))
    own = [line for line in kept if line.style == "rule" or not (is_furniture(line.text) or is_signing_off(line.text))]
    listed = any(is_furniture(line.text) for line in lines)
    held = set(map(id, own))
    left = tuple(x for x in lines if id(x) not in held)
    return Mail(lines=tuple(own), left=left, title=title, published=published, sender=sender, listed=listed)


def instant(date: str | None) -> str | None:
    """The moment that a mail's date says (ISO 8601), as programs write it above what they pass on; None where it can't be told.

    Most write no zone, or a name that several have: whose clock it is, nobody says, and the moment has none then."""
    words = " ".join((date or "").replace("\u202f", " ").replace("*", "").split())[:80]
    try:
        if not _HALVES.search(words):  # the library takes six in the evening for six in the morning
            told = parsedate_to_datetime(words)
            clocked = told.tzinfo or _CLOCK.search(words)
            return told.isoformat() if told.tzinfo else told.isoformat(timespec="minutes") if clocked else told.date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        pass
    if abroad := _ABROAD.fullmatch(words):
        month = _MONTHS.get(abroad["month"].casefold(), abroad["month"])
        words = " ".join(filter(None, (abroad["day"], month, abroad["year"], abroad["clock"])))
    for form in _DAYS:
        for said in (words, _ZONE.sub("", words)):
            try:
                return datetime.strptime(said, form).isoformat(timespec="minutes")
            except ValueError:
                continue
    return None


def _passed_on(lines: list[Line]) -> tuple[list[Line], dict[str, str]] | None:
    """What stands below the head of a mail that was passed on, and what that head says; None where there is no such head near the
    top."""
    words = 0
    for i, line in enumerate(lines):
        marked = bool(_MARK.fullmatch(line.text))
        said, end = _head_at(lines, i + marked)
        if marked and end == i + 1 and words <= _NOTE:
            return lines[end:], {}
        if len(said) >= _LEAST_FIELDS and "from" in said and ("subject" in said or "date" in said):
            return lines[end:], said
        words += line.words
        if words > _NOTE:
            return None
    return None


def _head_at(lines: list[Line], at: int) -> tuple[dict[str, str], int]:
    """The fields of a head from a line on, and the line behind them."""
    said: dict[str, str] = {}
    end = at
    while end < len(lines) and end - at < _MOST_FIELDS:
        found = _FIELD.match(lines[end].text[:1000])
        name = FIELDS.get(found["name"].casefold()) if found else None
        if found is None or name is None:
            break
        said.setdefault(name, (found["value"] or "").strip(" *"))
        end += 1
    return said, end


def _unsigned(lines: list[Line]) -> list[Line]:
    """The lines without a signature: what stands behind "-- ", if it is short and ends the mail."""
    for i in range(max(0, len(lines) - _TAIL), len(lines)):
        behind = lines[i + 1 :]
        if lines[i].style == "rule" and lines[i].text == "--" and all(len(x.text) < _LONG for x in behind):
            return lines[:i]
    return lines


def _without_foot(lines: list[Line]) -> list[Line]:
    """The lines without a newsletter's foot: from its first line of furniture behind the last paragraph on, where there are two."""
    end = len(lines)
    while end and (lines[end - 1].words < _FOOT_WORDS or is_furniture(lines[end - 1].text)):
        end -= 1
    foot = [i for i in range(end, len(lines)) if is_furniture(lines[i].text)]
    return lines[: foot[0]] if end and len(foot) >= _FOOT_LINES else lines


def is_passed_on(lines: Sequence[Line]) -> bool:
    """Whether the first lines of a text are the head of a mail that was passed on, with its subject; a note stands above one only
    where a line between says that it was. An article may quote a mail below its first words."""
    found = _passed_on(list(lines))
    at_top = bool(lines) and is_field(lines[0].text)
    return found is not None and "subject" in found[1] and (at_top or any(_MARK.fullmatch(line.text) for line in lines))


def is_field(text: str) -> bool:
    """Whether a row is a field of a mail's head ("From: …")."""
    found = _FIELD.match(text[:1000])
    return bool(found and found["name"].casefold() in FIELDS)
