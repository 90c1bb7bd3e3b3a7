"""What is right and was told as wrong: a figure by who gives it, what was before, a denial told as one, a body's spokespeople."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.compare.voices.origins import origins
from sayso.model import Article, Check, Story, paragraphs_of

from .told import story

STRIKE = story(
    (
        "Calder Chronicle",
        "About 2,100 workers have joined the strike, according to Calder Terminals. The union put the number at 3,200.\n\n"
        "Calder Terminals raised its offer to 5 per cent, the company said on Wednesday.\n\nCalder Terminals denied that it had "
        "dismissed any crane drivers because of their union work.",
    ),
    (
        "Meridian News Agency",
        "The operator, Calder Terminals, said it had offered 4 percent. The strike will end only if the operator withdraws the "
        "dismissal of the crane drivers, the union said.",
    ),
)
TRAIN = story(
    (
        "The Tarvian",
        "The train was travelling at 95 kilometres an hour, Dagny Rourke, a police spokeswoman, said. The drivers' union said the "
        "train had not been speeding.",
    ),
    (
        "Ada Post",
        "The sale would go ahead, said the finance minister, Olof Brandes. The ban stays, said Lars Ek.",
    ),
)
BORDER = story(
    ("Globe Dispatch", "Foreign ministers of both countries will meet in Kestrel Bay on Thursday, a diplomat said."),
    (
        "Kestrel Bay Herald",
        "The foreign ministers of both countries met in Kestrel Bay on Thursday. Ostramar would pay no compensation for the boat, "
        "its minister, Irina Vale, said.",
    ),
    ("Lethian Times", "Lethia will open the crossings only if Ostramar pays compensation for the boat, an official said."),
)


def checked(text: str, reports: Story) -> Check:
    """A text held against reports."""
    article = Article(id="text", text=text, text_sha256="", published="2024-11-08", paragraphs=paragraphs_of(text))
    return check(next(annotate([article])), reports)


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("Calder Terminals put the number at about 2,100.", STRIKE),
        ("Calder Terminals gave the figure as 2,100.", STRIKE),
        ("The company raised its offer to 5 per cent, from 4 per cent.", STRIKE),
        ("The drivers' union denied that the train had been speeding.", TRAIN),
        ("The drivers' union rejected claims that the train had been speeding.", TRAIN),
        ("Police said the train was travelling at 95 kilometres an hour.", TRAIN),
        ("According to police, the train was travelling at 95 kilometres an hour.", TRAIN),
        ("The finance ministry said the sale would go ahead.", TRAIN),
    ],
)
def test_what_is_right_does_not_fail(text: str, reports: Story) -> None:
    assert [f for f in checked(text, reports).findings if f.fails] == []


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("Calder Terminals put the number at 3,200.", STRIKE),
        ("The union put the number at 2,100.", STRIKE),
        ("The company raised its offer to 5 per cent, from 3 per cent.", STRIKE),
        ("The drivers' union said that the train had been speeding.", TRAIN),
        ("The health ministry said the sale would go ahead.", TRAIN),
        ("The fire service said the train was travelling at 95 kilometres an hour.", TRAIN),
    ],
)
def test_what_is_wrong_still_fails(text: str, reports: Story) -> None:
    assert any(f.fails for f in checked(text, reports).findings)


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("Calder Terminals denied that it had dismissed any crane drivers because of their union work.", STRIKE),
        ("The foreign ministers of both countries met on Thursday.", BORDER),
        ("Ostramar would pay no compensation for the boat.", BORDER),
    ],
)
def test_only_what_surely_says_the_same_is_a_voice(text: str, reports: Story) -> None:
    assert [f.voices for f in checked(text, reports).findings if f.kind == "claim"] == [1]


@pytest.mark.parametrize("words", ["Droste will appeal, Sharp reported on Wednesday.", "Droste will appeal, according to Sharp."])
def test_an_outlet_of_the_story_is_cited_by_its_whole_name(words: str) -> None:
    told = story(("Sharp", "Droste will appeal, a friend said."), ("Lorrenburg Courier", words))
    assert [(o.report, o.cites) for o in origins(told)] == [("r1", "Sharp")]


def test_a_person_is_no_outlet() -> None:
    told = story(("Sharp", "The dam leaked."), ("Coast Radio", "Ann Sharp saw the dam. Sharp reported a leak on Monday."))
    assert origins(told) == ()
