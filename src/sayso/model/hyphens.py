"""Words that were parted at the end of a line.

in: a line and the one behind it    out: both as one.
"""

from __future__ import annotations

import re


def _table(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PARTED = re.compile(r"(?:^|[\s(“\"‘'/—–-])(?P<first>[^\W\d_]{2,})-$")
_FOLLOWING = re.compile(r"(?P<second>[^\W\d_]+)")
_SOFT = "\u00ad"
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]")
# First and second halves of words that are written with a hyphen wherever they stand: "ten-year", "state-owned".
_FIRSTS = _table(
    """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
    hundred half quarter first second third fourth fifth last well ill self non ex anti pro vice so all cross long short
    high low hard soft full part large small old new north south east west left right mid late early deep far near best
    better worst much most state multi single double triple quasi would de"""
)
_SECONDS = _table(
    """year years month months week weeks day days hour hours minute minutes old based led owned run backed born made style
    like related free term time wide scale level hand hander off up down in out by to of the and member man woman person
    page story storey mile metre meter kilometre kilometer foot inch tonne ton percent point party door seat seater speed
    size sized long known paid priced ranking range profile speaking elect general designate century class rate"""
)


def joined(line: str, following: str) -> str:
    """A line and the one that goes on with it, as one line. A word that was parted between them is put together again; one that is
    written with a hyphen keeps it, as far as its halves tell."""
    if line.endswith(_SOFT):
        return line[:-1] + following
    if parted := _PARTED.search(line[-40:]):
        second = _FOLLOWING.match(following)
        if second is None:  # "2018-" and "2020", "COVID-" and "19"
            return line + following if following[:1].isalnum() else f"{line} {following}"
        if second[0].casefold() in ("and", "or", "und", "oder", "bis"):  # "two- and three-year-olds"
            return f"{line} {following}"
        return (line if _is_compound(parted["first"], second[0]) else line[:-1]) + following
    if line.endswith("-") and line[-2:-1].isalnum() and following[:1].isalnum():
        return line + following
    if line[-1:] and following[:1] and _WIDE.match(line[-1]) and _WIDE.match(following):
        return line + following
    return f"{line} {following}"


def _is_compound(first: str, second: str) -> bool:
    """Whether two halves of a word are written with a hyphen between them."""
    if second[0].isupper() or first.isupper():
        return True
    return first.casefold() in _FIRSTS or second.casefold() in _SECONDS
