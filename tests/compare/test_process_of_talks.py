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


def states(*told: tuple[str, str]) -> list[str]:
    """How it stands, by the words that say so."""
    found = dealt(*told)
    texts = {f"r{k}": text for k, (_, text) in enumerate(told)}
    return [f"{s.value}: {s.span.of(texts[s.report])}" for s in found.state]


PAST = "Norland and Solvania resumed their talks on Monday."


def standing(words: str) -> list[str]:
    """How it stands by a report that says so in these words alone, beside another's that say it too."""
    return [s for s in states((THURSDAY, SIDES), (THURSDAY, f"{SIDES.replace(PAST, '')} {words}")) if PAST[:-1] not in s]


@pytest.mark.parametrize(
    "words",
    [
        "The round of talks that was interrupted by the raid had opened on Tuesday.",
        "The talks between Norland and Solvania had begun on Tuesday, two days before the raid.",
        "Pavel Orm, whose son is a prisoner, said the talks in Vestry should go on at any cost.",
        "The talks must go on, Pavel Orm said.",
    ],
)
def test_what_had_begun_and_what_is_wished_is_no_state_of_now(words: str) -> None:
    assert standing(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The talks go on in Vestry, Aino Brandt said.",
        "The talks between Norland and Solvania began on Tuesday.",
        "Aino Brandt said that the talks had resumed in Vestry.",
    ],
)
def test_what_goes_on_is_open(words: str) -> None:
    assert [s.split(":")[0] for s in standing(words)] == ["open"]


def hangs(words: str) -> list[tuple[str, str | None]]:
    """What the process of a report hangs on, each with who must act."""
    text = f"{SIDES} {words}"
    return [(c.needs.of(text), c.must_act) for c in dealt((THURSDAY, text)).conditions]


@pytest.mark.parametrize(
    "words",
    [
        "Our negotiators packed their bags only after Solvania had broken off the talks, Norland's minister, Ida Holt, insisted.",
        "Norland's negotiators left only after Solvania had broken off the talks.",
        "Only after Solvania had broken off the talks did Norland's negotiators leave.",
        "The truce was signed only when Norland had freed the last prisoner.",
    ],
)
def test_in_which_order_it_went_is_no_condition(words: str) -> None:
    assert hangs(words) == []


@pytest.mark.parametrize(
    ("words", "needs"),
    [
        ("Norland would sign the truce only after Solvania had freed its prisoners, Holt said.", "only after Solvania had freed"),
        ("The truce takes effect only when both have signed it.", "only when both have signed it"),
        ("Norland said it would return to the talks only after Solvania halted its flights.", "only after Solvania halted"),
    ],
)
def test_what_is_to_come_after_it_hangs_on_it(words: str, needs: str) -> None:
    assert [told for told, _ in hangs(words) if told.startswith(needs)]
