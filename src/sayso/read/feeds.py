"""Feeds: the entries of RSS, Atom and JSON Feed, each a page of its own; most give the beginning of an article only.

in: a feed    out: rows, as JSON Lines would have them
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import escape, unescape
from typing import Any
from urllib.parse import urljoin

import msgspec

from sayso.read.feedmedia import captions_of, pictures_of, with_captions
from sayso.read.item import Item, Picture
from sayso.read.rows import PageRow

_WHOLE = 120  # words from which an entry is taken for the article itself
_SHORT_WHOLE, _PARAGRAPHS = 70, 5  # and from which one that has so many paragraphs, each with its sentence's end
_ENDED = re.compile(r"[.!?][\"'”’»)\]]*$")
# "<5%" is no tag. A ">" in quotes ends none; where a quote is never closed, the first one does. No look goes on behind the next
# tag's "<": so all of them together are linear.
_OPENS = r"<(?=[a-zA-Z/!?])"
_QUOTED = "|".join(rf"{q}[^{q}<]*(?:<(?![a-zA-Z/!?])[^{q}<]*)*{q}" for q in "\"'")
_TAG = re.compile(rf"{_OPENS}(?:{_QUOTED}|[^<>\"'])*>|{_OPENS}[^<>]*>")
_SILENT = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.I | re.S)  # what holds no words
_JSON = "jsonfeed.org"
_HEAD = 4096  # bytes in which a JSON Feed says that it is one
_BREAKS = re.compile(r"</(?:p|div|li|h[1-6]|blockquote)\s{0,9}>|<br\s{0,9}/?>", re.I)
_TWICE = re.compile(
    r"&lt;(?:/(?:p|div|a|b|i|em|strong|ul|li|span)|br\s?/?|p|img\s[^<>]{1,500})&gt;", re.I
)  # markup, escaped once too often
# What programs put behind a beginning: where the rest is. Each at the end of a line or behind a sentence.
_LEADS = re.compile(
    r"(?:^|(?<=[.!?…\]\"”’»)])\s)\s*(?:the post\s.{1,300}?\s(?:appeared\s)?first\s(?:appeared\s)?on\s.{1,100}|"
    r"continue reading\b.{0,300}|keep reading|read (?:more|on|the (?:full|whole|rest)\b.{0,40}|full (?:story|article)\b.{0,40})|"
    r"(?:click|tap) here to (?:read|continue)\b.{0,60}|weiterlesen|lire la suite|leer más|"
    r"leggi tutto)\s?(?:…|\.{1,3}|»|→|›|>|\]){0,3}$",
    re.I | re.M,
)
_POSTED = re.compile(
    r"<p[^<>]{0,200}>\s{0,20}The post\s(?:(?!<p\b).){1,2000}?first (?:appeared )?on(?:(?!<p\b).){1,1000}?</p>\s*\Z", re.I | re.S
)
_POST = re.compile(r"\s*the post\s", re.I)  # behind whole entries too
_PARTED = re.compile(r"\s+(?:[-–—|»>·•:])\s+|:\s+")
_SECTION_WORDS = """
    news world latest top stories story headlines home homepage all rss feed feeds atom sport sports business politics uk us
    international national local opinion articles posts front page breaking the and updates
"""
_SECTIONS = frozenset(_SECTION_WORDS.split())
_MAIL = re.compile(r"[^\s<>()@]{1,100}@[^\s<>()@]{1,100}")
_UNSORTED = frozenset(("uncategorized", "uncategorised", "general", "allgemein"))
_LONGEST_SECTION = 40  # characters
_CLOCK = re.compile(r"\d{1,2}:\d\d")
_LONGEST_MOMENT = 60
_SIGN_BY_NUMBER, _MOST_DIGITS = re.compile(rb"&#(?:(\d+)|x([0-9a-f]+));?", re.I), 7
# Signs of a feed, and of one text, from which it is unescaped at once: two million of them took ten seconds.
_MOST_ESCAPED, _MANY_ESCAPED = 100_000, 1_000
_ESCAPED = re.compile(rb">([^<>]*)<")
_ESCAPE = re.compile(rb"&(lt|gt|quot|apos|amp|#39);")
_ESCAPES = {b"lt": b"<", b"gt": b">", b"quot": b'"', b"apos": b"'", b"amp": b"&", b"#39": b"'"}
_QUARTER = 900  # seconds, of which zones are multiples


def feed_rows(data: bytes) -> Iterator[PageRow]:
    """The entries of an RSS or Atom feed; none where it can't be read as one."""
    told = _parsed(data)
    if told is None:
        return
    outlet = _outlet(told.feed.get("title"))
    # An Atom feed's author is that of the entries without one; that of RSS keeps the feed.
    atom = str(told.get("version", "")).startswith("atom")
    common = _people(told.feed) if atom else ()
    for entry in told.entries:
        published, modified = _moments(entry, atom=atom)
        markup = _fuller(entry)
        yield _row(
            markup=markup or escape("\n".join(captions_of(entry)), quote=False),
            title=entry.get("title"),
            url=_address(entry.get("link"), told.feed.get("link")),
            published=published,
            modified=modified,
            outlet=outlet,
            authors=_people(entry) or common,
            section=_section([tag.get("label") or tag.get("term") for tag in entry.get("tags") or ()]),
            pictures=pictures_of(entry, _squeezed(words_of(markup))) if markup else (),
        )


def _moments(entry: Any, *, atom: bool) -> tuple[str | None, str | None]:
    """When an entry was published and changed. Atom says when it was changed; what it does not say is not taken from there. In RSS
    the same name stands for Dublin Core's date, which is that of publication where there is no other."""
    published = moment(entry.get("published") if "published" in entry else None)
    updated = moment(entry.get("updated") if "updated" in entry else None)
    if not atom and not published:
        return updated, None
    return published, updated if updated != published else None


def _fuller(entry: Any) -> str:
    """The markup of an entry: its content, or its summary where that says more."""
    content = next((c.value for c in entry.get("content", ()) if c.get("value")), "")
    summary = entry.get("summary") or ""
    said, short = words_of(content).split(), words_of(summary).split()
    return str(content if len(said) >= len(short) else summary) if said or short else ""


def _parsed(data: bytes) -> Any:
    """The feed as feedparser has it; None where it breaks on it."""
    import feedparser

    # Bytes alone it would take for the name of a file first. What it would clean is markup, which `extract` reads as it stands:
    # that took most of the time, ten seconds for a feed of five megabytes.
    data = with_captions(data)
    for given in (data, _SIGN_BY_NUMBER.sub(_as_sign, data)):
        if given.count(b"&") > _MOST_ESCAPED and b"\x00" not in given[:_HEAD] and b"<![CDATA[" not in given:
            given = _ESCAPED.sub(_plainly, given)
        try:
            return feedparser.parse(io.BytesIO(given), sanitize_html=False, resolve_relative_uris=False)
        except (ValueError, OverflowError, AssertionError, LookupError, RecursionError):  # it raises what its parsers raise
            continue
    return None


def _plainly(found: re.Match[bytes]) -> bytes:
    """An escaped text as it is meant, in a section that says so: where a feed is broken, feedparser takes each sign by itself."""
    text = found[1]
    if text.count(b"&") < _MANY_ESCAPED:
        return found[0]
    plain = _ESCAPE.sub(lambda sign: _ESCAPES[sign[1]], text).replace(b"]]>", b"]]&gt;")
    return b"><![CDATA[" + plain + b"]]><"


def _as_sign(found: re.Match[bytes]) -> bytes:
    """A sign by its number, or the one that stands for none where there is no such number."""
    digits, base = (found[1], 10) if found[1] else (found[2], 16)
    digits = digits.lstrip(b"0") or b"0"
    fits = len(digits) <= _MOST_DIGITS and int(digits, base) < sys.maxunicode
    return found[0] if fits else b"&#xFFFD;"


def is_json_feed(given: object) -> bool:
    """Whether a JSON document, decoded or not, is a JSON Feed."""
    value = given
    if isinstance(given, bytes):
        if _JSON.encode() not in given[:_HEAD]:
            return False
        value = msgspec.json.decode(given)
    return isinstance(value, dict) and _JSON in str(value.get("version", "")) and isinstance(value.get("items"), list)


def json_feed_rows(value: Mapping[str, Any]) -> Iterator[PageRow]:
    """The entries of a JSON Feed."""
    outlet, home = _outlet(_text(value.get("title"))), _text(value.get("home_page_url"))
    for item in value["items"]:
        if isinstance(item, dict):
            tags = item.get("tags")
            yield _row(
                markup=_text(item.get("content_html")) or _escaped(item) or _text(item.get("summary")) or "",
                title=_text(item.get("title")),
                url=_address(_text(item.get("url")), home),
                published=moment(_text(item.get("date_published"))),
                modified=moment(_text(item.get("date_modified"))),
                outlet=outlet,
                authors=_named(item) or _named(value),
                section=_section(tags if isinstance(tags, list) else []),
            )


def _row(
    *,
    markup: str,
    title: str | None,
    url: str | None,
    published: str | None,
    modified: str | None,
    outlet: str | None,
    authors: tuple[str, ...],
    section: str | None,
    pictures: tuple[Picture, ...] = (),
) -> PageRow:
    """An entry as a page: its markup where it is an article, else its words as a teaser."""
    if _TWICE.search(markup[:_HEAD]) and not _TAG.search(markup[:_HEAD]):
        markup = unescape(markup)
    words = words_of(markup)
    title = _squeezed(words_of(title or "")) or None
    whole = _is_whole(words)
    kept = f"{markup[:-_HEAD]}{_POSTED.sub('', markup[-_HEAD:])}" if whole and "<" in markup else None
    lines = () if kept else _lines(_unled(words))
    return Item(
        markup=kept,
        paragraphs=lines,
        title=title,
        authors=authors,
        published=published,
        modified=modified if modified != published else None,
        outlet=outlet,
        section=section,
        pictures=pictures,
        url=url,
        extent=None if whole else "teaser",
    ).row()


def _is_whole(words: str) -> bool:
    """Whether an entry's words are an article: they are many, or several paragraphs that neither break off nor lead to the rest.
    What leads on is a teaser's, and counts for nothing."""
    told = _unled(words)
    if len(told.split()) >= _WHOLE:
        return True
    paragraphs = _lines(told)
    if len(told.split()) < _SHORT_WHOLE or len(paragraphs) < _PARAGRAPHS or not all(map(_ENDED.search, paragraphs)):
        return False
    return told.rstrip() == words.rstrip() or _POST.search(words[len(told) :]) is not None


def _lines(words: str) -> tuple[str, ...]:
    return tuple(line for part in words.splitlines() if (line := _squeezed(part)))


def _unled(words: str) -> str:
    """The words of a beginning without those that only lead to the rest."""
    start = max(0, len(words) - 1_000)
    return words[:start] + _LEADS.sub("", words[start:].rstrip())


def _outlet(title: str | None) -> str | None:
    """An outlet by its feed's title, without the sections: of "Maltby Courier - World news" the first two words."""
    name = _squeezed(words_of(title or ""))
    parts = [part for part in _PARTED.split(name) if part]
    kept = [part for part in parts if not set(re.findall(r"\w+", part.casefold())) <= _SECTIONS]
    return kept[0] if len(kept) == 1 and len(parts) > 1 else name or None


def _people(told: Mapping[str, Any]) -> tuple[str, ...]:
    """The authors of a feed or an entry; of "jo@post.example (Jo Reed)" the name, of an address alone nothing."""
    listed = told.get("authors") or ()
    if any(one.get("email") for one in listed):  # their names are cut wrongly where the address is of a long domain
        listed = [{"name": told.get("author")}]
    names = (_squeezed(_MAIL.sub("", str(one.get("name") or ""))).strip("()<>[] ,;") for one in listed)
    return tuple(dict.fromkeys(filter(None, names)))


def _named(told: Mapping[str, Any]) -> tuple[str, ...]:
    """The authors of a JSON Feed or of one of its items."""
    listed = told.get("authors")
    given = listed if isinstance(listed, list) else [told.get("author")]
    return tuple(name for one in given if isinstance(one, dict) and (name := _text(one.get("name"))))


def _section(categories: list[Any]) -> str | None:
    """The first category that is one."""
    names = (_squeezed(words_of(name)) for name in categories if isinstance(name, str))
    fit = (n for n in names if n and len(n) <= _LONGEST_SECTION and "://" not in n and n.casefold() not in _UNSORTED)
    return next(fit, None)


def _address(url: str | None, base: str | None) -> str | None:
    """An address in full; None of what is none."""
    try:
        whole = urljoin(base or "", url.strip()) if url else ""
    except ValueError:
        return None
    return whole if whole.startswith(("http://", "https://")) else None


def words_of(markup: str) -> str:
    """The words of some markup. A tree would cost the square of the nesting, and the standard library's reader the square of the
    tags that are never closed: one look from each "<" on to the next is linear."""
    if "<" not in markup and "&" not in markup:
        return markup
    return unescape(_TAG.sub(" ", _BREAKS.sub("\n", _SILENT.sub(" ", markup))))


def _squeezed(text: str) -> str:
    """On one line, single spaces."""
    return " ".join(text.split())


def moment(written: str | None) -> str | None:
    """A feed's moment as ISO 8601, with the zone that it was written in; without one where its name is not known (BST, IST)."""
    text = (written or "").strip()
    if not text or len(text) > _LONGEST_MOMENT:
        return None
    try:
        at = datetime.fromisoformat(text) if text[:4].isdigit() else parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if not 1980 <= at.year <= 2100:
        return None
    if (ahead := at.utcoffset()) and ahead.total_seconds() % _QUARTER:  # "-05" is read as minutes
        at = at.replace(tzinfo=None)
    if not _CLOCK.search(text) and not (text[:4].isdigit() and "T" in text):
        return at.date().isoformat()
    return at.isoformat(timespec="minutes").replace("+00:00", "Z")


def _escaped(item: Mapping[str, Any]) -> str | None:
    """An item's plain text as markup."""
    text = _text(item.get("content_text"))
    return escape(text, quote=False) if text else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
