"""States that no table knows: known by what they have and do."""

from __future__ import annotations

import pytest

from sayso.annotate.actors.acting import acting_states


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The government of Ostramar met. Ostramar said the truce would hold.", {"Ostramar"}),
        ("Velland’s foreign ministry said it had no comment.", {"Velland"}),
        ("Drovia's government said on Monday it would shoot. Tessaly’s capital, Orin, was calm.", {"Drovia", "Tessaly"}),
        ("The Kestrian army said two brigades were moving.", {"Kestria"}),
        ("Talks failed. Morvane denied it. Its foreign minister, Ola Brand, was in Orin.", {"Morvane"}),
        ("A Morvanian patrol boat was seen.", {"Morvane"}),
        ("Velland's delegation left. The two countries will meet again.", {"Velland"}),
        ("Soldiers from Drovia came, and a Drovia sergeant was wounded.", {"Drovia"}),
        ("Tessaly’s capital was calm. Ostramar's envoys left the talks with Tessaly on Monday.", {"Ostramar", "Tessaly"}),
        ("Velland said it would not return to the table.", {"Velland"}),
        ("Velland denied it had crossed the river. Morvane warned that its troops were ready.", {"Velland", "Morvane"}),
        ("Velland recalled its ambassador on Friday. Tessaly had closed its airspace.", {"Velland", "Tessaly"}),
        ("Velland will send grain, Velland's president said.", {"Velland"}),
        ("Velland left the talks on Monday. Talks with Velland had lasted a week.", {"Velland"}),
        ("Velland walked out of the second round of talks. Velland's negotiators flew home.", {"Velland"}),
        ("A ceasefire holds. Velland and Morvane signed it on Friday. Velland's parliament met.", {"Velland", "Morvane"}),
    ],
)
def test_a_name_that_acts_as_a_state(text: str, names: set[str]) -> None:
    assert acting_states(text, {"Ostramar", "Velland", "Drovia", "Tessaly", "Kestria", "Morvane"}) == names


@pytest.mark.parametrize(
    "text",
    [
        "Brandt's government fell on Friday. Brandt said she would stand again.",
        "Hale's lawyer spoke. Hale and Brandt signed the contract.",
        "Brandt's delegation left the talks with Hale. The two companies will meet again.",
        "Brandt officials came. Hale and Brandt resumed talks on the harbour.",
        "Hale's minister spoke of the talks.",
        "Brandt will come. The two countries are at odds.",
        "Brandt warned Hale. His minister resigned.",
        "Brandt said it would take months. Hale said it had been a mistake. Brandt denied it had happened.",
        "Brandt left the talks. Hale will join the talks on Friday.",
        "Brandt said it would not return, and that he was sorry. Brandt left the talks with Hale in his car.",
        "Brandt said its findings were wrong. Hale joined its board and led its campaign.",
        "Shares of Brandt rose. Its chief executive, Ola Hale, resigned.",
    ],
)
def test_a_name_that_does_not(text: str) -> None:
    assert acting_states(text, {"Brandt", "Hale"}) == set()
