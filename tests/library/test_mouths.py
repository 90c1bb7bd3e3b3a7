"""A person's word on who is who reaches a story's comparison, from wherever in the library it was said."""

from __future__ import annotations

import pytest

from sayso.library import Writer
from sayso.model import Story

from .made import of_people

PAGES = {1: "https://wire.example/1", 2: "https://echo.example/2", 3: "https://post.example/3", 4: "https://echo.example/4"}


@pytest.fixture(autouse=True)
def filled(library: Writer) -> None:
    """Elena Marsk the minister in reports 1 and 2, a sprinter of her name in 3; all of one story."""
    for one, made in of_people():
        library.keep(one, made)
    for n in (2, 3, 4):
        if library.report(PAGES[n]).report.story != of_one(library):
            library.mend.merge(library.report(PAGES[n]).report.story, of_one(library))


def of_one(library: Writer) -> str:
    """The story of report 1."""
    return library.report(PAGES[1]).report.story


def told(library: Writer) -> Story:
    return library.told_story(of_one(library))


def marsk(n: int) -> str:
    return f"Elena Marsk@{PAGES[n]}"


def pages(library: Writer, mouths: tuple[tuple[str, str], ...]) -> set[int]:
    """The numbers of the reports of some mouths."""
    return {n for n, page in PAGES.items() for report, _ in mouths if library.report(page).report.id == report}


def test_nobody_said_anything(library: Writer) -> None:
    assert (told(library).one_person, told(library).other_people) == ((), ())


def test_who_is_one_is_so_with_all_that_are_known_to_be(library: Writer) -> None:
    library.mend.same_person(marsk(2), marsk(3))
    (one,) = told(library).one_person
    assert pages(library, one) >= {1, 2, 3}
    library.mend.undo()
    assert told(library).one_person == ()


def test_who_is_not_one_stands_on_the_other_side(library: Writer) -> None:
    library.mend.not_same_person(marsk(1), [marsk(2)])
    ((one, other),) = told(library).other_people
    sides = {frozenset(pages(library, one)), frozenset(pages(library, other))}
    assert any(1 in side and 2 not in side for side in sides)
    assert any(2 in side and 1 not in side for side in sides)
    library.mend.undo()
    assert told(library).other_people == ()


def test_the_later_word_holds(library: Writer) -> None:
    library.mend.not_same_person(marsk(1), [marsk(2)])
    library.mend.same_person(marsk(1), marsk(2))
    assert told(library).other_people == ()
    (one,) = told(library).one_person
    assert pages(library, one) >= {1, 2}


def test_what_was_said_elsewhere_in_the_library_reaches_a_story(library: Writer) -> None:
    """The sprinter stands in a story of her own; that she is the minister ties report 2 of this story to hers, and to report 1."""
    library.mend.split(of_one(library), [PAGES[3]])
    library.mend.same_person(marsk(2), marsk(3))
    (one,) = told(library).one_person
    assert pages(library, one) >= {1, 2}
    assert 3 not in pages(library, one)


def test_of_people_who_are_not_in_it_a_story_is_told_nothing(library: Writer) -> None:
    library.mend.split(of_one(library), [PAGES[1]])
    library.mend.same_person(f"Red Lantern@{PAGES[2]}", f"Red Lantern@{PAGES[3]}")
    story = library.told_story(library.report(PAGES[1]).report.story)
    assert (story.one_person, story.other_people) == ((), ())
