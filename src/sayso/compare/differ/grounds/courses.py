"""Courses: deeds that follow each other: who is arrested may be charged, what is ordered delivered, what was stolen found. So many
of the one are not so many of the other.

in: the verbs of two clauses    out: yes or no

General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.clauses.words import stem

# A course a line, its stages in their order.
_COURSES_LIST = (
    "order book request seek | deliver receive give administer grant use",
    "arrest detain hold question | charge indict | convict sentence jail",
    "steal take loot | find recover return",
    "cross enter pass | wait queue",
    "invite register expect | come attend arrive",
    "apply ask | admit accept",
    "infect test | die",
    "nominate | win",
    "offer advertise | sell",
    "stop inspect check | fine",
)
_STAGES: dict[str, set[tuple[int, int]]] = {}
for _n, _line in enumerate(_COURSES_LIST):
    for _k, _few in enumerate(_line.split("|")):
        for _verb in _few.split():
            _STAGES.setdefault(stem(_verb), set()).add((_n, _k))


def of_two_stages(one: str, other: str) -> bool:
    """Whether two verbs, by their stems, are of two stages of one course, and of one stage of none."""
    first, then = _STAGES.get(one, set()), _STAGES.get(other, set())
    return not first & then and bool({n for n, _ in first} & {n for n, _ in then})
