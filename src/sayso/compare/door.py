"""The order in which a story is compared:

clauses of all reports | aligned into claims | relation, kinds, why | voices | ranked | what is left out; then timeline, origins,
process, and what moved since a moment
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.changes.door import changes
from sayso.compare.claims.door import Claims, claims_of
from sayso.compare.claims.shown import shown_in
from sayso.compare.clauses.kept import at_work
from sayso.compare.clauses.phrasal import in_one_verb
from sayso.compare.clauses.spaced import spaced
from sayso.compare.clauses.who_is_meant import all_as_meant
from sayso.compare.options import CompareOptions
from sayso.compare.process.door import process
from sayso.compare.process.grounds import process_grounds
from sayso.compare.timeline.door import timeline
from sayso.compare.timeline.grounds import timeline_grounds
from sayso.compare.voices.origins import origins
from sayso.compare.voices.people import with_people
from sayso.model import Claim, Comparison, Ground, Process, Report, Story, TimelineEntry, dated, day_of


def compare(stories: Iterable[Story], options: CompareOptions | None = None) -> Iterator[Comparison]:
    """The comparison of each story, in order, lazily. A story of one report has only what stands in it alone."""
    o = options or CompareOptions()
    return (_at_work(story, o) for story in stories)


def _at_work(story: Story, o: CompareOptions) -> Comparison:
    with at_work():
        return _compared(story, o)


def _compared(story: Story, o: CompareOptions) -> Comparison:
    story = _read(story)
    reports = tuple(m.report for m in story.members)
    story = with_people(_in_one_verb(_as_meant(spaced(story))))
    days = sorted(d for m in story.members if (d := day_of(dated(m.report))) is not None)
    dealt = process(story)
    found = claims_of(story, o, dealt)
    entries = timeline(story, found.claims)
    texts, told = {r.id: r.text for r in reports}, _not_otherwise(found.claims, entries)
    return Comparison(
        story=story.name,
        title=story.title,
        first=days[0] if days else None,
        last=days[-1] if days else None,
        reports=reports,
        claims=tuple(replace(claim, shown=shown_in(claim, texts)) for claim in told),
        timeline=entries,
        origins=origins(story),
        process=dealt,
        omissions=found.omissions,
        since=o.since,
        changes=changes(_new_of(found), story, o.since, entries, dealt) if o.since else (),
        explained=found.explained,
        grounds=tuple(_grounds(story, entries, dealt, found.claims)) if o.explain else (),
        unread=tuple(Report.of(r.article) for r in story.unread),
    )


def _new_of(found: Claims) -> list[Claim]:
    """The claims but those that tell nothing new, since an earlier report has them in other words."""
    return [c for c in found.claims if c.id not in found.old]


def _not_otherwise(claims: Sequence[Claim], entries: Sequence[TimelineEntry]) -> list[Claim]:
    """The claims; what only one report has is not surely so where the timeline has it as another's with another number: "the fire
    began at 4.30", beside "broke out at three"."""
    other = [(o.report, o.span) for e in entries for o in e.otherwise]

    def is_other(claim: Claim) -> bool:
        return claim.relation == "only_one" and any(a.report == r and a.span.touches(s) for a in claim.accounts for r, s in other)

    return [replace(c, relation="unmatched") if is_other(c) else c for c in claims] if other else list(claims)


def _as_meant(story: Story) -> Story:
    """A story with each statement as that of whoever is meant to say it."""
    meant = all_as_meant([m.reading for m in story.members])
    told = zip(story.members, meant, strict=True)
    return replace(story, members=tuple(m if m.reading is r else replace(m, reading=r) for m, r in told))


def _in_one_verb(story: Story) -> Story:
    """A story with each deed in one verb, where a report tells it in several words."""
    members = []
    for m in story.members:
        told = m.reading.clauses
        plain = tuple(in_one_verb(c, m.report.text) for c in told)
        same = all(one is other for one, other in zip(told, plain, strict=True))
        members.append(m if same else replace(m, reading=replace(m.reading, clauses=plain)))
    return replace(story, members=tuple(members))


def _grounds(story: Story, entries: tuple[TimelineEntry, ...], dealt: Process | None, claims: Sequence[Claim]) -> Iterator[Ground]:
    yield from timeline_grounds(story, entries, claims)
    if dealt is not None:
        yield from process_grounds(story, dealt)


def _read(story: Story) -> Story:
    """A story of the reports that could be read: what is in another language says nothing, nor leaves anything out."""
    unread = tuple(m.reading for m in story.members if not m.reading.read and m.report.text.strip())
    if not unread:
        return story
    kept = tuple(m for m in story.members if m.reading not in unread)
    return replace(story, members=kept, unread=(*story.unread, *unread))
