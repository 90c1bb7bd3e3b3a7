"""What is told by its hour alone has the day on which others tell it; one mishap, or one visit, stands once."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import TimelineEntry

from .told import over_days

TUESDAY = ("2026-06-09", "Sound Press", "A tour boat capsized off Tolm on Tuesday afternoon and 31 people fell into the water.")


def lines(*told: tuple[str, str, str]) -> list[TimelineEntry]:
    return list(next(compare([over_days(*told)])).timeline)


def next_day(words: str) -> tuple[str, str, str]:
    return "2026-06-10", "Lowland Times", f"Ten people are now known to have died, police said on Wednesday. {words}"


@pytest.mark.parametrize(
    "words",
    [
        "The boat overturned at 2.15 p.m. within sight of the landing.",
        "The accident happened at 2.15 p.m. within sight of the landing.",
        "The boat turned over at 2.15 p.m. near the landing.",
    ],
)
def test_an_hour_without_its_day_is_of_the_day_that_others_tell(words: str) -> None:
    found = lines(TUESDAY, next_day(words))
    assert [(str(e.first), e.reports) for e in found] == [("2026-06-09", ("r0", "r1"))]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The mayor opened the school at 2.15 p.m. and left.", "2026-06-10"),  # another deed
        ("A second boat overturned at 4.15 p.m. off the island.", "2026-06-10"),  # another boat
        ("A lorry overturned at 8.40 a.m. on the bridge.", "2026-06-10"),  # another thing
    ],
)
def test_another_thing_keeps_the_day_of_its_report(words: str, day: str) -> None:
    found = lines(TUESDAY, next_day(words))
    assert [str(e.first) for e in found if e.report == "r1"] == [day]


def test_the_day_of_the_noun_is_that_of_its_hour() -> None:
    told = "Nobody knows what caused Monday’s fire in the mill, the mayor said. The fire at 3.20 a.m. destroyed the old mill."
    found = lines(("2026-06-10", "Lowland Times", told))
    assert [(str(e.first), e.text) for e in found] == [("2026-06-08", "The fire at 3.20 a.m. destroyed the old mill")]


def test_another_hour_of_one_mishap_stands_beside_it() -> None:
    found = lines(
        ("2026-06-09", "Sound Press", "A fire broke out at the Korr mill at 3.20 a.m. on Tuesday and destroyed it."),
        ("2026-06-10", "Lowland Times", "The fire started at about 4.30 a.m. on Tuesday, a guard said."),
    )
    assert [(e.reports, [o.report for o in e.otherwise]) for e in found] == [(("r0",), ["r1"])]


def test_what_one_does_at_one_hour_has_the_day_that_is_told_with_it() -> None:
    found = lines(
        ("2026-03-16", "Sound Press", "The cabinet agreed on the budget at 2 a.m. on Monday."),
        ("2026-03-18", "Lowland Times", "The cabinet reached agreement on the cuts at 2 a.m. after nine hours of talks."),
    )
    assert [(str(e.first), e.reports) for e in found] == [("2026-03-16", ("r0", "r1"))]


def test_a_mishap_without_its_subject_in_the_parse_is_one_too() -> None:
    found = lines(
        ("2026-11-09", "Sound Press", "A fire swept through a hotel in Arlen early on Monday and killed seven, the brigade said."),
        ("2026-11-10", "Lowland Times", "The fire broke out at 3.40 a.m., when most of the guests were asleep."),
    )
    assert [(str(e.first), e.reports) for e in found] == [("2026-11-09", ("r0", "r1"))]


VISIT = "The prime minister, Ada Holm, said she would travel to Korra on Wednesday."


@pytest.mark.parametrize(
    ("later", "came"),
    [
        ("Ada Holm walked through the ruined market on Wednesday.", True),
        ("The prime minister, Ada Holm, visited the harbour on Wednesday.", True),
        ("Ada Holm laid a wreath at the market on Wednesday.", True),
        ("Ada Holm was in Korra on Wednesday.", True),
        ("Ada Holm was in the town on Wednesday.", True),
        ("Ada Holm visited Marn on Wednesday.", None),  # another place
        ("The opposition leader, Jon Vest, visited the harbour on Wednesday.", None),  # another person
        ("Ada Holm signed the budget on Wednesday.", None),  # another deed
    ],
)
def test_a_journey_came_where_its_traveller_is_told_there(later: str, came: bool | None) -> None:
    found = lines(("2026-06-09", "Sound Press", VISIT), ("2026-06-10", "Lowland Times", later))
    assert [e.came for e in found if e.status == "planned"] == [came]


def test_one_visit_is_one_line_with_all_who_tell_it() -> None:
    found = lines(
        ("2026-06-10T14:00:00Z", "Sound Press", "Ada Holm, the prime minister, walked along the quay on Wednesday."),
        ("2026-06-10T18:00:00Z", "Lowland Times", "The prime minister, Ada Holm, visited the harbour on Wednesday."),
    )
    assert [e.reports for e in found] == [("r0", "r1")]


@pytest.mark.parametrize(
    ("first", "later", "came"),
    [
        (
            "The ministry will publish a report on the dam on Wednesday.",
            "The ministry’s report on the dam, which was published on Wednesday, says the wall was weak.",
            True,
        ),
        ("The strike is due to end on Wednesday morning.", "Their strike ended at 6 a.m. on Wednesday.", True),
        (
            "The election board will publish the final result on Wednesday.",
            "The election board, which was to publish the final result on Wednesday, put it off until Friday.",
            False,
        ),
        (
            "The accident board will send three investigators on Wednesday.",
            "Investigators of the accident board arrived on Wednesday.",
            True,
        ),
        (
            "Trade unions will march through the capital on Wednesday.",
            "Some 40,000 people marched through the capital on Wednesday.",
            True,
        ),
        (
            "Trade unions will march through the capital on Wednesday.",
            "Some 40 people marched through a forest in Vik on Wednesday.",
            None,
        ),
        ("A vote is expected on Wednesday.", "Parliament passed the budget on Wednesday by 91 votes to 88.", True),
        (
            "The road office will answer questions on Wednesday.",
            "The road office, which was to answer questions on Wednesday, called its press conference off.",
            False,
        ),
        (
            "Shareholders will vote on Wednesday.",
            "The shareholders’ meeting, which was to take place on Wednesday, had been put off to July.",
            False,
        ),
        (
            "Shareholders will vote on Wednesday.",
            "The cup final, which was to take place on Wednesday, had been put off to July.",
            None,
        ),
        (
            "The road office will answer questions on Wednesday.",
            "The road office, which was to close a bridge on Wednesday, called its summer party off.",
            None,
        ),
        (
            "The accident board will send three investigators on Wednesday.",
            "A team of doctors arrived on Wednesday.",
            None,
        ),
    ],
)
def test_what_was_announced_came_in_other_words(first: str, later: str, came: bool | None) -> None:
    found = lines(("2026-06-08", "Sound Press", first), ("2026-06-11", "Lowland Times", later))
    assert [e.came for e in found if e.status == "planned" and e.report == "r0"] == [came]


@pytest.mark.parametrize(
    "told",
    [
        "Shareholders will get 46 crowns a share, against a closing price of 38 crowns on Friday.",
        "The company had put the store at 340 tonnes on Friday.",
    ],
)
def test_a_price_or_an_estimate_of_a_day_is_no_happening(told: str) -> None:
    assert not lines(("2026-06-08", "Sound Press", told))


def test_a_lead_that_somebody_says_has_its_subject() -> None:
    told = "A tour boat with 31 people on board overturned on Lake Orrin on Tuesday, killing four, the lake police said."
    assert [e.text for e in lines(("2026-06-09", "Sound Press", told))] == [
        "A tour boat with 31 people on board overturned on Lake Orrin on Tuesday"
    ]


def test_statements_of_two_are_two() -> None:
    found = lines(
        ("2026-06-10T14:00:00Z", "Sound Press", "The minister, Ada Holm, issued a statement about the leak on Tuesday night."),
        ("2026-06-10T18:00:00Z", "Lowland Times", "The pipeline’s owners issued a statement about the leak on Tuesday morning."),
    )
    assert [e.reports for e in found] == [("r1",), ("r0",)]  # by their hours


def test_talks_that_broke_off_and_talks_that_failed_in_one_month_are_one() -> None:
    found = lines(
        ("2026-05-04", "Sound Press", "Talks between the two yards began in January. They broke off in March over the price."),
        ("2026-05-05", "Lowland Times", "A former minister brought the yards together after their talks had failed in March."),
    )
    assert [e.reports for e in found if str(e.first) == "2026-03-01"] == [("r0", "r1")]


@pytest.mark.parametrize(
    ("first", "later", "lines_of_it"),
    [
        ("The zoo will stay shut until Thursday.", "The zoo opens again on Thursday.", 1),
        ("It was closed. It will stay shut until Thursday.", "The zoo opens again on Thursday.", 1),
        ("The zoo opens again on Thursday.", "Its doors open again on Thursday.", 1),
        ("The cable car is closed until Thursday.", "The cable car of Vik opens again on Thursday.", 1),
        ("The zoo will stay shut until Thursday.", "The bridge opens again on Thursday.", 2),
        ("The zoo will stay shut until Thursday.", "The zoo opens again on Friday.", 2),
    ],
)
def test_what_opens_again_on_one_day_is_one_line(first: str, later: str, lines_of_it: int) -> None:
    found = lines(("2026-10-05", "Sound Press", first), ("2026-10-05", "Lowland Times", later))
    assert len([e for e in found if e.status == "planned"]) == lines_of_it


def test_what_was_decided_of_an_evening_was_done_then() -> None:
    told = "The board of education decided on Tuesday evening to shut four schools after the summer."
    (decided, *_) = lines(("2026-02-03", "Sound Press", told))
    assert (str(decided.first), decided.status) == ("2026-02-03", "happened")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The first match against Ostheim is on 1 September.", "2026-09-01"),
        ("The vote is on Thursday.", "2026-08-13"),
    ],
)
def test_a_match_that_is_on_a_day_is_announced_for_it(told: str, day: str) -> None:
    assert [(str(e.first), e.status) for e in lines(("2026-08-10", "Sound Press", told))] == [(day, "planned")]


def test_the_same_evening_is_of_the_day_told_before() -> None:
    told = "The firm acknowledged on Tuesday that it had received a letter in May. Its head, Rolf Auden, resigned the same evening."
    found = [e for e in lines(("2026-06-11", "Sound Press", told)) if "resigned" in e.text]
    assert [str(e.first) for e in found] == ["2026-06-09"]


def test_two_days_that_follow_each_other_are_told_as_both() -> None:
    told = "The mission delivered flour to the northern villages on Tuesday and Wednesday, its head said."
    found = lines(("2026-06-11", "Sound Press", told))
    assert [(str(e.first), str(e.last)) for e in found] == [("2026-06-09", "2026-06-10")]
