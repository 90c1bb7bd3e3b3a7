"""What somebody is told to have admitted, confirmed or said, where the reports have the contrary from their office or lawyer."""

from __future__ import annotations

import pytest

from .test_check_right import checked
from .told import story

INSPECTION = "Minister Ivo Dahl promised an inquiry. Mr Dahl's office said he had not been told of the inspection."
SUMMER = (
    "Lena Orvik, the mayor of Hartle, met the council on Monday. Ms Orvik's office denied that she would resign before the summer."
)
REPORT = "Tomas Reve, the engineer, left the site on Friday. A spokesman for Mr Reve said he had not received a copy of the report."
MEETING = "Gerda Halm was arrested on Monday. Her lawyer, Nils Taube, said Ms Halm had not been at the meeting."
PAYMENTS = "Osk Pell, the treasurer, resigned on Tuesday. Mr Pell's spokeswoman said he was not aware of the payments."
ORDER = "General Mira Stenn was questioned for three hours. Mira Stenn's lawyer denied that she had given the order."
DAM = "Halden Power runs the dam at Kolm. A Halden Power spokesman said the company had not been warned about the dam."
FILES = "Asta Brink, the prosecutor, closed her case. Ms Brink's office said she had been given the files."
TALKS = "Shares in Brightwater rose. A spokeswoman for Brightwater said it was not in talks with Delmar."
WRITING = "Ivo Dahl, the minister, met reporters. Mr Dahl's office said he had not been told of the inspection in writing."
CRACKS = "Tomas Reve, the chief engineer, left the site on Friday. He had never been told of the cracks, his office said."
CAPTAIN = "Ivo Dahl is the minister. Petra Quill, the captain, said she had not been told of the inspection."


def verdicts(text: str, report: str) -> list[tuple[str, str, bool]]:
    """Each statement and claim found, with its verdict and whether it fails."""
    return [
        (f.kind, f.verdict, f.fails)
        for f in checked(text, story(("Northmoor Post", report))).findings
        if f.kind in ("statement", "claim")
    ]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("Ivo Dahl admitted that he had been told of the inspection.", INSPECTION),
        ("Lena Orvik confirmed that she would resign before the summer.", SUMMER),
        ("Tomas Reve conceded that he had received a copy of the report.", REPORT),
        ("Gerda Halm agreed that she had been at the meeting.", MEETING),
        ("Osk Pell said he was aware of the payments.", PAYMENTS),
        ("Mira Stenn admitted that she had given the order.", ORDER),
        ("Halden Power acknowledged that it had been warned about the dam.", DAM),
        ("Asta Brink said that she had not been given the files.", FILES),
        ("Brightwater confirmed that it was in talks with Delmar.", TALKS),
    ],
)
def test_the_contrary_from_somebodys_own_office_fails(text: str, report: str) -> None:
    assert ("claim", "contradicted", True) in verdicts(text, report)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("Ivo Dahl said he had not been told of the inspection.", INSPECTION),
        ("Ivo Dahl's office said that he had not been told of the inspection.", INSPECTION),
        ("Ivo Dahl denied that he had been told of the inspection.", INSPECTION),
        ("Lena Orvik denied that she would resign before the summer.", SUMMER),
        ("Tomas Reve did not admit that he had received a copy of the report.", REPORT),
        ("Tomas Reve did not say that he had received a copy of the report.", REPORT),
        ("A spokesman for Tomas Reve said that he had not received a copy of the report.", REPORT),
        ("Gerda Halm's lawyer denied that she had been at the meeting.", MEETING),
        ("Osk Pell said he was not aware of the payments.", PAYMENTS),
        ("Mira Stenn's lawyer denied that she had given the order.", ORDER),
        ("Halden Power denied that it had been warned about the dam.", DAM),
        ("Halden Power said it had not been warned about the dam.", DAM),
        ("Asta Brink confirmed that she had been given the files.", FILES),
        ("Asta Brink did not deny that she had been given the files.", FILES),
        ("Brightwater denied that it was in talks with Delmar.", TALKS),
        ("Brightwater would not confirm that it was in talks with Delmar.", TALKS),
    ],
)
def test_what_the_office_said_does_not_fail(text: str, report: str) -> None:
    assert not [v for v in verdicts(text, report) if v[2]]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        # His office denies less than he is told to have admitted.
        ("Ivo Dahl admitted that he had been told of the inspection.", WRITING),
        # Whose office "his" is, no clause says.
        ("Tomas Reve admitted he had been told of the cracks.", CRACKS),
        # She is another one than he.
        ("Ivo Dahl admitted that he had been told of the inspection.", CAPTAIN),
    ],
)
def test_a_denial_of_another_thing_neither_carries_nor_gainsays(text: str, report: str) -> None:
    claims = [v for v in verdicts(text, report) if v[0] == "claim"]
    assert claims == [("claim", "unclear", False)]


def test_a_denial_beside_what_was_granted_is_a_dispute() -> None:
    reports = story(
        ("Northmoor Post", "Transport minister Ivo Dahl admitted he had been told of the inspection."),
        ("Hartle Mail", "Mr Dahl's office had said he had not been told of the inspection."),
    )
    found = checked("Ivo Dahl admitted that he had been told of the inspection.", reports).findings
    assert [(f.kind, f.verdict) for f in found] == [("statement", "same_speaker"), ("claim", "disputed")]
