"""What two accounts name in one place: two things, or one in other words."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.grounds.other_things import of_two_things

from .told import story, told_otherwise

DAY = "2026-10-06"


def apart(one: str, other: str) -> str | None:
    """Whether the first clauses of two reports are of two things."""
    units = all_units_of(story(("Echo", one), ("Gazette", other)), every=True)
    first = [min((u for u in units if u.report == r), key=lambda u: u.key) for r in (0, 1)]
    return of_two_things(first[0], first[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council will vote on the dam in Osk.", "The council will vote on the budget in Osk."),
        ("The trial of Emil Sorn will begin in Osk.", "The trial of Anna Velt will begin in Osk."),
        ("The tax on fuel was cut in May.", "The tax on bread was cut in May."),
        ("The east gate was locked on Monday.", "The north gate was locked on Monday."),
        ("The first shot was fired at noon.", "The last shot was fired at noon."),
        ("Train drivers went on strike in Osk.", "Bus drivers went on strike in Osk."),
        ("The painting was sold in Arlen.", "The sculpture was sold in Arlen."),
        ("The trial of Emil Marsh will begin in Osk.", "The trial of Viktor Marsh will begin in Osk."),
        ("The driver, Karl Simm, was pulled out.", "The driver, Peter Simm, was pulled out."),
        ("The governor is said to own a villa in Osk.", "The governor owns a boat in Osk."),
    ],
)
def test_two_things(one: str, other: str) -> None:
    assert apart(one, other) == "surely"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Of one surname, but it may be one of two names.
        ("The trial of Jon Marsh will begin in Osk.", "The trial of Jan Marsh will begin in Osk."),
        # Two cases, or one told by what it is and by what it is about.
        ("A verdict in the bribery case will come in May.", "A verdict in the dumping case will come in May."),
        # Anybody may be the chief.
        ("The premier met the owners in Osk.", "The premier met the leader in Osk."),
    ],
)
def test_what_may_be_two(one: str, other: str) -> None:
    assert apart(one, other) == "perhaps"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Words that say how something is, and not which.
        ("The deadly storm struck Hallin on Monday.", "A violent winter storm struck Hallin on Monday."),
        ("The controversial bill was passed in May.", "The sweeping pension bill was passed in May."),
        # One word for another.
        ("The lorry hit the house in Osk.", "The truck hit the home in Osk."),
        ("The owner of the shipyard fled in May.", "The owner of the yard fled in May."),
        ("The girls were freed in Kasma.", "The schoolgirls were freed in Kasma."),
        # An office and a name, a pronoun, two names of one country.
        ("President Tern met the banker in Lund.", "Ilja Tern met the banker in Lund."),
        ("He met the banker in Lund.", "President Tern met the banker in Lund."),
        ("Britain signed the pact in Lund.", "The UK signed the pact in Lund."),
        # What one names beside, the other leaves out.
        ("The funeral of Anna Brandt will be held in Osk.", "The funeral will be held in Osk."),
        ("The company will cut jobs in Osk.", "Tellman will cut jobs in Osk."),
        # A deed is told in many ways.
        ("She warned them against taking part in May.", "She warned them against joining in May."),
    ],
)
def test_what_may_be_one(one: str, other: str) -> None:
    assert apart(one, other) is None


def test_what_is_no_longer_so_was_so() -> None:
    one = "The ministry spoke of an isolated case in Hove. Exam papers were stolen from a safe in the nautical school."
    other = "The ministry no longer speaks of an isolated case in Hove. Exam papers were stolen from a safe in the nautical school."
    assert not [c for c in told_otherwise((DAY, one), (DAY, other)) if "polarity" in c.differs_in]


def test_what_was_to_be_is_no_fact() -> None:
    one = "The tunnel under the Ulm was to cost 310 million crowns. Ove Lassen, the transport minister, is asked about it in Osk."
    other = "The tunnel under the Ulm may cost twice the 310 million crowns planned. Ove Lassen, the minister, is asked in Osk."
    assert not [c for c in told_otherwise((DAY, one), (DAY, other)) if c.sure]


def test_of_three_who_were_to_talk_two_did() -> None:
    one = "The ministers of Kestria and Varnland spoke on the telephone on Sunday. The border on the Ulm is shut, and gas is short."
    other = "There has been no contact between {} and Sudra, a general said. The border of Varnland on the Ulm is shut."
    sudra = told_otherwise((DAY, one), (DAY, other.format("Kestria")))
    assert not [c for c in sudra if c.sure]


def test_a_denial_of_something_else_at_the_same_place() -> None:
    one = "The treasurer Ada Simm is accused of taking 40,000 crowns from the sailing club. The till was empty."
    other = "Ada Simm said she had not {} the sailing club. Members are angry."
    assert not [c for c in told_otherwise((DAY, one), (DAY, other.format("resigned from"))) if c.sure]
    assert [c for c in told_otherwise((DAY, one), (DAY, other.format("taken money from"))) if c.sure]
