"""One sum that reports have otherwise: a price, with its debt or without; what is owed; jobs that go."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days

REST = "Maja Orr, who heads the works council in Lorne, had met the Belmar managers and the mayor at the old Quarn rolling mill."


def of_number(*told: str, days: tuple[str, ...] = ("2026-07-01",) * 3) -> list[set[str | None]]:
    """The values of each claim of two numbers."""
    names = ("Ledger", "Desk", "Voice")
    made = over_days(*((day, name, f"{text} {REST}") for day, name, text in zip(days, names, told, strict=False)))
    return [{a.value for a in c.accounts} for c in next(compare([made])).claims if "number" in c.differs_in]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "Quarn Steel will sell its pipe arm to Belmar for 4.6 billion crowns.",
            "Quarn Steel will sell its pipe arm to Belmar in a deal worth 4.2 billion crowns including debt.",
            {"4.6 billion", "4.2 billion"},
        ),
        (
            "Belmar announced the deal, worth 4.2 billion crowns, on Monday.",
            "The deal, announced on Monday, is worth 4.6 billion crowns including debt.",
            {"4.2 billion", "4.6 billion"},
        ),
        (
            "Quarn has debts of 11 billion crowns.",
            "Quarn owes its banks 9.5 billion crowns, the union said.",
            {"11 billion", "9.5 billion"},
        ),
        (
            "Quarn Steel will cut 900 jobs at its two mills.",
            "The plan of Quarn Steel will destroy around 1,200 jobs, the union said.",
            {"900", "around 1,200"},
        ),
        (
            "The merger would cost up to 900 jobs, Quarn said.",
            "The merger would cost no fewer than 1,200 jobs, the union said.",
            {"up to 900", "no fewer than 1,200"},
        ),
    ],
)
def test_two_sums_of_one_thing_may_differ(one: str, other: str, values: set[str]) -> None:
    assert of_number(one, other) == [values]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Quarn Steel is to cut about 900 jobs.", "Quarn Steel will shed 912 jobs."),
        ("Shares in Quarn rose 8 per cent.", "Shares in Quarn rose by 8.1 per cent."),
        ("Belmar will pay more than four billion crowns for Quarn.", "Belmar will pay 4.2 billion crowns for Quarn."),
        ("Quarn has debts of 11 billion crowns.", "Quarn has sales of 9.5 billion crowns."),
        ("Quarn will cut 900 jobs in Lorne.", "Quarn will cut 400 jobs in Marr."),
        ("Quarn was sold for 4.6 billion crowns.", "Quarn had debts of 4.2 billion crowns."),
    ],
)
def test_rounded_sums_and_those_of_other_things_do_not(one: str, other: str) -> None:
    assert of_number(one, other) == []


def test_a_sum_that_went_up_and_down_again_did_not_grow() -> None:
    judge = "judge Vera Kint said"
    told = (
        f"Maas took 2.3 million crowns from a school fund, {judge}.",
        f"Maas had taken 2.7 million crowns from a school fund, {judge}.",
        "Maas took 2.3 million crowns from the school fund, the court found.",
    )
    assert of_number(*told, days=("2026-06-29", "2026-06-30", "2026-07-01")) == [{"2.3 million", "2.7 million"}]
