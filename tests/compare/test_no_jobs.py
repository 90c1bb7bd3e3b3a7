"""How many jobs are to go, and that none are; and what is no conflict."""

from __future__ import annotations

import pytest

from .told import told_otherwise as told

REST = " Norvane and Castelair wish to merge."
DAY, NEXT = "2026-03-02", "2026-03-03"


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "Petrel will cut 200 jobs, its owner told the unions.",
            "No jobs would be lost at Petrel, Kvist said.",
            ("200", "no jobs"),
        ),
        (
            "Petrel is to lay off 90 workers, the union said.",
            "Petrel said there would be no redundancies.",
            ("90", "no redundancies"),
        ),
    ],
)
def test_some_jobs_to_go_and_none_may_differ(one: str, other: str, values: tuple[str, str]) -> None:
    (claim,) = told((DAY, one + REST), (DAY, other + REST))
    assert (claim.sure, claim.differs_in[0], tuple(a.value for a in claim.accounts)) == (False, "number", values)


def test_two_sources_of_one_report_may_differ_on_them() -> None:
    steward = "Union steward Berit Aas, who was in the room, said he had spoken of at least 200 cuts."
    (claim,) = told((DAY, f"Its director, Odd Kvist, told staff on Monday that no jobs were at risk. {steward}"), (DAY, REST))
    assert (claim.sure, tuple(a.value for a in claim.accounts)) == (False, ("at least 200", "no jobs"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvane has 14,000 jobs.", "No jobs were at risk at Norvane, Kvist said."),  # all that it has
        ("Norvane cut 300 jobs in 2019.", "No jobs will be cut at Norvane, Kvist said."),  # at another time
        ("Norvane will cut 300 jobs, Moe said.", "No jobs will be cut at Petrel, Kvist said."),  # of another firm
        ("Petrel is to lay off 90 workers, the union said.", "Petrel said there would be no compulsory redundancies."),  # as such
        ("Petrel may have to cut 90 jobs, the union said.", "Petrel said there would be no redundancies."),  # perhaps
    ],
)
def test_what_tells_of_no_such_jobs_is_no_conflict(one: str, other: str) -> None:
    assert not [c for c in told((DAY, one + REST), (DAY, other + REST)) if "number" in c.differs_in]


def test_what_was_decided_later_is_no_conflict() -> None:
    none = "Petrel said there would be no redundancies."
    assert not told((DAY, none + REST), (NEXT, "Petrel is to lay off 90 workers, the union said." + REST))
