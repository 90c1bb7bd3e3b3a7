"""Galleries tell by pictures: their captions are captions and no report. Films call themselves so. All pages are invented."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.extract import extract
from sayso.model import Article, Page

CAPTIONS = [
    "Firefighters at the paper mill in Dorrow on Monday night, when the roof had fallen in.",
    "A woman carries two goats through the flooded market street of Dunmere.",
    "Islanders queue for the last ferry of the day at Port Selwyn pier.",
    "The mayor, Nell Varga, looks at what is left of the school.",
]
REPORT = (
    "The Linnet Line will cut its crossings to the outer isles from nine a day to five in April, the company said on Wednesday. "
    "Islanders say that hospital visits will take two days, and the minister has not replied to their letter of last week."
)
FIGURE = (
    '<figure><img src="{n}.jpg"><figcaption>{c} <span class="credit">Photograph: Jo Reed/Tern News</span></figcaption></figure>'
)
SLIDE = (
    '<li class="slide"><img src="{n}.jpg"><div class="slide-caption"><p>{c}</p><p class="credit">Jo Reed/Tern News</p></div></li>'
)
PLAIN = '<div><img src="{n}.jpg"><p>{c}</p></div>'


def read(body: str, title: str = "The week on the coast", head: str = "", og: str = "article") -> Article:
    metas = f'<meta property="og:type" content="{og}"><meta property="article:published_time" content="2026-03-05T08:00:00Z">'
    markup = (
        f"<html><head><title>{title}</title>{metas}{head}</head><body><main><article><h1>{title}</h1>{body}</article></main></body>"
    )
    (found,) = extract([Page(source="a", name="a", kind="html", content=f"{markup}</html>")])
    assert isinstance(found, Article), found
    return found


def pictures(form: str) -> str:
    return "".join(form.format(n=n, c=c) for n, c in enumerate(CAPTIONS))


@pytest.mark.parametrize(
    ("form", "title"), [(FIGURE, "The week on the coast"), (SLIDE, "The week on the coast"), (PLAIN, "In pictures: the coast")]
)
def test_captions_are_no_text(form: str, title: str) -> None:
    found = read(pictures(form), title)
    assert (found.page_type, found.kind, found.text) == ("gallery", "other", "")
    assert [c.text for c in found.captions] == CAPTIONS


def test_its_standfirst_is_its_text() -> None:
    found = read(f"<p class='standfirst'>Storms, a fire and the last ferry, as our photographers saw them.</p>{pictures(FIGURE)}")
    assert (found.page_type, found.text) == ("gallery", "Storms, a fire and the last ferry, as our photographers saw them.")
    assert len(found.captions) == len(CAPTIONS)


def test_a_gallery_without_text_is_told_as_one() -> None:
    (reading,) = annotate([read(pictures(FIGURE))])
    assert not reading.attributions
    assert "gallery" in str(reading)


@pytest.mark.parametrize("title", ["Ferry to be cut", "In pictures: ferry to be cut"])
def test_a_report_with_many_pictures_keeps_its_text(title: str) -> None:
    told = [f"{REPORT} So it is, day {n}." for n in range(4)]
    found = read(
        "".join(f"<p>{p}</p>{FIGURE.format(n=n, c=c)}" for n, (p, c) in enumerate(zip(told, CAPTIONS, strict=True))), title
    )
    assert found.text == "\n\n".join(told)
    assert len(found.captions) == len(CAPTIONS)


def test_two_pictures_make_no_gallery() -> None:
    body = f"<p>{CAPTIONS[0]}</p><p>{CAPTIONS[1]} Nobody was hurt, a spokeswoman of the county said.</p>"
    assert read(body + FIGURE.format(n=1, c=CAPTIONS[2]) + FIGURE.format(n=2, c=CAPTIONS[3])).page_type == "report"


@pytest.mark.parametrize("og", ["video", "video.other", "video.episode"])
def test_a_film_calls_itself_so(og: str) -> None:
    found = read(f"<p>{REPORT}</p>", og=og)
    assert (found.page_type, found.kind) == ("video", "other")


def test_a_film_in_a_report_makes_none() -> None:
    film = '<meta property="og:video" content="https://post.example/a.mp4">'
    assert read(f"<p>{REPORT}</p>", head=film).page_type == "report"
