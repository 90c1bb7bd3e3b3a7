"""Of weight: whether what one report leaves out is worth telling: a clause that says who did what, of which no sentence of the
report has even two words, nor is a clause of it about the same thing.

in: the accounts of a claim, the clauses of a report, its sentences    out: yes or no

Of 194 things that were told as left out over 339 stories 105 were scraps, or told in other words, like "upheld the ban" of "the
suspension was upheld".
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.timeline.standing import standing
from sayso.compare.timeline.words import PRONOUNS

_LEAST_WORDS = 4  # of a clause that says who did what
_OPENING = 30  # characters by which a sentence is known
_LEAST_COMMON = 3  # words, names and numbers that its accounts must have in common
_PLAIN = 1.0  # what two such words must weigh
_TOPIC = 2  # sentences of a report; a thing that more of them have is what it is about, whatever it tells of it
_TOGETHER = 2  # of these, that one sentence of a report must not have
_PERHAPS = 0.45  # the chance from which a clause of the report may be an account of it
_SAYING = frozenset(
    ("say", "add", "note", "explain", "state", "write", "reply", "answer", "argue", "insist", "stress", "think", "believe")
)
_WHEN_WHERE = ("%", "@")
_OF_TIME = frozenset(map(stem, ("past", "last", "recent", "week", "month", "year", "day")))
_NO_WORD = ("~", "%", "@")  # keys of names, days and countries


def carries(unit: Unit, line: str, text: str) -> bool:
    """Whether the clause under which a claim is shown stands alone, or with its whole sentence, and says who did what. line: what
    is shown.  text: the report's."""
    if unit.predicate in _SAYING or line.split(maxsplit=1)[0].lower().endswith("ing"):
        return False
    if line.startswith(unit.sentence[:_OPENING]):
        return len(line.split()) >= _LEAST_WORDS
    alone = standing(text, unit.clause)
    if unit.text not in line or alone is None or abs(alone.start - unit.span.start) > 1 or len(unit.text.split()) < _LEAST_WORDS:
        return False
    return len(unit.clause.roles) > 1 or bool(set(_things(unit)) - PRONOUNS)


def tells_of_it(
    common: Mapping[str, float], accounts: Sequence[Unit], own: Sequence[Unit], sentences: Sequence[Collection[str]], score: Scorer
) -> bool:
    """Whether a report tells, or may tell, of the matter of a claim in whatever words. common: what its accounts have in common."""
    keys = set(common)
    if not _are_enough(common):
        return True
    opening = opens(accounts)  # what the story is about every report of it has in some words
    for words in sentences:
        shared = keys.intersection(words)
        if (opening and shared) or (len(shared) >= _TOGETHER and any(key[0] not in _NO_WORD for key in shared)):
            return True
    told = Counter(key for words in sentences for key in keys.intersection(words))
    things = {stem(head) for u in accounts for head in _things(u)} & keys
    things = {thing for thing in things if told[thing] <= _TOPIC}
    return any(things & set(map(stem, _things(u))) or _is_perhaps_one(accounts, u, score) for u in own)


def _are_enough(common: Mapping[str, float]) -> bool:
    """Whether words are so many, or so plain, that a report that tells of the matter has two of them."""
    telling = [key for key in common if key[0] not in _WHEN_WHERE and key not in _OF_TIME]
    plain = [common[key] for key in telling if key[0] not in _NO_WORD and key[0] != "#"]
    return len(telling) >= _LEAST_COMMON or (len(plain) >= _TOGETHER and math.fsum(plain) >= _PLAIN)


def opens(accounts: Iterable[Unit]) -> bool:
    """Whether an account opens its report."""
    return any(u.place == 0 for u in accounts)


def _is_perhaps_one(accounts: Sequence[Unit], unit: Unit, score: Scorer) -> bool:
    return not unit.little and any(score(a, unit) >= _PERHAPS for a in accounts)


def _things(unit: Unit) -> list[str]:
    """What a clause is about."""
    return [head for role, head in unit.clause.roles if role in ("subject", "object")]
