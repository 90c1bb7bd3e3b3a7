"""Clauses that break off before their point, or say nothing without what stands before them: known, never agreed on so."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.broken_off import is_broken_off
from sayso.compare.clauses.units import all_units_of
from sayso.model import Claim

from .told import story


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("The fever, which was first found in Osk, has reached the coast.", "which was first found in Osk"),
        ("The mayor respects that but thinks that the mill should be built someplace else.", "the mill should be built"),
        ("At first it seemed a fault, but it became apparent very quickly that the fire was set.", "it became apparent"),
        ("Rail chief Ada Holm asked whether the pay of the drivers was below the average.", "the pay of the drivers"),
    ],
)
def test_what_breaks_off_is_known(sentence: str, clause: str) -> None:
    assert any(is_broken_off(u) for u in all_units_of(story(("Osk Post", sentence))) if clause in u.text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The fever has reached the coast, the ministry said.",
        "“The mill will be built someplace else,” the mayor said.",
        "The company plans to close the mill in March.",
        "The ministry said that the fever had reached the coast.",
    ],
)
def test_what_says_something_by_itself_is_whole(sentence: str) -> None:
    told = [u for u in all_units_of(story(("Osk Post", sentence))) if not u.little]
    assert told
    assert not any(is_broken_off(u) for u in told)


def agreed(one: str, other: str) -> list[Claim]:
    """What two reports agree on."""
    also = "The ferry Norrand lies in the harbour of Sund with a hole in its bow."
    (found,) = compare([story(("Osk Post", f"{one} {also}"), ("Sund Gazette", f"{also} {other}"))])
    return [c for c in found.claims if c.relation == "agree"]


def test_an_agreement_is_shown_with_what_it_is_of() -> None:
    one = "“At first it seemed a fault, but it became apparent very quickly that the fire was set,” the cook Per Lund said."
    other = "“It became apparent very quickly that the fire was set,” the cook Per Lund told the Gazette."
    (claim,) = [c for c in agreed(one, other) if "apparent" in c.claim or "set" in c.claim]
    assert "the fire was set" in claim.claim


def test_a_publishers_notice_is_nothing_that_two_agree_on() -> None:
    notice = "Copyright 2026 the publisher. All rights reserved."
    assert not [c for c in agreed(notice, notice) if "rights" in c.claim]
