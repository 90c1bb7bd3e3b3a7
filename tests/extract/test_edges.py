"""Where an article begins and ends, and lines at its edges that are mostly links."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.model import Article, Page

TITLE = "Maltby harbour to close to large vessels"
PARAGRAPHS = (
    "The harbour at Maltby will close to large vessels from June after the board said it could no longer pay for dredging.",
    "About forty boats still work from the quay, down from more than two hundred in 1980, by figures that the board published.",
    "The council said that it had offered other help, a grant for a smaller dredger among it, and had heard nothing since.",
)
TEXT = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
LINKED = '<p><a href="/a/maltby-board">The Maltby board</a> met <a href="/a/quay">on the quay of Selby</a>.</p>'
SENTENCE = "The Maltby board met on the quay of Selby."
OTHER = '<ul><li><a href="/a/other">Ferry prices double</a></li><li><a href="/a/two">Five ways to fish</a></li></ul>'


def read(inside: str, head: str = f"<title>{TITLE}</title>", url: str | None = None) -> Article:
    markup = f"<html><head>{head}</head><body><h1>{TITLE}</h1><article>{inside}</article></body></html>"
    (found,) = extract([Page(source="p", name="p", content=markup, kind="html", url=url)])
    assert isinstance(found, Article)
    return found


def lines(inside: str) -> list[str]:
    return read(inside).text.split("\n\n")


def test_a_sentence_of_links_opens_an_article() -> None:
    assert lines(LINKED + TEXT) == [SENTENCE, *PARAGRAPHS]
    assert lines(LINKED + "<h2>Dredging ends</h2>" + TEXT) == [SENTENCE, "Dredging ends", *PARAGRAPHS]


def test_a_sentence_of_links_ends_an_article() -> None:
    assert lines(TEXT + LINKED) == [*PARAGRAPHS, SENTENCE]
    assert lines(TEXT + "<p>“It silts up. We go.” (abc)</p>") == [*PARAGRAPHS, "“It silts up. We go.” (abc)"]


def test_links_may_stand_before_the_last_line() -> None:
    first = '<p>Originally published on <a href="https://lantern.example">The Lantern</a>.</p>'
    assert lines(TEXT + OTHER + first) == [*PARAGRAPHS, "Originally published on The Lantern."]
    assert lines(TEXT + OTHER) == list(PARAGRAPHS)


def test_addresses_and_sources_in_brackets_are_kept() -> None:
    address = "https://board.example/accounts/1980"
    assert address in lines(PARAGRAPHS[0] + TEXT + f'<p><a href="{address}">{address}</a></p>' + TEXT)
    quoted = '<blockquote><p>The harbour has three years, no more.</p></blockquote><p>[<a href="https://l.example">Lantern</a>]</p>'
    assert "[Lantern]" in lines(TEXT + quoted + TEXT.replace("Maltby", "Selby"))


def test_a_label_with_nothing_below_it_is_left_out() -> None:
    assert lines(TEXT + "<p>Sources:</p>") == list(PARAGRAPHS)


def test_the_hour_of_another_story_is_left_out() -> None:
    more = TEXT.replace("Maltby", "Selby") + TEXT.replace("Maltby", "Tarn")
    assert "23. 12. 2024 13:31" not in lines(TEXT + more + "<div>23. 12. 2024 13:31</div>" + TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "Citation: Maltby harbour to close (2024, March 3) retrieved 4 March 2024 from https://lantern.example/maltby.html",
        "Every week our reporter goes to sea with the fishermen of the coast. Click to subscribe!",
        "Dieser Artikel ist eine Übersetzung, im Original ist er in der Laterne erschienen.",
        "Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns bitte mit einer Spende.",
    ],
)
def test_a_sites_own_words_are_left_out(line: str) -> None:
    assert lines(TEXT + f"<p>{line}</p>") == list(PARAGRAPHS)


def test_what_is_shown_beside_a_pointer_is_left_out() -> None:
    pop = '<span class="rollover-people-block"><a href="/p">Jane Doe</a> <a href="/q">More of her votes</a></span>'
    assert lines(TEXT.replace("The council", f"The council of Jane Doe{pop}")) == [
        *PARAGRAPHS[:2],
        PARAGRAPHS[2].replace("The council", "The council of Jane Doe"),
    ]


def test_a_line_below_a_picture_is_its_caption() -> None:
    figure = '<div><div><img src="q.jpg"></div><div>The old quay of Maltby in March</div><div>Piet Oram</div></div>'
    found = read(f"<p>{PARAGRAPHS[0]}</p>{figure}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>")
    assert found.text.split("\n\n") == list(PARAGRAPHS)
    assert [(c.text, c.credit) for c in found.captions] == [("The old quay of Maltby in March", "Piet Oram")]


def test_a_writer_told_by_his_office_is_no_part() -> None:
    bio = "<p>Harbour correspondent Jane Doe is at home in Selby and writes of the coast.</p>"
    assert read('<p class="byline">By Jane Doe</p>' + TEXT + bio).text.split("\n\n") == list(PARAGRAPHS)


def test_names_alone_above_the_first_line_wrote_it() -> None:
    head = f'<title>{TITLE}</title><meta property="og:site_name" content="Lantern"><meta name="author" content="Lantern">'
    assert read("<p>Willa Thorne/Piet Oram</p>" + TEXT, head).authors == ("Willa Thorne", "Piet Oram")
    assert read(
        "<p>Peter Holt</p>" + TEXT + "<p>The council heard from Peter Holt, the chairman, who "
        "said no more of the harbour, the board or the price of dredging on Monday.</p>",
        head,
    ).authors != ("Peter Holt",)


def test_a_title_is_parted_from_the_site_that_its_address_names() -> None:
    markup = "<title>“Tireless work” – The New Maltbylantern</title><h1>“Tireless work”</h1>"
    (found,) = extract([Page(source="p", name="p", content=markup + TEXT, kind="html", url="https://www.maltbylantern.example/a")])
    assert isinstance(found, Article)
    assert found.title == "“Tireless work”"
