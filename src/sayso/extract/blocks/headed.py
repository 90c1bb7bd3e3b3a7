"""Which lines of a page stand under a heading that says that other stories follow: "Related", "Most read".

in: the page's blocks, those of its article    out: for each linked line under such a heading what kind of list it is in.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from sayso.extract.blocks.cardlines import parted
from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.lines.lines import heads_related, heads_stories
from sayso.extract.words import REMEMBERED

Headed = Literal["related", "stories"]
_LINKED = 0.8  # share of a line that is a link
_MOST = 60  # lines under a heading


def headed_in(blocks: list[Block], taken: set[Block]) -> dict[Block, Headed]:
    """The linked lines that stand under a heading of other stories, with what it says. taken: the blocks of the article, which end
    a list."""
    return dict(_headed(blocks, taken))


def _headed(blocks: list[Block], taken: set[Block]) -> Iterator[tuple[Block, Headed]]:
    heading: Block | None = None
    kind: Headed = "stories"
    around: Box | None = None
    lines = 0
    for block in blocks:
        if block in taken:
            heading = None
            continue
        if told := _kind(block.text):
            heading, kind, around, lines = block, told, block.box.parent, 0
            continue
        if heading is None or around is None:
            continue
        if lines == 0 and not block.box.inside(around):
            around = around.parent  # the heading stands in a box of its own
        lines += 1
        if around is None or lines > _MOST or not block.box.inside(around) or _heads_another(block, heading):
            heading = None
        elif block.link_share > _LINKED or (block.links and parted(block)):
            yield block, kind


@lru_cache(maxsize=REMEMBERED)
def _kind(text: str) -> Headed | None:
    """What a line heads, if it does."""
    if heads_related(text):
        return "related"
    return "stories" if heads_stories(text) else None


def _heads_another(block: Block, heading: Block) -> bool:
    """Whether a heading of the same rank begins something else: a title of the list is a link or ranks below."""
    if block.tag not in HEADINGS or block.link_share > _LINKED:
        return False
    return heading.tag in HEADINGS and block.tag <= heading.tag
