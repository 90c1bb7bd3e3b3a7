"""What the makes of large outlets leave in a copied page: credits, numbers of pictures, bylines in pieces, moments run together,
mottos, summaries by programs, page heads without a page break. Each beside what looks like it and is none."""

from __future__ import annotations

from textwrap import wrap

import pytest

from sayso.extract import extract
from sayso.extract.dates.door import moments_in
from sayso.extract.dump.pages import told_by_head, with_breaks
from sayso.extract.lines.captions import caption_of, is_captioned
from sayso.extract.lines.lines import is_bio, is_posted
from sayso.model import Article, Page

MENU = "Skip to content\nHome\nWorld\nSport\nLog in\n"
TITLE = "Verrin closes its bridge to lorries after cracks are found"
BODY = (
    "The town council of Verrin voted on Monday to close the old bridge over the Tarn to lorries, after engineers found cracks.",
    "The vote was 11 to 4. Mayor Ida Kerr said the town had no choice. “We cannot wait until somebody is hurt,” she told NBN.",
    "Engineers from the county inspected the bridge in April and found that two of its piers had moved by two inches since.",
    "Lorries that use the bridge to reach the quarry at Ollaby will have to take the ring road, which adds 14 miles to the trip.",
    "The owner of the quarry, Tom Hale, said that the closing of the bridge would cost him about $4,000 in every week it lasts.",
)


def read(*lines: str, head: str = "By Siv Aune\nMay 6, 2024") -> Article:
    (found,) = extract([Page(source="p", name="p", content="\n\n".join((MENU, TITLE, head, *lines)), kind="text")])
    assert isinstance(found, Article), found
    return found


def with_text(*lines: str) -> str:
    return "\n\n".join(lines)


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("The quay on Friday.Credit...Dana Rook for The Harbor Times", "The quay on Friday.", "Dana Rook for The Harbor Times"),
        ("The quay on Friday.Credit…Piet Oram/Agence Nord", "The quay on Friday.", "Piet Oram/Agence Nord"),
        ("[1/3]The quay. LANTERN/Dana Rook Purchase Licensing Rights, opens new tab", "The quay.", "LANTERN/Dana Rook"),
        ("Item 1 of 3 The quay. LANTERN/Dana Rook", "The quay.", "LANTERN/Dana Rook"),
    ],
)
def test_captions_of_agencies_and_papers(line: str, text: str, credit: str) -> None:
    caption = caption_of(line)
    assert caption is not None
    assert (caption.text, caption.credit) == (text, credit)


def test_a_sentence_about_credit_or_rights_is_no_caption() -> None:
    for line in ("The bank gave the town more credit... and then none.", "The court said that he has to buy licensing rights."):
        assert not is_captioned(line)


def test_what_a_picture_shows_is_no_text_above_its_caption() -> None:
    alt, caption = "A woman in a red coat stands beside the closed bridge.", "The bridge on Monday.Credit...Dana Rook/Lantern"
    found = read(*BODY[:2], "Image", alt, caption, *BODY[2:])
    assert found.text == with_text(*BODY)
    assert [c.text for c in found.captions] == ["The bridge on Monday."]
    enlarged = read(*BODY[:2], alt, "View image in fullscreen", "The bridge on Monday. Photograph: Dana Rook/Lantern", *BODY[2:])
    assert enlarged.text == with_text(*BODY)
    unmarked = read(*BODY[:2], BODY[2], "The bridge on Monday. Photograph: Dana Rook/Lantern", *BODY[3:])
    assert unmarked.text == with_text(*BODY)


@pytest.mark.parametrize(
    "byline",
    [
        "By\nAnn Lee\nand\nBen Stein",
        "By\nAnn Lee\n,\nBen Stein",
        "By Ann Lee\nand\nBen Stein",
        "BY  ANN LEE AND BEN STEIN",
        "By Ann Lee and\nBen Stein",
    ],
)
def test_bylines_in_pieces(byline: str) -> None:
    found = read(*BODY, head=f"{byline}\nMay 6, 2024")
    assert found.authors == ("Ann Lee", "Ben Stein")
    assert found.text == with_text(*BODY)


def test_a_byline_takes_nothing_that_no_sign_joins_to_it() -> None:
    assert read(*BODY, head="By Ann Lee\nVerrin\nBen Stein leaves the council\nMay 6, 2024").authors == ("Ann Lee",)


def test_moments_that_copying_ran_together() -> None:
    assert moments_in("May 3, 2024 10:02 AM GMTUpdated 2 hours ago") == ("2024-05-03T10:02Z", None)
    assert moments_in("3 May 2024 14.12 BSTLast modified on Fri 3 May 2024 18.40 BST") == (
        "2024-05-03T14:12+01:00",
        "2024-05-03T18:40+01:00",
    )
    assert moments_in("Published on 3 May 20243 May 2024") == ("2024-05-03", None)
    assert moments_in("3 May 2024 14.12 BST") == ("2024-05-03T14:12+01:00", None)


def test_a_motto_on_top_is_no_title_and_a_standfirst_of_two_sentences_neither() -> None:
    top = "News, data and figures about the bridge for those who run the county and the quarry\n"
    content = "\n\n".join((top + MENU + "My list\nRegister\nCounty", TITLE, "By Siv Aune", "May 6, 2024", *BODY))
    (found,) = extract([Page(source="p", name="p", content=content, kind="text")])
    assert isinstance(found, Article)
    assert found.title == TITLE
    told = "Engineers found that two piers of the bridge had moved. Quarry owner says closing will cost him"
    assert read(*BODY, head=f"{told}\n\nSiv Aune in Verrin\nMon 6 May 2024 14.12 BST").title == TITLE


def test_who_reported_from_where_is_no_text_and_a_sentence_is() -> None:
    for line in ("Lee reported from Verrin and Stein from Tarn.", "Ann Lee reported from Verrin, and Ben Stein from Tarn."):
        assert is_posted(line)
        assert read(*BODY, line).text == with_text(*BODY)
    assert not is_posted("Losses reported from Verrin were heavy, the county said.")


def test_a_writers_address_is_no_text() -> None:
    line = "Contact Siv Aune at saune@courier.example. Follow her on X: @sivaune."
    assert read(*BODY, line).text == with_text(*BODY)
    assert not is_bio("Follow the money, Siv Aune said on Monday.", ("Siv Aune",))


def test_a_summary_that_a_program_made_is_no_text_and_what_no_line_calls_so_is() -> None:
    points = ("Key points", "Two piers of the bridge have moved since April.", "Lorries must take the ring road for a year.")
    assert read(*points, "Summary generated by AI", *BODY).text == with_text(*BODY)
    assert with_text(*BODY) in read("Key points", *BODY).text


def test_what_a_page_lets_one_skip_is_no_text() -> None:
    box = ("skip past newsletter promotion", "The Morning Post", "Our mail tells you of the day and why it matters to all of us.")
    assert read(*BODY[:2], *box, "after newsletter promotion", *BODY[2:]).text == with_text(*BODY)


def test_paragraphs_behind_a_list_are_the_articles_by_its_words() -> None:
    others = ("Don't miss", "Storm closes schools in the hills [NEWS]", "Council puts off its vote [INSIGHT]")
    more = (
        "repairs of the bridge begin in the spring, and lorries can use it in a year.",
        "engineers of the county will watch its piers until then, and count its cracks.",
    )
    last = tuple(line[0].upper() + line[1:] for line in more)
    assert read(*BODY[:4], *others, *last).text == with_text(*BODY[:4], *last)
    strange = (
        "A recipe for soup made of nettles, with butter and a glass of cider, for six.",
        "It wants an hour on a low flame, stirred.",
    )
    assert read(*BODY[:4], *others, *strange).text == with_text(*BODY[:4])


def test_the_owner_of_a_page_is_its_outlet_where_people_speak_to_it() -> None:
    for line, name in (
        ("Copyright 2024 NBN. All rights reserved. The NBN is not responsible for other sites.", "NBN"),
        ("© 2024 Northern Broadcast Network. A Warden Company. All Rights Reserved.", "Northern Broadcast Network"),
    ):
        assert read(*BODY, "About us", line).outlet == name
    assert read(*BODY, "About us", "© 2024 Tarn Media").outlet is None
    assert read(*BODY, "This article originally appeared on The Verrin Courier: Bridge closed").outlet == "The Verrin Courier"


def test_pages_are_told_by_their_heads_without_a_page_break() -> None:
    pages = [f"The Verrin Courier{' ' * 20}6 May 2024{' ' * 20}Page {n}\n\n" for n in (1, 2)]
    filled = ["\n".join(wrap(line, 60)) for line in BODY]
    start, _, end = filled[2].partition("\n")
    first, second = (*filled[:2], start), (end, *filled[3:])
    text = f"{pages[0]}{TITLE}\n\nBy Siv Aune\n\n{with_text(*first)}\n\n{pages[1]}{with_text(*second)}\n"
    assert with_breaks(text).count("\f") == 1
    assert told_by_head(text) == ("The Verrin Courier", "2024-05-06")
    (found,) = extract([Page(source="p", name="p", content=text, kind="text")])
    assert isinstance(found, Article)
    assert (found.title, found.outlet, found.published) == (TITLE, "The Verrin Courier", "2024-05-06")
    assert found.text == with_text(*BODY)
    scores = "Rovers   3\n\nAthletic   4\n\nTarn   5\n"
    assert with_breaks(scores) == scores
