"""Pages as they were made around 2003, laid out by tables and line breaks, and pages for print."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.model import Article, Page

from .made import TEXT, TITLE, paragraphs


def read(title: str, body: str) -> Article:
    markup = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    found = next(extract([Page(source="x", name="x", content=markup, kind="html")]))
    assert isinstance(found, Article)
    return found


HEADS = (
    f"<font size=5><b>{TITLE}</b></font><br><font size=2>By JON CASTELLANE<br>Staff Writer</font><br>March 11, 2003 6:42 p.m.",
    f"<b>{TITLE}</b><br>by Jon Castellane<br>March 11, 2003 6:42 pm",
    f"<P><FONT SIZE=+2>{TITLE}</FONT><P><I>By Jon Castellane<BR>Northern Ledger<BR>March 11, 2003, 6:42 p.m.</I>",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("window", ["Northern Ledger Online - Terminals shut", "News | Ferry terminals in Orvik", "Ferry ramps"])
def test_a_head_of_lines_without_a_heading(head: str, window: str) -> None:
    menu = "<td><a href=/>Front page</a><br><a href=/local>Local</a><br><a href=/obits>Obituaries</a></td>"
    found = read(window, f"<table><tr>{menu}<td>{head}{paragraphs(*TEXT)}</td></tr></table>")
    assert (found.title, found.authors, found.published) == (TITLE, ("Jon Castellane",), "2003-03-11T18:42")
    assert found.text == "\n\n".join(TEXT)


def test_a_line_over_a_byline_is_no_title_where_the_window_says_something_else() -> None:
    found = read(
        "Pier in Tarn closes for good", f"<p>From our archive of the harbour</p><p>By Jon Castellane</p>{paragraphs(*TEXT)}"
    )
    assert found.title == "Pier in Tarn closes for good"


def test_the_lines_of_a_letter_stay_one_paragraph() -> None:
    letter = "A letter to the board reads:<br>We ask for help.<br>By April we shall be ruined.<br>The islanders of Orvik"
    found = read(TITLE, f"<h1>{TITLE}</h1>{paragraphs(*TEXT[:2], letter, *TEXT[2:])}")
    assert letter.replace("<br>", " ") in found.text


@pytest.mark.parametrize("window", ["Northern Ledger - Print", "Northern Ledger | PRINT", "Northern Ledger: print"])
def test_a_page_for_print_is_called_by_its_heading(window: str) -> None:
    head = f"<h2>{TITLE}</h2><p><b>By Jon Castellane, Harbour Correspondent</b><br>Tuesday, March 11, 2003 6:42 PM</p>"
    found = read(window, f"<p><a href='javascript:window.print()'>Print this page</a></p>{head}{paragraphs(*TEXT)}")
    assert (found.title, found.authors, found.published) == (TITLE, ("Jon Castellane",), "2003-03-11T18:42")


CARDS = (
    ("/1.html", "Bus fares to rise in April", "The county says it cannot pay for the scheme any longer after a poor year."),
    ("/2.html", "School roof closed after storm", "Pupils are being taught in a church hall until the summer."),
    ("/3.html", "Seal rescued from harbour wall", "The animal had been stuck for two days, a vet said on Monday."),
)


@pytest.mark.parametrize("around", ["<table><tr>{}</tr></table>", "<div>{}</div>"])
def test_cards_that_part_title_and_summary_by_a_break(around: str) -> None:
    tag = "td" if "table" in around else "div"
    cards = "".join(f"<{tag}><a href='{url}'><b>{title}</b></a><br>{told}</{tag}>" for url, title, told in CARDS)
    found = read(TITLE, f"<h1>{TITLE}</h1>{paragraphs(*TEXT)}{around.format(cards)}")
    assert found.text == "\n\n".join(TEXT)
    assert [(t.title, t.summary) for t in found.teasers] == [(title, told) for _, title, told in CARDS]


def test_paragraphs_of_a_round_up_that_open_with_a_link_are_its_text() -> None:
    items = "".join(f"<p><a href='https://other.example{url}'>{title}</a><br>{told}</p>" for url, title, told in CARDS)
    found = read(TITLE, f"<h1>{TITLE}</h1><p>By Jon Castellane</p><p>11 March 2026</p>{paragraphs(*TEXT[:2])}{items}")
    assert all(f"{title} {told}" in found.text for _, title, told in CARDS)


def test_a_sentence_that_ends_with_an_hour_is_no_moment() -> None:
    told = "The board of Orvik harbour met on March 10, 2026 at 6:30 p.m."
    assert read(TITLE, f"<h1>{TITLE}</h1>{paragraphs(told, *TEXT)}").text == "\n\n".join((told, *TEXT))
