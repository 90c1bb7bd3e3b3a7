"""Where the pages of a printed text end that has no sign for it: by the heads and feet that run along, with the page's number.

in: a text    out: it, with a page break at each head or foot of a page; and what stands beside the number.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from sayso.extract.dates.door import date_in, span_of_date
from sayso.extract.lines.outlet import paper_named
from sayso.model.printed import PAGE_BREAK

_NUMBERED = re.compile(
    r"(?:\bpage\s?(?P<page>\d{1,3})(?:\s?of\s?\d{1,3})?|\s(?P<of>\d{1,3})/\d{1,3}|(?<!\s)\s{3,}(?P<last>\d{1,3}))\s*$|"
    r"^\s*+page\s?(?P<first>\d{1,3})\b.{0,5}\s{3}\s*+(?=\S)",
    re.I,
)
_BESIDE = re.compile(r"(?<!\s)\s{3,}|\s[|·•–—]\s")
_LONGEST, _MOST = 200, 20_000  # characters of a head or foot, and lines of a text
_TOP = 3  # filled lines, among which a page's head stands
_DIGITS = re.compile(r"\d+")


def with_breaks(text: str) -> str:
    """The text with a page break before each head that runs along, or behind each foot; as it is where nothing does."""
    if PAGE_BREAK in text:
        return text
    lines = text.split("\n")
    runs: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for i, line in enumerate(lines[:_MOST]):
        if len(line) <= _LONGEST and (match := _NUMBERED.search(line)):
            runs[_form(line)].append((i, int(next(filter(None, match.groups())))))
    found = max((run for run in runs.values() if _counts_up(run)), key=len, default=None)
    if found is None:
        return text
    head = sum(1 for line in lines[: found[0][0]] if line.strip()) < _TOP
    for i, _ in found:
        lines[i] = f"{PAGE_BREAK}{lines[i]}" if head else f"{lines[i]}{PAGE_BREAK}"
    return "\n".join(lines).strip(PAGE_BREAK)


def _counts_up(run: list[tuple[int, int]]) -> bool:
    """Whether two and more lines are numbered one behind the other."""
    numbers = [number for _, number in run]
    return len(run) > 1 and all(b == a + 1 for a, b in pairwise(numbers))


def _form(line: str) -> str:
    return _DIGITS.sub("#", " ".join(line.split()).casefold())


def told_by_head(text: str) -> tuple[str | None, str | None]:
    """The outlet and the day that the first page's head names: "The Daily Post    3 May 2024    Page 1"."""
    for line in [line for line in text.split("\n", 40) if line.strip()][:_TOP]:
        pieces = _BESIDE.split(line.strip(f" {PAGE_BREAK}")) if len(line) <= _LONGEST else []
        if len(pieces) > 1 and any(_NUMBERED.search(f" {p}") or span_of_date(p) for p in pieces):
            name = next((name for p in pieces if (name := paper_named(p))), None)
            return name, date_in(line) if name else None
    return None, None
