"""What stands among an article's lines without a word in the markup that says so: captions, quotations told twice, who wrote it."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.lines.people import bare_byline, said_by
from sayso.model import Article, Page

TITLE = "Maltby harbour to close to large vessels"
PARAGRAPHS = (
    "The harbour at Maltby will close to large vessels from June after the board said it could no longer pay for dredging.",
    "“We will not stand by while the harbour silts up and the fleet rots at its moorings,” Ms Arden said. She spoke on Monday.",
    "About forty boats still work from the quay, down from more than two hundred in 1980, by figures that the board published.",
    "The board's chairman, Peter Holt, said that the cost of dredging had doubled in three years and that it had no loan.",
    "The council said that it had offered other help, a grant for a smaller dredger among it, and had heard nothing since.",
    "Fishermen from Selby, where the harbour closed in 2019, told the meeting that most of them had sold their boats since.",
)


def page(lines: list[str], kind: str, byline: str = "By Jane Doe") -> Article:
    head = [TITLE, byline, "3 March 2026"]
    dump = "\n\n".join([*head, *lines])
    markup = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>"
    markup += "".join(line if line.startswith("<div") else f"<p>{line}</p>" for line in [*head[1:], *lines]) + "</body></html>"
    (found,) = extract([Page(source="p", name="p", content=markup if kind == "html" else dump, kind=kind)])  # type: ignore[arg-type]
    assert isinstance(found, Article)
    return found


def among(line: str, kind: str, at: int) -> Article:
    return page([*PARAGRAPHS[:at], line, *PARAGRAPHS[at:]], kind)


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    "line",
    [
        "The harbour at Maltby, where dredging stopped in May. Image: Dev Mistry",
        "Boats lie on the mud at Maltby (Dev Mistry/Lantern Agency)",
        "The harbour office [File: Dev Mistry/Lantern Agency]",
        "The old harbour wall. Photograph by Dev Mistry",
    ],
)
def test_a_line_with_its_credit_is_a_caption(line: str, kind: str) -> None:
    article = among(line, kind, 3)
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    "line",
    [
        "Do you know more? Email newsdesk@courier.example",
        "Got a tip? Contact our reporters on Signal.",
        "Have you been affected by the closure? Get in touch at newsdesk@courier.example.",
        "Start your free trial today",
        "Listen to this article",
        "Tags: harbour, Maltby, fishing",
        "Poll: Should the harbour be closed?",
        "1 of 12",
        "This article is for subscribers",
    ],
)
def test_what_asks_or_counts_is_no_text(line: str, kind: str) -> None:
    assert among(line, kind, 3).text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe is a reporter at the Courier. Follow her @janedoe",
        "The writer is a fellow at the Institute for Coasts.",
        "Tom Falk is professor of coastal studies at Selby. The views expressed are the author's own.",
        "Jane Doe covers the coast and has worked in Selby since 2019.",
        "A version of this article appears in print on March 4, 2026, Section A, Page 7 with the headline: Harbour to Close.",
        "A version of this story appeared in the March 4 print edition.",
    ],
)
def test_who_wrote_it_is_no_text_at_the_end(line: str, kind: str) -> None:
    assert among(line, kind, len(PARAGRAPHS)).text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_credit_in_brackets_behind_the_last_sentence_costs_no_paragraph(kind: str) -> None:
    last = "The board was founded in 1931 and has twelve members."
    article = page([*PARAGRAPHS, f"{last} (Reporting by Jane Doe; Editing by Tom Falk)"], kind)
    assert article.text.split("\n\n") == [*PARAGRAPHS, last]
    assert [(n.kind, n.text) for n in article.notes] == [("credit", "(Reporting by Jane Doe; Editing by Tom Falk)")]
    aside = "It fell silent. (Editing by hand is slow.) Then the board went home for the night."
    assert page([*PARAGRAPHS, aside], kind).text.endswith(aside)


@pytest.mark.parametrize("label", ["Print: ", "Printer-friendly version - ", "Print this article | "])
def test_a_page_for_the_printer_has_the_articles_own_title_and_day(label: str) -> None:
    markup = (
        f"<html><head><title>{label}{TITLE}</title></head><body><p>The Courier</p><h2>{TITLE}</h2><p>Tue Mar 3 2026 06:02 UTC</p>"
    )
    markup += "<p>By Jane Doe</p>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS) + "</body></html>"
    (found,) = extract([Page(source="p", name="p", content=markup, kind="html")])
    assert isinstance(found, Article)
    assert (found.title, found.authors, found.published) == (TITLE, ("Jane Doe",), "2026-03-03T06:02Z")


@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_newspaper_that_asked_for_comment_and_a_source_at_the_end_are_text(kind: str) -> None:
    for line in ("The Courier has contacted the harbour board for comment.", "Ann Roe is the owner of the largest boat in Selby."):
        assert line in among(line, kind, len(PARAGRAPHS)).text


@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_sentence_that_stands_in_a_longer_paragraph_too_is_told_once(kind: str) -> None:
    pulled = "“We will not stand by while the harbour silts up and the fleet rots at its moorings,” Ms Arden said."
    assert among(pulled, kind, 4).text.split("\n\n") == list(PARAGRAPHS)


def test_a_quotation_in_its_box_goes_with_who_said_it() -> None:
    box = (
        "<div class='pull-quote'><div>We will not stand by while the harbour silts up.</div><div>Rita Arden</div></div>"
        "<div class='pull-quote'><div>The sea forgets no one.</div></div>"
    )
    longer = [PARAGRAPHS[0], PARAGRAPHS[1] + " We will not stand by while the harbour silts up.", *PARAGRAPHS[2:]]
    text = page([*longer[:3], box, *longer[3:]], "html").text
    assert "Rita Arden" not in text
    assert "The sea forgets no one." in text  # said nowhere else


def test_two_lines_alone_in_a_box_are_a_caption_and_its_credit() -> None:
    box = "<div><div>Boats lie on the mud at Maltby</div><div>LANTERN</div></div>"
    article = page([*PARAGRAPHS[:3], box, *PARAGRAPHS[3:]], "html")
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [(c.text, c.credit) for c in article.captions] == [("Boats lie on the mud at Maltby", "LANTERN")]


def test_an_embedded_post_keeps_who_wrote_it() -> None:
    post = (
        "<div class='video-embed'><blockquote class='twitter-tweet'><p>The quay is closed today.</p>"
        "— Maltby Port (@maltbyport) March 3, 2026</blockquote></div>"
    )
    text = page([*PARAGRAPHS, post], "html").text
    assert text.endswith("The quay is closed today.\n\n— Maltby Port (@maltbyport) March 3, 2026")


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    ("line", "names", "places"),
    [
        ("Jane Doe", ("Jane Doe",), ()),
        ("Jane Doe, Political Editor", ("Jane Doe",), ()),
        ("JANE DOE and JOHN ROE", ("Jane Doe", "John Roe"), ()),
        ("Jane Doe in Maltby and John Roe in Selby", ("Jane Doe", "John Roe"), ("Maltby", "Selby")),
        ("Jane Doe | 3 hours ago", ("Jane Doe",), ()),
        ("World News", (), ()),
        ("Maltby Harbour", (), ()),
        ("Peter Holt", (), ()),  # of whom the article speaks
    ],
)
def test_names_alone_under_a_title(line: str, names: tuple[str, ...], places: tuple[str, ...], kind: str) -> None:
    article = page(list(PARAGRAPHS), kind, line)
    assert (article.authors, article.author_places) == (names, places)


def test_what_is_glued_to_a_name_is_none_of_it() -> None:
    for line in ("By Ann MarloweTravel Reporter", "Opinion by Ann Marlowe", "Kolumne von Ann Marlowe - 3 März 2026"):
        found = said_by(line)
        assert found is not None, line
        assert found.names == ("Ann Marlowe",)
    for line in ("Copy Link Copied", "Jane Doe / Getty Images", "Latest News"):
        assert bare_byline(line) is None, line


def test_a_newsroom_signs_where_nobody_is_named_and_an_agency_beside_people() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "author": [%s]}</script>'

    def authors(given: str) -> tuple[str, ...]:
        body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
        markup = f"<html><head><title>{TITLE}</title>{data % given}</head><body><h1>{TITLE}</h1>{body}</body></html>"
        (found,) = extract([Page(source="p", name="p", content=markup, kind="html")])
        assert isinstance(found, Article)
        return found.authors

    assert authors('{"@type": "Organization", "name": "Courier staff"}') == ("Courier staff",)
    assert authors('{"name": "Jane Doe"}, {"name": "Reuters"}') == ("Jane Doe", "Reuters")


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    "line",
    [
        "Advertising aimed at children under twelve will be banned from January.",
        "Copyright law will change too, with heirs keeping rights for fifty years.",
        "Loading of grain at the port was stopped while the members voted.",
        "Related offences carried a fine of up to 4,000 crowns, the ministry said.",
        "Sponsored events at schools will need a permission of the town council.",
        "Sign up fees for sports clubs are to be capped at forty crowns a year.",
    ],
)
def test_a_sentence_about_what_notices_speak_of_is_text(line: str, kind: str) -> None:
    assert line in among(line, kind, 3).text


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    "line",
    [
        "Advertising helps us to keep our journalism free for all of the readers.",
        "Copyright 2024 Maltby Echo. This material may not be used elsewhere at all.",
        "Sponsored by the Maltby Fund, which pays for the work of two reporters.",
        "Sign up for the morning letter and read the news before anybody else does.",
    ],
)
def test_what_speaks_to_the_reader_is_none(line: str, kind: str) -> None:
    assert line not in among(line, kind, 3).text


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    "line",
    [
        "The author was found guilty on Tuesday and will be sentenced in the spring.",
        "The writers have been on strike since May over pay and will vote on Friday.",
        "Peter Holt is a reporter for the Maltby Echo who has been on the board since May.",
    ],
)
def test_whom_an_article_tells_of_is_text_at_its_end(line: str, kind: str) -> None:
    assert line in among(line, kind, len(PARAGRAPHS)).text


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    "line",
    [
        "The writer is a fellow at the Maltby Institute and teaches history at its school.",
        "Ruth Oln is a reporter for the Maltby Echo who has covered the harbour since May.",
    ],
)
def test_who_wrote_it_is_none_there(line: str, kind: str) -> None:
    assert line not in among(line, kind, len(PARAGRAPHS)).text


@pytest.mark.parametrize("kind", ["html", "text"])
def test_what_an_article_says_last_of_somebody_with_its_authors_name_is_text(kind: str) -> None:
    line = "Jane Doe has until Friday to appeal, and the court said that it would hear her in person if she came."
    assert line in among(line, kind, len(PARAGRAPHS)).text
    bio = "Jane Doe has written of the harbour for the Maltby Echo since 2011, and of the boats that work from its quay."
    assert bio not in among(bio, kind, len(PARAGRAPHS)).text


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    "line",
    [
        "By Monday night the board's chairman, Peter Holt, had gone.",
        "By Friday Peter Holt and Ruth Arden were in Selby.",
    ],
)
def test_a_sentence_that_opens_as_a_byline_is_text(line: str, kind: str) -> None:
    article = among(line, kind, 1)
    assert line in article.text
    assert article.authors == ("Jane Doe",)
    unsigned = page([PARAGRAPHS[0], line, *PARAGRAPHS[1:]], kind, byline="Harbour news")
    assert (line in unsigned.text, unsigned.authors) == (True, ())


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe, who covers the coast", ("Jane Doe",)),
        ("Von Jane Doe publiziert am 3. März 2026", ("Jane Doe",)),
        ("By Jane Doe, Tom Brand on Monday, March 2nd, 2026 at 11:08 a.m.", ("Jane Doe", "Tom Brand")),
        ("By Juan de la Cruz and Ana van der Berg", ("Juan de la Cruz", "Ana van der Berg")),
        ("By Monday night the chairman, Peter Holt, had gone.", None),
        ("By March Peter Holt was in Selby", None),
    ],
)
def test_only_names_are_authors(line: str, names: tuple[str, ...] | None) -> None:
    said = said_by(line)
    assert (said and said.names) == names
