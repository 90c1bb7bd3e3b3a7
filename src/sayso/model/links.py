"""Links that lead to words of a page: browsers scroll to what a text fragment says (URL Fragment Text Directives).

in: a page's address, words of it    out: an address
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

FRAGMENT = 8  # words that a link carries at most


def link_to_words(url: str, words: Sequence[str]) -> str:
    """A page's address at the first place where some words stand."""
    return f"{url.partition('#')[0]}#:~:text={quote(' '.join(words), safe='')}"
