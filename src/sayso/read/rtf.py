"""RTF, as word processors and press databases write it.

in: bytes    out: the words, a paragraph a line
"""

from __future__ import annotations

from sayso.model import ReadError

_HINT = "save it as plain text"
_LARGEST = 8_000_000  # bytes; the reader goes sign by sign


def plain_of_rtf(data: bytes) -> str:
    """The text of an RTF document. Raises `ReadError` where it has none, or can't be read."""
    from striprtf.striprtf import rtf_to_text

    if len(data) > _LARGEST:
        raise ReadError(f"an RTF document of more than {_LARGEST / 1e6:.0f} MB", cause="too-large", hint=_HINT)
    try:
        text = str(rtf_to_text(data.decode("latin-1"), errors="ignore"))
    except Exception as error:  # the library tells of a broken document in many ways
        raise ReadError(f"a broken RTF document: {type(error).__name__}", cause="unreadable", hint=_HINT) from error
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # signs beyond the first 65,536 come in halves
    if not text.strip():
        raise ReadError("an RTF document without words", cause="empty")
    return text
