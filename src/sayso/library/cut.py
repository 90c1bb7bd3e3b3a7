"""Texts cut into the words that search finds them by. Names and numbers stay whole, and every way to write one gives the same word.

in: a text    out: words with where they stand

    O'Neill, O’NEILL's -> o'neill      F-16 -> f-16       1,200 -> 1200      5.4bn -> 5.4bn     U.S. -> us
    al-Sadr -> al, sadr                $3.5m -> $, 3.5m   5% -> 5, percent   Đặng -> dang

Compounds are cut at their hyphens: who looks for Sadr finds al-Sadr, who looks for al-Sadr finds the two words side by side.
No database cuts words so; so it is done here, for what is kept and for what is asked, and the index parts them at blanks only.
**A change of these rules needs a migration that makes the index anew.**
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from sayso.model import Span

LONGEST = 64  # signs of a word that are kept: what is longer is no word that anybody types
# Signs that belong to the letter before them: accents that stand alone, vowel points, joiners, soft hyphens.
_ON = "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u200b-\u200d"
_EACH = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"  # written without blanks: each sign is a word
_SIGN = rf"(?:[^\W_{_EACH}][{_ON}]*)"
_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    rf"""
      (?<![^\W_]){_LETTER}(?:\.{_LETTER})+(?![^\W_])(?:\.?['’ʼ]s(?![^\W_]))?   # U.S., U.N.'s, a.m.
    | {_SIGN}{_SIGN}*
      (?: ['’ʼ](?={_LETTER}){_SIGN}+                           # O'Neill, minister's
        | (?<=\d)[.:](?=\d){_SIGN}+                            # 5.4, 10:30
        | (?<=\d),(?=\d\d\d(?!\d)){_SIGN}+                     # 1,200
        | (?<!\d)[-‐‑](?=\d{{1,3}}(?![\d-])){_SIGN}+           # F-16; mid-2020 is two words
      )*
    | [{_EACH}] | [$€£¥₹₽%]
    """,
    re.VERBOSE,
)
_APART = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "’": "'",
        "ʼ": "'",
        "‐": "-",
        "‑": "-",
    }
)
INNER = ".:'-$"  # signs of ASCII that words may hold beside letters and digits
_PERCENT = "percent"


class Word(NamedTuple):
    """A word as it is looked for, and where it stands."""

    word: str
    span: Span


def cut(text: str) -> Iterator[Word]:
    """The words of a text, in its order."""
    for found in _WORD.finditer(text):
        if word := _folded(found[0]):
            yield Word(word, Span(*found.span()))


def words(text: str | None) -> tuple[str, ...]:
    """The words of a text alone; none of no text."""
    return tuple(w.word for w in cut(text)) if text else ()


def _folded(found: str) -> str:
    """One way to write a word."""
    if found == "%":
        return _PERCENT
    plain = found.lower() if found.isascii() else _plain(found)
    plain = plain.removesuffix("'s").replace(",", "")
    if "." in plain and not any(c.isdigit() for c in plain):
        plain = plain.replace(".", "")
    return plain[:LONGEST]


def _plain(found: str) -> str:
    """Without case, accents and joiners; no sign is left that an index may take for the end of a word."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", found).casefold().translate(_APART))
    return "".join(c for c in folded.translate(_APART) if c.isalnum() or c in INNER or c in "€£¥₹₽")
