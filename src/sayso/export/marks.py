"""A text with marks on it, as HTML: marks may nest and may overlap; each comes out as well-formed elements over its exact words.

in: a text, a stretch of it, marks    out: escaped markup. Elements that cross are closed and opened again, as HTML wants it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup, escape
from msgspec import Struct

from sayso.export.clean import for_document
from sayso.model import Span


class Mark(Struct, frozen=True, kw_only=True):
    """A span to mark.

    rank: of two over the same words the lower stands outside.  classes: for the style.  label: what a pointer's rest shows.
    anchor: an id that links lead to, on its first element; further ones carry it as a class.  after: markup behind its last word.
    """

    span: Span
    rank: int
    classes: str
    label: str | None = None
    anchor: str | None = None
    tag: str = "span"
    after: Markup = Markup("")


def paint(text: str, stretches: Sequence[Span], marks: Iterable[Mark]) -> tuple[list[Markup], dict[str, int]]:
    """The stretches of a text (its paragraphs) with their marks, and in how many elements each anchor lies."""
    shares: list[list[Mark]] = [[] for _ in stretches]
    starts, ends = [s.start for s in stretches], [s.end for s in stretches]
    for mark in sorted(marks, key=_order):
        for i in range(bisect_right(ends, mark.span.start), bisect_left(starts, mark.span.end)):
            shares[i].append(mark)
    opened: dict[str, int] = {}
    painted = [_stretch(text, stretch, share, opened) for stretch, share in zip(stretches, shares, strict=True)]
    return painted, opened


def _order(mark: Mark) -> tuple[int, int, int]:
    return mark.span.start, -mark.span.end, mark.rank


def _stretch(text: str, stretch: Span, marks: Sequence[Mark], opened: dict[str, int]) -> Markup:
    return Markup("").join(_elements(text, stretch, marks, opened))


def _elements(text: str, stretch: Span, marks: Sequence[Mark], opened: dict[str, int]) -> Iterator[Markup]:
    """Walk from edge to edge; at each, close what ends (and what was opened inside it), reopen what goes on, open what begins."""
    waiting, stack = list(reversed(marks)), list[Mark]()
    edges = sorted({stretch.start, stretch.end} | {e for m in marks for e in m.span if stretch.start < e < stretch.end})
    for at, until in zip(edges, [*edges[1:], stretch.end], strict=True):
        yield from _close(stack, at, opened)
        while waiting and waiting[-1].span.start <= at:
            stack.append(waiting.pop())
            yield _open(stack[-1], opened, again=stack[-1].span.start < at)
        yield escape(for_document(text[at:until]))
    yield from (_end(mark) for mark in reversed(stack))


def _close(stack: list[Mark], at: int, opened: dict[str, int]) -> Iterator[Markup]:
    ending = [i for i, mark in enumerate(stack) if mark.span.end <= at]
    if not ending:
        return
    above = stack[ending[0] :]
    del stack[ending[0] :]
    yield from (_end(mark) if mark.span.end > at else _end(mark) + mark.after for mark in reversed(above))
    for mark in above:
        if mark.span.end > at:
            stack.append(mark)
            yield _open(mark, opened, again=True)


def _open(mark: Mark, opened: dict[str, int], again: bool = False) -> Markup:
    classes, ident = f"{mark.classes} again" if again else mark.classes, Markup("")
    if mark.anchor:
        opened[mark.anchor] = opened.get(mark.anchor, 0) + 1
        ident = Markup(' id="{}"').format(mark.anchor) if opened[mark.anchor] == 1 else ident
        classes = f"{classes} {mark.anchor}"
    title = Markup(' title="{}"').format(for_document(mark.label)) if mark.label else Markup("")
    return Markup('<{}{} class="{}"{}>').format(Markup(mark.tag), ident, classes, title)


def _end(mark: Mark) -> Markup:
    return Markup("</{}>").format(Markup(mark.tag))
