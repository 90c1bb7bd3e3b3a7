"""What an element holds, by its tag and its class, id and like names: "caption", "related", "bio", …

in: a tag and names    out: marks, or how an inline element stands to the sentence around it.

The tables' words are spelt out once in each way that pages write them, and the words of a name are looked up there: a page has
hundreds of names, and hundreds of words tried on each took a tenth of what reading it did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from sayso.extract.blocks.vocabulary import APART, LAYOUT, MARKS_BY_NAME, MARKS_BY_TAG, POINTED_AT
from sayso.extract.words import hyphened

_LETTERS = re.compile(r"[a-z]+")
_ENDINGS = ("", "s", "es")
_HAS = ("has-", "no-", "with-", "without-")  # of a name that tells what is in a box or beside it, not what the box is
_NO_MARKS: frozenset[str] = frozenset()


def _spelt(word: str) -> Iterator[str]:
    """A word of the tables in each way that names write it: its hyphens may be left out, and an ending may stand behind."""
    first, *others = word.replace("_", "-").split("-")
    for hyphens in product(("", "-"), repeat=len(others)):
        joined = first + "".join(hyphen + part for hyphen, part in zip(hyphens, others, strict=True))
        yield from (joined + ending for ending in _ENDINGS)


def _marks_by_word() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for mark, words in MARKS_BY_NAME.items():
        for spelt in (s for word in words for s in _spelt(word)):
            found[spelt] = found.get(spelt, _NO_MARKS) | {mark}
    return found


_MARKS = _marks_by_word()
_APART = frozenset(spelt for word in APART for spelt in _spelt(word))
_MOST_PARTS = 1 + max(word.count("-") for word in (*_MARKS, *_APART))  # of one word of the tables: "read-more-on" has three


_FIRST = frozenset(run[0] for spelt in (*_MARKS, *_APART) if (run := _LETTERS.match(spelt)))


def _words_of(names: str) -> list[str]:
    """The words in names of small letters that may be one of the tables', each alone and with those behind it: "top-story" has top,
    top-story and story. Most names have none that the tables open with."""
    if _FIRST.isdisjoint(_LETTERS.findall(names)):
        return []
    runs = [run.span() for run in _LETTERS.finditer(names)]
    return [
        names[start:end].replace("_", "-")
        for i, (start, first) in enumerate(runs)
        if names[start:first] in _FIRST
        for _, end in runs[i : i + _MOST_PARTS]
    ]


@lru_cache(maxsize=4096)
def marks_of(tag: str, names: str) -> frozenset[str]:
    """What an element's tag and names say it holds."""
    return MARKS_BY_TAG.get(tag, _NO_MARKS).union(*map(_marks_of_name, names.split()))


@lru_cache(maxsize=16384)
def _marks_of_name(name: str) -> frozenset[str]:
    plain = hyphened(name).lower()
    if plain.startswith(_HAS):
        return _NO_MARKS
    marks = _NO_MARKS.union(*[_MARKS[word] for word in _words_of(plain) if word in _MARKS])
    return marks - {"nav"} if "nav" in marks and LAYOUT.search(plain) else marks


@lru_cache(maxsize=4096)
def how_inline(names: str) -> str:
    """What an inline element's names say of its words: "apart" from the sentence around it, only "pointed" at; mostly nothing."""
    plain = hyphened(names).lower()
    if POINTED_AT.search(plain):
        return "pointed"
    return "apart" if not _APART.isdisjoint(_words_of(plain)) else ""
