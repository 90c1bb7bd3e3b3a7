"""What was rejected is told beside what stands, and telling it changes nothing."""

from __future__ import annotations

import pytest

from sayso.annotate.attributions import ReaderName, explain_attributions, find_attributions
from sayso.language import parse

TEXTS = (
    "The minister said the bridge is safe, according to Reuters.",
    "Related stories: Mayor Lind says the harbour will close\n\nThe mayor said the harbour will open.",
    "Ana Lind said that “we will go” to the coast. “I have to,” she added.",
)


@pytest.mark.parametrize("reader", ["standard", "fast"])
@pytest.mark.parametrize("text", TEXTS)
def test_explaining_changes_nothing(text: str, reader: ReaderName) -> None:
    parsed = next(parse([text]))
    attributions, actors, rejected = explain_attributions(parsed, (), reader)
    assert (attributions, actors) == find_attributions(parsed, (), reader)
    assert all(s.inside(text) for r in rejected for s in (*r.source, *r.cue, *r.content))
    standing = {(a.cue, a.content) for a in attributions}
    assert not any((r.cue, r.content) in standing for r in rejected)


def test_an_outlet_that_hands_on_is_told_as_rejected() -> None:
    _, _, rejected = explain_attributions(next(parse([TEXTS[0]])), (), "fast")
    assert [(r.rule, r.source[0].of(TEXTS[0]), r.why) for r in rejected] == [
        ("according-to", "Reuters", "another reading of these words stands")
    ]


def test_a_list_of_other_stories_is_told_as_rejected() -> None:
    attributions, _, rejected = explain_attributions(next(parse([TEXTS[1]])), (), "fast")
    assert [a.content[0].of(TEXTS[1]) for a in attributions] == ["the harbour will open"]
    assert [r.why for r in rejected] == ["stands in a list of other stories"]
