"""More shapes of press databases' exports: titles of two lines, printed pages, HTML, headings in capitals. All invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.extract import extract
from sayso.model import Article, Page
from sayso.read import read

BODY = (
    "The Linnet Line will cut its crossings to the outer isles in April, the company said on Wednesday.\n\n"
    "Islanders say that hospital visits will take two days, and the minister has not replied."
)
OTHER = (
    "Prosecutors have dropped all charges against Edda Crane, her lawyer said.\n\n"
    "A spokesman for the prosecution service declined to give reasons."
)


def articles(path: Path, text: str) -> list[Article]:
    path.write_text(text, encoding="utf-8")
    found = list(extract(read([str(path)])))
    assert all(isinstance(a, Article) for a in found), found
    return [a for a in found if isinstance(a, Article)]


NEXIS = f"""
                               1 of 2 DOCUMENTS

                         The Harbour Post (Port Selwyn)

                             March 5, 2026 Thursday
                               Correction Appended
                                First Edition

Ferry company to cut crossings
to the outer isles

BYLINE: Ann Lee, Transport Correspondent and Jon Roe in Dunmere

SECTION: NEWS; Pg. 4

LENGTH: 212 words

{BODY}

LOAD-DATE: March 5, 2026

                   Copyright 2026 Harbour Media Limited
                           All Rights Reserved

                               2 of 2 DOCUMENTS

                               Tern News Agency

                         March 4, 2026 Wednesday 9:15 PM GMT

Prosecutors drop charges

LENGTH: 98 words

{OTHER}

LOAD-DATE: March 4, 2026
"""
UNI = f"""Ferry company to cut crossings
The Harbour Post (Port Selwyn)
March 5, 2026 Thursday

Copyright 2026 Harbour Media Limited All Rights Reserved
Section: NEWS; Pg. 4
Length: 212 words
Byline: Ann Lee
Body

{BODY}

Load-Date: March 5, 2026

End of Document
"""


class TestNexis:
    def test_a_title_may_take_two_lines_and_an_outlet_its_place(self, tmp_path: Path) -> None:
        first, second = articles(tmp_path / "a.txt", NEXIS)
        assert first.title == "Ferry company to cut crossings to the outer isles"
        assert (first.outlet, first.published, first.section) == ("The Harbour Post", "2026-03-05", "NEWS")
        assert first.authors == ("Ann Lee", "Jon Roe")
        assert (second.title, second.outlet, second.published) == (
            "Prosecutors drop charges",
            "Tern News Agency",
            "2026-03-04T21:15Z",
        )
        assert (first.text, second.text) == (BODY, OTHER)

    def test_what_printed_pages_have_on_top_is_no_text(self, tmp_path: Path) -> None:
        paged = UNI.replace("\n\nIslanders", "\nPage 2 of 2\nFerry company to cut crossings\n\nIslanders")
        (article,) = articles(tmp_path / "a.txt", paged)
        assert article.text == BODY

    def test_blogs_that_are_passed_on(self, tmp_path: Path) -> None:
        told = UNI.replace("The Linnet", "March 05, 2026( Isles Blog: https://isles.example Delivered by Newstex)  The Linnet", 1)
        notes = (
            "Link to the original story.\n\nNotes\n\nThe views expressed in any and all content are those of the authors.\n\nLoad"
        )
        (article,) = articles(tmp_path / "a.txt", told.replace("Load", notes, 1))
        assert article.text == BODY

    def test_the_words_link_and_notes_of_a_paper_stand(self, tmp_path: Path) -> None:
        (article,) = articles(tmp_path / "a.txt", UNI.replace("\n\nLoad", "\n\nPage 2 was blank, the clerk said.\n\nLoad"))
        assert article.text.endswith("Page 2 was blank, the clerk said.")


def _shown(number: str, above: str, below: str, body: str) -> str:
    boxes = "".join(f"<div>{line}</div>" for line in below.split("|"))
    told = "".join(f'<p class="articleParagraph">{p}</p>' for p in body.split("\n\n"))
    return f'<div class="article enArticle">{above}{boxes}{told}<p>Document {number}</p></div>'


def _coded(rows: dict[str, str]) -> str:
    cells = "".join(
        f'<tr><td class="index" width="40"><b>{code}&nbsp;</b></td><td>{value}</td></tr>' for code, value in rows.items()
    )
    return f'<div class="article enArticle"><table>{cells}</table></div><br/>'


PAGES = {
    "shown": _shown(
        "HARBP00020260305em3500001",
        "<div>News</div><div><span class='enHeadline'>Ferry company to cut crossings</span></div><div>Ann Lee, Jon Roe</div>",
        "212 words|5 March 2026|The Harbour Post|HARBP|4|English|© 2026 Harbour Media Limited. All rights reserved.",
        BODY,
    )
    + _shown(
        "TERNNA0020260304em340001x",
        "<div><span class='enHeadline'>Prosecutors drop charges</span></div>",
        "98 words|4 March 2026|21:15|Tern News Agency|TERNNA|English|(c) Copyright 2026. Tern News.",
        OTHER,
    ),
    "coded": _coded(
        {
            "SE": "News", "HD": "<b>Ferry company to cut crossings</b>", "BY": "Ann Lee, Jon Roe", "WC": "212 words",
            "PD": "5 March 2026", "SN": "The Harbour Post", "LA": "English", "LP": f"<p>{BODY.split(chr(10) * 2)[0]}</p>",
            "TD": f"<p>{BODY.split(chr(10) * 2)[1]}</p>", "CO": "linlin : The Linnet Line",
            "AN": "Document HARBP00020260305em3500001",
        }
    )
    + _coded(
        {
            "HD": "<b>Prosecutors drop charges</b>", "WC": "98 words", "PD": "4 March 2026", "ET": "21:15",
            "SN": "Tern News Agency", "LA": "English", "LP": f"<p>{OTHER.split(chr(10) * 2)[0]}</p>",
            "TD": f"<p>{OTHER.split(chr(10) * 2)[1]}</p>", "AN": "Document TERNNA0020260304em340001x",
        }
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", PAGES)
def test_factiva_as_a_page(form: str, tmp_path: Path) -> None:
    page = f"<html><head><title>Factiva</title></head><body>{PAGES[form]}<div>© 2026 Factiva, Inc.</div></body></html>"
    first, second = articles(tmp_path / "a.html", page)
    assert (first.title, first.outlet, first.published) == ("Ferry company to cut crossings", "The Harbour Post", "2026-03-05")
    assert (first.authors, first.section) == (("Ann Lee", "Jon Roe"), "News")
    assert (second.title, second.outlet, second.published) == ("Prosecutors drop charges", "Tern News Agency", "2026-03-04T21:15")
    assert (first.text, second.text) == (BODY, OTHER)


def test_a_page_about_factiva_is_none(tmp_path: Path) -> None:
    told = "".join(f"<p>{p} It stands in Factiva under Document HARBP00020260305em3500001.</p>" for p in BODY.split("\n\n"))
    path = tmp_path / "a.html"
    path.write_text(f"<html><body><article><h1>Ferry</h1><p>4 March 2026</p>{told}</article></body></html>", encoding="utf-8")
    (page,) = read([str(path)])
    assert isinstance(page, Page)
    assert page.kind == "html"
    assert "<h1>Ferry</h1>" in page.content


def _headed(title: str, citation: str, body: str, details: str) -> str:
    rule = "_" * 60
    return (
        f"{title}\n\n{citation}\n\nProQuest document link\n\n{rule}\n\nABSTRACT (ENGLISH)\n\nThe company says so.\n\n{rule}\n\n"
        f"FULL TEXT\n\n{body}\n\n{rule}\n\nDETAILS\n\nSubject: Ferries\n\nTitle: {title}\n\n{details}\n\n{rule}\n\n"
    )


@pytest.mark.parametrize("rules", [True, False])
def test_proquest_with_headings(rules: bool, tmp_path: Path) -> None:
    export = _headed(
        "Ferry company to cut crossings",
        "Lee, Ann; Roe, Jon. The Harbour Post; Port Selwyn [Port Selwyn]. 05 Mar 2026: 4.",
        BODY,
        "Publication title: The Harbour Post; Port Selwyn\n\n"
        "Publication date: Mar 5, 2026\n\nSection: News\n\nProQuest document ID: 1",
    ) + _headed(
        "Prosecutors drop charges",
        "Tern News Agency; Tern [Tern]. 04 Mar 2026.",
        OTHER,
        "Publication title: Tern News Agency; Tern\n\n"
        "Publication date: Mar 4, 2026\n\nProQuest document ID: 2\n\nDatabase: Newsstream",
    )
    first, second = articles(tmp_path / "a.txt", export if rules else export.replace("_" * 60, ""))
    assert (first.title, first.outlet, first.published) == ("Ferry company to cut crossings", "The Harbour Post", "2026-03-05")
    assert (first.authors, first.section) == (("Ann Lee", "Jon Roe"), "News")
    assert (second.title, second.outlet, second.authors) == ("Prosecutors drop charges", "Tern News Agency", ())
    assert (first.text, second.text) == (BODY, OTHER)
