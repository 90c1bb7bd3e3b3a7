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


@pytest.mark.parametrize(
    "words",
    [
        "Norland said not one prisoner would be freed until the bodies of hero pilots Jan Holt and Ivo Lem came home.",
        "Norland said not one prisoner would be freed until Jan Holt's body came home.",
        "Norland would not sign the truce until the names of Jan Holt and Ivo Lem were confirmed, it said.",
    ],
)
def test_whose_bodies_or_names_are_asked_for_does_not_act(words: str) -> None:
    assert [who for _, who in hangs(words)] == [None]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Norland said not one prisoner would be freed until Solvania brought the bodies of Jan Holt home.", "Solvania"),
        ("If a medical commission gives its consent, 26 sick prisoners are to cross the bridge.", "a medical commission"),
    ],
)
def test_who_does_it_acts(words: str, who: str) -> None:
    assert [who for _, who in hangs(words)] == [who]


def test_a_pronoun_that_may_be_a_namesake_holds_nothing() -> None:
    text = (
        f"{SIDES} Norland's army spokesman, Colonel Jan Holt, spoke of leaflets. Foreign Minister Ida Holt was angry. "
        "“We sat there,” she told the paper. Mrs Holt – no relation to the colonel – said the deal was not dead. "
        "But she repeated that not one prisoner would be freed until the guns fell silent."
    )
    assert [c.held_by for c in dealt((THURSDAY, text)).conditions] in ([None], ["Ida Holt"])


def met(needed: str, done: str) -> list[bool | None]:
    """Whether what a report of Thursday has as needed was done by what one of Sunday tells."""
    return [c.met for c in dealt((THURSDAY, f"{SIDES} {needed}"), ("2026-11-15", f"{SIDES} {done}")).conditions]


FLIGHTS = "Solvania said its delegation would not return to the table until Norland halted all flights over the valley."
REMAINS = "Norland wants the remains of two pilots shot down in September to be handed over before any prisoner crosses the border."


@pytest.mark.parametrize(
    ("needed", "done"),
    [
        (FLIGHTS, "It was cleared on Saturday evening, when Norland began a pause of 72 hours in all flights over the valley."),
        (FLIGHTS, "Norland has halted all flights over the valley."),
        (REMAINS, "Earlier on Saturday the remains of the two pilots were handed over at the embassy, Aino Brandt said."),
    ],
)
def test_what_was_done_in_other_words_is_met(needed: str, done: str) -> None:
    assert met(needed, done) == [True]


@pytest.mark.parametrize(
    ("needed", "done"),
    [
        (FLIGHTS, "Norland began a pause in flights over the coast."),
        (FLIGHTS, "Norland will begin a pause in all flights over the valley, Aino Brandt said."),
        (FLIGHTS, "Norland began all flights over the valley again after a pause."),
        (REMAINS, "The two pilots were shot down over the valley, the army said."),
        (REMAINS, "The remains of the two pilots are to be handed over on Tuesday."),
    ],
)
def test_what_was_not_done_is_not_met(needed: str, done: str) -> None:
    assert met(needed, done) == [None]


@pytest.mark.parametrize(
    "words",
    [
        "The talks, in which Varen is acting as go-between, resumed on Monday in the Varenish lakeside town of Lehtiranta.",
        "The foreign ministry said that both delegations would be back in Lehtiranta on Monday.",
    ],
)
def test_the_town_where_they_talk_is_the_place(words: str) -> None:
    text = f"{SIDES.replace(' are planned in Vestry', ' are planned')} {words} The weather in Lehtiranta is fine."
    assert dealt((THURSDAY, text)).place == "Lehtiranta"


def test_where_one_delegation_goes_home_to_is_no_place() -> None:
    text = f"{SIDES.replace(' are planned in Vestry', ' are planned')} Norland's delegation is back in Lehtiranta."
    assert dealt((THURSDAY, text)).place is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("No date has been fixed for new talks.", "paused"),
        ("No new talks are planned, Aino Brandt said.", "paused"),
        ("Norland and Solvania have agreed to take up their indirect talks on an exchange of prisoners again.", "open"),
        ("New talks are planned for Friday, Aino Brandt said.", "open"),
    ],
)
def test_whether_they_will_talk_again_is_how_it_stands(words: str, value: str) -> None:
    assert [s.split(":")[0] for s in standing(words)] == [value]


def test_what_a_picket_steward_sets_his_union_holds() -> None:
    text = (
        "Dockers of the Harbour Workers' Union are on strike at Nordfrys Terminals. Talks between the Harbour Workers' Union and "
        "Nordfrys Terminals broke down on Tuesday. The strike began on Monday. Picket steward Pavel Orm was at the gate. Orm said "
        "the pickets would stay where they were unless the strike committee told them otherwise."
    )
    (told,) = dealt((THURSDAY, text)).conditions
    assert (told.held_by, told.must_act) == ("Harbour Workers' Union", "the strike committee")


@pytest.mark.parametrize(
    "words",
    [
        "Norland called on Solvania to resume talks on Tuesday.",
        "The families want the talks to continue.",
        "The families demanded that the talks resume at once.",
        "Norland may suspend the talks, its president, Ida Holt, said on Tuesday.",
        "The talks could collapse, a diplomat said.",
    ],
)
def test_what_is_asked_for_or_may_come_is_no_state(words: str) -> None:
    assert standing(words) == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Norland could not continue to negotiate, its president, Ida Holt, said on Tuesday.", "paused"),
        ("The talks collapsed on Tuesday, and the fighting may begin again.", "ended"),
        ("The two sides want peace, and the talks continue.", "open"),
    ],
)
def test_what_is_so_is_a_state_beside_a_wish(words: str, value: str) -> None:
    assert [s.split(":")[0] for s in standing(words)] == [value]


@pytest.mark.parametrize(
    "words",
    [
        "Norland would not say when Solvania's prisoners would be freed.",
        "Aino Brandt declined to say when Norland's prisoners would return to Solvania.",
    ],
)
def test_what_nobody_would_say_is_no_condition(words: str) -> None:
    assert hangs(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Norland's ambassador returned to Vestry from Solvania on Tuesday after a holiday.",
        "Solvania's president returned from talks in Oslo on Tuesday.",
        "Norland's king opened the winter games in Vestry, Solvania, on Tuesday.",
    ],
)
def test_who_came_back_or_opened_games_took_no_step(words: str) -> None:
    assert not [text for _, text in steps(words) if "returned" in text or "games" in text]


@pytest.mark.parametrize(
    "words",
    [
        "Norland returned 20 prisoners to Solvania on Tuesday.",
        "Norland's delegation returned to the talks with Solvania on Tuesday.",
    ],
)
def test_what_was_given_back_or_who_came_back_to_the_talks_is_a_step(words: str) -> None:
    assert [day for day, text in steps(words) if "returned" in text] == ["2026-11-10"]


def test_what_the_go_between_asks_of_both_is_met_when_both_do_it() -> None:
    asked = "Brandt has asked both governments to confirm the names in writing."
    needed = f"Aino Brandt, who mediates between Norland and Solvania, was hopeful. {asked}"
    assert hangs(needed) == [("both governments to confirm the names in writing", "both governments")]
    assert met(needed, "“Both sides have now confirmed the names in writing,” Aino Brandt said.") == [True]
    assert met(needed, "“Neither side has confirmed the names in writing,” Aino Brandt said.") == [None]


@pytest.mark.parametrize(
    "words",
    [
        "Brandt has asked both governments to come to Vestry on Friday.",
        "A reporter asked both governments to explain the delay.",
    ],
)
def test_an_invitation_or_a_strangers_question_hangs_nothing_on_it(words: str) -> None:
    assert hangs(words) == []


def test_how_a_thing_is_to_be_done_between_commas_does_not_end_it() -> None:
    words = "Norland said it would not sign the truce until Solvania withdrew, in writing, its claim to the valley."
    assert hangs(words) == [("until Solvania withdrew, in writing, its claim to the valley", "Solvania")]


@pytest.mark.parametrize(
    "words",
    [
        "Norland's army said it would suspend its exercises throughout the negotiations.",
        "Ida Holt said the path to dialogue would open by itself.",
        "Solvania seeks to revive the old accord that was signed in Oslo.",
    ],
)
def test_what_goes_on_beside_or_was_of_old_is_no_state(words: str) -> None:
    assert standing(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Norland would not sign the truce even if Solvania freed its prisoners, Ida Holt said.",
        "No fighters were released in return for the prisoners of Norland, the army said.",
    ],
)
def test_what_is_so_anyway_hangs_on_nothing(words: str) -> None:
    assert hangs(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Norland released a video of the prisoners on Tuesday.",
        "Norland's king met the king of Halland in Oslo on Tuesday.",
    ],
)
def test_a_film_or_a_meeting_with_others_is_no_step(words: str) -> None:
    assert not [text for _, text in steps(words) if "video" in text or "Halland" in text]


@pytest.mark.parametrize(
    "words",
    [
        "The envoys left before Norland announced that it was suspending its part.",
        "Norland stormed out of the talks on Tuesday.",
    ],
)
def test_who_suspends_his_part_or_storms_out_has_paused_the_talks(words: str) -> None:
    assert [s.split(":")[0] for s in standing(words)] == ["paused"]


def test_who_suspends_his_part_in_something_else_has_not() -> None:
    assert standing("Norland suspended its part in the games on Tuesday.") == []


def test_those_bargained_over_who_are_to_go_home_are_a_step_ahead() -> None:
    told = steps("26 sick and wounded prisoners are to cross the Sangi bridge on Saturday, Aino Brandt said.")
    assert [day for day, text in told if "are to cross" in text] == ["2026-11-14"]
    assert not [text for _, text in steps("Prisoners in Oslo will get a library on Saturday.") if "library" in text]
