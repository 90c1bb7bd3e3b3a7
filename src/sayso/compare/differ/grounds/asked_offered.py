"""Asked and offered: what one side asks for and what the other offers are two numbers, whatever else their sentences share: "asked
for 8 per cent", "raised its offer to 5 per cent"; so are the offers of two, each by name.

in: two accounts, a number of each    out: whether they are those of two sides

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations
from typing import Literal

from sayso.compare.clauses.units import Unit
from sayso.model import Span

_ASKS = re.compile(
    r"\b(?:ask(?:s|ed|ing)?(?: \w+){0,2} for|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|s(?:eeks?|eeking|ought)|call(?:s|ed|ing)? for|"
    r"h(?:o|e)ld(?:s|ing)? out for|insist(?:s|ed|ing)? on|claim(?:s|ed|ing)? (?:of|for))\b",
    re.I,
)
_OFFERS = re.compile(r"\b(?:offer(?:s|ed|ing)?|propos(?:es?|ed|als?|ing)|bids?|bidding|put(?:s|ting)? forward|tabled)\b", re.I)
# It is another's offer.
_NOT_THEIRS = re.compile(r"\b(?:reject|refus|turn(?:s|ed)? down|spurn|dismiss|accept|welcom|against)\w*", re.I)
_NO_NAME = r"(?!(?:The|It|He|She|They|We|I|This|That|An?|Its|His|Her|Their|Our)\b)"
_DOER = re.compile(
    rf"\W*(?:[Tt]he )?(?P<name>{_NO_NAME}[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)*)(?:,[^,]{{1,60}},)? (?:has |had |have )?(?:first )?"
)
_ITS_OFFER = re.compile(
    r"(?:rais|lift|improv|up|increas|lower|cut|sweeten)\w* (?:its|his|her|their) (?:[\w-]+ )?(?:offers?|bids?|proposals?)\b", re.I
)
_MOST = 90  # characters before a number in which the word stands

_Side = Literal["asks", "offers"]


def of_two_sides(a: Unit, p: Span, b: Unit, q: Span) -> bool:
    """Whether one number is asked for and the other offered, or each is the offer of somebody else by name."""
    one, other = _side(a, p), _side(b, q)
    if one is None or other is None:
        return False
    return one != other or (one == other == "offers" and _by_two_names(a, b))


def any_of_two_sides(told: Sequence[tuple[Unit, Span]]) -> bool:
    """Whether any two numbers of a few are those of two sides."""
    return any(of_two_sides(a, p, b, q) for (a, p), (b, q) in combinations(told, 2))


def side_of(before: str) -> _Side | None:
    """Whether a number is asked for or offered, by the words before it; None where neither is told, or both are."""
    near = before[-_MOST:]
    asks, offers = _ASKS.search(near) is not None, _OFFERS.search(near) is not None
    if asks == offers or _NOT_THEIRS.search(near):
        return None
    return "asks" if asks else "offers"


def _side(unit: Unit, number: Span) -> _Side | None:
    return side_of(unit.sentence[: max(0, number.start - unit.clause.sentence.start)])


def _by_two_names(a: Unit, b: Unit) -> bool:
    """Whether two sentences begin with two names that share no word."""
    one, other = _DOER.match(a.sentence), _DOER.match(b.sentence)
    if one is None or other is None:
        return False
    told = ((a.sentence, one.end()), (b.sentence, other.end()))
    if not all(_OFFERS.match(words, at) or _ITS_OFFER.match(words, at) for words, at in told):
        return False
    return set(one["name"].lower().split()).isdisjoint(other["name"].lower().split())
