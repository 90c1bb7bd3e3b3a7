"""Whose ministry it is: "the ministry" of a page that tells of one state's minister is that state's, and no other's.

in: two accounts with their reports    out: whether their sources are bodies of two states
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from sayso.compare.clauses.units import Unit
from sayso.model import Report

_BODY = r"(?:ministry|government|army|military|navy|cabinet|defence forces|armed forces)"
_ITSELF = re.compile(rf"^(?:the )?(?:(?:defen[cs]e|foreign|interior|health|finance|justice) )?{_BODY}$", re.I)
_OWNED = re.compile(rf"^(?:the )?([A-Z][\w-]{{3,}})['’]s? (?:[a-z]+ ){{0,2}}{_BODY}$")
_STATE = re.compile(rf"\b([A-Z][^\W\d_]{{3,}})(?:['’]s|(?<=s)['’]) (?:[a-z]+ ){{0,2}}(?:minister|{_BODY})\b")
_LEAST = 4  # letters of a state's name
_MOST = 200  # mentions looked at


def of_two_states(a: Unit, one: Report, b: Unit, other: Report) -> bool:
    """Whether two accounts are of bodies of two states, as far as their names or their pages tell."""
    first, second = _owner(a, one), _owner(b, other)
    return first is not None and second is not None and first != second


def _owner(unit: Unit, report: Report) -> str | None:
    """The state whose body says it: the one in its name, or else the one that its page is surely of."""
    name = (unit.attribution.speaker if unit.attribution else None) or ""
    if owned := _OWNED.match(name):
        return owned[1]
    return _state_of(report.text, report.outlet or "") if _ITSELF.match(name) else None


@lru_cache(maxsize=256)
def _state_of(text: str, outlet: str) -> str | None:
    """The one state whose minister or government a page tells of; of several the one that the outlet is called after."""
    states = {m[1] for m in islice(_STATE.finditer(text), _MOST)}
    named = outlet.split()[0] if outlet else ""
    own = {s for s in states if s == named} or (states if len(states) == 1 else set())
    if own:
        return next(iter(own))
    acts = rf"\b{re.escape(named)} (?:has |had )?(?:said|denied|demanded|accused|agreed|warned|refused|rejected)\b"
    return named if len(named) >= _LEAST and not states and re.search(acts, text) else None
