"""The standfirst of an article, where it stands outside the box of its body.

in: the blocks of a page, those of its body, its title and summary    out: the body's blocks, the standfirst before them.
"""

from __future__ import annotations

import re
from itertools import islice

from sayso.extract.blocks.sift import is_junk
from sayso.extract.blocks.tree import Block
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dates.door import says_when_alone
from sayso.extract.lines.people import opens_byline
from sayso.extract.words import ends_sentence, hyphened, key, table

# Boxes with one of these are left out however much they hold, unless nothing else is left: comments often outweigh the article.
NEVER_BODY = table("comments consent footer")
_PLAIN, _LEAST_PLAIN = frozenset(("header", "lead", "body")), 60  # marks of such a line's boxes, and its characters
_OTHERS = table("related")  # … of boxes with other stories, whose standfirsts these are
_PICTURE = re.compile(r"(?:^|[\s_-])(?:ima?ge?|picture|photo)[\s_-]", re.I)  # in the names of a box: "main-img widget"
_LEAST_LEAD = 30  # characters of a standfirst
_HEAD, _AROUND = re.compile(r"head", re.I), 2  # in the names of the boxes right around a heading: "articleHeader", "headline-wrap"
_LEAD_ALONE = frozenset(("lead",))
_NOT_LEAD = table("caption credit byline ad newsletter comments footer consent paywall form social")


def with_lead(blocks: list[Block], kept: list[Block], title: str | None, lead: str | None) -> list[Block]:
    """Put the standfirst before the body where it stands outside the body's box: a paragraph that the page calls so, or that says
    its summary again, or a plain sentence under the title. One that is set as a heading is mostly a second title; what stands
    under the title in a box of its own is mostly a caption. A plain sentence may be the article's first, below a standfirst."""
    if not kept:
        return kept
    head = blocks[: blocks.index(kept[0])]
    texts, same, summary = {b.key for b in kept}, key(title or ""), key(lead or "")
    titled = [i for i, b in enumerate(head) if b.key == same]
    under = set(head[titled[-1] + 1 :] if titled else ())
    opening: list[Block] = []
    for block in reversed(head[titled[0] if titled else 0 :]):
        said = block.key
        if len(said) < _LEAST_LEAD or said in texts or said == same or block.link_share > 0.5:
            continue
        if block.box.marks & NEVER_BODY or block.box.own & _NOT_LEAD or is_junk(block) or _is_pictured(block):
            continue
        called, again = "lead" in block.box.own and not block.box.marks & _OTHERS, _says_again(said, summary)
        if block.tag in HEADINGS:
            if block in under and again and _is_set_below(block):
                return [block, *opening, *kept]
        elif called or again:
            return [block, *opening, *kept]
        elif not opening and block in under and _is_plain(block):
            opening = [block]
    return [*opening, *kept]


def _is_set_below(block: Block) -> bool:
    """Whether a heading that is called a standfirst stands with the article's text, and not in its head beside the title."""
    around = list(islice(block.box.line(), 1, 1 + _AROUND))
    called = "lead" in block.box.own or any(box.own == _LEAD_ALONE for box in around[:1])
    return called and "header" not in block.box.marks and not any(_HEAD.search(hyphened(box.names)) for box in around)


def _is_pictured(block: Block) -> bool:
    """Whether the box right around a block is a picture's: what it describes is the picture."""
    around = block.box.parent
    return around is not None and ("figure" in around.own or _PICTURE.search(around.names) is not None)


def _is_plain(block: Block) -> bool:
    """Whether a line under the title is a whole sentence that no box says anything else of: no caption, byline or notice."""
    if block.tag not in ("p", "div") or not block.box.marks <= _PLAIN or opens_byline(block.text):
        return False
    return len(block.text) >= _LEAST_PLAIN and ends_sentence(block.text) and not says_when_alone(block.text)


def _says_again(said: str, summary: str) -> bool:
    """Whether a block is the page's summary, or most of it."""
    return bool(summary) and (said == summary or (len(said) > 60 and (summary.startswith(said) or said.startswith(summary[:-5]))))
