"""Sources in their cue's paragraph, captions and credits, and whom a word means that names nobody. All sentences are made up."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.language import parse
from tests.annotate.heard import said

OWN = [
    (
        "Image copyright Getty Images Image caption A large crater was left by the blast\n"
        "Militia spokesman Zabi Mujan said that the fighters had been sent to destroy the house.",
        ("Zabi Mujan", "named_person"),
    ),
    (
        "Image copyright Getty Images Image caption Firefighters worked to free people who were trapped in the tram\n"
        'Deputy Chief Constable Adrian Hanst said: "We can confirm that seven people have died."',
        ("Adrian Hanst", "named_person"),
    ),
    (
        "READ MORE: Second kidnapped schoolgirl found by Army\n"
        "Norlandic president Muham Buhar, who vowed to destroy the group when he took office, said he welcomed the release.",
        ("Muham Buhar", "named_person"),
    ),
    (
        'Massa took third place.\nGetty Images Massa was on the podium\nMassa said: "It is hard."',
        ("Massa", "named_person"),
    ),
    ("In the end, photos showed the crowd in the square\nOfficials said it was a first.", ("Officials", "anonymous_person")),
    ("The G9 will deliver a billion doses, per a White House statement.", ("White House", "organisation")),
    ("Some rumors have suggested that the phone will lose its jack.", ("Some rumors", "document")),
    ("Neither said that the deal was dead.", (None, "unknown")),
]
ADDED = [
    ("The boy's grandfather said the well was near. The man also said that it was deep.", "The boy's grandfather"),
    ("Rep. Joe Harlan said the bill was bad. The congressman added that he would vote against it.", "Joe Harlan"),
    ("Rep. Joe Harlan said the bill was bad. The woman added that she would vote against it.", "The woman"),
    ("Rep. Joe Harlan said the bill was bad. Ann Ray was there. The lawmaker added that it would fail.", "The lawmaker"),
    ("A worker said it was loud. Rep. Joe Harlan said the bill was bad. The worker added that it would fail.", "A worker"),
    ("Rep. Joe Harlan said the bill was bad. The congressman said he would vote against it.", "The congressman"),
]


@pytest.mark.parametrize(("text", "found"), OWN)
def test_a_source_stands_in_its_cues_paragraph(text: str, found: tuple[str | None, str]) -> None:
    assert said(text)[-1][:2] == found


@pytest.mark.parametrize(("text", "speaker"), ADDED)
def test_who_also_said_is_the_last_speaker(text: str, speaker: str) -> None:
    assert said(text)[-1][0] == speaker


def test_nobody_is_called_by_the_first_name_of_who_made_the_report() -> None:
    text = "Kim declared his force complete. The bombs, Kim said, ended war.\n\n(Reporting by Jan Orr; Writing by Kim Corgan)"
    assert {who for who, _, words in said(text) if "war" in words} == {"Kim"}
    text = "Kim declared her work complete. The songs, Kim said, were done. Kim Corgan is a singer."
    assert {who for who, _, _ in said(text)} == {"Kim Corgan"}


def test_a_picture_agency_is_no_part_of_a_name() -> None:
    names = {a.name for a in find_actors(next(parse(["Getty Images Ann Ray was seen in Selm. Ann Ray sang."])))}
    assert "Ann Ray" in names
    assert not any(name.startswith("Getty Images ") for name in names)
