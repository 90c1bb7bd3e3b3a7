"""Wording: whether two accounts are one text's words: alike word for word, nearly so over a long run, one quotation, or the own
words of two reports that carry one agency's text.

in: two `Unit`s, or the texts of two reports    out: yes or no. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from sayso.compare.clauses.sources import is_spoken
from sayso.compare.clauses.units import Unit, trigrams

_LEAST = 4  # words that two do not put alike by chance, where they are all that either says
_QUOTED = 5  # words of a quotation that others have too
_RUNS, _PART = 10, 0.45  # runs of three words that two sentences of one origin share, and which part of the shorter's they are
_LONG = 8  # words of a run that two reporters do not write alike
_MANY = 40  # such runs that reports share which carry one agency's text
_MARK = re.compile(r"[“”\"«»„]")
_WORD = re.compile(r"\w+")
_SAID = re.compile(r"“[^“”]{1,600}”|\"[^\"\n]{1,600}\"")
_LONGEST = 60_000  # characters of a report that are looked at
_KEPT = 32  # reports of which the runs are kept, as many as a long story has: up to .9 MB each


def nearly_one_wording(a: Unit, b: Unit) -> bool:
    """Whether two accounts are the same words, or their sentences nearly so over a long run: an agency's sentence with a word
    changed, a press release retold."""
    if a.grams and a.grams == b.grams and len(words := _words(a.text)) >= _LEAST and words == _words(b.text):
        return True
    if len(a.grams & b.grams) < _RUNS // 3:
        return False
    first, second = trigrams(a.sentence), trigrams(b.sentence)
    shared = len(first & second)
    return shared >= _RUNS and shared >= _PART * min(len(first), len(second))


def quotes_the_same(a: Unit, b: Unit) -> bool:
    """Whether one account quotes, word for word, what the other's sentence has, in quotation marks or not."""
    return any(_has(run, y.sentence) for x, y in ((a, b), (b, a)) for run in _quoted(x))


def _has(run: tuple[str, ...], sentence: str) -> bool:
    return f" {' '.join(run)} " in f" {' '.join(_words(sentence))} "


def _quoted(unit: Unit) -> tuple[tuple[str, ...], ...]:
    """The quotations of a sentence, or their beginnings, that an account stands in or holds; the account itself where it is
    somebody's own words."""
    start = unit.span.start - unit.clause.sentence.start
    spoken = is_spoken(unit)
    return _quoted_in(unit.sentence, start, start + len(unit.text), spoken)


@lru_cache(maxsize=1 << 13)
def _quoted_in(sentence: str, start: int, end: int, spoken: bool) -> tuple[tuple[str, ...], ...]:
    marks = [m.start() for m in _MARK.finditer(sentence)]
    if spoken and not any(start <= k < end for k in marks):
        found = [_words(sentence[max(0, start) : end])]
    else:
        edges = [pair for pair in pairwise([-1, *marks, len(sentence)]) if marks and pair[0] < end and start < pair[1]]
        found = [_words(sentence[low + 1 : high]) for low, high in edges if _is_inside(sentence, low, high, marks, spoken=spoken)]
    return tuple(run for run in found if len(run) >= _QUOTED)


def _is_inside(sentence: str, low: int, high: int, marks: list[int], *, spoken: bool) -> bool:
    """Whether what stands between two marks is what they enclose. An odd mark at the end closes a quotation that began before."""
    before, after = sentence[low : low + 1] if low >= 0 else "", sentence[high : high + 1]
    if before in ("“", "«", "„") or after in ("”", "»"):
        return True
    if before == '"':
        return marks.index(low) % 2 == (1 if len(marks) % 2 and spoken and not sentence.startswith('"') else 0)
    return before == "" and after == '"' and len(marks) % 2 == 1 and spoken


def carry_one_text(one: str, other: str) -> bool:
    """Whether two reports have so many long runs of words in common, what is quoted in them aside, that both carry one text."""
    return one == other or len(_runs(one) & _runs(other)) >= _MANY


@lru_cache(maxsize=_KEPT)
def _runs(text: str) -> frozenset[int]:
    """The runs of a text's words, each as its hash, which takes less room than the words. Two that differ have one hash once in
    2^64 times, and forty would have to: no text that anybody writes makes two reports one by that."""
    words = _WORD.findall(_SAID.sub(" ", text[:_LONGEST]).casefold())
    return frozenset(hash(tuple(words[k : k + _LONG])) for k in range(len(words) - _LONG + 1))


@lru_cache(maxsize=1 << 13)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))
