"""Parts of words that a pattern can't do without: no text that it matches may lack them, whatever the pattern."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.compare.clauses.sought import Sought
from sayso.compare.differ.days.when_table import KINDS
from sayso.compare.differ.states.opposed_table import MATTERS
from sayso.compare.process.patterns import PATTERNS

TABLES = [
    *(k.words for k in KINDS),
    *(p.regex for p in PATTERNS),
    *(w.words for m in MATTERS for _, wordings in m.sides for w in wordings),
]


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        (r"\b(?:trial|hearing)s? (?:will )?resumes?\b", ("resume",)),
        (r"\bstrikes?\b", ("strike",)),
        (r"(?:open|shut)(?: again)?", ("open", "shut")),
        (r"\w+ing", ("ing",)),
        (r"a?b?", ()),
        (r"(?:vote|\w+)", ()),
    ],
)
def test_what_a_pattern_asks_for(pattern: str, parts: tuple[str, ...]) -> None:
    assert Sought(pattern).needles == parts


@given(st.sampled_from(TABLES), st.data())
def test_no_text_that_a_pattern_matches_is_passed_over(sought: Sought, data: st.DataObject) -> None:
    told = data.draw(st.from_regex(sought.pattern))
    assert sought.may_be_in(told.lower())


def test_nearly_every_pattern_of_the_tables_has_some() -> None:
    assert sum(not s.needles for s in TABLES) <= 5
