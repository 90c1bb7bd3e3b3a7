"""One statement of two sources is surely so only where each is named at its cue and the words are plainly one statement's."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

REST = "The cannery in Port Ellory employs most of the town and packed herring for export."
OTHER = "The spring parade has been cancelled and the gymnasium was opened to families."
FACT = "the hostages were flown by helicopter to Marrow, the capital of the northern province"
TOLD = "all the hostages had been flown to Marrow by helicopter on the general's orders"


QUOTED = "We will not leave this hall before the vote"


def surely_of_two(first: str, second: str) -> bool:
    texts = (f"{first} {REST}", f"{second} {OTHER}")
    found = next(compare([story(*zip(("Ellory Post", "Coast Courier"), texts, strict=True))]))
    return any(c.sure and c.differs_in == ("source",) for c in found.claims)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"A military source said {FACT}.", f"Another local source said {TOLD}."),
        (f"The interior ministry said {FACT}.", f"Aldo Renn, a pilot, said {TOLD}."),
        (f"The army said {FACT}.", f"“{TOLD[0].upper()}{TOLD[1:]},” said Aldo Renn, a pilot."),
        # an outlet is cited that no one has it from here, and that has it from no one here
        (f"The interior ministry said {FACT}.", f"The Northern Herald reported that {TOLD}."),
        (f"The interior ministry said {FACT}.", f"{TOLD[0].upper()}{TOLD[1:]}, according to the Northern Herald."),
        # an hour alone tells no day, whichever day the report speaks of before it
        (
            "The pier was cleared on Tuesday. The mayor said the blaze at the cannery broke out shortly before midnight.",
            "The owner was arrested on Wednesday. A nurse said the fire at the cannery had begun shortly before midnight.",
        ),
        # a fire brigade that speaks of the fire does not speak of itself, nor is a thing told in passing that begins with a name
        (
            "The fire brigade said the fire at the cannery began in a cold store.",
            "Aldo Renn said a cold store was where the fire began.",
        ),
        ("Police said United Tugs had towed the wreck to Marrow.", "A nurse said the wreck was towed to Marrow by United Tugs."),
        # one number on the word of two, in other words
        ("The army said 240 hostages had been freed at dawn.", "A local doctor said 240 hostages were freed near Marrow."),
    ],
)
def test_one_statement_at_two_cues_is_surely_of_two(one: str, other: str) -> None:
    assert surely_of_two(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what an outlet tells in its own voice it may have from anywhere
        (f"The army said {FACT}.", f"{TOLD[0].upper()}{TOLD[1:]}."),
        # an outlet cited may pass on what the other report has, or what it was told, or what "media" say
        (f"The army said {FACT}.", f"The Ellory Post reported that {TOLD}."),
        (f"The army told the Northern Herald that {FACT}.", f"The Northern Herald reported that {TOLD}."),
        (f"Local media said {FACT}.", f"The Northern Herald reported that {TOLD}."),
        ("The Coast Radio reported that " + FACT + ".", f"The Northern Herald reported that {TOLD}."),
        # one is denied, one of another day, one of another number
        (f"The army said {FACT}.", f"Aldo Renn said {TOLD.replace('had been', 'had not been')}."),
        (f"The army said {FACT} on Sunday.", f"Aldo Renn said {TOLD} on Friday."),
        (f"The army said 21 of {FACT}.", f"Aldo Renn said {TOLD.replace('all the', 'all 24')}."),
        # a body and those who work there
        ("The hospital said the child was out of danger.", "Doctors said on Sunday that the child was now out of danger."),
        # told in passing, in what they say of another thing
        (f"The army said {FACT}.", f"Aldo Renn said the talks would go on after {TOLD}."),
        # who speaks of themselves
        (
            "The army said it flew the hostages to Marrow by helicopter.",
            "Aldo Renn said he flew the hostages to Marrow by helicopter.",
        ),
    ],
)
def test_what_leaves_room_for_doubt_is_not(one: str, other: str) -> None:
    assert not surely_of_two(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"“{QUOTED},” said Maria Keller.", f"“{QUOTED},” Thomas Berg said."),
        (f"Another man, not seen on camera, then told the senator, “{QUOTED}.”", f"The cameraman replied, “{QUOTED}.”"),
        (f"A second woman called out: “{QUOTED}.”", f"“{QUOTED},” the interpreter answered."),
    ],
)
def test_one_quotation_given_to_two_is_surely_of_two(one: str, other: str) -> None:
    assert surely_of_two(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # who is named here may be whom the other describes
        (f"“{QUOTED},” said Maria Keller.", f"“{QUOTED},” a spokeswoman said."),
        (f"“{QUOTED},” said Maria Keller, the mayor.", f"“{QUOTED},” the mayor said."),
        # and so may two descriptions be of one
        (f"A man told the senator, “{QUOTED}.”", f"The cameraman replied, “{QUOTED}.”"),
        # who a pronoun means is read from other sentences
        (f"“{QUOTED},” said Maria Keller.", f"Thomas Berg and Ulla Brenn came at noon. “{QUOTED},” he said."),
        # a few words may be anybody's
        ("“No comment today,” said Maria Keller.", "“No comment today,” Thomas Berg said."),
        # another thing is said
        (f"“{QUOTED},” said Maria Keller.", "“We will leave this hall after the vote,” Thomas Berg said."),
    ],
)
def test_a_quotation_that_may_be_of_one_is_not(one: str, other: str) -> None:
    assert not surely_of_two(one, other)
