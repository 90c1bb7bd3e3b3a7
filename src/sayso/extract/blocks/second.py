"""Articles that stand on another's page, as those do that a page loads below its own for who scrolls on.

in: the blocks of a page, and its title    out: the other articles, each with its blocks.

Precision first: an article may have several headings of the first rank, and sections in boxes of their own. Another one is only
what says who wrote it or when, or is an <article> beside the first, and has several paragraphs; and only where the page's own
article has some outside of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from sayso.extract.blocks.body import NOT_BODY, is_prose
from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dates.door import span_of_date
from sayso.extract.lines.people import opens_byline
from sayso.extract.words import key, word_count

SEVERAL, _LINKED = 2, 0.2  # paragraphs of an article, and how much of one may be links
_MOST = 40  # headings that are looked at
_ABOVE, _BELOW = 3, 5  # lines around a heading among which its byline stands
_LONGEST_BYLINE = 140  # characters
_LEAST_WORDS = 3  # of a title
_TITLES = frozenset(("h1", "h2"))


class Other(Struct, frozen=True, kw_only=True):
    """An article on another's page. title: the heading it stands under.  blocks: all that it holds.  url: its own address, where
    the page gives one."""

    title: Block
    blocks: list[Block]
    url: str | None = None


def other_articles(blocks: list[Block], title: str | None) -> list[Other]:
    """The articles on a page that are not the one its title is of."""
    own = own_article(blocks, title) if len(_headings(blocks)) > 1 else []
    if not own:
        return []
    at, same = blocks.index(own[0]), own[0].key
    headings = (i for i in _headings(blocks) if i != at)
    near = [i for i in headings if blocks[i].tag == "h1" or (i > at and _article(blocks[i].box))][:_MOST]
    found: list[Other] = []
    held: set[Block] = set()
    for i in near:
        if blocks[i].key != same and blocks[i] not in held and not at < i < blocks.index(own[-1]):
            inside = _another(blocks, i, own)
            if inside:
                found.append(Other(title=blocks[i], blocks=inside))
                held.update(inside)
    return found


def own_article(blocks: list[Block], title: str | None) -> list[Block]:
    """The heading that is the page's title, and the first paragraphs behind it; none where it has too few of them."""
    same = key(title or "")
    at = next((i for i in _headings(blocks) if blocks[i].key == same), None)
    opening = _opening(blocks, at) if at is not None else []
    return [blocks[at], *opening] if at is not None and len(opening) >= SEVERAL else []


def _headings(blocks: list[Block]) -> list[int]:
    """Where the headings of the first ranks stand."""
    return [i for i, b in enumerate(blocks) if b.tag in _TITLES and b.box.own.isdisjoint(NOT_BODY)]


def _opening(blocks: list[Block], at: int) -> list[Block]:
    """The first paragraphs behind an article's title, before another one's."""
    found: list[Block] = []
    around = _article(blocks[at].box)
    for block in blocks[at + 1 :]:
        if found and (block.tag == "h1" or (around and block.tag in _TITLES and not block.box.inside(around))):
            break
        if is_paragraph(block):
            found.append(block)
            if len(found) == SEVERAL:
                break
    return found


def is_paragraph(block: Block) -> bool:
    """Whether a line is a paragraph of an article's."""
    return is_prose(block) and block.link_share <= _LINKED and block.box.marks.isdisjoint(NOT_BODY)


def _another(blocks: list[Block], at: int, own: list[Block]) -> list[Block]:
    """The blocks of the article that a heading is the title of; none where it heads a part of the page's own."""
    heading = blocks[at]
    wrapper = _wrapper(heading.box, own)
    if wrapper is None or wrapper.tag in HEADINGS or _goes_on_in(wrapper, own):
        return []
    inside = [b for b in blocks if b.box.inside(wrapper)]
    if word_count(heading.text) < _LEAST_WORDS or sum(map(is_paragraph, inside[inside.index(heading) :])) < SEVERAL:
        return []
    article, signed = _article(heading.box, wrapper) is not None, _is_signed(inside, inside.index(heading))
    if heading.tag == "h1":
        return inside if article or signed else []
    alike = _article(own[0].box) is not None  # each an <article> with its title in it; live posts have theirs above them all
    return inside if article and signed and alike else []


def _wrapper(box: Box, own: list[Block]) -> Box | None:
    """The outermost box around this one that holds none of the page's own article."""
    outermost: Box | None = None
    for around in box.line():
        if any(block.box.inside(around) for block in own):
            break
        outermost = around
    return outermost


def _goes_on_in(wrapper: Box, own: list[Block]) -> bool:
    """Whether a box stands in one that is the page's own article, or its body: a section of it."""
    around = wrapper.parent
    boxes = around.line() if around is not None else iter(())
    return any((b.tag == "article" or "body" in b.own) and any(o.box.inside(b) for o in own) for b in boxes)


def _article(box: Box, within: Box | None = None) -> Box | None:
    """The innermost <article> around a box, no further out than `within`."""
    for around in _up_to(box, within):
        if around.tag == "article":
            return around
    return None


def _up_to(box: Box, last: Box | None) -> Iterator[Box]:
    for around in box.line():
        yield around
        if around is last:
            return


def _is_signed(inside: list[Block], at: int) -> bool:
    """Whether a line near a heading says who wrote what it heads, or when."""
    for block in (*inside[max(0, at - _ABOVE) : at], *inside[at + 1 : at + 1 + _BELOW]):
        if len(block.text) > _LONGEST_BYLINE or is_prose(block):
            continue
        if block.moment or "byline" in block.box.own or opens_byline(block.text) or span_of_date(block.text):
            return True
    return False
