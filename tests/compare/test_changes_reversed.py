"""What later reports give up, rule, charge and count: what is told as moved, and what is not."""

from __future__ import annotations

import pytest

from sayso.compare.changes.counts import counted
from sayso.compare.changes.done import Teller
from sayso.compare.changes.turning import turning
from sayso.model import Change

from .told import over_days


def _moved(before: str, after: str) -> list[tuple[Change, str]]:
    s = over_days(("2026-03-11", "A", before), ("2026-03-13", "B", after))
    one, two = ([Teller(m)] for m in s.members)
    return [(c, c.span.of(two[0].text)) for c in (*turning(one, two), *counted(one, two))]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Prime Minister Tomas Reke said a public inquiry would be held.", "The government has ruled out a public inquiry."),
        ("The president, Ada Holt, said a new hospital would be built in Tarn.", "Ada Holt has scrapped the new hospital in Tarn."),
        ("The minister said he would open a parliamentary inquiry.", "The government has dropped the parliamentary inquiry."),
    ],
)
def test_what_was_promised_and_given_up_is_told(before: str, after: str) -> None:
    assert [c.kind for c, _ in _moved(before, after) if c.kind == "turned"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Prime Minister Tomas Reke said a public inquiry would be held.",
            "The opposition has ruled out a public inquiry of its own.",
        ),
        ("Prime Minister Tomas Reke said a public inquiry would be held.", "The government has ruled out a tax rise."),
        ("Union leader Ida Moss said a second strike would be held.", "The government has ruled out a pay rise."),
        ("Prime Minister Tomas Reke said a public inquiry would not be held.", "The government has ruled out a public inquiry."),
    ],
)
def test_what_another_gives_up_is_no_reversal(before: str, after: str) -> None:
    assert not [c for c, _ in _moved(before, after) if c.kind == "turned"]


def test_who_is_charged_is_news() -> None:
    told = _moved(
        "Police detained two Halvane engineers.", "Two engineers were charged with negligence on Friday, prosecutors said."
    )
    assert any(c.kind == "deed" and "charged" in words for c, words in told)


def test_what_a_court_refuses_is_a_ruling() -> None:
    told = _moved(
        "The Commercial Court will decide on the strike at Tarn Lines.",
        "The Commercial Court on Thursday refused to ban the strike.",
    )
    assert any(c.kind in ("deed", "settled") and "refused" in words for c, words in told)


def test_how_many_are_missing_still_is_a_count() -> None:
    told = _moved(
        "Twenty-eight people are missing, the council said.", "A dam broke. Six were found. Nineteen people are still missing."
    )
    assert [(c.before, c.after) for c, _ in told if c.kind == "number"] == [("Twenty-eight", "Nineteen")]
