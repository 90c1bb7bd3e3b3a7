"""Links to a page at words of it, by a text fragment."""

from __future__ import annotations

from urllib.parse import quote

_LINKED = 8  # words by which a link leads to a page


def link_to(url: str | None, words: str) -> str | None:
    """A link to a page at its first words, by a text fragment; None without an address."""
    first = " ".join(words.split()[:_LINKED])
    if not first or not url or not url.startswith(("https://", "http://")):
        return None
    return f"{url.partition('#')[0]}#:~:text={quote(first, safe='')}"
