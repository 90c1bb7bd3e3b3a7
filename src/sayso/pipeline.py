"""The whole way, as a reader would tell it:

sources | read | extract | annotate | cluster | compare

A `Failure` met on the way travels on beside the values, in its place.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate import annotate
from sayso.cluster import ClusterOptions, group
from sayso.extract import extract, teasers_of
from sayso.ledger import Ledger
from sayso.model import (
    Alone,
    Article,
    Check,
    Comparison,
    Failure,
    Grouping,
    InputError,
    Member,
    Page,
    Reading,
    Report,
    SaysoError,
    Story,
    dated,
    instant_of,
    paragraphs_of,
)
from sayso.model.errors import Stage
from sayso.read import StoryRow, read, read_written
from sayso.settings import Settings

log = logging.getLogger("sayso")

Item = TypeVar("Item")
Watch = Callable[[str, int, int | None], None]
"""Told how far a run is: what is counted ("pages"), how many are done, of how many (None where that is not known yet)."""


class Outcome(Struct, frozen=True, kw_only=True):
    """What comparing some sources gave.

    comparisons: one a story, the largest first.  readings: of every report in them, by id.  alone: usable pages that share
    nothing with the others, and why.  unread: pages that hold no English text, as readings that say why.  twice: (source, the
    source it repeats).  failures: sources that gave no page.  fetched: the addresses that were asked for; all that left the
    machine.
    """

    comparisons: tuple[Comparison, ...]
    readings: dict[str, Reading]
    alone: tuple[Alone, ...] = ()
    unread: tuple[Reading, ...] = ()
    twice: tuple[tuple[str, str], ...] = ()
    failures: tuple[Failure, ...] = ()
    fetched: tuple[str, ...] = ()

    @property
    def used(self) -> bool:
        """Whether a page was used, or a site would have been asked for one: else nothing can have left the machine."""
        return bool(self.readings or self.alone or self.unread or self.twice) or any(f.asks for f in self.failures)


class Checked(Struct, frozen=True, kw_only=True):
    """What holding a text against pages gave.

    name: of the text.  unread: why it was not read, where it was not.  failures: sources that gave no page.  fetched: the
    addresses that were asked for.
    """

    name: str
    check: Check
    unread: str | None = None
    failures: tuple[Failure, ...] = ()
    fetched: tuple[str, ...] = ()


def read_sources(
    sources: Iterable[str], settings: Settings | None = None, asked: Callable[[str], object] | None = None
) -> Iterator[Reading | Failure]:
    """The reading of each page that the sources hold, in order, lazily; a `Failure` where one gave none.

    `asked` is told of each address that was asked for. Raises `LanguageError` where the language model is missing or changed.
    """
    s = settings or Settings()
    return annotated(extracted(_overheard(read(sources, s.read), asked), s), s)


def compare_sources(sources: Iterable[str], settings: Settings | None = None, watch: Watch | None = None) -> Outcome:
    """The stories that the sources' pages make, compared; and what became of every source.

    Given pages come before teasers; a page given twice counts once. Raises `LanguageError` as `read_sources` does.
    """
    s = settings or Settings()
    ledger = Ledger()
    given, readings = _read_all(sources, s, ledger, watch)
    grouping = group(readings, s.cluster)
    joined = {r.article.id for story in grouping.stories for r in story.unread}
    comparisons = tuple(ledger.kept(_watched(_compared(grouping.stories, s), "stories", watch, len(grouping.stories)), Comparison))
    return Outcome(
        comparisons=comparisons,
        readings=_used(readings, comparisons),
        alone=tuple(a for a in grouping.alone if a.report.id in given),
        unread=tuple(r for r in readings if not r.read and r.article.extent != "teaser" and r.article.id not in joined),
        twice=tuple(ledger.twice),
        failures=tuple(ledger.failures),
        fetched=tuple(ledger.fetched),
    )


def compare_story(story: Story, settings: Settings | None = None) -> Outcome:
    """The comparison of a story that was put together before, by a library. Copies are looked for anew: with all of the story at
    hand the earliest is what the others reprint, whichever came first. A story with one report
    that is read gives none, and that report as one that stands alone."""
    if len(story.members) < 2:
        alone = tuple(Alone(report=m.report, why="no other report of its story is read") for m in story.members)
        return Outcome(comparisons=(), readings={}, alone=alone, unread=story.unread)
    return outcome_of(story, comparison_of(story, settings))


def outcome_of(story: Story, comparison: Comparison) -> Outcome:
    """A story's comparison, as `comparison_of` makes it, with what it rests on."""
    readings = [m.reading for m in story.members]
    return Outcome(comparisons=(comparison,), readings=_used(readings, (comparison,)), unread=story.unread)


def comparison_of(story: Story, settings: Settings | None = None) -> Comparison:
    """What `compare_story` gives of a story, also of one with a single report that is read, or with none."""
    from sayso.compare import compare

    readings = [m.reading for m in story.members]
    if len(readings) > 1:
        story = replace(story, members=_members(readings, group(readings, ClusterOptions(together=True))))
    return next(compare([story], (settings or Settings()).compare))


def compare_reports(rows: Iterable[StoryRow], settings: Settings | None = None) -> Iterator[Comparison]:
    """The comparison of each story whose reports were put together by others, in order, lazily.

    The reports are one story, whatever they hold; only copies among them are looked for. Raises `InputError` for a story
    without reports or with two reports of one id, and `LanguageError` as `read_sources` does.
    """
    s = settings or Settings()
    from sayso.compare import compare

    return compare((story_of(row, s) for row in rows), s.compare)


def check_text(text: str | Page, sources: Iterable[str], settings: Settings | None = None, watch: Watch | None = None) -> Checked:
    """A text that somebody wrote, held against pages, all of which count as reports of one story.

    text: a file's name, ``-``, or the text itself as a `Page`. Raises `ReadError` where it holds nothing, `InputError` where no
    page could be read, and `LanguageError` as `read_sources` does.
    """
    s = settings or Settings()
    page = text if isinstance(text, Page) else read_written(text, s.read)
    ledger = Ledger()
    readings = [r for r in _read_all(sources, s, ledger, watch)[1] if r.read]
    if not readings:
        why = f": {ledger.failures[0].source}: {ledger.failures[0].message}" if ledger.failures else ""
        raise InputError(f"no page to hold the text against could be read{why}", cause="no-reports")
    return replace(_checked(page, readings, s), failures=tuple(ledger.failures), fetched=tuple(ledger.fetched))


def check_story(text: str | Page, story: Story, settings: Settings | None = None) -> Checked:
    """A text that somebody wrote, held against a story that was put together before, by a library. Raises as `check_text` does."""
    s = settings or Settings()
    page = text if isinstance(text, Page) else read_written(text, s.read)
    if not story.members:
        raise InputError("no report of the story is read", cause="no-reports")
    return _checked(page, [m.reading for m in story.members], s)


def _checked(page: Page, readings: Sequence[Reading], s: Settings) -> Checked:
    """A written text held against reports of one story."""
    from sayso.compare import as_prose, check, compare  # most runs check nothing

    article = _written(page, s, readings)
    written = next(annotate([replace(article, text=as_prose(article.text))], s.annotate))
    written = replace(written, article=article)
    grouping = group(readings, ClusterOptions(together=True))
    story = Story(name="checked", title=None, members=_members(readings, grouping))
    return Checked(name=page.name, check=check(written, story, next(compare([story])).claims), unread=written.unread_because)


def _written(page: Page, settings: Settings, readings: Sequence[Reading]) -> Article:
    """The article that a written text is: markup is extracted, plain words stay as they are.

    Its day is the one that was given, else that of the newest report: by it "on Monday" is understood.
    """
    if page.kind == "html":
        article = next(extracted([page], settings))
        if isinstance(article, Failure):
            raise InputError(f"{page.name}: {article.message}", cause=article.cause)
        return article
    return Article(
        id="text",
        published=settings.published or _newest(readings),
        text=page.content,
        text_sha256=hashlib.sha256(page.content.encode()).hexdigest(),
        paragraphs=paragraphs_of(page.content),
    )


def _newest(readings: Sequence[Reading]) -> str | None:
    """The day or moment of the newest report, as it gives it; None where none gives any."""
    told = [(moment, dated(r.article)) for r in readings if (moment := instant_of(dated(r.article))) is not None]
    return max(told, key=lambda t: t[0])[1] if told else None


def _read_all(sources: Iterable[str], s: Settings, ledger: Ledger, watch: Watch | None) -> tuple[set[str], list[Reading]]:
    """The ids of the pages that were given, and the reading of each and of its teasers, pages first; what fails or repeats goes
    into the ledger."""
    pages = ledger.pages(_watched(read(sources, s.read), "pages", watch))
    given = list(ledger.articles(extracted(pages, s)))
    articles = _with_own_ids([*given, *(_teasers(given) if s.teasers else ())])
    readings = ledger.kept(_watched(annotated(articles, s), "reports", watch, len(articles)), Reading)
    return {a.id for a in articles[: len(given)]}, list(readings)


def _hinted(item: Article | Failure, settings: Settings) -> Article | Failure:
    """An article with the outlet and day that its page does not say, where the caller does."""
    if isinstance(item, Failure) or not (settings.outlet or settings.published):
        return item
    return replace(item, outlet=item.outlet or settings.outlet, published=item.published or settings.published)


def extracted(pages: Iterable[Page | Failure], settings: Settings) -> Iterator[Article | Failure]:
    """An article or a failure for each page, in order, lazily."""
    return (_hinted(article, settings) for article in extract(pages, settings.extract))


def annotated(items: Iterable[Article | Failure], settings: Settings) -> Iterator[Reading | Failure]:
    """A reading for each article, in order, in batches; failures pass by in their place."""
    stream = iter(items)
    while batch := list(islice(stream, settings.annotate.language.batch_size)):
        readings = iter(_read_together([a for a in batch if isinstance(a, Article)], settings))
        yield from (next(readings) if isinstance(item, Article) else item for item in batch)


def _read_together(articles: Sequence[Article], settings: Settings) -> list[Reading | Failure]:
    """One reading an article: all together, or one by one where that trips over one of them."""
    try:
        return list(annotate(articles, settings.annotate))
    except SaysoError:
        raise
    except Exception as error:
        if len(articles) == 1:
            return [stumbled(error, articles[0].source or articles[0].id, "annotate")]
        return [reading for article in articles for reading in _read_together([article], settings)]


def _compared(stories: Iterable[Story], settings: Settings) -> Iterator[Comparison | Failure]:
    from sayso.compare import compare

    for story in stories:
        try:
            yield next(compare([story], settings.compare))
        except Exception as error:
            yield stumbled(error, story.title or story.name, "compare")


def stumbled(error: Exception, source: str, stage: Stage) -> Failure:
    """The failure that an error nobody foresaw becomes: it must cost one page, not the run."""
    log.debug("%s: %s", stage, source, exc_info=error)
    message = f"sayso stumbled over it: {type(error).__name__}: {error}"
    return Failure(source=source, stage=stage, cause="internal", message=message, hint="SAYSO_DEBUG=1 shows where")


def _teasers(given: Sequence[Article]) -> Iterator[Article]:
    """The teasers around the given pages, each once, without those whose page was given too."""
    seen: set[object] = {key for a in given for key in (a.url, (a.title, a.outlet)) if key}
    for page in given:
        for teaser in teasers_of(page):
            keys = {key for key in (teaser.url, (teaser.title, teaser.outlet), teaser.text_sha256) if key}
            if not keys & seen:
                yield teaser
            seen |= keys


def _with_own_ids(articles: Sequence[Article]) -> list[Article]:
    """The articles, each under an id that no other has."""
    seen: set[str] = set()
    own = []
    for article in articles:
        id, n = article.id, 1
        while id in seen:
            n += 1
            id = f"{article.id}-{n}"
        seen.add(id)
        own.append(article if id == article.id else replace(article, id=id))
    return own


def _used(readings: Iterable[Reading], comparisons: Iterable[Comparison]) -> dict[str, Reading]:
    ids = {r.id for c in comparisons for r in c.reports}
    return {r.article.id: r for r in readings if r.article.id in ids}


def story_of(row: StoryRow, settings: Settings) -> Story:
    """The story that a row is, its reports read and its copies found. Raises `InputError` as `compare_reports` does."""
    articles = [r.article() for r in row.reports]
    if not articles:
        raise InputError("a story without reports", cause="no-reports")
    if len({a.id for a in articles}) < len(articles):
        raise InputError("two reports of one id", cause="same-id")
    readings = list(annotate(articles, settings.annotate))
    grouping = group(readings, ClusterOptions(together=True))
    return Story(name=str(row.story), title=_title(grouping, articles), members=_members(readings, grouping))


def _members(readings: Sequence[Reading], grouping: Grouping) -> tuple[Member, ...]:
    copies = {m.report.id: m.report.copy_of for story in grouping.stories for m in story.members}
    return tuple(Member(report=Report.of(r.article, copies.get(r.article.id)), reading=r) for r in readings)


def _title(grouping: Grouping, articles: Sequence[Article]) -> str | None:
    return next((s.title for s in grouping.stories if s.title), next((a.title for a in articles if a.title), None))


def _overheard(pages: Iterable[Page | Failure], asked: Callable[[str], object] | None) -> Iterator[Page | Failure]:
    """The pages, with `asked` told of the addresses behind them."""
    told: set[str] = set()
    for page in pages:
        for address in page.fetched:
            if asked and address not in told:
                asked(address)
            told.add(address)
        yield page


def _watched(items: Iterable[Item], what: str, watch: Watch | None, total: int | None = None) -> Iterator[Item]:
    """The items, with `watch` told of each that is done."""
    for done, item in enumerate(items, 1):
        yield item
        if watch:
            watch(what, done, total)
