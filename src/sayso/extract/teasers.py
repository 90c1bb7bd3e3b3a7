"""Other stories that a text dump shows around its own: lists of titles, each with a summary.

in: the lines of a dump    out: the stretches of lines that are such lists, with their teasers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from msgspec import Struct

from sayso.extract.dumplines import Line
from sayso.extract.lines import is_age, is_boilerplate, is_stop, junk_line
from sayso.extract.words import SIGNS, ends_sentence, word_count
from sayso.model import Teaser

_DASH = r"(?:-{1,3}|–|—|―|:)"
_AGENCY = re.compile(
    rf"^(?P<place>[^()\n]{{2,70}}?)?\s?\((?P<agency>[A-ZÀ-Þ][\w.&’' /]{{1,30}})\)\s?{_DASH}\s?",
)
_PLACE = re.compile(r"^(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ’'.\- ]{2,40}(?:[,/] ?[A-ZÀ-Þ][\w’'.\- ]{1,30}){0,2})\s(?:--|–|—|―)\s?")
_DATE_TAIL = re.compile(r",? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?\s*$")
_TERM = re.compile(r"[^\W_]{3,}")
# Words of a summary; a line below that says how old the story is makes a shorter one sure.
_LEAST, _LEAST_AGED = 10, 5
_LONG = 250  # characters of most summaries, from which they are an article's paragraphs, unless a heading says what they are
_SAID_AGAIN = 0.45  # of a title's words
_FEW_TOLD, _MOST_TOLD = 0.3, 0.7  # of a list's entries whose summaries are told to be theirs, under a heading and without one
_AGAIN = 3  # times that a line, or lines of one make near each other, are a list's
_LONGEST_ENTRY = 320  # characters; a paragraph whose subheading was copied onto its line is longer
_GLUED_NEAR, _TITLE_WORDS, _TITLE_CASE = 6, 4, 0.75  # lines; words of a title; share of them with a capital
_JOINT = re.compile(r"(?P<title>[A-ZÀ-Þ0-9].{15,140}?[a-z0-9)?!])[A-ZÀ-Þ][\w’']* [\w’']")
_INNER = re.compile(r"\b\w*[a-z0-9][A-ZÀ-Þ]\w*")
_DATELINED = re.compile(r"[A-ZÀ-Þ][^.!?]{20,140}[a-z0-9’'] [A-ZÀ-Þ]{4,}(?: [A-ZÀ-Þ]{3,})?: [A-ZÀ-Þ]")


class Stretch(Struct, frozen=True):
    """A list of other stories: its first and last line, its heading with them, and the stories."""

    first: int
    last: int
    teasers: tuple[Teaser, ...]


def stretches_of(lines: list[Line]) -> list[Stretch]:
    """The lists of teasers in a dump, in order."""
    bulleted, plain = _runs(lines, _item), _runs(lines, _entry)
    found: list[Stretch] = []
    i = 0
    while i < len(lines):
        stretch = _bulleted(lines, i, bulleted) or _plain(lines, i, plain)
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


class _Entry(Struct, frozen=True):
    """A teaser in a list. aged: whether a line says how old it is.  end: the line behind it."""

    title: str
    summary: str | None
    aged: bool
    end: int


class _Run(Struct, frozen=True):
    """Entries that stand one behind the other: the first, and of all of them how many there are, have a summary, have one that
    belongs to its title, have one as long as an article's paragraph, and say how old they are.  end: the line behind the last."""

    entry: _Entry
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


def _runs(lines: list[Line], entry_at: Callable[[list[Line], int], _Entry | None]) -> list[_Run | None]:
    """For each line the run of entries that begins there. From the last line on up, so that none is looked at once for each line
    above it."""
    runs: list[_Run | None] = [None] * (len(lines) + 1)
    for i in range(len(lines) - 1, -1, -1):
        if (entry := entry_at(lines, i)) is None:
            continue
        rest = runs[entry.end]
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


def _entries(runs: list[_Run | None], at: int) -> Iterator[_Entry]:
    """The entries of the run that begins at a line."""
    while run := runs[at]:
        yield run.entry
        at = run.entry.end


def _bulleted(lines: list[Line], at: int, runs: list[_Run | None]) -> Stretch | None:
    """A list whose titles are bulleted, from line `at` on: at least two, each with a summary under it."""
    start = at + 1 if is_stop(lines[at].text) and at + 1 < len(lines) else at
    run = runs[start]
    if run is None or run.whole < 2 or run.whole * 2 < run.entries:
        return None
    if start == at and (run.is_text or run.told < _FEW_TOLD * run.whole):
        return None
    entries = _entries(runs, start)
    return Stretch(at, run.end - 1, tuple(teaser_of(e.title, e.summary) for e in entries if e.summary or word_count(e.title) >= 5))


def _item(lines: list[Line], at: int) -> _Entry | None:
    """The bulleted title on a line, with what stands under it."""
    if not lines[at].bullet:
        return None
    i = at + 1
    summary: list[str] = []
    while i < len(lines) and not lines[i].bullet and len(summary) < 4 and not is_stop(lines[i].text):
        if not is_age(lines[i].text):
            summary.append(lines[i].text)
        i += 1
    return _Entry(lines[at].text, " ".join(summary) or None, False, i)


def _plain(lines: list[Line], at: int, runs: list[_Run | None]) -> Stretch | None:
    """A list without bullets, under a heading or told by what it says: each entry is [label] title summary [age]."""
    headed = is_stop(lines[at].text)
    start = at + 1 if headed else at
    run = runs[start]
    least, share = (2, _FEW_TOLD) if headed else (3, _MOST_TOLD)
    if run is None or run.entries < least or (not headed and run.is_text) or max(run.told, run.aged) < share * run.entries:
        return None
    return Stretch(at, run.end - 1, tuple(teaser_of(e.title, e.summary) for e in _entries(runs, start)))


def _entry(lines: list[Line], at: int) -> _Entry | None:
    """The entry that starts at line `at`, with its title or with the outlet or section above it."""
    for i in (at, at + 1):
        if i + 1 >= len(lines) or (i > at and not _is_label(lines[at])):
            return None
        if not _is_title(lines[i]):
            continue
        aged = i + 2 < len(lines) and is_age(lines[i + 2].text)
        if _is_summary(lines[i + 1], _LEAST_AGED if aged else _LEAST):
            return _Entry(lines[i].text, lines[i + 1].text, aged, i + 2 + aged)
    return None


def _is_told(entry: _Entry) -> bool:
    """Whether a summary shows that it belongs to a title of its own: a dateline, or the title's words said again.

    Subheadings inside an article are short and the paragraph under one seldom repeats it: .45 of a title's words told
    every list of teasers from every run of subheadings in the shared dumps.
    """
    if entry.summary is None:
        return False
    if dateline(entry.summary) != (None, None):
        return True
    return word_count(entry.title) >= 4 and shared(terms(entry.title), terms(entry.summary)) >= _SAID_AGAIN


def _is_title(line: Line) -> bool:
    words = word_count(line.text)
    return 4 <= words <= 30 and not line.text.endswith((".", ":", "。")) and len(line.text) < 220 and not junk_line(line.text)


def _is_summary(line: Line, least: int) -> bool:
    if line.bullet or is_stop(line.text) or is_boilerplate(line.text):
        return False
    return word_count(line.text) >= least and (line.weight >= 80 or ends_sentence(line.text))


def _is_label(line: Line) -> bool:
    """Whether the line may be the outlet or section above a teaser's title."""
    return word_count(line.text) <= 4 and len(line.text) <= 40 and line.text[:1].isupper() and not ends_sentence(line.text)
