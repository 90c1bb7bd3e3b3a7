"""Pace: how fast the machine is at this hour, by a piece of work that never changes. One and the same machine takes half as long
again when others use it; a gate over seconds would then fail for what no change of ours has done, or let through what one has.

in: nothing    out: how many times as long the work takes as it took where the floors were set
"""

from __future__ import annotations

import re
import time
from collections import Counter
from itertools import combinations

FLOORS_WERE_SET_AT = 0.0232  # seconds of the work, on the machine and at the hour of the floors
_RUNS = 7
_SENTENCES, _WORDS = 400, 22
_STEMS_LIST = (
    "harbour minister strike talk ferry night police offer union march vote court toll bridge crew claim border truce wage"
)
_STEMS = _STEMS_LIST.split()
_ENDS = ("", "s", "ed", "ing", "er", "ly")
_LOOKED_FOR = tuple(
    re.compile(rf"\b(?:{a}|{b})(?:ed|s)? (?:\w+ ){{0,3}}?{c}\w*\b", re.I)
    for a, b, c in zip(_STEMS, _STEMS[5:], _STEMS[9:], strict=False)
)


def pace() -> float:
    """How many times as long the machine takes now; the best of a few runs, as of all that is timed."""
    return min(_once() for _ in range(_RUNS)) / FLOORS_WERE_SET_AT


def _once() -> float:
    start = time.process_time()
    _work()
    return time.process_time() - start


def _work() -> float:
    """What comparing is made of: patterns looked for in sentences, words counted, sets of them held against each other.

    out: a number that is the same each time."""
    sentences = _sentences()
    found = sum(p.search(s) is not None for s in sentences for p in _LOOKED_FOR)
    counts = Counter(w for s in sentences for w in s.lower().split())
    rows = [{w: 1 / counts[w] for w in s.lower().split() if w not in _STEMS} for s in sentences[:120]]
    near = sum(sum(one[w] * other[w] for w in one.keys() & other.keys()) for one, other in combinations(rows, 2))
    return found + near + len(sorted(rows, key=lambda row: (-len(row), min(row, default=""))))


def _sentences() -> list[str]:
    """Sentences that are the same in every run, by a congruence (Park and Miller 1988)."""
    state, told = 1, []
    for _ in range(_SENTENCES):
        words = []
        for _ in range(_WORDS):
            state = state * 16807 % 2147483647
            words.append(_STEMS[state % len(_STEMS)] + _ENDS[state // 64 % len(_ENDS)])
        told.append(" ".join(words).capitalize() + ".")
    return told
