"""Short dumps: wrapped lines that are few, lists and bylines of lynx, live blogs of two posts. All of it is invented."""

from __future__ import annotations

from textwrap import fill

import pytest

from sayso.extract import extract
from sayso.extract.dump.filled import fill_of
from sayso.model import Article, Page

TITLE = "Ferry between Lund and Orvik to stop for a week in March"
BODY = (
    "The ferry between Lund and Orvik will stop for a week in March while its engine is replaced, the operator said on Friday.",
    "Passengers can take a bus over the bridge, which takes forty minutes longer than the crossing by water does in good weather.",
    '"We know that this is hard for those who live on the island," its head, Ada Rook, told a meeting. "But the engine is old."',
)
ITEMS = "     * The bus leaves every twenty minutes\n     * Tickets cost four crowns\n"
REFERENCES = "\nReferences\n\n   1. https://x.example/\n   2. https://x.example/news\n   3. https://x.example/rook\n"


def read(text: str) -> Article:
    (found,) = extract([Page(source="p", name="p", content=text, kind="text")])
    assert isinstance(found, Article), found
    return found


def wrapped(width: int, indent: str = "", head: str = "By Ben Stein", body: tuple[str, ...] = BODY) -> str:
    told = (fill(p, width, initial_indent=indent, subsequent_indent=indent) for p in body)
    return "\n\n".join((TITLE, f"{indent}{head}\n{indent}23 November 2026", *told, ""))


@pytest.mark.parametrize("width", [60, 66, 72, 80, 90])
@pytest.mark.parametrize("indent", ["", "   "])
@pytest.mark.parametrize("paragraphs", [2, 3])
def test_a_few_wrapped_paragraphs_are_whole(width: int, indent: str, paragraphs: int) -> None:
    article = read(wrapped(width, indent, body=BODY[:paragraphs]))
    assert article.text == "\n\n".join(BODY[:paragraphs])
    assert (article.title, article.authors, article.published) == (TITLE, ("Ben Stein",), "2026-11-23")


@pytest.mark.parametrize(
    "lines",
    [
        ["The ferry stops.", "It is old.", "News from the harbour and the isles of the northern coast", "Sport"],
        ["News from the harbour", "and the isles", "Ferry stops in March while its engine is replaced in Lund", "The bus goes."],
        ["Ferry stops in March while its engine is replaced in Lund", "by Ada Rook", "The bus goes."],
        ["A line of more than a hundred columns " * 4, "goes on here,", "and here", "it ends."],
    ],
)
def test_few_lines_that_had_room_or_go_nowhere_are_not_joined(lines: list[str]) -> None:
    assert fill_of(lines) is None


def test_the_only_link_of_a_short_dump_is_told_by_its_address() -> None:
    assert read(wrapped(72, "   ", "By [3]Ben Stein") + REFERENCES).authors == ("Ben Stein",)


def test_a_list_without_links_ends_the_text_and_one_with_links_does_not() -> None:
    text = "   [1]Home [2]News\n\n" + wrapped(72, "   ", "By [3]Ben Stein")
    assert read(text + ITEMS + REFERENCES).text.endswith("bus leaves every twenty minutes\n\nTickets cost four crowns")
    linked = ITEMS.replace("The", "[4]The").replace("Tickets", "[5]Tickets")
    assert read(text + linked + REFERENCES).text == "\n\n".join(BODY)


POSTS = f"\n\n14:32\n\nFerries stop at noon\n\n{BODY[0]}\n\n13:05\n\nBuses go over the bridge\n\n{BODY[1]}\n"


@pytest.mark.parametrize("head", ["Storm Ada: latest updates\n\nLive reporting", "Storm Ada live: ferries stop"])
def test_two_posts_with_clocks_alone_are_a_live_blog(head: str) -> None:
    article = read(head + POSTS)
    assert article.page_type == "live"
    assert [post.heading for post in article.posts] == ["Ferries stop at noon", "Buses go over the bridge"]


@pytest.mark.parametrize("head", ["Storm Ada nears the coast", "LIVE\n\nStorm Ada nears the coast"])
def test_two_clocks_below_another_title_are_none(head: str) -> None:
    assert read(head + POSTS).page_type != "live"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ben Stein For The Ostrava Post", ("Ben Stein",)),
        ("By Ben Stein and Ida Kerr For The Ostrava Post", ("Ben Stein", "Ida Kerr")),
        ("Ben Stein @benstein", ("Ben Stein",)),
        ("By AFP", ("AFP",)),
    ],
)
def test_what_stands_behind_a_name_is_none_of_it(line: str, authors: tuple[str, ...]) -> None:
    article = read(wrapped(80, head=line))
    assert article.authors == authors
    assert article.agencies == (("AFP",) if line == "By AFP" else ())


def test_a_quotation_of_one_line_loses_its_mark() -> None:
    quoted = read(wrapped(300, body=(BODY[0], f"> {BODY[2]}", BODY[1])))
    assert quoted.text == "\n\n".join((BODY[0], BODY[2], BODY[1]))
