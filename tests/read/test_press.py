"""Exports of press databases, and RTF. All articles are invented."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from sayso.extract import extract
from sayso.model import Article, Failure, Page
from sayso.read import read
from sayso.read.item import Item
from sayso.read.press import items_of

BODY = """The harbour board will close the old ferry pier in March, a port official said on Friday after a long meeting.

Two ferry companies told the board that they would move to the northern quay if it paid for new ramps."""
OTHER = """A storm broke three windows of the chapel at the port of Tarn on Sunday night, the parish said.

Nobody was hurt, and the chapel will be open again at the end of the week, said its sexton, Jo Reed."""
NEXIS = f"""

                               1 of 2 DOCUMENTS

                                The Harbour Post

                            March 10, 2026 Tuesday
                             Late Edition - Final

Old pier to close in March

BYLINE: By ANN MARLOWE

SECTION: Section A; Pg. 1

LENGTH: 812 words

BODY:

{BODY}

LOAD-DATE: March 10, 2026

LANGUAGE: ENGLISH

                       Copyright 2026 The Harbour Post
                              All Rights Reserved

                               2 of 2 DOCUMENTS

                                  Coast Courier

                            March 11, 2026 Wednesday

Storm breaks windows of port chapel

LENGTH: 90 words

BODY:

{OTHER}

LOAD-DATE: March 12, 2026
"""
NEXIS_NEW = f"""Old pier to close in March

The Harbour Post

March 10, 2026 Tuesday

Copyright 2026 The Harbour Post All Rights Reserved

Section: Section A; Pg. 1

Length: 812 words

Byline: Ann Marlowe

Body

{BODY}

Load-Date: March 10, 2026

End of Document

Storm breaks windows of port chapel

Coast Courier

March 11, 2026 Wednesday

Copyright 2026 Coast Courier

Length: 90 words

Body

{OTHER}

Load-Date: March 12, 2026

End of Document
"""
FACTIVA = f"""
HD  Old pier to close in March
BY  By Ann Marlowe
WC  812 words
PD  10 March 2026
SN  The Harbour Post
SC  HARB
LA  English
CY  Copyright 2026, The Harbour Post
LP  {BODY.splitlines()[0]}
TD  {BODY.splitlines()[2]}
NS  cport : Ports
AN  Document HARB000020260310em3a0001x
Document HARB000020260310em3a0001x

HD  Storm breaks windows of port chapel
WC  90 words
PD  11 March 2026
SN  Coast Courier
LP  {OTHER.splitlines()[0]}
TD  {OTHER.splitlines()[2]}

Document COUR000020260311em3b0002y
"""


def told(item: Item) -> str:
    return "\n\n".join(item.paragraphs)


def articles(path: Path, text: str | bytes) -> list[Article]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = list(extract(read([str(path)])))
    assert all(isinstance(a, Article) for a in found), found
    return [a for a in found if isinstance(a, Article)]


NEXIS_BARE = NEXIS.replace("BODY:\n\n", "")
NEXIS_CLASSIFIED = NEXIS_NEW.replace("End of Document", "Classification\n\nLanguage: ENGLISH\n\nEnd of Document")
EXPORTS = {
    "nexis": NEXIS,
    "nexis-without-body": NEXIS_BARE,
    "nexis-new": NEXIS_NEW,
    "nexis-new-classified": NEXIS_CLASSIFIED,
    "factiva": FACTIVA,
}


@pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)
class TestExports:
    def test_each_article_has_its_head_and_its_text(self, export: str, tmp_path: Path) -> None:
        first, second = articles(tmp_path / "export.txt", export)
        assert [(a.title, a.outlet, a.published) for a in (first, second)] == [
            ("Old pier to close in March", "The Harbour Post", "2026-03-10"),
            ("Storm breaks windows of port chapel", "Coast Courier", "2026-03-11"),
        ]
        assert (first.text, second.text) == (BODY, OTHER)

    def test_who_wrote_it(self, export: str, tmp_path: Path) -> None:
        first, second = articles(tmp_path / "export.txt", export)
        assert [a.casefold() for a in first.authors] == ["ann marlowe"]
        assert second.authors == ()


def test_an_article_that_speaks_of_documents_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Old pier to close\n\nThe court saw 1 of 2 documents.\n\n{BODY}\n\nEnd of document")
    (page,) = read([str(path)])
    assert isinstance(page, Page)
    assert page.title is None


@pytest.mark.parametrize(
    "marks",
    [
        "HD\n\nDocument TARNA12345678",
        "SUBJECT: a fish\n\n1 of 3 DOCUMENTS\n\nNobody read them.",
        "BODY\n\nthe word.\n\nEnd of Document",
    ],
    ids=["factiva", "nexis", "nexis uni"],
)
def test_marks_without_an_article_make_no_export(marks: str, tmp_path: Path) -> None:
    told = "The harbour board voted on Monday to close the old pier after an inspection found rot, Ann Lee said in the town hall."
    file = tmp_path / "pier.txt"
    file.write_text(f"Old pier to close\n\n{told}\n\n{marks}\n")
    (page,) = read([str(file)])
    assert isinstance(page, Page)
    assert told in page.content


def rtf(text: str) -> bytes:
    return (r"{\rtf1\ansi\deff0{\fonttbl{\f0 Times;}}\f0 " + text.replace("\n", "\\par\n") + "}").encode()


class TestRtf:
    def test_its_words_are_read(self, tmp_path: Path) -> None:
        (article,) = articles(tmp_path / "a.rtf", rtf(f"Old pier to close in March\n\n{BODY}"))
        assert (article.title, article.text) == ("Old pier to close in March", BODY)

    def test_an_export_in_it_is_read_as_one(self, tmp_path: Path) -> None:
        first, second = articles(tmp_path / "a.rtf", rtf(NEXIS_NEW))
        assert (first.text, second.text) == (BODY, OTHER)

    def test_signs_in_two_halves_are_put_together(self, tmp_path: Path) -> None:
        (article,) = articles(tmp_path / "a.rtf", rtf(f"Old pier to close in March\n\n{BODY} \\u55357?\\u56832? \\u55357?"))
        assert "\N{GRINNING FACE}" in article.text

    def test_one_without_words_says_so(self, tmp_path: Path) -> None:
        path = tmp_path / "a.rtf"
        path.write_bytes(rb"{\rtf1\ansi}")
        (failure,) = read([str(path)])
        assert isinstance(failure, Failure)
        assert failure.cause == "empty"


SHOWN = """Business
Pier to close in March
By Ann Lee
212 words
9 November 2024
07:30
Grey Haven Post
GHPOST
12
English
(c) 2024 Grey Haven Post. All rights reserved.

The harbour board will close the old ferry pier in March, a port official said on Friday.

Two ferry companies told the board that they would move to the northern quay.

Document GHPOST0020241109ekb90000u

Ferry crews vote to strike
180 words
10 November 2024
Tern News
TERN
English
Copyright 2024 Tern News

Ferry crews on the Tern islands voted on Saturday to strike over night shifts, their union said.

Document TERN000020241110ekba0001x
"""


TOLD = SHOWN.partition("reserved.\n\n")[2].partition("\n\nDocument")[0]


class TestShown:
    """One article of Factiva, as it shows it, changed in one thing."""

    @pytest.mark.parametrize(
        "change",
        [
            ("\n\nThe harbour", "\n\nFIRE\n\nThe harbour"),
            ("\n\nThe harbour", "\nFIRE\nThe harbour"),
            ("(c) 2024 Grey Haven Post. All rights reserved.\n\n", "\nFIRE\n\n"),
        ],
    )
    def test_a_text_may_open_with_one_word(self, change: tuple[str, str]) -> None:
        (first, _) = items_of(SHOWN.replace(*change, 1)) or ()
        assert told(first) == f"FIRE\n\n{TOLD}"

    def test_an_hour_amid_the_text_stands(self) -> None:
        (first, _) = items_of(SHOWN.replace("\n\nTwo ferry", "\n\n07:30\n\nTwo ferry", 1)) or ()
        assert first.paragraphs[1] == "07:30"
        assert told(first).count("07:30") == 1

    def test_a_head_with_blank_lines_in_it_ends_with_its_copyright(self) -> None:
        head, reserved, rest = SHOWN.partition("All rights reserved.")
        (first, _) = items_of(head.replace("\n", "\n\n") + reserved + rest) or ()
        assert told(first) == TOLD

    @pytest.mark.parametrize("section", ["World\n", "World\nAbroad\n", ""])
    def test_a_title_may_open_with_by(self, section: str) -> None:
        title = "By Land and Sea, Refugees Flee Dorrach"
        (first, _) = items_of(SHOWN.replace("Business\nPier to close in March\nBy Ann Lee\n", f"{section}{title}\n")) or ()
        assert (first.title, first.authors, told(first)) == (title, (), TOLD)

    @pytest.mark.parametrize(
        "by", ["By Ann Lee", "BY ANN LEE", "By Ann Lee and Jon Roe", "By Reuters", "By Ann van der Lee, Tarn", "By A. Lee in Tarn"]
    )
    def test_who_wrote_it_stands_above_its_length(self, by: str) -> None:
        (first, _) = items_of(SHOWN.replace("By Ann Lee", by)) or ()
        assert (first.title, first.authors) == ("Pier to close in March", (by,))

    @pytest.mark.parametrize(
        "by", ["Ann Lee", "Ann Lee and Jon Roe", "Ann Lee, transport correspondent", "Ann van der Lee in Tarn"]
    )
    def test_a_name_below_a_title_needs_no_by(self, by: str) -> None:
        (first, _) = items_of(SHOWN.replace("By Ann Lee", by)) or ()
        assert (first.title, first.authors, first.section) == ("Pier to close in March", (by,), "Business")

    @pytest.mark.parametrize(
        "above", ["Business\nFerry Crews Strike\n", "Ferry Crews Strike\n", "World News\nFerry Crews Strike\n"]
    )
    def test_a_title_of_capitals_below_a_section_is_no_name(self, above: str) -> None:
        (first, _) = items_of(SHOWN.replace("Business\nPier to close in March\nBy Ann Lee\n", above)) or ()
        assert (first.title, first.authors) == ("Ferry Crews Strike", ())

    def test_what_was_asked_for_is_no_text(self) -> None:
        asked = "Search Summary\nText\tferry\nDate\tIn the last year\n"
        whole = list(items_of(SHOWN) or ())
        assert list(items_of(SHOWN + asked) or ()) == whole
        last = SHOWN.rpartition("Document")[0]
        assert list(items_of(f"{last}{asked}") or ()) == whole

    def test_the_foot_of_a_page_is_no_text(self) -> None:
        foot = "\n\nPage 1 of 2 © 2026 Factiva, Inc. All rights reserved.\n\nTwo ferry"
        assert list(items_of(SHOWN.replace("\n\nTwo ferry", foot)) or ()) == list(items_of(SHOWN) or ())

    def test_an_article_without_an_outlet_is_none(self) -> None:
        assert not list(items_of("Pier to close\n212 words\n9 November 2024\n\nDocument GHPOST0020241109ekb90000u\n") or ())


def test_factiva_as_it_shows_its_articles() -> None:
    first, second = items_of(SHOWN) or ()
    assert (first.title, first.outlet, first.published) == ("Pier to close in March", "Grey Haven Post", "2024-11-09")
    assert (first.authors, first.section, told(first)) == (("By Ann Lee",), "Business", TOLD)
    assert (second.title, second.outlet, second.published) == ("Ferry crews vote to strike", "Tern News", "2024-11-10")
    assert told(second).endswith("their union said.")


@pytest.mark.parametrize(
    ("hour", "moment"), [("07:30", "2024-11-09T07:30"), ("10:02 PM GMT", "2024-11-09T22:02Z"), ("", "2024-11-09")]
)
def test_the_hour_of_a_head(hour: str, moment: str, tmp_path: Path) -> None:
    first, _ = articles(tmp_path / "a.txt", SHOWN.replace("07:30\n", f"{hour}\n" if hour else ""))
    assert first.published == moment


@pytest.mark.parametrize(
    ("by", "authors"),
    [
        ("By Ann Lee, Tarn", ("Ann Lee",)),
        ("Ann Lee, transport correspondent", ("Ann Lee",)),
        ("By Ann Lee, Jon Roe and Piet Oram", ("Ann Lee", "Jon Roe", "Piet Oram")),
        ("By Reuters", ("Reuters",)),
    ],
)
def test_a_byline_names_people(by: str, authors: tuple[str, ...], tmp_path: Path) -> None:
    first, _ = articles(tmp_path / "a.txt", SHOWN.replace("By Ann Lee", by))
    assert (first.title, first.authors) == ("Pier to close in March", authors)


def test_short_paragraphs_and_days_in_them_stand(tmp_path: Path) -> None:
    short = "Nobody was hurt.\n\nThe board met on 3 May 2023.\n\nHe left."
    first, _ = articles(tmp_path / "a.txt", SHOWN.replace("\n\nDocument GH", f"\n\n{short}\n\nDocument GH"))
    assert first.text == f"{TOLD}\n\n{short}"
    assert (first.published, first.authors) == ("2024-11-09T07:30", ("Ann Lee",))


CODED_END = FACTIVA.replace("\nDocument HARB000020260310em3a0001x", "").replace("x\n\nHD", "x\nHD")


@pytest.mark.parametrize(
    "export",
    [
        CODED_END,
        FACTIVA.replace("TD  ", "TD\n\n").replace("LP  ", "LP\n\n"),
        FACTIVA + "\nSearch Summary\nText ferry\n",
        "".join(f"{line[:2]}|{line[4:]}|\n" if line[2:4] == "  " else f"{line}\n" for line in FACTIVA.splitlines()),
    ],
    ids=["number-in-its-field", "text-below-its-code", "asked", "table"],
)
def test_factiva_with_codes_in_other_forms(export: str, tmp_path: Path) -> None:
    first, second = articles(tmp_path / "a.txt", export)
    assert (first.title, first.outlet, first.authors) == ("Old pier to close in March", "The Harbour Post", ("Ann Marlowe",))
    assert (first.text, second.text) == (BODY, OTHER)


def test_a_paragraph_in_capitals_is_no_field(tmp_path: Path) -> None:
    first, _ = articles(tmp_path / "a.txt", FACTIVA.replace("TD  Two", "TD  IN TARN\n\nIN THE PORT, PEOPLE WAIT\n\nTwo", 1))
    assert "IN THE PORT, PEOPLE WAIT" in first.text


COVER = """User Name: jo.reed@uni.example
Date and Time: Saturday, November 28, 2026 10:12:00 AM GMT
Job Number: 123456789
Documents (2)
1. Old pier to close in March
Client/Matter: -None-
Search Terms: ferry AND pier
2. Storm breaks windows of port chapel
Narrowed by:
Content Type
Narrowed by
News
-None-
| About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2026 LexisNexis

"""


class TestNexisUni:
    """What its exports have beside the articles, and the documents of Word that it makes of them."""

    @pytest.mark.parametrize("cover", [COVER, COVER.rpartition("| About")[0]])
    def test_a_cover_with_its_list_is_no_head(self, cover: str, tmp_path: Path) -> None:
        first, second = articles(tmp_path / "a.txt", cover + NEXIS_NEW)
        assert (first.title, first.outlet, first.published) == ("Old pier to close in March", "The Harbour Post", "2026-03-10")
        assert (first.text, second.text) == (BODY, OTHER)

    def test_a_caption_behind_the_text_is_none_of_it(self, tmp_path: Path) -> None:
        first, _ = articles(tmp_path / "a.txt", NEXIS_NEW.replace("Load-Date", "Graphic\n\nThe pier at dusk.\n\nLoad-Date"))
        assert first.text == BODY

    def test_the_hour_beside_its_day(self, tmp_path: Path) -> None:
        first, _ = articles(tmp_path / "a.txt", NEXIS_NEW.replace("2026 Tuesday", "2026 Tuesday 10:02 PM GMT"))
        assert first.published == "2026-03-10T22:02Z"

    def test_as_a_document_of_word(self, tmp_path: Path) -> None:
        document = docx.Document()
        for line in (COVER + NEXIS_NEW).splitlines():
            document.add_paragraph(line)
        document.save(str(tmp_path / "a.docx"))
        first, second = articles(tmp_path / "a.docx", (tmp_path / "a.docx").read_bytes())
        assert (first.title, first.authors, first.section) == ("Old pier to close in March", ("Ann Marlowe",), "Section A")
        assert (first.text, second.text) == (BODY, OTHER)


class TestWord:
    def test_one_article_in_it(self, tmp_path: Path) -> None:
        document = docx.Document()
        document.add_heading("Old pier to close in March", 0)
        for line in ("By Ann Marlowe", "10 March 2026", *BODY.split("\n\n")):
            document.add_paragraph(line)
        document.save(str(tmp_path / "a.docx"))
        (article,) = articles(tmp_path / "a.docx", (tmp_path / "a.docx").read_bytes())
        assert (article.title, article.authors, article.published) == ("Old pier to close in March", ("Ann Marlowe",), "2026-03-10")
        assert article.text == BODY

    @pytest.mark.parametrize(
        ("parts", "cause"),
        [
            ({"word/document.xml": b"<no"}, "unreadable"),
            ({"word/document.xml": b" " * 41_000_000}, "too-large"),
            ({"xl/workbook.xml": b"<a/>"}, "is-binary"),
        ],
    )
    def test_one_that_is_broken_says_so(self, parts: dict[str, bytes], cause: str, tmp_path: Path) -> None:
        with ZipFile(tmp_path / "a.docx", "w", ZIP_DEFLATED) as packed:
            for name, data in parts.items():
                packed.writestr(name, data)
        (failure,) = read([str(tmp_path / "a.docx")])
        assert isinstance(failure, Failure)
        assert failure.cause == cause


PROQUEST = f"""____________________________________________________________

Table of contents

1. Old pier to close in March..................................... 1

____________________________________________________________

Document 1 of 2

Old pier to close in March

Author: Marlowe, Ann; Oram, Piet

Publication info: The Harbour Post ; Tarn [Tarn]. 10 Mar 2026: A.12.

ProQuest document link

Abstract: The board gives two companies until March.

Full text: {BODY}

Links: one paragraph may open so.

Title: Old pier to close in March

Publication title: The Harbour Post; Tarn

Publication date: Mar 10, 2026

Section: News

ProQuest document ID: 123456789

Database: Newsstream

____________________________________________________________

Document 2 of 2

Storm breaks windows of port chapel

Publication info: Coast Courier [Tarn] 11 Mar 2026.

Full text: {OTHER}

Publication title: Coast Courier

Publication date: Mar 11, 2026

ProQuest document ID: 123456790

____________________________________________________________

Contact ProQuest

Copyright © 2026 ProQuest LLC. All rights reserved.
"""


def test_proquest(tmp_path: Path) -> None:
    first, second = articles(tmp_path / "a.txt", PROQUEST)
    assert (first.title, first.outlet, first.published) == ("Old pier to close in March", "The Harbour Post", "2026-03-10")
    assert (first.authors, first.section) == (("Ann Marlowe", "Piet Oram"), "News")
    assert first.text == f"{BODY}\n\nLinks: one paragraph may open so."
    assert (second.title, second.outlet, second.text) == ("Storm breaks windows of port chapel", "Coast Courier", OTHER)


def test_the_count_of_pages_above_an_export_is_no_title(tmp_path: Path) -> None:
    file = tmp_path / "export.txt"
    file.write_text("Page 1 of 3\n\n" + NEXIS_NEW.lstrip(), encoding="utf-8")
    plain = tmp_path / "plain.txt"
    plain.write_text(NEXIS_NEW.lstrip(), encoding="utf-8")
    titles = [[page.title for page in read([str(path)]) if isinstance(page, Page)] for path in (file, plain)]
    assert titles[0] == titles[1]
    assert titles[0]
