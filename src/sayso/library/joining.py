"""The lines of an export taken into a library that holds reports already.

lines | sorted by day | each report's versions added as `add` would | corrections of words, under the ids that the reports have here

Every report is weighed as if its page were added, with the readings that it brings: what is here already changes nothing, and the
stream of this library says which story it stands in. What another library said of its own stories cannot be carried.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable
from typing import IO, Any, NamedTuple

import msgspec
from msgspec import Struct
from sqlalchemy import Connection

from sayso.library.carried import Carried, CarriedEdit, CarriedFailure, CarriedReport, CarriedStream, CarriedVersion, reading_of
from sayso.library.carry import Refused, broken_off, heading_of, thing_of
from sayso.library.edits import every_edit, keep_edit
from sayso.library.known import know
from sayso.library.values import FailureLine, Given
from sayso.library.writer import Writer
from sayso.model import Correction, Edit, Failure, LibraryError, Merge, Move, Reading, Split, dated, iso_day, reports_of

_LAST = "\U0010ffff"  # sorts behind every day
_PATH = "path:"
_OF_STORIES = (Split, Merge, Move)


class Joined(Struct, frozen=True, kw_only=True):
    """What the lines of an export gave to a library that held reports: how many were new, there already, and other versions of
    what is there; how many corrections came along, and how many of them were left out since they are of stories of that library.
    refused: lines that could not be taken."""

    added: int = 0
    unchanged: int = 0
    versions: int = 0
    edits: int = 0
    left_out: int = 0
    refused: tuple[Refused, ...] = ()


class _Place(NamedTuple):
    """Where a report waits: sorted by day, so that the stream of stories meets them as they came."""

    day: str
    id: str
    line: int
    start: int
    length: int


class _Waiting(Struct, kw_only=True):
    """The lines of an export, sorted out."""

    reports: list[_Place] = []
    edits: list[tuple[int, Edit]] = []
    failures: list[FailureLine] = []
    refused: list[Refused] = []


def join(library: Writer, lines: Iterable[bytes]) -> Joined:
    """Add what an export holds, a version in a transaction: stopped, the same lines go on from there.

    Raises `LibraryError` where the lines are no export's, or the library can't be written.
    """
    counts: Counter[str] = Counter()
    ids: dict[str, str] = {}
    with tempfile.TemporaryFile(prefix="sayso-import-") as spool:
        waiting = _sorted_out(lines, spool)
        for place in sorted(waiting.reports):
            spool.seek(place.start)
            report = thing_of(spool.read(place.length))
            assert isinstance(report, CarriedReport)
            became, ids[place.id] = _added(library, report)
            counts[became] += 1
    for line, edit in waiting.edits:
        became, why = _mended(library, edit, ids)
        counts[became] += 1
        if why:
            waiting.refused.append(Refused(line=line, why=why))
    _keep_failures(library, waiting.failures)
    return Joined(
        added=counts["added"], unchanged=counts["unchanged"], versions=counts["version"], edits=counts["mended"],
        left_out=counts["left out"], refused=tuple(sorted(waiting.refused, key=lambda r: r.line)),
    )  # fmt: skip


def _sorted_out(lines: Iterable[bytes], spool: IO[bytes]) -> _Waiting:
    """What waits: reports in the file, of which only their places are held, and the few other things."""
    waiting, headed, whole, at, number = _Waiting(), False, False, 0, 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if not headed:
            heading_of(number, line)
            headed = True
            continue
        try:
            thing = thing_of(line)
        except LibraryError as error:
            waiting.refused.append(Refused(line=number, why=error.message))
            continue
        whole = whole or isinstance(thing, CarriedStream)
        if isinstance(thing, CarriedReport):
            waiting.reports.append(_Place(thing.day or _LAST, thing.id, number, at, len(line)))
            at += spool.write(line)
        else:
            _put_aside(waiting, number, thing)
    if not headed:
        raise LibraryError("this is no export of a library: nothing stands in it", cause="line", hint="sayso export makes one")
    if not whole:
        waiting.refused.append(broken_off(number))
    return waiting


def _put_aside(waiting: _Waiting, number: int, thing: Carried) -> None:
    if isinstance(thing, CarriedEdit) and thing.edit.undone is None:
        waiting.edits.append((number, thing.edit))
    elif isinstance(thing, CarriedFailure):
        waiting.failures.append(thing.failure)


def _added(library: Writer, report: CarriedReport) -> tuple[str, str]:
    """What became of a report, and its id here. Where the versions here are the first of those that came, the others follow; else
    only the current one is weighed: no older text takes the place of a newer one because nothing tells which came first."""
    current = report.versions[report.version - 1]
    there = library.standing(_given(report, current))
    texts = [v.article.text_sha256 for v in report.versions]
    held = [] if there is None else list(there[1])
    waiting = report.versions[len(held) :] if texts[: len(held)] == held else (current,)
    became, id = ("added", "") if there is None else ("unchanged", there[0])
    for version in waiting:
        reading = _reading(report, version)
        if reading is not None:
            kept = library.keep(_given(report, version), reading)
            id = kept.report
            became = "version" if kept.became == "version" and there is not None else became
    return became, id


def _given(report: CarriedReport, version: CarriedVersion) -> Given:
    path = next((a.removeprefix(_PATH) for a in report.addresses if a.startswith(_PATH)), None)
    return Given(article=version.article, own_id=report.own_id, path=path)


def _reading(report: CarriedReport, version: CarriedVersion) -> Reading | None:
    """The reading that a version brings: by what the report stands by, of its day and language, else any of its text."""
    days = {iso_day(told) or "" for told in (dated(version.article), version.article.published)}
    wanted = (report.stages.get("annotate"), version.article.language or "")

    def fits(n: int) -> tuple[bool, bool]:
        made = version.readings[n]
        return (made.made_by, made.language) == wanted, made.day in days

    best = max(range(len(version.readings)), key=fits, default=None)
    return None if best is None else reading_of(version, version.readings[best])


def _mended(library: Writer, edit: Edit, ids: dict[str, str]) -> tuple[str, str | None]:
    """What became of a correction; and why, where it could not be taken."""
    if isinstance(edit.what, _OF_STORIES):
        return "left out", None
    named = reports_of(edit.what)
    gone = [report for report in named if report not in ids]
    if gone:
        return "refused", f"a correction of {', '.join(gone)}, which didn't come along"
    what = _of_here(edit.what, ids)
    with library.writing() as c:
        if any(held.what == what for held in every_edit(c)):
            return "held", None
        keep_edit(c, what, edit.made)
        _know_all(c, what)
    return "mended", None


def _know_all(c: Connection, what: Correction) -> None:
    for report in reports_of(what):
        know(c, report)


def _of_here(what: Correction, ids: dict[str, str]) -> Correction:
    """A correction that speaks of its reports by the ids that they have here."""

    def named(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: ids[v] if key == "report" else named(v) for key, v in value.items()}
        return [named(v) for v in value] if isinstance(value, list | tuple) else value

    made: Correction = msgspec.convert(named(msgspec.to_builtins(what)), Correction)
    return made


def _keep_failures(library: Writer, failures: Iterable[FailureLine]) -> None:
    held = {failure.source for failure in library.failures()}
    for f in failures:
        if f.source not in held:
            told = {"source": f.source, "cause": f.cause, "message": f.message, "hint": f.hint, "stage": f.stage}
            library.keep_failure(msgspec.convert(told, Failure), f.outlet, f.published)
