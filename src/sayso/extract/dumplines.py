"""The lines of a text dump, cleaned of what copying leaves in them.

in: the text    out: `Line`s, one a paragraph as the reader sees it.
"""

from __future__ import annotations

import html
import re
from statistics import median

from sayso.extract.dates import span_of_date
from sayso.extract.lines import is_boilerplate, junk_line
from sayso.extract.words import ends_sentence, squeeze, weight

_TAG = re.compile(
    r"</?(?:span|p|div|a|b|i|em|strong|u|br|hr|img|figure|figcaption|picture|source|small|sup|sub|font|li|ul|ol|h[1-6]|section|article|blockquote|cite|time|iframe|script|style)"
    r"(?:\s[^<>]{0,500})?/?>",
    re.I,
)
_ENTITY = re.compile(r"&(?:amp|quot|apos|nbsp|lt|gt|#\d{1,6}|#x[0-9a-f]{1,5}|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip);", re.I)
_BULLET = re.compile(r"^\s*(?:[•·‣◦▪▫■□●○◆◇►▸▶➤➢→»*+–—-]|[oO](?=\s{2,}))\s+(?=\S)")
_NUMBER = re.compile(r"^\s*(\d{1,2}[.)])\s+(?=\S)")
_BREAK = re.compile(r"\r\n?|[\u2028\u2029\u0085\x0b\x0c]")
_WRAPPED = (36, 100)  # characters; e-mail and RFC text is filled to 65-80 columns, columns of print to 40


class Line:
    """One line of a dump. bullet: whether a list mark stood before it.  gap: whether a blank line did."""

    __slots__ = ("bullet", "gap", "text", "weight")

    def __init__(self, text: str, bullet: bool, gap: bool) -> None:
        self.text = text
        self.bullet = bullet
        self.gap = gap
        self.weight = weight(text)

    def __repr__(self) -> str:
        return f"<{'• ' if self.bullet else ''}{self.text[:50]!r}>"


def lines_of(content: str) -> list[Line]:
    """The text's lines, wrapped ones joined."""
    plain = _BREAK.sub("\n", content)
    if "<" in plain:
        plain = _TAG.sub(" ", plain)
    if "&" in plain:
        plain = _ENTITY.sub(lambda m: html.unescape(m[0]), plain)
    groups = [g for g in (_group(part) for part in re.split(r"\n[^\S\n]*\n", plain)) if g]
    if _is_wrapped(groups):
        groups = [_joined(g) for g in groups]
    return [Line(text, bullet, k == 0) for group in groups for k, (text, bullet) in enumerate(group)]


def _group(part: str) -> list[tuple[str, bool]]:
    """The lines of one stretch without a blank line, each with whether it is bulleted."""
    found: list[tuple[str, bool]] = []
    pending = False
    for raw in part.split("\n"):
        match = _BULLET.match(raw) or (None if span_of_date(raw[:40]) else _NUMBER.match(raw))
        text = squeeze(raw[match.end() :] if match else raw)
        if not text:
            continue
        if text in "•·‣◦▪●○■►*-–—":
            pending = True
            continue
        dialogue = match is not None and raw.lstrip()[:1] in "–—" and len(text) > 60
        if match and match.re is _NUMBER and ends_sentence(text):
            text = f"{match[1]} {text}"
        found.append((text, (match is not None and not dialogue) or pending))
        pending = False
    return found


def _is_wrapped(groups: list[list[tuple[str, bool]]]) -> bool:
    """Whether the text is filled to a column: the lines that are not the last of their stretch are of nearly one length."""
    inner = [len(text) for group in groups for text, _ in group[:-1]]
    if len(inner) < 4:
        return False
    least, most = _WRAPPED
    usual = median(inner)
    return least <= usual <= most and max(inner) <= most + 10 and sum(abs(n - usual) <= 14 for n in inner) >= 0.8 * len(inner)


def _joined(group: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    out: list[tuple[str, bool]] = []
    for text, bullet in group:
        if out and not bullet:
            out[-1] = (f"{out[-1][0]} {text}", out[-1][1])
        else:
            out.append((text, bullet))
    return out


def is_prose(line: Line) -> bool:
    """Whether the line is running text."""
    if is_boilerplate(line.text) or junk_line(line.text):
        return False
    return line.weight >= 160 or (line.weight >= 50 and ends_sentence(line.text))
