"""The news agencies that an article is from: its byline's, its dateline's, its credits'."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.lines.notes import agencies_from, each_once
from sayso.model import Article, Page

TOLD = "The harbour board will close the old ferry pier in March, its chairman said on Friday, because nobody pays for new piles."
MORE = "Engineers found cracks in the piles in October, and since then the board has looked for money to mend them without luck."


def read(opening: str, byline: str = "") -> Article:
    page = f"<html><body><article><h1>Old pier to close</h1>{byline}<p>{opening}{TOLD}</p><p>{MORE}</p></article></body></html>"
    (found,) = extract([Page(source="p", name="p", content=page, kind="html")])
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(
    ("opening", "agencies"),
    [
        ("GREY HAVEN, March 11 (Reuters) - ", ("Reuters",)),
        ("GREY HAVEN, Northland (AFP) – ", ("AFP",)),
        ("Tarnhafen (dpa) - ", ("dpa",)),
        ("Tarnhafen (dpa/afp) - ", ("dpa", "afp")),
        ("Port-de-la-Mer (AFP) — ", ("AFP",)),
        ("(AP) — ", ("AP",)),
        ("GREY HAVEN (Post) — ", ()),
        ("GREY HAVEN — ", ()),
        ("The Port Authority of the isles (PA) – ", ()),
    ],
)
def test_a_dateline_names_the_agency(opening: str, agencies: tuple[str, ...]) -> None:
    assert read(opening).agencies == agencies


def test_a_name_in_brackets_amid_a_sentence_is_no_dateline() -> None:
    assert agencies_from((), "Police (PA) – who were there – said so.") == ()
    assert agencies_from((), "He told a man of the agency (AFP) - He had not slept.") == ()


def test_a_byline_names_the_agency() -> None:
    assert agencies_from(("Ann Lee", "The Associated Press"), TOLD) == ("Associated Press",)
    assert read("", "<p class='byline'>By Reuters</p>").agencies == ("Reuters",)
    assert read("", "<p class='byline'>By Ann Lee</p>").agencies == ()
    assert agencies_from(("Agencies",), TOLD) == ()


def test_one_agency_under_two_names_is_one() -> None:
    assert each_once(("AP", "Associated Press", "AFP", "Agence France-Presse")) == ("AP", "AFP")


BYLINES = [
    ("By Ida Rook, AFP", ("Ida Rook",), (), ("AFP",)),
    ("Ida Rook, Reuters", ("Ida Rook",), (), ("Reuters",)),
    ("By Ida Rook in Verrin for AP", ("Ida Rook",), ("Verrin",), ("AP",)),
    ("By Ida Rook and Piet Oram, The Associated Press", ("Ida Rook", "Piet Oram"), (), ("Associated Press",)),
    ("By Ida Rook Associated Press", ("Ida Rook",), (), ("Associated Press",)),
    ("By Ida Rook of the Associated Press", ("Ida Rook",), (), ("Associated Press",)),
    ("By Ida Rook, AP Business Writer", ("Ida Rook",), (), ("AP",)),
    ("By Ida Rook (AFP)", ("Ida Rook",), (), ("AFP",)),
    ("By Ida Rook with AFP", ("Ida Rook",), (), ("AFP",)),
    ("By Reuters Staff", (), (), ("Reuters",)),
    ("By Ida Rook and agencies", ("Ida Rook",), (), ()),
    ("By Sid Rook and Ria Oram", ("Sid Rook", "Ria Oram"), (), ()),
    ("By Ida Rook, Verrin", ("Ida Rook",), (), ()),
]


@pytest.mark.parametrize(("line", "authors", "places", "agencies"), BYLINES)
def test_an_agency_in_a_byline_is_credited_and_people_stay_people(
    line: str, authors: tuple[str, ...], places: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    copied = f"World\nOld pier to close after cracks are found\n{line}\n5 March 2026\n{TOLD}\n{MORE}"
    (dump,) = extract([Page(source="p", name="p", content=copied, kind="text")])
    for found in (dump, read("", f'<p class="byline">{line}</p>')):
        assert isinstance(found, Article)
        assert (found.authors, found.author_places, found.agencies) == (authors, places, agencies)
        assert found.text.startswith(TOLD)


@pytest.mark.parametrize(("line", "agencies"), [("AFP and staff", ("AFP",)), ("Reuters", ("Reuters",)), ("AA", ()), ("World", ())])
def test_a_line_of_agencies_under_the_title_credits_them(line: str, agencies: tuple[str, ...]) -> None:
    copied = f"World\nOld pier to close after cracks are found\n{line}\n5 March 2026\n{TOLD}\n{MORE}"
    (found,) = extract([Page(source="p", name="p", content=copied, kind="text")])
    assert isinstance(found, Article)
    assert found.agencies == agencies


@pytest.mark.parametrize(
    "said",
    [
        '"author":{"@type":"Person","name":"Ida Rook","affiliation":{"@type":"Organization","name":"Reuters"}}',
        '"author":{"@type":"Person","name":"Ida Rook"},"sourceOrganization":{"@type":"Organization","name":"Reuters"}',
    ],
)
def test_organisations_in_json_ld_that_are_agencies_are_credited(said: str) -> None:
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Old pier to close",{said}}}</script>'
    found = read("", head)
    assert (found.authors, found.agencies) == (("Ida Rook",), ("Reuters",))
