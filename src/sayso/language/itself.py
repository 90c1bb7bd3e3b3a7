"""What a text says of itself: that it was corrected or updated, where it stood first, what its editors add.

in: a line, or a text    out: what such a line is; the text with such lines blank.

They tell of the article and not of the world: "An earlier version of this article said that 241 people were on board" is nobody's
statement, and 241 no account of how many there were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Literal

from sayso.language.itself_words import (
    CORRECTED,
    CORRECTION_HEADS,
    EDITORS,
    FIRST,
    HINTS,
    ITSELF,
    UPDATED,
    WRONG,
)

SelfNote = Literal["correction", "update", "first_published", "editor"]

_FIRST = re.compile("|".join(FIRST), re.I)
_MARKS = " \t\n•·*–—-"  # that stand before a note
_OPEN = r"^\W{0,4}(?:"
_IS_CORRECTED = re.compile(_OPEN + "|".join(CORRECTED) + ")", re.I)
_IS_LABELLED = re.compile(
    _OPEN + "|".join(CORRECTION_HEADS) + r")(?:\s?\([^()]{1,40}\)|,\s(?=[^:]{0,30}\d)[^:.–—]{3,30})?\s?[:.–—-]\s", re.I
)
_IS_EDITORS = re.compile(_OPEN + "|".join(EDITORS) + r")\s?[:.–—-]\s", re.I)
# "Update, 16:40: This story has been …": a label, with an hour or without, before what says it in full.
_IS_UPDATED = re.compile(
    _OPEN.replace("(?:", r"(?:updated?\b[^:]{0,24}(?::\d\d[^:]{0,16})?:\s{1,2})?(?:", 1) + "|".join(UPDATED) + ")", re.I
)
_MONTH = r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\b"
_UPDATED_ON = re.compile(
    r"^\W{0,4}updated?(?:,| on| at)?\s(?=[^:]{0,28}\d)"
    rf"(?=[^:]{{0,28}}{_MONTH})"
    r"[^:]{3,30}(?::\d\d[^:]{0,12})?:\s",
    re.I,
)  # "Update 13 March: …"
# "First published at 09:12 GMT on 5 March 2026": the day of this very page, and no place where it stood before.
_FIRST_AT = re.compile(rf"\W{{0,4}}first (?:published|posted)(?: at| on)?:?\s(?=.{{0,40}}{_MONTH})(?=.{{0,40}}\d)", re.I)
_LEAST_STEPS, _MOST_STEPS = 5, 60  # words and signs of a moment
_OF_A_MOMENT = re.compile(
    r"(?:[\d:.,/()\s–-]|\b(?:on|at|of|[ap]\.?m\.?|[a-z]{1,3}t|utc|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    rf"{_MONTH})|(?<=\d)(?:st|nd|rd|th|h|[ap]m)\b)",
    re.I,
)
_REFILED = re.compile(r"\W{0,2}\((?:corrects|refiles)\b[^()]{5,300}\)\W{0,2}$", re.I)  # "(Corrects paragraph 2 to say …)"
_ADDED = re.compile(r"\W{0,2}\((?:adds|updates|recasts|rewrites|repeats)\b[^()]{5,300}\)\W{0,2}$", re.I)  # "(Adds details)"
# Behind a label that is a word of prose too ("Correction – the market fell", "Corrections" in an article on prisons) the rest must
# tell of an article and what was wrong in it; behind one with a colon it is told by that.
_ENGLISH_HEAD = re.compile(_OPEN + r"(?:corrections?|clarifications?|erratum)\b)[^:]{0,40}$", re.I)
_SURE_HEAD = re.compile(_OPEN + r"(?:correction|clarification)s? (?:and|&) |erratum)", re.I)
_SHOULD = re.compile(rf"\b(?:{'|'.join(WRONG)})\b", re.I)
_INSTEAD = re.compile(r"(?:,|\band) not\b|\brather than\b|\binstead of\b", re.I)
_MANY = re.compile(r"s\W{0,3}$", re.I)
_LONGEST_TOLD = 240  # characters of a line that only says what is so instead of what was written
_CORRECTION_ALONE = re.compile(_OPEN + "|".join(CORRECTION_HEADS) + r")\W{0,3}$", re.I)
_EDITORS_ALONE = re.compile(_OPEN + "|".join(EDITORS) + r")\W{0,3}$", re.I)
# Where a note begins behind the last sentence of a paragraph.
_BEHIND = re.compile(
    rf"(?<=[.!?”\"’')])\s+(?=\(?(?:corrections?: |clarification: |an? (?:earlier|previous) version of this {ITSELF}\b|"
    rf"this (?:article|story) (?:has been|was) (?:updated|corrected|amended)\b))",
    re.I,
)
_LINE = re.compile(r"\S[^\n]*")
_LONGEST = 700  # characters of a note; what is longer is a paragraph of the article
_LEAST = 5  # words; a heading alone ("Corrections") says nothing
_WORD = re.compile(r"\w+")
_LONGEST_HEAD = 40  # characters


def stood_first(text: str) -> bool:
    """Whether the line says where the article was first published."""
    return bool(_FIRST.fullmatch(text.strip(_MARKS)[:200]))


def self_note(line: str) -> SelfNote | None:
    """What a line says of the article that it stands in, or None: most lines are the article's own."""
    if len(line) > _LONGEST or sum(1 for _ in islice(_WORD.finditer(line), _LEAST)) < _LEAST:
        return None
    if _IS_CORRECTED.search(line) or _is_labelled(line) or _REFILED.match(line):
        return "correction"
    if _IS_UPDATED.search(line) or _UPDATED_ON.match(line) or _ADDED.match(line):
        return "update"
    if stood_first(line) or _says_first_when(line):
        return "first_published"
    return "editor" if _IS_EDITORS.search(line) else None


def _says_first_when(line: str) -> bool:
    """Whether a line says only when this very page was published first."""
    opens = _FIRST_AT.match(line)
    at, steps = (opens.end() if opens else -1), 0
    while opens and steps < _MOST_STEPS and (step := _OF_A_MOMENT.match(line, at)):
        at, steps = step.end(), steps + 1
    return steps >= _LEAST_STEPS and at == len(line)


def headed_note(heading: str | None, line: str) -> SelfNote | None:
    """What a line below a heading is, where that heads a note: "Correction", "Editor's note". "Corrections" may head a chapter on
    prisons: there the line must tell of an article and what was wrong in it."""
    if heading is None or len(heading) > _LONGEST_HEAD or len(line) > _LONGEST:
        return None
    if _EDITORS_ALONE.match(heading):
        return "editor"
    if not _CORRECTION_ALONE.match(heading):
        return None
    sure = _SURE_HEAD.match(heading) or not _ENGLISH_HEAD.match(heading) or _tells_of_wrong(line, alone=not _MANY.search(heading))
    return "correction" if sure else None


def heads_note(line: str) -> bool:
    """Whether a line may be the heading of a note."""
    return len(line) <= _LONGEST_HEAD and bool(_CORRECTION_ALONE.match(line) or _EDITORS_ALONE.match(line))


def _is_labelled(line: str) -> bool:
    label = _IS_LABELLED.search(line)
    if label is None:
        return False
    return ":" in label[0] or not _ENGLISH_HEAD.match(label[0]) or _tells_of_wrong(line[label.end() :])


def _tells_of_wrong(line: str, *, alone: bool = True) -> bool:
    """Whether a line says that something was wrong in an article, or, where that may stand alone, what is so and what is not."""
    if _SHOULD.search(line):
        return True
    return alone and len(line) <= _LONGEST_TOLD and line[:1].isupper() and _INSTEAD.search(line) is not None


def without_notes(text: str) -> str:
    """A text of the same length whose lines on itself are blank, and what a paragraph's last sentences say of it. English only."""
    pieces: list[str] = []
    at = 0
    for start, end in notes_on_itself(text):
        pieces += (text[at:start], " " * (end - start))
        at = end
    return "".join((*pieces, text[at:])) if pieces else text


def notes_on_itself(text: str) -> Iterator[tuple[int, int]]:
    """Where a text speaks of itself: the first and last offset of each such line, or of a paragraph's last sentences."""
    small = text.casefold()
    if not any(hint in small for hint in HINTS):
        return
    heading: re.Match[str] | None = None
    for match in _LINE.finditer(text):
        line, at = match.group().rstrip(), match.start()
        note = len(line) <= _LONGEST and self_note(line) is not None
        if heading and (note or headed_note(heading.group().rstrip(), line)):
            yield heading.start(), heading.start() + len(heading.group().rstrip())
            note = True
        heading = match if not note and heads_note(line) else None
        start = at if note else _trailing(line, at, at + len(line))
        if start < at + len(line):
            yield start, at + len(line)


def _trailing(line: str, start: int, end: int) -> int:
    """Where a line's last sentences begin to speak of the article; its end where they don't."""
    behind = _BEHIND.search(line)
    return start + behind.end() if behind and len(line) - behind.end() <= _LONGEST else end
