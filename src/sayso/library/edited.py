"""What the pages of reports have otherwise since a moment: the version of then held against that of now.

in: reports as they are now, and a moment    out: `Reworded`s. A page that was not there yet was not edited, nor one of which no
more than a teaser was seen then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from sayso.library.changes import changes, sentence_spans
from sayso.library.packed import unpack_article
from sayso.library.schema import reports, versions
from sayso.library.values import Change
from sayso.model import Article, Report, Reworded, Span, instant_of


def reworded_since(c: Connection, told: Iterable[Report], since: str) -> Iterator[Reworded]:
    """What each of some reports has otherwise. since: a day or an instant (ISO 8601)."""
    v = versions.c
    for report in told:
        asked = select(v.number, v.text_sha256, v.extent, v.seen).where(v.report == report.id).order_by(v.number)
        held = c.execute(asked).all()
        if len(held) < 2:
            continue
        now = next(one for one in held if one.number == _current(c, report.id))
        then = [one for one in held if one.number < now.number and _before(one.seen, since)]
        if _before(now.seen, since) or not then:
            continue
        if then[-1].extent == now.extent and then[-1].text_sha256 != now.text_sha256:
            yield from _otherwise(report, _article(c, report.id, then[-1].number), now.seen)


def _before(seen: str, since: str) -> bool:
    one, other = instant_of(seen), instant_of(since)
    return one is not None and other is not None and one < other


def _current(c: Connection, report: str) -> int:
    return int(c.execute(select(reports.c.version).where(reports.c.id == report)).scalar_one())


def _article(c: Connection, report: str, number: int) -> Article:
    asked = select(versions.c.article).where(versions.c.report == report, versions.c.number == number)
    return unpack_article(c.execute(asked).scalar_one())


def _otherwise(report: Report, before: Article, seen: str) -> Iterator[Reworded]:
    """The sentences of a report that its page had otherwise, or not; and those that are gone, where they stood."""
    now = Article(id=report.id, title=before.title, text=report.text, text_sha256="")
    spans, at = list(sentence_spans(report.text)), 0
    for change in changes(before, now):
        place = _place(report.text, change, spans, at)
        if place is not None:
            at = max(at, place.end)
            yield Reworded(
                report=report.id, span=place, before=change.before, gone=change.after is None, numbers=change.numbers, seen=seen
            )  # fmt: skip


def _place(text: str, change: Change, spans: list[Span], at: int) -> Span | None:
    """Where a sentence stands, behind those before it; of one that is gone, the sentence that it stood behind, or before."""
    if change.after is None:
        return max((s for s in spans if s.end <= at), default=spans[0] if spans else None)
    start = text.find(change.after, at)
    return Span(start, start + len(change.after)) if start >= 0 else None
