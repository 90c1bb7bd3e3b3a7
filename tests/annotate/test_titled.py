"""Roles with a name behind them, offices without one, and several people as one source. All sentences are made up."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.language import parse
from tests.annotate.heard import said

# Whoever speaks for somebody is not who he speaks for.
SPEAK_FOR = [
    ("A spokesman for E.U. Secretary-General Bel Kimaru called the launch “deplorable”.", "Bel Kimaru"),
    ("A spokesman for Norlandic President Viktor Salin said the papers were false.", "Viktor Salin"),
    ("A spokesman for the Norlandic president, Viktor Salin, said the talks were over.", "Viktor Salin"),
    ("A spokesperson for Maru's office said they were reading the speech. President Jon Maru spoke.", "Jon Maru"),
    ("A spokeswoman for Mayor Ulla Brenn said the bridge would close.", "Ulla Brenn"),
    ("A lawyer for Harbour Minister Ulla Brenn said the bridge would close.", "Ulla Brenn"),
]
NAMED = [
    ("A spokesman for the ministry, Rolf Benn, said the bridge would close.", "Rolf Benn"),
    ("A spokesman for Salin, Rolf Benn, said the bridge would close. Viktor Salin was away.", "Rolf Benn"),
    ("His friend and spokesman Frank Murt told reporters that the price would rise.", "Frank Murt"),
    ("Speaker of the House Oda Pell said the offer was good.", "Oda Pell"),
    ("Centers for Health Control and Care director Dr. Rosa Walen announced that masks were needed.", "Rosa Walen"),
    ("Republican National Board (RNB) Chairwoman Ronna Dale warned that it may advise against it.", "Ronna Dale"),
    ("One of its members, Dag Minor, said critics had taken the words out of context.", "Dag Minor"),
    ("Senate Majority Leader Dag Minor (R-Ky.) told reporters that it would pass.", "Dag Minor"),
]
OFFICES = [
    "The Harrow Mayor has warned that the toll may rise.",
    "The Inspector General for the Department of the Interior said that fences had been planned.",
]
SEVERAL = [
    ("Democrat Joe Harlan and Republican Lisa Brenn noted that the act had outlawed such rules.", "named_person"),
    ("House Speaker Nora Pell (D-CA) and other House Democratic leaders said the law was bad.", "group"),
    ("The court's other two justices, Elena Karst and Sonia Moro, and Justice Stephen Brell said no to it.", "anonymous_person"),
]
THINGS = [
    ("The pushback will include directly calling out firms that promote such tactics.", None, "unknown"),
    ("The pull-out could signal that the end is near.", None, "unknown"),
    ("A State Department fact sheet released in May said that the workers were sick.", "A State Department fact sheet", "document"),
    ("Repeated warnings have suggested that the agency has lost control.", "Repeated warnings", "document"),
    ("The drugmakers said in March that the vaccine was safe.", "The drugmakers", "organisation"),
    ("A resident said the street was closed.", "A resident", "anonymous_person"),
    ("Residents said the street was closed.", "Residents", "group"),
]


@pytest.mark.parametrize(("text", "principal"), SPEAK_FOR)
def test_a_spokesman_is_not_who_he_speaks_for(text: str, principal: str) -> None:
    speaker, kind, _ = said(text)[0]
    assert speaker != principal
    assert kind == "anonymous_person"
    assert speaker is not None
    assert speaker.lower().startswith(("a spokes", "a lawyer"))


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_name_behind_a_role_is_whose_it_is(text: str, name: str) -> None:
    assert said(text)[0][:2] == (name, "named_person")


@pytest.mark.parametrize("text", OFFICES)
def test_an_office_is_no_name(text: str) -> None:
    speaker, kind, _ = said(text)[0]
    assert kind == "anonymous_person"
    assert speaker is not None
    assert text.startswith(speaker)


def test_a_consulate_general_is_no_person() -> None:
    assert said("The Norlandic Consulate General said two tourists were hurt.")[0][1] == "organisation"


@pytest.mark.parametrize(("text", "kind"), SEVERAL)
def test_several_are_not_one_of_them(text: str, kind: str) -> None:
    speaker, found, _ = said(text)[0]
    assert found == kind
    assert speaker is not None
    assert text.startswith(speaker)
    assert len(speaker.split()) > 4


@pytest.mark.parametrize(
    "text", ["Jan Orr, chairman and chief executive of Delmar, said no deal was near.", "Jan Orr said no to it."]
)
def test_two_roles_are_one_person(text: str) -> None:
    assert said(text)[0][:2] == ("Jan Orr", "named_person")


@pytest.mark.parametrize(("text", "speaker", "kind"), THINGS)
def test_no_thing_is_a_person(text: str, speaker: str | None, kind: str) -> None:
    found, told, _ = said(text)[0]
    assert told == kind
    assert found == speaker or (speaker is not None and found is not None and found.startswith(speaker))


def test_he_is_nothing_that_was_examined() -> None:
    text = "An examination of his remarks shows that he does not say so. He describes the anger that soldiers met."
    assert {who for who, _, words in said(text) if "anger" in words} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "The police chief has been criticised for his officers' slow reaction to the assaults.",
        "On Thursday, Anna Pallis was asked a question regarding the request for firms to be tougher.",
        "John Karr, the special envoy for climate, is facing calls for his resignation from lawmakers and pundits.",
        "The magazine drew widespread criticism for its cover in May.",
    ],
)
def test_who_is_judged_or_asked_says_nothing(text: str) -> None:
    assert {who for who, _, _ in said(text)} <= {None}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Corlan has said his campaign took no money. Corlan has called it a hunt. Corlan came.", "Corlan", "person"),
        ("Dresko raised its offer on Monday. Dresko said on Tuesday that its plant would stay.", "Dresko", "organisation"),
    ],
)
def test_a_lone_name_is_as_its_sentence_takes_it_up(text: str, name: str, kind: str) -> None:
    assert {a.kind for a in find_actors(next(parse([text]))) if a.name == name} == {kind}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The money came in 11 envelopes, Yara Lindt, for the prosecution, told the court.", ("Yara Lindt", "named_person")),
        ("The money came in 11 envelopes, the prosecutor, Yara Lindt, told the court.", ("Yara Lindt", "named_person")),
        ("A court in Selm heard that the mayor had taken money.", (None, "unknown")),
        ("The answer may have come from Norland, said Prof Edda Lund of Tamm University.", ("Edda Lund", "named_person")),
        ("Some 1,400 people took part in the walkout, the Dockers' Federation said.", ("Dockers' Federation", "organisation")),
        ("The Bakers' Union put the number of jobs at risk at 800.", ("Bakers' Union", "organisation")),
        ("A passenger named Dora Lim said the tram sped up.", ("Dora Lim", "named_person")),
        ("Trains will run again from Thursday, the railway said.", ("the railway", "organisation")),
    ],
)
def test_who_tells_the_court(text: str, found: tuple[str | None, str]) -> None:
    assert said(text)[0][:2] == found
