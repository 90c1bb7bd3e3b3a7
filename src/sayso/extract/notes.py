"""What a page says of its own article: that it was corrected or updated, where it stood first, who wrote along.

in: the lines at and around an article    out: `Note`s, each in the page's words, and the agencies that it credits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.extract.lines import is_credited, stood_first
from sayso.extract.months import MONTHS
from sayso.extract.names import AGENCIES
from sayso.extract.phrases import CORRECTED, CORRECTION_HEADS, EDITORS, UPDATED
from sayso.extract.words import key, word_count
from sayso.model import Note
from sayso.model.article import NoteKind

AROUND = 10  # lines or blocks before and behind a body in which notes on it stand
_LONGEST = 700  # characters of a note; what is longer is a paragraph of the article
_SHORT = 60  # of a line that only names agencies
_LEAST = 5  # words; a heading alone ("Corrections") says nothing
_CORRECTED = re.compile(r"^\W{0,4}(?:" + "|".join(CORRECTED) + ")", re.I)
_CORRECTION_HEADS = re.compile(
    r"^\W{0,4}(?:" + "|".join(CORRECTION_HEADS) + r")(?:\s?\([^()]{1,40}\)|,\s(?=[^:]{0,30}\d)[^:.–—]{3,30})?\s?[:.–—-]\s", re.I
)
_EDITORS = re.compile(r"^\W{0,4}(?:" + "|".join(EDITORS) + r")\s?[:.–—-]\s", re.I)
_UPDATED = re.compile(r"^\W{0,4}(?:" + "|".join(UPDATED) + ")", re.I)
_UPDATED_ON = re.compile(r"^\W{0,4}updated?(?:,| on| at)?\s(?P<when>[^:]{3,30}):\s", re.I)  # "Update 13 March: …"
_PARTED = re.compile(r"\s*(?:[/,;|+&]|\b(?:and|und|et|y|e)\b)\s*")
_LABEL = re.compile(r"(?:with|sources?|from|mit|quellen?|avec|con|agencies)\b:?\s+", re.I)
_NAMES = re.compile(r"\b[A-Z][\w-]+(?:\s[A-Z][\w-]+)*")
_LONGEST_NAME = 4  # words of an agency's


def notes_of(lines: Iterable[str]) -> tuple[Note, ...]:
    """The notes among some lines, each once, in their order."""
    found: dict[str, Note] = {}
    for line in lines:
        if kind := _kind_of(line):
            found.setdefault(key(line), Note(kind=kind, text=line))
    return tuple(found.values())


def _kind_of(line: str) -> NoteKind | None:
    """What a line says of the article, or None: most lines are the article's own."""
    if len(line) > _LONGEST:
        return None
    if _is_agencies(line):
        return "credit"
    if word_count(line) < _LEAST:
        return None
    if _CORRECTED.search(line) or _CORRECTION_HEADS.search(line):
        return "correction"
    if _UPDATED.search(line) or ((update := _UPDATED_ON.match(line)) and _is_day(update["when"])):
        return "update"
    if stood_first(line):
        return "first_published"
    if is_credited(line):
        return "credit"
    return "editor" if _EDITORS.search(line) else None


def _is_day(words: str) -> bool:
    """Whether words are a day's: a month with a number, with its year or without."""
    return any(c.isdigit() for c in words) and any(w.strip(".,").casefold() in MONTHS for w in words.split())


def agencies_of(notes: Iterable[Note]) -> tuple[str, ...]:
    """The news agencies that the credits name, each once, as the page writes them."""
    found: dict[str, str] = {}
    for note in notes:
        if note.kind == "credit":
            for name in _named(note.text):
                found.setdefault(key(name), name)
    return tuple(found.values())


def _named(text: str) -> list[str]:
    """The agencies a credit names; longer names win, so that "Agence France-Presse" is one, and titles behind them are left out
    ("Associated Press Writer Ann Lee")."""
    if _is_agencies(text):
        return _pieces(text)
    return [name for m in _NAMES.finditer(text) if (name := _agency_of(m[0].removeprefix("The ").split()))]


def _agency_of(words: list[str]) -> str | None:
    """The agency that a run of capitalised words opens with."""
    opening = (" ".join(words[:n]) for n in range(min(len(words), _LONGEST_NAME), 0, -1))
    return next((name for name in opening if key(name) in AGENCIES), None)


def _pieces(text: str) -> list[str]:
    plain = _LABEL.sub("", text.strip("()[]–—-. "), count=1)
    return [piece.removeprefix("The ") for piece in _PARTED.split(plain) if piece]


def _is_agencies(line: str) -> bool:
    """Whether a line is a credit of agencies alone: "Reuters/AFP", "With AP and dpa", "(AP)". A name alone may be a button ("AA"),
    a menu's line or a picture's credit."""
    if len(line) > _SHORT:
        return False
    pieces = _pieces(line)
    marked = len(pieces) > 1 or line.startswith("(") or _LABEL.match(line.strip("()[]–—-. ")) is not None
    return marked and bool(pieces) and all(key(piece) in AGENCIES for piece in pieces)
