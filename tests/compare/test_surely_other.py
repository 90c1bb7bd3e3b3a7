"""Whose word a statement is, is sure only of one quotation that two reports give to two people by name."""

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
        (f"The interior ministry said {FACT}.", f"The Northern Herald reported that {TOLD}."),
    ],
)
def test_a_statement_in_other_words_may_be_of_one_source_after_all(one: str, other: str) -> None:
    assert not surely_of_two(one, other)


def test_one_quotation_given_to_two_by_name_is_surely_of_two() -> None:
    assert surely_of_two(f"“{QUOTED},” said Maria Keller.", f"“{QUOTED},” Thomas Berg said.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # who is named here may be whom the other describes
        (f"“{QUOTED},” said Maria Keller.", f"“{QUOTED},” a spokeswoman said."),
        (f"“{QUOTED},” said Maria Keller, the mayor.", f"“{QUOTED},” the mayor said."),
        # and so may two descriptions be of one
        (f"A man told the senator, “{QUOTED}.”", f"The cameraman replied, “{QUOTED}.”"),
        (f"Another man, not seen on camera, then told the senator, “{QUOTED}.”", f"The cameraman replied, “{QUOTED}.”"),
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
