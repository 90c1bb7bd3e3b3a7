"""A page that shows another article below its own, as those do that load one for who scrolls on."""

import pytest

from sayso.model import Article
from tests.extract.made import TEXT, TITLE, page, paragraphs

OTHER = "Beet growers in Vasterby plan a second harvest"
OTHER_TEXT = (
    "Growers around Vasterby will sow sugar beet twice this year, after a trial on nine farms ended without losses.",
    "The cooperative said that the second harvest would be lifted in November, before the ground freezes.",
    "Its chair, Maren Oldhus, called the plan the largest change to the valley's fields in forty years.",
)
OWN = f"<h1>{TITLE}</h1><p class='byline'>By Ada Lindqvist</p>{paragraphs(*TEXT)}"
SECOND = f"<h1>{OTHER}</h1><p class='byline'>By Jon Castellane</p>{paragraphs(*OTHER_TEXT)}"


def _said(body: str) -> list[str]:
    return page(body).text.split("\n\n")


def test_two_articles() -> None:
    found = page(f"<main><article>{OWN}</article><article>{SECOND}</article></main>")
    assert (found.text.split("\n\n"), found.title, found.authors) == (list(TEXT), TITLE, ("Ada Lindqvist",))


def test_the_second_by_a_lesser_heading() -> None:
    second = SECOND.replace("h1>", "h2>")
    assert _said(f"<main><article>{OWN}</article><article>{second}</article></main>") == list(TEXT)


def test_wrappers_with_headings_of_their_own() -> None:
    wrappers = f"<div class='scroll'><div data-url='/a'>{OWN}</div><div data-url='/b'>{SECOND}</div></div>"
    assert _said(wrappers) == list(TEXT)


def test_a_second_with_its_day_alone() -> None:
    second = SECOND.replace("<p class='byline'>By Jon Castellane</p>", "<p>12 March 2026</p>")
    assert _said(f"<section>{OWN}</section><section>{second}</section>") == list(TEXT)


def test_an_earlier_one_that_the_title_is_not_of() -> None:
    assert _said(f"<main><article>{SECOND}</article><article>{OWN}</article></main>") == list(TEXT)


def test_sections_with_headings_of_the_first_rank_are_one_article() -> None:
    sections = f"<h1>{TITLE}</h1>{paragraphs(*TEXT)}<section><h1>What the growers say of it</h1>{paragraphs(*OTHER_TEXT)}</section>"
    for body in (f"<article>{sections}</article>", f"<main>{sections}</main>"):
        assert _said(body)[-1] == OTHER_TEXT[-1]


def test_a_dated_section_of_the_article_s_own_box_stays() -> None:
    dated = f"<section><h1>How the day went on</h1><p>12 March 2026</p>{paragraphs(*OTHER_TEXT)}</section>"
    assert _said(f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT)}{dated}</article>")[-1] == OTHER_TEXT[-1]


def test_a_kicker_of_the_first_rank_takes_nothing_away() -> None:
    kicker = "<header><h1>The islands and their ferries</h1></header>"
    assert _said(f"{kicker}<div class='wrap'>{OWN}</div>") == list(TEXT)
    kicked = (
        f"<h1>{TITLE}</h1><div class='wrap'><h1>The islands and their ferries</h1><p>By Ada Lindqvist</p>{paragraphs(*TEXT)}</div>"
    )
    assert _said(kicked) == list(TEXT)


AT = "https://post.example/a/ramps"
BARE = f"<h1>{TITLE}</h1>{paragraphs(*TEXT)}"


def _below(attribute: str, heading: str = f"<h2>{OTHER}</h2>", around: str = "div") -> Article:
    """A page with an unsigned article below its own, in a box with this attribute."""
    below = f"<{around} {attribute}>{heading}{paragraphs(*OTHER_TEXT)}</{around}>"
    return page(f"<main><div data-url='/a/ramps'>{BARE}</div>{below}</main>", url=AT)


@pytest.mark.parametrize("attribute", ["data-url='/b/beet'", "data-href='https://post.example/b/beet'", "data-permalink='/b/beet'"])
@pytest.mark.parametrize("tag", ["h1", "h2", "h3"])
def test_a_second_known_by_its_address_alone_is_another_story(attribute: str, tag: str) -> None:
    found = _below(attribute, f"<{tag}>{OTHER}</{tag}>")
    assert found.text.split("\n\n") == list(TEXT)
    assert [(t.title, t.summary, t.url) for t in found.teasers] == [(OTHER, OTHER_TEXT[0], "https://post.example/b/beet")]


def test_its_title_may_be_called_so_and_set_as_no_heading() -> None:
    assert [t.title for t in _below("data-url='/b/beet'", f"<div class='title'>{OTHER}</div>").teasers] == [OTHER]


def test_a_second_with_a_link_that_gives_its_address() -> None:
    below = f"<div><link rel='canonical' href='/b/beet'><h2>{OTHER}</h2>{paragraphs(*OTHER_TEXT)}</div>"
    found = page(f"<main><div>{BARE}</div>{below}</main>", head=f'<link rel="canonical" href="{AT}">')
    assert (found.text.split("\n\n"), [t.url for t in found.teasers]) == (list(TEXT), ["https://post.example/b/beet"])


def test_a_second_told_by_its_byline_is_given_as_another_story() -> None:
    found = page(f"<main><article>{OWN}</article><article>{SECOND}</article></main>")
    assert [(t.title, t.summary) for t in found.teasers] == [(OTHER, OTHER_TEXT[0])]


@pytest.mark.parametrize(
    "attribute",
    [
        "data-url='/a/ramps'",
        "data-url='/a/ramps#more'",
        "data-url='/a/ramps/2'",
        "data-url='https://shop.example/b/beet'",
        "data-share-url='/b/beet'",
        "data-url='/api/fragments/section-2'",
    ],
)
def test_what_gives_no_other_page_of_the_site_is_a_part_of_the_article(attribute: str) -> None:
    assert _below(attribute, "<h2>What the growers say</h2>").text.split("\n\n")[-1] == OTHER_TEXT[-1]


def test_a_box_of_another_page_amid_the_article_stays() -> None:
    inside = f"<section data-url='/b/beet'><h2>What the growers say</h2>{paragraphs(*OTHER_TEXT)}</section>"
    for around in ("article", "div"):
        found = page(f"<main><{around}>{BARE}{inside}<p>{TEXT[0]} And more.</p></{around}></main>", url=AT)
        assert OTHER_TEXT[-1] in found.text
