"""What one report leaves as an open question, and another tells as fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from sayso.compare import compare
from sayso.compare.clauses.asks import asks
from sayso.model import Claim, Story

from .told import pairs_told, story

ABOUT = "The ferry Norrand lies in the harbour of Sund with a hole in its bow, and divers are to look at it. "
ALSO = "Divers are to look at the ferry Norrand, which lies in the harbour of Sund with a hole in its bow. "
FIRE = "It is not known what caused the fire in the engine room."
STAGE = "A leaking fuel pipe caused the fire."
Pair = tuple[str, str]

SURE: tuple[Pair, ...] = (
    (FIRE, STAGE),
    ("Investigators have not yet established what started the blaze on the car deck.", "The blaze was started by a cigarette."),
    ("The cause of the explosion is still under investigation.", "The explosion was caused by a gas bottle in the galley."),
    ("Police could not say how the fire broke out.", "The fire was set off by a welder in the hold."),
    ("It remains a mystery why the ferry sank.", "A broken hatch caused the sinking of the ferry."),
    ("The cause of the crash has not been established.", "The cause of the crash was a frozen rudder, said Jan Orme, an engineer."),
    ("What led to the collision is unclear.", "Fog led to the collision."),
    ("It was too early to say what had caused the leak, a spokesman said.", "The leak was caused by a rusty valve."),
    ("Nobody knows yet what set off the blast.", "The blast came at noon. It was set off by sparks from a saw in the hold."),
    ("Detectives do not know who carried out the attack on the pilot.", "Two brothers from Vessel carried out the attack."),
    ("Nobody knows who stole the ship's bell.", "The cook stole the ship's bell."),
    ("It is unclear who fired at the ferry.", "Smugglers from the island of Tarn fired at the ferry."),
    ("The police said they had no idea who was behind the robbery.", "A gang from Tarn was behind the robbery."),
    ("The captain has not decided whether to retire.", "The captain will retire in June."),
    ("The captain, Olaf Marsh, is undecided whether to appeal.", "Olaf Marsh will appeal against the ruling."),
    ("The owner has yet to decide whether it will sell the ferry.", "The owner will sell the ferry to a yard in Vessel."),
    ("The union has made no decision on the offer.", "The union will reject the offer."),
    ("Olaf Marsh has not made up his mind about the job in Vessel.", "Olaf Marsh will take the job in Vessel."),
    ("It is unclear whether Olaf Marsh will keep his licence.", "Olaf Marsh will keep his licence."),
    ("The reason for the collision could not immediately be determined.", "A broken compass caused the collision."),
    ("It is too soon to speculate about what brought the ferry down by the bow.", "It was ice that brought down the ferry."),
    ("The mayor, Ada Brandt, is still weighing whether to stand again.", "Ada Brandt will stand again."),
    ("The date of the hearing is still to be agreed.", "The hearing will take place on 17 December."),
    ("No date has been set for the launch of the lifeboat.", "The launch of the lifeboat will be on 20 December."),
    ("The company has taken no decision on the future of its works in Sund.", "The company will close its works in Sund."),
    ("Whether the search will go on after dark had not been decided.", "The search will go on through the night."),
    ("Whether Olaf Marsh will be the captain in May is an open question.", "Olaf Marsh will leave the ferry for a desk in Tarn."),
)  # fmt: skip
# Worth a look: who only says nothing may know; what a firm has not decided its bosses have; nobody stays at one place.
MAY: tuple[Pair, ...] = (
    ("The mayor has not said whether he will run again.", "The mayor will run again."),
    ("No group has claimed the attack on the ferry.", "Two brothers from Vessel carried out the attack on the ferry."),
    ("The company has yet to decide whether it will repair the ferry.", "Its bosses will repair the ferry in the spring."),
    ("The whereabouts of the two cooks are unknown.", "The two cooks are hiding in a barn near Vessel."),
    ("Ada Brandt has declined to say whom she will support.", "Ada Brandt will support the harbour master, Nils Moe."),
    ("No date has been set for a meeting with the union.", "The meeting of shareholders will take place on 20 December."),
    ("The police are investigating what caused the fire.", STAGE),
    (FIRE, "A leaking fuel pipe caused the fire, a sailor said."),
    (FIRE, "“Smugglers started the fire,” Olaf Marsh told a rally. His party took the sentence back two hours later."),
    (FIRE, "A rival caused the fire, said Jan Orme, an engineer. There are no grounds for the claim."),
    (FIRE, "“Greed caused the fire,” said Rita Coles, who leads the opposition."),
    ("The date of the trial has not been set.", "The trial of the new crane will take place on 12 December."),
    ("It is not known who was behind the attack on the mayor.", "A gang from Tarn was behind the attack on Ada Brandt."),
    ("The captain did not know what had caused the noise.", "A dolphin caused the noise."),
    ("Police do not know who sent the letter to the mayor.", "The owner sent a letter to the mayor about fees."),
    ("The cause of the outage in the port is not known.", "The outage in Vessel was caused by a squirrel."),
    ("It is not known whether the captain survived.", "The captain survived a storm off Tarn in his youth."),
    ("It was not clear who had carried out the attack on the pilot.", "Smugglers of Tarn shot the pilot on the quay."),
    ("Who fired on the ferry remains unclear.", "Rebel gunmen killed nine passengers of the ferry."),
    ("The owner is considering whether to bring in sailors on short contracts.", "The owner has hired forty sailors from abroad."),
    ("The owner has not decided whether to sell the ferry.", "The owner has sold the ferry, a paper said."),
)
NONE: tuple[Pair, ...] = (
    ("The owner is considering whether to close the canteen.", "The owner has closed the ferry's bar."),
    ("Who fired on the ferry remains unclear.", "Gunmen killed nine passengers of the ferry."),
    ("The cause of the delay is not known.", STAGE),
    (FIRE, "A leaking fuel pipe may have caused the fire."),
    (FIRE, "A leaking fuel pipe did not cause the fire."),
    (FIRE, "The owner feared that a leaking fuel pipe caused the fire."),
    (FIRE, "A candle caused a fire in the church of Vessel in 2011."),
    (FIRE, "The cause of the fire is not known. A leaking fuel pipe caused the fire, a sailor said."),
    (FIRE, "The fire caused panic on the car deck."),
    (FIRE, "The fire started in the engine room."),
    ("At first it was not known what caused the fire.", STAGE),
    ("It is not known what caused the fire on the Norrand.", "If a leaking fuel pipe caused the fire, the owner must pay."),
    ("It is not known what caused the fire at the yard in Vessel.", "A heater caused the fire at the hotel in Tarn."),
    ("Detectives do not know who carried out the attack on the pilot.", "The pilot carried out a search of the hold."),
    ("Detectives do not know who carried out the attack on the pilot.", "Gunmen carried out the attack."),
    ("Nobody knows who stole the ship's bell.", "The cook stole the captain's coat."),
    ("Nobody knows who stole the ship's bell.", "The cook was accused of stealing the bell."),
    ("The captain has not decided whether to retire.", "The mate will retire in June."),
    ("The captain has not decided whether to retire.", "The captain will speak to reporters on Monday."),
    ("The captain has not decided whether to retire.", "The captain would retire if the court found against him."),
    ("The captain has not decided whether to retire.", "The captain will probably retire."),
    ("The owner has yet to decide whether it will sell the ferry.", "The owner will sell tickets for the ferry on Monday."),
    ("The owner has yet to decide whether it will sell the ferry.", "The owner will sell its headquarters in Tarn."),
    ("The union has made no decision on the offer.", "The union will meet on Friday."),
    ("The union has made no decision on the offer.", "The union will reject a change of the timetable."),
    ("The mayor of Sund has not decided whether to run again.", "The mayor of Vessel will run again."),
    ("It was not known when the ferry would sail.", "The ferry sailed with 90 passengers."),
    ("The harbour office did not know who the passengers were.", "The passengers were pupils from Tarn."),
    ("The police do not know what started the quarrel.", "The quarrel started at noon."),
    ("The union has not decided how long it will strike.", "The union will strike on Monday."),
    ("It is not clear whether the captain had been drinking.", "The mate had been drinking. He was found in his cabin."),
    ("It is unclear whether the owner knew of the crack.", "The owner knew of the rust on the hull."),
    ("Police have not established what caused the crash of the bus.", "Fog caused the crash of the ferry."),
    ("The cause of the fire is unknown.", "The delay was long. It was caused by the fog."),
    ("It is not known what caused the second fire.", "The first fire was caused by a candle."),
    ("It is not known who was behind the attack on the ministry.", "A gang from Tarn was behind the attack on a school."),
    (
        "It is not known what caused the fire that destroyed a barn in Tarn.",
        "A pan of oil caused the fire in a flat in Tarn. The brigade was also called to a barn.",
    ),
    ("The date of the hearing on the tunnel is still to be agreed.", "The hearing on the tram will take place on 17 December."),
    ("Police do not know who carried out the attack.", "The marines carried out the rescue."),
    ("The minister has not decided what to do.", "The minister will leave for Tarn on Friday."),
    ("The captain has not decided whether to stay in Sund.", "The captain will stay at the inn until Monday."),
    ("The board has not decided whether to accept the offer from Tellman.", "The board will accept the offer from Norvik."),
    ("Whether the ferry will be repaired is unclear.", "The pier will be repaired."),
    ("The date of the hearing is still to be agreed.", "The hearing should take place on 17 December."),
    ("No date has been set for the second hearing.", "The first hearing will be on 20 December."),
    ("Ada Brandt has declined to say whom she will support.", "Ada Brandt will support a family in Vessel if she wins."),
    ("The party is considering whether to join the government.", "The party will join a march on Sunday."),
    ("It is unclear what led to the dismissal of the captain.", "A vote led to the dismissal of the mayor."),
    ("The company has taken no decision on the future of its works in Sund.", "The company will close its works in Tarn."),
    ("Nobody knows where the captain is.", "The captain is on the board of a bank."),
    ("It is not known what caused the fire.", "It was a rusty nail that caused the cut."),
    ("It is unclear whether the ferry will sail on Monday.", "The ferry will sail on Sunday with 90 passengers."),
    ("She does not know who her father is.", "Her father is Olaf Marsh."),
)  # fmt: skip
LATER: tuple[Pair, ...] = (SURE[0], SURE[1], SURE[13], SURE[15])


def _stories(pairs: Sequence[Pair], days: tuple[str, str]) -> list[Story]:
    """A story of two reports for each pair, read in one go."""
    told = [(ABOUT + one, ALSO + other) for one, other in pairs]
    return pairs_told(told, [days] * len(told))


def _parted(pairs: Sequence[Pair], days: tuple[str, str] = ("2024-11-08", "2024-11-08")) -> Iterator[tuple[Pair, list[Claim]]]:
    """What the two reports of each pair have otherwise, more than its source."""
    for pair, found in zip(pairs, compare(_stories(pairs, days)), strict=True):
        yield pair, [c for c in found.claims if c.relation == "differ" and c.differs_in != ("source",)]


def test_what_is_asked_and_told_of_one_thing_surely_differs() -> None:
    for pair, found in _parted(SURE):
        assert [(c.differs_in[0], c.sure) for c in found] == [("certainty", True)], pair
        assert [a.value for a in found[0].accounts][1] == "stated", pair


def test_what_may_be_no_contradiction_is_for_a_person_to_look_at() -> None:
    for pair, found in _parted(MAY):
        assert [(c.differs_in[0], c.sure) for c in found] == [("certainty", False)], pair


def test_another_thing_another_person_a_supposition_or_no_answer_is_no_difference() -> None:
    for pair, found in _parted(NONE):
        assert not found, pair


def test_what_is_told_on_a_later_day_was_found_out_meanwhile() -> None:
    days = "2024-11-08", "2024-11-11"
    for pair, found in zip(LATER, compare(_stories(LATER, days)), strict=True):
        assert [(c.relation, c.sure) for c in found.claims if c.relation in ("differ", "developed")] == [("developed", True)], pair


def test_what_is_told_on_the_next_day_may_have_been_found_out() -> None:
    for pair, found in _parted(LATER, ("2024-11-08", "2024-11-09")):
        assert not any(c.sure for c in found), pair


def test_what_is_still_not_known_on_a_later_day_differs() -> None:
    for pair, found in _parted(LATER, ("2024-11-11", "2024-11-08")):
        assert [c.sure for c in found] == [True], pair


def test_every_report_that_leaves_it_open_is_named_in_its_own_words() -> None:
    texts = (ABOUT + FIRE, ALSO + STAGE, ALSO + "The harbour office is unable to say what caused the fire on board.")
    (found,) = compare([story(*((f"O{k}", text) for k, text in enumerate(texts)))])
    (claim,) = [c for c in found.claims if c.relation == "differ" and c.sure]
    told = {a.report: (a.value, texts[int(a.report[1])][slice(*a.span)]) for a in claim.accounts}
    assert told["r1"] == ("stated", "A leaking fuel pipe caused the fire")
    assert told["r2"] == ("unable to say", "The harbour office is unable to say what caused the fire on board")
    assert told["r0"][0] == "is not known"


def test_two_sources_of_one_report_may_differ() -> None:
    text = (
        f"{ABOUT}Ada Brandt, the harbour master, said it was not known what caused the fire. A leaking fuel pipe caused the fire, "
        "said Olaf Marsh, the captain."
    )
    other = f"{ALSO}The harbour of Sund was closed until noon, and two boats had to wait outside."
    ((_, found),) = _parted([(text, other)])
    assert [(c.differs_in[0], c.sure) for c in found] == [("certainty", False)]


@pytest.mark.parametrize(
    ("sentence", "sort", "thing"),
    [
        ("Police do not know who stole the bell.", "doer", "the bell"),
        ("The cause of the fire has not been determined.", "cause", "the fire"),
        ("She has yet to decide whether to sell the house.", "plan", "to sell the house"),
        ("It is not clear whether the pilot had been drinking.", "deed", "had been drinking"),
        ("Where the money went is another matter; nobody knows where the boy is.", "place", "the boy"),
    ],
)
def test_asks(sentence: str, sort: str, thing: str) -> None:
    (found,) = asks(sentence)
    assert (found.sort, found.thing) == (sort, thing)


@pytest.mark.parametrize("sentence", ["He knows who stole it.", "Who stole the bell?", "They decided to sell the house."])
def test_asks_nothing(sentence: str) -> None:
    assert not asks(sentence)


def test_hostile_sentences_cost_little() -> None:
    assert len(asks("nobody knows what caused the " * 30)) <= 40
    assert not asks("it is not known " * 500)


BARE = "The cause had not been established, investigators said."


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (f"A fire broke out on the ferry in the night. {BARE}", STAGE, True),
        ("A fire broke out on the ferry in the night. Police have not established the cause.", STAGE, True),
        (f"A fire broke out on the ferry in the night. Its cook was rescued. {BARE}", STAGE, True),
        (f"A fire broke out on the ferry in the night. {BARE}", "A broken rudder caused the collision.", False),  # of another thing
        (f"A fire broke out after a collision in the night. {BARE}", STAGE, False),  # of which of the two?
        (f"The ferry lay there all day. {BARE}", STAGE, False),  # of what?
        (f"A fire broke out on the ferry in the night. {BARE}", "A leaking fuel pipe may have caused the fire.", False),
        (
            "A fire broke out on the ferry in the night. A cook died in hospital, but the cause is not known.",
            STAGE,
            False,
        ),  # of that
        (f"A fire broke out on the ferry in the night. {BARE.replace('not been', 'been')}", STAGE, False),
    ],
)
def test_the_cause_alone_is_that_of_what_its_report_opens_with(one: str, other: str, found: bool) -> None:
    days = ("2024-11-08", "2024-11-08")
    (told,) = compare(pairs_told([(one + " " + ABOUT, f"{ALSO}{other}")], [days]))
    parted = [(c.differs_in[0], c.sure) for c in told.claims if c.relation == "differ" and "certainty" in c.differs_in]
    assert parted == ([("certainty", False)] if found else [])
