"""What of a copied page's lines still is the article: numbered headings, standfirsts, text behind lists amid it."""

from __future__ import annotations

from sayso.extract import extract
from sayso.model import Article, Page

MENU = ("Home", "World", "Sport")
LEAD = (
    "The bridge over the Tarn opens on Monday, eight years after it was first promised to the people on the north bank.",
    "It will carry forty thousand cars a day, the mayor Ida Kerr says, and shops on both banks of the Tarn have waited for it "
    "since the old one was closed by the state of Verrin in a winter of storms.",
)
FOOT = ("Share this article", "Most read", "Storm closes schools")


def read(*lines: str) -> Article:
    (found,) = extract([Page(source="p", name="p", content="\n\n".join(lines), kind="text")])
    assert isinstance(found, Article), found
    return found


def test_numbered_headings_with_short_sentences_go_on() -> None:
    sections = (
        "1. The ferry",
        "The ferry stops on Friday. Its crew of nine get new work.",
        "2. The market",
        "The market moves to the old quay. It opens at six.",
        "3. The bus",
        "Line four turns back at the quay now. Few are glad.",
        "4. The birds",
        "The gulls stay.",
    )
    article = read(*MENU, "Four ways the new bridge changes Tarn", "By Ana Rusk", "12 November 2026", *LEAD, *sections, *FOOT)
    assert article.text == "\n\n".join((*LEAD, *sections))


def test_a_numbered_list_of_other_stories_is_none() -> None:
    ranked = ("1. Storm closes schools in the hills", "2. Council puts off its vote", "3. Ferry runs aground off Ollaby")
    article = read(*MENU, "The new bridge changes Tarn", "By Ana Rusk", "12 November 2026", *LEAD, "Most read", *ranked)
    assert article.text == "\n\n".join(LEAD)


def test_a_standfirst_without_a_stop_over_the_byline_or_the_day_is_text() -> None:
    title = "New bridge over the Tarn opens on Monday after years of delay"
    standfirst = "Shops on both banks and the mayor have waited while a lawsuit ran"
    for under in (("By Ana Rusk", "12 November 2026"), ("12 November 2026",)):
        article = read(*MENU, title, standfirst, *under, *LEAD, *FOOT)
        assert article.title == title
        assert article.text == "\n\n".join((standfirst, *LEAD))


def test_another_headline_or_the_title_again_is_no_standfirst() -> None:
    for line in (
        "Storm Closes Forty Schools In The Hills Above Verrin",
        "Tarn gets its bridge after all these years, council",
        "Home",
    ):
        article = read(*MENU, "Tarn gets its bridge after all these years", line, "By Ana Rusk", "12 November 2026", *LEAD, *FOOT)
        assert article.text == "\n\n".join(LEAD)


OTHERS = ("Read more", "Storm closes schools in the hills", "Council puts off its vote on the quay", "Sponsored")


def test_paragraphs_behind_a_list_amid_the_end_go_on_where_they_share_names() -> None:
    more = (
        "Nobody in Tarn will say what became of the first plan, and the papers on it lie in a cellar of the town hall of Verrin.",
        "On the north bank the shops hope for the best, and have asked Ida Kerr to come and cut the ribbon at noon.",
    )
    article = read(*MENU, "Tarn gets its bridge", "By Ana Rusk", "12 November 2026", *LEAD, *OTHERS, *more, *FOOT)
    assert article.text == "\n\n".join((*LEAD, *more))


def test_another_story_behind_such_a_list_is_left_out() -> None:
    other = (
        "A storm closed forty schools in the hills on Thursday and cut power to nine thousand homes, the governor said.",
        "Crews will need two days to mend the lines, he said, and trains stay in their sheds until Saturday at the earliest.",
    )
    article = read(*MENU, "Tarn gets its bridge", "By Ana Rusk", "12 November 2026", *LEAD, *OTHERS, *other, *FOOT)
    assert article.text == "\n\n".join(LEAD)


def test_signatures_of_posts_and_parting_lines_stay() -> None:
    said = (
        LEAD[0],
        "“The bridge is not ours to name,” she wrote to the paper.",
        "— Ida Kerr (@idakerr) November 12, 2026",
        "___",
        LEAD[1],
    )
    article = read(*MENU, "Tarn gets its bridge", "By Ana Rusk", "12 November 2026", *said, *FOOT)
    assert article.text == "\n\n".join(said)


STORY = (
    "The council of Tarn agreed on Monday to sell the old lighthouse to a private bidder after two years of talks.",
    "Seven members voted in favour and two abstained, according to the minutes that were published on Tuesday.",
    "“It was costing us more than the library,” said the treasurer, Ove Lind, who drew up the plan.",
)
REST = (
    "Neighbours of the tower have until the end of May to object, and forty have signed a letter against the sale.",
    "Ove Lind told the council that the lighthouse needs a new roof before the winter, at a cost of 90,000 crowns.",
)


def test_text_goes_on_behind_a_button_that_shows_the_rest_and_a_title() -> None:
    for amid in (
        ("Continue reading", "Read More:", "How the lighthouse was built"),
        ("Keep reading", "Related:", "Ten towers to see this summer"),
        ("Read more:", "Ferry fares go up again", "Show more"),
    ):
        article = read(*MENU, "Lighthouse is sold after talks", "By Ana Rusk", "12 November 2026", *STORY, *amid, *REST, *FOOT)
        assert article.text == "\n\n".join((*STORY, *REST))
        assert article.extent == "full"


def test_other_stories_behind_a_button_are_none_of_it() -> None:
    others = (
        "Bakers warn of a bread shortage",
        "Bakers in Skell said that flour has become too dear to bake with, and many of their shops may have to close this winter.",
        "Ferry fares go up again",
        "The ferry company raises its fares by a tenth in June, its second rise within a year, and blames what fuel costs it.",
    )
    article = read(
        *MENU, "Lighthouse is sold", "By Ana Rusk", "12 November 2026", *STORY, "Continue reading", "Read more:", *others
    )
    assert article.text == "\n\n".join(STORY)
    assert article.extent == "truncated"


def test_a_link_alone_on_a_line_of_a_terminals_page_is_another_story() -> None:
    head = "   [1]The Heron\n     * [2]News\n     * [3]Sport\n\n                          Lighthouse is sold\n\n   By [4]Ada Holm\n"
    foot = "References\n\n   1. https://heron.example/\n   2. https://heron.example/n\n   5. https://heron.example/f\n"
    for line, kept in (("[5]Ferry fares go up again", False), ("[5]Three walked out before the vote, the minutes say.", True)):
        article = read(head, *(f"   {p}" for p in STORY[:2]), f"   {line}", *(f"   {p}" for p in REST), foot)
        assert (line.removeprefix("[5]") in article.text) is kept
        assert all(p in article.text for p in (*STORY[:2], *REST))
