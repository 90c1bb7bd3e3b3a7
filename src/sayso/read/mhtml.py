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

_HEAD = 4096
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]{0,998}\r?\n")
_VERSION = re.compile(rb"^MIME-Version:\s{0,9}1\.0", re.I | re.M)
_NESTING = re.compile(rb"^(?:content-type:|[ \t])[^\n]{0,500}boundary=", re.I | re.M)
_DEEPEST = 20  # parts that hold parts; the parser looks at each line once for each of them, and real messages have two or three

_LONGEST_HEADER = 1_000  # characters
_PASSED_ON = re.compile(r"^(?:(?:fwd?|re|wg|aw|tr|rv|i)\s?:\s*){1,5}", re.I)  # before a mail's subject, in some languages
_MOST = 20_000  # lines that may part it; a page with all its pictures has some hundred, and the parser takes 30 s for a million


class Part(Struct, frozen=True, kw_only=True):
    """What was inside: its bytes, the charset that its header names, and where it was saved from; of a mail its subject and when it
    was sent (ISO 8601)."""

    data: bytes
    charset: str | None
    url: str | None
    title: str | None = None
    published: str | None = None


def is_mime(data: bytes) -> bool:
    """Whether bytes are a MIME message: they open with a header line, and one of the first says which version of MIME."""
    head = data[:_HEAD].lstrip()
    return bool(_HEADER.match(head) and _VERSION.search(head))


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
                return found if saved else replace(found, title=_subject(message), published=_sent(message))
    return None


def _subject(message: Message) -> str | None:
    """What a mail is about, without who passed it on or answered."""
    given = str(message.get("Subject", ""))[:_LONGEST_HEADER]
    try:
        said = str(make_header(decode_header(given)))
    except (ValueError, LookupError, UnicodeError):  # an encoding that there is not
        said = given
    return _PASSED_ON.sub("", " ".join(said.split())).strip() or None


def _sent(message: Message) -> str | None:
    """When a mail was sent."""
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))[:_LONGEST_HEADER]).isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _web(url: object) -> str | None:
    address = str(url or "").strip()
    return address if address.startswith(("http://", "https://")) else None
