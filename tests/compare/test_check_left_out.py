"""What a text leaves out of a dispute that the reports tell, and speeds that it gives without a unit."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Check, paragraphs_of

from .told import story

TOLD = story(
    (
        "Olumar Today",
        "A Kestrian patrol boat rammed the trawler Good Hope in March, the foreign minister, Ilse Noor, said. Two of its crew "
        "drowned.",
    ),
    (
        "Kestrian Herald",
        "Kestria denied that its patrol boat had rammed an Olumar trawler in March. The talks go on in Port Sabine.",
    ),
    (
        "The Tarvian",
        "The train was travelling at 95 kilometres an hour when it reached the bridge, the police said. The limit there is 60 "
        "kilometres an hour.",
    ),
)


def checked(text: str) -> Check:
    article = Article(id="t", outlet=None, text=text, text_sha256="", published="2024-11-08", paragraphs=paragraphs_of(text))
    return check(next(annotate([article])), TOLD)


def test_a_claim_whose_denial_is_left_out_says_so() -> None:
    found = checked("A Kestrian patrol boat rammed an Olumar trawler in March, the foreign minister, Ilse Noor, said.")
    (claim,) = (f for f in found.findings if f.verdict == "disputed")
    assert claim.why.endswith(", which the text leaves out")
    assert not claim.fails


def test_a_claim_beside_its_denial_does_not() -> None:
    found = checked(
        "A Kestrian patrol boat rammed an Olumar trawler in March, the foreign minister, Ilse Noor, said. Kestria denied that its "
        "boat had rammed the trawler."
    )
    assert [f.why for f in found.findings if "leaves out" in f.why] == []


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("The train was doing 95 in a 60 zone, the police said.", ["reported", "reported"]),
        ("The train was travelling at 95 kilometres an hour, though the limit was 60.", ["reported", "reported"]),
        ("The train was doing 72 in a 60 zone, the police said.", ["not_found", "reported"]),
        ("The train was travelling at 60 kilometres an hour, the police said.", ["differently"]),
        ("The train was doing 95 in an 80 zone, the police said.", ["reported", "not_found"]),
    ],
)
def test_a_speed_needs_no_unit_and_a_limit_is_none_of_how_fast_it_was(text: str, verdicts: list[str]) -> None:
    told = [f.verdict for f in checked(text).findings if f.kind == "number"]
    assert told == verdicts
