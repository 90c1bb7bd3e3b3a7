"""What type of page it is, and the section it stands in.

in: what the page says of itself (schema.org's type, its section, its address, its title)    out: a type, a kind, a section.

The page's own type wins, then its section and address, then the label before its title. "report" is what is left of what calls
itself an article; None where nothing does.
"""

from __future__ import annotations

import re
from typing import Any, Literal
from urllib.parse import urlsplit

from sayso.extract.words import key, squeeze

Kind = Literal["report", "opinion", "live", "other"]

# In schema.org's names for types, without case, the most telling first.
_SCHEMA = (
    ("liveblog", "live"),
    ("opinion", "opinion"),
    ("analysis", "analysis"),
    ("background", "explainer"),
    ("claimreview", "fact_check"),
    ("review", "review"),
    ("advertiser", "sponsored"),
    ("satirical", "satire"),
    ("videoobject", "video"),
    ("videogallery", "video"),
    ("tvepisode", "video"),
    ("video.", "video"),  # OpenGraph's: "video.other", "video.episode"
    ("audioobject", "audio"),
    ("podcast", "audio"),
    ("radioepisode", "audio"),
    ("gallery", "gallery"),
)
_CALLED_BARELY = frozenset(("video", "audio"))  # OpenGraph's
_OPINION = (
    "opinions? comment commentary editorials? columns? columnists? kommentar meinung opinión tribune commentisfree op-ed "
    "leitartikel gastkommentar ledare leder letters letters-to-the-editor viewpoints?"
)
# In sections and addresses, as whole words.
_WORDS = (
    ("opinion", _OPINION),
    ("live", "live-?blog liveticker live-updates"),
    ("analysis", "analys[ie]s analyse"),
    ("explainer", "explainers? explained"),
    ("fact_check", "fact-?check(?:s|ing)? factcheck faktencheck"),
    ("video", "videos?"),
    ("audio", "podcasts? audio"),
    ("gallery", "galler(?:y|ies) in-pictures fotostrecke diaporama"),
    ("interview", "interviews?"),
    ("review", "reviews?"),
    ("sponsored", "sponsored advertorial paid-content"),
    ("press_release", "press-releases? prnewswire"),
    ("satire", "satire satirical satira"),
)
# Before a title, as a label: "Analysis: what the vote means", "Opinion | Let it go".
_LABELS = (
    ("opinion", "opinion|comment|column|editorial|op-ed|letters?(?: to the editor)?|kommentar|meinung|leitartikel"),
    ("live", "live(?: updates?| blog)?|liveticker"),
    ("analysis", "analysis|analyse|análisis"),
    ("explainer", "explainer|explained|fact ?box|timeline|q ?(?:&|and) ?a"),
    ("fact_check", "fact[- ]check|faktencheck"),
    ("video", "video|watch"),
    ("audio", "podcast|listen"),
    ("gallery", "in pictures|photos|gallery"),
    ("interview", "interview"),
    ("review", "review"),
    ("sponsored", "sponsored(?: content)?|advertorial|paid (?:content|post)|partner content"),
    ("satire", "satire"),
    ("press_release", "press release"),
)
BY_LABEL = "the label before the title"
PAGE_TYPES = frozenset(("report", "index", *(kind for _, kind in _SCHEMA), *(kind for kind, _ in (*_WORDS, *_LABELS))))
_BY_WORD = tuple((kind, re.compile(rf"(?<![\w-])(?:{'|'.join(words.split())})(?![\w-])", re.I)) for kind, words in _WORDS)
_BY_LABEL = tuple((kind, re.compile(rf"\W{{0,2}}(?:{labels})\W{{0,2}}\s?[:|–—]\s", re.I)) for kind, labels in _LABELS)
_CALLED = re.compile(r"article|posting|report|review", re.I)
_KINDS: dict[str, Kind] = {"opinion": "opinion", "live": "live", "report": "report"}
_OTHER = frozenset(("video", "audio", "gallery", "index", "sponsored", "satire"))
_LONGEST = 80  # characters of a section's name
_FRONT_DEPTH = 2  # parts of an address that a section's page has, at most
_LISTS = re.compile(r"tags?|topics?|themen?|authors?|autor(?:en|es)?|categor(?:y|ies)|sections?|search|suche|archives?", re.I)
_LISTS_DEPTH = 4  # parts of an address of a list
_PROFILE_TITLES = 4
_FRONT_TITLES = 12  # linked titles that a page of them has, at least


def page_type_of(
    called: str | None, sections: tuple[str, ...], url: str | None, title: str | None, window: str = ""
) -> tuple[str | None, str]:
    """The type of page, and what says so. called: schema.org's or OpenGraph's name for it.  window: the window's title."""
    plain = (called or "").lower()
    if plain in _CALLED_BARELY:
        return plain, f"the type that it calls itself, {called}"
    for part, kind in _SCHEMA:
        if part in plain:
            return kind, f"the type that it calls itself, {called}"
    where = f"{' '.join(sections)} {folders_of(url)}"
    for kind, pattern in _BY_WORD:
        if found := pattern.search(where):
            return kind, f"“{found.group()}” in its section or address"
    if label := labelled(title) or labelled(window):
        return label, BY_LABEL
    return ("report" if calls_itself_article(plain) else None), f"the type that it calls itself, {called}"


def labelled(title: str | None) -> str | None:
    """The type that a label before a title says: "Analysis: what the vote means"."""
    return next((kind for kind, pattern in _BY_LABEL if pattern.match(title or "")), None)


def kind_of(page_type: str | None) -> Kind:
    """Which of the contract's four kinds a type belongs to; what is not known to be another is a report."""
    return "other" if page_type in _OTHER else _KINDS.get(page_type or "", "report")


def sections_of(node: dict[str, Any], metas: dict[str, str]) -> tuple[str, ...]:
    """The sections as the page names them, each once: JSON-LD's, then the meta tag's."""
    said = node.get("articleSection")
    names = [*(said if isinstance(said, list) else [said]), metas.get("article:section")]
    plain = (squeeze(name) for name in names if isinstance(name, str) and key(name))
    return tuple(dict.fromkeys(name for name in plain if len(name) <= _LONGEST))


def folders_of(url: str | None) -> str:
    """The folders of an address as words, without its last part."""
    path = _path(url)
    return path[: path.rfind("/") + 1].replace("/", " ")


def is_front(url: str | None, titles: int, paragraphs: int, published: str | None, called: str | None) -> bool:
    """Whether a page is a list of articles and none itself: it gives no day and calls itself no article, its address is a site's
    or a section's, and it has more linked titles than paragraphs."""
    if called == "profile" and titles >= max(_PROFILE_TITLES, paragraphs):  # a person's, with what they wrote
        return True
    if published or calls_itself_article(called) or titles < max(_FRONT_TITLES, paragraphs):
        return False
    parts = [p for p in _path(url).split("/") if p]
    return url is not None and _is_plain(parts)


def is_front_address(url: str | None) -> bool:
    """Whether an address is a site's or a section's, a tag's, an author's or a search's."""
    parts = [p for p in _path(url).split("/") if p]
    return url is not None and (_is_plain(parts) or (len(parts) <= _LISTS_DEPTH and any(_LISTS.fullmatch(p) for p in parts)))


def calls_itself_article(called: str | None) -> bool:
    """Whether schema.org's or OpenGraph's name for a page is an article's."""
    return bool(_CALLED.search(called or ""))


def _is_plain(parts: list[str]) -> bool:
    return len(parts) <= _FRONT_DEPTH and not any(re.search(r"\d|-\w+-|\.html?$", p) for p in parts)


def _path(url: str | None) -> str:
    try:
        return urlsplit(url or "").path
    except ValueError:
        return ""
