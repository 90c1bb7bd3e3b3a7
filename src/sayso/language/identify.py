"""Which language a text is written in."""

from __future__ import annotations

import re

# Words that stand in every English sentence or two and seldom in other languages' texts.
_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "that",
        "is",
        "was",
        "for",
        "on",
        "with",
        "as",
        "by",
        "at",
        "from",
        "it",
        "has",
        "his",
        "he",
        "said",
        "are",
        "be",
        "this",
        "have",
        "an",
        "not",
        "but",
        "who",
        "they",
        "were",
    ]
)
_WORD = re.compile(r"[^\W\d_]+")
_SURE = 0.25  # share of such words above which no model is asked; English news prose runs at .33-.42, other languages under .10
_LEAST = 8  # words; below this nothing can be said


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the language that `text` is written in, or None where there is too little of it to tell.

    Plain English is told by its function words alone; only what is not goes to py3langid (Lui and Baldwin 2012),
    which takes half a second to load.
    """
    words = [w.lower() for w in _WORD.findall(text[:4000])]
    if len(words) < _LEAST:
        return None
    if sum(w in _ENGLISH for w in words) / len(words) >= _SURE:
        return "en"
    import py3langid

    return str(py3langid.classify(text[:4000])[0])
