"""A mail in plain text as lines: quote marks off, wrapped lines joined, headlines told by how they are set.

in: the text of a mail    out: `Line`s
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from sayso.read.letters import Line, is_field
from sayso.read.mailwords import leads_on

_PADDING = re.compile("(?:[\u034f\u200b-\u200f\u00ad\ufeff\u2007\u2060]+[ \u00a0]?){2,}|\ufeff|\u034f")
_QUOTED = re.compile(r"^[ \t]?>[ \t]?")
_MOSTLY, _DEEPEST = 0.8, 5
_RULE = re.compile(r"[\s=\-_*~#•·+—–.◆●]{3,}|--")
_BULLET = re.compile(r"(?:[•·‣◦▪■●►▶→»+–—-]|\*(?!\*))\s+(?=\S)")
_NUMBER = re.compile(r"(?:\d{1,2}[.)]|#\d{1,2}[.:)]?|1 big thing:)\s+(?=\S)")
_HASHES = re.compile(r"#{1,4}\s+(?=\S)|\*\*\s+(?=\S)")
_STARRED = re.compile(r"(\*\*?|__?)(?=\S)([^*_]{3,200})\1:?")
_OPENING = re.compile(r"(\*\*?|__?)(?=[^\W_])(?P<words>[^*_]{1,120})(?<=\S)\1(?P<rest>(?:[ \t]|[:–—-]\s).*)", re.S)
_LONGEST_HEAD = 160
_WIDEST, _LEAST_WIDE = 100, 60  # columns that mails are filled to
_SLACK = 6
_STOP = re.compile(r"[.!?…”\"’')\]]\s+(?=\S)")
_LONGEST_LEAD, _MOST_STOPS = 2_200, 3  # characters of what leads on with its address, and stops before it that are looked at
_ENDS = (".", "!", "?", "”", '"', "’", "'")


def plain_lines(text: str) -> list[Line]:
    """The lines of a mail in plain text."""
    rows = _unquoted([row.rstrip() for row in _PADDING.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")])
    width = _width(rows)
    found: list[Line] = []
    group: list[str] = []
    for row in [*rows, ""]:
        if row.strip():
            group.append(row.strip())
        elif group:
            found += _paragraphs(group, width)
            group = []
    return [_opened(part) for line in found for part in _led(line)]


def _opened(line: Line) -> Line:
    """A paragraph that opens with words between stars ("*Ferry cuts.* The Linnet Line …"), without those; they count as bold."""
    match = _OPENING.fullmatch(line.text)
    if not match or not (match["words"][-1] in ".:!?" or match["rest"].lstrip().startswith((":", "–", "—", "-"))):
        return line
    return replace(line, text=match["words"] + match["rest"], run_in=match["words"])


def _led(line: Line) -> list[Line]:
    """A paragraph and, where it ends in words that lead on ("… he said. Read more at https://…"), those as a line of their own."""
    for stop in list(_STOP.finditer(line.text, max(0, len(line.text) - _LONGEST_LEAD)))[-_MOST_STOPS:]:
        rest = line.text[stop.end() :]
        if not line.bullet and leads_on(rest) and not rest.startswith(("http", "www.", "<", "[", "(")):
            return [replace(line, text=line.text[: stop.start() + 1].rstrip()), Line(text=rest)]
    return [line]


def _unquoted(rows: list[str]) -> list[str]:
    """The rows without the marks of a quotation that goes on to the end."""
    for _ in range(_DEEPEST):
        first = next((i for i, row in enumerate(rows) if _QUOTED.match(row)), None)
        if first is None:
            break
        behind = [row for row in rows[first:] if row.strip()]
        if sum(bool(_QUOTED.match(row)) for row in behind) < _MOSTLY * len(behind):
            break
        rows = [
            *rows[:first],
            "",
            *("" if i and row.strip() == ">" else _QUOTED.sub("", row) for i, row in enumerate(rows[first:], 1)),
        ]
    return rows


def _width(rows: list[str]) -> int:
    """The column that a mail is filled to: nearly its longest row among those that another follows."""
    inner = sorted(len(row) for row, behind in pairwise(rows) if behind.strip() and len(row) <= _WIDEST)
    return max(_LEAST_WIDE, inner[int(len(inner) * 0.9)]) if inner else _LEAST_WIDE


def _paragraphs(group: list[str], width: int) -> Iterator[Line]:
    """The lines of one stretch of rows without a blank one."""
    pending: Line | None = None  # its first row
    rows: list[str] = []  # those that go on with it
    last = ""
    for row in group:
        if _RULE.fullmatch(row):
            whole = _whole(pending, rows)
            if whole is not None and _is_head(whole.text) and not whole.bullet:
                yield Line(text=whole.text, style=f"under {row[0]}")  # a line beneath a headline
            else:
                if whole is not None:
                    yield whole
                yield Line(text=row, style="rule")
            pending, rows, last = None, [], ""
            continue
        line = _line(row)
        if pending is not None and _goes_on(pending, last, row, line, width):
            rows.append(row)
        else:
            if (whole := _whole(pending, rows)) is not None:
                yield whole
            pending, rows = line, []
        last = row
    if (whole := _whole(pending, rows)) is not None:
        yield whole


def _whole(first: Line | None, rows: list[str]) -> Line | None:
    """A line with the rows that go on with it."""
    return Line(text=" ".join((first.text, *rows)), style=first.style, bullet=first.bullet) if first and rows else first


def _goes_on(before: Line, last: str, row: str, line: Line, width: int) -> bool:
    """Whether a row goes on with the paragraph above it: its first word did not fit there."""
    if is_field(row) or is_field(last) or (last.endswith(_ENDS) and leads_on(row)):
        return False
    if line.bullet or (line.style and line.style != before.style) or (line.style in ("number", "hash", "bold")):
        return False
    if before.style == "caps" and line.style != "caps":
        return False
    return len(last) <= _WIDEST and len(last) + 1 + len(row.split(" ", 1)[0]) >= width - _SLACK


def _line(row: str) -> Line:
    """A row as a line, with how it is set."""
    if starred := _STARRED.fullmatch(row):
        return Line(text=starred[2].strip(), style="bold" if _is_head(starred[2]) else "")
    if (hashed := _HASHES.match(row)) and _is_head(row[hashed.end() :]):
        return Line(text=row[hashed.end() :].strip("# *"), style="hash")
    if (number := _NUMBER.match(row)) and _is_head(row[number.end() :]):
        return Line(text=row[number.end() :], style="number")
    if bullet := _BULLET.match(row):
        return Line(text=row[bullet.end() :], bullet=True)
    return Line(text=row, style="caps" if is_capital(row) and _is_head(row) else "")


def is_capital(text: str) -> bool:
    """Whether a line is in capitals: two words of letters at least, and no small one."""
    letters = [word for word in text.split() if any(c.isalpha() for c in word)]
    return len(letters) >= 2 and text.upper() == text and text.lower() != text


def _is_head(text: str) -> bool:
    """Whether a line may be a headline: short, and no sentence."""
    line = text.rstrip("*_# ")
    return 0 < len(line) <= _LONGEST_HEAD and not line.endswith((".", ",", ";"))
