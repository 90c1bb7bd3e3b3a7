"""The table of countries: every row whole, every word found, and nothing found that is not there."""

from __future__ import annotations

import pytest

from sayso.annotate.countries import countries, geo_words, lies_in


def test_every_row_is_whole() -> None:
    assert len(countries()) > 190
    for code, c in countries().items():
        assert len(code) == 3
        assert code.isupper()
        assert c.name
        assert c.regions, c.name


@pytest.mark.parametrize(
    ("text", "kind", "iso3"),
    [
        ("Côte d’Ivoire", "name", "CIV"),
        ("Papua New Guinea", "name", "PNG"),
        ("the U.S.", "name", "USA"),
        ("South Korean", "adjective", "KOR"),
        ("the Danes", "people", "DNK"),
        ("Port-au-Prince", "capital", "HTI"),
        ("Gaza Strip", "place", "PSE"),
    ],
)
def test_the_longest_reading_wins(text: str, kind: str, iso3: str) -> None:
    assert [(g.kind, g.iso3) for g in geo_words(text)] == [(kind, iso3)]


@pytest.mark.parametrize("text", ["Malicious", "Nigerpool", "US$5", "us", "turkey", "Chadwick"])
def test_parts_of_words_and_small_letters_are_no_countries(text: str) -> None:
    assert geo_words(text) == ()


def test_every_name_is_found_in_a_sentence() -> None:
    for c in countries().values():
        for name in c.names:
            found = geo_words(f"Officials in {name} said so.")
            assert found, name
            assert found[0].span.of(f"Officials in {name} said so.") in (name, name.removeprefix("The ")), name


def test_regions_are_told_by_their_last_word_too() -> None:
    assert lies_in("MLI", "West African")
    assert lies_in("MLI", "African")
    assert lies_in("OMN", "gulf")
    assert not lies_in("EGY", "Gulf")
