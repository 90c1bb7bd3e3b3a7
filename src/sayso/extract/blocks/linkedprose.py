"""Paragraphs of an article that are links as a whole, and links among its paragraphs that are none of it.

in: a block of a body    out: whether it is a paragraph of the article, or leads to another page.
"""

from __future__ import annotations

import re

from sayso.extract.blocks.tree import Block
from sayso.extract.dump.teasers import terms
from sayso.extract.words import word_count

_LEAST_WORDS = 12  # of such a paragraph; a title is shorter or has no full stop
_SHARED = 2  # words that it has in common with the article's title, as an opening or a last word on the same thing has
_FULL_STOP = re.compile(r"[.。][\"”’»)]{0,2}$")
_POINTS = re.compile(r"[➤►▶→⇒➔▸»›👉]|>>")
_LONGEST_QUESTION = 15  # words
# Between a paragraph's last sentence and the link behind it.
_POINTER = re.compile(
    r"(?<=[.!?”\"’)])\s+[(\[]?\s?(?:also read|read also|read more|read|see also|related|more on this|lesen sie auch|lire aussi|"
    r"à lire aussi|lea también|lee también|leggi anche|leia também|lees ook|les også|läs också|читайте также)\s?[:|–-]\s?$",
    re.I,
)
_LABEL = re.compile(r"[\w ]{4,16}\s?[:|–-]\s?")  # of a link that has the words in it
_LINKED, _WHOLLY = 0.8, 0.95  # share of a line that is a link


def is_linked_paragraph(block: Block, beside: Block, title: str | None) -> bool:
    """Whether a line that is one link is a paragraph of the article, at whose opening or end it stands. beside: the paragraph
    next to it, in whose box it stands and as which it is made."""
    same = block.tag == beside.tag == "p" and block.box.parent is beside.box.parent and block.box.names == beside.box.names
    if not same or not title or word_count(block.text) < _LEAST_WORDS or not _FULL_STOP.search(block.text):
        return False
    return len(terms(block.text) & terms(title)) >= _SHARED


def points_elsewhere(block: Block) -> bool:
    """Whether a line that is a link is marked as one ("➤ Who is the minister?"), or asks what another page answers."""
    if block.link_share <= _LINKED:
        return False
    if _POINTS.match(block.text):
        return True
    return block.link_share > _WHOLLY and block.text.endswith("?") and word_count(block.text) <= _LONGEST_QUESTION


def without_pointer(block: Block) -> None:
    """Cut the link to another story off a paragraph's end: "… the county says. (Also read: Fares to rise in April)"."""
    title = block.links[-1][0] if block.links and block.link_share < _LINKED else ""
    bare = block.text.rstrip(")].") if title else ""
    at = bare.rfind(title) if title else -1
    if at <= 0 or at + len(title) != len(bare):
        return
    label = _LABEL.match(title)
    before = f"{block.text[:at]}{label[0] if label else ''}"
    if found := _POINTER.search(before):
        block.text = block.text[: found.start()].rstrip()
