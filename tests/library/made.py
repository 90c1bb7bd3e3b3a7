"""Invented articles with readings that no model made: what the library does with them doesn't hang on what stands in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from random import Random

from benchmarks.library.checksum import digest
from sayso.library import Given
from sayso.model import Article, Attribution, MadeBy, Reading, Span, paragraphs_of

MAKER = "made-up-1"
__all__ = ["MAKER", "article", "digest", "given", "reading", "stream"]

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
) -> Article:
    """An article; its id is what the library replaces."""
    return Article(
        id="given", url=url, outlet=outlet, title=title, published=published, modified=modified, language="en", extent=extent,
        text=text, text_sha256=hashlib.sha256(text.encode()).hexdigest(), paragraphs=paragraphs_of(text), source=source,
    )  # fmt: skip


def reading(of: Article, maker: str = MAKER) -> Reading:
    """A reading with one statement: the text's first words."""
    said = Attribution(id="a1", content=(Span(0, min(len(of.text), 9)),), manner="indirect")
    return Reading(made_by=MadeBy(extract="sayso", annotate=maker), article=of, attributions=(said,))


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
