"""Beside: the words that say which one of its kind a noun is: "the bribery case" and "the murder case", "the bonus of the chief".

in: a clause's text and where the noun stands in it    out: the words before it and, behind a preposition, after it
"""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.compare.clauses.words import stem

_NEAR = 160  # characters on either side that are looked at
_BEFORE = 3  # words before a noun that may go with it
_AFTER = 8  # words behind it
_WORD = re.compile(r"[^\W_][\w’'&-]*|[,.;:!?()]")
_PREPOSITIONS_LIST = "in on of for against with about over into between to at"
_SMALL_LIST = "the a an its their his her this that these those any and own our my your all both"
# Behind these something else begins.
_STOPS_LIST = """
    will would shall may might could should must can is are was were be been being has have had do does did not no never said
    says say told by from before after until till not later than who which whose where when because during as but if expected due
    scheduled planned set take takes took place yet last now unanimously unanimous
    hold holds held give gives given giving deliver delivers delivered announce announces announced publish published resume resumes
"""
# These say nothing of which one it is: a day, and what every such noun may have beside it.
_SAYS_NOTHING_LIST = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december noon midnight morning evening week month year end case trial matter company firm group business meeting vote
    whole new final full official proposed planned further fresh next first
"""
_PREPOSITIONS, _SMALL, _STOPS = (frozenset(x.split()) for x in (_PREPOSITIONS_LIST, _SMALL_LIST, _STOPS_LIST))
_SAYS_NOTHING = frozenset(map(stem, _SAYS_NOTHING_LIST.split()))


class Beside(Struct, frozen=True):
    """What stands beside a noun, by stems: words, and the words of names."""

    nouns: frozenset[str]
    names: frozenset[str]

    @property
    def every(self) -> frozenset[str]:
        """Both."""
        return self.nouns | self.names


def beside(text: str, start: int, end: int, *, before: bool = True) -> Beside:
    """What stands beside the noun at this place of a text. before: whether the words before it may go with it."""
    ahead, after = (_WORD.findall(t) for t in (text[max(0, start - _NEAR) : start], text[end : end + _NEAR]))
    found: list[str] = []
    for word in reversed(ahead[-_BEFORE:] if before else []):
        if _ends(word) or word.lower() in _PREPOSITIONS | _SMALL:
            break
        found.append(word)
    if after and after[0].lower() in _PREPOSITIONS:
        for word in after[1:_AFTER]:
            if _ends(word):
                break
            if word.lower() not in _PREPOSITIONS | _SMALL:
                found.append(word)
    telling = [w for w in found if stem(_bare(w)) not in _SAYS_NOTHING]
    nouns, names = ([w for w in telling if w[0].isupper() == named] for named in (False, True))
    return Beside(frozenset(stem(_bare(w)) for w in nouns), frozenset(_bare(w) for w in names))


def of_others(a: Beside, b: Beside) -> bool:
    """Whether what stands beside two nouns shows them to be two: both have words there, and none is the other's."""
    return any(x and y and not x & y for x, y in ((a.nouns, b.nouns), (a.every, b.every)))


def _ends(word: str) -> bool:
    return not word[0].isalpha() or word.lower() in _STOPS


def _bare(word: str) -> str:
    return re.sub(r"[’']s?$", "", word.lower())
