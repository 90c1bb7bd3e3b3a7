"""Layout: what sets a written text out and says nothing: marks of Markdown, bullets, numbers of a list, labels before an entry.

in: a text    out: the same text, as long, with spaces for those, so that what is read of one points into the other. A heading's
words stay, since they may hold a number; `is_heading` tells that they claim nothing.
"""

from __future__ import annotations

import re
from functools import partial

_MARK = re.compile(r"^[ \t]*(?:#{1,6}(?=[ \t])|>+|[-*+•‣◦–](?=[ \t])|\(?\d{1,2}[.)](?=[ \t]+[^\s\d]))[ \t]*", re.M)
_BULLET = r"^[ \t]*(?:[-*+•‣◦–][ \t]+|\(?\d{1,2}[.)][ \t]+)?"
# "**Victims:** Two women", "**Victims**: Two women"; a label that holds a number tells something.
_LABEL = re.compile(rf"{_BULLET}(?P<label>(\*\*|__)[^*_\d\n]{{1,60}}?(?::\2|\2[ \t]?[:–—]))(?=[ \t]+\S)", re.M)
_STRONG = re.compile(
    r"\*{1,3}(?=\S)(?P<words>[^*\n]{1,400}?)(?<=\S)\*{1,3}|(?<!\w)_{1,3}(?=\S)(?P<more>[^_\n]{1,400}?)(?<=\S)_{1,3}(?!\w)"
)
_TARGET = r"\((?:[^()\s]|\([^()\s]{0,200}\)){1,500}(?:[ \t]+\"[^\"\n]{0,200}\")?\)"  # "(https://example.org/a_(b) \"Title\")"
_PICTURE = re.compile(rf"!\[[^\]\[\n]{{0,300}}\](?:{_TARGET}|\[[^\]\[\n]{{0,100}}\])")
_LINK = re.compile(
    rf"\[(?P<words>(?!\d{{1,3}}\])[^\]\[\n]{{1,300}})\](?:{_TARGET}|\[[^\]\[\n]{{1,100}}\])|"
    rf"(?<=[\w.,;:!?”\"’*)])[ ]?(?:\[(?:\d{{1,3}}(?: ?[,;–-] ?\d{{1,3}}){{0,9}}|"
    rf"\^[\w-]{{1,30}})\](?:{_TARGET})?[ ]?|【[^】\n]{{1,40}}】)+|"
    r"(?<=[\w.,;:!?”\"’*)])[¹²³⁰⁴-⁹]{1,3}"
)
# Where the target of a link, or a footnote, is told: "[1]: https://example.org", "[^2]: Harbour Post, 12 March".
# A line of the list under a text that says which report a footnote's number stands for.
_LISTED = re.compile(r"^[ \t]{0,6}(?:\[(?P<n>\d{1,3})\]|(?P<sup>[¹²³⁰⁴-⁹]{1,3}))[ \t]+[^\n]*$", re.M)
_DEFINED = re.compile(r"^[ \t]{0,3}\[\^?[^\]\[\n]{1,100}\]:[^\n]*$", re.M)
_TICKED = re.compile(r"(?<!`)`(?P<words>[^`\n]{1,300})`(?!`)")
_FENCE = re.compile(r"^[ \t]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*$", re.M)
_TABLE_RULE = re.compile(r"^(?:[ \t]*\|)?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$", re.M)
_ROW = re.compile(r"^[ \t]*\|[^\n]{1,2000}\|[ \t]*$", re.M)
_RULE = re.compile(r"^[ \t]*(?:[-*_=][ \t]?){3,}$", re.M)
_SEMICOLON = re.compile(r"(?P<quoted>“[^”\n]{0,2000}”|\"[^\"\n]{0,2000}\")|(?<=[\w)’”\"*]);(?= [\w“\"*])")
_HEADING = re.compile(
    r"[ \t]*(?:#{1,6}[ \t].*|(?:[-*+•‣◦–][ \t]+|\d{1,2}[.)][ \t]+)?(\*\*|__)[^*_\n]+\1:?[ \t]*|[^\n.!?”\"]{1,60}:[ \t]*)"
)


def as_prose(text: str) -> str:
    """A text without what sets it out and without code, character for character as long. What stands behind a semicolon is a
    sentence of its own."""
    return bare(without_code(_SEMICOLON.sub(_full_stop, text)))


def bare(text: str) -> str:
    """A text without what sets it out, character for character as long, its own signs and code kept: as a reader is shown it."""
    text = _LISTED.sub(partial(_unlisted, text), text)
    for find in (_DEFINED, _FENCE, _RULE, _TABLE_RULE, _LABEL, _MARK, _PICTURE, _LINK, _TICKED, _STRONG):
        text = find.sub(_blanked, text)
    return _ROW.sub(lambda row: row[0].replace("|", " "), text)


def _unlisted(text: str, line: re.Match[str]) -> str:
    """Blanks for the line of a footnote that the text above it cites; else the line."""
    others = r"\d{1,3} ?[,;–-] ?"
    mark = rf"\[(?:{others}){{0,9}}{line['n']}[],;–\- ]" if line["n"] else line["sup"]
    cited = re.compile(rf"(?<=[^\n]){mark}").search(text, 0, line.start())
    return _blanks(line[0]) if cited else line[0]


def without_code(text: str) -> str:
    """A text with blanks for its blocks of code, each from its fence to the next one alike, or to the end."""
    parts, at, opened = list[str](), 0, ""
    for m in _FENCE.finditer(text):
        fence = m["fence"]
        if not opened:
            parts.append(text[at : m.start()])
            at, opened = m.start(), fence
        elif fence.startswith(opened):
            parts.append(_blanks(text[at : m.end()]))
            at, opened = m.end(), ""
    return "".join((*parts, _blanks(text[at:]) if opened else text[at:]))


def _blanks(words: str) -> str:
    return re.sub(r"[^\n]", " ", words)


def is_heading(text: str, at: int) -> bool:
    """Whether a place of a text stands in a line that is a heading or a label ("## Toll", "**Cause**", "Key facts:")."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return _HEADING.fullmatch(text, start, len(text) if end < 0 else end) is not None


def _full_stop(match: re.Match[str]) -> str:
    return match.group() if match["quoted"] else "."


def _blanked(match: re.Match[str]) -> str:
    """Spaces for what a match holds, but for its words."""
    groups = match.groupdict()
    if "label" in groups:
        start, end = match.span("label")
        return f"{match.group()[: start - match.start()]}{' ' * (end - start)}"
    group = next((g for g in ("words", "more") if groups.get(g) is not None), None)
    if group is None:
        return " " * (match.end() - match.start())
    start, end = match.span(group)
    return f"{' ' * (start - match.start())}{match[group]}{' ' * (match.end() - end)}"
