"""Words that exclude each other, and doubts: where nearly all is alike, what is not may be all that matters."""

from __future__ import annotations

import pytest

from .test_phases import compared, on

OPPOSED = [
    (
        "Spending on the Tern hospital will rise by 5 million crowns.",
        "Spending on the Tern hospital will fall by 5 million crowns.",
    ),
    ("The council approved the sale of the Tern quay.", "The council rejected the sale of the Tern quay."),
    ("Two men were arrested before the meeting in Tern.", "Two men were arrested after the meeting in Tern."),
    (
        "The nurses’ union supports the plan to close the Tern hospital.",
        "The nurses’ union opposes the plan to close the Tern hospital.",
    ),
    ("The town of Tern borrowed 2 million crowns from the county.", "The town of Tern lent 2 million crowns to the county."),
]


@pytest.mark.parametrize(("first", "second"), OPPOSED)
def test_opposed_words_may_be_a_contradiction(first: str, second: str) -> None:
    (claim,) = on(compared(first, second), "Tern")
    assert (claim.relation, claim.differs_in) == ("differ", ("polarity",))
    assert claim.sure == ("approved" in first)  # decided once, in words that are otherwise the same


@pytest.mark.parametrize(("first", "second"), OPPOSED)
def test_who_says_the_same_agrees(first: str, second: str) -> None:
    for text in (first, second):
        assert [(c.relation, c.sure) for c in on(compared(text, text), "Tern")] == [("agree", True)]


def test_bounds_that_exclude_each_other_differ() -> None:
    few, many = "Fewer than 200 people marched in Tern on Sunday.", "More than 200 people marched in Tern on Sunday."
    assert [c.differs_in for c in on(compared(few, many), "Tern")] == [("number",)]


def test_bounds_that_overlap_agree() -> None:
    some, many = (
        "Nearly 80 per cent of the Tern crews voted to strike.",
        "More than three quarters of the Tern crews voted to strike.",
    )
    assert [c.relation for c in on(compared(some, many), "Tern")] == ["agree"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The chief of police in Tern was dismissed on Monday.", "The chief of police in Tern resigned on Monday."),
        ("Forty houses were destroyed by the flood in Sarn.", "Forty houses were destroyed by the flood in Brede."),
    ],
)
def test_where_the_verb_or_the_place_parts_them_nothing_is_sure(first: str, second: str) -> None:
    found = compared(first, second)
    assert not [c for word in ("police", "houses") for c in on(found, word) if c.relation == "agree" and c.sure]


def test_a_condition_is_contradicted_by_nobody() -> None:
    first = "Vorland would withdraw its troops once the Front had freed its hostages, the general said."
    found = on(compared(first, "The Front had not freed its hostages, the general said."), "hostages")
    assert not [c for c in found if "polarity" in c.differs_in]


def test_what_is_due_is_not_contradicted_by_what_is_not_done_yet() -> None:
    found = on(compared("The company must publish the report by 31 March.", "The report has not yet been published."), "report")
    assert not [c for c in found if "polarity" in c.differs_in]


def test_those_who_are_missing_grow_fewer() -> None:
    first, second = "Seventeen miners were missing after the blast in Tern.", "Six miners were missing after the blast in Tern."
    assert [c.relation for c in on(compared(first, second), "missing")] == ["developed"]


def test_a_denial_is_not_explained_by_what_has_come() -> None:
    first, second = "The army will send 200 soldiers to Tern.", "The army would send no soldiers to Tern."
    assert [c.differs_in for c in on(compared(first, second), "soldiers")] == [("polarity",)]


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "Four people were killed when the ferry Solveig sank off Tern.",
            "The death toll in the sinking of the ferry Solveig off Tern rose to eleven on Friday.",
            ["Four", "eleven"],
        ),
        (
            "Seven miners died in the blast in Tern.",
            "Eleven miners are now known to have died in the blast in Tern.",
            ["Seven", "Eleven"],
        ),
        (
            "Four people were injured in the blast in Tern.",
            "The number of injured in the blast in Tern rose to 31.",
            ["Four", "31"],
        ),
    ],
)
def test_a_toll_is_of_the_dead_or_the_hurt(first: str, second: str, values: list[str]) -> None:
    (claim,) = [c for c in compared(first, second).claims if c.relation == "developed"]
    assert [a.value for a in claim.accounts] == values


def test_what_had_been_said_before_is_no_toll_of_today() -> None:
    first = "Seven miners died in the blast in Tern, police said."
    second = "The operator had said on Monday that three miners died in the blast in Tern."
    assert not [c for c in on(compared(first, second), "miners") if "number" in c.differs_in or c.relation == "developed"]


def test_what_did_not_fall_and_what_rose_are_no_contradiction() -> None:
    found = on(compared("Bread prices in Tern did not fall in February.", "Bread prices in Tern rose in February."), "Bread")
    assert not [c for c in found if set(c.differs_in) & {"polarity"} and {a.value for a in c.accounts} >= {"fall", "rise"}]


def test_a_not_that_denies_a_thing_denies_no_clause() -> None:
    first, second = "The money for Tern was paid in March 2023.", "The money for Tern was paid in March 2019, not March 2023."
    assert not [c for c in on(compared(first, second), "money") if "polarity" in c.differs_in]
