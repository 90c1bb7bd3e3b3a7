"""Mailboxes: mails one behind the other, each below a line "From …" (RFC 4155), as mail programs export them.

in: bytes    out: the mails
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEGINS = re.compile(
    rb"^From [^\n]{0,300}\b\d\d:\d\d\b[^\n]{0,30}\b(?:19|20)\d\d\b[^\n]{0,40}\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)", re.M
)  # who sent it and when; below it its head
_QUOTED = re.compile(rb"^>(?=>*From )", re.M)


def is_mailbox(data: bytes) -> bool:
    """Whether bytes open as a mailbox does."""
    return _BEGINS.match(data) is not None


def mails_in(data: bytes) -> Iterator[bytes]:
    """Each mail of a mailbox, as it was sent."""
    starts = list(_BEGINS.finditer(data))
    for i, start in enumerate(starts):
        end = starts[i + 1].start() if i + 1 < len(starts) else len(data)
        yield _QUOTED.sub(b"", data[start.end() : end])
