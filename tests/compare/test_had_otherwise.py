"""What another report has otherwise is not told as only one report's."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

_LEAD = "A fire at the Brix works in Tarn sent smoke over the town on Tuesday."


def _relation(one: str, other: str, words: str) -> set[str]:
    told = story(("Bay Wire", f"{_LEAD} {one}"), ("Horn", f"{_LEAD} {other}"))
    texts = {m.report.id: m.report.text for m in told.members}
    return {c.relation for c in next(compare([told])).claims if any(words in a.span.of(texts[a.report]) for a in c.accounts)}


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "A hundred and twenty firefighters came with pumps.",
            "It was over when more than a hundred firefighters had worked all night.",
            "hundred and twenty",
        ),
        (
            "Parliament must vote on a cabinet by Friday.",
            "The constitution gives the parties until Sunday to agree.",
            "by Friday",
        ),
        (
            "The sirens sounded across the town, the council said.",
            "“Nobody heard a siren. They never went off,” said Dora Hamin, a neighbour.",
            "never went off",
        ),
    ],
)
def test_it_is_found_in_one(one: str, other: str, words: str) -> None:
    assert "only_one" not in _relation(one, other, words)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "A hundred and twenty geese flew over the marsh.",
            "A hundred and ten swans were ringed in spring.",
            "hundred and twenty geese",
        ),
        ("Edda Brolin praised the cooks of the school.", "The sirens sounded. She said nothing.", "praised the cooks"),
    ],
)
def test_what_others_do_not_have_stays_only_one(one: str, other: str, words: str) -> None:
    assert _relation(one, other, words) == {"only_one"}
