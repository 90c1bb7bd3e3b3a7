"""A copied front page or section: whether a text dump is a list of stories and no article itself.

in: the lines of a dump    out: its stories, each a title with what is said below it; none of an article.

Precision first: an article with headings, a round-up or a note beside a list of other stories stays one. So nearly all running text
stands below titles, one paragraph each; no byline or day stands below one title alone, as below an article's; and the stories
are marked (how old, how long, by whom) or are of different things.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median

from msgspec import Struct

from sayso.extract.dump.entries import is_headline, is_title, is_told, marks, signs
from sayso.extract.dump.lines import Line, is_prose
from sayso.extract.dump.stories import stories_of
from sayso.extract.dump.teasers import terms
from sayso.extract.lines.lines import heads_stories, is_boilerplate, is_stop, is_wall, junk_line
from sayso.extract.words import ends_sentence, table, word_count
from sayso.model import Teaser

_LEAST = 4  # stories of a list
_LEAST_TOLD, _LONGEST = 5, 220  # words of what is said below a title; characters of half of such, at most, as in HTML
_BETWEEN, _BESIDE = 2, 2  # lines between a title and what is said below it; lines around both that tell of it
_PAIR = 2  # paragraphs of a story on top, at most
_ALL_OF_IT = re.compile(
    r"\b(?:latest|all (?:of )?(?:the|our)|our|breaking|top|more|full)\b(?: [\w’'-]+){0,3}? "
    r"(?:news|stories|coverage|headlines|articles)\b",
    re.I,
)  # in what a page says that it lists
_COVERED = 0.8  # share of the running text that stands below titles
_MARKED, _ASKED = (
    0.5,
    0.5,
)  # share of stories that are marked, from which all are; of titles that ask or are numbered, from which they are headings
_SHARED, _STEM = 0.5, 5  # share of stories that have a word in common, from which they are of one thing; its letters
_SAYING, _TITLE, _MOST, _CASED = 4, 3, 20, 0.8  # letters of a word that says something; such words of a title; share with a capital
_COMMON = table(
    """about after agains among before being could during first other people since their there these those under where which
    while would years"""
)
_LEAST_TITLES, _MOSTLY = 8, 0.5  # titles of a page that has nothing else, and the share of its characters that they are


class _Item(Struct, frozen=True):
    """A story: the lines of its title and of what is said below it, and whether lines beside them, or between, tell of it."""

    title: int
    told: int
    marked: bool
    parted: bool


def stories_listed(lines: Sequence[Line]) -> tuple[Teaser, ...]:
    """The stories of a dump that is a list of them, in order; none where it may be an article."""
    texts = [i for i, line in enumerate(lines) if _tells(line) or is_told(lines, i)]
    texts = texts[1:] if len(texts) > 1 and _introduces(lines[texts[0]].text) else texts
    items = list(_items(lines, texts))
    if len(items) < _LEAST or any(is_wall(lines[i].text) for i in texts):
        return ()
    told = [item.told for item in items]
    if _is_beside(lines, items[0]):
        return ()
    if sum(lines[i].weight for i in told) < _COVERED * sum(lines[i].weight for i in texts) or _goes_on(lines, len(items)):
        return ()
    if median(len(lines[i].text) for i in told) > _LONGEST or _is_begun(items) or not _are_apart(lines, items):
        return ()
    return stories_of(lines, {item.title: item.told for item in items})


def titles_listed(lines: Sequence[Line]) -> tuple[Teaser, ...]:
    """The stories of a dump that has no running text and many titles, each once; none where there are few, or the page asks for
    money or an account."""
    if any(is_wall(line.text) for line in lines):
        return ()
    titles = {line.text for line in lines if is_headline(line)}
    if len(titles) < _LEAST_TITLES or sum(map(len, titles)) < _MOSTLY * sum(len(line.text) for line in lines):
        return ()
    told = {i for i in range(len(lines)) if is_told(lines, i)}
    heads = (i for i, line in enumerate(lines) if is_headline(line) and i not in told)
    return stories_of(lines, {i: i + 1 if i + 1 in told else None for i in heads})


def _introduces(text: str) -> bool:
    """Whether a line says what a page lists: "The latest news, analysis and opinion on the Lenne dam."."""
    return len(text) <= _LONGEST and _ALL_OF_IT.search(text) is not None


def _is_beside(lines: Sequence[Line], first: _Item) -> bool:
    """Whether the first story is an article of two paragraphs, and right below them a heading says that the others are others."""
    behind = lines[first.told + 1 : first.told + 1 + _PAIR]
    return len(behind) == _PAIR and is_prose(behind[0]) and _tells(behind[0]) and heads_stories(behind[1].text)


def _tells(line: Line) -> bool:
    """Whether a line is running text, or a short sentence."""
    text = line.text
    if is_prose(line):
        return not _is_cased(text)
    short = ends_sentence(text) and word_count(text) >= _LEAST_TOLD and not text.endswith(("?", "!"))
    return short and not _is_cased(text) and not (junk_line(text) or is_boilerplate(text) or is_stop(text))


def _items(lines: Sequence[Line], texts: Sequence[int]) -> Iterator[_Item]:
    """Each sentence with a title of its own right above it, at most with what tells of it between them."""
    before = -1
    for i in texts:
        for k in range(i - 1, max(before, i - 2 - _BETWEEN), -1):
            if _heads(lines[k]):
                around = (*range(max(before + 1, k - _BESIDE), k), *range(k + 1, i), *range(i + 1, i + 1 + _BESIDE))
                marked = any(marks(lines[m].text) for m in around if m < len(lines))
                yield _Item(k, i, marked, any(signs(lines[m].text) for m in range(k + 1, i)))
                break
            if not (marks(lines[k].text) or _is_label(lines[k].text)):
                break
        before = i


def _heads(line: Line) -> bool:
    """Whether a line may be a story's title; of sentences where it is written as titles are: "He Lost His Dog. It Came Back."."""
    text = line.text
    if is_stop(text) or junk_line(text) or marks(text):
        return False
    return _is_cased(text) or (is_title(line) and not ends_sentence(text.rstrip("?!")))


def _is_cased(text: str) -> bool:
    """Whether nearly all words of a line that say something begin with a capital, as in titles."""
    words = [w for w in text.split() if len(w) >= _SAYING]
    return _TITLE <= len(words) <= _MOST and sum(not w[0].islower() for w in words) >= _CASED * len(words)


def _is_label(text: str) -> bool:
    return word_count(text) <= _BETWEEN and not ends_sentence(text)


def _goes_on(lines: Sequence[Line], stories: int) -> bool:
    """Whether paragraphs stand in a row, as an article's do; two short ones, of one story in four at most, may be a story's."""
    rows = (list(row) for whole, row in groupby(lines, lambda line: is_prose(line) and _tells(line) and not line.bullet) if whole)
    longer = [row for row in rows if len(row) > 1]
    short = all(len(row) == _PAIR and max(len(line.text) for line in row) <= _LONGEST for row in longer)
    return bool(longer) and not (short and len(longer) * _LEAST <= stories)


def _is_begun(items: Sequence[_Item]) -> bool:
    """Whether a byline or a day stands between some titles and their texts and not between most, as between an article's own."""
    return 0 < sum(item.parted for item in items) * 2 < len(items)


def _are_apart(lines: Sequence[Line], items: Sequence[_Item]) -> bool:
    """Whether the titles are those of stories, and no headings of one article."""
    if sum(lines[i.title].text.endswith("?") or bool(lines[i.title].mark) for i in items) > _ASKED * len(items):
        return False
    if sum(item.marked for item in items) > _MARKED * len(items):
        return True
    said = Counter(
        w for i in items for w in terms(f"{lines[i.title].text} {lines[i.told].text}") if len(w) >= _STEM and w not in _COMMON
    )
    return max(said.values(), default=0) < _SHARED * len(items)
