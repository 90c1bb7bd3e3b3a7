"""Words of names in a report, of whatever is named, told without a parse.

in: a text    out: the words that stand with a capital inside a sentence

A word that begins a sentence has its capital from there; who matters in a report is named inside one, too.
"""

from __future__ import annotations

import re

from sayso.cluster.words import words_of

_MOST = 4_000
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]*[^\W_]"
_NAMED = re.compile(rf"(?:(?<=[a-z,;] )|(?<=[a-z] [\"“‘])){_CAPITAL}(?: {_CAPITAL})*")


def names_in(text: str) -> frozenset[str]:
    """The words of the names in the first 4,000 characters, as `words_of` gives them."""
    return frozenset(w for m in _NAMED.finditer(text, 0, _MOST) for w in words_of(m.group()) if not w[0].isdigit())
