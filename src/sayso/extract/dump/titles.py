"""Which line of a text dump is its title.

in: the lines, where the body stands    out: the title's line; what is seen of each line that may be it.

A score by hand (the body repeats its words, it is no short label, a way to the page ends in it …) goes with what else is seen of a
line, above all that a day stands a few lines below it, into one sum. The weights are learned (`training/extract/titles.py`), and
so few that each can be read.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from importlib.resources import files

from sayso.extract.dates.door import span_of_date
from sayso.extract.dump.lines import SOME_LEVEL, Line
from sayso.extract.dump.readingtime import MINUTES, READING
from sayso.extract.dump.teasers import shared, terms
from sayso.extract.lines.captions import described_for, split_credit
from sayso.extract.lines.lines import is_boilerplate, is_stop, junk_line
from sayso.extract.lines.people import looks_like_byline, opens_byline
from sayso.extract.lines.runninghead import is_running_head
from sayso.extract.lines.ways import is_way
from sayso.extract.words import ends_sentence, key, word_count

_ABOVE, _INSIDE = 60, 4  # lines above a body's first one, and from it on, among which the title is looked for
_FAR = 0.01  # what a line loses as a title for each line between it and the body
_LABEL_WORDS = 3  # so few words before a title name its section
_LEAST_SCORE = 0.7  # of the best line, below which a dump has no title
_NEAR, _NEARLY = 24, 0.75  # lines, share of the best score: so near and so good, the first of several is likelier the title
_TRAIL_LINES, _TRAILED = 6, 0.5  # lines below the way to a page; what its last place is worth as a title
_HEADED = {1: 0.5, SOME_LEVEL: 0.4}  # what a line gains as a title that is set as a heading of the first level, or of some
_DATED = 4  # lines below a title, among which a day mostly stands
_LONGEST_DATED = 140  # characters of a line with a day that is no sentence
_AGE = re.compile(r"(?:(?:published|updated|posted):? )?\d{1,3} ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?) ago", re.I)
_MOTTO = 2  # first lines of a dump
_BESIDE_BYLINE, _ABOVE_BYLINE = 8, 5  # lines from a title to the byline, and those above it where a better one is looked for
_ALIKE = 0.85  # share of the best one's sum that a better one there has
_AS_GOOD = 0.7  # … and that one without a link has, where the best one leads elsewhere
_LONGER = 1.2  # times as long as a title is a standfirst, at least
_ABOVE_STANDFIRST = 4  # lines from a title to its standfirst
_TWO_SENTENCES = re.compile(r"[a-zß-ÿ]{3}[.][”\"’]? [A-ZÀ-Þ“\"‘]|[가-힣]다[.] \S")
_SAID = 4_000  # characters of a body that tell what it is about
_Seen = dict[int, dict[str, float]]  # what is seen of lines


def title_at(lines: list[Line], first: int, last: int, other: set[int]) -> int | None:
    """The line that is the title of the body from line `first` to line `last`, or None. other: lines of other stories."""
    seen = features(lines, first, last, other)
    weights = _weights()
    sums = {i: sum(weights[name] * x for name, x in about.items()) for i, about in seen.items()}
    best = max(sums, key=lambda i: sums[i], default=None)
    if best is None:
        return None
    best = _unlinked(lines, first, seen, sums, best)
    best = _near_byline(lines, first, seen, sums, best)
    return _above(lines, seen, sums, best)


def _unlinked(lines: list[Line], first: int, seen: _Seen, sums: dict[int, float], best: int) -> int:
    """The best line without a link above the text, where the best of all is one link and nothing else, which mostly leads to
    another story, and the other is about as good. A longer one right below it is its standfirst; a first heading is the page's."""
    if not lines[best].linked or lines[best].heading == 1:
        return best
    plain = [i for i in seen if i < first and not (lines[i].linked or lines[i].bullet) and word_count(lines[i].text) > _LABEL_WORDS]
    plain = [i for i in plain if seen[i]["score"] >= _NEARLY * seen[best]["score"] and sums[i] >= _AS_GOOD * sums[best]]
    plain = [i for i in plain if i != best + 1 or len(lines[i].text) < _LONGER * len(lines[best].text)]
    return max(plain, key=lambda i: sums[i], default=best)


def _near_byline(lines: list[Line], first: int, seen: _Seen, sums: dict[int, float], best: int) -> int:
    """The best line near the byline, where the best of all is the dump's first and far above it, as a site's motto is."""
    by = next((i for i in range(min(first, len(lines)) - 1, best, -1) if opens_byline(lines[i].text)), None)
    if best >= _MOTTO or by is None or by - best <= _BESIDE_BYLINE:
        return best
    near = [i for i in seen if by - _ABOVE_BYLINE <= i < by and word_count(lines[i].text) > _LABEL_WORDS]
    near = [i for i in near if seen[i]["score"] >= _NEARLY and sums[i] >= _ALIKE * sums[best]]
    return max(near, key=lambda i: sums[i], default=best)


def _above(lines: list[Line], seen: _Seen, sums: dict[int, float], best: int) -> int:
    """The line above a standfirst that was taken for the title, as two sentences are one ("Tarn denies it. Envoys are alarmed")."""
    if not _TWO_SENTENCES.search(lines[best].text):
        return best - 1 if _is_under_title(lines, seen, best) else best
    above = [i for i in seen if best - _ABOVE_STANDFIRST <= i < best and word_count(lines[i].text) > _LABEL_WORDS]
    above = [i for i in above if seen[i]["score"] >= _NEARLY and not _TWO_SENTENCES.search(lines[i].text)]
    return max(above, key=lambda i: sums[i], default=best)


def _is_under_title(lines: list[Line], seen: _Seen, best: int) -> bool:
    """Whether the line right above the best one is the title and that a standfirst without a stop: the upper one is as good by
    itself, says several words and is the shorter one. A kicker is a label."""
    above = seen.get(best - 1)
    if above is None or above["score"] < _NEARLY * seen[best]["score"]:
        return False
    title, under = lines[best - 1], lines[best]
    return word_count(title.text) > _LABEL_WORDS + 1 and len(under.text) >= _LONGER * len(title.text) and not title.bullet


def features(lines: list[Line], first: int, last: int, other: set[int]) -> dict[int, dict[str, float]]:
    """What is seen of each line that may be the title, all between about -1 and 1; nothing where no line is good enough."""
    about = terms(" ".join(line.text for line in lines[first : last + 1])[:_SAID])
    times = Counter(key(line.text) for line in lines)
    near = range(max(0, first - _ABOVE), min(first + _INSIDE, last + 1))
    may = [i for i in near if i not in other and may_be_title(lines[i], i, first) and not _is_picture(lines, i)]
    scores = {i: _score(lines, i, first, about, times) for i in may}
    best = max(scores, key=lambda i: scores[i], default=None)
    if best is None or scores[best] < _LEAST_SCORE:
        return {}
    spoken = Counter(word for line in lines[first : last + 1] for word in terms(line.text[:_SAID]))
    dated = [i for i in range(near.start, min(first + _INSIDE + _DATED, len(lines))) if _is_dated(lines[i].text)]
    good = [i for i in may if best - _NEAR <= i and scores[i] >= _NEARLY * scores[best]]
    return {
        i: {
            **_of_words(lines[i].text, spoken),
            **_of_place(i, first, dated),
            "score": scores[i] / scores[best],
            "good_above": float(i in good and i < best),
            "behind_good": min(sum(1 for j in good if j < i), 4) / 4,
        }
        for i in may
    }


def _of_words(text: str, spoken: Counter[str]) -> dict[str, float]:
    """What is seen of a line's own words; spoken: in how many of the body's lines each word stands."""
    words, about = word_count(text), terms(text)
    return {
        "spoken_of": sum(min(spoken[word], 4) for word in about) / (4 * len(about)) if about else 0.0,
        "words": min(words, 9) / 9,
        "long": min(max(0, words - 14), 16) / 16,
        "label": float(words <= _LABEL_WORDS),
        "closed": float(text.endswith((".", "。", ":", "…"))),
        "commas": min(text.count(","), 4) / 4,
    }


def _of_place(i: int, first: int, dated: list[int]) -> dict[str, float]:
    """What is seen of where a line stands; dated: the lines with a day."""
    below = next((j - i for j in dated if j > i), _DATED + 1)
    return {
        "far": min(max(0, first - i), _ABOVE) / _ABOVE,
        "inside": min(max(0, i - first + 1), _INSIDE) / _INSIDE,
        "dated_next": float(below == 1),
        "dated": float(1 < below <= _DATED),
        "dated_before_text": float(any(i < j < first + 3 for j in dated)),
    }


def may_be_title(line: Line, i: int, first: int) -> bool:
    """Whether a line may be a title at all: no notice, day, credit or byline; in the body, no sentence."""
    words = word_count(line.text)
    if not 2 <= words <= 40 or len(line.text) > 300 or junk_line(line.text) or is_boilerplate(line.text) or is_stop(line.text):
        return False
    if is_way(line.text) or is_running_head(line.text):
        return False
    if (at := span_of_date(line.text)) and (words < 8 or span_of_date(line.text[at[1] :])):
        return False
    if MINUTES.search(line.text) and READING.search(line.text) and words < 10:
        return False
    if (
        split_credit(line.text)[1]
        or described_for(line.text)
        or opens_byline(line.text)
        or (words < 5 and looks_like_byline(line.text))
    ):
        return False
    if (by := looks_like_byline(line.text)) and 1 < len(by.places) == len(by.names):  # "Ann Lee in Orvik and Ben Stein in Tarn"
        return False
    return i < first or (words <= 30 and (not ends_sentence(line.text) or line.text.endswith(("?", "!"))))


def _is_picture(lines: list[Line], i: int) -> bool:
    """Whether a line names a picture whose caption, with its credit, says the same below it."""
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    return split_credit(below)[1] is not None and key(below).startswith(key(lines[i].text))


def _score(lines: list[Line], i: int, first: int, about: set[str], times: Counter[str]) -> float:
    """How good a title a line is by itself: the body repeats its words; long before short, near before far."""
    line = lines[i]
    score = 1.6 * shared(terms(line.text), about) + min(word_count(line.text), 9) / 9
    score += 0.2 if times[key(line.text)] > 1 else 0.0
    score -= (0.4 if line.bullet else 0.0) + (0.6 if line.text.endswith((".", "。", ":", "…")) else 0.0)
    score += _HEADED.get(line.heading, 0.0) + (_TRAILED if _trailed(lines, i) else 0.0)
    return score - _FAR * max(0, first - i)


def _trailed(lines: list[Line], i: int) -> bool:
    """Whether a line near above is the way to this page and ends in this one: "Home » Society » Ferry aground off Tarn"."""
    text = lines[i].text
    above = (line.text for line in lines[max(0, i - _TRAIL_LINES) : i])
    return word_count(text) > _LABEL_WORDS and any(len(way) > len(text) and way.endswith(text) for way in above)


def _is_dated(text: str) -> bool:
    """Whether a line is one with a day, or an age alone, or a byline."""
    return len(text) <= _LONGEST_DATED and (span_of_date(text) is not None or opens_byline(text) or bool(_AGE.fullmatch(text)))


@cache
def _weights() -> dict[str, float]:
    table: dict[str, float] = json.loads((files("sayso.extract.dump") / "titles.json").read_text(encoding="utf-8"))
    return table
