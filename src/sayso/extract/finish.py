"""What both ways of reading share: from what was found to the article.

in: a page and what was found on it    out: the `Article`, with its id, hash, language and extent.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.extract.found import Found
from sayso.extract.lines.notes import agencies_from, agencies_of, each_once
from sayso.extract.lines.pagetypes import BY_LABEL, kind_of, labelled
from sayso.extract.lines.people import Byline, cased, credited
from sayso.extract.unseen import lost
from sayso.extract.words import credit_behind, key, squeeze, word_count
from sayso.language import heads_note, is_plain_english, language_of
from sayso.model import Article, FieldPlace, Note, Page, Part, Post, Span
from sayso.model.article import Extent, NoteKind

_END_SIGN = re.compile(r"(?<=[.!?”\"’»)])\s?[■□●◼▪◆∎]\s{0,3}$")  # what some papers set behind an article’s last word
_RULE = re.compile(r"[_*—–-]{1,40}")  # what parts a note from the text
_LEAST = 5  # words of a paragraph; a text of fewer is none
# What its editors say above it and where it stood first are part of the text, as the shared pages have their articles.
_KEPT_AS: dict[NoteKind, str] = {
    "correction": "says what was corrected, kept as a note",
    "update": "says that it was updated, kept as a note",
    "credit": "says who wrote along, kept as a note",
}

_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W{0,3}$")
# A sentence that ends a text and sends the reader elsewhere for the rest of it: "Read the full story in our app."
_REST = re.compile(
    r"(?:^|(?<=[.!?”\"’»)…])\s)\W{0,3}(?:(?:to )?(?:read|see|find|get|continue reading|keep reading|read on|download)\b"
    r"(?: [\w’'-]+){0,8}?|(?:the|our) (?:full|whole|complete) (?:story|article|report|text)(?: [\w’'-]+){0,5}?)"
    r" (?:in|on|at|via|through|with) (?:our|the) (?:[\w’'-]+ ){0,2}?(?:app|website|site|e-?paper|online edition|digital edition)"
    r"\W{0,4}$",
    re.I,
)
_REST_WITHIN = 200  # characters at a paragraph's end in which such a sentence stands
# Words; where a notice stands behind fewer, or the page says that it isn't free, they are taken for the beginning only. Whole
# articles with such notices had 200 to 5,000 words on the shared pages, cut ones 4 to 520 (and those say that they aren't free).
_SHORT = 150
_TOLD = ("text", "title", "authors", "published", "modified", "outlet", "section", "page_type", "language", "url")
_GIVEN = frozenset(
    ("title", "authors", "published", "outlet", "url", "language", "page_type")
)  # what may come from elsewhere than the page


def finish(page: Page, found: Found, *, explain: bool = False) -> Article:
    """The article of a page. The page's own words win over the caller's hints, which fill what it leaves open. explain: also tell
    where each field stands."""
    paragraphs = [p for p in map(squeeze, found.paragraphs) if p]
    if paragraphs and not found.posts:
        paragraphs[-1] = _END_SIGN.sub("", paragraphs[-1])
    if not found.posts:
        paragraphs = _without_notes(paragraphs, found.notes)
    rest = bool(paragraphs) and not found.posts and _cut_rest(paragraphs)
    credit = credit_behind(paragraphs[-1]) if paragraphs and not found.posts else ""
    if credit:
        paragraphs[-1] = paragraphs[-1].removesuffix(credit).rstrip()
    text = "\n\n".join(paragraphs)
    spans = spans_of(paragraphs)
    notes = (*found.notes, Note(kind="credit", text=credit)) if credit else found.notes
    title = found.title or page.title
    page_type = found.page_type or labelled(title)
    outlet = found.outlet or page.outlet
    by = Byline(found.authors, found.author_places) if found.authors else credited(page.authors, outlet)
    article = Article(
        id=page.id or short_id(title, text),
        url=found.url or page.url,
        outlet=outlet,
        title=title,
        authors=tuple(dict.fromkeys(n if outlet and key(n) == key(outlet) else cased(n) for n in by.names)),
        author_places=by.places,
        published=found.published or page.published,
        modified=found.modified,
        language=_language(found.language, text),
        reading_minutes=found.reading_minutes,
        section=found.section,
        kind=kind_of(page_type),
        page_type=page_type,
        extent=extent_of(page, found, text, rest),
        text=text,
        text_sha256=sha256_of(text),
        paragraphs=spans,
        captions=found.captions,
        related=found.related,
        teasers=found.teasers,
        notes=notes,
        agencies=_agencies(notes, by.names, paragraphs, found.agencies),
        posts=_posts(found, spans) if len(spans) == len(found.paragraphs) else (),
        parts=_parts(found.parts, notes) if not found.posts else found.parts,
        warnings=(*page.warnings, *lost(text)),
        source=page.source,
        name=page.name,
    )
    return replace(article, places=tuple(_places(article, found, page, rest))) if explain else article


def _language(said: str | None, text: str) -> str | None:
    """The language of an article: as its page says, unless it is plainly English; many a template says the editor's."""
    if not said:
        return language_of(text)
    return "en" if said != "en" and is_plain_english(text) else said


def _without_notes(paragraphs: list[str], notes: Sequence[Note]) -> list[str]:
    """The paragraphs without those that are kept as notes, and the headings and rules above these; all of them where nothing else
    would be left."""
    told = {note.text for note in map(_squeezed, notes) if note.kind in _KEPT_AS}
    if not told:
        return paragraphs
    own = [
        p
        for i, p in enumerate(paragraphs)
        if p not in told and not (i + 1 < len(paragraphs) and paragraphs[i + 1] in told and (heads_note(p) or _RULE.fullmatch(p)))
    ]
    return own if any(len(p.split()) >= _LEAST for p in own) else paragraphs


def _squeezed(note: Note) -> Note:
    return replace(note, text=squeeze(note.text))


def _parts(parts: tuple[Part, ...], notes: Sequence[Note]) -> tuple[Part, ...]:
    """The lines of a page; those that are notes are none of the text, whatever else they were taken for."""
    told = {key(note.text): note.kind for note in notes}
    return tuple(
        replace(p, kept=False, why=_KEPT_AS[kind]) if (kind := told.get(key(p.text))) and kind in _KEPT_AS else p for p in parts
    )


def _agencies(notes: Sequence[Note], authors: Sequence[str], paragraphs: Sequence[str], beside: Sequence[str]) -> tuple[str, ...]:
    """The agencies that the byline, the dateline and the credits name, each once. beside: those beside the people of the byline."""
    return each_once((*agencies_from(authors, paragraphs[0] if paragraphs else ""), *agencies_of(notes), *beside))


def _posts(found: Found, spans: Sequence[Span]) -> tuple[Post, ...]:
    """Where each post of a live blog stands."""
    return tuple(
        Post(span=Span(spans[p.first].start, spans[p.last].end), heading=p.heading, published=p.published, authors=p.authors)
        for p in found.posts
    )


def _cut_rest(paragraphs: list[str]) -> bool:
    """Take the sentence off a text's end that only says where the rest of it is; whether there was one, and anything before it."""
    last = paragraphs[-1]
    found = _REST.search(last, max(0, len(last) - _REST_WITHIN))
    if found is None or (found.start() == 0 and len(paragraphs) == 1):
        return False
    paragraphs[-1] = last[: found.start()].rstrip()
    if not paragraphs[-1]:
        paragraphs.pop()
    return True


def _places(article: Article, found: Found, page: Page, rest: bool) -> Iterator[FieldPlace]:
    """Where each field that is known stands."""
    for field in _TOLD:
        if not getattr(article, field):
            continue
        if field == "language" and article.language != found.language:
            place = "the words themselves"
        elif field in _GIVEN and not getattr(found, field):
            place = (
                BY_LABEL
                if field == "page_type"
                else "given with the page"
                if getattr(page, field, None)
                else "the words themselves"
            )
        else:
            place = found.places.get(field) or "the words themselves"
        yield FieldPlace(field=field, place=place)
    yield FieldPlace(field="extent", place="given with the page" if page.extent else _why_of_extent(article, found, rest))


def _why_of_extent(article: Article, found: Found, rest: bool) -> str:
    """What says that an article is whole or cut."""
    signs = "; ".join(_signs(found, article.text, rest))
    if article.extent == "full":
        return f"no sign of a cut but that {signs}" if signs else "no sign of a cut"
    return signs


def spans_of(paragraphs: list[str]) -> tuple[Span, ...]:
    """Where each paragraph stands in their text; what `paragraphs_of` finds there, at once."""
    spans: list[Span] = []
    start = 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return tuple(spans)


def short_id(title: str | None, text: str) -> str:
    """A stable name for an article: the same title and text give the same one."""
    return sha256_of(f"{title or ''}\n{text}")[:16]


def sha256_of(text: str) -> str:
    """The text's SHA-256, in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def extent_of(page: Page, found: Found, text: str, rest: bool = False) -> Extent:
    """Whether the whole article is there; the caller's word wins. One sign alone is not believed: it breaks off, it is short, a
    notice stands behind it, the page says that it is not free, its last sentence said that the rest is elsewhere. A live blog that
    leads to more posts is cut by that alone.
    """
    if page.extent:
        return page.extent
    return "truncated" if found.more or len(_signs(found, text, rest)) > 1 else "full"


def _signs(found: Found, text: str, rest: bool) -> list[str]:
    """What says that a text is only a beginning."""
    signs = (
        (bool(_CUT.search(text[-20:])), "it breaks off"),
        (word_count(text) < _SHORT, "it is short"),
        (found.walled, "a notice says that the rest is for those who pay"),
        (rest, "it says that the rest is elsewhere"),
        (found.more, "the page leads to more posts than it shows"),
        (found.truncated, "the page says that it is not free"),
    )
    return [words for sign, words in signs if sign]
