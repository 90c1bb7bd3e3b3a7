"""Why a report stands alone, in a plain line: only labels of ours and words that stand in the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from sayso.cluster.rarity import background
from sayso.cluster.words import body_of, words_of
from sayso.model import Article, Reading

_NAMED = 2
# A word in more than this share of news in general is no rare word that two reports could share.
_COMMON = 0.02
_CAPITALISED = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}")


def why_alone(i: int, readings: Sequence[Reading]) -> str:
    """Why the i-th report is in no story: what it is about, and what the others are about."""
    others = _beside(i, readings)
    if not others:
        return "no other report was given"
    mine, theirs = names_of(readings[i]), _most_named(others)
    held, own = _held(others), _words(readings[i].article)
    rest = "the other" if len(others) == 1 else "the others"
    shared = [name for name in mine if held & set(words_of(name))]
    if not shared and not _rare(own & held):
        return f"shares no names, places or rare words with {rest}"
    about = _first(name for name in mine if not held & set(words_of(name)))
    their = _first(name for name in theirs if not own & set(words_of(name)))
    if about and their:
        return f"is about {about}; {rest} {'is' if len(others) == 1 else 'are'} about {their}"
    return f"shares {_first(shared)} with {rest}, but too little else" if shared else f"shares too little with {rest}"


def names_of(reading: Reading) -> list[str]:
    """The names in a report's own words, most telling first: those in the headline, then those it mentions most."""
    title, text = reading.article.title or "", body_of(reading.article.text)
    found = Counter({a.name: max(1, len(a.mentions)) for a in reading.actors if a.named and (a.name in text or a.name in title)})
    found = found or Counter(m.group() for m in _CAPITALISED.finditer(text) if words_of(m.group()))
    return sorted(found, key=lambda name: (name not in title, -found[name], name))


def _most_named(readings: Sequence[Reading]) -> list[str]:
    """The names of some reports: those that most of them have first, then those that stand out most in one."""
    names = [names_of(r) for r in readings]
    reports = Counter(name for each in names for name in each)
    place = {name: min(each.index(name) for each in names if name in each) for name in reports}
    return sorted(reports, key=lambda name: (-reports[name], place[name], name))


def _beside(i: int, readings: Sequence[Reading]) -> list[Reading]:
    """The reports that a person would hold this one against: the given pages, or all where there are none."""
    others = [r for j, r in enumerate(readings) if j != i]
    return [r for r in others if r.article.extent != "teaser"] or others


def _words(article: Article) -> set[str]:
    return {*words_of(article.title or ""), *words_of(body_of(article.text))}


def _held(readings: Sequence[Reading]) -> set[str]:
    return set().union(*(_words(r.article) for r in readings))


def _rare(words: set[str]) -> bool:
    return any(background().get(w, 0.0) < _COMMON and not w.isdigit() for w in words)


def _first(names: Iterable[str]) -> str:
    """The first two of some names; one that is part of the other ("Jones") adds nothing."""
    kept: list[str] = []
    for name in names:
        if not any(name in k or k in name for k in kept):
            kept.append(name)
    return " and ".join(kept[:_NAMED])
