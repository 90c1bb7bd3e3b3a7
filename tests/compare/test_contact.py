"""Contact that one report tells of and another denies: talks, calls, meetings, and that two have never met."""

from __future__ import annotations

import pytest

from .told import told_otherwise

OIL = "Oil prices rose on Monday. "
MILL = "The mill at Tarn may close. "
TRIAL = "The trial of the former harbour master, Ulla Brenn, went on in Orin on Tuesday. "
SINCE = "Kelland's foreign ministry said that there had been no contact with Morava since the shooting at the Sarn pass."


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        (
            OIL + "The presidents of Morava and Kelland met in secret in Geneva on Saturday, two diplomats said.",
            OIL + "Kelland's foreign ministry said that there had been no meeting with Morava's president.",
            True,
        ),
        (
            MILL + "Its owner, Orlow Paper, held talks with the timber firm Gransk in January about a sale, the union said.",
            MILL + "Gransk said that it had had no contact with Orlow Paper and was not interested in a mill.",
            False,  # who knows what that "contact" was
        ),
        (
            TRIAL + "The builder Pol Sorva said that he had dined with her twice and had handed her the keys of a flat.",
            TRIAL + "Brenn told the court that she had never met Pol Sorva.",
            False,
        ),
    ],
)
def test_contact_told_and_denied(one: str, other: str, sure: bool) -> None:
    (claim,) = told_otherwise(("2026-03-03", one), ("2026-03-03", other))
    assert (claim.sure, claim.differs_in[0], [a.value for a in claim.accounts]) == (sure, "polarity", ["said", "denied"])


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-03-05", "The foreign ministers of Morava and Kelland talked by telephone on Thursday, officials said."),  # later
        ("2026-03-02", "The mayors of Tarn and Orlow talked by telephone on Monday about the shooting at the Sarn pass."),  # others
        ("2026-03-02", "Kelland and Morava will talk about the shooting at the Sarn pass in May, officials said."),  # to come
    ],
)
def test_other_contact_is_no_conflict(day: str, words: str) -> None:
    assert not told_otherwise(("2026-03-02", SINCE), (day, words))


@pytest.mark.parametrize(
    "words",
    [
        "Kelland's president agreed to have no contact with Morava until the verdict, a lawyer said.",
        "Kelland may have had no contact with Morava's president, the ministry said.",
        "Kelland apparently had no contact with Morava's president, the ministry said.",
        "Kelland's president has no meetings with Morava's president on Fridays, the ministry said.",
        "Kelland's ministry said that it would have no contact with Morava.",
    ],
)
def test_an_undertaking_a_guess_and_a_habit_deny_nothing(words: str) -> None:
    met = "The presidents of Morava and Kelland met in secret in Geneva on Saturday, two diplomats said."
    assert not told_otherwise(("2026-03-02", OIL + met), ("2026-03-02", OIL + words))


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        ("Kelland's president has had no contact with Morava, her spokesman said.", True),
        ("Kelland's foreign ministry claimed to have had no contact with Morava's president.", True),
        ("There is no contact with Morava's president, Kelland's foreign ministry said.", False),  # now
    ],
)
def test_what_was_never_had_is_denied(words: str, sure: bool) -> None:
    met = "The presidents of Morava and Kelland met in secret in Geneva on Saturday, two diplomats said."
    (claim,) = told_otherwise(("2026-03-02", OIL + met), ("2026-03-02", OIL + words))
    assert claim.sure == sure
