"""The section of a page by the way to it: "Home > World > Europe > Ferry aground off Tarn".

in: places, or the lines of a copied page    out: a section, or nothing

Without the site's front and the page itself the first place is the section, unless that is only "News".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.extract.lines.sites import site_of
from sayso.extract.words import key, table, word_count

# What the front of a site is called, and what says no more than that this is news. As keys.
_FRONTS = table(
    """home homepage start startseite accueil inicio início page front frontpage titelseite главная ホーム 홈 strona główna à la une
    a"""
)
_NO_SECTIONS = table(
    """news nachrichten schlagzeilen aktuelles aktuell article articles artikel website local zprávy noticias haberler wydarzenia
    ニュース"""
) | {"latest news", "all news", "aktuelle nachrichten"}
#: Places of a way; what shows more is a menu.
MOST_PLACES = 5
_STEP = re.compile(r"\s*[›»→>]\s*|\s/\s")
_ABOVE, _LONGEST_WAY = 10, 300  # lines above a title, and characters of the way to a page
_SHORTEST, _LONGEST, _WORDS, _TITLE = 2, 80, 6, 3  # characters of a place, words of a section, and of a title


def section_by_way(lines: Sequence[str], titled: int | None, title: str | None, outlet: str | None) -> tuple[str, str] | None:
    """The section by the way to a copied page, on one line above its title or at it ("Home › World › Ferry aground off Tarn"), and
    that line. titled: the title's line."""
    if titled is None:
        return None
    for line in lines[max(0, titled - _ABOVE) : titled + 1]:
        places = [place for place in _STEP.split(line[:_LONGEST_WAY]) if place]
        if not 1 < len(places) <= MOST_PLACES:
            continue
        ends = key(title or "")
        led = key(places[0].rpartition(":")[2]) in _FRONTS or (bool(ends) and key(places[-1]) == ends)
        if led and (section := section_among(places, title, outlet, "")):
            return section, line
    return None


def is_way(line: str) -> bool:
    """Whether a line is nothing but the way to a page, from the site's front to a section: "Home / World / Europe"."""
    places = [place for place in _STEP.split(line[:_LONGEST_WAY]) if place]
    front = 1 < len(places) <= MOST_PLACES and key(places[0].rpartition(":")[2]) in _FRONTS
    return front and all(word_count(place) <= _TITLE for place in places)


def section_among(places: Sequence[str], title: str | None, outlet: str | None, host: str) -> str | None:
    """The first place that is a section; none where all are the site, the page or "News"."""
    ends, named = key(title or ""), {key(outlet or ""), site_of(host).partition(".")[0]} - {""}
    for n, place in enumerate(places):
        said = key(place)
        if len(said) < _SHORTEST or "." in place.strip("."):
            continue
        if set(said.split()) <= _FRONTS or said in _NO_SECTIONS or key(place.rpartition(":")[2]) in _FRONTS:
            continue
        if n == 0 and any(name in said or name in said.replace(" ", "") for name in named):  # "WDR", "Daily Lantern front page"
            continue
        if said == ends or (word_count(place) >= _TITLE and (said in ends or ends in said)):
            return None
        return place if len(place) <= _LONGEST and word_count(place) <= _WORDS else None
    return None
