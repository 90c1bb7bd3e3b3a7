"""Denials by which one of two sources says no to the other in a few words, or each blames the other."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story


def contradictions(*texts: str) -> list[Claim]:
    (found,) = compare([story(*((f"Paper {k}", text) for k, text in enumerate(texts)))])
    return [c for c in found.claims if c.relation == "differ" and {"polarity", "number"} & set(c.differs_in)]


def sides(*texts: str) -> list[tuple[str | None, str]]:
    (claim,) = contradictions(*texts)
    return [(a.speaker, texts[int(a.report[1:])][a.span.start : a.span.end]) for a in claim.accounts]


@pytest.mark.parametrize(
    ("text", "said", "no"),
    [
        (
            "Prosecutors say Tomas Varga took 40,000 crowns from a builder. “That never happened,” Varga said.",
            ("Prosecutors", "Tomas Varga took 40,000 crowns from a builder"),
            ("Tomas Varga", "“That never happened,” Varga said"),
        ),
        (
            "The Courier reported that the firm had cut 40 jobs. The firm said the report was wrong.",
            ("Courier", "the firm had cut 40 jobs"),
            ("The firm", "the report was wrong"),
        ),
        (
            "Critics say the law hurts farmers. Supporters say it does not.",
            ("Critics", "the law hurts farmers"),
            ("Supporters", "it does not"),
        ),
        (
            "Mira Sand accused Tomas Varga of taking bribes from a builder. Varga said he had done nothing wrong.",
            ("Mira Sand", "Mira Sand accused Tomas Varga of taking bribes from a builder"),
            ("Tomas Varga", "he had done nothing wrong"),
        ),
        (
            "Contrary to reports, the two ministers never met, an aide said.",
            ("reports", "Contrary to reports"),
            ("an aide", "the two ministers never met"),
        ),
        (
            "Despite what Brandt says, the tax on beer did not rise, Lund said.",
            ("Brandt", "Despite what Brandt says"),
            ("Lund", "the tax on beer did not rise"),
        ),
        (
            "Rumours that the singer had died proved false, her agent said.",
            ("Rumours", "the singer had died"),
            ("her agent", "Rumours that the singer had died proved false"),
        ),
        (
            "The union said four men were hurt at the mill. The company said nobody was hurt.",
            ("The union", "four men were hurt at the mill"),
            ("The company", "nobody was hurt"),
        ),
        (
            "The governor said he was not told of the closing. His aide testified that the governor knew about it.",
            ("The governor", "he was not told of the closing"),
            ("His aide", "the governor knew about it"),
        ),
        (
            "The army said rebels had shelled the school. The rebels blamed the army for the shelling.",
            ("The army", "rebels had shelled the school"),
            ("The rebels", "The rebels blamed the army for the shelling"),
        ),
        (
            "The army said rebels had shelled the school. The rebels said the army had shelled it.",
            ("The army", "rebels had shelled the school"),
            ("The rebels", "the army had shelled it"),
        ),
    ],
)
def test_one_says_no_to_the_other(text: str, said: tuple[str, str], no: tuple[str, str]) -> None:
    assert sides(text) == [said, no]


def test_what_two_reports_have_each_other_do_is_a_contradiction() -> None:
    one = "The army said on Monday that rebels had shelled a school in Tarn. Nine died in Tarn."
    other = "Nine died in Tarn when a school was hit. The rebels said the army had shelled the school."
    assert [a.speaker for a in contradictions(one, other)[0].accounts] == ["The army", "The rebels"]


@pytest.mark.parametrize(
    "text",
    [
        "Contrary to expectations, the tax on beer rose.",
        "Despite reports of rain, the fair opened on Monday.",
        "Lund said Holt had praised the plan. Holt said Lund had praised the plan.",
        "The army said rebels had shelled the school. The rebels said the army had shelled the market.",
        "The union said four men were hurt at the mill. The company said nobody else was hurt.",
        "Mira Sand accused Tomas Varga of taking bribes. Her aide said she had done nothing wrong.",
        "The governor said he was not told of the closing. His aide said the mayor knew about it.",
    ],
)
def test_what_leaves_the_other_as_it_is_is_none(text: str) -> None:
    assert not contradictions(text)


HELD = "The suspect, Ivo Dravec, has confessed to the murder of the baker in Tarn, police said."


def test_who_is_held_for_it_and_has_not_confessed_is_no_agreement() -> None:
    other = "Ivo Dravec, held over the murder of the baker in Tarn, has not confessed, his lawyer said."
    (found,) = compare([story(("Paper 0", HELD), ("Paper 1", other))])
    assert not any(c.relation == "agree" and c.sure for c in found.claims)
    assert [c.differs_in[0] for c in found.claims if c.relation == "differ"] == ["polarity"]


@pytest.mark.parametrize(
    "other",
    [
        "Ivo Dravec never said that he had seen the baker in Tarn, his lawyer said.",
        "The baker’s brother has not confessed, his lawyer said in Tarn.",
    ],
)
def test_what_another_has_not_done_is_no_denial(other: str) -> None:
    assert not contradictions(HELD, other)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            "Olaf Marsh, the minister for trade since May, is facing calls from the opposition to step down for reportedly "
            "discussing the sale of the port with Rolf Lind's brother.",
            "Olaf Marsh said on Monday that he had never discussed the port with Rolf Lind's family.",
            "he had never discussed the port with Rolf Lind's family",
        ),
        (
            "The union has opened a legal assault on Olaf Marsh and three builders, alleging they conspired to sell the port.",
            "Marsh denied that he had colluded with any builder.",
            "he had colluded with any builder",
        ),
    ],
)
def test_who_is_accused_may_stand_before_the_clause_that_accuses(one: str, other: str, told: str) -> None:
    (claim,) = contradictions(one, other)
    assert claim.sure
    assert (claim.accounts[-1].speaker or "").endswith("Marsh")
    assert told in other[claim.accounts[-1].span.start : claim.accounts[-1].span.end]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Rail inspectors are reportedly on their way to the port with Rolf Lind.",
            "Olaf Marsh said he was never on his way to Lind.",
        ),
        ("Olaf Marsh was in the port when Rolf Lind reportedly met the builders.", "Olaf Marsh said he had never met Rolf Lind."),
        ("The union praised Mayor Olaf Marsh, saying that builders conspired.", "Marsh said he had not colluded with anybody."),
    ],
)
def test_what_is_said_of_somebody_else_is_not_denied(one: str, other: str) -> None:
    assert contradictions(one, other) == []
