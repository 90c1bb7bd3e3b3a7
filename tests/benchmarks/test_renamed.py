"""Names replaced throughout: everywhere, at once, in every form."""

from __future__ import annotations

import pytest

from benchmarks.quality.renamed import mapping, renamed

PAGE = """Egypt opens canal talks with Iran

CAIRO (Mundus) - Egyptian officials met Iranian diplomats on Friday. Maria Delgado, who led the Egyptian side, said an
Iranian offer was welcome. Delgado spoke in Cairo.
"""
KEY = {
    "article": {"authors": ["Ann Olsen"], "author_places": ["Leeds"], "captions": []},
    "teasers": [{"agency": "Mundus", "place": "CAIRO"}],
    "actors": [{"name": "Egypt"}, {"name": "Maria Delgado"}],
}


@pytest.fixture(scope="module")
def names() -> dict[str, str]:
    return mapping(PAGE, KEY, 5)


def test_no_old_name_is_left(names: dict[str, str]) -> None:
    text = renamed(PAGE, names)
    assert not [n for n in ("Egypt", "Iran", "Cairo", "CAIRO", "Mundus", "Delgado", "Maria") if n in text]
    assert "opens canal talks with" in text


def test_a_country_s_forms_go_to_one_other_country(names: dict[str, str]) -> None:
    from benchmarks.quality.countries import COUNTRIES

    other = next(c for c in COUNTRIES if c.names[0] == names["Egypt"])
    assert (names["Egyptian"], names["Cairo"], names["EGY"]) == (other.adjective, other.capital, other.code)
    assert names["CAIRO"] == other.capital.upper()


def test_page_and_key_are_replaced_alike_and_all_at_once(names: dict[str, str]) -> None:
    assert renamed("Delgado spoke", names) in renamed(PAGE, names)
    assert renamed("London Washington", {"London": "Washington", "Washington": "London"}) == "Washington London"


@pytest.mark.parametrize(
    ("before", "after"), [("an Iranian offer", "a Peruvian offer"), ("An Iranian", "A Peruvian"), ("via Iranian", "via Peruvian")]
)
def test_the_article_follows_the_name(before: str, after: str) -> None:
    assert renamed(before, {"Iranian": "Peruvian"}) == after


def test_a_part_of_a_word_is_no_name() -> None:
    assert renamed("Iranians in Iran", {"Iran": "Peru"}) == "Iranians in Peru"


def test_the_same_number_gives_the_same_names() -> None:
    assert mapping(PAGE, KEY, 5) == mapping(PAGE, KEY, 5) != mapping(PAGE, KEY, 6)
