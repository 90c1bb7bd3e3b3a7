"""When an HTML page was published and changed, and what of the page decides how its dates are read.

in: a parsed page, its meta tags and its node of JSON-LD    out: ISO 8601, and where on the page it stands
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sayso.extract.dates.door import PUBLISHED, UPDATED, Hints, moments_in, stamp
from sayso.extract.meta.jsonld import Node
from sayso.extract.words import row, squeeze, squeezed, table

# Names of meta tags, lower case, in order of precedence.
_PUBLISHED = row(
    """article:published_time og:article:published_time og:published_time datepublished date dc.date.issued dc.date dcterms.created
    dcterms.date parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date article.published
    cxenseparse:recs:publishtime article:published last-publish-date rnews:datepublished published_time displaydate"""
)
_MODIFIED = row(
    "article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified article:modified revised"
)
_ARTICLE_PATH = re.compile(r"/(20\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)")
_DATED = "time, [class*='date' i], [class*='byline' i], [class*='published' i], [class*='time' i], [class*='meta' i]"
_CHANGED, _FIRST = re.compile(r"modified|updated", re.I), re.compile(r"publish|created|posted", re.I)
_CALLED_CHANGED = re.compile(r"(?:.{0,20}\W)?(?:last )?(?:updated|modified)(?: on| at)?\W{0,3}", re.I)
_LONGEST_DATED = 200  # characters of an element that says when
_LONGEST_CALL = 40  # characters before a moment that say what it is
_LONGEST_NAME = 60  # characters of an element's names that are told
_NOWHERE = ""
# Countries, by the ends of their addresses, whose papers write the day before the month. Not those that write it in both ways or
# the year first (ca, ph, jp, kr, cn, tw, hu), nor ends that sites of all countries have (co, io, tv, me).
_DAY_FIRST = table(
    """uk ie au nz in pk bd lk np ng ke za gh ug tz zm zw sg my hk il tr qa ae eg sa de at ch fr be nl es it pt gr se no dk fi pl cz
    sk ro bg hr rs si ru ua br ar mx cl pe id th vn"""
)
# Languages that do so wherever they are written; English and those that write the year first are none of them.
_LANGUAGES = table("de fr es it pt nl sv da nb nn no fi pl cs sk ro bg hr sr sl ru uk tr el id vi ca gl")
_BRITISH = {"uk": "gb"}
_AMERICAN = "us"
_PERSIAN, _PERSIAN_ENDS = table("fa prs ps ckb"), table("ir af")  # languages and countries that may count by the Persian calendar


def hints_of(language: str, locale: str | None, url: str | None) -> Hints:
    """How a page's dates are to be read. language: as it says ("en-in").  locale: og:locale ("en_IN")."""
    ours, _, region = language.partition("-")
    other = (locale or "").lower().replace("_", "-").partition("-")[2][:2]
    end = _end(url)
    country = end if end in _DAY_FIRST or end in (_AMERICAN, "ca", "cn", "tw") else region or other or None
    persian = ours in _PERSIAN or end in _PERSIAN_ENDS
    return Hints(day_first=_day_first(ours, {region, other} - {""}, end), country=country, near=_day_of(url), persian=persian)


def _day_first(language: str, regions: set[str], end: str) -> bool | None:
    """Whether the day stands before the month. That a page is "en-US" says something only where nothing says otherwise: programs
    write it into pages of all countries."""
    if end in _DAY_FIRST or (language in _LANGUAGES and _AMERICAN not in regions):
        return True
    if regions == {_AMERICAN}:
        return False if language == "en" and (end == _AMERICAN or len(end) > 2) else None
    known = {_BRITISH.get(name, name) for name in _DAY_FIRST}
    return True if regions and regions <= known else None


def _end(url: str | None) -> str:
    """The last part of an address's host."""
    try:
        return (urlsplit(url or "").hostname or "").rpartition(".")[2]
    except ValueError:
        return ""


def _day_of(url: str | None) -> date | None:
    """The day in an address."""
    match = _ARTICLE_PATH.search(url or "")
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def published_on(page: LexborHTMLParser, metas: Mapping[str, str], node: Node, hints: Hints) -> tuple[str | None, str]:
    """When the article was published, and where on the page that stands."""
    for field in ("datePublished", "dateCreated", "uploadDate"):
        if found := stamp(node.get(field), hints):
            return found, f"JSON-LD {field}"
    if (said := _first_stamp(metas, _PUBLISHED, hints))[0]:
        return said
    changed: tuple[str | None, str] = (None, _NOWHERE)
    for element in page.css('time[datetime], [itemprop="datePublished"], abbr.published[title]')[:5]:
        a = element.attributes
        if found := stamp(a.get("datetime") or a.get("content") or a.get("title"), hints):
            said = found, f"<{element.tag}> with the moment in its attributes"
            if not _says_changed(element):
                return said
            changed = changed if changed[0] else said
    for element, text in _dated(page):
        published, modified = moments_in(text, hints)
        # Where a moment of a change stands first, another is the page's only where that is said: it may be another story's.
        if published and (not changed[0] or PUBLISHED.search(text)):
            return published, f"the words of {described(element)}"
        if modified and not changed[0]:
            changed = modified, f"the words of {described(element)}"
    return changed if changed[0] else ((hints.near.isoformat() if hints.near else None), "the address")


def modified_on(page: LexborHTMLParser, metas: Mapping[str, str], node: Node, hints: Hints) -> tuple[str | None, str]:
    """When it was last changed, and where on the page that stands."""
    if found := stamp(node.get("dateModified"), hints):
        return found, "JSON-LD dateModified"
    if (said := _first_stamp(metas, _MODIFIED, hints))[0]:
        return said
    for element in page.css('time[datetime], [itemprop="dateModified"]')[:5]:
        a = element.attributes
        if _says_changed(element) and (found := stamp(a.get("datetime") or a.get("content"), hints)):
            return found, f"<{element.tag}> with the moment in its attributes"
    for element, text in _dated(page):
        if found := moments_in(text, hints)[1]:
            return found, f"the words of {described(element)}"
    return None, _NOWHERE


def _dated(page: LexborHTMLParser) -> Iterator[tuple[LexborNode, str]]:
    """The elements that may say when, with their words."""
    for element in page.css(_DATED)[:40]:
        if text := squeezed(element.text(separator=" "), _LONGEST_DATED):
            yield element, text


def _says_changed(element: LexborNode) -> bool:
    """Whether an element with a moment says that it is one of a change, by its names, its words or those before it."""
    a = element.attributes
    names = f"{a.get('class') or ''} {a.get('itemprop') or ''}"
    named = _CHANGED.search(names) and not _FIRST.search(names)
    return bool(named or UPDATED.match(squeezed(element.text(), _LONGEST_DATED)) or _CALLED_CHANGED.fullmatch(_before(element)))


def _before(element: LexborNode) -> str:
    """The words right before an element, in its box or in the one that holds nothing else."""
    for _ in range(2):
        before = element.prev
        while before is not None and not (text := squeeze(before.text() or "")):
            before = before.prev
        if before is not None:
            return text[-_LONGEST_CALL:]
        if element.parent is None:
            break
        element = element.parent
    return ""


def _first_stamp(metas: Mapping[str, str], names: tuple[str, ...], hints: Hints) -> tuple[str | None, str]:
    return next(((found, f"meta {n}") for n in names if n in metas and (found := stamp(metas[n], hints))), (None, _NOWHERE))


def described(element: LexborNode) -> str:
    """An element by its tag and the first of its names: `<span class="posted-on">`."""
    names = ((name, element.attributes.get(name)) for name in ("class", "id", "itemprop"))
    first = next((f' {name}="{" ".join(value.split())[:_LONGEST_NAME]}"' for name, value in names if value), "")
    return f"<{element.tag}{first}>"
