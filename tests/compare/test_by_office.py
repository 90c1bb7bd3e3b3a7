"""Who speaks without a name in a report that names him: in the source's words, behind them, or elsewhere by his office."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.who_is_meant import all_as_meant

from .told import story

RAIN = "The roads were wet and the trains were late."


def speakers(text: str) -> list[tuple[str | None, str]]:
    told = story(("Outlet A", text), ("Outlet B", RAIN))
    reading = all_as_meant([m.reading for m in told.members])[0]
    return [(a.speaker, a.source_kind) for a in reading.attributions if a.content]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The office of the one who is told to hold it, whoever's it is called.
        (
            "The truce will hold, Norland's foreign minister said on Friday. The two sides have not met, the foreign minister, "
            "Hanna Voss, told reporters.",
            "Hanna Voss",
        ),
        (
            "The truce will hold, Norland's foreign minister said on Friday. The two sides have not met, Norlandian foreign "
            "minister Hanna Voss told reporters.",
            "Hanna Voss",
        ),
        ("The bridge is closed, the mayor said on Friday. Hanna Voss, the mayor, said she would open it.", "Hanna Voss"),
        # The name within the source's words, and the one that somebody gave as his own.
        ("Tea party activist Hanna Voss, who runs a group called Chips, said that the roads were wet.", "Hanna Voss"),
        ("A local commander, who gave his name as Captain Rook, said that the patrol had left the pass.", "Captain Rook"),
    ],
)
def test_who_is_named_in_the_report_is_so_named(text: str, name: str) -> None:
    assert speakers(text)[0] == (name, "named_person")


@pytest.mark.parametrize(
    "text",
    [
        # Another state's, another office, who held it once, two who hold one.
        "The truce will hold, Norland's foreign minister said. The sides have not met, Sudra's foreign minister, Hanna Voss, said.",
        "The bridge is closed, the mayor said. It was built by two brothers. Hanna Voss, the deputy mayor, said it was safe.",
        "The bridge is closed, the mayor said. It was built by two brothers. Hanna Voss, the former mayor, said it was safe.",
        "The bridge is closed, the mayor said. It was old. Mayor Hanna Voss, like Mayor Jan Moe, said it was safe.",
        # Who only speaks for a named one, or knows him.
        "A spokesman for President Hanna Voss said that the roads were wet.",
        "A friend of Hanna Voss said that the roads were wet.",
    ],
)
def test_who_may_be_another_stays_unnamed(text: str) -> None:
    assert speakers(text)[0][1] != "named_person"
