"""Where the article of a copied page begins and ends: lists of other stories that outweigh it, lines that break off, pictures."""

from __future__ import annotations

from sayso.extract import extract
from sayso.model import Article, Page

TITLE, BY, DAY = "New bridge over the Tarn opens on Monday", "By Ana Rusk", "12 November 2026"
TEXT = (
    "The bridge over the Tarn opens on Monday, eight years after it was first promised to the people on the north bank.",
    "It will carry forty thousand cars a day, the mayor Ida Kerr says, and shops on both banks have waited for it since 2018.",
    "The old one was closed by the state of Verrin in a winter of storms, and the ferry that took its place stops on Friday.",
)
SITES = (
    "The Tarn Forum is where the readers of the Tarn Courier talk about school, work and whatever else moves them these days.",
    "The Tarn Clinic answers what readers ask about their health, with doctors from all over the state of Verrin on every day.",
    "Tarn Travel shows the finest ways through the hills, by bus and on foot, and books them for those who read the Courier.",
)


def read(*lines: str) -> Article:
    (found,) = extract([Page(source="p", name="p", content="\n\n".join(lines), kind="text")])
    assert isinstance(found, Article), found
    return found


def test_a_list_that_outweighs_a_short_article_is_none() -> None:
    listed = [line for n in range(9) for line in (f"Service {n} of the house", SITES[n % 3].replace("Tarn", f"Tarn {n}"))]
    article = read("Home", "World", TITLE, BY, DAY, *TEXT, "Most read", "Storm closes schools", *["Menu"] * 12, *listed)
    assert article.text == "\n\n".join(TEXT)
    assert article.title == TITLE
    assert article.authors == ("Ana Rusk",)


def test_an_article_of_headings_with_a_paragraph_each_stays() -> None:
    sections = [
        line
        for n, text in enumerate((*TEXT[1:], *SITES, *SITES))
        for line in (f"What changes on day {n}", f"{n} years ago: {text}")
    ]
    article = read("Home", "World", TITLE, BY, DAY, TEXT[0], *sections, "Share this article")
    assert article.text == "\n\n".join((TEXT[0], *sections))


def test_cards_that_break_off_behind_the_end_are_no_text() -> None:
    card = "Ferries between Ollaby and the islands in the north are cheaper from May, and those who book before the spring may find"
    cards = [line for n in range(5) for line in (f"Islands {n}", "Travel", f"{card} that bus {n} to the quay costs nothing")]
    assert read("Home", TITLE, BY, DAY, *TEXT, "Story Saved", "Travel", *cards).text == "\n\n".join(TEXT)


def test_a_last_paragraph_that_breaks_off_is_text() -> None:
    last = (
        "The council wants to build a second bridge further up the river, near the old mill, and will ask the state of Verrin for "
        "money in the spring, when the water is low enough for the divers to look at the ground below it"
    )
    assert read("Home", TITLE, BY, DAY, *TEXT, last, "Most read", "Storm closes schools").text == "\n\n".join((*TEXT, last))


def test_the_day_in_a_caption_is_the_pictures() -> None:
    caption = (
        "Ida Kerr, the mayor of Tarn, walks over the new bridge with children of the school on the north bank on Tuesday, Sept. 1, "
        "2026, in Tarn. (Photo: Jo Lund/Lantern Agency)"
    )
    article = read("Home", TITLE, caption, BY, DAY, *TEXT, "Share this article")
    assert (article.published or "")[:10] == "2026-11-12"
    assert [c.text[:20] for c in article.captions] == ["Ida Kerr, the mayor "]
    assert article.text == "\n\n".join(TEXT)


def test_what_a_sign_up_says_and_consent_to_embeds_is_no_text() -> None:
    said = (
        "There was an error, please provide a valid email address.",
        "Thanks for signing up!",
        "A welcome email is on its way. If you don't see it, please check your junk folder.",
        "Interested in more newsletters? Browse here.",
        "The Courier may earn an affiliate commission from purchases made through links on this page.",
    )
    consent = "Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung in die Übermittlung deiner Daten notwendig."
    text = (*TEXT, *SITES)
    assert read("Home", TITLE, BY, DAY, text[0], *said, *text[1:5], consent, text[5], "Most read").text == "\n\n".join(text)


def test_thanks_in_a_sentence_stay() -> None:
    thanks = "Thanks to those who signed up for the walk over the bridge, the school has a new roof, the mayor said on Monday."
    assert thanks in read("Home", TITLE, BY, DAY, *TEXT, thanks, "Most read").text
