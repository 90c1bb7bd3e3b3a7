"""The words that a rule looks for first stand in all that its pattern finds: else the rule would pass over what it is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sayso.compare.clauses import fractions, occasions
from sayso.compare.differ import accused, asides, causes, denying, fates, rethought, steps, unknown, votes, wholes
from sayso.compare.timeline.words import PUT_OFF, STEPS

_LOOKED_FOR = {
    "accusations": ([accused._ACCUSES], accused._WORDS),
    "that there was none": ([accused._NONE], accused._NONE_WORDS),
    "asides": ([asides._HINT], asides._WORDS),
    "causes": ([causes._BY], causes._HINTS),
    "fractions": ([fractions._FRACTION], fractions._HINTS),
    "how often": ([occasions._HOW_OFTEN], occasions._HINTS),
    "put off": ([PUT_OFF], (" off",)),
    "steps": (STEPS, steps._HINTS),
    "taken back": (rethought._NOT_IT, rethought._ANY),
    "all": (wholes._OF_ALL, wholes._ALL_WORDS),
    "some": (wholes._OF_SOME, wholes._SOME_WORDS),
    "unknown": ([unknown._UNKNOWN_OF_IT], unknown._HINTS),
    "votes": ([votes._VOTED], votes._WORDS),
    **{f"stage {s.hints}": ([s.words], s.hints) for course in fates._COURSES for s in course},
}
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


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_regex(denying._ANY))
def test_what_may_deny_has_a_word_of_denial_or_ends_in_not(text: str) -> None:
    assume(denying.may_deny(text) and not _ODD.search(text))
    ends = re.search(r"(?: not|n[’']t)\W*$", text, re.I) is not None
    assert ends or any(word in text.lower() for word in denying.DENIAL_WORDS)
