"""What may be told as differing surely, and what only as worth a look: by how often readers found each way right (decision 29)."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story

ABOUT = "The ferry Norrand lies in the harbour of Sund with a hole in its bow, and divers are to look at it. "
ALSO = "Divers are to look at the ferry Norrand, which lies in the harbour of Sund with a hole in its bow. "


def within(lead: str) -> list[Claim]:
    """The claims of one report that differ."""
    (found,) = compare([story(("Ellory Post", f"{lead} The cannery packed herring for export."))])
    return [c for c in found.claims if c.relation == "differ"]


def between(one: str, other: str) -> list[Claim]:
    """The claims of two reports that differ."""
    (found,) = compare([story(("Ellory Post", ABOUT + one), ("Sund Gazette", ALSO + other))])
    return [c for c in found.claims if c.relation == "differ"]


class TestDenialsThatNameWhatTheyDeny:
    """Readers found none of eleven wrong; three stood beside a neighbour of the sentence that is meant."""

    @pytest.mark.parametrize(
        "lead",
        [
            "The mayor, Finn Ravn, said the owner had sold the boat to a museum. The owner, Ada Brandt, rejected the claim.",
            "The union said the port had cut the watch to two men. The port, in a letter, dismissed that claim.",
            "The purser said the ship had left port without a radio. The captain, Bruno Keel, denied it.",
            "Keel is accused of selling the wreck twice. Mr Keel said he had never owned it.",
        ],
    )
    def test_are_sure(self, lead: str) -> None:
        (found,) = within(lead)
        assert found.differs_in == ("polarity",)
        assert found.sure

    def test_who_goes_on_denying_contradicts_nobody(self) -> None:
        said = "“That is simply untrue,” said Lena Torv, a spokeswoman for the company."
        assert not within(f"Northwater denied that it had ignored warnings. {said}")

    def test_a_not_without_a_word_of_denial_is_worth_a_look(self) -> None:
        (found,) = within("The ministry said the strike had hit an arms depot. Residents said it had hit a bakery.")
        assert not found.sure


class TestHedges:
    """ "Reportedly" and its like tell that others have it so; "may" and "could" also what is able, allowed or wanted."""

    @pytest.mark.parametrize("hedge", ["allegedly", "reportedly", "supposedly"])
    def test_of_the_same_verb_are_sure(self, hedge: str) -> None:
        (found,) = between(
            f"The mate of the ferry {hedge} sold the charts of the harbour to a museum.",
            "The mate of the ferry sold the charts of the harbour to a museum.",
        )
        assert found.differs_in[:1] == ("certainty",)
        assert found.sure
        assert {a.value for a in found.accounts} == {hedge, "stated"}

    def test_what_is_expected_is_surely_less_than_what_will_be(self) -> None:
        (found,) = between(
            "The mate of the ferry is expected to be charged with fraud later on Friday.",
            "The mate of the ferry will be charged with fraud later on Friday.",
        )
        assert found.sure

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            # Another verb.
            ("The mate reportedly sold the charts of the harbour.", "The mate lost the charts of the harbour on a walk."),
            # What is hedged is that it was said.
            ("Mate Ola Dahl reportedly said the charts were his.", "Mate Ola Dahl said in a letter that the charts were his."),
            # What should be done.
            ("Divers suggested the port close the inner basin.", "The port closed the inner basin of the harbour."),
            # What one witness thought to have seen.
            ("A nurse, Mia Berg, thought she heard two bangs in the bow.", "The cook, Per Lund, heard two bangs in the bow."),
            # Another day.
            ("The ferry reportedly hit the pier of Sund on Monday.", "The ferry hit the pier of Sund on Thursday, the port said."),
        ],
    )
    def test_are_not_sure(self, one: str, other: str) -> None:
        assert not [c for c in between(one, other) if c.differs_in[:1] == ("certainty",) and c.sure]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("The captain appeared on the harbour's radio on Friday.", "The mayor spoke on the harbour's radio on Friday."),
            ("The owners could be held to account for the ferry.", "The port should be held to account for the ferry."),
            ("Divers are expected to find the charts of the ferry.", "Reporters had found the cook of the ferry in a bar."),
        ],
    )
    def test_of_another_deed_are_no_difference(self, one: str, other: str) -> None:
        assert not [c for c in between(one, other) if "certainty" in c.differs_in]

    def test_whose_word_it_is_stands_beside_them(self) -> None:
        (found,) = between(
            "The mate of the ferry allegedly sold the charts of the harbour to a museum, the union said.",
            "The mate of the ferry sold the charts of the harbour to a museum, the police chief, Eva Strand, said.",
        )
        assert (found.differs_in, found.sure) == (("certainty", "source"), True)


def test_a_thing_that_both_name_and_measure_is_sure() -> None:
    (found,) = between(
        "The hole in the bow is 14 metres long. Fuel runs from the hole into the harbour.",
        "The hole in the bow is 9 metres long. Divers could not reach the hole in the bow on Friday.",
    )
    assert (found.differs_in[:1], found.sure) == (("number",), True)


def test_two_of_two_places_are_not_sure_where_one_is_told_before_in_its_sentence() -> None:
    found = between(
        "The hospital in Lira treated 120 people after the quake.",
        "The hospital in Belo has 60 beds and has treated 190 people after the quake.",
    )
    assert not any(c.sure for c in found if "number" in c.differs_in)
