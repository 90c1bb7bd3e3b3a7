"""The rows that an article makes: a report's head, its versions and their readings, what leads to it, what it has reached.

in: an article with its reading    out: rows, within a transaction of the writer's
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, delete, insert, select, update

from sayso.library.addresses import addresses_of
from sayso.library.arranged import retell
from sayso.library.decide import Filled, moment_of
from sayso.library.held import current_article, story_of
from sayso.library.known import know
from sayso.library.packed import pack, pack_reading
from sayso.library.reader import of_text, reading_day
from sayso.library.schema import addresses, failures, readings, reports, stages, versions
from sayso.library.values import Given, Kept
from sayso.model import Article, Reading, dated, iso_day

_PLACER = "stream-1"


def keep_text(c: Connection, given: Given, article: Article, reading: Reading, number: int, seen: str) -> None:
    """A version with its article, the addresses it is found by, and its reading where its text was not read yet.
    seen: when that is."""
    c.execute(
        insert(versions).values(
            report=article.id, number=number, title=article.title, text_sha256=article.text_sha256, moment=moment_of(article),
            extent=article.extent, seen=seen, source=article.source, article=pack(article),
        )
    )  # fmt: skip
    for address in addresses_of(given):
        _lead(c, address, article.id)
    _keep_reading(c, article, reading)


def fill_in(c: Connection, given: Given, reading: Reading, filled: Filled) -> Kept:
    """Let a report have the outlet and the day that nobody had told; what was told stays."""
    before = current_article(c, filled.report)
    row = c.execute(select(reports).where(reports.c.id == filled.report)).one()
    told = {"outlet": row.outlet or given.article.outlet, "published": row.published or given.article.published}
    article = replace(before, **told)
    current = (versions.c.report == filled.report) & (versions.c.number == filled.version)
    c.execute(update(versions).where(current).values(article=pack(article), moment=moment_of(article)))
    c.execute(update(reports).where(reports.c.id == filled.report).values(day=iso_day(dated(article)), **told))
    for address in addresses_of(given):
        _lead(c, address, filled.report)
    _keep_reading(c, article, reading)
    reach(c, filled.report, reading)
    know(c, filled.report)
    story = story_of(c, filled.report)
    retell(c, story)
    return Kept(became="filled", report=filled.report, version=filled.version, story=story)


def head(article: Article) -> dict[str, Any]:
    """What a report's row says of its current version."""
    return {
        "url": article.url, "outlet": article.outlet, "name": article.name, "title": article.title, "published": article.published,
        "day": iso_day(dated(article)), "language": article.language, "kind": article.kind, "extent": article.extent,
    }  # fmt: skip


def _keep_reading(c: Connection, article: Article, reading: Reading) -> None:
    """The reading of an article, where its text was not read yet by the same maker for its day and language."""
    made_by = maker_of(reading)
    if c.execute(of_text(article.text_sha256, dated(article), article.language, made_by)).first() is None:
        c.execute(
            insert(readings).values(
                text_sha256=article.text_sha256, day=reading_day(dated(article)), language=article.language or "",
                made_by=made_by, read=reading.read, body=pack_reading(reading),
            )
        )  # fmt: skip


def _lead(c: Connection, address: str, report: str) -> None:
    """Let an address lead to a report; a headline leads to the first that had it."""
    there = c.execute(select(addresses.c.report).where(addresses.c.address == address)).scalar_one_or_none()
    if there is None:
        c.execute(insert(addresses).values(address=address, report=report))
    elif there != report and not address.startswith("head:"):
        c.execute(update(addresses).where(addresses.c.address == address).values(report=report))


def reach(c: Connection, report: str, reading: Reading) -> None:
    """What a report has reached, and by which version of each stage."""
    made = (("extract", reading.made_by.extract), ("annotate", maker_of(reading)), ("cluster", _PLACER))
    for stage, made_by in made:
        again = update(stages).where(stages.c.report == report, stages.c.stage == stage).values(made_by=made_by)
        if not c.execute(again).rowcount:
            c.execute(insert(stages).values(report=report, stage=stage, made_by=made_by))


def settle(c: Connection, source: str | None) -> None:
    """Forget that a source failed."""
    if source is not None:
        c.execute(delete(failures).where(failures.c.source == source))


def maker_of(reading: Reading) -> str:
    """What made a reading, as readings are kept by it."""
    return reading.made_by.annotate or ""
