"""Text dumps: a copied page with its menus and teasers, and files that are just an article."""

from __future__ import annotations

from textwrap import fill

import pytest

from sayso.extract import extract, teasers_of
from sayso.model import Article, Failure, Page

BODY = """The harbour board will close the old ferry pier in March, a port official said, after engineers found cracks in its piles.

“We can't keep boats there through another winter,” the official said. “The pier no longer serves its purpose.”

Two ferry companies told the board that they would move to the northern quay if it paid for new ramps.

The board meets again on Thursday, and a decision about the ramps is expected within weeks."""


def page(content: str, **more: str) -> Page:
    return Page(source="a.txt", name="a.txt", content=content, kind="text", **more)


def read(content: str, **more: str) -> Article:
    (found,) = extract([page(content, **more)])
    assert isinstance(found, Article), found
    return found


def copied(bullet: str = "•", heading: str = "Latest Stories", dash: str = "—") -> str:
    return f"""Harbour board to close old ferry pier after cracks are found

Ann Marlowe in Port Merry and Otto Lind in Grey Haven
·4 min read
<span>The old ferry pier on a stormy day last winter.</span><span>Photograph: J. Doe/Agency</span>
The old ferry pier on a stormy day last winter.Photograph: J. Doe/Agency

{BODY}

Related: Who pays for the northern quay?

The pier was built in 1921 and has been mended twice since then.

{heading}

  {bullet} Ferry firms say they will leave harbour

    PORT MERRY (ANP) {dash} Two ferry firms said on Friday that they would leave the harbour if no ramps were built.

  {bullet} Cat found after nine years in lighthouse

    A cat that went missing nine years ago was found in a lighthouse, well fed and in good spirits, its owner said.
"""


def test_an_advertisement_below_a_filled_paragraph_is_none_of_it() -> None:
    paragraphs = [
        "The harbour at Maltby will close to large vessels from June after the board said it could no longer pay for dredging.",
        "The board's chairman, Peter Holt, said that the cost of dredging had doubled in three years and that it had no loan.",
        "The council had offered a smaller grant. “Nobody answered our letter,” its leader, Ida Sorn, told the meeting on Monday.",
        "Fishermen from Selby, where the harbour closed in 2019, told the meeting that most of them had sold their boats since.",
    ]
    made = "\n\n".join(
        fill(p, 72, initial_indent="   ", subsequent_indent="   ") + ("\n   Advertisement" if p != paragraphs[0] else "")
        for p in paragraphs
    )
    (article,) = extract([Page(source="p", name="p", content=f"Maltby harbour to close\n\n{made}", kind="text")])
    assert isinstance(article, Article)
    assert article.text.split("\n\n") == paragraphs


@pytest.mark.parametrize("bullet", ["•", "*", "-", "▪"])
@pytest.mark.parametrize("heading", ["Latest Stories", "More from The Grey Haven Post", "Most read", "You may also like"])
@pytest.mark.parametrize("dash", ["—", "-", "–"])
def test_a_copied_page_is_taken_apart(bullet: str, heading: str, dash: str) -> None:
    article = read(copied(bullet, heading, dash))
    assert article.title == "Harbour board to close old ferry pier after cracks are found"
    assert article.authors == ("Ann Marlowe", "Otto Lind")
    assert article.author_places == ("Port Merry", "Grey Haven")
    assert article.reading_minutes == 4
    assert [(c.text, c.credit) for c in article.captions] == [("The old ferry pier on a stormy day last winter.", "J. Doe/Agency")]
    assert [r.title for r in article.related] == ["Who pays for the northern quay?"]
    assert article.text == BODY + "\n\nThe pier was built in 1921 and has been mended twice since then."
    assert [(t.title, t.agency, t.place) for t in article.teasers] == [
        ("Ferry firms say they will leave harbour", "ANP", "PORT MERRY"),
        ("Cat found after nine years in lighthouse", None, None),
    ]
    assert article.outlet is None
    assert article.language == "en"


def test_an_article_alone_comes_out_whole() -> None:
    article = read(f"Harbour board to close old ferry pier\n\n{BODY}")
    assert (article.title, article.text, article.extent) == ("Harbour board to close old ferry pier", BODY, "full")


@pytest.mark.parametrize("width", [40, 46, 72])
def test_lines_filled_to_a_column_are_joined(width: int) -> None:
    filled = "\n\n".join(fill(paragraph, width) for paragraph in BODY.split("\n\n"))
    article = read(f"Harbour board to close old ferry pier\n\n{filled}")
    assert (article.title, article.text) == ("Harbour board to close old ferry pier", BODY)


def test_paragraphs_without_a_title_come_out_whole() -> None:
    article = read(BODY)
    assert (article.title, article.text) == (None, BODY)


def test_the_last_place_on_the_way_to_the_page_is_its_title() -> None:
    title = "Engineers warned of it years ago"
    caption = "Boats beside a northern quay after last winter"
    article = read(f"Home » Harbour » {title}\n\n{title}\n\n{caption}\n\n{BODY}")
    assert article.title == title


def test_a_section_named_on_the_way_is_no_title() -> None:
    article = read(f"Home > News > Ports & Ships\n\nPorts & Ships\n\nHarbour board to close old ferry pier\n\n{BODY}")
    assert article.title == "Harbour board to close old ferry pier"


@pytest.mark.parametrize(
    "notice",
    [
        "You are using an old browser that is not safe, and that its maker no longer supports.",
        "Stai utilizzando un browser molto vecchio, non sicuro, e non più supportato da chi l'ha creato.",
    ],
)
def test_what_the_site_says_of_the_browser_is_no_text(notice: str) -> None:
    article = read(f"Harbour board to close old ferry pier\n\n{notice}\n\n{BODY}")
    assert (article.title, article.text) == ("Harbour board to close old ferry pier", BODY)


def test_a_title_that_opens_with_von_is_no_byline() -> None:
    body = "Die Hafenbehörde von Kiel bis Aachen baut im März neue Brücken, sagte ein Sprecher. Wo gebaut wird, warten Fähren."
    article = read(f"Von Kiel bis Aachen: Wo im März gebaut wird\n\n{body}\n\n{body.replace('März', 'Mai')}")
    assert (article.title, article.authors) == ("Von Kiel bis Aachen: Wo im März gebaut wird", ())


def test_a_date_in_front_of_the_title_is_the_day() -> None:
    article = read(f"2024-11-09 Harbour board to close old ferry pier\n\n{BODY}")
    assert (article.title, article.published) == ("Harbour board to close old ferry pier", "2024-11-09")


def test_the_callers_words_fill_what_the_page_leaves_open() -> None:
    article = read(BODY, outlet="The Grey Haven Post", published="2024-11-09", title="Pier to close", id="p1")
    assert (article.outlet, article.published, article.title, article.id) == (
        "The Grey Haven Post",
        "2024-11-09",
        "Pier to close",
        "p1",
    )


def test_teasers_are_reports_of_their_own() -> None:
    first, second = teasers_of(read(copied()))
    assert (first.extent, first.outlet, first.title) == ("teaser", "ANP", "Ferry firms say they will leave harbour")
    assert (second.outlet, second.published, second.source) == (None, None, "a.txt")
    assert first.id != second.id
    assert first.id == next(teasers_of(read(copied()))).id


PLAIN = """{heading}

{label}
Ferry firms say they will leave harbour
PORT MERRY (ANP) - Two ferry firms said on Friday that they would leave the harbour if no ramps were built.
{age}

{label}
Two hundred gulls counted on one roof
A count that nobody had asked for ends in tears.
{age}
"""


@pytest.mark.parametrize("heading", ["Up next", "Most read"])
@pytest.mark.parametrize("label", ["", "The Grey Haven Post", "Weather"])
@pytest.mark.parametrize("age", ["6 hours ago", "Thursday", "1 day ago · Harbour", "vor 3 Stunden"])
def test_teasers_need_no_bullets(heading: str, label: str, age: str) -> None:
    article = read(f"Harbour board to close old ferry pier\n\n{BODY}\n\n" + PLAIN.format(heading=heading, label=label, age=age))
    assert article.text == BODY
    assert [(t.title, t.agency, t.place) for t in article.teasers] == [
        ("Ferry firms say they will leave harbour", "ANP", "PORT MERRY"),
        ("Two hundred gulls counted on one roof", None, None),
    ]
    assert article.teasers[1].summary == "A count that nobody had asked for ends in tears."


def test_subheadings_are_no_teasers() -> None:
    parts = BODY.split("\n\n")
    heads = ("What the engineers saw below", "What the ferry firms say", "What the board will do next")
    text = "\n\n".join(p for pair in zip(heads, parts[1:], strict=True) for p in pair)
    assert not read(f"Harbour board to close old ferry pier\n\n{parts[0]}\n\n{text}").teasers


def test_sections_of_an_article_that_counts_up_are_no_teasers() -> None:
    parts = BODY.split("\n\n")
    heads = ("1. Engineers found cracks in the piles", "2. Two ferry companies want ramps", "3. The board meets again")
    text = "\n\n".join(f"{head}\n\n{a} {b}\n\n{b}" for head, a, b in zip(heads, parts[1:], parts[:3], strict=True))
    article = read(f"Harbour board to close old ferry pier\n\n{parts[0]}\n\n{text}")
    assert not article.teasers
    assert all(part in article.text for part in parts)


def test_names_with_a_capital_inside_join_no_titles() -> None:
    told = "\n\n".join(
        f"The New FerryMax {n} Crosses The Bay in {n} minutes, its makers told reporters on Monday." for n in (14, 15, 16)
    )
    assert read(f"FerryMax ships are faster\n\n{BODY}\n\n{told}").text.count("FerryMax") == 3


def test_the_caption_of_every_picture_of_a_gallery_is_no_text() -> None:
    shown = "An engineer looks at the piles of the ferry pier in Port Merry on Monday. He is said to have found six cracks"
    gallery = "\n\n".join(f"{shown}.\n\n{n} of 4" for n in range(1, 5))
    first, *others = BODY.split("\n\n")
    assert "engineer looks" not in (read("\n\n".join(("Pier to close", first, gallery, *others))).text or "")


def test_comments_are_told_by_their_ages() -> None:
    said = "\n\n".join(
        f"Milan{n}\n{n} days ago at 07:5{n} am\nI think that the pier was never any good, and the board knew it."
        for n in range(2, 6)
    )
    assert read(f"Harbour board to close old ferry pier\n\n{BODY}\n\nTop voices\n{said}").text == BODY


def test_a_cut_off_article_says_so() -> None:
    assert read(BODY + "\n\nThe mayor said that she had never …").extent == "truncated"


def test_a_notice_behind_a_short_text_says_that_more_was_there() -> None:
    article = read(BODY + "\n\nSubscribe to continue reading this story")
    assert (article.extent, article.text) == ("truncated", BODY)


def test_an_offer_further_down_or_behind_a_long_text_cuts_nothing_off() -> None:
    menu = "\n\n".join(["Home", "Sport", "Weather", "Letters", "Notices", "Already a subscriber? Sign in"])
    long = "\n\n".join(f"{p} It was day {i} of the hearing." for i in range(3) for p in BODY.split("\n\n"))
    assert read(f"{BODY}\n\n{menu}").extent == "full"
    assert read(f"{long}\n\nSubscribe to continue reading this story").extent == "full"


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        ("", "no-text"),
        (" \n\n", "no-text"),
        ("Home\n\nNews\n\nSport\n\nContact", "no-text"),
        ("Home\n\nNews\n\nAlready a subscriber? Sign in", "paywalled"),
        ("\x00\x01\x02\x03PNG\x05\x06" * 100, "binary"),
        ("x" * 700_000, "too-large"),
    ],
)
def test_a_page_without_an_article_is_a_failure(content: str, cause: str) -> None:
    (found,) = extract([page(content)])
    assert isinstance(found, Failure)
    assert (found.cause, found.stage, found.source) == (cause, "extract", "a.txt")


TITLE = "Harbour board to close old ferry pier after cracks are found"


class TestWhatStandsAround:
    @pytest.mark.parametrize(
        "copied_title",
        [f"Home World {TITLE}", f"HomeNews{TITLE}", f"Start / Region / {TITLE}"],
    )
    def test_a_title_is_without_the_sections_before_it(self, copied_title: str) -> None:
        assert read(f"{copied_title}\n\nShare\n\n{TITLE}\n\n{BODY}").title == TITLE

    def test_a_title_is_without_the_outlet_behind_it(self) -> None:
        assert read(f"{TITLE} | Coast Courier\n\n{BODY}").title == TITLE

    def test_a_heading_that_is_part_of_its_title_stays(self) -> None:
        whole = "Ferry pier: What the harbour board will close and when"
        assert read(f"{whole}\n\nWhat the harbour board will close and when\n\n{BODY}").title == whole

    @pytest.mark.parametrize("line", ["17 comments", "Facebook X LinkedIn WhatsApp", "Innlent | 11.2.2026 | 12.2.2026 7:25"])
    def test_what_stands_nearer_the_body_is_no_title(self, line: str) -> None:
        assert read(f"{TITLE}\n\n{line}\n\n{BODY}").title == TITLE

    def test_comments_are_no_part_of_the_body(self) -> None:
        comments = "\n\n".join(
            f"{name} on September {day}, 2026 at 4:47 pm said:\n\nI have used this pier since I was a child; nobody asked me "
            "what should become of it. It is a shame that all of this comes so late, and that the board has known of it for years."
            for name, day in (("Milan Griff", 12), ("Alex", 17), ("Port Watcher", 18), ("Ulla", 19))
        )
        assert read(f"{TITLE}\n\n{BODY}\n\n{comments}").text == BODY

    def test_titles_and_summaries_on_one_line_are_other_stories(self) -> None:
        lists = "\n\n".join(
            [
                "Two Held After Boat Theft In Grey HavenA man and a woman were arrested after a chase across the bay, police said.",
                "Customers Leave Without Paying At Quay DinerA party of six left the diner after a quarrel about the bill.",
                "Board Votes On Dredging Of Northern ChannelThe harbour board will vote on the dredging of the channel next week.",
                "Storm Breaks Three Windows Of Port ChapelThe storm of last night broke three windows of the chapel at the port.",
            ]
        )
        assert read(f"{lists}\n\n{TITLE}\n\n{BODY}").text == BODY

    @pytest.mark.parametrize(
        "line",
        [TITLE, "News", "The pier last winter. Photograph: J. Doe/Agency", "Fares rise as mayor accuses Tom Reed of lying"],
    )
    def test_what_stands_between_title_and_byline_is_no_text(self, line: str) -> None:
        assert read(f"Home News {TITLE}\n\n{line}\n\nAnn Marlowe in Port Merry\n\n{BODY}").text == BODY

    def test_who_posted_it_may_stand_behind_the_day(self) -> None:
        assert read(f"{TITLE}\n\nPosted on 26 October 2026 by Ann Marlowe 14 Comments\n\n{BODY}").authors == ("Ann Marlowe",)

    def test_what_asks_to_share_an_article_is_no_part_of_it(self) -> None:
        assert read(f"{TITLE}\n\n{BODY}\n\nShare full article 312\n\n{BODY[:120]}.").text.count("Share") == 0
