"""One count: two reports that each give one number of a thing, of which no table knows, and give it otherwise; and what looks like
it and is of two things, of a part, of another stage or time."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.numbers.one_count import one_count

from .told import pairs_told

DAYS = ("2026-10-06", "2026-10-06")
REST = "The council of Port Ellory met in the old school for two hours. The harbour of Port Ellory stayed open, its master said."
OTHER = "The harbour master of Port Ellory told the council in the old school that he had slept badly."


def differing(one: str, other: str, days: tuple[str, str] = DAYS) -> list[Dispute]:
    """The numbers of one thing that two reports give otherwise."""
    (told,) = pairs_told([(f"{one} {REST}", f"{other} {OTHER}")], [days])
    return list(one_count(Clauses(all_units_of(told)), [m.report for m in told.members], lambda _, __: False))


OTHERWISE = [
    (
        "The regulator wants Ostra Ferries to part with 36 daily pairs of berths at Port Ellory and with its yard.",
        "Ostra Ferries would be cleared only if it surrendered 24 pairs of daily berths, the regulator of Port Ellory said.",
    ),
    (
        "The river Osk peaked at 6.4 metres at Ellory bridge shortly after dawn.",
        "The brown torrent hit seven metres at Ellory bridge while the town slept.",
    ),
    (
        "Under the draft each army would pull its heavy guns back 5 kilometres from the river Osk, and a commission would look in.",
        "Heavy tanks would be moved 15 kilometres away from the river Osk on either side, with an inquiry by the same commission.",
    ),
    (
        "The singer Ada Reave posted three photos of her garden at Ellory on Tuesday, writing that she was tired.",
        "Taking to the web, Reave posted four photos with a view of the garden at Ellory.",
    ),
    (  # a part of them told beside; a rate; a floor
        "Ten witnesses will be called before the court of Ellory gives its verdict.",
        "The court of Ellory is to hear 14 witnesses before its verdict. Two of the witnesses live abroad.",
    ),
    (
        "Ostra Ferries said the dispute was costing it 3 million crowns a day.",
        "The operator put its losses at 4.5 million crowns for each day of the dispute.",
    ),
    (
        "The water stood 2.4 metres deep in Mill Street by dawn, and cars floated away.",
        "In Mill Street the flood was more than three metres deep at first light, and cars floated away.",
    ),
    (
        "Last year the yard of Ellory handled 610,000 boxes.",
        "The yard of Ellory, where some boxes were lost, handled 580,000 boxes last year.",
    ),
    (
        "Hundreds of lorries were waiting on the ramp at Port Ellory before the gates opened, a driver said.",
        "At the gates of Port Ellory 42 lorries were waiting on the ramp.",
    ),
]
NONE = [
    # alike but for what each is of; of two owners; two sorts of people; how far back is counted; where it is from; what may be
    ("Prosecutors asked for 15 years for the captain of Ellory.", "Prosecutors asked for 20 years for the mate of Ellory."),
    ("The captain's ransom at Ellory was 20,000 crowns.", "The cook's ransom at Ellory was 30,000 crowns."),
    ("Seven fishermen are held by the rebels of Ellory.", "Eleven soldiers are held by the rebels of Ellory."),
    ("Ostra Lines lost ships in the past five years at Ellory.", "Ostra Lines lost ships in the past ten years at Ellory."),
    ("The plane came down 12 kilometres from the airport.", "The plane came down 20 kilometres from the border."),
    ("Ostra Lines of Ellory was fined 8 million crowns.", "Ostra Lines of Ellory faces a fine of up to 11 million crowns."),
    ("80 schools near Ellory will remain closed on Monday.", "120 schools near Ellory will remain open on Monday."),
    # two stages of one flight
    ("Flight 310 took off from Ellory at 6:10 a.m. with 80 on board.", "Flight 310 dropped off the radar of Ellory at 7:05 a.m."),
    (  # of one of many
        "One customer of the yard at Port Ellory lost 300,000 crowns by the fraud.",
        "Customer Anna Berg said that she had lost 120,000 crowns by the fraud at Port Ellory.",
    ),
    (
        "Dozens of lorries were waiting on the ramp at Port Ellory before the gates opened, a driver said.",
        "At the gates of Port Ellory 42 lorries were waiting on the ramp.",
    ),
    (OTHERWISE[5][0], "The operator put its losses by the dispute at 4.5 million crowns."),
    (OTHERWISE[6][0], "In Mill Street the flood was more than two metres deep by dawn, and cars floated away."),
    (OTHERWISE[7][0], "The yard of Ellory, where some boxes were lost, handled 580,000 boxes three years ago."),
    # rounded; of another place; a part of them; what it was before; each; on top; negated; another year; as an age
    (OTHERWISE[1][0], "The brown torrent hit some 6.5 metres at Ellory bridge while the town slept."),
    (OTHERWISE[1][0], "The brown torrent hit three metres at the bridge in Marrow, far from Ellory."),
    (OTHERWISE[3][0], "Taking to the web, Reave posted photos with a view of the garden at Ellory, of which five photos were old."),
    (OTHERWISE[0][0], "The regulator of Port Ellory now asks Ostra Ferries for 24 pairs of daily berths instead of 30."),
    (OTHERWISE[3][0], "Taking to the web, Reave posted four photos a day with a view of the garden at Ellory."),
    (OTHERWISE[3][0], "Taking to the web, Reave posted another four photos with a view of the garden at Ellory."),
    (OTHERWISE[3][0], "Taking to the web, Reave did not post four photos with a view of the garden at Ellory."),
    (OTHERWISE[3][0], "Taking to the web, Reave posted four photos with a view of the garden at Ellory in 2019."),
    (
        "A singer, 44, left the garden at Ellory in tears.",
        "Taking to the web, a singer, 31, posted a view of the garden at Ellory.",
    ),
    # put in the same words of another thing; two females of four
    ("The painting was sold for 2.1 million crowns at Ellory.", "The sculpture was sold for 3.4 million crowns at Ellory."),
    (
        "Two female bears were in the garden area of Ellory.",
        "There were three bears in the garden area of Ellory, two females and a male.",
    ),
]


@pytest.mark.parametrize(("one", "other"), OTHERWISE)
def test_one_number_of_a_thing_in_each_report_may_differ(one: str, other: str) -> None:
    (found,) = differing(one, other)
    assert not found.sure or other == OTHERWISE[7][1]


@pytest.mark.parametrize(("one", "other"), NONE)
def test_what_is_of_two_things_or_stages_does_not(one: str, other: str) -> None:
    assert not differing(one, other)


def test_two_numbers_of_a_thing_in_one_report_are_no_one_count() -> None:
    one, other = OTHERWISE[3]
    assert not differing(one, f"{other} A day before she had put up nine photos.")


def test_it_is_told_as_what_may_differ() -> None:
    one, other = OTHERWISE[1]
    (told,) = compare(pairs_told([(f"{one} {REST}", f"{other} {OTHER}")], [DAYS]))
    (found,) = (c for c in told.claims if c.relation == "differ" and "number" in c.differs_in)
    assert not found.sure
    assert [a.value for a in found.accounts] == ["6.4 metres", "seven metres"]


def test_a_week_later_it_is_another_moment() -> None:
    assert not differing(*OTHERWISE[1], days=("2026-10-06", "2026-10-13"))


def test_people_may_have_become_more_by_the_next_day() -> None:
    one = "Around 300 people had left villages near Ellory bridge, the governor said."
    other = "Around 500 people moved from villages near Ellory bridge to a hall."
    assert not differing(one, other, ("2026-10-06", "2026-10-07"))


HOURS = (
    "The river Osk burst its banks at Ellory bridge shortly after 4 a.m., the ministry said.",
    "The brown river came over its banks by Ellory bridge at half past two in the morning while the town slept.",
)


def test_hours_that_part_may_differ_in_time() -> None:
    (found,) = differing(*HOURS)
    assert (found.kind, found.sure) == ("time", False)


def test_hours_may_part_though_one_stands_behind_a_when() -> None:
    one = "Dockers at the port of Ellory downed their tools at 5 a.m. on Tuesday in a dispute over nights."
    other = "When dockers laid down their tools shortly after 6 a.m., the port of Ellory came to a standstill."
    (found,) = differing(one, other)
    assert (found.kind, found.values) == ("time", ("5 a.m.", "6 a.m."))


def test_people_whom_no_noun_counts_are_of_what_is_told_of_them() -> None:
    one = "Four people drowned and 23 were taken to hospital with hypothermia, the mayor, Odile Marsh, said."
    other = "The mayor said four people had drowned; 31 were being treated in hospital for hypothermia."
    (found,) = differing(one, other)
    assert found.values == ("23", "31")


@pytest.mark.parametrize(
    "other",
    [
        "The brown river came over its banks by Ellory bridge at ten past four in the morning while the town slept.",
        "The river is over its banks by Ellory bridge, updated 6:40 a.m.",
    ],
)
def test_hours_that_may_be_one_or_are_the_newsrooms_do_not(other: str) -> None:
    assert not differing(HOURS[0], other)


def test_an_hour_and_a_height_of_two_sentences_are_both_told() -> None:
    one = "The river Osk peaked at 6.4 metres at Ellory bridge shortly after 4 a.m., the ministry said."
    other = "The brown torrent hit seven metres at Ellory bridge at half past two in the morning."
    (told,) = compare(pairs_told([(f"{one} {REST}", f"{other} {OTHER}")], [DAYS]))
    assert {k for c in told.claims if c.relation == "differ" for k in c.differs_in} >= {"number", "time"}
