"""The stories of a copied index page, each with what stands beside it: who it is from and when it appeared.

in: the lines of the page, and which of them are titles with what is said below them    out: teasers, in order, each title once.

Titles without a summary count too, where they stand among the others or are marked: by a number, an age, a heading of stories.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from sayso.extract.dump.entries import LEAST_ALONE, Beside, is_headline, marks
from sayso.extract.dump.lines import Line
from sayso.extract.dump.teasers import teaser_of
from sayso.extract.lines.captions import is_captioned, is_credit
from sayso.extract.lines.lines import heads_comments, heads_stories, is_credited, is_stop
from sayso.extract.lines.people import bare_byline
from sayso.extract.words import ends_sentence, key, table
from sayso.model import Teaser

_NEAR = 3  # lines above a title, or behind what is said below it, that tell of it
_IDLE = 3  # lines below a heading of stories, or below one of them, behind which the list has ended
_PERSONAL = re.compile(r"(?:do not|don[’']t) (?:sell|share)\b.{0,30}\b(?:personal|info|data)", re.I)
_ASKING = table(
    "get sign subscribe join download register follow read see view browse explore discover visit shop buy support donate contact "
    "manage enter choose select skip click tap submit send load sponsored advertisement newsletter newsletters"
)  # what a title without any mark does not open with, but notices do


def stories_of(lines: Sequence[Line], told: Mapping[int, int | None]) -> tuple[Teaser, ...]:
    """The stories of an index. told: the line of each title, and of what is said below it."""
    heads = {**dict.fromkeys(_alone(lines, told), None), **told}
    order = sorted(heads)
    ends = [(heads[h] or h) + 1 for h in order]
    above = _days_above(lines, order, ends)
    found: dict[str, Teaser] = {}
    for n, h in enumerate(order):
        first = ends[n - 1] if n else 0
        last = order[n + 1] if n + 1 < len(order) else len(lines)
        beside = [*range(h + 1, heads[h] or h + 1)]
        beside += [i for i in range(max(first, h - _NEAR), h) if _is_of_next(lines, i, h, above=above)]
        beside += [i for i in range(ends[n], min(last, ends[n] + _NEAR)) if not _is_of_next(lines, i, last, above=above)]
        teaser = _teaser(lines, h, heads[h], beside)
        held = found.get(key(teaser.title))
        if held is None or (held.summary is None and teaser.summary):
            found[key(teaser.title)] = teaser
    return tuple(found.values())


def _teaser(lines: Sequence[Line], title: int, told: int | None, around: Sequence[int]) -> Teaser:
    beside = Beside()
    for i in around:
        beside = beside.with_line(lines[i].text) or beside
    made = teaser_of(lines[title].text, lines[told].text if told is not None else None)
    return replace(made, agency=made.agency or beside.agency, published=beside.day)


def _alone(lines: Sequence[Line], told: Mapping[int, int | None]) -> list[int]:
    """The titles that have nothing said below them."""
    used = {i for pair in told.items() for i in pair if i is not None}
    first, last = min(used, default=0), max(used, default=len(lines))
    over = first > 0 and _says(lines[first - 1].text)
    found: list[int] = []
    headed, idle = False, 0  # below a heading of stories; lines in a row that are none
    for i, line in enumerate(lines):
        if i in used or is_stop(line.text):
            headed, idle = heads_stories(line.text) and i not in used, 0
            continue
        idle += 1
        headed = headed and idle <= _IDLE
        sure = headed or _is_marked(lines, i) or (over and i > last and _says(lines[i - 1].text))
        if (sure or first < i < last) and is_headline(line, 0 if sure else LEAST_ALONE) and not _is_odd(line.text):
            found.append(i)
            idle = 0
    return found


def _is_odd(text: str) -> bool:
    """Whether a line that might be a title is a caption, a credit, a notice or a question to who reads it."""
    if is_captioned(text) or is_credit(text) or is_credited(text) or heads_comments(text) or ends_sentence(text.rstrip("?!")):
        return True
    return key(text.split()[0]) in _ASKING or _PERSONAL.match(text) is not None or text.endswith(("…", "..."))


def _is_marked(lines: Sequence[Line], i: int) -> bool:
    """Whether a number stands right above a title, or how old it is or who wrote it right below."""
    if i and lines[i - 1].text.strip(".# ").isdigit():
        return True
    below = lines[i + 1] if i + 1 < len(lines) else None
    return below is not None and not below.gap and (marks(below.text) or bare_byline(below.text) is not None)


def _days_above(lines: Sequence[Line], order: Sequence[int], ends: Sequence[int]) -> bool:
    """Whether the stories of a page say when they appeared above their titles: the first has it there, the last not below, and
    none between its title and what is said."""
    if any(_says(lines[i].text) for h, end in zip(order, ends, strict=True) for i in range(h + 1, end - 1)):
        return False
    over = any(_says(lines[i].text) for i in range(max(0, order[0] - _NEAR), order[0]))
    under = any(_says(line.text) for line in lines[ends[-1] : ends[-1] + _NEAR])
    return over and not under


def _says(text: str) -> bool:
    return Beside().with_line(text) is not None


def _is_of_next(lines: Sequence[Line], i: int, title: int, *, above: bool) -> bool:
    """Whether a line between two stories tells of the second, whose title is given. A blank line on one side of it alone says so;
    else it is as on the rest of the page."""
    parted_above = any(lines[k].gap for k in range(max(title - _NEAR, 0), i + 1) if k > 0)
    parted_below = any(lines[k].gap for k in range(i + 1, min(title, len(lines) - 1) + 1))
    return parted_above if parted_above != parted_below else above
