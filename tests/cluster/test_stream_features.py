"""A story of harm and the feature that begins with a scene: it goes on with the story where it holds most of what that is about."""

from __future__ import annotations

import pytest

from sayso.cluster.stream import _ASKED
from sayso.cluster.topic import Later, Topic, goes_on

OWN = frozenset(["tarnwick", "oderhaven", "lindqvist", "pellam", "kestow", "marrable"])
WORDS = dict.fromkeys((*OWN, "ferry", "sank", "pier", "crew", "harbour", "engine"), 1.0)
TOPIC = Topic(words=WORDS, people=frozenset(), own=OWN, figures=frozenset(), harm=True, since=10.0)


def feature(words: set[str], head: set[str]) -> Later:
    return Later(words=frozenset(words), head=frozenset(head), beginning="Ada Holt stayed for forty minutes in the rain.", day=11.0)


@pytest.mark.parametrize(
    ("words", "head", "follows"),
    [
        ({*OWN, "sank"}, {"sank"}, True),
        ({*OWN, "dead"}, set(), False),  # names it all, and begins with nothing of it
        ({*sorted(OWN)[:5], "ferry", "sank", "pier"}, {"sank"}, True),  # so much of it that fewer own words do
        ({*sorted(OWN)[:5], "ferry", "sank"}, {"sank"}, False),  # other news of the place
        ({*OWN, "ferry", "crew"}, {"ferry"}, False),  # silent of the harm
    ],
)
def test_a_feature_goes_on_with_a_story_of_harm(words: set[str], head: set[str], follows: bool) -> None:
    assert (goes_on(TOPIC, feature(words, head), _ASKED) > 0) is follows


def test_one_on_a_story_without_harm_does_not() -> None:
    calm = Topic(words=WORDS, people=frozenset(), own=OWN, figures=frozenset(), harm=False, since=10.0)
    assert goes_on(calm, feature({*OWN, "sank"}, {"sank"}), _ASKED) == 0.0
