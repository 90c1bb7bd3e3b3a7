"""Whether somebody admits what they had denied, though in another verb: "had set fire to a depot", "had struck the depot".

in: the words of a denial and of a later admission    out: the words by which they are of one thing, empty where that isn't sure

Two depots, two schools, two towns are two things: what the admission has beside the denial's own words may only be a verb.
"""

from __future__ import annotations

import re

from sayso.link.words import plain_words, stem, telling

_SHARED, _ALIKE = 4, 0.5
_SUBJECT = 2  # telling words with which a clause begins
_LEAD = 5  # words before "that" which tell whose claim is denied: "Orvania's accusation that"
_NAME = re.compile(r"(?<!\w)[A-Z][\w’'-]+")
_NUMBER = re.compile(r"(?<!\w)\d[\d.,]*")
_DENYING = frozenset(("not", "no", "never", "none", "nobody", "neither", "without", "denied", "rejected", "nothing"))
# Before a noun; no verb stands behind them, but for "to".
_BEFORE_NOUNS_LIST = """
    a an the his her its their our my your this that these those some any every each another in on at of to from for by with near
"""
_BEFORE_NOUNS = frozenset(_BEFORE_NOUNS_LIST.split())
# Behind a verb that has no object.
_WHERE = frozenset(("in", "at", "on", "near", "of", "from", "with", "by"))
_DAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))  # mostly of the saying
# What tells two things of one name apart.
_APART_LIST = """
    first second third fourth last other another north south east west northern southern eastern western old new former next
"""
_APART = frozenset(_APART_LIST.split())


def admitted(denial: str, admission: str) -> tuple[str, ...]:
    """The words that a denial and an admission of the same share; none where they may be of two things."""
    one, other = _claim(denial), admission.partition(",")[0]
    a, b = telling(one), telling(other)
    shared = a & b
    if len(shared) < max(_SHARED, _ALIKE * len(a), _ALIKE * len(b)) or _negated(one) or _negated(other):
        return ()
    if not _begin_alike(one, other) or told_apart(one, other) or not _only_verbs(other, a):
        return ()
    return tuple(sorted(shared))


def _claim(denial: str) -> str:
    """What is denied, without whose claim it is: "Orvania that drones had set fire" is of drones."""
    lead, that, claim = denial.partition(" that ")
    return claim if that and len(lead.split()) <= _LEAD else denial


def _negated(words: str) -> bool:
    return bool(_DENYING & set(plain_words(words))) or re.search(r"n['’]t\b", words) is not None


def _begin_alike(one: str, other: str) -> bool:
    """Whether both are told of the same subject: one of the first telling words is one's of the other."""
    first, second = (_in_order(words)[:_SUBJECT] for words in (one, other))
    return bool(set(first) & set(second))


def told_apart(one: str, other: str) -> bool:
    """Whether two statements are of two things, by what tells these apart: each has a name, a number, or a word of which, that the
    other lacks ("the depot at Halm", "the depot at Rund")."""
    return any(marks(one) - marks(other) and marks(other) - marks(one) for marks in (_names, _numbers, _which))


def of_two_things(one: str, other: str) -> bool:
    """Whether each has a thing that the other lacks: "shelled a hospital", "shelled a school"."""
    a, b = telling(one), telling(other)
    return bool(_things(one, b)) and bool(_things(other, a))


def _things(words: str, known: frozenset[str]) -> list[str]:
    """The words beside known ones that stand as nouns do: behind an article or a preposition, before a preposition."""
    every = plain_words(words)
    return [every[n] for n in _new(every, known) if _is_noun(every, n)]


def _is_noun(every: tuple[str, ...], n: int) -> bool:
    behind = n and (every[n - 1] in _BEFORE_NOUNS or every[n - 1].isdigit())
    return bool(behind) or n + 1 == len(every) or every[n + 1] in _WHERE


def _new(every: tuple[str, ...], known: frozenset[str]) -> list[int]:
    return [n for n, word in enumerate(every) if telling(word) and stem(word) not in known]


def _names(words: str) -> frozenset[str]:
    return frozenset(
        stem(m[0].casefold().replace("’", "'")) for m in _NAME.finditer(words) if telling(m[0]) and m[0].casefold() not in _DAYS
    )


def _numbers(words: str) -> frozenset[str]:
    return frozenset(m[0].rstrip(".,") for m in _NUMBER.finditer(words))


def _which(words: str) -> frozenset[str]:
    return _APART & set(plain_words(words))


def _only_verbs(words: str, known: frozenset[str]) -> bool:
    """Whether what a clause has beside the known words can be but one verb: no noun behind an article, nothing before "in"."""
    every = plain_words(words)
    new = _new(every, known)
    return not new or (len(new) == 1 and new[0] > 0 and not _is_noun(every, new[0]))


def _in_order(words: str) -> list[str]:
    return [stem(w) for w in plain_words(words) if telling(w)]
