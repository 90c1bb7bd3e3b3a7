"""The outlet's own name, where no metadata gives it: only what the page says twice, once of them as a name.

in: names that may be the outlet's (a first line, parts of the window's title) and the page's lines    out: the name, or None.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from sayso.extract.dates import span_of_date
from sayso.extract.lines import is_stop, junk_line
from sayso.extract.names import AGENCIES, PRESS
from sayso.extract.words import key, squeeze, table, word_count

MOST_WORDS = 6
_TOP = 10  # lines; a masthead stands above the menus
_SMALL = table("the a of and for der die das und le la les et el los y il di da do de van voor og och")
_ASKING = table("support subscribe about contact read get follow buy join visit download my your")
_AGENCIES = table("news agency newswire wires")
_SECTIONS = table(
    "world local national international sports sport business latest breaking top uk us eu home politics science tech"
)
_WEEKDAY = re.compile(r"\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$", re.I)
_OWNED = re.compile(
    r"^\W*(?:©|\(c\)|copyright\b)(?:\W|copyright\b|\b(?:19|20)\d\d\b|\bby\b|\bthe\b)*(?P<owner>[^.,;|–—•·(]{2,80})", re.I
)
_RIGHTS = re.compile(r"\s(?:all rights? .*|19\d\d|20\d\d|ltd|limited|inc|llc|plc|gmbh|pty ltd)$")
_FIRM = re.compile(
    r"(?:\s(?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|Pty Ltd|Company|Co)|\s(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?|"
    r"\s[Aa]ll [Rr]ights? .*){1,3}$"
)
_FIRMS = table("broadcasting television press")  # of the words that names of papers have, those that firms' names end in too
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY_WORDS = 5
_FOOT = 12  # lines at a page's end
_TOLD = re.compile(r"\b(?:told|tells)\s(?:the\s)?(?P<name>(?:[A-ZÀ-Þ][\w’'&-]*\s?){1,5})")


def masthead(lines: Sequence[str]) -> str | None:
    """The outlet of a text dump: a name alone in one of its first lines, and the page calls itself so further down.

    Standing alone twice is not enough, for menus come twice too; above another story's title it says who tells it.
    """
    seen = {bare(line): i for i, line in reversed([*enumerate(lines[:_TOP])])}
    short = [(i, line, below) for i, (line, below) in enumerate(pairwise(lines)) if len(line) <= 60]
    again = [line for i, line, below in short if seen.get(bare(line), i) < i and word_count(below) >= 4]
    return outlet_among(lines[:_TOP], lines, again)


def owner(lines: Sequence[str]) -> str | None:
    """The outlet that owns a page by a line at its end: "© 2026 The Name. All rights reserved.", where its name ends in a word that
    names of papers have. A credit of a picture has no year, and an agency owns what papers take from it."""
    for line in lines[-_FOOT:]:
        if len(line) > 120 or not (match := _OWNED.match(line)) or not _YEAR.search(line):
            continue
        name = _FIRM.sub("", squeeze(match["owner"]))
        article = "The " if re.search(rf"\bThe\s+{re.escape(name)}", line) else ""
        words = bare(name).split()
        paper = len(words) > 1 and words[-1] in PRESS and words[-1] not in _FIRMS
        if paper and _is_name(name) and " ".join(words) not in AGENCIES and not set(words) & _AGENCIES:
            return article + name.removeprefix("The ")
    return None


def above_day(lines: Sequence[str]) -> str | None:
    """The outlet of a page that opens as a paper does: its name on the first line, nothing but the day on the second."""
    if len(lines) < 2 or (at := span_of_date(lines[1])) is None or word_count(lines[1]) > _DAY_WORDS:
        return None
    alone = lines[1][at[1] :].strip(" .,;|·•–—-") == "" and word_count(lines[1][: at[0]]) <= 1
    return lines[0] if alone and _is_name(lines[0]) and _is_paper(bare(lines[0])) else None


def before_day(line: str) -> str | None:
    """The outlet of "Northern Courier, 13 May 2026": a name before nothing but the day, with a word that names of papers have, or
    that has an article, as no section and no town has."""
    at = span_of_date(line)
    if at is None or line[at[1] :].strip(" .,;|·•–—-"):
        return None
    name = _WEEKDAY.sub("", squeeze(line[: at[0]])).rstrip(" ,;|·•–—-")
    words = set(bare(name).split())
    called = _is_paper(bare(name)) or name.startswith("The ") or (len(words) > 1 and words & _AGENCIES and not words & _SECTIONS)
    return name if _is_name(name) and called else None


def outlet_among(names: Iterable[str], lines: Sequence[str], heads: Iterable[str]) -> str | None:
    """The first name that the page shows to be its outlet's.

    It owns the page ("© 2026 The Name"), or has been told something ("…, she told the Name"); or it holds a word that names of
    papers have and is one of `heads`, the lines where an outlet's name stands by itself.
    """
    likely = {bare(n): squeeze(n) for n in names if _is_name(squeeze(n))}
    if not likely:
        return None
    claimed = {b for b in map(bare, heads) if b in likely and _is_paper(b)}
    for line in lines:
        if match := _OWNED.match(line[:200]):
            claimed.update({_RIGHTS.sub("", bare(match["owner"]))} & likely.keys())
        claimed.update(b for match in _TOLD.finditer(line[:3000]) if (b := bare(match["name"])) in likely)
    return next((name for b, name in likely.items() if b in claimed), None)


def bare(name: str) -> str:
    """A name as a key, without its article and the years around it."""
    return re.sub(r"^the |\s(?:19|20)\d\d$", "", key(name))


def _is_paper(name: str) -> bool:
    return " " in name and any(w in PRESS for w in name.split())


def _is_name(text: str) -> bool:
    """Whether a line may be a name: a few words, all capitalised but the small ones, and none of what menus and lists say."""
    words = text.split()
    if words and words[0].casefold() in _ASKING:
        return False
    if (
        not 1 <= len(words) <= MOST_WORDS
        or len(text) > 60
        or not any(c.isalpha() for c in text)
        or junk_line(text)
        or is_stop(text)
    ):
        return False
    return all(w[:1].isupper() or w.casefold() in _SMALL for w in words) and text[-1] not in ".:;,?!…"
