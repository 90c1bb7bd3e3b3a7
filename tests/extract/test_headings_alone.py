"""Headings amid an article's text of what is left out below them, and lines that say who made it."""

from __future__ import annotations

import pytest

from tests.extract.made import TEXT, TITLE, page, paragraphs


def _amid(box: str) -> list[str]:
    body = f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT[:2])}{box}{paragraphs(*TEXT[2:])}</article>"
    return page(body).text.split("\n\n")


@pytest.mark.parametrize(
    "box",
    [
        "<div><h4>Current issue</h4><div><img src='a.jpg'><a href='/i'>January 2026 issue</a></div></div>",
        "<div><h3>Puzzles</h3><figure><img src='a.jpg'><figcaption>Our games of the week</figcaption></figure></div>",
        "<div class='site-crosslinking'><div>Also here</div><ul><li>Hear our club on the islands</li></ul></div>",
    ],
)
def test_a_heading_of_what_is_left_out_goes_with_it(box: str) -> None:
    assert _amid(box) == list(TEXT)


@pytest.mark.parametrize(
    "box",
    [
        "<h3>Six weeks</h3>",
        "<div><h3>Six weeks</h3></div>",
        f"<div><h3>Six weeks</h3><figure><img src='a.jpg'></figure><p>{TEXT[0]} Twice.</p></div>",
        "<div><h3>Six weeks</h3><table><tr><td>Ramp 1</td><td>1998</td></tr><tr><td>Ramp 2</td><td>1999</td></tr></table></div>",
    ],
)
def test_a_heading_of_the_articles_own_stays(box: str) -> None:
    assert "Six weeks" in _amid(box)


@pytest.mark.parametrize(
    "line",
    [
        "Redaktion: Ada Lindqvist, Schlussredaktion: Jon Castellane, Fotoredaktion: Dana Rook",
        "Edited: Ada Lindqvist. Fact-checking: Jon Castellane. Illustrations: Dana Rook",
    ],
)
def test_who_made_it_is_a_credit(line: str) -> None:
    found = page(f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT, line)}</article>")
    assert (found.text.split("\n\n"), [(n.kind, n.text) for n in found.notes]) == (list(TEXT), [("credit", line)])
