"""The timeline: what happened when, in the reports' own words.

in: a story    out: entries, earliest first, those of one day by their hours. A happening is a clause with a day, month or year of
its own and a verb that tells of something done (`happenings`); what several reports tell alike stands once, and most telling is
what several tell, to the day, of named ones (`tellings`). Each says when it was told first, by whom; what was announced also says
whether a later report has it that it came (`became`). A person's word goes before all rules: what was set apart is of two things,
and what says one thing differs in nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.clauses.corrections import Corrections
from sayso.compare.timeline.became import came_of, in_time
from sayso.compare.timeline.by_claims import Known, came_by_claims
from sayso.compare.timeline.coming import decided_since
from sayso.compare.timeline.day_order import by_the_hour
from sayso.compare.timeline.happenings import Happening, in_order
from sayso.compare.timeline.kept_shut import stayed_shut
from sayso.compare.timeline.tellings import once
from sayso.compare.timeline.told import told_of
from sayso.model import Claim, Member, Span, Story, TimelineEntry, by_moment, dated, surely_before

MOST = 20  # entries; more than a screen is no overview


def timeline(story: Story, claims: Sequence[Claim] = ()) -> tuple[TimelineEntry, ...]:
    """What happened when, earliest first: at most `MOST` happenings, each in the words of the report that tells it best. claims: of
    the story, which know of tellings in other words."""
    word, known = Corrections.of(story), Known(claims, story)
    standing, hanging = told_of(story)
    found = once([h for h in standing if not known.is_no_fact(h.entry, h.clause)], word, known)
    own = [m for m in story.members if m.report.copy_of is None]
    became = [_became(h, [*found, *hanging], word, claims, story, own) for h in sorted(found, key=lambda h: -h.telling)[:MOST]]
    return by_the_hour(sorted(map(known.with_tellers, became), key=in_order))


def _became(
    h: Happening, found: Sequence[Happening], word: Corrections, claims: Sequence[Claim], story: Story, own: Sequence[Member]
) -> TimelineEntry:
    """The entry of a happening; of what was announced, with what came of it by any of its tellings."""
    for told in (h, *h.also):
        other = in_time(told, found, word)
        (entry,) = came_by_claims([came_of(other.entry, other.words, own, word)], claims, story)
        if entry.came is not None:
            return replace(h.entry, came=entry.came, came_report=entry.came_report, came_span=entry.came_span)
        for m in sorted(own, key=lambda m: (by_moment(dated(m.report)), m.report.id)):
            if h.entry.status != "planned" or (at := _done_since(told, m)) is None:
                continue
            return replace(h.entry, came=True, came_report=m.report.id, came_span=at)
    return h.entry


def _done_since(told: Happening, m: Member) -> Span | None:
    """Where a later report tells that what was announced was done; of what was to stay closed a report of one day will do, whatever
    its hour: that it "was closed until 9 p.m." was told after."""
    at = decided_since(told, m) if surely_before(told.entry.told, dated(m.report)) else None
    if at is not None or m.report.id == told.entry.report or surely_before(dated(m.report), told.entry.told):
        return at
    return stayed_shut(told.entry, told.clause, m)
