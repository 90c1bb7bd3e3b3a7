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


FLOOD = "The town of Tarn was flooded on Monday. "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The school in Tarn will reopen on Thursday, the mayor said.",
            "The bridge in Tarn is to reopen on Saturday, the ministry said.",
        ),
        ("The council will vote on the aid for Tarn on Thursday.", "Parliament will vote on the aid for Tarn on Saturday."),
        ("The firm Orin Rail will reopen the mine on Thursday.", "The firm Orin Rail will reopen the mill on Saturday."),
        (
            "The verdict in the bribery case of Sorva is expected on 20 March, the court said.",
            "The verdict in the murder case of Sorva is expected on 5 April, the court said.",
        ),
        (
            "The union will hold talks with Orin Rail on Thursday, a spokesman said.",
            "The minister will hold talks with Orin Rail on Saturday, a spokesman said.",
        ),
    ],
)
def test_two_things_of_one_kind_never_surely_differ(one: str, other: str) -> None:
    assert not any(c.sure for c in told_otherwise(("2026-03-02", FLOOD + one), ("2026-03-02", FLOOD + other)))


def test_another_ones_reopening_is_no_conflict() -> None:
    school = FLOOD + "Lessons go on in a tent, and the school will reopen on Thursday, a teacher in Tarn said."
    bridge = FLOOD + (
        "Lorries make a detour of forty kilometres while engineers in Tarn work, and the bridge will reopen on Saturday, the "
        "ministry said."
    )
    assert not told_otherwise(("2026-03-02", school), ("2026-03-02", bridge))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The bridge in Tarn will reopen on Thursday, the mayor said.",
            "The bridge in Tarn will reopen on Saturday, the ministry said.",
        ),
        ("The council will vote on the aid for Tarn on Thursday.", "The council of Tarn will vote on the aid on Saturday."),
        (
            "The verdict on Sorva is expected on 20 March, the court said.",
            "The verdict on Sorva is to be given on 5 April, a lawyer said.",
        ),
        (
            "The union will hold talks with Orin Rail on Thursday, a spokesman said.",
            "The union will hold talks with Orin Rail on Saturday, the minister said.",
        ),
    ],
)
def test_one_thing_surely_differs(one: str, other: str) -> None:
    (claim,) = told_otherwise(("2026-03-02", FLOOD + one), ("2026-03-02", FLOOD + other))
    assert (claim.sure, claim.differs_in[0]) == (True, "time")


OFFER = "Orbane wants to take over its rival Telvex, which makes boxes in Verden. "


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        (
            "Shareholders of Telvex are to vote on the offer on 28 May.",
            "Shareholders of Telvex vote on the offer on 11 June.",
            True,
        ),
        ("They are to vote on the offer on 28 May.", "The offer will pass when shareholders vote on 11 June.", False),
        ("The council is to vote on the offer on 28 May.", "The council votes on the offer again on 11 June.", False),
        ("The council is to vote on the offer on 28 May.", "The council votes on the offer in second reading on 11 June.", False),
        ("Telvex's council is to vote on the offer on 28 May.", "The council votes on the offer on 11 June, Orbane said.", False),
    ],
)
def test_when_a_vote_is_held_is_told_in_any_tense(one: str, other: str, sure: bool) -> None:
    (claim,) = told_otherwise(("2026-05-04", OFFER + one), ("2026-05-04", OFFER + other))
    assert (claim.differs_in[0], claim.sure, {a.value for a in claim.accounts}) == ("time", sure, {"28 May", "11 June"})


def test_of_two_days_it_may_have_been_put_off() -> None:
    one, other = (
        "Shareholders of Telvex are to vote on the offer on 28 May.",
        "Shareholders of Telvex vote on the offer on 11 June.",
    )
    (claim,) = told_otherwise(("2026-05-04", OFFER + one), ("2026-05-05", OFFER + other))
    assert (claim.differs_in[0], claim.sure) == ("time", False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Telvex's shareholders are to vote on the offer on 28 May.", "Orbane's shareholders vote on the offer on 11 June."),
        ("Nurses are to vote on the offer on 28 May.", "Doctors vote on the offer on 11 June."),
        ("Nurses are to vote on the pay offer on 28 May.", "Nurses vote on the shift offer on 11 June."),
        ("Shareholders will vote on 28 May.", "When shareholders voted in 2014, on 11 June, the offer fell."),
        ("Nurses are to vote on the offer on 28 May.", "The vote was put off; nurses now vote on the offer on 11 June."),
    ],
)
def test_two_votes_are_no_conflict(one: str, other: str) -> None:
    assert not told_otherwise(("2026-05-04", OFFER + one), ("2026-05-05", OFFER + other))
