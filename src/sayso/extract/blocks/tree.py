"""A page's tree as a flat run of blocks: what a reader sees as one line or paragraph, with the boxes it stands in.

in: the body of a parsed page    out: `Block`s in reading order. The walk is a loop, never recursion, and stops at a bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from sayso.extract.blocks.addresses import ADDRESSES, linked_address, said_address
from sayso.extract.blocks.marks import how_inline, marks_of
from sayso.extract.blocks.styles import unseen
from sayso.extract.blocks.vocabulary import BLOCK_TAGS, SKIPPED_TAGS
from sayso.extract.words import ends_sentence, key, squeeze, weight

MOST_DEPTH = 128  # boxes in boxes; what stands deeper is laid side by side. The deepest of the shared pages has 27
# Where a walk stops. The largest page of the shared sets has 30,000 nodes and 3,000 blocks; these keep any page within a second.
MOST_NODES = 300_000
MOST_BLOCKS = 12_000
_MOST_LINKED = 100_000  # parts of a line times its links, up to which each part is told its own links
# Characters of an element's names; what is remembered of them must not grow with what a page puts there.
_LONGEST_NAMES = 2_000
# What is said to those who hear a page, in the middle of its sentences.
_FOR_EARS = re.compile(
    r"\((?:opens? in (?:a )?new (?:window|tab)|öffnet (?:in|im) (?:einem )?neue[mns] (?:fenster|tab)|nouvelle fenêtre|"
    r"se abre en (?:una )?(?:nueva )?(?:ventana|pestaña)(?: nueva)?|apre in (?:una )?nuova (?:finestra|scheda))\)|"
    r",\s?opens (?:in )?(?:a )?new (?:tab|window)\b",
    re.I,
)
_LEAST_BROKEN, _LEAST_SENTENCE = 3, 60  # breaks of a line, and characters of each line, that part paragraphs
_PARTED = re.compile(r"\n\s*\n")
_BYLINED = re.compile(r"(?:^|\n)\s{0,99}(?:by|BY|By)\s{1,9}[A-ZÀ-Þ]")
_LONGEST_HEAD, _MOST_HEAD = 140, 6  # characters of a line of an article's head, and its lines
_NOTED = re.compile(r"\s{0,3}[\[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?\s{0,3}(?:[,;]\s?)?")  # the raised sign of a footnote
_NAMES = ("class", "id", "itemprop", "role", "data-component", "data-testid", "data-qa", "data-block", "data-name")
_RANK = {name: rank for rank, name in enumerate(_NAMES)}


class Box:
    """An element that holds blocks. own: the marks of its tag and names; marks: those of the boxes around it too.

    prose, pieces: weight and number of the blocks of running text inside, filled by whoever chooses the body. cells: of a table,
    the number of all its blocks.  address: the page that it says it is.  addressed: whether it or a box around it says so.
    """

    __slots__ = ("address", "addressed", "cells", "depth", "marks", "names", "own", "parent", "pieces", "prose", "tag")

    def __init__(self, tag: str, parent: Box | None, names: str, marks: frozenset[str], address: str | None = None) -> None:
        self.tag = tag
        self.address = address
        self.addressed: bool = bool(address) or (parent is not None and parent.addressed)
        self.parent = parent
        self.names = names
        self.own = marks
        self.marks: frozenset[str] = marks | parent.marks if parent else marks
        self.depth: int = parent.depth + 1 if parent else 0
        self.prose = 0
        self.pieces = 0
        self.cells = 0

    def line(self) -> Iterator[Box]:
        """This box, its parent, and so on outwards."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent

    def inside(self, other: Box) -> bool:
        """Whether this box is `other` or stands in it."""
        box: Box = self
        while box.depth > other.depth and box.parent is not None:
            box = box.parent
        return box is other


class Block:
    """One line or paragraph. linked: characters of it that are link text.  link_share: how much of it that is, 0 to 1.  links:
    (text, address) of each link in it.

    broken: the text with its line breaks, where it has any.  moment: what the first <time> in it gives a machine.  imaged: a
    picture stands right before it.
    """

    __slots__ = ("bold", "box", "broken", "imaged", "link_share", "linked", "links", "moment", "said", "tag", "text", "weight")

    def __init__(
        self,
        text: str,
        box: Box,
        linked: int,
        links: tuple[tuple[str, str], ...],
        bold: int,
        broken: str = "",
        moment: str | None = None,
    ) -> None:
        self.text = text
        self.box = box
        self.tag = box.tag
        self.linked = linked
        self.links = links
        self.bold = bold
        self.broken = broken
        self.moment = moment
        self.imaged = False
        self.weight = weight(text)
        self.link_share = min(1.0, linked / len(text))
        self.said: str | None = None

    @property
    def key(self) -> str:
        """What it says without case and punctuation, as `words.key` has it; made once, for much is told by it."""
        if self.said is None:
            self.said = key(self.text)
        return self.said

    def __repr__(self) -> str:
        return f"<{self.tag} {self.text[:40]!r} {sorted(self.box.marks)}>"


def blocks_of(body: LexborNode, unseen_classes: frozenset[str] = frozenset()) -> list[Block]:
    """The blocks of a page, in reading order. unseen_classes: whose elements its styles don't show."""
    return _Walk(unseen_classes).run(body)


class _Walk:
    """The state of one walk: the open boxes and the line being gathered."""

    def __init__(self, unseen_classes: frozenset[str]) -> None:
        self.unseen_classes = unseen_classes
        self.blocks: list[Block] = []
        self.pieces: list[str] = []
        self.linked: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.bold = 0
        self.said = False
        self.moment: str | None = None
        self.image = self.next_image = False

    def run(self, body: LexborNode) -> list[Block]:
        box = Box("body", None, "", frozenset())
        stack: list[tuple[Iterator[LexborNode], Box, str | None, bool, bool]] = [
            (body.iter(include_text=True), box, None, False, True)
        ]
        seen = 0
        while stack:
            children, box, href, bold, opened = stack[-1]
            node = next(children, None)
            if node is None:
                stack.pop()
                if opened:
                    self.close(box)
                continue
            seen += 1
            if seen > MOST_NODES or len(self.blocks) > MOST_BLOCKS:
                break
            tag = node.tag
            if tag == "-text":
                text = node.text_content or ""
                if text.isspace():
                    self.pieces.append(" ")
                else:
                    self.text(text, href, bold)
            elif tag == "br":
                self.pieces.append("\n")
            elif tag == "img":
                if self.said:
                    self.next_image = True
                else:
                    self.image = True
            elif tag == "button" and node.css_first("figcaption") is not None:  # a press on the picture shows it larger
                self.enter(node, "figure", box, href, bold, stack)
            elif tag == "link":
                box.address = box.address or linked_address(node.attributes)
                box.addressed = box.addressed or bool(box.address)
            elif tag is not None and tag not in SKIPPED_TAGS and tag[0] != "-" and tag[0] != "!":
                self.enter(node, tag, box, href, bold, stack)
        self.close(box)
        return self.blocks

    def enter(
        self,
        node: LexborNode,
        tag: str,
        box: Box,
        href: str | None,
        bold: bool,
        stack: list[tuple[Iterator[LexborNode], Box, str | None, bool, bool]],
    ) -> None:
        if tag == "sup" and _leads_to_note(node, href):
            return
        attributes = node.attributes
        names = _names_in(attributes) if attributes else ""
        opened = tag in BLOCK_TAGS
        if names and not opened and (how := how_inline(names)):
            if how == "pointed" and tag == "span":
                return
            opened = True
        if opened:
            self.close(box)
            marks = marks_of(tag, names)
            if attributes and self.is_unseen(node, attributes):
                marks |= {"hidden"}
            around = box if box.depth < MOST_DEPTH or box.parent is None else box.parent
            address = said_address(attributes) if attributes and not ADDRESSES.isdisjoint(attributes) else None
            box = Box(tag if tag in BLOCK_TAGS else box.tag, around, names, marks, address)
        elif attributes and tag == "span" and self.is_unseen(node, attributes):
            return
        if tag == "a":
            href = attributes.get("href") or ""
        elif tag == "time":
            if self.moment is None:
                self.moment = attributes.get("datetime")
            if self.pieces and (
                self.pieces[-1][-1:].isalnum() or self.pieces[-1][-1:] == ")"
            ):  # "<span>Reuters</span><time>Mar 14</time>"
                self.pieces.append(" ")
        stack.append((node.iter(include_text=True), box, href, bold or tag in ("b", "strong"), opened))

    def is_unseen(self, node: LexborNode, attributes: dict[str, str | None]) -> bool:
        """Whether its own attributes or the page's styles keep an element from being seen."""
        if ("hidden" in attributes or "style" in attributes) and unseen(node, attributes):
            return True
        classes = self.unseen_classes
        return bool(classes) and not classes.isdisjoint((attributes.get("class") or "").split())

    def text(self, text: str, href: str | None, bold: bool) -> None:
        self.said = True
        self.pieces.append(text.replace("\n", " "))
        if href is not None:
            self.linked.append(text)
            self.links.append((text, href))
        if bold:
            self.bold += len(text)

    def close(self, box: Box) -> None:
        """Close the line; an empty one says nothing, and an empty <time> in it counts for the line behind it."""
        if self.said:
            self.flush(box)
        else:
            self.pieces.clear()

    def flush(self, box: Box) -> None:
        """Add the line's blocks: two line breaks part paragraphs, one is a space."""
        linked = len(squeeze(" ".join(self.linked))) if self.linked else 0
        links = tuple([(squeeze(t), h) for t, h in self.links])
        whole = "".join(self.pieces)
        parts = _PARTED.split(whole) if "\n" in whole else [whole]
        if len(parts) == 1 and whole.count("\n") >= _LEAST_BROKEN:
            parts = _sentences_of(whole) or parts
        if len(parts) == 1 and "\n" in whole and _BYLINED.search(whole):
            parts = _head_of(whole) or parts
        if len(parts) == 1 and "\n" in whole and links and box.tag != "p":
            parts = _card_of(whole, links) or parts
        apart = len(parts) > 1 and len(parts) * len(links) <= _MOST_LINKED
        for part in parts:
            if text := squeeze(_FOR_EARS.sub(" ", part) if "(" in part or ", opens" in part else part):
                own = tuple(link for link in links if link[0] in text) if apart else links
                share = sum(len(t) for t, _ in own) if apart else linked
                self.blocks.append(Block(text, box, share, own, self.bold, part if "\n" in part else "", self.moment))
                if self.image:
                    self.blocks[-1].imaged, self.image = True, False
        self.image, self.next_image = self.next_image, False
        self.pieces, self.linked, self.links, self.bold, self.said, self.moment = [], [], [], 0, False, None


def _leads_to_note(node: LexborNode, href: str | None) -> bool:
    """Whether a raised number is a link to a place on its own page, as those of footnotes are: glued to a word or figure it would
    make another of it. href: where a link around it leads."""
    link = node.css_first("a[href]") if href is None else None
    leads = href or (link.attributes.get("href") if link is not None else None) or ""
    return "#" in leads and _NOTED.fullmatch((node.text() or "")[:12]) is not None


def _names_in(attributes: dict[str, str | None]) -> str:
    """What an element is called by its attributes, in their order of rank."""
    named = [name for name in attributes if name in _RANK]
    if len(named) > 1:
        named.sort(key=_RANK.__getitem__)
    return " ".join([attributes[name] or "" for name in named])[:_LONGEST_NAMES]


def _sentences_of(text: str) -> list[str]:
    """The lines of a text with single breaks, where each is a whole sentence or more, as some pages part paragraphs."""
    lines = [line for line in text.split("\n") if not line.isspace() and line]
    whole = len(lines) > _LEAST_BROKEN and all(len(line) >= _LEAST_SENTENCE and ends_sentence(line.rstrip()) for line in lines)
    return lines if whole else []


def _head_of(text: str) -> list[str]:
    """The lines of a text with single breaks that is an article's head, as old pages set one: its title, who wrote it, when."""
    lines = [line for line in text.split("\n") if not line.isspace() and line]
    told = any(len(line) > _LONGEST_HEAD or (ends_sentence(line.rstrip()) and not line.rstrip().endswith(".m.")) for line in lines)
    return lines if len(lines) <= _MOST_HEAD and not told else []  # "6:42 p.m." is no sentence


def _card_of(text: str, links: tuple[tuple[str, str], ...]) -> list[str]:
    """Title and summary of a card that parts them by a break alone: the one link that it has is its first line. A paragraph that
    does so is the article's, as those of round-ups are."""
    first, _, rest = text.strip().partition("\n")
    one = len({href for _, href in links}) == 1 and squeeze(first) == squeeze(" ".join(said for said, _ in links))
    return [first, rest] if one and not ends_sentence(first.rstrip()) and ends_sentence(rest.rstrip()) else []


def text_content(node: LexborNode) -> str:
    """A node's text on one line."""
    return squeeze(node.text(separator=" ") or "")
