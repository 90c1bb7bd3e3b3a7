"""Two sides that fight, and who brings word between them: a process; and times that are no day of what is told."""

from __future__ import annotations

from sayso.compare import compare

from .told import over_days

FIRST = (
    "The leaders of Morava and Kelland talked on the telephone on Sunday, diplomats said, after the heaviest "
    "fighting for years at the Sarn pass. The mediator, Ulla Brenn, asked both sides to come to Geneva. Kelland has "
    "not said whether it will attend the talks. The truce that ended the war of 2019 provides for a zone without "
    "guns. Deputies demanded that Kelland should withdraw from the truce. The mediator's condition is that both "
    "sides pull back their guns to the lines of 2019."
)
SECOND = (
    "Morava on Monday accused Kelland of shelling the Sarn pass. Kelland would send its minister to the talks in "
    "Geneva provided that Morava first withdrew its guns from the pass, its president said. The mediator, Ulla "
    "Brenn, called the truce a thread."
)


def test_two_sides_that_fight_and_their_mediator_are_a_process() -> None:
    (found,) = compare([over_days(("2026-03-02", "A", FIRST), ("2026-03-02", "B", SECOND))])
    assert found.process is not None
    assert {(p.name, p.role) for p in found.process.parties} == {
        ("Ulla Brenn", "mediator"),
        ("Morava", "party"),
        ("Kelland", "party"),
    }
    assert [c.must_act for c in found.process.conditions][-1] == "Morava"
    assert not {s.value for s in found.process.state} & {"ended", "paused"}


def test_what_a_thing_is_called_by_is_no_day_of_a_deed() -> None:
    told = over_days(
        ("2026-03-02", "A", FIRST),
        (
            "2026-03-06",
            "B",
            "Holders of 34 per cent of Brask have promised to sell, up from 22 per cent on Monday. They met in Orin.",
        ),
        ("2026-03-06", "C", "“I shook a hundred hands that night,” Pol Sorva said on Friday. He had come to Orin by ship."),
    )
    (found,) = compare([told])
    assert not [e.text for e in found.timeline if "lines of" in e.text or "34 per cent" in e.text or "hands" in e.text]
