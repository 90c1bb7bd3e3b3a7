"""Where a page's text breaks off for those who don't pay.

in: an article's blocks, and those of its page    out: the line that breaks off, or how many last lines ask to pay for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.extract.blocks.tree import Block
from sayso.extract.lines.lines import is_boilerplate, is_wall, junk_line
from sayso.extract.words import ends_sentence, key, word_count

_NEAR = 2  # lines behind one that breaks off, of which one is the notice
_LEAST = 6  # words of a line that breaks off
_LINKED = 0.2  # share of it that may be links
_MOST_ASKING = 5  # last lines that may ask
_NOT_CUT = frozenset(
    ("caption", "credit", "nav", "related", "bio", "byline", "paywall", "newsletter", "social", "ad", "form", "facts")
)
_OFFERS = re.compile(
    r"\bcancel\b.{0,20}\bany ?time\b|\bsupport (?:independent|local|our|quality)\b|\bsubscribe\b|\bsubscription\b|"
    r"\bunlimited access\b|"
    r"\b(?:a|per|/) ?(?:week|month|year)\b|\bfree trial\b|\bjournalism\b|\b(?:log|sign) ?in\b|\bregister\b|"
    r"\babonn\w+|\bkündbar\b|\bpro (?:woche|monat)\b|\bpar mois\b|\bsans engagement\b|\bsuscr\w+|\bal mes\b|\babbona\w+",
    re.I,
)  # what is said beside a notice of a wall
_LONGEST_OFFER = 200  # characters


def cut_line(body: Sequence[Block], blocks: Sequence[Block]) -> Block | None:
    """The line right behind a body that goes on with it and breaks off, amid its sentence, before a notice that the rest is for
    those who pay."""
    if not body:
        return None
    last = body[-1]
    at = blocks.index(last) + 1
    line = blocks[at] if at < len(blocks) else None
    if line is None or line.tag != last.tag or line.box.parent is not last.box.parent or line.box.marks & _NOT_CUT:
        return None
    if line.link_share > _LINKED or word_count(line.text) < _LEAST or ends_sentence(line.text):
        return None
    if is_wall(line.text) or junk_line(line.text) or is_boilerplate(line.text) or _OFFERS.search(line.text):
        return None
    return line if any(_walls(b) for b in blocks[at + 1 : at + 1 + _NEAR]) else None


def _walls(block: Block) -> bool:
    return is_wall(block.text) or "paywall" in block.box.marks


def asking(body: Sequence[Block]) -> int:
    """How many of a body's last lines ask to pay for the rest: from a notice on, where whatever stands behind it is of its own box,
    or offers something; never all of them."""
    for i in range(max(1, len(body) - _MOST_ASKING), len(body)):
        if is_wall(body[i].text) and all(_is_offer(b, body[i], body[i - 1]) for b in body[i + 1 :]):
            return len(body) - i
    return 0


def _is_offer(block: Block, wall: Block, before: Block) -> bool:
    """Whether a line behind a notice is one more of it. before: the article's line above the notice."""
    if len(block.text) > _LONGEST_OFFER:
        return False
    own = wall.box.parent
    boxed = own is not None and own is not before.box.parent and not before.box.inside(own) and block.box.inside(own)
    return boxed or is_wall(block.text) or _OFFERS.search(block.text) is not None


def before_wall(paragraphs: list[str], title: str) -> list[str]:
    """Paragraphs without the title that stands above them and without what follows from a notice on. title: as a key."""
    own = paragraphs[1:] if paragraphs and title and key(paragraphs[0]) == title else paragraphs
    end = next((i for i, text in enumerate(own) if i and is_wall(text)), len(own))
    return own[:end]
