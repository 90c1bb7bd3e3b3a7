"""The run of running text that is a dump's body: what each line is worth, and the run that is worth most.

in: a dump's lines, and which of them are of other stories    out: the body's first and last line.
"""

from __future__ import annotations

import re
from itertools import groupby

from sayso.extract.dates.door import span_of_date
from sayso.extract.dump.lines import Line, is_prose
from sayso.extract.lines.lines import is_boilerplate, is_stop, is_wall, junk_line
from sayso.extract.words import ends_sentence, word_count

_SHORT = -0.45  # what a line that is no running text is worth; a bulleted one less, a list's heading much less
_ITEM = -0.8
_TOLD = 0.5  # a sentence below a numbered heading, however short
_HEADING = -4.0
_LESS = 0.4  # share of its worth that running text has that is an item, a link, or breaks off
_LIST_SIGNS, _LEAST_ITEM = (",", "、", ";", "；"), 14  # between items, and their length on average
_POSTED = re.compile(r"pic\.twitter\.com|(?<!\w)[#@]\w")  # in what somebody posted
_LISTED, _NEARLY = 6, 0.4  # sentences of a list of stories, and the share of its worth that an article beside it has, at least
# Words of a body's last sentence, of one below another that is short, and of that one.
_LEAST_LAST, _LEAST_BELOW_SHORT, _SHORT_SENTENCE = 5, 3, 8
_CUT = ("…", "...")  # ends what a list shows of a paragraph
_OTHER = -1.5  # each line of a list of other stories
_SKIP = re.compile(r"skip past (?:the )?[\w ]{3,40}", re.I)
_SKIPPED, _MOST_SKIPPED = re.compile(r"after (?:the )?[\w ]{3,40}", re.I), 20  # lines
# Stands between any two paragraphs, and says nothing of either.
_ADVERTISED = re.compile(
    r"(?:skip )?advertisement|"
    r"\W{0,2}(?:ad feedback|anzeige|werbung|publicité|publicidad|pubblicità|publicidade)\W{0,2}|"
    r"(?:um eingebettete inhalte anzuzeigen|to display (?:the )?embedded content)\b.{0,1000}",
    re.I,
)


def _worth(line: Line) -> float:
    if is_stop(line.text):
        return _HEADING
    if is_prose(line):
        value = max(_TOLD if line.counted else 0.0, min(line.weight, 500) / 100)
        return value * _LESS if line.bullet or line.linked or _breaks_off(line.text) else value
    if is_boilerplate(line.text):
        return -2.0
    if line.counted or line.listed:
        return 0.0
    return _ITEM if line.bullet or line.linked else _SHORT


def _breaks_off(text: str) -> bool:
    """Whether a long line ends amid a sentence, as captions, cards and notices do; rows of figures and lists of names have no
    sentence, and posts do without a stop."""
    if ends_sentence(text) or text.endswith(":") or _POSTED.search(text):
        return False
    listed = sum(map(text.count, _LIST_SIGNS)) * _LEAST_ITEM > len(text)
    return not listed and sum(map(str.isdigit, text)) * _LEAST_ITEM <= len(text)


def body_of(lines: list[Line], other: set[int]) -> tuple[int, int]:
    """First and last line of the body: the run that is worth most, or where that is a list of titles with a sentence each, one with
    paragraphs that is worth nearly as much. An empty run (1, 0) where nothing is worth anything."""
    passed = skipped(lines)
    worth = [None if i in passed else _value(line, i in other) for i, line in enumerate(lines)]
    best, start, last = _best_run(worth, 0, len(worth))
    if not best:
        return _few_words(lines, other)
    if _is_list(lines, start, last):
        beside = max(_best_run(worth, 0, start), _best_run(worth, last + 1, len(worth)))
        if beside[0] >= _NEARLY * best and _longest(lines, *beside[1:]) > 1:
            start, last = beside[1:]
    while last + 1 < len(lines) and last + 1 not in other and _goes_on(lines[last + 1], lines[last]):
        last += 1
    return start, last


def skipped(lines: list[Line]) -> set[int]:
    """The lines between "skip past newsletter promotion" and "after newsletter promotion", as pages say to who hears them."""
    found: set[int] = set()
    for i, line in enumerate(lines):
        if _SKIP.fullmatch(line.text):
            end = next((k for k in range(i + 1, min(len(lines), i + _MOST_SKIPPED)) if _SKIPPED.fullmatch(lines[k].text)), i)
            found.update(range(i, end + 1))
    return found


def is_advertised(text: str) -> bool:
    """Whether a line says that an advertisement or something embedded stands there, as between any two paragraphs."""
    return _ADVERTISED.fullmatch(text) is not None


def _value(line: Line, other: bool) -> float | None:
    """What a line is worth; None where it says nothing of what stands around it."""
    if is_advertised(line.text):
        return None
    return _OTHER if other else _worth(line)


def _best_run(worth: list[float | None], first: int, end: int) -> tuple[float, int, int]:
    """What the run between two lines is worth that is worth most, and its first and last line."""
    best, total, start = (0.0, 1, 0), 0.0, first
    for i in range(first, end):
        if total <= 0:
            total, start = 0.0, i
        value = worth[i]
        if value is not None:
            total += value
        if total > best[0]:
            best = (total, start, i)
    return best


def _is_list(lines: list[Line], first: int, last: int) -> bool:
    """Whether a run is a list of many titles, each with one sentence or what was cut from one."""
    return _longest(lines, first, last) <= 1 and sum(map(is_prose, lines[first : last + 1])) >= _LISTED


def _longest(lines: list[Line], first: int, last: int) -> int:
    """How many whole paragraphs stand in a row, at most."""
    return max((sum(1 for _ in run) for whole, run in groupby(lines[first : last + 1], _is_whole) if whole), default=0)


def _is_whole(line: Line) -> bool:
    return is_prose(line) and not line.text.endswith(_CUT)


def _goes_on(line: Line, above: Line) -> bool:
    """Whether a short line right after the body is its last sentence, a short one below another ("Bring papers."), or of
    its lists. One that asks is a title of something else."""
    if line.listed:
        return True
    if line.bullet or junk_line(line.text) or is_boilerplate(line.text) or is_stop(line.text) or is_wall(line.text):
        return False
    least = _LEAST_BELOW_SHORT if word_count(above.text) <= _SHORT_SENTENCE and ends_sentence(above.text) else _LEAST_LAST
    return (
        ends_sentence(line.text)
        and not line.text.endswith((":", "?"))
        and word_count(line.text) >= least
        and not span_of_date(line.text)
    )


def _few_words(lines: list[Line], other: set[int]) -> tuple[int, int]:
    """A note of a few short sentences is a body too; a list of labels is none."""
    said = [i for i, line in enumerate(lines) if i not in other and ends_sentence(line.text) and word_count(line.text) >= 3]
    return (said[0], said[-1]) if said and len(said) * 2 >= len(lines) - len(other) - 1 else (1, 0)
