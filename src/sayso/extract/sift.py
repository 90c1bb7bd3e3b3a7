"""What stands among an article's lines and is no part of it, as blocks of a page.

in: a block, or the blocks of a body    out: what a line is that the article does not say.
"""

from __future__ import annotations

import re

from sayso.extract.lines import is_boilerplate, is_stop, junk_line, leads_on
from sayso.extract.tree import Block
from sayso.extract.vocabulary import HEADINGS

_PICTURED = re.compile(
    r"^[^.!?]{3,200}\((?:image|photo|picture|pic|foto|bild)s?\s?:[^()]{2,60}\)\W*$|"
    r"^(?:[^.!?]{3,300}\s)?©\s?[^\s©.]{1,30}(?:\s[^\s©.]{1,30}){0,5}$",
    re.I,
)  # a caption with its credit, which is a few words
_CAPITALS = re.compile(r"(?:[A-ZÀ-Þ’'-]{2,}\s){1,8}?[A-ZÀ-Þ’'-]{2,}\s?[|:]\s")
_FULL_STOP = re.compile(r"[.。][\"”’»)]*$")
_NEARLY = 3  # characters by which a link may reach over its sign


def is_junk(block: Block) -> bool:
    """Whether a line stands among the article's own and is no part of it."""
    return junk(block) is not None


def junk(block: Block) -> str | None:
    """What a line is that leads away from the article, asks for something or is the site's own."""
    if junk_line(block.text) or (block.link_share > 0.3 and leads_on(block.text)) or _promotes(block):
        return "leads elsewhere or asks for something"
    if len(block.text) < 400 and is_boilerplate(block.text):
        return "the site's own words (cookies, terms, accounts)"
    if _PICTURED.search(block.text) is not None:
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
