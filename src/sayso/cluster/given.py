"""Pages given together: which are of one event, in whatever order they came.

    copies | pairs weighed | given pages joined | those that go on with them | teasers joined to them or to each other
    stories, and why others stand alone

A teaser is a report of two sentences on somebody else's page: it may join a given page's story, never pull two pages together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from functools import cache
from itertools import combinations

from sayso.cluster.alone import Reasons
from sayso.cluster.common import Common
from sayso.cluster.copies import originals
from sayso.cluster.credits import credited, outlet_key
from sayso.cluster.following import table, with_later
from sayso.cluster.likeness import GIVEN, Sketch, evidence, likeness, sketch
from sayso.cluster.linkage import Group, join
from sayso.cluster.rarity import Rarity
from sayso.cluster.stream import epoch_day
from sayso.cluster.topic import Topic, mentions_only, topic_of
from sayso.model import Alone, Article, Grouping, Member, Reading, Report, Story, dated

# Log-odds from which two groups are one. Pages that somebody puts beside each other are of one event more often than any two of a
# stream, so less is asked than there: at -2.5 the comparison's development stories come out whole in 21 of 27, at -1 in 15, and
# 1 of 200 sets of four reports of four stories of the stream has two joined. Of teasers, that a page puts beside each other for any
# reason, a little more is asked. Their pairs that are of one event hold -1.3 and more on pages under other names, all others -4.2
# at most; what is joined wrongly among teasers made from the stream (one page in ten) is one running affair told on other days.
_ENOUGH = -2.5
_ENOUGH_OF_TEASERS = -2.0
_COPIES = 6.0
# Pages that are hardly like enough are of one event only where one holds so much of what the others have in common: of the two
# likest foreign reports of each of 150 stories of the stream, each set beside its story, 61 of 300 join instead of 75, and of the
# stories themselves 254 stay whole instead of 255; the comparison's come out whole in 21 of 27 as before.
_HARDLY, _HELD = -1.5, 0.3
# Log-odds from which nobody asks whether each only mentions what the other is about.
_SURE = 2.0
# A word that this many pages hold is what they are about, and not less telling with every further one.
_TOPIC = 8
_DAY = len("2031-03-09")
_BRIEF = 300  # characters of a text that says too little for its headline to stand for a story


def group_readings(readings: Sequence[Reading], together: bool = False) -> Grouping:
    """The stories of two reports or more, the largest first, and the reports that stand alone.

    together: the given pages are one story, whatever they look like; teasers join them only where they are of it.
    """
    articles = [r.article for r in readings]
    outlets = {outlet_key(a.outlet) for a in articles if a.outlet}
    order = sorted(range(len(articles)), key=lambda i: (_first(articles[i], outlets), i))
    copy_of = originals([a.text for a in articles], order)
    groups = sorted(_groups(articles, copy_of, together), key=lambda g: _display(g, articles))
    left = sorted(i for g in groups if len(g) == 1 for i in g)
    reasons = Reasons(readings if left else ())
    return Grouping(
        stories=tuple(_story(g, readings, copy_of) for g in groups if len(g) > 1),
        alone=tuple(Alone(report=Report.of(articles[i]), why=reasons.why(i)) for i in left),
    )


def _groups(articles: Sequence[Article], copy_of: dict[int, int], together: bool) -> list[Group]:
    sketches = [sketch(a.title, a.text, epoch_day(dated(a))) for a in articles]
    pairs, common = _weighed(articles, sketches, copy_of)
    by_content = sorted(range(len(articles)), key=lambda i: _content(articles[i]))
    place = {i: at for at, i in enumerate(by_content)}
    rank = [place[i] for i in range(len(articles))]
    every = frozenset(range(len(articles)))
    given = frozenset(i for i in every if articles[i].extent != "teaser")
    texts = frozenset(i for i in given if i not in copy_of)

    @cache
    def about(pages: Group) -> Topic:
        return topic_of([sketches[i] for i in sorted(pages)], table)

    def only_mention(a: Group, b: Group) -> bool:
        return all(mentions_only(about(a), sketches[i].head) for i in b)

    def doubted(a: Group, b: Group, like: float) -> bool:
        return (like < _HARDLY and common.held(a, b) < _HELD) or (like < _SURE and only_mention(a, b) and only_mention(b, a))

    like = join(_singly(texts), pairs, _ENOUGH, rank, doubted=doubted)
    pages = _with_copies(with_later(like, sketches, articles, rank), given, copy_of)
    groups = join([*pages, *_singly(every - given)], pairs, _ENOUGH_OF_TEASERS, rank, apart=given)
    return _united(groups, given or every) if together else groups


def _with_copies(groups: Sequence[Group], given: Group, copy_of: dict[int, int]) -> list[Group]:
    """The groups of texts, each with the given pages that reprint one: a text counts once, however often it was printed."""
    copies = [i for i in given if i in copy_of]
    return [g.union(i for i in copies if copy_of[i] in g) for g in groups]


def _singly(members: Group) -> list[Group]:
    return [frozenset((i,)) for i in sorted(members)]


def _united(groups: Sequence[Group], given: Group) -> list[Group]:
    """The groups that hold given pages as one, with the teasers that are of any of them."""
    one = frozenset().union(*(g for g in groups if g & given))
    return [*([one] if one else []), *(g for g in groups if not g & given)]


def _weighed(
    articles: Sequence[Article], sketches: Sequence[Sketch], copy_of: dict[int, int]
) -> tuple[dict[tuple[int, int], float], Common]:
    """Log-odds of each pair of reports being of one event, and what groups of them have in common."""
    rarity = Rarity(topic=_TOPIC)
    for i, one in enumerate(sketches):
        if i not in copy_of:
            rarity.learn(one.words)
    rare = cache(rarity.of)
    like = {(i, j): likeness(evidence(sketches[i], sketches[j], rare), GIVEN) for i, j in combinations(range(len(sketches)), 2)}
    texts = [copy_of.get(i, i) for i in range(len(sketches))]
    pairs = _as_one_text(like, texts, [a.extent == "teaser" for a in articles])
    return pairs, Common([s.words for s in sketches], rare)


def _as_one_text(like: dict[tuple[int, int], float], texts: Sequence[int], teasers: Sequence[bool]) -> dict[tuple[int, int], float]:
    """Log-odds of pairs, where a reprint, cut short or under another headline, is as like others as the likest of its copies: the
    same text does not speak against a story by being printed twice. A teaser, which may be put together of two, is as it is."""

    def of(i: int, j: int) -> tuple[int, int]:
        return min(texts[i], texts[j]), max(texts[i], texts[j])

    best: dict[tuple[int, int], float] = {}
    for (i, j), x in like.items():
        if not (teasers[i] or teasers[j]):
            best[of(i, j)] = max(x, best.get(of(i, j), x))
    return {
        (i, j): _COPIES if texts[i] == texts[j] else x if teasers[i] or teasers[j] else best[of(i, j)] for (i, j), x in like.items()
    }


def _story(group: Group, readings: Sequence[Reading], copy_of: dict[int, int]) -> Story:
    members = sorted(group)
    articles = [readings[i].article for i in members]
    lead = min((a for a in articles), key=_lead)
    return Story(
        name="s-" + hashlib.sha256(_content(lead).encode()).hexdigest()[:12],
        title=_title([(i in copy_of, a) for i, a in zip(members, articles, strict=True)]),
        members=tuple(_member(i, readings, copy_of) for i in members),
    )


def _title(articles: Sequence[tuple[bool, Article]]) -> str | None:
    """The headline of the newest report that is whole, no brief and its own, for an early one gives an early toll.
    Each with whether it is a copy."""
    titled = [(copied, a) for copied, a in articles if a.title]
    best = min(titled, key=lambda t: (t[1].extent != "full", len(t[1].text) < _BRIEF, t[0], *_by_age(t[1])), default=None)
    return best[1].title if best else None


def _by_age(article: Article) -> tuple[object, ...]:
    """The key that sorts reports newest first, the undated last."""
    day = epoch_day(dated(article))
    return day is None, -(day or 0.0), -len(article.text), _content(article)


def _member(i: int, readings: Sequence[Reading], copy_of: dict[int, int]) -> Member:
    first = copy_of.get(i)
    return Member(report=Report.of(readings[i].article, None if first is None else readings[first].article.id), reading=readings[i])


def _lead(article: Article) -> tuple[object, ...]:
    """The report that a story is named after comes first: whole before teasers, then the earliest, then the longest."""
    return (*_age(article), -len(article.text), _content(article))


def _age(article: Article) -> tuple[bool, bool, float]:
    """Earlier reports first; teasers, and reports without a day, after the others."""
    day = epoch_day(dated(article))
    return article.extent == "teaser", day is None, day or 0.0


def _first(article: Article, outlets: Collection[str]) -> tuple[bool, bool, int, bool, bool, bool, float]:
    """The report that others of the same text are copies of comes first: the earliest, but of one day one that credits none of the
    others' outlets, as who prints an agency's report does, that is whole and gives its hour, for what a paywall or a press database
    keeps of an article is not what the others reprint."""
    teaser, dayless, day = _age(article)
    credits_one = not credited(article).isdisjoint(outlets)
    return teaser, dayless, int(day), credits_one, article.extent != "full", len(dated(article) or "") <= _DAY, day


def _display(group: Group, articles: Sequence[Article]) -> tuple[int, int, int]:
    """Largest first; then the one with most given pages, then the one whose first report was given first."""
    return -len(group), -sum(articles[i].extent != "teaser" for i in group), min(group)


def _content(article: Article) -> str:
    return f"{article.id}\n{article.published}\n{article.title}\n{article.text}"
