"""The tools: what an assistant may ask, and how it is answered.

in: a tool's arguments, the time that is left    out: its answer; else an error of sayso's tree, with what to do

Nothing here writes to the library but `add_pages`, which is only there where the server was started for it. Rooms that load models
are imported when a tool that needs them is called, so that the tools are listed at once.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from sayso.assist import told
from sayso.assist.asked import Args, OfComparison, OfList, OfName, OfPages, OfQuery, OfReport, OfStory, OfText
from sayso.assist.bounds import Limit, TimeUpError, beside, fitted, start_of
from sayso.assist.gate import Gate
from sayso.assist.values import (
    NOTE,
    Answer,
    CheckedText,
    ClaimLine,
    Compared,
    FailedLine,
    Found,
    KeptLine,
    Ledger,
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
_LIKE = 10  # outlets that are called like one that is not there
_ENTRIES = 12  # of a timeline
_ADDRESS = 300  # characters of one that was fetched
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

    def compare_story(self, args: OfComparison, limit: Limit) -> Compared:
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
            like = _outlets_like(desk, args.outlet)
        said = [(s, n) for n, person in enumerate(people) for s in person.sayings]
        newest = sorted(said, key=lambda s: s[0].day or "", reverse=True)
        lines, left_out, behind = fitted(newest, args, lambda s: told.saying_line(*s))
        turns = [told.turn_line(turn) for person in people for turn in person.turns][:_TURNS] if not start_of(args) else []
        left_out += sum(person.left_out for person in people)
        found = [told.person_line(person) for person in people]
        return WhoSaid(note=NOTE, left_out=left_out, next=behind, people=found, statements=lines, turns=turns, outlets_like=like)

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
            most = start_of(args) + args.most + 1  # a library may hold a hundred thousand: one more tells that there are more
            found = desk.stories(outlet=args.outlet, since=args.since, until=args.until, actor=args.actor, most=most)
            like = _outlets_like(desk, args.outlet)
        lines, left_out, behind = fitted(found, args, told.story_line)
        return Stories(note=NOTE, left_out=left_out, next=behind, stories=lines, outlets_like=like)

    def sources_of(self, args: OfStory, limit: Limit) -> Ledger:
        """A story's sources."""
        with self._desk() as desk:
            found = desk.sources(args.story)
        lines, left_out, behind = fitted(found.sources, args, told.source_line)
        return Ledger(note=NOTE, left_out=left_out, next=behind, story=told.story_line(found.story), sources=lines)

    def add_pages(self, args: OfPages, limit: Limit) -> PagesAdded:
        """Keep pages in the library. What was kept when the time is up stays, and is told."""
        heard: list[Kept | Failure] = []
        fetched: tuple[str, ...] = ()
        sources = self._gate.allowed(args.sources)
        with self._desk() as desk:
            try:
                fetched = desk.add(sources, watch=limit, heard=heard.append).fetched
            except TimeUpError as error:
                if not heard:
                    raise
                heard.append(Failure.of(error, "what comes behind these", "read"))
        failures = [f for f in heard if isinstance(f, Failure) and not f.note]
        kept = [KeptLine(report=k.report, story=k.story, became=k.became) for k in heard if not isinstance(k, Failure)]
        became = Counter(k.became for k in kept)
        lines, left_out, behind = fitted(kept, args, lambda line: line)
        return PagesAdded(
            note=NOTE, left_out=left_out, next=behind, added=became["added"], unchanged=became["unchanged"],
            filled=became["filled"], versions=became["version"], failed=len(failures), kept=lines,
            failures=_failures(failures), fetched=_fetched(fetched),
        )  # fmt: skip

    def _desk(self) -> Desk:
        return Desk(self._library, self._settings)

    def _read(self, sources: list[str], limit: Limit) -> tuple[list[Reading | Failure], tuple[str, ...]]:
        """Each page's reading, or why there is none; and the addresses that were asked for. Sources for which no time is left are
        told as such where others were read. Raises `TimeUpError` where none was."""
        from sayso.pipeline import read_sources

        asked: list[str] = []
        items: list[Reading | Failure] = []
        for source in sources:
            read = replace(self._settings.read, timeout=max(1.0, min(self._settings.read.timeout, limit.left)))
            try:
                limit.check()
                for item in read_sources([source], replace(self._settings, read=read), asked.append):
                    items.append(item)
                    limit("pages", len(items), None)
            except TimeUpError as error:
                if not items:
                    raise
                items.append(Failure.of(error, source, "read"))
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


def _outlets_like(desk: Desk, outlet: str | None) -> list[str] | None:
    """The outlets that are called like the one asked for, where none is called so."""
    like = desk.outlets_like(outlet) if outlet else None
    return None if like is None else list(like[:_LIKE])


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
    pages, hidden = beside(kept if first else (), lambda r: told.page_line(r, None if shelved else r.article.source))
    return PagesRead(
        note=NOTE, left_out=left_out, next=behind, pages=pages, pages_left_out=hidden, statements=lines,
        failures=_failures(failures) if first else [], fetched=_fetched(fetched),
    )  # fmt: skip


def _failures(failures: Iterable[Failure]) -> list[FailedLine]:
    return beside((f for f in failures if not f.note), told.failed_line)[0]


def _fetched(addresses: Iterable[str]) -> list[str]:
    return beside(addresses, lambda address: address[:_ADDRESS])[0]


def _compared(args: Args, outcome: Outcome) -> Compared:
    every = [(comparison, claim) for comparison in outcome.comparisons for claim in comparison.claims]
    lines, left_out, behind = fitted(every, args, lambda one: told.claim_line(*one))
    first = start_of(args) == 0
    pages, hidden = beside(_pages(outcome, lines) if first else (), lambda line: line)
    reports = {r.id: r for c in outcome.comparisons for r in c.reports}
    entries = [entry for c in outcome.comparisons for entry in c.timeline] if first else []
    return Compared(
        note=NOTE, left_out=left_out, next=behind, stories=beside(outcome.comparisons, told.compared_line)[0], pages=pages,
        pages_left_out=hidden, claims=lines, timeline=[told.when_line(reports, e) for e in entries[:_ENTRIES]],
        timeline_left_out=max(0, len(entries) - _ENTRIES), failures=_failures(outcome.failures), fetched=_fetched(outcome.fetched),
    )  # fmt: skip


def _pages(outcome: Outcome, lines: Sequence[ClaimLine]) -> Iterator[PageLine]:
    """The pages of a comparison: those that its answer's claims are from first, then what stands alone or is not read."""
    for report in told.used_first((r for c in outcome.comparisons for r in (*c.reports, *c.unread)), lines):
        yield told.report_line(report)
    yield from (told.report_line(a.report, a.why) for a in outcome.alone)
    yield from (told.page_line(r) for r in outcome.unread)


def _checked(args: OfText, checked: Checked) -> CheckedText:
    check = checked.check
    again = {f.id for f in check.to_look_at}
    shown = [f for f in check.findings if args.every or f.fails or f.id in again]
    lines, left_out, behind = fitted(shown, args, lambda f: told.finding_line(check, f))
    return CheckedText(
        note=NOTE, left_out=left_out, next=behind, failed=len(check.failed), to_look_at=len(again),
        holds=len(check.findings) - len(check.failed) - len(again), findings=lines,
        pages=beside(check.reports if start_of(args) == 0 else (), told.report_line)[0], unread=checked.unread,
        failures=_failures(checked.failures), fetched=_fetched(checked.fetched),
    )  # fmt: skip
