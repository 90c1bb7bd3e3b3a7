"""Bylines: who wrote it, and where from.

in: a byline as the page has it    out: people's names, with the place each wrote from where it is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from sayso.extract.dates import span_of_date
from sayso.extract.names import AGENCIES, BY, JOBS, PARTICLES
from sayso.extract.words import key, squeeze, table

_BY = re.compile(r"^\W{0,3}(?:" + BY + r")(?=[\s:\u00a0])[\s:\u00a0]*", re.I)
_GOES_ON = re.compile(r"\w: +[^\W\d]\S* +\S+ +\S")  # a colon in the middle, and three words: no byline has that
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|(?<!\w)@\w+|\b[\w-]+\.(?:com|org|net|de|co\.uk)\b\S*", re.I)
_JOINED = re.compile(
    r"\s*(?:;|\||·|•|\n|,| / |/(?=[A-ZÀ-Þ])|\s(?:and|und|et|y|e|i|og|och|en|ja|và|dan|și|&|и|та|і|ve|with|mit|avec|con)\s|\s&\s)\s*"
)
_NAME_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w’'.\-]*|" + PARTICLES + r"[\-’']?\w*)"
_IN = re.compile(
    r"^(?P<name>.{3,60}?),?\s(?:in|reporting from|à|aus|en|i|w|da|em|from|at)\s"
    r"(?P<place>[^\W\d_][\w.’' \-]{1,40}(?:, [\w.’' \-]{2,30})?)$"
)
_FIRMS = table("inc ltd gmbh llc corp ag plc")
_LOWER = re.compile(r"^[^\W\d_]")
# What Korean and Japanese papers put behind a name: a reporter, and others with him.
_CALLED = re.compile(r"\s*(?:기자|특파원|논설위원|記者|特派員)(?:\s*외\s*\d+\s*명)?$")
_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SHORTEST, _SHORTEST_SIGNS = 4, 2  # letters of a name, and signs of one that is written in syllables or ideograms
_TAIL = re.compile(r"\s*[\(\[–—|,:].*$|\s+-\s.*$")


class Byline(Struct, frozen=True):
    """The people of a byline, and their places in the same order; as many places as the byline gives."""

    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def byline(text: str, outlet: str | None = None) -> Byline:
    """Who a byline names. What is no person's name (a job, the outlet, an address, a date) is left out."""
    names: list[str] = []
    places: list[str] = []
    for part in _parts(text):
        name, place = _placed(part)
        if (clean := person(name, outlet)) and key(clean) not in {key(n) for n in names}:
            names.append(clean)
            if place:
                places.append(place)
    return Byline(tuple(names), tuple(places))


def people(texts: Iterable[str], outlet: str | None = None) -> tuple[str, ...]:
    """The people that several author fields name, each once."""
    found: dict[str, str] = {}
    for text in texts:
        for name in byline(text, outlet).names:
            found.setdefault(key(name), name)
    return tuple(found.values())


def person(text: str, outlet: str | None = None) -> str | None:
    """The name alone, or None where the text is no person's name."""
    name = squeeze(_BY.sub("", _TAIL.sub("", _CALLED.sub("", squeeze(text)))).strip(" .,;:|-–—*_"))
    name = name.removeprefix("From ")
    words = name.split()
    if not 1 <= len(words) <= 6 or len(name) > 60 or any(c.isdigit() for c in name):
        return None
    k = key(name)
    if (
        "/" in name
        or len(k) < (_SHORTEST_SIGNS if _SIGNS.match(k) else _SHORTEST)
        or k.rsplit(" ")[-1] in _FIRMS
        or not k
        or k in AGENCIES
        or k in JOBS
        or (outlet and _is_outlet(k, outlet))
    ):
        return None
    if any(key(w) in JOBS for w in words):
        return None
    return name


def opens_byline(line: str) -> bool:
    """Whether the line opens as a byline does ("By …") and goes on with a name; "Von Kiel bis Aachen: Wo man baut" is a title."""
    match = _BY.match(line)
    if match is None or _GOES_ON.search(line[match.end() :]):
        return False
    return len(line) < 120 and line[match.end() : match.end() + 1].isupper() and bool(byline(line).names)


def looks_like_byline(line: str) -> Byline | None:
    """The byline that a line of a text dump is, or None: it opens with "By", or is nothing but names and places."""
    text = squeeze(line)
    if not 4 <= len(text) <= 200:
        return None
    said = bool(_BY.search(text))
    found = byline(text)
    if not found.names:
        return None
    if said:
        return found if _mostly_names(text, found) else None
    sure = all(_is_full_name(n) for n in found.names) and _covers(text, found)
    return found if sure and (found.places or len(found.names) > 1 or len(text.split()) <= 4) else None


def _parts(text: str) -> list[str]:
    line = squeeze(_ADDRESS.sub(" ", text[:600]))
    if at := span_of_date(line):
        line = line[: at[0]]
    line = _BY.sub("", line)
    return [p for p in _JOINED.split(line) if p and p.strip()]


def _placed(part: str) -> tuple[str, str | None]:
    match = _IN.match(squeeze(part))
    if match and not any(c.isdigit() for c in match["place"]):
        return match["name"], squeeze(match["place"])
    return part, None


def _is_outlet(name: str, outlet: str) -> bool:
    site = key(outlet).replace(" ", "")
    bare = name.replace(" ", "")
    return bool(site) and (bare == site or (len(site) > 4 and site in bare) or (len(bare) > 4 and bare in site))


def _is_full_name(name: str) -> bool:
    words = name.split()
    return 2 <= len(words) <= 5 and all(re.fullmatch(_NAME_WORD, w) for w in words) and any(len(w) > 2 for w in words)


def _mostly_names(text: str, found: Byline) -> bool:
    at = span_of_date(text)
    bare = _ADDRESS.sub(" ", text[: at[0]] if at else text)
    return sum(len(n.split()) for n in (*found.names, *found.places)) * 2 >= len(bare.split()) - 1


def _covers(text: str, found: Byline) -> bool:
    """Whether the names and places are nearly all there is in the line."""
    left = text
    for piece in (*found.names, *found.places):
        left = left.replace(piece, " ", 1)
    return len(re.findall(r"[^\W\d_]{4,}", left)) == 0
