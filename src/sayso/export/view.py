"""What both outputs show of a comparison, worked out once.

in: an `Outcome`    out: a `StoryView` for each comparison. No markup and no widths here: text and HTML lay the same views out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import combinations, pairwise

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare import CompareOptions
from sayso.export.accounts import AccountView, Piece, accounts_of, bare, unbound
from sayso.export.labels import SECTIONS, TOGETHER, names_of, section_of, value_of
from sayso.export.settled import SettledView, settled
from sayso.export.standing import Standing, is_one_text, standing_of
from sayso.model import (
    Account,
    Claim,
    Comparison,
    Ground,
    Reading,
    Report,
    TimelineEntry,
    by_moment,
    dated,
    surely_before,
    told_at,
)
from sayso.pipeline import Outcome

_O = CompareOptions()
#: How many claims of a relation a comparison keeps: where there are as many, there may have been more.
_KEPT = {"differ": _O.most_differ, **dict.fromkeys(("developed", "agree", "only_one", "unmatched"), _O.most)}

_LONG_BEFORE = timedelta(days=60)  # what is over so long before the first report leads up to the story and is none of it
_EVERY_OTHER = 3  # whole reports of their own that it takes for "all others have it"
_NAMED_DAY = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\b"
)
_ALONE = ("only_one", "unmatched")


class ClaimView(Struct, frozen=True, kw_only=True):
    """A claim as it is shown; number counts over the whole story, reports tells how many have it, copies aside; settled is what a
    person said of its accounts."""

    number: int
    claim: Claim
    pieces: tuple[Piece, ...]
    values: tuple[str, ...]
    accounts: tuple[AccountView, ...]
    reports: int
    cut_before: bool = False
    cut_after: bool = False
    settled: SettledView = SettledView()


class SectionView(Struct, frozen=True, kw_only=True):
    """Claims of one kind under one heading; capped where a comparison may have had more than it keeps."""

    key: str
    title: str
    note: str
    claims: tuple[ClaimView, ...]
    capped: bool = False

    @property
    def tally(self) -> str:
        """How many there are, "30+" where only the most telling were kept."""
        return f"{len(self.claims)}{'+' if self.capped else ''}"


class StoryView(Struct, frozen=True, kw_only=True):
    """A comparison, ready to be laid out. reports: in the order in which they are shown, by their days."""

    comparison: Comparison
    reports: tuple[Report, ...]
    names: dict[str, str]
    sections: tuple[SectionView, ...]
    standing: Standing

    def claim(self, id: str) -> ClaimView:
        """The view of a claim."""
        return next(v for section in self.sections for v in section.claims if v.claim.id == id)

    def ground(self, part: str, index: int) -> Ground | None:
        """What an entry of the timeline or the process rests on, where that was asked for."""
        return next((g for g in self.comparison.grounds if (g.part, g.index) == (part, index)), None)

    def text(self, report: str) -> str:
        """The text of a report."""
        return next(r.text for r in self.comparison.reports if r.id == report)


def untold(story: StoryView) -> str | None:
    """Why it is not told what one report leaves out, where there are three reports and more, but not three that are whole and no
    copies; None where it is told, or where two reports are all there is."""
    reports = story.comparison.reports
    own = sum(r.copy_of is None and r.extent == "full" for r in reports)
    if len(reports) < _EVERY_OTHER or own >= _EVERY_OTHER or story.standing.one_text:
        return None
    here = "one is" if own == 1 else f"{own or 'none'} are"
    return f"not told: it takes three whole reports that are no copies; here {here}"


def together(outcome: Outcome) -> str:
    """What a reader can do about reports that were left out; nothing where there is none that they could stand beside."""
    return TOGETHER if outcome.alone and (outcome.comparisons or len(outcome.alone) > 1) else ""


def stories_of(outcome: Outcome) -> list[StoryView]:
    """The view of each comparison, in order."""
    return [_story(c, outcome.readings) for c in outcome.comparisons]


def by_day(reports: Sequence[Report]) -> list[Report]:
    """Reports by their days, those that give none last, each original before its copies; else as they were given."""
    moments = {r.id: by_moment(dated(r)) for r in reports}

    def turn(report: Report) -> tuple[datetime, bool]:
        original = moments.get(report.copy_of or "")
        return (moments[report.id], False) if original is None else (max(moments[report.id], original), True)

    return sorted(reports, key=turn)


class Row(Struct, frozen=True):
    """A row of the timeline: an entry, its place in it, and the entry that announced it, which has no row then."""

    index: int
    entry: TimelineEntry
    announced: TimelineEntry | None = None


def rows_of(c: Comparison) -> list[Row]:
    """The timeline, what was announced and came once: in the words that tell it as done, where they are an entry of their own."""
    told = {(e.report, e.span) for e in c.timeline}
    came = {(e.came_report, e.came_span): e for e in c.timeline if e.came and (e.came_report, e.came_span) in told}
    ahead = {id(e) for e in came.values()}
    return [Row(i, e, came.get((e.report, e.span))) for i, e in enumerate(c.timeline) if id(e) not in ahead]


def news_from(rows: Sequence[Row], c: Comparison) -> int:
    """From which of the rows on the timeline tells the story itself: what is long over before its first report is background. 0
    where nothing is, or all of it."""
    if c.first is None:
        return 0
    over = sum((row.entry.last or row.entry.first or date.max) < c.first - _LONG_BEFORE for row in rows)
    return over if over < len(rows) else 0


def first_of(reports: Mapping[str, Report], entry: TimelineEntry) -> str | None:
    """The report that told an entry before all others that do; None where their days are equal and no hour parts them."""
    first, *others = entry.reports or (entry.report,)
    told = [dated(reports[id]) if id in reports else None for id in others]
    return first if all(surely_before(entry.told, moment) for moment in told) else None


def first_told(story: StoryView, entry: TimelineEntry) -> str | None:
    """The name of whoever told an entry first, where that is known."""
    first = first_of({r.id: r for r in story.comparison.reports}, entry)
    return story.names[first] if first else None


def others_of(story: StoryView, entry: TimelineEntry) -> list[str]:
    """Who tells an entry with another number, and which: "Halyard Wire has 140"."""
    return [f"{story.names[o.report]} has {' '.join(o.span.of(story.text(o.report)).split())}" for o in entry.otherwise]


def _story(comparison: Comparison, readings: dict[str, Reading]) -> StoryView:
    reports, names = {r.id: r for r in comparison.reports}, names_of(comparison.reports)
    return StoryView(
        comparison=comparison,
        reports=tuple(by_day(comparison.reports)),
        names=names,
        sections=tuple(_with_word(tuple(_sections(comparison, reports, readings)), names)),
        standing=standing_of(comparison, readings),
    )


def _sections(comparison: Comparison, reports: dict[str, Report], readings: dict[str, Reading]) -> Iterator[SectionView]:
    """The claims in the order they are read, each section's in the order they came: most telling first."""
    number, claims = 0, comparison.claims
    one_text = is_one_text(comparison)
    kept = Counter(claim.relation for claim in claims)
    unsure = {claim.relation for claim in claims if not claim.sure}  # these come last, so that of the sure ones none was cut
    for key, title, note in SECTIONS:
        views = []
        for claim in claims:
            if section_of(claim) == key:
                number += 1
                views.append(_claim(number, claim, reports, readings))
        if views:
            relation = views[0].claim.relation
            if one_text and key in _ALONE:
                title, note = "What the one text says", "there is no other to find it in"
            cut = kept[relation] >= _KEPT[relation] and not (relation in unsure and all(v.claim.sure for v in views))
            yield SectionView(key=key, title=title, note=note, claims=tuple(views), capped=cut)


def _with_word(sections: Sequence[SectionView], names: dict[str, str]) -> Iterator[SectionView]:
    """The sections, with what a person said of each claim, which may name others by their numbers."""
    numbers = {view.claim.id: view.number for section in sections for view in section.claims}
    for section in sections:
        if any(view.claim.apart or view.claim.at_one for view in section.claims):
            views = (replace(view, settled=settled(view.claim, names, numbers)) for view in section.claims)
            section = replace(section, claims=tuple(views))
        yield section


def _values(claim: Claim, accounts: Sequence[AccountView]) -> tuple[str, ...]:
    """The values of a claim's accounts, each once: of what has changed "at least seven" and "Seven" are one."""
    changed = claim.relation == "developed"
    told = {unbound(bare(a.value)) if changed else bare(a.value): a.value for a in reversed(accounts) if a.value}
    shown = [value_of(claim, value) for value in reversed(told.values())]
    return (*shown[:1], *(_in_midst(v) if changed or "number" in claim.differs_in else v for v in shown[1:]))


def _in_midst(value: str) -> str:
    """A number's words as they stand within a line: "at least seven", not "At least seven"; a day's name keeps its capital."""
    if value[:1].isupper() and _NAMED_DAY.match(value):
        return value
    return value[:1].lower() + value[1:] if value[1:2].islower() or value[1:2] == " " else value


def _in_time(
    claim: Claim, accounts: Sequence[AccountView], reports: dict[str, Report], readings: dict[str, Reading]
) -> list[AccountView]:
    """The accounts of what has changed, in the order in which they were told. What a report that was changed later has may be from
    any moment since it was published: from the last, unless numbers fall then that rise otherwise."""
    sizes = {(a.report, a.span): _size_of(a, readings) for a in claim.accounts}

    def report(a: AccountView) -> Report:
        return reports[a.places[0].report]

    def size(a: AccountView) -> float | None:
        return sizes.get((a.places[0].report, a.places[0].span))

    def falls(order: Sequence[AccountView]) -> bool:
        told = [n for a in order if (n := size(a)) is not None]
        return any(one > other for one, other in pairwise(told))

    now = sorted(accounts, key=lambda a: by_moment(told_at(report(a))))
    first = sorted(accounts, key=lambda a: by_moment(dated(report(a))))
    if now == first and all(told_at(report(a)) == dated(report(a)) for a in accounts):
        return now
    grown = sorted(now, key=lambda a: size(a) or 0.0)
    if any(surely_before(told_at(report(b)), dated(report(a))) for a, b in combinations(grown, 2)):
        grown = now
    return next((order for order in (now, first, grown) if not falls(order)), now)


def _size_of(account: Account, readings: dict[str, Reading]) -> float | None:
    """The number that an account's value is, where it is one."""
    reading = readings.get(account.report)
    found = (q for c in reading.clauses for q in c.quantities) if reading else ()
    return next((q.low if q.low is not None else q.high for q in found if any(m.touches(q.span) for m in account.marks)), None)


def _claim(number: int, claim: Claim, reports: dict[str, Report], readings: dict[str, Reading]) -> ClaimView:
    accounts = tuple(accounts_of(claim, reports, readings))
    if claim.relation == "developed":
        accounts = tuple(replace(a, same_origin=False, repeated=False) for a in _in_time(claim, accounts, reports, readings))
    above = next((a for a in accounts if a.as_above), None)
    return ClaimView(
        number=number,
        claim=claim,
        pieces=above.pieces if above else (Piece(claim.claim),),
        values=_values(claim, accounts),
        accounts=accounts,
        cut_before=above is not None and above.cut_before,
        cut_after=above is not None and above.cut_after,
        reports=len({a.report for a in claim.accounts if reports[a.report].copy_of not in reports}),
    )
