"""Bytes to text as browsers do it (WHATWG Encoding and HTML standards):

byte order mark | charset of the HTTP header | meta prescan of the first 1024 bytes | UTF-8 where it is valid | windows-1252

and where what a page says of itself is plainly wrong, as its bytes are: UTF-8 that calls itself something else, or something else
that calls itself UTF-8 (`guess`).
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

import webencodings

from sayso.read.guess import guessed

_PRESCAN = 1024
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.S)
_META = re.compile(rb"<meta[\s/][^>]{0,1000}", re.I)
_CHARSET = re.compile(rb"""charset\s{0,20}=\s{0,20}["']?\s{0,20}([^\s"'/>;]{1,40})""", re.I)
_XML = re.compile(rb"""\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([^"']{1,40})["']""", re.I)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_SURE = 4  # such sequences, and not one byte that belongs to none: by chance no other encoding gives that
# Single bytes that windows-1252 has signs for, without those that open a sequence of two that was cut.
_LONE = re.compile(rb"(?<![\x80-\xff])[\x80\x82-\x8c\x8e\x91-\x9c\x9e-\xc1\xc4-\xff](?![\x80-\xff])")
_WIDE = 0.4  # of the bytes of UTF-16 without a mark are NULs, where the text is in a Latin script
_SAMPLE = 4_096


class Decoded(NamedTuple):
    """text; encoding: its name, where it was in one.  warning: what a reader should know of how it was decoded, or None."""

    text: str
    encoding: str | None
    warning: str | None = None


def decoded(data: bytes, charset: str | None = None) -> Decoded:
    """The text, the name of its encoding, and what was wrong with it. `charset` is what the HTTP header said, if anything.

    Never raises: bytes that the encoding does not know become U+FFFD, as in a browser.
    """
    said = _lookup(charset) or _prescan(data[:_PRESCAN])
    if data.startswith(_MARKS):  # wins over everything
        text, used = webencodings.decode(data, said or "utf-8")
        return Decoded(text, used.name)
    if wide := wide_of(data):
        return Decoded(webencodings.decode(data, wide)[0], wide)
    if said is not None and said.name != "utf-8":
        if said.name.startswith("utf-16") or not _is_surely_utf8(data):
            return Decoded(webencodings.decode(data, said)[0], said.name)
        said = None
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # cut within its last sign
            return Decoded(data.decode("utf-8", "replace"), "utf-8")
        return _wrong(data, said is not None)


def wide_of(data: bytes) -> str | None:
    """Which UTF-16 bytes without a mark are: every other of them is a NUL. None where they are something else."""
    head = data[:_SAMPLE]
    if head.count(0) < _WIDE * len(head):
        return None
    first, second = head[::2].count(0), head[1::2].count(0)
    if min(first, second) > max(first, second) / 20:
        return None
    return "utf-16le" if second > first else "utf-16be"


def _is_surely_utf8(data: bytes) -> bool:
    """Whether bytes that are said to be something else are UTF-8."""
    if data.isascii() or not _is_utf8(data):
        return False
    return sum(1 for _, _ in zip(_SEQUENCE.finditer(data), range(_SURE), strict=False)) == _SURE


def _wrong(data: bytes, said: bool) -> Decoded:
    """Bytes that are no UTF-8, whether they said that they were or nothing. Where most of what is not ASCII is UTF-8 after all, the
    rest was put into it from elsewhere: single bytes of it are read as windows-1252, others are lost."""
    rest, known = _SEQUENCE.subn(b"", data)
    strays = len(rest.translate(None, bytes(range(128))))
    if known >= strays:
        text = _LONE.sub(_as_windows, data).decode("utf-8", "replace")
        return Decoded(text, "utf-8", f"not all of it is UTF-8: {_bytes(strays)} read as windows-1252 or lost")
    name = guessed(data)
    text = webencodings.decode(data, name)[0]
    if said:
        return Decoded(text, name, f"it says that it is UTF-8, and is not: read as {name}")
    return Decoded(text, name, None if name == "windows-1252" else f"it does not say how it is encoded: read as {name}")


def _bytes(number: int) -> str:
    return f"{number:,} bytes are" if number != 1 else "one byte is"


def _as_windows(lone: re.Match[bytes]) -> bytes:
    return lone[0].decode("cp1252", "replace").encode()


def _lookup(label: str | None) -> webencodings.Encoding | None:
    return webencodings.lookup(label.strip().strip("\"'")) if label else None


def _prescan(head: bytes) -> webencodings.Encoding | None:
    """The encoding that the page says of itself."""
    found = _XML.match(head) or next(filter(None, map(_CHARSET.search, _META.findall(_COMMENT.sub(b"", head)))), None)
    encoding = _lookup(found[1].decode("ascii", "ignore")) if found else None
    if encoding is not None and encoding.name.startswith("utf-16"):
        return webencodings.lookup("utf-8")  # what could be read as ASCII this far is not UTF-16
    if encoding is not None and encoding.name == "x-user-defined":
        return webencodings.lookup("windows-1252")
    return encoding


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
