"""Numbers and hours that newsrooms tell in sentences of their own: who struck, who was on board, when a fight began, what waits."""

from __future__ import annotations

import pytest

from .told import told_otherwise

NURSES = "Nurses in Tarn began a strike over pay on Monday. "
BOAT = "The pleasure boat Tilde sank in the Orwen lake on Sunday evening. "
SHELLS = "Shells fell on the village of Marr on Sunday. "
PORT = "Dockers at Orin began a strike on Monday, and no crane moved in the port. "


@pytest.mark.parametrize(
    ("one", "other", "kind", "values"),
    [
        (
            NURSES + "Some 2,300 of the 2,600 nurses in the city stayed away from work, their union said.",
            NURSES + "The hospital board said that 900 nurses had failed to report for work.",
            "number",
            {"Some 2,300", "900"},
        ),
        (
            NURSES + "The union said that 2,300 nurses were on strike. The hospital board gave a figure of 900.",
            NURSES,
            "number",
            {"2,300", "900"},
        ),
        (
            BOAT + "The passenger list, which police have, names 84 passengers, the harbour master said.",
            BOAT + "The kiosk on the pier says that tickets for the evening cruise were sold to 121 people.",
            "number",
            {"84", "121"},
        ),
        (
            SHELLS + "The attack began at about 5 a.m., the mayor, Anna Brill, said, and lasted for an hour.",
            SHELLS + "The bombardment started shortly after 2 a.m., a farmer, Pol Sorva, said, and the church was hit.",
            "time",
            {"about 5 a.m.", "shortly after 2 a.m."},
        ),
    ],
)
def test_what_is_told_in_other_sentences_is_set_side_by_side(one: str, other: str, kind: str, values: set[str]) -> None:
    (claim,) = told_otherwise(("2026-03-02", one), ("2026-03-02", other))
    assert (claim.relation, claim.differs_in[0], {a.value for a in claim.accounts}) == ("differ", kind, values)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Nurses in Tarn began a strike over pay on Monday. Some 2,300 nurses in Tarn stayed away from work, their union said.",
            "Nurses in Orlow began a strike over pay on Monday. Some 900 nurses in Orlow stayed away from work, their union said.",
        ),
        (
            SHELLS + "The attack began at about 5 a.m., the mayor, Anna Brill, said, and lasted for an hour.",
            SHELLS + "A second attack started shortly after 2 p.m., a farmer, Pol Sorva, said, and the church was hit.",
        ),
    ],
)
def test_two_places_and_a_second_one_are_no_conflict(one: str, other: str) -> None:
    assert not told_otherwise(("2026-03-02", one), ("2026-03-02", other))


def test_what_waits_on_three_days_is_more_each_day() -> None:
    (claim,) = told_otherwise(
        ("2026-03-02", PORT + "Fourteen ships were waiting outside the harbour on Monday evening."),
        ("2026-03-04", PORT + "The strike has left 31 ships at anchor off Orin, the harbour office said."),
        ("2026-03-03", PORT + "Eighteen ships were at anchor off the port on Tuesday, the harbour office said."),
    )
    assert (claim.relation, [a.value for a in claim.accounts][-2:]) == ("developed", ["Eighteen", "31"])


def test_what_a_report_says_its_number_was_before_has_changed() -> None:
    (claim,) = told_otherwise(
        ("2026-03-02", "Holders of 22 per cent of the shares of Brask have given their word to support the bid of Orin Foods."),
        ("2026-03-06", "Owners of 34 per cent of Brask have now agreed to sell to Orin Foods, up from 22 per cent on Monday."),
    )
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["22 per cent", "34 per cent"])


def test_a_toll_that_is_told_as_lives_lost_has_risen() -> None:
    (claim,) = told_otherwise(
        ("2026-03-02", BOAT + "She went down near the dam with the loss of at least four lives, the fire brigade said."),
        ("2026-03-04", BOAT + "Divers found three bodies, bringing to seven the number of people known to have died in the lake."),
    )
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["at least four", "seven"])


def test_the_bodies_of_the_drowned_are_not_those_who_are_missing() -> None:
    (found,) = told_otherwise(
        ("2026-03-02", BOAT + "Four people drowned and eleven were still missing on Sunday night, the fire brigade said."),
        ("2026-03-03", BOAT + "Four bodies had been recovered by dawn and nine people were missing, the fire brigade said."),
    )
    assert [a.value for a in found.accounts] == ["eleven", "nine"]


TRIAL = "The trial of the minister Ulla Brenn opened in Orin on Monday. "


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            TRIAL + "The builder handed her the money behind the church, he said. It came to 900,000 pesos in small notes.",
            TRIAL + "The builder spoke of a sum of 600,000 pesos that he had counted himself behind the church.",
            {"900,000 pesos", "600,000 pesos"},
        ),
        (
            TRIAL + "A driver told the court that he had brought an envelope with 80,000 crowns to her house in Marr.",
            TRIAL + "Her driver, once the gardener of the house, named a sum of 55,000 crowns and said that nobody saw him.",
            {"80,000", "55,000"},
        ),
    ],
)
def test_what_was_handed_over_in_cash_may_differ(one: str, other: str, values: set[str]) -> None:
    (claim,) = told_otherwise(("2026-03-02", one), ("2026-03-02", other))
    assert (claim.differs_in[0], {a.value for a in claim.accounts}) == ("number", values)
