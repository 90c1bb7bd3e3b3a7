"""The words that a rule looks for first stand in all that its pattern finds: else the rule would pass over what it is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

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
_ODD = re.compile("[ſKİ]")  # letters that are others in another case


@pytest.mark.parametrize(("pattern", "hints"), _CASES)
def test_what_a_pattern_finds_has_one_of_its_words(pattern: re.Pattern[str], hints: Sequence[str]) -> None:
    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(pattern))
    def stands_in(text: str) -> None:
        found = pattern.search(text)
        assume(found is not None and not _ODD.search(text))
        assert any(hint in text.lower() for hint in hints)

    stands_in()


@pytest.mark.parametrize("facet", _HINTED, ids=[f.name for f in _HINTED])
def test_what_the_words_of_a_facet_find_has_one_of_its_hints(facet: Facet) -> None:
    """Either side of the number may tell it; where both do, together."""
    for ahead, behind in facet.frames:

        @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
        @given(st.from_regex(ahead) if ahead else st.just(""), st.from_regex(behind) if behind else st.just(""))
        def stands_in(before: str, after: str) -> None:
            assume(ahead is None or ahead.search(before) is not None)  # noqa: B023
            assume(behind is None or behind.match(after) is not None)  # noqa: B023
            text = f"{before}7{after}"
            assume(not _ODD.search(text))
            assert any(hint in text.lower() for hint in facet.hints)

        stands_in()


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_regex(denying._ANY))
def test_what_may_deny_has_a_word_of_denial_or_ends_in_not(text: str) -> None:
    assume(denying.may_deny(text) and not _ODD.search(text))
    ends = re.search(r"(?: not|n[’']t)\W*$", text, re.I) is not None
    assert ends or any(word in text.lower() for word in denying.DENIAL_WORDS)
