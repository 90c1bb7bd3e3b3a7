"""Expected: what is to come by two reports at two times, or at none; and what was put off."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare

from .told import over_days, told_otherwise

TRIAL = "The trial of the shipowner Pol Sorva went on in Orin, where he is charged with fraud. "
VOTE = "Voters in Morava chose a parliament on Sunday. "
MILL = "The strike at the mill in Tarn goes on. "


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            TRIAL + "The verdict is to be given on 20 March, the court's spokesman said.",
            TRIAL + "Sorva's lawyer said that no verdict was to be expected before May.",
            ["20 March", "not before May"],
        ),
        (
            VOTE + "Final results are expected on Wednesday, the electoral commission said.",
            VOTE + "A judge who sits on the commission said that final results would not be announced before 16 March.",
            ["Wednesday", "not before 16 March"],
        ),
        (
            MILL + "The firm and the union will meet again on Thursday, the arbitrator, Anna Brill, said.",
            MILL + "No date had been set for new talks, the union said.",
            ["Thursday", "No date had been set"],
        ),
    ],
)
def test_one_thing_awaited_at_two_times_differs(one: str, other: str, values: list[str]) -> None:
    (claim,) = told_otherwise(("2026-03-02", one), ("2026-03-03", other))
    assert (claim.differs_in[0], [a.value for a in claim.accounts]) == ("time", values)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            TRIAL + "The verdict on Sorva is to be given on 20 March, the court's spokesman said.",
            TRIAL + "The verdict on Anna Brill is to be given on 5 April, the court's spokesman said.",
        ),
        (
            VOTE + "Final results are expected on Wednesday, the electoral commission said.",
            VOTE + "The commission said that final results would not be announced before Wednesday.",
        ),
        (
            MILL + "The firm and the union will meet again on Thursday, the arbitrator, Anna Brill, said.",
            MILL + "No date had been set for a vote of the members, the union said.",
        ),
    ],
)
def test_two_things_and_one_time_are_no_conflict(one: str, other: str) -> None:
    assert not told_otherwise(("2026-03-02", one), ("2026-03-02", other))


def test_what_will_not_come_before_a_later_day_was_put_off() -> None:
    (claim,) = told_otherwise(
        ("2026-03-02", TRIAL + "The verdict is expected on 20 March, a spokesman for the court said."),
        ("2026-03-06", TRIAL + "The verdict, which had been planned for 20 March, will not be given before April, the court said."),
    )
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["20 March", "April"])


def test_what_will_now_be_on_another_day_was_moved_and_is_new_since() -> None:
    told = over_days(
        (
            "2026-03-02",
            "A",
            "Envoys met in Orin. The foreign minister is to fly to Geneva on Thursday for a meeting, she said.",
        ),
        (
            "2026-03-04",
            "B",
            "The envoys of both sides left Orin. The meeting, which had been expected on Thursday, will now take place on "
            "Saturday, the mediator's office said.",
        ),
    )
    (found,) = compare([told], CompareOptions(since="2026-03-04"))
    (claim,) = [c for c in found.claims if c.relation == "developed"]
    assert [a.value for a in claim.accounts] == ["Thursday", "Saturday"]
    assert [c.kind for c in found.changes if "Saturday" in c.span.of(told.members[1].report.text)] == ["turned"]
