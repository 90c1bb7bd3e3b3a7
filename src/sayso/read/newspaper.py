"""A page of a newspaper as text: several articles below each other, each under a headline of its own with its byline or dateline.

in: a text    out: a row an article, as JSON Lines would have it; None where the text is no such page

Precision first: a text is parted only where two articles and more open so, each with enough running text below, and where nothing
but a line or two stands before the first, as menus do in a copy of a web page. One article's subheads have no bylines, the posts of
a live blog have clocks; a box amid an article has a byline, and is told by its headline where no sign of print stands on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from sayso.model.printed import PAGE_BREAK, of_pages
from sayso.read.pdf import joined
from sayso.read.presshead import DAY, day
from sayso.read.rows import PageRow

_MOST_READ = 400_000  # characters of a text that is looked at; the largest pages of print have a tenth
_LEAST, _MOST = 3, 24  # words of a headline
_TALL = 4  # lines of one
_LONGEST_STANDFIRST = 45  # words
_LEAST_TOLD = 50  # words of running text under a headline
_LONGEST_BYLINE, _LONGEST_LINE = 120, 160  # characters of one, and of a line of print
_WRAPPED = 2  # lines that surely go on, from which a text is filled to columns
_BEFORE = 8  # lines before the first headline: the paper's name, the day, the page
_PROSE = 12  # words of a line or paragraph that ends a sentence, from which it is running text
_NAME = r"[A-ZÀ-Þ][\w.’'-]{0,30}"
_BYLINE = re.compile(
    rf"(?:(?i:by)|Von|Par|Por)\s{_NAME}(?:\s(?:(?:de|van|von|der|da|del)\s)?{_NAME}){{0,4}}"
    rf"(?:,?\s(?:and|und|et|y|&)\s{_NAME}(?:\s{_NAME}){{0,4}})?(?:(?:,|\s(?:in|at|for|\|))\s.{{0,60}})?"
)
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,30}(?:, [A-ZÀ-Þ][\w. ]{1,25})?,? ?"
    r"(?:\((?:Reuters|AP|AFP|dpa|PA|UPI|Bloomberg|Newswire|Xinhua|TASS|EFE|ANSA|ANI|PTI|CP|IANS)\) ?[-–—]{1,2}|[–—]|--) ?\S"
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b|\bago\b", re.I)
_ENDS = re.compile(r"[.!?…:;,][\"”’»)\]]*$")
_STOP = re.compile(r"[.!?…][\"”’»)\]]*$")
_BULLET = re.compile(r"[•·*#>|–—-]\s|\d{1,3}[.)]\s")

_OF_BOX = re.compile(r"(?:why|what|how|who|when|where|analysis|explainer|at the scene|eyewitness|profile)\b", re.I)
_TERM = re.compile(r"[^\W\d_]{5,}")


class _Stretch(Struct, frozen=True):
    """Lines without a blank one between: the first one's place and their words."""

    first: int
    lines: list[str]

    @property
    def words(self) -> int:
        return sum(len(line.split()) for line in self.lines)


class _Opening(Struct, frozen=True):
    """Where an article opens: its headline's first line, what it is called, the line from which its text is counted, what stands
    before that: headline, standfirst, byline."""

    at: int
    title: str
    told_from: int
    head: tuple[str, ...]


def articles_on(text: str) -> list[PageRow] | None:
    """The articles of a page of a newspaper."""
    if len(text) > _MOST_READ or "\n" not in text:
        return None
    printed = of_pages(text).text if PAGE_BREAK in text else text
    lines = [line.strip() for line in printed.split("\n")]
    openings = list(_openings(lines))
    if len(openings) < 2 or not _stand_alone(lines, openings):
        return None
    ends = [o.at for o in openings[1:]] + [len(lines)]
    wrapped = sum(_goes_on(a, b) for a, b in pairwise(lines)) >= _WRAPPED
    printed_on = day(" ".join(lines[: openings[0].at]))
    if not (wrapped or printed_on or PAGE_BREAK in text) and _has_boxes(openings):
        return None
    return [
        PageRow(title=o.title, text=_text(o, lines[o.told_from : end], wrapped=wrapped), published=printed_on)
        for o, end in zip(openings, ends, strict=True)
    ]


def _text(opening: _Opening, lines: Sequence[str], *, wrapped: bool) -> str:
    """An article as text: its headline, what stands over its byline, the byline, its paragraphs."""
    told = "\n".join(lines).strip()
    return "\n\n".join((*opening.head, joined(told, told=False) if wrapped else told))


def _goes_on(line: str, below: str) -> bool:
    """Whether a line surely goes on in the one below it."""
    return below[:1].islower() and len(line) <= _LONGEST_LINE and not _STOP.search(line)


def _stand_alone(lines: Sequence[str], openings: Sequence[_Opening]) -> bool:
    """Whether what the openings part are articles: enough text under each, little before the first, each called otherwise."""
    before = [line for line in lines[: openings[0].at] if line]
    if len(before) > _BEFORE or any(_is_prose(line) for line in before):
        return False
    if len({o.title.casefold() for o in openings}) < len(openings):
        return False
    ends = [o.at for o in openings[1:]] + [len(lines)]
    return all(_told(lines[o.told_from : end]) >= _LEAST_TOLD for o, end in zip(openings, ends, strict=True))


def _has_boxes(openings: Sequence[_Opening]) -> bool:
    """Whether a later headline is that of a box with a byline of its own, as pages have amid an article: it asks, or is about what
    the first headline is about."""
    first = set(_TERM.findall(openings[0].title.casefold()))
    return any(_OF_BOX.match(o.title) or first & set(_TERM.findall(o.title.casefold())) for o in openings[1:])


def _told(lines: Sequence[str]) -> int:
    """The words of some lines' stretches that are running text."""
    return sum(s.words for s in _stretches(lines) if s.words >= _PROSE)


def _is_prose(line: str) -> bool:
    return len(line.split()) >= _PROSE and _STOP.search(line) is not None


def _stretches(lines: Sequence[str]) -> Iterator[_Stretch]:
    held: list[str] = []
    for i, line in enumerate([*lines, ""]):
        if line:
            held.append(line)
        elif held:
            yield _Stretch(i - len(held), held)
            held = []


def _openings(lines: Sequence[str]) -> Iterator[_Opening]:
    """Where articles open, in order."""
    stretches = list(_stretches(lines))
    for n, stretch in enumerate(stretches):
        signed = _signed(stretch.lines)
        if signed is None:
            continue
        at, byline = signed
        told_from = stretch.first + at + (1 if byline else 0)
        found = _headline(stretches, n, stretch.lines[:at])
        if found is None:
            continue
        place, head = found
        if any(_CLOCK.search(line) for line in lines[max(0, place - 2) : told_from + 2] if len(line.split()) <= _PROSE):
            continue
        yield _Opening(place, head[0], told_from, (*head, byline) if byline else head)


def _signed(lines: Sequence[str]) -> tuple[int, str] | None:
    """The line of a stretch that is a byline, or opens with a dateline, and the byline."""
    for k, line in enumerate(lines[: _TALL + 1]):
        if len(line) <= _LONGEST_BYLINE and _BYLINE.fullmatch(line):
            return k, line
        if _DATELINE.match(line) and not line.isupper():
            return k, ""
    return None


def _headline(stretches: Sequence[_Stretch], n: int, above: list[str]) -> tuple[int, tuple[str, ...]] | None:
    """Where the headline of a byline begins and what it says, with its standfirst: the lines right above, or the stretch above,
    over a standfirst or without one; a PDF parts the lines of a large one."""
    if above:
        return (stretches[n].first, (" ".join(above),)) if _may_head(above, stretches, n) else None
    near = stretches[n - 1] if n else None
    if near is None:
        return None
    over = stretches[n - 2] if n > 1 else None
    if over and _may_head(over.lines, stretches, n - 2):
        if near.words < _LEAST:
            return over.first, (" ".join((*over.lines, *near.lines)),)
        if _is_standfirst(near, over):
            return over.first, (" ".join(over.lines), " ".join(near.lines))
    return (near.first, (" ".join(near.lines),)) if _may_head(near.lines, stretches, n - 1) else None


def _is_standfirst(near: _Stretch, over: _Stretch) -> bool:
    """Whether a stretch between a headline and a byline is a sentence about the article, and no headline itself."""
    if near.words > _LONGEST_STANDFIRST or _BYLINE.fullmatch(near.lines[0]):
        return False
    return near.words >= _LEAST and (_STOP.search(near.lines[-1]) is not None or near.words > max(_TALL * 2, over.words))


def _may_head(lines: Sequence[str], stretches: Sequence[_Stretch], n: int) -> bool:
    """Whether lines stand as a headline does: few, no sentence, and what is above them ends one or is no text at all."""
    said = " ".join(lines)
    if len(lines) > _TALL or not _LEAST <= len(said.split()) <= _MOST or _ENDS.search(said) or _BULLET.match(said):
        return False
    if DAY.search(said) or (said.isupper() and n == 0 and len(said.split()) <= _TALL):  # the day, the paper's name
        return False
    if not said[0].isalnum() and said[0] not in "“‘\"'«":
        return False
    above = stretches[n - 1] if n and stretches[n].lines[0] == lines[0] else None
    return above is None or _STOP.search(above.lines[-1]) is not None or above.words < _PROSE
