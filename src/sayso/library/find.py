"""Search: from a query to passages with their words in context.

query | rows of the index, the newest first | ranked | each once | told with the report's own words
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, select

from sayso.library.cut import Word, cut
from sayso.library.fulltext import Found, find
from sayso.library.indexed import between, resting_of
from sayso.library.packed import unpack_article
from sayso.library.passages import Passage
from sayso.library.query import Asked, Both, Either, Node, Words
from sayso.library.schema import members, passages, reports, versions
from sayso.library.values import Hit, Searched
from sayso.model import LibraryError, Span

CANDIDATES = 5_000  # rows that are ranked, the newest: common words have hundreds of thousands

_R = reports.c
_OF_ROW: Select[Any] = (
    select(
        *(_R.id, _R.outlet, _R.name, _R.title, _R.published, _R.url, members.c.story, members.c.copy_of),
        *(passages.c.first, passages.c.last, passages.c.version, passages.c.body),
    )
    .select_from(passages.join(reports, _R.id == passages.c.report).join(members, members.c.report == _R.id))
    .where(passages.c.first <= bindparam("row"))
    .order_by(passages.c.first.desc())
    .limit(1)
)
_ARTICLE = select(versions.c.article).where(versions.c.report == bindparam("report"), versions.c.number == bindparam("number"))


def searched(c: Connection, asked: Asked, story: str | None, most: int) -> Searched:
    """What a query finds, the best first; of what fits alike the newest. story: its id, where only one counts."""
    among = None if story is None else c.execute(select(members.c.report).where(members.c.story == story)).scalars().all()
    rows = find(c, asked.what, among, *between(asked.after, asked.before), CANDIDATES)
    hits = islice(_hits(_Shelf(c), sorted(rows, key=_better), tuple(_looked_for(asked.what))), most)
    return Searched(hits=tuple(hits), passages=len(rows), more=len(rows) == CANDIDATES)


def _better(found: Found) -> tuple[float, int]:
    """How well it fits, to a tenth: what differs by less fits alike, and the newer comes first."""
    return round(found.fits, 1), -found.row


def _hits(shelf: _Shelf, rows: Sequence[Found], looked: Sequence[Words]) -> Iterator[Hit]:
    """Each passage once: one that overlaps a better one of its report says the same, and so does a copy's."""
    told: dict[str, list[Span]] = {}
    seen: set[tuple[str, str]] = set()
    found = {row.row for row in rows}
    for row in rows:
        report, passage = shelf.said_in(*shelf.passage(row.row), found)
        span, same = Span(passage.start, passage.end), (report.copy_of or report.id, passage.text)
        if same not in seen and not any(span.touches(other) for other in told.get(report.id, ())):
            seen.add(same)
            told.setdefault(report.id, []).append(span)
            yield _hit(report, passage, span, shelf.text(report, span), looked)


class _Shelf:
    """The passages that rows of the index stand for, each report looked up once."""

    def __init__(self, c: Connection) -> None:
        self._c = c
        self._resting: dict[str, tuple[Passage, ...]] = {}
        self._texts: dict[str, str] = {}

    def passage(self, number: int) -> tuple[Row[Any], Passage]:
        """A row's report and passage. Raises `LibraryError` where the index names one that is not there."""
        report = self._c.execute(_OF_ROW, {"row": number}).one_or_none()
        if report is None or report.last < number:
            raise LibraryError("the library's index of words is damaged", cause="damaged", hint="go back to a backup")
        if report.id not in self._resting:
            self._resting[report.id] = resting_of(report.body).passages
        return report, self._resting[report.id][number - report.first]

    def said_in(self, report: Row[Any], passage: Passage, found: Container[int]) -> tuple[Row[Any], Passage]:
        """Instead of a sentence the statement in it that was found too: that tells who says it."""
        if passage.form == "sentence":
            span = Span(passage.start, passage.end)
            for n, other in enumerate(self._resting[report.id]):
                if other.form == "statement" and span.touches(Span(other.start, other.end)) and report.first + n in found:
                    return report, other
        return report, passage

    def text(self, report: Row[Any], span: Span) -> str:
        """A passage's own words; a headline's where the span is none."""
        if not span.end:
            return str(report.title or "")
        if report.id not in self._texts:
            said = {"report": report.id, "number": report.version}
            self._texts[report.id] = unpack_article(self._c.execute(_ARTICLE, said).scalar_one()).text
        return span.of(self._texts[report.id])


def _hit(report: Row[Any], passage: Passage, span: Span, words: str, looked: Sequence[Words]) -> Hit:
    marked = tuple(Span(m.start + span.start, m.end + span.start) for m in marks_in(words, looked))
    return Hit(
        report=report.id, outlet=report.outlet or report.name, published=report.published, title=report.title, url=report.url,
        story=report.story, copy_of=report.copy_of, form=passage.form, attribution=passage.said, speaker=passage.name,
        source_kind=passage.kind, stance=passage.stance, span=span if span.end else None, words=words, marked=marked,
    )  # fmt: skip


def marks_in(text: str, looked: Sequence[Words]) -> Iterator[Span]:
    """Where in a passage the words stand that were looked for; those of a phrase alone where it has a gap in it."""
    every = list(cut(text))
    ends: dict[int, int] = {}
    for sought in looked:
        found = {n: n + len(sought.words) for n in range(len(every)) if _stands(every, n, sought)}
        alone = {n: n + 1 for n, w in enumerate(every) if w.word in sought.words}
        for start, end in (found or alone).items():
            ends[start] = max(end, ends.get(start, 0))
    reached = 0
    for start in sorted(ends):
        if start >= reached:
            reached = ends[start]
            yield Span(every[start].span.start, every[reached - 1].span.end)


def _stands(every: Sequence[Word], at: int, sought: Words) -> bool:
    here = tuple(w.word for w in every[at : at + len(sought.words)])
    if not sought.beginning:
        return here == sought.words
    return len(here) == len(sought.words) and here[:-1] == sought.words[:-1] and here[-1].startswith(sought.words[-1])


def _looked_for(node: Node) -> Iterator[Words]:
    """The words of the text that are wanted."""
    if isinstance(node, Words):
        yield from (node,) if node.of == "text" else ()
    elif isinstance(node, Both | Either):
        for part in node.parts:
            yield from _looked_for(part)
