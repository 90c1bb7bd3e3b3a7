"""A number without a verb of its own is that of the name right before it."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check, compare
from sayso.model import Article, Finding

from .told import over_days

SEATS = (
    (
        "2026-11-17",
        "Bay Wire",
        "The Reds won 48 seats in the October election and the Greens 21, enough for a majority of the 120 seats.",
    ),
    ("2026-11-17", "Horn", "Rain fell on Tarn."),
)


def _number(text: str) -> Finding:
    story = over_days(*SEATS)
    written = next(annotate([Article(id="text", text=text, text_sha256="", published="2026-11-18")]))
    return next(f for f in check(written, story, next(compare([story])).claims).findings if f.kind == "number")


def test_another_number_than_ones_own_is_told_with_that_one() -> None:
    found = _number("The Greens won 31 seats.")
    assert found.verdict == "differently"
    assert "21" in found.why
    assert "48" not in found.why


@pytest.mark.parametrize("text", ["The Greens won 21 seats.", "The Reds won 48 seats."])
def test_ones_own_number_is_as_reported(text: str) -> None:
    assert _number(text).verdict == "reported"


def test_anothers_number_is_not_ones_own() -> None:
    assert _number("The Greens won 48 seats.").verdict == "differently"
