"""Which encoding bytes are in that are not what their page says, or that say nothing: told by the page's language, else by
which of the usual encodings makes words of them.

in: bytes that are no UTF-8    out: the name of an encoding (WHATWG)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

import webencodings

_LANGUAGE = re.compile(rb"""<html[^>]{0,1000}?\slang\s{0,9}=\s{0,9}["']?([a-z]{2})""", re.I)
_HEAD = 4_096
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_MOST, _LONGEST = 2_000, 60  # words that are looked at, and bytes of one
_LATIN = ("windows-1252", "windows-1250", "iso-8859-2", "windows-1254")  # the first of those that do equally well
_OTHERS = ("windows-1251", "koi8-r")
# What browsers take where a page of the language says nothing (WHATWG HTML, 13.2.3.2), and what else such pages are written in.
_OF_LANGUAGE = {
    **dict.fromkeys(("cs", "hu", "pl", "sk", "sl", "hr", "ro", "bs"), ("windows-1250", "iso-8859-2")),
    **dict.fromkeys(("ru", "uk", "bg", "be", "sr", "mk"), ("windows-1251", "koi8-r", "koi8-u", "iso-8859-5")),
    **dict.fromkeys(("et", "lt", "lv"), ("windows-1257", "iso-8859-13")),
    **dict.fromkeys(("tr", "az", "ku"), ("windows-1254",)),
    **dict.fromkeys(("ar", "fa", "ur"), ("windows-1256", "iso-8859-6")),
    "el": ("iso-8859-7", "windows-1253"),
    "he": ("windows-1255", "iso-8859-8"),
    "ja": ("shift_jis", "euc-jp"),
    "ko": ("euc-kr",),
    "th": ("windows-874",),
    "vi": ("windows-1258",),
    "zh": ("gb18030", "big5"),
}
_BETWEEN = frozenset("’‘'-–—…·•\xa0\xad")  # signs that stand between two letters for good reasons
_NO_LETTERS = 2  # what a sign that the encoding does not have is worth


def guessed(data: bytes) -> str:
    """The encoding that fits best; windows-1252 where nothing speaks for another one."""
    language = _LANGUAGE.search(data[:_HEAD])
    words = b" ".join(_foreign(data))
    likely = _OF_LANGUAGE.get(language[1].decode().lower(), ()) if language else ()
    fits = {name: oddities(words, name) for name in dict.fromkeys((*likely, *_LATIN, *_OTHERS))}
    if likely and fits[best := min(likely, key=fits.__getitem__)] <= 2 * min(fits.values()) + 2:
        return best
    return min(fits, key=fits.__getitem__) if not likely else min((*_LATIN, *_OTHERS), key=fits.__getitem__)


def _foreign(data: bytes) -> Iterator[bytes]:
    """The first words with a byte beyond ASCII."""
    return islice((w[0] for w in _WORD.finditer(data) if not w[0].isascii() and len(w[0]) <= _LONGEST), _MOST)


def oddities(words: bytes, encoding: str) -> int:
    """How many things stand in some words, read in an encoding, that no language writes: a sign between two letters, a capital
    behind a small letter, two scripts in one word, a long word of nothing but accents."""
    text: str = webencodings.decode(words, encoding)[0]
    odd: int = _NO_LETTERS * sum(c == "\ufffd" or "\x80" <= c <= "\x9f" for c in text)
    for word in text.split(" "):
        letters = [c for c in word if c.isalpha()]
        odd += sum(1 for a, b in pairwise(letters) if (a < "\u0370") != (b < "\u0370"))
        odd += sum(1 for a, b in pairwise(letters) if a.islower() and b.isupper() and not (a.isascii() and b.isascii()))
        odd += len(letters) > 2 and all("\x80" <= c < "\u0370" for c in letters)
        inner = word.strip("".join(c for c in set(word) if not c.isalpha()))
        odd += sum(1 for c in inner if not c.isalpha() and c not in _BETWEEN)
    return odd
