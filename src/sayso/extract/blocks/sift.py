"""What stands among an article's lines and is no part of it, as blocks of a page.

in: a block, or the blocks of a body    out: what a line is that the article does not say.
"""

from __future__ import annotations

import re

from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.lines.captions import is_captioned
from sayso.extract.lines.lines import is_boilerplate, is_stop, junk_line, leads_on, said_again
from sayso.extract.words import key, word_count

_PICTURED = re.compile(
    r"^[^.!?]{3,200}\((?:image|photo|picture|pic|foto|bild)s?\s?:[^()]{2,60}\)\W*$|"
    r"^(?:[^.!?]{3,300}\s)?©\s?[^\s©.]{1,30}(?:\s[^\s©.]{1,30}){0,5}$",
    re.I,
)  # a caption with its credit, which is a few words
_PULLED = frozenset(("quote", "pulled"))
_SENTENCES = re.compile(r"(?<=[.!?])[”\"’»]*\s+")
_LEAST_QUOTED = 25  # characters of a quotation that is only pulled out of the text
_LONGEST_SEARCHED = 100_000  # characters of a body in which quotations are looked for a second time
_PULLED_OUT = "a quotation pulled out of the text"
_SOURCE = 12  # words of who said it
_CAPITALS = re.compile(r"(?:[A-ZÀ-Þ’'-]{2,}\s){1,8}?[A-ZÀ-Þ’'-]{2,}\s?[|:]\s")
_FULL_STOP = re.compile(r"[.。][\"”’»)]*$")
_FEW = 1  # paragraphs of running text in a box that may hold nothing of the article's
_NEARLY = 3  # characters by which a link may reach over its sign


def is_pictured(text: str) -> bool:
    """Whether a line among paragraphs is a caption, by the credit that it ends with."""
    return (("(" in text or "©" in text) and _PICTURED.search(text) is not None) or is_captioned(text)


def is_junk(block: Block) -> bool:
    """Whether a line stands among the article's own and is no part of it."""
    return junk(block) is not None


def junk(block: Block) -> str | None:
    """What a line is that leads away from the article, asks for something or is the site's own."""
    if junk_line(block.text) or (block.link_share > 0.3 and leads_on(block.text)) or _promotes(block):
        return "leads elsewhere or asks for something"
    if len(block.text) < 400 and is_boilerplate(block.text):
        return "the site's own words (cookies, terms, accounts)"
    if is_pictured(block.text):
        return "a caption"
    if block.tag in HEADINGS and is_stop(block.text):
        return "heads a list amid the article"
    return None


def _promotes(block: Block) -> bool:
    """Whether a line is capitals and then a link: "READ ANOTHER STORY HERE | Five are arrested". Behind a colon a whole sentence is
    the article's: "UNITED NATIONS: The secretary general said …."."""
    before = _CAPITALS.match(block.text)
    if before is None or (":" in before.group() and _FULL_STOP.search(block.text)):
        return False
    return block.link_share > 0.4 and block.linked <= len(block.text) - len(before.group()) + _NEARLY


def pulled_out(kept: list[Block]) -> dict[Block, str]:
    """The blocks among a body's that only say again what stands in its text, with who said that, by what they are."""
    keys = [b.key for b in kept]
    again = said_again([b.text for b in kept], keys)
    found = {b: _PULLED_OUT for i, b in enumerate(kept) if i in again and b.tag not in HEADINGS and "post" not in b.box.marks}
    text = "\n".join(keys)
    for block, said in zip(kept, keys, strict=True):
        if _is_pulled(block, said, text):
            found[block] = _PULLED_OUT
    pulled = {_quoting(b) for b, why in found.items() if _quoting(b) is not None}
    for block in kept:
        if block not in found and pulled and _quoting(block) in pulled and word_count(block.text) <= _SOURCE:
            found[block] = "says whose quotation it is"
    return found


def _is_pulled(block: Block, said: str, text: str) -> bool:
    """Whether every sentence of a quotation stands in the text a second time."""
    if block.tag in HEADINGS or block.tag == "li" or "post" in block.box.marks:
        return False
    if not block.box.marks & _PULLED:
        return False
    if len(said) < _LEAST_QUOTED:
        return False
    if len(text) > _LONGEST_SEARCHED:
        return False
    return text.count(said) > 1 or all(text.count(k) > 1 for s in _SENTENCES.split(block.text) if (k := key(s)))


def _quoting(block: Block) -> object:
    """The outermost box of the quotation that a block stands in."""
    return next((box for box in reversed(list(block.box.line())) if box.own & _PULLED), None)


def heading_nothing(kept: list[Block], inside: list[Block]) -> set[Block]:
    """The headings of boxes whose other lines are all left out, and are no table: "Current issue", over a cover. inside: all lines
    of the article's box, with those left out."""
    headings = {b.box.parent: b for b in kept if b.tag in HEADINGS and b.box.parent is not None and b.box.parent.pieces <= _FEW}
    if not headings:
        return set()
    held, more, told = set(kept), set[Box](), set[Box]()
    for block in inside:
        for box in block.box.line():
            if headings.get(box, block) is not block:
                (told if block in held or "table" in block.box.marks else more).add(box)
    return {b for box, b in headings.items() if box in more - told}
