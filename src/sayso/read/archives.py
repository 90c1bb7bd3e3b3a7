"""Web archives: WARC records, plain or gzipped, one behind the other (ISO 28500), and WACZ, which packs them into a ZIP.

in: an open stream    out: the pages inside, lazily; pictures, scripts, redirects and errors are passed over
"""

from __future__ import annotations

import io
import logging
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from typing import Any, BinaryIO
from zipfile import BadZipFile, ZipFile

from sayso.model import ReadError
from sayso.read.mhtml import Part

_WARC = b"WARC/"
GZIP = b"\x1f\x8b"
_ZIP = b"PK\x03\x04"
_TEXT = re.compile(r"text/html|application/xhtml\+xml|text/plain", re.I)
_FOR_PROGRAMS = re.compile(r"^https?://[^/]{1,300}/(?:robots|ads|app-ads|humans|llms|\.well-known/security|security)\.txt(?:\?|$)")
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]{1,40})", re.I)
_PLACE = re.compile(r"archive/[^/]+\.warc(?:\.gz)?$")  # where WACZ keeps its records
_PEEK = 64
_LONGEST_LINE = 1_000_000  # bytes of one of a record's headers; the library holds a line whole, and copies it with each block
_MOST_PACKED, _MUCH = 200, 100_000_000  # times that a file in a ZIP may be larger than it is packed, where it has so many bytes


def is_archive(first: bytes) -> bool:
    """Whether a stream that begins so is a WARC, plain or gzipped."""
    if first.startswith(_WARC):
        return True
    try:
        return first.startswith(GZIP) and zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(first, _PEEK).startswith(_WARC)
    except zlib.error:
        return False


def may_be_packed(first: bytes) -> bool:
    """Whether a stream that begins so may be a WACZ: it is a ZIP."""
    return first.startswith(_ZIP)


def archived(first: bytes, stream: BinaryIO, most: int) -> Iterator[Part]:
    """The pages of a WARC whose first bytes were read already. most: bytes of one page; larger ones are passed over.

    Raises `ReadError` where the archive is broken; what came before it stands.
    """
    yield from _records(io.BufferedReader(_Again(first, stream)), most)


def packed(data: bytes, most: int) -> Iterator[Part] | None:
    """The pages of a WACZ that is held whole; None where the ZIP holds no web archive."""
    try:
        whole = ZipFile(io.BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError):
        return None
    names = [name for name in whole.namelist() if _PLACE.search(name)]
    return _unpacked(whole, names, most) if names else None


def _unpacked(whole: ZipFile, names: list[str], most: int) -> Iterator[Part]:
    for name in names:
        told = whole.getinfo(name)
        if told.file_size > max(_MUCH, _MOST_PACKED * told.compress_size):
            raise ReadError("a web archive that is packed as none is: it may be a trap", cause="too-large")
        try:
            stream = whole.open(name)
        except (BadZipFile, RuntimeError, NotImplementedError) as error:  # locked, or packed in a way of its own
            raise ReadError(f"a broken web archive: {type(error).__name__}", cause="unreadable") from error
        with stream:
            yield from _records(stream, most)


def _records(stream: object, most: int) -> Iterator[Part]:
    from warcio.archiveiterator import ArchiveIterator

    records = ArchiveIterator(stream)
    records.reader.readline = _within(records.reader.readline)
    try:
        while (record := _quietly(lambda: next(records, None))) is not None:
            if record.rec_type not in ("response", "resource", "conversion"):
                continue
            headers = record.http_headers or record.rec_headers
            kind = headers.get_header("Content-Type") or ""
            done = record.http_headers is None or record.http_headers.get_statuscode() == "200"
            if not done or not _TEXT.search(kind):
                continue
            body = _quietly(record.content_stream().read, most + 1)
            if body.strip() and len(body) <= most:
                charset = _CHARSET.search(kind)
                address = record.rec_headers.get_header("WARC-Target-URI") or ""
                url = address.strip("<> ") if address.strip("<> ").startswith(("http://", "https://")) else None
                if url and _FOR_PROGRAMS.search(url):
                    continue
                yield Part(data=body, charset=charset[1] if charset else None, url=url)
            if len(body) <= most and _is_cut(record):
                raise ReadError("the web archive breaks off amid its last page", cause="unreadable")
    except ReadError:
        raise
    except Exception as error:  # the library tells of a broken archive in many ways
        raise ReadError(f"a broken web archive: {type(error).__name__}", cause="unreadable") from error


def _within(readline: Callable[[int], bytes]) -> Callable[[int | None], bytes]:
    """A way to read lines that raises `ValueError` at one without an end."""

    def bounded(length: int | None = None) -> bytes:
        line = readline(min(length or _LONGEST_LINE, _LONGEST_LINE) if length != 0 else 0)
        if len(line) >= _LONGEST_LINE:
            raise ValueError("a line without an end")
        return line

    return bounded


def _is_cut(record: Any) -> bool:
    """Whether a record that was read to its end has fewer bytes than it says: the library tells nothing of it."""
    return bool(getattr(record.raw_stream, "limit", 0) > 0)


def _quietly(call: Callable[..., Any], *arguments: object) -> Any:
    """What a call of the library gives: what is wrong is our `Failure`, while the library writes it on the terminal too. Its logger
    is the caller's again behind each call: we yield between them."""
    logger = logging.getLogger("warcio")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with redirect_stderr(io.StringIO()):
            return call(*arguments)
    finally:
        logger.setLevel(level)


class _Again(io.RawIOBase):
    """A stream with the bytes before it that were read already."""

    def __init__(self, first: bytes, rest: BinaryIO) -> None:
        self._first, self._rest = first, rest

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill a buffer: from the first bytes as long as there are any, then from the rest."""
        data = self._first[: len(buffer)] if self._first else self._rest.read(len(buffer))
        self._first = self._first[len(data) :] if self._first else b""
        buffer[: len(data)] = data
        return len(data)
