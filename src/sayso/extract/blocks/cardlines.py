"""The lines of a card that shows another story: its summary, its day, who it is from, and whether somebody paid for it.

in: the lines of a card    out: what each says of the story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.extract.blocks.tree import Block
from sayso.extract.dates.door import date_in, stamp
from sayso.extract.lines.lines import is_age, is_boilerplate, junk_line
from sayso.extract.lines.people import opens_byline
from sayso.extract.lines.shortlines import agency_named
from sayso.extract.words import ends_sentence, table, word_count

_SUMMARY = 8  # words of a summary, at least; a whole sentence in a paragraph of its own may be shorter
_SENTENCE = 4
_LONG = 80  # characters of a line that is a summary even if it breaks off
LONGEST_LABEL = 80
_LONGEST_BESIDE = 40  # characters beside a title
_LINKED = 0.8  # share of a line that is a link
_NUMBER = 2  # digits of a place in a list
_PAID = re.compile(
    r"\W*(?:sponsored|promoted|advert(?:isement|orial)?|ad|paid|partner|anzeige|publicité|publicidad|pubblicità)\b"
    r"(?: (?:content|post|story|by\b.{2,40}))?\W*",
    re.I,
)  # the whole of a card's line
_LENGTH = re.compile(r"\W{0,2}\d{1,3}:\d\d(?::\d\d)?\W{0,2}")  # of a film
_MIDNIGHT = "T00:00"  # of a stamp that has a day only
_QUOTED = re.compile(r"[“\"«„][^”\"»“]{0,400}[”\"»“]")
_SPEAKS = re.compile(r"\b(?:you|your|yours|our|ours|us|unsere?[mnrs]?|euch|eure?[mnrs]?)\b", re.I)
_NO_SUMMARY = table("caption credit")


def parted(block: Block) -> tuple[str, str] | None:
    """A linked title and what stands beside it on its line: a number, a day, an agency; None where a line is no such thing."""
    if not block.links or (len(block.links) > 1 and any(href != block.links[0][1] for _, href in block.links)):
        return None
    text = block.text
    if len(block.links) == 1 and (title := block.links[0][0]):
        before, _, behind = text.partition(title)
        beside = f"{before.strip()} {behind.strip()}".strip()
        if not beside or _is_beside(beside):
            return title, beside
    elif block.links[0][0].isdigit() and len(block.links[0][0]) <= _NUMBER:
        return text.removeprefix(block.links[0][0]).strip(), ""
    return (text, "") if block.link_share > _LINKED else None


def _is_beside(text: str) -> bool:
    """Whether what stands beside a title says no more of it than its place in a list, its moment or who it is from."""
    if len(text) > _LONGEST_BESIDE:
        return False
    return (
        text.strip(".)# ").isdigit()
        or _LENGTH.fullmatch(text) is not None
        or is_age(text.strip("()|·•,–— "))
        or date_in(text) is not None
        or agency_named(text) is not None
    )


def is_paid(block: Block) -> bool:
    """Whether a line says that somebody paid for the story."""
    return bool(_PAID.fullmatch(block.text[:LONGEST_LABEL]))


def is_summary(block: Block, title: Block) -> bool:
    """Whether a line of a card says what its title is about."""
    text, words = block.text, word_count(block.text)
    ends = ends_sentence(text)
    short = _SENTENCE <= words < _SUMMARY and block.tag == "p" and ends and not text.endswith((":", "…", "..."))
    if not short and (words < _SUMMARY or not (ends or block.weight >= _LONG)):
        return False
    if block.key == title.key or is_age(text) or junk_line(text) or is_boilerplate(text) or opens_byline(text):
        return False
    return not block.box.marks & _NO_SUMMARY and not (short and (date_in(text) or "byline" in block.box.marks))


def speaks_to_readers(text: str) -> bool:
    """Whether a line speaks to its readers, quotations aside, as offers of a paper do: "Our news on your phone"."""
    return _SPEAKS.search(_QUOTED.sub("", text)) is not None


def day_of(block: Block) -> str | None:
    """The day that a short line of a card gives, as its machine's stamp or in words."""
    if word_count(block.text) > _SUMMARY:
        return None
    stamped = stamp(block.moment) if block.moment else None
    return stamped.removesuffix(_MIDNIGHT) if stamped else date_in(block.text)


def agency_in(lines: Sequence[Block]) -> str | None:
    """The agency that a short line of a card names, alone or beside a day: "Reuters", "AFP | 12 March 2026"."""
    for block in lines:
        if len(block.text) <= LONGEST_LABEL and (name := agency_named(block.text)):
            return name
    return None
