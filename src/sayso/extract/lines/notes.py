"""What a page says of its own article: that it was corrected or updated, where it stood first, who wrote along.

in: the lines at and around an article    out: `Note`s, each in the page's words, and the agencies that it credits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.extract.lines.lines import is_credited
from sayso.extract.lines.names import AGENCIES, UNNAMED_AGENCIES
from sayso.extract.words import key, table, word_count
from sayso.language import headed_note, self_note
from sayso.model import Note
from sayso.model.article import NoteKind

AROUND = 10  # lines or blocks before and behind a body in which notes on it stand
_LEAST = 5  # words of a credit
_SHORT = 60  # of a line that only names agencies
_PARTED = re.compile(r"\s*(?:[/,;|+&]|\b(?:and|und|et|y|e)\b)\s*")
_LABEL = re.compile(r"(?:with|sources?|from|mit|quellen?|avec|con|agencies)\b:?\s+", re.I)
_NAMES = re.compile(r"\b[A-Z][\w-]+(?:\s[A-Z][\w-]+)*")
# Behind it a sentence begins: "The Port Authority (PA) – a board of nine – said" has none.
_DATELINE = re.compile(r"(?P<place>[^()]{0,80})\((?P<who>[^()]{2,40})\)\s?(?:-{1,3}|–|—|―)\s?(?=[^\Wa-zß-ÿ]|[“\"„«‘'])")
_SAME = {
    "associated press": "ap",
    "the associated press": "ap",
    "agence france presse": "afp",
    "deutsche presse agentur": "dpa",
    "press association": "pa",
    "pa media": "pa",
    "united press international": "upi",
    "press trust of india": "pti",
    "canadian press": "cp",
    "the canadian press": "cp",
    "austria presse agentur": "apa",
    "anadolu agency": "anadolu",
    "agence belga": "belga",
}  # as keys
_LONGEST_DATELINE = 140
_IN_PLACES = table("am an and auf da das de del der di do dos du el im in la le les of on the und y")
_LONGEST_NAME = 4  # words of an agency's


def notes_of(lines: Iterable[str]) -> tuple[Note, ...]:
    """The notes among some lines, each once, in their order; a heading ("Correction") says what the line below it is."""
    found: dict[str, Note] = {}
    before: str | None = None
    for line in lines:
        if kind := _kind_of(line) or headed_note(before, line):
            found.setdefault(key(line), Note(kind=kind, text=line))
        before = None if kind else line
    return tuple(found.values())


def _kind_of(line: str) -> NoteKind | None:
    """What a line says of the article, or None: most lines are the article's own."""
    if _is_agencies(line):
        return "credit"
    said = self_note(line)
    return "credit" if said in (None, "editor") and word_count(line) >= _LEAST and is_credited(line) else said


def agencies_of(notes: Iterable[Note]) -> tuple[str, ...]:
    """The news agencies that the credits name, as the page writes them."""
    return tuple(name for note in notes if note.kind == "credit" for name in _named(note.text))


def agencies_from(authors: Iterable[str], opening: str) -> tuple[str, ...]:
    """The news agencies that an article is from: those among its authors, then those of its dateline ("PORT, March 12 (Reuters) -
    "), as the page writes them. opening: its first paragraph."""
    dated = _DATELINE.match(opening[:_LONGEST_DATELINE])
    names = dated["who"].split("/") if dated and all(map(_is_of_place, dated["place"].split())) else []
    if not all(key(name) in AGENCIES for name in names[:1]):
        names = []
    told = (name.strip().removeprefix("The ") for name in (*authors, *names))
    return tuple(name for name in told if key(name) in AGENCIES and key(name) not in UNNAMED_AGENCIES)


def each_once(names: Iterable[str]) -> tuple[str, ...]:
    """Agencies, each once, under the first of the names that the page gives it ("AP", "Associated Press")."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(_SAME.get(key(name), key(name)), name)
    return tuple(found.values())


def _is_of_place(word: str) -> bool:
    """Whether a word may stand in a dateline before the agency: of a place or a day."""
    return not word[:1].islower() or word.rstrip(".,") in _IN_PLACES


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
