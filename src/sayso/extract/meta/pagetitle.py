"""The title of an HTML page: its heading, what its head says, its window's title.

in: a parsed page, its meta tags and its node of JSON-LD    out: the title, and where on the page it stands
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from selectolax.lexbor import LexborHTMLParser

from sayso.extract.lines.outlet import PARTED
from sayso.extract.meta.jsonld import Node, text_of
from sayso.extract.words import ends_sentence, key, squeeze, squeezed, word_count

_LINES = 5_000  # of a page that are looked at
_LONGEST, _LONGEST_WINDOW = 400, 2_000  # characters of a heading, and of the window's title: one that never closes holds the page
_LEAST_WORDS = 3  # of a heading that is told to be the title
_MOST_WORDS, _TELLING, _SHARED = 25, 4, 2  # words of a line; letters of a word that tells; such words that it shares with the line
_BYLINE = re.compile(r"(?:by|BY|By)\s[A-ZÀ-Þ]\S+\s[A-ZÀ-Þ]")
_NOWHERE = ""
_FOR_PRINT = re.compile(r" (?:printable|printer friendly|print) (?:version|page|view|article|story) $")  # no title, as a key
_ONLY_PRINT = re.compile(r"[|–—:·-]\s{0,3}print\W{0,3}$", re.I)  # what hangs on the name of a paper
_PRINTED = re.compile(r"^print(?:er[- ]friendly)?(?: (?:this )?(?:version|page|article|story))?\s?[:|–—-]\s", re.I)
WINDOW = "the window’s title"
"""The place of a title that hangs on the window alone."""


def heading_of(page: LexborHTMLParser, metas: dict[str, str]) -> str | None:
    """The h1 that is the article's: of several, the one most like the page's other titles, else the longest."""
    other = set(key(f"{metas.get('og:title', '')[:_LONGEST_WINDOW]} {window_of(page)}").split())
    best, best_score = None, 0.0
    for node in page.css("h1")[:20]:
        text = squeezed(node.text(separator=" "), _LONGEST)
        words = key(text).split()
        if not words:
            continue
        score = sum(w in other for w in words) + len(words) / 100 if other else float(len(words))
        if score > best_score:
            best, best_score = text, score
    return best or _lesser_heading(page) or _titled_line(page) or _line_over_byline(page)


def _lesser_heading(page: LexborHTMLParser) -> str | None:
    """The heading below the first rank that the window's title opens or ends with, where a page has none of the first."""
    window = f" {key(window_of(page))} "
    texts = (squeezed(node.text(separator=" "), _LONGEST) for node in page.css("h2, h3")[:20])
    likely = [t for t in texts if len(key(t).split()) >= _LEAST_WORDS]
    if _FOR_PRINT.search(window) or _ONLY_PRINT.search(window_of(page)):
        return next(iter(likely), None)
    return next((t for t in likely if window.startswith(f" {key(t)} ") or window.endswith(f" {key(t)} ")), None)


def _titled_line(page: LexborHTMLParser) -> str | None:
    """The part of the window's title that is a line of the page, where it has no heading at all, as old pages do."""
    window = window_of(page)
    parts = [window.partition(": ")[2], *PARTED.split(window)]
    likely = {key(p) for p in parts if len(p.split()) > _LEAST_WORDS}
    if not likely or page.body is None:
        return None
    lines = (squeeze(line) for line in page.body.text(separator="\n").split("\n")[:_LINES])
    return next((line for line in lines if line and len(line) <= len(window) and key(line) in likely), None)


def _line_over_byline(page: LexborHTMLParser) -> str | None:
    """The line right over a byline, where a page has no heading at all and its window's title is about the same in other words."""
    parts = [{w for w in key(part).split() if len(w) >= _TELLING} for part in PARTED.split(window_of(page))]
    if page.body is None or not any(parts) or page.css_first("h1, h2, h3") is not None:
        return None
    lines = [text for line in page.body.text(separator="\n").split("\n")[:_LINES] if (text := squeeze(line))]
    for line, below in pairwise(lines):
        if _BYLINE.match(below) and _LEAST_WORDS <= len(line.split()) <= _MOST_WORDS and not ends_sentence(line):
            said = set(key(line).split())
            return line if any(len(part & said) >= min(_SHARED, len(part)) for part in parts if part) else None
    return None


def window_of(page: LexborHTMLParser) -> str:
    node = page.css_first("title")
    return _PRINTED.sub("", squeeze((node.text() or "")[:_LONGEST_WINDOW])) if node else ""


def title_of(
    page: LexborHTMLParser, metas: dict[str, str], node: Node, heading: str | None, outlet: str | None
) -> tuple[str | None, str]:
    """The heading where it is a real one, else JSON-LD's headline, og:title, the window's title. One of two words
    is one where three of them say it."""
    headline = squeeze(text_of(node.get("headline")))
    social = without_site(metas.get("og:title") or metas.get("twitter:title") or "", outlet)
    window = without_site(window_of(page), outlet)
    said = ((heading or "", "h1"), (headline, "JSON-LD headline"), (social, "meta og:title"), (window, WINDOW))
    ranked = [(t, place) for t, place in said if t]
    keys = Counter(key(t) for t, _ in ranked)
    long = [
        (t, place)
        for t, place in ranked
        if (max(len(key(t).split()), word_count(t)) >= 3 or keys[key(t)] > 2) and (not outlet or key(t) != key(outlet))
    ]
    return next(iter(long or ranked), (None, _NOWHERE))


def without_site(title: str, outlet: str | None) -> str:
    """The title without the outlet's name hung on behind it or put before it."""
    text = squeeze(title)
    parts = PARTED.split(text)
    if len(parts) < 2:
        return text
    site = key(outlet or "").replace(" ", "")
    last = key(parts[-1]).replace(" ", "")
    first = key(parts[0]).replace(" ", "")
    if site and last and (site in last or last in site):
        return text[: text.rfind(parts[-1])].rstrip(" |–—·•»-:")
    if site and first and (site == first):
        rest = parts[1:]
        # Old sites have their section between ("Paper - World - The title").
        while len(rest) > 1 and len(rest[0].split()) <= 2 and len(rest[-1].split()) >= 4:
            rest = rest[1:]
        return text[text.find(rest[0], len(parts[0])) :]
    return text
