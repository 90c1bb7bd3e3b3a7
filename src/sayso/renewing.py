"""Readings made anew with the present models, as a reader would tell it:

reports that are due | articles as they were kept | annotate | each report's readings replaced, one transaction a report

Pages are not fetched and not extracted again: what is read is the text as it was kept. A report whose reading fails keeps the one
that it has, and is due the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from sayso.annotate import made_by
from sayso.library import Due, Renewing
from sayso.model import Article, Failure, Reading
from sayso.pipeline import Watch, annotated
from sayso.settings import Settings

Make = Callable[[Sequence[Article]], Iterable[Reading | Failure]]
"""Makes the readings of some articles, in order."""
Heard = Callable[[str, Failure], object]
"""Told of each report whose reading failed, and why."""


class Renewed(Struct, frozen=True, kw_only=True):
    """What making readings anew gave: how many reports stand by new ones, how many keep theirs since it failed, and how many were
    changed by somebody else meanwhile."""

    made: int = 0
    failed: int = 0
    changed: int = 0


def maker_now(settings: Settings) -> str:
    """What a reading that is made now says it was made by."""
    return made_by(settings.annotate).annotate or ""


def outdated(maker: str, now: str) -> bool:
    """Whether a reading was made by another version than reads now, be it by another reader: each has readings of its own."""
    return maker.partition("-")[2] != now.partition("-")[2]


def renew_all(
    library: Renewing,
    settings: Settings | None = None,
    watch: Watch | None = None,
    heard: Heard | None = None,
    make: Make | None = None,
) -> Renewed:
    """Make the readings anew that are due. make: what makes them, where it isn't the settings' annotators.

    Raises `LibraryError` where the library can't be written: what was made before that stays. Raises `LanguageError` where the
    language model is missing or changed.
    """
    s = settings or Settings()
    total = library.count_due()
    counts = {"made": 0, "failed": 0, "changed": 0}
    again = _read_again(library, s, make or (lambda articles: annotated(articles, s)))
    for done, (report, readings) in enumerate(again, 1):
        failure = next((r for r in readings if isinstance(r, Failure)), None)
        if failure is not None:
            library.passed(report.report)
            if heard:
                heard(report.report, failure)
        kept = failure is None and library.renew(report, [r for r in readings if isinstance(r, Reading)])
        counts["made" if kept else "failed" if failure else "changed"] += 1
        if watch:
            watch("reports", done, max(total, done))
    library.finished()
    return Renewed(**counts)


def _read_again(library: Renewing, settings: Settings, make: Make) -> Iterator[tuple[Due, list[Reading | Failure]]]:
    """Each report that is due with the new readings of its versions; some are annotated together."""
    after = ""
    while batch := library.due(after, settings.annotate.language.batch_size):
        articles = [article for report in batch for article in report.articles]
        before = [library.held(article) for article in articles]
        made = iter(make([a for a, reading in zip(articles, before, strict=True) if reading is None]))
        every = iter([next(made) if reading is None else reading for reading in before])
        for report in batch:
            yield report, [next(every) for _ in report.articles]
        after = batch[-1].report
