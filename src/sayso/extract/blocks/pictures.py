"""Captions among the blocks of a page.

in: the page's blocks, those of its article    out: the captions of the article's pictures.
"""

from __future__ import annotations

import re

from sayso.extract.blocks.sift import is_pictured
from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dates.door import span_of_date
from sayso.extract.lines.captions import caption_of, is_agency, is_credit, once, split_credit
from sayso.extract.lines.lines import is_boilerplate, is_wall, junk_line
from sayso.extract.words import ends_sentence, key, table, word_count
from sayso.model import Caption

_LONGEST_CAPTION, _LONGEST_CREDIT = 400, 60  # characters
_LONGEST_WHO = 120  # characters of what calls itself a credit
_NO_PICTURE = frozenset(("caption", "credit", "related", "comments", "nav", "footer", "quote"))
_CREDIT_CAPITALS = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ.&’' /-]{1,30}")  # "REUTERS", "PA WIRE"
_NO_CAPTION = table("related ad nav footer comments byline newsletter bio form paywall consent quote")
_PICTURES = table("caption figure")
_FOOT = frozenset(("footer",))
_MOST_CREDIT = 3  # words of a box that calls itself a credit, up to which it is nothing else
_BUTTON = re.compile(
    r"(?:hide|show|toggle|view|open) caption|(?:view|see|show)(?: all)? \d{1,3} (?:images|photos|pictures)|"
    r"image (?:source|caption),?|enlarge (?:this )?image",
    re.I,
)
_SOURCE = re.compile(r"image source,?", re.I)
_LENGTH = re.compile(r"\d{1,3}:\d\d(?::\d\d)?(?:\s?min\.?)?")  # of a film
_LINKED = 0.6  # share of a line that is a link, from which it leads elsewhere; a whole picture with its caption may be one
_LEAST_SLIDES = 3  # lines of a gallery
_LEAST_WORDS, _MOST_WORDS = 3, 40  # of a caption that nothing but its picture tells
_LEAST = 20  # characters of a caption that nothing but its credit tells


def captions_of(blocks: list[Block], body: list[Block]) -> tuple[Caption, ...]:
    """The captions of the page's pictures, each once. What bars a caption is a box between it and those that hold the article."""
    found: list[Caption] = []
    before: Block | None = None
    source: str | None = None  # who took the next picture, where that is said first
    shown = pictured(blocks)
    around = {box for block in body[:1] for box in block.box.line()} & {box for block in body[-1:] for box in block.box.line()}
    first, last = (blocks.index(body[0]), blocks.index(body[-1])) if body else (0, 0)
    shown |= under_pictures(blocks[first : last + 1])
    for i, block in enumerate(blocks):
        if before is not None and found and _is_credit_of(before, block):
            found[-1] = caption_of(found[-1].text, found[-1].credit or block.text) or found[-1]
            continue
        if not (block in shown or block.box.marks & _PICTURES or first < i < last):
            before = None
            continue
        if _SOURCE.fullmatch(block.text) and i + 1 < len(blocks) and len(blocks[i + 1].text) <= _LONGEST_CREDIT:
            source = blocks[i + 1].text
            continue
        if source == block.text:
            continue
        marks = _marks(block.box, around)
        if marks & _NO_CAPTION or ("caption" in marks and (is_wall(block.text) or is_boilerplate(block.text))):
            before = None
        elif block in shown:
            found.append(shown[block])
        elif "caption" not in marks or (block.link_share > _LINKED and not (first < i < last and _is_linked_caption(block))):
            before = None
            pictured_line = "figure" in marks or (first < i < last and is_pictured(block.text))
            if pictured_line and len(block.text) >= _LEAST and (caption := _credited(block)):
                found.append(caption)
        elif _BUTTON.fullmatch(block.text):
            before = None
        else:
            before = block
            if is_agency(block.text) or (span_of_date(block.text) and word_count(block.text) < 10):
                continue
            if found and block.text.endswith(")") and "(" not in block.text:  # the rest of a credit: "(Image:", "Piet Oram)"
                found[-1] = caption_of(found[-1].text, found[-1].credit or block.text) or found[-1]
                continue
            if _LENGTH.fullmatch(block.text) or ("credit" in block.box.own and word_count(block.text) <= _MOST_CREDIT):
                continue
            if (caption := caption_of(block.text, source)) and (caption.credit or not junk_line(block.text)):
                found.append(caption)
            source = None
    return once(found)


def _is_credit_of(caption: Block, block: Block) -> bool:
    """Whether a block in a caption's box, or beside it, calls itself a credit."""
    return "credit" in block.box.own and block.box.parent in (caption.box, caption.box.parent) and len(block.text) <= _LONGEST_WHO


def _marks(box: Box, around: set[Box]) -> frozenset[str]:
    """What the boxes say that hold a block and not the article; a picture's box may have a foot, which holds its caption."""
    marks: frozenset[str] = frozenset()
    for outer in box.line():
        if outer in around:
            break
        marks |= outer.own
        if outer.own & _PICTURES:
            marks -= _FOOT
    return marks


def _is_linked_caption(block: Block) -> bool:
    """Whether a caption is a link as a whole, with its picture; a link that is a title leads to another story."""
    return block.tag == "figcaption" and (ends_sentence(block.text) or split_credit(block.text)[1] is not None)


def _credited(block: Block) -> Caption | None:
    """A line in a picture's box that ends with who took it."""
    return caption_of(block.text) if split_credit(block.text)[1] and block.link_share <= _LINKED else None


def pictured(blocks: list[Block]) -> dict[Block, Caption]:
    """Captions that nothing calls so: of two lines alone in a box, set apart from the paragraphs, the second is a credit, both by
    the caption that they are; the one line of a picture's box, and those of a gallery."""
    found = in_galleries(blocks)
    for i in range(len(blocks) - 1):
        words, credit = blocks[i], blocks[i + 1]
        if len(credit.text) > _LONGEST_CREDIT or len(words.text) > _LONGEST_CAPTION:
            continue
        if not _alone(blocks, i):
            continue
        if _BUTTON.fullmatch(words.text) or not _credits(credit) or words.link_share > 0.5 or junk_line(words.text):
            continue
        if caption := caption_of(words.text, credit.text):
            found[words] = found[credit] = caption
    return found


def in_galleries(blocks: list[Block]) -> dict[Block, Caption]:
    """The lines of the boxes of pictures that hold nothing but pictures, each with a line of its own below it."""
    boxes: dict[Box, list[Block]] = {}
    for block in blocks:
        box = next((box for box in block.box.line() if "figure" in box.own), None) if "figure" in block.box.marks else None
        if box is not None:
            boxes.setdefault(box, []).append(block)
    found: dict[Block, Caption] = {}
    for box, lines in boxes.items():
        least = 1 if box.tag == "figure" else _LEAST_SLIDES
        if len(lines) < least or (least == 1 < len(lines)) or not all(map(_is_slide, lines)):
            continue
        found.update((line, caption) for line in lines if (caption := caption_of(line.text)))
    return found


def _is_slide(line: Block) -> bool:
    """Whether a line below a picture tells what it shows."""
    if (
        not line.imaged
        or line.link_share > 0.5
        or line.box.marks & _NO_PICTURE
        or line.tag in HEADINGS
        or _BUTTON.fullmatch(line.text)
    ):
        return False
    return word_count(line.text) >= _LEAST_WORDS and len(line.text) <= _LONGEST_CAPTION and not junk_line(line.text)


def under_pictures(blocks: list[Block]) -> dict[Block, Caption]:
    """Captions among an article's paragraphs that nothing calls so: a line set apart right below a picture that ends no sentence,
    before a paragraph; a second line with it in one box is its credit."""
    found: dict[Block, Caption] = {}
    running = sum(b.weight for b in blocks if b.tag == "p") * 2 > sum(b.weight for b in blocks)
    for i in range(1, len(blocks) - 1):
        line, below = blocks[i], blocks[i + 1]
        if not line.imaged or not (line.tag == "center" or (running and line.tag == "div")) or not _may_be_caption(line):
            continue
        credited = i + 2 < len(blocks) and len(below.text) <= _LONGEST_CREDIT and _alone(blocks, i) and blocks[i + 2].tag == "p"
        if credited and (caption := caption_of(line.text, below.text)):
            found[line] = found[below] = caption
        elif (below.tag == "p" or line.tag == "center") and (caption := caption_of(line.text)):
            found[line] = caption
    return found


def _may_be_caption(line: Block) -> bool:
    """Whether a line below a picture is no sentence of the article's and no link."""
    if ends_sentence(line.text) or line.link_share > 0.5 or junk_line(line.text):
        return False
    return _LEAST_WORDS <= word_count(line.text) <= _MOST_WORDS and not line.box.marks & _NO_PICTURE


def _alone(blocks: list[Block], i: int) -> bool:
    """Whether a block and the one behind it stand in one box of their own, which is no paragraph."""
    words, credit = blocks[i], blocks[i + 1]
    box = words.box if credit.box.parent is words.box else words.box.parent
    if box is None or box.tag != "div" or not credit.box.inside(box):
        return False
    if (words.tag, credit.tag) != ("div", "div") and not (words.tag == credit.tag == "p" and is_credit(credit.text)):
        return False
    if (words.box.marks | (credit.box.marks - {"credit", "footer"})) & _NO_PICTURE:
        return False
    return not any(0 <= k < len(blocks) and blocks[k].box.inside(box) for k in (i - 1, i + 2))


def _credits(block: Block) -> bool:
    return "credit" in block.box.own or is_agency(block.text) or bool(_CREDIT_CAPITALS.fullmatch(block.text))


def said_once(body: list[Block], captions: tuple[Caption, ...]) -> list[Block]:
    """A body without the lines that say again what a caption says, as pages do that lay their texts over pictures."""
    said = {key(c.text) for c in captions}
    return [b for b in body if b.tag != "div" or b.key not in said]
