"""Talks that few reports of something else tell of: whose they are, and what is none of them."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process
from sayso.model import Process, Story

from .told import story

FIRE = (
    "Eleven people died on Monday when the Corran mill in Saltby burned down. Forty people were taken to hospital. The fire "
    "started in a store of solvents, firefighters said. The mill belongs to Harrod Textiles. An inquiry will sit first on 4 May. "
    "Its chair, Nadia Strand, said she would report only once the police had finished their work."
)
MAYOR = (
    "The mayor of Saltby, Omar Fell, said on Tuesday that the dead of the fire at the Corran mill would be buried together. Twelve "
    "of the injured had gone home. Harrod Textiles said it had checked its alarms in January. Schools stayed closed. "
)
OFFERED = (
    "Meanwhile the Bishop of Saltby, the Right Rev Martin Adler, has offered to act as a mediator between the families and Harrod "
    "Textiles. First talks took place at St Brigid's church hall on Sunday, he said. The families are demanding that the company "
    "publish its fire plans before talks go further."
)
BROKE_OFF = (
    "The fire at the Corran mill in Saltby killed eleven people. Talks on compensation between the families and the owner, Harrod "
    "Textiles, broke off on Tuesday evening. The Bishop of Saltby, Martin Adler, who is mediating, said he hoped to bring them "
    "together again on Friday. A lawyer for the families, Lena Orr, said they would not return to the table unless Harrod Textiles "
    "published its fire plans."
)


def _fire(*told: str) -> Story:
    outlets = ("Morning Echo", "Evening Dispatch", "Harbour Ledger", "Coast Radio", "Union Press")
    return story(*zip(outlets, (FIRE, FIRE.replace("Eleven", "At least 11"), *told), strict=False), published="2026-03-11")


def _told() -> tuple[Story, Process]:
    made = _fire(MAYOR, MAYOR + OFFERED, BROKE_OFF)
    found = process(made)
    assert found is not None
    return made, found


def test_those_who_talk_beside_a_disaster_and_who_goes_between() -> None:
    _, found = _told()
    assert sorted((p.role, p.name) for p in found.parties) == [
        ("mediator", "Bishop of Saltby"),
        ("party", "Harrod Textiles"),
        ("party", "families"),
    ]
    assert found.place == "St Brigid's church hall"


def test_only_what_is_told_of_the_talks_is_of_them() -> None:
    made, found = _told()
    text = {m.report.id: m.report.text for m in made.members}
    assert [(s.value, s.of) for s in found.state] == [("ended", "talks")]
    assert [(c.needs.of(text[c.report]), c.held_by, c.must_act) for c in found.conditions] == [
        ("the company publish its fire plans", "families", "the company"),
        ("unless Harrod Textiles published its fire plans", "families", "Harrod Textiles"),
    ]
    assert not [s.text for s in found.steps if "inquiry" in s.text or "buried" in s.text]


@pytest.mark.parametrize(
    "told",
    [
        (MAYOR,),
        (MAYOR, BROKE_OFF.split(" The Bishop")[0] + " The owner had no comment. The families wept."),
        (MAYOR + "The mayor said there would be talks with the families. He ruled out any deal with Harrod Textiles.",),
        (MAYOR + "The mayor had flown in from talks in Orin, where he mediates between two councils.", MAYOR),
        (MAYOR + "A deal on a new mill was struck after talks in 2019. A mediator had been at the talks. Talks on a wharf go on.",),
    ],
)  # fmt: skip
def test_a_mention_of_talks_is_no_process(told: tuple[str, ...]) -> None:
    assert process(_fire(*told)) is None


def test_a_judge_between_parents_and_a_council() -> None:
    told = (
        "Parents blocked the gates of Selby school on Monday over its closure. The council voted to close it. Buses were diverted. "
    )
    more = (
        "",
        "Retired judge Carl Ost has agreed to act as mediator between the parents and the council.",
        "Talks between the parents and the council ended without result on Tuesday, the mediator, Carl Ost, said. The council said "
        "it would not reopen the school unless the state paid half of the cost.",
        "Talks are to resume on Friday.",
    )
    made = story(*((f"Outlet {k}", told + said) for k, said in enumerate(more)), published="2026-03-11")
    found = process(made)
    assert found is not None
    assert sorted((p.role, p.name) for p in found.parties) == [
        ("mediator", "Carl Ost"),
        ("party", "council"),
        ("party", "parents"),
    ]
    assert [c.held_by for c in found.conditions] == ["council"]
    assert sorted(s.value for s in found.state) == ["ended", "open"]


def test_sides_and_go_between_of_two_matters_are_no_talks() -> None:
    talks = "Arvenia opened talks with Tolmar on fishing. Arvenia and Tolmar held talks on fishing in May, too."
    other = "Norway has been mediating in the Ondo valley since 2024. Norway brokered the truce of March there."
    assert process(_fire(MAYOR, MAYOR + talks, MAYOR + other)) is None
