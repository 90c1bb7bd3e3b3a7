"""What is other in a later version of a report: by sentence, and in each by number.

in: two articles    out: `Change`s in the order of the later text

Sentences are cut at their end signs, without a parse: a sentence cut in two places is still found again word for word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from sayso.library.values import Change
from sayso.model import Article, Span

_END = re.compile(r"(?<=[.!?][\"”’')\]])\s+|(?<=[.!?])\s+(?=[\"“‘'(\[]?[^\Wa-z_])|\n+")
_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: str(value) for value, word in enumerate(_ONES, 1)}
_WRITTEN = "|".join((*sorted(_ONES, key=len, reverse=True), *_TENS))
_SCALES = "dozen|hundred|thousand|million|billion|trillion"
# In figures, or in words: "seven", "twenty-one", "two hundred and six"; so many words of one number at most.
_NUMBER = re.compile(
    rf"\d+(?:[.,:]\d+)*|\b(?:{_WRITTEN})(?:[\s-](?:and\s)?(?:{_WRITTEN}|{_SCALES})){{0,7}}\b",
    re.I,
)
_WORD = re.compile(r"\w+")
_MOST = 2_000  # sentences of one text that are held against the other's; what stands behind them is not looked at
_LONGEST = 200  # words of a sentence that are compared
_REWORDED = 0.5  # share of words in common from which a sentence is another's new wording


def changes(before: Article, after: Article) -> tuple[Change, ...]:
    """What the later of two versions changed; empty where headline and sentences are the same."""
    title = () if before.title == after.title else (_reworded(before.title, after.title, "title"),)
    return (*title, *_of_sentences(sentences_of(before.text), sentences_of(after.text)))


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, without the white space between them."""
    return [s.strip() for s in _END.split(text) if s.strip()][:_MOST]


def sentence_spans(text: str) -> Iterator[Span]:
    """Where the sentences of a text stand."""
    start = 0
    for end, after in (*(m.span() for m in _END.finditer(text)), (len(text), len(text))):
        words = text[start:end]
        if words.strip():
            yield Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
        start = after


def _of_sentences(before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _paired(before[i:j], after[k:m])


def _paired(gone: Sequence[str], come: Sequence[str]) -> Iterator[Change]:
    """Each new sentence with the old one it rewords, the first that is like enough; then the old ones that nothing rewords."""
    left = list(gone)
    for sentence in come:
        old = next((s for s in left if _like(s, sentence)), None)
        if old is None:
            yield Change(of="added", after=sentence)
        else:
            left.remove(old)
            yield _reworded(old, sentence)
    yield from (Change(of="removed", before=s) for s in left)


def _reworded(before: str | None, after: str | None, of: str = "reworded") -> Change:
    gone, come = _only(before, after), _only(after, before)
    if len(gone) != len(come):  # "one of them" counts nothing, where no other number stands in its place
        gone, come = ([n for n in told if n.lower() != "one"] for told in (gone, come))
    numbers = zip(gone, come, strict=True) if len(gone) == len(come) else [*((n, None) for n in gone), *((None, n) for n in come)]
    return Change(of="title" if of == "title" else "reworded", before=before, after=after, numbers=tuple(numbers))


def _only(one: str | None, other: str | None) -> list[str]:
    """The numbers of one wording that the other has not, or not as often."""
    held = Counter(map(_value, _NUMBER.findall(other or "")))
    own = []
    for number in _NUMBER.findall(one or ""):
        if held[_value(number)]:
            held[_value(number)] -= 1
        else:
            own.append(number)
    return own


def _value(number: str) -> str:
    """A number by which it is known again: "Twelve" is "12"."""
    words = " ".join(number.lower().replace("-", " ").split())
    return _VALUES.get(words, words)


def _like(one: str, other: str) -> bool:
    a, b = (set(_WORD.findall(s.casefold())[:_LONGEST]) for s in (one, other))
    return len(a & b) >= _REWORDED * max(len(a), len(b), 1)
