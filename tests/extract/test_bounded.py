"""Markup made safe to parse: tags with thousands of attributes."""

from __future__ import annotations

import pytest

from sayso.extract.blocks.markup import bounded

ENDLESS = "<p " + "a " * 4000 + ">"


@pytest.mark.parametrize("before", [0, 1, 3999, 4000, 4001, 7999, 8000, 12345])
def test_an_endless_tag_goes_wherever_it_stands(before: int) -> None:
    assert bounded("x" * before + ENDLESS + "<b>y</b>") == "x" * before + " <b>y</b>"


def test_one_behind_a_long_one_goes_too() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 9000}">'
    assert bounded(picture + ENDLESS + picture) == f"{picture} {picture}"


def test_a_picture_written_into_the_page_stays() -> None:
    page = f'<p>The quay.</p><img src="data:image/png;base64,{"A" * 30000}"><p>{"word " * 5000}</p>'
    assert bounded(page) == page
