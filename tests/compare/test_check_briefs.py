"""Briefs as people and programs write them: other words, bullets, headings, ages, rounded numbers; right and wrong."""

from __future__ import annotations

import time

import pytest
from msgspec.structs import replace

from sayso.annotate import annotate
from sayso.compare import as_prose, bare, check
from sayso.model import Article, Check, Story

from .told import story

TRAIN = (
    (
        "Coast Courier",
        "A passenger train left the rails near Hallen on Monday evening, killing four people and injuring 57, the fire brigade "
        "said.\n\nThe train, on its way from Port Ansel to Merrow, hit a tree. It was carrying about 210 passengers.\n\n"
        "The line will be closed until at least Saturday, the rail operator Nordbane said.",
    ),
    (
        "Morning Ledger",
        "The train was travelling at 138 kilometres per hour, below the limit of 160 for that stretch. The driver, 41, survived "
        "with a broken arm.\n\nIts first report is due in November. Four people were killed: two women of 67 and 71, a man of 34 "
        "and a nine-year-old boy.",
    ),
    (
        "Union Post",
        "The railway workers’ union said on Tuesday that Nordbane had cut spending on clearing trees along its lines by 30 "
        "per cent since 2021. “This was an accident with an announcement,” said Georg Tamm, the union’s chairman.\n\nNordbane "
        "rejected the charge. It said it had inspected the stretch near Hallen in August and found nothing dangerous.\n\nThe "
        "passengers could no longer open the doors. The company declined to comment on that.",
    ),
)


@pytest.fixture(scope="module")
def train() -> Story:
    """Three reports."""
    return story(*TRAIN, published="2026-10-08")


def checked(text: str, reports: Story) -> Check:
    """A text of the day of the reports, held against them as `check_text` does."""
    article = Article(id="text", text=text, text_sha256="", published="2026-10-08")
    reading = next(annotate([replace(article, text=as_prose(text))]))
    return check(replace(reading, article=article), reports)


@pytest.mark.parametrize(
    "text",
    [
        "Four people lost their lives.",
        "The 41-year-old driver survived with a broken arm.",
        "Those killed were two women aged 67 and 71, a 34-year-old man and a boy of nine.",
        "The train was doing 138 km/h, under the 160 km/h limit.",
        "A first report is expected in November.",
        "The line is expected to remain closed until at least Saturday.",
        "The passengers could not open the doors.",
        "Railway workers' union chairman Georg Tamm said Nordbane had cut spending on clearing trees by 30% since 2021.",
        "The operator said it had found nothing dangerous.",
        "Nordbane declined to comment.",
        "## What we know\n\n1. **Victims:** Four people were killed.\n2. **Speed:** The train was travelling at 138 km/h.[1]",
        "Key facts:\n\n- The train was on its way from Port Ansel to Merrow.\n- It was carrying about **210** passengers.",
    ],
)
def test_right_ones_in_other_words_fail_nowhere(text: str, train: Story) -> None:
    assert [(f.kind, f.verdict, f.span.of(text)) for f in checked(text, train).findings if f.fails] == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Fourteen people lost their lives.", "Fourteen"),
        ("A 34-year-old woman was killed.", "34-year-old"),
        ("The train was doing 183 km/h, under the 160 km/h limit.", "183 km/h"),
        ("A first report is expected in December.", "December"),
        ("The passengers could open the doors.", "The passengers could open the doors"),
        ("1. **Victims:** Seven people were killed.", "Seven"),
        ("**Toll:** 75 people were injured.", "75"),
        ("A passenger train derailed near Merrow on Monday evening.", "A passenger train derailed near Merrow on Monday evening"),
        ("The mayor wept.", "The mayor wept"),
        ("Nordbane will be sold to a rival.", "Nordbane will be sold to a rival"),
    ],
)
def test_wrong_ones_still_fail(text: str, wrong: str, train: Story) -> None:
    assert wrong in [f.span.of(text) for f in checked(text, train).findings if f.fails]


def test_other_words_are_looked_at_again_with_the_nearest_shown(train: Story) -> None:
    text = "A first report is expected in November."
    (claim,) = (f for f in checked(text, train).findings if f.kind == "claim")
    assert claim.verdict == "unclear"
    assert claim.evidence[0].span.of(TRAIN[1][1]) == "Its first report is due in November"


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("## Toll\n", "   Toll\n"),
        ("- **Toll:** four dead", "            four dead"),
        ("1. Four died", "   Four died"),
        ("It was **four**.", "It was   four  ."),
        ("[Four died](https://example.org/a).[2]", " Four died                        .   "),
        ('a [union](https://example.org/a_(b) "Union").[^2]', "a  union                                    .    "),
        ("a [rise][pay].", "a  rise      ."),
        ("See ![a ferry](ferry.png).", "See                      ."),
        ("[1]: https://example.org/a", "                          "),
        ("It was `x`.", "It was  x ."),
        ("```py\nprint(1)\n```\nend", "     \n        \n   \nend"),
        ("|a|b|\n|---|---|\n|c|4|", " a b \n         \n c 4 "),
        ("20 people\n3.5 metres", "20 people\n3.5 metres"),
        ("**57 hurt:** they said so", "  57 hurt:   they said so"),
        ("2 * 3 * 4", "2 * 3 * 4"),
    ],
)
def test_layout_is_left_out_and_nothing_moves(written: str, left: str) -> None:
    assert as_prose(written) == left
    assert len(left) == len(written)


@pytest.mark.parametrize("mark", ["[a](", "![", "|--", "`", "[x]: ", "| ", "[", "(a", "~~~\n"])
def test_layout_takes_no_longer_than_the_text_is_long(mark: str) -> None:
    start = time.process_time()
    bare(mark * 10_000)
    assert time.process_time() - start < 1.0
