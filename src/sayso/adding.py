"""The way into the library, as a reader would tell it:

sources | read | extract | known already? | annotate | kept, one transaction a report

A source that gives no page is kept as a failure, and can be tried again; the others go on.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate import made_by
from sayso.extract import teasers_of
from sayso.library import Given, Kept, Writer
from sayso.model import Article, Failure, Page, Reading, SaysoError
from sayso.pipeline import Watch, annotated, extracted, stumbled
from sayso.read import read
from sayso.settings import Settings

Heard = Callable[[Kept | Failure], object]
"""Told what became of each report, and of each source that gave none, as it is kept."""

_LINES = (".jsonl", ".ndjson")
_CHUNK = 1 << 20
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)
# What no second try mends, since it was not there at all: these are told and not kept.
_SLIPS = frozenset(("missing-file", "unsupported-scheme"))
_MEMBER = re.compile(r"(?P<file>.+):\d+")


class Added(Struct, frozen=True, kw_only=True):
    """What adding some sources gave: how many reports were new, there already or new versions, and how many of the new ones
    are teasers; how many that were there lacked an outlet or a day that is told now
    (filled); how many sources failed, and how many of those were not kept as failures, as nothing was there at all.
    fetched: the addresses that were asked for."""

    added: int = 0
    unchanged: int = 0
    versions: int = 0
    filled: int = 0
    teasers: int = 0
    failed: int = 0
    slips: int = 0
    fetched: tuple[str, ...] = ()


class _Item(Struct, frozen=True, kw_only=True):
    """One thing on its way in. page: whether a page is done with it."""

    given: Given | Failure
    page: bool = True


def add_sources(
    sources: Sequence[str],
    library: Writer,
    settings: Settings | None = None,
    watch: Watch | None = None,
    heard: Heard | None = None,
) -> Added:
    """Keep the reports that the sources hold. What was there already changes nothing, however often it is added.

    Raises `LibraryError` where the library can't be written: what was kept before that stays. Raises `LanguageError` where the
    language model is missing or changed.
    """
    s = settings or Settings()
    total = _counted(sources)
    fetched: dict[str, None] = {}
    counts = dict.fromkeys(("added", "unchanged", "filled", "version", "teasers", "failed", "slips"), 0)
    failing = {failure.source for failure in library.failures()}
    pages = 0
    items = _items(sources, s, fetched)
    while batch := list(islice(items, s.annotate.language.batch_size)):
        for item, kept in zip(batch, _kept([i.given for i in batch], library, s, failing), strict=True):
            pages += item.page
            _tally(counts, item.given, kept)
            if heard:
                heard(kept)
            if watch:
                watch("pages", pages, total if total and pages <= total else None)  # a feed is one source of many pages
    return Added(
        added=counts["added"], unchanged=counts["unchanged"], versions=counts["version"], filled=counts["filled"],
        teasers=counts["teasers"], failed=counts["failed"], slips=counts["slips"], fetched=tuple(fetched),
    )  # fmt: skip


def _items(sources: Sequence[str], settings: Settings, fetched: dict[str, None]) -> Iterator[_Item]:
    """Each page's article and then its teasers, or why there is none, in order, lazily."""
    for page in read(sources, settings.read):
        fetched.update(dict.fromkeys(page.fetched))
        page = replace(page, source=lasting(page.source))
        if isinstance(page, Failure):
            yield _Item(given=page)
            continue
        article = next(extracted([page], settings))
        if isinstance(article, Failure):
            yield _Item(given=article)
            continue
        if article.text.strip():
            yield _Item(given=_given(article, page))
        elif article.page_type != "index":
            yield _Item(given=_without_text(article))
        if settings.teasers:
            yield from (_Item(given=Given(article=teaser), page=False) for teaser in teasers_of(article))


def lasting(source: str) -> str:
    """A source by a name that leads to it from any folder."""
    return source if source == "-" or _SCHEME.match(source) else os.path.abspath(source)  # noqa: PTH100 (links stay as they are)


def retryable(sources: Iterable[str]) -> tuple[str, ...]:
    """What to read again so that failed sources are tried again: each once, a line of a file by its file.

    Standard input is gone."""
    whole = (m["file"] if (m := _MEMBER.fullmatch(s)) and not Path(s).exists() and Path(m["file"]).exists() else s for s in sources)
    return tuple(s for s in dict.fromkeys(whole) if s != "-" and not s.startswith("-:"))


def _given(article: Article, page: Page) -> Given:
    """An article on its way in; a file that is it alone is an address of it."""
    return Given(article=article, own_id=page.id, path=page.source if _is_file(page.source) else None)


def _is_file(source: str) -> bool:
    try:
        return source != "-" and Path(source).is_file()
    except (OSError, ValueError):
        return False


def _without_text(article: Article) -> Failure:
    return Failure(
        source=article.source or article.id,
        stage="extract",
        cause="no-text",
        message="no text of its own",
        hint="it may be filled in by a script or stand behind a login: save it in your browser",
    )


def _kept(batch: Sequence[Given | Failure], library: Writer, settings: Settings, failing: set[str]) -> Iterator[Kept | Failure]:
    """What became of each of a batch, in order; those that need it are annotated together."""
    known = [library.known(item) if isinstance(item, Given) else None for item in batch]
    new = [item.article for item, kept in zip(batch, known, strict=True) if kept is None and isinstance(item, Given)]
    readings = _readings(new, library, settings)
    for item, kept in zip(batch, known, strict=True):
        if kept is not None and isinstance(item, Given):
            if item.article.source in failing:
                library.settle(item.article.source or "")
            yield kept
            continue
        yield _kept_one(item, next(readings) if isinstance(item, Given) else item, library, settings)


def _readings(articles: Sequence[Article], library: Writer, settings: Settings) -> Iterator[Reading | Failure]:
    """The reading of each article: as it was made before from the same text, else made now."""
    maker = made_by(settings.annotate).annotate or ""
    before = [library.reading_of(article, maker) for article in articles]
    made = annotated((a for a, reading in zip(articles, before, strict=True) if reading is None), settings)
    return (next(made) if reading is None else reading for reading in before)


def _kept_one(item: Given | Failure, reading: Reading | Failure, library: Writer, settings: Settings) -> Kept | Failure:
    if isinstance(item, Given) and isinstance(reading, Reading):
        try:
            return library.keep(item, reading)
        except SaysoError:
            raise
        except Exception as error:
            reading = stumbled(error, item.article.source or item.article.id, "cluster")
    failure = reading if isinstance(reading, Failure) else item
    assert isinstance(failure, Failure)
    if not failure.note and failure.cause not in _SLIPS:
        library.keep_failure(failure, settings.outlet, settings.published)
    return failure


def _tally(counts: dict[str, int], item: Given | Failure, kept: Kept | Failure) -> None:
    if isinstance(kept, Failure):
        counts["failed"] += not kept.note
        counts["slips"] += not kept.note and kept.cause in _SLIPS
        return
    counts[kept.became] += 1
    counts["teasers"] += kept.became == "added" and isinstance(item, Given) and item.article.extent == "teaser"


def _counted(sources: Iterable[str]) -> int | None:
    """How many pages the sources hold, where that can be told beforehand: files, folders and addresses hold one each and theirs,
    JSON Lines as many as they have lines."""
    total = 0
    for source in sources:
        if source == "-":
            return None
        path = Path(source)
        try:
            found = [p for p in path.rglob("*") if p.is_file()] if path.is_dir() else [path] if path.is_file() else []
            total += sum(_lines(p) if p.suffix.lower() in _LINES else 1 for p in found) if found else 1
        except (OSError, ValueError):
            total += 1
    return total


def _lines(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(_CHUNK), b""))
