"""Claims told with who makes them, and who turns them down."""

from __future__ import annotations

import pytest

from tests.annotate.heard import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Solvania rejected claims by Orvania that the bridge was mined.",
            [("Solvania", "claims by Orvania that the bridge was mined"), ("Orvania", "the bridge was mined")],
        ),
        (
            "The company denied a claim by Tor Brandt, a former driver, that the brakes had failed.",
            [
                ("The company", "a claim by Tor Brandt, a former driver, that the brakes had failed"),
                ("Tor Brandt", "the brakes had failed"),
            ],
        ),
        (
            "Marrick Estates has again denied allegations made by the stallholders that the exit was chained.",
            [
                ("Marrick Estates", "allegations made by the stallholders that the exit was chained"),
                ("the stallholders", "the exit was chained"),
            ],
        ),
        (
            "The operator denied claims by drivers who had left the firm that brakes were not checked.",
            [
                ("The operator", "claims by drivers who had left the firm that brakes were not checked"),
                ("drivers", "brakes were not checked"),
            ],
        ),
        (
            "Claims by Orvania that the bridge was mined were rejected by Solvania.",
            [("Solvania", "Claims by Orvania that the bridge was mined"), ("Orvania", "the bridge was mined")],
        ),
        (
            "Orvania's claim that the bridge was mined was rejected by Solvania.",
            [("Solvania", "Orvania's claim that the bridge was mined"), ("Orvania", "the bridge was mined")],
        ),
        (
            "The police investigated a complaint by Ada Lind that her house had been searched.",
            [("Ada Lind", "her house had been searched")],
        ),
        ("The minister responded to accusations by the unions that pay had been cut.", [("the unions", "pay had been cut")]),
        ("There were claims by both sides that the other had fired first.", [("both sides", "the other had fired first")]),
    ],
)  # fmt: skip
def test_a_claim_is_its_makers(text: str, found: list[tuple[str, str]]) -> None:
    assert sorted((who, words) for who, _, words in said(text)) == sorted(found)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("The claims by officials that run the port are false.", "officials"),
        ("The firm denied claims by April that the roof would be done.", "April"),
    ],
)
def test_who_makes_no_claim(text: str, nobody: str) -> None:
    assert nobody not in [who for who, _, _ in said(text)]


def test_what_a_place_reports_is_not_its_word() -> None:
    assert [who for who, _, _ in said("The company denied reports from Norland that two workers had died.")] == ["The company"]


def test_who_does_not_deny_a_claim_turns_nothing_down() -> None:
    found = said("The council did not deny the claim by Ada Lind that it had known.")
    assert ("Ada Lind", "it had known") in [(who, words) for who, _, words in found]
