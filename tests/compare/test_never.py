"""What one source tells was done, and another, in other words, never was."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.units import Unit, all_units_of
from sayso.compare.differ.denied.never import never_between, never_within
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Claim

from .told import over_days, story

ANSWERED = (
    "A porter said the siren had stayed silent. The owner said the siren had sounded twice.",
    "No one heard a siren, residents said. The council said the sirens had been sounded at noon.",
    "Parents were told nothing before the vote, an aide said. The head said the parents' board had been briefed in June.",
    "Residents said nobody had warned them. The council said they had been warned by radio.",
    "The ministry said it had received no letter from the farmer. The farmer said she had written to the ministry twice.",
    "The company denied receiving any letter. The inspector said he had sent it a letter in July.",
    "The company denied any contact with the bank. Two clerks said its owner had met the bank's director in June.",
    "The minister said there had been no talks. The rebels said they had held talks with his envoy in Varn.",
    "Tenants said nobody had answered their calls. The office said it had replied the same day.",
    "The clerk said she had never been paid. The firm said it had paid her in full.",
    "A nurse said no ambulance came. The fire service said two ambulances had arrived within ten minutes.",
    "The union said there had been no drill for years. The owner said its staff had been trained every spring.",
    "The mayor said the dam had been opened without warning. The operator said it had alerted her office by fax.",
    "The widow said she had had no apology. The general said that he had apologised to her.",
    "The tenant said the lift had not been inspected. The landlord said the lift was checked in March.",
    "The officer said he had sent the board five letters. The chairman said the board had seen none of them.",
    "The union's lawyer said that neither of the guards had been questioned. The judge said both were interviewed on Monday.",
    "Neighbours said that nobody had paid for the burials. The owner's son said that he had given each family 50,000 rupees.",
    "The tenant said the flat had not been inspected since 2019. The landlord said it had been inspected in 2022.",
    "The baker said that the company had not offered a single crown. Its owner said that she had promised him half a million.",
    "The school said that it had asked the weather office for advice. The office said that nobody had been in touch.",
    "“I have heard from nobody,” the treasurer said. Police said that detectives had phoned him twice.",
    "The regulator said that the bank had sent it no figures. The bank said that the figures had been delivered in June.",
    "The union said it had asked for a meeting and had heard nothing. Her office said that it had replied the next day.",
)
APART = (
    "A father said he had written a message to his boys. The pilots' leader said nobody could say they weren't told.",
    "An insider said the owner had been warned about the pump for weeks. “Nobody heard a siren,” said Dora Hamin, a neighbour.",
    "A porter said the alarm in the mill had never sounded. The owner said the alarm in the bakery had gone off at six.",
    "A porter said the fire alarm had never sounded. The owner said the burglar alarm had rung.",
    "A porter said the alarm had not sounded. The owner said the alarm had rung after the roof fell.",
    "A porter said the alarm had never sounded on Monday. The owner said it had rung on Sunday.",
    "A porter said the alarm had never sounded before. The owner said the alarm had rung at six.",
    "A porter said the alarm would not sound in a gale. The owner said the alarm had rung at six.",
    "The union said staff had not yet been informed. The owner said the bank had been informed in June.",
    "The mayor said she had not been told. The ministry said it had told Governor Hale on Friday.",
    "The mayor said she had not been told of the leak. The ministry said it had told her of the budget on Friday.",
    "The union said it had received no letter. The bank said it had written to the minister.",
    "The union said it had received no letter from the bank. The bank said it had later sent a letter to the union.",
    "A driver said nobody else had warned him. The police said they had warned drivers by radio.",
    "A driver said he would never again answer a call. The firm said it had answered every call.",
    "The envoy said he had never met the banker. The minister said he had met the bishop twice.",
    "The envoy said there had been no formal talks. The rebels said they had held talks with the envoy in May.",
    "A tenant said the roof had not been inspected. The landlord said the lift had been inspected in March.",
    "A tenant said the flat had not been inspected since 2019. The landlord said it had been inspected in 2018.",
    "The firm said it had received no complaint. A neighbour said that he had complained to the police.",
    "The captain said he had received no warning. The coast guard said it had warned two other ships.",
    "Hale said he had not been told the price. Marsh said she had been told the price.",
    "Osten said he had never been hit. Marsh said she had been hit twice.",
    "Residents said nobody warned them. The council said it should have warned them.",
    "Residents said nobody had told them when the water would be back. The council said it had told them to boil it.",
    "The town said it had no money for a new roof. The county said it had paid for the roof of the school.",
    "The doctors' union said its members had been offered nothing. The owner said that she had offered the nurses 4 per cent.",
    "A patient said that nobody had called him. The clinic said that it had called 40 people.",
    "The widow said the bank had told her nothing. The police said that detectives had phoned her twice.",
    "The bank denied that it had had no contact with the firm. Two clerks said that its owner had met the firm's director.",
    "It was not true that there had been no contact, the bank said. Two clerks said that its owner had met the firm's director.",
    "The club said it had not received an invitation. The mayor said she had invited the school.",
    "The firm said it had no permit for the pit. The council said the firm had been granted a permit for a shop.",
    "The owner did not answer questions. The union said it had answered all letters.",
    "The union said it had received no reply. The owner said it had received no letter.",
)
MAY = (
    "A porter said the alarm had never sounded. The owner said an alarm had rung at six.",
    "A porter said he had not heard the alarm. The owner said the alarm had rung at six.",
    "A porter said the alarm had never sounded. The owner said the alarm in the yard had rung at six.",
)
SURE = "A porter said the alarm had never sounded. The owner said the alarm had rung at six."


@pytest.fixture(scope="module")
def units() -> dict[str, list[Unit]]:
    """Of each of these the clauses."""
    rows = (*ANSWERED, *APART, *MAY, SURE)
    told: list[list[Unit]] = [[] for _ in rows]
    for unit in all_units_of(story(*((f"Outlet {k}", text) for k, text in enumerate(rows)))):
        told[unit.report].append(unit)
    return dict(zip(rows, told, strict=True))


@pytest.mark.parametrize("text", ANSWERED)
def test_what_one_source_says_was_done_and_the_next_was_not(units: dict[str, list[Unit]], text: str) -> None:
    (found,) = never_within(units[text])
    assert {u.clause.sentence for u in found.told} == {u.clause.sentence for u in units[text]}


@pytest.mark.parametrize("text", APART)
def test_no_denial_of_what_is_of_another_thing_time_or_person(units: dict[str, list[Unit]], text: str) -> None:
    assert not list(never_within(units[text]))


def test_sure_only_where_one_device_by_its_noun_went_off_or_never_did(units: dict[str, list[Unit]]) -> None:
    assert [d.sure for d in never_within(units[SURE])] == [True]
    assert [d.sure for text in ANSWERED for d in never_within(units[text])] == [True] + [False] * (len(ANSWERED) - 1)
    assert not any(d.sure for text in MAY for d in never_within(units[text]))


def test_not_sure_on_another_occasion_or_of_another() -> None:
    for one, other in (
        ("The alarm never sounded when the fire broke out, a guard said.", "The alarm sounded when thieves broke in."),
        ("The sirens did not sound before the first wave came, a man said.", "The sirens sounded before the second wave came."),
        ("The pilot never struck a bird, the airline said.", "The pilot of another plane struck a bird."),
    ):
        told = over_days(*((DAY, f"Outlet {k}", f"{text} {REST}") for k, text in enumerate((one, other))))
        (found,) = compare([told])
        assert not any(c.sure for c in found.claims if "polarity" in c.differs_in), one


DAY = "2024-11-08"
REST = "The harbour was calm in the evening. Gulls sat on the roofs of the market."


def between(one: str, other: str, days: tuple[str, str] = ("2024-11-08", "2024-11-08")) -> list[Dispute]:
    told = over_days(
        *((day, f"Outlet {k}", f"{text} {REST}") for k, (day, text) in enumerate(zip(days, (one, other), strict=True)))
    )
    return list(never_between(all_units_of(told), [m.report for m in told.members], lambda a, b: False))


def test_what_has_not_been_done_may_be_done_on_a_later_day() -> None:
    one = "Brenn has not answered the letter from Dorn, two clerks said."
    other = "Brenn has answered the letter from Dorn, a lawyer said."
    assert between(one, other)
    assert not between(one, other, ("2024-11-08", "2024-11-11"))
    assert between(one, other, ("2024-11-11", "2024-11-08"))


def test_two_reports_of_one_thing_or_the_same_people() -> None:
    (found,) = between("A porter said the alarm had never sounded.", "The owner said the alarm rang at six.")
    assert [u.report for u in found.told] == [1, 0]
    assert between(
        "The town of Velden received no letter from the firm, the mayor said.",
        "The firm said it had told the town in a letter in May that the pump was worn.",
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hale denied any contact with Marsh.", "Hale had met Marsh twice in June, two clerks said."),
        ("The firm never paid the divers, their union said.", "The divers were paid in full on Friday, the firm said."),
        ("No doctor came to the camp, refugees said.", "A doctor had come to the camp every day, the ministry said."),
        (
            "Residents of Tolm said that nobody had answered their letters.",
            "The council said that it had replied to the residents of Tolm within a week.",
        ),
    ],
)
def test_two_reports_in_other_words(one: str, other: str) -> None:
    assert len(between(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The union said it had been told nothing.", "The owner said the bank had been informed in June."),
        ("The White House did not offer Hale a full-time paid post.", "Hale was offered an unpaid post, aides said."),
        ("The director never wrote that he felt threatened, a statement said.", "A memo was written by the director in May."),
        ("The firm never paid the divers, their union said.", "The firm was paid by the port on Friday, the port said."),
        ("The mayor had never apologised to the town, a widow said.", "The minister apologised to the town, an aide said."),
        ("Hale had not been told of the fire, two clerks said.", "Hale was told of the budget in June, the ministry said."),
        ("The brigade has never answered a call faster, its chief said.", "The brigade answered the call within three minutes."),
        ("No alarm sounded in the Bellevue, guests said.", "The alarm sounded in the Europa at two, its owner said."),
        ("Nobody has inspected the lift since 2021, a guest said.", "The lift was inspected in 2019 and in 2021, its owner said."),
        ("The mayor said she had no letter.", "A letter lay on the desk of the minister, an aide said."),
    ],
)
def test_two_reports_of_other_things(one: str, other: str) -> None:
    assert not between(one, other)


def test_two_sources_of_one_report_are_shown_as_a_contradiction() -> None:
    told = story(
        (
            "Echo",
            "Families met on Tuesday. Edda Marsh, who leads the parents' league, said the parents had been told nothing "
            "before the school was sold. “A neighbour rang me,” she said.\n\nThe head of the school, Olaf Brenn, said the "
            f"parents' board had been briefed in June. {REST}",
        ),
        ("Dispatch", f"The school has a new owner. Lessons begin in May. {REST}"),
    )
    (found,) = compare([told])
    (claim,) = [c for c in found.claims if "polarity" in c.differs_in]
    assert _values(claim) == {("Olaf Brenn", "said"), ("Edda Marsh", "denied")}
    assert not claim.sure


def _values(claim: Claim) -> set[tuple[str | None, str | None]]:
    return {(a.speaker, a.value) for a in claim.accounts}
