"""What short lines are a copied article's: lists that it announces, answers to its questions, headings behind notices."""

from __future__ import annotations

from sayso.extract import extract
from sayso.model import Article, Page

MENU = ("Home", "World", "Sport")
TITLE = ("What to know about the closed bridge at Verrin", "By Ana Rusk", "12 November 2026")
LEAD = (
    "The bridge over the Tarn was closed on Monday after a diver found cracks in two of its piers, the town of Verrin said.",
    "Forty thousand cars a day must find another way, and the mayor, Ida Kerr, asked everybody to leave theirs at home.",
)
ANNOUNCED = "Buses will run until midnight, the mayor said at the town hall. Those who need to cross can also use:"
PLACES = ("The old ferry at Ollaby", "Both footbridges below the weir", "The railway bridge on Sundays")
MORE = "“We will mend it by spring,” said Tom Hale, who looks after the bridges of the town and has done so for nine years."
REST = (
    "The first pier comes first, he said, and the second has to wait until the river is low, which it is in March or not at all.",
    "Two firms have asked for the work so far, one of them from Ollaby, and the council opens their letters on Thursday evening.",
    "Ida Kerr said that she did not know what it would cost, and that nobody who told her a sum could know it either by now.",
    "Shops on the north bank fear for their Christmas, and have asked the town for a boat that runs until eight in the evening.",
)
OTHERS = ("MORE IN LOCAL NEWS", "Storm closes schools in the hills", "Council puts off its vote")


def read(*lines: str) -> Article:
    (found,) = extract([Page(source="p", name="p", content="\n\n".join((*MENU, *TITLE, *lines, *OTHERS)), kind="text")])
    assert isinstance(found, Article), found
    return found


def test_items_behind_a_paragraph_that_ends_with_a_colon_are_text() -> None:
    for sign in ("• ", ""):
        article = read(*LEAD, ANNOUNCED, "\n".join(sign + place for place in PLACES), MORE)
        assert article.text == "\n\n".join((*LEAD, ANNOUNCED, *PLACES, MORE))


def test_links_behind_such_a_paragraph_at_the_end_are_none() -> None:
    article = read(*LEAD, MORE, "You can read what else we wrote about the bridge in these reports:", *PLACES)
    assert not any(place in article.text for place in PLACES)


def test_a_list_that_answers_the_last_of_several_questions_is_text() -> None:
    question, last = "When will it open?", "What should drivers bring?"
    items = ("Papers and cash", "A warm coat")
    article = read(*LEAD, question, MORE, last, "1. Papers and cash\n2. A warm coat")
    assert article.text == "\n\n".join((*LEAD, question, MORE, last, *items))
    alone = read(*LEAD, MORE, "What are people reading?", "1. Papers and cash\n2. A warm coat")
    assert alone.text == "\n\n".join((*LEAD, MORE))


def test_numbered_sentences_below_the_last_paragraph_are_text_and_titles_are_not() -> None:
    steps = ("1. Take the ferry to Ollaby.", "2. Bring cash.")
    assert read(*LEAD, MORE, "\n".join(steps)).text == "\n\n".join((*LEAD, MORE, *steps))
    titles = "1. Storm closes all schools\n2. Council puts off its vote"
    assert read(*LEAD, MORE, titles).text == "\n\n".join((*LEAD, MORE))


def test_a_heading_behind_a_notice_is_text_and_the_notice_is_not() -> None:
    notice = (
        "Get the Verrin Letter in your inbox",
        "The best of the day, sent each evening at six. By signing up you agree to our terms.",
        "Sign up",
    )
    article = read(*LEAD, MORE, *notice, "How long it takes", *REST)
    assert "How long it takes" in article.text
    assert "signing up" not in article.text
    shouted = read(*LEAD, MORE, *notice, "STORM CLOSES SCHOOLS IN THE HILLS", *REST)
    assert "STORM" not in shouted.text


def test_a_short_quotation_pulled_out_of_the_paragraph_above_is_none() -> None:
    quoted = "“We will mend it by spring.”"
    said = MORE.replace("spring,” said", "spring.” So said")
    assert read(*LEAD, said, quoted, *LEAD[:1]).text.count("by spring") == 1
    below = "Tom Hale, who looks after the bridges of the town and has done so for nine years, said: “We will mend it by spring.”"
    heading = read(*LEAD, "The diver went down twice, and wrote all he saw on a slate that he had taken with him.", quoted, below)
    assert heading.text.count("by spring") == 2


def test_a_line_that_parts_the_text_from_its_credits_is_none() -> None:
    article = read(*LEAD, MORE, "___", "Wire writer Leo Brand in Ollaby contributed to this report.")
    assert article.text == "\n\n".join((*LEAD, MORE))


def test_first_published_is_when_and_the_other_moment_is_the_change() -> None:
    page = "\n\n".join(
        (
            *MENU,
            TITLE[0],
            "Ana Rusk in Verrin",
            "Fri 13 Mar 2026 21.14 GMT\nFirst published on Fri 13 Mar 2026 20.30 GMT",
            *LEAD,
            MORE,
        )
    )
    for content, kind in (
        (page, "text"),
        (
            f"<html><body><main><h1>{TITLE[0]}</h1><details class='dateline'><summary>Fri 13 Mar 2026 21.14 GMT</summary>First "
            f"published on Fri 13 Mar 2026 20.30 GMT</details>{''.join(f'<p>{p}</p>' for p in (*LEAD, MORE))}</main></body></html>",
            "html",
        ),
    ):
        (found,) = extract([Page(source="p", name="p", content=content, kind=kind)])
        assert isinstance(found, Article)
        assert (found.published, found.modified) == ("2026-03-13T20:30Z", "2026-03-13T21:14Z")
