"""Not of one: what two want, do, own or plead, what a number was, what opposite steps and other days are is set apart."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim, TimelineEntry

from .told import over_days, story, told_otherwise

TERMS = "The harbour board, Oskel and Varn met in Tarn on Monday. The sale of the north pier remained a condition, the mayor said."


def apart(*texts: str) -> list[Claim]:
    told = story(*((f"Outlet {k}", text) for k, text in enumerate(texts)))
    return [c for c in next(compare([told])).claims if c.relation == "differ" and "polarity" in c.differs_in]


@pytest.mark.parametrize(
    "words",
    [
        "Oskel Lines says it accepts it. Varn Ferries says it does not.",
        "Oskel Lines said it supported the sale. Varn Ferries said it did not.",
    ],
)
def test_what_two_want_themselves_is_no_contradiction(words: str) -> None:
    assert not apart(f"{TERMS} {words}", f"{TERMS} Gulls followed the boats.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oskel Lines said it accepts the mayor's plan.", "Varn Ferries said it rejects the mayor's plan."),
        (
            '"I support the plan for the pier," the mayor, Jan Holt, said.',
            '"I do not support the plan for the pier," Ida Moll said.',
        ),
        ("Oskel Lines said it had signed the pact on the pier.", "Varn Ferries said it had not signed the pact on the pier."),
        ("Jan Holt said he had voted for the plan.", "Ida Moll said she had voted against the plan."),
    ],
)
def test_what_two_reports_have_of_two_themselves_is_none(one: str, other: str) -> None:
    assert not apart(f"{TERMS} {one}", f"{TERMS} {other}")


def test_what_one_says_was_done_and_another_says_was_not_is_one() -> None:
    words = "The ministry said the pier had been inspected. The operator said it had not."
    assert apart(f"{TERMS} {words}", f"{TERMS} Gulls followed the boats.")


AHEAD = "Reed is expected to give evidence next week, his lawyer told the judge. The case is about a ship's papers."


def test_what_another_did_is_not_what_one_is_to_do() -> None:
    spoke = "The port clerk Ida Moll, who has worked in Tarn for ten years, also gave evidence. The case is about a ship's papers."
    assert not [c for c in told_otherwise(("2026-03-02", AHEAD), ("2026-03-10", spoke)) if c.relation == "developed"]


def test_what_one_is_to_do_is_what_they_did() -> None:
    spoke = "Reed gave evidence on Monday. The case is about a ship's papers."
    assert [c for c in told_otherwise(("2026-03-02", AHEAD), ("2026-03-10", spoke)) if c.relation == "developed"]


WILL_OPEN = "The ministry said it would reopen the Tarn bridge only if the other side handed over the gunmen."


@pytest.mark.parametrize(("done", "came"), [("reopened to pedestrians on Friday", 0), ("reopened on Friday", 1)])
def test_what_hangs_on_something_has_not_come_in_part(done: str, came: int) -> None:
    told = told_otherwise(("2026-03-02", WILL_OPEN), ("2026-03-10", f"The Tarn bridge was {done}."))
    assert len([c for c in told if c.relation == "developed"]) == came


def test_two_accused_may_plead_otherwise() -> None:
    one = (
        "Anders Holt, the bank's founder, is on trial in Tarn over 2 million crowns. Holt has pleaded not guilty. "
        "His brother-in-law, Peter Rask, the company's only director, pleaded guilty in May and awaits sentence."
    )
    other = "Anders Holt is on trial in Tarn over 2 million crowns which he took from the bank. He has pleaded not guilty."
    assert not apart(one, other)


@pytest.mark.parametrize(("first", "then", "two"), [("Petra", "Norvik", True), ("Petra", "Petra", False)])
def test_two_by_name_each_have_their_own_staff(first: str, then: str, two: bool) -> None:
    merge = "The two yards in Tarn are to merge, the mayor said on Monday. The staff wait for news."
    one, other = f"{merge} {first} employs 620 people in Tarn.", f"{merge} {then} employs 900 people in Tarn."
    assert bool(told_otherwise(("2026-03-02", one), ("2026-03-02", other))) is not two


ASKED = "The regulator said it would clear the merger only if the lines gave up 24 berths in Tarn."


def test_what_a_number_was_is_told_beside_what_it_is() -> None:
    now = "The regulator now asks for 18 berths in Tarn instead of 24, its head said."
    (found,) = told_otherwise(("2026-03-02", ASKED), ("2026-03-10", now))
    assert found.relation == "developed"
    other = ASKED.replace("24", "36")
    assert not told_otherwise(("2026-03-02", other), ("2026-03-10", now))


def test_a_thing_of_a_year_is_none_of_now() -> None:
    search = "Police searched the office of the mayor of Tarn on Monday. "
    one = search + "A letter from the builder lay in the safe, the prosecutor, Anna Brill, said."
    other = search + "The mayor's lawyer told reporters that there was no letter."
    assert apart(one, other)
    assert not apart(one.replace("A letter from the builder", "A letter of 2017 from the builder"), other)


def test_ones_own_men_are_not_whoever_was_hurt() -> None:
    told = (
        "The Arden government said six were wounded in the exchange of fire at the Tarn bridge. "
        "Belmar said none of its own men was hurt."
    )
    assert not [c for c in told_otherwise(("2026-03-02", told), ("2026-03-02", "The Tarn bridge is shut.")) if c.differs_in]


def entries(*texts: tuple[str, str]) -> list[TimelineEntry]:
    told = over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(texts)))
    return list(next(compare([told])).timeline)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Talks on the merger of Oskel and Varn stalled this week.", "Oskel and Varn resumed their merger talks this week."),
        ("Rain in Tarn is forecast to ease on Sunday.", "Forecasters say the rain in Tarn is set to get heavier on Sunday."),
    ],
)
def test_opposite_steps_are_two_lines(one: str, other: str) -> None:
    found = entries(("2026-03-03", one), ("2026-03-05", other))
    assert found
    assert all(len(e.reports) == 1 for e in found)


def test_a_day_of_what_is_looked_into_is_not_that_of_the_inquiry() -> None:
    told = "Arden and Belmar agreed on Friday to let a joint panel investigate Tuesday's deadly shooting at the Tarn bridge."
    found = entries(("2026-11-13", told), ("2026-11-13", "The Tarn bridge is shut."))
    assert not [e for e in found if "investigate" in e.text and e.first is not None and e.first.day == 10]


def test_that_night_of_what_had_been_is_not_the_day_told_last() -> None:
    told = (
        "The two armies shot at each other on Tuesday.\n\nTalks ended on Friday.\n\n"
        "Belmar said its soldiers had entered the river that night to fetch a boat."
    )
    found = entries(("2026-11-13", told), ("2026-11-13", "The Tarn bridge is shut."))
    assert not [e for e in found if "entered" in e.text]


def test_how_the_sides_of_a_trial_talk_is_not_told_of_the_trial() -> None:
    told = (
        "Anders Holt is on trial in Tarn over fraud. The trial of Anders Holt resumes on Monday. The jury heard three witnesses. "
        "Holt pleaded not guilty. Separately, the bank and Holt have held talks over a civil claim. The talks, held in Orin and "
        "mediated by a retired judge, are continuing."
    )
    found = next(compare([story(("Herald", told), ("Post", told.replace("three", "four")))])).process
    assert found is not None
    assert (found.channel, found.place) == (None, "Tarn")
