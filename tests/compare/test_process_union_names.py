"""A strike's union and employer under their whole names, however a reading cuts them."""

from __future__ import annotations

from sayso.compare import compare
from sayso.model import Process

from .told import over_days

FIRST = (
    "Police clashed with striking dockers at the port of Varn on Wednesday. Talks between the Dock and Crane Workers' Union and "
    "the terminal operator, Orle Ports, had broken down late on Tuesday. The office of the mediator, former judge Ulla Brenn, said "
    "the two sides had agreed to meet again on Friday. Orle Ports said its offer would stay on the table until noon on Friday, "
    "provided that pickets cleared Gate 3 by then. The union would not go back to work until the company withdrew its plan, its "
    "leader said."
)
SECOND = (
    "The dockers of Varn have been on strike for a week. Orle has put 4.5 on the table. The union answered within the hour that it "
    "could not put the offer to its members. The mediator, Ulla Brenn, carried it upstairs."
)


def process() -> Process:
    (found,) = compare([over_days(("2026-03-04", "A", FIRST), ("2026-03-05", "B", SECOND))])
    assert found.process is not None
    return found.process


def test_parties_have_their_whole_names() -> None:
    parties = {(p.name, p.role) for p in process().parties}
    assert {("Dock and Crane Workers' Union", "party"), ("Orle Ports", "party"), ("Ulla Brenn", "mediator")} <= parties


def test_who_is_behind_the_verb_does_not_act() -> None:
    needs = {c.needs.of(FIRST): c for c in process().conditions}
    (cleared,) = [c for words, c in needs.items() if "Gate 3" in words]
    assert (cleared.held_by, cleared.must_act) == ("Orle Ports", None)
    (withdrew,) = [c for words, c in needs.items() if "withdrew" in words]
    assert withdrew.must_act == "Orle Ports"
