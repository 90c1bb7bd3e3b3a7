"""The links to other stories that an article sets itself: "Read more: …" on a line of its own, or a short list under "Related".

in: a page's blocks, those of its article, its address    out: `Link`s in the order of the page
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sayso.extract.blocks.addresses import lead_of
from sayso.extract.blocks.cardlines import parted
from sayso.extract.blocks.headed import headed_in
from sayso.extract.blocks.tree import Block
from sayso.extract.lines.lines import heads_related, junk_line, related_title
from sayso.extract.lines.sites import absolute
from sayso.extract.words import table, word_count
from sayso.model import Link

_BEHIND = 8  # lines behind the article that may be its own
_TITLE, _LONGEST_TITLE = 3, 40  # words
_BULLETS = "・•·▪■►▶»› "
_MOST = 12  # links of a page
_NO_LINKS = table("comments consent ad social form footer newsletter paywall bio tags byline")


def related_of(
    blocks: list[Block], body: list[Block], told: Collection[str | None], address: str | None, base: str | None
) -> tuple[Link, ...]:
    """The links that stand between the body's paragraphs or right behind them on a line of their own ("Related: …"), and those
    under a heading that says that they are on the same thing. told: the addresses that the page sums up, which are teasers there;
    base: what links are relative to."""
    if not body:
        return ()
    found: dict[str, Link] = {}
    listed = ((title, href) for title, href in _listed(blocks, body, address, base) if absolute(href, base) not in told)
    for title, href in (*_lined(blocks, body), *listed):
        url = absolute(href, base)
        if len(found) < _MOST and not any(url and link.url == url for link in found.values()):
            found.setdefault(title, Link(title=title, url=url))
    return tuple(found.values())


def _lined(blocks: list[Block], body: list[Block]) -> Iterator[tuple[str, str | None]]:
    """The lines that say what they are and lead to one story."""
    first, last = blocks.index(body[0]), blocks.index(body[-1])
    around = body[-1].box.parent or body[-1].box
    for i, block in enumerate(blocks[first : last + 1 + _BEHIND], first):
        if i > last and (not block.box.inside(around) or block.box.marks & _NO_LINKS):
            break
        if title := related_title(block.text):
            yield title, next((href for text, href in block.links if text and text in block.text), None)
        elif link := _pointed(block):
            yield link


def _pointed(block: Block) -> tuple[str, str] | None:
    """The story that a line leads to behind words that say so, without a sign between them: "Read more <a>Rates rise again</a>"."""
    if len(block.links) != 1 and len({href for _, href in block.links}) != 1:
        return None
    title, href = block.links[-1]
    before = block.text.removesuffix(title)
    if before == block.text or not heads_related(before) or not _TITLE <= word_count(title) <= _LONGEST_TITLE:
        return None
    return title, href


def _listed(blocks: list[Block], body: list[Block], address: str | None, base: str | None) -> Iterator[tuple[str, str]]:
    """The titles of a list under a heading for stories on the same thing, inside the article or behind it."""
    headed = headed_in(blocks, set(body))
    first = blocks.index(body[0])
    for block in blocks[first:]:
        if headed.get(block) != "related" or block.box.marks & _NO_LINKS or junk_line(block.text):
            continue
        alone = parted(block)
        links = [(alone[0], block.links[0][1])] if alone else block.links if block.broken else ()
        for title, to in links:
            if _TITLE < word_count(title) <= _LONGEST_TITLE and lead_of(to, address, base):
                yield title.lstrip(_BULLETS), to
