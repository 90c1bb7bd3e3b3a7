"""Copies in the shapes that readers have them: passed on by mail or chat, with agencies' pictures, a day and its clock on two
lines, lists amid the text, pages of titles alone. Each beside what looks like it and is none."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.dump.passedon import passed_on
from sayso.model import Article, Failure, Page

TITLE = "Verrin closes its bridge to lorries after cracks are found"
MENU = ("Home", "World", "Sport", "Log in")
BODY = (
    "The town council of Verrin voted on Monday to close the old bridge over the Tarn to lorries, after engineers found cracks.",
    "The vote was 11 to 4. Mayor Ida Kerr said the town had no choice. “We cannot wait until somebody is hurt,” she told NBN.",
    "Engineers from the county inspected the bridge in April and found that two of its piers had moved by two inches since.",
    "Lorries that use the bridge to reach the quarry at Ollaby will have to take the ring road, which adds 14 miles to the trip.",
)
MORE = (
    "The owner of the quarry at Ollaby, Tom Hale, said that the closing of the bridge would cost him $4,000 in every week it lasts."
)
PICKS = ("Editors' Picks", "The quiet return of the night train", "How a village lost its bakery and got it back")


def taken(*lines: str) -> Article | Failure:
    (found,) = extract([Page(source="p", name="p", content="\n\n".join(lines), kind="text")])
    return found


def read(*lines: str) -> Article:
    found = taken(*lines)
    assert isinstance(found, Article), found
    return found


def text_of(*lines: str) -> str:
    return "\n\n".join(lines)


# What goes on behind a list


@pytest.mark.parametrize("advertised", [(), ("Advertisement",), ("Anzeige",)])
def test_one_long_paragraph_behind_a_list_amid_the_text_is_the_articles(advertised: tuple[str, ...]) -> None:
    found = read(*MENU, TITLE, "By Siv Aune", "May 6, 2024", *BODY, *advertised, *PICKS, MORE, "Sign up for our newsletter")
    assert found.text == text_of(*BODY, MORE)


@pytest.mark.parametrize(
    "behind",
    [
        "A storm closed forty schools in the hills on Thursday and cut power to nine thousand homes, the governor said.",
        "How a village lost its bakery and got it back: neighbours of Ollaby pooled all their savings to buy the oven.",
        "Please make sure that your comments on the bridge and the quarry at Ollaby are on the topic; you answer for them.",
    ],
)
def test_another_story_a_summary_or_a_notice_there_is_none_of_it(behind: str) -> None:
    found = read(*MENU, TITLE, "By Siv Aune", "May 6, 2024", *BODY, *PICKS, behind, "About us")
    assert found.text == text_of(*BODY)


def test_one_paragraph_below_the_articles_end_is_none_of_it() -> None:
    found = read(*MENU, TITLE, "By Siv Aune", "May 6, 2024", *BODY, "© Verrin Media", "Print", *PICKS, MORE, "About us")
    assert found.text == text_of(*BODY)


# Pictures


def test_what_an_agencys_picture_shows_and_the_caption_below_it() -> None:
    found = read(
        *MENU, TITLE, "6 hours ago", "Marta Quill", "in Brenn and", "Owen Tate", "in Tarn",
        "Getty Images A woman in a yellow raincoat stands on the closed bridge", "Ilse Korr on the bridge on Monday",
        *BODY[:2], "PA Media The old bridge seen from the air", "The bridge was built in 1908", *BODY[2:],
    )  # fmt: skip
    assert found.title == TITLE
    assert found.text == text_of(*BODY)
    assert (found.authors, found.author_places) == (("Marta Quill", "Owen Tate"), ("Brenn", "Tarn"))
    assert [(c.text, c.credit) for c in found.captions] == [
        ("Ilse Korr on the bridge on Monday", "Getty Images"),
        ("The bridge was built in 1908", "PA Media"),
    ]


def test_a_story_about_an_agency_is_no_picture() -> None:
    said = "Reuters said on Monday that it would move its office from the old bridge to the quarry."
    found = read(*MENU, "Reuters closes its office at the bridge of Verrin", "May 6, 2024", *BODY[:2], said, *BODY[2:])
    assert found.title == "Reuters closes its office at the bridge of Verrin"
    assert said in found.text


def test_a_caption_with_its_credit_on_the_line_below() -> None:
    shown = "A wire fence across the old bridge with a lake behind it."
    found = read(*MENU, TITLE, "May 6, 2024", shown, "Credit...Dana Rook for The Harbor Times", "By Siv Aune", *BODY)
    assert found.text == text_of(*BODY)
    assert [(c.text, c.credit) for c in found.captions] == [(shown, "Dana Rook for The Harbor Times")]


def test_a_paragraph_above_a_source_is_no_caption() -> None:
    found = read(*MENU, TITLE, "By Siv Aune", "May 6, 2024", BODY[0], "Source: County of Verrin", *BODY[1:])
    assert found.text == text_of(*BODY)


def test_who_took_a_picture_is_no_author() -> None:
    shown = "The old bridge of Verrin, this Monday."
    found = read(*MENU, TITLE, shown, shown, "Dana Rook (LANTERN)", "Siv Aune", "6 May 2024 - 05:30", *BODY)
    assert found.authors == ("Siv Aune",)
    assert [(c.text, c.credit) for c in found.captions] == [(shown, "Dana Rook (LANTERN)")]


# Heads


def test_a_place_behind_a_name_where_the_article_speaks_of_it() -> None:
    found = read(*MENU, TITLE, "Siv Aune, Tarn", *BODY)
    assert (found.authors, found.author_places) == (("Siv Aune",), ("Tarn",))
    assert read(*MENU, TITLE, "Saint Elm, Jersey", *BODY).authors == ()
    assert read(*MENU, TITLE, "Ida Kerr, Verrin", *BODY).authors == ()


def test_the_paper_behind_a_name_is_nobody() -> None:
    assert read(*MENU, TITLE, "By Siv Aune, Tarn Courier", *BODY).authors == ("Siv Aune",)


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (("May 6, 2024", "8:15 am"), "2024-05-06T08:15"),
        (("May 6, 2024", "8:15 am GMT"), "2024-05-06T08:15Z"),
        (("06.05.2024", "17:04 Uhr"), "2024-05-06T17:04"),
        (("May 6, 2024 7:00 am", "8:15"), "2024-05-06T07:00"),
        (("May 6, 2024", "11 to 4"), "2024-05-06"),
    ],
)
def test_a_clock_on_the_line_below_its_day(head: tuple[str, ...], published: str) -> None:
    found = read(*MENU, TITLE, "By Siv Aune", *head, *BODY)
    assert found.published == published
    assert found.text == text_of(*BODY)


def test_who_wrote_it_below_the_byline() -> None:
    found = read(
        *MENU, TITLE, "By Siv Aune", "Ms. Aune is a novelist and the author of “Nine Winters.” She wrote from Ollaby.", *BODY
    )
    assert found.text == text_of(*BODY)


def test_a_standfirst_without_a_stop_is_not_the_title_above_it() -> None:
    standfirst = (
        "Engineers found cracks in two piers of the old bridge over the Tarn, and lorries to the quarry must take the ring road"
    )
    found = read(*MENU, TITLE, standfirst, "Siv Aune 6 May 2024 - 14:41", *BODY)
    assert found.title == TITLE
    kicker = read(*MENU, "Bridge trouble", TITLE, "Siv Aune 6 May 2024 - 14:41", *BODY)
    assert kicker.title == TITLE


def test_a_label_below_an_advertisement() -> None:
    found = read(*MENU, "Advertisement", "SKIP ADVERTISEMENT", "Opinion", "Guest Essay", TITLE, "May 6, 2024", "By Siv Aune", *BODY)
    assert found.page_type == "opinion"


def test_a_heading_is_no_title_where_the_title_is_told() -> None:
    note = f'---\ntitle: "{TITLE}"\nsource: "https://courier.example/a"\npublished: 2024-05-06\n---\n'
    found = read(
        note + BODY[0], BODY[1], "## What the engineers found at the bridge", BODY[2], BODY[3], "[More](https://a.example/)"
    )
    assert found.title == TITLE
    assert found.text == text_of(*BODY[:2], "What the engineers found at the bridge", *BODY[2:])


@pytest.mark.parametrize(
    "notice",
    [
        "Votre compte est utilisé pour lire le journal sur un autre appareil.",
        "Tu suscripción se está usando en otro dispositivo.",
        "We apologize, but this video has failed to load.",
    ],
)
def test_notices_amid_a_text(notice: str) -> None:
    assert read(*MENU, TITLE, "By Siv Aune", "May 6, 2024", *BODY[:2], notice, *BODY[2:]).text == text_of(*BODY)


# Lists


HEADLINES = (
    "Storm warning lifted for the western coast",
    "Court clears former minister of fraud",
    "How a village lost its bakery and got it back",
    "The quiet return of the night train",
    "Four rescued after trawler sinks off Ollaby",
    "Norwick votes to keep its last lighthouse staffed",
    "What we know about the fire at the refinery",
    "Bank robber caught by his own shoes",
)


def test_a_page_of_titles_alone_is_a_list() -> None:
    found = read("The Harbour Post", "News", "Sport", *HEADLINES, "© 2026 The Harbour Post")
    assert (found.page_type, found.text) == ("index", "")
    assert [t.title for t in found.teasers] == list(HEADLINES)


def test_a_few_titles_or_a_wall_are_none() -> None:
    assert isinstance(taken("The Harbour Post", *MENU, *HEADLINES[:3]), Failure)
    walled = taken("The Harbour Post", "Already a subscriber? Sign in to continue reading", *HEADLINES)
    assert isinstance(walled, Failure)


def test_a_brief_beside_a_list_is_an_article() -> None:
    brief = (
        "A 34-year-old man was arrested on Thursday evening after shots were fired outside the station in Verrin, police said.",
        "Officers found a pistol in a bin nearby. The man is to appear in court on Monday, a spokesman said.",
    )
    told = ("The worst has passed.", "Judges found no proof at all.", "Neighbours bought the oven.", "Bookings have doubled since.")
    listed = [line for pair in zip(HEADLINES, told, strict=False) for line in pair]
    found = read("The Harbour Post", "Man held after shots fired at Verrin station", *brief, "Latest news", *listed)
    assert found.page_type != "index"
    assert found.text == text_of(*brief)


# Passed on


FORWARDED = (
    "---------- Forwarded message ---------\nFrom: Alerts <alerts@post.example>\nDate: Fri, 27 Nov 2026 at 09:31\n"
    f"Subject: Fwd: {TITLE}\nTo: Piet Oram <piet@example.org>\n\n"
)


@pytest.mark.parametrize(
    "head",
    [
        FORWARDED,
        "Look at this!\n\n" + FORWARDED,
        "Begin forwarded message:\n\nVon: A <a@b.example>\nBetreff: x\n",
        "-------- Doorgestuurd bericht --------\nVan: A <a@b.example>\nOnderwerp: x\nVerzonden: 6 mei 2024 09:31\n",
        "-------- Messaggio originale --------\nDa: A <a@b.example>\nInviato: 6 maggio 2024\nOggetto: x\n",
    ],
)
def test_a_forwarded_mail(head: str) -> None:
    found = read(head + TITLE, "By Siv Aune", "May 6, 2024", *BODY)
    assert (found.title, found.authors, found.published) == (TITLE, ("Siv Aune",), "2024-05-06")
    assert found.text == text_of(*BODY)


def test_a_message_of_a_chat() -> None:
    chat = "\n".join((
        f"[27/11/2026, 09:12:44] Piet Oram: *{TITLE}*", "", "https://courier.example/news/bridge", "", "By Siv Aune", "",
        text_of(*BODY), "[27/11/2026, 09:15:02] Siv Holm: Thanks! Terrible", "[27/11/2026, 09:15:40] Piet Oram: Yes",
    ))  # fmt: skip
    found = read(chat)
    assert (found.title, found.authors, found.url) == (TITLE, ("Siv Aune",), "https://courier.example/news/bridge")
    assert found.text == text_of(*BODY)
    assert found.published is None


def test_what_an_assistant_says_around_an_article() -> None:
    found = read(
        "Sure! Here's the full text of the article:", f"**{TITLE}**", "*By Siv Aune | May 6, 2024*", *BODY, "---",
        "Let me know if you'd like a summary or want me to pull out the key quotes!",
    )  # fmt: skip
    assert (found.title, found.text) == (TITLE, text_of(*BODY))


@pytest.mark.parametrize(
    "content",
    [
        text_of(*BODY),
        "Here is a story: a man walked into a bridge.\n" + text_of(*BODY),
        text_of(BODY[0], "From: the mayor\nTo: the quarry", *BODY[1:]),
        "[27/11/2026, 09:12:44] Piet Oram: Hi\n[27/11/2026, 09:13:44] Siv Holm: Hello\n" + "x" * 40,
        "---------- Forwarded message ---------\nThe mayor said it was late.\n" + text_of(*BODY),
    ],
)
def test_other_texts_stay_as_they_are(content: str) -> None:
    assert passed_on(content).text == content


def test_a_list_that_says_above_and_below_how_old_each_story_is() -> None:
    listed = (
        "More from the Post", "1 hour ago", "The island that wants fewer visitors", "Locals on Fara vote on a cap for ships.",
        "1 hr ago", "World", "3 hours ago", "Bus driver saves twenty from a burning coach",
        "Passengers praise a man on his second day.",
        "3 hrs ago", "Europe", "5 hours ago", "Bank robber caught by his own shoes",
        "Police followed prints in the snow for miles.",
        "5 hrs ago", "Europe",
    )  # fmt: skip
    found = read(*MENU, TITLE, "By Siv Aune", "May 6, 2024", *BODY, *listed)
    titles = [t.title for t in found.teasers]
    assert titles == [listed[2], listed[7], listed[12]]
    assert found.text == text_of(*BODY)


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("She was asked about the bridge by the minister,", "Tove Lind, and did not answer that day.", True),
        ("The next council in which it is to be decided is held in", "Ostamar at the beginning of the summer.", True),
        ("The engineers are from a firm that has offices in Tarn and", "Verrin, and they will be back in the autumn.", True),
        ("What comes next for the bridge at Verrin", "Tove Lind, the minister, will decide about it in the summer.", False),
        ("A bridge to be proud of", "Tove Lind, the minister, will decide about it in the summer.", False),
    ],
)
def test_a_sentence_over_two_lines_is_one_paragraph_where_the_first_breaks_off(first: str, second: str, one: bool) -> None:
    broken = f"{first} {second}" if one else f"{first}\n\n{second}"
    assert read(TITLE, *BODY[:2], f"{first}\n{second}", *BODY[2:]).text == "\n\n".join((*BODY[:2], broken, *BODY[2:]))
