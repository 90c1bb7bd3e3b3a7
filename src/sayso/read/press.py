"""Exports of press databases: many articles in one text file, each with its head, as Nexis and Factiva write them.

in: a text    out: a row an article, as JSON Lines would have it; None where the text is no such export
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from sayso.read.rows import PageRow

_MONTHS_LIST = "january february march april may june july august september october november december"
_MONTHS = {name[:3]: n for n, name in enumerate(_MONTHS_LIST.split(), 1)}
_YEAR = r"(?:19|20)\d\d"
_DAY = re.compile(
    rf"\b(?:(?P<m1>[A-Z][a-z]{{2,8}})\.? (?P<d1>\d{{1,2}}), (?P<y1>{_YEAR})|"
    rf"(?P<d2>\d{{1,2}}) (?P<m2>[A-Z][a-z]{{2,8}}) (?P<y2>{_YEAR}))\b"
)
# Nexis, its old text: "3 of 25 DOCUMENTS" above each; its new one: "End of Document" below each.
_NEXIS_TOP = re.compile(r"^[ \t]*\d{1,4} of \d{1,4} DOCUMENTS?[ \t]*$", re.M)
_NEXIS_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.M)
_FIELDS_LIST = """
    BYLINE SECTION LENGTH DATELINE HIGHLIGHT HEADLINE LOAD-DATE LANGUAGE GRAPHIC TYPE SUBJECT PUBLICATION-TYPE JOURNAL-CODE
    CORRECTION-DATE CLASSIFICATION COMPANY PERSON GEOGRAPHIC
"""
_FIELD = re.compile(rf"^[ \t]*(?P<name>{'|'.join(_FIELDS_LIST.split())}):[ \t]*(?P<value>.*)$", re.I | re.M)
_BLANK = re.compile(r"\n[ \t]*\r?\n")
_BODY = re.compile(r"^[ \t]*BODY:?[ \t]*$", re.I | re.M)
_AMID = frozenset({"BYLINE", "SECTION", "GRAPHIC", "TYPE", "COMPANY", "PERSON"})  # a paragraph may open with these
_CLASSIFIED = re.compile(r"^[ \t]*Classification[ \t]*$", re.M)  # stands above its fields, behind the text
_COPYRIGHT = re.compile(r"^[ \t]*(?:copyright\b|©|\(c\)|all rights reserved)", re.I)
# Factiva, with its field codes: "HD  Pier to close", and the document's number at its end.
_FACTIVA_END = re.compile(r"^Document [A-Z]{2,}[A-Za-z0-9]{8,}[ \t]*$", re.M)
# Factiva as it shows an article: no codes, but the number of its words on a line of its own.
_WORDS = re.compile(r"^\d[\d,.]{0,8} words[ \t]*$", re.M)
# "By Ann Lee and Jon Roe", "BY REUTERS"; not the title "By Land and Sea, Refugees Flee".
_NAME = r"[A-ZÀ-Þ][\w.’'-]*(?:\s+(?:(?:d[aeiu]|del|della|der|den|la|le|van|von|ter|al|el|bin)\s+){0,2}[A-ZÀ-Þ][\w.’'-]*)"
_BYLINE = re.compile(rf"(?i:by)\s+(?:{_NAME}{{1,3}}(?:\s*[,;|&–-].*|\s+[a-z].*)?|[A-ZÀ-Þ]\w*)")
_HOUR = re.compile(r"\d{1,2}:\d\d(?: ?(?:[ap]m|GMT|UTC))?", re.I)
_SHORT_FIELD = re.compile(
    r"(?-i:[A-Z0-9]{1,12})|\d+(?:-\d+)?|(?:First|Late|Final|Main|Early|City|National) Edition|Volume .{1,20}|Pg\.? ?\w+", re.I
)
_LANGUAGE = re.compile(r"English|German|French|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Chinese|Japanese", re.I)
_CODE = re.compile(r"^(?P<code>[A-Z]{2,3})(?:[ \t]+(?P<value>\S.*)|[ \t]*)$")
_CODES_LIST = "SE HD BY CR WC PD ET SN SC ED PG LA CY LP TD CT RF CO IN NS RE IPD IPC PUB AN"
_CODES = frozenset(_CODES_LIST.split())
_TEXT_CODES = ("LP", "TD")


def articles_of(text: str) -> Iterator[PageRow] | None:
    """The articles of an export."""
    if _FACTIVA_END.search(text) and re.search(r"^HD\b", text, re.M):
        return _rows(_FACTIVA_END.split(text), _factiva)
    if _FACTIVA_END.search(text) and _WORDS.search(text):
        return _rows(_FACTIVA_END.split(text), _factiva_shown)
    if _NEXIS_TOP.search(text) and _FIELD.search(text):
        return _rows(_NEXIS_TOP.split(text)[1:], _nexis)
    if _NEXIS_END.search(text) and _BODY.search(text):
        return _rows(_NEXIS_END.split(text), _nexis)
    return None


def _rows(parts: list[str], one: Callable[[str], PageRow | None]) -> Iterator[PageRow]:
    return (row for part in parts if (row := one(part)) is not None)


def _nexis(part: str) -> PageRow | None:
    """An article of Nexis: its head (outlet, day, title, in the one order or the other), fields, and its text behind BODY, in some
    exports behind the fields alone."""
    body = _BODY.search(part)
    head_end, begin = (body.start(), body.end()) if body else (_head_end(part),) * 2
    fields = {m["name"].upper(): m for m in _FIELD.finditer(part, 0, head_end)}
    if not fields and body is None:
        return None
    ends = [m.start() for m in _FIELD.finditer(part, begin) if m["name"].upper() not in _AMID]
    ends += [m.start() for m in _CLASSIFIED.finditer(part, begin)]
    top = part[: min((m.start() for m in fields.values()), default=head_end)]
    head = [line.strip() for line in top.splitlines() if line.strip() and not _COPYRIGHT.match(line)]
    dated = next((i for i, line in enumerate(head) if _DAY.search(line)), None)
    outlet, title = _named(head, dated)
    value = {name: m["value"].strip() for name, m in fields.items()}
    return _row(
        title=value.get("HEADLINE") or title,
        byline=value.get("BYLINE", ""),
        told=part[begin : min(ends, default=len(part))],
        published=None if dated is None else _day(head[dated]),
        outlet=outlet,
    )


def _head_end(part: str) -> int:
    """Where an article's fields end that have nothing but blank lines between them; 0 where there are none."""
    end = 0
    for m in _FIELD.finditer(part):
        if end and part[end : m.start()].strip():
            break
        blank = _BLANK.search(part, m.end())  # a value may go on over more lines
        end = blank.start() if blank else len(part)
    return end


def _named(head: list[str], dated: int | None) -> tuple[str | None, str | None]:
    """Outlet and title of a head: outlet, day, edition, title in the old text; title, outlet, day in the new one."""
    if dated is None:
        return None, head[0] if head else None
    before, behind = head[:dated], head[dated + 1 :]
    if len(before) >= 2:
        return before[-1], " ".join(before[:-1])
    return (before[0] if before else None), (behind[-1] if behind else None)


def _factiva(part: str) -> PageRow | None:
    """An article of Factiva with field codes: a code at the line's start, its value on the lines that follow."""
    fields: dict[str, list[str]] = {}
    code = None
    for line in part.splitlines():
        found = _CODE.match(line)
        if found and found["code"] in _CODES:
            code = found["code"]
            fields.setdefault(code, []).append(found["value"] or "")
        elif code is not None:
            fields[code].append(line.strip())
    told = "\n\n".join("\n".join(fields[code]) for code in _TEXT_CODES if code in fields)
    value = {code: " ".join(" ".join(lines).split()) for code, lines in fields.items()}
    return _row(
        title=value.get("HD"), byline=value.get("BY", ""), told=told, published=_day(value.get("PD", "")), outlet=value.get("SN")
    )


def _factiva_shown(part: str) -> PageRow | None:
    """An article of Factiva as it shows it, without codes: section, title, byline, how many words, day, hour, outlet, the outlet's
    code, page, language and copyright a line each, then the text."""
    lines = [line.strip() for line in part.splitlines()]
    at = next((i for i, line in enumerate(lines) if _WORDS.fullmatch(line)), len(lines))
    above = list(filter(None, lines[:at]))
    dated = next((i for i in range(at + 1, len(lines)) if lines[i]), None)
    if dated is None or _DAY.search(lines[dated]) is None:
        return None
    byline = above.pop() if len(above) > 1 and _BYLINE.fullmatch(above[-1]) else ""
    named = next((i for i in range(dated + 1, len(lines)) if lines[i] and not _HOUR.fullmatch(lines[i])), None)
    if named is None:
        return None
    return _row(
        title=above[-1] if above else None,
        byline=byline,
        told="\n\n".join(filter(None, lines[_text_from(lines, named + 1) :])),
        published=_day(lines[dated]),
        outlet=lines[named],
    )


def _text_from(lines: list[str], start: int) -> int:
    """Where the text begins below an outlet: behind the lines of copyright that end its head, or where there are none at the first
    blank line or the first that is no field."""
    at = start
    while at < len(lines) and (not lines[at] or _is_field(lines[at])):
        at += 1
    if at < len(lines) and _COPYRIGHT.match(lines[at]):
        return next((i for i in range(at, len(lines)) if not _COPYRIGHT.match(lines[i])), len(lines))
    return next((i for i in range(start, at) if not lines[i]), at)


def _is_field(line: str) -> bool:
    """Whether a line of a head is an outlet's code, a page, an edition, a language or an hour."""
    return any(pattern.fullmatch(line) for pattern in (_SHORT_FIELD, _LANGUAGE, _HOUR))


def _row(*, title: str | None, byline: str, told: str, published: str | None, outlet: str | None) -> PageRow | None:
    """An article as a copied page has it: title, who wrote it, text."""
    if not told.strip():
        return None
    by = f"By {byline.strip().removeprefix('By ').removeprefix('BY ')}" if byline.strip() else ""
    return PageRow(text="\n\n".join(filter(None, (title, by, told.strip()))), title=title, published=published, outlet=outlet)


def _day(words: str) -> str | None:
    found = _DAY.search(words)
    if found is None:
        return None
    month = _MONTHS.get((found["m1"] or found["m2"])[:3].lower())
    try:
        return date(int(found["y1"] or found["y2"]), month or 0, int(found["d1"] or found["d2"])).isoformat()
    except ValueError:
        return None
