"""The words that a rule looks for first stand in all that its pattern finds: else the rule would pass over what it is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from sayso.compare.clauses import fractions, occasions
from sayso.compare.clauses.in_other_words import MATTERS
from sayso.compare.differ.denied import accused, asides, denied_deeds, dismissed, rethought
from sayso.compare.differ.grounds import denying
from sayso.compare.differ.numbers.facet_frames import Facet
from sayso.compare.differ.numbers.facet_table import FACETS
from sayso.compare.differ.numbers.facet_things import FACETS_OF_THINGS
from sayso.compare.differ.pairs import causes, steps, unknown
from sayso.compare.differ.states import fates, states, turned_round, votes, wholes
from sayso.compare.timeline.words import PUT_OFF, STEPS

from .lacking import lacking

_LOOKED_FOR = {
    "accusations": ([accused._ACCUSES], accused._WORDS),
    "that there was none": ([accused._NONE], accused._NONE_WORDS),
    "asides": ([asides._HINT], asides._WORDS),
    "claims in a noun": ([dismissed._OF], dismissed._WORDS),
    "denied deeds": ([denied_deeds._DENIED], denied_deeds._WORDS),
    "causes": ([causes._BY], causes._HINTS),
    "fractions": ([fractions._FRACTION], fractions._HINTS),
    "how often": ([occasions._HOW_OFTEN], occasions._HINTS),
    "put off": ([PUT_OFF], (" off",)),
    "states": ([p for s in states._STATES for p in (s.one, s.other)], states._STATES_HAVE),
    "steps": (STEPS, steps._HINTS),
    "taken back": (rethought._NOT_IT, rethought._ANY),
    **{f"matter {k}": ([m.words], m.hints) for k, m in enumerate(MATTERS)},
    "stays": ([turned_round._STAYS], turned_round._STAYS_HINTS),
    "went": ([turned_round._WENT], turned_round._WENT_HINTS),
    "refused": ([turned_round._REFUSED], turned_round._REFUSED_HINTS),
    "accepted": ([turned_round._ACCEPTED], turned_round._ACCEPTED_HINTS),
    "agreed in principle": ([turned_round._IN_PRINCIPLE], ("in principle",)),
    "all": (wholes._OF_ALL, wholes._ALL_WORDS),
    "some": (wholes._OF_SOME, wholes._SOME_WORDS),
    "unknown": ([unknown._UNKNOWN_OF_IT], unknown._HINTS),
    "votes": ([votes._VOTED], votes._WORDS),
    **{f"stage {s.hints}": ([s.words], s.hints) for course in fates._COURSES for s in course},
}
_HINTED = [f for f in (*FACETS, *FACETS_OF_THINGS) if f.hints]
_CASES = [pytest.param(p, hints, id=f"{name} {n}") for name, (ps, hints) in _LOOKED_FOR.items() for n, p in enumerate(ps)]
_ENDS_IN_NOT = r"(?: not|n[’']t)\W*$|"


@pytest.mark.parametrize(("pattern", "hints"), _CASES)
def test_what_a_pattern_finds_has_one_of_its_words(pattern: re.Pattern[str], hints: Sequence[str]) -> None:
    assert lacking([pattern], hints) is None


@pytest.mark.parametrize("facet", _HINTED, ids=[f.name for f in _HINTED])
def test_what_the_words_of_a_facet_find_has_one_of_its_hints(facet: Facet) -> None:
    """Either side of the number may tell it; where both do, together."""
    for ahead, behind in facet.frames:
        assert lacking([one for one in (ahead, "7", behind) if one is not None], facet.hints) is None


def test_what_may_deny_has_a_word_of_denial_or_ends_in_not() -> None:
    every, rest = denying._ANY.pattern, denying._ANY.pattern.replace(_ENDS_IN_NOT, "")
    assert len(rest) == len(every) - len(_ENDS_IN_NOT)
    assert lacking([re.compile(rest, denying._ANY.flags)], denying.DENIAL_WORDS) is None
