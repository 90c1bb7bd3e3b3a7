"""What a clause denies in giving another value is not what it says: "in February, not in October"."""

from __future__ import annotations

import pytest

from sayso.compare import check, compare
from sayso.compare.clauses.instead import given
from sayso.export.labels import section_of
from sayso.model import Comparison

from .told import over_days


def compared(one: str, other: str) -> Comparison:
    return next(compare([over_days(("2026-04-14", "Vale Post", one), ("2026-04-14", "Lorne Echo", other))]))


def said(text: str) -> list[tuple[str, ...]]:
    """The days and numbers of each clause, as it gives them."""
    member = over_days(("2026-04-14", "Vale Post", text)).members[0]
    times = member.reading.times
    clauses = [given(c, text, times) for c in member.reading.clauses]
    return [
        tuple(words)
        for c in clauses
        if (words := [*(times[k].span.of(text) for k in c.times), *(q.span.of(text) for q in c.quantities)])
    ]


SET_AGAINST = [
    (
        "The lift had last been oiled in October, the hotel's owner, Pia Lund, said.",
        "The lift had last been oiled in February, not in October, the engineer, Tove Skar, said.",
        {"October", "February"},
    ),
    (
        "The quay was closed in March because of rust, the mayor, Ada Lunt, said.",
        "The quay was closed in January rather than in March because of rust, the engineer, Ove Brandt, said.",
        {"March", "January"},
    ),
    (
        "The trial of the ferry owner will begin in May, the clerk, Ada Lunt, said.",
        "The trial of the ferry owner will begin not in May but in June, the judge, Ove Brandt, said.",
        {"May", "June"},
    ),
    (
        "The fire destroyed 12 houses in Orrel, the mayor, Ada Lunt, said.",
        "The fire destroyed 15 houses in Orrel, not 12, the fire chief, Ove Brandt, said.",
        {"12", "15"},
    ),
]


@pytest.mark.parametrize(("one", "other", "values"), SET_AGAINST)
def test_what_is_given_instead_is_set_against_it(one: str, other: str, values: set[str]) -> None:
    claims = compared(one, other).claims
    assert [section_of(c) for c in claims if {a.value for a in c.accounts} == values] == ["may_differ"]
    assert not any(section_of(c) == "agree" for c in claims)


@pytest.mark.parametrize(("one", "other", "values"), SET_AGAINST[:3])
def test_the_timeline_has_each_day_from_who_gives_it(one: str, other: str, values: set[str]) -> None:
    assert [e.reports for e in compared(one, other).timeline if e.first] in ([("r0",), ("r1",)], [("r1",), ("r0",)])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The lift was oiled in May, not in June.", [("May",)]),
        ("The lift was not oiled in May.", [("May",)]),  # nothing is given instead
        ("The shop opens on Saturday and on Sunday.", [("Saturday", "Sunday")]),
        ("The shop opens on Saturday, not only on Sunday.", [("Saturday", "Sunday")]),
        ("The council met in May, not to vote on it.", [("May",)]),
        ("The storm sank 15 boats, not 12.", [("15",)]),
    ],
)
def test_what_a_clause_gives(text: str, values: list[tuple[str, ...]]) -> None:
    assert said(text) == values


@pytest.mark.parametrize(("month", "verdict"), [("October", "differently"), ("February", "reported")])
def test_a_day_put_into_the_mouth_of_who_denies_it_is_found(month: str, verdict: str) -> None:
    text = f"Tove Skar, the engineer, said the lift had last been oiled in {month}."
    told = over_days(
        *(("2026-04-14", outlet, text) for outlet, text in zip(("Vale Post", "Echo"), SET_AGAINST[0][:2], strict=True))
    )
    found = check(over_days(("2026-04-14", "text", text)).members[0].reading, told)
    assert [f.verdict for f in found.findings if f.kind == "day"] == [verdict]
