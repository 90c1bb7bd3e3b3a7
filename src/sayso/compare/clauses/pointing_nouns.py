"""Pointing nouns: a "this" with its noun or its verb, "the guy" and "the alert", of which what stands before them tells which:
"this strategy is cynical", "that case was brought", "the conversation moved on".

in: words as they are to be shown    out: the places that point back, and how much they leave open
"""

from __future__ import annotations

import re
from typing import Literal

from sayso.compare.clauses.words import stem

_PLAIN = 9  # words from which a "this" with its noun says enough by itself
_THESE = re.compile(r"(?:this|that|these|those)\b(?P<next>[’']s|[’']re|[’']ll| [\w’'-]+)?", re.I)
_OF_TIME_LIST = """
year week month morning afternoon evening night time day weekend summer winter spring autumn season century decade term country
nation world city town
"""
_OF_TIME = frozenset(_OF_TIME_LIST.split())
# Where somebody speaks, they have "this hall" about them.
_HERE_LIST = """
hall house home room building place street road church school hospital village region state land island square bridge station area
community office court courtroom chamber institution organization organisation company team paper planet campaign
"""
_HERE = frozenset(_HERE_LIST.split())
_VERBS_LIST = """
's ’s 're ’re 'll ’ll is was are were has had have will would can could may might must should does did do seems seemed means meant
makes made comes came took goes went shows fell rose led brought left gave gives marks marked follows followed leaves raises raised
reflects suggests includes included happens happened remains represents looks sounds feels becomes became puts allows allowed ends
"""
_VERBS = frozenset(_VERBS_LIST.split())
# Nouns that sum up what was told before them: however long the sentence goes on, they are empty.
_SUMS_UP_LIST = """
strategy approach issue position idea notion argument claim statement remark comment attitude behaviour behavior tactic trend fact
matter question problem point view story move movement effort thing kind sort way case talk change
"""
_SUMS_UP = frozenset(map(stem, _SUMS_UP_LIST.split()))
# "This strategy", "those remarks", "such sales": of which, what stands before them tells, if it names them.
_THIS_NOUN = re.compile(r"\b(?:this|these|those|such) (?:same |very |new |latest )?(?P<noun>[a-z][\w-]{3,})", re.I)
_OF_SUCH = re.compile(r" (?:as|that|who|which|whose|in which)\b|(?: (?!(?:and|or|but)\b)[\w’'-]+){0,4} (?:who|whose)\b", re.I)
# "That case was brought", at the head of a sentence.
_THAT_NOUN = re.compile(r"[\W_]*That [a-z][\w-]{2,} (?P<verb>[a-z]+)\b")
_CLOSED = re.compile(r"(?<=\w)[,.!?][”\"]")
_WORD = re.compile(r"[\w’'-]+")
_GUY = re.compile(
    r"\bthe (?:guy|man|woman|lady|fellow|kid|girl|chap|bloke)\b(?! (?:who|whom|that|which|with|in|from|of|at|on|and|\w+ing)\b)",
    re.I,
)
_IN_TALK = re.compile(r"the (?:thing|matter)\b(?! (?:who|whom|that|which|with|in|from|of|at|on|and)\b)", re.I)
# What was said, sent or done, by a word for nothing but that, and behind it its verb or an end.
_TOLD_LIST = """
alert conversation exchange anecdote story subject topic remark remarks comment comments insult quip quote quotes tweet tweets
original latter accusation accusations allegation allegations assertion assertions changes
"""
_THEN_LIST = """
is was were are has had have will would can could may might did does came comes went drew led made left said says but further again
later then up back when after before because
"""
_TOLD = re.compile(
    rf"\bthe (?:{'|'.join(_TOLD_LIST.split())})(?=\W*$|[,.;:!?]| (?:{'|'.join(_THEN_LIST.split())}|[a-z]+ed|[a-z]+ly)\b)", re.I
)

Open = Literal["not", "somewhat", "person", "thing"]


def opens_with_this(words: str, at: int) -> Open:
    """Whether words open with a "this", which says enough with a noun in a long sentence, or with "the matter"."""
    if _IN_TALK.match(words, at):
        return "person"
    that = _THAT_NOUN.match(words) if at == 0 else None
    these = _THESE.match(words, at)
    word = (these["next"] or "").strip().lower() if these else ""
    if that and (that["verb"] in _VERBS or that["verb"].endswith("ed")):
        return _with_noun(words)
    if these is None or word in _OF_TIME or (these[0].lower().startswith("that") and at == 0 and word not in _VERBS):
        return "not"
    return "thing" if word in _VERBS or stem(word) in _SUMS_UP else _with_noun(words[at:])


def _with_noun(words: str) -> Open:
    return "somewhat" if len(_WORD.findall(_CLOSED.split(words, 1)[0])) >= _PLAIN else "thing"


def has_bare_this(words: str, at: int) -> bool:
    """Whether words have, behind what they open with, a "this strategy" or "such sales" of which nothing is named before it; "those
    who" are told behind it."""
    inside = (m for m in _THIS_NOUN.finditer(words, at) if not _OF_SUCH.match(words, m.end()))
    m = next((m for m in inside if m.start() > at or m[0].lower().startswith("such")), None)
    if m is None or m["noun"].lower() in _OF_TIME | _HERE | _VERBS or m["noun"].lower().endswith("ly"):
        return False
    return stem(m["noun"].lower()) not in {stem(w) for w in _WORD.findall(words[: m.start()].lower())}


def guy_at(words: str) -> int | None:
    """Where words have "the guy", of whom they tell nothing more."""
    m = _GUY.search(words)
    return None if m is None else m.start()


def told_at(words: str) -> int | None:
    """Where words have "the alert" or "the story", by which only what was told before is meant."""
    m = _TOLD.search(words)
    return None if m is None else m.start()
