"""Another cause, or another date, of one thing is no agreement; and a number's difference has no account without it."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story

REST = (
    "The mayor, Ines Calder, has cancelled the spring parade.",
    "Herring was packed here for export until the cannery closed.",
    "A lawyer for the line asked for a week to answer.",
)


def claims(*texts: str) -> tuple[Claim, ...]:
    return next(compare([story(*((f"Outlet {n}", f"{text}\n\n{REST[n]}") for n, text in enumerate(texts)))])).claims


def together(found: tuple[Claim, ...]) -> list[Claim]:
    return [c for c in found if len({a.report for a in c.accounts}) > 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blast at the Lenn mill was caused by a leaking pipe, the fire chief said.",
         "The blast at the Lenn mill may have been caused by flour dust, police said."),
        ("The blackout in Orvik was triggered by a fallen mast, the grid operator said.",
         "The blackout in Orvik was triggered by a hacked relay, the minister said."),
        ("The delay of the Astby bridge was due to bad steel, the builder said.",
         "The delay of the Astby bridge was due to frost, the county said."),
    ],
)  # fmt: skip
def test_another_cause_is_no_agreement(one: str, other: str) -> None:
    found = together(claims(one, other))
    assert not any(c.relation == "agree" or c.differs_in == ("source",) for c in found)
    assert not any(c.sure for c in found if c.relation == "differ")


def test_the_same_cause_is_no_difference() -> None:
    found = together(
        claims(
            "The blast at the Lenn mill was caused by a leaking gas pipe, the fire chief said.",
            "The blast at the Lenn mill was caused by a leaking pipe, the fire chief said.",
        )
    )
    assert found
    assert not any("polarity" in c.differs_in for c in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [("on January 1", "on July 1 next year"), ("on 3 March", "on 12 April next year"), ("on Oct. 5", "on Nov. 5")],
)
def test_another_date_is_no_agreement(one: str, other: str) -> None:
    found = together(claims(f"The new toll law will take effect {one}.", f"The new toll law will take effect {other}."))
    assert found
    assert all("time" in c.differs_in for c in found)


@pytest.mark.parametrize("other", ["on 1 January", "on Jan. 1", "on January 1st"])
def test_the_same_date_written_otherwise_is_one(other: str) -> None:
    found = together(claims("The new toll law will take effect on January 1.", f"The new toll law will take effect {other}."))
    assert not any("time" in c.differs_in for c in found)


def test_an_account_without_number_or_verb_is_none_of_a_difference_in_numbers() -> None:
    texts = (
        "The hearing in the Lenn case on Tuesday lasted 6 hours.",
        "The hearing in the Lenn case on Tuesday lasted 9 hours, a clerk said.",
        "The judge will resume the hearing in the Lenn case on Tuesday.",
    )
    found = [c for c in claims(*texts) if "number" in c.differs_in]
    assert found
    assert all("resume" not in a.span.of(texts[int(a.report[1:])]) for c in found for a in c.accounts)
