"""Why an entry of the timeline has its day, in words, for a look inside.

in: a story and its timeline    out: a `Ground` for each entry: the words that date it, what was made of them, and the other
tellings of the same thing, of which the entry tells best.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from sayso.compare.clauses.corrections import Corrections
from sayso.compare.timeline.by_claims import Known
from sayso.compare.timeline.happenings import Happening
from sayso.compare.timeline.tellings import tellings
from sayso.compare.timeline.told import happenings
from sayso.model import Basis, Claim, Ground, ProcessStep, Report, RunnerUp, Story, TimelineEntry, dated, day_of

MOST = 3  # runners-up of an entry
_HOUR = re.compile(r"(?:about |around |just (?:before|after) )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?|noon|midnight)", re.I)
_WITH_YEAR = re.compile(r"\b\d{4}\b")
# A day counted from one that was told of before, not from publication.
_FROM_TOLD = re.compile(
    r"\b(?:following|previous|preceding|prior|subsequent|same|that|earlier|later|before|after)\b|\bnext day\b", re.I
)


def timeline_grounds(story: Story, entries: Sequence[TimelineEntry], claims: Sequence[Claim] = ()) -> Iterator[Ground]:
    """What each entry of a timeline rests on."""
    reports = {m.report.id: m.report for m in story.members}
    known = Known(claims, story)
    told = [h for h in happenings(story) if not known.is_no_fact(h.entry, h.clause)]
    groups = {(g[0].entry.report, g[0].entry.span): g for g in tellings(told, Corrections.of(story), known)}
    for k, entry in enumerate(entries):
        group = groups.get((entry.report, entry.span), [])
        yield Ground(
            part="timeline",
            index=k,
            report=entry.report,
            rests_on=tuple(basis_of_day(group)),
            rule=(*how_dated(entry, group, reports[entry.report]), *_became(entry)),
            runners_up=runners_up(group),
        )


def basis_of_day(group: Sequence[Happening]) -> Iterator[Basis]:
    """The words that date the first telling of a happening."""
    if group and group[0].time is not None:
        yield Basis(what="its day", span=group[0].time)


def how_dated(entry: TimelineEntry | ProcessStep, group: Sequence[Happening], report: Report) -> Iterator[str]:
    """How the days of an entry came from its words."""
    if group and group[0].time is not None:
        yield _counted(group[0].time.of(report.text), entry.first, report)
    if entry.first is None and entry.last is not None:
        yield "told only by when, so that its first day is open"
    published = day_of(dated(report))
    if entry.status == "planned":
        ahead = published is not None and entry.first is not None and entry.first > published
        yield "planned: its day lies after the report's" if ahead else "planned: its words announce it"
    if len(group) > 1:
        most = group[0].telling >= max(h.telling for h in group)
        why = (
            "tell most: to the day, of named ones, of what the story is about"
            if most
            else "tell its hour, which others have otherwise"
        )
        yield f"{len(group)} tellings of one thing; these words {why}"


def _counted(words: str, first: date | None, report: Report) -> str:
    """What a time is counted from. first: the day that it was taken for."""
    day, hour = day_of(dated(report)), _HOUR.fullmatch(words) is not None
    if hour and first is None:
        return "told by its hour alone; nothing says surely of which day"
    if hour and first != day:
        return "its hour is of a day told of before it"
    if _WITH_YEAR.search(words):
        return "names its year itself"
    if _FROM_TOLD.search(words):
        return "counted from a day told of before it, or from publication"
    if day is not None and report.published is None:
        return f"counted from its last change, {day}, for no day of publication is known"
    return f"counted from publication, {day}" if day else "no day of publication is known"


def _became(entry: TimelineEntry) -> Iterator[str]:
    """What a later report makes of what was announced."""
    if entry.came is not None:
        yield f"a later report has it that it {'came' if entry.came else 'did not come'}"


def runners_up(group: Sequence[Happening]) -> tuple[RunnerUp, ...]:
    """The other tellings of a happening, the most telling first."""
    return tuple(RunnerUp(report=h.entry.report, span=h.entry.span, score=round(h.telling, 2)) for h in group[1 : MOST + 1])
