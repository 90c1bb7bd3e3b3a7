"""Copied front pages and sections: a list of stories gives teasers and no article; an article stays one."""

from __future__ import annotations

from sayso.extract import extract
from sayso.model import Article, Failure, Page

STORIES = (
    ("Harbour wall at Tarn gives way", "Dozens of boats were moved in the night, the harbour master says.", "2 hours ago"),
    ("Council approves 800 homes by the river", "Neighbours say that they were not heard before the vote.", "3 hours ago"),
    ("Grain reaches a five-year high", "A poor harvest pushes the price of bread up across the region.", "5 hours ago"),
    ("Chef wins prize for soup made of nettles", "The jury praised a dish that costs less than a loaf.", "Yesterday"),
    ("Rovers hold on in the rain", "Two late goals were not enough for the visitors on a night of mud.", "Yesterday"),
)
CASED = (
    ("A Truce That Few Believed In", "It was brokered in March. Envoys say they are running out of ideas.", "6 MIN READ"),
    ("Parliament Passes Budget After a Long Night", "The vote was 61 to 59. Taxes on fuel rise in January.", "5 MIN READ"),
    ("The Mayor Who Wants to Close Every Street", "She has admirers abroad and enemies at home.", "8 MIN READ"),
    ("He Lost His Dog. Then a Stranger Called.", "For two years the old man put up posters in the town.", "9 MIN READ"),
)
MENU = "Home\nWorld\nSport\nSubscribe\n\n"


def read(text: str) -> Article | Failure:
    (found,) = extract([Page(source="p", name="p", content=text, kind="text")])
    return found


def page(stories: tuple[tuple[str, ...], ...]) -> str:
    return MENU + "\n\n".join("\n".join(story) for story in stories) + "\n\nAbout us\nContact\n"


def test_a_front_page_is_an_index_whose_stories_are_teasers() -> None:
    for stories in (STORIES, CASED):
        found = read(page(stories))
        assert isinstance(found, Article), found
        assert (found.page_type, found.text, found.title) == ("index", "", None)
        assert [(t.title, t.summary) for t in found.teasers] == [story[:2] for story in stories]


def test_what_nothing_marks_is_one_where_its_stories_are_of_different_things() -> None:
    found = read(page(tuple(story[:2] for story in STORIES)))
    assert isinstance(found, Article)
    assert found.page_type == "index"


def test_lines_that_tell_of_a_story_may_stand_between_its_title_and_its_summary() -> None:
    for between in ("Europe\ncategory · May 3, 2024 · 9:40 AM UTC", "By Ann Lee"):
        found = read(MENU + "\n\n".join(f"{title}\n{between}\n{told}" for title, told, _ in STORIES))
        assert isinstance(found, Article)
        assert [(t.title, t.summary) for t in found.teasers] == [story[:2] for story in STORIES]


def test_the_story_on_top_may_have_two_sentences() -> None:
    found = read(page(((*STORIES[0][:2], "The harbour master asks all owners to come and look."), *STORIES[1:])))
    assert isinstance(found, Article)
    assert len(found.teasers) == len(STORIES)


def test_an_article_beside_a_list_stays_one() -> None:
    told = "A ferry ran aground off Tarn on Friday, and nobody was hurt, its owner said."
    found = read(f"{MENU}Ferry aground off Tarn\nBy Ann Lee\n3 May 2024\n{told}\n\n{page(STORIES)}")
    assert isinstance(found, Article)
    assert found.page_type != "index"
    assert found.text == told


def test_sections_of_one_article_are_no_stories() -> None:
    parts = (
        ("Why the ferry stopped at noon", "The ferry to Ollaby stopped at noon, when its engine failed."),
        ("Who was on board that day", "Forty people were on the ferry, its captain Tom Hale said."),
        ("How they came ashore at last", "Two boats took them from the ferry before it was dark."),
        ("What the owner says of it now", "The ferry was old, the owner said, and a new one is being built."),
    )
    found = read("Ferry stops amid the strait\n\n" + "\n\n".join("\n".join(p) for p in parts))
    assert not isinstance(found, Article) or found.page_type != "index"


def test_numbered_and_asking_headings_are_an_articles() -> None:
    numbered = tuple((f"{n}. {title}", told) for n, (title, told, _) in enumerate(STORIES, 1))
    asking = tuple((f"Why is it that {title.lower()}?", told) for title, told, _ in STORIES)
    for parts in (numbered, asking):
        found = read("\n\n".join("\n".join(p) for p in parts))
        assert not isinstance(found, Article) or found.page_type != "index"
