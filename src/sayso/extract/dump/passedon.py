"""What stands around an article that somebody passed on: the head of a forwarded mail, the stamps and answers of a chat, what a
chat assistant says before and behind it.

in: a text    out: the article's part of it, and the address that was sent with it.

Only at the ends of a text, and only where the rest is long: an article may quote a mail or a chat.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct

from sayso.model.forwarded import FIELDS, FORWARDED

_TOP = 1_500  # characters before the head of a forwarded mail, at most
_FORWARDED = re.compile(rf"^[ \t]*(?:-{{3,}}[ \t]*(?:{FORWARDED})[ \t]*-{{3,}}|(?:{FORWARDED})[ \t]?:)[ \t]*$", re.I | re.M)
_FIELD = re.compile(rf"[ \t]*\*?(?:{'|'.join(FIELDS)})\s?:\*?\s.{{0,500}}", re.I)
_LEAST_FIELDS, _MOST_FIELDS = 2, 12  # lines of a head, and with blank ones
_MESSAGE = re.compile(
    r"^\u200e?(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[  ][AP]M)?\]|"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[  ][AP]M)? -) [^:\n]{1,60}: ",
    re.M | re.I,
)
_MOST_MESSAGES, _LEAST_SHARE, _LEAST_TEXT = 200, 0.6, 500  # of a chat; of its text, and characters, that its article has
_EDITED = re.compile(r"<?this message was edited>?[ \t]{0,20}$", re.I | re.M)
_STARRED = re.compile(r"^\*{1,2}(?P<text>[^*\n]{8,300})\*{1,2}[ \t]*$", re.M)
_ADDRESS_LINE = re.compile(r"^[ \t]*(?P<url>https?://[^\s<>]{8,2000})[ \t]*$", re.M)
_FIRST_LINES = 600  # characters of a message among which the address may stand
_ASSISTED = re.compile(
    r"(?:(?:sure|certainly|of course|absolutely|okay|ok|here you go|no problem)\b[^\n]{0,20}[!,.:—–-]\s)?"
    r"(?:here(?:['’]s| is| are)|below is|this is)\b[^\n]{0,40}"
    r"\b(?:text|article|content|transcript|story|translation)\b[^\n]{0,120}:",
    re.I,
)
_LONGEST_OPENING = 220  # characters
_OFFERS = re.compile(
    r"(?:let me know (?:if|whether)|would you like me to|do you want me to|if you(?:['’]d| would) like,? i can|want me to|"
    r"i can also|is there anything else)\b.{0,300}",
    re.I,
)


class PassedOn(Struct, frozen=True):
    """An article's part of a text, and the address that was sent with it."""

    text: str
    url: str | None = None


def passed_on(content: str) -> PassedOn:
    """The article that a text passes on; the text as it is, where it does not."""
    if chatted := _chatted(content):
        return chatted
    return PassedOn(_unassisted(_unforwarded(content)))


def _unforwarded(content: str) -> str:
    """A text without the head of a forwarded mail and the note above it."""
    match = _FORWARDED.search(content[:_TOP])
    if match is None:
        return content
    rows = content[match.end() :].split("\n", _MOST_FIELDS + 1)
    head = list(takewhile(lambda row: not row.strip() or _FIELD.fullmatch(row), rows[:_MOST_FIELDS]))
    if sum(bool(row.strip()) for row in head) < _LEAST_FIELDS:
        return content
    return "\n".join(rows[len(head) :])


def _chatted(content: str) -> PassedOn | None:
    """The longest message of a chat's export, where it is nearly all of it."""
    if not _MESSAGE.match(content.lstrip()[:200]):
        return None
    content = content.lstrip()
    starts = [match.span() for match in _MESSAGE.finditer(content)]
    if len(starts) > _MOST_MESSAGES:
        return None
    ends = [start for start, _ in starts[1:]] + [len(content)]
    texts = [content[begin:end] for (_, begin), end in zip(starts, ends, strict=True)]
    longest = max(texts, key=len)
    if len(longest) < max(_LEAST_TEXT, _LEAST_SHARE * sum(map(len, texts))):
        return None
    return _sent(longest, texts)


def _sent(message: str, texts: Sequence[str]) -> PassedOn:
    """A message as an article: without the signs of a chat; the address is its own, or stands alone in another message."""
    found = _ADDRESS_LINE.search(message[:_FIRST_LINES]) or next(
        (m for t in texts if (m := _ADDRESS_LINE.fullmatch(t.strip()))), None
    )
    plain = _STARRED.sub(r"\g<text>", _EDITED.sub("", message))
    return PassedOn(plain, found["url"] if found else None)


def _unassisted(content: str) -> str:
    """A text without what a chat assistant says before it ("Here's the full text of the article:"), and offers behind it."""
    first, _, rest = content.lstrip().partition("\n")
    if len(first) > _LONGEST_OPENING or not _ASSISTED.fullmatch(first.strip()):
        return content
    body, _, last = rest.rstrip().rpartition("\n")
    return _STARRED.sub(r"\g<text>", body if _OFFERS.fullmatch(last.strip()) else rest)
