"""Articles below a page's own that are known by the address which their box gives for them, as those are that a page loads for who
scrolls on: <div data-url="/news/second-harvest">.

in: the blocks of a page, its title and address    out: the blocks of such articles, each with its title and address.

Precision first: parts of an article and cards have addresses too. Another article is only what stands beside the page's own, each
in a box of its own, under a heading and with several paragraphs, and whose address is another page's of the same site.
"""

from __future__ import annotations

import re
from itertools import takewhile
from urllib.parse import urlsplit

from sayso.extract.blocks.addresses import lead_of
from sayso.extract.blocks.second import SEVERAL, Other, is_paragraph, own_article
from sayso.extract.blocks.tree import Block, Box
from sayso.extract.words import ends_sentence, key, word_count

_PIECE = re.compile(
    r"/(?:api|ajax|fragments?|partials?|widgets?|embeds?|includes?|chunks?|graphql|wp-json)(?:[/?.]|$)", re.I
)  # of a page
_MOST = 20  # boxes that are looked at
_TITLES = frozenset(("h1", "h2", "h3"))
_ABOVE = 6  # lines of a box among which its title stands
_LEAST_WORDS, _MOST_WORDS = 3, 40  # of a title
_CALLED = re.compile(r"title|headline", re.I)


def scrolled_articles(blocks: list[Block], title: str | None, address: str | None, base: str | None) -> list[Other]:
    """The articles of other addresses that stand below the page's own. base: what addresses are relative to."""
    own = own_article(blocks, title) if any(b.box.addressed for b in blocks) else []
    around = _around(own)
    told = address or (next((box.address for box in around.line() if box.address), None) if around is not None else None)
    if around is None or not told:
        return []
    found: list[Other] = []
    for box in _beside(blocks, around)[:_MOST]:
        url = _other_page(box.address, told, base)
        inside = [b for b in blocks if b.box.inside(box)] if url else []
        heading = _heading(inside, key(title or ""))
        if heading is not None and sum(map(is_paragraph, inside[inside.index(heading) + 1 :])) >= SEVERAL:
            found.append(Other(title=heading, blocks=inside, url=url))
    return found


def _beside(blocks: list[Block], around: Box) -> list[Box]:
    """The outermost boxes with an address that neither hold the page's own article nor stand in it, in the order of the page."""
    outer = frozenset(around.line())
    found: dict[Box, None] = {}
    for block in blocks:
        outermost = None
        for box in takewhile(lambda box: box not in outer, block.box.line()) if block.box.addressed else ():
            outermost = box if box.address else outermost
        if outermost is not None and not outermost.inside(around):
            found[outermost] = None
    return list(found)


def _around(own: list[Block]) -> Box | None:
    """The innermost box that holds the page's own title and first paragraphs; none where that is the page."""
    box = next((box for box in own[0].box.line() if all(b.box.inside(box) for b in own)), None) if own else None
    return box if box is not None and box.parent is not None else None


def _other_page(said: str | None, own: str, base: str | None) -> str | None:
    """The address of another page that a box gives; None where it is the page's own, or another sheet of it."""
    lead = lead_of(said or "", own, base)
    try:
        paths = [urlsplit(a).path.rstrip("/") for a in (lead.url, own)] if lead else None
    except ValueError:
        return None
    if not lead or _PIECE.search(lead.url):
        return None
    return lead.url if paths and not f"{paths[0]}/".startswith(f"{paths[1]}/") else None


def _heading(inside: list[Block], same: str) -> Block | None:
    """The title of what a box holds: what is set or called so among its first lines, and is not the page's own title."""
    heading = next((b for b in inside[:_ABOVE] if _is_title(b)), None)
    return heading if heading is not None and heading.key != same else None


def _is_title(block: Block) -> bool:
    called = block.tag in _TITLES or (_CALLED.search(block.box.names) and not ends_sentence(block.text))
    return bool(called) and _LEAST_WORDS <= word_count(block.text) <= _MOST_WORDS
