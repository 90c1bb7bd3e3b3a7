"""A text dump: a page's text copied out of a browser, or a file that is just an article.

in: the text    out: what was found in it.

1 lines    tags and entities left in are taken out, wrapped lines joined; each line gets a role
2 teasers  lists of other stories are told by their bullets, headings, datelines, and by titles that their summaries repeat
3 body     the run of lines with the most running text in it (Kadane's maximum subarray over what each line is worth)
4 head     title, byline, day and reading time stand between the menus and the first sentence
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping

from sayso.extract.captions import caption_of, is_credit, once, split_credit
from sayso.extract.dates import UPDATED, date_in, span_of_date
from sayso.extract.dumplines import SOME_LEVEL, Line, lines_of
from sayso.extract.found import Found
from sayso.extract.front import front_of
from sayso.extract.lines import is_boilerplate, is_stop, is_wall, junk_line, related_title, wall_behind
from sayso.extract.notes import AROUND, notes_of
from sayso.extract.outlet import before_day, masthead
from sayso.extract.people import Byline, looks_like_byline, opens_byline
from sayso.extract.teasers import Stretch, glued, repeated, shared, stretches_of, terms
from sayso.extract.words import ends_sentence, key, word_count
from sayso.language import language_of
from sayso.model import Caption, Link, Part
from sayso.model.printed import PAGE_BREAK, Printed, of_pages

_MINUTES = re.compile(r"(?<!\d)(\d{1,3})[\s-]?(?:min(?:ute)?s?|minuten|minuti|minutos|minut|мин\w{0,3}|хв\w{0,4}|分)(?!\w)", re.I)
_READING = re.compile(r"read|lese|leitura|lectura|lecture|lettura|lees|läs|чтен|читан|読", re.I)
_LABEL = re.compile(r"|(?:date|dated|published|posted|updated|datum|data|fecha|dato|дата)\b:?|\w{1,15}:", re.I)
_SHORT = -0.45  # what a line that is no running text is worth; a bulleted one less, a list's heading much less
_ITEM = -0.8
_HEADING = -4.0
_OUTLET = re.compile(r"(?<=\w{3}) \| \S+(?: \S+){0,2}$")  # the name of a site behind a title
_FAR = 0.01  # what a line loses as a title for each line between it and the body
_COMMENT = re.compile(
    r"(?:\w[\w.'’-]*\s){0,3}\w[\w.'’-]*,? (?:says|said|writes|wrote|schreibt|schrieb|dit|dice|diz|пишет)\s?:$|"
    r"[^\W\d][^\d]{1,40} (?:on|am|le|el|il|em) .{4,30} (?:at|um|à|a las|alle|às) \d{1,2}[:.h]\d\d(?: ?[ap]m)?"
    r"(?: (?:says?|said|reply))?\W*$",
    re.I,
)
_COMMENTS = 3  # lines that open as comments do, from which they are that
_LABEL_WORDS = 3  # so few words before a title name its section
_NEAR, _NEARLY = 16, 0.75  # lines, share of the best score; tuned on titles of the shared dumps: .66 without it, .73 with it
_CAPTION, _JUNK = "a caption, kept as one", "leads elsewhere, asks for something or is the site's own"
_TOLD_OF = 60  # characters of a line that a place is told by
_TRAIL_LINES, _TRAILED = 6, 0.5  # lines below the way to a page; what its last place is worth as a title (.81, .84 with it)
_HEADED = {1: 0.5, SOME_LEVEL: 0.4}  # what a line gains as a title that is set as a heading of the first level, or of some
_OTHER = -1.5  # each line of a list of other stories


def read_dump(content: str, title: str | None = None, *, explain: bool = False) -> Found:
    """What a text dump holds; `title` is what the caller knows it to be called. explain: also tell of each of its lines whether it
    is kept, and why not."""
    printed = of_pages(content) if PAGE_BREAK in content else Printed(text=content)
    front, content = front_of(printed.text)
    title = front.title or title
    lines = lines_of(content)
    stretches = stretches_of(lines)
    said = commented(lines)
    other = {i for s in stretches for i in range(s.first, s.last + 1)} | glued(lines) | said
    first, last = _body(lines, other | repeated(lines))
    if first > last:
        walled = any(is_wall(line.text) for line in lines)
        return Found(title=title, url=front.url, published=front.published, walled=walled, teasers=tuple(t for s in stretches for t in s.teasers))
    head = _Head(lines, first, last, other, title)
    if is_wall(lines[last].text):
        head.used[last] = "says that the rest is for those who pay"
    kept, captions, related, left = _sort(lines, head.body_from, last, other, head.used)
    left.update(dict.fromkeys(said, "what readers say"))
    left.update({i: why for i, why in head.used.items() if i not in said})
    return Found(
        paragraphs=tuple(lines[i].text for i in kept),
        title=head.title,
        outlet=front.outlet or masthead([line.text for line in lines]) or head.outlet,
        authors=front.authors or head.byline.names,
        author_places=head.byline.places if not front.authors or front.authors == head.byline.names else (),
        published=front.published or head.published,
        url=front.url or printed.url,
        modified=head.modified,
        reading_minutes=head.minutes,
        language=head.language,
        walled=wall_behind(line.text for line in lines[last : last + 8]),
        captions=once(head.captions + captions),
        related=tuple(related),
        notes=notes_of(line.text for i, line in enumerate(lines) if first - AROUND <= i <= last + AROUND and i not in other),
        teasers=tuple(t for s in stretches for t in s.teasers),
        places={**head.places, "text": f"{_line(lines[kept[0]])} and {len(kept) - 1} more"} if kept else head.places,
        parts=tuple(_parts(lines, kept, other, left)) if explain else (),
    )


def _parts(lines: list[Line], kept: list[int], other: set[int], left: Mapping[int, str]) -> Iterator[Part]:
    """Every line of the dump, with why it was left out."""
    held, first = set(kept), min(kept, default=0)
    for i, line in enumerate(lines):
        where = "before" if i < first else "behind"
        why = left.get(i) or ("another story that the page shows" if i in other else f"{where} the run of running text")
        yield Part(text=line.text, kept=i in held, why=None if i in held else why)


def _line(line: Line) -> str:
    """A line as the place of a field."""
    return f"the line “{line.text[:_TOLD_OF]}{'…' if len(line.text) > _TOLD_OF else ''}”"


def commented(lines: list[Line]) -> set[int]:
    """The lines from the first reader's comment on, where several open as comments do: "Milan on 12 September at 4:47 pm said:"."""
    opening = [i for i, line in enumerate(lines) if _COMMENT.match(line.text)]
    return set(range(opening[0], len(lines))) if len(opening) >= _COMMENTS else set()


def is_prose(line: Line) -> bool:
    """Whether the line is running text."""
    if is_boilerplate(line.text) or junk_line(line.text):
        return False
    return line.weight >= 160 or (line.weight >= 50 and ends_sentence(line.text))


def _worth(line: Line) -> float:
    if is_stop(line.text):
        return _HEADING
    if is_prose(line):
        value = min(line.weight, 500) / 100
        return value * 0.4 if line.bullet or line.linked else value
    if is_boilerplate(line.text):
        return -2.0
    return _ITEM if line.bullet or line.linked else _SHORT


def _body(lines: list[Line], other: set[int]) -> tuple[int, int]:
    """First and last line of the run that is worth most; an empty run (1, 0) where nothing is worth anything."""
    best, best_run = 0.0, (1, 0)
    total, start = 0.0, 0
    for i, line in enumerate(lines):
        if total <= 0:
            total, start = 0.0, i
        total += _worth(line) if i not in other else _OTHER
        if total > best:
            best, best_run = total, (start, i)
    if not best:
        return _few_words(lines, other)
    start, last = best_run
    while last + 1 < len(lines) and last + 1 not in other and _goes_on(lines[last + 1]):
        last += 1
    return start, last


def _goes_on(line: Line) -> bool:
    """Whether a short line right after the body is its last sentence."""
    if line.bullet or junk_line(line.text) or is_boilerplate(line.text) or is_stop(line.text) or is_wall(line.text):
        return False
    return ends_sentence(line.text) and not line.text.endswith(":") and word_count(line.text) >= 5 and not span_of_date(line.text)


def _few_words(lines: list[Line], other: set[int]) -> tuple[int, int]:
    """A note of a few short sentences is a body too; a list of labels is none."""
    said = [i for i, line in enumerate(lines) if i not in other and ends_sentence(line.text) and word_count(line.text) >= 3]
    return (said[0], said[-1]) if said and len(said) * 2 >= len(lines) - len(other) - 1 else (1, 0)


class _Head:
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
        self.day_first = self.language not in (None, "en")
        at = self._title_at(first, last, other)
        self.title = title
        if at is not None:
            said, self.published = undated(self._plain(lines[at].text, last))
            self.title = title or said
            self.used[at] = "the title"
            self._found_at(at, "title", *(["published"] if self.published else []))
        self.body_from = first
        begin = at + 1 if at is not None else max(0, first - 3)
        self._read_between(begin, first, last)
        around = [*range(max(0, (at or first) - 6), at or first), *range(last + 1, min(last + 4, len(lines)))]
        for i in around:
            if not (self.published and self.byline.names):
                self._read_meta(i)

    def _found_at(self, i: int, *fields: str) -> None:
        """Note which line gave a field."""
        for field in fields:
            self.places.setdefault(field, _line(self.lines[i]))

    def _plain(self, title: str, last: int) -> str:
        """A title without the names of the sections before it, where the dump has the plain one on a line of its own: of "Home
        World Ferry runs aground off Tarn" the last five words stand alone further on. Nor with the outlet's name behind it."""
        title = _OUTLET.sub("", title)
        lines = (line.text for line in self.lines[: last + 1] if word_count(line.text) >= 3 and len(line.text) < len(title))
        ends = [text for text in lines if title.endswith(text) and title[: -len(text)].rstrip()[-1:] not in (":", ",")]
        return max(ends, key=len, default=title)

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
                self.used[i] = _JUNK
            elif caption := _caption(self.lines, i):
                self.captions.append(caption)
                self.used[i] = _CAPTION
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
        if day := date_in(text, self.day_first):
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
        if not self.byline.names and (byline := looks_like_byline(text)):
            self.byline = byline
            self._found_at(i, "authors")
            found = True
        return found


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


def _caption(lines: list[Line], i: int) -> Caption | None:
    """The caption that a line is: it ends with a credit, or stands there twice (picture and caption)."""
    text = lines[i].text
    if len(text) > 700 or is_credit(text):
        return None
    if split_credit(text)[1]:
        return caption_of(text)
    twice = i + 1 < len(lines) and len(key(text)) > 20 and key(lines[i + 1].text).startswith(key(text))
    return caption_of(text) if twice else None


def _sort(
    lines: list[Line], first: int, last: int, other: set[int], used: Container[int]
) -> tuple[list[int], list[Caption], list[Link], dict[int, str]]:
    """The lines that are the body's paragraphs; the captions and related links that stand among them; what the other lines are."""
    paragraphs: list[int] = []
    captions: list[Caption] = []
    related: list[Link] = []
    left: dict[int, str] = {}
    for i in range(first, last + 1):
        text = lines[i].text
        if i in used or i in other:
            continue
        if title := related_title(text):
            related.append(Link(title=title))
            left[i] = "leads to another story, kept as related"
        elif caption := _caption(lines, i):
            captions.append(caption)
            left[i] = _CAPTION
        elif is_credit(text):
            left[i] = "a credit"
        elif junk_line(text) or is_boilerplate(text) or is_stop(text):
            left[i] = _JUNK
        elif is_prose(lines[i]) or _fits(lines, i, first, last):
            paragraphs.append(i)
        else:
            left[i] = "a short line that is no sentence"
    return paragraphs, captions, related, left


def _fits(lines: list[Line], i: int, first: int, last: int) -> bool:
    """Whether a short line inside the body is part of it: a sentence, or a heading right before running text."""
    line = lines[i]
    if line.linked and line.heading:
        return False
    if ends_sentence(line.text):
        return True
    if line.bullet or line.linked:
        return line.weight >= 60
    return i < last and is_prose(lines[i + 1]) and not lines[i + 1].bullet and (i == first or is_prose(lines[i - 1]))


__all__ = ["Stretch", "read_dump"]
