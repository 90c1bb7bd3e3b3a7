"""What a report tells in passing, of whom it counts, carries a claim too, and is a voice of its own."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, paragraphs_of

from .told import story

WIRE = ("Meridian", "Fourteen miners were trapped at the Brennick colliery on Tuesday, its operator said.")


def voices(text: str, second: str) -> int | None:
    article = Article(id="text", text=text, text_sha256="", published="2024-11-08", paragraphs=paragraphs_of(text))
    found = check(next(annotate([article])), story(WIRE, ("Nordvox", second)))
    return next(f.voices for f in found.findings if f.kind == "claim")


@pytest.mark.parametrize(
    ("second", "number"),
    [
        ("Eleven of the fourteen miners trapped at Brennick have now been rescued, the fire chief said on Friday.", 2),
        ("The 14 miners who were trapped at Brennick have now been rescued, the fire chief said on Friday.", 2),
        # Another number, others, another deed, another year.
        ("Eleven of the sixteen miners trapped at Brennick have now been rescued, the fire chief said on Friday.", 1),
        ("Fourteen miners rescued at Brennick have now been taken to the hospital, the fire chief said on Friday.", 1),
        ("The fourteen miners trapped at Brennick in 1998 have now been given a stone, the fire chief said on Friday.", 1),
    ],
)
def test_a_count_told_in_passing_is_a_voice(second: str, number: int) -> None:
    assert voices("Fourteen miners were trapped at the Brennick colliery on Tuesday.", second) == number
