"""The head of an article in a text dump: title, byline, day and reading time, between the menus and the first sentence.

in: the lines, and which of them are the body    out: a `Head`, with the lines that it took.
"""

from __future__ import annotations

import re

from sayso.extract.bylines import byline_at
from sayso.extract.captions import split_credit
from sayso.extract.dates import UPDATED, Hints, date_in, span_of_date
from sayso.extract.dumpbody import CAPTION, JUNK, caption_at
from sayso.extract.dumplines import SOME_LEVEL, Line, is_prose
from sayso.extract.lines import is_boilerplate, is_stop, junk_line
from sayso.extract.outlet import before_day
from sayso.extract.people import Byline, looks_like_byline, opens_byline
from sayso.extract.teasers import shared, terms
from sayso.extract.words import ends_sentence, key, word_count
from sayso.language import language_of
from sayso.model import Caption

_MINUTES = re.compile(r"(?<!\d)(\d{1,3})[\s-]?(?:min(?:ute)?s?|minuten|minuti|minutos|minut|мин\w{0,3}|хв\w{0,4}|分)(?!\w)", re.I)
_READING = re.compile(r"read|lese|leitura|lectura|lecture|lettura|lees|läs|чтен|читан|読", re.I)
_LABEL = re.compile(r"|(?:date|dated|published|posted|updated|datum|data|fecha|dato|дата)\b:?|\w{1,15}:", re.I)
_OUTLET = re.compile(r"(?<=\w{3}) \| \S+(?: \S+){0,2}$")  # the name of a site behind a title
_BREAKS_OFF = re.compile(
    r"\s(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|the|to|with|und|der|die|das|mit|von|für|de|la|et|y|e)$"
)
_SITE = re.compile(r"\s(?:[-–—·|»]|::?)\s\S.{1,59}")  # the same, where the title stands alone elsewhere
_FAR = 0.01  # what a line loses as a title for each line between it and the body
_LABEL_WORDS = 3  # so few words before a title name its section
_NEAR, _NEARLY = 16, 0.75  # lines, share of the best score; tuned on titles of the shared dumps: .66 without it, .73 with it
_TOLD_OF = 60  # characters of a line that a place is told by
_TRAIL_LINES, _TRAILED = 6, 0.5  # lines below the way to a page; what its last place is worth as a title (.81, .84 with it)
_HEADED = {1: 0.5, SOME_LEVEL: 0.4}  # what a line gains as a title that is set as a heading of the first level, or of some


def told_of(line: Line) -> str:
    """A line as the place of a field."""
    return f"the line “{line.text[:_TOLD_OF]}{'…' if len(line.text) > _TOLD_OF else ''}”"


class Head:
    """What stands between the menus and the first sentence."""

    def __init__(self, lines: list[Line], first: int, last: int, other: set[int], title: str | None) -> None:
        self.lines = lines
        self.used: dict[int, str] = {}  # lines that are no body, by what they are
        self.places: dict[str, str] = {}
        self.captions: list[Caption] = []
        self.byline = Byline()
        self.published: str | None = None
        self.modified: str | None = None
        self.minutes: int | None = None
        self.outlet: str | None = None
        self.language = language_of(" ".join(line.text for line in lines[first : last + 1])[:4000])
        self.hints = Hints(day_first=None if self.language in (None, "en") else True)
        at = self._title_at(first, last, other)
        self.title = title
        if at is not None:
            said, self.published = undated(self._plain(self._whole(at), last))
            self.title = title or said
            self.used[at] = "the title"
            self._found_at(at, "title", *(["published"] if self.published else []))
        self.body_from = first
        self.by = byline_at(lines, first, last, at, other)
        if self.by is not None:
            self.byline = self.by[1]
            self._found_at(self.by[0], "authors")
        begin = at + 1 if at is not None else max(0, first - 3)
        self._read_between(begin, first, last)
        around = [*range(max(0, (at or first) - 6), at or first), *range(last + 1, min(last + 4, len(lines)))]
        for i in around:
            if i not in other and not self.published:
                self._read_meta(i)

    def _found_at(self, i: int, *fields: str) -> None:
        """Note which line gave a field."""
        for field in fields:
            self.places.setdefault(field, told_of(self.lines[i]))

    def _whole(self, at: int) -> str:
        """A title with the line below it where it breaks off amid a phrase: "Ferry aground off Tarn with", "212 aboard"."""
        text, below = self.lines[at].text, self.lines[at + 1 : at + 2]
        if not (_BREAKS_OFF.search(text) and below and not below[0].gap and not below[0].bullet):
            return text
        more = below[0].text
        if len(more) > len(text) or ends_sentence(more) or opens_byline(more) or span_of_date(more) or junk_line(more):
            return text
        self.used[at + 1] = "the title"
        return f"{text} {more}"

    def _plain(self, title: str, last: int) -> str:
        """A title without the names of the sections before it, where the dump has the plain one on a line of its own: of "Home
        World Ferry runs aground off Tarn" the last five words stand alone further on. Nor with the outlet's name behind it, as a
        window has it: "Ferry runs aground off Tarn - Northern Courier"."""
        title = _OUTLET.sub("", title)
        lines = (line.text for line in self.lines[: last + 1] if word_count(line.text) >= 3 and len(line.text) < len(title))
        texts = list(lines)
        opens = [text for text in texts if title.startswith(text) and _SITE.fullmatch(title[len(text) :])]
        ends = [text for text in texts if title.endswith(text) and title[: -len(text)].rstrip()[-1:] not in (":", ",")]
        return max(opens or ends, key=len, default=title)

    def _title_at(self, first: int, last: int, other: set[int]) -> int | None:
        """The line that the body's words repeat most, near above the body; long before short, near before far."""
        about = terms(" ".join(line.text for line in self.lines[first : last + 1])[:4000])
        seen: dict[str, int] = {}
        for line in self.lines:
            seen[key(line.text)] = seen.get(key(line.text), 0) + 1
        scores: dict[int, float] = {}
        for i in range(max(0, first - 40), min(first + 2, last + 1)):
            line = self.lines[i]
            if i in other or not self._may_be_title(line, i, first):
                continue
            words = word_count(line.text)
            score = 1.6 * shared(terms(line.text), about) + min(words, 9) / 9 + (0.2 if seen[key(line.text)] > 1 else 0.0)
            score -= (0.4 if line.bullet else 0.0) + (0.6 if line.text.endswith((".", "。", ":", "…")) else 0.0)
            score += _HEADED.get(line.heading, 0.0)
            score += _TRAILED if _trailed(self.lines, i) else 0.0
            scores[i] = score - _FAR * max(0, first - i)
        best = max(scores, key=lambda i: scores[i], default=None)
        if best is None or scores[best] < 0.7:
            return None
        # A standfirst repeats the body more than its title does: of the good ones close together, the first is the title.
        good = (i for i in scores if best - _NEAR <= i < best and scores[i] >= _NEARLY * scores[best])
        return min((i for i in good if word_count(self.lines[i].text) > _LABEL_WORDS), default=best)

    def _may_be_title(self, line: Line, i: int, first: int) -> bool:
        words = word_count(line.text)
        if not 2 <= words <= 40 or len(line.text) > 300 or junk_line(line.text) or is_boilerplate(line.text) or is_stop(line.text):
            return False
        if (at := span_of_date(line.text)) and (words < 8 or span_of_date(line.text[at[1] :])):
            return False
        if _MINUTES.search(line.text) and _READING.search(line.text) and words < 10:
            return False
        if split_credit(line.text)[1] or opens_byline(line.text) or (words < 5 and looks_like_byline(line.text)):
            return False
        return i < first or (words <= 30 and (not ends_sentence(line.text) or line.text.endswith(("?", "!"))))

    def _read_between(self, begin: int, first: int, last: int) -> None:
        lead: list[int] = []
        for i in range(begin, min(first + 4, last + 1)):
            text = self.lines[i].text
            if i in self.used:
                continue
            if self._read_meta(i):
                self.used[i] = "the byline, the day or the reading time"
            elif junk_line(text):
                self.used[i] = JUNK
            elif caption := caption_at(self.lines, i):
                self.captions.append(caption)
                self.used[i] = CAPTION
            elif i < first and is_prose(self.lines[i]):
                lead.append(i)
        if lead:
            self.body_from = lead[0]
            self.used.update((i, "between the standfirst and the text") for i in range(lead[0], first) if i not in lead)

    def _read_meta(self, i: int) -> bool:
        """Whether the line is a byline, a day or a reading time; what it says is kept."""
        text = self.lines[i].text
        if len(text) > 200:
            return False
        found = False
        minutes = _MINUTES.search(text)
        if minutes and (_READING.search(text) or word_count(text) <= 4) and self.minutes is None:
            self.minutes = int(minutes[1])
            found = True
        if day := date_in(text, self.hints):
            if self.outlet is None and (name := before_day(text)):
                self.outlet = name
                self._found_at(i, "outlet")
            if UPDATED.search(text) and self.published:
                self.modified = self.modified or day
                self._found_at(i, "modified")
            elif self.published is None:
                self.published = day
                self._found_at(i, "published")
            found = True
            if ends_sentence(text) and word_count(text) > 14:
                return False
        return found or (self.by is not None and i == self.by[0])


def _trailed(lines: list[Line], i: int) -> bool:
    """Whether a line near above is the way to this page and ends in this one: "Home » Society » Ferry aground off Tarn"."""
    text = lines[i].text
    above = (line.text for line in lines[max(0, i - _TRAIL_LINES) : i])
    return word_count(text) > _LABEL_WORDS and any(len(way) > len(text) and way.endswith(text) for way in above)


def undated(title: str) -> tuple[str, str | None]:
    """A title without the date that was copied along before or behind it, and that date."""
    at = span_of_date(title)
    if at is None:
        return title, None
    before, after = title[: at[0]].strip(), title[at[1] :].strip(" |–—-:·,")
    if _LABEL.fullmatch(before) and word_count(after) >= 3:
        return after, date_in(title)
    if not after and before.endswith(("|", "–", "—", "-", "·")) and word_count(before) >= 3:
        return before.rstrip(" |–—-·"), date_in(title)
    return title, None
