"""What a newcomer found told of talks over a raid that was not so: deeds that are no step, a day that no words name, a state of
before, an order of events taken for a condition, a dead man who must act."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process
from sayso.model import Process

from .told import over_days

SIDES = (
    "Talks between Norland and Solvania on a truce are planned in Vestry, the mediator, Aino Brandt of the Kingdom of Varen, said. "
    "The truce would end a month of fighting between Norland and Solvania. Norland and Solvania resumed their talks on Monday."
)
THURSDAY = "2026-11-12"


def dealt(*told: tuple[str, str]) -> Process:
    """The process of reports by their days and words."""
    found = process(over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(told))))
    assert found is not None
    return found


def steps(words: str) -> list[tuple[str, str]]:
    """The steps of a report of a Thursday, each with its day."""
    return [(str(s.first), s.text) for s in dealt((THURSDAY, f"{SIDES} {words}")).steps]


@pytest.mark.parametrize(
    "words",
    [
        "About 20 fighters of Solvania's Ninth Border Brigade had been meeting in the grain hall, Norland said.",
        "Warplanes of Norland bombed a market in Solvania on Tuesday.",
        "Norland bombed the town of Hirgul in Solvania on Tuesday.",
        "Soldiers of Norland met villagers of Solvania on the bridge on Tuesday, the mayor said.",
    ],
)
def test_what_soldiers_and_warplanes_do_is_no_step_of_talks(words: str) -> None:
    told = " ".join(text for _, text in steps(words))
    assert not any(word in told for word in ("fighters", "bombed", "Soldiers"))


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("Norland's foreign minister met Solvania's envoy in Vestry on Tuesday.", "met Solvania's envoy"),
        ("Norland freed 20 soldiers of Solvania on Tuesday.", "freed 20 soldiers"),
        ("Soldiers of Norland released three prisoners of Solvania on Tuesday.", "released three prisoners"),
        ("Norland and Solvania broke off their talks on Tuesday.", "broke off their talks"),
    ],
)
def test_what_the_sides_do_in_the_talks_is_a_step(words: str, step: str) -> None:
    assert [day for day, text in steps(words) if step in text] == ["2026-11-10"]


def test_a_step_said_on_a_part_of_a_day_has_no_day() -> None:
    lead = "Norland had warned the town by leaflet on Wednesday evening."
    told = steps(f"{lead} Solvania said in the afternoon that it was suspending its part in the talks with Norland.")
    assert [day for day, text in told if "suspending" in text] == ["None"]


def test_a_step_said_on_a_day_has_it() -> None:
    told = steps("Solvania said on Tuesday that it was suspending its part in the talks with Norland.")
    assert [day for day, text in told if "suspending" in text] == ["2026-11-10"]
