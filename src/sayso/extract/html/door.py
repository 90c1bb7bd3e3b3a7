"""An HTML page: text, metadata, captions, related links, teasers.

in: a page's markup    out: what was found on it.
"""

from __future__ import annotations

from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from sayso.extract.blocks.cards import teasers_on
from sayso.extract.blocks.markup import bounded
from sayso.extract.blocks.related import related_of
from sayso.extract.blocks.tree import Block
from sayso.extract.dump.bylines import named_under
from sayso.extract.found import Found
from sayso.extract.html.gallery import SAID, without_captions
from sayso.extract.html.index import day_is_its_own
from sayso.extract.html.shown import STATE, Shown, shown_on, walled
from sayso.extract.left import Left
from sayso.extract.lines.bylineagencies import agencies_beside
from sayso.extract.lines.lines import told_of
from sayso.extract.lines.notes import AROUND, notes_of
from sayso.extract.lines.outlet import behind_window
from sayso.extract.lines.pagetypes import folders_of, labelled
from sayso.extract.lines.people import Byline
from sayso.extract.lines.sites import absolute
from sayso.extract.lines.typelabels import is_reported, shown_type
from sayso.extract.meta.beside import beside
from sayso.extract.meta.metadata import Metadata, metadata_of
from sayso.extract.meta.moments import hints_of
from sayso.extract.meta.pagetitle import WINDOW
from sayso.extract.meta.state import Told
from sayso.extract.words import key, table, word_count
from sayso.model import Note, Part, Teaser

_LONGEST_BYLINE = 100  # characters
_HEAD = 12  # lines above a text, among which its byline stands
_TITLE_WORDS = 3  # of a title in a state that is believed before a window's
_NO_LABEL = table("nav footer related comments ad consent caption")
_NO_NOTE = table("related comments nav ad consent caption")


def read_html(markup: str, url: str | None, *, explain: bool = False) -> Found:
    """What an HTML page holds. explain: also tell of each of its lines whether it is kept, and why not."""
    markup = bounded(markup)
    page = LexborHTMLParser(markup)
    meta = metadata_of(page, url)
    left = Left[Block](explain)
    base = base_of(page, meta.url)
    shown = shown_on(page, markup, meta, left, base=base, given=url)
    gallery = without_captions(shown, meta.page_type or labelled(meta.title), left)
    shown = gallery or shown
    blocks, body, live, listed = shown.blocks, shown.body, shown.live, shown.listed
    meta = told_beside(meta, shown.told)
    by = Byline() if listed else _above(blocks, body, meta)
    teasers = listed or _with_below(teasers_on(blocks, body, meta.url, meta.title, given=url, base=base), shown.told_of)
    related = related_of(blocks, body, {t.url for t in teasers if t.summary}, meta.url, base)
    led_to = {link.url for link in related}
    typed = _typed(blocks, body, meta, by) if not gallery else ("gallery", SAID)
    return Found(
        paragraphs=tuple(shown.paragraphs),
        title=meta.title,
        authors=by.names,
        author_places=by.places,
        agencies=(*_credited(blocks, body, meta, by), *meta.agencies),
        published=None if listed and not day_is_its_own(meta) else meta.published,
        modified=meta.modified,
        outlet=meta.outlet,
        language=meta.language,
        url=meta.url,
        section=meta.section,
        page_type="live" if live else "index" if listed else typed[0],
        posts=live.posts if live else (),
        more=live is not None and live.more,
        truncated=meta.free is False,
        walled=walled(blocks, body),
        captions=shown.captions,
        related=related,
        teasers=tuple(t for t in teasers if t.summary or t.url not in led_to),
        notes=noted(blocks, body),
        places={**meta.places, "page_type": typed[1], **_told(shown, meta), "text": shown.place},
        parts=parts_of(shown, left) if explain else (),
    )


def _with_below(teasers: tuple[Teaser, ...], below: tuple[Teaser, ...]) -> tuple[Teaser, ...]:
    """The stories that a page tells of, with those whose whole articles stand below its own; each once."""
    titles, urls = {key(t.title) for t in below}, {t.url for t in below if t.url}
    return (*(t for t in teasers if key(t.title) not in titles and t.url not in urls), *below)


def told_beside(meta: Metadata, told: Told | None) -> Metadata:
    """What a page says of itself, with what the state of its scripts says beside the article that was taken from there: its title,
    where the page's is that with words behind it or only its window's, and what the page leaves open."""
    if told is None:
        return meta
    outlet = meta.outlet or behind_window(meta.window, {key(t) for t in (told.title, meta.title) if t}, meta.url)
    said = beside(told.around, told.pointed, hints_of(meta.language or "", None, meta.url), outlet)
    titled = told.title and (
        not meta.title
        or key(meta.title).startswith(key(told.title))
        or (meta.places.get("title") == WINDOW and word_count(told.title) >= _TITLE_WORDS)
    )
    found = {
        "title": told.title if titled else None,
        "authors": said.by.names if not meta.authors else None,
        "author_places": said.by.places if not meta.authors else None,
        **{name: getattr(said, name) for name in ("published", "modified", "section") if not getattr(meta, name)},
        "outlet": (said.outlet or outlet) if not meta.outlet else None,
        "url": absolute(said.url, meta.url) if not meta.url else None,
    }
    found = {name: value for name, value in found.items() if value}
    return replace(meta, **found, places={**meta.places, **dict.fromkeys(found, STATE)})


def _above(blocks: list[Block], body: list[Block], meta: Metadata) -> Byline:
    """Who wrote it; where the page says nobody but itself, the names that stand alone right above the body's first line, in its
    box, and of whom the text doesn't speak."""
    own = Byline(meta.authors, meta.author_places)
    at = blocks.index(body[0]) if body else 0
    if at == 0 or (meta.authors and tuple(map(key, meta.authors)) != (key(meta.outlet or ""),)):
        return own
    line, first = blocks[at - 1], body[0]
    if first.box.parent is None or not (line.box.inside(first.box.parent) or first.box.inside(line.box.parent or line.box)):
        return own
    if len(line.text) > _LONGEST_BYLINE:
        return own
    return named_under(meta.title or "", [line.text, *(b.text for b in body)], meta.outlet) or own


def _credited(blocks: list[Block], body: list[Block], meta: Metadata, by: Byline) -> tuple[str, ...]:
    """The agencies that the byline names, where the page shows it: between the title and the text."""
    at = blocks.index(body[0]) if body else 0
    above = [b.text for b in blocks[max(0, at - _HEAD) : at + 2]]
    titled = next((i for i, text in enumerate(above) if key(text) == key(meta.title or "")), None)
    return agencies_beside(above[titled + 1 :], by.names) if titled is not None else ()


def _typed(blocks: list[Block], body: list[Block], meta: Metadata, by: Byline) -> tuple[str | None, str]:
    """The type of page and where it stands: as its head says; where that says no more than that it is an article, as its lines say;
    a report where it names who wrote it, when, and its section is one of news."""
    said, place = meta.page_type, meta.places.get("page_type", "")
    if said not in (None, "report") or not body:
        return said, place
    first, last = blocks.index(body[0]), blocks.index(body[-1])
    lines = ["" if b.box.marks & _NO_LABEL else b.text for b in blocks]
    title = key(meta.title or "")
    titled = next((i for i in range(first - 1, -1, -1) if key(lines[i]) == title), None) if title else None
    if shown := shown_type(lines, titled, first, last):
        return shown[0], told_of(shown[1])
    if said is None and by.names and meta.published and is_reported(meta.section, folders_of(meta.url), [b.text for b in body]):
        return "report", "its byline, day and section of news"
    return said, place


def parts_of(shown: Shown, left: Left[Block]) -> tuple[Part, ...]:
    """Every line of the page, with why it was left out."""
    held, pictured = set(shown.held), {text for c in shown.captions for text in (c.text, c.credit) if text}
    named = frozenset(("caption", "credit"))

    def why(block: Block) -> str:
        if block.box.marks & named and any(block.text.startswith(text) or text in block.text for text in pictured):
            return "a caption, kept as one"
        return left.why.get(block) or f"the text was taken from {shown.place}"

    return tuple(Part(text=b.text, kept=b in held, why=None if b in held else why(b)) for b in (*shown.blocks, *shown.others))


def _told(shown: Shown, meta: Metadata) -> dict[str, str]:
    """Where the page's type stands, where its lines say it."""
    if shown.listed:
        return {"page_type": "its lines, which list other stories"}
    return {"page_type": "its posts"} if shown.live and meta.page_type != "live" else {}


def base_of(page: LexborHTMLParser, address: str | None) -> str | None:
    """The address that the page's relative links start from: its `<base>`, else its own."""
    base = page.css_first("base[href]")
    return absolute(base.attributes.get("href"), address) if base is not None else address


def noted(blocks: list[Block], body: list[Block]) -> tuple[Note, ...]:
    """What the page says of the article, at it and a little before and behind; what readers and other stories say is not asked."""
    if not body:
        return ()
    first, last = blocks.index(body[0]), blocks.index(body[-1])
    around = blocks[max(0, first - AROUND) : last + 1 + AROUND]
    return notes_of(b.text for b in around if not b.box.marks & _NO_NOTE and b.link_share <= 0.5)
