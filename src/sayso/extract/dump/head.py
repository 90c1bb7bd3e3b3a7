"""The head of an article in a text dump: title, byline, day and reading time, between the menus and the first sentence.

in: the lines, and which of them are the body    out: a `Head`, with the lines that it took.
"""

from __future__ import annotations

import re

from sayso.extract.dates.door import CLOCK, FIRST_PUBLISHED, PUBLISHED, Hints, date_in, moments_in, span_of_date
from sayso.extract.dump.body import CAPTION, DESCRIPTION, JUNK, caption_at, describes, pictured
from sayso.extract.dump.bylines import byline_at
from sayso.extract.dump.lines import SIGNED_POST, Line, is_prose
from sayso.extract.dump.readingtime import MINUTES, READING
from sayso.extract.dump.titles import title_at
from sayso.extract.dump.titletext import Title, read_title
from sayso.extract.lines.captions import (
    bare_credit,
    caption_of,
    described_for,
    is_captioned,
    is_credit,
    is_labelled_credit,
    is_signed_picture,
    split_credit,
)
from sayso.extract.lines.lines import is_bio, is_boilerplate, is_posted, is_wall, junk_line, related_title, told_of
from sayso.extract.lines.outlet import before_day
from sayso.extract.lines.people import Byline, bare_byline
from sayso.extract.words import ends_sentence, key, word_count
from sayso.language import language_of
from sayso.model import Caption

_LEAST_STANDFIRST, _LEAST_SMALL, _LONG = 8, 2, 4  # words of a standfirst, those in small letters; letters of a word that tells
_BETWEEN, _HEAD = 2, 8  # lines between it and the byline, and from that to the text
_LONGEST_DAY = 9  # words
_INSIDE = 4  # lines of the body among which its head may go on
_MOST_LEADS = 4  # paragraphs of a standfirst
_LONGEST_META = 100  # characters of a byline or a day; a caption of a picture that was taken on one may have more
_WHO, _CALLED = (
    2,
    ("Mr.", "Ms.", "Mrs.", "Dr.", "Prof.", "Professor", "Mr", "Ms", "Mrs", "Dr"),
)  # lines below a byline; before a name
_CLOCK_ALONE = re.compile(r"(?:at |um )?(?P<clock>\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: (?:uhr|[A-Z]{2,4}))?)", re.I)
_LONGEST_CAPTION = 300
_GLUED = re.compile(r":[^\s\d/]")  # a label and a headline that copying ran together
# Lines behind the byline, and characters of each, that a standfirst tells of; share of its words there; a stem's letters.
_TOLD_IN, _MOST_TOLD, _TELLING, _STEM = 60, 2_000, 0.3, 6
_CHANGED_ON = re.compile(r"(?:last )?updated(?: on| at)?:?", re.I)  # on the line above a day
_AGAIN = 0.67  # share of its words that are the title's too


def _is_day(line: Line) -> bool:
    """Whether a line says a day and little else."""
    return word_count(line.text) <= _LONGEST_DAY and span_of_date(line.text) is not None


def is_standfirst(lines: list[Line], i: int, first: int, by: int | None) -> bool:
    """Whether the line under the title is the article's standfirst, though it ends with no stop: the byline or the day stands right
    below it or below the picture's line, the text tells of what it tells of, and it neither says the title again nor is written as
    one ("Storm Closes Port"), as lines of menus and other stories are. by: where the byline stands."""
    if by is None:
        by = next((k for k in range(i + 1, min(i + 2 + _BETWEEN, first)) if _is_day(lines[k])), None)
    if by is None or not i < by <= first or lines[i].bullet or lines[i].linked or by - i > _BETWEEN + 1:
        return False
    text = lines[i].text
    words = text.split()
    if (
        is_prose(lines[i])
        or len(words) < _LEAST_STANDFIRST
        or not text[0].isupper()
        or junk_line(text)
        or is_wall(text)
        or _GLUED.search(text)
    ):
        return False
    if not any(is_prose(line) for line in lines[by + 1 : by + 1 + _HEAD]):
        return False
    if any(not (caption_at(lines, k) or is_credit(lines[k].text)) for k in range(i + 1, by)):
        return False
    long = [w for w in key(text).split() if len(w) >= _LONG]
    title = set(key(lines[i - 1].text).split())
    told = {w[:_STEM] for line in lines[by + 1 : by + 1 + _TOLD_IN] for w in key(line.text[:_MOST_TOLD]).split()}
    if sum(w[:_STEM] in told for w in long) < max(2, _TELLING * len(long)):
        return False
    small = sum(w[0].islower() and len(w) > _LONG for w in words)
    return small >= _LEAST_SMALL and sum(w in title for w in long) < _AGAIN * len(long)


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
        self.changed = False  # whether the day is only that of a change
        self.minutes: int | None = None
        self.outlet: str | None = None
        self.language = language_of(" ".join(line.text for line in lines[first : last + 1])[:4000])
        self.hints = Hints(day_first=None if self.language in (None, "en") else True)
        read = Title("", None, 0, 0)
        at = title_at(lines, first, last, other)
        if title and at is not None and at >= first and key(lines[at].text) != key(title):
            at = None  # a heading of the text, whose title is told elsewhere
        self.title, self.titled = title, at
        if at is not None:
            read = read_title(lines, at, last)
            self.published = read.published
            self.title = title or read.title
            self.used.update(dict.fromkeys(range(read.first, read.last + 1), "the title"))
            self._found_at(at, "title", *(["published"] if self.published else []))
        self.body_from = first
        self.standfirst: int | None = None
        self.by = byline_at(lines, first, last, at, other)
        if self.by is not None:
            self.byline = self.by[1]
            self._found_at(self.by[0], "authors")
        if self.by is None and at is not None and (signed := bare_byline(read.signed.removeprefix("By "))):
            self.byline = signed
            self._found_at(at, "authors")
        begin = at + 1 if at is not None else max(0, first - 3)
        below = max(self.used, default=-1) + 1
        below += below < first and is_boilerplate(lines[below].text)  # "This article is more than a year old"
        if at is not None and is_standfirst(lines, below, first, self.by[0] if self.by else None):
            self.standfirst = below
        self._read_between(begin, first, last)
        around = [*range(max(0, (at or first) - 6), at or first), *range(last + 1, min(last + 4, len(lines)))]
        for i in around:
            if i not in other and not self.published:
                self._read_meta(i)

    def _found_at(self, i: int, *fields: str) -> None:
        """Note which line gave a field."""
        for field in fields:
            self.places.setdefault(field, told_of(self.lines[i].text))

    def _read_between(self, begin: int, first: int, last: int) -> None:
        lead: list[int] = []
        end = max(first + _INSIDE, (self.by[0] if self.by else 0) + 1)
        for i in range(begin, min(end, last + 1)):
            text = self.lines[i].text
            if i in self.used:
                continue
            if i == self.standfirst:
                lead.append(i)
            elif self.used.get(i - 1) == CAPTION and key(text) == key(self.lines[i - 1].text):
                self.used[i] = CAPTION
            elif self._is_credit_below(i):
                continue
            elif self._is_credited(text) and (caption := caption_at(self.lines, i)):
                self._show(i, caption)  # the day in it is the picture's
            elif self._read_meta(i):
                self.used[i] = "the byline, the day or the reading time"
            elif i >= first and related_title(text):
                continue
            elif junk_line(text):
                self.used[i] = JUNK
            elif caption := caption_at(self.lines, i) or pictured(self.lines, i) or self._credited_below(i, first):
                self._show(i, caption)
            elif described_for(text):
                self.used[i] = DESCRIPTION
            elif is_posted(text) or self._tells_who(i):
                self.used[i] = "says from where it was written"
            elif self._is_above_byline(i) and describes(self.lines, i, marked=False):
                self.used[i] = DESCRIPTION
            elif i < first and is_prose(self.lines[i]):
                lead.append(i)
        if lead:
            self.body_from = lead[0]
        if 0 < len(lead) <= _MOST_LEADS:  # more are paragraphs of the article, with headings between
            self.used.update((i, "between the standfirst and the text") for i in range(lead[0], first) if i not in lead)

    def _tells_who(self, i: int) -> bool:
        """Whether a line right below the byline says who that is: "Ms. Olsen is a novelist."."""
        if self.by is None or not self.by[0] < i <= self.by[0] + _WHO:
            return False
        called = [f"{title} {name.split()[-1]}" for name in self.byline.names for title in _CALLED]
        return is_bio(self.lines[i].text, (*self.byline.names, *called))

    def _is_above_byline(self, i: int) -> bool:
        """Whether a line stands above the byline and is no standfirst, which stands below the title or other text."""
        above = self.by is not None and i < self.by[0] and i != self.standfirst
        return above and i - 1 not in self.used and not is_prose(self.lines[i - 1])

    def _credited_below(self, i: int, first: int) -> Caption | None:
        """The caption that a line is with nothing but a picture's credit below it, above the byline or the text."""
        below = self.lines[i + 1].text if i + 1 < len(self.lines) else ""
        if (
            i >= max(first, self.by[0] if self.by else 0)
            or len(self.lines[i].text) > _LONGEST_CAPTION
            or not is_labelled_credit(below)
        ):
            return None
        return caption_of(self.lines[i].text, below)

    def _is_credit_below(self, i: int) -> bool:
        """Whether a line below a caption is its credit and nothing else: "Dana Rook (LANTERN)"; it is kept with it."""
        text = self.lines[i].text
        if self.used.get(i - 1) != CAPTION or not (is_labelled_credit(text) or is_signed_picture(text)):
            return False
        self.used[i] = "a credit"
        if self.captions[-1].credit is None:
            self.captions[-1] = Caption(text=self.captions[-1].text, credit=bare_credit(text) or text)
        return True

    def _show(self, i: int, caption: Caption) -> None:
        """Keep a caption, and that its line is one."""
        self.captions.append(caption)
        self.used[i] = CAPTION

    @staticmethod
    def _is_credited(text: str) -> bool:
        """Whether a line ends with a credit and is longer than those that say who and when, or surely a caption with a day."""
        return (is_captioned(text) and date_in(text) is not None) or (
            len(text) > _LONGEST_META and split_credit(text)[1] is not None
        )

    def _read_meta(self, i: int) -> bool:
        """Whether the line is a byline, a day or a reading time; what it says is kept."""
        text = self.lines[i].text
        if len(text) > 200 or SIGNED_POST.fullmatch(text):
            return False
        found = False
        minutes = MINUTES.search(text)
        if minutes and (READING.search(text) or word_count(text) <= 4) and self.minutes is None:
            self.minutes = int(minutes[1])
            found = True
        before = self.lines[i - 1].text if i else ""
        whole = f"{before} {text}" if _CHANGED_ON.fullmatch(before) else text
        if clock := self._clock_below(i):
            whole = f"{whole}, {clock}"
        published, modified = moments_in(whole, self.hints)
        if clock and (published or modified):
            self.used[i + 1] = "the byline, the day or the reading time"
        if published or modified:
            if self.outlet is None and (name := before_day(text)):
                self.outlet = name
                self._found_at(i, "outlet")
            self._keep(i, published, modified)
            found = True
            if ends_sentence(text) and word_count(text) > 14:
                return False
        return found or (self.by is not None and i == self.by[0])

    def _clock_below(self, i: int) -> str | None:
        """The clock alone on the line below a day that has none."""
        below = self.lines[i + 1].text if i + 1 < len(self.lines) else ""
        alone = _CLOCK_ALONE.fullmatch(below)
        text = self.lines[i].text
        at = span_of_date(text) if alone and _is_day(self.lines[i]) else None
        return alone["clock"] if alone and at and CLOCK.search(f"{text[: at[0]]} {text[at[1] :]}") is None else None

    def _keep(self, i: int, published: str | None, modified: str | None) -> None:
        """What a line says of when; the moment of a change is the page's where it gives no other."""
        said = FIRST_PUBLISHED if not self.changed else PUBLISHED
        if modified is None and self.published and published and self.published != published and said.search(self.lines[i].text):
            self.modified, self.published, self.changed = self.modified or self.published, published, False
            self.places["published"] = told_of(self.lines[i].text)
            return
        if self.published is None and (moment := published or modified):
            self.published, self.changed = moment, published is None
            self._found_at(i, "published")
            modified = modified if published else None
        if modified and self.published:
            self.modified = self.modified or modified
            self._found_at(i, "modified")
