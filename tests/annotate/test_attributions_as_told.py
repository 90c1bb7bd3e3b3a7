"""What "as the company had said" makes somebody's word, and where it may be the opposite."""

from __future__ import annotations

import pytest

from tests.annotate.heard import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The valve was closed in July and not, as the company had said, in August.", "The valve was closed | in August"),
        ("They closed the valve in July and not, as the company had told us, in August.", "They closed the valve | in August"),
        ("The dam was not, as the company had claimed, inspected in May.", "The dam was | inspected in May"),
        ("The plan will cost 40 million and not, as the company has claimed, half as much.", "The plan will cost | half as much"),
        ("The valve was open, as the company had said.", "The valve was open"),
        ("Prices rose, as the company had predicted.", "Prices rose"),
        ("As the company had warned, the gate was not locked.", "the gate was not locked"),
        ("The road, as the company said on Monday, is not closed to lorries.", "The road | is not closed to lorries"),
        ("Those who did not pay lost their stalls, as the company had warned.", "Those who did not pay lost their stalls"),
    ],
)  # fmt: skip
def test_what_somebody_said(text: str, found: str) -> None:
    assert [words for who, _, words in said(text) if who == "the company"] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The valve was closed in July, not in August, as the company had said.",
        "The valve was closed in July, not August as the company had said.",
        "The train was not speeding, as the company had claimed.",
        "Nobody was in the hall, as the company first said.",
        "Contrary to what the company had said, the valve was closed in July.",
        "The siren had not sounded, despite what the company said.",
    ],
)
def test_what_may_be_the_opposite_is_nobodys_statement(text: str) -> None:
    assert said(text) == []


def test_another_says_both() -> None:
    text = "Inspectors found that the valve was closed in July and not, as the company had said, in August."
    assert said(text) == [
        ("Inspectors", "anonymous_person", "the valve was closed in July and not, as the company had said, in August"),
        ("the company", "organisation", "the valve was closed | in August"),
    ]
