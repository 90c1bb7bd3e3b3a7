"""What hangs on somebody's yes is met where a later report has it that the same one said yes to that deed."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .told import over_days, text_of

STRIKE = "Drivers of Harle Transit went on strike. The strike of the union is over pay. Talks between Harle Transit and the union "
STRIKE += "go on. "
LOG = "Harle Transit said it would release the log once police had agreed."


def _met(asked: str, later: str) -> list[tuple[bool | None, str | None]]:
    made = over_days(("2026-09-01", "Lorne Wire", STRIKE + asked), ("2026-09-08", "Bay Wire", STRIKE + later))
    found = process(made)
    assert found is not None
    told = [c for c in found.conditions if c.report == made.members[0].report.id]
    return [(c.met, c.met_span.of(text_of(made, c.met_report or "")) if c.met_span else None) for c in told]


@pytest.mark.parametrize(
    ("later", "words"),
    [
        ("Police have now allowed the log to be released, an officer said.", "Police have now allowed the log to be released"),
        ("Police allowed Harle Transit to release the log.", "Police allowed Harle Transit to release the log"),
        ("On Monday police agreed to the release of the log.", "police agreed to the release of the log"),
    ],
)
def test_a_yes_meets_it(later: str, words: str) -> None:
    assert [(met, w and w[-len(words) :]) for met, w in _met(LOG, later)] == [(True, words)]


@pytest.mark.parametrize(
    "later",
    [
        "Police have not allowed the log to be released.",
        "Police have allowed the families to see the mill.",
        "The court has allowed the log to be released.",
        "Police have allowed part of the log to be released.",
        "Police have allowed another log to be released.",
        "Police may allow the log to be released.",
        "Police said they would allow the log to be released.",
        "Police have been asked to allow the log to be released.",
        "Police have allowed the log to be copied.",
        "Police agreed that the log had been released by mistake.",
    ],
)
def test_another_yes_or_none_does_not(later: str) -> None:
    assert [met for met, _ in _met(LOG, later)] == [None]
