"""A page of a newspaper with several articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.extract import extract
from sayso.model import Article, Page
from sayso.read import read
from sayso.read.newspaper import articles_on

FERRY = (
    "The ferry Marwick Star ran aground off Ollaby on Thursday evening with 214 people on board, the coastguard said. At least "
    "13 people were taken to hospital.",
    "The operator, Northline Ferries, said in a statement that the ship had passed its inspection in March and that its crew had "
    "been trained for the strait.",
)
QUAY = (
    "The city council put off its vote on the old quay until January on Thursday, after traders said that they had not been heard.",
    "The plan would close the quay to lorries and move the fish market to the north bank, where rents are lower. Traders want a "
    "hall first, and a road to it, and say that nobody asked them.",
)
STORM = (
    "VERRIN (Reuters) — A storm closed forty schools in the hills above Verrin on Thursday and cut power to nine thousand homes, "
    "the region's governor said.",
    "Crews will need two days to mend the lines, he said, and trains stay in their sheds until Saturday at the earliest. "
    "Forecasters expect more snow at the weekend.",
)
HEADS = ("Ferry runs aground off Ollaby", "Council puts off vote on the quay", "Storm closes schools in the hills")
MAST = ("THE TARN COURIER", "Friday, 13 November 2026 — Page 3")


def page(*parts: str) -> str:
    return "\n\n".join(parts)


WHOLE = page(*MAST, f"{HEADS[0]}\nBy Ana Rusk", *FERRY, HEADS[1], "By Jo Lund in Tarn", *QUAY, HEADS[2], *STORM)


def test_each_article_is_one(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(WHOLE)
    found = list(extract(read([str(tmp_path / "page.txt")])))
    articles = [a for a in found if isinstance(a, Article)]
    assert len(articles) == len(found) == 3
    assert [a.title for a in articles] == list(HEADS)
    assert [a.authors for a in articles] == [("Ana Rusk",), ("Jo Lund",), ()]
    assert [a.published for a in articles] == ["2026-11-13"] * 3
    assert [a.text for a in articles] == [page(*FERRY), page(*QUAY), page(*STORM)]


def test_filled_lines_are_put_together() -> None:
    filled = page(*MAST, *(x.replace(" with ", " with\n").replace(" and ", " and\n") for x in WHOLE.split("\n\n")[2:]))
    rows = articles_on(filled)
    assert rows is not None
    assert [row.title for row in rows] == list(HEADS)
    assert FERRY[0] in str(rows[0].text)


def test_a_standfirst_stands_between_headline_and_byline() -> None:
    standfirst = "Traders on the north bank had asked the council for a hall and a road before lorries must go"
    rows = articles_on(page(HEADS[0], "By Ana Rusk", *FERRY, HEADS[1], standfirst, "By Jo Lund", *QUAY))
    assert rows is not None
    assert [row.title for row in rows] == list(HEADS[:2])
    assert standfirst in str(rows[1].text)


@pytest.mark.parametrize(
    "text",
    [
        page(HEADS[0], "By Ana Rusk", *FERRY, HEADS[1], *QUAY, HEADS[2], *FERRY),  # subheads of one article
        page(*["Home", "World", "Sport", "Weather"] * 3, WHOLE),  # a copied web page, with its menus
        page(HEADS[0], "By Ana Rusk", *FERRY, HEADS[1], "By Jo Lund", "The vote is put off until January."),  # … with teasers
        page(HEADS[0], "By Ana Rusk", *FERRY, "Why the quay matters", "By Jo Lund, city editor", *QUAY),  # a box of the article's
        page(HEADS[0], "By Ana Rusk", *FERRY, "A week without the ferry", "By Jo Lund", *QUAY),
        page(HEADS[0], "14:10 By Ana Rusk", *FERRY, "13:50", HEADS[1], "By Jo Lund", *QUAY),  # a live blog
        page(*FERRY, HEADS[1], "By Jo Lund", *QUAY, HEADS[2], *STORM),  # text above the first headline
    ],
)
def test_what_is_one_page_stays_one(text: str) -> None:
    assert articles_on(text) is None


def test_a_pdf_of_several_articles(tmp_path: Path) -> None:
    from tests.read.test_collections import set_pdf

    lines: list[tuple[str, float, float, float]] = []
    y = 760.0
    for part in [x for p in WHOLE.split("\n\n") for x in p.split("\n")]:
        size = 18.0 if part in HEADS else 10.0
        words, row = part.replace("—", "-").replace("(", "\\(").replace(")", "\\)").split(), ""
        for word in [*words, ""]:
            if not word or len(row) + len(word) > 80:
                lines.append((row.strip(), 50.0, y, size))
                y, row = y - size * 1.25, ""
            row += f" {word}"
        y -= 8
    (tmp_path / "page.pdf").write_bytes(set_pdf([lines]))
    pages = [p for p in read([str(tmp_path / "page.pdf")]) if isinstance(p, Page)]
    assert [p.title for p in pages] == list(HEADS)
