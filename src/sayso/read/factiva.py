"""Exports of Factiva, with its field codes ("HD  Pier to close") or as it shows an article, without them.

in: a text    out: its articles; None where it is no such export
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.read.item import Item, paragraphs
from sayso.read.presshead import COPYRIGHT, DAY, day

# The document's number, at an article's end.
_END = re.compile(r"^(?:AN[ \t]+)?Document [A-Z]{2,}[A-Za-z0-9]{8,}[ \t]*$", re.M)
# Without codes: the number of an article's words on a line of its own.
_WORDS = re.compile(r"^\d[\d,.]{0,8} words[ \t]*$", re.M)
_ASKED = re.compile(r"^Search Summary[ \t]*$", re.M)  # what was asked for, behind the last article
_FOOT = re.compile(r"^.{0,60}\bFactiva,? Inc\b.{0,40}$\n?", re.M)  # below each page
_CELL = re.compile(r"^(?P<code>[A-Z]{2,3})\|", re.M)  # a table's row, as it comes out of RTF
# "By Ann Lee and Jon Roe", "BY REUTERS"; not the title "By Land and Sea, Refugees Flee".
_MORE = r"(?:\s+(?:(?:d[aeiu]|del|della|der|den|la|le|van|von|ter|al|el|bin)\s+){0,2}[A-ZÀ-Þ][\w.’'-]*)"
_NAME = rf"[A-ZÀ-Þ][\w.’'-]*{_MORE}{{1,3}}"
_BYLINE = re.compile(rf"(?i:by)\s+(?:{_NAME}(?:\s*[,;|&–-].*|\s+[a-z].*)?|[A-ZÀ-Þ]\w*)")
# The same without "By": names, and what they are or where they are behind a comma.
_NAMES = re.compile(rf"{_NAME}(?:(?:\s*[;,&]\s*|\s+and\s+){_NAME}){{0,4}}(?:\s*[,;|–-]\s*[\w’' -]{{3,40}}|\s+in\s+[A-ZÀ-Þ]\w+)?")
_HOUR = re.compile(r"\d{1,2}:\d\d(?: ?(?:[ap]m|GMT|UTC|[AP]M GMT))?", re.I)
_SHORT_FIELD = re.compile(
    r"(?-i:[A-Z0-9]{1,12})|\d+(?:-\d+)?|(?:First|Late|Final|Main|Early|City|National) Edition|Volume .{1,20}|Pg\.? ?\w+", re.I
)
_LANGUAGE = re.compile(r"English|German|French|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Chinese|Japanese", re.I)
_CODE = re.compile(r"^(?P<code>[A-Z]{2,3})(?P<gap>[ \t]+)?(?P<value>(?<=[ \t])\S.*)?$")
_CODES_LIST = "SE HD BY CR WC PD ET SN SC ED PG LA CY LP TD CT RF CO IN NS RE IPD IPC PUB AN"
_CODES = frozenset(_CODES_LIST.split())
_TEXT_CODES = ("LP", "TD")
_LONGEST_SECTION = 4  # words
_TITLE_WORDS = 4  # so many has a title that stands above names; a section has fewer


def items_of(text: str) -> Iterator[Item] | None:
    """The articles of an export."""
    plain = _uncelled(text)
    if not _END.search(plain):
        return None
    told = _FOOT.sub("", _ASKED.split(plain)[0])
    if re.search(r"^HD\b", told, re.M):
        return (item for part in _END.split(told) if (item := _coded(part)) is not None)
    if _WORDS.search(told):
        return (item for part in _END.split(told) if (item := _shown(part)) is not None)
    return None


def _uncelled(text: str) -> str:
    """The lines without the bars of a table."""
    if "HD|" not in text:
        return text
    return "\n".join(line.rstrip("| \t") for line in _CELL.sub(r"\g<code>  ", text).split("\n"))


def _coded(part: str) -> Item | None:
    """An article with field codes: a code at the line's start, its value on the lines that follow."""
    fields: dict[str, list[str]] = {}
    code = None
    for line in part.splitlines():
        found = _CODE.match(line)
        # In the text "IN TARN, PEOPLE SAY" is no field.
        sure = found is not None and (code not in _TEXT_CODES or not found["value"] or len(found["gap"] or "") > 1 or "\t" in line)
        if found and sure and found["code"] in _CODES:
            code = found["code"]
            fields.setdefault(code, []).append(found["value"] or "")
        elif code is not None:
            fields[code].append(line.strip())
    value = {code: " ".join(" ".join(lines).split()) for code, lines in fields.items()}
    told = tuple(p for code in _TEXT_CODES if code in fields for p in paragraphs("\n".join(fields[code])))
    if not told:
        return None
    return Item(
        title=value.get("HD") or None,
        authors=tuple(filter(None, [value.get("BY")])),
        paragraphs=told,
        published=day(value.get("PD", "")),
        moment=f"{value.get('PD', '')} {value.get('ET', '')}".strip() or None,
        outlet=value.get("SN") or None,
        section=value.get("SE") or None,
    )


def _shown(part: str) -> Item | None:
    """An article as Factiva shows it, without codes: section, title, byline, how many words, day, hour, outlet, the outlet's code,
    page, language and copyright a line each, then the text."""
    lines = [line.strip() for line in part.splitlines()]
    at = next((i for i, line in enumerate(lines) if _WORDS.fullmatch(line)), len(lines))
    above = list(filter(None, lines[:at]))
    dated = next((i for i in range(at + 1, len(lines)) if lines[i]), None)
    if dated is None or DAY.search(lines[dated]) is None:
        return None
    byline = above.pop() if len(above) > 1 and _is_byline(above[-1], above[-2]) else None
    named = next((i for i in range(dated + 1, len(lines)) if lines[i] and not _HOUR.fullmatch(lines[i])), None)
    told = tuple(filter(None, lines[_text_from(lines, named + 1) :])) if named is not None else ()
    if named is None or not told:
        return None
    hour = next((line for line in lines[dated + 1 : named] if line), "")
    return Item(
        title=above[-1] if above else None,
        authors=(byline,) if byline else (),
        paragraphs=told,
        published=day(lines[dated]),
        moment=f"{lines[dated]} {hour}".strip(),
        outlet=lines[named],
        section=above[-2] if len(above) > 1 and len(above[-2].split()) <= _LONGEST_SECTION else None,
    )


def _is_byline(line: str, above: str) -> bool:
    """Whether a line says who wrote it: it opens with "By", or is nothing but names and stands below what can only be a title."""
    if _BYLINE.fullmatch(line):
        return True
    words = above.split()
    longer = len(words) > len(line.split(",")[0].split()) or any(word[:1].islower() for word in words)
    titled = len(words) >= _TITLE_WORDS and longer
    return titled and len(line) <= 120 and _NAMES.fullmatch(line) is not None


def _text_from(lines: list[str], start: int) -> int:
    """Where the text begins below an outlet: behind the lines of copyright that end its head, or where there are none at the first
    blank line or the first that is no field."""
    at = start
    while at < len(lines) and (not lines[at] or _is_field(lines[at])):
        at += 1
    if at < len(lines) and COPYRIGHT.match(lines[at]):
        return next((i for i in range(at, len(lines)) if not COPYRIGHT.match(lines[i])), len(lines))
    return next((i for i in range(start, at) if not lines[i]), at)


def _is_field(line: str) -> bool:
    """Whether a line of a head is an outlet's code, a page, an edition, a language or an hour."""
    return any(pattern.fullmatch(line) for pattern in (_SHORT_FIELD, _LANGUAGE, _HOUR))
