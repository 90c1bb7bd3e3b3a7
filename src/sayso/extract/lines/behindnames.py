"""What stands behind a name in a byline and names nobody: a place, a paper, an office.

in: a part of a byline, behind another one    out: whether it says more of the person before it; the place that it gives.
"""

from __future__ import annotations

import re

from sayso.extract.lines.names import PAPERS, PARTICLES, PRESS
from sayso.extract.words import key, table

# Where a reporter was, for whom, with whom.
_BEHIND = re.compile(
    r"(?:(?:reporting )?(?P<at>in|from|à|aus|en|w|da|em)|for|at|of|with|mit|avec|con|special (?:to|for))\s(?P<rest>\S.*)", re.I
)
_LOWER = re.compile(rf"(?!{PARTICLES}(?!\w))[a-zß-öø-ÿ][\w’'-]*")
# What others than its authors did for an article: "Edited by Bo Lark", "Photographs: Leif Amdal".
_OTHERS = re.compile(
    r"(?:edited|editing|produced|production|translated|translation|fact[- ]?checked|reviewed|filmed|illustrated|"
    r"illustrations?|graphics?|photographed|photograph(?:s|y)?|photos?|pictures?|images?|videos?|(?:additional|further) reporting)"
    r"(?: (?:and|&) (?:photograph(?:s|y)?|photos?|pictures?|videos?|graphics?|editing))?(?:\sby\b|:)",
    re.I,
)
_OTHERS_BEHIND = re.compile(rf"\.\s+(?={_OTHERS.pattern})", re.I)
# Names of two words or three that are a place's, by their first or last; nobody is called so.
_PLACE_OPENS = table("new los las north south east west upper lower fort port greater")
_PLACE_ENDS = table("city islands county province state republic kingdom")
_PLACES = frozenset((
    "hong kong", "abu dhabi", "rio de janeiro", "são paulo", "sao paulo", "kuala lumpur", "buenos aires", "tel aviv", "addis ababa",
    "phnom penh", "san francisco", "san diego", "san josé", "san jose", "st petersburg", "saint petersburg", "washington dc",
    "washington d c", "cape town", "saudi arabia", "sri lanka", "el salvador", "costa rica", "sierra leone", "burkina faso",
))  # fmt: skip  # as keys
_FEW = 2  # words of a name that may all be in small letters


def is_behind(part: str, name: str, *, titled: bool) -> bool:
    """Whether a part of a byline says more of the person before it and names nobody. titled: what stands before it is a job."""
    words = part.split()
    if len(words) == 1:  # "Ann Lee, Tarn": one word behind a full name is a place or an outlet
        return " " in name and part[0].isupper()
    last = key(words[-1]) if words else ""
    if words[:1] == ["The"]:  # "…, The Kestrel"
        return True
    if last in PAPERS or (last in PRESS and titled):  # "Ann Lee, Northern Observer"
        return True
    if _BEHIND.fullmatch(part) or _is_place(part):
        return True
    return len(words) > _FEW and _LOWER.match(part) is not None  # "Ann Lee, who covers the coast"


def without_others(text: str) -> str:
    """A byline without the sentence behind it that says who did something else: "By Ann Lee. Edited by Bo Lark"."""
    found = _OTHERS_BEHIND.search(text)
    return text[: found.start()] if found else text


def is_anothers(part: str) -> bool:
    """Whether a part of a byline says who did something else for the article than write it; who is named behind it wrote none."""
    return _OTHERS.match(part) is not None


def place_behind(part: str) -> str | None:
    """The place that such a part gives: "in Orvik", "New York"."""
    if _is_place(part):
        return part
    found = _BEHIND.fullmatch(part)
    return found["rest"] if found and found["at"] and found["rest"][0].isupper() and not has_digit(part) else None


def has_digit(text: str) -> bool:
    """Whether there is a figure in it."""
    return any(c.isdigit() for c in text)


def _is_place(part: str) -> bool:
    name = key(part)
    words = name.split()
    if not 1 < len(words) <= 3 or not part[:1].isupper():
        return False
    return name in _PLACES or words[0] in _PLACE_OPENS or words[-1] in _PLACE_ENDS
