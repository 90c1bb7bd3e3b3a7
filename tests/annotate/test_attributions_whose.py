"""Statements told by whose words or whose view they are."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.model import Article, paragraphs_of


def told(text: str) -> list[tuple[str | None, str]]:
    """Who says what, in order."""
    article = Article(id="a", text=text, text_sha256="", paragraphs=paragraphs_of(text))
    (reading,) = annotate([article])
    return [(a.speaker, a.content[0].of(text)) for a in reading.attributions]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            'In the words of Hilde Moe, the mayor, "this is the worst day in the history of the town".',
            ("Hilde Moe", '"this is the worst day in the history of the town"'),
        ),
        ('For Hilde Moe, the mayor of Varn, the closure is "a disaster".', ("Hilde Moe", 'the closure is "a disaster"')),
        ('To Hilde Moe, who runs the shop, the closure was "a blow".', ("Hilde Moe", 'the closure was "a blow"')),
        ('For the union, the plan is "a betrayal" of the workers.', ("the union", 'the plan is "a betrayal" of the workers')),
    ],
)
def test_whose_words_they_are(text: str, found: tuple[str, str]) -> None:
    assert told(f"The shop in Varn closed on Friday. {text}") == [found]


@pytest.mark.parametrize(
    "text",
    [
        "For the first time in years, the port was closed.",
        "For Friday, the weather is mild.",
        "For Hilde Moe, it was not just a closure but the end of an age.",
        "For Hilde Moe, the work begins on Monday.",
        "To Varn, the road is long.",
        "In the words, there is a meaning.",
    ],
)
def test_what_is_nobodys_view(text: str) -> None:
    assert told(f"The shop in Varn closed on Friday. {text}") == []


def test_the_go_between_is_who_was_called_so() -> None:
    text = (
        "Tor Lien, the go-between in the talks, said both were willing. The go-between added that a meeting on Friday was possible."
    )
    assert [speaker for speaker, _ in told(text)] == ["Tor Lien", "Tor Lien"]
