"""The timeline of a story as a list of its own: what happened when, beside when it was told first and by whom.

in: a comparison    out: rows, narrowed by the days of what happened, by whom its words name and by who tells it; lines of a
terminal. Every word of a row is a report's own.

What was announced and came stands once, in the words that tell it as done where those are an entry of their own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct, field

from sayso.export.accounts import dotted
from sayso.export.labels import moment, names_of, when
from sayso.export.links import link_to
from sayso.export.sheet import Sheet
from sayso.export.view import Row, first_of, rows_of
from sayso.library import Wanted, of_language, of_outlet
from sayso.link import may_name
from sayso.model import Comparison, Report, Span, Story, TimelineEntry, day_of, words_at

_SIGNS = {"happened": "●", "planned": "○"}
_WIDEST = 26  # columns of a day; a longer one stands on a line of its own
_NARROW = 60  # columns of a terminal that has none to spare for days beside words
_LINES = 3  # of words that are shown
EndedAs = Literal["yes", "no", "not told"]


class WhenRow(Struct, frozen=True, kw_only=True):
    """What happened, or is announced, and when.

    from and to: the days it lies within, one where it is surely that day; None where an end is open, both where no day is told.
    words: of `report`, `text[start:end]`.  told: when the first report told it, by `told_by`; surely_first: that no
    other of one day may have been before it.  reports and outlets: all that tell
    it.  otherwise: who has another number, and which.  announced, announced_by: the words that told of it before it came.  came:
    for what was announced, whether it came, by the words `came_words` of `came_by`.
    """

    first: date | None = field(default=None, name="from")
    last: date | None = field(default=None, name="to")
    status: str
    words: str
    outlet: str
    report: str
    start: int
    end: int
    link: str | None
    told: str | None
    told_by: str
    reports: tuple[str, ...]
    outlets: tuple[str, ...]
    surely_first: bool = True
    otherwise: tuple[str, ...] = ()
    announced: str | None = None
    announced_by: str | None = None
    came: EndedAs | None = None
    came_words: str | None = None
    came_by: str | None = None
    came_report: str | None = None


def when_rows(
    c: Comparison, since: date | None = None, until: date | None = None, places: Collection[tuple[str, Span]] | None = None
) -> Iterator[WhenRow]:
    """The rows of a story's timeline, in its order, that may lie within some days. places: where words of a row must stand, where
    only some count."""
    yield from as_when(c, _rows(c, since, until, places))


def rows_wanted(c: Comparison, story: Story, wanted: Wanted) -> list[Row]:
    """The rows of a story's timeline that are wanted: by their days, who tells them, and who is named in their words."""
    places = None if wanted.actor is None else list(_named(story, wanted.actor))
    rows = _rows(c, day_of(wanted.since), day_of(wanted.until), places)
    if wanted.outlet is None and wanted.language is None:
        return list(rows)
    told = (m.report for m in story.members)
    fit = {r.id for r in told if of_outlet(r.outlet, wanted) and of_language(r.language, wanted)}
    return [r for r in rows if fit & set(r.entry.reports)]


def as_when(c: Comparison, rows: Iterable[Row]) -> Iterator[WhenRow]:
    """Rows of a timeline in the words of their reports."""
    names, reports = names_of(c.reports), {r.id: r for r in c.reports}
    return (_row(row, names, reports) for row in rows)


def _rows(c: Comparison, since: date | None, until: date | None, places: Collection[tuple[str, Span]] | None) -> Iterator[Row]:
    return (r for r in rows_of(c) if _within(r.entry, since, until) and (places is None or _touches(r, places)))


def _named(story: Story, asked: str) -> Iterator[tuple[str, Span]]:
    """Where in a story's reports somebody is mentioned whom a name may stand for."""
    for member in story.members:
        for actor in member.reading.actors:
            if actor.named and may_name(asked, actor.name, "person" if actor.kind == "person" else "body"):
                yield from ((member.report.id, span) for span in actor.mentions)


def _within(e: TimelineEntry, since: date | None, until: date | None) -> bool:
    if since is None and until is None:
        return True
    if e.first is None and e.last is None:
        return False
    return (e.last or date.max) >= (since or date.min) and (e.first or date.min) <= (until or date.max)


def _touches(row: Row, places: Collection[tuple[str, Span]]) -> bool:
    own = [(e.report, e.span) for e in (row.entry, row.announced) if e is not None]
    return any(report == place[0] and span.touches(place[1]) for report, span in own for place in places)


def _row(row: Row, names: dict[str, str], reports: dict[str, Report]) -> WhenRow:
    e, ahead = row.entry, row.announced
    first = e.reports[0] if e.reports else e.report
    return WhenRow(
        first=e.first,
        last=e.last,
        status=e.status,
        words=_words(reports[e.report], e.span),
        outlet=names[e.report],
        report=e.report,
        start=e.span.start,
        end=e.span.end,
        link=link_to(reports[e.report].url, reports[e.report].text, e.span),
        told=e.told,
        told_by=names[first],
        reports=e.reports,
        outlets=tuple(dict.fromkeys(names[id] for id in e.reports)),
        surely_first=first_of(reports, e) is not None,
        otherwise=tuple(f"{names[o.report]} has {_words(reports[o.report], o.span)}" for o in e.otherwise),
        announced=_words(reports[ahead.report], ahead.span) if ahead else None,
        announced_by=names[ahead.report] if ahead else None,
        came=_came(e, ahead),
        came_words=_words(reports[e.came_report], e.came_span) if e.came_report and e.came_span else None,
        came_by=names[e.came_report] if e.came_report else None,
        came_report=e.came_report,
    )


def _came(e: TimelineEntry, ahead: TimelineEntry | None) -> EndedAs | None:
    if ahead is not None:
        return "yes"
    if e.status != "planned":
        return None
    return "not told" if e.came is None else "yes" if e.came else "no"


def _words(report: Report, span: Span) -> str:
    """The words that stand somewhere, on one line."""
    return words_at(report.text, (span,))


def put_when(sheet: Sheet, rows: Sequence[WhenRow], texts: dict[str, str]) -> None:
    """Rows as columns: the days on the left, what happened beside them, and below it who told it first. texts: of the reports.

    A terminal that has no room for columns has the days above the words."""
    days = [when(row.first, row.last) or "day not told" for row in rows]
    width = min(max(map(len, days), default=0), _WIDEST)
    narrow = sheet.width < _NARROW
    for row, told in zip(rows, days, strict=True):
        beside = not narrow and len(told) <= width
        indent = 4 if narrow else width + 4
        sign = _SIGNS[row.status]
        if not beside:
            sheet.put((told, "bold"), indent=2)
        lead = f"{sign} {told}" if beside else sign
        sheet.put(*dotted(texts[row.report], Span(row.start, row.end)), indent=indent, lead=(lead, "bold"), lines=_LINES)
        for line in _below(row):
            sheet.put((line, "dim"), indent=indent, hang=2)


def _below(row: WhenRow) -> Iterator[str]:
    first = f"{'first told' if row.surely_first else 'told'} {moment(row.told)}" if row.told else "told first, no day given,"
    more = len(row.reports) - 1
    also = f" · also {', '.join(o for o in row.outlets if o != row.told_by)}" if more and len(row.outlets) > 1 else ""
    words = "" if row.outlet == row.told_by else f" · words of {row.outlet}"
    yield f"{first} by {row.told_by}{also}{words}"
    yield from row.otherwise
    if row.announced:
        yield f"announced before by {row.announced_by}: {row.announced}"
    if row.came_words:
        yield f"{'it came' if row.came == 'yes' else 'it did not come'}, {row.came_by}: {row.came_words}"
    elif row.status == "planned":
        yield "announced; nothing here tells whether it came"
