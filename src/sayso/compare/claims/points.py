"""Points: accounts alike in their words that part in what they say: a judgement that one alone has of what both name, a deed and
its attempt, an answer that one gives to something else.

in: an account of an agreement with what is shown of it, and the others    out: whether it has another point. General knowledge, not
tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem

_WORD = re.compile(r"[\w’'-]+")
_SHORT = 3  # letters of words that tell nothing
# "… is a | tough case": the first word that says what it is, behind the copula.
_IS = re.compile(
    r"\b(?:is|are|was|were|remains?|remained) (?:(?:not|now|still|also|just|only|a|an|the|very|so|too|really|quite|\w+ly) ){0,3}"
    r"(?P<what>[a-z][\w-]+)"
)
_ASIDE_IS = re.compile(r", (?:which|who)\b[^,.;]{4,120}, (?:is|are|was|were) (?:not )?an? (?P<what>[a-z][\w-]+)")
_TRIES = re.compile(
    r"\b(?:try|tries|tried|trying|attempt(?:s|ed|ing)?|seeks?|seeking|sought|hop(?:e|es|ed|ing)|wants?|wanted|aim(?:s|ed|ing)?|"
    r"fail(?:s|ed|ing)?|refus(?:es|ed|ing)|threaten(?:s|ed|ing)?) to (?:be )?(?P<verb>[a-z]+)",
    re.I,
)
# What is said, sent or done as something of a kind, of which there are many: by what it answers one is told from another.
_OF_A_KIND = re.compile(
    r"(?P<what>\b(?:issu|giv|gav|mak|mad|releas|deliver|send|sent)\w*\s(?:[\w’'-]+\s){0,3}?(?:response|reply|answer|reaction|warning|threat|"
    r"apology|rebuke|call|statement)\b)(?P<rest>[^.!?]*)"
)


# Such a thing without what is in it; and with that.
_KINDS = r"(?:advisory|warning|statement|report|order|ruling|appeal|apology|announcement|letter|notice|decree|call|proposal|plan)"
_ACT = r"\b(?:issu|releas|publish|sign|sent|send|made|mak|fil|post|deliver)\w*\s(?:[\w’'“”\"-]+\s){0,4}?"
_BARE = re.compile(rf"{_ACT}{_KINDS}[”\"’']?(?: (?:on|in) [A-Z]\w+| on \w+day)?$")
_FULL = re.compile(rf"{_ACT}{_KINDS}[”\"’']{{0,2}}(?: (?:on|in) [A-Z]\w+)?,? (?:\w+ing|that|to|for|against|about|over|of)\b")


# What somebody feels, beside what all know: "[voiced] concern about the toll on his wife, a harbour pilot".
_FEELS = re.compile(
    r"\W*(?P<what>concern|regret|hope|doubt|fear|sorrow|outrage|anger|sympathy|confidence)s? (?:about|over|for|at|that)\b", re.I
)
# Somebody named for something, and not for what; and for what.
_PUTS = re.compile(
    r"\b(?:appoint|nominat|promot|elect)(?:s|ed|es|ing)\b(?!.* (?:to|as|for|head|chief|minister|president|mayor)\b)", re.I
)
_PUTS_TO = re.compile(r"\b(?:appoint|nominat|promot|elect)(?:s|ed|es|ing)\b.* (?:to|as|for) ", re.I)


def has_other_point(unit: Unit, words: str, others: Sequence[tuple[Unit, str]]) -> bool:
    """Whether an account says something else than all others of its claim. words: what is shown of it; others: with what is shown
    of them."""
    return bool(others) and (
        _judges(unit, words, [u for u, _ in others])
        or _feels(words, [u for u, _ in others])
        or all(_tries_what(words, u, said) or _tries_what(said, unit, words) for u, said in others)
        or all(_answers_else(unit, words, u, said) for u, said in others)
        or (_BARE.search(words) is not None and any(_FULL.search(said) for _, said in others))
        or (_PUTS.search(words) is not None and any(_PUTS_TO.search(said) for _, said in others))
    )


def _judges(unit: Unit, words: str, others: Sequence[Unit]) -> bool:
    """Whether a clause says of a thing what it is, in a word that no other sentence has, where the others tell what was done; or
    its main clause does, and it tells in an aside what they tell: "the case, which was heard on Monday, | is a tough one"."""
    found = _ASIDE_IS.search(words)
    if found is None and (unit.predicate != "be" or any(u.predicate == "be" for u in others)):
        return False
    found = found or _IS.search(unit.text)
    keys = {stem(found["what"]), stem(found["what"].removesuffix("s"))} & unit.around.keys() if found else set()
    return bool(keys) and found is not None and found["what"] in words and not any(keys & u.around.keys() for u in others)


def _feels(words: str, others: Sequence[Unit]) -> bool:
    """Whether words open with what somebody feels about something, of which no other sentence tells."""
    found = _FEELS.match(words)
    return found is not None and not any(stem(found["what"].lower()) in u.around for u in others)


def _tries_what(words: str, other: Unit, said: str) -> bool:
    """Whether words have as tried, wanted or failed what another account has as done."""
    tried = _TRIES.search(words)
    return tried is not None and _TRIES.search(said) is None and stem(tried["verb"].lower()) == other.predicate


def _answers_else(unit: Unit, words: str, other: Unit, said: str) -> bool:
    """Whether two accounts tell of something of a kind, and what each sentence says of it behind that shares no word."""
    one, two = _OF_A_KIND.search(unit.sentence), _OF_A_KIND.search(other.sentence)
    if one is None or two is None or one["what"] not in words or two["what"] not in said:
        return False
    behind = [{stem(w) for w in _WORD.findall(m["rest"].lower()) if len(w) > _SHORT} for m in (one, two)]
    return all(behind) and behind[0].isdisjoint(behind[1])
