"""Times of the day, each as one figure."""

from __future__ import annotations

import pytest

from sayso.annotate.hours import hours


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at around 3:40 on Tuesday morning", ("3:40", 220, 220)),
        ("It came at 3.40am.", ("3.40am", 220, 220)),
        ("It came shortly before 4.", ("4", 240, 960)),
        ("It came just after 4 on Tuesday.", ("4", 240, 960)),
        ("By 4 on Tuesday afternoon it was out.", None),
        ("It was out by 4 on Tuesday afternoon.", ("4", 960, 960)),
        ("It rang at 9 at night.", ("9", 1260, 1260)),
        ("It rang at 9 o'clock.", ("9 o'clock", 540, 1260)),
        ("It rang at 5:30, police said.", ("5:30", 330, 1050)),
        ("It rang at 10:20.", ("10:20", 620, 620)),
        ("Shares closed at 3.40 on Monday.", None),
        ("The toll stood at 4 on Tuesday.", None),
        ("They won 3:1.", None),
        ("He spoke about 4 morning shows.", None),
    ],
)
def test_an_hour_is_one_figure(text: str, expected: tuple[str, int, int] | None) -> None:
    assert [(span.of(text), *minutes) for span, *minutes in hours(text)] == ([expected] if expected else [])
