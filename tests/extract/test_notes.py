"""What a page says of its own article."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.lines.notes import agencies_of, notes_of
from sayso.language import without_notes
from sayso.model import Article, Page

BODY = (
    "The harbour board will close the old ferry pier in March, a port official said on Friday.",
    "“We can't keep boats there through another winter,” the official said. “It no longer serves its purpose.”",
    "Two ferry companies told the board that they would move to the northern quay if it paid for new ramps.",
)
CORRECTION = "Correction: an earlier version of this article gave the wrong month for the closure of the pier."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (CORRECTION, "correction"),
        ("Clarification (9 November): the board votes on the ramps, not on the pier.", "correction"),
        ("This article was amended on 9 November to correct the name of a quay.", "correction"),
        ("An earlier version of this story misstated how many boats lie there.", "correction"),
        ("This story has been updated with an answer from the board.", "update"),
        ("Correction, 13 March: the pier has nine ramps and not eight.", "correction"),
        ("Update 13 March: the board has since replied to our questions.", "update"),
        ("• This story was first published on 9 November and has been updated.", "first_published"),
        ("With assistance from Reuters and the Associated Press.", "credit"),
        ("This article first appeared in The Grey Haven Post.", "first_published"),
        ("Ann Marlowe in Tarn contributed to this report.", "credit"),
        ("(Reporting by Ann Marlowe; editing by Jo Lund)", "credit"),
        ("First published on Fri 6 Mar 2026 09.12 GMT", "first_published"),
        ("First published March 6th, 2026 at 9:12 pm", "first_published"),
        ("This is a developing story and will be updated as we learn more.", "update"),
        ("This is a breaking news story – more to follow.", "update"),
        ("With AP and dpa", "credit"),
        ("Editor's note: some names in this report have been changed.", "editor"),
        ("Correction – The minister spoke on Monday, not on Tuesday.", "correction"),
        ("Because of an editing error, an earlier version of this article misstated how many ramps there are.", "correction"),
        ("In an earlier version of this article, we said that the pier had eight ramps.", "correction"),
        ("An article on Tuesday about the ferry pier misstated the number of its ramps.", "correction"),
        ("This version corrects the spelling of Holt’s first name in paragraph 3.", "correction"),
        ("This story corrects the number of ramps to nine, not eight.", "correction"),
        ("We have corrected this story to say that the pier has nine ramps.", "correction"),
        ("The headline of this article has been changed to reflect that the vote was not final.", "correction"),
        ("CORRECTED: An earlier version gave the wrong date for the vote.", "correction"),
        ("Corrections & clarifications: The pier has nine ramps. A previous version of this story had eight.", "correction"),
        ("Update, 16:40: This story has been updated with a comment from the board.", "update"),
        ("(Adds quote from the board in paragraph 4, background)", "update"),
        ("Updated to include a statement from the port authority.", "update"),
        ("This is an updated version of a story first published on March 12.", "update"),
        ("This story was originally published March 12, 2026 at 5:00 AM", "first_published"),
        ("This article is republished from The Quay under a Creative Commons license.", "first_published"),
        ("Republished from The Quay under a Creative Commons licence.", "first_published"),
        ("Reprinted with permission from The Grey Haven Post", "first_published"),
        ("A version of this article appeared in print on March 13, 2026, on Page A4 of the Ledger.", "first_published"),
    ],
)
def test_notes_on_the_article(line: str, kind: str) -> None:
    assert [(n.kind, n.text) for n in notes_of([*BODY, line, line])] == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        *BODY,
        "Corrections",
        "Clarification was needed on how many boats lie there: the board gave none.",
        "AA",  # a button for the size of letters
        "Reuters",  # a menu's line, or who took a picture
        "The correction of the river's course took nine years, the board said.",
        "This story began in a small town on the coast in May.",
        "An earlier version of this bridge stood further north.",
        "Updated 9 November 2024",
        "Updated rules for May: what changes for tenants in spring",
        "Corrections officers in 12 prisons: a survey of what they earn",
        "An earlier version of this bill gave the minister the right to close piers.",
        "An original version of the map said that the quay was the island's.",
        "This report has been updated twice since May, the harbour board said.",
        "Corrections officers say 12 inmates – all of them on hunger strike – were moved.",
        "Reporting by the Herald last year found that the council had known of the rotten timbers since 2019.",
        "First published in May 1952, the novel tells of a ferry.",
        "First published in London in 1921 by the board's printers.",
        "Correction - the market fell by a tenth in two weeks - is what traders call it, and fuel prices have followed.",
        "Clarification. That is all the minister wanted from the court, he said on Friday.",
        "Corrected for inflation, wages have fallen by four percent since May.",
        "An article in the treaty of 1998 says that both banks belong to the town.",
        "We have corrected the course of the river three times since 1950, the board said.",
        "Updates to the tax code have not been made since 1998, the ministry says.",
    ],
)
def test_what_is_no_note(line: str) -> None:
    assert notes_of([line]) == ()


@pytest.mark.parametrize("heading", ["Corrections", "Correction"])
@pytest.mark.parametrize(
    ("line", "noted"),
    [
        ("An earlier version of this article gave the wrong month for the closure.", True),
        ("In Monday's article we said the pier had eight ramps. It has nine.", True),
        ("The department has been criticised since two inmates walked out of its prison in Lund in 2024.", False),
        ("Two inmates were wrongly held for nine months, the inspector found.", False),
        ("The index lost a tenth of its value in two weeks and has not recovered since.", False),
    ],
)
def test_a_heading_that_may_be_the_articles_own(heading: str, line: str, *, noted: bool) -> None:
    assert [n.text for n in notes_of([heading, line])] == ([line] if noted else [])
    text = f"{BODY[0]}\n\n{heading}\n\n{line}"
    assert without_notes(text).split() == (BODY[0].split() if noted else text.split())


def test_what_is_so_and_what_is_not_is_a_correction_under_that_word_alone() -> None:
    line = "The board meets on Monday and not on Tuesday."
    assert [n.kind for n in notes_of(["Correction", line])] == ["correction"]
    assert notes_of(["Corrections", line]) == ()


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("Source: dpa/AFP", ("dpa", "AFP")),
        ("The Associated Press and Agence France-Presse contributed to this report.", ("Associated Press", "Agence France-Presse")),
        ("With reporting by Reuters and Ann Marlowe", ("Reuters",)),
        ("Associated Press Writer Ann Marlowe in Tarn contributed to this report.", ("Associated Press",)),
        ("AP Writers Ann Marlowe and Jo Lund contributed to this report.", ("AP",)),
        ("Ann Marlowe contributed to this report.", ()),
    ],
)
def test_credited_agencies(line: str, agencies: tuple[str, ...]) -> None:
    assert agencies_of(notes_of([line])) == agencies


@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_note_behind_the_article_is_its_and_not_a_readers_or_another_storys(kind: str) -> None:
    lines = ["Harbour board to close old ferry pier", *BODY, CORRECTION, "With reporting by Reuters and Ann Marlowe"]
    head, *rest = lines
    page = f"<article><h1>{head}</h1>{''.join(f'<p>{p}</p>' for p in rest)}</article>"
    page += f"<div class='comments'><p>{CORRECTION.replace('month', 'year')}</p></div>"
    content = f"<html><body>{page}</body></html>" if kind == "html" else "\n\n".join(lines)
    (article,) = extract([Page(source="p", name="p", content=content, kind=kind)])
    assert isinstance(article, Article)
    assert [n.text for n in article.notes] == [CORRECTION, "With reporting by Reuters and Ann Marlowe"]
    assert article.agencies == ("Reuters",)
