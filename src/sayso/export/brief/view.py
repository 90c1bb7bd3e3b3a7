"""What a brief says, worked out once for every way to write it.

in: a story's view and its readings    out: a `Brief`: sections of lines, each with numbered citations, and the list of what is
cited.

what all say | what differs | who says so | what is open | timeline | what is new since
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from sayso.export.accounts import bare
from sayso.export.brief.agreeing import agreeing, told_by_all
from sayso.export.brief.cites import Cite, Numbers, cut
from sayso.export.brief.differing import differing
from sayso.export.brief.line import Line, and_more, in_order, in_turn, unless_told, whole
from sayso.export.brief.speakers import speakers
from sayso.export.brief.standing import standing_words
from sayso.export.brief.unsettled import silent, unknown
from sayso.export.foremost import foremost
from sayso.export.labels import (
    CHANGES,
    count,
    days,
    heading,
    moment,
    moved,
    stands,
    unmoved,
    when,
)
from sayso.export.standing import meant_in
from sayso.export.view import StoryView, others_of, rows_of, stories_of
from sayso.export.word_of import word_of
from sayso.model import (
    Comparison,
    ProcessState,
    Reading,
    dated,
    day_of,
)  # fmt: skip
from sayso.pipeline import Outcome

#: Lines of a section at most, so that all fit one page.
MOST = {"all": 4, "differs": 4, "who": 5, "open": 5, "when": 5, "new": 4}
#: The same where what is new is told too.
MOST_WITH_NEW = {**MOST, "all": 3, "differs": 3, "open": 4, "when": 4}
_CONDITIONS = 2  # that stand before what is not known


class Section(Struct, frozen=True, kw_only=True):
    """Lines under a heading."""

    key: str
    title: str
    lines: tuple[Line, ...]


class Brief(Struct, frozen=True, kw_only=True):
    """One page on a story."""

    title: str
    when: str | None
    counts: str
    sections: tuple[Section, ...]
    cites: tuple[Cite, ...]


def briefs_of(outcome: Outcome, files: Mapping[str, str] | None = None) -> list[Brief]:
    """The brief of each story, in order. files: by report, the address of the file that it was read from, as seen from where the
    brief will lie; a page that gives no address of its own is linked there."""
    return [_brief(view, outcome.readings, files or {}) for view in stories_of(outcome)]


def _brief(view: StoryView, readings: dict[str, Reading], files: Mapping[str, str]) -> Brief:
    c, numbers = view.comparison, Numbers(view.comparison, files)
    claims = [claim for section in view.sections for claim in section.claims]
    most = MOST_WITH_NEW if c.since else MOST
    own = sum(r.copy_of is None for r in c.reports)
    agreed = "What all say" if told_by_all(claims, own, most["all"]) else "What all, or several, say"
    stood = c.process is not None and bool(c.process.state)
    made = (
        ("all", agreed, agreeing(claims, own, readings, numbers, most["all"])),
        ("differs", "What differs", differing(claims, numbers, most["differs"], c, readings)),
        ("who", "Who says so", speakers(c, meant_in(c, readings), numbers, most["who"])),
        ("open", f"{'How it stands, what' if stood else 'What'} is open", _open(view, readings, numbers, most["open"])),
        ("when", "When", _timeline(view, readings, numbers, most["when"])),
        ("new", f"New since {moment(c.since or '')}", _new(view, readings, numbers, most["new"])),
    )
    sections = [
        Section(key=key, title=title, lines=tuple(map(in_order, lines))) for key, title, lines in made if key != "new" or c.since
    ]
    return Brief(
        title=heading(c),
        when=days(c.first, c.last),
        counts=_counts(view),
        sections=tuple(s for s in sections if s.lines or s.key in ("differs", "new")),
        cites=numbers.listed(view.names, readings),
    )


def _counts(view: StoryView) -> str:
    c = view.comparison
    copies = sum(r.copy_of is not None for r in c.reports)
    told = [count(len(c.reports), "report"), *([f"{copies} of them {'a copy' if copies == 1 else 'copies'}"] if copies else [])]
    named, unnamed = view.standing.named, view.standing.unnamed
    sources = (
        f"{named} named and {count(unnamed, 'unnamed source')}" if unnamed else f"{count(named, 'named source')}, none unnamed"
    )
    return ", ".join([*told, sources])


def newest(c: Comparison, states: Sequence[ProcessState]) -> list[ProcessState]:
    """Of what reports say of how it stands, what those of the newest day do; all, where one gives no day."""
    days_of = {r.id: day_of(dated(r)) for r in c.reports}
    last = max((d for s in states if (d := days_of[s.report]) is not None), default=None)
    return [s for s in states if days_of[s.report] in (last, None)]


def _open(view: StoryView, readings: dict[str, Reading], numbers: Numbers, most: int) -> Iterator[Line]:
    """What is told as not known, who would not comment, what the next step hangs on, and what was announced."""
    c = view.comparison
    lines = chain(
        _states(c, readings, numbers),
        _conditions(c, readings, numbers, slice(_CONDITIONS)),
        unknown(in_turn(c), c, readings, numbers),
        silent(in_turn(c), readings, numbers),
        _conditions(c, readings, numbers, slice(_CONDITIONS, None)),
    )
    seen: set[str] = set()
    cited = numbers.given()
    for line in lines:
        if (words := bare(line.words or "")) in seen:
            continue
        seen.add(words)
        if len(seen) <= most:
            cited = numbers.given()
            yield line
    numbers.forget(cited)
    yield from and_more(len(seen) - most)


def _states(c: Comparison, readings: Mapping[str, Reading], numbers: Numbers) -> Iterator[Line]:
    """How the process stands, where there is one: as the newest reports that say so have it, each state once. What stood otherwise
    before is no longer open."""
    told = newest(c, c.process.state if c.process else ())
    for one in dict.fromkeys((s.value, s.of) for s in told):
        same = [s for s in told if (s.value, s.of) == one]
        text = next(r.text for r in c.reports if r.id == same[0].report)
        yield Line(
            label=f"stands as {stands(same[0])}",
            words=standing_words(readings.get(same[0].report), same[0].span, same[0].span.of(text)),
            by=unless_told(same[0].speaker, same[0].span.of(text)),
            cites=tuple(numbers.cite(s.report, s.span) for s in same),
        )


def _conditions(c: Comparison, readings: Mapping[str, Reading], numbers: Numbers, some: slice) -> Iterator[Line]:
    """What the next step still hangs on, the newest first; what was met is settled."""
    texts = {r.id: r.text for r in c.reports}
    told = c.process.conditions if c.process else ()
    turn = {report: k for k, report in enumerate(in_turn(c))}
    yet = sorted((condition for condition in told if not condition.met), key=lambda o: -turn.get(o.report, 0))
    for condition in yet[some]:
        told_of = condition.span.of(texts[condition.report])
        words = standing_words(readings.get(condition.report), condition.span, told_of)
        cites = [numbers.cite(condition.report, condition.span)]
        if condition.met_report and condition.met_span:
            cites.append(numbers.cite(condition.met_report, condition.met_span))
        refused = f"refused{f' by {condition.met_by}' if condition.met_by else ''}" if condition.met is False else None
        beside = condition.then is not None and any(
            o.met and (o.report, o.then) == (condition.report, condition.then) for o in told
        )
        left = f"met but for “{cut(condition.needs.of(texts[condition.report]))}”" if beside else None
        held, act = condition.held_by, condition.must_act
        theirs = f"{act} must act" if act and act == held else None  # whose yes it needs, and not whose word it is
        yield Line(label="hangs on", words=words, by=None if theirs else held, note=refused or left or theirs, cites=tuple(cites))


def _timeline(view: StoryView, readings: dict[str, Reading], numbers: Numbers, most: int) -> Iterator[Line]:
    """What happened when, and who has another number; under what was announced and came the words that say so, unless a row of its
    own tells it."""
    c = view.comparison
    for row in foremost(c, most):
        e = row.entry
        notes = ["announced"] if e.status == "planned" else []
        cites = [numbers.cite(e.report, e.span)]
        if row.announced:
            notes = ["as announced"]
            cites.append(numbers.cite(row.announced.report, row.announced.span))
        notes += others_of(view, e)
        cites += [numbers.cite(o.report, o.span) for o in e.otherwise]
        note = "; ".join(notes) or None
        day = when(e.first, e.last) or "day not told"
        words = whole(readings.get(e.report), e.span, e.text)
        by = word_of(c, e)
        yield Line(label=day, words=words, by=by if by and by not in words else None, note=note, cites=tuple(cites))
        if e.came_report and e.came_span:
            text = next(r.text for r in c.reports if r.id == e.came_report)
            words = whole(readings.get(e.came_report), e.came_span, e.came_span.of(text))
            came = "it came" if e.came else "it did not come"
            yield Line(label=came, words=words, cites=(numbers.cite(e.came_report, e.came_span),), inner=True)
    yield from and_more(len(rows_of(c)) - most)


def _new(view: StoryView, readings: dict[str, Reading], numbers: Numbers, most: int) -> Iterator[Line]:
    c = view.comparison
    if not c.changes:
        yield Line(note=unmoved(c))
    for change in c.changes[:most]:
        text = view.text(change.report)
        yield Line(
            label=CHANGES[change.kind],
            words=whole(readings.get(change.report), change.span, change.span.of(text)),
            note=moved(change),
            cites=(numbers.cite(change.report, change.span),),
        )
    yield from and_more(len(c.changes) - most)
