"""A timeline as a list of its own: words, first telling, what was announced and whether it came."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from sayso.export.sheet import Sheet
from sayso.export.whenrows import WhenRow, put_when, when_rows
from sayso.model import Comparison, OtherNumber, Report, Span, TimelineEntry

FIRST = "The crews struck on Monday. Talks will open on Friday. Twelve ferries lay idle in early March."
SECOND = "Talks opened on Friday. Ten ferries lay idle in early March. The ministry plans a vote in May."


def report(id: str, outlet: str, day: str, text: str, url: str | None = None) -> Report:
    return Report(id=id, title=None, outlet=outlet, url=url, published=day, extent="full", copy_of=None, text=text)


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def story() -> Comparison:
    struck, open_, idle = "The crews struck on Monday", "Talks will open on Friday", "Twelve ferries lay idle in early March"
    opened, vote = "Talks opened on Friday", "The ministry plans a vote in May"
    friday = {"first": date(2026, 3, 13), "last": date(2026, 3, 13)}
    return Comparison(
        story="s",
        title="Strike",
        reports=(
            report("a", "Wire", "2026-03-10T08:00", FIRST, "https://wire.example/1#top"),
            report("b", "Echo", "2026-03-14", SECOND),
        ),
        timeline=(
            TimelineEntry(
                first=date(2026, 3, 1), last=date(2026, 3, 10), text=idle, report="a", span=at(FIRST, idle), reports=("a", "b"),
                told="2026-03-10T08:00", otherwise=(OtherNumber(report="b", span=at(SECOND, "Ten")),),
            ),
            TimelineEntry(
                first=date(2026, 3, 9), last=date(2026, 3, 9), text=struck, report="a", span=at(FIRST, struck), reports=("a",),
                told="2026-03-10T08:00",
            ),
            TimelineEntry(
                **friday, text=open_, report="a", span=at(FIRST, open_), status="planned", reports=("a",), told="2026-03-10T08:00",
                came=True, came_report="b", came_span=at(SECOND, opened),
            ),
            TimelineEntry(**friday, text=opened, report="b", span=at(SECOND, opened), reports=("b",), told="2026-03-14"),
            TimelineEntry(
                first=date(2026, 5, 1), last=date(2026, 5, 31), text=vote, report="b", span=at(SECOND, vote), status="planned",
                reports=("b",), told="2026-03-14",
            ),
            TimelineEntry(text="Ten", report="b", span=at(SECOND, "Ten"), reports=("b",)),
        ),
    )  # fmt: skip


def shown(rows: list[WhenRow], width: int = 80) -> str:
    sheet = Sheet(width, colour=False)
    put_when(sheet, rows, {r.id: r.text for r in story().reports})
    return sheet.render()


def test_what_came_stands_once_in_the_words_that_tell_it_as_done() -> None:
    rows = list(when_rows(story()))
    assert [r.words.split()[0] for r in rows] == ["Twelve", "The", "Talks", "The", "Ten"]
    (came,) = (r for r in rows if r.announced)
    assert (came.words, came.announced, came.announced_by, came.came) == (
        "Talks opened on Friday", "Talks will open on Friday", "Wire", "yes",
    )  # fmt: skip


def test_every_row_has_its_words_at_its_span_and_who_told_it_first() -> None:
    texts = {r.id: r.text for r in story().reports}
    for row in when_rows(story()):
        assert texts[row.report][row.start : row.end] == row.words
    first = next(when_rows(story()))
    assert (first.told, first.told_by, first.outlets, first.otherwise) == (
        "2026-03-10T08:00", "Wire", ("Wire", "Echo"), ("Echo has Ten",),
    )  # fmt: skip
    assert first.link == "https://wire.example/1#:~:text=Twelve%20ferries%20lay%20idle%20in%20early%20March"


def test_days_are_those_of_what_happened_and_vague_ones_may_be_any() -> None:
    def between(since: date | None, until: date | None) -> list[str]:
        return [r.words.split()[0] + str(r.first.month) for r in when_rows(story(), since, until) if r.first]

    assert between(date(2026, 3, 10), date(2026, 3, 12)) == ["Twelve3"]
    assert between(None, date(2026, 3, 9)) == ["Twelve3", "The3"]
    assert between(date(2026, 5, 31), None) == ["The5"]
    assert [r.words for r in when_rows(story(), date(2020, 1, 1)) if r.first is None] == []


def test_places() -> None:
    assert [r.words for r in when_rows(story(), places=[("b", at(SECOND, "ministry"))])] == ["The ministry plans a vote in May"]
    assert [r.words for r in when_rows(story(), places=[("a", at(FIRST, "Friday"))])] == ["Talks opened on Friday"]  # as announced


def test_columns() -> None:
    assert shown(list(when_rows(story()))) == (
        "● ≈ 1–10 Mar 2026  Twelve ferries lay idle in early March\n"
        "                   first told 10 Mar 2026, 08:00 by Wire · also Echo\n"
        "                   Echo has Ten\n"
        "● 9 Mar 2026       The crews struck on Monday\n"
        "                   first told 10 Mar 2026, 08:00 by Wire\n"
        "● 13 Mar 2026      Talks opened on Friday\n"
        "                   first told 14 Mar 2026 by Echo\n"
        "                   announced before by Wire: Talks will open on Friday\n"
        "○ ≈ May 2026       The ministry plans a vote in May\n"
        "                   first told 14 Mar 2026 by Echo\n"
        "                   announced; nothing here tells whether it came\n"
        "● day not told     Ten…\n"
        "                   told first, no day given, by Echo\n"
    )


def test_a_narrow_terminal_has_the_days_above() -> None:
    assert shown(list(when_rows(story()))[1:2], 40) == (
        "  9 Mar 2026\n●   The crews struck on Monday\n    first told 10 Mar 2026, 08:00 by\n      Wire\n"
    )


def test_of_two_reports_of_one_day_without_hours_none_was_first() -> None:
    struck = "The crews struck on Monday"
    entry = TimelineEntry(
        first=date(2026, 3, 9), last=date(2026, 3, 9), text=struck, report="a", span=at(FIRST, struck), reports=("a", "b"),
        told="2026-03-10",
    )  # fmt: skip

    def told(first: str, second: str) -> tuple[bool, str]:
        reports = (report("a", "Wire", first, FIRST), report("b", "Echo", second, FIRST))
        c = Comparison(story="s", title="Strike", reports=reports, timeline=(replace(entry, told=first),))
        rows, sheet = list(when_rows(c)), Sheet(100, colour=False)
        put_when(sheet, rows, {r.id: r.text for r in reports})
        return rows[0].surely_first, sheet.render().strip().splitlines()[-1].strip()

    assert told("2026-03-10", "2026-03-10") == (False, "told 10 Mar 2026 by Wire · also Echo")
    assert told("2026-03-10", "2026-03-11") == (True, "first told 10 Mar 2026 by Wire · also Echo")
    assert told("2026-03-10T08:00", "2026-03-10T09:00") == (True, "first told 10 Mar 2026, 08:00 by Wire · also Echo")
    assert told("2026-03-10T08:00", "2026-03-10")[0] is False
