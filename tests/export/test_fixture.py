"""An article as a text to mend, and what is read otherwise."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.export import Miss, misses, to_fixture
from sayso.model import Article, InputError, paragraphs_of

TEXT = "The board will close the pier.\n\nNobody asked the ferries.\n\nThe council votes on Monday."
ARTICLE = Article(
    id="a", title="Board closes pier", authors=("Ann Lee", "Jo Lund"), text=TEXT, text_sha256="", paragraphs=paragraphs_of(TEXT)
)


def test_what_was_written_is_read_as_it_is() -> None:
    assert misses(ARTICLE, to_fixture(ARTICLE, "pier.html")) == ()


def test_each_mended_line_is_told() -> None:
    mended = (
        to_fixture(ARTICLE, "pier.html")
        .replace("title: Board closes pier", "title: Board closes old pier")
        .replace("authors: Ann Lee; Jo Lund", "authors: Ann Lee")
        .replace("published:", "published: 2024-11-09")
        .replace("Nobody asked the ferries.", "Nobody asked the crews.")
    )
    assert misses(ARTICLE, mended) == (
        Miss(field="title", read="Board closes pier", wanted="Board closes old pier"),
        Miss(field="authors", read="Ann Lee; Jo Lund", wanted="Ann Lee"),
        Miss(field="published", read=None, wanted="2024-11-09"),
        Miss(field="added", read="Nobody asked the ferries."),
        Miss(field="lost", wanted="Nobody asked the crews."),
    )


def test_a_paragraph_that_is_not_read_is_lost_and_one_too_many_added() -> None:
    text = TEXT.rpartition("\n\n")[0]
    short = replace(ARTICLE, text=text, paragraphs=paragraphs_of(text))
    assert misses(short, to_fixture(ARTICLE, "p")) == (Miss(field="lost", wanted="The council votes on Monday."),)
    assert misses(ARTICLE, to_fixture(short, "p")) == (Miss(field="added", read="The council votes on Monday."),)


def test_white_space_line_ends_and_fields_left_out_do_not_matter() -> None:
    mended = "title:  Board closes pier  \nauthors: Ann Lee;Jo Lund\n\n" + TEXT.replace(" will ", "\nwill ")
    assert misses(ARTICLE, mended.replace("\n", "\r\n")) == ()


@pytest.mark.parametrize("line", ["titel: Board closes pier", "no field at all"])
def test_a_line_that_names_no_field_is_told_with_its_number(line: str) -> None:
    with pytest.raises(InputError, match="line 2 names no field"):
        misses(ARTICLE, f"# a comment\n{line}\n\n{TEXT}")
