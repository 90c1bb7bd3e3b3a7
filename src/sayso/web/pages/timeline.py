"""What happened when in a story, beside when it was told first and by whom."""

from __future__ import annotations

from functools import partial

from sayso.export.document import Document
from sayso.export.whenrows import as_when, rows_wanted
from sayso.web.addresses import timeline_at
from sayso.web.asked import Asked
from sayso.web.shelf import Moved, Shelf


def timeline(shelf: Shelf, asked: Asked) -> Document | Moved:
    """The timeline of a story, narrowed by days, outlet and who is named."""
    wanted, library = asked.wanted(), shelf.library
    story = library.told_story(asked.name)
    narrowed = {"about": wanted.actor, "outlet": wanted.outlet, "since": wanted.since, "until": wanted.until}
    if story.name != asked.name:
        return Moved(timeline_at(story.name, **narrowed))
    compared = shelf.compared(story)
    rows = rows_wanted(compared, story, wanted)
    return shelf.document(
        "timeline.html", story=library.story(story.name).story, rows=list(zip(rows, as_when(compared, rows), strict=True)),
        texts={m.report.id: m.report.text for m in story.members}, narrowed=narrowed, some=any(narrowed.values()),
        like=library.outlets_like(wanted.outlet) if wanted.outlet else None, here=partial(timeline_at, story.name),
    )  # fmt: skip
