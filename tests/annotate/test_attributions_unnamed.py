"""Whose a name beside a place word is, and who goes unnamed. All sentences are made up."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.language import parse
from tests.annotate.heard import said

UNNAMED = [
    'A trade envoy in Norland\'s capital, Ostrel, who asked not to be named, said: "The talks are over."',
    "A dockworker in the port, Halm, said the cranes stood still.",
    "A baker in the village, Rund, told reporters the road was shut.",
    "A nurse in the provincial capital, Mirel, who declined to be identified, said the ward was full.",
    "A Western diplomat in Norland's capital, San Orta, said the talks had failed.",
    "An official in the port city of Halm, Dana, who spoke on condition of anonymity, said the depot was empty.",
    "Jan Brandt, the minister, left. The minister, who asked not to be named, said he had known.",
]
NAMED = [
    ("The mayor of the capital, Anna Lind, said the bridge was closed.", "Anna Lind"),
    ("A resident of the town, Milko Rast, said the road was closed.", "Milko Rast"),
    ("Jan Brandt opened the fair. The mayor of the port, Brandt, said the bridge was closed.", "Jan Brandt"),
    ("A shopkeeper in the border town, Milan Kost, who asked to be seated, said he would stay.", "Milan Kost"),
    ("A widow, Dana Kost, who asked not to be identified by her husband's name, said she would stay.", "Dana Kost"),
    ("A spokesman, Karl Hertz, said the minister had asked not to be named.", "Karl Hertz"),
]


@pytest.mark.parametrize("text", UNNAMED)
def test_a_place_is_not_who_speaks_and_who_asks_for_no_name_has_none(text: str) -> None:
    ((speaker, kind, _),) = said(text)
    assert kind == "anonymous_person"
    assert speaker not in ("Ostrel", "Halm", "Rund", "Mirel", "San Orta", "Dana", "Jan Brandt")


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_person_beside_a_place_word_speaks(text: str, name: str) -> None:
    assert said(text)[0][:2] == (name, "named_person")


@pytest.mark.parametrize(("text", "kind"), [
    ("The envoy left Norland's capital, Ostrel, on Monday.", "place"),
    ("A fire broke out in the port of Halm on Monday.", "place"),
    ("He met the mayor of the town, Jan Brandt, on Monday.", "person"),
])  # fmt: skip
def test_a_name_beside_a_place_word_is_a_places(text: str, kind: str) -> None:
    actors = find_actors(next(parse([text])))
    assert [a.kind for a in actors if a.name in ("Ostrel", "Halm", "Jan Brandt")] in ([], [kind])
