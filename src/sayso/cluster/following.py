"""Pages given together that are not like the others, and yet go on with what these began: a resignation, a funeral, a new toll.

in: groups of pages, the likest joined    out: the groups, each with those that go on with it

Who puts pages beside each other holds them for one story, so less is asked than of a stream's: a page stays out where it hardly
names what the others are about, or begins with a happening of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from msgspec import Struct

from sayso.cluster.likeness import Sketch
from sayso.cluster.linkage import Group
from sayso.cluster.rarity import background
from sayso.cluster.topic import Asked, Later, Topic, goes_on, later, topic_of
from sayso.model import Article

# Of what several reports are about and of what one is: one alone tells much that is beside the matter. Of the two likest foreign
# reports of each of 150 stories of the stream 61 of 300 join instead of 44, two in three of them later news of the same affair;
# sets of four reports of four stories as before; the comparison's development stories come out whole in 23 of 27 instead of 21.
_OF_SEVERAL, _OF_ONE = Asked(whole=0.43, head=0.1, own=2), Asked(whole=0.3, head=0.1, own=2)
_BEFORE = 1.0  # days that a page may be older than the first of a story that it goes on with


class _Part(Struct, frozen=True):
    """A group of pages, what its texts are about, and what they hold of others. asked: of a page that goes on with it."""

    pages: Group
    topic: Topic
    later: tuple[Later, ...]
    asked: Asked


def with_later(groups: Sequence[Group], sketches: Sequence[Sketch], articles: Sequence[Article]) -> list[Group]:
    """The groups, each with those that go on with it, the surest first."""
    reports = [later(s, a.title, a.text) for s, a in zip(sketches, articles, strict=True)]

    def part(group: Group) -> _Part:
        texts = sorted(group)
        topic = topic_of([sketches[i] for i in texts], lambda word, here: background().get(word, 0.0))
        return _Part(group, topic, tuple(reports[i] for i in texts), _OF_SEVERAL if len(texts) > 1 else _OF_ONE)

    parts = [part(g) for g in groups]
    found = {(a.pages, b.pages): x for a in parts for b in parts if (x := _goes_on(a, b))}
    while found:
        one, other = max(found, key=lambda k: (found[k], sorted(k[0]), sorted(k[1])))
        parts = [p for p in parts if p.pages not in (one, other)]
        new = part(one | other)
        found = {k: x for k, x in found.items() if not {one, other}.intersection(k)}
        for p in parts:
            found |= {(a.pages, b.pages): x for a, b in ((new, p), (p, new)) if (x := _goes_on(a, b))}
        parts.append(new)
    return [p.pages for p in parts]


def _goes_on(story: _Part, part: _Part) -> float:
    """How much of a story a smaller part holds that goes on with it; 0 where it does not."""
    if story.pages == part.pages or len(part.pages) > len(story.pages):
        return 0.0
    shares = [0.0 if _before(report, story.topic) else goes_on(story.topic, report, story.asked) for report in part.later]
    return fmean(shares) if all(shares) else 0.0


def _before(report: Later, topic: Topic) -> bool:
    return report.day is not None and topic.since is not None and report.day < topic.since - _BEFORE
