"""Saved pages that are large for what they hold inside: pictures and fonts as "data:" addresses (SingleFile, monolith) or as parts
of their own (MHTML, mails with attachments). Their markup is small.

in: the beginning of a page over the limit, and the stream that goes on with it    out: the page without them; None where it is
still over the limit, or is neither markup nor MIME. No more than the limit and a piece are held at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

# What stands before the first sign of what is inlined is kept, so that a picture stays one.
_INLINED = re.compile(rb"(data:[\w.+-]{1,60}/[\w.+-]{1,80}(?:;[\w.=-]{1,60}){0,4};base64,)[A-Za-z0-9+/=]{64,}")
_SIGNS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_HELD = 640  # bytes at a piece's end in which such an address may begin
_PIECE = 1_048_576
_LONGEST_LINE = 65_536
_MOST_RAW = 20  # times the limit, at most, that is read for what may stand behind
_SHOWN = re.compile(rb"content-type:\s{0,9}(?:image|font|audio|video|application(?!/xhtml))/", re.I)


def slimmed(data: bytes, stream: BinaryIO, most: int, *, mime: bool) -> bytes | None:
    """A page without what it holds inside. data: its first bytes, more than `most`.  mime: whether it is a message of parts."""
    pieces = _pieces(data, stream, _MOST_RAW * most)
    kept = bytearray()
    for piece in _without_parts(_lines(pieces)) if mime else _without_addresses(pieces):
        kept += piece
        if len(kept) > most:
            return None
    return None if stream.read(1) else bytes(kept)


def _pieces(data: bytes, stream: BinaryIO, most: int) -> Iterator[bytes]:
    """What was read and what follows, in pieces, `most` bytes at most."""
    for at in range(0, len(data), _PIECE):
        yield data[at : at + _PIECE]
    read = len(data)
    while read < most and (piece := stream.read(_PIECE)):
        read += len(piece)
        yield piece


def _without_addresses(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The markup, each long "data:" address cut behind its beginning."""
    held, inside = b"", False
    for piece in pieces:
        data = held + (piece.lstrip(_SIGNS) if inside else piece)
        if inside and not data:
            continue
        at, inside = 0, False
        for found in _INLINED.finditer(data):
            yield data[at : found.end(1)]
            at = found.end()
            inside = at == len(data)
        keep = max(at, len(data) - _HELD)
        yield data[at:keep]
        held = data[keep:]
    yield held


def _lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    held = b""
    for piece in pieces:
        lines = (held + piece).splitlines(keepends=True)
        held = lines.pop() if lines and len(lines[-1]) < _LONGEST_LINE else b""
        yield from lines
    yield held


def _without_parts(lines: Iterator[bytes]) -> Iterator[bytes]:
    """The lines of a message, of its pictures and attachments the heads alone."""
    head, shown = True, False
    for line in lines:
        if line.startswith(b"--"):
            head, shown = True, False
        elif head and not line.strip():
            head = False
        elif head:
            shown = shown or _SHOWN.match(line) is not None
        elif shown:
            continue
        yield line
