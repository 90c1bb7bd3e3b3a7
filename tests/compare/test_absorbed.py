"""A row that has no account of its own is no second row."""

from __future__ import annotations

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days, story

LEDGER = "Records say 260 tonnes of fuel oil lay in the tank at Orsa on the morning of the leak."
WEEKLY = "Port papers show that the tank at Orsa held 260 tonnes of fuel oil, the company admitted."
AGENCY = "The company said the tank at Orsa held 190 tonnes of fuel oil, less than the 200 tonnes that its licence allows."


def claims(*told: str) -> tuple[Claim, ...]:
    (found,) = compare([story(*((f"Outlet{k}", text) for k, text in enumerate(told)))])
    return found.claims


def places(claim: Claim) -> set[tuple[str, int, int]]:
    return {(a.report, a.span.start, a.span.end) for a in claim.accounts}


def test_three_accounts_of_one_number_are_one_row() -> None:
    found = [c for c in claims(AGENCY, LEDGER, WEEKLY) if "number" in c.differs_in]
    assert len(found) == 1
    assert sorted(a.value or "" for a in found[0].accounts) == ["190 tonnes", "260 tonnes", "260 tonnes"]


def test_what_two_rows_say_otherwise_stays_two() -> None:
    told = "Two people died in the fire, police said. The hall was not insured."
    other = "Three people died in the fire, the mayor said. The hall was insured."
    kinds = [c.differs_in for c in claims(told, other) if c.relation == "differ"]
    assert len(kinds) == 2


def test_no_row_stands_whole_in_another() -> None:
    found = [c for c in claims(AGENCY, LEDGER, WEEKLY, AGENCY.replace("190", "260")) if len(c.accounts) > 1]
    assert not any(places(a) <= places(b) for a in found for b in found if a is not b)


def test_about_so_many_is_no_third_number() -> None:
    told = AGENCY.replace("190 tonnes", "about 260 tonnes")
    (found,) = [c for c in claims(AGENCY, LEDGER, WEEKLY, told) if "number" in c.differs_in]
    assert {a.value for a in found.accounts} == {"190 tonnes", "260 tonnes"}


def test_two_numbers_of_two_sentences_are_two_rows() -> None:
    told = "Goran Tesk, 54, the former treasurer of Vardal, went on trial on Monday accused of stealing 2.3 million crowns."
    other = "Goran Tesk, 57, went on trial in Vardal on Monday. He is accused of stealing 2.8 million crowns."
    found = [{a.value for a in c.accounts} for c in claims(told, other) if c.relation == "differ" and c.sure]
    assert {"54", "57"} in found
    assert {"2.3 million", "2.8 million"} in found


CLASHED = (
    "Police clashed with dockers at the port of Orsa on Wednesday, leaving at least 14 people injured, as a row over pay and "
    "cranes entered its seventh day. Six of the injured were officers."
)
HURT = (
    "The trouble at the port of Orsa started at seven. Fourteen people were hurt, among them a lorry driver aged 51 who needed "
    "stitches to his head. A hut burned down."
)
FOUGHT = "Raging dockers fought cops at the port of Orsa. At least 14 people were hurt. One policewoman broke her wrist."
RISEN = (
    "Dockers of Orsa go back to work. The number of people injured on Wednesday has risen to 19, health officials said, as several "
    "dockers went to their doctors only afterwards."
)


def test_what_may_be_one_is_not_told_once_more_beside_what_changed() -> None:
    told = ("2024-11-06", "A", CLASHED), ("2024-11-07", "B", HURT), ("2024-11-07", "D", FOUGHT), ("2024-11-09", "C", RISEN)
    (found,) = compare([over_days(*told)])
    assert [len(c.accounts) for c in found.claims if c.relation == "developed"] == [4]
    assert not [c for c in found.claims if c.relation == "agree" and "were hurt" in c.claim]
