"""What kind of source a speaker is whom only the words of a comparison name, and what is printed beside a name of no known kind."""

from __future__ import annotations

import pytest

from sayso.compare.claims.kinds import kind_of
from sayso.export.accounts import Source
from sayso.model import Attribution, Span

from .told import story

READING = (
    story(
        (
            "Morning Echo",
            "Tom Revell, the union's secretary, met Ada Vance and Bo Vance on Monday. Revell said the demand had been dropped. The "
            "Harbour Union disagreed.",
        ),
        published="2026-05-12",
    )
    .members[0]
    .reading
)


@pytest.mark.parametrize(
    ("speaker", "kind"),
    [
        ("Revell", "named_person"),
        ("Mr Revell", "named_person"),
        ("Tom Revell", "named_person"),
        ("Ada Vance", "named_person"),
        ("Moren", "unknown"),
        ("allegations", "unknown"),
        (None, "unknown"),
    ],
)
def test_a_speaker_is_of_the_kind_that_the_page_has_for_the_name(speaker: str | None, kind: str) -> None:
    assert kind_of(Attribution(id="", content=(Span(0, 1),), manner="indirect", speaker=speaker), READING) == kind


def test_a_known_kind_stays() -> None:
    told = Attribution(id="", content=(Span(0, 1),), manner="indirect", speaker="Revell", source_kind="document")
    assert kind_of(told, READING) == "document"


@pytest.mark.parametrize(
    ("kind", "name", "named"),
    [
        ("unknown", "Revell", True),
        (None, "Mr Revell", True),
        ("named_person", "Tom Revell", True),
        ("unknown", "he", False),
        ("unknown", "The officials", False),
        ("unknown", None, False),
        ("organisation", "Harbour Union", False),
    ],
)
def test_a_name_needs_no_word_that_it_is_unattributed(kind: str | None, name: str | None, named: bool) -> None:
    assert Source(kind=kind, name=name, stance=None).is_named is named
