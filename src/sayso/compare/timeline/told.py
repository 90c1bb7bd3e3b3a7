"""What the reports of a story tell as done or to be done, each of its day: what the timeline and the process are made of.

in: a story    out: its happenings in words that stand alone, and those in words that do not, which only say what came of others
"""

from __future__ import annotations

from msgspec.structs import replace

from sayso.compare.timeline.happenings import Happening, all_happenings
from sayso.compare.timeline.hours import of_their_day
from sayso.compare.timeline.month_days import with_month_days
from sayso.model import Story


def told_of(story: Story) -> tuple[list[Happening], list[Happening]]:
    """The happenings that stand alone, and those that hang on other words."""
    story = replace(story, members=tuple(map(with_month_days, story.members)))
    found = of_their_day(all_happenings(story), story)
    return [h for h in found if h.stands], [h for h in found if not h.stands]


def happenings(story: Story) -> list[Happening]:
    """Every dated happening of the reports whose words stand alone, in order."""
    return told_of(story)[0]
