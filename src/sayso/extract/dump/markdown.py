"""Copies of pages as Markdown (html2text, readers for language models, clippers): its signs taken out.

in: the lines of a text    out: the same as a browser would show them; headings keep their "#". What lines that are a link and
nothing else say is told apart, since they lead to other pages.

Of CommonMark 0.31 what pages come with: links, pictures, headings, emphasis, quotations, rules, backslashes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.extract.words import squeeze

_SCHEMES = r"(?:https?|data|mailto|whatsapp|tel|sms|javascript|fb-messenger):"
_TO = (
    r"\(\s{0,3}<?(?:[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()<>]{0,2000}){0,3}>?(?:\s{1,3}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?|"
    + _SCHEMES
    + r"(?:\\.|[^()\\]){0,2000}(?:\((?:\\.|[^()\\]){0,500}\)(?:\\.|[^()\\]){0,2000}){0,3})\s{0,3}\)"
)  # the second way: addresses with blanks in them, as "share by mail" has
_INSIDE = r"(?:\\.|[^\[\]\\]|\[[^\[\]]{0,500}\]){0,1000}"
_PICTURE = re.compile(r"!\[" + _INSIDE + r"\](?:" + _TO + r"|\[[^\[\]]{0,60}\])")
_LINK = re.compile(r"\[(?P<text>" + _INSIDE + r")\](?:" + _TO + r"|\[[^\[\]]{0,60}\])")
_TARGET = re.compile(
    r"\]\((?:<?(?:(?P<web>https?://)|mailto:|//|/|#|\.{1,2}/|javascript:|tel:)|\s{0,3}[^\s()]{1,200}\.(?:html?|php|aspx?)\b)"
)
_DEFINITION = re.compile(r"\s{0,3}\[[^\[\]]{1,60}\]:\s{1,4}<?[a-z][a-z+.-]{1,10}:\S", re.I)
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^\s<>]{1,2000}>")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+\S")
_CLOSED = re.compile(r"\s#+\s*$")
_RULE = re.compile(r"\s{0,3}(?:(?:[*-]\s{0,3}){3,}|={3,}|(?:\|?\s{0,3}:?-{3,}:?\s{0,3}){2,}\|?)\s*$")
_QUOTED = re.compile(r"\s{0,3}(?:>\s?){1,5}")
_STRONG = re.compile(r"(?<![\w*\\])(?P<sign>\*{1,3}|_{1,3})(?=[^\s*_])(?P<text>[^*_\n]{1,2000}?)(?<=[^\s\\])(?P=sign)(?![\w*])")
# Signs that open stand before a word, or before another sign where no word is before them; those that close the other way round:
# the footnotes of "$12**, cod $3**" are neither.
_BOLD = re.compile(r"(?:(?<!\w)\*\*(?=\S)|\*\*(?=\w))(?P<text>[^*\n]{1,2000}?)(?:(?<=\w)\*\*|(?<=\S)\*\*(?!\w))")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_MARK = re.compile(r"(?P<mark>\s*(?:[*+-]|\d{1,3}[.)])\s+)")
_LEAST_LINKS, _LEAST_HEADS = 3, 2  # in a text, from which it is taken for Markdown; one to an address of the web will do
_WHOLE = 0.9  # of a line's letters stand in links: it leads elsewhere


def is_markdown(lines: Sequence[str]) -> bool:
    """Whether a text is Markdown: it has several links or headings written so."""
    links = heads = 0
    for line in lines:
        if "](" in line and (target := _TARGET.search(line)):
            links += _LEAST_LINKS if target["web"] else 1
        heads += line.lstrip()[:1] == "#" and _HEADING.match(line) is not None
        if links >= _LEAST_LINKS or heads >= _LEAST_HEADS:
            return True
    return False


def plain(lines: Sequence[str]) -> tuple[list[str], frozenset[str]]:
    """The lines without Markdown's signs, and the words of those that are links and nothing else."""
    linked: set[str] = set()
    return [_plain(line, linked) for line in lines], frozenset(linked)


def _plain(line: str, linked: set[str]) -> str:
    if not line.strip() or _RULE.match(line) or _DEFINITION.match(line):
        return ""
    if line.lstrip()[:1] == ">":
        line = _QUOTED.sub("", line, count=1)
    if "](" in line or "][" in line:
        line = _unlinked(_PICTURE.sub("", line), linked)
    if "<" in line:
        line = _AUTOLINK.sub("", line)
    if "*" in line or "_" in line:
        mark = _MARK.match(line)
        at = mark.end() if mark else 0
        line = line[:at] + _STRONG.sub(r"\g<text>", _BOLD.sub(r"\g<text>", line[at:]))
    if "\\" in line:
        line = _ESCAPED.sub(r"\1", line)
    return _CLOSED.sub("", line) if _HEADING.match(line) else line


def _unlinked(line: str, linked: set[str]) -> str:
    """A line with the words of its links alone; noted where it has no others, and is not the page's first heading."""
    inside = 0

    def words(match: re.Match[str]) -> str:
        nonlocal inside
        text = match["text"].strip()
        inside += len(text)
        before, behind = line[match.start() - 1 : match.start()], line[match.end() : match.end() + 1]
        left = " " if before[:1] in (")", "]") else ""  # of two links with nothing between them
        right = " " if match["text"][-1:].isspace() and behind.isalnum() else ""
        return left + text + right

    shown = _LINK.sub(words, line)
    bare = len(shown.strip().strip("#*+>-0123456789. "))
    if inside and inside >= _WHOLE * bare and not shown.lstrip().startswith("# "):
        linked.add(squeeze(_ESCAPED.sub(r"\1", _MARK.sub("", shown, count=1)).strip("#*_ ")))
    return shown
