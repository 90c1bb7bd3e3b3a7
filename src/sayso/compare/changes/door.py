"""Changes: what moved in a story since a moment.

in: its claims, timeline, reports and the moment    out: `Change`s, in the order of the claims: what is new, numbers given
otherwise, denials, a source now named, an account that an outlet's later version no longer has or that a later report says was
taken back, an offer withdrawn, what pages have otherwise since; then what was announced and has come, or was called off. Before
all that, how the process stands now and what became of its conditions. A report counts as later by its day or instant; one that
gives none can't be placed and moves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.changes.counts import counted
from sayso.compare.changes.denials import denied
from sayso.compare.changes.done import Teller, in_order
from sayso.compare.changes.in_claims import moved_in
from sayso.compare.changes.in_turn import in_turn
from sayso.compare.changes.moved import corrected, of_process, on_record
from sayso.compare.changes.no_news import News
from sayso.compare.changes.revisions import one_number
from sayso.compare.changes.stepwise import stepwise
from sayso.compare.changes.taken_back import is_within, retracted, withdrawn
from sayso.compare.changes.turning import turning
from sayso.compare.clauses.corrections import Corrections
from sayso.model import Change, Claim, Process, Report, Story, Stretch, TimelineEntry, dated, instant_of

_AHEAD = re.compile(r"\b(?:will|is to|are to|plans? to)\b", re.I)  # what is still to come has not come


def changes(
    claims: Sequence[Claim], story: Story, since: str, timeline: Sequence[TimelineEntry] = (), dealt: Process | None = None
) -> tuple[Change, ...]:
    """What the reports from this moment on moved. `since`: an ISO 8601 day or instant; a day counts whole."""
    reports = [m.report for m in story.members]
    by_id = {r.id: r for r in reports}
    start = instant_of(since)
    ends = {r.id: end for r in reports if (end := instant_of(dated(r), last=True)) is not None}
    later = {report for report, end in ends.items() if start is not None and end >= start}
    known = set(ends)
    corrections = Corrections.of(story)
    back = list(retracted(claims, story, later))
    gone = {(c.claim, c.report) for c in back if c.claim}
    told = [change for claim in claims for change in moved_in(claim, by_id, later, known, story, corrections)]
    told = [
        c
        for c in told
        if c.kind not in ("new", "denial", "withdrawn", "turned") or not ((c.claim, c.report) in gone or is_within(c, back))
    ]
    moved = list(of_process(dealt, by_id, later, known)) if dealt else []
    earlier, since_then = ([Teller(m) for m in in_order(story, ids)] for ids in (known - later, later))
    known_then = known - later
    turns = [c for c in turning(earlier, since_then) if not corrections.said_in(Stretch(c.report, c.span), known_then)]
    found = [
        *moved, *told, *on_record(story, later, known), *_denials(story, later, known, corrections), *corrected(story, later),
        *back, *withdrawn(claims, reports, later, corrections),
        *_edited(story, later), *turns,
    ]  # fmt: skip
    every = stepwise((*found, *_come(timeline, by_id, later, found, corrections)), claims, by_id)
    news = News(dealt, earlier, since_then)
    every = [c for c in (*every, *_uncounted(counted(earlier, since_then), every)) if news.is_news(c)]
    return in_turn(every, earlier, since_then)


def _uncounted(counts: Iterator[Change], found: Sequence[Change]) -> Iterator[Change]:
    """The counts that no change of a claim gives already."""
    told = [c for c in found if c.kind == "number"]
    for c in counts:
        same = (t for t in told if (t.report == c.report and t.span.touches(c.span)) or one_number(t.after or "", c.after or ""))
        if next(same, None) is None:
            yield c


def _edited(story: Story, later: set[str]) -> Iterator[Change]:
    """What the pages of older reports have otherwise since; a report that is later is news as it is."""
    for r in story.reworded:
        if r.report in later:
            continue
        pairs = [(before, after) for before, after in r.numbers if before is not None and after is not None]
        if pairs and len(pairs) == len(r.numbers):
            before, after = (", ".join(numbers) for numbers in zip(*pairs, strict=True))
            yield Change(kind="number", claim=None, report=r.report, span=r.span, published=r.seen, before=before, after=after)
        else:
            told = " ".join((r.before or "").split()) or None
            yield Change(
                kind="cut" if r.gone else "edited", claim=None, report=r.report, span=r.span, published=r.seen, before=told
            )  # fmt: skip


def _come(
    timeline: Sequence[TimelineEntry],
    reports: dict[str, Report],
    later: set[str],
    found: Sequence[Change],
    corrections: Corrections,
) -> Iterator[Change]:
    """What was announced before, and what a later report has it that became of it, where no claim tells that already, and both do
    not say one thing by a person's word."""
    for e in timeline:
        if e.came is None or e.came_report not in later or e.came_span is None or e.report in later:
            continue
        if corrections.one_thing(Stretch(e.report, e.span), Stretch(e.came_report, e.came_span)):
            continue
        if e.came and _AHEAD.search(e.came_span.of(reports[e.came_report].text)):
            continue
        told = any(c.kind in ("came", "off") and c.report == e.came_report and c.span.touches(e.came_span) for c in found)
        if not told:
            yield Change(
                kind="came" if e.came else "off",
                claim=None,
                report=e.came_report,
                span=e.came_span,
                published=reports[e.came_report].published,
            )


def _denials(story: Story, later: set[str], known: set[str], corrections: Corrections) -> Iterator[Change]:
    """What somebody denies in a later report, but for what says one thing with an earlier one by a person's word."""
    earlier = [m.report.id for m in story.members if m.report.id in known - later]
    return (c for c in denied(story, later, known) if not corrections.said_in(Stretch(c.report, c.span), earlier))
