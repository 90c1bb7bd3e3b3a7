"""How a page was read: where each field of the article stands, and its lines in order, kept or left out and why.

in: an `Article` that was read with `ExtractOptions.explain`    out: what a person sees of that
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct

from sayso.export.labels import EXTENTS, count
from sayso.model import Article, Part

_BOX = ", <"  # what parts a reason from the box that it stands in
_MANY = "; "
_NAMES = {"page_type": "type of page", "url": "address", "extent": "whole or cut"}


class FieldView(Struct, frozen=True, kw_only=True):
    """A field with its value and where it stands."""

    name: str
    value: str
    place: str


class LinesView(Struct, frozen=True, kw_only=True):
    """Lines of the page that stand together and have one fate. why: None where they are kept."""

    kept: bool
    why: str | None
    texts: tuple[str, ...]


def fields_of(article: Article) -> list[FieldView]:
    """The fields that are known, each with where it stands on the page."""
    return [FieldView(name=_NAMES.get(p.field, p.field), value=_value(article, p.field), place=p.place) for p in article.places]


def _value(article: Article, field: str) -> str:
    if field == "text":
        return count(len(article.text.split()), "word")
    value = getattr(article, field)
    if field == "extent":
        return EXTENTS[article.extent]
    return _MANY.join(value) if isinstance(value, tuple) else str(value)


def lines_of(article: Article) -> list[LinesView]:
    """The page's lines in order, those of one fate together, whatever boxes they stand in."""

    def fate(part: Part) -> tuple[bool, str]:
        return part.kept, (part.why or "").partition(_BOX)[0]

    return [_together(kept, why, list(parts)) for (kept, why), parts in groupby(article.parts, fate)]


def _together(kept: bool, why: str, parts: Sequence[Part]) -> LinesView:
    """Lines of one fate; the box is told where all stand in one of the same make."""
    whys = {p.why for p in parts}
    return LinesView(kept=kept, why=(whys.pop() if len(whys) == 1 else why) or None, texts=tuple(p.text for p in parts))


def tally(article: Article) -> str:
    """ "12 lines kept, 85 left out"."""
    kept = sum(p.kept for p in article.parts)
    return f"{count(kept, 'line')} kept, {len(article.parts) - kept} left out"
