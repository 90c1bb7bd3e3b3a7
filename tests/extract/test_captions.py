"""Captions: which lines of a page's boxes for pictures are one."""

from __future__ import annotations

import pytest

from sayso.model import Article, Caption
from tests.extract.made import TEXT, TITLE, page, paragraphs

SHOWN = "Inspectors walk along the closed ramp at Orvik"
ONE = (Caption(text=SHOWN, credit=None),)


def _with(picture: str, attributes: str = "") -> Article:
    """An article with this among its paragraphs."""
    body = f"<article><div {attributes}><h1>{TITLE}</h1>{paragraphs(*TEXT[:2])}{picture}{paragraphs(*TEXT[2:])}</div></article>"
    found = page(body)
    assert found.text.split("\n\n") == list(TEXT)
    return found


def test_a_picture_that_a_press_shows_larger() -> None:
    button = (
        f"<button><figure><img src='a.jpg' alt='x'></figure><span>View 6 Images</span><figcaption>{SHOWN}</figcaption></button>"
    )
    assert _with(button).captions == ONE


def test_a_button_without_a_caption_says_nothing() -> None:
    assert _with(f"<button><figure><img src='a.jpg' alt='x'></figure>{SHOWN}</button>").captions == ()


def test_a_foot_in_a_pictures_box_holds_its_caption() -> None:
    assert _with(f"<figure><img src='a.jpg'><div class='footer'><figcaption>{SHOWN}</figcaption></div></figure>").captions == ONE


@pytest.mark.parametrize("name", ["hasCaption", "has-caption", "no-caption", "with-figure"])
def test_a_box_that_says_what_it_has_is_none_of_that(name: str) -> None:
    assert _with("", f"class='article {name}'").captions == ()


@pytest.mark.parametrize(
    "box",
    [
        "<form><p class='caption'>{}</p></form>",
        "<div class='paywall'><figure><img src='a.jpg'><figcaption>{}</figcaption></figure></div>",
        "<figure><blockquote><p>It was a matter of time.</p><figcaption>{}</figcaption></blockquote></figure>",
    ],
)
def test_forms_offers_and_quotations_have_none(box: str) -> None:
    article = f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT)}</article>"
    assert page(f"<main>{article}{box.format('Ask at the ferry desk')}</main>").captions == ()


def test_a_credit_alone_is_no_caption() -> None:
    rights = "<div class='caption__copyright'>All rights reserved</div>"
    credit = f"<div class='caption'>{rights}<div class='caption__credit'>Ledger</div></div>"
    assert _with(f"<figure><img src='a.jpg'>{credit}</figure>").captions == ()
    named = f"<figure><img src='a.jpg'><div class='caption'>{SHOWN}</div><div class='credit'>Dana Rook</div></figure>"
    assert _with(named).captions == (Caption(text=SHOWN, credit="Dana Rook"),)


SLIDES = (
    "Inspectors walk along the closed ramp at Orvik on Wednesday, hours after the harbour authority shut both of its terminals.",
    "Dockers wait at the gate of the northern terminal. Their union said it had warned the authority twice since October.",
    "A ferry of the Skellport line lies at the quay, where it will stay for at least six weeks while engineers test the welds.",
    "Children from the islands leave a fishing boat that took them to school. About 4,200 people cross the sound every day.",
)
FIGURE = "<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>"
BARE_FIGURE = "<figure><img src='a.jpg'><p>{}</p></figure>"
SLIDE = "<div class='slide'><img src='a.jpg'><div class='slide-text'>{}</div></div>"


def _gallery(slide: str) -> str:
    return "".join(slide.format(said) for said in SLIDES)


@pytest.mark.parametrize(
    "gallery",
    [
        _gallery(FIGURE),
        _gallery(BARE_FIGURE),
        f"<div class='slideshow'>{_gallery(SLIDE)}</div>",
        f"<ul class='gallery'>{_gallery('<li><img src=a.jpg><p>{}</p></li>')}</ul>",
    ],
)
@pytest.mark.parametrize("intro", [TEXT, TEXT[:1]])
def test_a_gallery_of_sentences_is_captions(gallery: str, intro: tuple[str, ...]) -> None:
    found = page(f"<article><h1>{TITLE}</h1>{paragraphs(*intro)}{gallery}</article>")
    assert (found.text.split("\n\n"), [c.text for c in found.captions]) == (list(intro), list(SLIDES))


def test_a_page_of_nothing_but_captions_has_no_text() -> None:
    found = page(f"<article><h1>{TITLE}</h1>{_gallery(FIGURE)}</article>")
    assert (found.text, [c.text for c in found.captions], found.page_type, found.kind) == ("", list(SLIDES), "gallery", "other")


def test_slides_with_headings_or_several_paragraphs_are_the_articles_own() -> None:
    for slide in (
        "<div><img src='a.jpg'><h2>On the quay</h2><p>{}</p></div>",
        f"<div><img src='a.jpg'><p>{{}}</p><p>{TEXT[3]}</p></div>",
    ):
        found = page(f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT[:2])}<div class='slideshow'>{_gallery(slide)}</div></article>")
        assert SLIDES[1] in found.text
        assert found.captions == ()
