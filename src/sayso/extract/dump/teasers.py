"""Other stories that a text dump shows around its own: lists of titles, each with a summary.

in: the lines of a dump    out: the stretches of lines that are such lists, with their teasers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import accumulate, pairwise

from msgspec import Struct
from msgspec.structs import replace

from sayso.extract.dump.entries import Entry, brief_entry, bulleted_entry, plain_entry, title_entry
from sayso.extract.dump.lines import Line, is_prose
from sayso.extract.lines.lines import heads_related, heads_stories, is_stop
from sayso.extract.words import SIGNS, word_count
from sayso.model import Link, Teaser

_DASH = r"(?:-{1,3}|–|—|―|:)"
_AGENCY = re.compile(
    rf"^(?P<place>[^()\n]{{2,70}}?)?\s?\((?P<agency>[A-ZÀ-Þ][\w.&’' /]{{1,30}})\)\s?{_DASH}\s?",
)
_PLACE = re.compile(r"^(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ’'.\- ]{2,40}(?:[,/] ?[A-ZÀ-Þ][\w’'.\- ]{1,30}){0,2})\s(?:--|–|—|―)\s?")
_DATE_TAIL = re.compile(r",? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?\s*$")
_TERM = re.compile(r"[^\W_]{3,}")
_LONG = 250  # characters of most summaries, from which they are an article's paragraphs, unless a heading says what they are
_SAID_AGAIN = 0.45  # of a title's words
_FEW_TOLD, _MOST_TOLD = 0.3, 0.7  # of a list's entries whose summaries are told to be theirs, under a heading and without one
_TEXT, _MOST_TITLES = 3, 30  # paragraphs before a list of titles alone, which else may end in the page's own; titles of one
_PLAIN = 3  # entries under a heading, from which they need say nothing else of themselves
_AGAIN = 3  # times that a line, or lines of one make near each other, are a list's
_LONGEST_ENTRY = 320  # characters; a paragraph whose subheading was copied onto its line is longer
_GLUED_NEAR, _TITLE_WORDS, _TITLE_CASE = 6, 4, 0.75  # lines; words of a title; share of them with a capital
_JOINT = re.compile(r"(?P<title>[A-ZÀ-Þ0-9].{15,140}?[a-z0-9)?!])[A-ZÀ-Þ][\w’']* [\w’']")
_INNER = re.compile(r"\b\w*[a-z0-9][A-ZÀ-Þ]\w*")
_DATELINED = re.compile(r"[A-ZÀ-Þ][^.!?]{20,140}[a-z0-9’'] [A-ZÀ-Þ]{4,}(?: [A-ZÀ-Þ]{3,})?: [A-ZÀ-Þ]")


class Stretch(Struct, frozen=True):
    """A list of other stories: its first and last line, its heading with them, and the stories, as teasers or, under a heading that
    says that they are on the same thing, as links. titles: whether they are titles alone, which say little of where a body ends."""

    first: int
    last: int
    teasers: tuple[Teaser, ...]
    related: tuple[Link, ...] = ()
    titles: bool = False


def stretches_of(lines: list[Line]) -> list[Stretch]:
    """The lists of teasers in a dump, in order."""
    bulleted, plain = _runs(lines, bulleted_entry), _runs(lines, plain_entry)
    told = list(accumulate(map(is_prose, lines)))
    briefly = _runs(lines, brief_entry) if any(heads_stories(line.text) for line in lines) else plain
    found: list[Stretch] = []
    i = 0
    while i < len(lines):
        stretch = (
            _bulleted(lines, i, bulleted) or _plain(lines, i, plain, briefly) or (_titles(lines, i) if told[i] >= _TEXT else None)
        )
        if stretch:
            found.append(stretch)
            i = stretch.last + 1
        else:
            i += 1
    return found


def glued(lines: list[Line]) -> set[int]:
    """The lines of lists whose titles and summaries were copied onto one line ("Two Held After Crash In TarnA woman and a man …",
    "… may be stateless TARN: The mayor …"): three or more of them near each other."""
    runs: list[list[int]] = []
    may = [i for i, line in enumerate(lines) if _is_glued(line.text, Counter())]
    if len(may) < _AGAIN:
        return set()
    names = Counter(word for line in lines for word in set(_INNER.findall(line.text[:_LONGEST_ENTRY])))
    for i in (i for i in may if _is_glued(lines[i].text, names)):
        if runs and i - runs[-1][-1] <= _GLUED_NEAR:
            runs[-1].append(i)
        else:
            runs.append([i])
    return {i for run in runs if len(run) >= _AGAIN for i in range(run[0], run[-1] + 1)}


def _is_glued(text: str, names: Counter[str]) -> bool:
    """Whether a line is a title and what it leads to, without a sign between them. names: in how many lines each word with a
    capital inside stands; one that comes back is a name ("MacBook")."""
    if len(text) > _LONGEST_ENTRY:
        return False
    if _DATELINED.match(text):
        return True
    joint = _JOINT.match(text)
    word = next((w[0] for w in _INNER.finditer(text) if joint and w.start() < joint.end("title") < w.end()), "")
    words = joint["title"].split() if joint and names[word] < _AGAIN else []
    return len(words) >= _TITLE_WORDS and sum(w[:1].isupper() or w[:1].isdigit() for w in words) >= _TITLE_CASE * len(words)


def repeated(lines: list[Line]) -> set[int]:
    """Lines that stand three times and more: captions of a gallery, notes under every comment."""
    counts = Counter(line.text for line in lines)
    return {i for i, line in enumerate(lines) if counts[line.text] >= _AGAIN}


def teaser_of(title: str, summary: str | None) -> Teaser:
    """A teaser, with the agency and place of its summary's dateline."""
    agency, place = dateline(summary or "")
    return Teaser(title=title, summary=summary, agency=agency, place=place)


def dateline(text: str) -> tuple[str | None, str | None]:
    """Agency and place of a dateline ("PORT MERRY (Agency) —", "(Agency) -", "PORT MERRY —"); None for what it lacks."""
    if match := _AGENCY.match(text[:140]):
        place = _DATE_TAIL.sub("", match["place"] or "").strip(" ,")
        if not place or _is_place(place):
            return match["agency"], place or None
    if (match := _PLACE.match(text[:140])) and _is_place(match["place"]):
        return None, match["place"].strip()
    return None, None


def terms(text: str) -> set[str]:
    """The words of a line that say what it is about, cut to their first six letters so that forms of a word meet."""
    words = {w.casefold()[:6] for w in _TERM.findall(text)}
    signs = SIGNS.findall(text)
    return words | {a + b for a, b in pairwise(signs)}


def shared(some: set[str], other: set[str]) -> float:
    """Which share of `some` stands in `other`."""
    return len(some & other) / len(some) if some else 0.0


def _is_place(text: str) -> bool:
    words = text.replace("/", " ").replace(",", " ").split()
    return 1 <= len(words) <= 8 and words[0][:1].isupper() and words[0].upper() == words[0]


class _Run(Struct, frozen=True):
    """Entries that stand one behind the other: the first, and of all of them how many there are, have a summary, have one that
    belongs to its title, have one as long as an article's paragraph, and say how old they are.  end: the line behind the last."""

    entry: Entry
    entries: int
    whole: int
    told: int
    long: int
    aged: int
    end: int

    @property
    def is_text(self) -> bool:
        """Whether what stands under the titles are paragraphs: "1. Drink water" in an article that counts up has some, a teaser one
        or two sentences. In the shared dumps no list of other stories without a heading had such, and
        all eight that were text had."""
        return self.long * 2 > self.whole


def _runs(lines: list[Line], entry_at: Callable[[list[Line], int], Entry | None]) -> list[_Run | None]:
    """For each line the run of entries that begins there. From the last line on up, so that none is looked at once for each line
    above it."""
    runs: list[_Run | None] = [None] * (len(lines) + 1)
    for i in range(len(lines) - 1, -1, -1):
        if (entry := entry_at(lines, i)) is None:
            continue
        rest = runs[entry.end]
        if rest and rest.entry.parted != entry.parted:
            rest = None  # the article's own title, with its byline
        runs[i] = _Run(
            entry=entry,
            entries=1 + (rest.entries if rest else 0),
            whole=(entry.summary is not None) + (rest.whole if rest else 0),
            told=_is_told(entry) + (rest.told if rest else 0),
            long=(len(entry.summary or "") > _LONG) + (rest.long if rest else 0),
            aged=entry.aged + (rest.aged if rest else 0),
            end=rest.end if rest else entry.end,
        )
    return runs


def _entries(runs: list[_Run | None], at: int) -> Iterator[Entry]:
    """The entries of the run that begins at a line."""
    end = run.end if (run := runs[at]) else at
    while at < end and (run := runs[at]):
        yield run.entry
        at = run.entry.end


def _shown(entry: Entry) -> Teaser:
    """An entry as a teaser."""
    made = teaser_of(entry.title, entry.summary)
    return replace(made, agency=made.agency or entry.agency, published=entry.published)


def _bulleted(lines: list[Line], at: int, runs: list[_Run | None]) -> Stretch | None:
    """A list whose titles are bulleted, from line `at` on: at least two, each with a summary under it."""
    start = at + 1 if is_stop(lines[at].text) and at + 1 < len(lines) else at
    run = runs[start]
    if run is None or run.whole < 2 or run.whole * 2 < run.entries:
        return None
    if start == at and (run.is_text or run.told < _FEW_TOLD * run.whole):
        return None
    entries = _entries(runs, start)
    return Stretch(at, run.end - 1, tuple(_shown(e) for e in entries if e.summary or word_count(e.title) >= 5))


def _plain(lines: list[Line], at: int, runs: list[_Run | None], briefly: list[_Run | None]) -> Stretch | None:
    """A list without bullets, under a heading or told by what it says: each entry is [label] title summary [age]. briefly: the runs
    of entries that may have short summaries, as those under a heading of stories may."""
    headed = is_stop(lines[at].text)
    start = at + 1 if headed else at
    run = runs[start]
    if headed and heads_stories(lines[at].text) and (listed := briefly[start]) and listed.entries >= _PLAIN and not listed.is_text:
        return Stretch(at, listed.end - 1, tuple(map(_shown, _entries(briefly, start))))
    if run and not headed and not (run.entry.aged or _is_told(run.entry)):
        return None  # a paragraph and the next one may look like an entry before a list
    least, share = (2, _FEW_TOLD) if headed else (3, _MOST_TOLD)
    if run is None or run.entries < least or (not headed and run.is_text) or max(run.told, run.aged) < share * run.entries:
        return None
    return Stretch(at, run.end - 1, tuple(map(_shown, _entries(runs, start))))


def _titles(lines: list[Line], at: int) -> Stretch | None:
    """A list of titles alone under a heading, which may be numbered or say when each appeared. The last of them is none if a
    paragraph follows: that may be its summary, or the article that goes on below a heading of its own."""
    related = heads_related(lines[at].text)
    if not related and not heads_stories(lines[at].text):
        return None
    found: list[Entry] = []
    i = at + 1
    while i < len(lines) and len(found) < _MOST_TITLES and (entry := title_entry(lines, i)):
        found.append(entry)
        i = entry.end
    if not related and i < len(lines) and is_prose(lines[i]):
        found = found[:-1]
    if len(found) < (1 if related else 2 if all(entry.aged for entry in found) else _PLAIN):
        return None
    shown = tuple(map(_shown, found))
    links = tuple(Link(title=t.title) for t in shown) if related else ()
    return Stretch(at, found[-1].end - 1, () if related else shown, links, titles=True)


def _is_told(entry: Entry) -> bool:
    """Whether a summary shows that it belongs to a title of its own: a dateline, or the title's words said again.

    Subheadings inside an article are short and the paragraph under one seldom repeats it: .45 of a title's words told
    every list of teasers from every run of subheadings in the shared dumps.
    """
    if entry.summary is None:
        return False
    if dateline(entry.summary) != (None, None):
        return True
    return word_count(entry.title) >= 4 and shared(terms(entry.title), terms(entry.summary)) >= _SAID_AGAIN
