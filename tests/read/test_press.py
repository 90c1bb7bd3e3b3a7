"""Exports of press databases, and RTF. All articles are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.extract import extract
from sayso.model import Article, Failure, Page
from sayso.read import read
from sayso.read.press import articles_of

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
        (first, _) = articles_of(SHOWN.replace(*change, 1)) or ()
        assert (first.text or "").partition("Ann Lee\n\n")[2] == f"FIRE\n\n{TOLD}"

    def test_an_hour_amid_the_text_stands(self) -> None:
        (first, _) = articles_of(SHOWN.replace("\n\nTwo ferry", "\n\n07:30\n\nTwo ferry", 1)) or ()
        assert "\n\n07:30\n\n" in (first.text or "")
        assert (first.text or "").count("07:30") == 1

    def test_a_head_with_blank_lines_in_it_ends_with_its_copyright(self) -> None:
        head, reserved, rest = SHOWN.partition("All rights reserved.")
        (first, _) = articles_of(head.replace("\n", "\n\n") + reserved + rest) or ()
        assert (first.text or "").partition("Ann Lee\n\n")[2] == TOLD

    @pytest.mark.parametrize("section", ["World\n", "World\nAbroad\n", ""])
    def test_a_title_may_open_with_by(self, section: str) -> None:
        title = "By Land and Sea, Refugees Flee Dorrach"
        (first, _) = articles_of(SHOWN.replace("Business\nPier to close in March\nBy Ann Lee\n", f"{section}{title}\n")) or ()
        assert (first.title, (first.text or "")) == (title, f"{title}\n\n{TOLD}")

    @pytest.mark.parametrize(
        "by", ["By Ann Lee", "BY ANN LEE", "By Ann Lee and Jon Roe", "By Reuters", "By Ann van der Lee, Tarn", "By A. Lee in Tarn"]
    )
    def test_who_wrote_it_stands_above_its_length(self, by: str) -> None:
        (first, _) = articles_of(SHOWN.replace("By Ann Lee", by)) or ()
        assert (first.title, (first.text or "").split("\n\n")[1][3:]) == ("Pier to close in March", by[3:])

    def test_an_article_without_an_outlet_is_none(self) -> None:
        assert not list(articles_of("Pier to close\n212 words\n9 November 2024\n\nDocument GHPOST0020241109ekb90000u\n") or ())


def test_factiva_as_it_shows_its_articles() -> None:
    found = articles_of(SHOWN)
    assert found is not None
    first, second = found
    assert (first.title, first.outlet, first.published) == ("Pier to close in March", "Grey Haven Post", "2024-11-09")
    assert (first.text or "").startswith("Pier to close in March\n\nBy Ann Lee\n\nThe harbour board will close")
    assert "English" not in (first.text or "")
    assert "GHPOST" not in (first.text or "")
    assert (second.title, second.outlet, second.published) == ("Ferry crews vote to strike", "Tern News", "2024-11-10")
    assert (second.text or "").endswith("their union said.")
