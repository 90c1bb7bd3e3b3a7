"""A further account of a contradiction has its own words for it, and not those of the second account."""

from __future__ import annotations

from sayso.compare.claims.drafts import contradicting
from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.states.opposed import opposed

from .told import story


def test_a_further_account_has_its_own_value() -> None:
    told = story(
        ("Morning Echo", "The airport at Corlen is open."),
        ("Evening Dispatch", "The airport at Corlen was closed on Monday."),
        ("Coast Radio", "The airport at Corlen has been shut."),
        published="2026-05-12",
    )
    reports = [m.report for m in told.members]
    (found,) = opposed(all_units_of(told), reports, lambda _a, _b: False)
    assert [value for _, value, _ in (*found.also, *found.too)] == ["has been shut"]
    draft = contradicting(found, reports)
    assert draft.verdict.values == ("is open", "was closed", "has been shut")
    marks = [m.of(reports[u.report].text) for u, own in zip(draft.units, draft.verdict.marks, strict=True) for m in own]
    assert marks == list(draft.verdict.values)
