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
