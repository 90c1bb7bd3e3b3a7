"""What a page's styles keep from being seen.

in: an element's own style, or a page's <style> sheets    out: whether it is not seen; the classes that are not

Only plain rules of one class are read, and none that a rule elsewhere in the page's sheets shows again: what is opened by a click
or on a small screen is the page's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

_OFF = r"(?:left|top|text-indent)\s{0,9}:\s{0,9}-(?:(?:[5-9]\d{3}|\d{5,9})(?:px|pt)|\d{3,9}r?em)"  # far off the screen
_HIDING = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|" + _OFF, re.I)
_NO_SIZE = re.compile(r"font-size\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:px|pt|r?em|%)?\s{0,9}(?:;|!|$)", re.I)
_CLEAR = re.compile(r"opacity\s{0,9}:\s{0,9}0?(?:\.0{1,9}|0)%?\s{0,9}(?:;|!|$)", re.I)
_FOR_PAPER = re.compile(r"@media\s{1,9}print\b[^{}]{0,200}+\{(?:[^{}]*+\{[^{}]*+\})*[^{}]*+\}", re.I)
_SHOWING = re.compile(
    r"(?<![\w-])(?:display\s{0,9}:\s{0,9}(?!none)[a-z]|visibility\s{0,9}:\s{0,9}(?!hidden)[a-z]|"
    r"(?:left|text-indent)\s{0,9}:\s{0,9}(?!-\d{3})[\w.-])",
    re.I,
)
_HIDERS = (
    ("none", re.compile(r"display\s{0,9}:\s{0,9}\Z")),
    ("hidden", re.compile(r"visibility\s{0,9}:\s{0,9}\Z")),
    ("-999", re.compile(r"(?:left|text-indent)\s{0,9}:\s{0,9}\Z")),
)  # what a rule of a sheet hides with, and what stands before it
_BACK = 32  # characters before it that are looked at
_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]{0,99})")
_MOST_CHILDREN = 20
_MOST_SHEETS, _LONGEST = 60, 400_000  # sheets of a page, and characters of one, that are read
_LONGEST_RULE = 4_000  # characters of a rule, and of its selector


def unseen(node: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Whether an element's own attributes keep it from being seen."""
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    if not style:
        return False
    if _HIDING.search(style):
        return True
    if attributes.get("aria-hidden") == "true" and _CLEAR.search(style):
        return True
    return _NO_SIZE.search(style) is not None and not _sized_again(node)


def _sized_again(node: LexborNode) -> bool:
    """Whether the parts of an element without a size may have one of their own, as where the gaps between them are closed so."""
    child, seen = node.child, 0
    while child is not None and seen < _MOST_CHILDREN:
        attributes = child.attributes if child.tag != "-text" else {}
        if "class" in attributes or "font-size" in (attributes.get("style") or ""):
            return True
        child, seen = child.next, seen + 1
    return False


def unseen_classes(page: LexborHTMLParser) -> frozenset[str]:
    """The classes whose elements the page's own sheets keep from being seen, whatever the screen."""
    sheets = [sheet for node in page.css("style")[:_MOST_SHEETS] if (sheet := _sheet(node))]
    hidden = {name for sheet in sheets for name in _hidden_in(sheet)}
    if hidden:
        for sheet in sheets:
            hidden.difference_update(_shown_in(sheet))
    return frozenset(hidden)


def _sheet(node: LexborNode) -> str:
    """What a sheet says for screens, without comments; nothing where it is for paper, or for who runs no scripts."""
    if (node.attributes.get("media") or "all").strip().lower() not in ("all", "screen"):
        return ""
    if node.parent is not None and node.parent.tag == "noscript":
        return ""
    sheet = (node.text() or "")[:_LONGEST]
    if "display" not in sheet and "visibility" not in sheet and "-" not in sheet:
        return ""
    return _FOR_PAPER.sub("", _without_comments(sheet))


def _without_comments(sheet: str) -> str:
    """A sheet without what stands between the marks of comments."""
    kept, at = [], 0
    while (opens := sheet.find("/*", at)) >= 0 and (closes := sheet.find("*/", opens + 2)) >= 0:
        kept.append(sheet[at:opens])
        at = closes + 2
    return "".join((*kept, sheet[at:]))


def _hidden_in(sheet: str) -> Iterator[str]:
    """The classes that plain rules of a sheet hide: of one class, and not within another rule."""
    depth, last, done = 0, 0, -1
    for at in sorted(at for sign, back in _HIDERS for at in _places(sheet, sign) if back.search(sheet, max(0, at - _BACK), at)):
        depth += sheet.count("{", last, at) - sheet.count("}", last, at)
        last, brace = at, _brace(sheet, at)
        if depth != 1 or brace == done:
            continue
        done = brace  # a rule's selector is read once, however much it says
        for part in _selector(sheet, brace).split(","):
            if found := _CLASS.fullmatch(part.strip()):
                yield found[1]


def _shown_in(sheet: str) -> Iterator[str]:
    """The classes that any rule of a sheet, whatever its own conditions, shows."""
    done = -1
    for m in _SHOWING.finditer(sheet):
        if (brace := _brace(sheet, m.start())) != done:
            done = brace
            yield from _CLASS.findall(_selector(sheet, brace))


def _places(sheet: str, sign: str) -> Iterator[int]:
    """Where a sign stands: what is rare is looked for first, for sheets are long."""
    at = sheet.find(sign)
    while at >= 0:
        yield at
        at = sheet.find(sign, at + len(sign))


def _brace(sheet: str, at: int) -> int:
    """Where the rule opens that a declaration stands in; below nought where none does near."""
    return sheet.rfind("{", max(0, at - _LONGEST_RULE), at)


def _selector(sheet: str, brace: int) -> str:
    """The selector of the rule that opens at a brace."""
    start = max(0, brace - _LONGEST_RULE)
    return sheet[max(start, *(sheet.rfind(sign, start, brace) + 1 for sign in "{};")) : brace] if brace > 0 else ""
