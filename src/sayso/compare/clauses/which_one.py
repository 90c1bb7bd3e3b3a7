"""Which one: the words by which a clause tells which one of its kind a noun is: "the north gate", "the trial of Emil Marsh", "talks
with Kestria", "the tax on bread".

in: a `Unit` and the words of it to pass over    out: its nouns by their places, each with what stands before and behind it
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.numbers import dimension
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Span

_BEFORE = 3  # words before a noun that may go with it
_BEHIND = 14  # words behind it that are looked at
_WORD = re.compile(r"[^\W_][\w’'&-]*|[,.;:!?()“”\"–—]")
_LINKS_LIST = """
    in on of for against with about over into onto between to at near from under through by off behind
"""
_PREPOSITIONS = frozenset(_LINKS_LIST.split())
_SMALL_LIST = "the a an its their his her this that these those any and own our my your all both"
_SMALL = frozenset(_SMALL_LIST.split())
# Behind these something else begins.
_STOPS_LIST = """
    will would shall may might could should must can cannot is are was were be been being has have had do does did not no never said
    says say told before after until till than who which whose where when because during as but if expected due scheduled planned
    set take takes took takes place yet now while that to amid since despite although though or nor only also again
"""
_STOPS = frozenset(_STOPS_LIST.split())
# Who somebody is in office, and what many a body or thing has in its name or beside it: it tells no one from another.
_SAYS_NOTHING_LIST = """
    president minister prime premier chancellor secretary chief head director leader mayor governor general captain senator judge
    king queen mr mrs ms dr sir lord deputy former acting vice spokesman spokeswoman year month week day night morning evening
    afternoon monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december hour minute new old young big large small great huge massive major minor main key top senior long
    short heavy light strong weak powerful violent severe serious grave grim brutal bloody deadly fatal lethal tragic
    terrible horrific devastating worst best bad good latest recent current final full whole entire total official formal public
    alleged suspected apparent possible potential likely planned proposed so-called controversial disputed contentious landmark
    historic sweeping ambitious bitter fierce tense rare sudden surprise unprecedented extraordinary joint further fresh several
    many some few more most other such same own united national local federal state famous popular well-known notorious leading
    prominent giant troubled ailing elderly young-looking empty crowded busy quiet remote nearby narrow emergency interim
    comprehensive peaceful peace
"""
_SAYS_NOTHING = frozenset(map(stem, _SAYS_NOTHING_LIST.split()))
_DESCRIBING = re.compile(r".{2,}(?:ed|ous|ful|less|able|ible|[idgh]est)$")  # how something is, and not which


class Beside(Struct, frozen=True):
    """Words that tell which one, by stems: nouns and the like, and those of names."""

    nouns: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    @property
    def every(self) -> frozenset[str]:
        """Both."""
        return self.nouns | self.names


class Noun(Struct, frozen=True):
    """A noun of a clause: its stem, one stem for all that say the same, and the word itself; what stands before it, and what behind
    it, by the preposition that leads that in."""

    stem: str
    head: str
    word: str
    is_name: bool
    before: Beside
    behind: Mapping[str, Beside]


def nouns_of(unit: Unit, over: Collection[Span] = ()) -> dict[str, list[Noun]]:
    """The nouns of a clause by role. over: words that tell nothing of which one it is, such as those in which two accounts part;
    nor do days and numbers, but for the first and the second of a kind."""
    passed = [*(t.span for t in unit.times), *(q.span for q in unit.quantities if dimension(q) != "ordinal"), *over]
    start = unit.span.start
    tokens = [
        (m.group(), any(s.start < start + m.end() and start + m.start() < s.end for s in passed)) for m in _WORD.finditer(unit.text)
    ]
    found: dict[str, list[Noun]] = {}
    for role, head in sorted(unit.roles):
        at = next((n for n, (word, _) in enumerate(tokens) if head in forms(_bare(word)) or stem(_bare(word)) == head), None)
        if at is not None and not tokens[at][1]:
            found.setdefault(role, []).append(_noun(head, tokens, at, unit))
    return found


def _noun(head: str, tokens: Sequence[tuple[str, bool]], at: int, unit: Unit) -> Noun:
    before: list[str] = []
    for word, passed in reversed(tokens[max(0, at - _BEFORE) : at]):
        if passed or _ends(word) or word.lower() in _PREPOSITIONS | _SMALL or unit.predicate in forms(_bare(word)):
            break
        before.append(word)
    behind = {link: _told(words, unit) for link, words in _chain(tokens[at + 1 : at + 1 + _BEHIND], unit.predicate)}
    word, telling = tokens[at][0], {link: told for link, told in behind.items() if told.every}
    return Noun(head, one_word(_bare(word)), word, _is_name(word, unit), _told(before, unit), telling)


def _chain(tokens: Sequence[tuple[str, bool]], verb: str) -> Iterator[tuple[str, list[str]]]:
    """What stands behind prepositions that follow right upon a noun, one upon the other, up to the verb; of each preposition the
    first."""
    link, words, links = "", list[str](), set[str]()
    for word, passed in tokens:
        low = word.lower()
        if low in _PREPOSITIONS:
            if link and link not in links:
                yield link, words
                links.add(link)
            link, words = low, []
        elif not link or _ends(word) or verb in forms(word):
            break
        elif not passed and low not in _SMALL:
            words.append(word)
    if link and link not in links:
        yield link, words


def _told(words: Sequence[str], unit: Unit) -> Beside:
    """What words tell of which one a noun is."""
    bare = [part for w in words for part in _bare(w).split("-") if part]
    telling = [w for w in bare if not says_nothing(w)]
    names = frozenset(w.lower() for w in telling if _is_name(w, unit))
    return Beside(frozenset(one_word(w) for w in telling if w.lower() not in names), names)


def says_nothing(word: str) -> bool:
    """Whether a word says how something is, or what many are called, and not which one it is."""
    return stem(word.lower()) in _SAYS_NOTHING or _DESCRIBING.fullmatch(word.lower()) is not None


def _is_name(word: str, unit: Unit) -> bool:
    return _bare(word).lower() in unit.clause.proper


def _ends(word: str) -> bool:
    return not word[0].isalpha() or word.lower() in _STOPS


def _bare(word: str) -> str:
    return re.sub(r"[’']s?$", "", word)
