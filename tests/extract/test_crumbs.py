"""The section that a page's breadcrumbs name."""

from __future__ import annotations

import json

import pytest

from sayso.extract import extract
from sayso.model import Article, Page

SENTENCE = (
    "The harbour board will close the old ferry pier in March, a port official said, after engineers found cracks in its piles."
)
TITLE = "Harbour board to close old ferry pier"
SITE = '<meta property="og:site_name" content="Grey Haven Post"><link rel="canonical" href="https://post.example/a">'


def section(row: str = "", head: str = "") -> str | None:
    content = f"<head>{SITE}{head}</head><body>{row}<article><h1>{TITLE}</h1><p>{SENTENCE}</p><p>{SENTENCE}</p></article></body>"
    (found,) = extract([Page(source="p", name="p", content=content, kind="html")])
    assert isinstance(found, Article)
    return found.section


def shown(*places: str) -> str:
    return f"<nav class='breadcrumb'>{''.join(f'<a href=/>{place}</a>' for place in places)}</nav>"


def said(*places: str) -> str:
    items = [{"@type": "ListItem", "position": n, "name": place} for n, place in enumerate(places, 1)]
    return f'<script type="application/ld+json">{json.dumps({"@type": "BreadcrumbList", "itemListElement": items})}</script>'


@pytest.mark.parametrize(
    ("places", "wanted"),
    [
        (("Home", "World", "Europe", TITLE), "World"),
        (("Home", "News", "Politics"), "Politics"),
        (("Grey Haven Post", "Harbour"), "Harbour"),
        (("post.example", "Harbour"), "Harbour"),
        (("Startseite", "Wirtschaft"), "Wirtschaft"),
        (("Home", TITLE), None),
        (("Home", "News"), None),
        (("Home",), None),
        ((), None),
    ],
)
def test_the_first_place_that_is_a_section(places: tuple[str, ...], wanted: str | None) -> None:
    assert section(shown(*places)) == wanted
    assert section(head=said(*places)) == wanted


def test_what_the_page_says_of_its_section_wins_then_json_ld() -> None:
    assert section(shown("Home", "Sport"), said("Home", "Harbour")) == "Harbour"
    assert section(shown("Home", "Sport"), '<meta property="article:section" content="Island">') == "Island"


def test_a_menu_is_no_way_to_a_page() -> None:
    assert section(shown("World", "Politics", "Business", "Sport", "Arts", "Weather")) is None
