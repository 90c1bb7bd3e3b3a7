"""The posts of a live blog in a text dump.

in: the lines of a dump    out: its posts, each a run of lines from one that says when; None where the dump is no live blog.

A dump says that it is live by its title ("– as it happened") or by a line of its own ("Live reporting"); of two posts
each must then have a clock alone on its line. Some blogs have a post's
heading above the line that says when, most below; what most posts have decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from sayso.extract.dates.door import span_of_date
from sayso.extract.dump.lines import Line, is_prose
from sayso.extract.dump.posts import (
    PostLines,
    Said,
    authors_among,
    has_clock,
    is_furniture,
    may_be_live,
    names_alone,
    opens_live,
    read_post,
    says_more,
    stamped,
    titled_live,
)
from sayso.extract.dump.teasers import Stretch
from sayso.extract.lines.lines import is_boilerplate, is_stop, junk_line
from sayso.extract.lines.pagetypes import labelled
from sayso.extract.words import ends_sentence, word_count

_SURE, _LIKELY = 2, 3  # posts of a dump whose title says that it is live, and of one that has a line saying so
_ABOVE = 25  # lines above the first post, in which one may say that the page is live
_HEADED = 6  # lines above a line that says when, among which the post's heading may stand
_MOSTLY = 0.6  # share of the posts that decides where headings stand
_LEAST_TITLE = 3  # words
_CLOCK_ALONE = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: (?:uhr|[A-Z]{2,4}))?", re.I)
_ASTRAY = 3  # lines in a row that are no text, behind the last post's


class LiveLines(Struct, frozen=True, kw_only=True):
    """A live blog's lines. first, last: of its posts.  posts: with the places of their lines in the dump.  used: lines of them that
    are no text, by what they are.  more: a line leads to posts that are not there."""

    first: int
    last: int
    posts: tuple[PostLines, ...]
    used: Mapping[int, str]
    title: str | None
    more: bool

    @property
    def headings(self) -> set[int]:
        """The lines that are posts' headings."""
        return {post.heading for post in self.posts if post.heading is not None}


def live_in(lines: list[Line], stretches: Iterable[Stretch], title: str | None) -> LiveLines | None:
    """The posts of a dump, where it is a live blog."""
    starts = _starts(lines)
    if len(starts) < _SURE:
        return None
    runs = _runs(lines, starts, [s.first for s in stretches])
    if len(runs) < _SURE:
        return None
    above = lines[: runs[0][0]]
    called = next((line.text for line in above if _is_title(line.text)), None)
    sure = called is not None or titled_live(title) or labelled(title) == "live"
    if not sure:
        hinted = next((line.text for line in above if _may_be_title(line.text)), None) if _are_clocked(lines, runs) else None
        headed = not _is_aged(lines[runs[0][0]]) and any(opens_live(x.text) for x in above[-_ABOVE:])
        if not (headed or hinted) or (len(runs) < _LIKELY and not _are_alike(lines, runs, hinted)):
            return None
        called = hinted
    if sum(_heading_above(lines, at, end) is not None for at, end in runs) >= _MOSTLY * len(runs):
        runs = _raised(lines, runs)
    return _read(lines, runs, title or called)


def _starts(lines: list[Line]) -> list[int]:
    """The lines that say when. Where only the first has a day that is the page's own, and no post's."""
    starts = [i for i, line in enumerate(lines) if _says_when(line)]
    dated = [span_of_date(lines[i].text) is not None for i in starts[:_SURE]]
    return starts[1:] if dated == [True, False] else starts


def _says_when(line: Line) -> bool:
    said = stamped(line.text)
    return said is not None and not said.updated


def _is_title(text: str) -> bool:
    return word_count(text) >= _LEAST_TITLE and not ends_sentence(text) and (titled_live(text) or labelled(text) == "live")


def _may_be_title(text: str) -> bool:
    return word_count(text) >= _LEAST_TITLE and not ends_sentence(text) and may_be_live(text)


def _are_clocked(lines: list[Line], runs: Sequence[tuple[int, int]]) -> bool:
    """Whether each post is headed by an hour."""
    return all(has_clock(lines[at].text) for at, _ in runs)


def _are_alike(lines: list[Line], runs: Sequence[tuple[int, int]], hinted: str | None) -> bool:
    """Whether posts, few as they are, are each headed by a clock alone, and the page's title or a line right above them, which no
    button says, that it is live."""
    above = lines[max(0, runs[0][0] - _HEADED) : runs[0][0]]
    said = hinted is not None or any(opens_live(x.text) and word_count(x.text) > 1 for x in above)
    return said and all(_CLOCK_ALONE.fullmatch(lines[at].text) for at, _ in runs)


def _runs(lines: list[Line], starts: Sequence[int], others: Sequence[int]) -> list[tuple[int, int]]:
    """From each line that says when to the next, where running text stands between; [start, end). What comes behind a heading of
    other things is a post only where it has a clock as those before it have."""
    spans = [(a, b) for a, b in zip(starts, [*starts[1:], len(lines)], strict=True) if any(is_prose(x) for x in lines[a:b])]
    runs: list[tuple[int, int]] = []
    aged = sum(_is_aged(lines[a]) for a, _ in spans) * 2 > len(spans)
    for n, (at, end) in enumerate(spans):
        if runs and runs[-1][1] < at and (aged or _is_aged(lines[at])) and any(_stops(x) for x in lines[runs[-1][1] : at]):
            break
        stop = next((i for i in range(at + 1, end) if _stops(lines[i])), end)
        if n == len(spans) - 1:
            prose = next(i for i in range(at, end) if is_prose(lines[i]))
            stop = min([stop, _ending(lines, at, prose, stop), *(i for i in others if i > prose)])
        if any(is_prose(x) for x in lines[at:stop]):
            runs.append((at, stop))
    return runs


def _is_aged(line: Line) -> bool:
    said = stamped(line.text)
    return said is not None and said.aged


def _stops(line: Line) -> bool:
    """Whether a line heads or leads to what is no post."""
    return says_more(line.text) or (is_stop(line.text) and not is_furniture(line.text))


def _ending(lines: list[Line], at: int, prose: int, end: int) -> int:
    """Where the last post's text ends: before lines in a row that are none, or the site's own words. prose: its first
    running text."""
    astray, last = 0, at
    for i in range(at + 1, end):
        if is_prose(lines[i]) or ends_sentence(lines[i].text):
            astray, last = 0, i
        elif is_boilerplate(lines[i].text):
            break
        elif i > prose:
            if names_alone(lines[i].text) and last == i - 1:
                last = i
            astray += not is_furniture(lines[i].text)
            if astray >= _ASTRAY:
                break
    return last + 1


def _heading_above(lines: list[Line], at: int, end: int) -> int | None:
    """The line above one that says when that is its post's heading, where running text comes right below."""
    below = next((x for x in lines[at + 1 : end] if not (is_furniture(x.text) or names_alone(x.text))), None)
    if below is None or not is_prose(below):
        return None
    for i in range(at - 1, max(-1, at - 1 - _HEADED), -1):
        text = lines[i].text
        if is_prose(lines[i]) or _says_when(lines[i]) or ends_sentence(text) or junk_line(text):
            return None
        if not (is_furniture(text) or names_alone(text)):
            return i if word_count(text) >= _LEAST_TITLE else None
    return None


def _raised(lines: list[Line], runs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The posts from their headings on, where these stand above the lines that say when."""
    starts = [at if (above := _heading_above(lines, at, end)) is None else above for at, end in runs]
    ends = [min(end, start) for (_, end), start in zip(runs, [*starts[1:], len(lines)], strict=True)]
    return list(zip(starts, ends, strict=True))


def _read(lines: list[Line], runs: Sequence[tuple[int, int]], title: str | None) -> LiveLines | None:
    said = [[Said(x.text, is_prose(x)) for x in lines[a:b]] for a, b in runs]
    known = authors_among(said)
    posts: list[PostLines] = []
    used: dict[int, str] = {}
    for (at, end), post_lines in zip(runs, said, strict=True):
        post = read_post(post_lines, known)
        kept = tuple(at + k for k in post.kept)
        used.update(dict.fromkeys(set(range(at, end)) - set(kept), "when, by whom, or what asks to share it"))
        if kept:
            posts.append(
                replace(
                    post,
                    kept=kept,
                    heading=None if post.heading is None else at + post.heading,
                    called_at=None if post.called_at is None else at + post.called_at,
                )
            )
    for (_, end), (start, _) in pairwise(runs):
        used.update(dict.fromkeys(range(end, start), "between the posts"))
    if not posts:
        return None
    more = any(says_more(line.text) for line in lines)
    return LiveLines(first=runs[0][0], last=runs[-1][1] - 1, posts=tuple(posts), used=used, title=title, more=more)
