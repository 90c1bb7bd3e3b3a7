"""Signs that nobody sees: out of the article, and told of."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.model import Article, Page

_WORDS = "The ferry ran aground off Ollaby on Thursday evening with 214 people on board, the coastguard said, and nobody was hurt. "
_TURNS = "it turns the order of letters"
_WIDTHLESS = "it has signs without width"
_TAGS = "it holds invisible letters"


def article(words: str, kind: str = "html") -> Article:
    """The article of a page that has some words in it."""
    text = f"{_WORDS}{words}"
    content = f"<html lang=en><article><h1>Ferry aground</h1><p>{text}</p><p>{_WORDS * 3}</p></article>" if kind == "html" else text
    (made,) = extract([Page(source="x", name="x", content=content, kind=kind)])
    assert isinstance(made, Article)
    return made


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(
    ("words", "kept", "warning"),
    [
        ("\u202eeciloP\u202c came.", "eciloP came.", _TURNS),
        ("\u202d412\u202c came.", "412 came.", _TURNS),
        ("\u206721 boats\u2069 came.", "21 boats came.", _TURNS),
        ("P\u200bo\u200bli\u200bce came.", "Police came.", _WIDTHLESS),
        ("Po\u200dli\u200cce ca\u2060me.", "Police came.", _WIDTHLESS),
        ("Police\U000e0041\U000e0042 came.", "Police came.", _TAGS),
    ],
)
def test_what_is_not_seen_is_left_out_and_told(kind: str, words: str, kept: str, warning: str) -> None:
    made = article(words, kind)
    assert kept in made.text
    assert [w.startswith(warning) for w in made.warnings] == [True]


def test_what_is_written_as_an_entity_is_told_too() -> None:
    made = article("&#x202E;eciloP&#8236; came.")
    assert "eciloP came." in made.text
    assert made.warnings[0].startswith(_TURNS)


@pytest.mark.parametrize(
    "words",
    [
        "\u202bالشرطة\u202c came.",  # as it should be
        "\u200eOllaby\u200f and \u2066Marsh\u2069 said so.",
        "The coast\u00adguard\u00adsmen came.",
        "A line may break/\u200bhere.",
        "می\u200cخواهم, he said.",
        "The \U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f flag flew.",
    ],
)
def test_what_stands_there_for_a_good_reason_is_not_told(words: str) -> None:
    assert article(words).warnings == ()


def test_signs_that_were_lost_are_counted() -> None:
    assert article("The caf\ufffd was shut.").warnings == ("1 sign of its text could not be decoded: \ufffd stands there",)


@pytest.mark.timeout(10)
def test_pages_full_of_them_take_no_longer() -> None:
    for sign in ("a\u200b", "\u202b", "\u2067.", "\U000e0041", "&#x202E;", "&#", "\u200b"):
        list(extract([Page(source="x", name="x", content=f"<p>{sign * 200_000}", kind="html")]))
