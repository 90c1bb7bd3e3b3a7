"""Who says it, and who else has it: one quotation in two mouths, pronouns that stand for another than the one named before, what
only one report has and what others have in other words, whose word a line is. The reports are invented; `who_says_it.toml` has
them.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sayso.compare import compare
from sayso.model import Account, Claim, Comparison

from .told import story

Case = dict[str, str]
CASES: dict[str, list[Case]] = tomllib.loads(Path(__file__).with_name("who_says_it.toml").read_text(encoding="utf-8"))
ONE, OTHER = "Harrow Wire", "Daily Comet"
REST = "The river Osk rose by two metres overnight. Silje Hauge, the governor, flew to the valley in a helicopter."


def every(*kinds: str) -> list[object]:
    return [pytest.param(case, id=case["name"]) for kind in kinds for case in CASES[kind]]


def compared(one: str, other: str = "The river Osk rose by two metres overnight in Tarn.") -> Comparison:
    (found,) = compare([story((ONE, one), (OTHER, other))])
    return found


def with_words(found: Comparison, words: str) -> list[tuple[Claim, Account]]:
    """The claims and accounts in whose words these stand."""
    texts = {r.id: r.text for r in found.reports}
    return [(c, a) for c in found.claims for a in c.accounts if words in a.span.of(texts[a.report])]


def conflicts(case: Case) -> list[Claim]:
    """What surely differs in its source of the words of a case."""
    found = with_words(compared(case["one"], case["other"]), case["words"])
    return [c for c, _ in found if c.relation == "differ" and "source" in c.differs_in and c.sure]


def relations(case: Case) -> set[str]:
    found = compared(f"{REST}\n\n{case['one']}", f"{REST}\n\n{case['other']}")
    return {c.relation for c, _ in with_words(found, case["words"])}


@pytest.mark.parametrize("case", every("two_mouths"))
def test_one_quotation_in_two_mouths_differs_in_its_source(case: Case) -> None:
    assert conflicts(case)


@pytest.mark.parametrize("case", every("two_mouths", "one_unknown"))
def test_one_quotation_in_two_mouths_is_of_no_one_source(case: Case) -> None:
    found = with_words(compared(case["one"], case["other"]), case["words"])
    together = [c for c, _ in found if len({a.report for a in c.accounts}) > 1]
    assert together
    assert not [c.claim for c in together if c.caveat == "one_source"]
    assert not [c.claim for c, _ in found if c.relation == "only_one"]


@pytest.mark.parametrize("case", every("one_unknown", "one_mouth"))
def test_one_quotation_of_one_or_of_nobody_known_is_no_conflict(case: Case) -> None:
    assert not conflicts(case)


@pytest.mark.parametrize("case", every("spoken"))
def test_a_pronoun_is_whom_the_sentence_before_it_is_about(case: Case) -> None:
    found = with_words(compared(case["text"]), case["words"])
    assert {a.speaker for _, a in found} == {case.get("speaker")}


@pytest.mark.parametrize("case", every("elsewhere"))
def test_what_another_report_has_in_other_words_is_not_only_ones(case: Case) -> None:
    told = relations(case)
    assert told
    assert "only_one" not in told


@pytest.mark.parametrize("case", every("lone"))
def test_what_nobody_else_has_is_only_ones(case: Case) -> None:
    assert relations(case) == {"only_one"}


@pytest.mark.parametrize("case", every("marked"))
def test_whose_word_it_is_and_how_it_is_marked(case: Case) -> None:
    found = with_words(compared(case["text"]), case["words"])
    assert {(a.source_kind, a.stance) for _, a in found} == {(case.get("kind"), case.get("stance"))}
