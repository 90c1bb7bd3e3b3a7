"""Pages given together that are not like the others, and yet go on with what these began: a resignation, a funeral, a new toll.

in: groups of pages, the likest joined    out: the groups, each with those that go on with it

Who puts pages beside each other holds them for one story, so less is asked than of a stream's: a page stays out where it hardly
names what the others are about, or begins with a happening of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from statistics import fmean

from msgspec import Struct

from sayso.cluster.likeness import Sketch
from sayso.cluster.linkage import Group
from sayso.cluster.rarity import background
from sayso.cluster.topic import Asked, Later, Topic, goes_on, later, topic_of
from sayso.model import Article

# Of what several reports are about and of what one is: one alone tells much that is beside the matter. Of the two likest foreign
# reports of each of 150 stories of the stream 57 of 300 join instead of 44, two in three of the new ones later news of one affair;
# sets of four reports of four stories as before; the comparison's development stories come out whole in 23 of 27 instead of 21.
_OF_SEVERAL = (
    Asked(whole=0.43, head=0.1, own=2),
    Asked(whole=0.35, head=0.1, own=2, harm=True),
    Asked(whole=0.5, head=0.2, own=1, harm=True),
    Asked(whole=0.3, head=0.3, own=4, harm=True),
)
_OF_ONE = (Asked(whole=0.3, head=0.1, own=2),)
_BEFORE = 1.0  # days that a page may be older than the first of a story that it goes on with


class _About(Struct, frozen=True):
    """What some texts are about, and what is asked of a page that goes on with it."""

    topic: Topic
    asked: tuple[Asked, ...]


class _Part(Struct, frozen=True):
    """A group of pages. abouts: what its texts are about, and what they were about before others came to them.  later: its texts,
    as they are held against other parts.  rank: breaks ties."""

    pages: Group
    abouts: tuple[_About, ...]
    later: tuple[Later, ...]
    rank: int


def with_later(
    groups: Sequence[Group], sketches: Sequence[Sketch], articles: Sequence[Article], rank: Sequence[int]
) -> list[Group]:
    """The groups, each with those that go on with it, the surest first. rank: of each page, breaks ties."""
    reports = [later(s, a.title, a.text) for s, a in zip(sketches, articles, strict=True)]

    def part(pages: Group, before: tuple[_About, ...] = ()) -> _Part:
        topic = topic_of([sketches[i] for i in sorted(pages)], table)
        now = _About(topic, _OF_SEVERAL if len(pages) > 1 else _OF_ONE)
        return _Part(pages, (*before[:1], now), tuple(reports[i] for i in sorted(pages)), min(rank[i] for i in pages))

    parts = {p.rank: p for p in map(part, groups)}
    found = {(a, b): x for a, b in permutations(parts, 2) if (x := _goes_on(parts[a], parts[b]))}
    while found:
        story, other = max(found, key=lambda k: (found[k], k))
        one, two = parts.pop(story), parts.pop(other)
        new = part(one.pages | two.pages, one.abouts)
        found = {k: x for k, x in found.items() if not {story, other}.intersection(k)}
        pairs = (pair for p in parts.values() for pair in ((new, p), (p, new)))
        found |= {(a.rank, b.rank): x for a, b in pairs if (x := _goes_on(a, b))}
        parts[new.rank] = new
    return [p.pages for p in parts.values()]


def table(word: str, here: int = 0) -> float:
    """Share of news that holds a word: given pages are few and chosen, so that only the table tells."""
    return background().get(word, 0.0)


def _goes_on(story: _Part, part: _Part) -> float:
    """How much of a story a part that is no larger holds that goes on with it; 0 where it does not."""
    if len(part.pages) > len(story.pages):
        return 0.0
    shares = [max(_held(about, report) for about in story.abouts) for report in part.later]
    return fmean(shares) if all(shares) else 0.0


def _held(about: _About, report: Later) -> float:
    since = about.topic.since
    before = report.day is not None and since is not None and report.day < since - _BEFORE
    return 0.0 if before else goes_on(about.topic, report, about.asked)
