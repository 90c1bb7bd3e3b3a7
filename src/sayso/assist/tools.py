"""The tools: what an assistant may ask, and how it is answered.

in: a tool's arguments, the time that is left    out: its answer; else an error of sayso's tree, with what to do

Nothing here writes to the library but `add_pages`, which is only there where the server was started for it. Rooms that load models
are imported when a tool that needs them is called, so that the tools are listed at once.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from sayso.assist import told
from sayso.assist.bounds import Limit, fitted, start_of
from sayso.assist.gate import Gate
from sayso.assist.values import (
    NOTE,
    Answer,
    Args,
    CheckedText,
    Compared,
    Found,
    KeptLine,
    Ledger,
    OfList,
    OfName,
    OfPages,
    OfQuery,
    OfReport,
    OfStory,
    OfText,
    PageLine,
    PagesAdded,
    PagesRead,
    Stories,
    WhoSaid,
)
from sayso.desk import Desk
from sayso.model import Failure, Page, Reading, UsageError
from sayso.read import ReadOptions
from sayso.settings import Settings

if TYPE_CHECKING:
    from sayso.library import Kept
    from sayso.pipeline import Checked, Outcome

_PEOPLE = 10  # of one name
_TURNS = 10
_LISTED = 40  # pages beside an answer's own list, and failures
_DEEPEST = 1_000  # hits of a search that can be leafed through
_SAYINGS = 500  # of one person, the latest
_HELD_FOR = 600.0  # seconds that what was read is held, to be leafed through
_HELD = 4
Made = TypeVar("Made")

FETCH = ReadOptions(timeout=15.0, max_bytes=10_000_000)


class Tool(Struct, frozen=True, kw_only=True):
    """A tool. told: what it does, for an assistant.  heavy: whether it reads or compares, one call at a time.  asks_web: whether it
    may ask addresses.  writes: whether it adds to the library."""

    name: str
    title: str
    told: str
    takes: type[Args]
    gives: type[Answer]
    run: Callable[[Any, Limit], Answer]
    heavy: bool = False
    asks_web: bool = False
    writes: bool = False


class _Held(Struct, frozen=True, kw_only=True):
    """What was made for an answer. until: when it is let go of.  late: whether nobody waited for it any more."""

    until: float
    made: Any
    late: bool


class Tools:
    """The tools over one library. gate: what may be read.  allow_add: whether pages may be added."""

    def __init__(
        self, library: Path | None = None, gate: Gate | None = None, settings: Settings | None = None, *, allow_add: bool = False
    ) -> None:
        self._library = library
        self._gate = gate or Gate()
        self._settings = settings or Settings(read=FETCH)
        self._held: dict[tuple[object, ...], _Held] = {}
        self.allow_add = allow_add

    def read_pages(self, args: OfPages, limit: Limit) -> PagesRead:
        """Who says what in pages."""
        sources = self._gate.allowed(args.sources)
        items, fetched = self._leafed(("read", *sources), args, limit, lambda: self._read(sources, limit))
        readings = [i for i in items if isinstance(i, Reading)]
        failures = [i for i in items if isinstance(i, Failure)]
        return _statements(args, readings, failures, fetched)

    def read_report(self, args: OfReport, limit: Limit) -> PagesRead:
        """Who says what in a report of the library."""
        with self._desk() as desk:
            return _statements(args, [desk.report(args.report).reading], shelved=True)

    def compare_pages(self, args: OfPages, limit: Limit) -> Compared:
        """Pages side by side."""
        from sayso.pipeline import compare_sources

        sources = self._gate.allowed(args.sources)
        outcome = self._leafed(("compare", *sources), args, limit, lambda: compare_sources(sources, self._settings, limit))
        return _compared(args, outcome)

    def compare_story(self, args: OfStory, limit: Limit) -> Compared:
        """A story's reports side by side."""
        with self._desk() as desk:
            return _compared(args, self._leafed(("story", args.story), args, limit, lambda: desk.compare(args.story)))

    def check_text(self, args: OfText, limit: Limit) -> CheckedText:
        """A text held against pages or a story."""
        if (args.sources is None) == (args.story is None):
            raise UsageError("a text is held against either `sources` or a `story`", hint="give one of the two")
        key = ("check", args.text, args.story, *(args.sources or ()))
        return _checked(args, self._leafed(key, args, limit, lambda: self._check(args, limit)))

    def who_said(self, args: OfName, limit: Limit) -> WhoSaid:
        """What somebody said and what was said of them."""
        with self._desk() as desk:
            people = desk.who(args.name, outlet=args.outlet, since=args.since, until=args.until, most=_SAYINGS)[:_PEOPLE]
        said = [(s, n) for n, person in enumerate(people) for s in person.sayings]
        newest = sorted(said, key=lambda s: s[0].day or "", reverse=True)
        lines, left_out, behind = fitted(newest, args, lambda s: told.saying_line(*s))
        turns = [told.turn_line(turn) for person in people for turn in person.turns][:_TURNS] if not start_of(args) else []
        left_out += sum(person.left_out for person in people)
        found = [told.person_line(person) for person in people]
        return WhoSaid(note=NOTE, left_out=left_out, next=behind, people=found, statements=lines, turns=turns)

    def search(self, args: OfQuery, limit: Limit) -> Found:
        """Passages of the library."""
        start = start_of(args)
        if start >= _DEEPEST:
            raise UsageError(f"at most the best {_DEEPEST} are shown", hint="narrow the query: outlet:, after:, said-by:, story:")
        with self._desk() as desk:
            found = desk.search(args.query, most=start + args.most + 1)
        lines, left_out, behind = fitted(found.hits, args, told.hit_line)
        more = max(left_out, found.passages - start - len(lines)) if behind else 0  # some say the same again and are not shown
        return Found(note=NOTE, left_out=more, next=behind, hits=lines)

    def stories(self, args: OfList, limit: Limit) -> Stories:
        """The stories of the library."""
        with self._desk() as desk:
            every = desk.stories(outlet=args.outlet, since=args.since, until=args.until)
        lines, left_out, behind = fitted(every, args, told.story_line)
        return Stories(note=NOTE, left_out=left_out, next=behind, stories=lines)

    def sources_of(self, args: OfStory, limit: Limit) -> Ledger:
        """A story's sources."""
        with self._desk() as desk:
            found = desk.sources(args.story)
        lines, left_out, behind = fitted(found.sources, args, told.source_line)
        return Ledger(note=NOTE, left_out=left_out, next=behind, story=told.story_line(found.story), sources=lines)

    def add_pages(self, args: OfPages, limit: Limit) -> PagesAdded:
        """Keep pages in the library."""
        heard: list[Kept | Failure] = []
        with self._desk() as desk:
            added = desk.add(self._gate.allowed(args.sources), watch=limit, heard=heard.append)
        failures = [told.failed_line(f) for f in heard if isinstance(f, Failure) and not f.note]
        kept = [KeptLine(report=k.report, story=k.story, became=k.became) for k in heard if not isinstance(k, Failure)]
        lines, left_out, behind = fitted(kept, args, lambda line: line)
        return PagesAdded(
            note=NOTE, left_out=left_out, next=behind, added=added.added, unchanged=added.unchanged, versions=added.versions,
            failed=added.failed, kept=lines, failures=failures[:_LISTED], fetched=list(added.fetched[:_LISTED]),
        )  # fmt: skip

    def _desk(self) -> Desk:
        return Desk(self._library, self._settings)

    def _read(self, sources: list[str], limit: Limit) -> tuple[list[Reading | Failure], tuple[str, ...]]:
        from sayso.pipeline import read_sources

        asked: list[str] = []
        items = []
        for n, item in enumerate(read_sources(sources, self._settings, asked.append), 1):
            limit("pages", n, None)
            items.append(item)
        return items, tuple(asked)

    def _check(self, args: OfText, limit: Limit) -> Checked:
        page = Page(source="text", name="the text", content=args.text, kind="text")
        if args.story is not None:
            with self._desk() as desk:
                return desk.check(page, args.story)
        from sayso.pipeline import check_text

        return check_text(page, self._gate.allowed(args.sources or []), self._settings, limit)

    def _leafed(self, key: tuple[object, ...], args: Args, limit: Limit, make: Callable[[], Made]) -> Made:
        """What was made for the answer before, where this call goes on with it, or where that came too late to be answered; else
        what is made now."""
        now = time.monotonic()
        self._held = {k: v for k, v in self._held.items() if v.until > now}
        held = self._held.pop(key, None)
        if held is None or (args.cursor is None and not held.late):
            made = make()
            held = _Held(until=time.monotonic() + _HELD_FOR, made=made, late=not limit.left)
        else:
            held = replace(held, late=False)
        self._held = dict([*self._held.items(), (key, held)][-_HELD:])
        return held.made  # type: ignore[no-any-return]


def _statements(
    args: Args,
    readings: Iterable[Reading],
    failures: Iterable[Failure] = (),
    fetched: Iterable[str] = (),
    *,
    shelved: bool = False,
) -> PagesRead:
    kept = list(readings)
    every = [(reading, a) for reading in kept for a in reading.attributions]
    lines, left_out, behind = fitted(every, args, lambda one: told.statement_line(*one))
    first = start_of(args) == 0
    pages = [told.page_line(r, None if shelved else r.article.source) for r in kept] if first else []
    return PagesRead(
        note=NOTE, left_out=left_out, next=behind, pages=pages, statements=lines, failures=_failures(failures) if first else [],
        fetched=list(fetched)[:_LISTED],
    )  # fmt: skip


def _failures(failures: Iterable[Failure]) -> list[Any]:
    return [told.failed_line(f) for f in failures if not f.note][:_LISTED]


def _compared(args: Args, outcome: Outcome) -> Compared:
    every = [(comparison, claim) for comparison in outcome.comparisons for claim in comparison.claims]
    lines, left_out, behind = fitted(every, args, lambda one: told.claim_line(*one))
    pages: list[PageLine] = []
    if start_of(args) == 0:
        pages = told.used_pages((r for c in outcome.comparisons for r in (*c.reports, *c.unread)), lines, _LISTED)
        pages += [told.report_line(a.report, a.why) for a in outcome.alone[:_LISTED]]
        pages += [told.page_line(r) for r in outcome.unread[:_LISTED]]
    return Compared(
        note=NOTE, left_out=left_out, next=behind, stories=[told.compared_line(c) for c in outcome.comparisons[:_LISTED]],
        pages=pages, claims=lines, failures=_failures(outcome.failures), fetched=list(outcome.fetched[:_LISTED]),
    )  # fmt: skip


def _checked(args: OfText, checked: Checked) -> CheckedText:
    check = checked.check
    again = {f.id for f in check.to_look_at}
    shown = [f for f in check.findings if args.every or f.fails or f.id in again]
    lines, left_out, behind = fitted(shown, args, lambda f: told.finding_line(check, f))
    return CheckedText(
        note=NOTE, left_out=left_out, next=behind, failed=len(check.failed), to_look_at=len(again),
        holds=len(check.findings) - len(check.failed) - len(again), findings=lines,
        pages=[told.report_line(r) for r in check.reports[:_LISTED]] if start_of(args) == 0 else [], unread=checked.unread,
        failures=_failures(checked.failures), fetched=list(checked.fetched[:_LISTED]),
    )  # fmt: skip
