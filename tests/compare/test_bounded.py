"""A denial confined to an hour, a day or a number, and one that denies what another denies too."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.grounds.bounded import beyond

from .told import story

REST = "The harbour was calm in the evening. Gulls sat on the roofs of the market."
AN_HOUR = "The owner of the mill in Varn denied that it had opened any sluices before 3 a.m. on Tuesday."
A_YEAR = "The firm denied selling the mill before 2019."
A_SUM = "The firm denied paying Ada Hale more than 400 crowns."


def denied(one: str, other: str) -> bool:
    """Whether two reports are shown as one that says and one that denies."""
    (c,) = compare([story(("Echo", f"{one} {REST}"), ("Dispatch", f"{other} {REST}"))])
    return any({a.value for a in claim.accounts} >= {"said", "denied"} for claim in c.claims)


@pytest.mark.parametrize(
    ("told", "denial"),
    [
        ("The mill in Varn opened two sluices at 3 a.m. on Tuesday, Karl Renk said.", AN_HOUR),
        ("The mill in Varn opened the sluices, Edda Marsh said.", AN_HOUR),
        ("The mill in Varn opened the sluices at 4 a.m. on Tuesday, Edda Marsh said.", AN_HOUR),
        ("The firm sold the mill, Edda Marsh said.", A_YEAR),
        ("The firm sold the mill in 2021, Edda Marsh said.", A_YEAR),
        ("The firm paid Ada Hale 300 crowns, Edda Marsh said.", A_SUM),
    ],
)
def test_what_lies_beyond_what_is_denied_is_not(told: str, denial: str) -> None:
    assert not denied(told, denial)


@pytest.mark.parametrize(
    ("told", "denial"),
    [
        ("The mill in Varn opened two sluices at 1 a.m. on Tuesday, Karl Renk said.", AN_HOUR),
        ("Karl Renk said that the mill in Varn opened two sluices, and that it was done at 1 a.m. on Tuesday.", AN_HOUR),
        ("The mill in Varn opened the sluices before 3 a.m. on Tuesday, Edda Marsh said.", AN_HOUR),
        ("The mill in Varn opened the sluices, Edda Marsh said.", "The owner of the mill in Varn denied opening any sluices."),
        ("The firm sold the mill, Edda Marsh said.", "The firm denied selling the mill."),
        ("The firm paid Ada Hale 600 crowns, Edda Marsh said.", A_SUM),
    ],
)
def test_what_lies_within_it_is(told: str, denial: str) -> None:
    assert denied(told, denial)


def test_no_event_is_a_bound_nor_a_day_within_it() -> None:
    told = (
        "The firm sold the mill in 2017. The firm sold the mill in 2021. The firm knew of the crack. "
        "The firm did not sell the mill before 2019. The firm did not know of the crack before the collapse."
    )
    early, late, knew, not_sold, unknown = all_units_of(story(("Echo", told)))
    assert beyond(late, not_sold)
    assert not beyond(early, not_sold)
    assert not beyond(knew, unknown)


@pytest.mark.parametrize(
    "told", ["Not one siren sounded, survivors said.", "Not a single siren sounded, survivors said.", "Nobody heard the sirens."]
)
def test_two_who_both_deny_do_not_contradict_each_other(told: str) -> None:
    assert not denied(told, "The mayor, Edda Marsh, said the sirens had never sounded.")


def test_one_who_affirms_still_does() -> None:
    assert denied("The sirens sounded, survivors said.", "The mayor, Edda Marsh, said the sirens had never sounded.")
