"""The lines of a text dump, cleaned of what copying leaves in them.

in: the text    out: `Line`s, one a paragraph as the reader sees it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import groupby, takewhile
from statistics import median

from msgspec import Struct

from sayso.extract.dates.door import span_of_date
from sayso.extract.dump import markdown, terminal
from sayso.extract.dump.filled import unfilled
from sayso.extract.lines.lines import is_boilerplate, junk_line
from sayso.extract.words import ends_sentence, squeeze, weight

_TAG = re.compile(
    r"</?(?:span|p|div|a|b|i|em|strong|u|br|hr|img|figure|figcaption|picture|source|small|sup|sub|font|li|ul|ol|h[1-6]|section|article|blockquote|cite|time|iframe|script|style)"
    r"(?:\s[^<>]{0,500})?/?>",
    re.I,
)
_ENTITY = re.compile(r"&(?:amp|quot|apos|nbsp|lt|gt|#\d{1,6}|#x[0-9a-f]{1,5}|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip);", re.I)
_BULLET = re.compile(r"^\s*(?:[•·‣◦▪▫■□●○◆◇►▸▶➤➢→»*+–—-]|[oO](?=\s{2,}))\s+(?=\S)")
_NUMBER = re.compile(r"^\s*(\d{1,2}[.)])\s+(?=\S)")
SOME_LEVEL = 9  # of a heading whose level is not told
SIGNED_POST = re.compile(r"[—–-]\s?\S.{0,80} ?\(@\w{1,30}\)\s.{4,30}\d")  # "— Ann Lee (@annlee) November 20, 2026": no item
_LONGEST_SIGNED = 160  # characters
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_BREAK = re.compile(r"\r\n?|[\u2028\u2029\u0085\x0b\x0c]")
_FOR_EARS = re.compile(r"^[ \t]*(?:list of \d{1,3} items|end of list)[ \t]*$", re.I | re.M)  # said to who hears a page
_ITEM_FOR_EARS = re.compile(r"^[ \t]*list \d{1,3} of \d{1,3}[ \t]*\n\s{0,99}", re.I | re.M)
_QUOTE, _LEAST_QUOTED = ("> ", ">>"), 50  # what marks a quotation; characters of its longest line
_SIGN_OF_QUOTE = re.compile(r"(?:>\s?){1,9}(?!\s*[-–—])")  # not before who said it ("> -- Ann Lee"): that would be a byline
_LEAST_COUNTED, _LEAST_SAID, _LEAST_TELLING, _LONGEST_SECTION = 3, 3, 6, 40  # headings with numbers; words below, in, lines of one
_MOST_ITEMS = 12  # of an article's own list
_LEAST_BROKEN, _LEAST_OPEN = 5, 8  # words of a line that breaks off behind a word no title ends with, and one that few do
_BROKEN = re.compile(r"(?<=\w),$|\s(?:an?|the|and|or|as|from|into|at|that|which|who|his|her|their|its)$")
_OPEN_ENDED = re.compile(r"\s(?:of|in|on|for|to|by|with|between|against|under|after|before|is|was|were|are|has|had|have|be)$")
_FILLED = 0.45  # of the usual length of a line that goes on
_WRAPPED = (36, 100)  # characters; e-mail and RFC text is filled to 65-80 columns, columns of print to 40


class Line:
    """One line of a dump. bullet: whether a list mark stood before it.  gap: whether a blank line did.  heading: its level, where
    the text marks headings; 0 of other lines.  linked: whether it is a link and nothing else, where the text tells.  mark: the
    number that stood before it ("3.").  counted: whether it is a numbered heading or a sentence below one.
    listed: whether it is an item of a list of the article's own, or announces one."""

    __slots__ = ("bullet", "counted", "gap", "heading", "linked", "listed", "mark", "text", "weight")

    def __init__(self, text: str, bullet: bool, gap: bool, heading: int = 0, mark: str = "") -> None:
        self.text = text
        self.bullet = bullet
        self.gap = gap
        self.heading = heading
        self.linked = False
        self.mark = mark
        self.counted = False
        self.listed = False
        self.weight = weight(text)

    def __repr__(self) -> str:
        return f"<{'• ' if self.bullet else ''}{self.text[:50]!r}>"


def lines_of(content: str) -> list[Line]:
    """The text's lines, wrapped ones joined."""
    plain = _FOR_EARS.sub("\n", _ITEM_FOR_EARS.sub("• ", _BREAK.sub("\n", content)))
    if "<" in plain:
        plain = _TAG.sub(" ", plain)
    if "&" in plain:
        plain = _ENTITY.sub(lambda m: html.unescape(m[0]), plain)
    whole = _whole(plain.split("\n"))
    groups = [g for g in map(_group, _stretches(whole.lines)) if g]
    if not whole.filled and _is_wrapped(groups):
        least = _FILLED * median(len(text) for group in groups for text, _, _ in group[:-1])
        groups = [_joined(g, least) for g in groups]
    groups = [_unbroken(g) for g in groups]
    lines = [Line(text, bullet, k == 0, mark=mark) for group in groups for k, (text, bullet, mark) in enumerate(group)]
    _mark(lines, whole)
    if whole.numbered:
        _mark_items(lines, whole.links)
    count_headings(lines)
    return lines


class _Whole(Struct, frozen=True):
    """A text's lines without what programs write into them, wrapped ones joined. filled: whether any were.  marked: it is Markdown.
    linked, headings: what lines say that are links or headings and nothing else, where the text tells.
    numbered: whether its links have numbers, and links: what lines with some say."""

    lines: list[str]
    filled: bool
    marked: bool = False
    linked: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()
    numbered: bool = False
    links: frozenset[str] = frozenset()


def _whole(raw: list[str]) -> _Whole:
    """The lines as a page has them."""
    raw = _unquoted(raw)
    numbered = terminal.numbered(raw)
    lines, filled = unfilled(terminal.without_fields(raw) if numbered else raw)
    if numbered:
        plain = [terminal.unnumbered(line) for line in lines]
        headings, alone = terminal.headings_of(lines), terminal.alone_of(lines)
        return _Whole(plain, filled, linked=alone, headings=headings, numbered=True, links=terminal.links_of(lines))
    if markdown.is_markdown(lines):
        lines, linked = markdown.plain(lines)
        return _Whole(lines, filled, marked=True, linked=linked)
    return _Whole(lines, filled)


def _unquoted(lines: list[str]) -> list[str]:
    """The lines, with quotations over some of them, as mails mark them, as paragraphs of their own: "> We found the gate",
    "> locked". In menus ">" stands before single words."""
    out: list[str] = []
    for quoted, run in groupby(lines, key=lambda line: line.startswith(_QUOTE)):
        held = list(run)
        if quoted and max(map(len, held)) >= _LEAST_QUOTED and (len(held) > 1 or ends_sentence(held[0])):
            out += ["", *(_SIGN_OF_QUOTE.sub("", line) for line in held), ""]
        else:
            out += held
    return out


def _mark(lines: list[Line], whole: _Whole) -> None:
    """Note which lines are headings or links, and take Markdown's signs from headings."""
    for line in lines if whole.marked or whole.headings or whole.linked else ():
        if whole.marked and (match := _HEADING.match(line.text)):
            line.heading = len(match[1])
            line.text = line.text[match.end() :]
            line.weight = weight(line.text)
        elif line.text in whole.headings:
            line.heading = SOME_LEVEL
        line.linked = line.text in whole.linked


def _mark_items(lines: list[Line], links: frozenset[str]) -> None:
    """Note the items of lists right behind running text none of which has a link, where links have numbers: those of lists of other
    stories have one each."""
    for bulleted, run in groupby(range(len(lines)), key=lambda i: lines[i].bullet):
        held = list(run)
        if not bulleted or not 1 < len(held) <= _MOST_ITEMS or not held[0] or not is_prose(lines[held[0] - 1]):
            continue
        if not any(lines[i].text in links or junk_line(lines[i].text) or is_boilerplate(lines[i].text) for i in held):
            for i in held:
                lines[i].listed = True


def _stretches(raw: list[str]) -> Iterator[list[str]]:
    """The lines between blank ones."""
    held: list[str] = []
    for line in raw:
        if line.strip():
            held.append(line)
        elif held:
            yield held
            held = []
    if held:
        yield held


_Cut = tuple[str, bool, str]  # a line without its bullet, whether it had one, and the number that it had


def _group(part: list[str]) -> list[_Cut]:
    """The lines of one stretch without a blank line, each with whether it is bulleted, and its number."""
    found: list[_Cut] = []
    pending = False
    for raw in part:
        match = _BULLET.match(raw) or (None if span_of_date(raw[:40]) else _NUMBER.match(raw))
        if SIGNED_POST.fullmatch(raw.strip()[:_LONGEST_SIGNED]):
            match = None
        text = squeeze(raw[match.end() :] if match else raw)
        if not text:
            continue
        if text in "•·‣◦▪●○■►*-–—":
            pending = True
            continue
        dialogue = match is not None and raw.lstrip()[:1] in "–—" and len(text) > 60
        mark = match[1] if match and match.re is _NUMBER else ""
        if mark and ends_sentence(text):
            text = f"{mark} {text}"
        found.append((text, (match is not None and not dialogue) or pending, mark))
        pending = False
    return found


def _is_wrapped(groups: list[list[_Cut]]) -> bool:
    """Whether the text is filled to a column: the lines that are not the last of their stretch are of nearly one length."""
    inner = [len(text) for group in groups for text, _, _ in group[:-1]]
    if len(inner) < 4:
        return False
    least, most = _WRAPPED
    usual = median(inner)
    return least <= usual <= most and max(inner) <= most + 10 and sum(abs(n - usual) <= 14 for n in inner) >= 0.8 * len(inner)


def _joined(group: list[_Cut], least: float) -> list[_Cut]:
    """A stretch of lines as one. least: characters of a line that goes on; a shorter one ends there, and is no filled line."""
    out: list[tuple[list[str], bool, str]] = []
    for text, bullet, mark in group:
        if out and not bullet and len(out[-1][0][-1]) >= least:
            out[-1][0].append(text)
        else:
            out.append(([text], bullet, mark))
    return [(" ".join(texts), bullet, mark) for texts, bullet, mark in out]


def _unbroken(group: list[_Cut]) -> list[_Cut]:
    """A stretch of lines with a sentence over two of them as one: the first breaks off behind a comma or a word that ends none, and
    the second ends it ("He was asked by the minister,", "Tove Lind, and did not answer."). No heading ends so."""
    out: list[_Cut] = []
    for text, bullet, mark in group:
        above = out[-1] if out else None
        if above and not bullet and not above[1] and ends_sentence(text) and _is_broken(above[0]) and text[:1].isupper():
            out[-1] = (f"{above[0]} {text}", False, above[2])
        else:
            out.append((text, bullet, mark))
    return out


def _is_broken(text: str) -> bool:
    words = len(text.split())
    return (words >= _LEAST_BROKEN and _BROKEN.search(text) is not None) or (
        words >= _LEAST_OPEN and _OPEN_ENDED.search(text) is not None
    )


def is_prose(line: Line) -> bool:
    """Whether the line is running text."""
    if line.counted and ends_sentence(line.text) and not is_boilerplate(line.text):
        return True
    if is_boilerplate(line.text) or junk_line(line.text):
        return False
    return line.weight >= 160 or (line.weight >= 50 and ends_sentence(line.text))


def count_headings(lines: list[Line]) -> None:
    """Note numbered headings, and the sentences below them: lines numbered in order, from three on, with a sentence of no number
    and no bullet below each ("1. The ferry", "It stops on Friday."). A list of other stories has none."""
    run: list[int] = []
    for i in [i for i, line in enumerate(lines) if line.mark]:
        if run and not (_follows(lines[run[-1]], lines[i]) and i - run[-1] <= _LONGEST_SECTION):
            _head_sections(lines, run)
            run = []
        if _heads_section(lines, i):
            run.append(i)
        elif run:
            _head_sections(lines, run)
            run = []
    _head_sections(lines, run)


def _heads_section(lines: list[Line], i: int) -> bool:
    """Whether a sentence that is no item of a list stands below a line, at most a picture's line between them; or the line is one
    itself, and the next is none of the list."""
    below = list(takewhile(lambda line: not line.bullet, lines[i + 1 : i + 3]))
    if not below:
        return False
    if ends_sentence(lines[i].text) and len(lines[i].text.split()) >= _LEAST_TELLING:
        return True
    return any(map(_says, below))


def _says(line: Line) -> bool:
    return ends_sentence(line.text) and len(line.text.split()) >= _LEAST_SAID


def _follows(one: Line, other: Line) -> bool:
    """Whether a number is the next one of another, up or down."""
    return one.mark[-1] == other.mark[-1] and abs(int(other.mark[:-1]) - int(one.mark[:-1])) == 1


def _head_sections(lines: list[Line], run: list[int]) -> None:
    if len(run) < _LEAST_COUNTED:
        return
    for i in run:
        line = lines[i]
        if not line.text.startswith(line.mark):
            line.text = f"{line.mark} {line.text}"
        line.bullet = False
        line.counted = True
    for line in lines[run[0] : run[-1]]:
        line.counted = line.counted or (not line.bullet and ends_sentence(line.text))
    told = next(filter(_says, takewhile(lambda line: not line.bullet, lines[run[-1] + 1 : run[-1] + 3])), None)
    if told is not None:
        told.counted = True
