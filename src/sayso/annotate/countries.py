"""Countries by all the words that stand for them: names, adjectives, peoples, capitals, and places that lie in one.

in: a text    out: every such word in it, with the ISO 3166-1 alpha-3 code (Kosovo has XKX, as is usual).
The tables are general knowledge, in `tables/countries.tsv` and `tables/places.tsv`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from msgspec import Struct

from sayso.model import Span

GeoKind = Literal["name", "capital", "people", "adjective", "place"]

# Words that are more often something else: they count only where the parser takes them for a place.
_AMBIGUOUS = "Georgia Jordan Chad Victoria Male Georgetown Wellington Santiago Bern Praia Nassau Wales Lima Sofia Kiwis Poles"
AMBIGUOUS = frozenset(_AMBIGUOUS.split())
# Of these, the ones that are oftener another place of the name: they need another word for the country on the page.
LONELY = AMBIGUOUS - {"Jordan", "Chad", "Wales", "Lima", "Sofia"}
_WORD = re.compile(r"(?<![\w’'])[A-ZÀ-ÖØ-Þ][^\W\d_]*")  # names start with a capital; small words are most of a text


class Country(Struct, frozen=True):
    """A row of the table. regions are the adjectives that "state", "country", "nation" take for it ("Gulf", "west African")."""

    iso3: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]
    regions: tuple[str, ...]


class Geo(Struct, frozen=True):
    """A word of the text that stands for a country, or for a place in it."""

    span: Span
    kind: GeoKind
    iso3: str


@cache
def countries() -> dict[str, Country]:
    """All countries by code."""
    rows = _rows("countries.tsv")
    return {r[0]: Country(r[0], r[1], (r[1], *_many(r[2])), *(_many(cell) for cell in r[3:7])) for r in rows}


@lru_cache(maxsize=4)  # a page's words are asked for by each annotator in turn
def geo_words(text: str) -> tuple[Geo, ...]:
    """Every word of `text` that stands for a country or a place in one, in order; the longest reading of each."""
    found: list[Geo] = []
    reached, words = 0, _by_first_word()
    for m in _WORD.finditer(text):
        entries = words.get(m[0])
        if entries is None or m.start() < reached:
            continue
        for surface, kind, iso3 in entries:
            if text.startswith(surface, m.start()) and _ends(text, reached := m.start() + len(surface)):
                found.append(Geo(Span(m.start(), reached), kind, iso3))
                break
            reached = m.start()
    return tuple(found)


def within(geo: Sequence[Geo], span: Span) -> Iterator[Geo]:
    """Those of `geo` (in order) that lie inside `span`."""
    for k in range(bisect_left(geo, span.start, key=lambda g: g.span.start), len(geo)):
        if geo[k].span.start >= span.end:
            return
        if geo[k].span.end <= span.end:
            yield geo[k]


def lies_in(iso3: str, region: str) -> bool:
    """Whether the country is told by this region's adjective, in any case: "Gulf", "West African", "African"."""
    wanted = region.casefold()
    own = (r.casefold() for r in countries()[iso3].regions)
    return any(r == wanted or r.split()[-1] == wanted for r in own)


@cache
def region_words() -> frozenset[str]:
    """All region adjectives in lower case, whole ("west african") and by their last word ("african")."""
    whole = {r.casefold() for c in countries().values() for r in c.regions}
    return frozenset(whole | {r.split()[-1] for r in whole})


def _ends(text: str, at: int) -> bool:
    """Whether a word may end at `at`; "US$5" is money."""
    return at >= len(text) or not (text[at].isalnum() or text[at] in "_$")


def _rows(name: str) -> Iterator[list[str]]:
    table = files("sayso.annotate").joinpath("tables", name).read_text(encoding="utf-8")
    return (line.split("\t") for line in table.splitlines()[1:])


def _many(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(";") if part)


def _surfaces() -> Iterator[tuple[str, GeoKind, str]]:
    """Every surface form once, the most telling reading first ("US" is a name before it is an adjective)."""
    kinds: tuple[GeoKind, ...] = ("name", "capital", "people", "adjective")
    for kind in kinds:
        for c in countries().values():
            forms: Iterable[str] = {"name": c.names, "capital": c.capitals, "people": c.people, "adjective": c.adjectives}[kind]
            yield from ((form, kind, c.iso3) for form in forms)
    yield from ((name, "place", iso3) for name, iso3 in _rows("places.tsv"))


@cache
def _by_first_word() -> dict[str, list[tuple[str, GeoKind, str]]]:
    """Surface forms by their first word, the longest first; typographic apostrophes as well as straight ones."""
    seen: dict[str, tuple[GeoKind, str]] = {}
    for form, kind, iso3 in _surfaces():
        for spelt in {form, form.replace("'", "’")}:
            seen.setdefault(spelt, (kind, iso3))
    out: dict[str, list[tuple[str, GeoKind, str]]] = {}
    for form in sorted(seen, key=len, reverse=True):
        first = _WORD.match(form)
        assert first is not None, f"{form!r} in the tables does not start with a word"
        out.setdefault(first[0], []).append((form, *seen[form]))
    return out
