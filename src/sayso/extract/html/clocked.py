"""Posts of a live page whose paragraphs open with a clock ("18:20: The fire service says …"), where no line of its own says when.

in: the blocks of a page that says it is live    out: the same, each such clock a line of its own above its post.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.extract.blocks.body import is_prose
from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dump.openings import Opening, one_way, opening
from sayso.extract.words import squeeze

_HEADED = 0.6  # share of the posts below a heading, from which that is theirs


def clocks_apart(blocks: Sequence[Block], clean: Sequence[Block], least: int) -> tuple[list[Block], Box] | None:
    """The blocks with such clocks apart, and the box around all those posts; None where fewer than `least` paragraphs open so or
    their clocks go back and forth. clean: the running text that may be read."""
    opened = {b: found for b in clean if (found := _opening(b))}
    if len(opened) < least or not one_way([found.clock for found in opened.values()]):
        return None
    headed = [b for b, above in zip(blocks[1:], blocks, strict=False) if b in opened and _is_heading(above)]
    raised = set(headed) if len(headed) >= _HEADED * len(opened) else set()
    out: list[Block] = []
    for block in blocks:
        if block not in opened:
            out.append(block)
            continue
        clock, rest = _two(block, opened[block])
        out.insert(len(out) - (block in raised), clock)
        out.append(rest)
    return out, _around(opened)


def _opening(block: Block) -> Opening | None:
    """The clock that a paragraph opens with: in bold, or with a sign behind it."""
    found = opening(block.text)
    return found if found and is_prose(block) and (found.signed or block.bold >= len(found.clock)) else None


def _is_heading(block: Block) -> bool:
    return block.tag in HEADINGS and block.tag != "h1"


def _two(block: Block, found: Opening) -> tuple[Block, Block]:
    """The clock and what stands behind it."""
    clock, links = found.clock, tuple(link for link in block.links if link[0] not in block.text[: len(found.clock) + 1])
    linked = min(len(squeeze(" ".join(said for said, _ in links))), block.linked)
    return (
        Block(clock, block.box, 0, (), len(clock), moment=block.moment),
        Block(found.rest, block.box, linked, links, max(0, block.bold - len(clock))),
    )


def _around(opened: Mapping[Block, Opening]) -> Box:
    """The smallest box that holds all of them."""
    boxes = [block.box.parent or block.box for block in opened]
    around = boxes[0]
    for box in boxes[1:]:
        while not box.inside(around) and around.parent is not None:
            around = around.parent
    return around
