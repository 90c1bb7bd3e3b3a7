"""One step of talks or a strike on two days, told in other verbs."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days

REST = "Ambassador Ilse Noor and minister Anselm Dray, with Verrano's help, had looked at maps of the Skerry islands since January."


def of_time(one: str, other: str) -> list[list[str | None]]:
    """The values of each claim of two days."""
    told = over_days(("2026-05-07", "Herald", f"{one} {REST}"), ("2026-05-07", "Today", f"{other} {REST}"))
    return [[a.value for a in c.accounts] for c in next(compare([told])).claims if "time" in c.differs_in]


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        (
            "Olumar walked out of the talks on fishing waters in Port Sabine on Wednesday, the fisheries minister said.",
            "Olumar's delegation left the talks with Kestria on Tuesday, the foreign ministry said.",
            ["Wednesday", "Tuesday"],
        ),
        (
            "The Brennick dockers walked off the job on Tuesday, the police said.",
            "The Brennick dockers went on strike on Wednesday, the port said.",
            ["Tuesday", "Wednesday"],
        ),
        (
            "Norland pulled out of the peace talks on Monday, its premier said.",
            "The Norland team quit the talks on Tuesday, an envoy said.",
            ["Monday", "Tuesday"],
        ),
    ],
)
def test_two_days_of_one_step_may_differ(one: str, other: str, days: list[str]) -> None:
    assert of_time(one, other) == [days]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norland pulled out of the talks on Monday.", "Sudra, which faced Norland, left the talks on Tuesday."),  # another one's
        ("Norland left the talks on Monday.", "Sudra left the talks on Tuesday."),
        ("Norland pulled out of the talks on Monday.", "Norland may leave the talks on Friday."),
        ("Norland pulled out of the talks on Monday.", "Norland did not leave the talks on Tuesday."),
        ("Norland left the talks on Monday. Norland left the talks again on Tuesday.", "Norland quit the talks on Tuesday."),
        ("Norland walked out of the talks on Monday.", "Norland quit the talks on 12 April."),  # weeks before
    ],
)
def test_what_is_no_other_day_of_it(one: str, other: str) -> None:
    assert of_time(one, other) == []


def test_a_step_of_another_is_put_beside_nothing() -> None:
    one = "Norland left the talks on the river Osk on Wednesday, the Norland delegation said."
    other = "Sudra left the talks on the river Osk on Wednesday, the foreign ministry in Sudra said."
    told = over_days(("2026-05-07", "Herald", f"{one} {REST}"), ("2026-05-07", "Today", f"{other} {REST}"))
    assert [c.claim for c in next(compare([told])).claims if "left the talks" in c.claim and len(c.accounts) > 1] == []
