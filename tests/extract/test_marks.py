"""What an element's names say that it holds."""

from __future__ import annotations

import pytest

from sayso.extract.blocks.marks import how_inline, marks_of


@pytest.mark.parametrize(
    ("names", "marks"),
    [
        ("article-body", {"body"}),
        ("article_body", {"body"}),
        ("articlebody", {"body"}),
        ("articleBody", {"body"}),
        ("c-comments__list", {"comments"}),
        ("read-more-on", {"related"}),
        ("sponsoredAds", {"ad"}),
        ("nav-2", {"nav"}),
        ("story photo-credit share", {"credit", "social"}),
        ("with-sidebar", set()),  # a layout, of which the article is a part
        ("article--body", set()),
        ("article body", set()),  # two names
        ("headline", set()),
        ("download", set()),  # no "ad"
    ],
)
def test_its_names_tell_in_each_way_that_pages_write_them(names: str, marks: set[str]) -> None:
    assert marks_of("div", names) == marks


def test_its_tag_tells_too() -> None:
    assert marks_of("figcaption", "byline") == {"caption", "byline"}


@pytest.mark.parametrize(("names", "how"), [("photo_credits", "apart"), ("tooltip-text", "pointed"), ("sharedness", ""), ("b", "")])
def test_an_inline_element_may_stand_apart(names: str, how: str) -> None:
    assert how_inline(names) == how
