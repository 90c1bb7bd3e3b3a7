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

SelfNote = Literal["correction", "update", "first_published", "editor"]

# A whole line that says where an article stood first: part of it, though mostly a link. Not a book "first published in May 1952".
_FIRST = re.compile(
    r"this (?:article|story|piece|post) (?:was )?(?:originally |first )?(?:published|appeared)\b.{3,120}\.|"
    r"(?:originally|first) (?:published|appeared) (?:on|in|at|by) (?-i:[A-ZÀ-Þ])[^\d,]{2,80}\.|"
    r"provided by (?-i:[A-ZÀ-Þ])[^\d,.:]{2,80}",
    re.I,
)
_MARKS = " \t\n•·*–—-"  # that stand before a note

# What a page calls its own article. "This report" is left out: articles tell of reports.
_ITSELF = r"(?:\w+ ){0,2}(?:article|story|column|headline|caption|blog post|news report)"

# Open a line that says what was wrong in the article.
_CORRECTED = (
    rf"an? (?:earlier|previous|original) version of this {_ITSELF}\b",
    rf"an? (?:earlier|previous|original) version of the {_ITSELF} "
    r"(?:incorrectly|mis\w+|wrongly|said|stated|gave|referred|did not)\b",
    rf"the original version of this {_ITSELF}\b",
    rf"this {_ITSELF} (?:has been|was)\b[^,;]{{0,60}}\b(?:corrected|amended|clarified)\b",
    r"in einer früheren version dieses (?:artikels|textes|beitrags)\b", r"une (?:première|précédente) version de cet article\b",
    r"en una versión (?:anterior|previa) de est[ea] (?:artículo|noticia)\b",
)  # fmt: skip

# Open a line as a label, before a colon, a full stop or a dash; or stand as a heading over it.
_CORRECTION_HEADS = (
    r"corrections?(?: and clarifications?)?", r"clarifications?", r"erratum", r"berichtigung", r"korrektur(?:hinweis)?",
    r"richtigstellung", r"rectificatif", r"fe de (?:errores|erratas)", r"rectificación", r"errata corrige",
    r"rectificatie", r"rättelse", r"rettelse", r"oikaisu", r"sprostowanie",
)  # fmt: skip
_EDITORS = (
    r"editor(?:[’']?s[’']?|ial) note", r"anmerkung der redaktion", r"anm\. d\. red", r"note de la rédaction",
    r"nota del editor", r"nota de la redacción", r"nota della redazione",
)  # fmt: skip

# Open a line that says that the article is not what it was.
_UPDATED = (
    rf"this {_ITSELF} (?:has been|was|is being|will be)\b.{{0,30}}\b(?:updated|revised)\b",
    r"dieser (?:artikel|text|beitrag) wurde .{0,40}(?:aktualisiert|ergänzt)",
    r"(?:cet )?article (?:a été )?mis à jour\b", r"este artículo (?:ha sido|fue) actualizado\b",
    r"questo articolo è stato aggiornato\b",
)  # fmt: skip

_OPEN = r"^\W{0,4}(?:"
_IS_CORRECTED = re.compile(_OPEN + "|".join(_CORRECTED) + ")", re.I)
_IS_LABELLED = re.compile(
    _OPEN + "|".join(_CORRECTION_HEADS) + r")(?:\s?\([^()]{1,40}\)|,\s(?=[^:]{0,30}\d)[^:.–—]{3,30})?\s?[:.–—-]\s", re.I
)
_IS_EDITORS = re.compile(_OPEN + "|".join(_EDITORS) + r")\s?[:.–—-]\s", re.I)
_IS_UPDATED = re.compile(_OPEN + "|".join(_UPDATED) + ")", re.I)
_UPDATED_ON = re.compile(
    r"^\W{0,4}updated?(?:,| on| at)?\s(?=[^:]{0,28}\d)"
    r"(?=[^:]{0,28}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\b)"
    r"[^:]{3,30}(?::\d\d[^:]{0,12})?:\s",
    re.I,
)  # "Update 13 March: …"
_REFILED = re.compile(r"\W{0,2}\((?:corrects|refiles)\b[^()]{5,300}\)\W{0,2}$", re.I)  # "(Corrects paragraph 2 to say …)"
_CORRECTION_ALONE = re.compile(_OPEN + "|".join(_CORRECTION_HEADS) + r")\W{0,3}$", re.I)
_EDITORS_ALONE = re.compile(_OPEN + "|".join(_EDITORS) + r")\W{0,3}$", re.I)
# Where a note begins behind the last sentence of a paragraph.
_BEHIND = re.compile(
    rf"(?<=[.!?”\"’')])\s+(?=\(?(?:corrections?: |clarification: |an? (?:earlier|previous) version of this {_ITSELF}\b|"
    rf"this (?:article|story) (?:has been|was) (?:updated|corrected|amended)\b))",
    re.I,
)
_LINE = re.compile(r"\S[^\n]*")
_LONGEST = 700  # characters of a note; what is longer is a paragraph of the article
_LEAST = 5  # words; a heading alone ("Corrections") says nothing
_WORD = re.compile(r"\w+")
_LONGEST_HEAD = 40  # characters
_HINTS = ("version", "article", "story", "column", "headline", "caption", "blog post", "news report", "correct", "clarif", "editor",
          "update", "published", "appeared", "provided", "refiles")  # fmt: skip  # one of these is in each English note


def stood_first(text: str) -> bool:
    """Whether the line says where the article was first published."""
    return bool(_FIRST.fullmatch(text.strip(_MARKS)[:200]))


def self_note(line: str) -> SelfNote | None:
    """What a line says of the article that it stands in, or None: most lines are the article's own."""
    if len(line) > _LONGEST or sum(1 for _ in islice(_WORD.finditer(line), _LEAST)) < _LEAST:
        return None
    if _IS_CORRECTED.search(line) or _IS_LABELLED.search(line) or _REFILED.match(line):
        return "correction"
    if _IS_UPDATED.search(line) or _UPDATED_ON.match(line):
        return "update"
    if stood_first(line):
        return "first_published"
    return "editor" if _IS_EDITORS.search(line) else None


def heads_note(line: str) -> SelfNote | None:
    """What the line below a heading is, where it heads a note: "Correction", "Editor's note"."""
    if len(line) > _LONGEST_HEAD:
        return None
    return "correction" if _CORRECTION_ALONE.match(line) else "editor" if _EDITORS_ALONE.match(line) else None


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
    if not any(hint in small for hint in _HINTS):
        return
    headed = False
    for match in _LINE.finditer(text):
        line, at = match.group().rstrip(), match.start()
        note = len(line) <= _LONGEST and (headed or self_note(line) is not None)
        headed = not note and heads_note(line) is not None
        start = at if note or headed else _trailing(line, at, at + len(line))
        if start < at + len(line):
            yield start, at + len(line)


def _trailing(line: str, start: int, end: int) -> int:
    """Where a line's last sentences begin to speak of the article; its end where they don't."""
    behind = _BEHIND.search(line)
    return start + behind.end() if behind and len(line) - behind.end() <= _LONGEST else end
