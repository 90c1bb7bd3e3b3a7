"""A text that ends by sending its reader elsewhere for the rest is only a beginning, and that line is none of it."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.model import Page

STORY = "Divers have ended their search in the river Esk after Tuesday's crash, the police said."


def page(text: str) -> Page:
    body = "".join(f"<p>{p}</p>" for p in text.split("\n\n"))
    return Page(
        source="a.html",
        kind="html",
        content=f"<html><body><article><h1>Divers end search</h1>{body}</article></body></html>",
        name="a.html",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Read the full story in our app.",
        "Read more in our app.",
        "Continue reading on our website.",
        "The full report is in our app.",
    ],
)
def test_a_line_to_the_rest_makes_a_short_text_a_beginning(line: str) -> None:
    (article,) = extract([page(f"{STORY} {line}")])
    assert (article.text, article.extent) == (STORY, "truncated")


@pytest.mark.parametrize("line", ["Customers can read the meter in the app.", "Prices rose on our site, the shop said."])
def test_what_tells_of_an_app_does_not(line: str) -> None:
    (article,) = extract([page(f"{STORY} {line}")])
    assert (article.text, article.extent) == (f"{STORY} {line}", "full")
