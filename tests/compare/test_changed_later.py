"""What a report that was changed later tells counts from its change."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.compare import compare
from sayso.export.view import stories_of
from sayso.model import Comparison, Report, told_at
from sayso.pipeline import Outcome

from .told import over_days

MORNING, LATER, EVENING = "2031-03-09T06:00+00:00", "2031-03-09T07:00+00:00", "2031-03-09T19:00+00:00"
NOON, NEXT = "2031-03-09T11:30+00:00", "2031-03-11T09:00+00:00"
FIRE = "A fire at the Corvale warehouse killed {} people on Sunday, the fire service said. The storeroom burned down."
DIED = "At least {} people died in a fire at the Corvale warehouse on Sunday, officials said. Crews fought the flames."
KILLED = "The fire at the Corvale warehouse killed {} people on Sunday, hospital officials said. Families waited outside."


def told(*numbers: int, changed: str | None, hours: tuple[str, str, str] = (MORNING, LATER, EVENING)) -> tuple[str, ...]:
    """The values of the toll in three reports, in their order; the first was changed at this moment."""
    words = (FIRE, DIED, KILLED)
    outlets = ("Halyard Wire", "Beacon Wire", "Corvale Times")
    story = over_days(*((h, o, w.format(n)) for h, o, w, n in zip(hours, outlets, words, numbers, strict=True)))
    first = story.members[0]
    members = (replace(first, report=replace(first.report, modified=changed)), *story.members[1:])
    (found,) = compare([replace(story, members=members)])
    return _shown(found, {m.report.id: m.reading for m in members})


def _shown(found: Comparison, readings: dict) -> tuple[str, ...]:
    (view,) = stories_of(Outcome(comparisons=(found,), alone=(), failures=(), readings=readings))
    return next(v.values for s in view.sections for v in s.claims if v.claim.relation == "developed")


def test_a_number_that_was_edited_in_stands_behind_what_was_told_meanwhile() -> None:
    assert told(12, 11, 17, changed=NOON) == ("At least 11", "12", "17")


def test_without_a_change_reports_stand_as_they_were_published() -> None:
    assert told(11, 12, 17, changed=None) == ("11", "at least 12", "17")


def test_what_stood_there_from_the_first_stays_first() -> None:
    assert told(11, 12, 17, changed=NEXT) == ("11", "at least 12", "17")


def test_a_change_whose_moment_is_open_stands_where_numbers_rise() -> None:
    assert told(12, 11, 17, changed=NEXT) == ("At least 11", "12", "17")


@pytest.mark.parametrize(
    ("published", "modified", "moment"),
    [
        (MORNING, NOON, NOON),
        (NOON, MORNING, NOON),
        ("2031-03-09", NOON, NOON),
        (NOON, "2031-03-09", NOON),
        (None, NOON, NOON),
        (MORNING, None, MORNING),
        (MORNING, "of late", MORNING),
        (None, None, None),
    ],
)
def test_a_text_is_told_when_it_came_to_be_as_it_is(published: str | None, modified: str | None, moment: str | None) -> None:
    report = Report(
        id="r", title=None, outlet=None, url=None, published=published, modified=modified, extent="full", copy_of=None, text=""
    )
    assert told_at(report) == moment
