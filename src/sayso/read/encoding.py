"""Bytes to text as browsers do it (WHATWG Encoding and HTML standards):

byte order mark | charset of the HTTP header | meta prescan of the first 1024 bytes | UTF-8 where it is valid | windows-1252
"""

from __future__ import annotations

import re

import webencodings

_PRESCAN = 1024
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.S)
_META = re.compile(rb"<meta[\s/][^>]{0,1000}", re.I)
_CHARSET = re.compile(rb"""charset\s{0,20}=\s{0,20}["']?\s{0,20}([^\s"'/>;]{1,40})""", re.I)
_XML = re.compile(rb"""\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([^"']{1,40})["']""", re.I)


def decode(data: bytes, charset: str | None = None) -> tuple[str, str]:
    """The text and the name of its encoding. `charset` is what the HTTP header said, if anything. Never raises: bytes that
    the encoding does not know become U+FFFD, as in a browser."""
    encoding = _lookup(charset) or _prescan(data[:_PRESCAN])
    if encoding is None:
        encoding = webencodings.lookup("utf-8" if _is_utf8(data) else "windows-1252")
    text, used = webencodings.decode(data, encoding)  # a byte order mark wins over everything
    return text, used.name


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
