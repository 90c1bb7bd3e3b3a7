"""What an entry of the timeline or the process rests on, in a terminal.

in: a sheet, a story, an entry's place    out: lines on the sheet, where it was asked to explain.
"""

from __future__ import annotations

from sayso.export.sheet import Sheet
from sayso.export.view import StoryView

Place = tuple[str, int]
"""A part of the comparison, and an entry's index in it."""


def put_ground(sheet: Sheet, story: StoryView, place: Place, beside: Place | None = None) -> None:
    """The words that an entry rests on with what was made of them, and what was not taken; without what was told of it beside
    already, where the timeline has the step too."""
    ground, told = story.ground(*place), story.ground(*beside) if beside else None
    if ground is None:
        return
    text = story.text(ground.report) if ground.report else ""
    named = [f"{b.what}: “{b.span.of(text)}”" for b in ground.rests_on if told is None or b not in told.rests_on]
    rule = [line for line in ground.rule if told is None or line not in told.rule]
    sheet.put(("; ".join((*named, *rule)), "dim"), indent=6, hang=2)
    for runner in ground.runners_up:
        if told is None or runner not in told.runners_up:
            what = f" {runner.told}" if runner.told else ""
            words = runner.span.of(story.text(runner.report))
            sheet.put(
                (f"not taken ({runner.score:.2f}{what}), {story.names[runner.report]}: {words}", "dim"), indent=6, hang=2, lines=1
            )
