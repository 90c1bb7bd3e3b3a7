"""Sides without a name, told by the talks between them; an onlooker and a named side are none."""

from __future__ import annotations

import pytest

from sayso.compare.process.sides_told import sides_told

from .told import story


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Talks on compensation between the families and the builder, Dunmore Civil, broke off.", ("families",)),
        ("She offered to mediate between the residents and the port authority.", ("port authority", "residents")),
        ("He carries messages between the striking fishermen and the ministry.", ("ministry", "striking fishermen")),
        ("Talks between the two sides and the mayors broke off.", ()),
        ("Talks between Arvenia and Tolmar broke off.", ()),
        ("A fence stands between the families and the road.", ()),
        ("Talks between the families of the dead and of the injured go on.", ()),
    ],
)
def test_sides_told_by_their_talks(said: str, told: tuple[str, ...]) -> None:
    assert sides_told(story(("Morning Echo", said)).members) == told
