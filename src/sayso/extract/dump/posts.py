"""The posts of a live blog, line by line: what in them is the post's own, and what says when, by whom, or asks to share it.

in: the lines of a post, or of a page    out: its heading, its moment, its authors, and the lines that are its text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from sayso.extract.dates.door import CLOCK, UPDATED, date_in, span_of_date, stamp
from sayso.extract.dates.yearless import yearless_in
from sayso.extract.dump.openings import BEHIND_CLOCK
from sayso.extract.lines.names import JOBS, OF_JOBS
from sayso.extract.lines.people import byline, looks_like_byline
from sayso.extract.lines.phrases import AGES
from sayso.extract.words import REMEMBERED, ends_sentence, key, word_count

_LONGEST = 110  # characters of a line that says when and by whom
_LONGEST_TITLED = 1_000  # … and of one that goes on with the post's heading or its first paragraph
_UNIT = r"(?:h|hrs?|hours?|m|mins?|minutes?|d|days?)"
_AGE = re.compile(rf"(?:\d{{1,3}}\s?{_UNIT},?\s(?:and\s)?\d{{1,2}}\s?{_UNIT}\sago|{'|'.join(AGES)})(?![^\W\d_])", re.I)
_SAYING_WHEN = re.compile(
    r"\b(?:first|last)?\s?(?:posted|updated?|published|added|edited)\b(?:\s(?:at|on))?|^at\b|"
    r"\b(?:key (?:event|moment|update)|breaking(?: news)?|pinned|new|today|yesterday|live)\b|"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b|\b(?:uhr|local time|[ECMP]T)\b",
    re.I,
)
_POSTED_BY = re.compile(r"^\W{0,3}(?:(?:post|update)?(?:ed)?\s?(?:written\s)?by|written by)\b[\s:]*", re.I)
_REPORTING = re.compile(r"\W*(?:live )?reporting (?:from|in|live)\b.{2,60}", re.I)
# Whole lines at a post that are none of it.
_FURNITURE = re.compile(
    r"\W*(?:"
    r"(?:share|copy|tweet|permalink|link|print|e-?mail|facebook|twitter|x|whatsapp|messenger|linkedin|telegram|bluesky|threads|"
    r"like|save|reply|flag|embed)|share (?:this|on|via|post|update|with|options)\b.{0,40}|"
    r"(?:copy|get) (?:(?:the|this) )?link\b.{0,30}|"
    r"(?:link )?copied\W*(?:to clipboard)?|(?:view|show) (?:more )?shar\w+ options|close (?:share )?panel|about sharing|"
    r"key (?:event|moment|update|point|development)s?|breaking(?: news)?|pinned(?: post)?|new|live|latest|just in|"
    r"(?:show|hide) key events(?: only)?|back to top|image (?:source|caption),.{0,300}|"
    r"please (?:turn on|enable) javascript.{0,60}|toggle .{0,30}|expand|collapse"
    r")\W*",
    re.I,
)
_NOTICE = re.compile(r"\W*(?:image (?:source|caption)|please |share this )", re.I)  # … that may be whole sentences
_SENTENCE = 6  # words of one that is none of them
_MORE = re.compile(
    r"\W*(?:(?:load|show|view|see|read|get) (?:\d+ )?(?:more|older|earlier|previous|newer|all)"
    r"(?: \d+)?(?: (?:posts?|updates?|entries|events?|live updates?|from (?:this|the) (?:live )?blog))?|"
    r"(?:older|earlier|previous|more) (?:posts?|updates?|entries)|older|next page|"
    r"\d+ (?:more|older|earlier) (?:posts|updates|entries)|(?:mehr|weitere|ältere) (?:laden|anzeigen|beiträge(?: laden)?))\W*",
    re.I,
)
_PAGES = re.compile(r"\W*(?:page|seite)?\s?(?P<at>\d{1,3})\s?(?:of|/|von)\s?(?P<of>\d{1,3})\W*", re.I)
_TITLED = re.compile(
    r"(?:\b(?i:live (?:updates?|blog|coverage|news)|live-?(?:blog|ticker)|as it happened)\b|\bLIVE\b)\s?(?:[:|–—-]|$)|"
    r"\s[–—|-]\s(?i:live)\W*$"
)
# "Storm live: roads closed"; "Where the frogs live: a guide" is none, and neither is what posts with clocks don't bear out.
_SAYS_LIVE = re.compile(
    r"(?<!\bwho )(?<!\bwe )(?<!\bthey )(?<!\byou )(?<!\bto )(?<!\bi )\blive\s?(?::\s|[|–—]\s?|-\s)|^live\s?[:|–—-]\s", re.I
)
_HEADS_LIVE = re.compile(
    r"\W*(?:live(?: (?:reporting|updates?|blog|coverage|feed))?|key events|live-?ticker)\W*|.{3,60}\b(?:live )?updates?: .{3,80}",
    re.I,
)
_NAME_NEAR = 2  # lines between a name alone and the time of its post
_JOB_WORDS = 6
# What a job is at or of, behind a comma or a small word: "Health editor, Verrin". "Police chief resigns over storm" is a heading.
_AT_WORK = re.compile(r",|\s[(/–—|-]|\s(?:in|at|for|of|from|and|on|und|bei|à|de|für)\s")
_BEFORE = 60  # minutes by which a post may be older than its page says that it is
DAY, _MINUTE = 10, 16  # characters of a day, and of a minute, in ISO 8601


class Stamped(Struct, frozen=True):
    """What a line that says when says: the clock or date as it stands, the name or heading behind it."""

    when: str
    names: tuple[str, ...] = ()
    heading: str | None = None
    updated: bool = False
    aged: bool = False


class Said(Struct, frozen=True):
    """A line of a post. prose: running text.  heading: set as one.  byline: its box says that it names the author.  moment: as a
    machine reads it, where the page has it."""

    text: str
    prose: bool
    heading: bool = False
    byline: bool = False
    moment: str | None = None


class PostLines(Struct, frozen=True):
    """A post: places of its lines that are text, the place of its heading among them, what the line that a clock opens says behind
    it and the place of that line, when it was published (as a machine reads it, and as a reader does) and by whom."""

    kept: tuple[int, ...]
    heading: int | None = None
    called: str | None = None
    moment: str | None = None
    when: str | None = None
    authors: tuple[str, ...] = ()
    called_at: int | None = None

    def says(self, i: int, text: str) -> str:
        """What line i of its text says, without a clock that opens it."""
        return self.called if self.called and i == self.called_at else text


@lru_cache(maxsize=REMEMBERED)
def stamped(text: str, *, titled: bool = True) -> Stamped | None:
    """What a line says of when a post was published, or None where it says anything else. titled: whether a heading may follow."""
    if not any(c.isdigit() for c in text[:_LONGEST]) and not _AGE.fullmatch(text.strip()):
        return None
    if len(text) <= _LONGEST and (said := _only_stamped(text)):
        return said
    if not titled or len(text) > _LONGEST_TITLED:
        return None
    clock = CLOCK.match(text)
    behind = BEHIND_CLOCK.match(text, clock.end()) if clock else None
    if clock and behind and behind["sign"] and word_count(behind["rest"]) >= 2:
        return Stamped(clock.group().strip(), heading=behind["rest"].strip())
    return None


def _only_stamped(text: str) -> Stamped | None:
    """A line that is a clock, a date or an age, and at most a name beside it."""
    clock, day, age = CLOCK.search(text), span_of_date(text), _AGE.search(text)
    if clock and not day and (short := yearless_in(text)):
        day = short.span
    if not (clock or day or age):
        return None
    rest = text
    for cut in (age.span() if age else None, day, clock.span() if clock else None):
        if cut:
            rest = f"{rest[: cut[0]]}{'~' * (cut[1] - cut[0])}{rest[cut[1] :]}"
    rest = _POSTED_BY.sub("", _SAYING_WHEN.sub(" ", rest.replace("~", " ")).strip(" ,;|·•–—-:()[]/.")).strip(" ,;|·•–—-:()[]/.")
    updated = UPDATED.search(text) is not None
    aged = age is not None and clock is None
    if not any(c.isalnum() for c in rest):
        return Stamped(text, updated=updated, aged=aged)
    found = looks_like_byline(rest)
    return Stamped(text, names=found.names, updated=updated, aged=aged) if found and word_count(rest) <= 8 else None


def is_furniture(text: str) -> bool:
    """Whether a whole line only asks to share a post or labels it. "Share options fell by three per cent on Monday." does not."""
    if len(text) > 300 or (text.endswith(".") and word_count(text) >= _SENTENCE and not _NOTICE.match(text)):
        return False
    return bool(_FURNITURE.fullmatch(text) or _REPORTING.fullmatch(text))


def says_more(text: str) -> bool:
    """Whether a line leads to posts that the page does not show: "Load more", "Older posts", "Page 1 of 3"."""
    if len(text) > 60:
        return False
    pages = _PAGES.fullmatch(text)
    return bool(_MORE.fullmatch(text)) or (pages is not None and int(pages["at"]) <= int(pages["of"]) > 1)


def titled_live(title: str | None) -> bool:
    """Whether a title says that its page is a live blog: "Storm LIVE: …", "Storm – live", "… – as it happened"."""
    return bool(_TITLED.search(title or ""))


def may_be_live(title: str) -> bool:
    """Whether a title may say that its page is a live blog, which several posts must bear out: "Storm live: roads closed"."""
    return _SAYS_LIVE.search(title) is not None


def has_clock(text: str) -> bool:
    """Whether a line that says when says at what hour."""
    return CLOCK.search(text) is not None


def opens_live(text: str) -> bool:
    """Whether a whole line heads the posts of a live blog: "Live reporting", "Key events"; or a title names updates."""
    return len(text) < 150 and bool(_HEADS_LIVE.fullmatch(text))


def names_alone(text: str) -> tuple[str, ...]:
    """The names that a line holds and nothing else: "Post by Jane Doe", "Jane Doe and Lee Orr"."""
    if len(text) > _LONGEST or ends_sentence(text):
        return ()
    found = looks_like_byline(_POSTED_BY.sub("", text))
    return found.names if found else ()


def authors_among(posts: Sequence[Sequence[Said]], known: Iterable[str] = ()) -> frozenset[str]:
    """The lines of a page's posts that are names and surely authors', as keys: the page's own authors, those that stand twice, and
    with those all others where most posts have such a line, unless their post speaks of them: that is a heading."""
    lines = [
        {key(said.text): n for said in post if not (said.prose or said.heading) and (n := names_alone(said.text))} for post in posts
    ]
    counts = Counter(key(said.text) for post, own in zip(posts, lines, strict=True) for said in post if key(said.text) in own)
    sure = frozenset(k for k, n in counts.items() if n > 1) | frozenset(map(key, known))
    if not any(k in sure for k in counts) or sum(map(bool, lines)) * 2 < len(posts):
        return sure
    told = ((own, _spoken(post)) for post, own in zip(posts, lines, strict=True) if own)
    return sure | {k for own, words in told for k, names in own.items() if not _is_spoken_of(names, words)}


def _spoken(post: Sequence[Said]) -> frozenset[str]:
    """The words of a post's running text."""
    return frozenset(word for said in post if said.prose for word in key(said.text).split())


def _is_spoken_of(names: Iterable[str], words: Container[str]) -> bool:
    """Whether a text has the last word of a name."""
    return any(key(name).rpartition(" ")[2] in words for name in names)


def read_post(lines: Sequence[Said], known: frozenset[str]) -> PostLines:
    """A post of these lines. known: names that are surely authors', as keys."""
    kept: list[int] = []
    authors: list[str] = []
    moment: str | None = None
    when: str | None = None
    called: str | None = None
    titled_at: int | None = None
    called_at: int | None = None
    spoken = _spoken(lines)
    near = _NAME_NEAR + 1  # lines since the last one that said when
    for i, line in enumerate(lines):
        near += 1
        said = stamped(line.text)
        if said and said.heading and (called_at is not None or any(lines[k].prose for k in kept)):
            kept.append(i)  # amid a post a clock is the text's
            continue
        if line.moment and not (said and said.updated) and (said or word_count(line.text) <= _JOB_WORDS):
            moment = moment or stamp(line.moment)
        if said:
            authors += said.names
            near = 0
            if not said.updated and not said.aged:
                when = when or said.when
            if said.heading:
                called, called_at = said.heading, i
                titled_at = None if line.prose and ends_sentence(said.heading) else i  # a sentence heads nothing
                kept.append(i)
            continue
        if is_furniture(line.text) or (line.moment and not line.prose and not line.heading):
            continue
        if names := _names(lines, i, near, known, spoken):
            authors += names
            continue
        if authors and _is_job(line):
            continue
        kept.append(i)
    if titled_at is None and kept and _heads(lines, kept):
        titled_at = kept[0]
    return PostLines(tuple(kept), titled_at, called, moment, when, tuple(dict.fromkeys(authors)), called_at)


def _names(lines: Sequence[Said], i: int, near: int, known: frozenset[str], spoken: frozenset[str]) -> tuple[str, ...]:
    """The authors that a line names: by its box, by its words, or as a name that can be no heading."""
    line = lines[i]
    if line.prose:
        return ()
    if line.byline:
        return byline(_POSTED_BY.sub("", line.text)).names if len(line.text) <= _LONGEST else ()
    names = names_alone(line.text)
    if not names or _POSTED_BY.match(line.text) or key(line.text) in known or all(key(n) in known for n in names):
        return names
    before_heading = i + 1 < len(lines) and not lines[i + 1].prose and not is_furniture(lines[i + 1].text)
    sure = not line.heading and near <= _NAME_NEAR and before_heading and not _is_spoken_of(names, spoken)
    return names if sure else ()


def _is_job(line: Said) -> bool:
    """Whether a line is what an author does: "Political correspondent", "Reporter in Verrin"."""
    if line.heading or ends_sentence(line.text) or word_count(line.text) > _JOB_WORDS:
        return False
    job = key(_AT_WORK.split(line.text.strip(), maxsplit=1)[0]).split()
    return bool(job) and job[-1] in JOBS - OF_JOBS


def _heads(lines: Sequence[Said], kept: Sequence[int]) -> bool:
    """Whether the first line of a post's text is its heading."""
    first = lines[kept[0]]
    return first.heading or (len(kept) > 1 and not first.prose and not ends_sentence(first.text) and word_count(first.text) >= 2)


def moments_of(posts: Sequence[PostLines], published: str | None, modified: str | None) -> list[str | None]:
    """When each post was published. A clock alone is of the page's day where that is one day: the clocks rise or fall without a
    turn, none is well before the page's own, and the page was not changed on another day."""
    day = (published or "")[:DAY]
    sure = [p.moment or (_said_of(p.when, day) if p.when else None) for p in posts]
    if not day or (modified and modified[:DAY] != day):
        return sure
    dated = [at or (date_in(f"{day} {p.when}") if p.when else None) for at, p in zip(sure, posts, strict=True)]
    clocks = [at for at in dated if at and len(at) > DAY]
    turned = len({a < b for a, b in pairwise(clocks) if a != b}) > 1
    if turned or (clocks and _minutes(published or "") - min(map(_minutes, clocks)) > _BEFORE):
        return sure
    return [at or (d if d and len(d) > DAY else None) for at, d in zip(sure, dated, strict=True)]


def _said_of(when: str, near: str) -> str | None:
    """The moment that a line gives with its day; a day without a year is of the year in which it is nearest to the page's."""
    if span_of_date(when):
        return date_in(when)
    short, clock = yearless_in(when), CLOCK.search(when)
    day = short.nearest(near) if short and clock else None
    return date_in(f"{day} {clock.group()}") if day and clock else None


def _minutes(moment: str) -> int:
    """The minutes of a moment's day, as its own clock has them; of a day alone none."""
    hour, minute = moment[DAY + 1 : _MINUTE - 3], moment[_MINUTE - 2 : _MINUTE]
    return int(hour) * 60 + int(minute) if hour.isdigit() and minute.isdigit() else 0
