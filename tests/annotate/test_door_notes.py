"""A page's notes on itself are nobody's statements."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.model import Article, paragraphs_of

STORY = "The ferry ran aground off Ollaby with 214 people on board, the coastguard said.\n\nPolice have opened an inquiry."


@pytest.mark.parametrize(
    "note",
    [
        "Correction: An earlier version of this article said that 241 people were on board.",
        "This article was amended on 13 March 2026. An earlier version said 241 people were on board.",
        "This story was first published on 12 March 2026.",
    ],
)
def test_a_note_is_no_statement(note: str) -> None:
    def read(text: str) -> tuple[object, ...]:
        article = Article(id="a", text=text, text_sha256="", paragraphs=paragraphs_of(text), published="2026-03-14", language="en")
        (reading,) = annotate([article])
        assert reading.article.text == text
        return reading.attributions, reading.times, reading.clauses, reading.events, reading.actors

    assert read(f"{STORY}\n\n{note}") == read(STORY)
