"""Signs that nobody sees and that make a page look otherwise than it reads: overrides that turn the order of its letters, signs
without width inside its words, invisible tags. They are left out of an article (`words.squeeze`); here a reader is told of them.

in: a page's content    out: a line for each kind of them that it holds
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_OVERRIDES = "\u202d\u202e"
_EMBEDDINGS = "\u202b\u2067"
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
# An embedding around Arabic or Hebrew is as it should be; one around Latin letters and figures moves them.
_EMBEDDED = re.compile(f"[{_EMBEDDINGS}][^{_RIGHT_TO_LEFT}\\w\n]{{0,5}}[A-Za-z0-9]")
_WIDTHLESS = "\u200b\u200c\u200d\u2060\ufeff"
_INSIDE = re.compile(f"[{_WIDTHLESS}](?<=[A-Za-zÀ-ɏ].)[{_WIDTHLESS}]{{0,19}}(?=[a-zß-ɏ])")  # what is rare is looked for first
_TAGS = re.compile(
    "(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]{2,}"
)  # behind a black flag they make another one of it
_FIRST_TAG, _LAST_TAG = "\U000e0020", "\U000e007f"
_ENTITY = re.compile(
    r"&#(?:x0{0,6}(?:202[bde]|2067|200[bcd]|2060|feff|e00[2-7][0-9a-f])|"
    r"0{0,6}(?:823[578]|8295|820[345]|8288|65279|9176\d\d));?",
    re.I,
)
_SHY = 3  # words parted so: one or two are where a line may break


def warnings_of(content: str, signs: frozenset[str]) -> Iterator[str]:
    """What a reader should know of what the page holds and does not show. signs: those of the page beyond ASCII."""
    if "&#" in content and (named := {_sign_of(entity) for entity in _ENTITY.finditer(content)}):
        content, signs = _ENTITY.sub(_sign_of, content), signs | named
    if not signs.isdisjoint(_OVERRIDES) or (not signs.isdisjoint(_EMBEDDINGS) and _EMBEDDED.search(content)):
        yield "it turns the order of letters with signs that are not seen: here they stand as written, not as shown"
    if not signs.isdisjoint(_WIDTHLESS) and len(list(islice(_INSIDE.finditer(content), _SHY))) == _SHY:
        yield "it has signs without width inside words: they are left out"
    if any(_FIRST_TAG <= sign <= _LAST_TAG for sign in signs) and _TAGS.search(content):
        yield "it holds invisible letters (tags): they are left out"


def lost(text: str) -> Iterator[str]:
    """What a reader should know of signs that could not be decoded."""
    if number := text.count("\ufffd"):
        yield f"{number:,} sign{'s'[: number > 1]} of its text could not be decoded: \ufffd stands there"


def _sign_of(entity: re.Match[str]) -> str:
    number = entity[0].strip("&#;")
    return chr(int(number[1:], 16) if number[0] in "xX" else int(number))
