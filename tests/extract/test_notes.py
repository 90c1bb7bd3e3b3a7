"""What a page says of its own article."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.notes import agencies_of, notes_of
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
        ("With AP and dpa", "credit"),
        ("Editor's note: some names in this report have been changed.", "editor"),
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
    ],
)
def test_what_is_no_note(line: str) -> None:
    assert notes_of([line]) == ()


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
