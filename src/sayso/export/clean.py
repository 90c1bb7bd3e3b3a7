"""Text of a hostile page made fit to be shown.

in: any text    out: text without what would steer a terminal or break a document. Letters are never touched.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

#: C0 and C1 controls (a terminal obeys them), lone surrogates (they can't be encoded), noncharacters.
_CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_UNFIT = re.compile(f"[{_CONTROL}]")
#: Bidirectional marks, embeddings, overrides, isolates, and invisible tags: they make text read otherwise than it is.
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")
_ESCAPE = re.compile(r"(?:\x1b\[|\x9b)[0-?]{0,32}[ -/]{0,8}[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c\n]{0,2000}(?:\x07|\x1b\\|\x9c)?")
_SPACE = re.compile(r"\s+")
_SCHEMES = ("http", "https")


def for_terminal(text: str) -> str:
    """One line that is safe to print: escape sequences, controls and bidirectional overrides gone, white space as one blank."""
    text = _ESCAPE.sub("", text)
    text = _UNFIT.sub("", _UNSEEN.sub(lambda m: " " if m[0] in "\u2028\u2029" else "", text))
    return _SPACE.sub(" ", text).strip()


def for_document(text: str) -> str:
    """The text with each character that HTML forbids replaced by U+FFFD: as long as before, so that spans still fit."""
    return _UNFIT.sub("\ufffd", text)


def for_reader(text: str) -> str:
    """The text with each character that nobody sees, or that is unfit, replaced by U+FFFD: as long as before, so that spans still
    fit. A program that reads it takes in what a person would not see there."""
    return _UNFIT.sub("\ufffd", _UNSEEN.sub("\ufffd", text))


def safe_url(url: str | None) -> str | None:
    """The address where it is one that may be linked to (http, https), else None: ``javascript:`` and the like are refused."""
    cleaned = _UNFIT.sub("", _UNSEEN.sub("", url or "")).strip()
    try:
        parts = urlsplit(cleaned)
    except ValueError:
        return None
    return cleaned if parts.scheme.lower() in _SCHEMES and parts.netloc else None
