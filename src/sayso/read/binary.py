"""Whether bytes are a text at all, and what they are where they are none.

in: bytes    out: what a person would call them, or the text's bytes without what is nothing in a text
"""

from __future__ import annotations

from sayso.model import ReadError
from sayso.read.encoding import wide_of

# First bytes of things that people have on their disks beside pages (PRONOM, the Unix `file` tables).
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"(\xb5/\xfd", "a Zstandard archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"bplist00", "a Safari web archive or property list"),
    (b"SQLite format 3\x00", "a SQLite database"),
)
_HINTS = {
    "a gzip archive": "unpack it first: gunzip FILE",
    "a ZIP archive or an office document": "save it as HTML or plain text first",
    "an old office document": "save it as HTML or plain text first",
    "a Safari web archive or property list": "save the page as HTML ('page source') instead",
}
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CONTROL = bytes(c for c in range(32) if c not in b"\t\n\r\f\x1b")
_BEYOND = bytes(range(128, 256))
_HEAD = 65_536
_NULS = 500  # a text may have one NUL in so many bytes whatever else it has
_MOST_NULS = 10  # one in so many is more than any program leaves in a text


def binary_kind(data: bytes) -> str | None:
    """What the bytes are where they are no text: "a PDF", "a PNG picture", "binary data"; None where they may be text."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data[257:262] == b"ustar":
        return "a tar archive"
    if data[4:8] == b"ftyp":
        return "a film or picture (MP4, HEIC)"
    if data.startswith(_MARKS):
        return None
    head = data[:_HEAD]
    if wide_of(data) is None and _is_strange(head):
        return "binary data"
    return None


def _is_strange(head: bytes) -> bool:
    """Whether bytes are no text: full of controls, or of NULs. NULs that some program left in a text are no reason, where all that
    stands around them is one."""
    words = head.translate(None, b"\0")
    nuls, controls = len(head) - len(words), len(words) - len(words.translate(None, _CONTROL))
    if nuls <= len(head) / _NULS:
        return nuls + controls > len(head) / 50
    beyond = len(words) - len(words.translate(None, _BEYOND))
    if nuls > len(head) / _MOST_NULS or controls > len(words) / _NULS:
        return True
    return beyond > len(words) / 20 and not _is_utf8(words)


def _is_utf8(words: bytes) -> bool:
    """Whether bytes, cut somewhere, are UTF-8."""
    try:
        words.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data"
    return True


def without_nuls(data: bytes) -> bytes:
    """A text's bytes without the NULs that some program left in them: they are nothing to a reader. UTF-16 keeps its own."""
    return data if data.startswith(_MARKS) or 0 not in data or wide_of(data) else data.replace(b"\0", b"")


def not_a_page(kind: str) -> ReadError:
    """What is said of something that is no page."""
    return ReadError(f"{kind}, not a page", cause="is-binary", hint=_HINTS.get(kind, "give the page as HTML or plain text"))
