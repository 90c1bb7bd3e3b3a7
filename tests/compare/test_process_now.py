"""How a process stands now, by the report's own present: a refusal in principle is no pause, what was said on an earlier day is
not how it stands, and one report's "accepted" beside others' "not signed" is disputed. And what a side demands first, who stands
trial, where and through what they talk."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process
from sayso.model import Process

from .told import over_days

SIDES = (
    "Talks between Norland and Solvania on a truce are planned in Vestry, the mediator, Aino Brandt of the Kingdom of Varen, said. "
    "The truce would end a month of fighting between Norland and Solvania. Norland and Solvania have each named negotiators."
)


def dealt(*told: tuple[str, str]) -> Process | None:
    """The process of reports by their days and words."""
    return process(over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(told))))


def stands(*told: tuple[str, str]) -> list[str]:
    """How it stands by each report that has it otherwise than open."""
    found = dealt(*told)
    state = found.state if found else ()
    return [f"{s.report} {s.value}{' disputed' if s.disputed else ''}" for s in state if s.value != "open"]


def opens(*told: tuple[str, str]) -> list[str]:
    found = dealt(*told)
    return [f"{s.report} {s.value}" for s in found.state] if found else []


@pytest.mark.parametrize(
    "words",
    [
        "“We will not negotiate while shells fall on our towns,” said Norland's president, Ida Holt.",
        "Norland's president, Ida Holt, said her country would not negotiate with murderers.",
        "“You cannot negotiate with people who shell hospitals,” Holt said in an address.",
        "Norland does not negotiate under threat, said its president, Ida Holt.",
        "Holt said that Norland could not negotiate with a knife at its throat.",
        "“We do not negotiate with blackmailers, and we will not negotiate on our border,” Holt told parliament.",
    ],
)
def test_a_refusal_in_principle_is_no_pause(words: str) -> None:
    assert stands(("2026-03-03", f"{SIDES} {words}")) == []


@pytest.mark.parametrize(
    "words",
    [
        "Norland will no longer negotiate with Solvania, its president, Ida Holt, said on Tuesday.",
        "Varen said it could not continue to mediate between Norland and Solvania.",
        "Norland has suspended its talks with Solvania, its president, Ida Holt, said on Tuesday.",
        "The negotiations between Norland and Solvania were put on hold on Tuesday.",
        "Varen said on Tuesday that it cannot mediate any longer between Norland and Solvania.",
    ],
)
def test_who_stops_what_was_begun_pauses_it(words: str) -> None:
    assert stands(("2026-03-03", f"{SIDES} {words}")) == ["r0 paused"]


@pytest.mark.parametrize(
    "words",
    [
        "The delegations sat together for six hours on Thursday. The talks go on on Friday, Brandt said. "
        "Norland had suspended the talks on Tuesday, and its president had said that day that they were over.",
        "The talks were “hard, but not hopeless”, Brandt said, and would go on on Friday. “The talks are suspended,” Norland's "
        "foreign minister, Ulf Dahlin, had said on Tuesday.",
        "The negotiators are sitting in two houses by the lake. On Monday Norland's foreign minister, Ulf Dahlin, had said that "
        "the talks were suspended. The talks continue on Friday.",
        "The talks resumed on Thursday. “The talks are on hold,” Ulf Dahlin had told reporters two days earlier.",
        "The talks resumed on Thursday, two days after Norland had put them on hold. It had suspended the negotiations after a "
        "shell hit a school.",
    ],
)
def test_what_was_said_on_an_earlier_day_is_not_how_it_stands(words: str) -> None:
    assert opens(("2026-03-05", f"{SIDES} {words}")) == ["r0 open"]


@pytest.mark.parametrize(
    "words",
    [
        "Talks between Norland and Solvania broke down on Tuesday and the fighting will go on, Norland's president said.",
        "Talks between Norland and Solvania collapsed. The blockade will continue, Solvania's president said.",
    ],
)
def test_what_goes_on_beside_them_opens_no_talks(words: str) -> None:
    assert opens(("2026-03-03", f"{SIDES} {words}")) == ["r0 ended"]


def test_what_stood_before_and_has_not_moved_stands() -> None:
    """The report's own newest moment, though it is told with "had": nothing newer is told."""
    words = "The streets were quiet on Thursday. Norland had suspended the talks on Wednesday after a shell hit a school."
    assert opens(("2026-03-05", f"{SIDES} {words}")) == ["r0 paused"]


ACCEPTED = "Solvania has accepted the ceasefire plan of Varen, and the guns will fall silent within days."


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-03-03", "Solvania was still studying the plan and had not answered it, its minister, Per Lund, said."),
        ("2026-03-04", "Neither side has signed the ceasefire, Brandt said on Wednesday."),
        ("2026-03-04", "Solvania has not accepted the ceasefire plan, its minister, Per Lund, said on Wednesday."),
        ("2026-03-03", "A Solvanian official said that his government had serious doubts about the plan and might reject it."),
        ("2026-03-04", "The ceasefire plan has yet to be signed by either side, Brandt said."),
        ("2026-03-04", "Per Lund said that nothing had been agreed. The talks on the ceasefire would resume on Thursday."),
        ("2026-03-04", "Neither government has put its name to the ceasefire, Brandt said."),
    ],
)
def test_one_reports_accepted_beside_anothers_not_is_disputed(day: str, words: str) -> None:
    assert "r0 agreed disputed" in stands(("2026-03-03", f"{ACCEPTED} {SIDES}"), (day, f"{SIDES} {words}"))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-03-02", "Solvania was still studying the plan and had not answered it, its minister, Per Lund, said."),  # before
        ("2026-03-03", "Solvania has accepted the ceasefire, its minister, Per Lund, said on Tuesday."),
        ("2026-03-03", "The opposition in Solvania has not accepted the vote of last spring, Per Lund said."),
        ("2026-03-04", "The ceasefire took effect at midnight. Norland has not signed the fishing accord of 2019."),
        ("2026-03-04", "The weather was calm on the border on Wednesday. No shots were heard."),
    ],
)
def test_what_nobody_gainsays_is_not_disputed(day: str, words: str) -> None:
    assert "r0 agreed" in stands(("2026-03-03", f"{ACCEPTED} {SIDES}"), (day, f"{SIDES} {words}"))


# Conditions: what is needed, who holds it, who must act.


def conditions(words: str, day: str = "2026-03-03") -> list[tuple[str, str | None, str | None]]:
    told = over_days((day, "Outlet", f"{SIDES}\n\n{words}"))
    found = process(told)
    text = told.members[0].report.text
    return [(c.needs.of(text), c.held_by, c.must_act) for c in (found.conditions if found else ())]


@pytest.mark.parametrize(
    ("words", "needed", "held_by", "must_act"),
    [
        ("Norland will only sign a truce if Solvania pulls its tanks back 15 kilometres.",
         "if Solvania pulls its tanks back 15 kilometres", "Norland", "Solvania"),
        ("Solvania must withdraw its tanks to a distance of 25 kilometres before Norland would put its name to anything.",
         "Solvania must withdraw its tanks to a distance of 25 kilometres", "Norland", "Solvania"),
        ("Norland wants four fishermen who were seized by Solvanian patrols in May to be freed before any truce takes effect.",
         "four fishermen who were seized by Solvanian patrols in May to be freed", "Norland", "Solvania"),
        ("Norland wants the fishermen freed before any truce takes effect, its minister, Ulf Dahlin, said.",
         "the fishermen freed", "Norland", None),
        ("Norland demands that Solvania free the fishermen before talks begin.",
         "Solvania free the fishermen", "Norland", "Solvania"),
        ("Norland insists that the seven fishermen held by Solvania must come home first.",
         "the seven fishermen held by Solvania must come home first", "Norland", "Solvania"),
        ("Solvania says the blockade must be lifted first.", "the blockade must be lifted first", "Solvania", None),
        ("Norland insists on the return of the fishermen before any truce.",
         "the return of the fishermen", "Norland", None),
        ("It could accept the observers, Norland said, but only if they were posted on both sides of the border.",
         "only if they were posted on both sides of the border", "Norland", None),
        ("Ulf Dahlin, Norland's foreign minister, said his country was open to a truce. It could accept monitors, he said, but "
         "only if they wore no uniform.", "only if they wore no uniform", "Norland", None),
        ("Norland's president, Ida Holt, said not one of the prisoners would be handed over until the shelling has stopped.",
         "until the shelling has stopped", "Norland", None),
        ("First the fishermen must be released, Norland's president, Ida Holt, said; then there could be a truce.",
         "First the fishermen must be released", "Norland", None),
        ("Norland will agree to a truce once Solvania has moved its tanks away from the river.",
         "once Solvania has moved its tanks away from the river", "Norland", "Solvania"),
    ],
)  # fmt: skip
def test_what_a_side_demands_first_is_a_condition(words: str, needed: str, held_by: str, must_act: str | None) -> None:
    assert (needed, held_by, must_act) in conditions(words)


@pytest.mark.parametrize(
    "words",
    [
        "If he is found guilty, Ulf Dahlin could be behind bars for nine years.",
        "If convicted, Norland's minister, Ulf Dahlin, would face nine years in prison after the trial.",
        "Norland wants more trade before the end of the year, its minister said.",
        "The children must come home first, then eat, the schoolteacher Marta Brun said.",
        "Solvania's team came home first in the relay on Sunday.",
        "Residents must leave their homes before the rain comes, the mayor of Vestry said.",
        "Norland wants to win the cup before the talks begin to bore everyone.",
        "Voters insist that the roads must be mended first, a poll said.",
        "The minister said the first truce must have come as a surprise.",
    ],
)
def test_an_outlook_or_a_wish_of_others_is_none(words: str) -> None:
    assert conditions(words) == []


# Who stands trial.

TRIAL = (
    "Former mayor Ulla Brenner pleaded not guilty on Tuesday as her trial over a harbour contract opened in Vestry. Prosecutors "
    "say Brenner took money from the builder Kolding. The trial before the court in Vestry is expected to last a month. Brenner "
    "denies the charges. The prosecution will call 20 witnesses at the hearing."
)


def parties(words: str) -> set[str]:
    found = dealt(("2026-03-03", f"{TRIAL} {words}"))
    return {p.name for p in found.parties} if found else set()


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Prosecutors are considering whether to charge Brenner's husband, Erik Brenner.", "Erik Brenner"),
        ("Prosecutors may charge her husband, Erik Brenner, a lawyer. Erik Brenner's office did not reply.", "Erik Brenner"),
        ("Prosecutors have charged her son Nils Brenner with hiding the money. Nils Brenner's lawyer did not reply.",
         "Nils Brenner"),
        ("Kolding's former director Jan Torvik pleaded guilty in January and agreed to help investigators. Torvik's lawyers "
         "declined to comment.", "Jan Torvik"),
        ("Jan Torvik, who pleaded guilty in January, will testify against her.", "Jan Torvik"),
        ("The former director Jan Torvik, who admitted bribery last year and was sentenced to a year, is a witness. Jan Torvik was "
         "convicted in a trial of his own.", "Jan Torvik"),
    ],
)  # fmt: skip
def test_who_is_tried_elsewhere_or_not_at_all_is_no_party(words: str, who: str) -> None:
    found = parties(words)
    assert who not in found
    assert "Ulla Brenner" in found


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Her deputy, Jan Torvik, is on trial with her. Torvik pleaded not guilty on Tuesday.", "Jan Torvik"),
        ("Jan Torvik, the builder's director, stands trial beside Brenner and pleaded guilty on Tuesday. Torvik's lawyers said he "
         "would not testify.", "Jan Torvik"),
        ("Her co-defendant Jan Torvik pleaded guilty on Tuesday. Torvik's plea came as a surprise.", "Jan Torvik"),
    ],
)  # fmt: skip
def test_who_is_tried_with_the_accused_is_one(words: str, who: str) -> None:
    assert who in parties(words)


# Where they talk, and through what.

GO_ON = "The talks on the truce continued on Tuesday."


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("The two sides will sit down on Friday in the lakeside town of Port Sollan.", "Port Sollan"),
        ("Brandt invited both governments to the resort of Port Sollan for talks on Thursday.", "Port Sollan"),
        ("The envoys met in Port Sollan. Norland's negotiator landed in Port Sollan on Monday night.", "Port Sollan"),
        ("Port Sollan is to host the talks. Negotiators of both sides arrived in Port Sollan on Monday.", "Port Sollan"),
        ("The sides met for talks at St Brigid's church hall on Sunday.", "St Brigid's church hall"),
        ("The two sides are due to meet at Sollan city hall on Friday under a mediator.", "Sollan city hall"),
        ("A round of talks between Norland and Tarvia, led by Judge Ulla Brenner at the town hall, ended.", "town hall"),
        (
            "They will sit down on Monday for crunch talks at city hall. Talks were held at Port Sollan city hall.",
            "Port Sollan city hall",
        ),
    ],
)
def test_the_place_of_talks(words: str, place: str) -> None:
    bare = SIDES.replace("are planned in Vestry", "are planned")
    found = dealt(("2026-03-03", f"{bare} {words} {GO_ON}"))
    assert found
    assert found.place == place


@pytest.mark.parametrize(
    "words",
    [
        "Residents held a public meeting at Sollan town hall on Friday.",
        "A crowd gathered in front of the city hall.",
        "The talks ended. Fans of the club met at the town hall.",
    ],
)
def test_a_hall_of_others_is_no_place_of_talks(words: str) -> None:
    found = dealt(("2026-03-03", f"{SIDES.replace('are planned in Vestry', 'are planned')} {words} {GO_ON}"))
    assert found
    assert "hall" not in (found.place or "")


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("A mediator of the Northern Arbitration Service spoke to both sides.", None),
        ("The Court of Conciliation of Varen and the Institute for Arbitration offered rooms.", None),
        ("The Direct Talks Foundation praised them.", None),
        ("The case of the bridge went to arbitration.", "arbitration"),
        ("Arbitration is open to both sides.", "Arbitration"),
        ("The Northern Arbitration Service said that arbitration had begun.", "arbitration"),
    ],
)
def test_a_word_of_a_name_is_no_channel(words: str, channel: str | None) -> None:
    found = dealt(("2026-03-03", f"{SIDES} {words} {GO_ON}"))
    assert found
    assert found.channel == channel


@pytest.mark.parametrize(
    "words",
    [
        "The delegations are sitting in different wings of a hotel. Varenian officials carry papers from one to the other.",
        "The two sides do not meet. Brandt walks between two rooms with their papers.",
        "The negotiators sit in separate rooms, and diplomats from Varen shuttle between them.",
        "The delegations stay on two floors of the palace; notes are passed by the hosts.",
        "There will be no direct meeting: the two delegations send their answers through Varen's diplomats.",
        "The envoys have not spoken to each other. Varen's diplomats ferry messages between the two delegations.",
    ],
)
def test_who_talks_through_others_talks_indirectly(words: str) -> None:
    found = dealt(("2026-03-03", f"{SIDES} {words} {GO_ON}"))
    assert found
    assert (found.channel or "").startswith("indirect")


@pytest.mark.parametrize(
    "words",
    [
        "The delegations sat at one table for six hours.",
        "Guests stay in different wings of the hotel while it is rebuilt.",
        "Brandt said she had handed papers to both governments.",
    ],
)
def test_other_rooms_and_papers_are_no_channel(words: str) -> None:
    found = dealt(("2026-03-03", f"{SIDES} {words} {GO_ON}"))
    assert found
    assert "indirect" not in (found.channel or "")


# Steps.


def steps(words: str, day: str = "2026-03-05") -> list[str]:
    found = dealt((day, f"{SIDES} {words} {GO_ON}"))
    return [f"{s.first} {s.text}" for s in found.steps] if found else []


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("The two sides are due to meet in Vestry on Friday.", True),
        ("Both delegations will sit down in Vestry on Friday.", True),
        ("Norland will sit down with the company on Friday in Vestry.", True),
        ("Fans of both sides will meet in Vestry on Friday.", False),
        ("Beekeepers will meet in Vestry on Friday.", False),
        ("The bakers are due to meet with their bank on Friday.", False),
    ],
)
def test_a_meeting_of_both_is_a_step_ahead(words: str, is_one: bool) -> None:
    assert any("Vestry on Friday" in s or words[:-1] in s for s in steps(words, "2026-03-04")) == is_one


@pytest.mark.parametrize(
    "words",
    [
        "Norland's envoy, Ulf Dahlin, landed in Vestry on Wednesday night.",
        "The delegation of Solvania arrived in Vestry on Wednesday.",
        "Negotiators from Norland flew to Vestry on Wednesday.",
    ],
)
def test_who_comes_to_the_talks_takes_a_step(words: str) -> None:
    assert [s for s in steps(words) if s.startswith("2026-03-04")]


@pytest.mark.parametrize(
    "words",
    ["A delegation of fishermen from Caldor arrived in Vestry on Wednesday.", "Tourists came to Vestry on Wednesday from Norland."],
)
def test_who_comes_for_something_else_does_not(words: str) -> None:
    assert not [s for s in steps(words) if s.startswith("2026-03-04")]
