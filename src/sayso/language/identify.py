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
# Share of such words from which no model is asked. First 250 code points of pages from 32 countries: English .11 and more (half of
# them over .3), any other language .08 at most. Short sentences full of names, which py3langid takes for Bikol or Pidgin, have .15.
_SURE = 0.12
# … and from which a long text is English whatever else it is said to be.
_PLAIN, _LONG = 0.2, 60
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


def is_plain_english(text: str) -> bool:
    """Whether a text is English beyond doubt: long enough, and full of words that no other language has so many of."""
    words = [w.lower() for w in _WORD.findall(text[:4000])]
    return len(words) >= _LONG and sum(w in _ENGLISH for w in words) >= _PLAIN * len(words)
