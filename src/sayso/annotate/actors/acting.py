"""States that no table knows: a name that the page gives a government, a foreign ministry or a capital, or that signs a truce with
another such, is a state's, whatever the parser takes it for.

in: a text, the names of one word that may be anybody's    out: those that act as states

The weights were set by eye, as those of `evidence`: two settle it alone, one only with another beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

_LEAST = 2
_NAME = r"([^\W\d_a-z][^\W\d_]{3,})"
# What a state alone has; and what a leader or a commander may be said to have, too.
_OWN = (
    r"(?:capital|parliament|(?:foreign|defen[cs]e|interior|finance|justice) ministry|embassy|borders?|airspace|territory|"
    r"constitution|central bank|coast(?:line)?|population|prime minister|national [a-z]+|ambassador|independence|currency)"
)
_LED = (
    r"(?:government|army|military|navy|air force|troops|forces|soldiers|delegation|negotiators?|"
    r"(?:[a-z]+ )?minist(?:er|ry)|president)"
)
_HAS = re.compile(rf"\b{_NAME}(?:['’]s|(?<=s)['’]) (?:[a-z]+ ){{0,1}}(?:(?P<own>{_OWN})|(?P<led>{_LED}))\b")
_OF = re.compile(
    r"\b(?:governments?|capital|parliament|armed forces|invasion|annexation|occupation|borders?|ambassador|embassy) "
    rf"(?:of|to|with) {_NAME}"
)
# Who comes from a state or is one's: "soldiers from Ostramar", "an Ostramar trawler"; no officials, whom leaders have too.
_PEOPLE = r"(?:soldiers?|troops|border guards?|sergeants?|fishermen|trawlers?|nationals|citizens|diplomats?|drones?|warships?)"
_FROM = re.compile(rf"\b{_PEOPLE} from {_NAME}|\b(?:an?|the|\d+|two|three) {_NAME} {_PEOPLE}\b")
_ITS = re.compile(
    rf"(?:^|[.!?”\"\n] ){_NAME} [^.!?\n]{{1,160}}[.!?]”?\s+Its (?:[a-z]+ ){{0,2}}"
    r"(?:minist(?:er|ry)|government|army|parliament|president|troops|forces|capital|military)\b"
)
_TWO = re.compile(
    rf"\bbetween {_NAME} and {_NAME}|\b{_NAME} and {_NAME} (?:(?:have|had|will|would) )?"
    r"(?:sign|agree|exchang|resum|open|broke|end|are|were|went|declare|accuse)|"
    rf"\b{_NAME} (?:has |had )?(?:accused|invaded|attacked|shelled|warned) {_NAME}\b"
)
_TALKS = re.compile(rf"\b{_NAME}(?:['’]s [a-z]+)? (?:[a-z]+ ){{1,3}}talks with {_NAME}|\b{_NAME}-{_NAME} talks\b")
_COUNTRIES = re.compile(r"\b(?:two|both|neighbou?ring) (?:countries|states|nations)\b")
_ARMS = re.compile(
    r"\b(?:truce|ceasefire|armistice|treaty|border|peace talks|prisoners of war|troops|shell(?:ed|ing)|artillery|invasion)\b"
)
_DEALINGS = re.compile(r"\b(?:talks|negotiations|countries|joint inquiry)\b")
_ENDS = re.compile(r"(?:ia|stan|land|onia|avia)$")
_BESIDE = r"(?:patrol|coastguard|(?:border )?guards?|soldiers?|vessels?|waters|fishermen|trawlers?|delegation|colleague)"
_ADJECTIVE = r"(?:n|an|ian|i|ish|ese)"
_LEAST_STEM = 4
_MOST = 100  # names looked at


def acting_states(text: str, names: Collection[str]) -> set[str]:
    """Those of the names that act as states on a page."""
    if not names:
        return set()
    weights: Counter[str] = Counter()
    for m in _HAS.finditer(text):
        weights[m[1]] += 2 if m["own"] else 1
    for m in _FROM.finditer(text):
        weights[m[1] or m[2]] += 1
    for pattern in (_OF, _ITS):
        for m in pattern.finditer(text):
            weights[m[1]] += 2
    for name in sorted(names)[:_MOST]:
        weights[name] += 2 * _has_adjective(text, name) + (_ENDS.search(name) is not None)
    pairs = _pairs(text)
    for one, other in pairs if _ARMS.search(text) else ():
        weights[one] += 1
        weights[other] += 1
    if _COUNTRIES.search(text):
        weights.update([name for name in names if weights[name]])
    found = {name for name in names if weights[name] >= _LEAST}
    return found | {name for one, other in pairs for name in (one, other) if name in names and {one, other} & found}


def _pairs(text: str) -> set[tuple[str, str]]:
    """The names that deal with each other, where states may: with arms, a truce or talks on the page."""
    if not (_ARMS.search(text) or _DEALINGS.search(text)):
        return set()
    found = ([g for g in m.groups() if g] for pattern in (_TWO, _TALKS) for m in pattern.finditer(text))
    return {(one, other) for one, other in found}


def _has_adjective(text: str, name: str) -> bool:
    """Whether the page has the adjective of a name before what a state has: "the Kestrian army"."""
    stem = name.rstrip("aeiouy")
    if len(stem) < _LEAST_STEM:
        return False
    return re.search(rf"\b{re.escape(stem)}[aeiouy]?{_ADJECTIVE} (?:[a-z]+ ){{0,1}}(?:{_OWN}|{_LED}|{_BESIDE})\b", text) is not None
