"""Pages saved as one file: MHTML ("Webpage, single file") and mails, both of them MIME (RFC 2557, RFC 5322).

in: bytes    out: the markup or text inside, the address it was saved from, and what a mail's head says of it
"""

from __future__ import annotations

import re
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

from msgspec import Struct
from msgspec.structs import replace

from sayso.model import ReadError
from sayso.read.mailwords import PASSED_ON

_HEAD = 32_768  # a mail that went through many hands has a long head
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]{0,998}\r?\n")
_VERSION = re.compile(rb"^MIME-Version:\s{0,9}1\.0", re.I | re.M)
_NESTING = re.compile(rb"^(?:content-type:|[ \t])[^\n]{0,500}boundary=", re.I | re.M)
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_OF_MAILS = re.compile(rb"^(from|subject|date|to|message-id):", re.I | re.M)
_LEAST = 3  # of them, two of which are from whom and what about
_ONLY = re.compile(rb"(?:(?:[A-Za-z][A-Za-z0-9-]{0,60}:|[ \t])[^\n]*(?:\n|\Z))+")
_DEEPEST = 20  # parts that hold parts; the parser looks at each line once for each of them, and real messages have two or three

_NAMED_AT_RANDOM = frozenset(("us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "unknown-8bit"))
_LISTED = ("List-Unsubscribe", "List-Id")
_LONGEST_HEADER = 1_000  # characters
_MOST = 20_000  # lines that may part it; a page with all its pictures has some hundred, and the parser takes 30 s for a million


class Part(Struct, frozen=True, kw_only=True):
    """What was inside: its bytes, the charset that its header names, and where it was saved from; of a mail its subject and when it
    was sent (ISO 8601).

    kind: of a mail, what it is written in ("text/html", "text/plain").  sender: who it is from, as its head says.
    listed: whether its head says that it went to a list.  list_id: which one, as its head has it ("Brief <brief.kontor.example>").
    """

    data: bytes
    charset: str | None
    url: str | None
    title: str | None = None
    published: str | None = None
    kind: str | None = None
    sender: str | None = None
    listed: bool = False
    list_id: str | None = None


def is_mime(data: bytes) -> bool:
    """Whether bytes are a MIME message: they open with a header line, and one of the first says which version of MIME; or a mail
    whose head says no such thing, from whom, what about, and when or to whom."""
    head = data[:_HEAD].lstrip()
    if not _HEADER.match(head):
        return False
    own = _HEAD_END.split(head, maxsplit=1)[0]
    if _VERSION.search(head):
        return True
    said = {m.lower() for m in _OF_MAILS.findall(own)}
    return len(said) >= _LEAST and said >= {b"from", b"subject"} and _ONLY.fullmatch(own) is not None


def page_inside(data: bytes) -> Part:
    """The page of a MIME message: its first part of HTML, else of plain text. Raises `ReadError` where it has none."""
    if len(_NESTING.findall(data)) > _DEEPEST or data.count(b"\n--") > _MOST:
        raise ReadError("more parts in it, or deeper ones, than a saved page has", cause="unreadable", hint="save the page as HTML")
    try:
        found = _first_part(message_from_bytes(data))
    except Exception as error:  # the standard library's parser trips over some broken messages, in ways of its own
        raise ReadError(f"a broken message: {type(error).__name__}", cause="unreadable", hint="save the page as HTML") from error
    if found is None:
        raise ReadError("a saved message without a page in it", cause="empty", hint="save the page as HTML")
    return found


def _first_part(message: Message) -> Part | None:
    for kind in ("text/html", "text/plain"):
        for part in message.walk():
            if part.get_content_type() == kind and isinstance(body := part.get_payload(decode=True), bytes) and body.strip():
                url = message.get("Snapshot-Content-Location") or part.get("Content-Location")
                found = Part(data=body, charset=part.get_content_charset(), url=_web(url))
                saved = url is not None or "saved by" in str(message.get("From", "")).lower()
                if saved:
                    return found
                listed = any(name in message for name in _LISTED)
                charset = None if _misnamed(found) else found.charset
                told = replace(found, title=_subject(message), published=_sent(message), sender=_said(message, "From") or None)
                return replace(told, charset=charset, kind=kind, listed=listed, list_id=_said(message, "List-Id") or None)
    return None


def _misnamed(part: Part) -> bool:
    """Whether a mail names an encoding of single bytes and is UTF-8: bytes that are valid UTF-8 are hardly ever anything else."""
    if part.charset not in _NAMED_AT_RANDOM or part.data.isascii():
        return False
    try:
        part.data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _subject(message: Message) -> str | None:
    """What a mail is about, without who passed it on or answered."""
    return PASSED_ON.sub("", _said(message, "Subject")).strip() or None


def _said(message: Message, field: str) -> str:
    """What a field of a mail's head says, on one line."""
    given = str(message.get(field, ""))[:_LONGEST_HEADER]
    try:
        said = str(make_header(decode_header(given)))
    except (ValueError, LookupError, UnicodeError):  # an encoding that there is not
        said = given
    return " ".join(said.split())


def _sent(message: Message) -> str | None:
    """When a mail was sent."""
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))[:_LONGEST_HEADER]).isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _web(url: object) -> str | None:
    address = str(url or "").strip()
    return address if address.startswith(("http://", "https://")) else None
