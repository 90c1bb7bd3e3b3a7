"""Who a byline names, where they were, and what behind a name is nobody."""

from __future__ import annotations

import pytest

from sayso.extract.lines.people import agencies_among, byline


@pytest.mark.parametrize(
    ("line", "names", "places"),
    [
        ("Ann Lee, Orvik", "Ann Lee", ""),
        ("Ann Lee in Orvik", "Ann Lee", "Orvik"),
        ("Ann Lee, in Orvik", "Ann Lee", "Orvik"),
        ("Ann Lee, reporting from Orvik", "Ann Lee", "Orvik"),
        ("Ann Lee, New York", "Ann Lee", "New York"),
        ("Ann Lee, Tarn, Solvania", "Ann Lee", ""),
        ("Ann Lee, Tarn and Tom Vale, Orvik", "Ann Lee/Tom Vale", ""),
        ("By Ann Lee, Special to The Ledger", "Ann Lee", ""),
        ("By Ann Lee Special to the Northern Ledger", "Ann Lee", ""),
        ("Ann Lee, for CNN", "Ann Lee", ""),
        ("Ann Lee, with wire services", "Ann Lee", ""),
        ("Ann Lee and wires", "Ann Lee", ""),
        ("Ann Lee and agencies", "Ann Lee", ""),
        ("Ann Lee, Political Editor, and Tom Vale, Health Correspondent", "Ann Lee/Tom Vale", ""),
        ("By Ann Lee Staff Reporter, Orvik Courier", "Ann Lee", ""),
        ("Words: Ann Lee, Pictures: Tom Vale", "Ann Lee", ""),
        ("Ann Lee Updated March 12, 2026", "Ann Lee", ""),
        # Whose names look like a place's or a paper's.
        ("Ann Lee, Emily Star", "Ann Lee/Emily Star", ""),
        ("Rio Marsh, Abu Hassan", "Rio Marsh/Abu Hassan", ""),
        ("Cher, Ann Lee", "Cher/Ann Lee", ""),
        ("Ann Lee, Tom Vale and Jo Finn in Orvik", "Ann Lee/Tom Vale/Jo Finn", "Orvik"),
    ],
)
def test_a_byline(line: str, names: str, places: str) -> None:
    found = byline(line)
    assert ("/".join(found.names), "/".join(found.places)) == (names, places)


def test_that_there_were_agencies_names_none() -> None:
    assert agencies_among(["Ann Lee and agencies", "Tom Vale and Reuters"]) == ("Reuters",)
