"""What the reports have under a condition, as planned, wanted, offered or possible, and a text tells as done."""

from __future__ import annotations

import pytest

from sayso.model import Story

from .test_check import checked, only
from .told import story

STRIKE = (
    (
        "Harbour Post",
        "The union will call off the strike only if the company withdraws the rotas. The company plans to sell the ferry Idun. The "
        "city had asked the owners to repair the roof. The mayor said the council could close the school.",
    ),
    (
        "Coast Courier",
        "The city would buy the hall if the state paid half. The mayor promised to reopen the library. On Friday the library opened"
        " its doors again. The Hill Club said it had nothing to do with the theft. Prosecutors have not decided whether to charge "
        "Nordkraft.",
    ),
)


@pytest.fixture(scope="module")
def strike() -> Story:
    """Two reports that leave much open."""
    return story(*STRIKE)


class TestToldAsDone:
    """A deed that the reports leave open fails where it is surely the same."""

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("The union called off the strike.", "only under a condition: “only if the company withdraws the rotas”"),
            ("The strike was called off.", "only under a condition: “only if the company withdraws the rotas”"),
            ("The company withdrew the rotas.", "as a condition, not as a fact"),
            ("The company has sold the ferry Idun.", "as planned, not as done"),
            ("The Idun was sold.", "as planned, not as done"),
            ("The owners repaired the roof.", "as a demand, not as a fact"),
            ("The council closed the school.", "as possible, not as done"),
            ("The city bought the hall.", "only under a condition: “if the state paid half”"),
        ],
    )
    def test_it_is_said_what_the_reports_have_it_as(self, text: str, why: str, strike: Story) -> None:
        found = only(checked(text, strike), "claim")
        assert (found.verdict, found.fails) == ("unsupported", True)
        assert found.why == f"the reports have it {why}"
        assert found.evidence

    def test_who_has_not_said_whether_he_will_has_not_done_it(self) -> None:
        told = story(
            ("A", "Zaza Roth, the interior minister, offered his resignation on Thursday, and the prime minister has not yet said "
             "whether he will accept it. The house met."),
            ("B", "The house met on Thursday. Snow fell."),
        )  # fmt: skip
        found = only(checked("The prime minister has accepted the resignation of Zaza Roth.", told), "claim")
        assert found.verdict == "unsupported"
        assert "open question" in (found.why or "")

    def test_a_sentence_that_says_little_is_told_too(self) -> None:
        held = story(("Harbour Post", "The charity said it would send medicine if the Red Crescent was let through."))
        assert only(checked("The Red Crescent was let through.", held), "claim").verdict == "unsupported"


class TestWhatIsRight:
    """What leaves it open too, or may be told as done in other words, does not fail."""

    @pytest.mark.parametrize(
        "text",
        [
            "The mayor has reopened the library.",  # a report has it in other words
            "The strike would go on until the company withdrew the rotas.",
            "The strike would end once the company withdrew the rotas.",
            "The union will strike unless the company withdraws the rotas.",
            "The union wants the rotas withdrawn.",
            "No rotas were withdrawn.",
            "The city wants to buy the hall.",
            "The hall would be bought by the city if the state paid half.",
            "The council may close the school.",
            "The owners were asked to repair the roof.",
            "The company has a plan to sell the ferry Idun.",
            "It is not known whether the company sold the Idun.",
            "It is undecided whether Nordkraft will be charged.",
            "The Hill Club denied any part in the theft.",
        ],
    )
    def test_nothing_fails(self, text: str, strike: Story) -> None:
        assert [f for f in checked(text, strike).findings if f.fails] == []

    def test_what_is_done_by_a_later_report_is_done(self) -> None:
        held = story(
            ("Harbour Post", "The company plans to sell the ferry Idun to a Danish buyer."),
            ("Coast Courier", "A Danish buyer took over the ferry Idun on Friday."),
        )
        assert not only(checked("The company sold the ferry Idun to a Danish buyer.", held), "claim").fails

    def test_what_comes_only_under_a_condition_is_not_carried_as_to_come(self, strike: Story) -> None:
        found = only(checked("The company will withdraw the rotas.", strike), "claim")
        assert (found.verdict, found.fails) == ("unclear", False)


class TestRightInOtherWords:
    """What is right in other words: who is willing has offered, and a day that is told of the same deed elsewhere."""

    def test_who_offered_is_willing(self) -> None:
        held = story(("Harbour Post", "The government of Karsk offered to mediate between the two."))
        assert not checked("Karsk said it was willing to mediate.", held).failed

    def test_a_plain_word_for_a_company_may_be_its_officer(self) -> None:
        held = story(
            ("Harbour Post", "Kyst Lines\u2019 chief executive, Arne Moldal, denied that the company had hired foreign crews.")
        )
        assert not checked("The company says it has not hired any foreign crews.", held).failed

    def test_a_plain_word_for_a_company_is_nobody_else(self) -> None:
        held = story(
            (
                "Harbour Post",
                "Kyst Lines is a ferry company. A teacher, Arne Moldal, denied that the company had hired foreign crews.",
            )
        )
        assert checked("The company says it has not hired any foreign crews.", held).failed

    def test_a_day_that_a_report_gives_of_the_deed_in_other_words(self) -> None:
        held = story(
            ("Tarn Gazette", "Gunmen seized two aid workers near the town of Orsha on Monday."),
            ("Capital Times", "The two aid workers walked free on Friday near the town of Orsha."),
        )
        assert (
            only(checked("The two aid workers were released near the town of Orsha on Friday.", held), "day").verdict == "reported"
        )
