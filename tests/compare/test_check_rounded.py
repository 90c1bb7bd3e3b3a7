"""Numbers of the checked text that a round one of the reports may stand for, or stands for something else."""

from __future__ import annotations

import pytest

from .test_check_right import checked
from .told import story

FLOOD = (
    "The flood damaged some 200 barns in the valley on Sunday, killing at least five people and injuring 70, the fire service said."
)
UNION = '"I have talked to thirty women and not one of them saw the flood come," said Rike Bolt, the union secretary.'


def numbers(text: str, *reports: str) -> list[tuple[str, str]]:
    """What becomes of the numbers of a text, held against some reports."""
    told = story(*((f"Outlet {n}", report) for n, report in enumerate(reports)))
    return [(f.span.of(text), f.verdict) for f in checked(text, told).findings if f.kind == "number"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("About 29 people were hurt in the flood.", "29"),
        ("Some 29 people were injured in the flood.", "29"),
        ("About 30 people were hurt in the flood.", "30"),
        ("The flood damaged 225 barns.", "225"),
        ("The flood damaged about 225 barns in the valley.", "225"),
    ],
)
def test_a_rounded_number_of_another_deed_and_a_finer_one_than_the_reports_are_none_of_theirs(text: str, number: str) -> None:
    assert numbers(text, FLOOD, UNION) == [(number, "differently")]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("The flood damaged some 200 barns.", "The flood damaged 225 barns in the valley on Sunday, the fire service said."),
        ("The flood damaged about 200 barns.", "The flood damaged 208 barns in the valley on Sunday, the fire service said."),
        ("The flood damaged 208 barns.", "The flood damaged about 200 barns in the valley on Sunday, the fire service said."),
        (
            "The flood damaged 225 barns.",
            "The flood damaged more than 200 barns in the valley. Some 225 barns were damaged, it said.",
        ),
        ("About 30 people were hurt in the flood.", "The flood hurt 29 people in the valley on Sunday, the fire service said."),
        ("Some 30 people were hurt.", "Aid workers counted 29 people who were hurt in the flood on Sunday."),
    ],
)
def test_rounding_is_no_other_number(text: str, report: str) -> None:
    assert all(verdict == "reported" for _, verdict in numbers(text, report))


PRICE = "Tarn Mining will pay 3.1 billion crowns for Ostry Copper, its older rival, after weeks of talks."
FEE = "If the court forbids it, Tarn must pay Ostry a fee of 80 million crowns."


@pytest.mark.parametrize(
    "text",
    [
        "Tarn pays 3.1 billion crowns.",
        "Tarn will pay 3.1 billion crowns for Ostry Copper.",
        "Tarn Mining will pay 3.1 billion crowns for Ostry Copper.",
        "Tarn must pay Ostry a fee of 80 million crowns if the court forbids it.",
    ],
)
def test_who_pays_two_sums_is_called_by_a_longer_name_for_one(text: str) -> None:
    assert [verdict for _, verdict in numbers(text, f"{PRICE} {FEE}")] == ["reported"]


def test_a_sum_that_nobody_pays_is_none_of_the_reports() -> None:
    assert numbers("Tarn will pay 3.6 billion crowns for Ostry Copper.", f"{PRICE} {FEE}") == [("3.6 billion", "differently")]


def test_the_two_reports_are_no_number_of_a_report() -> None:
    assert numbers("The two reports give different days for the vote.", FLOOD, UNION) == []


THEY = "The drivers will be offered a new contract. They are to vote on the contract on 3 May."
WHEN = "The contract will be in force when drivers vote on 17 May."


def found(text: str, *reports: str) -> dict[str, str]:
    """What becomes of the day and the claim of a text."""
    told = story(*((f"Outlet {n}", report) for n, report in enumerate(reports)))
    return {f.kind: f.verdict for f in checked(text, told).findings if f.kind in ("day", "claim")}


def test_who_does_it_is_whom_the_sentence_before_is_about() -> None:
    assert found("Drivers vote on 3 May.", THEY) == {"day": "reported", "claim": "carried"}
    assert found("Drivers vote on 3 May.", THEY.replace("The drivers", "The owners"), WHEN)["day"] == "differently"
    assert found("Drivers vote on 4 May.", THEY, WHEN)["day"] == "differently"


def test_a_day_that_one_report_has_and_another_has_otherwise_is_disputed() -> None:
    text = "Drivers vote on 3 May."
    told = checked(text, story(("Osk Post", THEY), ("Courier", WHEN)))
    day = next(f for f in told.findings if f.kind == "day")
    assert (day.verdict, day.fails, day.why) == ("disputed", False, "as Osk Post, but 17 May (Courier)")


@pytest.mark.parametrize(
    "other",
    [
        "The contract will be in force when the owners vote on 17 May.",  # others vote
        "The drivers will strike on 17 May.",  # another deed
        "The drivers are to vote on the contract on 3 May and again on 17 May.",
        "The drivers do not vote on 17 May.",
        "The drivers vote in May.",
    ],
)
def test_another_day_of_another_deed_disputes_nothing(other: str) -> None:
    assert found("Drivers vote on 3 May.", THEY, other)["day"] == "reported"
