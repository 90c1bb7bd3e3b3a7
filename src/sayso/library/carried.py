"""A library as lines: what `export` writes and `import` takes, one thing a line, each told by its `kind`.

library   the first: which shape the lines have
story     a story; the reports in it name it
report    a report with its addresses, versions (each with its article and the readings of its text), place, and what the stream of
          stories weighs later reports against, where it is open
failure   a source that gave no page
words     how many reports held each of some words
stream    where the stream of stories stands

Articles and readings have the contract's shape (a reading stands without its article, which stands beside it).
"""

from __future__ import annotations

import hashlib
from array import array

import msgspec
from msgspec import Struct

from sayso.library.packed import inflated, pack_reading
from sayso.library.values import Count, FailureLine
from sayso.model import Article, Edit, LibraryError, Reading, dated, from_json, iso_day
from sayso.model.article import Extent

SHAPE = "sayso/library/1"


class _Line(Struct, frozen=True, kw_only=True, tag_field="kind"):
    """One line."""


class Heading(_Line, frozen=True, kw_only=True, tag="library"):
    """The first line."""

    schema: str = SHAPE


class CarriedStory(_Line, frozen=True, kw_only=True, tag="story"):
    """A story as its row has it, without what is counted anew from its reports."""

    id: str
    title: str | None = None
    merged_into: str | None = None
    first_day: str | None = None
    last_day: str | None = None


class CarriedReading(Struct, frozen=True, kw_only=True):
    """A reading of a version's text. day, language, made_by: what it is kept by.  body: the reading without its article."""

    day: str
    language: str
    made_by: str
    body: msgspec.Raw


class CarriedVersion(Struct, frozen=True, kw_only=True):
    """A version with its article and the readings of its text."""

    number: Count
    moment: str | None
    extent: Extent
    seen: str
    source: str | None
    article: Article
    readings: tuple[CarriedReading, ...] = ()


class CarriedOpen(Struct, frozen=True, kw_only=True):
    """What the stream weighs later reports against, as it was when this one was placed. runs: its hashed runs of words."""

    turn: Count
    story: str
    origin: str
    day: float | None
    title: tuple[str, ...]
    words: tuple[str, ...]
    keys: tuple[str, ...]
    runs: bytes
    head: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class CarriedReport(_Line, frozen=True, kw_only=True, tag="report"):
    """A report with all that belongs to it."""

    id: str
    own_id: str | None
    url: str | None
    outlet: str | None
    name: str | None
    title: str | None
    published: str | None
    day: str | None
    language: str | None
    type: str
    extent: Extent
    version: Count
    story: str
    placed: str | None = None
    copy_of: str | None
    addresses: tuple[str, ...]
    stages: dict[str, str]
    versions: tuple[CarriedVersion, ...]
    open: CarriedOpen | None = None


class CarriedEdit(_Line, frozen=True, kw_only=True, tag="edit"):
    """A correction that a person made."""

    edit: Edit


class CarriedFailure(_Line, frozen=True, kw_only=True, tag="failure"):
    """A source that gave no page."""

    failure: FailureLine


class CarriedWords(_Line, frozen=True, kw_only=True, tag="words"):
    """How many reports held each of some words."""

    words: dict[str, Count]


class CarriedStream(_Line, frozen=True, kw_only=True, tag="stream"):
    """Where the stream of stories stands."""

    turn: Count
    days: tuple[float, ...]
    met: Count
    mended: Count


Carried = Heading | CarriedStory | CarriedEdit | CarriedReport | CarriedFailure | CarriedWords | CarriedStream


def line_of(carried: Carried) -> bytes:
    """A thing as a line."""
    return msgspec.json.encode(carried) + b"\n"


def carried_of(line: bytes) -> Carried:
    """The thing that a line is. Raises `LibraryError` where it is none, or one that could not be read again."""
    try:
        carried: Carried = from_json(line, Carried)  # type: ignore[arg-type]  # a union of tagged types
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise LibraryError(f"no line of an export: {error}", cause="line") from error
    if isinstance(carried, CarriedReport):
        _look_over(carried)
    return carried


def reading_of(version: CarriedVersion, carried: CarriedReading) -> Reading:
    """A carried reading with its article. Raises `LibraryError` where it is none, or points outside the text."""
    body = bytes(carried.body).strip()
    try:
        if not body.startswith(b"{"):
            raise LibraryError(f"the reading of version {version.number} is no object", cause="line")
        made = from_json(b'{"article":' + msgspec.json.encode(version.article) + b"," + body[1:], Reading)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise LibraryError(f"the reading of version {version.number} can't be read: {error}", cause="line") from error
    if made.article != version.article or (made.made_by.annotate or "") != carried.made_by:
        raise LibraryError(f"the reading of version {version.number} is of something else", cause="line")
    return made


def carried_reading(day: str, language: str, made_by: str, body: bytes) -> CarriedReading:
    """A reading as it rests, to be carried."""
    return CarriedReading(day=day, language=language, made_by=made_by, body=msgspec.Raw(inflated(body)))


def packed_again(version: CarriedVersion, carried: CarriedReading) -> tuple[bool, bytes]:
    """Whether a carried reading was read, and it as it rests."""
    made = reading_of(version, carried)
    return made.read, pack_reading(made)


def _look_over(report: CarriedReport) -> None:
    """Refuse a report that would break what the library promises of its own."""
    numbers = [v.number for v in report.versions]
    if numbers != list(range(1, len(numbers) + 1)) or report.version not in numbers:
        raise LibraryError(f"the versions of {report.id} are not whole", cause="line")
    current = report.versions[report.version - 1]
    made_by, spoken = report.stages.get("annotate"), report.language or ""
    days = {iso_day(told) or "" for told in (dated(current.article), current.article.published)}
    if not any(r.made_by == made_by and r.day in days and r.language == spoken for r in current.readings):
        raise LibraryError(f"{report.id} has no reading of its current version", cause="line")
    for version in report.versions:
        text = version.article.text.encode("utf-8", "surrogatepass")
        if hashlib.sha256(text).hexdigest() != version.article.text_sha256:
            raise LibraryError(f"the text of {report.id}, version {version.number}, is not the one that was hashed", cause="line")
        for made in version.readings:
            reading_of(version, made)
    if report.open is not None:
        try:
            array("Q", report.open.runs)
        except ValueError as error:
            raise LibraryError(f"what the stream remembers of {report.id} is damaged", cause="line") from error
