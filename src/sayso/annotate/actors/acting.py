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
    r"constitution|central bank|coast(?:line)?|population|(?:vice[- ])?president|prime minister|national [a-z]+|ambassador|"
    r"independence|currency)"
)
_LED = (
    r"(?:government|army|military|navy|air force|troops|forces|soldiers|delegation|negotiators?|"
    r"(?:[a-z]+ )?minist(?:er|ry))"
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
# What a name that is "it" in its own words does, and no plan, plant or weather: "Sudra said it would not return".
_DOES = (
    r"(?:return|sign|send|sent|withdraw|withdrawn|accept|reject|agree|attend|join|leave|left|quit|stay|wait|fight|fought|resume|"
    r"release|recall|expel|invade|attack|defend|retaliate|respond|repl(?:y|ied)|talk|negotiate|meet|met|offer|pay|paid|sue|appeal|"
    r"allow|ask|seek|sought|try|tried|want|support|back|oppose|vote|shoot|shot|cross|seize|shell|bomb|threaten|break|broken|"
    r"honou?r|consider|walk|pull|give|given|do|done|keep|kept|hold|held|lift|halt|suspend|boycott|host|mediate)(?:e?d)?"
)
_SAYS = r"(?:has |had )?(?:said|says|denied|denies|insisted|insists|warned|warns|vowed|announced|added|claimed|claims)(?: on \w+)?"
_ITS_ORGAN = rf"(?:{_OWN}|{_LED}|patrols?|guards?|ships?|warships?|jets?|planes?|diplomats?|envoys?|members|fighters|lawyers)"
_ITSELF = re.compile(
    rf"\b{_NAME} {_SAYS} (?:that )?(?:it (?:would|will|had|has|did|does|could|might|may|must)(?: not| never|n['’]t)? {_DOES}|"
    rf"its (?:[a-z]+ ){{0,2}}{_ITS_ORGAN})\b|"
    rf"\b{_NAME} (?:has |had |will |would )?[a-z]+ its (?:[a-z]+ ){{0,2}}{_ITS_ORGAN}\b"
)
# What leaders do, too: as much as one sign, and none where the page has "he" or "she" for the name.
_AT_TALKS = re.compile(
    rf"\b{_NAME} (?:has |had |will |would )?(?:leaves?|left|quits?|(?:re)?joins?|(?:re)?joined|suspend(?:s|ed)?|abandon(?:s|ed)?|"
    r"boycott(?:s|ed)?|br(?:eak|eaks|oke|oken) off|walk(?:s|ed)? out of|pull(?:s|ed)? out of|withdr(?:ew|aws?|awn) from|"
    r"return(?:s|ed)? to|came back to|host(?:s|ed)?|mediat(?:es|ed)) "
    r"(?:(?:the|a|new|peace|truce|border|fishing|round|first|second|third|of) ){0,4}(?:talks|negotiations|table|summit)\b|"
    rf"\b(?:talks|negotiations|truce|ceasefire|treaty|accord|war) with {_NAME}"
)
_PERSONAL = re.compile(rf"\b{_NAME} [^.!?\n]{{0,60}}?\b(?:he|she|his|her|himself|herself)\b")
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
    persons = {m[1] for m in _PERSONAL.finditer(text)}
    for pattern, weight in ((_ITSELF, 2), (_AT_TALKS, 1)):
        for m in pattern.finditer(text):
            name = next(g for g in m.groups() if g)
            weights[name] += 0 if name in persons else weight
    if _COUNTRIES.search(text):
        weights.update([name for name in names if weights[name]])
    for name in sorted(names)[:_MOST]:
        weights[name] += 2 * _has_adjective(text, name) + (_ENDS.search(name) is not None)
    pairs = _pairs(text)
    for one, other in pairs if _ARMS.search(text) else ():
        weights[one] += 1
        weights[other] += 1
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
