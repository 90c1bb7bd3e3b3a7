"""Whose ministry speaks: the page's own state's, where it tells of one alone."""

from __future__ import annotations

import pytest

from sayso.compare.voices.bodies import _state_of


@pytest.mark.parametrize(
    ("text", "outlet", "state"),
    [
        ("Velland's defence minister, Ida Holm, denied it. The ministry said two were dead.", "Coast Tribune", "Velland"),
        ("Three died, the defence ministry said. Morvane demanded an answer.", "Morvane State News", "Morvane"),
        ("Three died, the defence ministry said.", "Harbour Post", None),
        ("The harbour was shut. Harbour workers struck, the ministry said.", "Harbour Post", None),
        ("Velland's minister and Morvane's minister met. The ministry was silent.", "Coast Tribune", None),
    ],
)
def test_the_state_of_a_ministry_without_its_name(text: str, outlet: str, state: str | None) -> None:
    assert _state_of(text, outlet) == state
