"""The line that a newspaper prints on top of each page: its name, the day, the page's number, perhaps a section.

in: a line    out: whether it is one, and the paper's name in it

    4   THE HARBOUR POST   Thursday, 5 March 2026
    NEWS | Northern Courier - March 5, 2026 - A3
"""

from __future__ import annotations

import re

from sayso.extract.dates.door import span_of_date
from sayso.extract.lines.outlet import paper_named
from sayso.extract.words import squeeze, word_count

_LONGEST, _MOST_WORDS = 120, 8  # characters of such a line, and words of it beside the day and the number
_NUMBER = r"(?:(?:page|pg\.?|p\.|seite|página|pagina|strona|side|sida)\s?)?[A-Z]?\d{1,3}"
_FIRST, _LAST = re.compile(rf"{_NUMBER}(?=[\s|•·–—-])", re.I), re.compile(rf"(?<=[\s|•·–—-]){_NUMBER}$", re.I)
_PARTING = re.compile(r"\s{2,}|\t|\s?[|•·–—]\s?|\s-\s")
_WEEKDAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b,?",
    re.I,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def is_running_head(line: str) -> bool:
    """Whether a line is nothing but such a head: a whole day, a page's number or a paper's name, and hardly anything else."""
    pieces, numbered = _pieces(line)
    if pieces is None or sum(map(word_count, pieces)) > _MOST_WORDS:
        return False
    named = any(map(_paper, pieces))
    return (numbered or named) and all(_paper(p) or all(_is_capital(w) for w in p.split()) for p in pieces) and bool(pieces)


def paper_on(line: str) -> str | None:
    """The paper whose name stands in such a head."""
    return next(filter(None, map(paper_named, _pieces(line)[0] or ())), None) if is_running_head(line) else None


def _pieces(line: str) -> tuple[list[str] | None, bool]:
    """What stands in a line beside its day and its number, and whether it has a number; None where it has no day."""
    text = line.strip()
    if len(text) > _LONGEST or not _YEAR.search(text):
        return None, False
    at = span_of_date(text)
    if at is None or not _YEAR.search(text[at[0] : at[1]]):
        return None, False
    bare = f"{text[: at[0]]}  {text[at[1] :]}".strip(" ,;|·•–—-")
    first, last = _FIRST.match(bare), _LAST.search(f" {bare}")
    rest = bare[first.end() :] if first else bare[: len(bare) - len(last[0])] if last else bare
    pieces = (squeeze(p).strip(" ,;.|") for p in _PARTING.split(_WEEKDAY.sub("  ", rest)))
    return [p for p in pieces if any(c.isalpha() for c in p)], bool(first or last)


def _paper(piece: str) -> bool:
    """Whether a piece is a paper's name, however it writes itself ("the harbour post")."""
    return paper_named(piece.title()) is not None


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or not word[:1].isalpha() or len(word) < 4
