"""The day of an hour that is told without one: of the report's day, the day before, or not known."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.annotate.times import find_times
from sayso.language import parse

DAY = date(2026, 3, 4)


def days(text: str, instant: str) -> list[tuple[str, str | None]]:
    """Each time of a text with its day, as seen at an instant of 4 March 2026, a Wednesday."""
    parsed = next(parse([text]))
    return [(t.span.of(text), str(t.first) if t.first else None) for t in find_times(parsed, DAY, None, instant)]


@pytest.mark.parametrize(
    ("text", "instant", "day"),
    [
        ("At 21:40 a bus took the eleven out.", "2026-03-04T02:00", "2026-03-03"),
        ("At 21:40 a bus took the eleven out.", "2026-03-04T02:00:00Z", "2026-03-03"),
        ("At 21:40 a bus took the eleven out.", "2026-03-04T23:00", "2026-03-04"),
        ("At 21:40 a bus took the eleven out.", "2026-03-04", "2026-03-04"),
        ("At 21:40 a bus took the eleven out.", "2026-03-04T00:00:00Z", "2026-03-04"),  # midnight is no instant
        ("At 21:40 a bus took the eleven out.", "2026-03-04T16:00:00Z", None),  # by whose clock
        ("At 21:40 a bus will take the eleven out.", "2026-03-04T02:00", "2026-03-04"),
        ("The engineer died at seven in the evening.", "2026-03-04T02:00", "2026-03-03"),
        ("The engineer died at seven in the morning.", "2026-03-04T11:00", "2026-03-04"),
    ],
)
def test_what_was_done_later_than_the_report_was_done_the_day_before(text: str, instant: str, day: str | None) -> None:
    assert [d for _, d in days(text, instant)] == [day]


def test_an_hour_in_the_sentence_of_a_day_is_of_that_day() -> None:
    assert days("They came on Wednesday at the gate, and at 21:40 a bus left.", "2026-03-04T02:00")[1] == ("21:40", "2026-03-04")


def test_of_several_days_told_before_none_is_taken() -> None:
    text = "The crack was seen on Saturday.\n\nTwo villages were cleared on Tuesday.\n\nAt 21:40 a bus took the eleven out."
    assert days(text, "2026-03-04")[-1] == ("21:40", None)
    one = "Two villages were cleared on Tuesday.\n\nAt 21:40 a bus took the eleven out."
    assert days(one, "2026-03-04")[-1] == ("21:40", "2026-03-03")
    same = "The crack was seen on Saturday. Two villages were cleared on Tuesday. At 21:40 a bus took the eleven out."
    assert days(same, "2026-03-04")[-1] == ("21:40", "2026-03-03")


def test_what_is_still_to_come_is_of_no_day_that_is_over() -> None:
    text = "The engineer died on Tuesday.\n\nThree more will be let go at 6 a.m."
    assert days(text, "2026-03-04T02:00")[-1] == ("6 a.m.", "2026-03-04")
    assert days(text, "2026-03-04")[-1] == ("6 a.m.", None)


def test_a_day_that_something_was_put_off_to_is_no_day_of_the_next_hour() -> None:
    text = "The deadline had been extended to Friday. At 8 a.m. a bus left."
    assert days(text, "2026-03-04T10:00") == [("Friday", "2026-03-06"), ("8 a.m.", "2026-03-04")]


# Of an accident: seen at an instant of Wednesday 4 March.
@pytest.mark.parametrize(
    ("text", "hour", "day"),
    [
        ("The boat sank on Monday, the coastguard said on Tuesday. It had left at 7.40am.", "7.40am", "2026-03-02"),
        ("The boat sank on Monday, the coastguard said on Tuesday.\n\nIt had left Marl at 7.40am.", "7.40am", "2026-03-02"),
        (
            "The boat sank on Monday. The minister told reporters on Tuesday that she was sad. It left at 7.40am.",
            "7.40am",
            "2026-03-02",
        ),
        ("The boat sank on Monday, according to a statement on Tuesday. It had left at 7.40am.", "7.40am", "2026-03-02"),
        ("The boat sank on Monday. Her mother said on Tuesday that it had left at 7.40am.", "7.40am", "2026-03-02"),
        # Where only the day of a saying is told, the hour is mostly of that.
        ("The ministry said on Tuesday that a missile had fallen. It landed at 7.40am.", "7.40am", "2026-03-03"),
        # The hour of the saying itself is of its day, and so is what befell on a day of its own.
        (
            "The boat sank on Monday. The minister spoke on Tuesday, in Marl. She said at 5 p.m. that she was sad.",
            "5 p.m.",
            "2026-03-03",
        ),
        (
            "The coastguard said on Monday that it searched on. The boat sank on Tuesday. It had left at 7.40am.",
            "7.40am",
            "2026-03-03",
        ),
        ("The minister was arrested on Monday. The boat sank on Tuesday. It had left at 7.40am.", "7.40am", "2026-03-03"),
        ("He told the court on Tuesday that he was sorry. The judge left at 4.30pm.", "4.30pm", "2026-03-03"),
    ],
)
def test_a_day_of_a_saying_is_no_day_of_what_befell(text: str, hour: str, day: str | None) -> None:
    assert dict(days(text, "2026-03-04T20:00"))[hour] == day


def test_what_is_said_on_the_day_of_the_report_may_be_of_that_day() -> None:
    text = "The mayor said on Wednesday that the fire was out. It had started at 3am."
    assert days(text, "2026-03-04T20:00")[-1] == ("3am", "2026-03-04")


def test_a_day_two_paragraphs_back_is_none_of_an_hour_behind_a_saying() -> None:
    text = "The boat sank on Monday.\n\nThe harbour is old.\n\nThe mayor said on Tuesday that he wept. The crane fell at 6.15am."
    assert days(text, "2026-03-04T20:00")[-1] == ("6.15am", "2026-03-03")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The firm said on Monday that a letter came in October. Its head resigned the same evening.", "2026-03-02"),
        ("The letter came in October. Its head resigned the same evening.", None),
        ("He came on Monday. He left the same evening.", "2026-03-02"),
    ],
)
def test_the_same_evening_is_of_a_day_and_not_of_a_month(text: str, day: str | None) -> None:
    assert days(text, "2026-03-04")[-1] == ("the same evening", day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guns fell silent on 7 November. She reported that Saturday night had been quiet.", ["7 November", "Saturday night"]),
        ("The guns fell silent on 7 November. That Saturday night was quiet.", ["7 November", "That Saturday night"]),
        ("They met on 7 November. Police said that morning had been calm.", ["7 November", "that morning"]),
        ("Officials announced that Friday would be a holiday.", ["Friday"]),
    ],
)
def test_that_behind_a_saying_only_joins(text: str, expected: list[str]) -> None:
    found = find_times(next(parse([text])), date(2026, 11, 15))
    assert [t.span.of(text) for t in found] == expected


def test_that_saturday_behind_a_saying_is_the_last_one() -> None:
    text = "The guns fell silent on 7 November.\n\nShe reported that Saturday night had been quiet."
    assert find_times(next(parse([text])), date(2026, 11, 15))[-1].first == date(2026, 11, 14)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Jets bombed it on Thursday.\n\nLeaflets fell on Wednesday.\n\nThe state said in the afternoon that it was out.",
            12,
        ),
        ("Jets bombed the market on Thursday.\n\nLeaflets fell on Wednesday. It said in the afternoon that it was out.", 11),
        ("Leaflets fell on Wednesday.\n\nThe state said in the afternoon that it was out.", 11),
        ("Jets bombed the market on Thursday.\n\nOn Wednesday leaflets fell.\n\nTwo men came in the afternoon.", 11),
    ],
)
def test_when_somebody_spoke_is_of_the_day_of_the_report(text: str, day: int) -> None:
    (found,) = [t for t in find_times(next(parse([text])), date(2026, 11, 12)) if "afternoon" in t.span.of(text)]
    assert found.first == date(2026, 11, day)
