"""The foremost rows of a timeline, where there is no room for all: what the story is about, told by several reports or in the words
of its titles, and what is nearest to the newest report.

in: a comparison, how many    out: so many rows, in their order
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from sayso.compare.clauses.words import rarity, stem
from sayso.export.view import Row, news_from, rows_of
from sayso.model import Comparison, TimelineEntry, dated, day_of

_MAIN = 3  # of five rows so many are of what the story is about, whenever that was
_OF = 5
_LEAST = 1.2  # of what a row must weigh to be so: told by two reports and of a title's words, or of the words of two titles
_TELLING = 0.8  # what one more report adds
_A_DAY = 0.5  # what a day further from the newest report takes away
_AHEAD = 2.5  # what a day that is set ahead adds: a reader needs it though it is some days off
_SOON = timedelta(days=45)
# What tells nothing of what a story is about.
_FUNCTION_WORDS = """
    the and for with from after before over under into onto off out what which who whom whose how when where why will would should
    could can may might must not has have had was were are been being his her its their our your this that these those they them
    says said say than then more most one two some any all both each every other but nor yet now about amid against between
"""
_SAY_NOTHING = frozenset(map(stem, _FUNCTION_WORDS.split()))
_SHARE = 0.5  # of all titles, from which a word weighs whole
_WORD = re.compile(r"[\w’'-]+")
_LEAST_LETTERS = 3


def foremost(c: Comparison, n: int) -> list[Row]:
    """The so many rows of a timeline that a reader needs first: of five three of what the story is about, and else those nearest to
    the newest report's day, before it or after, in their order; what is long past only leads up to them."""
    rows = rows_of(c)
    newest = max((d for r in c.reports if (d := day_of(dated(r)))), default=c.last or date.max)
    far = [abs((row.entry.last or row.entry.first or date.min) - newest) for row in rows]
    titled = title_words(c)
    weights = [_weight(row, titled) for row in rows]
    dated_rows = [k for k in range(news_from(rows, c), len(rows)) if rows[k].entry.first or rows[k].entry.last]
    main = sorted((k for k in dated_rows if weights[k] >= _LEAST), key=lambda k: (-weights[k], far[k], k))[: n * _MAIN // _OF]
    due = [_AHEAD if _is_set(row.entry, newest) else 0.0 for row in rows]
    rest = sorted((k for k in range(len(rows)) if k not in main), key=lambda k: (_A_DAY * far[k].days - weights[k] - due[k], k))
    return [rows[k] for k in sorted([*main, *rest][:n])]


def _is_set(e: TimelineEntry, newest: date) -> bool:
    """Whether an entry tells of one day to come, before long: a hearing, a vote."""
    if e.status != "planned" or e.came is not None or e.first is None or e.first != e.last:
        return False
    return newest < e.first <= newest + _SOON


def title_words(c: Comparison) -> dict[str, float]:
    """What a word of the reports' titles weighs: the rarer, and the more titles have it, the more."""
    titles = [set(stems(r.title or "")) for r in c.reports if r.copy_of is None]
    counted = Counter(w for words in titles for w in words)
    whole = max(1.0, _SHARE * len(titles))
    return {w: rarity(w) * min(1.0, k / whole) for w, k in counted.items() if w not in _SAY_NOTHING}


def _weight(row: Row, titled: dict[str, float]) -> float:
    """How much a row is of what the story is about."""
    e = row.entry
    telling = {*e.reports, *(o.report for o in e.otherwise), *(row.announced.reports if row.announced else ())}
    about = math.fsum(titled.get(w, 0.0) for w in sorted(set(stems(e.text))))
    return _TELLING * (len(telling) - 1) + about


def stems(text: str) -> Iterator[str]:
    return (stem(w) for w in (m.group().lower() for m in _WORD.finditer(text)) if len(w) >= _LEAST_LETTERS)
