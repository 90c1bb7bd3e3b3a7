"""Stories by words of their headlines; and what is told where there is none, or several."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.library import Writer
from sayso.model import LibraryError

from .conftest import Keep
from .made import filled, given, of_people, reading

HEADLINES = [
    "Ferry fire at Brask kills three",
    "Inquiry into ferry safety opens after fire",
    "Café strike in Lindale ends",
    "Mill closes",
    "Mill closes for good",
    "U.S. envoy visits Korra; 5% toll paid",
]


@pytest.fixture(autouse=True)
def stories(path: Path) -> dict[str, str]:
    """By headline, the story of the one report that has it."""
    return filled(path, _six)


def _six(library: Writer) -> dict[str, str]:
    texts = ("sank", "wept", "shut", "ground", "rusted", "flew")
    days = (f"2026-0{n}-01" for n in range(1, 7))  # too far apart to be of one story
    every = {
        title: given(title=title, text=f"{title}. It {verb} alone. " * 3, url=f"https://{verb}.example/x", published=day)
        for title, verb, day in zip(HEADLINES, texts, days, strict=True)
    }
    return {title: library.keep(one, reading(one.article)).story for title, one in every.items()}


def told(library: Writer, name: str) -> LibraryError:
    """Why a name stands for no story."""
    with pytest.raises(LibraryError) as raised:
        library.story(name)
    return raised.value


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("brask", 0),
        ("FERRY three", 0),
        ("ferry fire", 0),  # the other headline has words between
        ("ferry safety", 1),
        ("ferry after fire", 1),
        ("cafe STRIKE", 2),
        ("Café  strike, in Lindale", 2),
        ("mill closes", 3),  # the whole headline, before a part of another
        ("for good", 4),
        ("us envoy", 5),
        ("5 percent toll", 5),
    ],
)
def test_words_of_a_headline(library: Writer, stories: dict[str, str], name: str, headline: int) -> None:
    assert library.story(name).story.id == stories[HEADLINES[headline]]


@pytest.mark.parametrize("name", ["fire ferry at", "ferr", "brask ferry", "three kills", "", "!?", "x" * 400, "s-0000000000"])
def test_other_words_or_another_order_name_none(library: Writer, name: str) -> None:
    assert told(library, name).cause == "not-found"


def test_several_are_listed_with_their_ids(library: Writer, stories: dict[str, str]) -> None:
    error = told(library, "ferry")
    assert (error.cause, error.message) == ("ambiguous", "2 stories have 'ferry' in their headlines")
    assert set(error.near) == {f"{stories[title]} {title}" for title in HEADLINES[:2]}
    assert error.hint == "give the id of one, or more of its headline"


def test_of_many_the_newest_are_listed(library: Writer, keep: Keep) -> None:
    for n in range(12):
        text = f"Zebra number {n} ran to {'abcdefghijkl'[n] * 9}. " * 5
        keep(
            given(
                title=f"Zebra of {'abcdefghijkl'[n] * 9}",
                text=text,
                url=f"https://z.example/{n}",
                published=f"2026-0{n % 9 + 1}-01",
            )
        )
    error = told(library, "zebra")
    assert len(error.near) == 9
    assert error.near[-1] == "and 4 more"


def test_two_of_one_headline_are_two(library: Writer, keep: Keep) -> None:
    keep(
        given(
            title="Mill closes",
            text="A quarry floods, says the mayor of Halm. " * 5,
            url="https://q.example/1",
            published="2025-01-01",
        )
    )
    assert told(library, "Mill closes").message == "2 stories have 'Mill closes' in their headlines"


def test_a_story_of_teasers_alone_is_named_where_no_other_is(library: Writer, keep: Keep) -> None:
    keep(given(title="Brask harbour sold", text="Brask harbour sold to a shipyard.", extent="teaser", url="https://t.example/1"))
    assert library.story("brask").story.title == HEADLINES[0]
    assert library.story("brask harbour").story.title == "Brask harbour sold"


def test_one_that_was_merged_leads_to_the_other(library: Writer, stories: dict[str, str]) -> None:
    library.mend.merge("cafe strike", "for good")
    assert library.story("cafe").story.id == stories[HEADLINES[4]]
    library.mend.undo()
    assert library.story("cafe").story.id == stories[HEADLINES[2]]


@pytest.mark.parametrize(("name", "near"), [("lindal", 2), ("quarry envoi", 5), ("safety inquiry", 1)])
def test_the_nearest_headline_is_told(library: Writer, name: str, near: int) -> None:
    error = told(library, name)
    assert error.message == f"no story is called {name!r}, and no headline has these words in this order"
    assert [line.split(" ", 1)[1] for line in error.near] == [HEADLINES[near]]


def test_names_that_are_near(library: Writer) -> None:
    for one, made in of_people():
        library.keep(one, made)
    assert library.names_like("Ana Marsk")[:1] == ("Elena Marsk",)
    assert "Elena Marsk" in library.names_like("Elena Marks")
    assert "Red Lantern" in library.names_like("Red Lanterns")
    assert library.names_like("Bo Quist") == ()
    with pytest.raises(LibraryError, match="nobody is called 'Marks'") as raised:
        library.mend.same_person("Marks", "Marsk")
    assert "Elena Marsk" in raised.value.near
