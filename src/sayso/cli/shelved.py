"""How the library's things are put as text: stories, reports, versions, failures.

in: a sheet and one of them    out: lines on the sheet. All but labels and counts is the page's own words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.export.labels import DASH, EXTENTS, count, day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sayso.export.sheet import Sheet
    from sayso.library import Change, FailureLine, ReportLine, StoryLine, VersionLine

_OUTLETS = 4  # named in a list
_CHANGES = 12  # of a version that are shown


def put_story(sheet: Sheet, story: StoryLine) -> None:
    """A story in a list: headline, how many reports of whom, when, and its id."""
    sheet.put((story.title or "without a headline", "bold"), hang=2, lines=2)
    teasers = story.reports - story.whole
    parts = [count(story.whole, "report"), count(teasers, "teaser") if teasers else None, _outlets(story.outlets), _days(story)]
    sheet.put((" · ".join(filter(None, [*parts, story.id])), "dim"), indent=2, hang=2)


def put_report(sheet: Sheet, report: ReportLine) -> None:
    """A report in a list: outlet and headline, when, how much of it, and its id."""
    sheet.put(
        (report.outlet or report.name or "no outlet named", "bold"), "  ", report.title or "without a headline", hang=2, lines=2
    )
    parts = (
        day(report.published) or "no day given",
        None if report.extent == "full" else EXTENTS[report.extent],
        f"a copy of {report.copy_of}" if report.copy_of else None,
        f"{report.versions} versions" if report.versions > 1 else None,
        report.id,
    )
    sheet.put((" · ".join(filter(None, parts)), "dim"), indent=2, hang=2)


def put_version(sheet: Sheet, version: VersionLine) -> None:
    """A version: when it was first seen, where it came from, what it changed."""
    seen = version.seen.replace("T", " ").removesuffix("+00:00")
    sheet.put((f"Version {version.number}", "bold"), (f" · first seen {seen} UTC · {version.source or 'no source told'}", "dim"))
    put_changes(sheet, version.changes)


def put_changes(sheet: Sheet, changes: Iterable[Change]) -> None:
    """What a version changed, sentence by sentence, and the numbers that are others."""
    every = list(changes)
    for change in every[:_CHANGES]:
        label = {"title": "headline", "added": "new", "removed": "gone", "reworded": "was"}[change.of]
        if change.before is not None and change.after is not None:
            sheet.put((f"{label}: " if label == "was" else f"{label} was: ", "dim"), change.before, indent=2, hang=2)
            sheet.put(("now: ", "dim"), change.after, indent=2, hang=2)
        else:
            sheet.put((f"{label}: ", "dim"), change.after or change.before or "", indent=2, hang=2)
        if change.numbers:
            told = ", ".join(f"{before or 'none'} → {after or 'none'}" for before, after in change.numbers)
            sheet.put((f"numbers: {told}", "yellow"), indent=4, hang=2)
    if len(every) > _CHANGES:
        sheet.put((f"and {len(every) - _CHANGES} more; --format json has all", "dim"), indent=2)


def put_failure(sheet: Sheet, failure: FailureLine) -> None:
    """A source that gave no page: why, how often it was tried, and what to do."""
    sheet.put((failure.source, "bold"), hang=2)
    last = failure.last.replace("T", " ").removesuffix("+00:00")
    sheet.put(f"{failure.message}" + (f" ({failure.hint})" if failure.hint else ""), indent=2, hang=2)
    sheet.put((f"tried {count(failure.tries, 'time')}, last {last} UTC · {failure.cause}", "dim"), indent=2, hang=2)


def _outlets(names: tuple[str, ...]) -> str | None:
    more = f" and {len(names) - _OUTLETS} more" if len(names) > _OUTLETS else ""
    return ", ".join(names[:_OUTLETS]) + more if names else None


def _days(story: StoryLine) -> str | None:
    first, last = day(story.first_day), day(story.last_day)
    return first if first == last else f"{first} {DASH} {last}"
