"""What feeds say of pictures: Media RSS sets a caption as "media:description", which the parser takes for the entry's own text.

in: a feed, and an entry as the parser has it    out: the feed with captions under names of their own; an entry's captions
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sayso.read.item import Picture

_DESCRIPTION = re.compile(rb"<(/?)media:description\b[^<>]{0,400}>", re.I)
_NAME = "media_caption"
_MOST = 20  # captions of an entry
_LONGEST = 600  # characters of one; what is longer is no caption


def with_captions(data: bytes) -> bytes:
    """A feed whose captions are elements of their own, each numbered, so that none is taken for another."""
    if b"media:description" not in data:
        return data
    number = 0

    def named(found: re.Match[bytes]) -> bytes:
        nonlocal number
        if found[1]:
            return b"</media:caption%d>" % number
        number += not found[0].endswith(b"/>")
        return b"" if found[0].endswith(b"/>") else b"<media:caption%d>" % number

    return _DESCRIPTION.sub(named, data)


def pictures_of(entry: Mapping[str, Any], told: str) -> tuple[Picture, ...]:
    """What an entry says of its pictures and not in its text, with who took them where each has its credit."""
    said = captions_of(entry)[:_MOST]
    credits = [str(one.get("content") or "") for one in entry.get("media_credit") or ()]
    paired = credits if len(credits) == len(said) else [""] * len(said)
    new = (len(text) <= _LONGEST and " ".join(text.split()) not in told for text in said)
    return tuple(Picture(text, credit or None) for text, credit, own in zip(said, paired, new, strict=True) if own)


def captions_of(entry: Mapping[str, Any]) -> list[str]:
    """The captions of an entry as it writes them, in order."""
    numbered = sorted((int(key[len(_NAME) :]), key) for key in entry if key.startswith(_NAME) and key[len(_NAME) :].isdigit())
    return [text for _, key in numbered if isinstance(text := entry[key], str) and text.strip()]
