"""The entries of a list of other stories in a text dump: a title, what it is about, who it is from and when it appeared.

in: the lines of a dump and a place in them    out: the entry that begins there, if one does

    entry   = before* title between* summary behind*
    before  = the outlet or section, an agency, a moment
    behind  = an agency, a moment, a byline, "Read more"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from sayso.extract.dates.door import span_of_date
from sayso.extract.dump.lines import Line, is_prose
from sayso.extract.dump.readingtime import MINUTES
from sayso.extract.lines.captions import is_captioned
from sayso.extract.lines.lines import heads_comments, is_age, is_boilerplate, is_credited, is_stop, junk_line, leads_to_all
from sayso.extract.lines.people import opens_byline
from sayso.extract.lines.shortlines import LONGEST, agency_named, day_in, is_moment, without_moment
from sayso.extract.words import ends_sentence, word_count

# Words of a summary; a line beside it that says how old the story is makes a shorter one sure.
_TITLE = 4  # words of a title
_LEAST, _LEAST_AGED = 10, 5
_BEFORE, _BETWEEN, _BEHIND = 2, 2, 4  # lines of an entry beside its title and summary
_MOST_TOLD = 4  # lines of a bulleted entry's summary
_MOST_UNDER = 8  # lines under a bulleted title
_CLOSING = "”’\"'»)"  # behind a sentence's full stop
_LONGEST_TITLE = 220
_LONGEST_BYLINE = 60  # characters
LEAST_ALONE = 5
"""Words of a title that stands alone."""
_LONGEST_MARK = 60  # characters of a line that tells how old, how long or by whom
_MARK_WORDS = 3  # of a line that says how long a story is
_LEAST_SAID, _LONGER = 8, 1.1  # words of a summary without a stop; times as long as its title
_COMMENTS = re.compile(r"\s+\d+ comments?$", re.I)
_FOOT = re.compile(r"\W{0,2}(?:©|copyright\b|\(c\) ?\d{4})", re.I)  # ends a page, and the last of its lists
_COUNTED = re.compile(r"[.# ]{0,3}(?:\d{1,3}|\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?)[.# ]{0,3}", re.I)  # number or hour
_BUTTON = re.compile(r"\W*(?:read (?:more|on)|continue reading|(?:full|read) story|read the full (?:story|article))\W*", re.I)


class Entry(Struct, frozen=True):
    """A story in a list. aged: whether a line says how old it is, or who it is from.  end: the line behind it.  parted: whether
    that line stands between title and summary, as it does under an article's own title."""

    title: str
    summary: str | None
    aged: bool
    end: int
    agency: str | None = None
    published: str | None = None
    parted: bool = False


class Beside(Struct, frozen=True):
    """What the lines beside a title say: an agency, a moment, and the day of that, or the figure of how long ago it was."""

    agency: str | None = None
    moment: bool = False
    day: str | None = None
    age: str = ""

    def with_line(self, text: str) -> Beside | None:
        """With one more line; None where that says nothing of the kind, or what another said before."""
        if len(text) > LONGEST:
            return None
        age = "".join(filter(str.isdigit, text)) if is_age(text) else ""
        if age and age == self.age:
            return self  # how old it is, said above and again below: "1 hour ago", "1 hr ago"
        agency, moment = agency_named(text), is_moment(text)
        if not (agency or moment) or (agency and self.agency) or (moment and self.moment):
            return None
        day = day_in(text) if moment else None
        return Beside(self.agency or agency, self.moment or moment, self.day or day, self.age or age)

    @property
    def is_any(self) -> bool:
        """Whether they say anything."""
        return self.moment or self.agency is not None


def bulleted_entry(lines: list[Line], at: int) -> Entry | None:
    """The bulleted title on a line, with what stands under it."""
    if not lines[at].bullet:
        return None
    i, over, end = at + 1, 0, min(len(lines), at + 1 + _MOST_UNDER)
    summary: list[str] = []
    beside = Beside()
    while i < end and not lines[i].bullet and len(summary) < _MOST_TOLD and not is_stop(lines[i].text):
        text = lines[i].text
        over = over or (i if _FOOT.match(text) else 0)
        if more := beside.with_line(text):
            beside = more
        elif not is_age(text) and not over:
            summary.append(text)
        i += 1
    if over and not (i < len(lines) and lines[i].bullet):
        i = over
    return Entry(lines[at].text, " ".join(summary) or None, False, i, beside.agency, beside.day)


def brief_entry(lines: list[Line], at: int) -> Entry | None:
    """The entry that starts at a line, of which a short sentence is summary enough."""
    return plain_entry(lines, at, brief=True)


def plain_entry(lines: list[Line], at: int, *, brief: bool = False) -> Entry | None:
    """The entry that starts at a line, with its title or with what stands above it. brief: whether a short sentence is
    summary enough, and a line that is none is none."""
    beside, labelled = Beside(), False
    for i in range(at, min(len(lines) - 1, at + _BEFORE + 1)):
        if is_title(lines[i]) and (entry := _titled(lines, i, beside, brief=brief)):
            return entry
        more = beside.with_line(lines[i].text)
        if more is None and (labelled or not _is_label(lines[i]) or is_stop(lines[i].text)):
            return None
        labelled, beside = labelled or more is None, more or beside
    return None


def _titled(lines: list[Line], at: int, beside: Beside, *, brief: bool) -> Entry | None:
    """The entry whose title stands on a line. beside: what the lines above say."""
    told, beside = _passed(lines, at + 1, beside, _BETWEEN)
    if told >= len(lines):
        return None
    end, beside = _passed(lines, told + 1, beside, _BEHIND)
    if not _is_summary(lines[told], _LEAST_AGED if beside.is_any or brief else _LEAST) or (
        brief and not ends_sentence(lines[told].text)
    ):
        return None
    return Entry(_once(lines[at].text), lines[told].text, beside.is_any, end, beside.agency, beside.day, told > at + 1)


def title_entry(lines: list[Line], at: int) -> Entry | None:
    """The title alone that begins at a line, behind its number, its hour or label, with what says when it appeared; with what is
    said below it where that is marked as its own."""
    beside, i = Beside(), at
    if _title_alone(lines[i]) is None:
        beside = beside.with_line(lines[i].text) or beside
        if not beside.is_any and not _COUNTED.fullmatch(lines[i].text):
            return None
        i += 1
    title = _title_alone(lines[i]) if i < len(lines) else None
    if title is None:
        return None
    said = lines[i + 1].text if _is_own(lines, i + 1) else None
    i += said is not None
    end, beside = _passed(lines, i + 1, beside, _BEHIND)
    while end < min(len(lines), i + 1 + _BEHIND) and _is_dated_label(lines[end].text):
        end += 1
    return Entry(_once(title[0]), said, beside.is_any, end, beside.agency, title[1] or beside.day)


def _is_own(lines: list[Line], i: int) -> bool:
    """Whether a line is what is said below the title above it: a sentence with the story's age or agency right behind it, or a line
    without a stop that is marked so."""
    if i + 1 >= len(lines):
        return False
    if not ends_sentence(lines[i].text):
        return is_told(lines, i)
    return _is_summary(lines[i], _LEAST_AGED) and Beside().with_line(lines[i + 1].text) is not None


def _title_alone(line: Line) -> tuple[str, str | None] | None:
    """The words of a title that stands without a summary, and the day behind it."""
    text = line.text
    if (
        not is_title(line)
        or is_prose(line)
        or is_stop(text)
        or is_boilerplate(text)
        or is_captioned(text)
        or heads_comments(text)
        or is_credited(text)
    ):
        return None
    title, day = without_moment(_COMMENTS.sub("", text))
    return (title, day) if word_count(title) >= _TITLE and not leads_to_all(text) else None


def _is_dated_label(text: str) -> bool:
    """Whether a line is an outlet or section with a moment: "Grey Post, 3 May 2026", "Politics / 20 m ago"."""
    title, _ = without_moment(text)
    return title != text and word_count(title) < _TITLE


def _once(title: str) -> str:
    """A title that was copied twice, once."""
    words = title.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half >= _TITLE and words[:half] == words[half:] else title


def _passed(lines: Sequence[Line], at: int, beside: Beside, most: int) -> tuple[int, Beside]:
    """The lines beside a title that only say who, when or "Read more": the line behind them, and what they say."""
    end = min(len(lines), at + most)
    while at < end and not lines[at].bullet:
        text = lines[at].text
        if more := beside.with_line(text):
            beside = more
        elif not (_BUTTON.fullmatch(text) or (len(text) <= _LONGEST_BYLINE and opens_byline(text))):
            break
        at += 1
    return at, beside


def is_title(line: Line) -> bool:
    """Whether a line may be a story's title."""
    return len(line.text) < _LONGEST_TITLE and _is_title(line.text)


@lru_cache(maxsize=4096)
def _is_title(text: str) -> bool:
    if not _TITLE <= word_count(text) <= 30 or text.rstrip(_CLOSING).endswith((".", ":", "。")) or junk_line(text):
        return False
    return not is_moment(text) and not (len(text) <= _LONGEST_BYLINE and opens_byline(text))


def _is_summary(line: Line, least: int) -> bool:
    if line.bullet or word_count(line.text) < least or not (line.weight >= 80 or ends_sentence(line.text)):
        return False
    return not is_stop(line.text) and not is_boilerplate(line.text)


def _is_label(line: Line) -> bool:
    """Whether the line may be the outlet or section above a teaser's title."""
    return len(line.text) <= 40 and word_count(line.text) <= 4 and line.text[:1].isupper() and not ends_sentence(line.text)


def marks(text: str) -> bool:
    """Whether a line tells how old a story is, how long, or by whom."""
    if len(text) > _LONGEST_MARK:
        return False
    return is_age(text) or signs(text) or (MINUTES.search(text) is not None and word_count(text) <= _MARK_WORDS)


def signs(text: str) -> bool:
    """Whether a line says by whom or of which day something is."""
    return len(text) <= _LONGEST_MARK and (opens_byline(text) or span_of_date(text) is not None)


def is_headline(line: Line, least: int = LEAST_ALONE) -> bool:
    """Whether a line may be the title of a story without anything below it."""
    text = line.text
    if not is_title(line) or is_boilerplate(text) or is_stop(text) or marks(text) or text[:1].islower():
        return False
    return word_count(text) >= least


def is_told(lines: Sequence[Line], i: int) -> bool:
    """Whether a line without a full stop is what is said below the title above it: it says more, and right behind it something
    marks the story, or the next one begins behind a blank line as its title did."""
    if i < 1 or i + 1 >= len(lines) or lines[i].bullet or word_count(lines[i].text) < _LEAST_SAID:
        return False
    title, text, below = lines[i - 1], lines[i].text, lines[i + 1]
    if not is_headline(title, 0) or len(text) < _LONGER * len(title.text) or junk_line(text) or is_boilerplate(text) or marks(text):
        return False
    apart = title.gap and below.gap and not lines[i].gap
    return apart or (marks(below.text) and not opens_byline(below.text))
