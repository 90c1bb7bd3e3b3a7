"""Narrowed: a denial that leaves what another tells as it is, since it is of a part, a manner or a piece of it: "denied knowingly
selling stolen paintings", "denied meeting the lobbyist in the hotel", beside "met the lobbyist in the ministry".

in: the words of a denial and of what is told, from the verb on    out: whether the denial may only be of the part. General
knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.forms import stems_told

# How, when or with whom: what is denied may be only that.
_HOW = re.compile(
    r"\b(?:knowingly|deliberately|intentionally|wil?lfully|personally|improperly|illegally|unlawfully|directly|alone|only|first|"
    r"solely|on purpose|in private|privately|in public|publicly|until|before|after|while|when|unless|because|more than)\b",
    re.I,
)
# What was done in a year long past, or to another of its kind, may be another deed; one that was never done may not.
_ANOTHER = re.compile(r"\b(?:(?:1[89]|20)\d\d|earlier|previous|another|other|former|again)\b", re.I)
_EVER = re.compile(r"\b(?:ever|never)\b", re.I)
_LED_IN = re.compile(
    r"\b(?P<by>of|in|at|on|to|from|for|with|against|into|over|about) "
    r"(?P<what>(?:(?!(?:of|in|at|on|to|from|for|with|against|into|over|about|and|but|after|who|which|that)\b)[\w’'-]+ ?){1,5})"
)
# "the rear wheel", "the general's will": what a noun is, or whose.
_KIND = re.compile(r"\b(?:the|an?|his|her|its|their|any|\w+[’']s|\w+s[’']) (?=(?P<kind>[\w-]+)(?:[’']s?)? (?P<noun>[\w-]+))", re.I)

# "Three ministries, agriculture, transport and housing": which they are, one by one.
_LISTED = re.compile(
    r"\b(?P<noun>[a-z][\w-]*)(?:,|:|,? (?:namely|including)) (?P<which>[a-z][\w’'-]*(?: [\w’'-]+)?"
    r"(?:, [a-z][\w’'-]*(?: [\w’'-]+)?){0,8},? and [a-z][\w’'-]*)"
)


def narrowed(denial: str, told: str) -> bool:
    """Whether a denial is of how or when something was done, which the other does not say, or both have another noun behind one
    small word, or another word before one noun."""
    said = {m[0].lower() for m in _HOW.finditer(told)}
    if any(m[0].lower() not in said for m in _HOW.finditer(denial)):
        return True
    if not _EVER.search(denial) and any(m[0].lower() not in denial.lower() for m in _ANOTHER.finditer(told)):
        return True
    found = ((led_in(denial), led_in(told)), (_kinds(denial), _kinds(told)))
    return any(not one[by] & other[by] for one, other in found for by in one.keys() & other.keys())


def lists_others(told: str, denial: str) -> bool:
    """Whether one names of which sort its things are, one by one, and what the other denies is of a sort that is not among them:
    "three ministries, agriculture, transport and housing", "the finance ministry"."""
    kinds = _kinds(denial)
    return any(
        kinds[noun].isdisjoint(stems_told(m["which"]))
        for m in _LISTED.finditer(told)
        for noun in stems_told(m["noun"]) & kinds.keys()
    )


def led_in(text: str) -> dict[str, frozenset[str]]:
    """The words behind each small word of a text."""
    found: dict[str, frozenset[str]] = {}
    for m in _LED_IN.finditer(text):
        if words := stems_told(m["what"]):
            found[m["by"]] = found.get(m["by"], frozenset()) | words
    return found


def kinds_by_word(text: str) -> dict[str, frozenset[str]]:
    """By noun as it stands, the words that tell what it is or whose."""
    found: dict[str, frozenset[str]] = {}
    for m in _KIND.finditer(text):
        if kinds := stems_told(m["kind"]):
            found[m["noun"].lower()] = found.get(m["noun"].lower(), frozenset()) | kinds
    return found


def _kinds(text: str) -> dict[str, frozenset[str]]:
    """By noun, the words that tell what it is or whose."""
    found: dict[str, frozenset[str]] = {}
    for m in _KIND.finditer(text):
        for noun in stems_told(m["noun"]):
            found[noun] = found.get(noun, frozenset()) | stems_told(m["kind"])
    return {noun: kinds for noun, kinds in found.items() if kinds}
