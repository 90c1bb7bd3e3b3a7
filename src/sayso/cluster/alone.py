"""Why a report stands alone, in a plain line: only labels of ours and words that stand in the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from sayso.cluster.rarity import background
from sayso.cluster.words import body_of, words_of
from sayso.model import Reading

_NAMED = 2
# A word in more than this share of news in general is no rare word that two reports could share.
_COMMON = 0.02
_CAPITALISED = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}")


class Reasons:
    """What each of some reports is about, so that it can be said why one has no like.

    A report is held against the given pages; where all are teasers, against all. The teasers of a page
    are no others to hold it against.
    """

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._names = [names_of(r) for r in readings]
        self._words = [words_in(r) for r in readings]
        self._places = [places_of(r) for r in readings]
        self._heads = [frozenset(filter(_rare, words_of(r.article.title or ""))) for r in readings]
        self._pages = [i for i, r in enumerate(readings) if r.article.extent != "teaser"]

    def why(self, i: int) -> str:
        """Why the i-th report is in no story: what it is about, and what the others are about."""
        others = [j for j in self._pages or range(len(self._words)) if j != i]
        if not others:
            return "no other report was given"
        one, rest = len(others) == 1, "the other" if len(others) == 1 else "the others"
        mine, own = self._names[i], self._words[i]
        held = frozenset().union(*(self._words[j] for j in others))
        shared = [name for name in mine if held.intersection(words_of(name))]
        if not shared and not any(_rare(w) for w in own & held):
            return f"shares no names, places or rare words with {rest}"
        about = _first(name for name in mine if name not in shared)
        theirs = _first(name for name in _most_named([self._names[j] for j in others]) if not own.intersection(words_of(name)))
        if about and theirs and not self._of_one_place(i, others):
            return f"is about {about}; {rest} {'is' if one else 'are'} about {theirs}"
        shared = [name for name in shared if name in self._places[i]] or shared
        return f"shares {_first(shared)} with {rest}, but too little else" if shared else f"shares too little with {rest}"

    def _of_one_place(self, i: int, others: Iterable[int]) -> bool:
        """Whether a report shares a place with another, or two words of its headline: then it may be about the very thing."""
        return any(self._places[i] & self._places[j] or len(self._heads[i] & self._heads[j]) >= _NAMED for j in others)


def places_of(reading: Reading) -> frozenset[str]:
    """The places that a report names, but for countries, which say little."""
    text = reading.article.text
    return frozenset(a.name for a in reading.actors if a.kind == "place" and a.named and a.name in text)


def names_of(reading: Reading) -> list[str]:
    """The names in a report's own words, most telling first: those in the headline, then those it mentions most."""
    title, text = reading.article.title or "", body_of(reading.article.text)
    found = Counter({a.name: max(1, len(a.mentions)) for a in reading.actors if a.named and (a.name in text or a.name in title)})
    found = found or Counter(m.group() for m in _CAPITALISED.finditer(text) if words_of(m.group()))
    own = set(words_of(reading.article.outlet or ""))  # a paper that names itself is not about itself
    told = [name for name in found if not own or not own.issuperset(words_of(name))]
    return sorted(told, key=lambda name: (name not in title, -found[name], name))


def words_in(reading: Reading) -> frozenset[str]:
    """The telling words of a report's headline and text."""
    return frozenset(words_of(reading.article.title or "")).union(words_of(body_of(reading.article.text)))


def _most_named(reports: Sequence[Sequence[str]]) -> list[str]:
    """The names of some reports: those that most of them have first, then those that stand out most in one."""
    count, place = Counter[str](), dict[str, int]()
    for names in reports:
        for at, name in enumerate(names):
            count[name] += 1
            place[name] = min(at, place.get(name, at))
    return sorted(count, key=lambda name: (-count[name], place[name], name))


def _rare(word: str) -> bool:
    return background().get(word, 0.0) < _COMMON and not word.isdigit()


def _first(names: Iterable[str]) -> str:
    """The first two of some names; one that is part of the other ("Jones") adds nothing."""
    kept: list[str] = []
    for name in names:
        if len(kept) == _NAMED:
            break
        if not any(name in k or k in name for k in kept):
            kept.append(name)
    return " and ".join(kept)
