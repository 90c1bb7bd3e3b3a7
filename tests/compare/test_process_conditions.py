"""What a next step hangs on, told in other words, and what became of it; how a process stands, and what says nothing of it."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .told import over_days, text_of

TALKS = "Talks between Teskia and the Northern Front began in Brelo on Monday. The negotiations are mediated by Orland."
GO_ON = "Talks between Teskia and the Northern Front go on. The negotiators met twice."


def conditions(said: str, then: str) -> list[tuple[str, bool | None]]:
    """What two reports of talks have it hangs on, and whether it was met."""
    told = over_days(("2026-03-03", "Coast Tribune", f"{TALKS} {said}"), ("2026-03-08", "Evening Globe", f"{GO_ON} {then}"))
    found = process(told)
    assert found is not None
    return [(c.needs.of(text_of(told, c.report)), c.met) for c in found.conditions]


@pytest.mark.parametrize(
    ("said", "then", "told"),
    [
        (
            "Teskia would lift the blockade only after the Northern Front had freed all 140 prisoners, and not before the end of "
            "March, its minister, Pavel Doran, said.",
            "The Northern Front freed all 140 prisoners on Saturday.",
            [("only after the Northern Front had freed all 140 prisoners", True), ("not before the end of March", None)],
        ),
        (
            "Teskia would lift the blockade only once the Northern Front had released the 140 prisoners, and no earlier than 1 "
            "April, Pavel Doran said.",
            "The Northern Front set free all 140 prisoners on Saturday.",
            [("only once the Northern Front had released the 140 prisoners", True), ("no earlier than 1 April", None)],
        ),
        (
            "Teskia said it would not reopen the border before all hostages were free.",
            "The Northern Front released all hostages on Friday.",
            [("before all hostages were free", True)],
        ),
        (
            "The Northern Front will not sign a truce before Teskia pulls its troops out of the valley, Ilan Sorrel said.",
            "Teskia withdrew its troops from the valley on Sunday.",
            [("before Teskia pulls its troops out of the valley", True)],
        ),
        (
            "The Northern Front said it would not lay down its arms until Teskia withdrew its troops from the Arle valley.",
            "Teskia has said nothing of its troops.",
            [("until Teskia withdrew its troops from the Arle valley", None)],
        ),
    ],
)
def test_a_condition_in_other_words(said: str, then: str, told: list[tuple[str, bool | None]]) -> None:
    assert conditions(said, then) == told


@pytest.mark.parametrize(
    "said",
    [
        "Teskia withdrew its troops before the Northern Front freed its prisoners.",
        "The truce was signed before the troops were back.",
    ],
)
def test_what_merely_came_before_is_no_condition(said: str) -> None:
    assert conditions(said, "") == []


BID = "Brandt Steel has offered to buy Oyen Shipyards for 480 million crowns, the company said. The merger is subject to {}."


def test_an_approval_is_not_given_by_the_parties_accord() -> None:
    told = over_days(
        ("2026-03-03", "Coast Tribune", BID.format("the approval of the competition authority")),
        ("2026-03-08", "Evening Globe", "Brandt Steel and Oyen Shipyards have agreed to merge."),
    )
    found = process(told)
    assert found is not None
    assert [(c.must_act, c.held_by, c.met) for c in found.conditions] == [
        ("the competition authority", "the competition authority", None)
    ]


@pytest.mark.parametrize(("did", "met"), [("approved", True), ("blocked", False)])
def test_whose_approval_it_waits_for_gives_it_or_not(did: str, met: bool) -> None:
    told = over_days(
        ("2026-03-03", "Coast Tribune", BID.format("the approval of the competition authority")),
        ("2026-03-18", "Evening Globe", f"The competition authority {did} the merger of Brandt Steel and Oyen Shipyards."),
    )
    found = process(told)
    assert found is not None
    assert [c.met for c in found.conditions] == [met]


STRIKE = (
    "Train drivers at Northgate Rail walked out on Sunday in a dispute over a new roster. The National Drivers' Union said 2,300 "
    "of its members had joined the strike. The strike halted most trains. The union rejected Northgate Rail's offer last month."
)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("Northgate Rail said it would talk only after the strike was suspended.", None),
        ("In 2019 a strike at Northgate Rail ended after nine days.", None),
        ("Northgate Rail withdrew its roster, clearing the way for an end to the strike.", None),
        ("The strike has halted most trains.", None),
        ("The strike was suspended on Tuesday.", "paused"),
        ("The National Drivers' Union said on Tuesday that it had called off the strike.", "ended"),
        ("The drivers voted on Tuesday to accept the offer.", "agreed"),
    ],
)
def test_how_a_strike_stands(said: str, state: str | None) -> None:
    found = process(
        over_days(("2026-05-04", "Coast Tribune", STRIKE), ("2026-05-06", "Evening Globe", f"{said} The strike has cost millions."))
    )
    assert found is not None
    assert [s.value for s in found.state if s.report == "r1"] == ([state] if state else [])


def test_a_truce_of_another_year_is_not_how_it_stands_and_a_bid_can_be_rejected() -> None:
    past = "A truce that was signed in 2024 collapsed after three weeks."
    found = process(over_days(("2026-03-03", "Coast Tribune", f"{TALKS} {past}")))
    assert found is not None
    assert [s.value for s in found.state] == ["open"]
    bid = over_days(
        ("2026-03-03", "Coast Tribune", BID.format("the approval of the ministry")),
        (
            "2026-03-05",
            "Evening Globe",
            "The board of Oyen Shipyards rejected the bid by Brandt Steel on Wednesday. The bid for the company is a takeover.",
        ),
    )
    found = process(bid)
    assert found is not None
    assert [(s.value, s.of) for s in found.state] == [("open", "offer"), ("disputed", "bid")]


@pytest.mark.parametrize(
    ("told", "hangs"),
    [
        ("Some 300 welders will lose their jobs if the takeover goes ahead, a union said.", 0),
        ("Jobs would be cut if the takeover goes ahead, a union said.", 0),
        ("Oyen Shipyards said it would agree to the takeover only if Brandt Steel kept the yard at Tarn.", 1),
    ],
)
def test_what_is_foretold_for_others_hangs_on_nothing_that_a_side_waits_for(told: str, hangs: int) -> None:
    talks = (
        "Merger talks between Brandt Steel and Oyen Shipyards go on. The merger was announced in May. The takeover would be large."
    )
    bid = f"{BID.format('the approval of the ministry')} {talks}"
    found, plain = (process(over_days(("2026-03-03", "Coast Tribune", text))) for text in (f"{bid} {told}", bid))
    assert found is not None
    assert plain is not None
    assert len(found.conditions) - len(plain.conditions) == hangs
