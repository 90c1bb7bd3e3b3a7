"""The lines of a text dump's body: which are its paragraphs, and what the others are.

in: the dump's lines, where its body stands    out: its paragraphs, the captions and links among them, what each other line is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container

from sayso.extract.captions import caption_of, is_credit, split_credit
from sayso.extract.dates import span_of_date
from sayso.extract.dumplines import SIGNED_POST, Line, is_prose
from sayso.extract.lines import closing, is_boilerplate, is_stop, junk_line, related_title, said_again
from sayso.extract.words import ends_sentence, key, word_count
from sayso.model import Caption, Link

_LONGEST_HEADING, _HEADED = 14, 0.75  # words; share of a body's lines of which headings are looked for below short sentences
_ABOVE = 4  # lines between a heading and the text above it
_OPENS = '‘“"«„'
# Notices, which head no lists of stories.
_ASKS = re.compile(r"\W{0,9}sign ?up\W*$|advertisement\W*$|.{0,160}\byou agree to\b|get .{0,60}\binbox\W*$", re.I)
_PARTING = "___"
_AGAIN, _LONG_AGAIN = 3, 40  # times and characters of a line that one picture after another has
CAPTION, JUNK = "a caption, kept as one", "leads elsewhere, asks for something or is the site's own"


def caption_at(lines: list[Line], i: int) -> Caption | None:
    """The caption that a line is: it ends with a credit, or stands there twice (picture and caption)."""
    text = lines[i].text
    if len(text) > 700 or is_credit(text):
        return None
    if split_credit(text)[1]:
        return caption_of(text)
    twice = i + 1 < len(lines) and len(key(text)) > 20 and not junk_line(text) and key(lines[i + 1].text).startswith(key(text))
    return caption_of(text) if twice else None


def sort_lines(
    lines: list[Line], first: int, last: int, other: set[int], used: Container[int]
) -> tuple[list[int], list[Caption], list[Link], dict[int, str]]:
    """The lines that are the body's paragraphs; the captions and related links that stand among them; what the other lines are."""
    paragraphs: list[int] = []
    captions: list[Caption] = []
    related: list[Link] = []
    left: dict[int, str] = {}
    times = Counter(line.text for line in lines[first : last + 1])
    for i in range(first, last + 1):
        text = lines[i].text
        if i in used or i in other:
            continue
        if times[text] >= _AGAIN and len(text) >= _LONG_AGAIN:
            left[i] = "stands there time and again"
        elif title := related_title(text):
            related.append(Link(title=title))
            left[i] = "leads to another story, kept as related"
        elif caption := caption_at(lines, i):
            captions.append(caption)
            left[i] = CAPTION
        elif is_credit(text):
            left[i] = "a credit"
        elif junk_line(text) or is_boilerplate(text) or is_stop(text):
            left[i] = JUNK
        elif is_prose(lines[i]) or _fits(lines, i, first, last) or _heads(lines, i, (first, last), paragraphs):
            paragraphs.append(i)
        else:
            left[i] = "a short line that is no sentence"
    return paragraphs, captions, related, left


def without_closing(lines: list[Line], kept: list[int], authors: tuple[str, ...], left: dict[int, str]) -> list[int]:
    """The body's lines without those that say again what another says, and the last ones that are about who wrote it."""
    said = [lines[i].text for i in kept]
    again = said_again(said, [key(text) for text in said])
    left.update((kept[k], "a quotation pulled out of the text") for k in again)
    kept = [i for k, i in enumerate(kept) if k not in again]
    end = len(kept) - closing([lines[i].text for i in kept], authors)
    left.update(dict.fromkeys(kept[end:], "says who wrote it"))
    while end > 1 and lines[kept[end - 1]].text == _PARTING:
        end -= 1
        left[kept[end]] = "parts the text from what is told of who wrote it"
    return kept[:end]


def _fits(lines: list[Line], i: int, first: int, last: int) -> bool:
    """Whether a short line inside the body is part of it: a sentence, or a heading right before running text."""
    line = lines[i]
    if line.counted or line.listed or _is_sign(lines, i, first, last):
        return True
    if line.linked and line.heading:
        return False
    if ends_sentence(line.text):
        return True
    if line.bullet or line.linked:
        return line.weight >= 60
    return (
        i < last
        and (is_prose(lines[i + 1]) or _announces(lines[i + 1]))
        and not lines[i + 1].bullet
        and (i == first or _stands_below_text(lines, i, first))
    )


def _announces(line: Line) -> bool:
    """Whether a line announces a list of the article's own."""
    return line.listed and line.text.endswith(":")


def _stands_below_text(lines: list[Line], i: int, first: int) -> bool:
    """Whether running text stands right above a line, at most with captions, a notice or whose post it is between, and nothing that
    leads to other stories by titles below."""
    if is_prose(lines[i - 1]):
        return True
    text = lines[i].text
    if not (text[:1].isupper() or text[:1] in _OPENS) or not 2 <= word_count(text) <= _LONGEST_HEADING or span_of_date(text):
        return False
    if text.isupper():  # as links to other stories are written, amid some articles
        return False
    for k in range(i - 1, max(first - 1, i - 2 - _ABOVE), -1):
        above = lines[k].text
        if is_prose(lines[k]):
            return True
        if is_stop(above) or not (_is_sign(lines, k, first, i) or caption_at(lines, k) or is_credit(above) or _ASKS.match(above)):
            return False
    return False


def _is_sign(lines: list[Line], i: int, first: int, last: int) -> bool:
    """Whether a line parts an article ("___") or says whose post the words above are ("— Ann Lee (@annlee) November 20, 2026")."""
    text = lines[i].text
    return first < i < last and (text == _PARTING or (text[0] in "—–-" and SIGNED_POST.fullmatch(text) is not None))


def _heads(lines: list[Line], i: int, run: tuple[int, int], paragraphs: list[int]) -> bool:
    """Whether a short line heads the paragraph below it and stands below a short sentence of the article, not near its end, where
    other stories begin."""
    first, last = run
    line = lines[i]
    if i > first + _HEADED * (last - first) or line.bullet or line.linked or not 2 <= word_count(line.text) <= _LONGEST_HEADING:
        return False
    if not is_prose(lines[i + 1]) or lines[i + 1].bullet or span_of_date(line.text) or not line.text[:1].isupper():
        return False
    above = paragraphs[-1] if paragraphs else -1
    return above == i - 1 and (ends_sentence(lines[above].text) or lines[above].weight >= 50)
