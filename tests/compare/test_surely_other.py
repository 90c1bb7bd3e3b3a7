"""One statement of two sources is surely so only where each is named at its cue and the words are plainly one statement's."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

REST = "The cannery in Port Ellory employs most of the town and packed herring for export."
OTHER = "The spring parade has been cancelled and the gymnasium was opened to families."
FACT = "the hostages were flown by helicopter to Marrow, the capital of the northern province"
TOLD = "all the hostages had been flown to Marrow by helicopter on the general's orders"


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
    ],
)
def test_one_statement_at_two_cues_is_surely_of_two(one: str, other: str) -> None:
    assert surely_of_two(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what an outlet tells in its own voice it may have from anywhere
        (f"The army said {FACT}.", f"{TOLD[0].upper()}{TOLD[1:]}."),
        # an outlet cited passes on somebody's word
        (f"The army said {FACT}.", f"The Northern Herald reported {TOLD}."),
        # one is denied, one of another day, one of another number
        (f"The army said {FACT}.", f"Aldo Renn said {TOLD.replace('had been', 'had not been')}."),
        (f"The army said {FACT} on Sunday.", f"Aldo Renn said {TOLD} on Friday."),
        (f"The army said 21 of {FACT}.", f"Aldo Renn said {TOLD.replace('all the', 'all 24')}."),
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
