"""What two sources say of one thing that can't both be so may differ, whatever the thing is; what is of two things, or has become
so, does not."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import pairs_told

DAY = "2026-10-06"
FIRST = "The events of Monday evening in Torvik, a port of 40,000 people, are being looked into by a commission."
SECOND = "A commission is looking into what happened in Torvik, a port of 40,000, on Monday evening."


def contradicts(one: str, other: str, days: tuple[str, str] = (DAY, DAY)) -> bool:
    found = next(compare(pairs_told([(f"{FIRST} {one}", f"{SECOND} {other}")], [days])))
    return any(c.relation == "differ" and c.differs_in[:1] == ("polarity",) for c in found.claims)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The talks have broken down, a union official said.", "The talks are continuing, the company said."),
        ("The demand has been dropped, negotiator Erik Vance said.", "The demand still stands, union leader Mara Kohl said."),
        ("The launch went ahead as planned, the agency said.", "The launch was postponed by a week, engineers said."),
        ("The gunman acted alone, the police chief said.", "The gunman had an accomplice who drove the car, prosecutors said."),
        (
            "The workers left the site voluntarily, the company said.",
            "The workers were forced off the site by guards, a union said.",
        ),
        ("The stolen painting was returned, police said.", "The stolen painting is still missing, the museum said."),
        ("The bus was within the speed limit, the operator said.", "The bus was going far too fast, passengers said."),
        # what was not done, though no "not" tells it
        ("Guards prevented the inspectors from entering the plant on Friday.", "The inspectors entered the plant on Friday."),
        (
            "Rescuers managed to reach the trapped miners, the governor said.",
            "Rescuers have been unable to reach the trapped miners.",
        ),
        (
            "The council avoided raising the water tax, its treasurer said.",
            "The council raised the water tax, residents complained.",
        ),
        # to say so is to do it
        (
            "Congressman Ben Rowe has not apologised to the students, their teacher said.",
            "“I apologise to all of the students,” Congressman Ben Rowe said in a statement.",
        ),
    ],
)
def test_two_sources_say_what_can_not_both_be_so(one: str, other: str) -> None:
    assert contradicts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # of two things
        ("The wage talks have broken down, a union official said.", "The trade talks are continuing, the company said."),
        ("Norland’s launch went ahead as planned, the agency said.", "Sudra’s launch was postponed by a week, engineers said."),
        (
            "Two workers left the site voluntarily, the company said.",
            "Some workers were forced off the site by guards, a union said.",
        ),
        # to two
        ("Guards prevented the inspectors from entering the plant.", "The inspectors entered the town hall on Friday."),
        (
            "Congressman Ben Rowe has not apologised to the students, their teacher said.",
            "“I apologise to my wife and my family,” Congressman Ben Rowe said in a statement.",
        ),
        # it has become so, or may
        (
            "The talks are continuing, the company said.",
            "The talks, which broke down in March, began again, a union official said.",
        ),
        ("The talks broke down at first and are continuing now, a mediator said.", "The talks have broken down, an official said."),
        ("The talks may break down, a union official said.", "The talks are continuing, the company said."),
        ("The demand would be dropped, negotiator Erik Vance said.", "The demand still stands, union leader Mara Kohl said."),
        # what "remain" says is not that somebody stays
        ("Director Paul Hess left the museum, it said.", "Director Paul Hess remains a friend of the museum, it said."),
    ],
)
def test_of_two_things_or_of_two_times_it_is_none(one: str, other: str) -> None:
    assert not contradicts(one, other)


def test_what_a_report_of_another_day_says_has_become_so() -> None:
    told = "The talks are continuing, the company said.", "The talks have broken down, a union official said."
    assert not contradicts(*told, days=("2026-10-06", "2026-10-08"))
