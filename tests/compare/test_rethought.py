"""What one source says of a thing on two days, and not the same."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare
from sayso.model import Claim, Comparison

from .told import over_days

REST = "The hall stands in Tanner Street in Brennick. The mayor promised help for every family. Snow fell overnight."
HEATER = (
    "The fire may have been caused by a faulty paraffin heater, said the chief fire officer, Agnes Bohm.",
    "The fire began in the wiring of the hall and not at a heater, the chief fire officer, Agnes Bohm, said.",
)
SAFE = ("The mayor, Ulla Brenn, said the bridge was safe.", "The mayor, Ulla Brenn, said that the bridge was not safe.")


def compared(first: str, then: str) -> Comparison:
    told = over_days(("2026-03-06", "Echo", f"{first} {REST}"), ("2026-03-07", "Gazette", f"{then} {REST}"))
    (found,) = compare([told], CompareOptions(since="2026-03-07"))
    return found


def developed(first: str, then: str) -> list[Claim]:
    return [c for c in compared(first, then).claims if c.relation == "developed"]


@pytest.mark.parametrize(
    ("told", "values"),
    [
        (HEATER, ["a faulty paraffin heater", "not at a heater"]),
        (
            (
                "The crash was probably caused by ice on the rails, said the safety chief, Nora Lind.",
                "Nora Lind, the safety chief, said a broken rail and not ice had caused the crash.",
            ),
            ["ice", "not ice"],
        ),
        (
            (
                "The outbreak came from the well in Orin, the health officer, Piet Sand, said.",
                "Piet Sand, the health officer, said the outbreak had come from a dairy, not from the well.",
            ),
            ["well", "not from the well"],
        ),
        (SAFE, ["said", "denied"]),
        (
            (
                "Lena Crofter, the minister, said the outage had been caused by a storm.",
                "The minister, Lena Crofter, said the outage was caused by a software error.",
            ),
            ["a storm", "a software error"],
        ),
    ],
)
def test_one_source_thinks_anew(told: tuple[str, str], values: list[str]) -> None:
    (claim,) = developed(*told)
    assert [a.value for a in claim.accounts] == values


@pytest.mark.parametrize(
    "told",
    [
        (  # another speaker
            "Lena Crofter, the minister, said the outage had been caused by a storm.",
            "The governor, Tom Hale, said the outage was caused by a software error and not a storm.",
        ),
        (  # another thing
            "The fire began in the kitchen, said Agnes Bohm, the fire chief.",
            "Agnes Bohm, the fire chief, said the fire began in the kitchen and not at a heater.",
        ),
        (  # of something else
            "Agnes Bohm, the fire chief, said a heater had been found at the school.",
            "The rescue began on the roof and not at a heater, Agnes Bohm, the fire chief, said.",
        ),
    ],
)
def test_what_is_no_second_thought(told: tuple[str, str]) -> None:
    assert not developed(*told)


def test_what_moved() -> None:
    turned = [(c.before, c.after) for c in compared(*HEATER).changes if c.kind == "turned"]
    assert turned == [("a faulty paraffin heater", "not at a heater")]
    (change,) = [c for c in compared(*SAFE).changes if c.kind == "turned"]
    assert (change.before, change.after) == ("the bridge was safe", "the bridge was not safe")


def test_another_who_contradicts_comes_first() -> None:
    """Where somebody else says on the later day what one has taken back, the two contradict each other."""
    told = over_days(
        ("2026-03-06", "Echo", f"{SAFE[0]} {REST}"),
        ("2026-03-07", "Gazette", f"{SAFE[1]} {REST}"),
        ("2026-03-07", "Herald", f"The engineer, Tom Hale, said the bridge was safe. {REST}"),
    )
    (found,) = compare([told])
    (claim,) = [c for c in found.claims if {"said", "denied"} <= {a.value for a in c.accounts}]
    assert claim.relation == "differ"
