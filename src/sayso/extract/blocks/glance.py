"""Lists and boxes that say an article in short beside its text: "Key takeaways", "At a glance", "AI summary", "Fact box".

in: the blocks of a body    out: those that are none of its text

A heading that says so makes its list one, where no paragraph of the article stands before it or behind it: amid an article
"Summary" and "Highlights" head chapters. "Fact box" is one wherever it stands.
"""

from __future__ import annotations

import re
from itertools import takewhile

from sayso.extract.blocks.tree import Block, Box
from sayso.extract.blocks.vocabulary import HEADINGS

# What such a list is called, wherever it stands.
_FACTS = (
    r"(?:fact|info) ?(?:box|file|sheet)s?", r"at a glance", r"(?:key|quick|fast) facts", r"faktenbox", r"infobox", r"faktaboks",
    r"faktaruta", r"fakta",
)  # fmt: skip
# What it is called where nothing of the article stands before or behind it.
_SHORT = (
    r"(?:key|main) (?:takeaways?|points?|highlights?)", r"takeaways", r"(?:article |story |quick |executive )?summary",
    r"(?:story |article )?highlights", r"in (?:brief|short)", r"quick (?:read|take)", r"the gist", r"tl;? ?dr",
    r"(?:generated |powered )?(?:by )?(?:ai|artificial intelligence)(?:[ -]generated)?(?: (?:summary|overview|highlights))?",
    r"das wichtigste(?: in kürze)?", r"auf einen blick", r"(?:kurz)?zusammenfassung", r"in kürze", r"l['’]essentiel", r"en bref",
    r"à retenir", r"(?:las )?claves", r"lo esencial", r"en resumen", r"(?:en )?resumen", r"in (?:sintesi|breve)", r"i punti chiave",
    r"(?:em )?resumo", r"in het kort", r"kort (?:fortalt|sagt|om)", r"sammanfattning", r"lyhyesti", r"w skrócie", r"ve zkratce",
    r"stručně", r"главное", r"коротко", r"кратко", r"головне", r"özet", r"要点", r"요약",
)  # fmt: skip
_HEADS_FACTS = re.compile(rf"\W{{0,4}}(?:{'|'.join(_FACTS)})(?:\s?[:|–—-]\s.{{2,60}}|\W{{0,3}})$", re.I)
_HEADS_SHORT = re.compile(rf"\W{{0,4}}(?:{'|'.join(_SHORT)})\W{{0,3}}$", re.I)
_MADE = re.compile(
    r"(?:this|the) (?:\w+ ){0,2}(?:summary|overview|takeaways|highlights|bullet points) (?:was|were|is|are|has been) (?:\w+ )?"
    r"(?:generated|created|produced|written|made)\b",
    re.I,
)
_LONGEST_HEAD = 80  # characters
_LEAST, _MOST = 2, 20  # lines of such a list
_LESS = 0.5  # share of the running text, which such a box does not reach


def at_a_glance(kept: list[Block]) -> set[Block]:
    """The lines among a body's that say it in short, each with the heading of its list."""
    found: set[Block] = set()
    lines = [i for i, b in enumerate(kept) if b.tag != "li" and b.weight >= _LONGEST_HEAD]
    total, first = sum(b.weight for b in kept), 0
    for i, block in enumerate(kept):
        if block in found or len(block.text) > _LONGEST_HEAD:
            continue
        facts, short = _HEADS_FACTS.match(block.text), _HEADS_SHORT.match(block.text)
        if not (facts or short) or not (listed := _boxed(kept, i, total) or _listed(kept, i)):
            continue
        while first < len(lines) and kept[lines[first]] in found:
            first += 1
        opens = first == len(lines) or lines[first] >= i
        if facts or opens or lines[-1] <= i + len(listed):
            found.update((block, *listed))
    return found


def _boxed(kept: list[Block], at: int, total: int) -> list[Block]:
    """The lines behind a heading in a box that holds nothing else: the box right around it, or the one around that. total: the
    weight of all lines."""
    box: Box | None = kept[at].box if kept[at].tag not in HEADINGS and kept[at].tag != "p" else kept[at].box.parent
    found: list[Block] = []
    for _ in range(2):
        if box is None or box.parent is None or (at and kept[at - 1].box.inside(box)):
            break
        inside = _inside(box, kept[at + 1 : at + 1 + _MOST])
        if len(inside) == _MOST or sum(b.weight for b in inside) >= _LESS * total:
            break
        found = inside or found
        box = box.parent
    return found


def _inside(box: Box, blocks: list[Block]) -> list[Block]:
    return list(takewhile(lambda b: b.box.inside(box), blocks))


def _listed(kept: list[Block], at: int) -> list[Block]:
    """The items of a list behind a heading, and who made it; two at least."""
    items = list(takewhile(lambda b: b.tag == "li", kept[at + 1 : at + 1 + _MOST]))
    if not _LEAST <= len(items) < _MOST:
        return []
    behind = kept[at + 1 + len(items) : at + 2 + len(items)]
    return [*items, *(b for b in behind if _MADE.match(b.text))]
