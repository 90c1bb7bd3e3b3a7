"""Parts of words that a pattern can't do without: no text that it matches may lack them, whatever the pattern."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.sought import Sought
from sayso.compare.differ.days.when_table import KINDS
from sayso.compare.differ.states.opposed_table import MATTERS
from sayso.compare.process.patterns import PATTERNS

from .lacking import lacking

TABLES = {
    "days": [k.words for k in KINDS],
    "process": [p.regex for p in PATTERNS],
    "states": [w.words for m in MATTERS for _, wordings in m.sides for w in wordings],
}


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


@pytest.mark.parametrize("table", TABLES)
def test_no_text_that_a_pattern_matches_is_passed_over(table: str) -> None:
    assert [(s.source, text) for s in TABLES[table] if s.needles and (text := lacking([s.pattern], s.needles)) is not None] == []


def test_nearly_every_pattern_of_the_tables_has_some() -> None:
    assert sum(not s.needles for table in TABLES.values() for s in table) <= 5
