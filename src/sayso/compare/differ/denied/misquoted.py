"""Misquoted: one quotation of which two reports have a word otherwise that matters: a name, a number, a "not". "The money should
have been used", and "shouldn't"; "the Ann Bellow files", and "the Nora Bellow files". One of the two has it wrong.

in: the units of a story, and the texts of its reports    out: `Dispute`s. What stands before and behind the word is the same, so
long that nobody says it twice; spelling, capitals and what stands in square brackets are no difference.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span
from sayso.model.comparison import DiffersIn

_QUOTED = re.compile(r"“[^“”]{20,600}”|\"[^\"\n]{20,600}\"|(?<!\w)‘[^‘\n]{20,600}’(?!\w)")
_WORD = re.compile(r"[$€£]?\d[\d.,]*%?|[^\W\d_]+(?:[’'][^\W\d_]+)*")
_RUN = 3  # words in a row by which two quotations are found to be one
_COMMON = 12  # quotations that a run may stand in
_PAIRS = 2000  # of quotations, that are looked at in a story
_SIDE, _BOTH = 2, 7  # words that are the same on either side of the word, and on both together
_LONGEST = 3  # words that stand in the place of others
_SPELT = 0.6  # likeness of letters above which two words are one name in two spellings
_NOT = frozenset({"not", "never"})
_DO = frozenset({"do", "does", "did"})
# A quotation that begins with one of these says upon what the rest of it hangs: "if they don't pass the bill", "to pass the bill".
_UPON = frozenset({"if", "to", "by", "unless", "without", "when"})
_WITHOUT = frozenset({"unless", "without"})
_LEAD, _HANGS = 5, 10  # words of it that are not the same, and of what hangs upon it that are
_TITLES = frozenset(
    {"mr", "mrs", "ms", "dr", "president", "senator", "sen", "governor", "gov", "minister", "sir", "king", "general"}
)


class _Word(Struct, frozen=True):
    """A word of a quotation. text: as it stands there.  plain: by which it is compared.  opens: whether it begins a sentence.
    added: whether it stands in square brackets."""

    text: str
    plain: str
    span: Span
    opens: bool
    added: bool


class _Quotation(Struct, frozen=True):
    report: int
    words: tuple[_Word, ...]


class _Swap(Struct, frozen=True):
    """Words of two quotations that stand in one place; where one has none there, of both the word before."""

    one: Span
    other: Span
    kind: DiffersIn
    values: tuple[str, str]


def misquoted(units: Sequence[Unit], texts: Sequence[str], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports quote otherwise, each pair of words once. texts: those of the reports, in order.  strangers: whether two
    reports are hardly of one thing."""
    reports = sorted({u.report for u in units})
    quotations = [q for r in reports for q in _quotations(r, texts[r])]
    holding = _Holding(units)
    seen: set[frozenset[str]] = set()
    for a, b in _alike(quotations):
        if strangers(a.report, b.report):
            continue
        for swap in _swaps(a, b):
            one, other = holding(a.report, swap.one), holding(b.report, swap.other)
            key = frozenset(v.casefold() for v in swap.values)
            if one is None or other is None or key in seen or (one.speakers and other.speakers and apart(one, other)):
                continue
            seen.add(key)
            yield Dispute((one, other), swap.kind, swap.values, ((swap.one,), (swap.other,)), (one.span, other.span), sure=True)


def _quotations(report: int, text: str) -> Iterator[_Quotation]:
    for m in _QUOTED.finditer(text):
        words = tuple(_words(text, m.start() + 1, m.end() - 1))
        if len(words) > _BOTH:
            yield _Quotation(report, words)


def _words(text: str, start: int, end: int) -> Iterator[_Word]:
    for m in _WORD.finditer(text, start, end):
        before = text[max(start, m.start() - 3) : m.start()].rstrip()
        opens = not before or before[-1] in ".!?:"
        added = text[max(0, m.start() - 1) : m.start()] == "[" or text[m.end() : m.end() + 1] == "]"
        yield _Word(m[0], m[0].replace("’", "'").casefold(), Span(m.start(), m.end()), opens, added)


def _alike(quotations: Sequence[_Quotation]) -> Iterator[tuple[_Quotation, _Quotation]]:
    """The pairs of quotations of two reports that have a run of words in common, and are not the same."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    plain = [tuple(w.plain for w in q.words) for q in quotations]
    for n, words in enumerate(plain):
        for run in set(zip(*(words[k:] for k in range(_RUN)), strict=False)):
            holders[run].append(n)
    pairs = {p for held in holders.values() if 1 < len(held) <= _COMMON for p in combinations(held, 2)}
    apart_ = sorted((i, j) for i, j in pairs if quotations[i].report != quotations[j].report and plain[i] != plain[j])
    yield from ((quotations[i], quotations[j]) for i, j in apart_[:_PAIRS])


def _swaps(a: _Quotation, b: _Quotation) -> Iterator[_Swap]:
    """What stands in one place of two quotations and is not the same, where it matters."""
    one, other = [w.plain for w in a.words], [w.plain for w in b.words]
    codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    if turned := _turned(a, b, codes):
        yield turned
    for k, (op, i1, i2, j1, j2) in enumerate(codes):
        if op == "equal" or k in (0, len(codes) - 1):
            continue
        before, behind = codes[k - 1][2] - codes[k - 1][1], codes[k + 1][2] - codes[k + 1][1]
        if min(before, behind) < _SIDE or before + behind < _BOTH or max(i2 - i1, j2 - j1) > _LONGEST:
            continue
        if swap := _swap(a.words[i1:i2], b.words[j1:j2], a.words[i1 - 1], b.words[j1 - 1]):
            yield swap


def _turned(a: _Quotation, b: _Quotation, codes: Sequence[tuple[str, int, int, int, int]]) -> _Swap | None:
    """Upon what two quotations have the same to hang, where one of them has it with a "not" and the other without."""
    op, _, i, _, j = codes[0]
    leads = a.words[:i], b.words[:j]
    if op != "replace" or max(i, j) > _LEAD or any(words[0].plain not in _UPON for words in leads):
        return None
    same = sum(i2 - i1 for op, i1, i2, _, _ in codes if op == "equal")
    if same < _HANGS or _lacks(leads[0]) == _lacks(leads[1]) or any(_lacks(q.words[n:]) for q, n in ((a, i), (b, j))):
        return None
    spans = [Span(words[0].span.start, words[-1].span.end) for words in leads]
    values = [" ".join(w.text for w in words) for words in leads]
    return _Swap(spans[0], spans[1], "polarity", (values[0], values[1]))


def _lacks(words: Sequence[_Word]) -> bool:
    """Whether words have what denies, or "unless"."""
    return _denied(words) or any(w.plain in _WITHOUT for w in words)


def _swap(one: Sequence[_Word], other: Sequence[_Word], before: _Word, before_other: _Word) -> _Swap | None:
    if any(w.added for w in (*one, *other)):
        return None
    kind = _kind(one, other)
    if kind is None:
        return None
    one, other = one or (before,), other or (before_other,)
    spans = [Span(words[0].span.start, words[-1].span.end) for words in (one, other)]
    return _Swap(spans[0], spans[1], kind, (" ".join(w.text for w in one), " ".join(w.text for w in other)))


def _kind(one: Sequence[_Word], other: Sequence[_Word]) -> DiffersIn | None:
    """In what two runs of words in one place differ, if in anything that matters."""
    if _denied(one) != _denied(other) and _bare(one) == _bare(other):
        return "polarity"
    if not one or not other:
        return None
    digits = ["".join(c for w in words for c in w.plain if c.isdigit()) for words in (one, other)]
    if all(digits) and digits[0] != digits[1] and len(one) == len(other) == 1:
        return "number"
    named = all(w.text[0].isupper() and not w.opens and w.plain not in _TITLES for w in (*one, *other))
    letters = ["".join(w.plain for w in words) for words in (one, other)]
    if named and SequenceMatcher(None, letters[0], letters[1], autojunk=False).ratio() < _SPELT:
        return "polarity"
    return None


def _denied(words: Sequence[_Word]) -> bool:
    return any(w.plain in _NOT or w.plain.endswith("n't") for w in words)


def _bare(words: Sequence[_Word]) -> tuple[str, ...]:
    """Words without what denies: "shouldn't", "should not" and "should" are one, and so are "don't pass" and "pass"."""
    told = (w.plain.removesuffix("n't") for w in words if w.plain not in _NOT)
    return tuple(word for word in told if word not in _DO)


class _Holding:
    """The shortest clause of a report that holds a stretch of its text, or whose sentence does."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._by_report: dict[int, list[Unit]] = defaultdict(list)
        for unit in sorted(units, key=lambda u: (u.report, u.clause.sentence, u.span)):
            self._by_report[unit.report].append(unit)
        self._starts = {r: [u.clause.sentence.start for u in told] for r, told in self._by_report.items()}

    def __call__(self, report: int, words: Span) -> Unit | None:
        told, stop = self._by_report[report], bisect_right(self._starts[report], words.start)
        sentence = told[stop - 1].clause.sentence if stop else None
        if sentence is None or not sentence.holds(words):
            return None
        near = [u for u in told[:stop] if u.clause.sentence == sentence and u.span.holds(words)]
        return min(near, key=lambda u: (u.span.end - u.span.start, u.key), default=None)
