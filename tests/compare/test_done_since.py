"""What was denied on one day and done on a later one is no contradiction."""

from __future__ import annotations

import pytest

from sayso.model import Claim

from .told import told_otherwise

TUESDAY, SUNDAY = "2026-10-06", "2026-10-11"


def sure(one: tuple[str, str], other: tuple[str, str]) -> list[Claim]:
    return [c for c in told_otherwise(one, other) if c.relation == "differ" and c.sure]


@pytest.mark.parametrize(
    ("done", "denied", "days"),
    [
        (
            "Otto Vance sold his stake in Marlin Lines on Thursday, a filing shows.",
            '"I have not sold my stake in Marlin Lines," Otto Vance said on Tuesday.',
            (SUNDAY, SUNDAY),
        ),
        (
            "The bank Norvik sold its tower to an insurer on Friday, documents show.",
            "Norvik denied that it had sold its tower.",
            (SUNDAY, TUESDAY),
        ),
        ("Karl Osen signed the lease on Thursday, the agent said.", "Karl Osen denied signing the lease.", (SUNDAY, TUESDAY)),
        (
            "The firm Aurel closed its plant in Osk on Friday, workers said.",
            "Aurel said on Wednesday that it had not closed its plant in Osk.",
            (SUNDAY, SUNDAY),
        ),
        (
            "Prenn met the builder in Osk on Thursday, records show.",
            "Prenn said on Tuesday that he had never met the builder.",
            (SUNDAY, SUNDAY),
        ),
    ],
)
def test_what_was_done_after_its_denial_is_no_contradiction(done: str, denied: str, days: tuple[str, str]) -> None:
    assert sure((days[0], done), (days[1], denied)) == []


@pytest.mark.parametrize(
    ("done", "denied"),
    [
        ("The bank Norvik sold its tower on Thursday, documents show.", "Norvik denied that it had sold its tower."),
        ("The bank Norvik sold its tower on Thursday, documents show.", "Norvik denied on Friday that it had sold its tower."),
        ("Karl Osen signed the lease on Thursday, the agent said.", "Karl Osen denied signing the lease."),
        ("Prenn met the builder in Osk on Thursday, records show.", "Prenn said on Saturday that he had never met the builder."),
        ("The probe has been out of control since Friday.", "The probe is not out of control, its builder said on Tuesday."),
    ],
)
def test_what_was_denied_when_it_had_been_done_is_one(done: str, denied: str) -> None:
    (claim,) = sure((SUNDAY, done), (SUNDAY, denied))
    assert claim.differs_in[0] == "polarity"
