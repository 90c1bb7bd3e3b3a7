"""What one says, and a sentence that tells of another that they contradict it; and neighbours that contradict nobody."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story

OTHER = "The orchard festival of Brenna drew a crowd."

# What the report tells, how surely, who stands against whom, and what the second says.
CONTRADICT = (
    (
        "Captain Rolf Aske said the lifeboats had been checked in May. A deckhand contradicted him: nobody had touched them in two "
        "years, he told the inquiry.",
        True,
        ("Rolf Aske", "A deckhand"),
        "nobody had touched them in two years",
    ),
    (
        "Colonel Marek Dorn said the convoy carried food. But drivers interviewed in Sarn gave a very different account: the "
        "trucks were full of shells, they said.",
        True,
        ("Marek Dorn", "drivers interviewed in Sarn"),
        "the trucks were full of shells",
    ),
    (
        "The coach said the player had asked to leave. His agent, Paul Renn, gave a different account: the club had pushed him "
        "out, he said.",
        True,
        ("The coach", "Paul Renn"),
        "the club had pushed him out",
    ),
    (
        "Belan said the army had not fired. Vance said exactly the reverse. “They fired first,” he told reporters.",
        True,
        ("Belan", "Vance"),
        "“They fired first,”",
    ),
    (
        "The council says it did not order anyone to leave. Hask farmer Peter Lund tells it differently: a council officer knocked "
        "on his door at noon and ordered the family out, he said.",
        True,
        ("The council", "Hask farmer Peter Lund"),
        "a council officer knocked on his door at noon and ordered the family out",
    ),
    (
        "The hospital said patient care had not been affected. Ann Maddox, of the patients' council, disputes that, saying two "
        "wards closed because of the missing money.",
        True,
        ("The hospital", "Ann Maddox"),
        "two wards closed because of the missing money",
    ),
    (
        "Pilots said the runway was dark, while the airport's director, Jana Holm, said the opposite: every lamp was lit.",
        True,
        ("Pilots", "Jana Holm"),
        "every lamp was lit",
    ),
    # whom the sentence names, though another has spoken since
    (
        "The mayor said all the sirens worked. The fire chief said they had been tested in March. A teacher contradicted the "
        "mayor: there was no sound at all at the school, she said.",
        True,
        ("The mayor", "A teacher"),
        "there was no sound at all at the school",
    ),
    (
        "The company said the crew had been paid. It has 400 workers. The fleet is 20 years old. Two sailors contradicted the "
        "company, saying they had had no wages since May.",
        True,
        ("The company", "Two sailors"),
        "they had had no wages since May",
    ),
    # a sentence that tells no more than that they did not say so
    (
        "The minister said the convoy had been escorted by police. That is not what the drivers said. They travelled alone, they "
        "said.",
        True,
        ("The minister", "the drivers"),
        "They travelled alone",
    ),
    # one of several speaks for them
    (
        "The ministry says the school was empty. Parents tell it differently. “There were forty children inside,” said Mira Tal, a "
        "mother.",
        False,
        ("The ministry", "Mira Tal"),
        "“There were forty children inside,”",
    ),
    # who is of another mind
    (
        "The bank said all the deposits were safe. Its former treasurer, Ilse Mohn, was having none of it. “The money is gone,” "
        "she said.",
        False,
        ("The bank", "Ilse Mohn"),
        "“The money is gone,”",
    ),
)

NONE = (
    "Ada Roth told the house that she no longer ruled out that shots had been fired. Until Wednesday she had denied it. She said "
    "that the guns of 46 officers had been taken in.",
    "The minister said the bridge would open in May. Nobody contradicted him, and the meeting ended early.",
    "The coach said the player had asked to leave. He later gave a different account to police: the club had sold him, he said.",
    "In her first interview Lena Voss said she had been at home. In a second interview Voss told a different story: she had been "
    "at the cinema, she said.",
    "The union said it wanted 6 percent. Management offered a different version of the contract on Friday, saying it was final.",
    "The minister said that the talks had failed. His book tells a different story. “I loved the sea,” he writes.",
    "Dana Roe said the river was clean. The ministry gave another account to the bank: it holds 40 million, a clerk said.",
    "The chief said 12 cars had burned. A spokesman said the opposite lane was closed: trucks could not pass, he said.",
    "The mayor said the pumps worked. Asked about the fire, the chief said he could not contradict her because he was not there.",
    "The coach said the side had played well. He did not say otherwise later. “We were good,” he said.",
    "Dr Lind said the river was clean. It has been fished for years. Bathers come in June. A hotel keeper told a different story: "
    "he had lost every guest, he said.",
)


def contradictions(text: str) -> list[Claim]:
    (found,) = compare([story(("Harbour Ledger", text), ("Coast Radio", OTHER))])
    return [c for c in found.claims if c.differs_in == ("polarity",)]


@pytest.mark.parametrize(("text", "sure", "who", "shown"), CONTRADICT)
def test_who_is_said_to_contradict_stands_against_whom_they_contradict(
    text: str, sure: bool, who: tuple[str, str], shown: str
) -> None:
    (claim,) = contradictions(text)
    assert claim.sure is sure
    assert tuple(a.speaker for a in claim.accounts) == who
    assert claim.accounts[1].span.of(text) == shown


@pytest.mark.parametrize("text", NONE)
def test_who_contradicts_nobody_stands_against_nobody(text: str) -> None:
    assert not contradictions(text)
