"""Invented articles with readings that no model made: what the library does with them doesn't hang on what stands in them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TypeVar

from benchmarks.library.checksum import digest
from sayso.library import Given, Writer, open_to_add
from sayso.model import Actor, Article, Attribution, LibraryError, MadeBy, Reading, Span, paragraphs_of

MAKER = "made-up-1"
__all__ = ["MAKER", "article", "digest", "filled", "given", "mend", "of_people", "reading", "said", "still", "stream"]

_PLACES = [
    "Ostamar",
    "Brennick",
    "Lindale",
    "Korra",
    "Norwend",
    "Marenta",
    "Verrin",
    "Osk",
    "Ardenia",
    "Solvania",
    "Tessen",
    "Halm",
    "Orrin",
    "Ledwick",
    "Fosk",
]
_THINGS = [
    "ferry",
    "bridge",
    "mill",
    "harbour",
    "school",
    "orchard",
    "mine",
    "tram",
    "library",
    "canal",
    "tower",
    "market",
    "quarry",
    "depot",
    "museum",
]
_DEEDS = ["closes", "burns", "floods", "reopens", "strikes", "collapses", "expands", "merges", "moves", "delays"]


def article(
    text: str = "The ferry of Ostamar lies idle. The minister said that 24 crews had left.",
    *,
    title: str | None = "Ferry lies idle",
    outlet: str | None = "Halyard Wire",
    url: str | None = None,
    published: str | None = "2026-03-10",
    modified: str | None = None,
    extent: str = "full",
    source: str | None = "page.html",
    language: str | None = "en",
) -> Article:
    """An article; its id is what the library replaces."""
    return Article(
        id="given", url=url, outlet=outlet, title=title, published=published, modified=modified, language=language, extent=extent,
        text=text, text_sha256=hashlib.sha256(text.encode()).hexdigest(), paragraphs=paragraphs_of(text), source=source,
    )  # fmt: skip


def reading(of: Article, maker: str = MAKER) -> Reading:
    """A reading with one statement: the text's first words."""
    said = Attribution(id="a1", content=(Span(0, min(len(of.text), 9)),), manner="indirect")
    return Reading(made_by=MadeBy(extract="sayso", annotate=maker), article=of, attributions=(said,))


def of_people() -> list[tuple[Given, Reading]]:
    """Five reports: Elena Marsk the minister in three of them, a runner of her name in another, and one with her surname alone."""
    return [
        said(1, "Wire", "2026-03-01", "Foreign Minister Elena Marsk", "the ferry would sail to Ostamar in spring"),
        said(2, "Echo", "2026-03-04", "Foreign Minister Elena Marsk", "the ferry would not sail to Ostamar in spring"),
        said(3, "Post", "2026-03-05", "Sprinter Elena Marsk", "her knee had healed over the winter"),
        said(4, "Echo", "2026-03-06", "Minister Marsk", "the harbour of Lindale was safe"),
        said(5, "Wire", "2026-03-07", "Marsk", "nothing had been decided by anybody"),
    ]


def said(n: int, outlet: str, day: str, speaker: str, words: str) -> tuple[Given, Reading]:
    """A report in which one person says one thing, and Red Lantern says that the person erred."""
    name = " ".join(w for w in speaker.split() if w in ("Elena", "Marsk"))
    text = f"{speaker} said {words}. Red Lantern said {name} erred in case {n}."
    one = given(
        text=text, outlet=outlet, published=day, url=f"https://{outlet.lower()}.example/{n}", title=f"Page {n}",
        source=f"{n}.html",
    )  # fmt: skip
    starts = [i for i in range(len(text)) if text.startswith(name, i)]
    at, of = text.index(words), text.index(f"{name} erred")
    lantern = text.index("Red Lantern")
    return one, Reading(
        made_by=MadeBy(extract="sayso", annotate=MAKER),
        article=one.article,
        actors=(
            Actor(id="a1", name=name, kind="person", mentions=tuple(Span(i, i + len(name)) for i in starts)),
            Actor(id="a2", name="Red Lantern", kind="organisation", mentions=(Span(lantern, lantern + 11),)),
        ),
        attributions=(
            Attribution(
                id="q1", content=(Span(at, at + len(words)),), manner="indirect", source_kind="named_person", speaker=name,
                speaker_actor="a1",
            ),
            Attribution(
                id="q2", content=(Span(of, len(text) - 1),), manner="indirect", source_kind="organisation", speaker="Red Lantern",
                speaker_actor="a2",
            ),
        ),
    )  # fmt: skip


def given(*, own_id: str | None = None, path: str | None = None, of: Article | None = None, **fields: object) -> Given:
    """An article on its way in."""
    return Given(article=of or article(**fields), own_id=own_id, path=path)  # type: ignore[arg-type]


def stream(count: int, seed: int = 7) -> Iterator[Given]:
    """So many reports of invented events over some weeks, two to four of each; some are copies, some undated."""
    random = Random(seed)
    for n in range(count):
        event = Random(seed * 1000 + n // 3)
        place, thing, deed = event.choice(_PLACES), event.choice(_THINGS), event.choice(_DEEDS)
        day = f"2026-0{1 + (n // 60) % 9}-{1 + (n // 3) % 28:02}"
        words = [random.choice(_PLACES + _THINGS) for _ in range(40)]
        body = f"The {thing} of {place} {deed} after {event.randrange(2, 900)} days. " * 3
        own = f"A {words[0]} {words[1]} said that {' '.join(words)} stood still."
        copied = n % 7 == 1
        yield given(
            own_id=f"n{n}", title=f"{thing} of {place} {deed}", outlet=f"Outlet {n % 5}", published=None if n % 11 == 5 else day,
            text=(body + f"{event.randrange(10**9)} " * 40) if copied else body + own, source="stream.jsonl",
        )  # fmt: skip


_FILLED: dict[object, tuple[bytes, object]] = {}
_Given = TypeVar("_Given")


def still() -> datetime:
    """The time at which what is made here was added."""
    return datetime(2026, 3, 12, 9, tzinfo=UTC)


def filled(path: Path, fill: Callable[[Writer], _Given]) -> _Given:
    """Fill a library that isn't there yet; what filling it gave. The second time in a process it is copied: to keep a report takes
    longer than most of what is asked of it."""
    if fill in _FILLED:
        path.write_bytes(_FILLED[fill][0])
    else:
        with open_to_add(path, clock=still) as library:
            found = fill(library)
        _FILLED[fill] = path.read_bytes(), found
    return _FILLED[fill][1]  # type: ignore[return-value]


def mend(library: Writer, way: str, n: int, m: int) -> None:
    """Mend something, where it can be mended so."""
    stories = sorted(s.id for s in library.stories(every=True))
    one, other = stories[n % len(stories)], stories[m % len(stories)]
    with suppress(LibraryError):
        if way == "split":
            library.mend.split(one, [r.id for r in library.story(one).reports][: 1 + m % 2])
        elif way == "merge":
            library.mend.merge(one, other)
        elif way == "wrong-speaker":
            report = library.story(one).reports[0].id
            library.mend.wrong_speaker(report, library.report(report).reading.article.text[:5], f"Speaker {m}")
        elif way == "move":
            library.mend.move(library.story(one).reports[0].id, other)
        else:
            library.mend.undo()
