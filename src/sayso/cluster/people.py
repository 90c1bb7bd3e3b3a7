"""Words of people's names in a report, told without a parse.

in: a text    out: the words of the names of people

A person who is told of by first and last name is told of by the last alone after that ("Clara Vint", then "Vint"), or stands beside
what they are ("the minister, Clara Vint," or "Clara Vint, the minister"); a company or a ship by the first word or by both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from sayso.cluster.words import words_of

_MOST = 3_000
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]*[^\W_]"
_RUN = re.compile(rf"(?P<before>\b[a-z]\w*(?P<comma>,)? )?(?P<run>{_CAPITAL}(?: {_CAPITAL}){{0,3}})(?=(?P<after>,? ?[\w.]*))")
_CALLED = "Mr Mrs Ms Miss Dr Sir Dame Lord Lady Judge Captain General Professor President Minister Mayor Bishop King"
_TITLES = frozenset(_CALLED.split())
_BESIDE = re.compile(r", (?:the|a|an|who|whose|his|her|said|says|\d\d)$")
_OWNING = re.compile(r"[’']s?$")


class _Run(Struct, frozen=True):
    """A run of words with a capital, without titles. beside: whether it stands between commas, or what follows tells who it is."""

    words: tuple[str, ...]
    beside: bool


def people_of(text: str) -> frozenset[str]:
    """The words of the names of people in the first 3,000 characters, as `words_of` gives them."""
    runs = tuple(_runs(text[:_MOST]))
    alone = {r.words[0] for r in runs if len(r.words) == 1}
    people = (r.words for r in runs if len(r.words) > 1 and r.words[0] not in alone and (r.beside or r.words[-1] in alone))
    return frozenset(w for words in people for word in words for w in words_of(word))


def _runs(text: str) -> Iterator[_Run]:
    for m in _RUN.finditer(text):
        words = [_OWNING.sub("", w) for w in m["run"].split()]
        while len(words) > 1 and words[0] in _TITLES:
            words = words[1:]
        between = bool(m["comma"]) and m["after"][:1] in (",", ".")
        yield _Run(tuple(words), between or bool(_BESIDE.match(m["after"])))
