"""What a story is about, and whether a later report goes on with it under another headline and with other people.

in: the sketches of a story's reports    out: its `Topic`
in: a topic and a later report    out: how much of it the report holds, where it goes on with it (`goes_on`)

A follow-up (a resignation, a funeral, a new toll) has its own headline and its own leading people; what it still names is what the
first reports began with: the ship, the street, the firm, what was sold. Other news of the same town or minister shares places and
people who speak, so a topic is weighed with its people and without them, and the less counts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from math import fsum, log, sqrt

from msgspec import Struct

from sayso.cluster.anew import tells_anew
from sayso.cluster.likeness import Sketch, beginning_of
from sayso.cluster.words import body_of, words_of

# Share of news that a word counts as being in at least, and from which it says nothing of a story.
_LEAST_SHARE, _COMMON = 0.0005, 0.08
_SQUARE = 2
_TELLERS = 2
_LONGEST = 6_000
_FIGURE = re.compile(r"\d+[.,]\d+|\d{3,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
# What a figure that both have adds to the share, and how much they add at most.
_A_FIGURE, _FIGURES = 0.04, 0.12
_RARE = 0.001  # share of news that holds a word which may be a name of the story's own
# What harm is told by. Who goes on with a story of it names it again; the concert hall's next season doesn't.
_HARM = frozenset(
    words_of(
        """dead died dies dying death deaths killed kills killing fatal fatally murder murdered murders manslaughter injured wounded
        hurt explosion exploded explodes blast fire fires blaze burned burnt crash crashed collision collapse collapsed collapses
        flood floods earthquake quake storm shooting shot stabbed stabbing stabbings attack attacked attacks drowned sank sinking
        capsized victim victims funeral buried burial widow widower mourners disaster tragedy catastrophe toll survivors survivor
        bodies lives accident massacre bombing bomb"""
    )
)
_HALF = 0.5
# Share of a topic in a headline and first sentences, under which what is told there is something else. On the development stream
# leaving such reports out raised F1 from .900 to .901 and reports kept apart from .907 to .912.
_MENTIONED = 0.06


class Topic(Struct, frozen=True):
    """What a story is about. words: how much each weighs.  people: those of them that are of people's names.  own: those that
    hardly any other report has.  figures: of its reports.  harm: whether they begin with death or destruction.  since: the day of
    the first."""

    words: Mapping[str, float]
    people: frozenset[str]
    own: frozenset[str]
    figures: frozenset[str]
    harm: bool
    since: float | None


class Later(Struct, frozen=True):
    """A report that may go on with a story. words: of all of it.  head: of its headline and first sentences (`beginning`)."""

    words: frozenset[str]
    head: frozenset[str]
    beginning: str
    day: float | None


class Asked(Struct, frozen=True):
    """How much of a topic a report must hold to go on with it. whole: share of what it is about.  head: the same in its headline
    and first sentences.  own: how many of the words that hardly any other report has.  harm: only of a story of harm."""

    whole: float
    head: float
    own: int
    harm: bool = False


def topic_of(reports: Sequence[Sketch], elsewhere: Callable[[str, int], float]) -> Topic:
    """What the reports of a story are about: the words that they begin with and that several have.
    elsewhere: share of news that holds a word, but for so many of these reports."""
    begin, held = Counter(w for s in reports for w in s.head), Counter(w for s in reports for w in s.words)
    most = len(reports)
    share = {w: elsewhere(w, n) for w, n in held.items() if begin[w] and n >= min(_TELLERS, most)}
    words = {w: _weight(x) * sqrt(begin[w] / most) * held[w] / most for w, x in share.items() if x < _COMMON}
    return Topic(
        words=words,
        people=frozenset().union(*(s.people for s in reports)).intersection(words),
        own=frozenset(w for w in words if share[w] <= _RARE and not w[0].isdigit()),
        figures=_figures(held),
        harm=sum(not _HARM.isdisjoint(s.head) for s in reports) > _HALF * most,
        since=min((s.day for s in reports if s.day is not None), default=None),
    )


def _weight(share: float) -> float:
    """How telling a word is that such a share of news holds."""
    return log(1 / (share + _LEAST_SHARE)) ** _SQUARE


def later(sketch: Sketch, title: str | None, text: str) -> Later:
    """A report as it is held against a topic."""
    return Later(sketch.head.union(words_of(body_of(text)[:_LONGEST])), sketch.head, told_first(title, text), sketch.day)


def told_first(title: str | None, text: str) -> str:
    """A report's headline and first two sentences."""
    return f"{title or ''}. {beginning_of(body_of(text)[:_LONGEST])}"


def goes_on(topic: Topic, report: Later, asked: Collection[Asked]) -> float:
    """How much of a topic a report holds that goes on with it; 0 for one that holds all of nothing that is asked, that is silent of
    the harm or begins with a happening of its own."""
    own = len(topic.own & report.words)
    if own < min(a.own for a in asked) or (topic.harm and _HARM.isdisjoint(report.words)):
        return 0.0
    whole, head = _held(topic, report.words), _share(topic.words, report.head)
    enough = any(own >= a.own and whole >= a.whole and head >= a.head and topic.harm >= a.harm for a in asked)
    return whole if enough and not tells_anew(report.beginning, report.day, topic.since) else 0.0


def mentions_only(topic: Topic, head: Collection[str]) -> bool:
    """Whether a report of that headline and those first sentences, if it names what a story is about, mentions it further on."""
    return bool(topic.words) and _share(topic.words, head) < _MENTIONED


def _held(topic: Topic, words: frozenset[str]) -> float:
    """The share of a topic that some words hold, with its people and without, whichever is less; and what figures of it add."""
    things = {w: x for w, x in topic.words.items() if w not in topic.people}
    figures = len(topic.figures & _figures(words))
    return min(_share(topic.words, words), _share(things, words)) + min(_FIGURES, _A_FIGURE * figures)


def _share(weights: Mapping[str, float], words: Collection[str]) -> float:
    whole = fsum(weights.values())
    return fsum(x for w, x in weights.items() if w in words) / whole if whole else 0.0


def _figures(words: Collection[str]) -> frozenset[str]:
    """Figures that two reports of different matters hardly share."""
    return frozenset(w for w in words if _FIGURE.fullmatch(w) and not _YEAR.fullmatch(w))
