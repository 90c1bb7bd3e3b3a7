"""Pages and copies of more makes: printed, for telephones, of blogs, with their state made flat."""

from __future__ import annotations

import json

import pytest

from sayso.extract.lines.people import byline, said_by
from sayso.extract.meta.flattened import is_flat, whole
from sayso.language import self_note

from .made import TEXT, TITLE, dump, page, paragraphs


def test_a_flat_state_has_its_article_and_who_wrote_it() -> None:
    flat = [
        ["Reactive", 1],
        {"article": 2},
        {"title": 3, "authors": 4, "publishedAt": 7, "updatedAt": 8, "body": 9, "section": 10},
        TITLE,
        [5],
        {"name": 6},
        "Ann Lee",
        ["Date", "2026-03-11T16:20:11Z"],
        "2026-03-11T18:00:00Z",
        paragraphs(*TEXT),
        "World",
    ]
    state = f'<script type="application/json" id="__NUXT_DATA__">{json.dumps(flat)}</script>'
    found = page(f'<div id="__nuxt"></div>{state}', title="Northern Ledger")
    assert (found.title, found.authors, found.section) == (TITLE, ("Ann Lee",), "World")
    assert (found.published, found.modified) == ("2026-03-11T16:20Z", "2026-03-11T18:00Z")
    assert found.text == "\n\n".join(TEXT)


def test_flat_lists_that_name_themselves_end() -> None:
    flat = [["Reactive", 1], {"self": 1, "list": 2, "far": 99, "none": -1, "loop": 3}, [1, 2], ["Ref", 3]]
    assert is_flat(flat)
    value = whole(flat)
    assert value["self"] is value
    assert value["list"][0] is value
    assert value["list"][1] is value["list"]
    assert value["far"] is None
    assert value["loop"] is None


@pytest.mark.parametrize("other", [[], [1], ["a", "b"], [[], 1], [["p", {}], 2], {"a": 1}, [{"a": "b"}, 1]])
def test_other_values_are_not_flat(other: object) -> None:
    assert not is_flat(other)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Lee, Ann", ("Ann Lee",)),
        ("O’Neil, Jon", ("Jon O’Neil",)),
        ("Ann Lee, Jon Roe", ("Ann Lee", "Jon Roe")),
        ("Ann Lee", ("Ann Lee",)),
    ],
)
def test_libraries_write_surnames_first(said: str, names: tuple[str, ...]) -> None:
    assert page(f"<h1>{TITLE}</h1>{paragraphs(*TEXT)}", head=f'<meta name="dc.creator" content="{said}">').authors == names


def test_a_page_for_the_printer_has_its_heading_for_title() -> None:
    found = page(f"<p>Northern Ledger</p><h2>{TITLE}</h2>{paragraphs(*TEXT)}", title="Northern Ledger - Printable version")
    assert found.title == TITLE


def test_a_page_for_telephones_without_its_own_tags() -> None:
    amp = "<amp-ad><div placeholder>Ad loading here, said the server.</div></amp-ad>"
    assert page(f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT[:2])}{amp}{paragraphs(*TEXT[2:])}</article>").text == "\n\n".join(TEXT)


def test_a_credit_beside_its_caption() -> None:
    slide = (
        "<div class=slide><img src=x><div class=caption>The quay of Orvik with a ferry.</div><div class=credit>Per Dahl</div></div>"
    )
    found = page(f"<h1>{TITLE}</h1>{slide}{paragraphs(*TEXT)}")
    assert [(c.text, c.credit) for c in found.captions] == [("The quay of Orvik with a ferry.", "Per Dahl")]


def test_a_blog_says_below_who_wrote_and_when() -> None:
    day = '<abbr class="published" title="{0}">16:20</abbr>'
    foot = f'<div class="post-footer">Posted by <span class="fn">Ann Lee</span> at {day}</div>'
    body = f'<h3 class="post-title">{TITLE}</h3><div class="post-body">{"<br><br>".join(TEXT)}</div>'
    found = page(body + foot.format("2026-03-11T16:20:00+01:00"), title=f"Harbour Notes: {TITLE}")
    assert (found.title, found.authors, found.published) == (TITLE, ("Ann Lee",), "2026-03-11T16:20+01:00")


def test_a_person_s_page_is_a_list_of_what_they_wrote() -> None:
    cards = "".join(
        f'<div><h3><a href="/world/story-{n}-on-the-ramps-of-orvik">Story {n} on the ramps</a></h3></div>' for n in range(9)
    )
    bio = "<p>Ann Lee has written on ships since 2015 for the Northern Ledger, first in Orvik and then on the islands.</p>"
    found = page(
        f"<h1>Ann Lee</h1>{bio}{cards}", head='<meta property="og:type" content="profile">', title="Ann Lee | Northern Ledger"
    )
    assert (found.page_type, found.text, len(found.teasers)) == ("index", "", 9)


def test_who_paid_is_told_by_a_label() -> None:
    assert page(f"<div>Paid content by Kaiverband</div><h1>{TITLE}</h1>{paragraphs(*TEXT)}").page_type == "sponsored"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Interview by Ann Lee", ("Ann Lee",)),
        ("Words and pictures by Ann Lee", ("Ann Lee",)),
        ("Northern Ledger by Ann Lee / 5h // keep unread // hide", ("Ann Lee",)),
        ("writer: Ann Lee", ("Ann Lee",)),
    ],
)
def test_more_that_opens_a_byline(line: str, names: tuple[str, ...]) -> None:
    found = said_by(line)
    assert found is not None
    assert found.names == names


def test_a_paper_behind_a_name_is_no_author() -> None:
    assert byline("By Ann Lee, Northern Observer").names == ("Ann Lee",)
    assert byline("By Ann Lee, Jon Post").names[0] == "Ann Lee"


def test_an_update_with_its_hour() -> None:
    assert self_note("Update, March 12, 9:00 a.m.: This story has been updated with comment from the ministry.") == "update"


def test_the_moment_of_a_change_below_its_label() -> None:
    head = f"{TITLE}\nBy Ann Lee\nMarch 11, 2026 at 4:20 PM GMT\nUpdated on\nMarch 11, 2026 at 6:00 PM GMT\n"
    found = dump(head + "\n\n".join(TEXT))
    assert (found.published, found.modified) == ("2026-03-11T16:20Z", "2026-03-11T18:00Z")


def test_a_standfirst_below_a_notice_of_age() -> None:
    standfirst = "Inspectors found cracks in three ramps and the islands are without ferries for six weeks"
    notice = "This article is more than 1 month old"
    found = dump(f"{TITLE}\n{notice}\n{standfirst}\n\nAnn Lee in Orvik\nWed 11 Mar 2026 16.20 GMT\n" + "\n\n".join(TEXT))
    assert found.text == "\n\n".join((standfirst, *TEXT))


def test_fields_of_sign_ups_are_no_captions() -> None:
    box = "Sign up to This Is Orvik\n\nFree weekly newsletter\nEnter your email address\nEnter your email address\nSign up"
    found = dump(f"{TITLE}\nAnn Lee\n11 Mar 2026\n" + "\n\n".join((*TEXT, box, *(f"{t} So it stayed until Friday." for t in TEXT))))
    assert found.captions == ()
    assert "newsletter" not in found.text


def test_paragraphs_parted_by_single_breaks() -> None:
    lines = "".join(f"<span><span>{text}</span></span><br/>" for text in TEXT)
    assert page(f"<h1>{TITLE}</h1><div class=story>{lines}</div>").text == "\n\n".join(TEXT)


def test_lines_of_verse_are_one_paragraph() -> None:
    verse = "We wait on the quay<br>for the boat that was promised,<br>all day in the rain,<br>and it does not come.<br>"
    assert page(f"<h1>{TITLE}</h1>{paragraphs(*TEXT[:2])}<p>{verse}</p>{paragraphs(*TEXT[2:])}").text.count("\n\n") == len(TEXT)


def test_a_last_question_with_a_short_answer_is_text() -> None:
    asked = "<h2>FAQs</h2><h3>How long will the ramps be shut?</h3><p>For at least six weeks, the port says.</p>"
    found = page(f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT)}{asked}</article>")
    assert found.text.endswith("FAQs\n\nHow long will the ramps be shut?\n\nFor at least six weeks, the port says.")


def test_what_a_machine_says_of_its_summary_is_no_text() -> None:
    notice = "This summary was generated by AI and may contain errors, so check it against the article."
    assert "AI" not in page(f"<article><h1>{TITLE}</h1>{paragraphs(notice, *TEXT)}</article>").text


def test_by_glued_to_a_name() -> None:
    node = json.dumps({"@type": "NewsArticle", "headline": TITLE, "author": [{"name": "ByAnn Lee"}, {"name": "Byron Roe"}]})
    head = f'<script type="application/ld+json">{node}</script>'
    assert page(f"<h1>{TITLE}</h1>{paragraphs(*TEXT)}", head=head).authors == ("Ann Lee", "Byron Roe")
