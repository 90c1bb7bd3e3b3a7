"""The comparison as a person reads it in a terminal: in a minute, most telling first.

reports and standing | claims | timeline | who cites whom | process | what was left out | what left the machine
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.export.labels import EXTENTS, count, day_told, days, heading, shorten
from sayso.export.sheet import LONGEST, Run, Sheet
from sayso.export.standing import standing_parts
from sayso.export.text_claims import put_claims
from sayso.export.text_course import put_changes, put_course, put_head
from sayso.export.view import StoryView, stories_of, together
from sayso.model import Alone
from sayso.pipeline import Outcome

EVERYTHING = "Everything that was found: --all, or --format html or json."
_NUMBER_WORDS = {2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six"}


def to_text(outcome: Outcome, *, width: int = 80, colour: bool = False, every: bool = False) -> str:
    """The whole outcome as text, lines at most `width` columns wide; ANSI colours only where `colour` is set. every: all claims
    and entries, not only the most telling."""
    sheet = Sheet(width, colour)
    stories = stories_of(outcome)
    _put_overview(sheet, stories)
    for story in stories:
        _put_story(sheet, story, every=every)
    _put_left_out(sheet, outcome)
    if not stories:
        _put_nothing(sheet, outcome)
    if stories:
        sheet.blank()
        sheet.put(("Each report at its words: --format html; for programs: --format json." if every else EVERYTHING, "dim"))
    _put_fetched(sheet, outcome)
    return sheet.render()


def _put_overview(sheet: Sheet, stories: Sequence[StoryView]) -> None:
    if len(stories) < 2:
        return
    sheet.put((f"{_NUMBER_WORDS.get(len(stories), str(len(stories)))} stories", "bold"))
    for number, story in enumerate(stories, 1):
        sheet.put(_title(story), f" ({count(len(story.comparison.reports), 'report')})", indent=3, lead=f"{number}.")


def _title(story: StoryView) -> str:
    return shorten(heading(story.comparison), LONGEST)


def _put_story(sheet: Sheet, story: StoryView, *, every: bool) -> None:
    sheet.blank()
    sheet.put((_title(story), "bold"))
    span = days(story.comparison.first, story.comparison.last)
    sheet.put((", ".join(filter(None, (count(len(story.comparison.reports), "report"), span))), "dim"))
    sheet.blank()
    _put_reports(sheet, story)
    sheet.blank()
    sheet.put(("; ".join(standing_parts(story.standing)), "bold"))
    put_changes(sheet, story, every=every)
    put_claims(sheet, story, every=every)
    put_course(sheet, story, every=every)


def _put_reports(sheet: Sheet, story: StoryView) -> None:
    for report in story.reports:
        facts = [day_told(report), EXTENTS[report.extent]]
        if report.copy_of:
            facts.append(f"copy of {story.names.get(report.copy_of, report.copy_of)}")
        sheet.put((story.names[report.id], "bold"), "  ", (", ".join(facts), "dim"), indent=2, hang=2)
    for report in story.comparison.unread:
        facts = [
            day_told(report),
            f"in another language{f' ({report.language})' if report.language else ''}, not read",
        ]
        sheet.put((report.called, "bold"), "  ", (", ".join(facts), "dim"), indent=2, hang=2)


def _put_nothing(sheet: Sheet, outcome: Outcome) -> None:
    """That there is nothing to compare; of a report that is the only one, which it is and what shows it."""
    sheet.blank()
    sheet.put(("Nothing to compare", "bold"), ": a comparison takes two reports of one event or more.")
    for alone in _only_one(outcome):
        sheet.put(*_told_alone(alone), "; sayso read shows who says what in it", indent=2, hang=2)


def _only_one(outcome: Outcome) -> Sequence[Alone]:
    """The only report there is: nothing was left out where that is all."""
    return outcome.alone if len(outcome.alone) == 1 and not outcome.comparisons else ()


def _told_alone(alone: Alone) -> Sequence[Run]:
    title = alone.report.title if alone.report.outlet or alone.report.name else None
    return ((alone.report.called, "cyan"), f", {title}: " if title else ": ", alone.why)


def _put_left_out(sheet: Sheet, outcome: Outcome) -> None:
    left = () if _only_one(outcome) else outcome.alone
    if not (left or outcome.unread or outcome.twice or outcome.failures):
        return
    put_head(sheet, "Left out", together(outcome))
    for alone in left:
        sheet.put(*_told_alone(alone), indent=2, hang=2)
    for reading in outcome.unread:
        name = reading.article.outlet or reading.article.name or reading.article.source or reading.article.id
        sheet.put((name, "cyan"), ": ", reading.unread_because or "not read", indent=2, hang=2)
    for source, repeats in outcome.twice:
        sheet.put((source, "cyan"), ": the same page as ", repeats, indent=2, hang=2)
    for failure in outcome.failures:
        hint = f" ({failure.hint})" if failure.hint else ""
        sheet.put((failure.source, "cyan"), ": ", (failure.message, "red"), hint, indent=2, hang=2)


def _put_fetched(sheet: Sheet, outcome: Outcome) -> None:
    sheet.blank()
    if not outcome.fetched:
        sheet.put(("Nothing left this machine.", "dim"))
        return
    sheet.put(("Left this machine: requests to these addresses, nothing else.", "dim"))
    for address in outcome.fetched:
        sheet.put((address, "dim"), indent=2, hang=2)
