"""The sentence before a place in a report, which tells what "it" or "she" stands for behind it.

in: a text and where a sentence begins    out: where the one before it begins; None where there is none to be read with it
"""

from __future__ import annotations

import re

_FURTHEST = 280  # characters that the sentence before may be long
_ENDS = (".", "!", "?", "…", ":", ";")
_BREAK = re.compile(r"(?P<end>[.!?…])[\"”’')\]]{0,3}\s+(?=[\"“‘'(\[]{0,2}\s?[A-Z0-9])|\n")
# What ends with a stop and is no sentence's end: "Mr. Lund", "U.S. officials", "Sen. Brenn", "J. Holm", "10 a.m. Monday".
_SHORT = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Capt|Maj|Sgt|Cpl|Adm|Hon|St|Mt|Ft|No|vs|etc|Jr|Sr|Inc|Co|Corp|Ltd|Jan|Feb|"
    r"Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:[A-Za-z]\.)*[A-Za-z])$"
)
_MARKS = " \t\xa0\"“”‘’'(["


def sentence_before(text: str, start: int) -> int | None:
    """Where the sentence begins that stands right before one that begins at a place; what ends without a stop is a heading or a
    caption, and none."""
    low = max(0, start - _FURTHEST)
    head = text[low:start].rstrip(_MARKS + "\n")
    if not head.endswith(_ENDS):
        return None
    begin = 0 if low == 0 else None
    for m in _BREAK.finditer(head, 0, len(head) - 1):
        if m["end"] != "." or not _SHORT.search(head, max(0, m.start() - 12), m.start()):
            begin = m.end()
    if begin is None:
        return None
    return low + begin + len(head[begin:]) - len(head[begin:].lstrip())
