"""The comparison as one self-contained HTML file: every account leads to the exact words in the report, shown whole below.

in: an `Outcome`    out: one document without script, font, picture or address from elsewhere; its policy forbids them too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup
from msgspec import Struct

from sayso.export.document import DIFFERING, Document, Shown, as_file, split_anchors
from sayso.export.labels import SOURCES, STANCES, Sign, days, shorten
from sayso.export.marks import Mark, paint
from sayso.export.table import TableView, table_of
from sayso.export.view import StoryView, stories_of, untold
from sayso.model import Article, Attribution, Explained, Reading, Report, Span, TimeExpression, paragraphs_of
from sayso.pipeline import Outcome

ACCOUNT, CONTENT, SOURCE, CUE, TIME = range(5)


class Statement(Struct, frozen=True, kw_only=True):
    """A statement of a report, for the list beside its text."""

    anchor: str
    sign: Sign
    kind: str
    speaker: str | None
    stance: Sign | None
    words: str


class ReportPage(Struct, frozen=True, kw_only=True):
    """A report shown whole: its paragraphs with their marks, its statements, and in how many elements each anchor lies."""

    anchor: str
    report: Report
    name: str
    paragraphs: tuple[Markup, ...]
    statements: tuple[Statement, ...]
    anchors: dict[str, int]

    def link(self, anchor: str) -> str:
        """The address of an anchor in this report; of the report where its words are blanks between paragraphs."""
        return f"#{anchor if anchor in self.anchors else self.anchor}"


class StoryPage(Struct, frozen=True, kw_only=True):
    """A story as the template takes it; prefix parts its anchors from those of other stories; untold: why it is
    not told what one report leaves out."""

    prefix: str
    view: StoryView
    pages: tuple[ReportPage, ...]
    table: TableView | None
    explained: dict[str, Explained]
    untold: str | None = None

    def page(self, report: str) -> ReportPage:
        """The page of a report."""
        return next(p for p in self.pages if p.report.id == report)

    def link(self, report: str, span: Span) -> str:
        """The address of words of a report in this document."""
        page = self.page(report)
        return page.link(_anchor(page.anchor, span))


def to_html(outcome: Outcome) -> str:
    """One HTML document: no script, font or picture from elsewhere."""
    return comparison_document(outcome, as_file()).text


def comparison_document(outcome: Outcome, shown: Shown) -> Document:
    """A comparison as it is shown: as a file, or by a server."""
    stories = [_story(f"s{n}", view, outcome.readings) for n, view in enumerate(stories_of(outcome), 1)]
    split = split_anchors(p.anchors for s in stories for p in s.pages)
    return shown.document("page.html", split, stories=stories, outcome=outcome, heads=_left_out_names(outcome))


def _left_out_names(outcome: Outcome) -> dict[str, str]:
    """What to call the pages that hold no English text."""
    return {r.article.id: _name(r.article) for r in outcome.unread}


def _name(article: Article) -> str:
    return article.outlet or article.name or article.source or article.id


def _story(prefix: str, view: StoryView, readings: dict[str, Reading]) -> StoryPage:
    told = _told(view)
    differing = sum(len(section.claims) for section in view.sections if section.key in DIFFERING)
    pages = tuple(
        _page(f"{prefix}-r{n}", r, view.names[r.id], readings.get(r.id), told.get(r.id, {}), differing)
        for n, r in enumerate(view.reports, 1)
    )
    explained = {e.claim: e for e in view.comparison.explained}
    return StoryPage(prefix=prefix, view=view, pages=pages, table=table_of(view), explained=explained, untold=untold(view))


def _told(view: StoryView) -> dict[str, dict[Span, list[int]]]:
    """For each report the words that something above leads to, and the numbers of the claims that do."""
    told: dict[str, dict[Span, list[int]]] = {}
    for section in view.sections:
        for claim in section.claims:
            for place in (q for a in claim.accounts for p in a.places for q in (p, *p.copies)):
                numbers = told.setdefault(place.report, {}).setdefault(place.span, [])
                numbers += [claim.number] if claim.number not in numbers else []
    for report, span in _other_places(view):
        told.setdefault(report, {}).setdefault(span, [])
    return told


def _other_places(view: StoryView) -> Iterator[tuple[str, Span]]:
    c = view.comparison
    yield from ((e.report, e.span) for e in c.timeline)
    yield from ((e.came_report, e.came_span) for e in c.timeline if e.came_report and e.came_span)
    yield from ((e.report, e.span) for e in c.changes)
    yield from ((o.report, o.span) for o in c.origins)
    if c.process:
        yield from ((s.report, s.span) for s in c.process.steps)
        yield from ((s.report, s.span) for s in c.process.state)
        yield from ((s.report, s.span) for s in c.process.conditions)
        yield from ((s.met_report, s.met_span) for s in c.process.conditions if s.met_report and s.met_span)


def _anchor(page: str, span: Span) -> str:
    return f"{page}-{span.start}-{span.end}"


def _page(
    anchor: str, report: Report, name: str, reading: Reading | None, told: dict[Span, list[int]], differing: int
) -> ReportPage:
    statements = tuple(_statements(anchor, reading)) if reading else ()
    marks = [*_account_marks(anchor, told, differing), *(_reading_marks(anchor, reading) if reading else ())]
    fitting = [m for m in marks if m.span.inside(report.text)]
    paragraphs, anchors = paint(report.text, paragraphs_of(report.text), fitting)
    return ReportPage(
        anchor=anchor, report=report, name=name, paragraphs=tuple(paragraphs), statements=statements, anchors=anchors
    )  # fmt: skip


def _account_marks(anchor: str, told: dict[Span, list[int]], differing: int) -> Iterator[Mark]:
    """Each account's words with the way back to its claims; those of the claims that differ, which are the first, are lit."""
    for span, numbers in told.items():
        classes = "told parted" if min(numbers, default=differing + 1) <= differing else "told"
        back = Markup("").join(_back(anchor.split("-")[0], n) for n in numbers)
        yield Mark(span=span, rank=ACCOUNT, classes=classes, anchor=_anchor(anchor, span), after=back)


def _back(prefix: str, number: int) -> Markup:
    return Markup('<a class="back" href="#{0}-c{1}" aria-label="back to claim {1}">{1}</a>').format(prefix, number)


def _reading_marks(anchor: str, reading: Reading) -> Iterator[Mark]:
    for n, statement in enumerate(reading.attributions, 1):
        yield from _statement_marks(f"{anchor}-q{n}", statement)
    for time in reading.times:
        yield Mark(span=time.span, rank=TIME, classes="time", label=_time_label(time))


def _statement_marks(anchor: str, statement: Attribution) -> Iterator[Mark]:
    label = _label(statement)
    for i, span in enumerate(statement.content):
        yield Mark(span=span, rank=CONTENT, classes=f"said k-{statement.source_kind}", label=label, anchor=None if i else anchor)
    for span in statement.source:
        yield Mark(span=span, rank=SOURCE, classes=f"source k-{statement.source_kind}", label=label)
    for span in statement.cue:
        yield Mark(span=span, rank=CUE, classes=f"cue st-{statement.stance}", label=label)


def _label(statement: Attribution) -> str:
    """Who says it, how they are identified, how it is put: what a mark shows when a pointer rests on it."""
    kind, stance = SOURCES[statement.source_kind].word, STANCES.get(statement.stance)
    parts = [statement.speaker, kind, stance and stance.word, statement.via and f"via {statement.via}"]
    return ", ".join(p for p in parts if p)


def _time_label(time: TimeExpression) -> str:
    return days(time.first, time.last) or time.value or "time not known"


def _statements(anchor: str, reading: Reading) -> Iterator[Statement]:
    for n, a in enumerate(reading.attributions, 1):
        yield Statement(
            anchor=f"{anchor}-q{n}",
            sign=SOURCES[a.source_kind],
            kind=a.source_kind,
            speaker=a.speaker,
            stance=STANCES.get(a.stance),
            words=_start_of(reading.article.text, a.content),
        )


def _start_of(text: str, content: Sequence[Span]) -> str:
    """The first words of a statement."""
    return shorten(" ".join(" ".join(s.of(text) for s in content).split()), 90)
