"""Where somebody changed position: two statements on one thing, of different days, that don't go together.

in: one person's statements    out: `Turn`s, in the order of the later statement

Sought by words, and put beside each other, not judged: both must share most of what tells them, and only one deny it, or all of it
but one number. What somebody admits may be told in another verb than what they denied (`admitted`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from sayso.link.admitted import admitted, of_two_things, told_apart
from sayso.link.values import Said, Turn
from sayso.link.words import plain_words, telling

_MOST = 300  # the latest statements that are held against each other
# Words that tell what both are of, and which part of the longer's they are. Of the shorter's, three pairs stood side by side in 220
# reports of the story stream, and none was of one thing.
_SHARED, _ALIKE = 3, 0.6
_NUMBERS_ALIKE = 0.75
_DENYING_LIST = """
    not no never none nobody neither cannot without denied denies deny rejected rejects refused refuses ruled
"""
_DENYING = frozenset(_DENYING_LIST.split())
_NEGATED = re.compile(r"n['’]t\b")
_NUMBER = re.compile(r"(?<![\w.,:/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,:/-])\d+(?:\.\d+)?(?![\w:/])")
_CONDITION = frozenset(("if", "unless", "until", "whether", "could", "might", "may"))
_FIRM = frozenset(("stated", "claimed", "confirmed", "denied", "promised", "threatened", "believed"))


class _Weighed(NamedTuple):
    """A statement with what is asked of it again and again. least: the telling words that another must share with it."""

    said: Said
    telling: frozenset[str]
    least: float
    denies: bool
    depends: bool
    numbers: tuple[str, ...]


def turns(said: Sequence[Said]) -> tuple[Turn, ...]:
    """The changes of position in one person's own statements; each later statement beside the nearest before it."""
    own = [s for s in said if s.way == "said" and s.day and s.stance in _FIRM]
    own = sorted(own, key=lambda s: (s.day or "", s.report, s.span, s.statement, s.words, s.stance))[-_MOST:]
    weighed = [_weighed(s) for s in own]
    holders: dict[str, list[int]] = defaultdict(list)
    found: dict[tuple[str, str], Turn] = {}
    for n, after in enumerate(weighed):
        shared = Counter(chain.from_iterable(holders[word] for word in after.telling))
        near = sorted((m for m, words in shared.items() if words >= after.least), reverse=True)
        turn = next((t for m in near if (t := _turn(weighed[m], after))), None)
        if turn is None and after.said.stance == "confirmed":
            denied = sorted((m for m, words in shared.items() if words >= _SHARED), reverse=True)
            turn = next((t for m in denied if (t := _admission(weighed[m].said, after.said))), None)
        if turn is not None:
            found.setdefault((turn.before.words, turn.after.words), turn)
        for word in after.telling:
            holders[word].append(n)
    return tuple(found.values())


def _weighed(said: Said) -> _Weighed:
    words, told = plain_words(said.words), telling(said.words)
    denials = sum(w in _DENYING for w in words) + len(_NEGATED.findall(said.words)) + (said.stance == "denied")
    numbers = tuple(_NUMBER.findall(said.words))
    return _Weighed(said, told, max(_SHARED, _ALIKE * len(told)), denials % 2 == 1, bool(_CONDITION & set(words)), numbers)


def _turn(before: _Weighed, after: _Weighed) -> Turn | None:
    """What two statements of other days on one thing differ in. Two denials of one clause undo each other."""
    shared = before.telling & after.telling
    if len(shared) < before.least or len(shared) < after.least or before.depends != after.depends:
        return None
    one, other, most = before.said, after.said, max(len(before.telling), len(after.telling))
    if one.day == other.day or one.report == other.report:
        return None
    told = tuple(sorted(shared))
    if before.denies != after.denies:
        if told_apart(one.words, other.words) or (other.stance == "confirmed" and of_two_things(one.words, other.words)):
            return None
        return Turn(of="denial", before=one, after=other, shared=told)
    if len(before.numbers) == len(after.numbers) == 1 and len(shared) >= _NUMBERS_ALIKE * most:
        numbers = before.numbers[0], after.numbers[0]
        if _value(numbers[0]) != _value(numbers[1]):
            return Turn(of="number", before=one, after=other, shared=told, numbers=numbers)
    return None


def _admission(before: Said, after: Said) -> Turn | None:
    """Somebody's denial and their later admission of it, in whatever verb."""
    if before.stance != "denied" or before.day == after.day or before.report == after.report:
        return None
    shared = admitted(before.words, after.words)
    return Turn(of="denial", before=before, after=after, shared=shared) if shared else None


def _value(number: str) -> float:
    return float(number.replace(",", ""))
