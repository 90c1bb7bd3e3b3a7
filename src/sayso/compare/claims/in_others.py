"""In others: whether another report has something of what is listed as one's, be it in few of its words: a sentence that has a part
of it and a word that is rare in both reports ("a girl", "the bakery"), much of it, a quotation in it word for word, or something
like it of whoever says it. That is no account of it to be shown beside it, but that only one has it nobody can say.

in: a clause, the sentences of all reports    out: yes or no

Of 231 things that the hand-made stories listed as only one's and readers had listed, too, these had 139 from others as well; about
thirty of these go by this rule, and four of the 92 that are only one's.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.weighing import length_of
from sayso.model import Span

_RARE = 2  # sentences of a report in which a word stands at most that is rare there
_PART, _MORE = 0.3, 0.35  # of what a clause weighs, with a word that stands once in either report, or rarely
_LIKE = 0.2  # how like two sentences are with two words that stand once in either report, or one who says both
_TELLING, _HEAVY = 0.65, 0.5  # what one rare word weighs that tells much, and what each of two
_WORDS_OF_TWO = 2  # words that tell something and stand in what two people say, as far as they say one thing
_WEIGHS = 0.45  # what a word weighs at least that tells something: "say" and "people" weigh less
_NO_WORD, _SAYS = "~#%@", "says "
_THAT = re.compile(
    r"\b(?:that|the same) (?P<what>day|night|evening|morning|afternoon|week|weekend|month|spring|summer|autumn|winter|year)\b", re.I
)
_RUN = 4  # words of a quotation that stand in another report
_QUOTED = re.compile(r"[“\"«„](?P<said>[^“”\"«»„\n]{12,600})[”\"»“]?")
_WORDS = re.compile(r"\w+")

Place = tuple[int, Span]


class _Sentence(Struct, frozen=True):
    """A sentence. words: as it stands.  around: its words with what they weigh.  length: theirs together.  said_by: the surnames of
    who says it, or part of it."""

    words: str
    around: dict[str, float]
    length: float
    said_by: frozenset[str]


class Sentences:
    """The sentences of a story's reports."""

    def __init__(self, told: Sequence[Unit]) -> None:
        around: dict[Place, dict[str, float]] = {}
        said: defaultdict[Place, set[str]] = defaultdict(set)
        words = {(u.report, u.clause.sentence): u.sentence for u in told}
        for u in told:
            place = u.report, u.clause.sentence
            around[place] = u.around
            said[place].update(surnames(u))
        self._at = {p: _Sentence(words[p], keys, length_of(keys), frozenset(said[p])) for p, keys in around.items()}
        self._often = Counter((report, key) for (report, _), keys in around.items() for key in keys)
        self._with: defaultdict[str, list[Place]] = defaultdict(list)
        for place, keys in around.items():
            for key in keys:
                self._with[key].append(place)
        for place, names in said.items():
            for name in names:
                self._with[f"{_SAYS}{name}"].append(place)
        self._texts = {u.report: u.described.text(u.report) for u in told if u.described is not None}
        self._said: dict[int, str] = {}

    def have(self, unit: Unit, others: Collection[int]) -> bool:
        """Whether one of these reports has something of a clause."""
        own = self._at[unit.report, unit.clause.sentence]
        near = self._near(own, others)
        return any(self._tells(unit, own, place) for place in near) or self._quote_it(unit, others)

    def _near(self, own: _Sentence, others: Collection[int]) -> set[Place]:
        """The sentences that may have something of one: those with two of its words, with a telling one, or of who says it."""
        shared = Counter(place for key in own.around for place in self._with.get(key, ()) if place[0] in others)
        telling = (k for k, weight in own.around.items() if weight >= _TELLING and k[0] != "@")
        keys = *telling, *(f"{_SAYS}{name}" for name in own.said_by)
        alone = {place for key in keys for place in self._with.get(key, ()) if place[0] in others}
        return alone | {place for place, n in shared.items() if n > 1}

    def _tells(self, unit: Unit, own: _Sentence, place: Place) -> bool:
        """Whether a sentence of another report has something of a clause, whose own sentence is given."""
        other = self._at[place]
        by_one = not own.said_by.isdisjoint(other.said_by)
        shared = own.around.keys() & other.around.keys()
        telling = {k: own.around[k] for k in shared if _tells_something(k, own.around[k])}
        often = {k: max(self._often[unit.report, k], self._often[place[0], k]) for k in telling}
        rare, once = [telling[k] for k, n in often.items() if n <= _RARE], list(often.values()).count(1)
        of_two = bool(own.said_by and other.said_by) and not by_one
        enough = (len(shared) > 1 or max(rare, default=0.0) >= _TELLING) and not (of_two and len(telling) < _WORDS_OF_TWO)
        if enough and rare and _part(unit, other) >= (_PART if once or max(rare) >= _TELLING else _MORE):
            return True
        if by_one and _same_time(own.words, other.words):
            return True
        if not _alike(own, other):
            return False
        return bool(by_one and rare) or once > 1 or (once > 0 and sum(w >= _HEAVY for w in rare) > 1)

    def _quote_it(self, unit: Unit, others: Collection[int]) -> bool:
        """Whether a report has a quotation of the sentence word for word, in other words around it."""
        runs = [words for m in _QUOTED.finditer(unit.sentence) if len(words := _WORDS.findall(m["said"].casefold())) >= _RUN]
        return any(f" {' '.join(run)} " in self._plain(report) for run in runs for report in others)

    def _plain(self, report: int) -> str:
        if report not in self._said:
            self._said[report] = f" {' '.join(_WORDS.findall(self._texts.get(report, '').casefold()))} "
        return self._said[report]


def _alike(one: _Sentence, other: _Sentence) -> bool:
    shared = one.around.keys() & other.around.keys()
    return sum(one.around[k] * other.around[k] for k in shared) >= _LIKE * one.length * other.length


def _same_time(one: str, other: str) -> bool:
    """Whether two sentences are of one time in the same words: "that week"."""
    return not _times(one).isdisjoint(_times(other))


def _times(words: str) -> set[str]:
    return {m["what"].casefold() for m in _THAT.finditer(words)}


def _tells_something(key: str, weight: float) -> bool:
    """Whether a word is more than a name, a number or a day, and none that stands in anything."""
    return key[0] not in _NO_WORD and weight >= _WEIGHS


def surnames(unit: Unit) -> Iterator[str]:
    """The last words of who says a clause, of those with a full name."""
    return (name.split()[-1].casefold() for name in unit.speakers if " " in name and name.istitle())


def _part(unit: Unit, other: _Sentence) -> float:
    """Which part of what a clause weighs a sentence has."""
    own = {key: weight for key, weight in unit.weights.items() if key[0] != "@"}
    return sum(w for key, w in own.items() if key in other.around) / (sum(own.values()) or 1.0)
