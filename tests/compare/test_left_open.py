"""What one report tells as fact and another leaves open, wherever in its sentence the words for that stand."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.compare import compare
from sayso.compare.claims.material import material_of
from sayso.compare.clauses.openings import openings
from sayso.compare.differ.grounds.facts import tells_fact
from sayso.model import Attribution, Claim

from .told import story

ABOUT = "The ferry Norrand lies in the harbour of Sund with a hole in its bow, and divers are to look at it. "
ALSO = "Divers are to look at the ferry Norrand, which lies in the harbour of Sund with a hole in its bow. "


def between(one: str, other: str) -> list[Claim]:
    """The claims of two reports that surely differ."""
    (found,) = compare([story(("Ellory Post", ABOUT + one), ("Sund Gazette", ALSO + other))])
    return [c for c in found.claims if c.relation == "differ" and c.sure]


class TestLeftOpenBesideFact:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (
                "A relative of the cook, who is believed to have fallen into the old dock, said he had left early.",
                "The cook fell into the old dock behind the customs house.",
            ),
            (
                "It is claimed that the purser sent a telegram to the owner of the shipyard.",
                "The purser sent the telegram to the owner that night.",
            ),
            (
                "Legend has it that the builder hid a silver coin in the keel.",
                "The builder hid a silver coin in the keel, as the yard's books show.",
            ),
            (
                "The owner was accused of spending 750,000 crowns of harbour funds on his own villa.",
                "The owner, Ada Brandt, admitted that she spent 750,000 crowns of harbour funds on the villa.",
            ),
            (
                "Dockers have accused him of forging customs papers.",
                "He also forged customs papers.",
            ),
            (
                "This is not confirmed - that the hold was full of rifles and grenades.",
                "The hold was found to be full of rifles and grenades, according to customs officers.",
            ),
            (
                "It is unclear whether the mate locked the engine room.",
                "The mate locked the engine room before he went ashore.",
            ),
            (
                "The harbour master reportedly made a secret visit to the island of Vessel.",
                "The harbour master made the trip to the island of Vessel with two aides.",
            ),
            (
                "The minister allegedly asked the harbour master to drop the inquiry into the mate.",
                "That was the meeting in which the minister asked the harbour master to end the inquiry into the mate.",
            ),
            (
                "A fault in the pumps may have exposed the data of 143,000 passengers.",
                "A fault in the pumps exposed the data of 143,000 passengers.",
            ),
        ],
    )
    def test_is_sure(self, one: str, other: str) -> None:
        (found,) = between(one, other)
        assert found.differs_in[0] == "certainty"
        assert [a.value for a in found.accounts][1] == "stated"

    def test_the_words_that_leave_it_open_are_marked(self) -> None:
        one = "It is claimed that the purser sent a telegram to the owner of the shipyard."
        (found,) = between(one, "The purser sent the telegram to the owner that night.")
        first = found.accounts[0]
        assert first.value == "claimed"
        assert (ABOUT + one)[slice(*first.marks[0])] == "claimed"

    def test_every_report_that_has_it_as_fact_is_named(self) -> None:
        told = (
            ("Ellory Post", ABOUT + "It is claimed that the purser sent a telegram to the owner of the shipyard."),
            ("Sund Gazette", ALSO + "The purser sent the telegram to the owner that night."),
            ("Vessel Radio", ALSO + "Late that night the purser sent a long telegram to the owner of the yard."),
        )
        (found,) = compare([story(*told)])
        (differing,) = [c for c in found.claims if c.relation == "differ" and c.sure]
        assert [a.value for a in differing.accounts] == ["claimed", "stated", "stated"]


class TestNoDifference:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            pytest.param(
                "It is claimed that the purser sent a telegram to the owner. The purser sent the telegram to the owner at night.",
                "The purser sent the telegram to the owner that night.",
                id="the report has it as fact, too",
            ),
            pytest.param(
                "It is claimed that the purser sent a telegram to the owner of the shipyard.",
                "The purser allegedly sent a telegram to the owner of the shipyard.",
                id="both leave it open",
            ),
            pytest.param(
                "It is claimed that the purser sent a telegram to the owner of the shipyard.",
                "The harbour master sent a telegram to the owner of the shipyard.",
                id="another doer",
            ),
            pytest.param(
                "The cook is believed to have sold the charts of the island to a museum.",
                "The cook sold the radio of the island to a museum.",
                id="another thing",
            ),
            pytest.param(
                "Smugglers may have been released in exchange for the pilots.",
                "The coastguard released the pilots in exchange for fuel.",
                id="others are released",
            ),
            pytest.param(
                "The storm is thought to have damaged 300 boats in the harbour.",
                "The storm damaged 120 boats in the harbour.",
                id="another number",
            ),
            pytest.param(
                "The mate is believed to have sold the charts to a museum on Monday.",
                "The mate sold charts to a museum on Thursday last week.",
                id="another day",
            ),
            pytest.param(
                "It is claimed that the purser never sent a telegram to the owner of the shipyard.",
                "The purser sent a telegram to the owner of the shipyard.",
                id="of what is not so",
            ),
            pytest.param(
                "The owner may have won the vote of the harbour council, but she lost the trust of the dockers.",
                "The owner won the vote of the harbour council.",
                id="granted",
            ),
            pytest.param(
                "The dockers accused the owner of filing the lawsuit to frighten them.",
                "The owner filed a lawsuit against the dockers in Ellory.",
                id="blamed for why, not for what",
            ),
            pytest.param(
                "Two pilots accused the crew of hurling stones at the quay.",
                "Two pilots said that the crew hurled stones at the quay.",
                id="who accuses says so",
            ),
            pytest.param(
                "The mate is not believed to have sold the charts of the harbour to a museum.",
                "The mate sold the charts of the harbour to a museum, the purser feared.",
                id="feared in both",
            ),
            pytest.param(
                "The mate reportedly sold the charts of the harbour to a museum.",
                "The mate sold the charts of the harbour to a museum, the Vessel Times reported.",
                id="another newsroom's report is reportedly so",
            ),
            pytest.param(
                "A freight train is believed to have hit two cows in Lowmarsh.",
                "A freight train hit two cows in Highfield.",
                id="elsewhere",
            ),
        ],
    )
    def test_is_none(self, one: str, other: str) -> None:
        assert not [c for c in between(one, other) if "certainty" in c.differs_in]


class TestNoAgreement:
    """What one report leaves open it does not tell as another does."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("It is not known how many sailors drowned.", "Nine sailors drowned."),
            ("The ministry did not say how many tanks had been sold.", "The ministry sold 40 tanks."),
            ("It was not immediately known whether the pilot sent a distress call.", "The pilot sent a distress call at dawn."),
            ("The rumour that the bishop had sold the chapel spread on Sunday.", "The bishop has sold the chapel."),
            ("There are unconfirmed reports that soldiers fired on the crowd.", "Soldiers fired on the crowd at noon."),
            ("Investigators are looking into whether the driver fell asleep.", "The driver fell asleep at the wheel."),
            ("The king is likely to visit the island in June.", "The king will visit the island in June."),
            ("According to legend, a monk built the bridge in one night.", "A monk built the bridge in 1432."),
            ("The cause of the fire is unknown.", "The fire was caused by a candle."),
            ("The envoy is reported to have left the island by boat.", "The envoy left the island by boat."),
        ],
    )
    def test_is_sure(self, one: str, other: str) -> None:
        (found,) = compare([story(("Ellory Post", ABOUT + one), ("Sund Gazette", ALSO + other))])
        said = [c for c in found.claims if c.relation == "agree" and "ferry" not in c.claim and "ivers" not in c.claim]
        assert not any(c.sure for c in said)

    def test_a_cause_that_one_report_does_not_know_is_surely_a_difference(self) -> None:
        (found,) = between("The cause of the fire is unknown.", "The fire was caused by a candle.")
        assert [a.value for a in found.accounts] == ["unknown", "stated"]

    def test_what_two_leave_open_they_agree_on(self) -> None:
        one, other = "It is not known how many sailors drowned.", "How many sailors drowned is not known."
        (found,) = compare([story(("Ellory Post", ABOUT + one), ("Sund Gazette", ALSO + other))])
        assert not [c for c in found.claims if c.relation == "differ"]


class TestOpenings:
    @pytest.mark.parametrize(
        ("sentence", "told"),
        [
            ("A boy, who is thought to have fallen into a well, is alive.", "A boy, who is thought to have fallen into a well"),
            ("The boat is believed by the owner to have sunk.", "The boat is believed by the owner to have sunk"),
            ("Dockers accused the mate of selling charts, which he denies.", "accused the mate of selling charts"),
            ("The mate was accused of selling charts.", "The mate was accused of selling charts"),
            ("He said that the mate allegedly sold charts when ashore.", "the mate allegedly sold charts"),
            ("It was not immediately clear whether the mate had fled.", "clear whether the mate had fled"),
        ],
    )
    def test_reach_from_who_does_it_to_the_end_of_the_clause(self, sentence: str, told: str) -> None:
        assert any(sentence[o.first : o.end].endswith(told) for o in openings(sentence))

    @pytest.mark.parametrize(
        "sentence",
        [
            "He is not believed to have fled.",
            "The mate sold the charts in May.",
            "Nobody accused him.",
            "He said so.",
        ],
    )
    def test_are_none_where_nothing_is_left_open(self, sentence: str) -> None:
        assert not list(openings(sentence))

    def test_hostile_sentences_cost_little(self) -> None:
        assert len(list(openings("it is said that " * 50))) <= 20
        assert not list(openings("accused " + "a " * 5000))


@pytest.mark.parametrize(
    ("made_by", "manner", "told"),
    [("learned", "indirect", True), ("hedge", "indirect", False), ("learned", "direct", False)],
)
def test_on_nobodys_word_it_is_fact_but_where_it_is_left_to_others_or_quoted(made_by: str, manner: str, told: bool) -> None:
    """The network takes "were linked to" for a word of saying, at times; then the outlet tells it."""
    (unit,) = material_of(story(("Ellory Post", "The searches were linked to a sale of charts."))).own
    source = Attribution(id="a", content=(unit.span,), manner=manner, made_by=made_by)  # type: ignore[arg-type]
    assert tells_fact(replace(unit, attribution=source)) is told


def test_what_a_report_has_as_pleaded_guilty_to_is_not_left_open_by_it() -> None:
    plea = "Olaf Marsh pleaded guilty in Orvik on Monday. He was accused of spending 750,000 crowns of campaign money on furs."
    fact = "Olaf Marsh spent 750,000 crowns of campaign money on furs, the court in Orvik heard."
    open_ = "Olaf Marsh was accused of spending 750,000 crowns of campaign money on furs."
    assert not any("certainty" in c.differs_in for c in between(plea, fact))
    assert any("certainty" in c.differs_in for c in between(open_, fact))


TAKEN = "Krenn is accused of taking 1.9 million crowns from the dredging firm for the contract."


@pytest.mark.parametrize(
    "other",
    [
        "Krenn is in the dock over 1.9 million crowns in bribes from the dredging firm.",
        "Krenn, 61, is on trial over 1.9 million crowns that she took from the dredging firm.",
        "Krenn stands accused of taking 1.9 million crowns in bribes from the dredging firm.",
        "Krenn faces four charges of taking 1.9 million crowns in bribes from the dredging firm.",
        "Krenn appeared before a judge over 1.9 million crowns in bribes from the dredging firm.",
        "Prosecutors say Krenn took 1.9 million crowns from the dredging firm for the contract.",
        "According to the indictment, Krenn took 1.9 million crowns from the dredging firm for the contract.",
    ],
)
def test_an_accusation_in_other_words_is_no_fact(other: str) -> None:
    assert not between(TAKEN, other)


@pytest.mark.parametrize(
    "other",
    [
        "Krenn took 1.9 million crowns from the dredging firm for the contract.",
        "A clerk of the yard, Jon Dahl, said Krenn took 1.9 million crowns from the dredging firm for the contract.",
        "Krenn, who took 1.9 million crowns from the dredging firm for the contract, is on holiday in Sund.",
    ],
)
def test_who_has_it_as_done_beside_an_accusation_tells_a_fact(other: str) -> None:
    assert between(TAKEN, other)


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        (
            "The judge freed Krenn on condition that she surrender her passport and not speak to the divers.",
            "She must hand in her passport and may not speak to the divers.",
            False,
        ),
        (
            "Krenn does not speak to the divers of the firm.",
            "Under the terms of her bail Krenn may not speak to the divers of the firm.",
            False,
        ),
        (
            "The crew did not enter the hold of the ferry.",
            "By the rules of the port the crew may not enter the hold of the ferry.",
            False,
        ),
        ("The wall did not protect the harbour.", "The wall may not protect the harbour, an engineer said.", True),
        (
            "Krenn will not attend the trial on Friday.",
            "Krenn may not attend the trial on Friday, so that the clerk must write to her.",
            True,
        ),
    ],
)
def test_may_not_as_an_order_is_no_doubt(one: str, other: str, differs: bool) -> None:
    (found,) = compare([story(("Ellory Post", ABOUT + one), ("Sund Gazette", ALSO + other))])
    assert any("may" in {a.value for a in c.accounts} for c in found.claims if c.relation == "differ") == differs
