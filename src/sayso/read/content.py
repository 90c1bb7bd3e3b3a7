"""What some bytes are, told by looking at them: JSON Lines, HTML, a text dump, MHTML, PDF, RTF, a Word document, a feed, a web
archive, or nothing that can be read as a page.

in: an open stream of bytes and where it is from    out: `Page`s and `Failure`s, lazily
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePath
from typing import Any, BinaryIO
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from sayso.model import Failure, InputError, Page, ReadError, SaysoError
from sayso.read.alike import Alike
from sayso.read.archives import GZIP, archived, is_archive, may_be_packed, packed
from sayso.read.binary import binary_kind, not_a_page, without_nuls
from sayso.read.corpora import row_of_corpus
from sayso.read.encoding import Decoded, decoded
from sayso.read.feeds import feed_rows, is_json_feed, json_feed_rows
from sayso.read.mailbox import is_mailbox, mails_in
from sayso.read.mhtml import Part, is_mime, page_inside
from sayso.read.newspaper import articles_on
from sayso.read.options import ReadOptions
from sayso.read.pdf import text_of_pdf
from sayso.read.plain import plain
from sayso.read.press import articles_in, articles_of
from sayso.read.rows import PageRow, parse_row
from sayso.read.rtf import plain_of_rtf
from sayso.read.webarchive import BINARY_LIST, page_of_webarchive
from sayso.read.word import is_word, text_of_word

LINES = (".jsonl", ".ndjson")

_HEAD = 65_536
# Tags that make a page's frame. Inline ones (span, a, br, img) prove nothing: copies of pages as text keep a stray one at times.
_BLOCK = re.compile(r"</?(?:html|head|body|title|meta|article|main|section|div|p|h[1-6]|ul|ol|table)\b[^<>]{0,2000}>", re.I)
_NAME = re.compile(r"<(!doctype\s+html|[a-z][a-z:]{0,20})", re.I)
_MOST_ENTRIES = 2_000  # of a feed, and articles of an export
_MOST_STORIES = 200  # of a mail
_DOCTYPE = re.compile(r"<!doctype\s++(?!html)[^\[>]{0,1000}(?:\[.{0,60000}?\]\s{0,99})?>", re.I | re.S)  # of RSS 0.91
_FEEDS = frozenset({"rss", "feed", "rdf:rdf"})
_SITEMAPS = frozenset({"urlset", "sitemapindex"})
_PDF, _RTF = b"%PDF-", b"{\\rtf"
_HEAD_FIELD = re.compile(r"^[ \t>*]{0,9}(?:subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne)\s?\*?:", re.I | re.M)
_HEAD_TOP = 2_000  # characters in which a mail's head is looked for
_SAVED_FROM = re.compile(
    r"<!-- saved from url=\(\d{4,6}\)(https?://[^\s<>\"]{1,2000}) -->|"
    r"<!--\s{1,9}Page saved with SingleFile\s{1,9}url:\s{1,9}(https?://[^\s<>\"]{1,2000})\s"
)


class Origin(Struct, frozen=True, kw_only=True):
    """Where bytes are from. source: as given.  name: what to call it.  charset: of the HTTP header.  fetched: addresses asked."""

    source: str
    name: str
    url: str | None = None
    charset: str | None = None
    fetched: tuple[str, ...] = ()

    def failure(self, error: SaysoError, line: int | None = None) -> Failure:
        """The failure that `error` is for what came from here."""
        source = self.source if line is None else f"{self.source}:{line}"
        return Failure(source=source, stage="read", cause=error.cause, message=error.message, hint=error.hint, fetched=self.fetched)


def pages_of(stream: BinaryIO, origin: Origin, options: ReadOptions) -> Iterator[Page | Failure]:
    """The pages that a stream holds: many where it is JSON Lines, else one. At most `options.max_bytes` are held at a time.

    Raises OSError where the stream can't be read.
    """
    try:
        yield from _pages_of(stream, origin, options)
    except OSError:
        raise
    except Exception as error:  # a library's own fault must cost one source, never the run
        told = f"could not be read: {type(error).__name__}: {str(error)[:200]}"
        yield origin.failure(ReadError(told, cause="read-error"))


def _pages_of(stream: BinaryIO, origin: Origin, options: ReadOptions) -> Iterator[Page | Failure]:
    first = stream.readline(options.max_bytes + 1)
    if first.startswith(GZIP):
        first += stream.read(_HEAD)  # its first line may be a few bytes
    if is_archive(first):
        yield from _from_archive(archived(first, stream, options.max_bytes), origin)
        return
    if PurePath(origin.source).suffix.lower() in LINES or (_is_row(first) and not is_json_feed(_bare(first))):
        yield from _from_lines(first, stream, origin, options)
        return
    try:
        data = first + stream.read(options.max_bytes + 1 - len(first))
        if len(data) > options.max_bytes:
            data = _slimmed(data, stream, options)
        yield from _from_whole(data, origin, options)
    except SaysoError as error:
        yield origin.failure(error)


def _slimmed(data: bytes, stream: BinaryIO, options: ReadOptions) -> bytes:
    """A page over the limit without the pictures that it holds inside. Raises `ReadError` where it is still too large."""
    from sayso.read.inlined import slimmed

    mime = is_mime(data)
    known = mime or (not binary_kind(data[:_HEAD]) and is_html(data[:_HEAD].decode("latin-1")))
    slim = slimmed(data, stream, options.max_bytes, mime=mime) if known else None
    if slim is None:
        raise too_large(options)
    return slim


def too_large(options: ReadOptions) -> ReadError:
    """What is said of a page over the limit."""
    return ReadError(
        f"larger than {options.max_bytes / 1e6:,.0f} MB, which no news page is",
        cause="too-large",
        hint="give the page alone, or a file of JSON Lines with a page a line",
    )


def is_html(text: str) -> bool:
    """Whether a text is markup: it opens as HTML does, or three tags that make a page's frame stand in its first part."""
    if first_tag(text) in ("html", "!doctype html"):
        return True
    tags = list(islice(_BLOCK.finditer(text[:_HEAD]), 3))
    return len(tags) == 3 or (len(tags) == 2 and tags[0].start() == len(text) - len(text.lstrip()))


def first_tag(text: str) -> str | None:
    """The name of the tag that a text opens with, in lower case ("html", "!doctype html", "rss"); comments and processing
    instructions before it are passed over. None where it opens with none."""
    at = 0
    while True:
        at += len(text[at:_HEAD]) - len(text[at:_HEAD].lstrip())
        closing = "-->" if text.startswith("<!--", at) else "?>" if text.startswith("<?", at) else None
        if closing is None and (doctype := _DOCTYPE.match(text, at)):
            at = doctype.end()
            continue
        if closing is None:
            break
        end = text.find(closing, at, _HEAD)
        if end < 0:
            return None
        at = end + len(closing)
    found = _NAME.match(text, at)
    return " ".join(found[1].lower().split()) if found else None


def _is_row(line: bytes) -> bool:
    """Whether a line is a JSON object: then the stream is JSON Lines."""
    if not line.lstrip(b"\xef\xbb\xbf \t").startswith(b"{"):
        return False
    try:
        return isinstance(msgspec.json.decode(_bare(line)), dict)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


def _bare(line: bytes) -> bytes:
    return line.removeprefix(b"\xef\xbb\xbf").strip()


def _from_lines(first: bytes, stream: BinaryIO, origin: Origin, options: ReadOptions) -> Iterator[Page | Failure]:
    """A page or a failure for each line that is not blank."""
    number, line = 1, first
    alike = Alike()
    while line:
        made: Page | Failure | None = None
        try:
            if len(line) > options.max_bytes:
                _skip_line(line, stream)
                raise too_large(options)
            if _bare(line):
                made = _page_of_row(parse_row(_bare(line), PageRow), line, number, origin)
        except SaysoError as error:
            made = origin.failure(error, number)
        yield from alike.told(made)
        number, line = number + 1, stream.readline(options.max_bytes + 1)
    yield from alike.held()


def _skip_line(line: bytes, stream: BinaryIO) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(_HEAD)


def _page_of_row(row: PageRow, line: bytes, number: int, origin: Origin) -> Page:
    name = f"{origin.name}:{number}"
    if not (row.html or row.text) and b'"reports"' in line:
        raise InputError("a whole story, not a page", cause="no-text", hint="stories a line go to: sayso compare - < FILE")
    if not (row.html or row.text):
        row = row_of_corpus(line) or row
    page = row.page(f"{origin.source}:{number}", name)
    return msgspec.structs.replace(page, fetched=origin.fetched, url=page.url or origin.url)


def _from_whole(data: bytes, origin: Origin, options: ReadOptions) -> Iterator[Page | Failure]:
    """The page of bytes that are held whole."""
    if len(data) > options.max_bytes:
        raise too_large(options)
    if not data.strip(b" \t\r\n\f\0"):
        raise ReadError("empty: not a word in it", cause="empty")
    if data.startswith(_PDF):
        made = text_of_pdf(data)
        if (printed := articles_on(made.text)) is not None:
            yield from _from_feed(iter(printed), origin)
            return
        page = _page(Decoded(made.text, None), origin)
        yield msgspec.structs.replace(page, kind="text", title=made.title, url=page.url or made.url)
        return
    if may_be_packed(data) and (parts := packed(data, options.max_bytes)) is not None:
        yield from _from_archive(parts, origin)
        return
    if data.startswith(_RTF) or (may_be_packed(data) and is_word(data)):
        words = plain_of_rtf(data) if data.startswith(_RTF) else text_of_word(io.BytesIO(data), options.max_bytes)
        data, origin = words.encode(), msgspec.structs.replace(origin, charset="utf-8")
    if is_mailbox(data):
        yield from _from_mailbox(data, origin)
        return
    saved = page_of_webarchive(data) if data.startswith(BINARY_LIST) else None
    if saved is None and (kind := binary_kind(data)):
        raise not_a_page(kind)
    data = without_nuls(data)
    part = saved or (page_inside(data) if is_mime(data) else None)
    if part:
        data, origin = part.data, msgspec.structs.replace(origin, charset=part.charset, url=origin.url or part.url)
    found = decoded(data, origin.charset)
    text = found.text
    if (rows := _json_rows(text, origin)) is not None:
        yield from (
            _from_feed(json_feed_rows(rows[0]), origin) if len(rows) == 1 and is_json_feed(rows[0]) else _from_rows(rows, origin)
        )
    elif (opens := first_tag(text)) in _FEEDS:
        yield from _from_feed(feed_rows(data), origin)
    elif opens in _SITEMAPS:
        raise ReadError("a sitemap, not a page", cause="is-feed", hint="give the addresses of its articles")
    elif (articles := articles_in(text) if is_html(text) else articles_of(text) or articles_on(text)) is not None:
        yield from _from_feed(iter(articles), origin)
    elif part and part.kind:
        yield from _from_mail(found, part, origin)
    elif part is None and not is_html(text) and _is_pasted_mail(text):
        yield from _from_mail(found, Part(data=b"", charset=None, url=None, kind="text/plain"), origin)
    else:
        yield _page(found, origin)


def _from_mailbox(data: bytes, origin: Origin) -> Iterator[Page | Failure]:
    """The pages of each mail of a mailbox; one that has none is a failure of its own."""
    for number, mail in enumerate(mails_in(data), 1):
        inside = msgspec.structs.replace(origin, source=f"{origin.source}:{number}", name=f"{origin.name}:{number}")
        if number > _MOST_ENTRIES:
            message = f"more than {_MOST_ENTRIES:,} mails: the rest are left out"
            yield origin.failure(ReadError(message, cause="too-large", hint="give it in parts"))
            return
        try:
            part = page_inside(mail)
            found = decoded(without_nuls(part.data), part.charset)
            yield from _from_mail(found, part, inside)
        except SaysoError as error:
            yield inside.failure(error)


def _from_mail(found: Decoded, part: Part, origin: Origin) -> Iterator[Page | Failure]:
    """A page for each story of a mail; the mail's own name where it tells one. What reads letters is loaded here, for few pages
    come in one."""
    from sayso.read.mails import rows_of_mail

    text, warnings = found.text, (found.warning,) if found.warning else ()
    rows = list(islice(rows_of_mail(text, part, marked_up=part.kind == "text/html" or is_html(text)), _MOST_STORIES + 1))
    for number, row in enumerate(rows, 1):
        if number > _MOST_STORIES:
            message = f"more than {_MOST_STORIES:,} stories: the rest are left out"
            yield origin.failure(ReadError(message, cause="too-large", hint="give it in parts"))
            break
        nth = f":{number}" if len(rows) > 1 else ""
        page = row.page(f"{origin.source}{nth}", f"{origin.name}{nth}")
        yield msgspec.structs.replace(
            page, encoding=found.encoding, fetched=origin.fetched, url=page.url or origin.url, warnings=warnings
        )


def _is_pasted_mail(text: str) -> bool:
    """Whether a text has a mail's head above it; what reads letters is loaded only where one may stand there."""
    if not _HEAD_FIELD.search(text[:_HEAD_TOP]):
        return False
    from sayso.read.mails import is_pasted_mail

    return is_pasted_mail(text)


def _from_feed(rows: Iterator[PageRow], origin: Origin) -> Iterator[Page | Failure]:
    """A page for each entry of a feed or article of an export; entries that are a title alone say nothing."""
    told = 0
    for number, row in enumerate(rows, 1):
        if number > _MOST_ENTRIES:
            message = f"more than {_MOST_ENTRIES:,} entries: the rest are left out"
            yield origin.failure(ReadError(message, cause="too-large", hint="give it in parts"))
            break
        if row.html or (row.text or "").strip():
            told += 1
            yield msgspec.structs.replace(row.page(f"{origin.source}:{number}", f"{origin.name}:{number}"), fetched=origin.fetched)
    if not told:
        message = "a feed or an export whose entries have no text"
        yield origin.failure(ReadError(message, cause="empty", hint="give the addresses of its articles"))


def _from_archive(parts: Iterator[Part], origin: Origin) -> Iterator[Page | Failure]:
    """A page for each of a web archive, named by its address's host."""
    number = 0
    try:
        for number, part in enumerate(parts, 1):
            found = decoded(without_nuls(part.data), part.charset)
            host = _host_of(part.url)
            inside = Origin(
                source=f"{origin.source}:{number}", name=host or f"{origin.name}:{number}", url=part.url, fetched=origin.fetched
            )
            yield _page(found, inside)
    except SaysoError as error:
        yield origin.failure(error)
        return
    if not number:
        yield origin.failure(ReadError("a web archive without a page in it", cause="empty"))


def _host_of(url: str | None) -> str | None:
    """The host of an address; None of what is no address ("http://[quay")."""
    try:
        return urlsplit(url or "").hostname
    except ValueError:
        return None


def _page(found: Decoded, origin: Origin) -> Page:
    text = found.text.replace("\0", "")  # some programs leave a few behind; they are nothing to a reader
    saved = _SAVED_FROM.search(text[:4096])  # what Chromium and SingleFile write on top of a page they save
    return Page(
        source=origin.source,
        name=origin.name,
        content=text,
        kind="html" if is_html(text) else "text",
        url=origin.url or (saved[1] or saved[2] if saved else None),
        encoding=found.encoding,
        fetched=origin.fetched,
        warnings=(found.warning,) if found.warning else (),
    )


def _json_rows(text: str, origin: Origin) -> list[Any] | None:
    """The objects of a JSON document, or None where the text is none.

    Raises `ReadError` where the name says JSON and the text is broken JSON.
    """
    named = PurePath(origin.source).suffix.lower() == ".json"
    if not named and not text.lstrip().startswith(("{", "[")):
        return None
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        if named:
            raise ReadError(f"{_where(text, error)}{plain(error)}", cause="bad-json") from error
        return None
    return value if isinstance(value, list) else [value] if isinstance(value, dict) or named else None


def _where(text: str, error: Exception) -> str:
    """The line of a document that the decoder tripped over: "line 12, ", or nothing where it does not say."""
    byte = re.search(r"\(byte (\d{1,12})\)", str(error))
    before = text.encode()[: int(byte[1])] if byte else b""
    return f"line {before.count(10) + 1}, " if byte else ""


def _from_rows(rows: list[Any], origin: Origin) -> Iterator[Page | Failure]:
    alike = Alike()
    for number, row in enumerate(rows, 1):
        try:
            line = msgspec.json.encode(row)
            yield from alike.told(_page_of_row(parse_row(line, PageRow), line, number, origin))
        except SaysoError as error:
            yield from alike.told(origin.failure(error, number))
    yield from alike.held()
