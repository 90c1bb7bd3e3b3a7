"""How articles and readings rest: JSON in the contract's shape, deflated. A reading rests without its article, which may change
around the same text.

in: a value    out: bytes, and back
"""

from __future__ import annotations

import zlib
from typing import TypeVar

import msgspec

from sayso.model import Article, LibraryError, Reading, from_json

_LEVEL = 6
_MOST = 400_000_000  # bytes of one value, unpacked: what is larger was not put in by us

_T = TypeVar("_T")


def pack(value: object) -> bytes:
    """A value as deflated JSON."""
    return zlib.compress(msgspec.json.encode(value), _LEVEL)


def pack_reading(reading: Reading) -> bytes:
    """A reading without its article."""
    fields = {name: getattr(reading, name) for name in reading.__struct_fields__ if name not in ("article", "schema")}
    return pack(fields)


def unpack_article(body: bytes) -> Article:
    """The article of a version. Raises `LibraryError` where the bytes are none."""
    return _decoded(inflated(body), Article)


def unpack_reading(article: bytes, body: bytes) -> Reading:
    """The reading that a body and its version's article make. Raises `LibraryError` where the bytes are none."""
    return _decoded(b'{"article":' + inflated(article) + b"," + inflated(body)[1:], Reading)


def inflated(body: bytes) -> bytes:
    """The JSON that rests in some bytes. Raises `LibraryError` where there is none."""
    try:
        unpacked = zlib.decompressobj()
        return unpacked.decompress(body, _MOST)
    except zlib.error as error:
        raise _damaged() from error


def _decoded(line: bytes, kind: type[_T]) -> _T:
    try:
        return from_json(line, kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged() from error


def _damaged() -> LibraryError:
    return LibraryError("what rests in the library is damaged", cause="damaged", hint="go back to a backup of it")
