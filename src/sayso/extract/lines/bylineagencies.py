"""The news agencies that a byline names beside people, or instead of them: "By Ann Lee, AFP", "AFP and staff".

in: lines around an article's head, and who wrote it    out: the agencies, as the page writes them. Whoever is one is no person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sayso.extract.lines.names import AGENCIES, BY, UNNAMED_AGENCIES
from sayso.extract.words import key, squeeze, table

_LONGEST = 160  # characters of a byline
_SEPARATOR = re.compile(
    r"\s?[,;|/•·()\[\]–—]\s?|\s[-+]\s|\s(?:and|with|for|of|from|via|und|mit|von|für|et|avec|pour|y|con|para|e|com|per)\s|"
    r"\s(?=in [A-ZÀ-Þ])"
)
_BY = re.compile(rf"\W{{0,3}}(?:{BY})[\s:]+", re.I)
_JOB = re.compile(r"\s(?:(?:[A-Z][\w-]+\s){0,2}[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Ss]taff|[Ee]ditors?|[Jj]ournalists?)$")
_ARTICLE = re.compile(r"[Tt]he |[Dd]ie |[Dd]er |l[’']")
_BESIDE = table("staff agencies agency reporters correspondents writers newsroom desk redaktion") | {
    "staff writers", "staff reporters", "staff reporter", "our staff", "our correspondent", "our correspondents", "online desk",
}  # fmt: skip  # what stands beside an agency and is nobody's name, as keys
_SMALL = table("dpa afp apa sda kna epd epa ansa")  # that write themselves so
_BUTTON = "aa"  # for larger letters, alone on its line
_LEAST = 5  # letters of an agency that is written as a name is; shorter ones are given names too ("Sid", "Ria")
_NEAR = 3  # lines behind a title, of which one may be an agency and nothing else


def agencies_in(byline: str) -> tuple[str, ...]:
    """The agencies that a byline names."""
    return tuple(dict.fromkeys(_named(byline))) if len(byline) <= _LONGEST else ()


def agencies_beside(lines: Sequence[str], authors: Iterable[str]) -> tuple[str, ...]:
    """The agencies of those lines that name one of the authors, or are a byline of agencies alone near the top. lines: from the
    title on, without it, to the first of the text."""
    known = [name for name in map(key, authors) if name not in AGENCIES]  # credits of pictures name agencies too
    found: dict[str, None] = {}
    for i, line in enumerate(lines):
        if len(line) > _LONGEST:
            continue
        said = key(line)
        named = any(name in said for name in known)
        if (named and key(_BY.sub("", line, count=1)) != "") or (i < _NEAR and is_agencies(line)):
            found.update(dict.fromkeys(agencies_in(line)))
    return tuple(found)


def is_agencies(line: str) -> bool:
    """Whether a line names agencies and nobody else: "AFP", "Reuters and staff", "By AP"."""
    pieces = [key(_JOB.sub("", p)) for p in _pieces(line)] if len(line) <= _LONGEST else []
    return bool(pieces) and pieces != [_BUTTON] and bool(agencies_in(line)) and all(p in AGENCIES or p in _BESIDE for p in pieces)


def without_agency(name: str) -> str:
    """A person's name without the agency that stands behind it on its line: "Ann Lee Associated Press", "Ann Lee of Reuters"."""
    words = name.split()
    for n in range(min(4, len(words) - 2), 0, -1):
        behind = " ".join(words[-n:])
        if _is_agency(behind) and (n > 1 or words[-n - 1] in ("of", "for", "the")):
            while words[-n - 1] in ("of", "for", "from", "the", "The") and n < len(words) - 1:
                n += 1
            return " ".join(words[:-n])
    return name


def _named(byline: str) -> Iterator[str]:
    for piece in _pieces(byline):
        bare = _JOB.sub("", piece)
        if _is_agency(bare):
            yield bare
        elif (short := without_agency(piece)) != piece:
            yield _ARTICLE.sub("", piece[len(short) :].strip().removeprefix("of ").removeprefix("for "), count=1)


def _pieces(byline: str) -> list[str]:
    plain = _BY.sub("", squeeze(byline), count=1)
    return [piece for p in _SEPARATOR.split(plain) if (piece := _ARTICLE.sub("", p.strip(" .:-"), count=1))]


def _is_agency(text: str) -> bool:
    k = key(text)
    if k not in AGENCIES or k in UNNAMED_AGENCIES:
        return False
    return len(k) >= _LEAST or text.isupper() or text in _SMALL
