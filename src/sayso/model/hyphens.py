"""Words that were parted at the end of a line.

in: a line and the one behind it    out: both as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def _table(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PARTED = re.compile(r"(?:^|[\s(“\"‘'/—–-])(?P<first>[^\W\d_]{2,})-$")
_LONGER = re.compile(r"\w-[^\W\d_]+-$")
_FOLLOWING = re.compile(r"(?P<second>[^\W\d_]+)")
_TAIL = 80  # characters of a line that tell how the next one is put to it
_SOFT = "\u00ad"
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]")
# Halves of words that are written with a hyphen wherever they stand: "ten-year", "long-term", "state-based". Alone they tell
# little: lines are parted in "ten-der", "with-out" and "Sun-day" too.
_COUNTS = _table(
    """one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred half quarter multi single double several"""
)
_MEASURES = _table(
    """year years month months week weeks day days hour hours minute minutes mile miles metre meter kilometre kilometer foot inch
    tonne ton percent point points member seat seater storey story party person page man woman way part party time fold"""
)
_OPENING = _table(
    """long short high low well left right full part large small mid middle late early far ex vice old new best top hard first
    second
    third last cross north south east west state single double deep"""
)
_HEADS = _table(
    """term range level profile speed ranking class wing wingers sized scale known paid lasting standing running handed time quality
    tech end income risk cost wage rise hand rate president minister chief mayor wife husband premier chancellor leader owned
    run based backed funded controlled sea border section selling seller established educated off line page half place"""
)
_CLOSING = _table("based backed owned speaking elect designate")
_SELFLESS = _table("ish less lessly ishly ishness lessness")


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
        return (line if _is_compound(line, parted["first"], following, second[0]) else line[:-1]) + following
    if line.endswith("-") and line[-2:-1].isalnum() and following[:1].isalnum():
        return line + following
    if line[-1:] and following[:1] and _WIDE.match(line[-1]) and _WIDE.match(following):
        return line + following
    return f"{line} {following}"


def all_joined(lines: Iterable[str]) -> str:
    """Lines that go on with each other as one, each as `joined` puts it to those before it. Only the end of what there is
    already is looked at and copied, for a paragraph may have any number of lines."""
    parts: list[str] = []
    for line in lines:
        if parts:
            before = parts.pop()
            parts += [before[:-_TAIL], joined(before[-_TAIL:], line)]
        else:
            parts.append(line)
    return "".join(parts)


def _is_compound(line: str, first: str, following: str, second: str) -> bool:
    """Whether two halves of a word are written with a hyphen between them."""
    if second[0].isupper() or first.isupper() or _LONGER.search(line) or following[len(second) :][:1] == "-":
        return True  # "Anglo-" "American", "US-" "backed", "54-year-" "old", "state-" "of-the-art"
    one, other = first.casefold(), second.casefold()
    if one == "self":
        return other not in _SELFLESS
    return other in _CLOSING or (one in _COUNTS and other in _MEASURES) or (one in _OPENING and other in _HEADS)
