"""Fragments: words that are no sentence, or are one without its subject: "A different kind of harbour.", "To pay for the pier.",
"Not a harbour for boats. A harbour for guests.", "Certified Salted Herring In Barrels (North Quay)".

in: words as they are to be shown    out: whether they are one. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

_FEW = 8  # words of a stretch that may be no sentence
_LONG = 4  # letters of a word that is written small in running text
_TITLE, _LEAST = 0.8, 5  # share of long words in capitals by which a stretch is a title or a notice, and how many these must be
_VERB_FORMS = (
    r"\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|\w+n[’']t)\b|"
    r"\w[’'](?:s|re|ve|ll|d|m)\b"
)
_AUXILIARY = re.compile(_VERB_FORMS, re.I)
_FINITE = re.compile(rf"{_VERB_FORMS}|\b\w{{3,}}ed\b|(?<!^)(?<!the )(?<!an )(?<!a )\b[a-z]{{3,}}[^s\W]s\b", re.I)
_NOUN_PHRASE = re.compile(r"\W*(?:(?:oh|well|not|no|just|only|and|but|or|some|such)\W+){0,3}(?:an?|the|some|any|such)\b", re.I)
_NOT_A = re.compile(r"\W*(?:(?:oh|well|no|and|but|or|just)\W+){0,3}not (?:an?|the|some|any|just|for|because)\b", re.I)
_MOST_SINCE = re.compile(r"\W*(?:the )?\w+est (?:since|in|of|for)\b(?!.*, )", re.I)
_PURPOSE = re.compile(r"\W*(?:and |or |but )?to [a-z]+\b", re.I)
# No subject: "Will have twice the thrust", of a rocket; and a question that only asks for the rest: "Why? To pay for it."
_BARE_VERB = re.compile(
    r"\W*(?:Will|Has|Have|Had|Is|Are|Was|Were|Would|Could) (?:have|be|been|not|also|now|\w+(?:ed|ing))\b(?!.*\?)"
)
_BARE_QUESTION = re.compile(r"\W*(?:why|how|what|who|when|where|really|(?:the|his|her|their|its|my) \w+)\?", re.I)
_SO_TALKS = re.compile(
    r"\W*(?:from what|as far as|in my|frankly|honestly|to me|it seems to me)\b[^.;]{0,60}, that(?:[’']s| is| was)\b", re.I
)
# A question that was cut behind its first words: "I say wait for what".
_STRANDED = re.compile(r"\b(?:for|of|to|about|with|by|until|since) (?:what|whom|when|who)\W*$", re.I)
_ENDS = re.compile(r"[.!?…]")
_WORD = re.compile(r"[\w’'-]+")


def lacks_subject(words: str) -> bool:
    """Whether words begin with what is said of something, or with a bare question about it."""
    return any(p.match(words) for p in (_MOST_SINCE, _BARE_VERB, _BARE_QUESTION, _SO_TALKS))


def is_no_sentence(words: str) -> bool:
    """Whether words are no sentence: a noun with its adjectives, or a purpose."""
    if len(_WORD.findall(words)) > _FEW or _FINITE.search(words):
        return False
    return (_NOUN_PHRASE.match(words) or _PURPOSE.match(words)) is not None


def is_scrap(words: str) -> bool:
    """Whether words say nothing, though a parse may find a subject in them: they begin with what something is not, and have no
    verb for it, end in the beginning of a question, or are a notice with a capital to each word."""
    first = _ENDS.split(words, maxsplit=1)[0]
    return (
        (_NOT_A.match(words) is not None and _AUXILIARY.search(first) is None) or bool(_STRANDED.search(words)) or _is_notice(words)
    )


def _is_notice(words: str) -> bool:
    long = [w for w in _WORD.findall(words) if len(w) >= _LONG and w[0].isalpha()]
    great = sum(w[0].isupper() for w in long)
    return len(long) >= _LEAST and great >= _TITLE * len(long) and not words.isupper() and _AUXILIARY.search(words) is None
