"""A speaker whose role stands before the name: the one who is named speaks."""

from __future__ import annotations

import pytest

from tests.annotate.heard import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Talks will go on, the go-between, Ilse Marn, said.", ("Ilse Marn", "named_person", "Talks will go on")),
        ("Both sides will meet, according to the go-between, Ilse Marn.", ("Ilse Marn", "named_person", "Both sides will meet")),
        ("The bridge, the agency's head, Dorin Valk, said, was safe.", ("Dorin Valk", "named_person", "The bridge | was safe")),
        (
            "The agency had no plans to close, its new head, a former judge, Dorin Valk, said.",
            ("Dorin Valk", "named_person", "The agency had no plans to close"),
        ),
        ("The men will be tried, the court's head, Marta Vey, also said.", ("Marta Vey", "named_person", "The men will be tried")),
        ("The union's leader, Brandt, said that nobody would go back.", ("Brandt", "named_person", "nobody would go back")),
        ("Its chief, Marn, said it would appeal.", ("Marn", "named_person", "it would appeal")),
        ("The ministry's spokesman, Brandt, said it would pay.", ("Brandt", "named_person", "it would pay")),
        ("The bloc's chair, Norland, said it would call a summit.", ("Norland", "organisation", "it would call a summit")),
        ("The host, Norland, said talks would go on.", ("Norland", "organisation", "talks would go on")),
        ("The aid agency, Red Lantern, said the road was open.", ("Red Lantern", "organisation", "the road was open")),
        ("The regulator, Ofdam, said the wall had been checked.", ("Ofdam", "organisation", "the wall had been checked")),
        ("The island state, Sudra, said it would wait.", ("Sudra", "organisation", "it would wait")),
        ("The country's biggest newspaper, the Harbour Post, said he would resign.", ("Harbour Post", "outlet", "he would resign")),
        # somebody else's name before the verb's own speaker
        ("He met the firm's head, Jan Orr, said a clerk.", ("a clerk", "anonymous_person", "He met the firm's head, Jan Orr")),
    ],
)  # fmt: skip
def test_who_is_named_beside_a_role_speaks(text: str, found: tuple[str, str, str]) -> None:
    assert said(text) == [found]


def test_a_place_beside_a_role_does_not_speak() -> None:
    assert said("The flood followed rain in the capital, Selm, said the ministry.")[0][0] == "the ministry"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Orwen Power Company runs the dam. The line will be repaired in April, the railway company said.",
            "the railway company",
        ),
        ("The Orwen Power Company runs the dam. The insurance firm said that it would pay.", "The insurance firm"),
        ("The Orwen Power Company runs the dam. The energy company said that it would pay.", "Orwen Power Company"),
        ("Sorva cut its forecast, and Sorva shares fell. The oil company said that prices had fallen.", "Sorva"),
    ],
)
def test_a_company_of_another_business_is_another(text: str, speaker: str) -> None:
    assert [name for name, _, _ in said(text)] == [speaker]
