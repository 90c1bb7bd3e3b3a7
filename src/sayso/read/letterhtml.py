"""A mail in HTML as lines: what is not shown is left out, tables that lay it out are walked through, headlines told by how they are
set; and its markup without the lines that are not its own.

in: the markup of a mail    out: `Letter`: its lines, and a way to take some out of its markup
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sayso.read.letters import Line
from sayso.read.mailwords import leads_on

_PADDING = re.compile("[\u034f\u200b-\u200f\u00ad\ufeff\u2060]+(?=[ \u00a0\u034f\u200b-\u200f\u00ad\ufeff\u2060]|$)")
_SKIPPED_LIST = "script style noscript template svg head title meta link object iframe select textarea button"
_SKIPPED = frozenset(_SKIPPED_LIST.split())
_BLOCKS_LIST = """
    address article aside blockquote body center dd div dl dt figcaption figure footer form h1 h2 h3 h4
    h5 h6 header li main nav ol p pre section table tbody td tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCKS_LIST.split())
_HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HIDING = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|max-height\s{0,3}:\s{0,3}0|opacity\s{0,3}:\s{0,3}0(?![.\d])", re.I
)
_SIZE = re.compile(r"font-size\s{0,3}:\s{0,3}(\d{2})(?:\.\d{1,3})?px", re.I)
_HEAVY = re.compile(r"font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)", re.I)
_LARGE = 18  # pixels, from which a line is set as a headline
_LINKED = 0.8
_MOST_NODES, _MOST_DEPTH = 200_000, 512
_MOST_OUT = 400  # nodes that are taken out
_SLACK = 8  # characters that a box may hold beside its lines: dashes and bullets
_LOOKED_AT = 8  # pieces of a line before a break
_SOURCE = 5  # words of such a link
_OPENS_SOURCE = " ([—–-"  # before such a link
_LONGEST_RUN_IN = 120  # characters of the bold words that a paragraph opens with
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)\]]*$")
_MOST_STYLE = 1_000  # characters


class _Set:
    """How the words at one place are set."""

    __slots__ = ("bold", "box", "href", "link", "size", "tag")

    def __init__(self, tag: str, box: int, href: str | None, bold: bool, size: int, link: int | None = None) -> None:
        self.tag, self.box, self.href, self.bold, self.size, self.link = tag, box, href, bold, size, link


class Letter:
    """A mail in HTML."""

    def __init__(self, markup: str) -> None:
        self._page = LexborHTMLParser(markup)
        self._boxes: list[LexborNode] = []  # those that are hidden and links too, in the page's order
        self._sizes: list[int] = []  # characters of each box, those of the boxes inside it too
        self._hidden: list[int] = []
        self._leads: list[int] = []  # the links to the whole of what stands above them
        self.lines: list[Line] = []
        self._pieces: list[tuple[str, _Set]] = []
        if self._page.body is not None:
            self._walk(self._page.body)

    def without(self, left: Iterable[Line]) -> str:
        """The markup without what isn't shown, what leads on, and the boxes that hold nothing but lines of `left`."""
        held: dict[int, int] = {}
        for line in left:
            if line.node >= 0:
                held[line.node] = held.get(line.node, 0) + len("".join(line.text.split()))
        out = [n for n, size in list(held.items())[:_MOST_OUT] if self._holds_only(n, size)]
        inner_first = sorted({*out, *self._hidden, *self._leads[:_MOST_OUT]}, reverse=True)
        for node in (*self._page.css("title"), *(self._boxes[n] for n in inner_first)):  # a title is the program's template's
            if node.tag != "body":
                node.decompose()
        return self._page.html or ""

    def _holds_only(self, box: int, size: int) -> bool:
        return self._sizes[box] <= size + _SLACK

    def _walk(self, body: LexborNode) -> None:
        self._boxes.append(body)
        self._sizes.append(0)
        stack: list[tuple[Iterator[LexborNode], _Set, bool]] = [
            (body.iter(include_text=True), _Set("body", 0, None, False, 0), False)
        ]
        seen = 0
        while stack:
            children, now, opened = stack[-1]
            node = next(children, None)
            if node is None:
                stack.pop()
                if opened:
                    self._flush()
                    self._sizes[stack[-1][1].box] += self._sizes[now.box]
                continue
            seen += 1
            if seen > _MOST_NODES:
                break
            tag = node.tag
            if tag == "-text":
                text = node.text_content or ""
                self._sizes[now.box] += len("".join(text.split()))
                self._pieces.append((text, now))
            elif tag == "br":
                self._pieces.append(("\n", now))
            elif tag == "hr":
                self._flush()
                self.lines.append(Line(text="---", style="rule"))
            elif tag and tag[0].isalpha() and tag not in _SKIPPED and len(stack) < _MOST_DEPTH:
                self._open(node, tag, now, stack)
        self._flush()

    def _open(self, node: LexborNode, tag: str, now: _Set, stack: list[tuple[Iterator[LexborNode], _Set, bool]]) -> None:
        attributes = node.attributes
        style = (attributes.get("style") or "")[:_MOST_STYLE]
        if "hidden" in attributes or (style and _HIDING.search(style)):
            self._hidden.append(self._noted(node))
            return
        block = tag in _BLOCKS
        if block:
            self._flush()
        noted = self._noted(node) if block or tag == "a" else now.box
        size = _SIZE.search(style) if style else None
        inner = _Set(
            tag if tag in _HEADS or tag == "li" else "p" if tag in ("p", "td") and now.tag != "li" else now.tag,
            noted if block else now.box,
            (attributes.get("href") or "") if tag == "a" else now.href,
            now.bold or tag in ("b", "strong") or bool(style and _HEAVY.search(style)),
            int(size[1]) if size else now.size,
            noted if tag == "a" else now.link,
        )
        stack.append((node.iter(include_text=True), inner, block))

    def _noted(self, node: LexborNode) -> int:
        self._boxes.append(node)
        self._sizes.append(0)
        return len(self._boxes) - 1

    def _flush(self) -> None:
        """Close a paragraph: two breaks part it, one does where what stands before it is set otherwise than what follows."""
        parts: list[list[tuple[str, _Set]]] = [[]]
        broken = 0
        for text, now in self._pieces:
            if text == "\n":
                broken += 1
                continue
            if not text.strip():
                parts[-1].append((" ", now))
                continue
            if broken:
                parts.append([])
            if broken == 1 and len(parts) > 1:
                before = [p for p in parts[-2][-_LOOKED_AT:] if p[0].strip()]
                if before and _styled(before) == _styled([(text, now)]) == "" and not _field_like(before, text):
                    parts.pop()
                    parts[-1].append((" ", now))
            broken = 0
            parts[-1].append((text, now))
        for part in (p for whole in parts for p in _led(whole)):
            if line := _line_of(part):
                self.lines.append(line)
                if line.href and leads_on(line.text):
                    self._leads += {now.link for _, now in part if now.link is not None}
        self._pieces = []


def _field_like(before: list[tuple[str, _Set]], text: str) -> bool:
    """Whether two lines look like fields or entries a line each, and no sentence that goes on."""
    said = "".join(t for t, _ in before).strip()
    return len(said) < 60 or text.lstrip()[:1] in "•·-–*>©" or bool(re.match(r"\s*[\w-]{2,12}:\s", text))


def _styled(part: list[tuple[str, _Set]]) -> str:
    """What a line is set as: a heading, large, bold, a link, or nothing of it."""
    whole = sum(len(t.strip()) for t, _ in part) or 1
    first = next((now for t, now in part if t.strip()), part[0][1])
    if first.tag in _HEADS:
        return first.tag
    size = min((now.size for t, now in part if t.strip()), default=0)
    if size >= _LARGE:
        return f"size {size}"
    if sum(len(t.strip()) for t, now in part if now.bold) >= _LINKED * whole:
        return "bold"
    return "link" if sum(len(t.strip()) for t, now in part if now.href) >= _LINKED * whole else ""


def _led(part: list[tuple[str, _Set]]) -> list[list[tuple[str, _Set]]]:
    """A paragraph and, where it ends in a link to the whole ("… he said. Read the full story »"), that link as its own line."""
    end = len(part)
    while end and not any(c.isalnum() for c in part[end - 1][0]):
        end -= 1
    start = end
    while start and part[start - 1][1].href and part[start - 1][1].href == part[end - 1][1].href:
        start -= 1
    before = "".join(text for text, _ in part[:start]).rstrip(_OPENS_SOURCE)
    link = "".join(text for text, _ in part[start:end]).strip().rstrip(".")
    if start == end or part[start][1].tag == "li" or not _SENTENCE_END.search(before[-_LOOKED_AT:]) or not leads_on(link):
        return [part]
    text, now = part[start - 1]
    return [[*part[: start - 1], (text.rstrip(_OPENS_SOURCE), now)], [(link, part[end - 1][1])]]


def _run_in(said: list[tuple[str, _Set]]) -> str | None:
    """The bold words that a paragraph opens with, where others follow ("**Ferry cuts.** The Linnet Line will …")."""
    end = next((i for i, (_, now) in enumerate(said) if not now.bold), 0)
    words = " ".join("".join(text for text, _ in said[:end]).split())
    rest = "".join(text for text, _ in said[end:])
    return words if 0 < len(words) <= _LONGEST_RUN_IN and (words[-1] in ".:!?" or rest.lstrip()[:1] in ":–—-") else None


def _line_of(part: list[tuple[str, _Set]]) -> Line | None:
    part = _without_source(part)
    text = " ".join(_PADDING.sub("", "".join(t for t, _ in part)).split())
    if not text or not any(c.isalnum() for c in text):
        return Line(text=text, style="rule") if len(text) >= 3 and len(set(text) - {" "}) <= 2 else None
    said = [(t, now) for t, now in part if t.strip()]
    hrefs = {now.href for _, now in said if now.href}
    whole = sum(len(t.strip()) for t, _ in said)
    linked = sum(len(t.strip()) for t, now in said if now.href)
    web = next((h for h in (now.href for _, now in said) if h and h.startswith(("http://", "https://"))), None)
    style = _styled(said)
    return Line(
        text=text,
        style=style if not text.rstrip("”’\"'").endswith((".", ",", ";")) or style in _HEADS else "",
        href=web if len(hrefs) == 1 and linked >= _LINKED * whole else None,
        bullet=said[0][1].tag == "li",
        node=said[0][1].box,
        url=web if len(hrefs) == 1 else None,
        run_in=_run_in(said),
    )


def _without_source(part: list[tuple[str, _Set]]) -> list[tuple[str, _Set]]:
    """An item of a list without the words of the link that stands behind its last sentence ("…, the union said. Tern News"); where
    it leads is kept."""
    said = [i for i, (t, _) in enumerate(part) if any(c.isalnum() for c in t)]
    if len(said) < 2 or part[said[-1]][1].tag != "li" or not part[said[-1]][1].href:
        return part
    before = "".join(t for t, _ in part[: said[-1]]).rstrip(_OPENS_SOURCE)
    link, now = part[said[-1]]
    if not before.endswith((".", "!", "?", "”", '"')) or (len(link.split()) > _SOURCE and not leads_on(link)):
        return part
    at = said[-2]
    return [*part[:at], (part[at][0].rstrip(_OPENS_SOURCE), part[at][1]), ("\u200b", now)]
